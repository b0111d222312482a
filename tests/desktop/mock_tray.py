"""A tray that shows nothing, for desktops that have none.

It runs as a program of its own and takes every item that comes.
"""

from __future__ import annotations

import asyncio
import sys

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from tests.desktop.bus import WATCHER

PROPERTIES = {
    "IsStatusNotifierHostRegistered": Variant("b", True),
    "ProtocolVersion": Variant("i", 0),
    "RegisteredStatusNotifierItems": Variant("as", []),
}


def answer(message: Message) -> Message | None:
    """The reply to a call, or nothing where the call is none of ours."""
    if message.message_type is not MessageType.METHOD_CALL:
        return None
    match message.member:
        case "RegisterStatusNotifierItem" | "RegisterStatusNotifierHost":
            return Message.new_method_return(message)
        case "Get":
            return Message.new_method_return(message, "v", [PROPERTIES[message.body[1]]])
        case "GetAll":
            return Message.new_method_return(message, "a{sv}", [PROPERTIES])
    return None


async def serve() -> None:
    """Serve until the bus goes."""
    bus = await MessageBus().connect()
    bus.add_message_handler(answer)
    await bus.request_name(WATCHER)
    await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    sys.exit(asyncio.run(serve()))
