"""Histories out of nothing, for property tests."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import strategies as st

from deskbreak.data.lines import (
    ConfirmationLine,
    DeskLine,
    EditLine,
    Line,
    MarkLine,
    MoveLine,
    SessionLine,
    UndoLine,
)

names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=6)
uuids = st.sampled_from([f"uuid-{number}" for number in range(6)])
seconds = st.floats(0, 90_000, allow_nan=False)
days = st.dates(date(1990, 1, 1), date(2090, 1, 1))
moments = st.builds(datetime.combine, days, st.times(), st.just(UTC))
offsets = st.integers(-50_400, 50_400)
moves = st.builds(
    MoveLine,
    names,
    st.sampled_from(["left", "right", "both"]),
    seconds,
    seconds,
    st.integers(0, 99),
    st.sampled_from([None, "done", "skipped", "easier", "hurt", "left"]),
)
sessions = st.builds(
    SessionLine,
    uuid=uuids,
    kind=st.sampled_from(["micro", "rest"]),
    routine=st.one_of(st.just(""), names),
    started=moments,
    ended=moments,
    offset_s=offsets,
    day=days,
    outcome=st.sampled_from(["taken", "partial", "abandoned"]),
    planned_s=seconds,
    done_s=seconds,
    credited=st.booleans(),
    by_hand=st.booleans(),
    hurt=st.booleans(),
    origin=st.sampled_from(["guide", "away", "corrected"]),
    moves=st.lists(moves, max_size=3).map(tuple),
)
others = st.one_of(
    st.builds(ConfirmationLine, uuids, moments),
    st.builds(EditLine, uuids, uuids, st.one_of(st.none(), uuids), moments, offsets),
    st.builds(UndoLine, uuids, moments),
    st.builds(
        MarkLine, uuids, days, st.sampled_from(["holiday", "sick", "none"]), moments, offsets
    ),
    st.builds(DeskLine, uuids, days, seconds),
)
histories: st.SearchStrategy[list[Line]] = st.lists(st.one_of(sessions, others), max_size=12)
"""Few UUIDs and many lines, so that lines meet that should be the same and are not."""
