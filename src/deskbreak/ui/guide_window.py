"""The guide: what to do now, on which side, how long still, and what comes next."""

from __future__ import annotations

import math
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QHideEvent,
    QKeyEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from deskbreak.domain.exercise import Phase
from deskbreak.domain.session import Moment, Run, Timeline
from deskbreak.ports import Assignment, Clock, SessionReport
from deskbreak.ui import text
from deskbreak.ui.guide_layout import GuideLayout
from deskbreak.ui.segment_bar import Segment
from deskbreak.ui.theme import Theme

FRAME = timedelta(milliseconds=33)
"""A figure takes 7 to 14 ms to paint in software, so sixty a second would fill a core."""
FAREWELL = timedelta(seconds=6)
"""How long the guide stays after the end, in earnest, to say that it is done."""
KEYS_LISTEN_AFTER = timedelta(milliseconds=1500)
"""Keys meant for another window when the guide came up are not heard."""
UNSEEN = timedelta(minutes=2)
"""How long, in earnest, a guide that was put out of sight waits for the person."""
BREATH = 4.0
"""Seconds of one breath, in and out."""


class GuideWindow(QWidget):
    """Guides through one session; it needs no click from start to end.

    Signals:
        ended: The session is over, with how it went. Emitted once, before the window closes.
        closed: The window is gone.
    """

    ended = Signal(object)
    closed = Signal()

    def __init__(
        self, assignment: Assignment, clock: Clock, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._timeline = Timeline.of(assignment.routine, assignment.first)
        self._run = Run(self._timeline)
        self._shown: tuple[int, str] | None = None
        self._answered = False
        self._is_over = False
        self._opened = clock.awake()
        self.setWindowTitle(self.tr("deskbreak: guide"))
        self.setAccessibleName(assignment.routine.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.resize(1120, 720)
        self.setMinimumSize(640, 480)
        self._parts = GuideLayout(theme, self)
        self._parts.segments.set_segments(self._segments())
        self._parts.pause.clicked.connect(self._toggle)
        self._parts.back.clicked.connect(self._go_back)
        self._parts.next.clicked.connect(self._go_on)
        self._parts.end.clicked.connect(self._finish_by_hand)
        self._frames = QTimer(self)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.setInterval(FRAME // timedelta(milliseconds=1))
        self._frames.timeout.connect(self._tick)
        self._farewell = QTimer(self)
        self._farewell.setSingleShot(True)
        self._farewell.timeout.connect(self.close)
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.timeout.connect(self.close)
        self._waits_unseen = False
        self._stands_still = False
        self.set_theme(theme)
        for child in self.findChildren(QWidget):
            child.installEventFilter(self)
        self._run = self._run.going(clock.awake())
        self._tick()

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.window)
        palette.setColor(QPalette.ColorRole.WindowText, theme.ink)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._parts.set_theme(theme)

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Show start and end pose side by side instead of the movement."""
        self._parts.figure.set_reduced_motion(reduced)

    def stand_still(self) -> None:
        """Wait, because nobody can follow: the screen is locked, or the machine goes to sleep."""
        if self._run.is_going and not self._is_over:
            self._stands_still = True
            self._set_going(going=False)

    def go_on(self) -> None:
        """Go on where it stood still; what the person had paused stays paused."""
        if self._stands_still and not self._is_over:
            self._set_going(going=True)
        self._stands_still = False

    # -- what the person does --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space pauses, right and left go on and back, Escape ends."""
        match event.key():
            case Qt.Key.Key_Escape:
                self._finish_by_hand()
            case _ if self._clock.awake() - self._opened < self._deaf():
                pass
            case Qt.Key.Key_Space:
                self._toggle()
            case Qt.Key.Key_Right:
                self._go_on()
            case Qt.Key.Key_Left:
                self._go_back()
            case _:
                super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keys mean the same wherever the focus is; Space and Enter press a focused button."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            deaf = self._clock.awake() - self._opened < self._deaf()
            arrows = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape}
            presses = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if event.key() in arrows or (deaf and event.key() in presses):
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _deaf(self) -> timedelta:
        """How long keys are not heard, on this clock."""
        return KEYS_LISTEN_AFTER / (self._clock.real(KEYS_LISTEN_AFTER) / KEYS_LISTEN_AFTER)

    def _toggle(self) -> None:
        self._touch()
        self._stands_still = False
        self._set_going(going=not self._run.is_going)

    def _set_going(self, *, going: bool) -> None:
        now = self._clock.awake()
        self._run = self._run.going(now) if going else self._run.paused(now)
        self._refresh_frames()
        self._parts.pause.setText(self.tr("Pause") if self._run.is_going else self.tr("Resume"))
        self._parts.pause.setAccessibleName(self._parts.pause.text())
        self._parts.pause.updateGeometry()
        self._shown = None
        self._tick()

    def _go_on(self) -> None:
        self._run = self._run.to_next(self._touch())
        self._tick()

    def _go_back(self) -> None:
        self._run = self._run.to_previous(self._touch())
        self._tick()

    def _finish_by_hand(self) -> None:
        self._touch()
        self.close()

    def _touch(self) -> timedelta:
        self._answered = True
        return self._clock.awake()

    # -- frames ----------------------------------------------------------------------------------

    def _tick(self) -> None:
        """Show where we are; the only thing that a frame does."""
        if self._is_over:
            return
        now = self._clock.awake()
        if self._run.is_over(now):
            self._come_to_the_end(now)
            return
        elapsed = self._run.elapsed(now)
        moment = self._timeline.at(elapsed)
        line = text.cue_line(moment)
        if self._shown != (moment.index, line):
            self._show_cue(moment, line, is_new=self._is_new(moment))
            self._shown = (moment.index, line)
        cue = moment.cue
        breath = 0.0
        if cue.phase in {Phase.HOLD, Phase.READY, Phase.SWITCH, Phase.REST}:
            seconds = elapsed.total_seconds()
            breath = 0.5 - 0.5 * math.cos(seconds * 2 * math.pi / BREATH)
        parts = self._parts
        parts.figure.show_stance(cue.exercise, moment.stance, cue.side, breath)
        parts.ring.show_count(
            str(moment.number) if moment.number else "✓",
            text.ring_caption(moment) if moment.number else "",
            moment.ring,
            calm=not cue.is_movement,
        )
        step_start = self._timeline.start_of_step(cue.step)
        step_length = self._timeline.start_of_step(cue.step + 1) - step_start
        parts.segments.show_progress(cue.step, (elapsed - step_start) / step_length)
        parts.show_time(elapsed, self._timeline.total)

    def _is_new(self, moment: Moment) -> bool:
        """Whether another phase has begun, as opposed to another line or repetition of it."""
        if self._shown is None:
            return True
        before = self._timeline.cues[self._shown[0]]
        cue = moment.cue
        if before.move != cue.move or before.phase in {Phase.READY, Phase.SWITCH, Phase.REST}:
            return True
        return moment.counts_down and before.phase is not cue.phase

    def _show_cue(self, moment: Moment, line: str, *, is_new: bool) -> None:
        cue = moment.cue
        heading = text.phase_name(moment)
        if not self._run.is_going:
            heading = self.tr("Paused")
        self._parts.show_words(
            heading=heading,
            name=cue.exercise.name,
            badge=text.side_badge(cue),
            count=text.turn_count(cue),
            line=line,
            coming=self._below(moment),
        )
        if is_new:
            announcement = QAccessibleAnnouncementEvent(self, text.announcement(moment))
            QAccessible.updateAccessibility(announcement)

    def _below(self, moment: Moment) -> str:
        """What to take care of before it begins, then what comes next."""
        cautions = moment.cue.exercise.cautions
        if moment.cue.phase is Phase.READY and cautions:
            return self.tr("Take care: %1.").replace("%1", cautions[0].rstrip("."))
        return self._coming(moment.cue.step)

    def _coming(self, step: int) -> str:
        start = self._timeline.start_of_step(step + 1)
        if start >= self._timeline.total:
            return self.tr("This is the last exercise")
        first = self._timeline.at(start)
        dose = text.dose(first.cue, first.hold)
        return self.tr("Next: %1 · %2").replace("%1", first.cue.exercise.name).replace("%2", dose)

    def _segments(self) -> tuple[Segment, ...]:
        starts = [
            self._timeline.start_of_step(step)
            for step in range(len(self._timeline.routine.steps) + 1)
        ]
        return tuple(
            Segment(step.exercise.name, (end - start).total_seconds())
            for step, start, end in zip(
                self._timeline.routine.steps, starts, starts[1:], strict=False
            )
        )

    # -- the end ---------------------------------------------------------------------------------

    def _come_to_the_end(self, now: timedelta) -> None:
        self._report(now)
        self._frames.stop()
        moves = self._run.moves(now)
        whole = sum(move.is_whole for move in moves)
        self._parts.show_end(
            done=whole == len(moves),
            share=self._run.share(now),
            total=self._timeline.total,
        )
        self._farewell.start(FAREWELL // timedelta(milliseconds=1))

    def _report(self, now: timedelta) -> None:
        """Say how it went, once."""
        if self._is_over:
            return
        self._is_over = True
        self._run = self._run.paused(now)
        self.ended.emit(SessionReport(self._run.share(now), self._run.moves(now), self._answered))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Closing ends the session; what was done counts."""
        self._report(self._clock.awake())
        self._frames.stop()
        self._farewell.stop()
        self._unseen.stop()
        super().closeEvent(event)
        self.closed.emit()

    # -- the window ------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Draw frames while there is somebody to see them."""
        super().showEvent(event)
        self._unseen.stop()
        if self._waits_unseen and not self._is_over:
            self._waits_unseen = False
            self._run = self._run.going(self._clock.awake())
        self._refresh_frames()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody sees it: no frames, and nothing is done; after a while the session is over."""
        super().hideEvent(event)
        self._frames.stop()
        if not self._is_over:
            if self._run.is_going:
                self._waits_unseen = True
                self._run = self._run.paused(self._clock.awake())
            self._unseen.start(UNSEEN // timedelta(milliseconds=1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Words and numbers grow with the window, so that they can be read from two metres."""
        super().resizeEvent(event)
        self._parts.fit(self.width(), self.height())

    def _refresh_frames(self) -> None:
        if self._run.is_going and not self._is_over and self.isVisible():
            self._frames.start()
        else:
            self._frames.stop()
