"""Stand-ins for services on a message bus, each a program of its own that the test steers.

`python -m tests.desktop.peers logind ADDRESS` is a logind with two sessions, `… screensaver
ADDRESS NAME` a screen saver of that name. They print a line when they can be called.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from typing import Final

from dbus_fast import Message, MessageFlag, MessageType, NameFlag, Variant
from dbus_fast.aio import MessageBus

CONTROL: Final = "test.Control"
PROPERTIES: Final = "org.freedesktop.DBus.Properties"
LOGIND: Final = "org.freedesktop.login1"
MANAGER: Final = f"{LOGIND}.Manager"
SESSION: Final = f"{LOGIND}.Session"
ROOT: Final = "/org/freedesktop/login1"
OURS: Final = f"{ROOT}/session/_32"
THEIRS: Final = f"{ROOT}/session/_39"
SESSIONS: Final = {"2": OURS, "9": THEIRS}
TIMEDATE: Final = "org.freedesktop.timedate1"
SCREENSAVERS: Final = {
    "org.freedesktop.ScreenSaver": ("/ScreenSaver", "org.freedesktop.ScreenSaver"),
    "org.kde.screensaver": ("/ScreenSaver", "org.freedesktop.ScreenSaver"),
    "org.gnome.ScreenSaver": ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    "org.cinnamon.ScreenSaver": ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    "org.mate.ScreenSaver": ("/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
    "org.xfce.ScreenSaver": ("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
}


class Refusal(Exception):  # noqa: N818 - it is an answer
    """The error that a call is answered with."""


Answer = tuple[str, list[object], list[int]]


class Peer:
    """A service whose methods are found by interface and name."""

    def __init__(self, bus: MessageBus) -> None:
        self._bus = bus
        self._methods: dict[tuple[str, str], Callable[[Message], Answer]] = {}
        bus.add_message_handler(self._hear)

    def offer(self, interface: str, **methods: Callable[[Message], Answer]) -> None:
        """Answer calls."""
        for name, method in methods.items():
            self._methods[interface, name] = method

    def tell(self, path: str, interface: str, member: str, signature: str, *body: object) -> None:
        """Send a signal."""
        self._bus.send(Message.new_signal(path, interface, member, signature, list(body)))

    def tell_change(self, path: str, interface: str, name: str, value: Variant) -> None:
        """Send that a property has changed."""
        changed = {name: value}
        self.tell(path, PROPERTIES, "PropertiesChanged", "sa{sv}as", interface, changed, [])

    def _hear(self, message: Message) -> Message | None:
        if message.message_type is not MessageType.METHOD_CALL:
            return None
        method = self._methods.get((message.interface or "", message.member or ""))
        if method is None:
            return None
        try:
            signature, body, descriptors = method(message)
        except Refusal as refusal:
            return Message.new_error(message, "test.Refused", str(refusal))
        if message.flags & MessageFlag.NO_REPLY_EXPECTED:
            return None
        return Message.new_method_return(message, signature, body, descriptors)


NOTHING: Final[Answer] = ("", [], [])


class Logind(Peer):
    """Two sessions, of which 2 is ours, and locks that delay sleep."""

    def __init__(self, bus: MessageBus, *, refuses: frozenset[str]) -> None:
        super().__init__(bus)
        self._refuses = refuses
        self._is_locked = "locked" in refuses
        self._delays: list[tuple[str, int]] = []
        self._given: list[int] = []
        self.offer(MANAGER, Inhibit=self._inhibit, GetSession=self._session)
        self.offer(PROPERTIES, Get=self._property)
        self.offer(
            CONTROL,
            Sleep=self._sleep,
            Lock=self._lock,
            Hint=self._hint,
            Zone=self._zone,
            Delays=self._living,
            Granted=lambda _: ("i", [len(self._delays)], []),
        )

    def _inhibit(self, call: Message) -> Answer:
        if "inhibit" in self._refuses:
            raise Refusal("no more of them")
        ours, theirs = os.pipe()
        os.set_blocking(ours, False)
        what, who, _, mode = call.body
        self._delays.append((f"{what} {who} {mode}", ours))
        self._given.append(theirs)
        return "h", [0], [theirs]

    def _session(self, call: Message) -> Answer:
        path = SESSIONS.get(call.body[0])
        if path is None or "session" in self._refuses:
            raise Refusal(f"no session {call.body[0]}")
        return "o", [path], []

    def _property(self, call: Message) -> Answer:
        if call.body[1] == "Id" and call.path == f"{ROOT}/session/auto":
            return "v", [Variant("s", "2")], []
        if call.body[1] == "LockedHint" and call.path == OURS:
            return "v", [Variant("b", self._is_locked)], []
        raise Refusal(f"no {call.body[1]} in {call.path}")

    # -- what the test asks for -------------------------------------------------------------------

    def _sleep(self, call: Message) -> Answer:
        self.tell(ROOT, MANAGER, "PrepareForSleep", "b", call.body[0])
        return NOTHING

    def _lock(self, call: Message) -> Answer:
        session, member = call.body
        self.tell(SESSIONS[session], SESSION, member, "")
        return NOTHING

    def _hint(self, call: Message) -> Answer:
        self._is_locked = call.body[0]
        self.tell_change(OURS, SESSION, "LockedHint", Variant("b", self._is_locked))
        return NOTHING

    def _zone(self, call: Message) -> Answer:
        path = "/org/freedesktop/timedate1"
        self.tell_change(path, TIMEDATE, "NTP", Variant("b", value=True))
        self.tell_change(path, TIMEDATE, "Timezone", Variant("s", call.body[0]))
        return NOTHING

    def _living(self, _: Message) -> Answer:
        """The locks that are still held; the kernel says when the other end is closed."""
        for descriptor in self._given:
            os.close(descriptor)
        self._given.clear()
        return "as", [[what for what, ours in self._delays if _is_held(ours)]], []


def _is_held(ours: int) -> bool:
    try:
        return bool(os.read(ours, 1))
    except BlockingIOError:
        return True


class ScreenSaver(Peer):
    """A screen saver; `mute` is one that does not say whether it is active."""

    def __init__(self, bus: MessageBus, name: str, *, active: bool, mute: bool) -> None:
        super().__init__(bus)
        self._path, self._interface = SCREENSAVERS[name]
        self._is_active = active
        self._is_mute = mute
        self.offer(self._interface, GetActive=self._active)
        self.offer(CONTROL, Activate=self._activate)

    def _active(self, call: Message) -> Answer:
        if self._is_mute or call.path != self._path:
            raise Refusal("not here")
        return "b", [self._is_active], []

    def _activate(self, call: Message) -> Answer:
        self._is_active = call.body[0]
        self.tell(self._path, self._interface, "ActiveChanged", "b", self._is_active)
        return NOTHING


async def serve(kind: str, address: str, *options: str) -> None:
    """Serve until the bus ends."""
    bus = await MessageBus(bus_address=address, negotiate_unix_fd=True).connect()
    if kind == "logind":
        name = LOGIND
        Logind(bus, refuses=frozenset(options))
    else:
        name = options[0]
        ScreenSaver(bus, name, active="active" in options, mute="mute" in options)
    await bus.request_name(name, NameFlag.DO_NOT_QUEUE)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    asyncio.run(serve(*sys.argv[1:]))
