"""What the keys of the guide mean."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
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
    Qt.Key(0x61F): Act.KEYS,  # the question mark of Arabic
    Qt.Key.Key_H: Act.HELP,
    Qt.Key.Key_Escape: Act.END,
}
PLACES = {31: Qt.Key.Key_S, 45: Qt.Key.Key_X, 35: Qt.Key.Key_H}
"""Keys by their place, for keyboards with other letters: what is printed beside them in Latin."""
BEYOND_LATIN = "\u0250"
DELAY = 350
"""Milliseconds; few keys begin to repeat themselves sooner, and taps follow each other sooner."""
AT_ONCE = timedelta(milliseconds=30)
"""No finger lets a key go and presses it again as soon as that."""
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
    act = ACTS.get(_key_of(event))
    if act is not Act.END and event.modifiers() & COMMANDS:
        return None
    return MIRRORED.get(act, act) if act is not None and is_mirrored else act


def _key_of(event: QKeyEvent) -> Qt.Key:
    """The key; where it writes no Latin letter, the one that is there on most keyboards."""
    key, letter = Qt.Key(event.key()), event.text()
    if not letter.isalpha() or letter < BEYOND_LATIN:
        return key
    return PLACES.get(event.nativeScanCode() - _first_code(), key)


def _first_code() -> int:
    """What X11 and Wayland count keys from."""
    return 0 if QGuiApplication.platformName() == "windows" else 8


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
        self._opened = self._let_go = clock.awake()
        self._key = self._stamp = self._pressed = 0
        self._is_held = False
        self.listen_in(window)

    def listen_in(self, widget: QWidget) -> None:
        """Hear the keys in a widget, and in everything that it has now."""
        for one in (widget, *widget.findChildren(QWidget)):
            one.installEventFilter(self)

    @property
    def is_deaf(self) -> bool:
        """Whether keys are not heard yet."""
        return self._clock.real(self._clock.awake() - self._opened) < LISTEN_AFTER

    def _repeats_itself(self, event: QKeyEvent) -> bool:
        """Whether a key is only held down: one press would say "it hurts" and take it back.

        X11 sends a key that is held up and down again at once, and Qt does not always notice. Who
        is busy hears taps like that as well; but those follow each other sooner than a key begins
        to repeat itself.
        """
        since = self._clock.real(self._clock.awake() - self._let_go)
        at_once = event.key() == self._key and since < AT_ONCE
        waited = self._stamp - self._pressed > DELAY
        self._is_held = event.isAutoRepeat() or (at_once and (self._is_held or waited))
        self._key, self._pressed = event.key(), self._stamp
        return self._is_held

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Pass on what a key asks for; Space and Enter press a button that has the focus."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.KeyRelease:
            self._let_go = self._clock.awake()
        # Of all that Qt makes of a key, this alone says when that was; copies of it do not.
        if event.type() is QEvent.Type.ShortcutOverride and event.timestamp():
            self._stamp = event.timestamp()
        if event.type() is not QEvent.Type.KeyPress:
            return False
        act = act_of(event, is_mirrored=self._window.isRightToLeft())
        if act is Act.END:
            self.asked.emit(act)
            return True
        if self._repeats_itself(event) or self.is_deaf:
            return act is not None or event.key() in PRESSES
        if event.key() in PRESSES and isinstance(watched, QAbstractButton):
            return False
        if act is not None:
            self.asked.emit(act)
        return act is not None
