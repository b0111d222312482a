"""What is painted in parts and kept looks as if all of it had been painted anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.data.library import shipped_library
from deskbreak.domain.exercise import Exercise, Phase, Routine, Side, Step
from deskbreak.domain.framing import key_poses
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.scene import Scene, scene
from deskbreak.domain.timeline import FRAMES, Moment, Timeline
from deskbreak.domain.travel import returns
from deskbreak.ui import figure_frames
from deskbreak.ui.countdown_ring import CountdownRing
from deskbreak.ui.figure_frames import Ground
from deskbreak.ui.figure_painter import paint_figure
from deskbreak.ui.figure_view import FigureView
from deskbreak.ui.theme import Theme

EXERCISES = shipped_library()[0].exercises
WIDE, HIGH = 250, 260
ROUNDING = 6
"""How far a channel may be off: a part is painted in other places of the same grid."""


class Told(FigureView):
    """Remembers what it asked to have painted again."""

    asked: QRect | None = None

    def forget(self) -> None:
        """Begin anew."""
        self.asked = None

    def update(self, *area: object) -> None:
        """Note the part."""
        part = area[0] if area else self.rect()
        assert isinstance(part, QRect)
        self.asked = part if self.asked is None else self.asked | part


def asked_of(view: Told) -> QRect:
    assert view.asked is not None
    return view.asked


def timeline(exercise: Exercise) -> Timeline:
    step = Step(exercise, exercise.reps, exercise.hold, exercise.sets)
    return Timeline.of(Routine("one", "One", "micro", "neck", (step,)))


def along(exercise: Exercise, count: int) -> list[Moment]:
    """Moments of the movement, from its beginning on."""
    line = timeline(exercise)
    start = line.cues[0].lasts
    span = (line.total - start) / count
    return [line.at(start + span * number + timedelta(milliseconds=40)) for number in range(count)]


def show(view: FigureView, moment: Moment) -> None:
    cue = moment.cue
    view.show_stance(cue.exercise, moment.stance, cue.side)


def painted(widget: QWidget, image: QImage | None = None, part: QRect | None = None) -> QImage:
    """A widget as it is painted; only a part of it on an image of it from before."""
    if image is None:
        image = QImage(widget.size(), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        part = widget.rect()
    assert part is not None
    # As in a window, what is below is painted first.
    with QPainter(image) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(part, 0)
    flags = QWidget.RenderFlag.DrawChildren
    widget.render(image, part.topLeft(), QRegion(part), flags)
    return image


def uncached(view: FigureView, theme: Theme) -> QImage:
    """The same picture, painted whole."""
    assert view._shown is not None
    exercise, stance, side, breath = view._shown
    ground = Ground(view.size(), 1.0, theme)
    image = QImage(view.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    picture = scene(exercise, stance, side, breath, theme.figure.build)
    with QPainter(image) as painter:
        ground.paint_card(painter)
        inside = ground.inside(close=exercise.animation.close)
        paint_figure(painter, inside, picture, theme, ground.card)
    return image


def difference(one: QImage, other: QImage) -> int:
    """How far the two are apart where they are furthest apart."""
    if one == other:
        return 0
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(a - b) for a, b in pairs)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> Told:
    made = Told(theme)
    qtbot.addWidget(made)
    made.resize(WIDE, HIGH)
    made.show()
    return made


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=list(EXERCISES))
def test_a_picture_in_parts_is_the_whole_picture(
    view: Told, theme: Theme, exercise: Exercise
) -> None:
    screen = painted(view)
    for moment in along(exercise, 9):
        view.forget()
        show(view, moment)
        if view.asked is not None:
            screen = painted(view, screen, view.asked)

        assert ROUNDING >= difference(uncached(view, theme), screen)


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=list(EXERCISES))
def test_a_picture_that_comes_again_is_the_same(view: Told, exercise: Exercise) -> None:
    moments = along(exercise, 5)
    first = []
    for moment in moments:
        show(view, moment)
        first.append(painted(view).copy())
    for moment, before in zip(moments, first, strict=True):
        show(view, moment)

        assert before == painted(view)


def test_a_repetition_is_made_of_the_pictures_of_the_one_before(
    view: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Scene] = []

    def counted(*words: object) -> Scene:
        made.append(scene(*words))  # type: ignore[arg-type]
        return made[-1]

    monkeypatch.setattr(figure_frames, "scene", counted)
    line = timeline(EXERCISES["shoulder-shrugs"])
    starts = {cue.rep: start for cue, start in zip(line.cues[::-1], line.starts[::-1], strict=True)}
    frames = round((starts[3] - starts[2]).total_seconds() * FRAMES)
    counts = []
    for rep in (2, 3, 4):
        made.clear()
        for number in range(frames):
            # Frames never come when they should.
            late = timedelta(milliseconds=rep + number % 3)
            show(view, line.at(starts[rep] + timedelta(seconds=number / FRAMES) + late))
        counts.append(len(made))

    # The way back is made of the pictures of the way there.
    assert counts[0] > frames / 10
    # The first and the last one of a repetition may be those of its neighbours.
    assert max(counts[1:]) <= 2


@pytest.mark.parametrize("name", ["neck-side-bend", "wall-push-up", "thread-the-needle"])
def test_the_way_back_is_made_of_the_pictures_of_the_way_there(
    view: Told, theme: Theme, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    made: list[Scene] = []

    def counted(*words: object) -> Scene:
        made.append(scene(*words))  # type: ignore[arg-type]
        return made[-1]

    monkeypatch.setattr(figure_frames, "scene", counted)
    line = timeline(EXERCISES[name])
    ways = [
        (cue, start)
        for cue, start in zip(line.cues, line.starts, strict=True)
        if cue.phase in {Phase.MOVE_IN, Phase.MOVE, Phase.EASE_OUT} and cue.start != cue.end
    ]
    (there, start), (back, turn) = next(
        (one, other)
        for one, other in pairwise(ways)
        if (one[0].start, one[0].end) == (other[0].end, other[0].start)
    )
    frames = round(there.lasts.total_seconds() * FRAMES)
    assert there.lasts == back.lasts
    for begins in (start, turn):
        made.clear()
        for number in range(1, frames):
            show(view, line.at(begins + timedelta(seconds=number / FRAMES)))
        if begins == start:
            assert len(made) > frames / 5

    # Half way there is a picture for either way, and the ends may be those of a hold.
    assert len(made) <= 2
    assert ROUNDING >= difference(uncached(view, theme), painted(view))


def test_feet_that_step_come_back_another_way() -> None:
    exercise = EXERCISES["upper-back-reach"]
    frame = replace(exercise.animation.rep[0], channels={"hip_flex_R": 40.0}, reaches={})
    steps = replace(exercise.animation, base="STAND_SIDE", rep=(frame,))
    there, elsewhere = key_poses(steps)[1], Pose({"hip_flex_R": 30.0})

    assert returns(exercise, Stance(Pose(), key_poses(exercise.animation)[1], 0.3))
    assert not returns(exercise, Stance(Pose(), elsewhere, 0.3))
    assert not returns(replace(exercise, animation=steps), Stance(Pose(), there, 0.3))


def test_only_what_moves_is_painted_again(view: Told) -> None:
    moments = along(EXERCISES["neck-side-bend"], 200)
    show(view, moments[5])
    show(view, moments[7])
    view.forget()
    show(view, moments[9])

    asked = asked_of(view)
    assert asked.width() * asked.height() < WIDE * HIGH / 2
    assert view.rect().contains(asked)


def test_another_side_another_size_and_another_look_are_painted_whole(
    view: Told, theme: Theme
) -> None:
    dark = Theme.of(resources.theme("dark"))
    moment = along(EXERCISES["neck-side-bend"], 200)[12]
    stance = moment.stance
    changes: tuple[Callable[[], None], ...] = (
        lambda: view.show_stance(moment.cue.exercise, stance, Side.LEFT),
        lambda: view.resize(WIDE + 40, HIGH),
        lambda: view.set_theme(dark),
    )
    for change in changes:
        show(view, moment)
        painted(view)
        change()
        look = dark if view._theme is dark else theme

        assert ROUNDING >= difference(uncached(view, look), painted(view))


def test_what_is_kept_stays_within_its_room(view: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figure_frames, "ROOM", 30_000)
    for moment in along(EXERCISES["shoulder-shrugs"], 150):
        show(view, moment)
    kept = [frame for reel in view._frames._reels.values() for frame in reel.frames.values()]

    assert kept
    assert sum(len(frame.pixels) for frame in kept) < 60_000


def test_nothing_is_kept_that_nobody_sees(view: Told) -> None:
    for moment in along(EXERCISES["shoulder-shrugs"], 9):
        show(view, moment)
    view.hide()

    assert not view._frames._reels
    view.show()
    assert not painted(view).isNull()


@pytest.mark.parametrize(("first", "last"), [(0.9, 0.899), (0.3, 0.301), (0.52, 0.4), (1.0, 0.99)])
def test_the_ring_in_parts_is_the_whole_ring(
    qtbot: QtBot, theme: Theme, first: float, last: float
) -> None:
    class Ring(CountdownRing):
        asked: QRect | None = None

        def update(self, *area: object) -> None:
            part = area[0] if area else self.rect()
            assert isinstance(part, QRect)
            self.asked = part

    ring = Ring(theme)
    qtbot.addWidget(ring)
    ring.resize(240, 240)
    ring.show_count("12", "seconds", first)
    screen = painted(ring)
    ring.show_count("12", "seconds", last)
    assert ring.asked is not None
    assert ring.asked.width() < 240 or ring.asked.height() < 240
    screen = painted(ring, screen, ring.asked)

    assert 0 == difference(painted(ring), screen)
    assert ring.rect().topLeft() == QPoint(0, 0)
