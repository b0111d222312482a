from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from deskbreak.domain.exercise import Animation, Exercise, Keyframe, Phase, Side, Sides
from deskbreak.domain.session import Timeline
from deskbreak.domain.voice import Milestone, Said, milestone_between
from tests.domain.shipped import shipped
from tests.fakes import exercise, holding, routine, seconds

FRAME = timedelta(milliseconds=33)


def milestones(timeline: Timeline) -> list[tuple[float, Milestone]]:
    """What is due through a whole session, with the seconds that have passed."""
    found: list[tuple[float, Milestone]] = []
    before, elapsed = None, timedelta()
    while True:
        now = timeline.at(elapsed) if elapsed < timeline.total else None
        milestone = milestone_between(timeline, before, now)
        if milestone is not None:
            found.append((elapsed.total_seconds(), milestone))
        if now is None:
            return found
        before, elapsed = now, elapsed + FRAME


def said(*exercises: Exercise) -> list[tuple[int, str, str]]:
    """The whole seconds, what it is about and the line; a + is what may wait for what is said."""
    timeline = Timeline.of(routine("r", "micro", *exercises))
    return [
        (round(at), f"{milestone.said.value}{'+' * milestone.follows}", milestone.line)
        for at, milestone in milestones(timeline)
    ]


def test_a_long_hold_is_led_through_on_both_sides() -> None:
    assert [
        (0, "ready", "Plant your feet."),
        (5, "move+", "Turn."),
        (7, "hold+", "Rest a hand."),
        (15, "line+", "Breathe."),
        (22, "release", "Unwind."),
        (24, "switch+", ""),
        (27, "move+", "Turn."),
        (29, "hold+", "Rest a hand."),
        (37, "line+", "Breathe."),
        (44, "release", "Unwind."),
        (46, "end+", ""),
    ] == said(holding(hold=15))


def test_half_of_a_hold_is_said_from_thirty_seconds_on() -> None:
    def halves(hold: float) -> list[tuple[int, str, str]]:
        return [one for one in said(holding(hold=hold)) if one[1] == "half+"]

    assert [] == halves(29)
    assert [(22, "half+", "Breathe."), (59, "half+", "Breathe.")] == halves(30)


def test_half_of_a_hold_with_one_line_repeats_nothing() -> None:
    plank = Animation("side", "SIT_FRONT", (Keyframe(Phase.HOLD),))
    plank_exercise = exercise(hold=40, reps=1, cues=("Stay.",), animation=plank)

    assert [
        (0, "ready", "Stay."),
        (5, "hold+", ""),
        (25, "half+", ""),
        (45, "end", ""),
    ] == said(plank_exercise)


def test_a_line_is_said_once_a_turn_and_only_if_it_stays() -> None:
    stretch = exercise(reps=4, cues=("Sit tall.", "Turn.", "Look far.", "Come back."))

    assert [
        (0, "ready", "Sit tall."),
        (5, "move+", "Turn."),
        (9, "line+", "Look far."),
        (13, "line+", "Come back."),
        (21, "end", ""),
    ] == said(stretch)


def test_lines_that_come_and_go_quickly_are_left_to_the_screen() -> None:
    frames = tuple(Keyframe(Phase.MOVE, seconds(2), cue=number) for number in (1, 2, 3))
    quick = exercise(reps=2, animation=Animation("front", "SIT_FRONT", frames))

    assert [(0, "ready", "Sit tall."), (5, "move+", ""), (17, "end", "")] == said(quick)


def test_a_line_goes_on_into_a_cue_with_several() -> None:
    frames = (
        Keyframe(Phase.MOVE_IN, seconds(1)),
        Keyframe(Phase.MOVE, seconds(2), cue=3),
        Keyframe(Phase.HOLD),
        Keyframe(Phase.EASE_OUT, seconds(2)),
    )
    cues = ("Sit tall.", "Turn.", "Look far.", "Breathe.", "Come back.")
    turn = exercise(hold=12, reps=1, cues=cues, animation=Animation("front", "SIT_FRONT", frames))

    assert [
        (0, "ready", "Sit tall."),
        (5, "move+", "Turn."),
        (6, "line+", "Look far."),
        (8, "hold+", ""),
        (14, "line+", "Breathe."),
        (20, "release", "Come back."),
        (22, "end+", ""),
    ] == said(turn)


def test_every_line_of_a_hold_is_said_if_there_is_time() -> None:
    def lines(hold: float, *between: str) -> list[str]:
        cues = ("Sit.", "Turn.", *between, "Back.")
        turn = exercise(hold=hold, reps=1, cues=cues, animation=holding().animation)
        return [line for _, about, line in said(turn) if about in {"hold+", "line+"}]

    assert ["Breathe.", "Look.", "Rest."] == lines(12, "Breathe.", "Look.", "Rest.")
    assert ["1."] == lines(12, "1.", "2.", "3.", "4.", "5.")


def test_a_long_hold_that_is_repeated_is_announced_again() -> None:
    frames = holding().animation
    twice = exercise(hold=15, reps=2, cues=("Sit.", "Turn.", "Again."), animation=frames)

    assert [
        (0, "ready", "Sit."),
        (5, "move+", "Turn."),
        (7, "hold+", ""),
        (22, "release", ""),
        (24, "move+", "Again."),
        (26, "hold+", ""),
        (41, "release", ""),
        (43, "end+", ""),
    ] == said(twice)


def test_the_other_way_round_is_a_switch() -> None:
    rolls = exercise(sides=Sides.REVERSE, reps=1, directions=("backward", "forward"))

    assert [
        (0, "ready", "Sit tall."),
        (5, "move+", "Turn."),
        (9, "switch", ""),
        (12, "move+", "Turn."),
        (16, "end", ""),
    ] == said(rolls)


def test_an_exercise_that_alternates_names_the_side_at_once() -> None:
    bird_dog = exercise(sides=Sides.ALTERNATE, reps=2, cues=("Kneel.", "Reach."))
    timeline = Timeline.of(routine("r", "micro", bird_dog))
    sides = [
        (milestone.moment.cue.side, milestone.line, milestone.follows)
        for _, milestone in milestones(timeline)
        if milestone.said is Said.SIDE and milestone.moment is not None
    ]

    assert [(Side.LEFT, "", False), (Side.RIGHT, "", False), (Side.LEFT, "", False)] == sides


def test_a_rest_between_sets_is_said() -> None:
    assert [
        (0, "ready", "Sit tall."),
        (5, "move+", "Turn."),
        (9, "rest", ""),
        (29, "move+", "Turn."),
        (33, "end", ""),
    ] == said(exercise(reps=1, sets=2, cues=("Sit tall.", "Turn.")))


@pytest.mark.parametrize(
    ("at", "about", "line"),
    [
        (1, Said.READY, "Plant your feet."),
        (5, Said.MOVE, "Turn."),
        (6, Said.LINE, "Turn."),
        (10, Said.LINE, "Rest a hand."),
        (18, Said.LINE, "Breathe."),
        (23, Said.RELEASE, "Unwind."),
        (25, Said.SWITCH, ""),
        (27, Said.MOVE, "Turn."),
    ],
)
def test_who_comes_in_the_middle_hears_where_they_are(at: float, about: Said, line: str) -> None:
    timeline = Timeline.of(routine("r", "micro", holding(hold=15)))
    now = timeline.at(seconds(at))

    assert Milestone(about, now, line) == milestone_between(timeline, None, now)


def test_who_comes_to_a_hold_at_its_very_beginning_hears_how_long_it_is() -> None:
    hold = Animation("side", "SIT_FRONT", (Keyframe(Phase.HOLD),))
    timeline = Timeline.of(routine("r", "micro", exercise(hold=15, reps=1, animation=hold)))
    now = timeline.at(seconds(5))

    assert Milestone(Said.HOLD, now, "Come back.") == milestone_between(timeline, None, now)


def test_who_comes_to_a_rest_hears_that_it_is_one() -> None:
    timeline = Timeline.of(routine("r", "micro", exercise(reps=1, sets=2)))
    now = timeline.at(seconds(12))

    assert Milestone(Said.REST, now) == milestone_between(timeline, None, now)


def test_a_frame_that_came_late_says_what_is_done_now() -> None:
    timeline = Timeline.of(routine("r", "micro", holding(hold=15)))
    ready, right, left = (timeline.at(seconds(at)) for at in (1, 21, 28))

    assert Milestone(Said.MOVE, left, "Turn.", follows=True) == milestone_between(
        timeline, right, left
    )
    assert Milestone(Said.HOLD, right, "Breathe.", follows=True) == milestone_between(
        timeline, ready, right
    )


def test_nothing_shipped_chatters() -> None:
    for shipped_routine in shipped().routines.values():
        timeline = Timeline.of(shipped_routine)
        found = milestones(timeline)
        times = [at for at, _ in found]
        gaps = [later - earlier for earlier, later in pairwise(times)]

        assert Said.READY is found[0][1].said
        assert Said.END is found[-1][1].said
        assert min(gaps) >= 1.4, shipped_routine.identifier
        assert len(found) < 6 + timeline.total.total_seconds() / 5
        steps = [
            milestone.moment.cue.step
            for _, milestone in found
            if milestone.said is Said.READY and milestone.moment is not None
        ]
        assert list(range(len(shipped_routine.steps))) == steps
