"""The sentences about the breaks of a day: what became of each, and why.

Without Qt, because `deskbreak why` says them too: how to translate and how to write a time is
handed in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from deskbreak.domain.account import BreakEntry, Entry, Fate, PauseEntry, What
from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.plan import PauseReason, Why
from deskbreak.ui.translating import Translate, filled
from deskbreak.ui.why_steps import StepText

CONTEXT = "why"
"""Where the sentences are translated, by whoever hands in how."""


def plain_time(local: datetime) -> str:
    """A time as the command line writes it."""
    return f"{local:%H:%M}"


def plain_day_time(local: datetime) -> str:
    """A time of another day as the command line writes it."""
    return f"{local:%a %H:%M}"


@dataclass(frozen=True, slots=True)
class WhyText:
    """Makes the sentences.

    Attributes:
        tr: Translates.
        time: Writes a civil time.
        day_time: The same with the name of its day.
        is_today: Whether the day is not over yet.
    """

    tr: Translate
    time: Callable[[datetime], str]
    day_time: Callable[[datetime], str]
    is_today: bool

    # -- a day -----------------------------------------------------------------------------------

    def nothing(self, day: str, *, is_future: bool = False, is_forgotten: bool = False) -> str:
        """That nothing is known of a day."""
        if self.is_today:
            return self.tr("Nothing has happened today yet.")
        if is_future:
            return filled(self.tr("%1 is still to come."), day)
        if is_forgotten:
            return filled(self.tr("Reasons are kept for 90 days, and %1 is longer ago."), day)
        return filled(self.tr("Nothing happened on %1."), day)

    # -- an entry --------------------------------------------------------------------------------

    def when(self, entry: Entry) -> str:
        """When it was: one time for a break, from and to for a pause."""
        if isinstance(entry, BreakEntry):
            return self.time(entry.at.local)
        began = "" if entry.began is None else self.time(entry.began.local)
        ended = "" if entry.ended is None else self.time(entry.ended.local)
        if began == ended:
            return began or self.tr("all day")
        return f"{began}–{ended}"

    def begin(self, entry: Entry) -> str:
        """When it began; "" for a pause that goes on from the day before."""
        at = entry.at if isinstance(entry, BreakEntry) else entry.began
        return "" if at is None else self.time(at.local)

    def title(self, entry: Entry) -> str:
        """What it was."""
        match entry:
            case PauseEntry(reason=PauseReason.PERSON):
                return self.tr("Paused by you")
            case PauseEntry():
                return self.tr("Outside working hours")
            case BreakEntry(kind=kind):
                natural = entry.steps[0].what is What.NATURAL
                if kind is BreakKind.MICRO:
                    return self.tr("Natural micro break") if natural else self.tr("Micro break")
                return self.tr("Natural rest break") if natural else self.tr("Rest break")

    def fate(self, entry: Entry) -> str:  # noqa: C901, PLR0912 - a table
        """What became of it, in a word or two; "" where there is nothing to say."""
        if isinstance(entry, PauseEntry):
            return ""
        match entry.fate:
            case Fate.TAKEN:
                return self.tr("taken")
            case Fate.PARTIAL:
                return self.tr("in part")
            case Fate.ABANDONED:
                return self.tr("not done")
            case Fate.SKIPPED:
                return self.tr("skipped")
            case Fate.MISSED:
                return self.tr("missed")
            case Fate.NATURAL:
                return self.tr("natural")
            case Fate.OPEN:
                return self.tr("still due") if self.is_today else self.tr("did not come")
            case Fate.RUNNING:
                return self.tr("under way") if self.is_today else self.tr("cut off")
            case Fate.CUT_OFF:
                return self.tr("cut off")
            case Fate.TAKEN_BACK:
                return self.tr("not due")
            case Fate.ENDED:
                return self.tr("ended")
            case _:
                assert_never(entry.fate)

    def story(self, entry: Entry) -> str:
        """How it came to that, in one sentence; "" where there is nothing more to say."""
        return self._sentence(
            self._pause(entry) if isinstance(entry, PauseEntry) else self._break(entry)
        )

    def beside(self, entry: Entry) -> str:
        """The same for a list that has the time and the fate in columns of their own."""
        if isinstance(entry, BreakEntry):
            return self._sentence(self._break(entry, says_fate=False))
        span = self.when(entry) if entry.ended is not None else ""
        return self._sentence((span, *self._pause(entry)))

    def lasted(self, entry: PauseEntry) -> str:
        """How long a pause was; "" while nobody knows."""
        if entry.began is None or entry.ended is None:
            return ""
        return self._steps.span(entry.ended.wall - entry.began.wall)

    def line(self, entry: Entry) -> str:
        """All but the time in one line, for a terminal and for a screen reader."""
        story, title = self.story(entry), _lower(self.title(entry))
        if not story:
            return filled(self.tr("%1."), title)
        return f"{title}{' ' if isinstance(entry, PauseEntry) else ': '}{_lower(story)}"

    @property
    def _steps(self) -> StepText:
        return StepText(self.tr, self.time)

    # -- breaks ----------------------------------------------------------------------------------

    def _break(self, entry: BreakEntry, *, says_fate: bool = True) -> Iterator[str]:
        yield from self._steps.phrases(entry.steps)
        yield self._ending(entry, says_fate=says_fate)

    def _ending(self, entry: BreakEntry, *, says_fate: bool) -> str:
        """What the last step has not said."""
        match entry.fate:
            case Fate.TAKEN | Fate.PARTIAL | Fate.ABANDONED | Fate.ENDED:
                return self._session(entry, says_fate=says_fate)
            case Fate.OPEN:
                return self._open(entry)
            case Fate.RUNNING if self.is_today:
                return self.tr("under way") if says_fate else ""
            case Fate.RUNNING | Fate.CUT_OFF:
                return self.tr("cut off when deskbreak ended")
            case Fate.TAKEN_BACK:
                is_known = entry.steps[-1].what is What.WITHDRAWN
                return "" if is_known else self.tr("then not due after all")
            case Fate.SKIPPED | Fate.MISSED | Fate.NATURAL:
                return ""
            case _:
                assert_never(entry.fate)

    def _session(self, entry: BreakEntry, *, says_fate: bool) -> str:
        last, session = entry.steps[-1], entry.session
        has_moved = entry.fate in {Fate.TAKEN, Fate.PARTIAL}
        if session is not None and session.hurt:
            return self.tr("stopped because it hurt")
        if session is not None and has_moved and not session.credited:
            return self.tr("but nobody was there, so it does not count")
        if last.what is What.ENDED and last.why is Why.LOCKED:
            return self.tr("ended because the screen was locked")
        if last.what is What.ENDED and last.why is Why.SLEPT:
            return self.tr("ended because the computer slept")
        if entry.fate is Fate.ABANDONED:
            return self.tr("ended before any movement was done")
        if not says_fate:
            return ""
        return self.tr("done in part") if entry.fate is Fate.PARTIAL else self.fate(entry)

    def _open(self, entry: BreakEntry) -> str:
        if not self.is_today:
            return self.tr("and the day ended before it came")
        last = entry.steps[-1]
        match last.what:
            case What.SNOOZED:
                return self.tr("comes again after that")
            case What.DUE | What.WITHDRAWN:
                return self.tr("waiting for a good moment")
            case What.PROMPTED:
                return self.tr("waiting for your answer")
            case _:
                return ""

    def _sentence(self, parts: Iterable[str]) -> str:
        words = self.tr(", ").join(part for part in parts if part)
        if not words.startswith("deskbreak"):  # a name is written as it is
            words = words[:1].upper() + words[1:]
        return filled(self.tr("%1."), words) if words else ""

    # -- pauses ----------------------------------------------------------------------------------

    def _pause(self, entry: PauseEntry) -> Iterator[str]:
        if entry.ended is not None:
            if entry.resumed:
                yield self.tr("until you resumed")
        elif entry.until is not None:
            until = entry.until.local
            is_far = entry.began is None or entry.began.local.date() != until.date()
            yield filled(self.tr("until %1"), (self.day_time if is_far else self.time)(until))
        elif self.is_today:
            yield self.tr("until you resume")


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]
