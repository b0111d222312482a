"""A frame around the guide that lights up for a moment, in the place of a sound nobody can hear."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from deskbreak.domain.sounds import Sound
from deskbreak.ui.painted import Painted
from deskbreak.ui.theme import Theme

WIDE: Final = 1 / 36
"""How wide the frame is, as a part of the window: it is to be seen from the corner of an eye."""
STEPS: Final = (1.0, 1.0, 1.0, 0.8, 0.6, 0.4, 0.2)
"""How strong it is, step by step. It lights up once for a cue and fades: it does not flicker."""
STEP_MS: Final = 110
COLOURS: Final = {
    Sound.START: "accent",
    Sound.SWITCH: "accent",
    Sound.DONE: "done",
    Sound.END: "done",
}
"""What is shown of the sounds; the ring counts the last seconds without them."""


class CueFlash(Painted):
    """Lies over a window, takes neither clicks nor keys, and covers nothing but its edge."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self._window = window
        self._reduced = False
        self._at = 0
        self._role = "accent"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # What it shows is said to assistive technology with the phase that begins.
        self.setAccessibleName(self.tr("A cue that is seen instead of heard"))
        self._fading = QTimer(self)
        self._fading.setInterval(STEP_MS)
        self._fading.timeout.connect(self._fade)
        window.installEventFilter(self)
        self.hide()

    @property
    def is_lit(self) -> bool:
        """Whether it can be seen now."""
        return self.isVisibleTo(self._window)

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Go out at once instead of fading."""
        self._reduced = reduced

    def show_cue(self, sound: Sound) -> None:
        """Light up for a sound; what is still to be seen of another one goes."""
        if sound in COLOURS:
            self._role = COLOURS[sound]
            self._at = 0
            self._cover()
            self.show()
            self.raise_()
            self.update()
            self._fading.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay at the edge of a window that changes its size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what the mask leaves."""
        del event
        colour = QColor(getattr(self._theme, self._role))
        colour.setAlphaF(1.0 if self._reduced else STEPS[self._at])
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour)
        painter.end()

    def _cover(self) -> None:
        area = self._window.rect()
        wide = round(min(area.width(), area.height()) * WIDE)
        self.setGeometry(area)
        self.setMask(QRegion(area) - QRegion(area.adjusted(wide, wide, -wide, -wide)))

    def _fade(self) -> None:
        self._at += 1
        if self._at < len(STEPS):
            self.update()
        else:
            self._fading.stop()
            self.hide()
