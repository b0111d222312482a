"""Somebody at a desk on which deskbreak runs, and the menu of its icon as a tray reads it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dbus_fast import Variant

from tests.desktop.program import Program
from tests.desktop.screen import Screen
from tests.desktop.waiting import TooLateError, glance, now, until

RHYTHM = 0.1
"""Seconds from key to key."""
MENU = "com.canonical.dbusmenu"


class Person:
    """They type while something is waited for, and are gone as soon as they do not."""

    def __init__(self, desktop: Screen, program: Program) -> None:
        self._desktop = desktop
        self.program = program

    def types(self) -> None:
        """One key, and the moment until the next."""
        self._desktop.touch()
        glance(RHYTHM)

    def types_until(self, condition: Callable[[], Any], seconds: float, what: str) -> None:
        """Type all the while."""

        def typed() -> Any:
            self.types()
            self.program.check()
            return condition()

        until(typed, seconds, what)

    def types_for(self, minutes: float) -> None:
        """Type for so many minutes of the program."""
        ends = now() + minutes * 60 / self.program.fast
        self.types_until(lambda: now() > ends, 60, f"{minutes} min")

    def sees(self, seconds: float = 10, **wanted: object) -> dict[str, Any]:
        """Type until the status says this; the status."""
        status: dict[str, Any] = {}

        def says() -> bool:
            status.update(self.program.status(self.types))
            return all(status[name] == value for name, value in wanted.items())

        try:
            until(says, seconds, "the status")
        except TooLateError:
            raise TooLateError(f"{wanted} not in time, but {status}") from None
        return status


class Tray:
    """The menu of the icon that registered last, over D-Bus."""

    def __init__(self, desktop: Screen) -> None:
        self._bus = desktop.bus
        self._item = until(self._bus.tray_items, 5, "an icon in the tray")[-1]

    def choose(self, *labels: str) -> None:
        """Choose a line, through the submenus that lead to it."""
        lines, number = self._lines(), 0
        for label in labels:
            number, _, lines = next(line for line in lines if _label(line) == label)
            self._ask("AboutToShow", "i", number)
        self._ask("Event", "isvu", number, "clicked", Variant("i", 0), 0)

    def says(self) -> str:
        """The first line, which tells how things stand."""
        self._ask("AboutToShow", "i", 0)
        return _label(self._lines()[0])

    def _lines(self) -> list[Any]:
        lines: list[Any] = self._ask("GetLayout", "iias", 0, -1, [])[1][2]
        return lines

    def _ask(self, member: str, signature: str, *body: Any) -> Any:
        return self._bus.ask(self._item, "/MenuBar", MENU, member, signature, *body)


def _label(line: list[Any]) -> str:
    return str(line[1].get("label", "")).replace("_", "")
