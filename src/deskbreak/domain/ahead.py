"""What the movement that comes next will be made of, known while the body is still at rest."""

from __future__ import annotations

from collections.abc import Iterator

from deskbreak.domain.exercise import Side
from deskbreak.domain.pose import Stance
from deskbreak.domain.timeline import FRAMES, Timeline, stance_at


def stances_ahead(timeline: Timeline, index: int) -> Iterator[tuple[Side, Stance]]:
    """The stances behind a cue, frame by frame, as far as its exercise goes, each way once.

    Repetitions go the same ways again; what stands still is left out.
    """
    step = timeline.cues[index].step
    had: list[tuple[object, ...]] = []
    for cue in timeline.cues[index + 1 :]:
        if cue.step != step:
            return
        way = (cue.side, cue.lasts, cue.start, cue.end, cue.before, cue.after)
        if cue.start == cue.end or way in had:
            continue
        had.append(way)
        for frame in range(round(cue.lasts.total_seconds() * FRAMES) + 1):
            yield cue.side, stance_at(cue, frame)
