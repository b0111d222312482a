"""A small still of an exercise, or its picture, painted once and only when it is seen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.domain.bases import BASES
from deskbreak.domain.exercise import Exercise, Side, Sides
from deskbreak.domain.framing import telling_pose
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.scene import scene
from deskbreak.ui.card import unit
from deskbreak.ui.figure_painter import paint_figure
from deskbreak.ui.picture_view import read_picture
from deskbreak.ui.theme import Theme

CORNER = 10.0
CROPPED = Qt.AspectRatioMode.KeepAspectRatioByExpanding


def _near(exercise: Exercise) -> Exercise:
    """The exercise seen from near, so that little can be seen on little room; not lying down."""
    if "mat" in BASES[exercise.animation.base].props or exercise.animation.close:
        return exercise
    return replace(exercise, animation=replace(exercise.animation, close=True))


class Thumbnail(QWidget):
    """A tile with a figure on it; it says nothing that the name beside it does not."""

    def __init__(
        self, exercise: Exercise, theme: Theme, size: float = 56, pose: Pose | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._exercise = exercise
        self._pose = telling_pose(exercise.animation) if pose is None else pose
        self._file = ""
        self._painted: QPixmap | None = None
        self.setAccessibleName(exercise.name)
        self._size = QSize(round(size * unit()), round(size * unit()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self._painted = None
        self.update()

    def show_pose(self, exercise: Exercise, pose: Pose) -> None:
        """Show another pose, or another exercise."""
        if (pose, exercise.animation) != (self._pose, self._exercise.animation):
            self._exercise, self._pose = exercise, pose
            self._painted = None
            self.update()

    def show_file(self, path: str) -> None:
        """Show the picture in a file instead of the figure, if it can be read."""
        if path != self._file:
            self._file = path
            self._painted = None
            self.update()

    def show_exercise(self, exercise: Exercise) -> None:
        """Show another exercise."""
        if exercise != self._exercise:
            self.show_pose(exercise, telling_pose(exercise.animation))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as it was made."""
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the tile, from memory after the first time."""
        del event
        ratio = self.devicePixelRatioF()
        if self._painted is None or self._painted.devicePixelRatio() != ratio:
            self._painted = self._paint(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted)
        painter.end()

    def _paint(self, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        card = QPainterPath()
        card.addRoundedRect(area, CORNER, CORNER)
        painter.fillPath(card, self._theme.panel)
        own = read_picture(self._file, picture.size() * 4)
        if own.isNull():
            self._paint_figure(painter, area, card)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setClipPath(card)
            size = own.size().toSizeF()
            shown = QRectF(QPointF(0, 0), size.scaled(area.size(), CROPPED))
            shown.moveCenter(area.center())
            painter.drawPixmap(shown, own, QRectF(own.rect()))
        painter.end()
        return picture

    def _paint_figure(self, painter: QPainter, area: QRectF, card: QPainterPath) -> None:
        exercise, pose = _near(self._exercise), self._pose
        side = Side.RIGHT if exercise.sides in {Sides.MIRROR, Sides.ALTERNATE} else Side.BOTH
        shapes = scene(exercise, Stance(pose, pose, 1.0), side, 0.0, self._theme.figure.build)
        edge = 0.0 if exercise.animation.close else 2.0
        paint_figure(painter, area.adjusted(2, 2, -2, -edge), shapes, self._theme, card)
