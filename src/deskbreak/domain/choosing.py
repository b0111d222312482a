"""Which session a break gets, and why.

Rules:
1. Nothing that the person's needs forbid is ever chosen, asked for or not.
2. The area that was least recently completed comes first. The focus of the last session does not
   come again at once.
3. Desk time without standing stays below two hours, if the person may stand.
4. What the last session left undone at its end comes first in the next one.
5. After strength work, what moves and stretches is preferred for the rest of the day.
6. Everything is decided by what is given; the same past leads to the same session.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Final, Protocol

from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.composing import Span, composed
from deskbreak.domain.doses import usual
from deskbreak.domain.exercise import Exercise, Routine, Side
from deskbreak.domain.fitting import Fitted, fitted, off_length, upright
from deskbreak.domain.growing import risen
from deskbreak.domain.needs import Needs, Obstacle
from deskbreak.domain.past import Past, area
from deskbreak.domain.postures import gets_up
from deskbreak.domain.reasons import Because, Reason
from deskbreak.domain.resuming import resumed
from deskbreak.domain.rotation import WHOLE, least_recent, turns
from deskbreak.domain.session import ZERO
from deskbreak.domain.terms import Limits, Terms

KINDS: Final = {BreakKind.MICRO: ("micro",), BreakKind.REST: ("standard", "floor")}
"""The kinds of routine that a break of a kind may get."""
LENGTHS: Final = {
    BreakKind.MICRO: timedelta(seconds=75),
    BreakKind.REST: timedelta(minutes=4),
}
"""How long a session is that no routine fits."""
COMPOSED: Final = "composed"
"""The key of a session that was put together, and of no routine."""
COMPOSED_NAME: Final = "Put together for now"
SEATED_AT_MOST: Final = timedelta(hours=2)
HARDEST: Final = 3
STRENGTH_FROM: Final = timedelta(minutes=3)
"""A session as long as this that is put together has something that strengthens, if it may."""


class Stock(Protocol):
    """Everything that can be played, by its key."""

    @property
    def exercises(self) -> Mapping[str, Exercise]:
        """The exercises."""

    @property
    def routines(self) -> Mapping[str, Routine]:
        """The routines."""


@dataclass(frozen=True, slots=True)
class Situation:
    """Whom a session is for, and when.

    Attributes:
        today: The desk day.
        sat: Desk time since the person last did a session standing, as far as is known.
        interval: Desk time until the break after this one.
    """

    needs: Needs
    now: Instant
    today: date
    past: Past = field(default_factory=Past)
    sat: timedelta = ZERO
    interval: timedelta = timedelta(minutes=30)

    @property
    def is_standing_due(self) -> bool:
        """Whether the person would sit too long if they sat through this break, too."""
        return self.needs.allows_standing and self.sat + self.interval > SEATED_AT_MOST


@dataclass(frozen=True, slots=True)
class Chosen:
    """A session for a person, and why it is this one; there is at least one reason."""

    routine: Routine
    first: Side
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class NothingFits:
    """There is nothing that the person can do; what keeps most from them comes first."""

    obstacles: tuple[Obstacle, ...]


def choice(stock: Stock, situation: Situation, kind: BreakKind) -> Chosen | NothingFits:
    """The session for a break of a kind."""
    terms = _terms(stock, situation)
    if not terms.offered:
        return NothingFits(terms.limits.obstacles())
    usable = _usable(stock, terms, KINDS[kind])
    stands = situation.is_standing_due
    if stands:
        usable = _standing(usable) or usable
    one = _by_turn(usable, stock, terms, kind, stands=stands)
    more = risen(one, terms)
    one, side = _resumed(
        one if stands and not gets_up(more.routine) else more, stock, terms, stands=stands
    )
    reasons = one.reasons
    if stands and gets_up(one.routine):
        reasons = (Reason(Because.SEATED, lasts=situation.sat), *reasons)
    return Chosen(one.routine, side or side_to_begin(situation.past), reasons)


def choice_for(
    stock: Stock, situation: Situation, kind: BreakKind, focus: str
) -> Chosen | NothingFits:
    """The session that a person asks for by its focus, `neck`, `whole` …, for a kind of break."""
    terms = _terms(stock, situation)
    usable = [one for one in _usable(stock, terms, KINDS[kind]) if one.routine.focus == focus]
    if not usable:
        return composition(stock, situation, LENGTHS[kind], focus)
    one = risen(least_recent(usable, terms), terms)
    reasons = (Reason(Because.ASKED, area=focus), *one.reasons)
    return Chosen(one.routine, side_to_begin(situation.past), reasons)


def as_asked(stock: Stock, situation: Situation, routine: Routine) -> Chosen | NothingFits:
    """The routine that a person asks for, as they can do it."""
    terms = _terms(stock, situation)
    one = fitted(routine, terms)
    if one is None:
        found = (terms.limits.obstacle(step.exercise) for step in routine.steps)
        return NothingFits(tuple(dict.fromkeys(one for one in found if one is not None)))
    one = risen(one, terms)
    reasons = (Reason(Because.ASKED), *one.reasons)
    return Chosen(one.routine, side_to_begin(situation.past), reasons)


def picked(stock: Stock, situation: Situation, exercise: Exercise) -> Chosen | NothingFits:
    """One exercise that a person picks, switched off or not, in the dose that it has."""
    switched = {**situation.needs.switched, exercise.identifier: True}
    wanted = replace(situation, needs=replace(situation.needs, switched=switched))
    limits = _terms(stock, wanted).limits
    # What was too hard, or asks for more practice, is theirs to try.
    trying = replace(limits, needs=replace(limits.needs, level=HARDEST), too_hard=frozenset())
    one = trying.possible(exercise)
    if one is None:
        found = trying.obstacle(exercise)
        return NothingFits(() if found is None else (found,))
    routine = Routine(exercise.identifier, exercise.name, "micro", area(exercise), (usual(one),))
    return Chosen(routine, side_to_begin(situation.past), (Reason(Because.ASKED),))


def composition(
    stock: Stock, situation: Situation, length: timedelta, focus: str = ""
) -> Chosen | NothingFits:
    """A session of about a length, put together from all areas, those of a focus first.

    It is at most a fifth shorter or longer, or says with `Because.OFF_LENGTH` that what fits the
    person does not last that long.
    """
    terms = _terms(stock, situation)
    wanted = "" if focus == WHOLE else focus
    if not any(wanted in {"", area(exercise)} for exercise in terms.offered):
        return NothingFits(terms.limits.obstacles(wanted))
    one = _composed(terms, length, wanted)
    reasons = (Reason(Because.ASKED, area=focus, lasts=length), *one.reasons)
    return Chosen(one.routine, side_to_begin(situation.past), reasons)


def limits(stock: Stock, situation: Situation) -> Limits:
    """What the person can do of what there is; for the easier exercises during a session."""
    return _terms(stock, situation).limits


def side_to_begin(past: Past) -> Side:
    """The side to begin with: not the one with which the last session began."""
    for record in past.sessions:
        for move in record.moves:
            if move.side is not Side.BOTH and move.done > ZERO:
                return move.side.other
    return Side.RIGHT


def foci(stock: Stock) -> tuple[str, ...]:
    """What can be asked for by its focus."""
    of_routines = (routine.focus for routine in stock.routines.values())
    of_exercises = (area(exercise) for exercise in stock.exercises.values())
    return tuple(sorted({*of_routines, *of_exercises} - {""}))


def kind_of(routine: Routine) -> BreakKind:
    """The kind of break that a routine is one for."""
    return BreakKind.MICRO if routine.kind in KINDS[BreakKind.MICRO] else BreakKind.REST


def _terms(stock: Stock, situation: Situation) -> Terms:
    return Terms.of(
        stock.exercises, situation.needs, situation.past, situation.now, situation.today
    )


def _usable(stock: Stock, terms: Terms, kinds: Sequence[str]) -> list[Fitted]:
    """The routines of some kinds that are still themselves when they fit the person."""
    found = (fitted(one, terms) for one in stock.routines.values() if one.kind in kinds)
    return [one for one in found if one is not None and one.is_itself]


def _standing(usable: Sequence[Fitted]) -> list[Fitted]:
    """Those that get the person up, and the others as far as they can be done standing."""
    up = [one if gets_up(one.routine) else upright(one) for one in usable]
    made = [one for one in up if one is not None]
    return [one for one in made if one.stands_for_half] or made


def _by_turn(
    usable: Sequence[Fitted], stock: Stock, terms: Terms, kind: BreakKind, *, stands: bool
) -> Fitted:
    """The routine whose turn it is, or what is put together for an area whose turn it is."""
    sessions = terms.past.sessions
    last = stock.routines.get(sessions[0].routine) if sessions else None
    for turn in turns(usable, terms, "" if last is None else last.focus):
        one = turn.fitted or _composed(terms, LENGTHS[kind], turn.area)
        serves = turn.area in one.areas and (gets_up(one.routine) or not stands)
        if turn.fitted is not None or serves:
            return replace(one, reasons=(turn.reason, *one.reasons))
    name = terms.areas[0]
    one = _composed(terms, LENGTHS[kind], name)
    reason = Reason(Because.LEAST_RECENT, area=name, since=terms.days.get(name))
    return replace(one, reasons=(reason, *one.reasons))


def _resumed(
    one: Fitted, stock: Stock, terms: Terms, *, stands: bool
) -> tuple[Fitted, Side | None]:
    """The same with what the last session left undone in front of it."""
    leftover = terms.past.leftover()
    if leftover is None:
        return one, None
    last = stock.routines.get(terms.past.sessions[0].routine)
    made, side = resumed(one, leftover, last, terms, stands=stands)
    if stands and not gets_up(made.routine):
        return one, None
    return made, side


def _composed(terms: Terms, length: timedelta, focus: str) -> Fitted:
    """A session of about a length out of everything that the person can do."""
    exercises = terms.wanted(focus)
    if length >= STRENGTH_FROM and not terms.is_strong_enough:
        exercises = tuple(sorted(exercises, key=lambda one: one is not _strong(exercises)))
    span = Span(length)
    steps = composed(exercises, span)
    kind = "micro" if span.is_short else "standard"
    routine = Routine(COMPOSED, COMPOSED_NAME, kind, focus or WHOLE, steps)
    return Fitted(routine, len(steps), len(steps), span, off_length(steps, span))


def _strong(exercises: Sequence[Exercise]) -> Exercise | None:
    return next((one for one in exercises if one.category == "strength"), None)
