"""Hears when a file has been changed, replaced, made or deleted, and nothing more often than that.

Qt watches by inotify, FSEvents or ReadDirectoryChangesW: nothing polls. Many editors do not write
into a file but put another one in its place, so the folder is watched, too; where there is none
yet, the nearest one above it. A change is told a moment after the last one, because a file is
often written in several steps.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLES: Final = 250
"""Milliseconds without another change after which a file is taken to be whole."""
FILLS: Final = 1_500
"""The same for a file that has just become empty: it is likely to be filled again."""

Print = tuple[int, int, int] | None
"""What tells one state of a file from another: its inode, its size and when it was changed."""


class FileWatch(QObject):
    """Watches one file.

    Signals:
        changed: It is another one than when it was last looked at, or has gone.
    """

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._seen = _print(path)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._stir)
        self._watcher.directoryChanged.connect(self._stir)
        self._settles = QTimer(self)
        self._settles.setSingleShot(True)
        self._settles.timeout.connect(self._tell)
        self._watch()

    def close(self) -> None:
        """Watch no more."""
        self._settles.stop()
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)

    def _stir(self) -> None:
        self._watch()
        seen = _print(self._path)
        if seen == self._seen:
            self._settles.stop()
        else:
            self._settles.start(SETTLES if seen is not None and seen[1] else FILLS)

    def _tell(self) -> None:
        seen = _print(self._path)
        if seen != self._seen:
            self._seen = seen
            self.changed.emit()

    def _watch(self) -> None:
        """Watch what there is; a file that was replaced is no longer watched by itself."""
        watched = {*self._watcher.files(), *self._watcher.directories()}
        wanted = {str(place) for place in _places(self._path)}
        if watched - wanted:
            self._watcher.removePaths([*(watched - wanted)])
        if wanted - watched:
            self._watcher.addPaths([*(wanted - watched)])


def _places(path: Path) -> set[Path]:
    """What tells about a file: itself, its folder, and that of the file that it is a link to."""
    folder = next(place for place in path.parents if _is_folder(place))
    if _print(path) is None:
        return {folder}
    return {path, folder, path.resolve().parent}


def _is_folder(place: Path) -> bool:
    """Whether it is a folder as far as one may know; what may not be looked into is none."""
    try:
        return place.is_dir()
    except OSError:
        return False


def _print(path: Path) -> Print:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
