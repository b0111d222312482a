"""Who can tell on Windows and macOS whether the desk is quiet or engaged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from deskbreak.domain.plan import Quiet
from deskbreak.system.engaged_macos import macos_engagement
from deskbreak.system.engaged_windows import windows_engagement
from deskbreak.system.quiet_macos import macos_witnesses
from deskbreak.system.quiet_windows import windows_witnesses
from deskbreak.system.surroundings_witness import Refused, Witness

NOT_BUILT: Final = "not built for this system"


class Elsewhere:
    """Windows, macOS, or a system that nobody has written anything for."""

    def __init__(self, *, is_windows: bool, is_macos: bool) -> None:
        self._is_windows = is_windows
        self._is_macos = is_macos

    def witnesses(self, quiet: Quiet | None) -> Sequence[Witness]:
        """Who can tell about one kind of quiet; with None, whether the desk is engaged."""
        if self._is_windows:
            return (windows_engagement(),) if quiet is None else windows_witnesses(quiet)
        if self._is_macos:
            return (macos_engagement(),) if quiet is None else macos_witnesses(quiet)
        return (Refused(quiet, quiet.value if quiet else "screen kept awake", NOT_BUILT),)

    def close(self) -> None:
        """There is nothing to let go of."""
