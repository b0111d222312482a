"""What a picture of the figure costs: milliseconds a frame, with everything moving.

Run as `python -m bench.figure`. Paints every exercise as the guide does in a window of 1120 x 720,
60 frames a second along its timeline, in software, and prints what each costs.
"""

from __future__ import annotations

import os
import sys
from datetime import timedelta
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from deskbreak.data import resources
from deskbreak.data.library import shipped_library
from deskbreak.domain.exercise import Exercise, Routine, Step
from deskbreak.domain.look import Look
from deskbreak.domain.scene import scene
from deskbreak.domain.session import Timeline
from deskbreak.ui.figure_painter import paint_figure
from deskbreak.ui.theme import Theme

PANEL = (610, 560)
FRAME = timedelta(seconds=1) / 60
FRAMES = 240


def costs(exercise: Exercise, theme: Theme) -> tuple[float, float]:
    """Processor time of a frame in milliseconds: of the geometry, and of the painting."""
    step = Step(exercise, exercise.reps, exercise.hold, exercise.sets)
    timeline = Timeline.of(Routine("one", "One", "micro", "neck", (step,)))
    image = QImage(*PANEL, QImage.Format.Format_ARGB32_Premultiplied)
    start = timeline.cues[0].lasts
    made = painted = 0.0
    for number in range(FRAMES):
        moment = timeline.at(start + FRAME * number)
        before = process_time()
        picture = scene(exercise, moment.stance, moment.cue.side, 0.0, Look().build)
        between = process_time()
        painter = QPainter(image)
        painter.fillRect(image.rect(), theme.panel)
        paint_figure(painter, QRectF(image.rect()), picture, theme)
        painter.end()
        made, painted = made + between - before, painted + process_time() - between
    return made / FRAMES * 1000, painted / FRAMES * 1000


def main() -> int:
    """Print a line for every exercise and their mean."""
    application = QGuiApplication(sys.argv[:1])
    found, _ = shipped_library()
    theme = Theme.of(resources.theme("light"))
    names = sys.argv[1:] or list(found.exercises)
    # Another program on the machine only ever makes it slower: the best of three is the cost.
    made = {
        name: min((costs(found.exercises[name], theme) for _ in range(3)), key=sum)
        for name in names
    }
    for name, (geometry, painting) in sorted(made.items(), key=lambda item: sum(item[1])):
        print(f"{name:26} {geometry:5.2f} + {painting:5.2f} = {geometry + painting:5.2f} ms")
    means = [sum(values) / len(made) for values in zip(*made.values(), strict=True)]
    print(f"{'mean':26} {means[0]:5.2f} + {means[1]:5.2f} = {sum(means):5.2f} ms a frame")
    print(f"at 60 frames a second: {sum(means) * 6:.0f} % of a core")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
