"""Plays a session: where it is by the clock, and what the person does to it."""

from __future__ import annotations

from datetime import timedelta

from deskbreak.domain.easier import easier_step
from deskbreak.domain.exercise import Phase, Step
from deskbreak.domain.session import Ending, Moment, Run, Timeline
from deskbreak.ports import Assignment, Clock, SessionReport
from deskbreak.ui import reason_text, text
from deskbreak.ui.guide_fit import Wording
from deskbreak.ui.segment_bar import Segment

ALL_BUT_OVER = timedelta(seconds=1)


class Player:
    """One session under way.

    Attributes:
        answered: Whether the person did anything.
    """

    def __init__(self, assignment: Assignment, clock: Clock) -> None:
        self._assignment = assignment
        self._clock = clock
        self._run = Run(Timeline.of(assignment.routine, assignment.first))
        self._before_pain = self._run
        self._place: object = None
        self.answered = False

    @property
    def timeline(self) -> Timeline:
        """What is played; another one once something has been swapped or left out."""
        return self._run.timeline

    @property
    def now(self) -> timedelta:
        """The reading of the clock that everything here is about."""
        return self._clock.awake()

    @property
    def is_going(self) -> bool:
        """Whether time passes in it."""
        return self._run.is_going

    @property
    def is_over(self) -> bool:
        """Whether the end has been reached."""
        return self._run.is_over(self.now)

    @property
    def elapsed(self) -> timedelta:
        """How far along it is."""
        return self._run.elapsed(self.now)

    # -- what happens to it ----------------------------------------------------------------------

    def go(self) -> None:
        """Let time pass."""
        self._run = self._run.going(self.now)

    def halt(self) -> None:
        """Stand still; what was played is kept."""
        self._run = self._run.paused(self.now)

    def go_to_next(self) -> None:
        """Go on to the next exercise."""
        self._run = self._run.to_next(self.now)

    def go_back(self) -> None:
        """Repeat this exercise, or go back to the one before."""
        self._run = self._run.to_previous(self.now)

    def ease(self) -> None:
        """Swap this exercise for an easier one, if there is one."""
        step = self.easier
        if step is not None:
            self._run = self._run.eased(step, self.now)

    def stop_for_pain(self) -> None:
        """End this exercise, which hurts, and stand still."""
        self._before_pain = self._run.paused(self.now)
        self._run = self._before_pain.hurt(self.now)

    def take_pain_back(self) -> None:
        """It did not hurt after all: stand where it stood."""
        self._run = self._before_pain

    # -- what can be said about it ---------------------------------------------------------------

    @property
    def easier(self) -> Step | None:
        """What would take the place of this exercise; None where there is nothing easier."""
        if self.is_over:
            return None
        number = self._run.moment(self.now).cue.step
        step = next(part.step for part in self.timeline.parts if part.number == number)
        hurts = [move.exercise for _, move in self._run.aside if move.ended is Ending.HURT]
        is_short = self._assignment.routine.kind == "micro"
        return easier_step(step, self._assignment.easier, hurts, short=is_short)

    @property
    def exercise(self) -> str:
        """What the exercise under way is called."""
        return self._run.moment(self.now).cue.exercise.name

    def has_news(self, moment: Moment) -> bool:
        """Whether more can be kept of it than when this was last asked.

        That is once with each repetition, and once more when it is all but over: from then on a
        program that is killed loses nothing of it.
        """
        is_near = self.timeline.total - self.elapsed <= ALL_BUT_OVER
        place = (moment.cue.move, moment.cue.rep, is_near)
        is_new = place != self._place
        self._place = place
        return is_new

    @property
    def report(self) -> SessionReport:
        """How it went so far."""
        return SessionReport(self._run.share(self.now), self._run.moves(self.now), self.answered)

    def segment(self, moment: Moment, elapsed: timedelta) -> tuple[int, float]:
        """Which exercise of all is under way, and how much of it is done, 0 to 1."""
        timeline, step = self.timeline, moment.cue.step
        start, end = timeline.start_of_step(step), timeline.start_of_step(step + 1)
        index = sum(part.number < step for part in timeline.parts)
        return index, (elapsed - start) / (end - start)

    def segments(self) -> tuple[Segment, ...]:
        """All exercises, with their share of the whole."""
        timeline = self.timeline
        return tuple(
            Segment(
                part.step.exercise.name,
                (
                    timeline.start_of_step(part.number + 1) - timeline.start_of_step(part.number)
                ).total_seconds(),
            )
            for part in timeline.parts
        )

    def below(self, moment: Moment) -> str:
        """Why it is done and what to take care of before it begins, then what comes next."""
        said = [f"{self._reason(moment)}.", text.caution(moment)]
        words = " ".join(one for one in said if one.strip("."))
        return words or self._coming(moment.cue.step)

    def _reason(self, moment: Moment) -> str:
        """Why an exercise is done, while the person gets ready for it; else ""."""
        cue, given = moment.cue, self._assignment
        if cue.phase is not Phase.READY:
            return ""
        own = reason_text.about(given.reasons, cue.exercise.name)
        is_first = cue.step == self.timeline.parts[0].number
        return own or (reason_text.main(given.reasons, given.day) if is_first else "")

    def _coming(self, step: int) -> str:
        start = self.timeline.start_of_step(step + 1)
        return text.coming(None if start >= self.timeline.total else self.timeline.at(start))

    def wordings(self) -> tuple[Wording, ...]:
        """All words that the guide may have to find room for, exercise by exercise."""
        words: dict[int, list[Moment]] = {}
        for start in self.timeline.starts:
            moment = self.timeline.at(start)
            words.setdefault(moment.cue.step, []).append(moment)
        return tuple(self._wording(moments) for moments in words.values())

    def _wording(self, moments: list[Moment]) -> Wording:
        cues = [moment.cue for moment in moments]
        badges = {(text.side_badge(cue), text.turn_count(cue)) for cue in cues}
        lines = {line for cue in cues for line in cue.texts}
        return Wording(
            cues[0].exercise.name,
            tuple(sorted(badges)),
            (*sorted(lines), *(text.cue_line(moment) for moment in moments)),
            (self.below(moments[0]), self._coming(cues[0].step)),
        )
