"""A movement is painted before it comes, and in no more than a share of the time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from deskbreak.data.library import shipped_library
from deskbreak.domain.exercise import Exercise, Phase, Routine, Side, Step
from deskbreak.domain.scene import Scene, scene
from deskbreak.domain.timeline import FRAMES, Moment, Timeline
from deskbreak.ports import Assignment
from deskbreak.ui import figure_frames
from deskbreak.ui.figure_ahead import SHARE, FigureAhead
from deskbreak.ui.figure_view import FigureView
from deskbreak.ui.guide_window import GuideWindow
from deskbreak.ui.theme import Theme
from tests.fakes import FakeClock, exercise, routine, seconds

EXERCISES = shipped_library()[0].exercises
SOME = ["chair-twist", "shoulder-shrugs", "neck-half-roll", "sky-reach", "wall-push-up"]
BREATH = 0.033
"""How often the figure breathes, in seconds."""
DEAR = 0.01
"""What a picture costs here, in seconds."""


class Ticking:
    """A clock of seconds that goes on when pictures are painted, and when it is told to."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.scenes = 0

    def __call__(self) -> float:
        return self.seconds

    def counted(self, *words: object) -> Scene:
        self.scenes += 1
        self.seconds += DEAR
        return scene(*words)  # type: ignore[arg-type]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Ticking:
    made = Ticking()
    monkeypatch.setattr(figure_frames, "scene", made.counted)
    return made


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> FigureView:
    made = FigureView(theme)
    qtbot.addWidget(made)
    made.resize(250, 260)
    made.show()
    return made


def timeline(exercise: Exercise) -> Timeline:
    step = Step(exercise, exercise.reps, exercise.hold, exercise.sets)
    return Timeline.of(Routine("one", "One", "micro", "neck", (step,)))


def show(view: FigureView, moment: Moment) -> QImage:
    view.show_stance(moment.cue.exercise, moment.stance, moment.cue.side)
    return view.grab().toImage()


def moving(line: Timeline) -> Iterator[Moment]:
    """All frames of what moves, from its beginning to its end."""
    for cue, start in zip(line.cues, line.starts, strict=True):
        if cue.start != cue.end:
            for frame in range(int(cue.lasts.total_seconds() * FRAMES)):
                yield line.at(start + timedelta(seconds=frame / FRAMES))


@pytest.mark.parametrize("name", SOME)
def test_a_movement_that_was_painted_before_it_came_is_not_painted_again(
    view: FigureView, clock: Ticking, name: str
) -> None:
    line, ahead = timeline(EXERCISES[name]), FigureAhead(view, clock)
    show(view, line.at(seconds(0)))
    began = clock.scenes
    for _ in range(4000):
        clock.seconds += 1
        ahead.work(line, 0)
    painted = clock.scenes
    assert painted > began + 30
    for moment in moving(line):
        view.show_stance(moment.cue.exercise, moment.stance, moment.cue.side)

    assert painted == clock.scenes


@pytest.mark.parametrize("name", SOME)
def test_what_was_painted_before_it_came_looks_the_same(
    qtbot: QtBot, view: FigureView, theme: Theme, clock: Ticking, name: str
) -> None:
    line, ahead = timeline(EXERCISES[name]), FigureAhead(view, clock)
    other = FigureView(theme)
    qtbot.addWidget(other)
    other.resize(view.size())
    other.show()
    for one in (view, other):
        show(one, line.at(seconds(0)))
    for _ in range(4000):
        clock.seconds += 1
        ahead.work(line, 0)

    for number, moment in enumerate(moving(line)):
        if number % 29 == 0:
            assert show(other, moment) == show(view, moment)


def test_it_takes_no_more_than_its_share(view: FigureView, clock: Ticking) -> None:
    line, ahead = timeline(EXERCISES["chair-twist"]), FigureAhead(view, clock)
    show(view, line.at(seconds(0)))
    began, painted = clock.seconds, clock.scenes
    for _ in range(100):
        clock.seconds += BREATH
        ahead.work(line, 0)
    spent = (clock.scenes - painted) * DEAR

    assert spent > SHARE * (clock.seconds - began) / 2
    assert spent <= SHARE * (clock.seconds - began) + 2 * DEAR


def test_a_long_rest_is_not_made_up_for_at_once(view: FigureView, clock: Ticking) -> None:
    line, ahead = timeline(EXERCISES["chair-twist"]), FigureAhead(view, clock)
    show(view, line.at(seconds(0)))
    painted = clock.scenes
    clock.seconds += 1000
    ahead.work(line, 0)

    assert 1 <= clock.scenes - painted <= 4


def test_nothing_is_painted_that_is_not_shown(view: FigureView, clock: Ticking) -> None:
    line, ahead = timeline(EXERCISES["chair-twist"]), FigureAhead(view, clock)
    show(view, line.at(seconds(0)))
    view.hide()
    painted = clock.scenes
    clock.seconds += 1
    ahead.work(line, 0)
    view.show()
    view.set_reduced_motion(True)
    clock.seconds += 1
    ahead.work(line, 0)

    assert painted == clock.scenes


def test_another_size_has_pictures_of_its_own(view: FigureView, clock: Ticking) -> None:
    line, ahead = timeline(EXERCISES["shoulder-shrugs"]), FigureAhead(view, clock)
    for wide in (250, 300):
        view.resize(wide, 260)
        show(view, line.at(seconds(0)))
        painted = clock.scenes
        for _ in range(50):
            clock.seconds += 1
            ahead.work(line, 0)

        assert clock.scenes > painted + 30


def test_the_guide_paints_ahead_while_one_gets_ready_and_not_while_one_moves(
    qtbot: QtBot, theme: Theme, clock: Ticking
) -> None:
    awake = FakeClock()
    window = GuideWindow(Assignment(routine("one", "micro", exercise()), Side.RIGHT), awake, theme)
    qtbot.addWidget(window)
    window.show()
    page = window._page
    page._ahead = FigureAhead(page.parts.figure, clock)

    def painted() -> int:
        window._tick()
        window.grab()
        before = clock.scenes
        for _ in range(10):
            clock.seconds += 1
            page.look_ahead(window._player.timeline.at(window._player.elapsed))
        return clock.scenes - before

    line = window._player.timeline
    assert line.cues[0].phase is Phase.READY
    assert painted() > 0
    awake.pass_time(line.starts[1] + seconds(1))
    assert 0 == painted()
    window.close()
