"""The window behind "Moving safely…"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskbreak.data import resources
from deskbreak.data.safety import safety
from deskbreak.data.texts import Words, safety_in
from deskbreak.domain.safety import Safety
from deskbreak.surfaces.surface import Surface

if TYPE_CHECKING:
    from deskbreak.ui.safety_window import SafetyWindow


def safety_texts(words: Words) -> Safety:
    """What deskbreak says about safety, with these words of a language."""
    return safety_in(safety(resources.tables("safety")), words)


class SafetySurface(Surface["SafetyWindow"]):
    """Opens what deskbreak says about safety."""

    def build(self) -> SafetyWindow:
        """The window, with everything in it."""
        from deskbreak.ui.safety_window import SafetyWindow

        return SafetyWindow(self._house.theme(), safety_texts(self._house.words()))

    def open_help(self) -> None:
        """Open it at when to get help."""
        from deskbreak.ui.safety_window import SafetyPage

        self.open()
        if self._window is not None:
            self._window.show_page(SafetyPage.HELP)

    def fill(self, window: SafetyWindow) -> None:
        """Leave the window as it is: what it says does not change."""
