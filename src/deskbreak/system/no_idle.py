"""No idea whether anybody is there: breaks follow the clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QTimer

from deskbreak.ports import IdleListener
from deskbreak.system.unavailable import Unavailable


class NoIdle:
    """An IdleSource for a desktop that tells nothing; every moment is as good as any other."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._say_paused)
        self._listener: IdleListener | None = None

    def open(self, opened: Callable[[], None], failed: Callable[[Unavailable], None]) -> None:
        """Say that it serves, as it always does."""
        del failed
        opened()

    def listen(self, listener: IdleListener, gap: timedelta) -> None:
        """Begin; nothing will be noticed."""
        del gap
        self._listener = listener

    def await_typing_pause(self, span: timedelta | None) -> None:
        """Call back as soon as the loop comes round: no pause can be noticed."""
        if span is None:
            self._timer.stop()
        else:
            self._timer.start(0)

    def ask_idle_time(self, answer: Callable[[timedelta | None], None]) -> None:
        """Answer that it is not known."""
        answer(None)

    def close(self) -> None:
        """Say nothing more."""
        self._timer.stop()
        self._listener = None

    def _say_paused(self) -> None:
        if self._listener is not None:
            self._listener.typing_paused()
