"""Somebody on a message bus, played by the test."""

from __future__ import annotations

import asyncio
from typing import Any

from dbus_fast import Message, MessageType, Variant

from tests.desktop.bus import Bus

PROPERTIES = "org.freedesktop.DBus.Properties"


class Service(Bus):
    """Answers what it was told to answer, whenever this bus is waited on."""

    def __init__(self, address: str, *names: str) -> None:
        super().__init__(address)
        self.answers: dict[tuple[object, ...], tuple[str, Any]] = {}
        self.asked: list[tuple[object, ...]] = []
        self._bus.add_message_handler(self._answer)
        for name in names:
            self.come(name)

    def come(self, name: str) -> None:
        """Take a name on the bus."""
        self.run(self._bus.request_name(name))

    def go(self, name: str) -> None:
        """Give a name on the bus back."""
        self.run(self._bus.release_name(name))

    def set_property(
        self, path: str, interface: str, name: str, value: Variant, *, told: bool = True
    ) -> None:
        """Give a property a value, and tell it."""
        self.answers[PROPERTIES, "Get", interface, name] = ("v", value)
        if told:
            changed = [interface, {name: value}, []]
            self.emit(path, PROPERTIES, "PropertiesChanged", "sa{sv}as", *changed)

    def emit(
        self, path: str, interface: str, member: str, signature: str = "", *body: object
    ) -> None:
        """Tell everybody something."""
        self.run(
            self._bus.send(  # type: ignore[arg-type]
                Message.new_signal(path, interface, member, signature, list(body))
            )
        )

    def serve(self) -> None:
        """Answer what has been asked meanwhile."""
        self.run(asyncio.sleep(0.001))

    def _answer(self, message: Message) -> Message | None:
        if message.message_type is not MessageType.METHOD_CALL:
            return None
        call = (message.interface, message.member, *message.body)
        self.asked.append(call)
        if call not in self.answers:
            return None
        signature, value = self.answers[call]
        return Message.new_method_return(message, signature, [value])
