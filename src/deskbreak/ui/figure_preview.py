"""The figure doing one exercise over and over, so that somebody sees what it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.domain.doses import usual
from deskbreak.domain.exercise import Exercise, Phase, Routine
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.timeline import Timeline
from deskbreak.ports import Clock
from deskbreak.ui import text
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import Text, unit
from deskbreak.ui.figure_view import FigureView
from deskbreak.ui.theme import Theme

FRAME = timedelta(milliseconds=40)
SHORT_HOLD = timedelta(seconds=2)
"""A hold is shown no longer than this; nobody has to follow here."""
FEW = 2
"""So many repetitions are enough to see what is repeated."""


def shown(exercise: Exercise) -> Timeline:
    """The exercise as it is shown: short, and only once through."""
    step = usual(exercise)
    few = replace(step, reps=min(step.reps, FEW), hold=min(step.hold, SHORT_HOLD), sets=1)
    return Timeline.of(Routine(exercise.identifier, exercise.name, "micro", "", (few,)))


class FigurePreview(QWidget):
    """The figure, which side it shows, and a button that lets it rest."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._timeline: Timeline | None = None
        self._begun = clock.awake()
        self._still: tuple[Exercise, Pose] | None = None
        self._reduced = False
        self.figure = FigureView(theme)
        self.caption = Text("", theme, "muted", 10)
        self.button = PillButton(self.tr("Let the figure rest"), theme, Role.QUIET)
        self.button.set_text_size(9.5)
        self.button.clicked.connect(self._toggle)
        self._rests = self._waits = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(4 * unit()))
        column.addWidget(self.figure, 1)
        row = QHBoxLayout()
        row.setContentsMargins(round(4 * unit()), 0, 0, 0)
        row.addWidget(self.caption, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME // timedelta(milliseconds=1))
        self._frames.timeout.connect(self._tick)

    @property
    def is_moving(self) -> bool:
        """Whether frames are drawn."""
        return self._frames.isActive()

    def show_exercise(self, exercise: Exercise) -> None:
        """Show an exercise from its beginning."""
        self._still = None
        self._timeline = shown(exercise)
        self._begun = self._clock.awake()
        self._refresh()
        self._tick()

    def show_pose(self, exercise: Exercise, pose: Pose) -> None:
        """Show one pose of an exercise."""
        self._still = (exercise, pose)
        self._timeline = shown(exercise)
        self._refresh()
        self._tick()

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Show where it starts and where it ends instead of the movement."""
        self._reduced = reduced
        self.figure.set_reduced_motion(reduced)
        self.button.setVisible(not reduced)
        self._refresh()
        self._tick()

    def wait(self, *, waits: bool) -> None:
        """Stand still for as long as somebody does something else, such as a session."""
        self._waits = waits
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Move while somebody looks."""
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody looks."""
        super().hideEvent(event)
        self._frames.stop()

    def _toggle(self) -> None:
        self._rests = not self._rests
        words = self.tr("Let the figure move") if self._rests else self.tr("Let the figure rest")
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.updateGeometry()
        self._refresh()

    def _refresh(self) -> None:
        moves = self._timeline is not None and self._still is None and not self._reduced
        if moves and not (self._rests or self._waits) and self.isVisible():
            self._frames.start()
        else:
            self._frames.stop()

    def _tick(self) -> None:
        timeline = self._timeline
        if timeline is None:
            return
        if self._still is not None:
            exercise, pose = self._still
            side = timeline.cues[0].side
            self.figure.show_stance(exercise, Stance(pose, pose, 1.0), side)
            self.caption.setText(text.side_badge(timeline.cues[0]).capitalize())
            return
        first = timeline.cues[0].lasts
        span = timeline.total - first
        at = self._clock.awake() - self._begun
        moment = timeline.at(self._telling() if self._reduced else first + at % span)
        cue = moment.cue
        self.figure.show_stance(cue.exercise, moment.stance, cue.side)
        words = text.side_badge(cue).capitalize()
        phase = text.phase_name(moment) if cue.phase is Phase.HOLD else ""
        said = " · ".join(part for part in (words, phase) if part)
        if said != self.caption.text():
            self.caption.setText(said)

    def _telling(self) -> timedelta:
        """A moment at which the movement out of the base pose can be seen."""
        timeline = self._timeline
        if timeline is None:
            return timedelta()
        for cue, start in zip(timeline.cues, timeline.starts, strict=True):
            if cue.is_movement and cue.start != cue.end:
                return start + cue.lasts / 2
        return timedelta()
