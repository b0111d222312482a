"""One call of the planner: the plan as it changes, and what has been decided so far."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from deskbreak.domain.breaks import Instant
from deskbreak.domain.plan import (
    TYPING_PATIENCE,
    ZERO,
    Decision,
    Do,
    Phase,
    Plan,
    Surroundings,
    Why,
)
from deskbreak.domain.rules import Rules


class Turn:
    """A plan on its way from one instant to the next."""

    def __init__(self, plan: Plan, around: Surroundings, now: Instant, rules: Rules) -> None:
        self.plan = plan
        self.around = around
        self.now = now
        self.rules = rules
        self.decisions: list[Decision] = []
        self.slept = ZERO

    @property
    def awake(self) -> timedelta:
        """What time it is, on the awake clock."""
        return self.now.awake

    def change(self, **fields: object) -> None:
        """Replace fields of the plan."""
        self.plan = replace(self.plan, **fields)  # type: ignore[arg-type]

    def decide(self, do: Do, why: Why, lasts: timedelta = ZERO) -> None:
        """Decide something about the break that the plan is about."""
        quiet = self.plan.quiet if why is Why.QUIET else None
        self.decisions.append(
            Decision(do, why, self.plan.kind, lasts, by_hand=self.plan.by_hand, quiet=quiet)
        )

    def withdraw(self, why: Why) -> None:
        """Take the prompt away if there is one; the break stays due."""
        if self.plan.phase is Phase.PROMPTING:
            self.change(phase=Phase.DUE, waiting=None)
            self.decide(Do.WITHDRAW, why)

    def start_over(self) -> None:
        """Begin a new interval."""
        self.change(
            phase=Phase.WORKING,
            desk=ZERO,
            waiting=None,
            patience=TYPING_PATIENCE,
            deferred=None,
            snoozes=0,
        )

    def hand_over(self, why: Why) -> None:
        """Give the desk time that has come together to the history."""
        if self.plan.tally > ZERO:
            day = self.plan.at.day(self.rules.day_start)
            self.decisions.append(Decision(Do.TALLY, why, lasts=self.plan.tally, day=day))
            self.change(tally=ZERO, seated=self.plan.sat)
