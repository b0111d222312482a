"""How the person wants windows to look, asked from the desktop portal.

deskbreak does without Qt's desktop themes (docs/adr/0008), which would otherwise know. In the
portal's namespace `org.freedesktop.appearance`, `color-scheme` is 1 for dark, 2 for light and 0 for
no preference; `contrast` is 1 where more is wanted; `accent-color` is red, green and blue from 0 to
1, and anything else where there is none.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtDBus import QDBusArgument
from PySide6.QtGui import QColor, QGuiApplication

from deskbreak.ports import Finding
from deskbreak.system.portal import Key, PortalSettings

NAMESPACE: Final = "org.freedesktop.appearance"
SCHEME: Final = (NAMESPACE, "color-scheme")
CONTRAST: Final = (NAMESPACE, "contrast")
ACCENT: Final = (NAMESPACE, "accent-color")
DARK, LIGHT = 1, 2
MORE = 1
PARTS: Final = 3
ABOUT: Final = "look"


class Appearance(QObject):
    """What the desktop says, or what Qt knows where it says nothing.

    Signals:
        changed: The person wants something else.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._portal = PortalSettings([SCHEME, CONTRAST, ACCENT], self)
        self._portal.told.connect(self._use)
        self._said: dict[Key, object] = {}
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.changed)

    @property
    def is_dark(self) -> bool:
        """Whether windows should be dark."""
        said = self._said.get(SCHEME)
        if said in {DARK, LIGHT}:
            return said == DARK
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark

    @property
    def wants_contrast(self) -> bool:
        """Whether everything should stand out more than usual."""
        return self._said.get(CONTRAST) == MORE

    @property
    def accent(self) -> QColor | None:
        """The colour in which the desktop marks things; None where it has none."""
        said = self._said.get(ACCENT)
        return said if isinstance(said, QColor) else None

    def follow(self) -> None:
        """Ask once, and listen to changes; a desktop without the portal changes nothing."""
        self._portal.follow()

    def findings(self) -> tuple[Finding, ...]:
        """What the desktop says, for `deskbreak doctor`."""
        words = []
        if self._said.get(SCHEME) in {DARK, LIGHT}:
            words.append("dark" if self.is_dark else "light")
        if self.wants_contrast:
            words.append("more contrast")
        if self.accent is not None:
            words.append(f"accent {self.accent.name()}")
        text = ", ".join(words) or "it does not say"
        return (Finding(ABOUT, "desktop portal", works=bool(words), text=text),)

    def _use(self, key: Key, value: object) -> None:
        if isinstance(value, QDBusArgument):
            from deskbreak.system.accent import ask_accent  # noqa: PLC0415 - jeepney, on demand

            ask_accent(ACCENT, self._use_accent, self)
            return
        said = _colour(value) if key == ACCENT else value
        if said != self._said.get(key):
            self._said[key] = said
            self.changed.emit()

    def _use_accent(self, value: object) -> None:
        self._use(ACCENT, value)


def _colour(value: object) -> QColor | None:
    """The colour that the portal told; None for anything that is none."""
    if not isinstance(value, tuple):
        return None
    parts = list(value)
    levels = [part for part in parts if isinstance(part, float) and 0 <= part <= 1]
    return QColor.fromRgbF(*levels) if len(levels) == len(parts) == PARTS else None
