"""How the guide is laid out: figure left, words right, the routine above, the buttons below."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPalette
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from deskbreak.ui import guide_fit as sizes
from deskbreak.ui import text
from deskbreak.ui.badge import Badge
from deskbreak.ui.button import Role
from deskbreak.ui.card import put_on
from deskbreak.ui.countdown_ring import CountdownRing
from deskbreak.ui.figure_view import FigureView
from deskbreak.ui.guide_fit import Fit, Wording, fit
from deskbreak.ui.guide_keys import Act
from deskbreak.ui.key_button import KeyButton
from deskbreak.ui.label import Label
from deskbreak.ui.picture_view import PictureView
from deskbreak.ui.segment_bar import SegmentBar
from deskbreak.ui.theme import Theme, exact_font, text_scale

SECOND = timedelta(seconds=1)
ARROWS = ("←", "→")


class GuideLayout(QObject):
    """The widgets of the guide and their places."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._page = page
        self.segments = SegmentBar(theme, page)
        self.stage = QStackedLayout()
        self.figure = FigureView(theme, page)
        self.picture: PictureView | None = None
        self.stage.addWidget(self.figure)
        self.ring = CountdownRing(theme, page)
        self.badge = Badge(theme, page)
        self._make_buttons(theme, page)
        self._heading = _label(page)
        self._name = _label(page, wraps=True)
        self._count = _label(page)
        self._line = _label(page, wraps=True)
        self._below = _label(page, wraps=True)
        self._time = _label(page)
        self._time.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._rows = self._arrange(page)

    def _make_buttons(self, theme: Theme, page: QWidget) -> None:
        back, on = ARROWS if not page.isRightToLeft() else ARROWS[::-1]
        plain, tr = Role.PLAIN, self.tr
        self.pause = KeyButton(tr("Pause"), tr("Space"), theme, Role.PRIMARY, page)
        self.back = KeyButton(tr("Back"), back, theme, plain, page)
        self.next = KeyButton(tr("Next"), on, theme, plain, page)
        self.easier = KeyButton(tr("Easier"), "S", theme, plain, page)
        self.hurts = KeyButton(tr("This hurts"), "X", theme, Role.DANGER, page)
        self.keys = KeyButton(tr("Keys"), "?", theme, Role.QUIET, page)
        self.end = KeyButton(tr("End"), tr("Esc"), theme, Role.QUIET, page)
        self._deeds = (
            tr("Pause, and go on again"),
            tr("Repeat this exercise, or go back to the one before"),
            tr("Go on to the next exercise"),
            tr("Do something easier instead; what you have done is kept"),
            tr("End an exercise that hurts; it stays away for 7 days, and today counts"),
            tr("Show what the keys do, and when to get help"),
            tr("End the session; what you have done counts"),
        )
        for button, does in zip(self.buttons, self._deeds, strict=True):
            button.setToolTip(does)

    @property
    def acts(self) -> tuple[tuple[KeyButton, Act], ...]:
        """What each button does."""
        acts = (Act.PAUSE, Act.BACK, Act.NEXT, Act.EASIER, Act.HURTS, Act.KEYS, Act.END)
        return tuple(zip(self.buttons, acts, strict=True))

    def keys_and_deeds(self) -> list[tuple[str, str]]:
        """Every key and what it does."""
        keys = (button.key for button in self.buttons)
        return list(zip(keys, self._deeds, strict=True))

    @property
    def buttons(self) -> tuple[KeyButton, ...]:
        """The buttons, in the order in which the keyboard goes through them."""
        first = (self.pause, self.back, self.next, self.easier, self.hurts)
        return (*first, self.keys, self.end)

    def _arrange(self, page: QWidget) -> QVBoxLayout:
        side = QHBoxLayout()
        side.addWidget(self.badge)
        side.addWidget(self._count)
        side.addStretch(1)
        self._side = side
        words = QVBoxLayout()
        words.addWidget(self._heading)
        words.addWidget(self._name)
        words.addLayout(side)
        words.addWidget(self.ring, 1)
        words.addWidget(self._line)
        words.addWidget(self._below)
        self._words = words
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.addLayout(self.stage)
        self._middle.addLayout(words)
        self._row = QHBoxLayout()
        for button in self.buttons[:5]:
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._row.addWidget(self.keys)
        self._row.addWidget(self.end)
        self._top = QHBoxLayout()
        self._top.addWidget(self.segments, 1)
        self._top.addWidget(self._time, 0, Qt.AlignmentFlag.AlignBottom)
        rows = QVBoxLayout(page)
        rows.addLayout(self._top)
        rows.addLayout(self._middle, 1)
        rows.addLayout(self._row)
        return rows

    # -- look ------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        if self.picture is not None:
            self.picture.set_theme(theme)
        put_on(self._page, theme)
        for label, colour in (
            (self._heading, theme.accent_text),
            (self._name, theme.ink),
            (self._count, theme.muted),
            (self._line, theme.ink),
            (self._below, theme.muted),
            (self._time, theme.muted),
        ):
            _paint_text(label, colour)

    def fit(self, window: QSize, wordings: Sequence[Wording]) -> None:
        """Give everything the size that suits the window and the words."""
        made = fit(window, text_scale(), wordings)
        self._fit_words(made, window.width())
        row = made.row_gap
        self._rows.setContentsMargins(made.margin, round(26 * made.unit), made.margin, row)
        self._rows.setSpacing(row)
        self.segments.set_text_size(sizes.BAR * made.text)
        self._time.setFont(exact_font(sizes.BAR * made.text))
        self._reserve_time()
        self._top.setSpacing(round(20 * made.unit))
        self._fit_buttons(made, window.width() - 2 * made.margin)

    def _fit_words(self, made: Fit, width: int) -> None:
        self._middle.setDirection(
            QBoxLayout.Direction.TopToBottom
            if made.is_upright
            else QBoxLayout.Direction.LeftToRight
        )
        share = 0.5 if made.is_upright else made.words_share
        self._middle.setStretch(0, round(1000 * (1 - share)))
        self._middle.setStretch(1, round(1000 * share))
        self._middle.setSpacing(made.gap)
        self._words.setSpacing(made.word_gap)
        self._side.setSpacing(round(made.word_gap * 1.4))
        self._side.setContentsMargins(0, made.word_gap // 2, 0, made.word_gap // 3)
        self._heading.setFont(made.heading_font)
        self._name.setFont(made.name_font)
        self._count.setFont(exact_font(sizes.COUNT * made.text))
        self._line.setFont(exact_font(sizes.LINE * made.text))
        self._below.setFont(exact_font(sizes.BELOW * made.text))
        self._line.setMinimumHeight(made.line_height)
        self.badge.set_text_size(made.badge)
        # What stands beside the figure has exactly its share, however long its words are.
        wide = made.words_width(width)
        for label in (self._heading, self._name, self._line, self._below):
            label.setFixedWidth(wide)
        self.ring.setMaximumWidth(wide)

    def _fit_buttons(self, made: Fit, room: int) -> None:
        """Show the keys where there is room for them, and shrink the words where there is not."""
        gap = round(8 * made.unit)
        self._row.setSpacing(gap)
        points = sizes.BUTTON * made.text
        for shows_keys in (True, False):
            for button in self.buttons:
                button.set_text_size(points)
                button.show_key(shows_keys)
            wide = sum(button.sizeHint().width() + gap for button in self.buttons) + 2 * gap
            if wide <= room:
                return
        for button in self.buttons:
            button.set_text_size(points * room / wide)

    def turn(self) -> None:
        """Follow the direction of the words: all of it is mirrored but the figure's sides."""
        edge = Qt.AlignmentFlag.AlignRight if self._page.isRightToLeft() else None
        sideways = (edge or Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        for label in (self._heading, self._name, self._count, self._below):
            label.setAlignment(sideways | Qt.AlignmentFlag.AlignVCenter)
        self._line.setAlignment(sideways | Qt.AlignmentFlag.AlignTop)
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight)

    # -- words -----------------------------------------------------------------------------------

    def show_words(
        self, *, heading: str, name: str, badge: str, count: str, line: str, coming: str
    ) -> None:
        """Show the texts of a cue."""
        self._heading.setText(heading)
        self._name.setText(name)
        self.badge.set_text(badge)
        self._count.setText(count)
        # An exercise without sides gives the room to its ring.
        self._count.setVisible(bool(count))
        self._line.setText(line)
        self._below.setText(coming)

    def show_picture(self, path: str, name: str) -> None:
        """Show a picture of an exercise instead of the figure; "" for the figure."""
        if not path:
            self.stage.setCurrentWidget(self.figure)
            return
        if self.picture is None:
            self.picture = PictureView(self._theme, self._page)
            self.stage.addWidget(self.picture)
        self.picture.show_picture(path, name)
        self.stage.setCurrentWidget(self.picture)

    def offer_easier(self, name: str) -> None:
        """Offer an easier exercise, if there is one."""
        self.easier.setEnabled(bool(name))
        self.easier.setToolTip(
            self.tr("Instead: %1").replace("%1", name)
            if name
            else self.tr("There is nothing easier")
        )

    def show_time(self, elapsed: timedelta, total: timedelta) -> None:
        """Show how far along the session is."""
        shown = self.tr("%1 of %2")
        shown = shown.replace("%1", text.clock_face(elapsed)).replace(
            "%2", text.clock_face(_up(total))
        )
        if shown != self._time.text():
            self._time.setText(shown)
            self._reserve_time()

    def _reserve_time(self) -> None:
        """Keep room for the widest digits, so that the bar beside it stands still."""
        words = "".join("0" if one.isdigit() else one for one in self._time.text())
        wide = QFontMetricsF(self._time.font()).horizontalAdvance(words)
        self._time.setFixedWidth(round(wide) + 2)

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
        for button in self.buttons[:-1]:
            button.hide()
        self.end.say(self.tr("Close"))

    def farewell(self) -> str:
        """What is said at the end, in one line."""
        return f"{self._name.text()}. {self._line.text()}"


def _up(span: timedelta) -> timedelta:
    """A length rounded up to whole seconds, as totals are given."""
    return -(-span // SECOND) * SECOND


def _label(page: QWidget, *, wraps: bool = False) -> Label:
    label = Label(page)
    label.setWordWrap(wraps)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return label


def _paint_text(label: Label, colour: QColor) -> None:
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, colour)
    label.setPalette(palette)
