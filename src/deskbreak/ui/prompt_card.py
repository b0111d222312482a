"""The card that asks: start, snooze or skip. It takes no focus and does not blink.

A Wayland desktop that shows no notification with buttons may give it the focus all the same, while
somebody types. So no key does anything before the person has gone to a button with Tab.
"""

from __future__ import annotations

import math
from datetime import timedelta

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QBitmap,
    QColor,
    QFont,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.domain.rules import SNOOZES
from deskbreak.domain.session import Timeline
from deskbreak.ports import Ask, Clock
from deskbreak.ui import reason_text, text
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.countdown_ring import CountdownRing
from deskbreak.ui.label import Label
from deskbreak.ui.theme import Theme, font

MARGIN = 24
"""How far the card stays away from the edges of the screen, in pixels."""
RADIUS = 18
FLAGS = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


def has_masks() -> bool:
    """Whether a mask gives a window its shape here; Wayland knows none, but always translucency."""
    return not QGuiApplication.platformName().startswith("wayland")


class PromptCard(QWidget):
    """Asks in a corner of the screen, counts down and can be ignored.

    Signals:
        snoozed: The break is to come again after so many minutes.
    """

    accepted = Signal()
    snoozed = Signal(int)
    skipped = Signal()

    def __init__(self, ask: Ask, clock: Clock, theme: Theme) -> None:
        super().__init__(None, FLAGS)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeNotification)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, not has_masks())
        self.setWindowTitle(self.tr("deskbreak: time for a break"))
        self.setAccessibleName(text.prompt_title(ask.kind))
        self._theme = theme
        self._clock = clock
        self._lasts = ask.lasts
        self._ends = clock.awake() + ask.lasts
        self._ask = ask
        self._ring = CountdownRing(theme, self)
        self._ring.setFixedSize(72, 72)
        self._buttons: list[PillButton] = []
        self._build()
        # Otherwise it would be the first button: the space that somebody types would start.
        self.setFocus()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.card)
        palette.setColor(QPalette.ColorRole.WindowText, theme.ink)
        self.setPalette(palette)
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._count)
        self._tick.setInterval(
            max(20, clock.real(timedelta(milliseconds=250)) // timedelta(milliseconds=1))
        )
        self._count()

    def _build(self) -> None:
        timeline = Timeline.of(self._ask.routine)
        title = self._label(text.prompt_title(self._ask.kind), font(15, QFont.Weight.Bold))
        what = self.tr("%1 · %2")
        what = what.replace("%1", self._ask.routine.name)
        what = what.replace("%2", text.length(timeline.total))
        subtitle = self._label(what, font(11.5), self._theme.muted)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addStretch(1)
        words.addWidget(title)
        words.addWidget(subtitle)
        reason = reason_text.main(self._ask.reasons, self._ask.day)
        if reason:
            words.addWidget(self._label(reason, font(11.5), self._theme.muted))
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(18)
        top.addWidget(self._ring)
        top.addLayout(words, 1)
        start = self._button(self.tr("Start"), self.tr("Start"), Role.PRIMARY)
        start.clicked.connect(self.accepted)
        bottom = QHBoxLayout()
        bottom.setSpacing(6)
        bottom.addWidget(start)
        bottom.addSpacing(12)
        if self._ask.snoozes_left > 0:
            bottom.addWidget(self._label(self.tr("Snooze"), font(11), self._theme.muted))
            for minutes in SNOOZES:
                bottom.addWidget(self._snooze_button(minutes))
        bottom.addStretch(1)
        skip = self._button(self.tr("Skip"), self.tr("Skip this break"), Role.QUIET)
        skip.clicked.connect(self.skipped)
        bottom.addWidget(skip)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 22, 18, 18)
        rows.setSpacing(18)
        rows.addLayout(top)
        rows.addLayout(bottom)

    def _snooze_button(self, minutes: int) -> PillButton:
        button = self._button(
            self.tr("%n min", None, minutes),
            self.tr("Snooze %n minutes", None, minutes),
            Role.PLAIN,
        )
        button.setProperty("minutes", minutes)
        button.clicked.connect(self._snooze)
        left = self.tr("This break can be snoozed %n more time(s)", None, self._ask.snoozes_left)
        button.setToolTip(left)
        return button

    def _snooze(self) -> None:
        self.snoozed.emit(self.sender().property("minutes"))

    def _button(self, label: str, name: str, role: Role) -> PillButton:
        button = PillButton(label, self._theme, role, self)
        button.setAccessibleName(name)
        self._buttons.append(button)
        return button

    def _label(self, words: str, face: QFont, colour: QColor | None = None) -> Label:
        label = Label(words, self)
        label.setFont(face)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colour or self._theme.ink)
        label.setPalette(palette)
        return label

    def _count(self) -> None:
        left = max(self._ends - self._clock.awake(), timedelta())
        seconds = math.ceil(left.total_seconds())
        self._ring.show_count(str(seconds), "", left / self._lasts)

    def place(self) -> None:
        """Show it in the lower right corner of the screen that the pointer is on."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(self.cursor().pos()) or QGuiApplication.primaryScreen()
        room: QRect = screen.availableGeometry()
        size: QSize = self.size()
        self.move(
            max(room.left(), room.right() - size.width() - MARGIN),
            max(room.top(), room.bottom() - size.height() - MARGIN),
        )
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Skip with Escape once a button has the focus; before, it was meant for another window."""
        if event.key() == Qt.Key.Key_Escape and not self.hasFocus():
            self.skipped.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Count while it can be seen."""
        super().showEvent(event)
        self._tick.start()
        announcement = QAccessibleAnnouncementEvent(self, self.accessibleName())
        QAccessible.updateAccessibility(announcement)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing to count any more."""
        super().hideEvent(event)
        self._tick.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Round corners that need no compositor."""
        super().resizeEvent(event)
        if not has_masks():
            return
        mask = QBitmap(self.size())
        mask.clear()
        painter = QPainter(mask)
        painter.setBrush(Qt.GlobalColor.color1)
        painter.setPen(Qt.GlobalColor.color1)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), RADIUS, RADIUS)
        painter.end()
        self.setMask(mask)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the card and its edge."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if has_masks():
            # The mask cuts whole pixels; none of them may be half painted.
            painter.fillRect(self.rect(), self._theme.card)
        edge = QColor(self._theme.muted)
        edge.setAlphaF(0.55)
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(self._theme.card)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), RADIUS, RADIUS
        )
        painter.end()
