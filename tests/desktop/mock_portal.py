"""A Background portal that answers as it is told: `grant`, `refuse`, `cancel` or `keep silent`.

It runs as a program of its own, and prints what it is asked for, an object on each line.
"""

from __future__ import annotations

import asyncio
import json
import sys

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from tests.desktop.bus import plain

NAME = "org.freedesktop.portal.Desktop"
REQUEST = "/org/freedesktop/portal/desktop/request"


async def serve(address: str, manner: str) -> None:
    """Serve until the bus goes."""
    bus = await MessageBus(bus_address=address).connect()

    def answer(message: Message) -> Message | None:
        if (
            message.message_type is not MessageType.METHOD_CALL
            or message.interface != "org.freedesktop.portal.Background"
            or message.member != "RequestBackground"
        ):
            return None
        sender = str(message.sender)
        options = plain(message.body[1])
        sys.stdout.write(json.dumps(options) + "\n")
        sys.stdout.flush()
        path = f"{REQUEST}/{sender.lstrip(':').replace('.', '_')}/t"
        if manner != "silent":
            starts = options["autostart"] if manner == "grant" else False
            results = {"background": Variant("b", True), "autostart": Variant("b", starts)}
            code, given = (1, {}) if manner == "cancel" else (0, results)
            # As real ones do, from a turn of its own, to the one who asked.
            asyncio.get_running_loop().call_soon(
                bus.send,
                Message(
                    destination=sender,
                    path=path,
                    interface="org.freedesktop.portal.Request",
                    member="Response",
                    message_type=MessageType.SIGNAL,
                    signature="ua{sv}",
                    body=[code, given],
                ),
            )
        return Message.new_method_return(message, "o", [path])

    bus.add_message_handler(answer)
    await bus.request_name(NAME)
    await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    sys.exit(asyncio.run(serve(*sys.argv[1:3])))
