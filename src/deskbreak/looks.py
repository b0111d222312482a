"""How windows look: what the person has set, and what the desktop wants where that is "system"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QColor, QFontDatabase

from deskbreak.data import resources
from deskbreak.domain import look, settings
from deskbreak.system.appearance import Appearance
from deskbreak.system.motion import Motion
from deskbreak.ui.contrast import with_accent
from deskbreak.ui.theme import Theme


class Looks:
    """The theme, the typeface and motion, for whoever is about to paint."""

    def __init__(
        self, wanted: Callable[[], settings.Look], appearance: Appearance, motion: Motion
    ) -> None:
        """Make ready; `wanted` answers what the person has set."""
        self._wanted = wanted
        self._appearance = appearance
        self._motion = motion
        self._themes: dict[tuple[str, look.Look, str], Theme] = {}
        self._has_fonts = False

    def theme(self) -> Theme:
        """The theme that holds now; one object for one look: painters keep what belongs to it."""
        name, accent, figure = self._name(), self._accent(), self._wanted().figure
        key = name, figure, "" if accent is None else accent.name()
        if key not in self._themes:
            made = replace(Theme.of(resources.theme(name)), figure=figure)
            self._themes[key] = made if accent is None else with_accent(made, accent)
        return self._themes[key]

    def _name(self) -> str:
        wish = self._wanted().theme
        if wish != "system":
            return wish
        if self._appearance.wants_contrast:
            return "contrast"
        return "dark" if self._appearance.is_dark else "light"

    def _accent(self) -> QColor | None:
        """The desktop's accent where it is wanted; high contrast has colours of its own."""
        is_wanted = self._wanted().accent == "system" and self._name() != "contrast"
        return self._appearance.accent if is_wanted else None

    def load_fonts(self) -> None:
        """Load the typeface, when the first window needs it."""
        if not self._has_fonts:
            self._has_fonts = True
            for data in resources.fonts():
                QFontDatabase.addApplicationFontFromData(data)

    def reduces_motion(self) -> bool:
        """Whether poses are shown instead of movement."""
        wish = self._wanted().motion
        return self._motion.is_reduced if wish == "system" else wish == "reduced"
