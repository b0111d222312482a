"""A time of day that can be typed."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from deskbreak.ui.card import unit
from deskbreak.ui.entry_field import EntryField
from deskbreak.ui.theme import Theme

TYPED: Final = re.compile(r"\s*(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*", re.ASCII)
MINUTE: Final = timedelta(minutes=1)
STEP: Final = 15
"""Minutes that the up and down keys go."""
DAY: Final = 24 * 60
WHOLE: Final = re.compile(r"\d{4}|\d{1,2}[:.h]\d{2}", re.ASCII)
"""What needs no more digits; `1` and `220` may be the beginning of something else."""


def typed_time(words: str, *, may_end: bool = False) -> str | None:
    """The time in `9`, `930` or `09:30` as `09:30`; None where there is none in it.

    `24:00`, the end of a day, is one where it `may_end`.
    """
    match = TYPED.fullmatch(words)
    if match is None:
        return None
    hours, minutes = int(match[1]), int(match[2] or 0)
    last = DAY if may_end else DAY - 1
    if minutes > 59 or hours * 60 + minutes > last:
        return None
    return f"{hours:02}:{minutes:02}"


class TimeField(EntryField):
    """A line with a time in it.

    Signals:
        timed: Another time was typed, as `09:30`.
        strayed: Whether what stands there is no time.
    """

    timed = Signal(str)
    strayed = Signal(bool)

    def __init__(self, name: str, theme: Theme, *, may_end: bool = False) -> None:
        super().__init__(name, theme)
        self._may_end = may_end
        self._shown = ""
        side = round(9 * unit())
        self.setTextMargins(side, 0, side, 0)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._look)
        self.editingFinished.connect(self._settle)

    @property
    def time(self) -> str:
        """The time that stands there."""
        return self._shown

    def show_time(self, time: str) -> None:
        """Show a time without saying that somebody set it."""
        if time != self._shown:
            self._shown = time
            self.setText(time)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a time."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance("00:00") + 30 * unit()
        return QSize(round(width), round(metrics.height() * 2.0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Text is never cut off."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and down go a quarter of an hour."""
        steps = {Qt.Key.Key_Up: STEP, Qt.Key.Key_Down: -STEP}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._step(step)

    def _step(self, step: int) -> None:
        hours, _, minutes = (self._shown or "00:00").partition(":")
        last = DAY if self._may_end else DAY - STEP
        at = min(max(int(hours) * 60 + int(minutes) + step, 0), last)
        self.setText(f"{at // 60:02}:{at % 60:02}")
        self._look()

    def _look(self) -> None:
        time = self._typed
        self.mark(is_wrong=time is None)
        self.strayed.emit(time is None)
        if time is not None and WHOLE.fullmatch(self.text().strip()):
            self._take(time)

    def _settle(self) -> None:
        """Write it as it is understood; what is no time becomes the one before."""
        time = self._typed
        if time is not None:
            self._take(time)
        self.setText(self._shown)
        self.mark(is_wrong=False)
        self.strayed.emit(False)

    @property
    def _typed(self) -> str | None:
        return typed_time(self.text(), may_end=self._may_end)

    def _take(self, time: str) -> None:
        if time != self._shown:
            self._shown = time
            self.timed.emit(time)
