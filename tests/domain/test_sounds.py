from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from deskbreak.domain.exercise import Exercise, Sides
from deskbreak.domain.session import Timeline
from deskbreak.domain.sounds import Sound, sound_between, wanted_sounds
from tests.fakes import exercise, holding, routine, seconds

FRAME = timedelta(milliseconds=33)


def heard(*exercises: Exercise) -> list[tuple[float, str]]:
    """What is heard when, in whole tenths of a second, through a whole session."""
    timeline = Timeline.of(routine("r", "micro", *exercises))
    found: list[tuple[float, str]] = []
    before, elapsed = None, timedelta()
    while True:
        now = timeline.at(elapsed) if elapsed < timeline.total else None
        sound = sound_between(before, now)
        if sound is not None:
            found.append((round(elapsed.total_seconds(), 0), sound.value))
        if now is None:
            return found
        before, elapsed = now, elapsed + FRAME


def test_a_long_hold_ticks_in_its_last_three_seconds_on_both_sides() -> None:
    assert [
        (5, "start"),
        (19, "tick"),
        (20, "tick"),
        (21, "tick"),
        (24, "switch"),
        (27, "start"),
        (41, "tick"),
        (42, "tick"),
        (43, "tick"),
        (46, "end"),
    ] == heard(holding(hold=15))


def test_repetitions_do_not_tick() -> None:
    assert [(5, "start"), (13, "end")] == heard(exercise(reps=2))


def test_an_exercise_that_is_over_and_the_session_that_is_over_differ() -> None:
    assert [(5, "start"), (13, "done"), (18, "start"), (26, "end")] == heard(
        exercise(reps=2), exercise("other", reps=2)
    )


def test_the_other_way_round_is_a_switch() -> None:
    rolls = exercise(sides=Sides.REVERSE, reps=1, directions=("backward", "forward"))

    assert [(5, "start"), (9, "switch"), (12, "start"), (16, "end")] == heard(rolls)


def test_an_exercise_that_alternates_switches_with_every_repetition() -> None:
    bird_dog = exercise(sides=Sides.ALTERNATE, reps=2)

    assert [(5, "start"), (9, "switch"), (13, "switch"), (17, "switch"), (21, "end")] == heard(
        bird_dog
    )


def test_a_rest_between_sets_ends_the_set_and_ticks() -> None:
    assert [
        (5, "start"),
        (9, "done"),
        (26, "tick"),
        (27, "tick"),
        (28, "tick"),
        (29, "start"),
        (33, "end"),
    ] == heard(exercise(reps=1, sets=2))


def test_only_a_long_time_to_get_ready_ticks() -> None:
    on_the_floor = replace(exercise(reps=1), posture="floor")

    assert [(9, "tick"), (10, "tick"), (11, "tick"), (12, "start"), (16, "end")] == heard(
        on_the_floor
    )


@pytest.mark.parametrize("at", [0, 5, 21.5, 24])
def test_who_has_just_come_hears_nothing(at: float) -> None:
    timeline = Timeline.of(routine("r", "micro", holding()))

    assert sound_between(None, timeline.at(seconds(at))) is None


def test_a_frame_that_came_late_leaves_out_what_it_missed() -> None:
    timeline = Timeline.of(routine("r", "micro", holding(), exercise("other")))

    ready, easing_out = timeline.at(seconds(0)), timeline.at(seconds(23))
    holds, switches = timeline.at(seconds(18)), timeline.at(seconds(25))
    other_ready, other_moves = timeline.at(seconds(47)), timeline.at(seconds(52))
    assert Sound.START is sound_between(ready, easing_out)
    assert Sound.SWITCH is sound_between(holds, switches)
    assert Sound.DONE is sound_between(holds, other_ready)
    assert sound_between(ready, other_ready) is None
    assert Sound.SWITCH is sound_between(holds, other_moves)


def test_each_sound_has_its_switch_and_all_have_one() -> None:
    every = {"cues": True, "start": True, "switch": True, "ticks": True, "end": True}

    assert frozenset(Sound) == wanted_sounds(**every)
    assert frozenset() == wanted_sounds(**(every | {"cues": False}))
    assert frozenset(Sound) - {Sound.START} == wanted_sounds(**(every | {"start": False}))
    assert frozenset(Sound) - {Sound.SWITCH} == wanted_sounds(**(every | {"switch": False}))
    assert frozenset(Sound) - {Sound.TICK} == wanted_sounds(**(every | {"ticks": False}))
    assert frozenset(Sound) - {Sound.DONE, Sound.END} == wanted_sounds(**(every | {"end": False}))
