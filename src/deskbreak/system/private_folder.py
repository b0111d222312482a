"""The folder of lock and socket, which nobody but this person can enter."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from deskbreak.system.here import IS_WINDOWS


def make_private(folder: Path) -> None:
    """Make the folder, or make sure that it is this person's alone.

    Raises:
        OSError: It cannot be made, or somebody else could have put it there.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if IS_WINDOWS:
        return
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        raise PermissionError(f"{folder} belongs to somebody else")
    if stat.S_IMODE(found.st_mode) & 0o077:
        folder.chmod(0o700)
