"""A notification server that shows nothing, keeps what it is told and does what a test says.

It runs as a program of its own, as the real ones do. Beside the specification's interface it has
one for tests: `Calls` answers, as JSON, with what it was asked; `Invoke` and `Close` are the
person's hands; `Inhibit` switches do-not-disturb on or off; `Token` is what a Wayland desktop says
before an answer.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from tests.desktop.bus import plain

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
HANDS = "org.deskbreak.Hands"
PROPERTIES = "org.freedesktop.DBus.Properties"
DEFAULTS = "actions,body,body-markup,persistence"


class Mock:
    """The server; its numbers begin at 1 like those of any other that has just been started."""

    def __init__(self, bus: MessageBus, capabilities: list[str]) -> None:
        self._bus = bus
        self._capabilities = capabilities
        self._calls: list[list[Any]] = []
        self._last = 0
        self._is_inhibited = False
        bus.add_message_handler(self.answer)

    def answer(self, message: Message) -> Message | None:
        """The reply to a call, or nothing where the call is none of ours."""
        if message.message_type is not MessageType.METHOD_CALL:
            return None
        match message.interface, message.member:
            case "org.freedesktop.Notifications", "GetServerInformation":
                return Message.new_method_return(message, "ssss", ["mock", "deskbreak", "1", "1.2"])
            case "org.freedesktop.Notifications", "GetCapabilities":
                return Message.new_method_return(message, "as", [self._capabilities])
            case "org.freedesktop.Notifications", "Notify":
                self._keep(message)
                self._last += 1
                return Message.new_method_return(message, "u", [self._last])
            case "org.freedesktop.Notifications", "CloseNotification":
                self._keep(message)
                self._say("NotificationClosed", "uu", message.body[0], 3)
                return Message.new_method_return(message)
            case "org.freedesktop.DBus.Properties", "Get" if message.body == [NAME, "Inhibited"]:
                return Message.new_method_return(message, "v", [self._inhibited])
            case "org.deskbreak.Hands", member:
                return self._obey(message, member)
            case _:
                return None

    def _obey(self, message: Message, member: str | None) -> Message:
        """Do what the test says."""
        match member:
            case "Calls":
                return Message.new_method_return(message, "s", [json.dumps(self._calls)])
            case "Invoke":
                self._say("ActionInvoked", "us", *message.body)
                self._say("NotificationClosed", "uu", message.body[0], 2)
            case "Close":
                self._say("NotificationClosed", "uu", *message.body)
            case "Token":
                self._say("ActivationToken", "us", *message.body)
            case "Inhibit":
                self._is_inhibited = message.body[0]
                changed = [NAME, {"Inhibited": self._inhibited}, []]
                self._say("PropertiesChanged", "sa{sv}as", *changed, interface=PROPERTIES)
        return Message.new_method_return(message)

    @property
    def _inhibited(self) -> Variant:
        return Variant("b", self._is_inhibited)

    def _keep(self, message: Message) -> None:
        body = plain(message.body)
        if message.member == "Notify":
            hints = {name: [hint.signature, plain(hint)] for name, hint in message.body[6].items()}
            if "image-data" in hints:
                *shape, pixels = hints["image-data"][1]
                hints["image-data"][1] = [*shape, len(pixels)]
            body[6] = hints
        self._calls.append([message.member, message.signature, *body])

    def _say(self, member: str, signature: str, *body: Any, interface: str = NAME) -> None:
        signal = Message.new_signal(PATH, interface, member, signature, list(body))
        self._bus.send(signal)


async def serve(capabilities: list[str]) -> None:
    """Serve until the bus goes."""
    bus = await MessageBus().connect()
    Mock(bus, capabilities)
    await bus.request_name(NAME)
    await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    asyncio.run(serve([word for word in (sys.argv[1:] or [DEFAULTS])[0].split(",") if word]))
