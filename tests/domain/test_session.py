from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskbreak.domain.exercise import Animation, Exercise, Keyframe, Phase, Side, Sides, Step
from deskbreak.domain.pose import Pose, Stance, ease
from deskbreak.domain.session import Ending, Move, Run, Timeline, left_over
from tests.domain.shipped import shipped
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


ROUTINES = [TIMELINE.routine, *shipped().routines.values()]
TIMELINES = [Timeline.of(one, side) for one in ROUTINES for side in (Side.RIGHT, Side.LEFT)]
timelines = st.sampled_from(TIMELINES)
shares = st.floats(min_value=-0.2, max_value=1.2)


@given(timeline=timelines, share=shares)
def test_at_is_total(timeline: Timeline, share: float) -> None:
    moment = timeline.at(timeline.total * share)

    assert timedelta() <= moment.elapsed <= moment.cue.lasts
    assert 0 <= moment.ring <= 1
    assert 0 <= moment.turn_share <= 1
    assert 0 <= moment.number < 100
    assert moment.text
    assert moment.cue.phase is not Phase.HOLD or 0 < moment.number


@given(timeline=timelines, first=st.floats(0, 1), later=st.floats(0, 1))
def test_at_is_monotone(timeline: Timeline, first: float, later: float) -> None:
    at = timeline.total * first
    a, b = timeline.at(at), timeline.at(at + timeline.total * later)

    assert (a.index, a.elapsed) <= (b.index, b.elapsed)
    assert timeline.starts[a.index] + a.elapsed == at


@pytest.mark.parametrize("timeline", TIMELINES, ids=lambda one: one.routine.identifier)
def test_every_moment_of_a_routine_is_in_the_cue_that_is_under_way(timeline: Timeline) -> None:
    starts = [*timeline.starts, timeline.total]

    assert sorted(starts) == starts
    for index, (cue, start) in enumerate(zip(timeline.cues, timeline.starts, strict=True)):
        if cue.lasts:
            assert [index, index] == [
                timeline.at(start).index,
                timeline.at(start + cue.lasts - timedelta(microseconds=1)).index,
            ]


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


# -- no drift ------------------------------------------------------------------------------------


@given(
    steps=st.lists(st.integers(min_value=1, max_value=40), min_size=1, max_size=60),
    pauses=st.sets(st.integers(min_value=0, max_value=59)),
)
def test_a_quarter_of_an_hour_does_not_drift(steps: list[int], pauses: set[int]) -> None:
    timeline = Timeline.of(shipped().routines["full-15-desk"])
    run, now, stood, number = Run(timeline).going(START), START, timedelta(), 0
    while not run.is_over(now):
        if number in pauses:
            run = run.paused(now)
            now += timedelta(milliseconds=333.3)
            stood += timedelta(milliseconds=333.3)
            run = run.going(now)
        # Frames come late and by odd lengths, a jolt of some seconds among them.
        now += timedelta(milliseconds=steps[number % len(steps)], microseconds=number * 7 % 997)
        if number % 50 == 0 and timeline.total - run.elapsed(now) > seconds(20):
            now += seconds(9)
        number += 1

    late = now - START - stood - timeline.total
    assert timedelta() <= late <= timedelta(milliseconds=50)
    assert run.share(now) == 1.0


# -- how moves end -------------------------------------------------------------------------------


def endings(moves: tuple[Move, ...]) -> list[tuple[str, Side, Ending | None]]:
    return [(move.exercise, move.side, move.ended) for move in moves]


def test_what_was_jumped_over_was_skipped_and_what_never_came_was_left() -> None:
    timeline = Timeline.of(routine("three", "micro", TWIST, NECK, exercise("nod")))
    run = Run(timeline).going(START).to_next(START + seconds(5 + 24))
    now = START + seconds(5 + 24 + 5 + 2)

    assert [
        ("chair-twist", Side.RIGHT, Ending.DONE),
        ("chair-twist", Side.LEFT, Ending.SKIPPED),
        ("neck-turn", Side.BOTH, Ending.LEFT),
        ("nod", Side.BOTH, Ending.LEFT),
    ] == endings(run.moves(now))


def test_what_is_left_over_is_what_the_session_did_not_come_to() -> None:
    timeline = Timeline.of(routine("three", "micro", TWIST, NECK, exercise("nod")))
    run = Run(timeline).going(START).to_next(START + seconds(5 + 24))

    assert ["neck-turn", "nod"] == [
        move.exercise for move in left_over(run.moves(START + seconds(36)))
    ]
    assert () == left_over(Run(timeline, timeline.total).moves(START))


def test_left_over_of_a_history_without_endings_is_what_comes_behind_the_last_one_begun() -> None:
    whole, half, none = (
        Move(name, Side.BOTH, seconds(10), seconds(done), 1)
        for name, done in (("a", 10), ("b", 5), ("c", 0))
    )

    assert (half, none) == left_over((whole, half, none))
    assert (none,) == left_over((none, whole, none))
    assert () == left_over((none, none))


def test_something_easier_takes_the_place_and_what_was_done_is_kept() -> None:
    timeline = Timeline.of(routine("two", "micro", NECK, TWIST))
    now = START + seconds(5 + 6)
    run = Run(timeline).going(START).eased(Step(exercise("nod"), 3, seconds(0)), now)
    moment = run.moment(now)

    assert ("nod", Phase.READY, 0) == (
        moment.cue.exercise.identifier,
        moment.cue.phase,
        moment.cue.step,
    )
    assert run.is_going
    assert ["nod", "chair-twist"] == list(
        dict.fromkeys(cue.exercise.identifier for cue in run.timeline.cues)
    )
    end = now + run.timeline.total
    assert run.share(end) == 1.0
    assert [
        ("neck-turn", Side.BOTH, Ending.EASIER),
        ("nod", Side.BOTH, Ending.DONE),
        ("chair-twist", Side.RIGHT, Ending.DONE),
        ("chair-twist", Side.LEFT, Ending.DONE),
    ] == endings(run.moves(end))
    assert (seconds(6), seconds(6), 1) == (
        run.moves(end)[0].planned,
        run.moves(end)[0].done,
        run.moves(end)[0].reps,
    )
    assert not run.moves(end)[0].is_whole


def test_a_side_that_was_done_need_not_be_done_again_more_easily() -> None:
    timeline = Timeline.of(routine("twist", "micro", TWIST))
    now = START + seconds(5 + 24 + 3 + 1)
    easier = Step(holding("turn", hold=15), 1, seconds(15))
    run = Run(timeline).going(START).eased(easier, now)

    assert [
        (Phase.READY, Side.LEFT),
        (Phase.MOVE_IN, Side.LEFT),
        (Phase.HOLD, Side.LEFT),
        (Phase.EASE_OUT, Side.LEFT),
    ] == [(cue.phase, cue.side) for cue in run.timeline.cues]
    assert (2, 2) == (run.timeline.cues[0].turn, run.timeline.cues[0].turns)
    assert [
        ("chair-twist", Side.RIGHT, Ending.DONE),
        ("chair-twist", Side.LEFT, Ending.EASIER),
        ("turn", Side.LEFT, Ending.DONE),
    ] == endings(run.moves(now + run.timeline.total))


def test_what_is_easier_and_has_no_sides_is_done_whole() -> None:
    timeline = Timeline.of(routine("twist", "micro", TWIST))
    now = START + seconds(5 + 24 + 3 + 1)
    run = Run(timeline).going(START).eased(Step(NECK, 3, seconds(0)), now)

    assert [1, 2, 3] == sorted({cue.rep for cue in run.timeline.cues if cue.rep})


def test_sets_that_were_done_need_not_be_done_again_more_easily() -> None:
    two = exercise("two-sets", sets=2, sides=Sides.MIRROR)
    timeline = Timeline.of(routine("sets", "micro", two))
    now = START + seconds(5 + 8 + 3 + 8 + 20 + 2)
    run = Run(timeline).going(START).eased(Step(exercise("nod"), 2, seconds(0), sets=2), now)

    assert [Phase.READY] + [Phase.MOVE] * 4 == [cue.phase for cue in run.timeline.cues]


def test_who_stands_has_time_to_sit_down_for_what_is_easier() -> None:
    up = exercise("up", posture="standing")
    timeline = Timeline.of(routine("up", "micro", NECK, up))
    now = timeline.start_of_step(1) + seconds(9)
    run = Run(timeline, now).eased(Step(exercise("nod"), 2, seconds(0)), START)

    assert seconds(8) == run.moment(START).cue.lasts


def test_what_was_played_elsewhere_is_kept_when_something_is_swapped() -> None:
    timeline = Timeline.of(routine("two", "micro", NECK, TWIST))
    run = Run(timeline).going(START)
    end = START + timeline.total - seconds(1)
    run = run.to_previous(end).to_previous(end)
    eased = run.eased(Step(exercise("nod", reps=5), 5, seconds(0)), end)

    assert [12, 0, 24, 23] == [round(move.done.total_seconds()) for move in eased.moves(end)]


def test_swapping_before_anything_was_done_is_written_down_all_the_same() -> None:
    run = Run(TIMELINE).going(START).eased(Step(exercise("nod"), 2, seconds(0)), START)

    assert ("neck-turn", Side.BOTH, Ending.EASIER) == endings(run.moves(START))[0]
    assert not run.moves(START)[0].is_whole


def test_what_hurts_ends_and_comes_nowhere_again() -> None:
    timeline = Timeline.of(routine("again", "micro", NECK, TWIST, NECK))
    now = START + seconds(5 + 6)
    run = Run(timeline).going(START).hurt(now)

    assert {"chair-twist"} == {cue.exercise.identifier for cue in run.timeline.cues}
    assert "chair-twist" == run.moment(now).cue.exercise.identifier
    assert [
        ("neck-turn", Side.BOTH, Ending.HURT),
        ("chair-twist", Side.RIGHT, Ending.LEFT),
        ("chair-twist", Side.LEFT, Ending.LEFT),
    ] == endings(run.moves(now))
    assert seconds(6) == run.moves(now)[0].done


def test_what_was_done_of_something_before_it_hurt_is_kept() -> None:
    timeline = Timeline.of(routine("again", "micro", NECK, TWIST, NECK))
    now = START + timeline.start_of_step(2) + seconds(5 + 1)
    run = Run(timeline).going(START).hurt(now)

    assert [
        ("neck-turn", Side.BOTH, Ending.DONE),
        ("chair-twist", Side.RIGHT, Ending.DONE),
        ("chair-twist", Side.LEFT, Ending.DONE),
        ("neck-turn", Side.BOTH, Ending.HURT),
    ] == endings(run.moves(now))
    assert run.is_over(now)
    assert () == left_over(run.moves(now))


def test_when_all_that_there_is_hurts_the_session_is_over() -> None:
    run = Run(Timeline.of(routine("one", "micro", NECK))).going(START).hurt(START + seconds(6))

    assert run.is_over(START + seconds(6))
    assert run.timeline.total == timedelta()
    assert 0 < run.share(START + seconds(6)) < 1


def test_what_hurts_is_not_gone_back_to() -> None:
    timeline = Timeline.of(routine("three", "micro", NECK, TWIST, exercise("nod")))
    now = START + timeline.start_of_step(1) + seconds(6)
    run = Run(timeline).going(START).hurt(now).to_previous(now)

    assert "neck-turn" == run.moment(now).cue.exercise.identifier


ACTS = ["wait", "pause", "go", "next", "back", "easier", "hurts"]


@given(
    steps=st.lists(
        st.tuples(st.sampled_from(ACTS), st.integers(min_value=0, max_value=40)), max_size=16
    )
)
def test_whatever_is_swapped_or_hurts_nothing_done_is_lost_or_made_up(
    steps: list[tuple[str, int]],
) -> None:
    three = routine("three", "micro", NECK, TWIST, ROLLS, NECK)
    now, run, going, before = START, Run(Timeline.of(three)).going(START), timedelta(), timedelta()
    swaps = 0
    for what, wait in steps:
        if run.is_going:
            going += seconds(wait)
        now += seconds(wait)
        if run.is_over(now):
            break
        match what:
            case "pause":
                run = run.paused(now)
            case "go":
                run = run.going(now)
            case "next":
                run = run.to_next(now)
            case "back":
                run = run.to_previous(now)
            case "easier":
                swaps += 1
                run = run.eased(Step(holding(f"easier-{swaps}"), 1, seconds(15)), now)
            case "hurts":
                run = run.hurt(now)
            case _:
                pass
        done = sum((move.done for move in run.moves(now)), timedelta())
        assert before <= done <= going
        before = done

    assert 0 <= run.share(now) <= 1
    assert all(move.done <= move.planned for move in run.moves(now))
    assert run.is_over(now) or run.moment(now).cue in run.timeline.cues


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


def test_a_moment_of_a_flowing_movement_knows_the_poses_around_it() -> None:
    rolls = shipped().exercises["shoulder-rolls"]
    timeline = Timeline.of(routine("rolls", "micro", rolls))
    at = next(
        start + cue.lasts / 2
        for cue, start in zip(timeline.cues, timeline.starts, strict=True)
        if cue.before is not None and cue.after is not None
    )

    assert timeline.at(at).stance.flows


def test_a_moment_of_a_movement_from_pose_to_pose_begins_and_ends_gently() -> None:
    bend = shipped().exercises["neck-side-bend"]
    timeline = Timeline.of(routine("bend", "micro", bend))
    number = next(at for at, cue in enumerate(timeline.cues) if cue.start is not cue.end)
    cue, start = timeline.cues[number], timeline.starts[number]

    shares = [timeline.at(start + cue.lasts * part).stance.share for part in (0.1, 0.5, 0.9)]

    assert shares[0] < 0.1
    assert shares[2] > 0.9
    assert shares[1] == pytest.approx(0.5, abs=0.02)
