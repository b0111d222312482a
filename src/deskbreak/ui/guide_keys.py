"""What the keys of the guide mean."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from deskbreak.ports import Clock

LISTEN_AFTER = timedelta(milliseconds=1500)
"""Keys meant for another window when the guide came up are not heard."""
PRESSES = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
"""What presses a button that has the focus."""


class Act(Enum):
    """What a person can do in the guide."""

    PAUSE = "pause"
    BACK = "back"
    NEXT = "next"
    EASIER = "easier"
    HURTS = "hurts"
    KEYS = "keys"
    HELP = "help"
    END = "end"


ACTS = {
    Qt.Key.Key_Space: Act.PAUSE,
    Qt.Key.Key_Left: Act.BACK,
    Qt.Key.Key_Right: Act.NEXT,
    Qt.Key.Key_S: Act.EASIER,
    Qt.Key.Key_X: Act.HURTS,
    Qt.Key.Key_Question: Act.KEYS,
    Qt.Key.Key_F1: Act.KEYS,
    Qt.Key.Key_H: Act.HELP,
    Qt.Key.Key_Escape: Act.END,
}
MIRRORED = {Act.BACK: Act.NEXT, Act.NEXT: Act.BACK}
COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def act_of(event: QKeyEvent, *, is_mirrored: bool) -> Act | None:
    """What a key asks for; None: nothing of ours.

    Where words run to the left, so does the session: the arrows change places.
    """
    act = ACTS.get(Qt.Key(event.key()))
    if act is not Act.END and event.modifiers() & COMMANDS:
        return None
    return MIRRORED.get(act, act) if act is not None and is_mirrored else act


class Ears(QObject):
    """Hears the keys in a window, wherever the focus is; Escape always, the others after a while.

    Signals:
        asked: What a key asks for.
    """

    asked = Signal(object)

    def __init__(self, window: QWidget, clock: Clock) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._opened = clock.awake()
        self.listen_in(window)

    def listen_in(self, widget: QWidget) -> None:
        """Hear the keys in a widget, and in everything that it has now."""
        for one in (widget, *widget.findChildren(QWidget)):
            one.installEventFilter(self)

    @property
    def is_deaf(self) -> bool:
        """Whether keys are not heard yet."""
        return self._clock.real(self._clock.awake() - self._opened) < LISTEN_AFTER

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Pass on what a key asks for; Space and Enter press a button that has the focus."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        act = act_of(event, is_mirrored=self._window.isRightToLeft())
        if act is Act.END:
            self.asked.emit(act)
            return True
        if self.is_deaf:
            return act is not None or event.key() in PRESSES
        if event.key() in PRESSES and isinstance(watched, QAbstractButton):
            return False
        if act is not None:
            self.asked.emit(act)
        return act is not None
