from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from deskbreak.domain.breaks import BreakKind, Instant
from deskbreak.domain.plan import Pause, PauseReason, Phase, Plan, fresh
from deskbreak.domain.rules import Rules
from deskbreak.domain.status import ICON_STEPS, IconSpec, State, icon_spec, next_icon_step, status

MINUTE = timedelta(minutes=1)
NOW = Instant(datetime(2026, 3, 2, 8, 0, tzinfo=UTC), timedelta(hours=1))
RULES = Rules()
PLAN = fresh(NOW)


def paused(*ends: timedelta | None) -> frozenset[Pause]:
    reasons = (PauseReason.PERSON, PauseReason.HOURS)
    return frozenset(Pause(reason, until) for reason, until in zip(reasons, ends, strict=False))


def test_the_time_left_goes_down_between_two_looks_at_the_plan() -> None:
    current = status(PLAN, RULES, NOW.awake + 10 * MINUTE)

    assert 20 * MINUTE == current.left
    assert 10 * MINUTE == current.desk
    assert current.share == pytest.approx(1 / 3)
    assert BreakKind.MICRO is current.kind


def test_the_next_kind_is_known_beforehand() -> None:
    assert BreakKind.REST is status(replace(PLAN, count=1), RULES, NOW.awake).kind


@pytest.mark.parametrize(
    ("plan", "state", "left"),
    [
        (PLAN, State.WORKING, 30 * MINUTE),
        (replace(PLAN, away=NOW.awake), State.AWAY, 30 * MINUTE),
        (replace(PLAN, phase=Phase.DUE), State.DUE, None),
        (replace(PLAN, phase=Phase.DUE, deferred=NOW.awake), State.DEFERRED, None),
        (
            replace(PLAN, phase=Phase.PROMPTING, until=NOW.awake + MINUTE),
            State.PROMPTING,
            MINUTE,
        ),
        (replace(PLAN, phase=Phase.SNOOZED, until=NOW.awake + MINUTE), State.SNOOZED, MINUTE),
        (replace(PLAN, phase=Phase.SESSION, pauses=paused(None)), State.SESSION, None),
        (replace(PLAN, pauses=paused(None)), State.PAUSED, None),
        (replace(PLAN, pauses=paused(NOW.awake + MINUTE)), State.PAUSED, MINUTE),
        (replace(PLAN, pauses=paused(NOW.awake + MINUTE, None)), State.PAUSED, None),
    ],
)
def test_every_state_of_the_plan_has_its_word(
    plan: Plan, state: State, left: timedelta | None
) -> None:
    current = status(plan, RULES, NOW.awake)

    assert (state, left) == (current.state, current.left)


def test_only_a_due_break_can_be_snoozed_or_skipped() -> None:
    due = status(replace(PLAN, phase=Phase.DUE), RULES, NOW.awake)
    spent = status(replace(PLAN, phase=Phase.DUE, snoozes=2), RULES, NOW.awake)
    working = status(PLAN, RULES, NOW.awake)

    assert (True, True) == (due.can_skip, due.can_snooze)
    assert (True, False) == (spent.can_skip, spent.can_snooze)
    assert (False, False) == (working.can_skip, working.can_snooze)


def test_the_ring_of_the_icon_fills_with_the_interval() -> None:
    steps = [icon_spec(status(PLAN, RULES, NOW.awake + at * MINUTE)).steps for at in (0, 15, 30)]

    assert [0, ICON_STEPS // 2, ICON_STEPS] == steps


def test_a_due_break_has_a_full_ring() -> None:
    due = status(replace(PLAN, phase=Phase.DUE), RULES, NOW.awake)

    assert IconSpec(ICON_STEPS, State.DUE) == icon_spec(due)


def test_the_icon_stands_still_while_no_desk_time_accrues() -> None:
    assert next_icon_step(replace(PLAN, away=NOW.awake), RULES) is None
    assert next_icon_step(replace(PLAN, phase=Phase.DUE), RULES) is None
    assert next_icon_step(PLAN, RULES) == NOW.awake + RULES.interval / ICON_STEPS
