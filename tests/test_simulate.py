"""`deskbreak simulate`: the days of its page, what a scenario can say, and files that are none."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from scripts.simulate_page import PAGE, pairs, said

from deskbreak.cli import main
from deskbreak.simulation import values
from deskbreak.simulation.words import PLAIN

MORNING = "start = 2026-03-02T09:00:00+01:00\n"
KEYS = "answer, do, settings, start, typing, until, zone"
LIKE = "expected something like"
FIELDS = ["at", "elapsed_s", "event", "kind", "reason"]
Line = dict[str, Any]


class Day:
    """A file with a day in it, and what `deskbreak simulate` says about it."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.path = folder / "day.toml"
        self._capture = capture
        self.notices = ""

    def told(self, *head: str, do: str = "") -> list[Line]:
        """What happens, as data; `do` is a list of inline tables."""
        start = "" if any(line.startswith("start") for line in head) else MORNING
        self.path.write_text("\n".join([start, *head, f"do = [{do}]"]), encoding="utf-8")
        code = main(["simulate", str(self.path), "--json"])
        out, self.notices = self._capture.readouterr()
        assert code == 0, self.notices
        return [json.loads(line) for line in out.splitlines()]

    def events(self, *head: str, do: str = "") -> list[tuple[int, str]]:
        """What happens when."""
        return [(line["elapsed_s"], line["event"]) for line in self.told(*head, do=do)]

    def refusal(self, text: str | bytes) -> str:
        """Why a file is no scenario."""
        self.path.write_bytes(text.encode() if isinstance(text, str) else text)
        code = main(["simulate", str(self.path)])
        out, sentence = self._capture.readouterr()
        assert (code, out) == (1, "")
        assert sentence.startswith(str(self.path))
        assert sentence.count("\n") == 1
        return sentence.removeprefix(str(self.path)).strip(": \n")


@pytest.fixture
def day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Day:
    return Day(tmp_path, capsys)


def only(lines: list[Line], event: str) -> Line:
    (found,) = [line for line in lines if line["event"] == event]
    return found


# -- the page -------------------------------------------------------------------------------------


PAIRS = list(pairs(PAGE.read_text(encoding="utf-8")))


def test_the_page_has_five_days_and_one_for_programs() -> None:
    assert ["text"] * 5 + ["json"] == [pair["form"] for pair in PAIRS]


@pytest.mark.parametrize("number", range(len(PAIRS)))
def test_the_page_says_what_deskbreak_says(
    number: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pair = PAIRS[number]
    path = tmp_path / "day.toml"
    path.write_text(pair["day"], encoding="utf-8")
    as_json = ["--json"] if pair["form"] == "json" else []

    code = main(["simulate", str(path), *as_json])

    assert (0, pair["said"], "") == (code, *capsys.readouterr())


def test_every_event_and_reason_is_on_the_page() -> None:
    page = PAGE.read_text(encoding="utf-8")

    for event, reasons in PLAIN.items():
        for name in (event, *reasons):
            assert f"`{name}`" in page, name


def test_both_forms_say_the_same() -> None:
    for pair in PAIRS:
        lines = said(pair["day"], "text").splitlines()
        objects = [json.loads(line) for line in said(pair["day"], "json").splitlines()]

        assert len(objects) == len(lines) > 0
        for line, given in zip(lines, objects, strict=True):
            assert given["at"][11:19] in line
            assert f"  {given['event']} " in line
            assert f"  {given['kind']} " in line


def test_every_object_has_the_five_fields_first() -> None:
    for pair in PAIRS:
        for line in said(pair["day"], "json").splitlines():
            given = json.loads(line)
            assert FIELDS == list(given)[:5]
            assert isinstance(given["elapsed_s"], int)
            assert given["kind"] in {"micro", "rest"}


# -- what a scenario can say ----------------------------------------------------------------------


def test_only_the_start_is_needed_and_eight_hours_are_usual(day: Day) -> None:
    told = day.events()

    assert (1800, "due") == told[0]
    assert 7 * 3600 < told[-1][0] <= 8 * 3600


def test_lengths_are_written_in_several_ways(day: Day) -> None:
    same = [day.events(f"until = {until}") for until in ('"1h30m"', '"90m"', "5400", '"1h 1800s"')]

    assert [same[0]] * 4 == same


def test_what_happens_is_sorted_by_time(day: Day) -> None:
    sorted_ = '{at = "10m", event = "idle"}, {at = "20m", event = "active"}'
    unsorted = '{at = "20m", event = "active"}, {at = "10m", event = "idle"}'

    assert day.events(do=sorted_) == day.events(do=unsorted)


def test_what_comes_after_the_end_is_not_done(day: Day) -> None:
    assert [] == day.events('until = "20m"', do='{at = "25m", event = "start"}')


def test_a_start_without_an_offset_is_civil_time_in_its_zone(day: Day) -> None:
    told = day.told("start = 2026-07-01T09:00:00", 'zone = "America/New_York"', 'until = "30m"')

    assert "2026-07-01T09:30:00-04:00" == told[0]["at"]


def test_a_zone_follows_its_summer_time(day: Day) -> None:
    told = day.told(
        "start = 2026-10-25T00:30:00Z", 'zone = "Europe/Berlin"', 'until = "61m"', 'answer = "skip"'
    )

    assert ["2026-10-25T02:00:00+01:00", "2026-10-25T02:30:00+01:00"] == [
        line["at"] for line in told if line["event"] == "due"
    ]


def test_elapsed_time_is_real_whatever_the_clock_does(day: Day) -> None:
    told = day.told(
        'until = "31m"',
        do='{at = "10m", event = "clock", by = "-2h"}, {at = "20m", event = "zone", to = "UTC"}',
    )

    assert (1800, "2026-03-02T06:30:00+00:00") == (told[0]["elapsed_s"], told[0]["at"])


def test_a_clock_that_is_put_forward_is_a_gap(day: Day) -> None:
    natural = only(day.told('until = "20m"', do='{at = 600, event = "clock", by = 300}'), "natural")

    assert ("clock set", 300) == (natural["reason"], natural["lasts_s"])


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("start", [(1800, "due"), (1800, "prompted"), (1800, "began"), (1872, "ended")]),
        ("skip", [(1800, "due"), (1800, "prompted"), (1800, "skipped")]),
        (
            "snooze",
            [
                (1800, "due"),
                (1800, "prompted"),
                (1800, "snoozed"),
                (2100, "due"),
                (2100, "prompted"),
                (2100, "began"),
                (2172, "ended"),
            ],
        ),
        ("ignore", [(1800, "due"), (1800, "prompted"), (1820, "began"), (1892, "ended")]),
    ],
)
def test_the_answer_to_every_prompt(day: Day, answer: str, expected: list[tuple[int, str]]) -> None:
    assert expected == day.events('until = "45m"', f'answer = "{answer}"')


def test_a_break_that_cannot_be_snoozed_is_started(day: Day) -> None:
    told = day.events('until = "31m"', 'answer = "snooze"', "settings.breaks.snooze_limit = 0")

    assert (1800, "began") in told


def test_steady_typing_is_waited_for_three_minutes(day: Day) -> None:
    told = day.told('until = "35m"', 'typing = "steady"')

    assert (1980, "no typing pause") == (told[1]["elapsed_s"], told[1]["reason"])


def test_who_stops_typing_has_paused_in_typing(day: Day) -> None:
    told = day.told('until = "35m"', 'typing = "steady"', do='{at = "31m", event = "idle"}')

    prompted = only(told, "prompted")
    assert (1865, "typing paused") == (prompted["elapsed_s"], prompted["reason"])


def test_who_is_idle_answers_nothing_and_earns_nothing(day: Day) -> None:
    told = day.told('until = "40m"', do='{at = "29m50s", event = "idle"}')

    assert ("unanswered", 1820) == (only(told, "began")["reason"], only(told, "began")["elapsed_s"])
    assert ("taken", False) == (only(told, "ended")["outcome"], only(told, "ended")["credited"])


def test_who_comes_back_at_once_has_been_there(day: Day) -> None:
    told = day.told(
        'until = "40m"', do='{at = "29m50s", event = "idle"}, {at = "32m", event = "active"}'
    )

    assert only(told, "ended")["credited"]


def test_who_comes_back_under_the_prompt_answers_it(day: Day) -> None:
    told = day.told(
        'until = "40m"', do='{at = "29m55s", event = "idle"}, {at = "30m10s", event = "active"}'
    )

    began = only(told, "began")
    assert ("answered", 1810) == (began["reason"], began["elapsed_s"])


def test_idle_time_is_taken_back_whole(day: Day) -> None:
    told = day.events(
        'until = "35m"', do='{at = "10m", event = "idle"}, {at = "11m40s", event = "active"}'
    )

    assert (1900, "due") == told[0]


def test_an_engaged_desk_is_a_person_who_answers(day: Day) -> None:
    told = day.told(
        'until = "35m"', do='{at = "5m", event = "engaged"}, {at = "6m", event = "idle"}'
    )

    assert (1800, "answered") == (only(told, "began")["elapsed_s"], only(told, "began")["reason"])


def test_unlocking_is_input(day: Day) -> None:
    told = day.events(
        'until = "2h"',
        'answer = "skip"',
        do='{at = "5m", event = "idle"}, {at = "10m", event = "lock"},'
        ' {at = "20m", event = "unlock"}',
    )

    assert [(1200, "natural"), (3000, "due")] == told[:2]


def test_waking_up_is_no_input(day: Day) -> None:
    told = day.events(
        'until = "3h"',
        do='{at = "5m", event = "idle"}, {at = "10m", event = "sleep"},'
        ' {at = "20m", event = "wake"}',
    )

    assert [(1200, "natural")] == told


def test_a_screen_that_is_locked_in_sleep_is_locked_afterwards(day: Day) -> None:
    told = day.events(
        'until = "2h"',
        do='{at = "5m", event = "sleep"}, {at = "6m", event = "lock"}, {at = "7m", event = "wake"}',
    )

    assert [(420, "natural")] == told


def test_quiet_means_nothing_where_it_is_switched_off(day: Day) -> None:
    told = day.events(
        'until = "31m"',
        "settings.quiet.do_not_disturb = false",
        do='{at = "10m", event = "quiet"}',
    )

    assert [(1800, "due"), (1800, "prompted"), (1800, "began")] == told


def test_a_session_by_hand_can_be_stopped(day: Day) -> None:
    told = day.told(
        'until = "5m"',
        do='{at = "1m", event = "start"}, {at = "2m", event = "stop", done = 0.3}',
    )

    assert ("by hand", 72) == (only(told, "began")["reason"], only(told, "began")["length_s"])
    assert ("partial", 0.3, True) == tuple(
        only(told, "ended")[key] for key in ("outcome", "done", "by_hand")
    )


def test_a_session_that_is_stopped_at_once_is_abandoned(day: Day) -> None:
    told = day.told('until = "5m"', do='{at = 60, event = "start"}, {at = 61, event = "stop"}')

    assert ("abandoned", 0.0) == (only(told, "ended")["outcome"], only(told, "ended")["done"])


def test_a_session_that_stood_still_for_too_long_says_why_it_ended(day: Day) -> None:
    told = day.told('until = "2h"', do='{at = 60, event = "start"}, {at = 90, event = "lock"}')

    ended = only(told, "ended")
    assert ("locked", "partial") == (ended["reason"], ended["outcome"])


def test_accept_is_start_said_to_the_prompt(day: Day) -> None:
    told = day.told('until = "31m"', 'answer = "ignore"', do='{at = "30m7s", event = "accept"}')

    assert (1807, "answered") == (only(told, "began")["elapsed_s"], only(told, "began")["reason"])


def test_a_pause_ends_by_itself_or_when_resumed(day: Day) -> None:
    told = day.told(
        'until = "2h"',
        'answer = "skip"',
        do='{at = "10m", event = "pause", minutes = 20}, {at = "40m", event = "pause"},'
        ' {at = "1h", event = "resume"}',
    )

    assert [
        (600, "paused", "person", 1200),
        (1800, "resumed", "pause over", None),
        (2400, "paused", "person", None),
        (3600, "resumed", "person", None),
    ] == [
        (line["elapsed_s"], line["event"], line["reason"], line.get("lasts_s"))
        for line in told
        if line["event"] in {"paused", "resumed"}
    ]
    assert 4200 == next(line["elapsed_s"] for line in told if line["event"] == "due")


def test_settings_are_changed_on_top_of_those_that_held(day: Day) -> None:
    told = day.told(
        'until = "50m"',
        "settings.breaks.rest_every = 1",
        do='{at = "5m", event = "settings", settings.breaks.interval = 20},'
        ' {at = "25m", event = "settings", settings.breaks.begin_automatically = false}',
    )

    assert [(1200, "rest"), (2655, "rest")] == [
        (line["elapsed_s"], line["kind"]) for line in told if line["event"] == "due"
    ]


def test_a_restart_is_a_gap_and_keeps_what_came_before(day: Day) -> None:
    short = day.events('until = "35m"', do='{at = "20m", event = "restart", down = "1m"}')
    long = day.told('until = "35m"', do='{at = "20m", event = "restart", down = "4m"}')

    assert (1860, "due") == short[0]
    assert (1440, "not running", 240) == tuple(
        only(long, "natural")[key] for key in ("elapsed_s", "reason", "lasts_s")
    )


def test_a_session_does_not_survive_a_restart(day: Day) -> None:
    told = day.events(
        'until = "20m"',
        do='{at = "5m", event = "start"}, {at = "5m30s", event = "restart", down = "10s"}',
    )

    assert [(300, "began")] == told


def test_what_the_person_could_not_have_is_said(day: Day) -> None:
    told = day.told(
        'until = "1h"',
        do='{at = "1m", event = "accept"}, {at = "2m", event = "stop"},'
        ' {at = "3m", event = "restart", down = "1m"}, {at = "3m30s", event = "skip"},'
        ' {at = "5m", event = "sleep"}, {at = "6m", event = "pause"}, {at = "7m", event = "wake"}',
    )

    assert [(420, "natural")] == [(line["elapsed_s"], line["event"]) for line in told][:1]
    assert [
        f"{day.path}: $.do[0]: no break is due.",
        f"{day.path}: $.do[1]: no session is running.",
        f"{day.path}: $.do[3]: deskbreak is not running.",
        f"{day.path}: $.do[5]: the machine sleeps.",
    ] == day.notices.splitlines()


def test_the_snoozes_run_out(day: Day) -> None:
    day.told(
        'until = "1h"',
        'answer = "ignore"',
        do='{at = "30m1s", event = "snooze", minutes = 5}, {at = "35m2s", event = "snooze"},'
        ' {at = "40m3s", event = "snooze"}',
    )

    assert f"{day.path}: $.do[2]: this break cannot be snoozed any more.\n" == day.notices


def test_the_date_is_said_where_there_is_more_than_one(
    day: Day, capsys: pytest.CaptureFixture[str]
) -> None:
    day.path.write_text('start = 2026-03-02T23:20:00Z\nuntil = "61m"\nanswer = "skip"\n')

    main(["simulate", str(day.path)])

    lines = capsys.readouterr().out.splitlines()
    assert "Mon 2026-03-02 23:50:00  due        micro  the interval is over" == lines[0]
    assert "Tue 2026-03-03 00:20:00  due        rest   the interval is over" == lines[3]


# -- files that are no scenario -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("start == 5", "Invalid value (at line 1, column 8)."),
        ("x = 1\nstart", "Expected '=' after a key in a key/value pair (at end of document)."),
        ("", "$.start: it is missing; expected something like start = 2026-03-02T09:00:00+01:00."),
        (
            'start = "now"',
            "$.start: expected a date and time such as 2026-03-02T09:00:00+01:00.",
        ),
        (
            "start = 2026-03-02",
            "$.start: expected a date and time such as 2026-03-02T09:00:00+01:00.",
        ),
        (
            "start = 2026-03-02T09:00:00",
            "$.start: expected an offset at its end, such as +01:00, or a $.zone.",
        ),
        ("start = 0001-01-01T00:00:00Z", "$.start: expected a year from 1980 to 2199."),
        (MORNING + 'until = "soon"', "$.until: expected a length such as 1h10m, 45m or 90s."),
        (MORNING + 'until = ""', "$.until: expected a length such as 1h10m, 45m or 90s."),
        (MORNING + "until = 1.5", "$.until: expected a length such as 1h10m, 45m or 90s."),
        (MORNING + "until = true", "$.until: expected a length such as 1h10m, 45m or 90s."),
        (MORNING + "until = -5", "$.until: expected a length such as 1h10m, 45m or 90s."),
        (MORNING + 'until = "0s"', "$.until: expected more than no time at all."),
        (MORNING + 'until = "401d"', "$.until: expected at most 400 days."),
        (MORNING + f"until = {10**30}", "$.until: expected at most 400 days."),
        (
            MORNING + 'zone = "Europe/Atlantis"',
            "$.zone: there is no time zone 'Europe/Atlantis'; expected one such as Europe/Berlin.",
        ),
        (
            MORNING + 'zone = "../../etc/passwd"',
            "$.zone: there is no time zone '../../etc/passwd'; expected one such as Europe/Berlin.",
        ),
        (
            MORNING + "zone = 1",
            "$.zone: expected the name of a time zone, such as Europe/Berlin.",
        ),
        (MORNING + 'typing = "fast"', "$.typing: expected one of bursts, steady."),
        (MORNING + 'answer = "no"', "$.answer: expected one of start, snooze, skip, ignore."),
        (
            MORNING + 'reply = "skip"',
            f"$.reply: there is no such key; expected one of {KEYS}.",
        ),
        (MORNING + "settings = 1", "$.settings: expected a table."),
        (
            MORNING + "settings.breaks.interval = 5",
            "$.settings.breaks.interval: expected int >= 15.",
        ),
        (
            MORNING + 'settings.hours.mon = ["9-5"]',
            "$.settings.hours.mon: expected a range like 09:00-17:30, not '9-5'.",
        ),
        (
            MORNING + 'settings.streak.day_start = "4"',
            "$.settings.streak.day_start: expected a time such as 04:00.",
        ),
        (MORNING + "[do]", "$.do: expected a list of tables, [[do]]."),
        (MORNING + "do = [1]", "$.do[0]: expected a table, [[do]]."),
        (
            MORNING + '[[do]]\nat = "1h"',
            '$.do[0].event: it is missing; expected something like event = "idle".',
        ),
        (
            MORNING + '[[do]]\nevent = "idle"',
            '$.do[0].at: it is missing; expected something like at = "1h10m".',
        ),
        (
            MORNING + '[[do]]\nat = "1h"\nevent = "idle"\n[[do]]\nat = "1x"\nevent = "idle"',
            "$.do[1].at: expected a length such as 1h10m, 45m or 90s.",
        ),
        (
            MORNING + '[[do]]\nat = "1h"\nevent = "idle"\nminutes = 5',
            "$.do[0].minutes: there is no such key; expected one of at, event.",
        ),
        (
            MORNING + '[[do]]\nat = 5\nevent = "idle"\n"a\\nb" = 5',
            "$.do[0].'a\\nb': there is no such key; expected one of at, event.",
        ),
        (
            MORNING + '[[do]]\nat = 5\nevent = "snooze"\nminutes = 7',
            "$.do[0].minutes: expected one of 5, 10, 15.",
        ),
        (
            MORNING + '[[do]]\nat = 5\nevent = "pause"\nminutes = 0',
            "$.do[0].minutes: expected a whole number from 1 to 576000.",
        ),
        (
            MORNING + '[[do]]\nat = 5\nevent = "stop"\ndone = 30',
            "$.do[0].done: expected a share from 0 to 1, such as 0.3.",
        ),
        (
            MORNING + '[[do]]\nat = 5\nevent = "stop"\ndone = nan',
            "$.do[0].done: expected a share from 0 to 1, such as 0.3.",
        ),
        (
            MORNING + '[[do]]\nat = 5\nevent = "clock"',
            '$.do[0].by: it is missing; expected something like by = "+3h".',
        ),
        (
            MORNING + '[[do]]\nat = 5\nevent = "clock"\nby = "+-3h"',
            "$.do[0].by: expected a length such as 1h10m, 45m or 90s.",
        ),
        (
            MORNING + '[[do]]\nat = 5\nevent = "zone"',
            '$.do[0].to: it is missing; expected something like to = "Asia/Tokyo".',
        ),
        (
            MORNING + '[[do]]\nat = 5\nevent = "restart"',
            '$.do[0].down: it is missing; expected something like down = "4m".',
        ),
        (
            MORNING + '[[do]]\nat = 5\nevent = "settings"',
            f"$.do[0].settings: it is missing; {LIKE} a table [do.settings.breaks].",
        ),
        (
            MORNING + '[[do]]\nat = 5\nevent = "settings"\n[do.settings.breaks]\ninterval = "x"',
            "$.do[0].settings.breaks.interval: expected int, got str.",
        ),
        (
            MORNING + '[[do]]\nat = 5\nevent = "clock"\nby = "400d"\n' * 99,
            "$.do: the clock is set too far in all.",
        ),
        (b"\xff\xfe", "it is not UTF-8 (at byte 1)."),
        (MORNING + "x = " + "[" * 100_000, "it is nested too deeply."),
    ],
)
def test_a_wrong_file_names_the_place(day: Day, text: str | bytes, sentence: str) -> None:
    assert sentence == day.refusal(text)


def test_an_unknown_event_is_told_which_there_are(day: Day) -> None:
    sentence = day.refusal(MORNING + '[[do]]\nat = 5\nevent = "dance"')

    assert sentence.startswith("$.do[0].event: expected one of accept, active, clock,")


@pytest.mark.parametrize("name", ["missing.toml", "."])
def test_a_file_that_cannot_be_read_is_named(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    code = main(["simulate", str(path)])

    assert code == 1
    assert capsys.readouterr().err.startswith(f"{path} cannot be read: ")


def test_a_system_without_time_zones_is_told_so(day: Day, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(name: str) -> object:
        raise KeyError(name)

    monkeypatch.setattr(values, "ZoneInfo", unknown)

    assert (
        day.refusal(MORNING + 'zone = "Europe/Berlin"')
        == "$.zone: this system knows no time zones; the Python package tzdata brings them."
    )


# -- the command ----------------------------------------------------------------------------------


def test_a_working_day_takes_less_than_a_second(day: Day, tell: Callable[[str], None]) -> None:
    # Of the processor's time: what else the machine does is no slowness of ours.
    began = time.process_time()
    told = day.events()
    took = time.process_time() - began

    tell(f"simulate, a working day in this process: {took * 1000:.0f} ms, {len(told)} lines")
    assert took < 1


def test_it_needs_neither_qt_nor_a_display(tmp_path: Path, tell: Callable[[str], None]) -> None:
    file = tmp_path / "day.toml"
    file.write_text(MORNING)
    script = (
        "import sys; from deskbreak.cli import main\n"
        "code = main(['simulate', sys.argv[1]])\n"
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'sqlite3'))]\n"
        "sys.exit(code)\n"
    )
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    began = time.perf_counter()
    ended = subprocess.run(
        [sys.executable, "-c", script, str(file)],
        capture_output=True,
        text=True,
        check=False,
        env={key: value for key, value in os.environ.items() if key not in hidden},
    )

    tell(f"simulate, a working day as a command: {(time.perf_counter() - began) * 1000:.0f} ms")
    assert (0, "") == (ended.returncode, ended.stderr)
    assert "09:30:00  due        micro" in ended.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="there is no head")
def test_a_reader_may_close_the_pipe(tmp_path: Path) -> None:
    file = tmp_path / "day.toml"
    file.write_text(MORNING + 'until = "30d"')
    command = f'"{sys.executable}" -m deskbreak simulate "{file}" --json | head -n 1'
    ended = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)  # noqa: S602

    assert ended.stderr == ""
    assert ended.stdout.count("\n") == 1


def test_who_does_not_want_to_wait_stops_it(
    day: Day, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("deskbreak.domain.planner.advance", stopped)
    day.path.write_text(MORNING)

    assert main(["simulate", str(day.path)]) == 1
    assert capsys.readouterr().err == "The simulation was stopped.\n"


def test_a_fault_of_deskbreak_itself_is_no_traceback(
    day: Day, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the planner broke down")

    monkeypatch.setattr("deskbreak.domain.planner.advance", broken)
    day.path.write_text(MORNING)

    code = main(["--profile", str(tmp_path), "simulate", str(day.path)])

    assert code == 1
    assert capsys.readouterr().err == (
        "deskbreak made a mistake of its own (RuntimeError: the planner broke down)."
        f" {tmp_path / 'faults.log'} has the details for a report.\n"
    )
