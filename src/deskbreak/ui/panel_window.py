"""The small window: how things stand, and the same actions as in the tray.

It is what a person without a tray has, and what a second launch raises.
"""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFont, QHideEvent, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from deskbreak.domain.state import State
from deskbreak.domain.status import Status
from deskbreak.ports import Clock
from deskbreak.ui import status_text, text
from deskbreak.ui.actions import Actions
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import unit
from deskbreak.ui.countdown_ring import CountdownRing
from deskbreak.ui.label import Label
from deskbreak.ui.status_text import Now
from deskbreak.ui.switch import Switch
from deskbreak.ui.theme import Theme, font

FRESH = timedelta(seconds=15)
"""How old what it shows may be."""
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
MANY = timedelta(minutes=100)
"""From here on the ring counts hours."""


class PanelWindow(QWidget):
    """Shows the next break, and offers what the menu offers.

    Signals:
        grew_old: What it shows is some seconds old; it wants to know how things stand.
    """

    grew_old = Signal()

    def __init__(
        self, actions: Actions, theme: Theme, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("deskbreak"))
        self.setAccessibleName(self.windowTitle())
        self._actions = actions
        self._clock = clock
        self._ring = CountdownRing(theme, self)
        side = round(132 * unit())
        self._ring.setFixedSize(side, side)
        self._line = self._label(font(16, QFont.Weight.Bold))
        self._hint = self._label(font(11))
        self._notice = self._label(font(11))
        self._explanation = self._label(font(11))
        self._explanation.setText(
            self.tr(
                "There is no tray on this desktop, so deskbreak has this window. Close it whenever"
                " you like: starting deskbreak again brings it back."
            )
        )
        self._explanation.hide()
        self._buttons: list[tuple[PillButton, QAction]] = []
        self.start = PillButton(self.tr("Start micro-session"), theme, Role.PRIMARY, self)
        self.start.clicked.connect(self._open_micro)
        self.snooze = PillButton(self.tr("Snooze"), theme, Role.PLAIN, self)
        self.snooze.clicked.connect(self._open_snooze)
        self.skip = self._action_button(actions.skip, theme, Role.PLAIN)
        self.pause = PillButton(self.tr("Pause"), theme, Role.PLAIN, self)
        self.pause.clicked.connect(self._open_pause)
        self.reading = Switch(actions.reading.text(), theme, self)
        self.reading.clicked.connect(actions.reading.trigger)
        self._build(theme)
        self.set_theme(theme)
        self._ageing = QTimer(self)
        self._ageing.setInterval(max(50, clock.real(FRESH) // timedelta(milliseconds=1)))
        self._ageing.timeout.connect(self.grew_old)
        self.setMinimumWidth(self.sizeHint().width())

    def _build(self, theme: Theme) -> None:
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addStretch(1)
        words.addWidget(self._line)
        words.addWidget(self._hint)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addWidget(self._ring)
        top.addLayout(words, 1)
        actions, plain = self._actions, Role.PLAIN
        rest = self._action_button(actions.rest, theme, plain)
        rested = self._action_button(actions.rested_already, theme, plain)
        resume = self._action_button(actions.resume, theme, plain)
        pages = (
            (actions.streak, actions.why, actions.exercises),
            (actions.settings, actions.safety, actions.quit),
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(28, 26, 28, 14)
        rows.setSpacing(12)
        rows.addLayout(top, 1)
        rows.addWidget(self._notice)
        rows.addWidget(self._explanation)
        rows.addSpacing(8)
        rows.addLayout(_row(self.start, rest))
        rows.addLayout(_row(self.snooze, self.skip, rested))
        rows.addLayout(_row(self.pause, resume, self.reading))
        rows.addSpacing(4)
        foot = QGridLayout()
        foot.setHorizontalSpacing(2)
        foot.setVerticalSpacing(0)
        for row, others in enumerate(pages):
            for column, action in enumerate(others):
                button = self._action_button(action, theme, Role.QUIET)
                foot.addWidget(button, row, column, Qt.AlignmentFlag.AlignLeading)
                foot.setColumnStretch(column, 1)
        rows.addLayout(foot)

    def _label(self, face: QFont) -> Label:
        label = Label(self)
        label.setFont(face)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.window)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._ring.set_theme(theme)
        self.reading.set_theme(theme)
        for button in (
            self.start,
            self.snooze,
            self.pause,
            *(button for button, _ in self._buttons),
        ):
            button.set_theme(theme)
        for label, colour in (
            (self._line, theme.ink),
            (self._hint, theme.muted),
            (self._notice, theme.danger),
            (self._explanation, theme.muted),
        ):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            label.setPalette(palette)

    def explain(self, *, shown: bool) -> None:
        """Say why this window is there, or say so no longer."""
        if shown is self._explanation.isHidden():
            self._explanation.setVisible(shown)
            self._fit()

    def _fit(self) -> None:
        # adjustSize would stop at two thirds of the screen, and lay the words over one another.
        hint = self.sizeHint()
        self.resize(hint.width(), max(hint.height(), self.heightForWidth(hint.width())))

    def _action_button(self, action: QAction, theme: Theme, role: Role) -> PillButton:
        button = PillButton(action.text(), theme, role, self)
        button.clicked.connect(action.trigger)
        self._buttons.append((button, action))
        return button

    def show_status(self, status: Status, notice: str) -> None:
        """Show how things stand, and what is wrong if anything is."""
        is_working = status.state in {State.WORKING, State.AWAY}
        is_calm = status.state in {State.SNOOZED, State.SESSION}
        share = 1.0 - status.share if is_working else 1.0
        if status.state is State.PAUSED:
            share = 0.0
        self._ring.show_count(*self._count(status), share, calm=is_calm)
        now = Now(self._clock.now().local)
        self._line.setText(status_text.short(status, now))
        detail = status_text.detail(status, now)
        self._hint.setText(detail)
        self._hint.setVisible(bool(detail))
        if notice != self._notice.text() or not self.isVisible():
            self._notice.setText(notice)
            self._notice.setVisible(bool(notice))
            self._fit()
        self.snooze.setEnabled(status.can_snooze)
        self.start.setEnabled(status.state is not State.SESSION)
        self.pause.setVisible(self._actions.pause.menuAction().isVisible())
        self.reading.setChecked(status.reads)
        for button, action in self._buttons:
            button.setEnabled(action.isEnabled())
            button.setVisible(action.isVisible())

    def _count(self, status: Status) -> tuple[str, str]:
        """The number in the ring, and what it counts: what is left, else how long it lasts."""
        if status.left is None and status.state is State.PAUSED:
            return "∞", ""
        span = status.lasted if status.left is None else status.left
        if span >= MANY:
            return str(round(span / HOUR)), self.tr("h")
        if status.state in {State.DUE, State.DEFERRED}:
            return str(span // MINUTE), self.tr("min due")
        return str(text.whole_minutes(span)), self.tr("min")

    def _open_micro(self) -> None:
        self._open(self._actions.micro, self.start)

    def _open_snooze(self) -> None:
        self._open(self._actions.snooze, self.snooze)

    def _open_pause(self) -> None:
        self._open(self._actions.pause, self.pause)

    def _open(self, menu: QMenu, button: PillButton) -> None:
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Keep up with the time while somebody looks."""
        super().showEvent(event)
        self._ageing.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody looks: nothing to keep up with."""
        super().hideEvent(event)
        self._ageing.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape closes the window; deskbreak goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
