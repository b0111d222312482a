"""What the guide shows of a session: one moment of it at a time."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from deskbreak.domain.exercise import Phase
from deskbreak.domain.framing import telling_pose
from deskbreak.domain.pose import Stance
from deskbreak.domain.session import Moment
from deskbreak.ui import text
from deskbreak.ui.figure_ahead import FigureAhead
from deskbreak.ui.guide_layout import GuideLayout
from deskbreak.ui.player import Player
from deskbreak.ui.theme import Theme

BREATH = 4.0
"""Seconds of one breath, in and out."""
BEFOREHAND = frozenset({Phase.READY, Phase.SWITCH, Phase.REST})
STILL = BEFOREHAND | {Phase.HOLD}
"""When the figure only breathes."""


class GuidePage(QWidget):
    """Shows where a player is, and announces every new phase once.

    Signals:
        announced: What a screen reader says.
    """

    announced = Signal(str)

    def __init__(self, player: Player, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._player = player
        self._shown: tuple[int, str] | None = None
        self._is_reduced = False
        self._pictures: Mapping[str, str] = {}
        self.parts = GuideLayout(theme, self)
        self.parts.set_theme(theme)
        self.parts.turn()
        self._ahead = FigureAhead(self.parts.figure)
        self.refit()

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Show start and end pose side by side instead of the movement."""
        self._is_reduced = reduced
        self.parts.figure.set_reduced_motion(reduced)
        self.parts.ring.set_reduced_motion(reduced=reduced)

    def know_pictures(self, pictures: Mapping[str, str]) -> None:
        """Take the files of the pictures that are shown instead of the figure, by exercise."""
        self._pictures = pictures
        self.begin_anew()

    def refit(self) -> None:
        """Take on the routine as it is now: another exercise may need more room for its words."""
        self._wordings = self._player.wordings()
        self.parts.segments.set_segments(self._player.segments())
        self.parts.fit(self.size(), self._wordings)

    def begin_anew(self) -> None:
        """Show the next moment as something new."""
        self._shown = None

    def show_moment(self, moment: Moment, elapsed: timedelta) -> None:
        """Show where the player is; does no more than has changed."""
        line = text.cue_line(moment)
        if self._shown != (moment.index, line):
            is_new = self._is_new(moment)
            self._shown = (moment.index, line)
            self._show_cue(moment, line, is_new=is_new)
        cue, parts = moment.cue, self.parts
        breath = 0.0
        if cue.phase in STILL:
            breath = 0.5 - 0.5 * math.cos(elapsed.total_seconds() * 2 * math.pi / BREATH)
        parts.figure.show_stance(cue.exercise, self._stance(moment), cue.side, breath)
        parts.ring.show_count(
            str(moment.number) if moment.number else "✓",
            text.ring_caption(moment) if moment.number else "",
            moment.ring,
            calm=not cue.is_movement,
        )
        parts.segments.show_progress(*self._player.segment(moment, elapsed))
        parts.show_time(elapsed, self._player.timeline.total)

    def _stance(self, moment: Moment) -> Stance:
        """The stance to show; where nothing will be seen to move, also what comes of it."""
        cue = moment.cue
        if self._is_reduced and cue.phase in BEFOREHAND:
            return replace(moment.stance, end=telling_pose(cue.exercise.animation))
        return moment.stance

    def look_ahead(self, moment: Moment) -> None:
        """Have some of the movement painted that comes next, while the figure only breathes."""
        if moment.cue.phase in STILL:
            self._ahead.work(self._player.timeline, moment.index)

    def _is_new(self, moment: Moment) -> bool:
        """Whether another phase has begun, as opposed to another line or repetition of it."""
        if self._shown is None or self._shown[0] >= len(self._player.timeline.cues):
            return True
        before = self._player.timeline.cues[self._shown[0]]
        cue = moment.cue
        if before.move != cue.move or before.phase in BEFOREHAND:
            return True
        return moment.counts_down and before.phase is not cue.phase

    def _show_cue(self, moment: Moment, line: str, *, is_new: bool) -> None:
        cue, is_going = moment.cue, self._player.is_going
        self.parts.show_words(
            heading=text.phase_name(moment) if is_going else self.tr("Paused"),
            name=cue.exercise.name,
            badge=text.side_badge(cue),
            count=text.turn_count(cue),
            line=line,
            coming=self._player.below(moment),
        )
        exercise = cue.exercise
        self.parts.show_picture(self._pictures.get(exercise.identifier, ""), exercise.name)
        easier = self._player.easier
        self.parts.offer_easier("" if easier is None else easier.exercise.name)
        if is_new:
            self.announce(text.announcement(moment) if is_going else self.tr("Paused."))

    def show_end(self) -> None:
        """Say that it is over."""
        report = self._player.report
        whole = all(move.is_whole for move in report.moves)
        self.parts.show_end(done=whole, share=report.share, total=self._player.timeline.total)
        self.announce(self.parts.farewell())

    def announce(self, words: str) -> None:
        """Let a screen reader say something."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.announced.emit(words)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Words and numbers grow with the window, so that they can be read from two metres."""
        super().resizeEvent(event)
        self.parts.fit(self.size(), self._wordings)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the direction of the words, and the size that the person wants them to have."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange}:
            self.parts.turn()
            self.parts.fit(self.size(), self._wordings)
