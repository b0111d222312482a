"""Whether the desk is quiet or engaged, from everybody who can tell.

Nobody is asked before `follow`. From then on those who tell changes are heard, and nothing polls.
Only while a break is near or due are the others asked, every ten seconds; what they said is
forgotten afterwards. In doubt the desk is neither quiet nor engaged.

Each witness is found and asked in a turn of Qt's loop of its own: together they would hold it up.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer

from deskbreak.domain.plan import Quiet, Surroundings
from deskbreak.ports import Finding
from deskbreak.system.here import IS_LINUX, IS_WINDOWS, NAME
from deskbreak.system.surroundings_witness import Refused, Witness

EVERY: Final = timedelta(seconds=10)
SWITCHED_OFF: Final = "switched off in the settings"


class Desk(Protocol):
    """Who can tell something on this system."""

    def witnesses(self, quiet: Quiet | None) -> Sequence[Witness]:
        """Who can tell about one kind of quiet; with None, whether the desk is engaged."""

    def close(self) -> None:
        """Let go of what the witnesses shared."""


class DeskSurroundings(QObject):
    """A SurroundingsSource that weighs what its witnesses say."""

    def __init__(
        self, desk: Callable[[], Desk], wanted: frozenset[Quiet], every: timedelta
    ) -> None:
        super().__init__()
        self._make_desk = desk
        self._wanted = wanted
        self._desk: Desk | None = None
        self._witnesses: dict[Quiet | None, Sequence[Witness]] = {}
        self._around = Surroundings()
        self._told = Surroundings()
        self._changed: Callable[[], None] | None = None
        self._waiting: list[Callable[[], None]] = []
        self._errands: deque[Callable[[], None]] = deque()
        self._is_attending = False
        self._is_awake_for_us = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._run_errand)
        self._ticks = QTimer(self)
        self._ticks.setInterval(round(every / timedelta(milliseconds=1)))
        self._ticks.timeout.connect(self._look_at_silent)

    @property
    def around(self) -> Surroundings:
        """What is known now."""
        return self._around

    def follow(self, changed: Callable[[], None]) -> None:
        """Begin; `changed` is called from Qt's loop, never out of one of these methods."""
        self._changed = changed
        self._send(self._find_desk)
        for quiet in (*Quiet, None):
            self._send(partial(self._begin, quiet))

    def attend(self, *, closely: bool) -> None:
        """While a break is near or due, ask those as well who tell nothing by themselves."""
        if closely is self._is_attending:
            return
        self._is_attending = closely
        if closely:
            self._look_at(self._all())
            self._ticks.start()
            return
        self._ticks.stop()
        for witness in self._all():
            if _is_for_attention(witness):
                witness.forget()

    def look_again(self, then: Callable[[], None] | None = None) -> None:
        """Ask whether the desk is engaged, and while attending, everybody.

        Args:
            then: Called once when all have answered or given up, after a few seconds at most.
        """
        self._look_at(
            witness for witness in self._all() if self._is_attending or witness.quiet is None
        )
        if then is not None:
            self._waiting.append(then)
            # A turn later, even if there is nobody to ask.
            self._send(self._call_waiting)

    def keep_awake(self, *, ourselves: bool) -> None:
        """Say that it is deskbreak itself that keeps the screen awake, or no longer."""
        self._is_awake_for_us = ourselves
        self._weigh()

    def retune(self, *, do_not_disturb: bool, full_screen: bool, microphone: bool) -> None:
        """Other kinds of quiet count from now on."""
        wanted = wanted_kinds(
            do_not_disturb=do_not_disturb, full_screen=full_screen, microphone=microphone
        )
        turned, self._wanted = self._wanted ^ wanted, wanted
        for quiet in turned if self._desk is not None else ():
            self._end(quiet)
            self._send(partial(self._begin, quiet))
        self._weigh()

    def findings(self) -> tuple[Finding, ...]:
        """What each witness says or why it does not, for `deskbreak doctor`; none before `follow`.

        Whoever tells nothing by themselves has something to say while attending.
        """
        return tuple(witness.finding for witness in self._all())

    def refusals(self) -> dict[Quiet, str]:
        """Why nobody here can tell about a kind of quiet; without those that somebody can."""
        return {
            quiet: witnesses[0].finding.text
            for quiet in self._wanted
            if (witnesses := self._witnesses.get(quiet, ()))
            and not any(witness.finding.works for witness in witnesses)
        }

    def close(self) -> None:
        """Stop looking."""
        self._changed = None
        self._waiting.clear()
        self._errands.clear()
        self._turn.stop()
        self._ticks.stop()
        for quiet in tuple(self._witnesses):
            self._end(quiet)
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    # -- the witnesses ---------------------------------------------------------------------------

    def _find_desk(self) -> None:
        self._desk = self._make_desk()

    def _begin(self, quiet: Quiet | None) -> None:
        if self._desk is None:
            return
        self._end(quiet)
        if quiet is None or quiet in self._wanted:
            self._witnesses[quiet] = self._desk.witnesses(quiet)
        else:
            self._witnesses[quiet] = (Refused(quiet, quiet.value, SWITCHED_OFF),)
        for witness in self._witnesses[quiet]:
            witness.turned.connect(self._weigh)
            witness.answered.connect(self._call_waiting)
            witness.follow()
            if self._is_attending and _is_for_attention(witness):
                self._look_at([witness])

    def _end(self, quiet: Quiet | None) -> None:
        for witness in self._witnesses.pop(quiet, ()):
            witness.turned.disconnect(self._weigh)
            witness.answered.disconnect(self._call_waiting)
            witness.close()

    def _all(self) -> Iterator[Witness]:
        for quiet in (*Quiet, None):
            yield from self._witnesses.get(quiet, ())

    def _look_at(self, witnesses: Iterable[Witness]) -> None:
        for witness in tuple(witnesses):
            self._send(partial(self._look_at_one, witness))

    def _look_at_one(self, witness: Witness) -> None:
        if witness in self._all() and (self._is_attending or not _is_for_attention(witness)):
            witness.look()

    def _look_at_silent(self) -> None:
        """Ask those who tell nothing by themselves, but not those who still think about it."""
        self._look_at(witness for witness in self._all() if not (witness.tells or witness.is_asked))

    def _send(self, errand: Callable[[], None]) -> None:
        self._errands.append(errand)
        if not self._turn.isActive():
            self._turn.start()

    def _run_errand(self) -> None:
        errand = self._errands.popleft()
        if self._errands:
            self._turn.start()
        errand()
        self._call_waiting()

    # -- what they say ---------------------------------------------------------------------------

    def _weigh(self) -> None:
        said = {
            quiet
            for quiet, witnesses in self._witnesses.items()
            if any(witness.says_yes for witness in witnesses)
        }
        quiet = next((quiet for quiet in Quiet if quiet in said), None)
        self._around = Surroundings(quiet, None in said and not self._is_awake_for_us)
        if self._around != self._told:
            # Not at once: the engine may be in the middle of something.
            self._send(self._tell)

    def _tell(self) -> None:
        if self._around != self._told:
            self._told = self._around
            if self._changed is not None:
                self._changed()

    def _call_waiting(self) -> None:
        if self._errands or any(witness.is_asked for witness in self._all()):
            return
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()


def _is_for_attention(witness: Witness) -> bool:
    """Whether a witness is asked only while attending, and forgotten afterwards.

    What keeps the screen awake is asked for at other times too, and counts until then.
    """
    return witness.quiet is not None and not witness.tells


def wanted_kinds(*, do_not_disturb: bool, full_screen: bool, microphone: bool) -> frozenset[Quiet]:
    """The kinds of quiet that count."""
    wanted = {
        Quiet.DO_NOT_DISTURB: do_not_disturb,
        Quiet.FULL_SCREEN: full_screen,
        Quiet.MICROPHONE: microphone,
    }
    return frozenset(quiet for quiet, is_wanted in wanted.items() if is_wanted)


def surroundings_source(
    *,
    do_not_disturb: bool = True,
    full_screen: bool = True,
    microphone: bool = False,
    every: timedelta = EVERY,
) -> DeskSurroundings:
    """What knows about quiet and engaged on this system; it costs nothing before `follow`.

    Args:
        do_not_disturb: Whether not to be disturbed is quiet.
        full_screen: Whether a window that fills the screen is quiet.
        microphone: Whether the microphone in use is quiet.
        every: How often to ask while a break is near or due, in earnest.
    """
    wanted = wanted_kinds(
        do_not_disturb=do_not_disturb, full_screen=full_screen, microphone=microphone
    )
    return DeskSurroundings(desk_here, wanted, every)


def desk_here() -> Desk:
    """Who can tell something on this system; imported only now."""
    if IS_LINUX:
        from deskbreak.system.surroundings_linux import LinuxDesk  # noqa: PLC0415

        return LinuxDesk(os.environ)
    from deskbreak.system.surroundings_elsewhere import Elsewhere  # noqa: PLC0415

    return Elsewhere(is_windows=IS_WINDOWS, is_macos=NAME == "darwin")
