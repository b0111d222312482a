"""A connection to a message bus that is asked one thing after the other."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from typing import Any, Self, TypeVar

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

DAEMON = "org.freedesktop.DBus"
WATCHER = "org.kde.StatusNotifierWatcher"
PATIENCE = 10
AT_ONCE = 24
"""So many calls wait for an answer at most: dbus-fast gives up where a socket takes no more."""

T = TypeVar("T")


class BusError(Exception):
    """A call was answered with an error."""


def plain(value: Any) -> Any:
    """A value without the wrappers of D-Bus."""
    match value:
        case Variant():
            return plain(value.value)
        case list() | tuple():
            return [plain(item) for item in value]
        case dict():
            return {key: plain(item) for key, item in value.items()}
    return value


class Bus:
    """The connection; `ask` waits for its answer, `answer` is the same inside a coroutine."""

    def __init__(self, address: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._turn = asyncio.Semaphore(AT_ONCE)

        async def connected() -> MessageBus:
            return await MessageBus(bus_address=address).connect()

        self._bus = self.run(connected())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Leave the bus; its socket is closed once the loop has seen that it has ended."""
        self._bus.disconnect()
        with contextlib.suppress(OSError, EOFError, TimeoutError):
            self.run(self._bus.wait_for_disconnect())  # type: ignore[no-untyped-call]
        self._loop.close()

    def run(self, coroutine: Coroutine[Any, Any, T], seconds: float = PATIENCE) -> T:
        """The result of a coroutine that is given this long."""

        async def bounded() -> T:
            return await asyncio.wait_for(coroutine, seconds)

        return self._loop.run_until_complete(bounded())

    async def answer(
        self, to: str, path: str, interface: str, member: str, signature: str = "", *body: Any
    ) -> Any:
        """The answer to one call: its only value, or the list of them."""
        async with self._turn:
            reply = await self._bus.call(
                Message(to, path, interface, member, signature=signature, body=list(body))
            )
        if reply.message_type is MessageType.ERROR:
            raise BusError(f"{to} {path} {member}: {reply.body}")
        values = plain(reply.body)
        return values[0] if len(values) == 1 else values

    async def property(self, to: str, path: str, interface: str, name: str) -> Any:
        """The value of one property."""
        return await self.answer(
            to, path, "org.freedesktop.DBus.Properties", "Get", "ss", interface, name
        )

    def ask(
        self, to: str, path: str, interface: str, member: str, signature: str = "", *body: Any
    ) -> Any:
        """The answer to one call, waited for."""
        return self.run(self.answer(to, path, interface, member, signature, *body))

    def ask_daemon(self, member: str, signature: str = "", *body: Any) -> Any:
        """The answer of the message bus itself."""
        return self.ask(DAEMON, "/org/freedesktop/DBus", DAEMON, member, signature, *body)

    def has_owner(self, name: str) -> bool:
        """Whether somebody owns this name."""
        return bool(self.ask_daemon("NameHasOwner", "s", name))

    def on_signal(self, rule: str, heard: Callable[[Message], None]) -> None:
        """Let `heard` be called with the signals that match, whenever this bus is waited on."""

        def hear(message: Message) -> None:
            if message.message_type is MessageType.SIGNAL:
                heard(message)

        self._bus.add_message_handler(hear)
        self.ask_daemon("AddMatch", "s", rule)

    def on_new_tray_item(self, heard: Callable[[], None]) -> None:
        """Let `heard` be called when an icon registers, whenever this bus is waited on."""
        self.on_signal(
            f"type='signal',interface='{WATCHER}',member='StatusNotifierItemRegistered'",
            lambda message: heard() if message.member == "StatusNotifierItemRegistered" else None,
        )

    def wait(self, event: asyncio.Event, seconds: float) -> None:
        """Wait for something that a signal tells."""

        async def told() -> None:
            await event.wait()

        self.run(told(), seconds)

    def tray_items(self) -> list[str]:
        """The tray icons that the StatusNotifierWatcher knows."""
        if not self.has_owner(WATCHER):
            return []
        items = self.run(
            self.property(
                WATCHER, "/StatusNotifierWatcher", WATCHER, "RegisteredStatusNotifierItems"
            )
        )
        return [str(item) for item in items]
