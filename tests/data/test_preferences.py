from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from deskbreak.data.preferences import settings
from deskbreak.domain.settings import Settings

WORKDAYS = '["mon", "tue", "wed", "thu", "fri"]'

NO_RANGE = "expected a range like 09:00-17:30, not"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_without_a_file_the_defaults_hold(path: Path) -> None:
    assert (Settings(), ()) == settings(path)


def test_what_is_set_is_used(path: Path) -> None:
    path.write_text(
        '[breaks]\ninterval = 45\nbegin_automatically = false\n[streak]\nworkdays = ["sat"]\n'
    )

    read, problems = settings(path)

    assert (45, False, frozenset({5})) == (
        read.breaks.interval,
        read.breaks.begin_automatically,
        read.workdays,
    )
    assert problems == ()


def test_working_hours_are_ranges_that_may_cross_midnight(path: Path) -> None:
    path.write_text('[hours]\nmon = ["09:00-12:30", "22:00-06:00"]\n')

    read, problems = settings(path)

    assert (("09:00-12:30", "22:00-06:00"), ()) == (read.hours.mon, problems)
    assert read.rules.hours.include(datetime(2026, 3, 3, 5, 59))  # noqa: DTZ001 - a civil time
    assert not read.rules.hours.include(datetime(2026, 3, 3, 6, 0))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "[breaks]\ninterval = 5",
            "settings.toml: $.breaks.interval: expected int >= 15; 30 is used.",
        ),
        (
            '[breaks]\ninterval = "30"',
            "settings.toml: $.breaks.interval: expected int, got str; 30 is used.",
        ),
        (
            "[breaks]\nbegin_automatically = 1",
            "settings.toml: $.breaks.begin_automatically: expected bool, got int; true is used.",
        ),
        (
            '[look]\ntheme = "pink"',
            "settings.toml: $.look.theme: invalid enum value 'pink'; \"system\" is used.",
        ),
        (
            "[look]\nskin = 2",
            'settings.toml: $.look.skin: expected str, got int; "medium" is used.',
        ),
        (
            '[look]\nbuild = "broad"',
            "settings.toml: $.look.build: invalid enum value 'broad'; \"slim\" is used.",
        ),
        (
            "[streak]\nworkdays = []",
            f"settings.toml: $.streak.workdays: expected array of length >= 1; {WORKDAYS} is used.",
        ),
        (
            "[breaks]\nintervall = 20",
            "settings.toml: $.breaks.intervall: this deskbreak does not know it; it is left alone.",
        ),
        (
            "[moon]\nlevel = 2",
            "settings.toml: $.moon: this deskbreak does not know it; it is left alone.",
        ),
        (
            '[hours]\nmon = ["9-17"]',
            f"settings.toml: $.hours.mon: {NO_RANGE} '9-17'; [] is used.",
        ),
        (
            '[hours]\ntue = ["20:00-25:00"]',
            f"settings.toml: $.hours.tue: {NO_RANGE} '20:00-25:00'; [] is used.",
        ),
        (
            '[hours]\nmonday = ["09:00-17:00"]',
            "settings.toml: $.hours.monday: this deskbreak does not know it; it is left alone.",
        ),
        (
            "[quiet]\nmicrophone = 1",
            "settings.toml: $.quiet.microphone: expected bool, got int; false is used.",
        ),
        (
            '[streak]\nday_start = "4 am"',
            'settings.toml: $.streak.day_start: expected a time such as 04:00; "04:00" is used.',
        ),
        ("breaks = 3", "settings.toml: $.breaks: expected a table; the defaults are used."),
    ],
)
def test_a_wrong_value_is_named_and_its_default_holds(path: Path, line: str, said: str) -> None:
    path.write_text(line)

    read, problems = settings(path)

    assert (Settings(), (said,)) == (read, problems)
    assert path.read_text() == line


def test_one_wrong_value_costs_no_other(path: Path) -> None:
    path.write_text("[breaks]\ninterval = 5\nprompt = 60\n")

    read, problems = settings(path)

    assert (30, 60) == (read.breaks.interval, read.breaks.prompt)
    assert len(problems) == 1


def test_a_file_that_is_no_toml_is_named_with_the_place(path: Path) -> None:
    path.write_text("[breaks\ninterval = 20\n")

    read, (said,) = settings(path)

    assert read == Settings()
    assert said.startswith("settings.toml: ")
    assert "line 1" in said


def test_a_file_that_is_no_text_is_named(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\x00")

    read, (said,) = settings(path)

    assert read == Settings()
    assert "settings.toml could not be read" in said
