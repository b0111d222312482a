"""The phrases for what happens to a break, step by step.

Without Qt, because `deskbreak why` says them too: how to translate and how to write a time is
handed in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import assert_never

from deskbreak.domain.account import Step, What
from deskbreak.domain.plan import Quiet, Why
from deskbreak.ui.translating import Translate, filled

CONTEXT = "why"
"""Where the phrases are translated, by whoever hands in how."""
MINUTE = timedelta(minutes=1)
SOON = MINUTE
"""A prompt that comes this much later than the break was due had to wait for its moment."""


@dataclass(frozen=True, slots=True)
class StepText:
    """Makes the phrases.

    Attributes:
        time: Writes a civil time.
    """

    tr: Translate
    time: Callable[[datetime], str]

    def phrases(self, steps: tuple[Step, ...]) -> list[str]:
        """What each step says; "" for one that the others have said."""
        said: list[str] = []
        asked = False
        for number, step in enumerate(steps):
            before = steps[number - 1] if number else None
            after = steps[number + 1] if number + 1 < len(steps) else None
            if step.what is What.PROMPTED:
                said.append(self._prompted(step, before, again=asked))
                asked = True
            else:
                said.append(self._step(step, before, after))
        return said

    def span(self, span: timedelta | None) -> str:
        """A length in words: 40 s, 12 min, 2 h 5 min."""
        if span is None:
            return self.tr("a while")
        seconds = round(span.total_seconds())
        if seconds < 60:
            return self.tr("%n s", seconds)
        minutes = round(span / MINUTE)
        if minutes < 60:
            return self.tr("%n min", minutes)
        if minutes % 60 == 0:
            return self.tr("%n h", minutes // 60)
        return filled(self.tr("%1 h %2 min"), str(minutes // 60), str(minutes % 60))

    def _step(self, step: Step, before: Step | None, after: Step | None) -> str:  # noqa: C901 - a table
        match step.what:
            case What.DUE:
                return self._due(step) if before is None else ""
            case What.DEFERRED:
                return self._deferred(step)
            case What.WITHDRAWN:
                return self._withdrawn(step, after)
            case What.SNOOZED:
                return filled(self.tr("snoozed %1"), self.span(step.lasts))
            case What.PAUSED:
                if step.lasts is None:
                    return self.tr("breaks paused")
                return filled(self.tr("paused %1"), self.span(step.lasts))
            case What.BEGAN:
                return self._began(step)
            case What.NATURAL:
                return self._natural(step, is_alone=before is None)
            case What.SKIPPED:
                return self.tr("skipped by you")
            case What.MISSED:
                return self.tr("missed: nobody answered")
            case What.ENDED | What.PROMPTED:
                return ""
            case _:
                assert_never(step.what)

    def _due(self, step: Step) -> str:
        if step.lasts is None:
            return self.tr("due")
        return filled(self.tr("due after %1 at the desk"), self.span(step.lasts))

    def _deferred(self, step: Step) -> str:
        why = self._quiet(step)
        if step.lasts is None:
            pattern = self.tr("deferred since %1 (%2)")
            return filled(pattern, self.time(step.at.local), why)
        return filled(self.tr("deferred %1 (%2)"), self.span(step.lasts), why)

    def _quiet(self, step: Step) -> str:
        match step.why:
            case Quiet.DO_NOT_DISTURB:
                return self.tr("do not disturb")
            case Quiet.FULL_SCREEN:
                return self.tr("full screen")
            case Quiet.MICROPHONE:
                return self.tr("microphone in use")
            case _:
                return self.tr("the desk was quiet")

    def _prompted(self, step: Step, before: Step | None, *, again: bool) -> str:
        asked = self.tr("asked again") if again else self.tr("asked")
        has_waited = before is not None and before.what is What.DUE
        waited = step.at.wall - before.at.wall if before is not None else timedelta()
        if has_waited and waited >= SOON:
            pattern = self.tr("asked again %1 later") if again else self.tr("asked %1 later")
            asked = filled(pattern, self.span(waited))
        if step.why is Why.TYPING_PAUSED:
            return filled(self.tr("%1 at a pause in typing"), asked)
        if step.why is Why.NO_TYPING_PAUSE:
            return filled(self.tr("%1, as no pause in typing came"), asked)
        return asked

    def _withdrawn(self, step: Step, after: Step | None) -> str:
        """Nothing where the next step gives the same reason."""
        if after is not None and (after.what is What.PAUSED or after.why is step.why):
            return ""
        match step.why:
            case Why.LOCKED:
                why = self.tr("the screen was locked")
            case Why.SLEPT:
                why = self.tr("the computer slept")
            case Why.AWAY:
                why = self.tr("you had been away already")
            case Why.CLOCK_SET:
                why = self.tr("the clock was set")
            case Why.PAUSED:
                why = self.tr("you paused")
            case Why.OUTSIDE_HOURS:
                why = self.tr("working hours were over")
            case Quiet():
                why = self._quiet(step)
            case _:
                return self.tr("withdrawn")
        return filled(self.tr("withdrawn (%1)"), why)

    def _began(self, step: Step) -> str:
        match step.why:
            case Why.ANSWERED:
                return self.tr("started by you")
            case Why.UNANSWERED:
                return self.tr("begun by itself")
            case Why.BY_HAND:
                return self.tr("started by hand")
            case _:
                return self.tr("begun")

    def _natural(self, step: Step, *, is_alone: bool) -> str:
        gap = self.span(step.lasts)
        match step.why:
            case Why.LOCKED:
                words = filled(self.tr("screen locked %1"), gap)
            case Why.SLEPT:
                words = filled(self.tr("computer asleep %1"), gap)
            case Why.NOT_RUNNING:
                words = filled(self.tr("deskbreak not running for %1"), gap)
            case Why.CLOCK_SET:
                words = filled(self.tr("clock put forward by %1"), gap)
            case Why.PERSON:
                return self.tr("you said that you had just taken one")
            case _:
                words = filled(self.tr("away %1"), gap)
        if is_alone:
            return words
        return filled(self.tr("then %1, which was a break of its own"), words)
