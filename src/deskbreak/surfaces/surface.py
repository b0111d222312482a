"""A window that is built when it is first wanted."""

from __future__ import annotations

from abc import abstractmethod
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from deskbreak.surfaces.house import House
from deskbreak.ui.placing import bring_to_front, put_in_the_middle
from deskbreak.ui.theme import Theme


class Themed(Protocol):
    """A window that can take on another look."""

    def set_theme(self, theme: Theme, /) -> None:
        """Take on another look."""


Window = TypeVar("Window", bound=QWidget)


class Surface(QObject, Generic[Window]):
    """Opens one window, gives it what it shows, and drops it at the end.

    A subclass says how the window is built and filled; it is imported there, on first use.
    """

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._window: Window | None = None

    @abstractmethod
    def build(self) -> Window:
        """The window, connected, with nothing in it yet."""

    @abstractmethod
    def fill(self, window: Window) -> None:
        """Show in the window what holds now."""

    @property
    def is_open(self) -> bool:
        """Whether the window can be seen."""
        return self._window is not None and self._window.isVisible()

    def open(self) -> None:
        """Open the window, or bring it up to date and to the front."""
        self._opened()

    def _opened(self) -> Window:
        self._house.load_fonts()
        is_new = self._window is None
        window = self._window = self.build() if self._window is None else self._window
        if is_new:
            put_in_the_middle(window)
        self.fill(window)
        window.show()
        bring_to_front(window)
        return window

    def refresh(self) -> None:
        """Bring an open window up to date, where it is."""
        if self._window is not None and self._window.isVisible():
            self.fill(self._window)

    def refresh_theme(self) -> None:
        """Take on another look."""
        if self._window is not None:
            themed: Themed = self._window  # type: ignore[assignment]  # every window of ours is
            themed.set_theme(self._house.theme())

    def rebuild(self) -> None:
        """Build the window anew, for another language; one that is open comes back where it was."""
        window, self._window = self._window, None
        if window is None:
            return
        was_open, geometry = window.isVisible(), window.geometry()
        window.close()
        window.deleteLater()
        if was_open:
            self._opened().setGeometry(geometry)

    def close(self) -> None:
        """Close the window."""
        if self._window is not None:
            self._window.close()
