"""A picture of one's own where the figure would be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.ui.painted import Painted
from deskbreak.ui.theme import Theme, font

CORNER = 22.0
LARGEST = QSize(1600, 1600)
DRAWN = (b"svg", b"svgz")


def read_picture(path: str, largest: QSize) -> QPixmap:
    """The picture in a file, no larger than needed; an empty one where there is none to read.

    What is drawn by lines is drawn as large as that.
    """
    if not path:
        return QPixmap()
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    is_drawn = bytes(reader.format().data()) in DRAWN
    if is_drawn or size.width() > largest.width() or size.height() > largest.height():
        reader.setScaledSize(size.scaled(largest, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())


class PictureView(Painted):
    """Shows a picture as large as there is room, whole."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._path = ""
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture"))

    @property
    def is_shown(self) -> bool:
        """Whether there is a picture that can be read."""
        return not self._picture.isNull()

    def show_picture(self, path: str, name: str) -> None:
        """Show the picture in a file; one that cannot be read leaves words instead."""
        if path != self._path:
            self._load(path)
        self.setAccessibleName(self.tr("Picture: %1").replace("%1", name))
        self.setAccessibleDescription(self._lack())

    def _load(self, path: str) -> None:
        self._path = path
        self._picture = read_picture(path, LARGEST)
        self.update()

    def _lack(self) -> str:
        """What is said where no picture can be seen."""
        if self.is_shown or not self._path:
            return ""
        return self.tr("This picture cannot be shown. Follow the words instead.")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as the figure."""
        return QSize(600, 560)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As small as the figure."""
        return QSize(240, 260)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground and the picture on it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(self.rect()), CORNER, CORNER)
        painter.fillPath(ground, self._theme.panel)
        painter.setClipPath(ground)
        if self.is_shown:
            room = QRectF(self.rect())
            size = (
                self._picture.size()
                .toSizeF()
                .scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            )
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(room.center())
            painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
        else:
            painter.setPen(self._theme.muted)
            painter.setFont(font(13))
            words = self._lack()
            way = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()).adjusted(20, 20, -20, -20), way, words)
        painter.end()
