"""What a screen reader would find on the screen, read over AT-SPI's own bus.

It tells a test where a button is and what a window says, as it would tell a person who cannot see
it; the click itself is then made with the mouse.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from dbus_fast import Message

from tests.desktop.bus import Bus, BusError

ATSPI = "org.a11y.atspi"
ACCESSIBLE = f"{ATSPI}.Accessible"
REGISTRY = f"{ATSPI}.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
FOCUSED, SENSITIVE, SHOWING = 1 << 12, 1 << 24, 1 << 25
ON_SCREEN = 0
DEEPEST = 30

Place = tuple[str, str]  # of a thing on the bus: its owner and its path


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on the screen and what is in it."""

    place: Place
    role: str
    name: str
    x: int
    y: int
    width: int
    height: int
    showing: bool
    sensitive: bool
    focused: bool
    children: tuple[Node, ...] = ()

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2

    @property
    def visible(self) -> bool:
        return self.showing and self.width > 0 and self.height > 0

    def walk(self) -> Iterator[Node]:
        """This node and everything in it, from the outside in."""
        yield self
        for child in self.children:
            yield from child.walk()


class Reader:
    """Reads the screen; hears which thing gets the keyboard's attention."""

    def __init__(self, session: Bus) -> None:
        address = session.ask("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        self._bus = Bus(address)
        self._focused: asyncio.Queue[Place] = asyncio.Queue()
        self._bus.on_signal(f"type='signal',interface='{ATSPI}.Event.Object'", self._hear)
        self._bus.ask(
            *(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "sass"),
            *("object:state-changed:focused", [], ""),
        )

    def close(self) -> None:
        """Stop reading."""
        self._bus.close()

    def programs(self) -> tuple[Node, ...]:
        """Every accessible program, with all that it shows."""

        async def read() -> tuple[Node, ...]:
            return await self._nodes(await self._ask((REGISTRY, ROOT), "GetChildren"), DEEPEST)

        return self._bus.run(read())

    def focused_after(self, act: Callable[[], object]) -> Node:
        """What got the keyboard's attention when this was done."""

        async def last() -> Node:
            place = await self._focused.get()
            while not self._focused.empty():
                place = self._focused.get_nowait()
            return await self._node(place, 1)

        self._bus.ask_daemon("GetId")  # takes in what was said before, to forget it
        while not self._focused.empty():
            self._focused.get_nowait()
        act()
        return self._bus.run(last())

    def beside(self, node: Node) -> tuple[Node, ...]:
        """A node and its siblings, in their order."""

        async def read() -> tuple[Node, ...]:
            parent = await self._bus.property(*node.place, ACCESSIBLE, "Parent")
            return (await self._node((parent[0], parent[1]), 1)).children

        return self._bus.run(read())

    def inside(self, node: Node, name: str) -> Node | None:
        """A visible thing with this name in a node, as it is now."""

        async def read() -> Node:
            return await self._node(node.place, 2)

        found = (one for one in self._bus.run(read()).walk() if one.name == name and one.visible)
        return next(found, None)

    def _hear(self, message: Message) -> None:
        if message.member == "StateChanged" and message.body[:2] == ["focused", 1]:
            self._focused.put_nowait((message.sender or "", message.path or ""))

    async def _ask(self, place: Place, member: str) -> Any:
        return await self._bus.answer(*place, ACCESSIBLE, member)

    async def _node(self, place: Place, depth: int) -> Node:
        name, role, states = await asyncio.gather(
            self._bus.property(*place, ACCESSIBLE, "Name"),
            self._ask(place, "GetRoleName"),
            self._ask(place, "GetState"),
        )
        x = y = width = height = 0
        if role != "application":  # it has no place on the screen
            with contextlib.suppress(BusError):
                x, y, width, height = await self._bus.answer(
                    *place, f"{ATSPI}.Component", "GetExtents", "u", ON_SCREEN
                )
        children = await self._ask(place, "GetChildren") if depth else []
        return Node(
            place,
            role,
            name,
            x,
            y,
            width,
            height,
            showing=bool(states[0] & SHOWING),
            sensitive=bool(states[0] & SENSITIVE),
            focused=bool(states[0] & FOCUSED),
            children=await self._nodes(children, depth - 1),
        )

    async def _nodes(self, places: list[list[str]], depth: int) -> tuple[Node, ...]:
        """The nodes at these places; what went away in the meantime is left out."""
        found = await asyncio.gather(
            *(self._node((owner, path), depth) for owner, path in places if owner),
            return_exceptions=True,
        )
        return tuple(node for node in found if isinstance(node, Node))
