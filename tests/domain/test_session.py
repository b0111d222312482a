from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskbreak.domain.exercise import Animation, Exercise, Keyframe, Phase, Side, Sides
from deskbreak.domain.pose import Pose, Stance, ease
from deskbreak.domain.session import Run, Timeline
from tests.fakes import exercise, holding, routine, seconds

START = timedelta(hours=3)
NECK = exercise(reps=3)
TWIST = holding(hold=20)
ROLLS = exercise("shoulder-rolls", sides=Sides.REVERSE, directions=("backward", "forward"))


def alternating() -> Exercise:
    return exercise("arm-and-leg", sides=Sides.ALTERNATE, reps=2)


TIMELINE = Timeline.of(routine("both", "micro", NECK, TWIST))


def phases(timeline: Timeline) -> list[tuple[Phase, Side, int]]:
    return [(cue.phase, cue.side, cue.rep) for cue in timeline.cues]


def test_a_mirrored_hold_is_played_to_both_sides() -> None:
    timeline = Timeline.of(routine("twist", "micro", TWIST))

    assert [
        (Phase.READY, Side.RIGHT, 0),
        (Phase.MOVE_IN, Side.RIGHT, 1),
        (Phase.HOLD, Side.RIGHT, 1),
        (Phase.EASE_OUT, Side.RIGHT, 1),
        (Phase.SWITCH, Side.LEFT, 0),
        (Phase.MOVE_IN, Side.LEFT, 1),
        (Phase.HOLD, Side.LEFT, 1),
        (Phase.EASE_OUT, Side.LEFT, 1),
    ] == phases(timeline)
    assert seconds(5 + 24 + 3 + 24) == timeline.total
    assert seconds(48) == timeline.movement


def test_the_first_side_can_be_the_left_one() -> None:
    timeline = Timeline.of(routine("twist", "micro", TWIST), Side.LEFT)

    assert [Side.LEFT, Side.RIGHT] == [cue.side for cue in timeline.cues if cue.phase is Phase.HOLD]


def test_a_reversed_movement_goes_the_other_way_round_and_ends_where_it_began() -> None:
    frames = tuple(
        Keyframe(Phase.MOVE, seconds(1), {"scap_ret": value}) for value in (1.0, 2.0, 3.0, 0.0)
    )
    rolls = exercise(
        "rolls",
        sides=Sides.REVERSE,
        reps=1,
        animation=Animation("side", "SIT_SIDE", rep=frames),
        directions=("backward", "forward"),
    )
    cues = [cue for cue in Timeline.of(routine("r", "micro", rolls)).cues if cue.is_movement]

    assert [1.0, 2.0, 3.0, 0.0, 3.0, 2.0, 1.0, 0.0] == [
        cue.end.channels["scap_ret"] for cue in cues
    ]
    assert ["backward"] * 4 + ["forward"] * 4 == [cue.direction for cue in cues]
    assert cues[0].side is Side.BOTH


def test_an_alternating_movement_changes_sides_with_every_repetition() -> None:
    cues = Timeline.of(routine("a", "micro", alternating())).cues

    assert [Side.RIGHT, Side.RIGHT, Side.LEFT, Side.LEFT] * 2 == [
        cue.side for cue in cues if cue.is_movement
    ]
    assert cues[1].reps == 4


def test_sets_are_separated_by_a_rest() -> None:
    timeline = Timeline.of(routine("s", "micro", exercise(sets=2, reps=1)))

    assert [Phase.READY, Phase.MOVE, Phase.MOVE, Phase.REST, Phase.MOVE, Phase.MOVE] == [
        cue.phase for cue in timeline.cues
    ]


def test_getting_up_takes_longer_and_the_floor_longest() -> None:
    standing = exercise("stand", posture="standing")
    floor = exercise("floor", posture="floor")
    timeline = Timeline.of(routine("p", "micro", NECK, standing, floor))

    assert [seconds(5), seconds(8), seconds(12)] == [
        cue.lasts for cue in timeline.cues if cue.phase is Phase.READY
    ]


def test_the_pose_is_handed_on_from_cue_to_cue() -> None:
    cues = Timeline.of(routine("twist", "micro", TWIST)).cues

    for before, after in pairwise(cues):
        assert before.end == after.start
    assert Pose({"torso_yaw": 40.0}, {"R": "chair_back_R"}) == cues[2].end
    assert Pose() == cues[3].end


def test_intro_and_outro_are_played_once() -> None:
    animation = Animation(
        "front",
        "SIT_FRONT",
        intro=(Keyframe(Phase.MOVE_IN, seconds(1), {"neck_flex": 35.0}),),
        rep=(Keyframe(Phase.MOVE, seconds(2), {"neck_side": 30.0}),),
        outro=(Keyframe(Phase.EASE_OUT, seconds(1), reset=True),),
    )
    timeline = Timeline.of(routine("i", "micro", exercise(reps=2, animation=animation)))

    assert [0, 0, 1, 2, 2] == [cue.rep for cue in timeline.cues]


def test_a_hold_counts_its_seconds_down() -> None:
    timeline = Timeline.of(routine("twist", "micro", TWIST))
    in_the_hold = seconds(5 + 2)

    assert [20, 20, 19, 1] == [
        timeline.at(in_the_hold + seconds(after)).number for after in (0, 0.5, 1, 19.5)
    ]
    halfway = timeline.at(in_the_hold + seconds(10))
    assert halfway.counts_down
    assert halfway.ring == pytest.approx(0.5)


def test_the_way_into_a_hold_shows_the_whole_hold_and_the_way_out_nothing() -> None:
    timeline = Timeline.of(routine("twist", "micro", TWIST))
    moving_in, easing_out = timeline.at(seconds(6)), timeline.at(seconds(28))

    assert (20, 1.0) == (moving_in.number, moving_in.ring)
    assert (0, 0.0) == (easing_out.number, easing_out.ring)


def test_get_ready_counts_down() -> None:
    moment = TIMELINE.at(seconds(1))

    assert moment.number == 4
    assert moment.ring == pytest.approx(0.8)


def test_repetitions_count_up() -> None:
    timeline = Timeline.of(routine("neck", "micro", NECK))

    assert [1, 1, 2, 3] == [timeline.at(seconds(5 + after)).number for after in (0, 3, 5, 11)]
    assert not timeline.at(seconds(6)).counts_down
    assert timeline.at(seconds(5 + 6)).ring == pytest.approx(0.5)


def test_the_intro_of_repetitions_shows_the_first() -> None:
    animation = Animation(
        "front",
        "SIT_FRONT",
        intro=(Keyframe(Phase.MOVE_IN, seconds(1)),),
        rep=(Keyframe(Phase.MOVE, seconds(2)),),
    )
    timeline = Timeline.of(routine("i", "micro", exercise(animation=animation)))

    assert timeline.at(seconds(5.5)).number == 1


def test_lines_take_turns_with_the_repetitions() -> None:
    timeline = Timeline.of(routine("neck", "micro", NECK))

    assert ["Sit tall.", "Turn.", "Come back.", "Come back."] == [
        timeline.at(seconds(at)).text for at in (1, 6, 10, 14)
    ]


def test_a_keyframe_that_names_its_line_has_it() -> None:
    frames = (Keyframe(Phase.MOVE, seconds(2), cue=2), Keyframe(Phase.MOVE, seconds(2), cue=3))
    flowing = exercise(animation=Animation("side", "SIT_SIDE", rep=frames))
    timeline = Timeline.of(routine("flow", "micro", flowing))

    assert ["Turn.", "Come back."] * 2 == [timeline.at(seconds(at)).text for at in (6, 8, 10, 12)]


def test_the_lines_of_a_long_hold_follow_its_phases() -> None:
    timeline = Timeline.of(routine("twist", "micro", TWIST))

    assert ["Plant your feet.", "Turn.", "Rest a hand.", "Breathe.", "Unwind."] == [
        timeline.at(seconds(at)).text for at in (1, 6, 8, 20, 28)
    ]


def test_a_hold_without_a_line_of_its_own_shows_the_last() -> None:
    short = exercise("short", hold=15, reps=1, cues=("Go.",), animation=TWIST.animation)
    timeline = Timeline.of(routine("short", "micro", short))

    assert {"Go."} == {timeline.at(seconds(at)).text for at in range(25)}


def test_what_takes_no_time_is_done_at_once() -> None:
    instant = Animation(
        "front", "SIT_FRONT", rep=(Keyframe(Phase.MOVE, seconds(1)), Keyframe(Phase.HOLD))
    )
    timeline = Timeline.of(routine("i", "micro", exercise(reps=1, hold=0, animation=instant)))

    assert timeline.at(timeline.total).share == 1.0


@given(at=st.timedeltas(min_value=timedelta(hours=-1), max_value=timedelta(hours=1)))
def test_at_is_total(at: timedelta) -> None:
    moment = TIMELINE.at(at)

    assert timedelta() <= moment.elapsed <= moment.cue.lasts
    assert 0 <= moment.ring <= 1
    assert 0 <= moment.turn_share <= 1
    assert moment.number >= 0
    assert moment.text


@given(
    first=st.timedeltas(min_value=timedelta(), max_value=TIMELINE.total),
    later=st.timedeltas(min_value=timedelta(), max_value=timedelta(minutes=2)),
)
def test_at_is_monotone(first: timedelta, later: timedelta) -> None:
    a, b = TIMELINE.at(first), TIMELINE.at(first + later)

    assert (a.index, a.elapsed) <= (b.index, b.elapsed)
    assert TIMELINE.starts[a.index] + a.elapsed == first


def test_the_cues_add_up_to_the_total() -> None:
    assert sum((cue.lasts for cue in TIMELINE.cues), timedelta()) == TIMELINE.total


def test_a_step_after_the_last_one_is_the_end() -> None:
    assert TIMELINE.start_of_step(2) == TIMELINE.total


# -- a run ---------------------------------------------------------------------------------------


def test_a_run_that_is_played_to_its_end_is_whole() -> None:
    end = START + TIMELINE.total
    run = Run(TIMELINE).going(START)

    assert run.is_over(end)
    assert run.share(end) == 1.0
    assert all(move.is_whole for move in run.moves(end))
    assert [
        ("neck-turn", Side.BOTH, 3),
        ("chair-twist", Side.RIGHT, 1),
        ("chair-twist", Side.LEFT, 1),
    ] == [(move.exercise, move.side, move.reps) for move in run.moves(end)]


def test_a_pause_stops_the_time_in_it() -> None:
    run = Run(TIMELINE).going(START).paused(START + seconds(6))
    assert not run.is_going
    later = run.going(START + timedelta(hours=1))

    assert run.elapsed(START + timedelta(hours=1)) == seconds(6)
    assert later.elapsed(START + timedelta(hours=1) + seconds(2)) == seconds(8)


def test_a_clock_that_goes_back_moves_nothing() -> None:
    run = Run(TIMELINE, seconds(6)).going(START)

    assert run.elapsed(START - seconds(60)) == seconds(6)


def test_going_twice_is_going_once() -> None:
    run = Run(TIMELINE).going(START)

    assert run.going(START + seconds(9)) is run


def test_what_is_jumped_over_is_not_done() -> None:
    now = START + seconds(5 + 6)
    run = Run(TIMELINE).going(START).to_next(now)
    moves = run.moves(now)

    assert run.moment(now).cue.step == 1
    assert (seconds(12), seconds(6)) == (moves[0].planned, moves[0].done)
    assert moves[0].reps == 1
    assert seconds(6) / TIMELINE.movement == run.share(now)


def test_what_is_repeated_counts_once() -> None:
    now = START + seconds(5 + 6)
    again = Run(TIMELINE).going(START).to_previous(now)
    later = now + seconds(5 + 4)

    assert again.elapsed(now) == timedelta()
    assert again.moves(later)[0].done == seconds(6)


def test_back_during_get_ready_goes_to_the_exercise_before() -> None:
    first = TIMELINE.start_of_step(1)
    run = Run(TIMELINE, first).going(START).to_previous(START + seconds(1))

    assert run.position == timedelta()


def test_back_at_the_very_start_stays_there() -> None:
    run = Run(TIMELINE).going(START).to_previous(START + seconds(1))

    assert run.position == timedelta()


def test_next_on_the_last_exercise_is_the_end() -> None:
    run = Run(TIMELINE, TIMELINE.start_of_step(1)).to_next(START)

    assert run.is_over(START)
    assert not run.is_going


@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(["wait", "pause", "go", "next", "back"]),
            st.integers(min_value=0, max_value=40),
        ),
        max_size=12,
    )
)
def test_however_it_is_played_nothing_is_done_more_than_once(steps: list[tuple[str, int]]) -> None:
    now, run, going = START, Run(TIMELINE).going(START), timedelta()
    for what, wait in steps:
        if run.is_going:
            going += seconds(wait)
        now += seconds(wait)
        match what:
            case "pause":
                run = run.paused(now)
            case "go":
                run = run.going(now)
            case "next":
                run = run.to_next(now)
            case "back":
                run = run.to_previous(now)
            case _:
                pass
    done = sum((move.done for move in run.moves(now)), timedelta())

    assert timedelta() <= done <= min(going, TIMELINE.movement)
    assert 0 <= run.share(now) <= 1


# -- poses and exercises -------------------------------------------------------------------------


def test_easing_starts_and_ends_gently() -> None:
    assert [0.0, 0.5, 1.0] == [ease(share) for share in (0, 0.5, 1)]
    assert ease(0.1) < 0.1
    assert ease(0.9) > 0.9
    assert (ease(-1), ease(2)) == (0.0, 1.0)


def test_a_channel_moves_from_one_pose_to_the_other() -> None:
    stance = Stance(Pose({"neck_side": 10.0}), Pose({"neck_side": 30.0}), 0.25)

    assert stance.channel("neck_side", 0.0) == 15.0
    assert stance.channel("elb", 70.0) == 70.0


@pytest.mark.parametrize("side", list(Side))
def test_the_other_side_of_the_other_side_is_the_side(side: Side) -> None:
    assert side.other.other is side
    assert (side.other is side) == (side is Side.BOTH)


def test_the_stance_of_a_moment_is_eased() -> None:
    moment = Timeline.of(routine("neck", "micro", NECK)).at(seconds(5 + 1))

    assert moment.stance.channel("neck_side", 0.0) == pytest.approx(15.0)
    assert moment.stance.share == pytest.approx(0.5)


def test_an_exercise_that_cannot_be_played_is_refused() -> None:
    with pytest.raises(ValueError, match="reps and sets"):
        exercise(reps=0)
    with pytest.raises(ValueError, match="cue"):
        exercise(cues=())
    with pytest.raises(ValueError, match="keyframe"):
        exercise(animation=Animation("front", "SIT_FRONT", rep=()))
    with pytest.raises(ValueError, match="cue that is not there"):
        exercise(animation=Animation("front", "SIT_FRONT", rep=(Keyframe(Phase.MOVE, cue=4),)))
    with pytest.raises(ValueError, match="directions"):
        exercise(sides=Sides.REVERSE)
    with pytest.raises(ValueError, match="step"):
        Timeline.of(type(TIMELINE.routine)("r", "R", "micro", "neck", ()))
