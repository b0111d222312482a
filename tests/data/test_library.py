from __future__ import annotations

from datetime import timedelta

import pytest

from deskbreak.data.library import Library, library, shipped_library
from deskbreak.domain.exercise import Phase, Side, Sides
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.scene import scene
from deskbreak.domain.session import Timeline

GOOD = """
[[exercise]]
id = "nod"
name = "Nod"
category = "static"
regions = ["neck"]
posture = "seated"
sides = "none"
hold_s = 15
reps = 1
cues = ["Nod."]
[exercise.anim]
view = "front"
base = "SIT_FRONT"
hand_L = "seat_edge_L"
rep = [
  { dur = 2, phase = "in", neck_flex = 30, hand_R = "thigh" },
  { phase = "hold" },
  { dur = 2.5, phase = "out", reset = true },
]
"""
ROUTINE = """
[[routine]]
id = "short"
name = "Short"
kind = "micro"
focus = "neck"
steps = [ { ex = "nod", hold_s = 20 }, { ex = "nod", reps = 2, sets = 3 } ]
"""


def shipped() -> tuple[Library, tuple[str, ...]]:
    return shipped_library()


def complaint(text: str, routines: str = "") -> str:
    _, complaints = library([("neck.toml", text)], [("r.toml", routines)])
    assert 1 == len(complaints)
    return complaints[0]


def test_no_sentence_calls_an_exercise_by_its_key() -> None:
    exercises = shipped()[0].exercises.values()
    keys = [one.identifier for one in exercises]
    said = [(one.identifier, line) for one in exercises for line in (*one.cues, *one.mistakes)]
    said += [(one.identifier, line) for one in exercises for line in one.cautions]

    assert [] == [where for where in said if any(key in where[1] for key in keys)]


def test_the_caution_that_the_guide_shows_is_when_to_stop() -> None:
    for exercise in shipped()[0].exercises.values():
        stops = [line for line in exercise.cautions if line.startswith("Stop")]
        assert not stops or exercise.cautions[0] in stops, exercise.identifier
        assert "Off by default" not in exercise.cautions[0]


def test_everything_that_ships_loads_without_a_complaint() -> None:
    found, complaints = shipped()

    assert () == complaints
    assert 40 == len(found.exercises)
    assert 16 == len(found.routines)


def test_every_keyframe_that_ships_can_be_drawn() -> None:
    for exercise in shipped()[0].exercises.values():
        animation = exercise.animation
        base = Pose(reaches=animation.reaches)
        pose = base
        for keyframe in (*animation.intro, *animation.rep, *animation.outro):
            pose = pose.after(keyframe, base)
            for side in Side:
                assert scene(exercise, Stance(base, pose, 0.7), side).shapes


def test_static_holds_last_15_to_30_seconds() -> None:
    for exercise in shipped()[0].exercises.values():
        if exercise.category == "static":
            assert timedelta(seconds=15) <= exercise.hold <= timedelta(seconds=30)


def test_cues_fit_on_a_line_and_every_exercise_names_its_sources() -> None:
    for exercise in shipped()[0].exercises.values():
        assert exercise.sources and exercise.muscles and exercise.animation.arrow
        for cue in exercise.cues:
            assert len(cue) <= 90


def test_reversed_movements_name_both_ways_round() -> None:
    for exercise in shipped()[0].exercises.values():
        assert (exercise.sides is Sides.REVERSE) == (exercise.directions is not None)


@pytest.mark.parametrize(
    ("routine", "seconds"),
    [("micro-neck-shoulders", 72.0), ("micro-twist", 76.0), ("standard-desk", 255.5)],
)
def test_a_routine_lasts_as_long_as_the_content_sheet_says(routine: str, seconds: float) -> None:
    assert timedelta(seconds=seconds) == Timeline.of(shipped()[0].routines[routine]).total


def test_an_exercise_is_read_as_it_is_written() -> None:
    found, complaints = library([("neck.toml", GOOD)], [("r.toml", ROUTINE)])
    exercise = found.exercises["nod"]
    first, hold, last = exercise.animation.rep

    assert () == complaints
    assert timedelta(seconds=15) == exercise.hold
    assert {"L": "seat_edge_L"} == exercise.animation.reaches
    assert ({"neck_flex": 30.0}, {"R": "thigh"}) == (first.channels, first.reaches)
    assert (Phase.HOLD, None) == (hold.phase, hold.lasts)
    assert (timedelta(seconds=2.5), True) == (last.lasts, last.reset)


def test_a_step_takes_the_dose_of_the_routine_and_else_its_own() -> None:
    found, _ = library([("neck.toml", GOOD)], [("r.toml", ROUTINE)])
    first, last = found.routines["short"].steps

    assert (timedelta(seconds=20), 1, 1) == (first.hold, first.reps, first.sets)
    assert (timedelta(seconds=15), 2, 3) == (last.hold, last.reps, last.sets)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("hold_s = 15", 'hold_s = "15"', "$.hold_s: expected `float`, got `str`"),
        ("reps = 1", "reps = 0", "reps and sets are at least 1"),
        ("neck_flex", "neck_flexx", "$.anim.rep[0].neck_flexx: there is no such channel"),
        ("neck_flex = 30", 'neck_flex = "x"', "$.anim.rep[0].neck_flex: expected `float`"),
        ('hand_R = "thigh"', 'hand_R = "moon"', "$.anim.rep[0].hand_R: 'moon' is nothing"),
        ('hand_R = "thigh"', "hand_R = 3", "$.anim.rep[0].hand_R: expected `str`"),
        ('"seat_edge_L"', '"moon"', "$.anim.hand_L: 'moon' is nothing"),
        (
            'view = "front"',
            'view = "below"',
            "$.anim.view: 'below' is none of back, diagonal, front",
        ),
        ('base = "SIT_FRONT"', 'base = "FLY"', "$.anim.base: 'FLY' is none of"),
        ('base = "SIT_FRONT"', 'base = "SIT_FRONT"\nprop = "x"', "$.anim.prop: 'x' is none of"),
        ('base = "SIT_FRONT"', 'base = "SIT_FRONT"\narrow = "x"', "$.anim.arrow: 'x' is none of"),
        ('phase = "in"', 'phase = "into"', "$.anim.rep[0].phase: invalid enum value"),
        ('dur = 2, phase = "in"', 'phase = "in"', "$.anim.rep[0].dur: only a hold may go without"),
        ('name = "Nod"', 'nom = "Nod"', "object contains unknown field `nom`"),
    ],
)
def test_a_wrong_entry_is_left_out_and_named(old: str, new: str, sentence: str) -> None:
    said = complaint(GOOD.replace(old, new, 1))

    assert said.startswith(f"neck.toml: exercise 1 (nod): {sentence}")


def test_the_rest_of_a_file_with_a_wrong_entry_is_read() -> None:
    wrong = GOOD.replace('"nod"', '"bow"').replace("hold_s = 15", "hold_s = []")
    found, complaints = library([("neck.toml", GOOD + wrong)], [])

    assert ["nod"] == list(found.exercises)
    assert complaints[0].startswith("neck.toml: exercise 2 (bow): $.hold_s: expected")


def test_an_exercise_is_not_there_twice() -> None:
    assert "neck.toml: exercise 2 (nod): $.id: this exercise is already there" == complaint(
        GOOD + GOOD
    )


def test_an_entry_without_a_key_is_named_by_its_number() -> None:
    assert complaint(GOOD.replace('id = "nod"', "id = 3")).startswith(
        "neck.toml: exercise 1: $.id: expected `str`"
    )


def test_a_file_that_is_not_toml_is_named() -> None:
    found, complaints = library([("a.toml", "= 3"), ("b.toml", GOOD)], [])

    assert ["nod"] == list(found.exercises)
    assert complaints[0].startswith("a.toml: ")


def test_entries_that_are_no_list_are_named() -> None:
    assert complaint("exercise = 3") == (
        "neck.toml: $.exercise: expected a list of tables, [[exercise]]"
    )
    assert "neck.toml: exercise 1: expected `object`, got `int`" == complaint("exercise = [3]")


def test_a_routine_with_an_unknown_exercise_is_left_out_and_named() -> None:
    said = complaint(GOOD, ROUTINE.replace('ex = "nod", hold', 'ex = "jump", hold'))

    assert "r.toml: routine 1 (short): $.steps[0].ex: there is no exercise 'jump'" == said


STANDING = """
[[routine]]
id = "up"
name = "Up"
kind = "micro"
focus = "neck"
steps = [ { ex = "nod", posture = "standing" } ]
"""


def test_a_seated_exercise_is_done_standing_where_a_routine_says_so() -> None:
    both = GOOD.replace('posture = "seated"', 'posture = "seated"\npostures_ok = ["standing"]')
    found, complaints = library([("neck.toml", both)], [("r.toml", STANDING)])
    (step,) = found.routines["up"].steps

    assert () == complaints
    assert ("standing", "STAND_FRONT") == (step.exercise.posture, step.exercise.animation.base)
    assert "seated" == found.exercises["nod"].posture


def test_an_exercise_that_is_not_done_standing_is_not_made_to() -> None:
    said = complaint(GOOD, STANDING)

    assert "r.toml: routine 1 (up): $.steps[0].posture: nod is not done standing" == said
