"""One deskbreak for each profile: the one that runs holds a lock."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile

from deskbreak.system.private_folder import make_private


class ProfileLock:
    """The lock of a profile; one that a killed process left behind is taken over."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = QLockFile(str(path))
        # By default a lock is stale after 30 s, however alive its owner is.
        self._lock.setStaleLockTime(0)

    def claim(self) -> bool:
        """Become the one that runs; False where another is already.

        Raises:
            OSError: The lock cannot be made at all.
        """
        make_private(self._path.parent)
        if self._lock.tryLock(0):
            return True
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            # A sandbox counts its processes from 1, so that the owner who was killed may have our
            # own number and seem alive. The system knows: it has let go of the file.
            return self._lock.removeStaleLockFile() and self._lock.tryLock(0)
        raise OSError(f"the lock {self._path} cannot be made")

    def release(self) -> None:
        """Let the next one in."""
        self._lock.unlock()
