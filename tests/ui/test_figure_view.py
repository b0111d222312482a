from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QPaintEvent
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.data.library import shipped_library
from deskbreak.domain.exercise import Exercise, Side
from deskbreak.domain.look import Build, Look, Skin
from deskbreak.domain.pose import Pose, Stance
from deskbreak.ui.figure_colours import SKINS
from deskbreak.ui.figure_view import FigureView
from deskbreak.ui.theme import Theme

EXERCISES = shipped_library()[0].exercises
SIDE_BEND = EXERCISES["neck-side-bend"]
REST = Stance(Pose(), Pose(), 1.0)
BENT = Stance(Pose({"neck_side": 35}), Pose({"neck_side": 35}), 1.0)
HALF = Stance(Pose(), Pose({"neck_side": 35}), 0.5)


class CountingView(FigureView):
    paints = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        self.paints += 1
        super().paintEvent(event)


def theme(name: str = "light") -> Theme:
    return Theme.of(resources.theme(name))


@pytest.fixture
def view(qtbot: QtBot) -> CountingView:
    made = CountingView(theme())
    qtbot.addWidget(made)
    made.resize(560, 540)
    made.show()
    qtbot.waitUntil(lambda: made.paints > 0)
    return made


def picture(view: FigureView) -> QImage:
    return view.grab().toImage()


def colours(image: QImage, left: float, right: float) -> set[str]:
    wide, high = image.width(), image.height()
    return {
        image.pixelColor(x, y).name()
        for x in range(int(wide * left), int(wide * right), 2)
        for y in range(0, high, 2)
    }


def test_an_empty_view_is_a_card(view: CountingView) -> None:
    image = picture(view)

    assert theme().panel.name() == image.pixelColor(image.width() // 2, image.height() // 2).name()


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=list(EXERCISES))
def test_every_exercise_is_painted_in_the_colours_of_the_theme(
    view: CountingView, exercise: Exercise, name: str
) -> None:
    view.set_theme(theme(name))
    view.show_stance(exercise, REST, Side.RIGHT)

    seen = colours(picture(view), 0.2, 0.8)
    seat = ("chair",) if exercise.posture == "seated" else ()
    for role in ("panel", "shirt", "trousers", *seat):
        assert getattr(theme(name), role).name() in seen


def test_the_head_leans_to_the_screen_side_that_is_named(view: CountingView) -> None:
    hair = SKINS[Skin.MEDIUM][2].lower()
    view.show_stance(SIDE_BEND, BENT, Side.RIGHT)
    right = picture(view)
    view.show_stance(SIDE_BEND, BENT, Side.LEFT)
    left = picture(view)

    assert hair in colours(right, 0.55, 1.0) and hair not in colours(right, 0.0, 0.45)
    assert hair in colours(left, 0.0, 0.45) and hair not in colours(left, 0.55, 1.0)


def test_the_same_stance_again_paints_nothing(qtbot: QtBot, view: CountingView) -> None:
    view.show_stance(SIDE_BEND, HALF, Side.RIGHT)
    qtbot.waitUntil(lambda: view.paints > 1)
    count = view.paints
    view.show_stance(SIDE_BEND, Stance(HALF.start, HALF.end, 0.5), Side.RIGHT, 0.001)
    view.set_theme(view._theme)
    view.set_reduced_motion(False)
    view.repaint()

    assert count + 1 == view.paints


def test_a_changed_stance_paints_again(qtbot: QtBot, view: CountingView) -> None:
    view.show_stance(SIDE_BEND, REST, Side.RIGHT)
    before = picture(view)
    view.show_stance(SIDE_BEND, HALF, Side.RIGHT)

    assert before != picture(view)


def test_breathing_is_seen(view: CountingView) -> None:
    view.show_stance(SIDE_BEND, BENT, Side.RIGHT, 0.0)
    before = picture(view)
    view.show_stance(SIDE_BEND, BENT, Side.RIGHT, 1.0)

    assert before != picture(view)


def test_every_look_is_another_picture(view: CountingView) -> None:
    view.show_stance(SIDE_BEND, REST, Side.RIGHT)
    seen = []
    for skin in Skin:
        for build in Build:
            view.set_theme(replace(view._theme, figure=Look(skin, build)))
            seen.append(picture(view))

    assert all(a != b for index, a in enumerate(seen) for b in seen[index + 1 :])


def test_the_accessible_name_says_the_exercise_and_the_side(view: CountingView) -> None:
    view.show_stance(SIDE_BEND, REST, Side.LEFT)
    assert "Figure: Neck side bend, LEFT side" == view.accessibleName()
    view.show_stance(SIDE_BEND, REST, Side.RIGHT)
    assert "Figure: Neck side bend, RIGHT side" == view.accessibleName()
    view.show_stance(EXERCISES["neck-half-roll"], REST, Side.BOTH)
    assert "Figure: Half neck rolls" == view.accessibleName()


def test_reduced_motion_shows_start_and_end_side_by_side_and_stands_still(
    qtbot: QtBot, view: CountingView
) -> None:
    view.set_reduced_motion(True)
    view.show_stance(SIDE_BEND, Stance(HALF.start, HALF.end, 0.1), Side.RIGHT)
    image, shown = picture(view), view._shown
    shirt = theme().shirt.name()

    assert shirt in colours(image, 0.0, 0.45) and shirt in colours(image, 0.55, 1.0)
    view.show_stance(SIDE_BEND, Stance(HALF.start, HALF.end, 0.9), Side.RIGHT, 0.7)
    assert shown is view._shown


def test_switching_motion_off_changes_what_is_shown_at_once(view: CountingView) -> None:
    view.show_stance(SIDE_BEND, BENT, Side.RIGHT)
    moving = view._shown
    view.set_reduced_motion(True)

    assert moving != view._shown
    view.set_reduced_motion(False)
    assert moving == view._shown


def test_a_hold_in_reduced_motion_shows_where_it_came_from(view: CountingView) -> None:
    view.set_reduced_motion(True)
    view.show_stance(SIDE_BEND, Stance(Pose(), BENT.end, 1.0), Side.RIGHT)
    on_the_way = view._shown
    view.show_stance(SIDE_BEND, BENT, Side.RIGHT)

    assert on_the_way == view._shown


def test_a_view_asks_for_room_and_can_do_with_less(view: CountingView) -> None:
    assert view.sizeHint().width() > view.minimumSizeHint().width() >= 200


def test_a_close_look_goes_on_to_the_edge_of_the_card(view: CountingView) -> None:
    def lowest(identifier: str) -> set[str]:
        view.show_stance(EXERCISES[identifier], REST, Side.RIGHT)
        image = picture(view)
        return {image.pixelColor(x, image.height() - 3).name() for x in range(60, 500)}

    assert theme().trousers.name() in lowest("chin-tuck")
    assert {theme().panel.name()} == lowest("chest-opener")
