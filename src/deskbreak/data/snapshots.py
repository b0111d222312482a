"""The plan from one run of the program to the next, in a file that is there whole or not at all.

What cannot be read, or would lead the planner astray, is set aside under another name.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass, fields
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import msgspec

from deskbreak.domain.plan import Plan

VERSION: Final = 1
"""Counted up when a plan that was written before would be misunderstood; then none is read."""

AFRESH: Final = "Desk time counts from zero."
FORGOTTEN: Final = "After a restart deskbreak counts desk time from zero."
"""What it means to the person, now or at the next start."""

LARGEST: Final = 64 * 1024
"""Bytes; a plan is well below one thousand."""

HOUR: Final = timedelta(hours=1)
DAY: Final = timedelta(days=1)
AGE: Final = timedelta(days=36_500)
"""Readings may lie far back: in earlier runs, or before the machine was started."""
LONGEST_PAUSE: Final = timedelta(days=62)
YEARS: Final = range(1970, 2200)
MOST: Final = 10_000
SPANS: Final = ("desk", "tally", "seated", "patience")
"""Lengths; everything else that is a timedelta is a reading of the awake clock."""
FORESIGHT: Final = {"settled": HOUR}
"""How far ahead of its time a plan may look, where that is less than a day."""


@dataclass(frozen=True, slots=True)
class _Envelope:
    """What tells a snapshot from other files."""

    version: int
    plan: msgspec.Raw


@dataclass(frozen=True, slots=True)
class _Snapshot:
    """What is written."""

    version: int
    plan: Plan


class FileSnapshots:
    """A Snapshots in a file of its own.

    Attributes:
        notice: Why the last plan could not be read or written, in one sentence; "" where it could.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._saved: Plan | None = None
        self.notice = ""

    def load(self) -> Plan | None:
        """The plan that was saved last; None where there is none that can be read."""
        try:
            with self._path.open("rb") as file:
                content = file.read(LARGEST + 1)
        except FileNotFoundError:
            return None
        except OSError as error:
            self.notice = f"{self._path} could not be read ({error.strerror}). {AFRESH}"
            return None
        try:
            self._saved = _plan(content)
        except (msgspec.MsgspecError, ValueError, ArithmeticError, RecursionError) as error:
            self._set_aside(str(error))
        return self._saved

    def save(self, plan: Plan) -> None:
        """Keep a plan, unless it is kept already; one that cannot be kept is no reason to stop."""
        if plan == self._saved:
            return
        try:
            _replace(self._path, msgspec.json.encode(_Snapshot(VERSION, plan)))
        except OSError as error:
            reason = error.strerror or str(error)
            self.notice = f"{self._path} could not be written ({reason}). {FORGOTTEN}"
            return
        self._saved = plan
        self.notice = ""

    def _set_aside(self, reason: str) -> None:
        broken = self._path.with_name(f"{self._path.name}.broken")
        try:
            self._path.replace(broken)
        except OSError:
            self.notice = f"{self._path} is not used ({reason}). {AFRESH}"
        else:
            self.notice = f"{self._path} was set aside as {broken.name} ({reason}). {AFRESH}"


def _plan(content: bytes) -> Plan:
    """The plan in a file.

    Raises:
        ValueError: It is no plan, or one that would lead the planner astray.
    """
    if len(content) > LARGEST:
        raise ValueError("it is too long for a plan")
    envelope = msgspec.json.decode(content, type=_Envelope)
    if envelope.version != VERSION:
        raise ValueError(f"it is of version {envelope.version}, and not of {VERSION}")
    plan = msgspec.json.decode(envelope.plan, type=Plan)
    _check_clocks(plan)
    for field in fields(plan):
        value = getattr(plan, field.name)
        if isinstance(value, timedelta):
            _check_time(plan, field.name, value)
        elif isinstance(value, date):
            _check_day(plan, field.name, value)
        elif isinstance(value, int) and not 0 <= value <= MOST:
            raise ValueError(f"{field.name} cannot be {value}")
    for pause in plan.pauses:
        if pause.until is not None:
            _check_reading(
                plan, f"the end of the pause ({pause.reason.value})", pause.until, LONGEST_PAUSE
            )
    return plan


def _check_clocks(plan: Plan) -> None:
    at = plan.at
    if at.wall.utcoffset() != timedelta() or at.wall.year not in YEARS:
        raise ValueError(f"it cannot have been saved at {at.wall}")
    if not -DAY < at.offset < DAY:
        raise ValueError(f"no time zone is {at.offset} from UTC")
    if not timedelta() <= at.asleep <= AGE or not abs(at.awake) <= AGE:
        raise ValueError("no machine has run for so long")


def _check_time(plan: Plan, name: str, value: timedelta) -> None:
    if name in SPANS:
        if not timedelta() <= value <= DAY:
            raise ValueError(f"{name} cannot be {value}")
    else:
        _check_reading(plan, name, value, FORESIGHT.get(name, DAY))


def _check_day(plan: Plan, name: str, value: date) -> None:
    """A day that is still to come would keep the next ones from beginning."""
    if value.year not in YEARS or value - plan.at.wall.date() > 2 * DAY:
        raise ValueError(f"{name} cannot be {value}")


def _check_reading(plan: Plan, name: str, value: timedelta, foresight: timedelta) -> None:
    """A reading of the awake clock, not too far from when the plan was saved."""
    if not plan.at.awake - AGE <= value <= plan.at.awake + foresight:
        raise ValueError(f"{name} is too far from when it was saved")


def _replace(path: Path, content: bytes) -> None:
    """Write a file so that at every moment there is the old one or the new one, and whole.

    Raises:
        OSError: It could not be written; the old one is still there.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.new")
    try:
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            new.unlink()
        raise
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """Make the new name last; Windows knows no such thing, and some file systems refuse."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
