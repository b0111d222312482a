"""The pages that are shown once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from deskbreak.data.introduction import Introduction
from deskbreak.surfaces.cost import cost_of
from deskbreak.surfaces.house import House
from deskbreak.surfaces.safety import safety_texts
from deskbreak.surfaces.surface import Surface

if TYPE_CHECKING:
    from deskbreak.ui.first_run.ready_page import Beginning
    from deskbreak.ui.first_run.window import FirstRunWindow

EXAMPLE = "chair-twist"
"""The exercise whose picture says best, and smallest, what a session is."""


class FirstRunSurface(Surface["FirstRunWindow"]):
    """Opens the pages of the first run, once by itself, and again when somebody asks for them.

    Signals:
        help_asked: The person wants to read when to get help.
        ended: The pages are gone, and there is no tray in which deskbreak would be.
        session_asked: The person wants to try a session.
        troubled: Something could not be kept, and why.
    """

    help_asked = Signal()
    ended = Signal()
    session_asked = Signal()
    troubled = Signal(str)

    def __init__(
        self,
        house: House,
        introduction: Introduction,
        has_tray: Callable[[], bool],
        parent: QObject | None = None,
        *,
        asks_by_notice: bool = False,
    ) -> None:
        super().__init__(house, parent)
        self._asks_by_notice = asks_by_notice
        self._introduction = introduction
        self._has_tray = has_tray

    def open_once(self) -> None:
        """Open the pages unless the person has been through them, or has skipped them."""
        if not self._introduction.told.welcome:
            self.open()

    def build(self) -> FirstRunWindow:
        """The window at its first page, connected."""
        from deskbreak.ui.first_run.window import FirstRunWindow
        from deskbreak.ui.settings.breaks_page import RHYTHMS

        house = self._house
        costs = {
            one.key: cost_of(house, timedelta(minutes=one.interval), one.rest_every)
            for one in RHYTHMS
        }
        texts = safety_texts(house.words())
        window = FirstRunWindow(house.theme(), texts, costs, self._beginning())
        window.changed.connect(self._change)
        window.understood.connect(self._understand)
        window.help_asked.connect(self.help_asked)
        window.ended.connect(self._end)
        window.session_asked.connect(self.session_asked)
        window.closed.connect(self._drop)
        window.resize(window.sizeHint())
        return window

    def _beginning(self) -> Beginning:
        from deskbreak.ui.first_run.ready_page import Beginning

        library = self._house.library()
        known = library.exercises
        shown = known.get(EXAMPLE) or next(iter(known.values()), None)
        return Beginning(self._has_tray(), self._asks_by_notice, shown)

    def fill(self, window: FirstRunWindow) -> None:
        """Show what is set."""
        window.show_settings(self._house.settings)

    def rebuild(self) -> None:
        """Build the window anew; that it goes is no skipping."""
        if self._window is not None:
            self._window.blockSignals(True)
        super().rebuild()

    def close(self) -> None:
        """Go with the program; that is no skipping, and the next start shows the pages again."""
        if self._window is not None:
            self._window.blockSignals(True)
        super().close()

    def _change(self, values: Mapping[str, object]) -> None:
        self._tell(self._house.change(values))
        self.refresh()

    def _understand(self) -> None:
        self._tell(self._introduction.understand_safety())

    def _end(self) -> None:
        self._tell(self._introduction.welcome())

    def _drop(self) -> None:
        """Begin at the first page when they are asked for again."""
        window, self._window = self._window, None
        if window is not None:
            window.deleteLater()
        if not self._has_tray():
            self.ended.emit()

    def _tell(self, trouble: str) -> None:
        if trouble:
            self.troubled.emit(trouble)
