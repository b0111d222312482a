"""What holds of every plan that can be reached, and of every one that might come next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskbreak.domain.breaks import Instant
from deskbreak.domain.plan import (
    TYPING_PATIENCE,
    Absence,
    CameBack,
    Closed,
    Do,
    Ended,
    Event,
    Left,
    Paused,
    PauseReason,
    Phase,
    Plan,
    Quiet,
    Restarted,
    Resumed,
    Retuned,
    Returned,
    Surroundings,
    TypingPaused,
    WentIdle,
    Why,
    Woke,
    carried_over,
    fresh,
)
from deskbreak.domain.planner import advance, deadline
from deskbreak.domain.rules import Rules
from deskbreak.domain.state import state_of
from tests.domain.person import HOUR, MINUTE, NOTHING, SECOND
from tests.domain.walks import (
    PEACE_AT_START,
    QUARTER,
    RULES,
    START,
    Step,
    around_each,
    events,
    later,
    step,
    walks,
)

# The walks are made in the set-up of whichever test comes first, which takes seconds.
pytestmark = [pytest.mark.usefixtures("uncounted"), pytest.mark.timeout(300)]

NO_MORE_THAN_ASKED = {Why.ANSWERED, Why.BY_HAND}


@pytest.fixture(scope="module")
def walked(uncounted: None) -> list[Step]:
    return list(walks())


@pytest.fixture(scope="module")
def tried(walked: list[Step]) -> list[Step]:
    return list(around_each(walked))


# -- what was reached ---------------------------------------------------------------------------


def test_every_event_was_tried_in_every_phase_with_all_rules(tried: list[Step]) -> None:
    sorts = {type(event) for event in events(START)}
    for rules in RULES:
        pairs = {(one.reached.phase, type(one.event)) for one in tried if one.rules is rules}

        assert {(phase, sort) for phase in Phase for sort in sorts} == pairs


def test_every_event_was_tried_locked_paused_quiet_and_away(tried: list[Step]) -> None:
    sorts = {type(event) for event in events(START)}
    situations: list[Callable[[Step], bool]] = [
        lambda one: Absence.LOCKED in one.reached.absent,
        lambda one: Absence.ASLEEP in one.reached.absent,
        lambda one: one.reached.is_paused and one.reached.phase is Phase.WORKING,
        lambda one: one.reached.is_paused and one.reached.phase is Phase.DUE,
        lambda one: one.reached.deferred is not None,
        lambda one: one.reached.engaged and one.reached.idle,
        lambda one: one.reached.still is not None,
    ]
    for is_so in situations:
        assert sorts == {type(one.event) for one in tried if is_so(one)}


def test_every_decision_was_taken(tried: list[Step]) -> None:
    assert set(Do) == {decision.do for one in tried for decision in one.decisions}


# -- what holds after every step ----------------------------------------------------------------


def a_prompt_is_there_exactly_while_it_is_up(one: Step) -> None:
    is_up = one.before.phase is Phase.PROMPTING
    for decision in one.decisions:
        if decision.do in {Do.PROMPT, Do.WITHDRAW}:
            assert is_up is (decision.do is Do.WITHDRAW)
            is_up = not is_up
    assert is_up is (one.after.phase is Phase.PROMPTING)


def a_session_begins_and_ends_in_turn(one: Step) -> None:
    is_on = one.before.phase is Phase.SESSION
    for decision in one.decisions:
        if decision.do in {Do.BEGIN, Do.END}:
            assert is_on is (decision.do is Do.END)
            is_on = not is_on
    assert is_on is (one.after.phase is Phase.SESSION)


def a_session_stands_still_and_goes_on_in_turn(one: Step) -> None:
    stands = one.before.still is not None
    for decision in one.decisions:
        if decision.do is Do.STAND_STILL:
            assert not stands
            stands = True
        elif decision.do is Do.GO_ON:
            assert stands
            stands = False
        elif decision.do in {Do.END_SESSION, Do.END}:
            stands = False
    assert stands is (one.after.still is not None)


def law_5_nothing_is_shown_while_quiet(one: Step) -> None:
    if one.around.quiet is not None:
        shown = [d for d in one.decisions if d.do in {Do.PROMPT, Do.BEGIN}]
        assert all(decision.why in NO_MORE_THAN_ASKED for decision in shown)
        assert one.after.phase is not Phase.PROMPTING


def law_7_nothing_is_asked_behind_a_locked_screen(one: Step) -> None:
    if one.after.absent:
        assert one.after.phase is not Phase.PROMPTING


def law_7_a_prompt_does_not_outlast_sleep(one: Step) -> None:
    if one.before.phase is Phase.PROMPTING and one.now.asleep > one.before.at.asleep:
        assert Do.WITHDRAW in {decision.do for decision in one.decisions}


def law_10_no_session_runs_behind_a_locked_screen(one: Step) -> None:
    if one.after.phase is Phase.SESSION and one.before.phase is not Phase.SESSION:
        assert (one.after.still is not None) is bool(one.after.absent)


def law_7_an_unanswered_prompt_is_followed_by_what_the_rules_say(one: Step) -> None:
    for decision in one.decisions:
        if decision.do is Do.MISS:
            assert not one.rules.begin_automatically
        if decision.do is Do.BEGIN and decision.why is Why.UNANSWERED:
            assert one.rules.begin_automatically


def law_11_nothing_is_shown_in_a_pause_or_outside_working_hours(one: Step) -> None:
    is_off = one.after.is_paused or not one.rules.hours.include(one.now.local)
    if is_off:
        for decision in one.decisions:
            assert decision.do is not Do.PROMPT
            assert decision.do is not Do.BEGIN or decision.why in NO_MORE_THAN_ASKED
        assert one.after.phase is not Phase.PROMPTING


def law_11_outside_working_hours_is_a_pause(one: Step) -> None:
    is_held = PauseReason.HOURS in {pause.reason for pause in one.after.pauses}

    assert is_held is not one.rules.hours.include(one.now.local)


def law_12_nobody_is_asked_who_has_just_come_back(one: Step) -> None:
    if Do.PROMPT in {decision.do for decision in one.decisions}:
        assert one.now.awake >= one.peace


def law_16_every_decision_has_its_reason(one: Step) -> None:
    for decision in one.decisions:
        assert decision.reason
        assert (decision.quiet is not None) is (decision.why is Why.QUIET)


def progress_is_lost_only_for_a_reason(one: Step) -> None:
    """Law 11 and others: a break that was, a day that began, or a gap that was no desk time."""
    before, after = one.before, one.after
    reasons = {Do.CREDIT_NATURAL, Do.SKIP, Do.MISS, Do.BEGIN, Do.END}
    is_new_day = before.day is not None and after.day is not None and after.day > before.day
    if reasons & {decision.do for decision in one.decisions} or is_new_day:
        return
    taken_back = NOTHING
    if isinstance(one.event, WentIdle):
        taken_back = one.now.awake - one.event.since
    assert after.desk >= before.desk - taken_back


def only_movement_is_credited(one: Step) -> None:
    """Laws 3 and 10: natural breaks credit nothing, and nor does a session without any."""
    for decision in one.decisions:
        if decision.credited:
            assert decision.do is Do.END
            assert isinstance(one.event, Ended)
            assert one.event.share > 0


def a_break_that_is_over_starts_the_interval_over(one: Step) -> None:
    """Laws 3, 7, 9 and 10."""
    over = {Do.CREDIT_NATURAL, Do.SKIP, Do.MISS, Do.END}
    if over & {decision.do for decision in one.decisions}:
        assert (NOTHING, 0) == (one.after.desk, one.after.snoozes)
        assert one.after.phase in {Phase.WORKING, Phase.SESSION}


def desk_time_accrues_at_the_desk_alone(one: Step) -> None:
    """Laws 1, 4, 10 and 11."""
    before, after = one.before, one.after
    if before.phase is not Phase.WORKING or before.is_paused:
        assert after.desk <= before.desk
    if before.phase is Phase.SESSION or before.is_paused:
        assert after.tally <= before.tally


def nothing_happens_before_the_deadline(one: Step) -> None:
    """The one alarm is enough: what time alone brings about is never waiting for another event."""
    due = deadline(one.after, one.rules)
    wait = (3 * HOUR if due is None else due - one.now.awake) - timedelta(milliseconds=1)
    moment = later(one.now, wait)
    if moment.day() != one.now.day() and not one.after.is_at_desk:
        return  # Nobody is woken for a new day who is not there.
    plan, decisions = advance(one.after, Woke(), one.around, moment, one.rules)

    assert () == decisions
    assert (state_of(one.after), one.after.reading) == (state_of(plan), plan.reading)


def the_deadline_is_never_in_the_past(one: Step) -> None:
    due = deadline(one.after, one.rules)

    assert due is None or due > one.now.awake


def what_is_counted_stays_in_its_bounds(one: Step) -> None:
    after = one.after

    assert NOTHING <= after.desk
    assert NOTHING <= after.tally
    assert 0 <= after.snoozes <= one.rules.snooze_limit
    assert after.count >= 0
    assert len(after.pauses) == len({pause.reason for pause in after.pauses})


def the_parts_of_a_plan_agree(one: Step) -> None:
    after = one.after
    is_in_session = after.phase is Phase.SESSION
    if after.away is not None:
        assert after.idle or after.absent
        assert not after.is_paused
        assert not is_in_session
        assert after.away <= one.now.awake
    if after.unseen:
        assert after.away is not None
    if after.still is not None:
        assert is_in_session
        assert after.absent
    if after.deferred is not None or after.waiting is not None:
        assert after.phase is Phase.DUE
    if after.phase is Phase.WORKING and not after.is_paused:
        assert after.desk < one.rules.interval
    if not (after.is_paused or is_in_session or after.away is not None):
        assert not after.absent
        assert not after.idle or after.engaged


def looking_twice_is_looking_once(one: Step) -> None:
    again, decisions = advance(one.after, Woke(), one.around, one.now, one.rules)

    assert one.after == again
    assert () == decisions


AFTER_EVERY_STEP: list[Callable[[Step], None]] = [
    a_prompt_is_there_exactly_while_it_is_up,
    a_session_begins_and_ends_in_turn,
    a_session_stands_still_and_goes_on_in_turn,
    law_5_nothing_is_shown_while_quiet,
    law_7_nothing_is_asked_behind_a_locked_screen,
    law_7_a_prompt_does_not_outlast_sleep,
    law_10_no_session_runs_behind_a_locked_screen,
    law_7_an_unanswered_prompt_is_followed_by_what_the_rules_say,
    law_11_nothing_is_shown_in_a_pause_or_outside_working_hours,
    law_11_outside_working_hours_is_a_pause,
    law_12_nobody_is_asked_who_has_just_come_back,
    law_16_every_decision_has_its_reason,
    progress_is_lost_only_for_a_reason,
    only_movement_is_credited,
    a_break_that_is_over_starts_the_interval_over,
    desk_time_accrues_at_the_desk_alone,
    nothing_happens_before_the_deadline,
    the_deadline_is_never_in_the_past,
    what_is_counted_stays_in_its_bounds,
    the_parts_of_a_plan_agree,
    looking_twice_is_looking_once,
]


@pytest.mark.parametrize("holds", AFTER_EVERY_STEP)
def test_after_every_step(tried: list[Step], holds: Callable[[Step], None]) -> None:
    for one in tried:
        holds(one)


# -- what holds from every plan -----------------------------------------------------------------


def told(plan: Plan, one: Step, now: Instant, *happened: Event) -> Plan:
    """A plan after some events, at a desk that is neither quiet nor engaged."""
    for event in happened:
        plan, _ = advance(plan, event, Surroundings(), now, one.rules)
    return plan


def test_law_11_no_pause_loses_progress_whatever_happens_in_it(walked: list[Step]) -> None:
    for one in walked:
        if one.after.phase is Phase.SESSION or one.after.away is not None:
            continue
        plan = paused = told(one.after, one, one.now, Paused())
        now = one.now
        happened: list[Event] = [
            WentIdle(now.awake),
            Left(Absence.LOCKED),
            Returned(Absence.LOCKED),
            Left(Absence.ASLEEP),
            CameBack(),
            Woke(),
        ]
        for event in happened:
            now = later(now, MINUTE, asleep=5 * MINUTE, jump=2 * MINUTE)
            plan = told(plan, one, now, event)
        if plan.day != paused.day:
            continue
        plan = told(plan, one, now, Returned(Absence.ASLEEP), Resumed())
        if paused.desk >= one.rules.interval and paused.phase is Phase.WORKING:
            # It fell due in the moment of the pause, and is due after it.
            paused = replace(paused, count=plan.count)

        assert (paused.desk, paused.count, paused.snoozes) == (
            plan.desk,
            plan.count,
            plan.snoozes,
        )


@pytest.mark.parametrize("minutes", [14, 16, 90])
def test_law_14_settings_there_and_back_again_change_nothing(
    walked: list[Step], minutes: int
) -> None:
    for one in walked:
        if one.after.is_paused:
            continue
        other = replace(one.rules, interval=minutes * MINUTE, typing_pause=5 * SECOND)
        there, _ = advance(one.after, Retuned(), one.around, one.now, other)
        again, decisions = advance(there, Retuned(), one.around, one.now, other)
        back, _ = advance(again, Retuned(), one.around, one.now, one.rules)

        assert (there, ()) == (again, decisions)
        assert there.desk == one.after.desk
        assert (one.after.phase, one.after.desk, one.after.count, one.after.snoozes) == (
            back.phase,
            back.desk,
            back.count,
            back.snoozes,
        )


def test_law_15_whoever_is_at_the_desk_is_asked(walked: list[Step]) -> None:
    for one in walked:
        free = told(
            one.after,
            one,
            one.now,
            Ended(1.0, answered=True),
            Returned(Absence.LOCKED),
            Returned(Absence.ASLEEP),
            Resumed(),
            CameBack(),
        )
        assert is_asked_in_time(free, one.now, one.rules), one


def is_asked_in_time(plan: Plan, now: Instant, rules: Rules) -> bool:
    """Whether somebody who types steadily in working hours is asked, counting only those."""
    patience = QUARTER + TYPING_PATIENCE + 2 * 5 * MINUTE + PEACE_AT_START
    day, waited = plan.day, NOTHING
    while plan.phase is not Phase.PROMPTING:
        due = deadline(plan, rules)
        if due is None:
            return False
        waited += NOTHING if plan.is_paused else due - now.awake
        if waited > patience:
            return False
        now = later(now, due - now.awake)
        plan, _ = advance(plan, Woke(), Surroundings(), now, rules)
        if plan.day != day:
            day, waited = plan.day, NOTHING
    return True


@pytest.mark.parametrize("booted", [False, True])
@pytest.mark.parametrize("down", [NOTHING, SECOND, 119 * SECOND, 5 * MINUTE, 8 * HOUR])
def test_a_plan_that_is_carried_over_is_sane(
    walked: list[Step], down: timedelta, *, booted: bool
) -> None:
    for one in walked[::4]:
        awake = 20 * SECOND if booted else one.now.awake + down
        asleep = NOTHING if booted else one.now.asleep
        now = Instant(one.now.wall + down, awake, one.now.offset, asleep)
        peace = now.awake + PEACE_AT_START
        run = step(one.rules, one.after, Restarted(), Surroundings(), now, peace)
        for holds in (
            law_11_nothing_is_shown_in_a_pause_or_outside_working_hours,
            law_11_outside_working_hours_is_a_pause,
            what_is_counted_stays_in_its_bounds,
            the_deadline_is_never_in_the_past,
            the_parts_of_a_plan_agree,
            looking_twice_is_looking_once,
        ):
            holds(run)
        assert run.after.desk <= one.after.desk
        assert run.after.phase not in {Phase.PROMPTING, Phase.SESSION}
        assert {Do.PROMPT, Do.BEGIN}.isdisjoint(decision.do for decision in run.decisions)
        soon = later(now, PEACE_AT_START - SECOND)
        quick = step(one.rules, run.after, TypingPaused(), Surroundings(), soon, peace)
        law_12_nobody_is_asked_who_has_just_come_back(quick)
        assert is_asked_in_time(told(run.after, one, now, Resumed()), now, one.rules)


@pytest.mark.parametrize("booted", [False, True])
def test_a_short_restart_keeps_what_was_counted(walked: list[Step], *, booted: bool) -> None:
    for one in walked:
        before = one.after
        if before.away is not None or before.phase is Phase.SESSION:
            continue
        down = 119 * SECOND
        awake = 20 * SECOND if booted else one.now.awake + down
        now = Instant(one.now.wall + down, awake, one.now.offset)
        after = told(carried_over(before, now), one, now, Restarted())
        if after.day == before.day:
            assert (before.desk, before.count, before.snoozes) == (
                after.desk,
                after.count,
                after.snoozes,
            )


def test_a_program_that_ends_shows_nothing_more(walked: list[Step]) -> None:
    for one in walked:
        now = later(one.now, 30 * SECOND)
        _, decisions = advance(one.after, Closed(), one.around, now, one.rules)

        assert {Do.PROMPT, Do.BEGIN}.isdisjoint(decision.do for decision in decisions)


# -- scripts that Hypothesis makes up, and makes short ------------------------------------------


@st.composite
def scripts(draw: st.DrawFn) -> list[tuple[timedelta | None, Instant, Surroundings, int]]:
    """Waits (None: until the deadline), what the clocks do besides, a desk, and an event."""
    span = st.sampled_from([None, None, None, SECOND, 70 * SECOND, 3 * MINUTE, 45 * MINUTE])
    asleep = st.sampled_from([NOTHING, NOTHING, NOTHING, SECOND, 150 * SECOND, 9 * HOUR])
    jump = st.sampled_from([NOTHING, NOTHING, NOTHING, -12 * HOUR, 61 * SECOND, 12 * HOUR])
    offset = st.sampled_from([NOTHING, NOTHING, HOUR, -8 * HOUR])
    desk = st.builds(
        Surroundings, st.sampled_from([None, None, Quiet.MICROPHONE]), engaged=st.booleans()
    )
    which = st.integers(0, len(events(START)) - 1)
    steps = draw(st.lists(st.tuples(span, asleep, jump, offset, desk, which), max_size=30))
    nowhere = Instant(START.wall, NOTHING)
    return [
        (wait, later(nowhere, NOTHING, asleep=slept, jump=jumped, offset=zone), around, event)
        for wait, slept, jumped, zone, around, event in steps
    ]


@settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(rules=st.sampled_from(RULES), script=scripts())
def test_no_script_breaks_a_law(
    rules: Rules, script: list[tuple[timedelta | None, Instant, Surroundings, int]]
) -> None:
    now = START
    plan, peace, tallied = fresh(now), now.awake + PEACE_AT_START, NOTHING
    for wait, moved, around, event in script:
        due = deadline(plan, rules)
        span = wait if wait is not None else SECOND if due is None else due - now.awake
        now = later(
            now,
            span,
            asleep=moved.asleep,
            jump=moved.wall - START.wall - moved.asleep,
            offset=moved.offset,
        )
        one = step(rules, plan, events(now)[event], around, now, peace)
        for holds in AFTER_EVERY_STEP:
            holds(one)
        plan, peace = one.after, one.peace
        handed = (decision.lasts for decision in one.decisions if decision.do is Do.TALLY)
        tallied += sum(handed, NOTHING)
        assert tallied + plan.tally <= now.awake - START.awake, "desk time out of nothing"
    everything_over: tuple[Event, ...] = (
        Ended(1.0, answered=True),
        Returned(Absence.LOCKED),
        Returned(Absence.ASLEEP),
        Resumed(),
        CameBack(),
    )
    for last in everything_over:
        plan, _ = advance(plan, last, Surroundings(), now, rules)
    assert is_asked_in_time(plan, now, rules)
