"""Why a session is what it is, in sentences."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from deskbreak.domain.needs import Obstacle
from deskbreak.domain.reasons import Because, Reason
from deskbreak.ui.reason_text import about, everything, main, sentence

THURSDAY = date(2026, 3, 5)
NECK = Reason(Because.LEAST_RECENT, area="neck", since=date(2026, 3, 3))
SWAPPED = Reason(
    Because.EASIER, exercise="Wall angels", instead="Shoulder rolls", obstacle=Obstacle.GO_EASY
)


@pytest.mark.parametrize(
    ("since", "said"),
    [
        (None, "Neck: not done so far"),
        (date(2026, 3, 5), "Neck: least recently done"),
        (date(2026, 3, 4), "Neck: not since yesterday"),
        (date(2026, 3, 3), "Neck: not since Tuesday"),
        (date(2026, 2, 27), "Neck: not since Friday"),
        (date(2026, 2, 26), "Neck: not since 26 February"),
    ],
)
def test_an_area_says_when_it_was_last_done(since: date | None, said: str) -> None:
    assert said == sentence(Reason(Because.LEAST_RECENT, area="neck", since=since), THURSDAY)


@pytest.mark.parametrize(("minutes", "said"), [(45, "45 min"), (60, "1 h"), (105, "1 h 45 min")])
def test_who_has_sat_for_long_hears_how_long(minutes: int, said: str) -> None:
    reason = Reason(Because.SEATED, lasts=timedelta(minutes=minutes))

    assert f"It gets you up after {said} at the desk" == sentence(reason, THURSDAY)


@pytest.mark.parametrize("because", Because)
@pytest.mark.parametrize("obstacle", [None, *Obstacle])
def test_every_reason_has_a_whole_sentence(because: Because, obstacle: Obstacle | None) -> None:
    reason = Reason(because, "neck", None, timedelta(hours=2), "One", "Other", obstacle)

    said = sentence(reason, THURSDAY)

    assert said
    assert "%" not in said


def test_the_main_reason_is_the_first_about_the_session() -> None:
    assert "Neck: not since Tuesday" == main((SWAPPED, NECK), THURSDAY)


def test_a_session_without_a_known_reason_says_nothing() -> None:
    assert "" == main((), THURSDAY)


def test_an_exercise_says_what_it_stands_for() -> None:
    said = "Shoulder rolls instead of Wall angels: it strains what you go easy on"

    assert said == about((NECK, SWAPPED), "Shoulder rolls")
    assert "" == about((NECK, SWAPPED), "Wall angels")


def test_what_was_left_out_is_no_reason_for_an_exercise() -> None:
    left_out = Reason(Because.LEFT_OUT, exercise="Wall angels", obstacle=Obstacle.OFF)

    assert "" == about((left_out,), "Wall angels")
    assert ["Without Wall angels: it is switched off"] == everything((left_out,), THURSDAY)
