"""Exercises that are switched off, and doses of one's own, in settings.toml."""

from __future__ import annotations

from pathlib import Path

import pytest

from deskbreak.data.preferences import misfit, settings
from deskbreak.domain.own_doses import Misfit
from deskbreak.domain.settings import Dose, Exercises


def read(tmp_path: Path, text: str) -> tuple[Exercises, tuple[str, ...]]:
    path = tmp_path / "settings.toml"
    path.write_text(f"[exercises]\n{text}")
    found, problems = settings(path)
    return found.exercises, problems


def test_what_is_set_about_exercises_is_used(tmp_path: Path) -> None:
    text = """
    off = ["chin-tuck"]
    on = ["handcuffs"]
    [exercises.doses.neck-side-bend]
    hold_s = 25
    [exercises.doses."mine:reach"]
    reps = 10
    """

    doses = {"neck-side-bend": Dose(hold_s=25), "mine:reach": Dose(reps=10)}
    assert (Exercises(("chin-tuck",), ("handcuffs",), doses), ()) == read(tmp_path, text)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("off = 3", "off: expected array, got int; [] is used."),
        ("doses = 3", "doses: expected object, got int; {} is used."),
        ("doses = { a = 3 }", "doses.a: expected a table; the usual dose is used."),
        ("doses.a.reps = 0", "doses.a.reps: expected int >= 1; the usual is used."),
        ("doses.a.hold_s = true", "doses.a.hold_s: expected float, got bool; the usual is used."),
        ("doses.a.x = 1", "doses.a.x: this deskbreak does not know it; it is left alone."),
    ],
)
def test_a_wrong_value_is_named(tmp_path: Path, line: str, said: str) -> None:
    assert (f"settings.toml: $.exercises.{said}",) == read(tmp_path, line)[1]


def test_a_wrong_dose_leaves_the_others_alone(tmp_path: Path) -> None:
    found, _ = read(tmp_path, "doses.a.reps = 0\ndoses.b.reps = 9")

    assert Dose(reps=9) == found.doses["b"]


def test_one_that_is_on_and_off_is_off(tmp_path: Path) -> None:
    found, _ = read(tmp_path, 'off = ["a"]\non = ["a", "b"]')

    assert {"a": False, "b": True} == found.switched


@pytest.mark.parametrize(
    ("by_default", "is_on", "made"),
    [
        (True, False, Exercises(off=("a",))),
        (True, True, Exercises()),
        (False, True, Exercises(on=("a",))),
        (False, False, Exercises()),
    ],
)
def test_only_what_differs_from_the_exercise_itself_is_kept(
    *, by_default: bool, is_on: bool, made: Exercises
) -> None:
    before = Exercises(("a",), ("a",))

    assert made == before.with_switched("a", is_on=is_on, by_default=by_default)


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (Misfit("a"), "there is no such exercise; it is left alone."),
        (Misfit("a", "reps", 1, 8, 12, 8), "expected 8 to 12; 8 is used."),
        (Misfit("a", "hold_s", 9, 1, 1, 1), "it is always 1 for this exercise."),
    ],
)
def test_a_dose_that_does_not_fit_is_a_sentence(one: Misfit, said: str) -> None:
    place = f"$.exercises.doses.a{'.' if one.key else ''}{one.key}"

    assert f"settings.toml: {place}: {said}" == misfit("settings.toml", one)
