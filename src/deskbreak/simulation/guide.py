"""What the person would see, without a window: the prompt, and a guide that plays its timeline."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from deskbreak.domain.exercise import Side
from deskbreak.domain.plan import ZERO
from deskbreak.domain.session import Move, Run, Timeline
from deskbreak.domain.status import Status
from deskbreak.ports import Ask, Assignment, SessionReport
from deskbreak.simulation.world import VirtualClock


class Guide:
    """The stage of the engine.

    Attributes:
        ask: The prompt that is up; None: there is none.
        timeline: That of the latest session.
        report: How the latest session went.
        hurts: Whether it ended with "this hurts".
        asked: Called with every prompt.
        ended: Called with how a session went.
    """

    def __init__(
        self,
        clock: VirtualClock,
        asked: Callable[[Ask], None],
        ended: Callable[[SessionReport], None],
    ) -> None:
        self._clock = clock
        self._asked = asked
        self._ended = ended
        self._run: Run | None = None
        self._playing = ("", Side.RIGHT)
        self._known: dict[tuple[str, Side], Timeline] = {}
        self._whole: dict[tuple[str, Side], tuple[Move, ...]] = {}
        self.ask: Ask | None = None
        self.timeline: Timeline | None = None
        self.report: SessionReport | None = None
        self.hurts = False

    # -- what the engine asks of a Stage ---------------------------------------------------------

    def prompt(self, ask: Ask) -> None:
        """Ask."""
        self.ask = ask
        self._asked(ask)

    def withdraw(self) -> None:
        """Take the prompt away."""
        self.ask = None

    def begin(self, assignment: Assignment, *, by_hand: bool) -> None:
        """Play the timeline of a routine."""
        del by_hand
        self._playing = (assignment.routine.identifier, assignment.first)
        if self._playing not in self._known:
            self._known[self._playing] = Timeline.of(assignment.routine, assignment.first)
        self.timeline = self._known[self._playing]
        self.hurts = False
        self._run = Run(self.timeline).going(self._clock.awake())

    def stand_still(self) -> None:
        """Wait."""
        if self._run is not None:
            self._run = self._run.paused(self._clock.awake())

    def go_on(self) -> None:
        """Go on from where it stood still."""
        if self._run is not None:
            self._run = self._run.going(self._clock.awake())

    def end_session(self) -> None:
        """Close, and say what was done."""
        self._close(answered=False)

    def show(self, status: Status) -> None:
        """Nobody looks."""

    # -- what happens to it ----------------------------------------------------------------------

    @property
    def is_playing(self) -> bool:
        """Whether a session is under way."""
        return self._run is not None

    @property
    def due(self) -> timedelta | None:
        """When the timeline ends, on the awake clock; None while it stands still."""
        run = self._run
        if run is None or run.since is None:
            return None
        return run.since + (run.timeline.total - run.position)

    def end(self) -> None:
        """The timeline has ended."""
        self._close(answered=False)

    def stop(self, share: float | None = None, *, hurts: bool = False) -> None:
        """The person ends the session; `share` is how much they did, None: as far as it came."""
        self.hurts = hurts
        self._close(answered=True, share=share)

    def lose(self) -> None:
        """The program has ended, and everything on screen with it."""
        self._run = None
        self.ask = None

    def _close(self, *, answered: bool, share: float | None = None) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        moves = self._moves(run, self._clock.awake())
        done = sum((move.done for move in moves), ZERO) / run.timeline.movement
        self.report = SessionReport(done if share is None else share, moves, answered)
        self._ended(self.report)

    def _moves(self, run: Run, now: timedelta) -> tuple[Move, ...]:
        """What was done; nobody jumps here, so the whole of a timeline is worked out once."""
        if not run.is_over(now):
            return run.moves(now)
        if self._playing not in self._whole:
            self._whole[self._playing] = run.moves(now)
        return self._whole[self._playing]

    @property
    def length(self) -> timedelta:
        """How long the latest session is when it runs to its end."""
        return ZERO if self.timeline is None else self.timeline.total
