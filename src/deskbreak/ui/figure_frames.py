"""The pictures of the figure, each painted once: what moves, before what stands still.

The first picture of an exercise is painted whole. Every other one is the part in which it differs
from the first, painted with everything that is seen there, so the two together are what painting
the whole would be. Repetitions, and the breaths of a hold, are made of the same pictures again, so
these are kept, packed: the figure has few colours, and a tenth is left of it. Many are painted
before they come, while the figure stands still. Arrows are painted over them, so that the way back,
which has none, is made of the pictures of the way there.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from lz4 import block
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from deskbreak.domain.exercise import Exercise, Side
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.scene import Scene, arrows_over, scene
from deskbreak.domain.tracks import Arrow
from deskbreak.domain.travel import back, returns
from deskbreak.ui.figure_changes import First, arrows_box
from deskbreak.ui.figure_painter import paint_figure, paint_over
from deskbreak.ui.theme import Theme

Showing = tuple[Exercise, Stance, Side, float]
Key = tuple[int, int, int, int, float, float]
Over = tuple[Arrow, ...]

CORNER = 22.0
MARGIN = 14.0
FORMAT = QImage.Format.Format_ARGB32_Premultiplied
ROOM = 12_000_000
"""How many bytes of packed pictures one figure keeps."""
DEEP = 4
"""How many bytes a pixel has."""
HALF = 0.5
NONE = -1
DIGITS = 6
"""To how many digits shares are told apart; on the way back they are rounded otherwise."""
ARROW = 3_000
"""About how many bytes an arrow is."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A part of a picture, in front of the first picture of its reel.

    Attributes:
        card: The first picture.
        at: Where it is on the card.
        pixels: What the image shows, if it does not own that.
        arrows: What is painted over it.
        under: The scene that the arrows belong to.
    """

    card: QImage
    at: QRect
    image: QImage
    pixels: bytes = b""
    arrows: Over = ()
    under: Scene | None = None


@dataclass(frozen=True, slots=True)
class Packed:
    """A frame as it is kept; without pixels it is the first picture again."""

    at: QRect
    size: QSize
    pixels: bytes


@dataclass(slots=True)
class Reel:
    """The pictures of one exercise to one side."""

    first: First
    card: QImage
    frames: dict[Key, Packed] = field(default_factory=dict)
    arrows: dict[Key, Over] = field(default_factory=dict)
    known: dict[Over, Over] = field(default_factory=dict)


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

    def paint_arrows(self, painter: QPainter, frame: Frame, *, close: bool) -> None:
        """Paint the arrows over a frame that has been painted."""
        if frame.under is not None and frame.arrows:
            inside = self.inside(close=close)
            paint_over(painter, inside, frame.under, frame.arrows, self.theme, self.card)

    def arrows_at(self, frame: Frame, *, close: bool) -> QRect:
        """Where the arrows over a frame are."""
        if frame.under is None or not frame.arrows:
            return QRect()
        box = arrows_box(self.inside(close=close), frame.under, frame.arrows)
        return box.toAlignedRect().adjusted(-1, -1, 1, 1) & QRect(QPoint(0, 0), self.size)


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
        picture = None if side in self._reels else self._begin(ground, showing)
        reel = self._reels[side]
        plain_key, key, turns = self._keys(exercise, stance, breath)
        kept = reel.frames.get(key)
        if kept is not None:
            return self._unpacked(reel, kept, self._arrows(reel, plain_key, showing))
        if picture is None:
            picture = scene(*showing, ground.theme.figure.build)
        arrows = self._arrows(reel, plain_key, showing, picture)
        made = self._made(ground, exercise, reel, _plain(picture))
        if turns or self._comes_again(exercise, stance):
            self._keep(reel, key, made)
        return replace(made, arrows=arrows, under=reel.first.scene)

    def has_room(self, ground: Ground, exercise: Exercise) -> bool:
        """Whether another picture of an exercise would be kept: it is on, and there is room."""
        return ground is self._ground and exercise is self._exercise and self._left > 0

    def prepare(self, ground: Ground, showing: Showing) -> bool:
        """Paint and keep a picture that is still to come, of the exercise that is on.

        Returns:
            Whether there was anything to paint.
        """
        exercise, stance, side, breath = showing
        if side not in self._reels:
            self._begin(ground, showing)
            return True
        reel, (plain_key, key, _) = self._reels[side], self._keys(exercise, stance, breath)
        if key in reel.frames:
            return False
        picture = scene(*showing, ground.theme.figure.build)
        self._arrows(reel, plain_key, showing, picture)
        self._keep(reel, key, self._made(ground, exercise, reel, _plain(picture)))
        return True

    def _begin(self, ground: Ground, showing: Showing) -> Scene:
        """Paint the first picture to a side, from which the others differ; its scene."""
        picture = scene(*showing, ground.theme.figure.build)
        plain, whole = _plain(picture), QRect(QPoint(0, 0), ground.size)
        self._reels[showing[2]] = Reel(First(plain), ground.painted(showing[0], plain, whole))
        return picture

    def _keys(self, exercise: Exercise, stance: Stance, breath: float) -> tuple[Key, Key, bool]:
        """The key of the arrows, that of the picture, and whether it is one of the way back too."""
        plain = self._key(stance, breath)
        # Half way, where hands change what they rest on, either way has a picture of its own.
        turns = stance.share != HALF and returns(exercise, stance)
        return plain, min(plain, self._key(back(stance), breath)) if turns else plain, turns

    def _keep(self, reel: Reel, key: Key, made: Frame) -> None:
        if self._left <= 0:
            return
        if made.image is reel.card:
            reel.frames[key] = Packed(made.at, QSize(), b"")
            return
        packed = block.compress(made.image.constBits(), store_size=False)
        self._left -= len(packed)
        reel.frames[key] = Packed(made.at, made.image.size(), packed)

    def _arrows(self, reel: Reel, key: Key, showing: Showing, picture: Scene | None = None) -> Over:
        """The arrows over a picture; many are the same all the way."""
        found = reel.arrows.get(key)
        if found is None:
            if picture is None:
                found = arrows_over(*showing)
            else:
                found = tuple(arrow for arrow in picture.arrows if not arrow.under)
            if found not in reel.known:
                reel.known[found] = found
                self._left -= len(found) * ARROW
            found = reel.known[found]
            if self._left > 0:
                reel.arrows[key] = found
        return found

    def _forget(self, ground: Ground, exercise: Exercise) -> None:
        self._ground, self._exercise = ground, exercise
        self._reels, self._poses, self._numbers = {}, [], {}
        self._left = ROOM

    def _made(self, ground: Ground, exercise: Exercise, reel: Reel, picture: Scene) -> Frame:
        whole = QRect(QPoint(0, 0), ground.size)
        inside = ground.inside(close=exercise.animation.close)
        differs = reel.first.changed(inside, picture)
        at = whole if differs is None else differs.toAlignedRect().adjusted(-1, -1, 1, 1) & whole
        if differs == QRectF() or at.isEmpty():
            return Frame(reel.card, whole, reel.card)
        return Frame(reel.card, at, ground.painted(exercise, picture, at))

    @staticmethod
    def _unpacked(reel: Reel, kept: Packed, arrows: Over) -> Frame:
        if not kept.pixels:
            return Frame(reel.card, kept.at, reel.card, b"", arrows, reel.first.scene)
        wide, high = kept.size.width(), kept.size.height()
        pixels = block.decompress(kept.pixels, uncompressed_size=wide * high * DEEP)
        image = QImage(pixels, wide, high, FORMAT)
        image.setDevicePixelRatio(reel.card.devicePixelRatioF())
        return Frame(reel.card, kept.at, image, pixels, arrows, reel.first.scene)

    @staticmethod
    def _comes_again(exercise: Exercise, stance: Stance) -> bool:
        return exercise.reps > 1 or exercise.sets > 1 or stance.start == stance.end

    def _key(self, stance: Stance, breath: float) -> Key:
        poses = (stance.start, stance.end, stance.before, stance.after)
        start, end, before, after = (NONE if pose is None else self._number(pose) for pose in poses)
        return start, end, before, after, round(stance.share, DIGITS), breath

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


def _plain(picture: Scene) -> Scene:
    """A scene without the arrows that are painted over it."""
    return replace(picture, arrows=tuple(arrow for arrow in picture.arrows if arrow.under))
