"""Draw every shipped exercise at its key poses, both sides, light and dark, for docs/images.

One sheet for every area: contact-sheet-neck-light.png and so on.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImage, QPainter, QPainterPath

from deskbreak.data import resources
from deskbreak.data.library import shipped_library
from deskbreak.domain.exercise import Exercise, Phase, Side, Sides
from deskbreak.domain.framing import key_poses
from deskbreak.domain.pose import Stance
from deskbreak.domain.scene import scene
from deskbreak.ui.figure_painter import paint_figure
from deskbreak.ui.theme import Theme, font

CELL = (360, 410)
COLUMNS = 6
CAPTION = 56
GAP = 14
AREAS = {"chest": "shoulders", "forearms": "upper-back"}
"""Areas too small for a sheet of their own."""


def key_stances(exercise: Exercise) -> Iterator[tuple[str, Stance, Side]]:
    """The end of every stretch of movement that leads somewhere new, for every side."""
    poses = key_poses(exercise.animation)
    frames = (*exercise.animation.intro, *exercise.animation.rep)
    sides = (
        (Side.BOTH,) if exercise.sides in {Sides.NONE, Sides.REVERSE} else (Side.RIGHT, Side.LEFT)
    )
    for side in sides:
        found = [Stance(poses[0], poses[0], 1.0)] if side is not Side.LEFT else []
        met = [poses[0]]
        for keyframe, start, end in zip(frames, poses, poses[1:], strict=False):
            if keyframe.phase in {Phase.HOLD, Phase.EASE_OUT} or end in met:
                continue
            met.append(end)
            found.append(Stance(start, end, 1.0))
        for number, stance in enumerate(found):
            at = "start" if stance.start is stance.end else f"{number} of {len(found) - 1}"
            word = at if side is Side.BOTH else f"{side.name} side"
            yield word, stance, side


def by_area(exercises: Iterable[Exercise]) -> dict[str, list[Exercise]]:
    """The exercises by the area they are for; those on the floor have a sheet of their own."""
    areas: dict[str, list[Exercise]] = {}
    for exercise in exercises:
        area = "floor" if exercise.posture == "floor" else exercise.regions[0]
        areas.setdefault(AREAS.get(area, area), []).append(exercise)
    return areas


def sheet(theme: Theme, exercises: list[Exercise]) -> QImage:
    """One picture with all of them."""
    cells = [(exercise, *key) for exercise in exercises for key in key_stances(exercise)]
    wide, high = CELL
    rows = -(-len(cells) // COLUMNS)
    image = QImage(
        COLUMNS * (wide + GAP) + GAP,
        rows * (high + CAPTION + GAP) + GAP,
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(theme.window)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, (exercise, word, stance, side) in enumerate(cells):
        x = GAP + number % COLUMNS * (wide + GAP)
        y = GAP + number // COLUMNS * (high + CAPTION + GAP)
        card = QRectF(x, y, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.panel)
        rounded = QPainterPath()
        rounded.addRoundedRect(card, 18, 18)
        painter.drawPath(rounded)
        picture = scene(exercise, stance, side, 0.0, theme.figure.build)
        paint_figure(painter, card, picture, theme, rounded)
        _caption(painter, theme, QRectF(x, y + high, wide, CAPTION), exercise.name, word)
    painter.end()
    return image


def _caption(painter: QPainter, theme: Theme, place: QRectF, name: str, word: str) -> None:
    painter.setPen(theme.ink)
    painter.setFont(font(13, QFont.Weight.DemiBold))
    painter.drawText(place.adjusted(4, 4, 0, 0), Qt.AlignmentFlag.AlignLeft, name)
    painter.setPen(theme.accent_text)
    painter.setFont(font(11))
    painter.drawText(place.adjusted(4, 27, 0, 0), Qt.AlignmentFlag.AlignLeft, word)


def main(folder: Path) -> int:
    """Write all sheets; every wrong file is named."""
    application = QGuiApplication(sys.argv[:1])
    for typeface in resources.fonts():
        QFontDatabase.addApplicationFontFromData(typeface)
    found, complaints = shipped_library()
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("light", "dark"):
        theme = Theme.of(resources.theme(name))
        for area, exercises in by_area(found.exercises.values()).items():
            picture = sheet(theme, exercises)
            picture.save(str(folder / f"contact-sheet-{area}-{name}.png"))
    application.quit()
    return 1 if complaints else 0


if __name__ == "__main__":
    root = Path(__file__).resolve().parent.parent
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else root / "docs" / "images"))
