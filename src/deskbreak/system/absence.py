"""Nobody can be at the desk: lock, sleep and a changed clock, from all who know something of it.

The screen is locked as soon as one witness sees it, and no longer when none does. A request to
lock is taken at its word, too, but not for ever: screen lockers of small desktops never say that
they have ended.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from deskbreak.ports import AbsenceListener, Clock, Finding
from deskbreak.system.absence_witness import PORT, Witness
from deskbreak.system.here import IS_LINUX, IS_WINDOWS, NAME

REQUEST_HOLDS: Final = 5 * 60_000
"""Milliseconds for which the screen counts as locked when that was merely asked for. By then it
was the longest natural break; whoever is away still gives no input."""


class Absence(QObject):
    """An AbsenceSource that says each thing once, whoever and how many have noticed it."""

    def __init__(
        self,
        clock: Clock,
        witnesses: tuple[Witness, ...],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._witnesses = witnesses
        self._listener: AbsenceListener | None = None
        self._locked_by: set[str] = set()
        self._is_locked = False
        self._falls_asleep = False
        self._slept = timedelta()
        self._request = QTimer(self)
        self._request.setSingleShot(True)
        self._request.setInterval(REQUEST_HOLDS)
        self._request.timeout.connect(self._tell_lock)

    # -- for the engine and the doctor ------------------------------------------------------------

    def listen(self, listener: AbsenceListener) -> None:
        """Begin; what was so before is said soon."""
        self._listener = listener
        self._slept = self._clock.now().asleep
        for witness in self._witnesses:
            witness.listen(self)

    def findings(self) -> tuple[Finding, ...]:
        """What each witness says, or why it cannot be used; complete once it is settled."""
        if not self._witnesses:
            text = f"nobody tells of lock and sleep on {NAME}"
            return (Finding(PORT, "none", works=False, text=text),)
        return tuple(witness.finding() for witness in self._witnesses)

    @property
    def is_settled(self) -> bool:
        """Whether every witness has answered what it was asked at the start."""
        return all(witness.is_settled for witness in self._witnesses)

    def close(self) -> None:
        """Say nothing more, and let the machine sleep without us."""
        self._listener = None
        self._request.stop()
        for witness in self._witnesses:
            witness.close()

    # -- for the witnesses ------------------------------------------------------------------------

    def hear_lock(self, witness: str, *, locked: bool) -> None:
        """A witness sees the lock, or does not see it."""
        if locked:
            self._locked_by.add(witness)
            # Now that somebody sees it, the request has been granted and says no more.
            self._request.stop()
        else:
            self._locked_by.discard(witness)
        self._tell_lock()

    def hear_lock_request(self, *, locked: bool) -> None:
        """Somebody has asked for the lock, or for its end."""
        if not locked:
            self._request.stop()
        elif not self._locked_by:
            self._request.start()
        self._tell_lock()

    def hear_sleep(self) -> None:
        """The machine is about to sleep."""
        if self._falls_asleep or self._listener is None:
            return
        self._falls_asleep = True
        self._slept = self._clock.now().asleep
        self._listener.falls_asleep()

    def hear_waking(self) -> None:
        """The machine has slept; said once, whoever notices it first."""
        slept = self._clock.now().asleep
        if self._listener is None or not (self._falls_asleep or slept > self._slept):
            return
        self._falls_asleep = False
        self._slept = slept
        self._listener.wakes_up()

    def hear_clock(self) -> None:
        """The wall clock was set, or the machine has slept and nobody has said so yet."""
        if self._clock.now().asleep > self._slept:
            self.hear_waking()
        if self._listener is not None:
            self._listener.clock_set()

    @Slot()
    def _tell_lock(self) -> None:
        is_locked = bool(self._locked_by) or self._request.isActive()
        if is_locked is self._is_locked or self._listener is None:
            return
        self._is_locked = is_locked
        if is_locked:
            self._listener.locked()
        else:
            self._listener.unlocked()


def absence_source(clock: Clock, environ: Mapping[str, str] = os.environ) -> Absence:
    """All witnesses that this system may have; they are asked when somebody listens."""
    if IS_LINUX:
        return Absence(clock, _of_linux(environ))
    if IS_WINDOWS:
        return Absence(clock, _of_windows())
    if NAME == "darwin":
        return Absence(clock, _of_macos())
    return Absence(clock, ())


def _of_linux(environ: Mapping[str, str]) -> tuple[Witness, ...]:
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - not every system has it

    from deskbreak.system.absence_clock import ClockWatch  # noqa: PLC0415
    from deskbreak.system.absence_logind import Logind  # noqa: PLC0415
    from deskbreak.system.absence_screensaver import ScreenSavers  # noqa: PLC0415
    from deskbreak.system.absence_zone import ZoneWatch  # noqa: PLC0415

    system: Callable[[], QDBusConnection] = QDBusConnection.systemBus
    return (
        Logind(system, environ.get("XDG_SESSION_ID", "")),
        ScreenSavers(QDBusConnection.sessionBus),
        ClockWatch(),
        ZoneWatch(system),
    )


def _of_windows() -> tuple[Witness, ...]:
    from deskbreak.system.absence_windows import WindowsNotices  # noqa: PLC0415

    return (WindowsNotices(),)


def _of_macos() -> tuple[Witness, ...]:
    from deskbreak.system.absence_macos import MacNotices  # noqa: PLC0415

    return (MacNotices(),)
