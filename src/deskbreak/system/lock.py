"""One deskbreak for each profile: the one that runs holds a lock."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from deskbreak.system.private_folder import make_private

if sys.platform != "win32":
    import fcntl


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
        with _alone_in(self._path.parent):
            if self._lock.tryLock(0):
                return True
            if self._lock.error() is QLockFile.LockError.LockFailedError:
                # A sandbox counts its processes from 1, so that the owner who was killed may have
                # our own number and seem alive. The system knows: it has let go of the file, which
                # Qt removes only then.
                return self._lock.removeStaleLockFile() and self._lock.tryLock(0)
        raise OSError(f"the lock {self._path} cannot be made")

    def release(self) -> None:
        """Let the next one in."""
        with _alone_in(self._path.parent):
            self._lock.unlock()


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Let nobody else claim or release a lock in this folder meanwhile.

    Qt makes a file and holds it in two steps, and lets go of it and removes it in two. In between
    it looks like the file of a killed one, and whoever opened it to see would remove the next one
    under that name, however much alive its owner is. The folder is held, as it is not removed.
    """
    with ExitStack() as held:
        # Windows removes no file that is held, and where a folder cannot be held, no file can be
        # either, so that none is taken over.
        if sys.platform != "win32":
            with suppress(OSError):
                handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
                held.callback(os.close, handle)
                fcntl.flock(handle, fcntl.LOCK_EX)
        yield
