"""Keeps the screens lit while the guide runs and nobody touches the keyboard.

Everybody who could darken them is asked not to; whatever was asked for ends with this program, even
if it is killed. Nothing is imported, connected or asked before the first session.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from deskbreak.ports import Finding
from deskbreak.system.here import NAME
from deskbreak.system.screen_awake_keeper import Candidate, Keeper
from deskbreak.system.unavailable import Unavailable

logger = logging.getLogger(__name__)

ABOUT: Final = "screen awake"
UNASKED: Final = "asked when a session begins"


class AwakeScreens(QObject):
    """A ScreenAwake that asks everybody.

    Signals:
        settled: Everybody has answered, and the findings say what.
        released: The screens may go dark again: everybody who kept them lit has let go.
    """

    settled = Signal()
    released = Signal()

    def __init__(self, candidates: Sequence[Candidate], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._candidates = tuple(candidates)
        self._is_wanted = False
        self._keepers: dict[str, Keeper] = {}
        self._findings: dict[str, Finding] = {}
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._begin)

    @property
    def is_keeping(self) -> bool:
        """Whether it may be deskbreak itself that keeps the screens lit."""
        return self._is_wanted or bool(self._keepers)

    def keep(self) -> None:
        """Keep the screens lit from now on."""
        self._is_wanted = True
        if not self._keepers and not self._turn.isActive():
            # Not at once: whoever opens a window has more urgent things to do.
            self._turn.start()

    def let_go(self) -> None:
        """Let them go dark again."""
        if not self._is_wanted:
            return
        self._is_wanted = False
        self._turn.stop()
        if not self._keepers:
            self.released.emit()
        for name, keeper in tuple(self._keepers.items()):
            keeper.let_go(partial(self._forget, name))

    def close(self) -> None:
        """Let them go dark, and tell nobody."""
        self.blockSignals(True)
        self.let_go()

    def findings(self) -> tuple[Finding, ...]:
        """Who keeps the screens lit, or did in the last session, and who refused."""
        return tuple(
            self._findings.get(candidate.name)
            or Finding(ABOUT, candidate.name, works=False, text=UNASKED)
            for candidate in self._candidates
        )

    def _begin(self) -> None:
        self._findings.clear()
        for candidate in self._candidates:
            try:
                keeper = candidate.make(self)
            except Unavailable as refusal:
                self._hear(candidate.name, refusal.reason, works=False)
            else:
                self._keepers[candidate.name] = keeper
                keeper.keep(partial(self._hear, candidate.name))

    def _hear(self, name: str, text: str, *, works: bool) -> None:
        logger.debug("screens: %s: %s", name, text)
        self._findings[name] = Finding(ABOUT, name, works, text)
        if len(self._findings) == len(self._candidates):
            self.settled.emit()

    def _forget(self, name: str) -> None:
        del self._keepers[name]
        if self._keepers:
            return
        if self._is_wanted:
            # It was wanted again before everybody had let go.
            self._turn.start()
        else:
            self.released.emit()


def screen_awake(
    environ: Mapping[str, str] = os.environ, system: str = NAME, parent: QObject | None = None
) -> AwakeScreens:
    """What keeps the screens lit on this system; it costs nothing before the first `keep`."""
    return AwakeScreens(awake_candidates(environ, system), parent)


def awake_candidates(environ: Mapping[str, str], system: str) -> tuple[Candidate, ...]:
    """Who can keep the screens lit; all of them are asked."""
    if system.startswith("win"):
        return (Candidate("execution state", _windows),)
    if system == "darwin":
        return (Candidate("power assertion", _macos),)
    return (
        Candidate("session bus", partial(_bus, environ)),
        Candidate("X server", partial(_x_server, environ)),
    )


def _bus(environ: Mapping[str, str], parent: QObject) -> Keeper:
    from deskbreak.system.screen_awake_bus import BusKeeper  # noqa: PLC0415

    return BusKeeper(environ, parent)


def _x_server(environ: Mapping[str, str], parent: QObject) -> Keeper:
    del parent
    if environ.get("WAYLAND_DISPLAY"):
        raise Unavailable("X server", "under Wayland it does not decide about the screens")
    if not environ.get("DISPLAY"):
        raise Unavailable("X server", "there is no X display")
    from deskbreak.system.screen_awake_x11 import ScreenSaverSuspender  # noqa: PLC0415

    return ScreenSaverSuspender(environ["DISPLAY"])


def _windows(parent: QObject) -> Keeper:
    del parent
    from deskbreak.system.screen_awake_windows import ExecutionState  # noqa: PLC0415

    return ExecutionState()


def _macos(parent: QObject) -> Keeper:
    del parent
    from deskbreak.system.screen_awake_macos import PowerAssertion  # noqa: PLC0415

    return PowerAssertion()
