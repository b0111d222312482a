"""Takes the pictures of docs/images/ from the running program on a virtual screen.

    python -m scripts.screenshots [--into docs/images] [--theme light] [--only guide]
        [--routine standard-desk]

The tray menu, the small window, the prompt, the guide at the hold of every exercise on every side,
the streak window, the exercises, why, the settings and the first run, each in the light and in the
dark theme. The history behind the streak is made up, by the same random numbers every time.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from deskbreak.data.history import History
from deskbreak.data.library import shipped_library
from deskbreak.domain.breaks import BreakKind, Instant, Outcome
from deskbreak.domain.exercise import Phase, Routine, Side
from deskbreak.domain.records import SessionRecord
from deskbreak.domain.session import Move, Timeline
from tests.desktop.program import Paper, Program
from tests.desktop.screen import SIZE, Screen
from tests.desktop.waiting import glance, now, until

PROMPT = "deskbreak: time for a break"
GUIDE = "deskbreak: guide"
PANEL = "deskbreak"
STREAK = "deskbreak: your movement"
EXERCISES = "deskbreak: exercises"
WHY = "deskbreak: why"
SETTINGS = "deskbreak: settings"
WELCOME = "deskbreak: welcome"
LOOK_PAGE = 5  # so many pages below the first
PARTS = ("tray", "panel", "prompt", "guide", "streak", "exercises", "why", "settings", "welcome")
BADGES = {
    "LEFT side": "-left",
    "RIGHT side": "-right",
    "BACKWARD": "-backward",
    "FORWARD": "-forward",
}
WEEKS = 53
PACE = 2  # how much faster the sessions run
SHUTTER = 0.15  # seconds from asking for a picture of a window to having it


@dataclass(frozen=True, slots=True)
class Shot:
    """When in a session a turn of an exercise is best seen."""

    at: timedelta
    exercise: str


def shots(routine: Routine) -> Iterator[Shot]:
    """One for each turn: the middle of its hold, or the far end of its movement."""
    timeline = Timeline.of(routine)
    seen: set[tuple[int, Side, int]] = set()
    for cue, start in zip(timeline.cues, timeline.starts, strict=True):
        if cue.move in seen or not cue.is_movement or cue.rep < min(2, cue.reps):
            continue
        turn = [other for other in timeline.cues if other.move == cue.move and other.rep == cue.rep]
        if cue.phase is Phase.HOLD:
            at = start + cue.lasts / 2
        elif any(other.phase is Phase.HOLD for other in turn):
            continue
        else:
            at = start + cue.lasts * 0.8
        seen.add(cue.move)
        yield Shot(at, cue.exercise.identifier)


class Photographer:
    """Runs deskbreak in one theme and keeps pictures of it."""

    def __init__(self, screen: Screen, into: Path, theme: str, profile: Path) -> None:
        self._screen = screen
        self._into = into
        self._theme = theme
        self._profile = profile

    def _program(self, fast: int, profile: str = "") -> Program:
        program = Program(self._screen, self._profile / profile, fast)
        program.settle(f'[look]\ntheme = "{self._theme}"\n[breaks]\ninterval = 15\n')
        program.start()
        until(program.answers, 20, "an answer of the program")
        self._screen.icon()
        return program

    def _path(self, name: str) -> Path:
        return self._into / f"{name}-{self._theme}.png"

    def _window(self, title: str) -> str:
        return until(lambda: self._screen.windows(title), 10, title)[0]

    def _keep_part(self, name: str, x: int, y: int, width: int, height: int) -> None:
        self._screen.run(
            *("import", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "+repage"),
            str(self._path(name)),
        )

    def tray(self) -> None:
        """The menu of the icon, with one submenu open."""
        with self._program(1):
            line = self._screen.open_menu()
            while line.name != "Start micro-session":
                line = self._screen.reader.focused_after(lambda: self._screen.press("Down"))
            self._screen.reader.focused_after(lambda: self._screen.press("Right"))
            glance(0.5)
            self._keep_part("tray-menu", SIZE[0] - 560, 0, 560, 440)
            self._screen.close_menu()

    def prompt(self) -> None:
        """The card, in its corner of the screen."""
        kept = self._profile / "paper.txt"
        with self._program(20) as program, Paper(self._screen, kept) as paper:
            paper.type_until(PROMPT, program)
            glance(0.2)
            where = self._screen.run(
                "xdotool", "getwindowgeometry", "--shell", self._window(PROMPT)
            )
            place = dict(line.split("=") for line in where.splitlines())
            x, y, width, height = (int(place[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))
            self._keep_part("prompt", x - 24, y - 24, width + 48, height + 48)

    def guide(self, routine: Routine, done: set[str]) -> None:
        """Every turn of every exercise of a routine that is not there yet."""
        with self._program(PACE) as program:
            program.tell("start", "--routine", routine.identifier)
            window, began = self._window(GUIDE), now()
            for shot in shots(routine):
                at = began + shot.at.total_seconds() / PACE - SHUTTER
                glance(max(0.0, at - now()))
                words = self._screen.words()
                badge = next((end for word, end in BADGES.items() if word in words), "")
                name = f"guide-{shot.exercise}{badge}"
                if name not in done:
                    self._screen.photograph(self._path(name), window)
                    done.add(name)

    def streak(self) -> None:
        """A year of days."""
        with self._program(1):
            self._screen.choose("Streak…")
            window = self._window(STREAK)
            glance(1)
            self._screen.photograph(self._path("streak"), window)

    def exercises(self) -> None:
        """The list, with the first one moving."""
        with self._program(1):
            self._screen.choose("Exercises…")
            window = self._window(EXERCISES)
            glance(2)
            self._screen.photograph(self._path("exercises"), window)

    def panel(self) -> None:
        """The small window that a click on the icon opens."""
        with self._program(1):
            self._screen.click(self._screen.icon())
            window = self._window(PANEL)
            glance(1)
            self._screen.photograph(self._path("panel"), window)

    def why(self) -> None:
        """A day with a pause, a session and a break that was skipped."""
        # The pause that it ends in must not outlast it.
        with self._program(60, "day") as program:
            program.tell("pause")
            glance(5)
            program.tell("resume")
            program.tell("start")
            glance(5)
            program.tell("pause", "--for", "30")
            self._screen.choose("Why…")
            window = self._window(WHY)
            until(lambda: "Paused by you" in self._screen.words(), 10, "the pause")
            glance(1)
            self._screen.photograph(self._path("why"), window)

    def settings(self) -> None:
        """Two pages of the settings."""
        with self._program(1):
            self._screen.choose("Settings…")
            window = self._window(SETTINGS)
            glance(1)
            self._screen.photograph(self._path("settings"), window)
            for _ in range(LOOK_PAGE):
                self._screen.reader.focused_after(lambda: self._screen.press("Down"))
            glance(1)
            self._screen.photograph(self._path("settings-look"), window)

    def welcome(self) -> None:
        """The pages of the first run, of somebody who is new."""
        program = Program(self._screen, self._profile / "new", 1)
        with program:
            program.settle(f'[look]\ntheme = "{self._theme}"\n')
            program.start(is_first=True)
            window = self._window(WELCOME)
            for page in ("safety", "rhythm", "body", "ready"):
                glance(1)
                self._screen.photograph(self._path(f"welcome-{page}"), window)
                self._screen.press("Return")


def make_up_history(path: Path, routines: list[Routine]) -> None:
    """A year of somebody who moves on most working days, was ill once and away once."""
    dice = random.Random(20)
    today = datetime.now(UTC).date()  # noqa: TID251  the chart ends today
    history = History(path, lambda: _instant(today, 12))
    turns = 0
    for back in range(WEEKS * 7, -1, -1):
        day = today - timedelta(days=back)
        is_away = back in range(120, 131) or back in range(243, 247)
        is_weekend = day.weekday() > 4
        if is_away or dice.random() < (0.93 if is_weekend and back else 0):
            continue
        history.add_desk_time(day, timedelta(hours=dice.randint(5, 8)))
        is_missed = back in range(64, 69) or dice.random() < (0.05 if back < 60 else 0.13)
        for number in range(0 if is_missed and back else dice.choice((1, 2, 2, 3, 3, 4))):
            turns += 1
            routine = routines[turns % len(routines)]
            share = 1.0 if dice.random() < 0.85 else dice.uniform(0.6, 0.9)
            record = _session(f"{turns}", routine, _instant(day, 9 + 2 * number), day, share)
            history.add_session(record)
    history.close()


def _instant(day: date, hour: int) -> Instant:
    return Instant(datetime.combine(day, time(hour), UTC), timedelta())


def _session(
    identifier: str, routine: Routine, started: Instant, day: date, share: float
) -> SessionRecord:
    timeline = Timeline.of(routine)
    spans: dict[tuple[str, Side, int], timedelta] = {}
    for cue in timeline.cues:
        if cue.is_movement:
            key = (cue.exercise.identifier, cue.side, cue.turn)
            spans[key] = spans.get(key, timedelta()) + cue.lasts
    return SessionRecord(
        identifier,
        BreakKind.MICRO,
        routine.identifier,
        started,
        Instant(started.wall + timeline.total, timeline.total),
        day,
        Outcome.TAKEN,
        timeline.movement,
        timeline.movement * share,
        moves=tuple(
            Move(exercise, side, span, span * share, reps=1)
            for (exercise, side, _), span in spans.items()
        ),
    )


def main() -> int:
    """Take the pictures that are asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--into", type=Path, default=Path("docs/images"))
    parser.add_argument("--theme", action="append", choices=("light", "dark"))
    parser.add_argument("--only", action="append", choices=PARTS)
    parser.add_argument("--routine", action="append", help="only the guide through these")
    options = parser.parse_args()
    wanted = options.only or PARTS
    into: Path = options.into.absolute()
    into.mkdir(parents=True, exist_ok=True)
    known, _ = shipped_library()
    routines = list(known.routines.values())
    for theme in options.theme or ("light", "dark"):
        with tempfile.TemporaryDirectory() as profile, Screen() as screen:
            screen.wallpaper()
            photographer = Photographer(screen, into, theme, Path(profile))
            make_up_history(Path(profile) / "history.db", routines)
            take = {
                "streak": photographer.streak,
                "exercises": photographer.exercises,
                "panel": photographer.panel,
                "why": photographer.why,
                "settings": photographer.settings,
                "welcome": photographer.welcome,
                "tray": photographer.tray,
                "prompt": photographer.prompt,
            }
            for part in (one for one in take if one in wanted):
                take[part]()
            # Who has a history gets longer holds, and no picture would be in time.
            beginner = Photographer(screen, into, theme, Path(profile) / "beginner")
            done: set[str] = set()
            chosen = options.routine or known.routines if "guide" in wanted else ()
            for routine in (one for one in routines if one.identifier in chosen):
                beginner.guide(routine, done)
    return 0


if __name__ == "__main__":
    sys.exit(main())
