"""The plan across restarts: kept whole, and never believed when it is nonsense."""

from __future__ import annotations

import errno
import json
import os
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, target
from hypothesis import strategies as some

from deskbreak.data.snapshots import VERSION, FileSnapshots
from deskbreak.domain import planner
from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.plan import (
    Absence,
    Pause,
    PauseReason,
    Phase,
    Plan,
    Quiet,
    Restarted,
    Surroundings,
    Why,
    carried_over,
    fresh,
)
from deskbreak.domain.rules import Rules

AWAKE = timedelta(hours=7)
NOW = Instant(
    datetime(2026, 3, 2, 8, 30, 1, 250, tzinfo=UTC),
    AWAKE,
    timedelta(hours=-3, minutes=-30),
    timedelta(hours=11, microseconds=1),
)
FULL = replace(
    fresh(NOW),
    day=date(2026, 3, 2),
    phase=Phase.SNOOZED,
    kind=BreakKind.REST,
    desk=timedelta(minutes=30, microseconds=7),
    tally=timedelta(hours=3),
    count=3,
    since=AWAKE - timedelta(minutes=4),
    until=AWAKE + timedelta(minutes=6),
    waiting=AWAKE - timedelta(seconds=4),
    deferred=AWAKE - timedelta(minutes=40),
    quiet=Quiet.MICROPHONE,
    snoozes=2,
    idle=True,
    engaged=True,
    reading=AWAKE + timedelta(hours=1),
    absent=frozenset({Absence.LOCKED, Absence.ASLEEP}),
    away=AWAKE - timedelta(days=40),
    gone=Why.LOCKED,
    still=AWAKE - timedelta(seconds=1),
    by_hand=True,
    answered=True,
    confirmable=AWAKE + timedelta(seconds=60),
    pauses=frozenset(
        {
            Pause(PauseReason.PERSON, None),
            Pause(PauseReason.HOURS, AWAKE + timedelta(days=3)),
        }
    ),
    stood=AWAKE - timedelta(hours=8),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "state.json"


@pytest.fixture
def kept(path: Path) -> Path:
    FileSnapshots(path).save(FULL)
    return path


def content(path: Path) -> dict[str, Any]:
    read = json.loads(path.read_text(encoding="utf-8"))
    assert isinstance(read, dict)
    return read


def change(path: Path, **fields_of_plan: object) -> None:
    changed = content(path)
    changed["plan"] |= fields_of_plan
    path.write_text(json.dumps(changed), encoding="utf-8")


def refusal(path: Path) -> str:
    """Why a file is not used; it must be out of the way and survive under its other name."""
    snapshots = FileSnapshots(path)
    before = path.read_bytes()
    assert snapshots.load() is None
    assert not path.exists()
    assert before == path.with_name("state.json.broken").read_bytes()
    assert "set aside as state.json.broken" in snapshots.notice
    return snapshots.notice


# -- keeping --------------------------------------------------------------------------------------


def test_without_a_file_there_is_no_plan_and_nothing_to_say(path: Path) -> None:
    snapshots = FileSnapshots(path)

    assert snapshots.load() is None
    assert "" == snapshots.notice


@pytest.mark.parametrize("plan", [fresh(NOW), FULL], ids=["fresh", "full"])
def test_a_plan_is_the_same_after_a_restart(path: Path, plan: Plan) -> None:
    FileSnapshots(path).save(plan)

    assert plan == FileSnapshots(path).load()


def another(value: object) -> Any:
    """A value of the same kind."""
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case timedelta():
            return value + timedelta(seconds=1)
        case Enum():
            return next(one for one in type(value) if one is not value)
        case date():
            return value - timedelta(days=1)
        case frozenset() if value:
            return frozenset(list(value)[1:])
    raise AssertionError(f"set {value!r} in FULL, so that it is tried")


@pytest.mark.parametrize("name", [field.name for field in fields(Plan) if field.name != "at"])
def test_every_field_is_kept(path: Path, name: str) -> None:
    changes: dict[str, Any] = {name: another(getattr(FULL, name))}
    changed = replace(FULL, **changes)
    FileSnapshots(path).save(changed)
    loaded = FileSnapshots(path).load()

    assert changed == loaded != FULL


def test_a_plan_that_is_kept_already_is_not_written_again(kept: Path) -> None:
    snapshots = FileSnapshots(kept)
    snapshots.load()
    kept.unlink()

    snapshots.save(FULL)
    assert not kept.exists()
    snapshots.save(replace(FULL, count=4))
    assert kept.exists()
    kept.unlink()
    snapshots.save(replace(FULL, count=4))

    assert not kept.exists()


def test_only_the_person_can_read_it_and_nothing_else_is_left(kept: Path) -> None:
    assert [kept] == list(kept.parent.iterdir())
    assert 0o600 == kept.stat().st_mode & 0o777


def test_a_field_that_this_deskbreak_does_not_know_is_ignored(kept: Path) -> None:
    change(kept, mood="good")

    assert FULL == FileSnapshots(kept).load()


def test_a_field_that_an_older_deskbreak_did_not_have_is_as_usual(kept: Path) -> None:
    older = content(kept)
    for name in older["plan"].copy():
        if name not in {"at", "settled", "desk"}:
            del older["plan"][name]
    del older["plan"]["at"]["asleep"]
    kept.write_text(json.dumps(older), encoding="utf-8")

    plan = FileSnapshots(kept).load()

    at = replace(NOW, asleep=timedelta())
    assert replace(fresh(at), desk=FULL.desk, stood=timedelta()) == plan


# -- what cannot be believed -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "truncated"),
        ("{", "truncated"),
        ("[]", "Expected `object`, got `array`"),
        ("{}", "missing required field `version`"),
        ('{"version": 1}', "missing required field `plan`"),
        ('{"version": 1, "plan": {}}', "missing required field `at`"),
        ('{"version": 0, "plan": {}}', "it is of version 0, and not of 1"),
        ('{"version": 2, "plan": 5}', "it is of version 2, and not of 1"),
        ("[" * 60_000, ""),
        ("\0" * 900, "malformed"),
        (" " * 70_000, "too long for a plan"),
    ],
)
def test_a_file_that_is_no_plan_is_set_aside(path: Path, text: str, said: str) -> None:
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")

    assert said in refusal(path)


def test_half_a_file_is_set_aside(kept: Path) -> None:
    whole = kept.read_bytes()
    for length in range(0, len(whole), 7):
        kept.write_bytes(whole[:length])
        refusal(kept)


def test_a_plan_of_an_older_version_is_set_aside(kept: Path) -> None:
    older = content(kept) | {"version": VERSION - 1}
    kept.write_text(json.dumps(older), encoding="utf-8")

    assert f"it is of version {VERSION - 1}" in refusal(kept)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("desk", "-PT1S", "desk cannot be -1 day, 23:59:59"),
        ("desk", "P2D", "desk cannot be 2 days"),
        ("tally", "-PT0.000001S", "tally cannot be"),
        ("patience", "-PT1S", "patience cannot be"),
        ("count", -1, "count cannot be -1"),
        ("count", 10_001, "count cannot be 10001"),
        ("count", 10**40, "count"),
        ("snoozes", -1, "snoozes cannot be -1"),
        ("snoozes", True, "snoozes"),
        ("idle", 1, "idle"),
        ("phase", "dancing", "dancing"),
        ("settled", "P1D", "settled is too far"),
        ("until", "P30D", "until is too far"),
        ("since", "P3650000D", "since is too far"),
        ("since", "-P999999999D", "since is too far"),
        ("reading", "P2D", "reading is too far"),
        ("day", "2026-03-05", "day cannot be 2026-03-05"),
        ("day", "9999-12-31", "day cannot be"),
        ("day", "0001-01-01", "day cannot be"),
        ("pauses", [{"reason": "person", "until": "P100D"}], "the end of the pause (person)"),
        ("pauses", [{"reason": "whim", "until": None}], "whim"),
        ("pauses", None, "pauses"),
        ("at", {"wall": "2026-03-02T08:30:00", "awake": "PT1S"}, "cannot have been saved"),
        ("at", {"wall": "2026-03-02T08:30:00+02:00", "awake": "PT1S"}, "cannot have been saved"),
        ("at", {"wall": "9999-03-02T08:30:00Z", "awake": "PT1S"}, "cannot have been saved"),
        ("at", {"wall": "0001-01-01T00:00:00Z", "awake": "PT1S"}, "cannot have been saved"),
        ("at", {"wall": "2026-03-02T08:30:00Z", "awake": "P99999999D"}, "no machine has run"),
        (
            "at",
            {"wall": "2026-03-02T08:30:00Z", "awake": "PT1S", "asleep": "-PT1S"},
            "no machine has run",
        ),
        (
            "at",
            {"wall": "2026-03-02T08:30:00Z", "awake": "PT1S", "offset": "P1D"},
            "no time zone is 1 day",
        ),
    ],
)
def test_a_plan_that_would_lead_the_planner_astray_is_set_aside(
    kept: Path, name: str, value: object, said: str
) -> None:
    change(kept, **{name: value})

    assert said in refusal(kept)


def test_a_file_that_is_set_aside_twice_keeps_the_last(path: Path) -> None:
    path.parent.mkdir()
    for text in ("one", "two"):
        path.write_text(text, encoding="utf-8")
        refusal(path)

    assert "two" == path.with_name("state.json.broken").read_text(encoding="utf-8")


def iso(span: timedelta) -> str:
    return f"PT{span.total_seconds():f}S".replace("PT-", "-PT")


PLAN_FIELDS = tuple(field.name for field in fields(Plan))
CLOCK_FIELDS = tuple(field.name for field in fields(Instant))
ANYTHING = some.one_of(
    some.none(),
    some.booleans(),
    some.integers(),
    some.text(max_size=5),
    some.timedeltas().map(iso),
    some.datetimes(timezones=some.sampled_from([UTC, timezone(timedelta(hours=2))])).map(
        lambda when: when.isoformat()
    ),
    some.dates().map(lambda day: day.isoformat()),
)


def pause_until(span: timedelta) -> dict[str, object]:
    return {"reason": "person", "until": iso(span)}


def likely(name: str) -> some.SearchStrategy[object]:
    """Values that a plan could really have in this field, and a few that it could not."""
    match getattr(FULL, name):
        case bool():
            return some.booleans()
        case int():
            return some.integers(-1, 9)
        case Enum() as value:
            return some.sampled_from([one.value for one in type(value)])
        case timedelta():
            return some.timedeltas(timedelta(), timedelta(hours=9)).map(iso)
        case date():
            return some.dates(date(2026, 2, 27), date(2026, 3, 5)).map(lambda day: day.isoformat())
        case _ if name == "pauses":
            return some.lists(
                some.timedeltas(timedelta(), timedelta(days=60)).map(pause_until), max_size=1
            )
        case _:
            return some.sampled_from([[], ["locked"], ["locked", "asleep"]])


PLANS = some.fixed_dictionaries(
    {},
    optional={field.name: likely(field.name) for field in fields(Plan) if field.name != "at"},
)
CLOCKS = some.fixed_dictionaries(
    {},
    optional={
        "wall": some.datetimes(datetime(1960, 1, 1), datetime(2210, 1, 1)).map(  # noqa: DTZ001
            lambda when: f"{when.isoformat()}Z"
        ),
        "awake": some.timedeltas(timedelta(), timedelta(hours=9)).map(iso),
        "offset": some.timedeltas(timedelta(hours=-12), timedelta(hours=14)).map(iso),
    },
)
ODD = some.none() | some.tuples(some.sampled_from([*PLAN_FIELDS, *CLOCK_FIELDS]), ANYTHING)


@settings(
    max_examples=400,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    changes=PLANS,
    clock=CLOCKS,
    odd=ODD,
    down=some.timedeltas(timedelta(days=-400), timedelta(days=4000)),
)
def test_no_file_whatever_is_in_it_leads_the_planner_astray(
    tmp_path: Path,
    changes: dict[str, object],
    clock: dict[str, object],
    odd: tuple[str, object] | None,
    down: timedelta,
) -> None:
    path, whole = tmp_path / "state.json", tmp_path / "whole.json"
    if not whole.exists():
        FileSnapshots(whole).save(FULL)
    saved = content(whole)
    saved["plan"] |= changes
    saved["plan"]["at"] |= clock
    if odd is not None:
        name, value = odd
        (saved["plan"]["at"] if name in CLOCK_FIELDS else saved["plan"])[name] = value
    path.write_text(json.dumps(saved), encoding="utf-8")

    plan = FileSnapshots(path).load()
    target(float(plan is not None))
    if plan is None:
        assert not path.exists()
        return
    now = Instant(NOW.wall + down, timedelta(minutes=1), timedelta(hours=1), timedelta(hours=1))
    rules = Rules()
    plan = carried_over(plan, now)
    plan, _ = planner.advance(plan, Restarted(), Surroundings(), now, rules)
    deadline = planner.deadline(plan, rules)

    assert timedelta() <= plan.desk <= timedelta(days=1)
    assert deadline is None or deadline - now.awake <= timedelta(days=63)


# -- disks -----------------------------------------------------------------------------------------


def full_disk(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_on_a_full_disk_the_old_plan_stays_and_it_is_said(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    snapshots = FileSnapshots(kept)
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full_disk)
        snapshots.save(fresh(NOW))
        snapshots.save(fresh(NOW))
    said = snapshots.notice

    assert [kept] == list(kept.parent.iterdir())
    assert FULL == FileSnapshots(kept).load()
    assert said.startswith(f"{kept} could not be written (No space left on device). After a")

    snapshots.save(fresh(NOW))
    assert fresh(NOW) == FileSnapshots(kept).load()
    assert "" == snapshots.notice


def test_where_nothing_can_be_written_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file in the way", encoding="utf-8")
    snapshots = FileSnapshots(tmp_path / "data" / "state.json")

    snapshots.save(FULL)

    assert "could not be written (" in snapshots.notice


def test_a_folder_that_cannot_be_synchronised_loses_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync
    refused: list[int] = []

    def fsync(descriptor: int) -> None:
        if Path(f"/proc/self/fd/{descriptor}").is_dir():
            refused.append(descriptor)
            raise OSError(errno.EINVAL, "no")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    snapshots = FileSnapshots(path)
    snapshots.save(FULL)

    assert len(refused) == 1
    assert "" == snapshots.notice
    assert FULL == FileSnapshots(path).load()


def test_what_cannot_be_read_is_left_where_it_is(path: Path) -> None:
    path.mkdir(parents=True)
    snapshots = FileSnapshots(path)

    assert snapshots.load() is None
    assert f"{path} could not be read (Is a directory). Desk time counts from zero." == (
        snapshots.notice
    )
    assert path.exists()


def test_what_cannot_be_set_aside_is_not_used_either(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("nonsense", encoding="utf-8")
    path.with_name("state.json.broken").mkdir()
    snapshots = FileSnapshots(path)

    assert snapshots.load() is None
    assert f"{path} is not used (JSON is malformed" in snapshots.notice


def test_a_write_that_is_cut_short_leaves_the_old_plan(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program is killed between the writing and the renaming."""

    class Killed(BaseException):
        pass

    def die(*_: object) -> None:
        raise Killed

    monkeypatch.setattr(Path, "replace", die)
    with pytest.raises(Killed):
        FileSnapshots(kept).save(fresh(NOW))
    monkeypatch.undo()

    assert FULL == FileSnapshots(kept).load()
    FileSnapshots(kept).save(fresh(NOW))
    assert [kept] == list(kept.parent.iterdir())
