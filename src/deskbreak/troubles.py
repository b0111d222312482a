"""What is wrong, gathered from everywhere and said in one place."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from pathlib import Path

from deskbreak.coach import NothingToDo
from deskbreak.data.faults import keep_fault

logger = logging.getLogger(__name__)


class Troubles:
    """Sentences for the person: some stay until deskbreak quits, others until they hold no more.

    Whatever changes, all of them are said anew, one below the other.
    """

    def __init__(
        self, say: Callable[[str], None], misfits: Callable[[], tuple[str, ...]], faults: Path
    ) -> None:
        """Make ready.

        `misfits` answers what cannot be used of what the person wrote, and `faults` is the file
        that keeps mistakes of our own.
        """
        self._say = say
        self._misfits = misfits
        self._faults = faults
        self._kept: list[str] = []
        self._refusal = ""
        self._idle = ""
        self._history = ""

    def begin(self, known: Iterable[str]) -> None:
        """Say what is known at the start, in the log as well."""
        self._kept += filter(None, known)
        for notice in (*self._misfits(), *self._kept):
            logger.warning("%s", notice)
        self.say()

    def say(self) -> None:
        """Say what is wrong now."""
        told = (*self._misfits(), *self._kept, self._refusal, self._idle, self._history)
        self._say("\n".join(filter(None, told)))

    def keep(self, trouble: str) -> None:
        """Say for as long as deskbreak runs that something could not be kept."""
        logger.warning("%s", trouble)
        self._kept.append(trouble)
        self.say()

    def tell_fault(self, fault: Exception) -> None:
        """Keep a fault for a report, and say once that there was one."""
        if isinstance(fault, NothingToDo):
            # No fault of anybody: the person has switched off or ruled out everything there is.
            return
        said = keep_fault(self._faults, fault)
        logger.error("%s", said)
        if said not in self._kept:
            self._kept.append(said)
            self.say()

    def tell_refusal(self, refusal: str) -> None:
        """Say that nothing fits the person; "" once something does."""
        if refusal != self._refusal:
            self._refusal = refusal
            self.say()

    def tell_idle(self, notice: str) -> None:
        """Say that breaks follow the clock; "" once they do so no longer."""
        if notice != self._idle:
            self._idle = notice
            if notice:
                logger.warning("%s", notice)
            self.say()

    def tell_history(self, notice: str) -> None:
        """Say what there is to say about the history."""
        self._history = notice
        self.say()
