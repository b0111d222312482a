"""Idle time on Wayland: ext-idle-notify-v1, on a connection of its own that Qt's loop reads.

The compositor tells when there has been no input for a length that it was given, and when there is
input again; it has no answer to how long. A length counts from the last input or from when it was
asked for, whatever was later. A typing pause is a second, short notification, made when it is
asked for and taken back when it has come.

From version 2 on we ask for notifications that count input alone. With version 1 a film or a call
that keeps the screen awake (an idle inhibitor) also keeps `idled` from coming: the person then
counts as being there, which is what *engaged* means to the planner.

Nothing here waits for the compositor. pywayland prints what goes wrong in a callback, and crashes
when Python ends with the connection open; so callbacks only take down what happened, and the
connection is closed at exit whatever happens.
"""

from __future__ import annotations

import atexit
import os
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from pywayland.client.display import Display
from pywayland.protocol.wayland import WlSeat

from deskbreak.ports import IdleListener
from deskbreak.system.idle_pace import PacedClock, milliseconds
from deskbreak.system.idle_wayland_protocol import INPUT_ALONE, Notifier
from deskbreak.system.unavailable import Unavailable

NAME = "ext-idle-notify-v1"
SEAT_VERSION = 1


class Compositor(QObject):
    """The connection to the compositor, and the notifications that were asked for on it."""

    def __init__(self, name: str, lost: Callable[[str], None]) -> None:
        super().__init__()
        self._lost = lost
        self._happened: list[Callable[[], None]] = []
        self._globals: dict[int, str] = {}
        self._seat: Any = None
        self._notifier: Any = None
        self._version = 0
        self._display = Display(name)
        try:
            self._display.connect()
        except ValueError as error:
            raise Unavailable(NAME, "the compositor does not answer") from error
        self._is_open = True
        atexit.register(self.close)
        self._socket = QSocketNotifier(self._display.get_fd(), QSocketNotifier.Type.Read, self)
        self._socket.activated.connect(self._read)

    def ask_what_it_has(self, answered: Callable[[str], None]) -> None:
        """Call back with what is missing, or "" when all is there."""
        self._registry = self._display.get_registry()
        self._registry.dispatcher["global"] = self._offer
        self._registry.dispatcher["global_remove"] = self._withdraw
        self._sync = self._display.sync()
        self._sync.dispatcher["done"] = lambda *_: self._take_down(self._complete, answered)
        self._display.flush()

    def notification(
        self, timeout: int, idled: Callable[[], None], resumed: Callable[[], None]
    ) -> Any:
        """Ask to be told; the answer is what `destroy` stops it with."""
        if self._version >= INPUT_ALONE:
            made = self._notifier.get_input_idle_notification(timeout, self._seat)
        else:
            made = self._notifier.get_idle_notification(timeout, self._seat)
        made.dispatcher["idled"] = lambda *_: self._take_down(idled)
        made.dispatcher["resumed"] = lambda *_: self._take_down(resumed)
        self._display.flush()
        return made

    def forget(self, notification: Any) -> None:
        """Take a notification back."""
        notification.destroy()
        self._display.flush()

    def close(self) -> None:
        """Close the connection."""
        if self._is_open:
            self._is_open = False
            atexit.unregister(self.close)
            self._happened.clear()
            self._socket.setEnabled(False)
            self._display.disconnect()

    def _offer(self, registry: Any, name: int, interface: str, version: int) -> None:
        if interface == WlSeat.name and self._seat is None:
            self._seat = registry.bind(name, WlSeat, SEAT_VERSION)
        elif interface == Notifier.name and self._notifier is None:
            self._version = min(version, INPUT_ALONE)
            self._notifier = registry.bind(name, Notifier, self._version)
        else:
            return
        self._globals[name] = interface

    def _withdraw(self, registry: Any, name: int) -> None:
        del registry
        if name in self._globals:
            self._take_down(self._lost, f"the compositor has withdrawn {self._globals[name]}")

    def _complete(self, answered: Callable[[str], None]) -> None:
        if self._notifier is None:
            answered("the compositor does not offer it")
        elif self._seat is None:
            answered("the compositor has no seat")
        else:
            answered("")

    def _take_down(self, happened: Callable[..., None], *arguments: object) -> None:
        self._happened.append(partial(happened, *arguments))

    def _read(self) -> None:
        try:
            self._display.read()
            self._display.dispatch()
        except RuntimeError:
            self._socket.setEnabled(False)
            self._lost("the compositor has closed the connection")
            return
        happened, self._happened = self._happened, []
        for tell in happened:
            if self._is_open:
                tell()


class WaylandIdle(QObject):
    """An IdleSource for compositors that speak ext-idle-notify-v1."""

    def __init__(self, clock: PacedClock, name: str | None = None) -> None:
        super().__init__()
        self._clock = clock
        self._name = name or os.environ.get("WAYLAND_DISPLAY", "")
        self._listener: IdleListener | None = None
        self._compositor: Compositor | None = None
        self._gap = timedelta()
        self._gone: Any = None
        self._pause: Any = None
        self._left_at: timedelta | None = None

    def open(self, opened: Callable[[], None], failed: Callable[[Unavailable], None]) -> None:
        """Connect and ask what the compositor has."""

        def answered(missing: str) -> None:
            if missing:
                failed(Unavailable(NAME, missing))
            else:
                opened()

        try:
            self._compositor = Compositor(
                self._name, lambda reason: failed(Unavailable(NAME, reason))
            )
        except Unavailable as refusal:
            failed(refusal)
        else:
            self._compositor.ask_what_it_has(answered)

    def listen(self, listener: IdleListener, gap: timedelta) -> None:
        """Begin to listen."""
        self._listener = listener
        self._gap = gap
        self._gone = self._notification(gap, self._leave, self._come_back)

    def await_typing_pause(self, span: timedelta | None) -> None:
        """Call back once, as soon as there has been no input for `span` from now on.

        While somebody is away that is at once; not here, for the listener may be busy.
        """
        if self._pause is not None and self._compositor is not None:
            self._compositor.forget(self._pause)
        self._pause = None
        if span is None:
            return
        self._pause = self._notification(span, self._say_paused, _nothing)
        if self._left_at is not None:
            QTimer.singleShot(0, self, self._say_paused_if_away)

    def ask_idle_time(self, answer: Callable[[timedelta | None], None]) -> None:
        """Answer with the time since the last input of a person who is away, else with None."""
        answer(None if self._left_at is None else self._clock.awake() - self._left_at)

    def close(self) -> None:
        """Stop listening."""
        self._listener = None
        self._gone = self._pause = None
        if self._compositor is not None:
            self._compositor.close()
            self._compositor = None

    def _notification(
        self, span: timedelta, idled: Callable[[], None], resumed: Callable[[], None]
    ) -> Any:
        if self._compositor is None:
            return None
        return self._compositor.notification(milliseconds(self._clock, span), idled, resumed)

    def _leave(self) -> None:
        if self._listener is not None:
            self._left_at = self._clock.awake() - self._gap
            self._listener.went_idle(self._left_at)

    def _come_back(self) -> None:
        if self._listener is not None:
            self._left_at = None
            self._listener.came_back()

    def _say_paused_if_away(self) -> None:
        if self._left_at is not None:
            self._say_paused()

    def _say_paused(self) -> None:
        if self._listener is not None and self._pause is not None:
            self.await_typing_pause(None)
            self._listener.typing_paused()


def _nothing() -> None:
    """What follows from the end of a typing pause."""
