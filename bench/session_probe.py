"""One process that `bench.session` measures: it opens guides as deskbreak does and prints JSON."""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFontDatabase, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from deskbreak.data import resources
from deskbreak.data.library import shipped_library
from deskbreak.domain.breaks import Instant
from deskbreak.domain.exercise import Phase, Routine, Side, Step
from deskbreak.domain.session import Timeline
from deskbreak.ports import Assignment
from deskbreak.system.clock import SystemClock
from deskbreak.system.memory import give_back
from deskbreak.ui.figure_view import FigureView
from deskbreak.ui.guide_window import GuideWindow
from deskbreak.ui.theme import Theme

FPS: Final = 60
MILLISECOND: Final = timedelta(milliseconds=1)
BEGINNING: Final = 12.0
"""How many seconds are played of what stands still."""
MOVING: Final = frozenset({Phase.MOVE, Phase.MOVE_IN, Phase.EASE_OUT})


class AheadClock:
    """The clock of the machine, which can be put forward."""

    def __init__(self, pace: float = 1.0) -> None:
        self._clock = SystemClock(pace)
        self.ahead = timedelta(0)

    def now(self) -> Instant:
        """The wall, which nothing here asks for."""
        return self._clock.now()

    def awake(self) -> timedelta:
        """How long the machine has been awake, and what was put forward."""
        return self._clock.awake() + self.ahead

    def real(self, span: timedelta) -> timedelta:
        """How long that is in earnest."""
        return self._clock.real(span)


class Paints(QObject):
    """Counts what is painted in a window and in all that is in it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.count = 0
        for widget in (window, *window.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count, and let it happen."""
        del watched
        self.count += event.type() is QEvent.Type.Paint
        return False


class FigurePaints:
    """Counts the paints of every figure, and knows when the last one was."""

    def __init__(self) -> None:
        self.count = 0
        self.last = 0.0
        paint = FigureView.paintEvent

        def painted(view: FigureView, event: QPaintEvent) -> None:
            paint(view, event)
            self.count += 1
            self.last = now()

        setattr(FigureView, "paintEvent", painted)  # noqa: B010 - mypy takes it for a mistake


class Bare(QWidget):
    """A window that fills a part of itself again and again: the least that a frame can cost."""

    def __init__(self, part: QRect) -> None:
        super().__init__()
        self._part = part
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.paints = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Fill what is asked for."""
        self.paints += 1
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(self.paints % 255, 120, 120))

    def again(self) -> None:
        """Ask for the part."""
        self.update(self._part)


@dataclass(frozen=True, slots=True)
class Cost:
    """What some seconds of frames cost: frames, processor seconds, and the seconds."""

    frames: int
    cpu: float
    seconds: float

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.frames + other.frames, self.cpu + other.cpu, self.seconds + other.seconds)


class Bench:
    """Opens windows of one size, and waits in Qt's own loop."""

    def __init__(self, application: QApplication, size: tuple[int, int]) -> None:
        self.paints = FigurePaints()
        self._application = application
        self._size = size
        self._theme = Theme.of(resources.theme("light"))
        self._library, _ = shipped_library()

    def wait(self, seconds: float, until: Callable[[], bool] | None = None) -> None:
        """Let Qt work for so long, or until something has come about."""
        ends, looks = QTimer(), QTimer()
        ends.setSingleShot(True)
        ends.timeout.connect(self._application.exit)
        ends.start(round(seconds * 1000))
        if until is not None:
            looks.timeout.connect(lambda: self._application.exit() if until() else None)
            looks.start(5)
        self._application.exec()

    def place(self, window: QWidget) -> None:
        """Show a window in the size that is measured; the largest is all over the screen."""
        screen = window.screen().size()
        if (screen.width(), screen.height()) == self._size:
            window.showFullScreen()
        else:
            window.resize(*self._size)
            window.show()

    def guide(self, routine: Routine, clock: AheadClock) -> GuideWindow:
        """A guide that is shown and has been painted."""
        guide = GuideWindow(Assignment(routine, Side.RIGHT), clock, self._theme)
        drawn = self.paints.count
        self.place(guide)
        self.wait(5, lambda: self.paints.count > drawn)
        self.wait(0.3)
        return guide

    def spent(self, frames: Callable[[], int], seconds: float) -> Cost:
        """What the process spends for so long."""
        before, drawn, began = time.process_time(), frames(), now()
        self.wait(seconds)
        return Cost(frames() - drawn, time.process_time() - before, now() - began)

    # -- what is measured ------------------------------------------------------------------------

    def bare(self, seconds: float) -> object:
        """A bare window of the size whose figure's part is filled sixty times a second."""
        wide, high = self._size
        window = Bare(QRect(0, 0, round(wide * 0.56), round(high * 0.78)))
        self.place(window)
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(window.again)
        timer.start(16)
        self.wait(0.5)
        return asdict(self.spent(lambda: window.paints, seconds))

    def moving(self, seconds: float) -> object:
        """Every exercise from its beginning, until it has moved for so long."""
        names = sys.argv[5:] or list(self._library.exercises)
        return {name: [asdict(cost) for cost in self._moving(name, seconds)] for name in names}

    def _moving(self, name: str, seconds: float) -> tuple[Cost, Cost]:
        """What an exercise costs while it moves, and while it gets ready, holds or switches.

        Of what stands still only the beginning is played: it is all that prepares what moves next.
        """
        exercise = self._library.exercises[name]
        step = Step(exercise, exercise.reps, exercise.hold, exercise.sets)
        routine = Routine("one", exercise.name, "micro", "neck", (step,))
        timeline = Timeline.of(routine)
        clock = AheadClock()
        began = clock.awake()
        guide = self.guide(routine, clock)
        moving = still = Cost(0, 0.0, 0.0)
        for cue, start in zip(timeline.cues, timeline.starts, strict=True):
            lasts = cue.lasts.total_seconds()
            if cue.phase in MOVING:
                clock.ahead += began + start - clock.awake()
                moving += self.spent(lambda: self.paints.count, lasts)
            else:
                clock.ahead += max(began + start - clock.awake(), timedelta(0))
                still += self.spent(lambda: self.paints.count, min(lasts, BEGINNING))
            if moving.seconds >= seconds:
                break
        guide.close()
        guide.deleteLater()
        return moving, still

    def routine(self, seconds: float) -> object:
        """A routine as it is played, with its holds and its rests."""
        clock = AheadClock()
        guide = self.guide(self._library.routines["micro-neck-shoulders"], clock)
        cost = self.spent(lambda: self.paints.count, seconds)
        guide.close()
        return asdict(cost)

    def paused(self, seconds: float) -> object:
        """A paused guide: how often anything in it is painted."""
        clock = AheadClock()
        guide = self.guide(self._library.routines["micro-neck-shoulders"], clock)
        clock.ahead += timedelta(seconds=7)
        self.wait(0.5)
        guide.stand_still()
        self.wait(0.5)
        paints = Paints(guide)
        cost = self.spent(lambda: paints.count, seconds)
        guide.close()
        return asdict(cost)

    def start(self, _seconds: float) -> object:
        """From the wish for a session to the first painted figure, again and again."""
        return [self._started() for _ in range(4)]

    def _started(self) -> float:
        drawn, began = self.paints.count, now()
        guide = GuideWindow(
            Assignment(self._library.routines["micro-neck-shoulders"], Side.RIGHT),
            AheadClock(),
            self._theme,
        )
        self.place(guide)
        self.wait(5, lambda: self.paints.count > drawn)
        first = self.paints.last
        guide.close()
        guide.deleteLater()
        self.wait(0.2)
        return first - began

    def sessions(self, count: float) -> object:
        """Resident memory in bytes after each of so many sessions, one behind the other."""
        routines = [one for one in self._library.routines.values() if one.kind == "micro"]
        memory = []
        for number in range(round(count)):
            self._played(routines[number % len(routines)], AheadClock(pace=PACE), reduced=False)
            memory.append(resident())
        return memory

    def lateness(self, pace: float) -> object:
        """By how many seconds, in earnest, a session of fifteen minutes ends late.

        First as ever, then with reduced motion.
        """
        routine = self._library.routines["full-15-desk"]
        span = Timeline.of(routine).total.total_seconds() / pace
        clock = AheadClock(pace)
        return [self._played(routine, clock, reduced=reduced) - span for reduced in (False, True)]

    def _played(self, routine: Routine, clock: AheadClock, *, reduced: bool) -> float:
        """Play a routine to its end; how long that took, in earnest."""
        guide = GuideWindow(Assignment(routine, Side.RIGHT), clock, self._theme)
        guide.set_reduced_motion(reduced=reduced)
        ended: list[float] = []
        guide.ended.connect(lambda _: ended.append(now()))
        began = now()
        self.place(guide)
        self.wait(1000, lambda: bool(ended))
        guide.close()
        guide.deleteLater()
        self.wait(0.02)
        # As deskbreak does a while after every session.
        give_back()
        return ended[0] - began

    def escape(self, _amount: float) -> object:
        """Wait for Escape in one state after the other; how long each took, in seconds."""
        return {state: self._escaped(state) for state in STATES}

    def _escaped(self, state: str) -> float:
        clock = AheadClock()
        routine = self._library.routines["micro-twist"]
        guide = GuideWindow(Assignment(routine, Side.RIGHT), clock, self._theme)
        guide.set_reduced_motion(reduced=state == "reduced motion")
        closed: list[float] = []
        guide.closed.connect(lambda: closed.append(now()))
        presses = Presses()
        self._application.installEventFilter(presses)
        self.place(guide)
        guide.raise_()
        guide.activateWindow()
        self.wait(5, guide.isActiveWindow)
        clock.ahead += timedelta(seconds=STATES[state][0])
        self.wait(0.3)
        if STATES[state][1]:
            QTest.keyClicks(guide, STATES[state][1])
        self.wait(0.3)
        print(f"ready for Escape: {state}", flush=True)
        self.wait(10, lambda: bool(closed))
        self._application.removeEventFilter(presses)
        guide.deleteLater()
        return closed[0] - presses.escape


class Presses(QObject):
    """Hears when Escape was pressed."""

    escape = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note the time of the X server, in seconds of the monotonic clock."""
        del watched
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and not self.escape:
            self.escape = event.timestamp() / 1000
        return False


PACE: Final = 100
STATES: Final = {
    "move": (6, ""),
    "hold": (12, ""),
    "switch": (27, ""),
    "paused": (6, " "),
    "this hurts": (6, "x"),
    "keys": (6, "?"),
    "reduced motion": (12, ""),
}
"""How far along Escape is pressed, in seconds, and after which key."""


def now() -> float:
    """Seconds of the monotonic clock."""
    return CLOCK.awake().total_seconds()


CLOCK: Final = SystemClock()


def resident() -> int:
    """The resident memory of this process in bytes."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize()


def main() -> int:
    """Measure one thing and print what was found."""
    what, wide, high, amount = sys.argv[1:5]
    os.environ.setdefault("QT_QPA_PLATFORMTHEME", "generic")
    application = QApplication(["deskbreak"])
    application.setQuitOnLastWindowClosed(False)
    for data in resources.fonts():
        QFontDatabase.addApplicationFontFromData(data)
    bench = Bench(application, (int(wide), int(high)))
    measure: Callable[[float], object] = getattr(bench, what)
    print(json.dumps(measure(float(amount))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
