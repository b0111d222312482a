"""The prompt as a notification of the desktop, where a card would take the focus."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage

from deskbreak.domain.rules import SNOOZES
from deskbreak.domain.session import Timeline
from deskbreak.domain.state import State
from deskbreak.domain.status import ICON_STEPS, IconSpec
from deskbreak.ports import Ask, Clock, Notice, Notices, Picture
from deskbreak.ui import icons, reason_text, text

START, SNOOZE, SKIP = "start", "snooze", "skip"
PICTURE = 64
"""Width and height of the icon, in pixels."""
SHORTEST = timedelta(seconds=1)
"""The least that is said to be left; the planner decides when it is over."""


class PromptNotice(QObject):
    """Asks by a notification; how long it is asked is the planner's affair.

    There is room for three buttons: GNOME shows no more. So the shortest snooze stands for all, and
    it is also what taking the notification away means: it has been seen and is not wanted now.

    Signals:
        snoozed: The break is to come again after so many minutes.
        gave_up: It cannot be shown; what is left to ask, for a card.
    """

    accepted = Signal()
    snoozed = Signal(int)
    skipped = Signal()
    gave_up = Signal(object)

    def __init__(
        self,
        ask: Ask,
        clock: Clock,
        notices: Notices,
        *,
        begins: bool,
        parent: QObject | None = None,
    ) -> None:
        """Make ready to ask; `begins` says whether an unanswered prompt begins the session."""
        super().__init__(parent)
        self._ask = ask
        self._clock = clock
        self._notices = notices
        self._begins = begins
        self._ends = clock.awake() + ask.lasts
        self._can_try_again = True
        self._had_focus = False

    def show(self) -> None:
        """Show it."""
        self._had_focus = _has_focus()
        self._notices.ask(self._notice(), self)

    def hide(self) -> None:
        """Take it away."""
        self._notices.withdraw()

    # -- what becomes of it ----------------------------------------------------------------------

    def answered(self, key: str) -> None:
        """The person chose an answer."""
        if key == START:
            self.accepted.emit()
        elif key == SNOOZE:
            self.snoozed.emit(SNOOZES[0])
        else:
            self.skipped.emit()

    def dismissed(self) -> None:
        """The person took it away without an answer."""
        if _has_focus() and not self._had_focus:
            # It was not the person: GNOME and Cinnamon clear away the notifications of a program
            # whose window comes to the front. There a card can no longer take the focus.
            self.gave_up.emit(self._left)
        elif self._ask.snoozes_left > 0:
            self.snoozed.emit(SNOOZES[0])
        else:
            self.skipped.emit()

    def vanished(self) -> None:
        """The server has gone: ask once more, whoever comes after it."""
        if self._can_try_again:
            self._can_try_again = False
            self.show()
        else:
            self.gave_up.emit(self._left)

    def refused(self, reason: str) -> None:
        """It cannot be shown here; `deskbreak doctor` says why."""
        del reason
        self.gave_up.emit(self._left)

    # -- what it says ----------------------------------------------------------------------------

    @property
    def _left(self) -> Ask:
        """What is left of the prompt now."""
        return replace(self._ask, lasts=max(self._ends - self._clock.awake(), SHORTEST))

    def _notice(self) -> Notice:
        answers = [(START, self.tr("Start"))]
        if self._ask.snoozes_left > 0:
            answers.append((SNOOZE, self.tr("Snooze %n min", None, SNOOZES[0])))
        answers.append((SKIP, self.tr("Skip")))
        return Notice(
            text.prompt_title(self._ask.kind),
            "\n".join(
                line for line in (self._session(), self._reason(), self._unanswered()) if line
            ),
            tuple(answers),
            START,
            _picture(),
        )

    def _session(self) -> str:
        """The routine and its length."""
        length = text.length(Timeline.of(self._ask.routine).total)
        return self.tr("%1 · %2.").replace("%2", length).replace("%1", self._ask.routine.name)

    def _reason(self) -> str:
        """Why it is this session, or ""."""
        words = reason_text.main(self._ask.reasons, self._ask.day)
        return f"{words}." if words else ""

    def _unanswered(self) -> str:
        """What happens without an answer."""
        left = text.length(self._left.lasts)
        if self._begins:
            return self.tr("Begins by itself in %1.").replace("%1", left)
        return self.tr("Goes away by itself in %1.").replace("%1", left)


def _has_focus() -> bool:
    """Whether one of our own windows has the keyboard."""
    return QGuiApplication.focusWindow() is not None


def _picture() -> Picture:
    """The icon that is in the tray now; many desktops know no other one of deskbreak."""
    pixmap = icons.icon(IconSpec(ICON_STEPS, State.PROMPTING)).pixmap(PICTURE)
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    return Picture(image.width(), image.height(), bytes(image.constBits()))
