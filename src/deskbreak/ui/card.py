"""The surface that things lie on, and the text on it, in the colours of the theme."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from deskbreak.ui import theme as look
from deskbreak.ui.label import Label
from deskbreak.ui.painted import Painted
from deskbreak.ui.theme import Theme

RADIUS = 18.0
BODY = 10.5
"""The size of running text in points."""
AT_THE_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)


@runtime_checkable
class Themed(Protocol):
    """A widget that can take on another look."""

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""


def unit() -> float:
    """A pixel of the design at this text scale: geometry in it grows with the text."""
    return QFontMetricsF(look.font(BODY)).height() / 17.0


def put_on(root: QWidget, theme: Theme) -> None:
    """Give everything below a widget another look."""
    for child in root.findChildren(QWidget):
        if isinstance(child, Themed):
            child.set_theme(theme)


class Card(Painted):
    """A rounded surface; lay things out in `inside`."""

    def __init__(self, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(name)
        self.inside = QVBoxLayout(self)
        side, top = round(20 * unit()), round(16 * unit())
        self.inside.setContentsMargins(side, top, side, top)
        self.inside.setSpacing(round(4 * unit()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the surface with a hairline around it and a breath of shadow below."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -2.5)
        shade = QColor(self._theme.shadow)
        shade.setAlphaF(0.30 if self._theme.is_dark else 0.05)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawRoundedRect(area.translated(0, 2), RADIUS, RADIUS)
        painter.setPen(QPen(self._theme.line, 1))
        painter.setBrush(self._theme.card)
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.focus, 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        painter.end()


class Text(Label):
    """Words in one of the theme's colours; assistive technology reads them as they stand."""

    def __init__(
        self,
        words: str,
        theme: Theme,
        role: str = "ink",
        size: float = BODY,
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        wraps: bool = False,
        even: bool = False,
    ) -> None:
        super().__init__(words)
        self._theme = theme
        self._role = role
        made = look.font(size, weight)
        if even:
            made.setFeature(QFont.Tag("tnum"), 1)
        self.setFont(made)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if self.isRightToLeft():
            # Arabic reaches below what a font says of itself, and a path begins where words do.
            self.setContentsMargins(0, 0, 0, round(2 * unit()))
            self.setAlignment(AT_THE_RIGHT)
        if not wraps:
            self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._colour()

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self._colour()

    def set_role(self, role: str) -> None:
        """Take another colour of the theme."""
        self._role = role
        self._colour()

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, getattr(self._theme, self._role))
        self.setPalette(palette)
