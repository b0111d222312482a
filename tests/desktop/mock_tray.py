"""A tray that shows nothing, for desktops that have none.

It runs as a program of its own, takes every item that comes and says, as the real ones do, which.
"""

from __future__ import annotations

import asyncio
import sys

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from tests.desktop.bus import WATCHER

ITEMS: list[str] = []


def properties() -> dict[str, Variant]:
    """What a tray says of itself; of its items, the names on the bus of those who registered."""
    return {
        "IsStatusNotifierHostRegistered": Variant("b", True),
        "ProtocolVersion": Variant("i", 0),
        "RegisteredStatusNotifierItems": Variant("as", ITEMS),
    }


def answer(message: Message) -> Message | None:
    """The reply to a call, or nothing where the call is none of ours."""
    if message.message_type is not MessageType.METHOD_CALL:
        return None
    match message.member:
        case "RegisterStatusNotifierItem":
            ITEMS.append(str(message.sender))
            return Message.new_method_return(message)
        case "RegisterStatusNotifierHost":
            return Message.new_method_return(message)
        case "Get":
            return Message.new_method_return(message, "v", [properties()[message.body[1]]])
        case "GetAll":
            return Message.new_method_return(message, "a{sv}", [properties()])
    return None


async def serve() -> None:
    """Serve until the bus goes."""
    bus = await MessageBus().connect()
    bus.add_message_handler(answer)
    await bus.request_name(WATCHER)
    await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    sys.exit(asyncio.run(serve()))
