"""The window that tells why breaks came or did not."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from deskbreak.surfaces.surface import Surface

if TYPE_CHECKING:
    from deskbreak.ui.why_view import WhyView
    from deskbreak.ui.why_window import WhyWindow


class WhySurface(Surface["WhyWindow"]):
    """Opens the window behind "Why…".

    Signals:
        grew_old: What the window says about now is some seconds old.
    """

    grew_old = Signal()

    def build(self) -> WhyWindow:
        """The window, connected, with nothing in it yet."""
        from deskbreak.ui.why_window import WhyWindow

        window = WhyWindow(self._house.theme(), self._house.clock)
        window.day_asked.connect(self._show_day)
        window.grew_old.connect(self.grew_old)
        window.setWindowTitle(self.tr("deskbreak: why"))
        window.resize(window.sizeHint())
        return window

    def fill(self, window: WhyWindow) -> None:
        """Show the day that is open, or today when it has just been opened."""
        shown = window.day if window.isVisible() else None
        window.show_day(self._view(shown or self._house.today))

    def _show_day(self, day: date) -> None:
        if self._window is not None:
            self._window.show_day(self._view(day))

    def _view(self, day: date) -> WhyView:
        from deskbreak.data.history_file import EVENTS_KEPT
        from deskbreak.ui.why_view import WhyView

        house = self._house
        return WhyView(
            account=house.archive.account(day, house.settings.day_start),
            today=house.today,
            first=house.today - EVENTS_KEPT,
            status=house.status(),
            routine_names=house.routine_names(),
        )
