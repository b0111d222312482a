"""Idle time on GNOME: the watches of Mutter's own IdleMonitor, over D-Bus.

An idle watch fires each time its length has passed without input, and at once where it has passed
already; an active watch fires once, at the next input (`org.gnome.Mutter.IdleMonitor.xml` and
`meta-idle-monitor.c` in Mutter). While an inhibitor of the session keeps the screen awake (a film,
a call) idle watches do not fire, and when it ends they all begin anew: the person then counts as
having been there, which is what *engaged* means to the planner. A watch that begins anew may fire
a second time with no input in between.

Watches belong to the Mutter that made them. When it is replaced (GNOME Shell restarted on X11) its
name gets a new owner, and they are asked for again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from deskbreak.ports import IdleListener
from deskbreak.system.idle_pace import MILLISECOND, PacedClock, milliseconds, on_clock
from deskbreak.system.session_bus import Answer, SessionBus
from deskbreak.system.unavailable import Unavailable

NAME: Final = "org.gnome.Mutter.IdleMonitor"
PATH: Final = "/org/gnome/Mutter/IdleMonitor/Core"
FIRED: Final = f"type='signal',sender='{NAME}',interface='{NAME}',member='WatchFired'"
REPLACED: Final = (
    "type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus',"
    f"member='NameOwnerChanged',arg0='{NAME}'"
)
RESTART: Final = timedelta(seconds=20)
"""How long a new Mutter may take to come up."""


class Watch:
    """One watch; its number is known when Mutter has answered."""

    def __init__(self, fired: Callable[[], None]) -> None:
        self.fired = fired
        self.number = 0


class MutterIdle(QObject):
    """An IdleSource for GNOME, on Wayland and on X11."""

    def __init__(
        self,
        clock: PacedClock,
        bus: SessionBus | None = None,
        restart: timedelta = RESTART,
    ) -> None:
        super().__init__()
        self._clock = clock
        self._bus = bus or SessionBus()
        self._bus.heard.connect(self._hear)
        self._bus.lost.connect(self._fail)
        self._failed: Callable[[Unavailable], None] | None = None
        self._listener: IdleListener | None = None
        self._gap = timedelta()
        self._span: timedelta | None = None
        self._is_away = False
        self._watches: dict[int, Watch] = {}
        self._wanted: set[Watch] = set()
        self._back: Watch | None = None
        self._pause: Watch | None = None
        self._trouble = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(round(restart / MILLISECOND))
        self._patience.timeout.connect(lambda: self._fail(self._trouble))

    def open(self, opened: Callable[[], None], failed: Callable[[Unavailable], None]) -> None:
        """Find out whether Mutter answers."""
        self._failed = failed

        def told(answer: Answer) -> None:
            if answer.refusal:
                self._fail(answer.refusal)
            else:
                opened()

        self._bus.listen(REPLACED)
        self._bus.listen(FIRED)
        self._bus.call(NAME, PATH, "GetIdletime", answered=told)

    def listen(self, listener: IdleListener, gap: timedelta) -> None:
        """Begin to listen."""
        self._listener = listener
        self._gap = gap
        self._watch_for_absence()

    def await_typing_pause(self, span: timedelta | None) -> None:
        """Call back once, as soon as there has been no input for `span`."""
        if self._pause is not None:
            self._drop(self._pause)
            self._pause = None
        self._span = span
        if span is not None:
            self._watch_for_pause(span)

    def ask_idle_time(self, answer: Callable[[timedelta | None], None]) -> None:
        """Answer with the time since the last input, or since the last inhibitor ended."""

        def told(said: Answer) -> None:
            if said.refusal:
                answer(None)
            else:
                answer(on_clock(self._clock, _number(said) * MILLISECOND))

        self._bus.call(NAME, PATH, "GetIdletime", answered=told)

    def close(self) -> None:
        """Stop listening; the watches go with the connection."""
        self._listener = self._failed = None
        self._patience.stop()
        self._forget_watches()
        self._bus.close()

    # -- what is watched for -----------------------------------------------------------------------

    def _watch_for_absence(self) -> None:
        self._set("AddIdleWatch", self._leave, self._gap)
        if self._is_away:
            self._back = self._set("AddUserActiveWatch", self._come_back)

    def _watch_for_pause(self, span: timedelta) -> None:
        """Watch, and also ask: under an inhibitor a watch is silent though the pause holds."""
        self._pause = watch = self._set("AddIdleWatch", self._say_paused, span)

        def told(idle: timedelta | None) -> None:
            if idle is not None and idle >= span and self._pause is watch:
                self._say_paused()

        self.ask_idle_time(told)

    def _leave(self) -> None:
        if self._is_away or self._listener is None:
            return
        self._is_away = True
        self._back = self._set("AddUserActiveWatch", self._come_back)
        self._listener.went_idle(self._clock.awake() - self._gap)

    def _come_back(self) -> None:
        if self._back is not None:
            # It fires once, and then Mutter has forgotten it too.
            self._forget(self._back)
            self._back = None
        if self._listener is not None:
            self._is_away = False
            self._listener.came_back()

    def _say_paused(self) -> None:
        if self._listener is not None and self._pause is not None:
            self.await_typing_pause(None)
            self._listener.typing_paused()

    # -- watches -----------------------------------------------------------------------------------

    def _set(self, member: str, fired: Callable[[], None], span: timedelta | None = None) -> Watch:
        watch = Watch(fired)
        self._wanted.add(watch)
        answered = partial(self._keep, watch)
        if span is None:
            self._bus.call(NAME, PATH, member, answered=answered)
        else:
            length = milliseconds(self._clock, span)
            self._bus.call(NAME, PATH, member, "t", (length,), answered)
        return watch

    def _keep(self, watch: Watch, answer: Answer) -> None:
        if watch not in self._wanted:
            # Dropped while the question was on its way.
            if not answer.refusal:
                self._remove(_number(answer))
        elif answer.refusal:
            self._expect_restart(answer.refusal)
        else:
            watch.number = _number(answer)
            self._watches[watch.number] = watch

    def _drop(self, watch: Watch) -> None:
        if self._forget(watch):
            self._remove(watch.number)

    def _forget(self, watch: Watch) -> bool:
        """Fire it no more; whether Mutter has made it yet."""
        self._wanted.discard(watch)
        return self._watches.pop(watch.number, None) is not None

    def _remove(self, number: int) -> None:
        self._bus.call(NAME, PATH, "RemoveWatch", "u", (number,))

    def _forget_watches(self) -> None:
        self._watches.clear()
        self._wanted.clear()
        self._back = self._pause = None

    def _hear(self, sender: str, member: str, values: tuple[object, ...]) -> None:
        del sender  # The bus has looked at it: the rules name who may speak.
        match member, values:
            case "WatchFired", (int(number),) if number in self._watches:
                self._watches[number].fired()
            case "NameOwnerChanged", (str(name), _, str(owner)) if name == NAME:
                self._meet(owner)
            case _:
                pass

    # -- another Mutter ----------------------------------------------------------------------------

    def _meet(self, owner: str) -> None:
        self._forget_watches()
        if not owner:
            self._expect_restart("Mutter has gone")
            return
        self._patience.stop()
        if self._listener is not None:
            self._watch_for_absence()
        if self._span is not None:
            self._watch_for_pause(self._span)

    def _expect_restart(self, trouble: str) -> None:
        if not self._patience.isActive():
            self._trouble = trouble
            self._patience.start()

    def _fail(self, reason: str) -> None:
        if self._failed is not None:
            self._failed(Unavailable(NAME, reason))


def _number(answer: Answer) -> int:
    """The one number that every method of the monitor answers with."""
    return int(str(answer.values[0]))
