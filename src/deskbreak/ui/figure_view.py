"""The figure on its card: it shows what the person should look like now."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QHideEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QRegion,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.domain.exercise import Exercise, Side, Sides
from deskbreak.domain.framing import framed
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.scene import scene
from deskbreak.domain.travel import travel
from deskbreak.ui.figure_frames import MARGIN, FigureFrames, Frame, Ground, Showing
from deskbreak.ui.figure_painter import paint_figure
from deskbreak.ui.theme import Theme

BREATHS = 12
"""How many steps of a breath are told apart; it lifts the chest by some two pixels."""
STILL = 0.45
"""What moves by less than this, in pixels, is not painted again."""


class FigureView(QWidget):
    """Shows one stance of one exercise; without motion, where it starts and where it ends."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reduced = False
        self._asked: Showing | None = None
        self._shown: Showing | None = None
        self._frames = FigureFrames()
        self._frame: Frame | None = None
        self._last = Ground(QSize(), 0.0, theme)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Figure"))

    def show_stance(
        self, exercise: Exercise, stance: Stance, side: Side, breath: float = 0.0
    ) -> None:
        """Show a stance; does nothing where the picture would be the same."""
        self._asked = (exercise, stance, side, breath)
        if self._reduced:
            shown = (exercise, Stance(_start(exercise, stance), stance.end, 1.0), side, 0.0)
        else:
            breath = round(breath * BREATHS) / BREATHS
            shown = (exercise, self._stepped(exercise, stance, side), side, breath)
        if shown == self._shown:
            return
        self._shown = shown
        self._describe(exercise, side)
        self._turn_to_frame()

    def can_prepare(self, exercise: Exercise) -> bool:
        """Whether a picture of an exercise can be painted beforehand: it is on, and it moves."""
        ground = self._ground
        is_moving = ground.is_whole and not self._reduced and self.isVisible()
        return is_moving and self._frames.has_room(ground, exercise)

    def prepare(self, exercise: Exercise, stance: Stance, side: Side) -> bool:
        """Paint a picture beforehand that the exercise will come to.

        Returns:
            Whether there was anything to paint.
        """
        stepped = self._stepped(exercise, stance, side)
        return self._frames.prepare(self._ground, (exercise, stepped, side, 0.0))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours, and another skin or build."""
        if theme is not self._theme:
            self._theme = theme
            self.update()

    def set_reduced_motion(self, reduced: bool) -> None:  # noqa: FBT001
        """Show start and end side by side instead of moving."""
        if reduced != self._reduced:
            self._reduced = reduced
            if self._asked is not None:
                self.show_stance(*self._asked)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Large enough to follow from two metres."""
        return QSize(600, 560)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Small enough for a small window."""
        return QSize(240, 260)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the card and the figure on it."""
        painter = QPainter(self)
        shown, ground = self._shown, self._ground
        if shown is None or self._reduced or not ground.is_whole:
            ground.paint_card(painter)
            if shown is not None:
                self._paint_figure(painter, ground, shown)
            return
        if self._frame is None:
            self._frame = self._frames.frame(ground, shown)
        # Corners that are half seen through must not be painted twice.
        around = event.region() - QRegion(self._frame.at)
        if not around.isEmpty():
            painter.setClipRegion(around)
            painter.drawImage(0, 0, self._frame.card)
            painter.setClipping(False)
        painter.drawImage(self._frame.at.topLeft(), self._frame.image)
        ground.paint_arrows(painter, self._frame, close=shown[0].animation.close)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Keep no pictures that nobody sees."""
        super().hideEvent(event)
        self._frames, self._frame = FigureFrames(), None

    @property
    def _ground(self) -> Ground:
        size, ratio, theme = self.size(), self.devicePixelRatioF(), self._theme
        if (size, ratio) != (self._last.size, self._last.ratio) or theme is not self._last.theme:
            self._last = Ground(size, ratio, theme)
            self._frame = None
        return self._last

    def _turn_to_frame(self) -> None:
        """Have the part painted in which the picture differs from the one before."""
        ground, before, shown = self._ground, self._frame, self._shown
        self._frame = None
        if shown is not None and ground.is_whole and not self._reduced and self.isVisible():
            self._frame = self._frames.frame(ground, shown)
        if before is None or self._frame is None or before.card is not self._frame.card:
            self.update()
        else:
            self.update(self._area(ground, before, self._frame))

    def _area(self, ground: Ground, before: Frame, after: Frame) -> QRect:
        """Where two pictures of the same exercise differ."""
        area = before.at | after.at
        if before.arrows is not after.arrows and self._shown is not None:
            close = self._shown[0].animation.close
            for frame in (before, after):
                area |= ground.arrows_at(frame, close=close)
        return area

    def _paint_figure(self, painter: QPainter, ground: Ground, shown: Showing) -> None:
        exercise, stance, side, breath = shown
        inside = ground.inside(close=exercise.animation.close)
        if self._reduced:
            self._paint_both(painter, ground.card, inside)
            return
        picture = scene(exercise, stance, side, breath, self._theme.figure.build)
        paint_figure(painter, inside, picture, self._theme, ground.card)

    def _stepped(self, exercise: Exercise, stance: Stance, side: Side) -> Stance:
        """The stance in steps that can just be seen; what is slow has fewer pictures."""
        if stance.start == stance.end:
            return replace(stance, share=1.0)
        steps = max(math.ceil(travel(exercise, stance) * self._scale(exercise, side) / STILL), 1)
        return replace(stance, share=round(stance.share * steps) / steps)

    def _scale(self, exercise: Exercise, side: Side) -> float:
        """How many pixels a metre is."""
        alternates = exercise.sides is Sides.ALTERNATE
        left, bottom, right, top = framed(exercise.animation, side, alternates=alternates)
        wide, high = self.width() - 2 * MARGIN, self.height() - MARGIN
        return max(min(wide / (right - left), high / (top - bottom)), 1.0)

    def _paint_both(self, painter: QPainter, card: QPainterPath, inside: QRectF) -> None:
        if self._shown is None:
            return
        exercise, stance, side, _ = self._shown
        half = inside.width() / 2
        # Where words run to the left, so does time; the sides of the figure stay as they are.
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        poses = (stance.start, stance.end)
        for number, pose in enumerate(poses[::-1] if is_mirrored else poses):
            place = QRectF(inside.left() + number * half, inside.top(), half, inside.height())
            still = Stance(pose, pose, 1.0)
            picture = scene(exercise, still, side, 0.0, self._theme.figure.build)
            part = QPainterPath()
            part.addRect(QRectF(number * self.width() / 2, 0.0, self.width() / 2, self.height()))
            paint_figure(painter, place, picture, self._theme, card.intersected(part))
        middle = inside.center()
        pen = QPen(self._theme.muted, 4.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        way = -7 if is_mirrored else 7
        points = [middle + QPointF(x, y) for x, y in ((-way, -13), (way, 0), (-way, 13))]
        painter.drawPolyline(QPolygonF(points))

    def _describe(self, exercise: Exercise, side: Side) -> None:
        match side:
            case Side.LEFT:
                text = self.tr("Figure: %1, LEFT side")
            case Side.RIGHT:
                text = self.tr("Figure: %1, RIGHT side")
            case Side.BOTH:
                text = self.tr("Figure: %1")
        self.setAccessibleName(text.replace("%1", exercise.name))


def _start(exercise: Exercise, stance: Stance) -> Pose:
    """Where the way to the end pose began: in a hold, the base pose."""
    held = stance.start == stance.end
    return Pose(reaches=exercise.animation.reaches) if held else stance.start
