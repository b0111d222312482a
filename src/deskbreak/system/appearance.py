"""Whether the person wants dark windows, asked from the desktop portal.

deskbreak does without Qt's desktop themes (docs/adr/0008), which would otherwise know. The portal's
`color-scheme` is 1 for dark, 2 for light and 0 for no preference.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from deskbreak.system.portal import PortalSettings

KEY = ("org.freedesktop.appearance", "color-scheme")
DARK, LIGHT = 1, 2


class Appearance(QObject):
    """What the desktop says, or what Qt knows where it says nothing.

    Signals:
        changed: The person wants something else.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._portal = PortalSettings([KEY], self)
        self._portal.told.connect(self._use)
        self._said: int | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.changed)

    @property
    def is_dark(self) -> bool:
        """Whether windows should be dark."""
        if self._said in {DARK, LIGHT}:
            return self._said == DARK
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def follow(self) -> None:
        """Ask once, and listen to changes; a desktop without the portal changes nothing."""
        self._portal.follow()

    def _use(self, key: object, value: object) -> None:
        del key
        if isinstance(value, int) and value != self._said:
            self._said = value
            self.changed.emit()
