"""What the voice says in a session."""

from __future__ import annotations

from datetime import timedelta

from deskbreak.domain.session import Cue
from deskbreak.domain.voice import Milestone, Said
from deskbreak.ui import text
from deskbreak.ui.translating import translator

CONTEXT = "voice"
_tr = translator(CONTEXT)
SECOND = timedelta(seconds=1)


def spoken(milestone: Milestone) -> str:  # noqa: C901 - a table
    """What the voice says at a milestone; "" where there is nothing to say."""
    moment = milestone.moment
    if moment is None:
        return _tr("That was all. Well done.")
    cue, line = moment.cue, milestone.line
    match milestone.said:
        case Said.READY:
            lead = _tr("First: %1") if cue.step == 0 else _tr("Next: %1")
            parts = [lead.replace("%1", _with_side(cue)), line]
        case Said.MOVE if not moment.counts_down:
            parts = [line, _tr("%n times", cue.reps)]
        case Said.MOVE | Said.LINE:
            parts = [line]
        case Said.HOLD:
            parts = [_tr("Hold for %n seconds", round(moment.hold / SECOND)), line]
        case Said.HALF:
            parts = [_tr("Half way"), line]
        case Said.RELEASE:
            parts = [line or _tr("Ease out")]
        case Said.SWITCH:
            parts = [text.phase_name(moment), text.side_badge(cue).capitalize()]
        case Said.SIDE:
            parts = [text.side_badge(cue).capitalize(), line]
        case Said.REST:
            parts = [_tr("Rest")]
    return " ".join(_ended(part) for part in parts if part)


def _ended(part: str) -> str:
    """A sentence with its full stop, of which Japanese has one of its own."""
    return part if part.endswith("。") else f"{part.rstrip('.')}."


def _with_side(cue: Cue) -> str:
    """An exercise by its name, with the side or the way round that it begins with."""
    side = text.side_badge(cue).lower()
    return f"{cue.exercise.name}, {side}" if side else cue.exercise.name
