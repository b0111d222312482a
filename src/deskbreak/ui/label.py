"""Words on several lines that begin at the edge, also where they run to the left."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QStyle

LEFTWARDS = frozenset({"R", "AL"})
DIRECTED = LEFTWARDS | {"L"}


def runs_leftwards(words: str) -> bool:
    """Whether the first letter that has a direction belongs to a script that runs to the left."""
    kinds = (unicodedata.bidirectional(one) for one in words)
    return next((kind in LEFTWARDS for kind in kinds if kind in DIRECTED), False)


class Label(QLabel):
    """Plain words.

    QLabel moves a line that runs to the left by the width of the space at which it was broken:
    away from the edge, and on the other side out of sight. So such lines are painted one by one.
    """

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the words."""
        if not (self.wordWrap() and runs_leftwards(self.text())):
            super().paintEvent(event)
            return
        lines = [*self._lines()]
        area = QRectF(self.contentsRect())
        tall = sum(height for _, height in lines)
        across = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        option = QTextOption(across | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        below = area.height() - tall
        if across & Qt.AlignmentFlag.AlignVCenter:
            area.translate(0, below / 2)
        elif across & Qt.AlignmentFlag.AlignBottom:
            area.translate(0, below)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for words, height in lines:
            painter.drawText(QRectF(area.left(), area.top(), area.width(), height), words, option)
            area.translate(0, height)
        painter.end()

    def _lines(self) -> Iterator[tuple[str, float]]:
        """What is on each line, and how tall it is; broken where QLabel would."""
        words = self.text().replace("\n", "\u2028")
        layout = QTextLayout(words, self.font())
        layout.beginLayout()
        leading = QFontMetricsF(self.font()).leading()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.contentsRect().width())
            start = line.textStart()
            yield words[start : start + line.textLength()].rstrip(), line.height() + leading
        layout.endLayout()
