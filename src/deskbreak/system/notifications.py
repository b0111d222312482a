"""Notifications of the desktop, with buttons."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from deskbreak.ports import Finding, Notice, NoticeListener
from deskbreak.system.notification_server import CLICK, NOTIFY
from deskbreak.system.notification_service import (
    NO_ANSWER,
    NOT_UNDERSTOOD,
    Connect,
    NotificationService,
)

if TYPE_CHECKING:
    from deskbreak.system.session_bus import Answer

DISMISSED = 2
"""The reason of `NotificationClosed` when the person closed it."""
PATIENCE = 3_000
"""Milliseconds until a notification must be up; starting the server is part of it."""
SECOND_THOUGHT = 150
"""Milliseconds in which a closed notification can still turn out to have been answered.

Some servers tell that it was closed before they tell which button did it (awesomeWM #3836).
"""


@dataclass(slots=True, eq=False)
class _Open:
    """A notice on its way to the screen, or on it once it has a number there.

    Attributes:
        server: Who shows it, by its unique name; numbers are only that server's own.
    """

    notice: Notice
    listener: NoticeListener
    number: int = 0
    server: str = ""


class Notifications(QObject):
    """The Notices of a desktop with D-Bus.

    Nothing is connected, and jeepney is not imported, before something is to be shown.
    """

    def __init__(
        self, *, needed: bool, connect: Connect | None = None, parent: QObject | None = None
    ) -> None:
        """Make ready; `needed`, whether prompts are notifications here, is for the findings."""
        super().__init__(parent)
        self._needed = needed
        self._open: _Open | None = None
        self._service = NotificationService(connect, self)
        self._service.heard.connect(self._hear)
        self._service.gone.connect(self._vanish)
        self._patience = self._timer(PATIENCE, self._give_up)
        self._second_thought = self._timer(SECOND_THOUGHT, self._take_as_dismissed)

    def _timer(self, milliseconds: int, ring: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(ring)
        return timer

    # -- what others ask for ---------------------------------------------------------------------

    def ask(self, notice: Notice, listener: NoticeListener) -> None:
        """Show a notice until it is answered or withdrawn; one that is there goes."""
        self.withdraw()
        self._open = opened = _Open(notice, listener)
        self._patience.start()
        self._service.learn(partial(self._show, opened))

    def withdraw(self) -> None:
        """Take the notice away; its listener hears nothing more."""
        opened = self._forget()
        if opened is not None and opened.number:
            self._close(opened.number)

    def tell(self, title: str, text: str, told: Callable[[str], None]) -> None:
        """Say something that needs no answer; `told` hears "" or why nobody knows."""
        once = _Once(told)
        QTimer.singleShot(PATIENCE, self, partial(once, NO_ANSWER))
        self._service.learn(partial(self._tell, title, text, once))

    def look(self, looked: Callable[[], None]) -> None:
        """Find out what there is, for the findings, and call back."""
        once = _Once(lambda _: looked())
        QTimer.singleShot(PATIENCE, self, partial(once, ""))
        self._service.learn(partial(once, ""))

    def findings(self) -> tuple[Finding, ...]:
        """How prompts are shown here, and what there is to show them."""
        server = self._service.server
        serves = server is not None and server.has_buttons
        said = str(server or self._service.refusal)
        if not self._needed:
            notification, card = f"not needed; {said}", "it takes no focus here"
        elif serves:
            notification, card = said, "not needed; it would take the focus here"
        else:
            notification = said if server is None else f"no buttons: {said}"
            card = "it may take the focus here"
        return (
            Finding("prompt", "notification", self._needed and serves, notification),
            Finding("prompt", "card", not (self._needed and serves), card),
        )

    def close(self) -> None:
        """Take away what is shown, and leave the bus."""
        self.withdraw()
        self._service.close()

    # -- showing ---------------------------------------------------------------------------------

    def _show(self, opened: _Open) -> None:
        if opened is not self._open:
            return
        server = self._service.server
        if server is None:
            self._refuse(self._service.refusal)
        elif not server.has_buttons:
            self._refuse(f"{server.name} shows no buttons")
        else:
            self._service.listen()
            arguments = server.question(opened.notice)
            self._service.call("Notify", NOTIFY, arguments, partial(self._shown, opened))

    def _shown(self, opened: _Open, answer: Answer) -> None:
        match answer.values:
            case (int(number),) if opened is self._open:
                self._patience.stop()
                opened.number, opened.server = number, answer.sender
            case (int(number),):
                # It was withdrawn, or given up, before it was up.
                self._close(number)
            case _ if opened is self._open:
                self._refuse(answer.refusal or NOT_UNDERSTOOD)
            case _:
                pass

    def _tell(self, title: str, text: str, once: _Once) -> None:
        server = self._service.server
        if server is None:
            once(self._service.refusal)
            return
        arguments = server.message(title, text)
        self._service.call("Notify", NOTIFY, arguments, lambda answer: once(answer.refusal))

    def _close(self, number: int) -> None:
        self._service.call("CloseNotification", "u", (number,))

    # -- what becomes of it ----------------------------------------------------------------------

    def _hear(self, sender: str, member: str, values: tuple[object, ...]) -> None:
        opened = self._open
        if opened is None or len(values) != 2:
            return
        if (sender, values[0]) != (opened.server, opened.number):
            return
        match member, values[1]:
            case "ActivationToken", str(token):
                # Qt takes it from there for the next window that wants to come to the front.
                os.putenv("XDG_ACTIVATION_TOKEN", token)
            case "ActionInvoked", str(key):
                self._take_answer(opened, opened.notice.by_click if key == CLICK else key)
            case "NotificationClosed", reason:
                if reason == DISMISSED:
                    self._second_thought.start()
                else:
                    self._forget()
            case _:
                pass

    def _take_answer(self, opened: _Open, key: str) -> None:
        if key in dict(opened.notice.answers):
            self.withdraw()
            opened.listener.answered(key)

    def _take_as_dismissed(self) -> None:
        opened = self._forget()
        if opened is not None:
            opened.listener.dismissed()

    def _give_up(self) -> None:
        self._refuse(NO_ANSWER)

    def _refuse(self, reason: str) -> None:
        opened = self._forget()
        if opened is not None:
            opened.listener.refused(reason)

    def _vanish(self, owner: str) -> None:
        """What was up has gone with whoever showed it."""
        opened = self._open
        if opened is not None and opened.number and owner in {opened.server, ""}:
            self._forget()
            opened.listener.vanished()

    def _forget(self) -> _Open | None:
        """The notice that was open; no more is heard about it."""
        opened, self._open = self._open, None
        self._patience.stop()
        self._second_thought.stop()
        if opened is not None:
            self._service.stop_listening()
        return opened


class _Once:
    """Passes the first word on, and none of those that come later."""

    def __init__(self, hear: Callable[[str], None]) -> None:
        self._hear: Callable[[str], None] | None = hear

    def __call__(self, word: str) -> None:
        hear, self._hear = self._hear, None
        if hear is not None:
            hear(word)
