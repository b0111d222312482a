"""The window behind "Moving safely…"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskbreak.data import resources
from deskbreak.data.safety import safety
from deskbreak.domain.safety import Safety
from deskbreak.surfaces.surface import Surface

if TYPE_CHECKING:
    from deskbreak.ui.safety_window import SafetyWindow


def safety_texts() -> Safety:
    """What deskbreak says about safety."""
    return safety(resources.tables("safety"))


class SafetySurface(Surface["SafetyWindow"]):
    """Opens what deskbreak says about safety."""

    def build(self) -> SafetyWindow:
        """The window, with everything in it."""
        from deskbreak.ui.safety_window import SafetyWindow

        return SafetyWindow(self._house.theme(), safety_texts())

    def fill(self, window: SafetyWindow) -> None:
        """Leave the window as it is: what it says does not change."""
