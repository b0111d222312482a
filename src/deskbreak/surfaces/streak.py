"""The streak window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from deskbreak.surfaces.surface import Surface

if TYPE_CHECKING:
    from deskbreak.ui.streak_window import StreakWindow


class StreakSurface(Surface["StreakWindow"]):
    """Opens the streak window.

    Signals:
        session_asked: The person wants to begin with a session.
    """

    session_asked = Signal()

    def build(self) -> StreakWindow:
        """The window, connected, with nothing in it yet."""
        from deskbreak.ui.streak_window import StreakWindow

        window = StreakWindow(self._house.theme())
        window.session_asked.connect(self.session_asked)
        window.setWindowTitle(self.tr("deskbreak: your movement"))
        window.resize(window.sizeHint())
        return window

    def fill(self, window: StreakWindow) -> None:
        """Show how the days add up now."""
        from deskbreak.streak_report import streak_view

        house = self._house
        now = house.clock.now()
        window.show_streak(streak_view(house.archive, house.settings, house.library(), now))
