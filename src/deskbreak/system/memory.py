"""Memory that a session took, given back once it is over.

What a guide leaves behind refers to itself in circles, and the allocator keeps what became free in
between. Neither is a leak, but a program in the tray is there for weeks, and does little else.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer

AFTER = timedelta(seconds=3)
"""Windows that were closed are gone by then, and nobody looks at a movement."""


def give_back() -> None:
    """Free what nothing refers to any more, and hand free pages to the system."""
    gc.collect()
    if sys.platform == "linux":
        # Only the GNU library has it; others hand pages back on their own.
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


class Tidying(QObject):
    """Gives memory back a while after it is asked to, unless something moves by then."""

    def __init__(
        self,
        is_busy: Callable[[], bool],
        parent: QObject | None = None,
        *,
        after: timedelta = AFTER,
    ) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(after // timedelta(milliseconds=1))
        self._timer.timeout.connect(self._tidy)

    def soon(self) -> None:
        """Give memory back after a while; what is busy then asks again once it is over."""
        self._timer.start()

    def _tidy(self) -> None:
        if not self._is_busy():
            give_back()
