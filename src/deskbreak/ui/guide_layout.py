"""How the guide is laid out: figure left, words right, the routine above, the buttons below."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.ui import text
from deskbreak.ui.badge import Badge
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.countdown_ring import CountdownRing
from deskbreak.ui.figure_view import FigureView
from deskbreak.ui.segment_bar import SegmentBar
from deskbreak.ui.theme import Theme, font

SECOND = timedelta(seconds=1)
WIDTH, HEIGHT = 1120, 720
"""The size at which texts have their own size; they grow and shrink with the window."""


class GuideLayout(QObject):
    """The widgets of the guide and their places."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.segments = SegmentBar(theme, window)
        self.figure = FigureView(theme, window)
        self.ring = CountdownRing(theme, window)
        self.badge = Badge(theme, window)
        self.pause = PillButton(self.tr("Pause"), theme, Role.PRIMARY, window)
        self.back = PillButton(self.tr("Back"), theme, Role.PLAIN, window)
        self.next = PillButton(self.tr("Next"), theme, Role.PLAIN, window)
        self.end = PillButton(self.tr("End"), theme, Role.QUIET, window)
        self.pause.setToolTip(self.tr("Space"))
        self.back.setToolTip(self.tr("Repeat this exercise (left arrow)"))
        self.next.setToolTip(self.tr("Next exercise (right arrow)"))
        self.end.setToolTip(self.tr("End the session (Esc)"))
        self._heading = _label(window)
        self._name = _label(window, wraps=True)
        self._count = _label(window)
        self._line = _label(window, wraps=True)
        self._coming = _label(window, wraps=True)
        self._time = _label(window)
        self._line.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._rows = self._arrange(window)
        self._has_count = True

    def _arrange(self, window: QWidget) -> QVBoxLayout:
        side = QHBoxLayout()
        side.setSpacing(12)
        side.addWidget(self.badge)
        side.addWidget(self._count)
        side.addStretch(1)
        self._side = QWidget(window)
        self._side.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(self._heading)
        words.addWidget(self._name)
        words.addWidget(self._side)
        words.addWidget(self.ring, 1)
        words.addWidget(self._line)
        words.addWidget(self._coming)
        self._words = words
        middle = QHBoxLayout()
        middle.addWidget(self.figure, 15)
        middle.addLayout(words, 10)
        self._middle = middle
        buttons = QHBoxLayout()
        for button in (self.pause, self.back, self.next):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._time)
        buttons.addWidget(self.end)
        self._buttons = buttons
        rows = QVBoxLayout(window)
        rows.addWidget(self.segments)
        rows.addLayout(middle, 1)
        rows.addLayout(buttons)
        return rows

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        for part in (self.segments, self.figure, self.ring, self.badge):
            part.set_theme(theme)
        for button in (self.pause, self.back, self.next, self.end):
            button.set_theme(theme)
        for label, colour in (
            (self._heading, theme.accent_text),
            (self._name, theme.ink),
            (self._count, theme.muted),
            (self._line, theme.ink),
            (self._coming, theme.muted),
            (self._time, theme.muted),
        ):
            _paint_text(label, colour)

    def fit(self, width: int, height: int) -> None:
        """Give every text the size that suits a window of this size."""
        scale = min(max(min(width / WIDTH, height / HEIGHT), 0.62), 2.6)
        margin = round(32 * scale)
        self._rows.setContentsMargins(margin, round(26 * scale), margin, round(22 * scale))
        self._rows.setSpacing(round(18 * scale))
        self._middle.setSpacing(round(40 * scale))
        self._words.setSpacing(round(10 * scale))
        self._buttons.setSpacing(round(8 * scale))
        heading = font(12.5 * scale, QFont.Weight.Bold)
        heading.setCapitalization(QFont.Capitalization.AllUppercase)
        heading.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 112)
        self._heading.setFont(heading)
        self._name.setFont(font(27 * scale, QFont.Weight.Bold))
        self._count.setFont(font(16 * scale))
        self._line.setFont(font(16 * scale))
        self._coming.setFont(font(12 * scale))
        self._time.setFont(font(12 * scale))
        # Room for two lines always, so that nothing jumps when the text changes.
        self._line.setMinimumHeight(round(self._line.fontMetrics().lineSpacing() * 2.1))
        self.badge.set_text_size(18 * scale)
        self._side.setMinimumHeight(self.badge.sizeHint().height())
        self.segments.set_text_size(10.5 * scale)
        for button in (self.pause, self.back, self.next, self.end):
            button.set_text_size(11.5 * scale)

    def show_words(
        self, *, heading: str, name: str, badge: str, count: str, line: str, coming: str
    ) -> None:
        """Show the texts of a cue."""
        self._heading.setText(heading)
        self._name.setText(name)
        self.badge.set_text(badge)
        self._count.setText(count)
        # An exercise without sides gives the room to its ring.
        self._side.setVisible(bool(badge or count))
        self._line.setText(line)
        self._coming.setText(coming)

    def show_time(self, elapsed: timedelta, total: timedelta) -> None:
        """Show how far along the session is."""
        shown = self.tr("%1 of %2")
        shown = shown.replace("%1", text.clock_face(elapsed)).replace(
            "%2", text.clock_face(_up(total))
        )
        if shown != self._time.text():
            self._time.setText(shown)

    def show_end(self, *, done: bool, share: float, total: timedelta) -> None:
        """Say that it is over, and what was done."""
        self.show_words(
            heading=self.tr("Done"),
            name=self.tr("Well done") if done else self.tr("That counts"),
            badge="",
            count="",
            line=self.tr("Every bit of movement counts."),
            coming=self.tr("This window closes by itself."),
        )
        self.ring.show_count("✓", "", 1.0, calm=True)
        self.segments.show_progress(10_000, 1.0)
        self.show_time(total * share, total)
        for button in (self.pause, self.back, self.next):
            button.hide()
        self.end.setText(self.tr("Close"))
        self.end.setAccessibleName(self.end.text())
        self.end.updateGeometry()


def _up(span: timedelta) -> timedelta:
    """A length rounded up to whole seconds, as totals are given."""
    return -(-span // SECOND) * SECOND


def _label(window: QWidget, *, wraps: bool = False) -> QLabel:
    label = QLabel(window)
    label.setWordWrap(wraps)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return label


def _paint_text(label: QLabel, colour: QColor) -> None:
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, colour)
    label.setPalette(palette)
