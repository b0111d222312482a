"""Why each break came or did not: a day at a time, and what is waited for now."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.domain.account import Fate
from deskbreak.ports import Clock
from deskbreak.ui import status_text, streak_text
from deskbreak.ui.arrow_button import ArrowButton
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import BODY, Card, Text, put_on, unit
from deskbreak.ui.scroll import dress, scroll_area
from deskbreak.ui.status_text import Now
from deskbreak.ui.theme import Theme
from deskbreak.ui.translating import translator
from deskbreak.ui.why_list import WhyList
from deskbreak.ui.why_text import WhyText
from deskbreak.ui.why_view import WhyView

__all__ = ["WhyView", "WhyWindow"]

CONTEXT = "why"
SIDE = 28
DAY = timedelta(days=1)
FRESH = timedelta(seconds=15)
"""How old what it says about now may be."""
BOLD, SEMIBOLD = QFont.Weight.Bold, QFont.Weight.DemiBold


class WhyWindow(QWidget):
    """The window behind "Why…".

    Signals:
        day_asked: The account of this day is wanted.
        grew_old: What it says about now is some seconds old.
    """

    day_asked = Signal(object)
    grew_old = Signal()

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._clock = clock
        self._view: WhyView | None = None
        self._list: WhyList | None = None
        self._body: QWidget | None = None
        self.setWindowTitle(self.tr("Why"))
        self.setAccessibleName(self.tr("Why breaks came or did not"))
        self._title = Text("", theme, "ink", 20, BOLD, wraps=True)
        self._summary = Text("", theme, "muted", 11, wraps=True)
        self.back = ArrowButton(self.tr("The day before"), theme, is_back=True)
        self.on = ArrowButton(self.tr("The next day"), theme, is_back=False)
        self.today = PillButton(self.tr("Today"), theme, Role.PLAIN)
        self._now = _NowCard(theme)
        self._scroll = scroll_area(self)
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMinimumSize(360, 360)
        dress(self, self._scroll, theme)
        self._ageing = QTimer(self)
        self._ageing.setInterval(max(50, clock.real(FRESH) // timedelta(milliseconds=1)))
        self._ageing.timeout.connect(self.grew_old)

    def _build(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._go_on)
        self.today.clicked.connect(self._go_to_today)
        side, gap = round(SIDE * unit()), round(14 * unit())
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(round(8 * unit()))
        # The arrows stay where they are when the way back to today appears beside them.
        self._buttons.addStretch(1)
        for button in (self.today, self.back, self.on):
            self._buttons.addWidget(button)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(side, round(22 * unit()), side, round(4 * unit()))
        self._head.setSpacing(gap)
        self._head.addWidget(self._title, 1)
        self._head.addLayout(self._buttons)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(side, 0, side, round(22 * unit()))
        self._column.setSpacing(gap)
        self._column.addWidget(self._summary)
        self._column.addWidget(self._now)
        self._column.addStretch(1)
        self._scroll.setWidget(page)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._align)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addLayout(self._head)
        around.addWidget(self._scroll, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons below the day where they do not fit beside it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        buttons = self._buttons.sizeHint().width() + self._head.spacing()
        title = self._title.fontMetrics().horizontalAdvance(self._title.text())
        is_wide = title + buttons + 2 * round(SIDE * unit()) < self.width()
        way = QBoxLayout.Direction
        self._head.setDirection(way.LeftToRight if is_wide else way.TopToBottom)

    def _align(self) -> None:
        """Let what scrolls end where the buttons end, whether or not a scroll bar is there."""
        bar, margins = self._scroll.verticalScrollBar(), self._column.contentsMargins()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        margins.setRight(round(SIDE * unit()) - taken)
        self._column.setContentsMargins(margins)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a working day."""
        return QSize(round(680 * unit()), round(720 * unit()))

    # -- what it shows ---------------------------------------------------------------------------

    def show_day(self, view: WhyView) -> None:
        """Show a day; what is shown already stays where it is."""
        before, self._view = self._view, view
        self._say_day(view)
        self.show_now()
        if before is None or before.day != view.day:
            self._fill(view)
            self._scroll.verticalScrollBar().setValue(0)
        elif (before.account, before.is_today) != (view.account, view.is_today):
            from_below = self._place()
            self._fill(view)
            self._go_to(from_below)

    def show_now(self) -> None:
        """Say what is waited for now, on the page of today."""
        view = self._view
        self._now.setVisible(view is not None and view.is_today)
        if view is not None:
            self._now.say(status_text.line(view.status, self._time()))

    @property
    def day(self) -> date | None:
        """The day that is shown."""
        return None if self._view is None else self._view.day

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        dress(self, self._scroll, theme)
        put_on(self, theme)

    def _time(self) -> Now:
        return Now(self._clock.now().local, self.locale())

    def _say_day(self, view: WhyView) -> None:
        name = streak_text.full_day_name(view.day, self.locale())
        if view.is_today:
            title = self.tr("Today")
        elif view.day == view.today - DAY:
            title = self.tr("Yesterday")
        else:
            title = name
        self._title.setText(title)
        parts = [] if title == name else [name]
        parts.append(self._counted(view))
        summary = " · ".join(part for part in parts if part)
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))
        self.back.setEnabled(view.day > view.first)
        self.on.setEnabled(not view.is_today)
        self.today.setVisible(not view.is_today)
        self._arrange()

    def _counted(self, view: WhyView) -> str:
        """How many breaks there were, and what became of them."""
        breaks = [one for one in view.account.breaks if one.fate is not Fate.TAKEN_BACK]
        if not breaks:
            return ""
        words = self._words(view)
        order = list(Fate)
        fates = Counter(
            words.fate(one) for one in sorted(breaks, key=lambda one: order.index(one.fate))
        )
        if len(breaks) == 1:
            return self.tr("1 break, %1").replace("%1", next(iter(fates)))
        counted = self.tr(", ").join(f"{count} {fate}" for fate, count in fates.items())
        return self.tr("%n breaks: %1", "", len(breaks)).replace("%1", counted)

    def _words(self, view: WhyView) -> WhyText:
        now = self._time()
        return WhyText(translator(CONTEXT), now.time, now.day_time, view.is_today)

    def _fill(self, view: WhyView) -> None:
        words = self._words(view)
        before, self._list = self._body, None
        if view.account.entries:
            name = self.tr("Breaks, the latest first")
            entries = view.account.entries
            self._list = WhyList(self._theme, entries, words, view.routine_names, name)
            self._list.reached.connect(self._scroll.ensureWidgetVisible)
            self._body = self._list
        else:
            day = streak_text.full_day_name(view.day, self.locale())
            self._body = _nothing(self._theme, words.nothing(day), self._hint(view))
        self._column.insertWidget(2, self._body)
        if before is not None:
            before.hide()
            before.deleteLater()

    def _hint(self, view: WhyView) -> str:
        if view.is_today:
            return self.tr("Every break that comes or does not will stand here with its reason.")
        return self.tr("Reasons are kept for 90 days.")

    def _place(self) -> int | None:
        """Which row has the keyboard, counted from the bottom, where no row is added."""
        rows = [] if self._list is None else self._list.rows
        return next((len(rows) - at for at, row in enumerate(rows) if row.hasFocus()), None)

    def _go_to(self, from_below: int | None) -> None:
        if from_below is not None and self._list is not None:
            rows = self._list.rows
            rows[max(len(rows) - from_below, 0)].setFocus()

    # -- keys ------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Keep up with the time while somebody looks."""
        super().showEvent(event)
        self.setFocus()
        self._ageing.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody looks: nothing to keep up with."""
        super().hideEvent(event)
        self._ageing.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and right change the day, up and down the row; Escape closes."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Left:
                self._go_back()
            case Qt.Key.Key_Right:
                self._go_on()
            case Qt.Key.Key_Up | Qt.Key.Key_Down if self._list is not None:
                self._list.go(1 if event.key() == Qt.Key.Key_Down else -1)
            case _:
                super().keyPressEvent(event)

    def _go_back(self) -> None:
        if self._view is not None and self._view.day > self._view.first:
            self.day_asked.emit(self._view.day - DAY)

    def _go_on(self) -> None:
        if self._view is not None and not self._view.is_today:
            self.day_asked.emit(self._view.day + DAY)

    def _go_to_today(self) -> None:
        if self._view is not None:
            self.day_asked.emit(self._view.today)


class _NowCard(Card):
    """What is waited for now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        side, top = round(18 * unit()), round(13 * unit())
        self.inside.setContentsMargins(side, top, side, top)
        self._words = Text("", theme, "ink", 11.5, SEMIBOLD, wraps=True)
        self.inside.addWidget(self._words)

    def say(self, words: str) -> None:
        """Say how things stand."""
        self._words.setText(words)
        self.setAccessibleName(words)


def _nothing(theme: Theme, words: str, hint: str) -> Card:
    """What stands where there is nothing to tell."""
    card = Card(theme, words)
    card.inside.setContentsMargins(*(round(36 * unit()),) * 4)
    card.inside.setSpacing(round(6 * unit()))
    for text in (
        Text(words, theme, "ink", 13, SEMIBOLD, wraps=True),
        Text(hint, theme, "muted", BODY, wraps=True),
    ):
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card.inside.addWidget(text)
    return card
