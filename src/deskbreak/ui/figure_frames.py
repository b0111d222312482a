"""The pictures of the figure, each painted once: what moves, before what stands still.

The first picture of an exercise is painted whole. Every other one is the part in which it differs
from the first, painted with everything that is seen there, so the two together are what painting
the whole would be. Repetitions, and the breaths of a hold, are made of the same pictures again, so
these are kept, packed: the figure has few colours, and a twentieth is left of it.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from deskbreak.domain.exercise import Exercise, Side
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.scene import Scene, scene
from deskbreak.ui.figure_painter import changed, paint_figure
from deskbreak.ui.theme import Theme

Showing = tuple[Exercise, Stance, Side, float]
Key = tuple[int | None, int | None, int | None, int | None, float, float]

CORNER = 22.0
MARGIN = 14.0
FORMAT = QImage.Format.Format_ARGB32_Premultiplied
ROOM = 8_000_000
"""How many bytes of packed pictures one figure keeps."""
FAST = 1
"""How thoroughly they are packed."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A part of a picture, in front of the first picture of its reel.

    Attributes:
        card: The first picture.
        at: Where it is on the card.
        pixels: What the image shows, if it does not own that.
    """

    card: QImage
    at: QRect
    image: QImage
    pixels: bytes = b""


@dataclass(frozen=True, slots=True)
class Packed:
    """A frame as it is kept."""

    at: QRect
    size: QSize
    pixels: bytes


@dataclass(slots=True)
class Reel:
    """The pictures of one exercise to one side."""

    first: Scene
    card: QImage
    frames: dict[Key, Packed] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """What all pictures have in common: how large and how fine the card is, and how it looks."""

    size: QSize
    ratio: float
    theme: Theme

    @property
    def is_whole(self) -> bool:
        """Whether every point has whole pixels, so that parts fit where they belong."""
        return self.ratio == round(self.ratio)

    @property
    def card(self) -> QPainterPath:
        """The card that the figure is on."""
        card = QPainterPath()
        card.addRoundedRect(QRectF(QPoint(0, 0), self.size.toSizeF()), CORNER, CORNER)
        return card

    def inside(self, *, close: bool) -> QRectF:
        """Where the figure is; a close look goes on to the edge of the card, where it is cut."""
        area = QRectF(QPoint(0, 0), self.size.toSizeF())
        return area.adjusted(MARGIN, MARGIN, -MARGIN, 0.0 if close else -MARGIN)

    def paint_card(self, painter: QPainter) -> None:
        """Paint the card without a figure."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.panel)
        painter.drawPath(self.card)

    def painted(self, exercise: Exercise, picture: Scene, at: QRect) -> QImage:
        """A part of the card with the figure on it."""
        image = QImage(at.size() * self.ratio, FORMAT)
        image.setDevicePixelRatio(self.ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.translate(-at.topLeft())
        self.paint_card(painter)
        inside = self.inside(close=exercise.animation.close)
        paint_figure(painter, inside, picture, self.theme, self.card, QRectF(at))
        painter.end()
        return image


class FigureFrames:
    """Paints the pictures of one exercise at a time, and keeps those that come again."""

    def __init__(self) -> None:
        self._ground: Ground | None = None
        self._exercise: Exercise | None = None
        self._reels: dict[Side, Reel] = {}
        self._poses: list[Pose] = []
        self._numbers: dict[int, tuple[Pose, int]] = {}
        self._left = ROOM

    def frame(self, ground: Ground, showing: Showing) -> Frame:
        """The picture of a stance."""
        exercise, stance, side, breath = showing
        if ground is not self._ground or exercise is not self._exercise:
            self._forget(ground, exercise)
        picture: Scene | None = None
        if side not in self._reels:
            picture = scene(*showing, ground.theme.figure.build)
            whole = QRect(QPoint(0, 0), ground.size)
            self._reels[side] = Reel(picture, ground.painted(exercise, picture, whole))
        reel, key = self._reels[side], self._key(stance, breath)
        kept = reel.frames.get(key)
        if kept is not None:
            return self._unpacked(reel.card, kept)
        if picture is None:
            picture = scene(*showing, ground.theme.figure.build)
        made = self._made(ground, exercise, reel, picture)
        is_part = made.image is not reel.card
        if is_part and self._comes_again(exercise, stance) and self._left > 0:
            packed = zlib.compress(made.image.constBits(), FAST)
            self._left -= len(packed)
            reel.frames[key] = Packed(made.at, made.image.size(), packed)
        return made

    def _forget(self, ground: Ground, exercise: Exercise) -> None:
        self._ground, self._exercise = ground, exercise
        self._reels, self._poses, self._numbers = {}, [], {}
        self._left = ROOM

    def _made(self, ground: Ground, exercise: Exercise, reel: Reel, picture: Scene) -> Frame:
        whole = QRect(QPoint(0, 0), ground.size)
        inside = ground.inside(close=exercise.animation.close)
        differs = None if picture is reel.first else changed(inside, reel.first, picture)
        at = whole if differs is None else differs.toAlignedRect().adjusted(-1, -1, 1, 1) & whole
        if picture is reel.first or at.isEmpty():
            return Frame(reel.card, whole, reel.card)
        return Frame(reel.card, at, ground.painted(exercise, picture, at))

    def _unpacked(self, card: QImage, kept: Packed) -> Frame:
        pixels = zlib.decompress(kept.pixels)
        image = QImage(pixels, kept.size.width(), kept.size.height(), FORMAT)
        image.setDevicePixelRatio(card.devicePixelRatioF())
        return Frame(card, kept.at, image, pixels)

    @staticmethod
    def _comes_again(exercise: Exercise, stance: Stance) -> bool:
        return exercise.reps > 1 or exercise.sets > 1 or stance.start == stance.end

    def _key(self, stance: Stance, breath: float) -> Key:
        poses = (stance.start, stance.end, stance.before, stance.after)
        numbers = (None if pose is None else self._number(pose) for pose in poses)
        return (*numbers, stance.share, breath)  # type: ignore[return-value]  # four of them

    def _number(self, pose: Pose) -> int:
        """Every repetition has poses of its own that are equal to those of the one before."""
        known = self._numbers.get(id(pose))
        if known is not None and known[0] is pose:
            return known[1]
        if pose not in self._poses:
            self._poses.append(pose)
        number = self._poses.index(pose)
        self._numbers[id(pose)] = (pose, number)
        return number
