"""What is spoken in a session, and when: milestones, never the seconds as they pass.

Rules:
1. Something is spoken when a phase begins, in the middle of a long hold, and when another line of
   the exercise is shown that has not been heard yet in this turn and stays long enough to be said.
2. What belongs to what is being said follows it; anything else takes its place.
3. A milestone is due between two moments that follow one another. Whoever jumps, or goes on after a
   pause, begins anew with no moment before, and hears where they are.
4. Which words say it is decided where all words are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from deskbreak.domain.exercise import Phase, Sides
from deskbreak.domain.session import Moment, Timeline

HALF_IS_SAID_FROM = timedelta(seconds=30)
"""A hold that is shorter is over before anybody asks how long still."""
SAID_IN = timedelta(seconds=3.5)
"""A line that is shown for less would be cut off by the next one."""


class Said(Enum):
    """What a milestone is about."""

    READY = "ready"
    """An exercise comes: its name, its side."""
    MOVE = "move"
    """A movement begins: what to do, and how often."""
    HOLD = "hold"
    """A long hold begins, and how long it is."""
    LINE = "line"
    """There is something else to do or to mind."""
    HALF = "half"
    """Half of a long hold is over."""
    RELEASE = "release"
    """A long hold is over."""
    SWITCH = "switch"
    """The other side, or the other way round, comes."""
    SIDE = "side"
    """The other side works, in an exercise that alternates."""
    REST = "rest"
    """A rest before the next set."""
    END = "end"
    """The session is over."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """Something to say now.

    Attributes:
        moment: When it is due; None at the end.
        line: The exercise's own line that belongs to it, or "" where that has been heard.
        follows: Whether what is being said may be finished first.
    """

    said: Said
    moment: Moment | None
    line: str = ""
    follows: bool = False


CONTINUES = frozenset({Said.MOVE, Said.HOLD, Said.LINE, Said.HALF})
"""What goes on with the thing that was announced."""
WITHOUT_LINE = frozenset({Said.SWITCH, Said.REST})
"""What needs no line of the exercise."""


def milestone_between(
    timeline: Timeline, before: Moment | None, now: Moment | None
) -> Milestone | None:
    """What is to be said at `now`, if anything.

    Args:
        timeline: What both moments belong to.
        before: The moment before it; None where the guide has just begun, jumped or gone on.
        now: None where the session has come to its end.
    """
    follows = before is not None and _is_release(before)
    if now is None:
        return Milestone(Said.END, None, follows=follows)
    new_line = _new_line(timeline, now)
    if before is None:
        said: Said | None = _begun(now)
        line = now.text
    else:
        said = _next(before, now)
        line = new_line if before.text != now.text or before.index != now.index else ""
    if said is None:
        if not line or _stays(timeline, now) < SAID_IN:
            return None
        said = Said.LINE
    if said in WITHOUT_LINE:
        line = ""
    follows |= before is not None and said in CONTINUES
    return Milestone(said, now, line, follows)


def _begun(now: Moment) -> Said:
    """What is said to somebody who has just come to this moment."""
    match now.cue.phase:
        case Phase.READY:
            return Said.READY
        case Phase.SWITCH:
            return Said.SWITCH
        case Phase.REST:
            return Said.REST
        case _ if _is_release(now):
            return Said.RELEASE
        case _ if now.turn_share > 0:
            # How long or how often is wrong by now.
            return Said.LINE
        case Phase.HOLD if now.counts_down:
            return Said.HOLD
        case _:
            return Said.MOVE


def _next(before: Moment, now: Moment) -> Said | None:
    """What is said where one moment follows another; None where at most a line is."""
    if before.index == now.index:
        return Said.HALF if _is_half(before, now) else None
    cue, last = now.cue, before.cue
    if not cue.is_movement:
        return _begun(now)
    if now.counts_down and cue.phase is Phase.HOLD and last.phase is not Phase.HOLD:
        return Said.HOLD
    if _is_release(now) != _is_release(before):
        return Said.RELEASE if _is_release(now) else Said.MOVE
    if not last.is_movement or last.block != cue.block:
        return Said.MOVE
    if cue.exercise.sides is Sides.ALTERNATE and cue.side is not last.side:
        return Said.SIDE
    return None


def _is_release(moment: Moment) -> bool:
    """Whether a moment is the way out of a long hold, which is short and is said to its end."""
    return moment.counts_down and moment.cue.phase is Phase.EASE_OUT


def _is_half(before: Moment, now: Moment) -> bool:
    cue = now.cue
    if cue.phase is not Phase.HOLD or cue.lasts < HALF_IS_SAID_FROM:
        return False
    return before.elapsed < cue.lasts / 2 <= now.elapsed


def _new_line(timeline: Timeline, now: Moment) -> str:
    """The line of a moment, or "" where its turn has shown it before."""
    return "" if now.text in _lines_before(timeline, now) else now.text


def _lines_before(timeline: Timeline, now: Moment) -> Iterator[str]:
    yield from now.cue.texts[: _line_number(now)]
    for cue in reversed(timeline.cues[: now.index]):
        if cue.block != now.cue.block:
            return
        yield from cue.texts


def _line_number(now: Moment) -> int:
    """Which of the lines of its cue a moment shows, from 0."""
    return min(int(now.share * len(now.cue.texts)), len(now.cue.texts) - 1)


def _stays(timeline: Timeline, now: Moment) -> timedelta:
    """How long the line of a moment is still shown."""
    cue, number = now.cue, _line_number(now)
    stays = cue.lasts * (number + 1) / len(cue.texts) - now.elapsed
    if number + 1 < len(cue.texts):
        return stays
    for later in timeline.cues[now.index + 1 :]:
        if later.block != cue.block or later.texts[0] != now.text:
            break
        stays += later.lasts / len(later.texts)
        if len(later.texts) > 1:
            break
    return stays
