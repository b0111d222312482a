"""One deskbreak for each profile: the one that runs holds a lock."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile


class ProfileLock:
    """The lock of a profile; one that a killed process left behind is taken over."""

    def __init__(self, path: Path) -> None:
        self._lock = QLockFile(str(path))
        # By default a lock is stale after 30 s, however alive its owner is.
        self._lock.setStaleLockTime(0)

    def claim(self) -> bool:
        """Become the one that runs; False where another is already."""
        return self._lock.tryLock(0)

    def release(self) -> None:
        """Let the next one in."""
        self._lock.unlock()
