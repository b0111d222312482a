"""The sentences of the interface; the only place that makes them from values."""

from __future__ import annotations

import math
from datetime import timedelta

from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.exercise import Phase, Side
from deskbreak.domain.plan import Why
from deskbreak.domain.session import Cue, Moment
from deskbreak.ui.translating import translator

CONTEXT = "text"
_tr = translator(CONTEXT)
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


def clock_face(span: timedelta) -> str:
    """A length as minutes and seconds, as on a stopwatch: 1:05."""
    seconds = int(span / SECOND)
    return f"{seconds // 60}:{seconds % 60:02}"


def length(span: timedelta) -> str:
    """A length in words, softened: seconds below a minute and a half, then minutes."""
    seconds = math.ceil(span / SECOND)
    if seconds < 60:
        return _tr("%n s", seconds)
    minutes, rest = divmod(seconds, 60)
    if minutes < 5 and rest:
        return _tr("%1 min %2 s").replace("%1", str(minutes)).replace("%2", str(rest))
    return _tr("%n min", math.ceil(seconds / 60))


def whole_minutes(span: timedelta) -> int:
    """A length in minutes, rounded up and never less than one."""
    return max(1, math.ceil(span / MINUTE))


def minutes(span: timedelta) -> str:
    """A length in whole minutes, never less than one."""
    return _tr("%n min", whole_minutes(span))


def break_name(kind: BreakKind) -> str:
    """What a kind of break is called."""
    match kind:
        case BreakKind.MICRO:
            return _tr("micro break")
        case BreakKind.REST:
            return _tr("rest break")


def prompt_title(kind: BreakKind) -> str:
    """The question of the prompt."""
    match kind:
        case BreakKind.MICRO:
            return _tr("Time for a micro break")
        case BreakKind.REST:
            return _tr("Time for a rest break")


def refusal(why: Why) -> str:
    """Why something that a person asked for cannot be done."""
    match why:
        case Why.NOTHING_DUE:
            return _tr("No break is due.")
        case Why.SNOOZE_LIMIT:
            return _tr("This break cannot be snoozed any more.")
        case Why.IN_SESSION:
            return _tr("A session is running already.")
        case _:
            return _tr("That is not possible now.")


def phase_name(moment: Moment) -> str:
    """What the person does now, as the heading of the guide."""
    cue = moment.cue
    match cue.phase:
        case Phase.READY:
            return _tr("Get ready")
        case Phase.MOVE_IN | Phase.MOVE if moment.counts_down:
            return _tr("Move in")
        case Phase.HOLD if moment.counts_down:
            return _tr("Hold")
        case Phase.EASE_OUT if moment.counts_down:
            return _tr("Ease out")
        case Phase.SWITCH:
            return _tr("Other way round") if cue.direction else _tr("Switch sides")
        case Phase.REST:
            return _tr("Rest")
        case _:
            return _tr("Move")


def side_badge(cue: Cue) -> str:
    """Which side or way round works, or ""."""
    if cue.direction:
        return _direction(cue.direction)
    match cue.side:
        case Side.LEFT:
            return _tr("LEFT side")
        case Side.RIGHT:
            return _tr("RIGHT side")
        case Side.BOTH:
            return ""


def _direction(name: str) -> str:
    return {"backward": _tr("BACKWARD"), "forward": _tr("FORWARD")}.get(name, name.upper())


def turn_count(cue: Cue) -> str:
    """Which turn of how many, or "" where there is only one."""
    if cue.turns < 2:
        return ""
    return _tr("%1 of %2").replace("%1", str(cue.turn)).replace("%2", str(cue.turns))


def ring_caption(moment: Moment) -> str:
    """What the number in the ring counts."""
    if moment.counts_down:
        return _tr("second") if moment.number == 1 else _tr("seconds")
    return _tr("of %1").replace("%1", str(moment.cue.reps))


def cue_line(moment: Moment) -> str:
    """The line below the ring."""
    cue = moment.cue
    if cue.phase is Phase.SWITCH and cue.side is Side.LEFT:
        return _tr("Now the same to your left.")
    if cue.phase is Phase.SWITCH and cue.side is Side.RIGHT:
        return _tr("Now the same to your right.")
    if cue.phase is Phase.SWITCH:
        return _tr("Now the other way round.")
    return moment.text


def dose(cue: Cue, hold: timedelta) -> str:
    """How much of an exercise is coming: its repetitions or its hold, and how many sides."""
    if hold >= timedelta(seconds=10):
        amount = _tr("%n s", int(hold / SECOND))
    else:
        amount = _tr("%n times", cue.reps)
    if cue.turns < 2:
        return amount
    return _tr("%1 each way" if cue.exercise.directions else "%1 each side").replace("%1", amount)


def caution(moment: Moment) -> str:
    """What to take care of before an exercise begins, or ""."""
    cautions = moment.cue.exercise.cautions
    if moment.cue.phase is not Phase.READY or not cautions:
        return ""
    return _tr("Take care: %1.").replace("%1", cautions[0].rstrip("."))


def coming(first: Moment | None) -> str:
    """What comes next, given its first moment; None: nothing."""
    if first is None:
        return _tr("This is the last exercise")
    line = _tr("Next: %1 · %2").replace("%1", first.cue.exercise.name)
    # A dose is not torn from its unit at the end of a line.
    return line.replace("%2", dose(first.cue, first.hold).replace(" ", "\u00a0"))


def announcement(moment: Moment) -> str:
    """What a screen reader says when a phase begins; never the seconds as they pass."""
    cue = moment.cue
    parts = [cue.exercise.name] if cue.phase is Phase.READY else []
    parts += [phase_name(moment), side_badge(cue).capitalize()]
    if cue.phase is Phase.HOLD and moment.counts_down:
        parts.append(_tr("%n seconds", round(moment.hold / SECOND)))
    parts.append(cue_line(moment))
    return ". ".join(part.rstrip(".。") for part in parts if part) + "."
