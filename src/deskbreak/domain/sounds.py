"""The sounds of a session, and when each is due.

A sound is due between two moments that follow one another; whoever jumps begins anew with no moment
before. What is counted down for less than ten seconds does not tick: it belongs to a repetition.
"""

from __future__ import annotations

from enum import Enum

from deskbreak.domain.exercise import Phase
from deskbreak.domain.session import LONG_HOLD, Moment

LAST_SECONDS = 3
"""How many seconds of a countdown tick."""


class Sound(Enum):
    """What can be heard, by the name of its file.

    `DONE` ends one exercise or set, `END` the session.
    """

    START = "start"
    SWITCH = "switch"
    TICK = "tick"
    DONE = "done"
    END = "end"


def wanted_sounds(
    *, cues: bool, start: bool, switch: bool, ticks: bool, end: bool
) -> frozenset[Sound]:
    """The sounds that a person has not switched off; `cues` switches all of them."""
    switches = {
        Sound.START: start,
        Sound.SWITCH: switch,
        Sound.TICK: ticks,
        Sound.DONE: end,
        Sound.END: end,
    }
    return frozenset(sound for sound, is_on in switches.items() if cues and is_on)


def sound_between(before: Moment | None, now: Moment | None) -> Sound | None:
    """The sound that is due at `now`, if one is.

    Args:
        before: The moment before it; None where the guide has just begun or jumped.
        now: None where the session has come to its end.
    """
    if now is None:
        return Sound.END
    if before is None:
        return None
    if before.index == now.index:
        return Sound.TICK if _ticks(before, now) else None
    if now.cue.phase is Phase.SWITCH:
        return Sound.SWITCH
    match before.cue.is_movement, now.cue.is_movement:
        case False, True:
            return Sound.START
        case True, False:
            return Sound.DONE
        case True, True if before.cue.side is not now.cue.side:
            # An exercise that alternates has no phase in which to switch.
            return Sound.SWITCH
        case _:
            return None


def _ticks(before: Moment, now: Moment) -> bool:
    """Whether another of the last seconds of a countdown has begun."""
    if now.cue.lasts < LONG_HOLD or now.cue.phase not in {Phase.HOLD, Phase.READY, Phase.REST}:
        return False
    return 0 < now.number <= LAST_SECONDS and now.number < before.number
