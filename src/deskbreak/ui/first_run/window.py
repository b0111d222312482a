"""Three short pages that are shown once: safety, rhythm, body; then where to find deskbreak."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.domain.cost import Cost
from deskbreak.domain.safety import Safety
from deskbreak.domain.settings import Settings
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import Card, Text, put_on, unit
from deskbreak.ui.first_run.ready_page import Beginning, ReadyPage
from deskbreak.ui.first_run.rhythm_choice import RhythmChoice
from deskbreak.ui.marks import Mark
from deskbreak.ui.page import SEMIBOLD, card_of
from deskbreak.ui.page_scroll import PageScroll
from deskbreak.ui.scroll import dress
from deskbreak.ui.settings.body_page import easy_row, effort_rows, place_rows
from deskbreak.ui.settings.row import Row, Rule
from deskbreak.ui.settings.view import value
from deskbreak.ui.start_flow import StartFlow
from deskbreak.ui.theme import Theme

SIDE: Final = 36
STEPS: Final = 3


class Step(IntEnum):
    """Where the person is."""

    SAFETY = 0
    RHYTHM = 1
    BODY = 2
    READY = 3


class Progress(Mark):
    """A dot for each page; the one that is open is long."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 62, 10)
        self._step = Step.SAFETY

    def show_step(self, step: Step) -> None:
        """Show another page as the open one."""
        self._step = step
        self.update()

    def paint_mark(self, painter: QPainter, area: QRectF) -> None:
        """Paint the dots, in the direction of reading."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(area.width(), 0)
            painter.scale(-1, 1)
        x, side = 0.0, 8 * unit()
        for number in range(STEPS):
            width = 26 * unit() if number == self._step else side
            is_done = number <= self._step
            painter.setBrush(self._theme.done if is_done else self._theme.track)
            painter.drawRoundedRect(QRectF(x, unit(), width, side), side / 2, side / 2)
            x += width + 7 * unit()


class FirstRunWindow(QWidget):
    """The pages of the first run; they can be skipped, up to the last one that says where to look.

    Closing the window skips that one, too.

    Signals:
        changed: The person has set something: values by their keys.
        understood: The notice about safety was read and understood.
        help_asked: The person wants to read when to get help.
        ended: The pages were gone through (True), or skipped.
        session_asked: The person wants to try a session; the window is gone by then.
        closed: The window is gone.
    """

    changed = Signal(object)
    understood = Signal()
    help_asked = Signal()
    ended = Signal(bool)
    session_asked = Signal()
    closed = Signal()

    def __init__(
        self, theme: Theme, safety: Safety, costs: Mapping[str, Cost], beginning: Beginning
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._theme = theme
        self._safety = safety
        self._costs = costs
        self._beginning = beginning
        self._settings = Settings()
        self._rows: list[Row] = []
        self.rhythm: RhythmChoice | None = None
        self._ready: ReadyPage | None = None
        self.step = Step.SAFETY
        self.setWindowTitle(self.tr("deskbreak: welcome"))
        self.setAccessibleName(self.windowTitle())
        self._title = Text("", theme, "ink", 20, QFont.Weight.Bold, wraps=True)
        self._progress = Progress(theme)
        self._scroll = PageScroll(SIDE, 16, self)
        self.skip = PillButton(self.tr("Skip"), theme, Role.QUIET)
        self.back = PillButton(self.tr("Back"), theme)
        self.help = PillButton(self.tr("When to get help"), theme)
        self.next = PillButton("", theme, Role.PRIMARY)
        self.attempt = PillButton(self.tr("Try a session now"), theme, Role.PRIMARY)
        self.skip.clicked.connect(self._skip)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.help.clicked.connect(self.help_asked)
        self.attempt.clicked.connect(self._try_one)
        self._has_ended = False
        self._build()
        self._open(Step.SAFETY)
        dress(self, self._scroll, theme)
        self.setMinimumSize(min(round(420 * unit()), 700), 400)

    def _build(self) -> None:
        side, gap = round(SIDE * unit()), round(10 * unit())
        head = QHBoxLayout()
        head.setContentsMargins(side, round(26 * unit()), side, round(14 * unit()))
        head.setSpacing(round(16 * unit()))
        head.addWidget(self._title, 1)
        head.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setContentsMargins(side, round(12 * unit()), side, round(22 * unit()))
        foot.setSpacing(gap)
        buttons = StartFlow(gap, round(6 * unit()))
        for button in (self.attempt, self.next, self.help, self.back):
            buttons.add(button)
        foot.addWidget(buttons, 1)
        foot.addWidget(self.skip, 0, Qt.AlignmentFlag.AlignBottom)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addLayout(head)
        around.addWidget(self._scroll, 1)
        around.addLayout(foot)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room to read."""
        return QSize(round(700 * unit()), round(620 * unit()))

    # -- what it shows ---------------------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """Show what holds."""
        self._settings = settings
        if self.rhythm is not None:
            self.rhythm.show_settings(settings)
        if self._ready is not None:
            self._ready.show_settings(settings)
        for row in self._rows:
            row.show_value(value(settings, row.key))

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        dress(self, self._scroll, theme)
        put_on(self, theme)

    def _open(self, step: Step) -> None:
        self.step = step
        self._rows, self.rhythm, self._ready = [], None, None
        names = {
            Step.SAFETY: (self.tr("Welcome"), self.tr("I understand")),
            Step.RHYTHM: (self.tr("How often"), self.tr("Next")),
            Step.BODY: (self.tr("What suits you"), self.tr("Done")),
            Step.READY: (self.tr("Ready"), self.tr("Close")),
        }
        title, on = names[step]
        self._title.setText(title)
        self.next.setText(on)
        self.next.setAccessibleName(on)
        offers = step is Step.READY and self._beginning.example is not None
        self.next.set_role(Role.PLAIN if offers else Role.PRIMARY)
        self.attempt.setVisible(offers)
        self._progress.show_step(step)
        self._progress.setVisible(step is not Step.READY)
        self.skip.setVisible(step is not Step.READY)
        self.back.setVisible(step in {Step.RHYTHM, Step.BODY})
        self.help.setVisible(step is Step.SAFETY)
        pages = {
            Step.SAFETY: self._safety_page,
            Step.RHYTHM: self._rhythm_page,
            Step.BODY: self._body_page,
            Step.READY: self._ready_page,
        }
        self._scroll.show_page(pages[step]())
        self.show_settings(self._settings)
        self.next.setFocus(Qt.FocusReason.TabFocusReason)
        place = self.tr("%1, page %2 of 3").replace("%1", title).replace("%2", str(step + 1))
        said = title if step is Step.READY else place
        self.setAccessibleDescription(said)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _page(self, *parts: QWidget) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setSpacing(round(12 * unit()))
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        return made

    def _say(self, words: str) -> Text:
        return Text(words, self._theme, "muted", 11, wraps=True)

    def _safety_page(self) -> QWidget:
        intro = self._say(
            self.tr(
                "deskbreak notices how long you have been at your desk, asks at a good moment, and"
                " shows you what to do. First, about safety:"
            )
        )
        card = Card(self._theme, self.tr("Before you start"))
        card.inside.setSpacing(round(11 * unit()))
        for number, words in enumerate(self._safety.notice):
            weight = QFont.Weight.Normal if number else SEMIBOLD
            card.inside.addWidget(Text(words, self._theme, "ink", 11.5, weight, wraps=True))
        return self._page(intro, card)

    def _rhythm_page(self) -> QWidget:
        intro = self._say(
            self.tr(
                "Micro breaks take about a minute, rest breaks about four. Nobody knows the best"
                " interval, so choose what you will keep up."
            )
        )
        self.rhythm = RhythmChoice(self._theme, self._costs)
        self.rhythm.changed.connect(self.changed)
        note = self._say(
            self.tr(
                "Counted for six and a half hours at the desk, if you take every break. Time that"
                " you are away counts as a break by itself."
            )
        )
        return self._page(intro, self.rhythm, note)

    def _body_page(self) -> QWidget:
        intro = self._say(
            self.tr("What does not suit you is swapped for something easier, or left out.")
        )
        easy = card_of(self._theme, self.tr("Go easy on…"))
        self._put(easy, [easy_row(self._theme)])
        place = card_of(self._theme, self.tr("Where you are"))
        self._put(place, place_rows(self._theme))
        effort = card_of(self._theme, self.tr("How much"))
        self._put(effort, effort_rows(self._theme))
        return self._page(intro, easy, place, effort)

    def _put(self, card: Card, rows: list[Row]) -> None:
        card.inside.setSpacing(round(4 * unit()))
        for number, row in enumerate(rows):
            if number:
                card.inside.addWidget(Rule(self._theme))
            card.inside.addWidget(row)
            row.changed.connect(self.changed)
            self._rows.append(row)

    def _ready_page(self) -> QWidget:
        self._ready = ReadyPage(self._theme, self._beginning)
        return self._ready

    # -- going through ---------------------------------------------------------------------------

    def _go_on(self) -> None:
        step = self.step
        if step is Step.SAFETY:
            self.understood.emit()
        if step is Step.READY:
            self.close()
            return
        self._open(Step(step + 1))
        if step is Step.BODY:
            self._end(is_whole=True)

    def _try_one(self) -> None:
        """Make room for the guide, and ask for it."""
        self.close()
        self.session_asked.emit()

    def _skip(self) -> None:
        """Leave out what is left, but say where deskbreak is from now on."""
        self._end(is_whole=False)
        self._open(Step.READY)

    def _go_back(self) -> None:
        self._open(Step(self.step - 1))

    def _end(self, *, is_whole: bool) -> None:
        if not self._has_ended:
            self._has_ended = True
            self.ended.emit(is_whole)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Closing skips what is left."""
        super().closeEvent(event)
        self._end(is_whole=False)
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the button that goes on."""
        super().showEvent(event)
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Return presses what has the focus, Escape skips, the page keys scroll."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            pressed = self.focusWidget()
            if isinstance(pressed, QAbstractButton):
                pressed.click()
        elif not self._scroll.scrolled_by(event.key()):
            super().keyPressEvent(event)
