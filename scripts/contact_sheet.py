"""Draw every shipped exercise at its key poses, both sides, light and dark, for docs/images."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImage, QPainter

from deskbreak.data import resources
from deskbreak.data.library import library
from deskbreak.domain.exercise import Exercise, Phase, Side, Sides
from deskbreak.domain.pose import Pose, Stance
from deskbreak.domain.scene import scene
from deskbreak.ui.figure_painter import Look, paint_figure
from deskbreak.ui.theme import Theme, font

CELL = (360, 410)
COLUMNS = 6
CAPTION = 56
GAP = 14


def key_stances(exercise: Exercise) -> Iterator[tuple[str, Stance, Side]]:
    """The end of every stretch of movement that leads somewhere new, for every side."""
    base = Pose(reaches=exercise.animation.reaches)
    sides = (Side.RIGHT, Side.LEFT) if exercise.sides is Sides.MIRROR else (Side.BOTH,)
    for side in sides:
        pose, met = base, [base]
        found: list[Stance] = []
        frames = (*exercise.animation.intro, *exercise.animation.rep)
        for keyframe in frames:
            if keyframe.phase in {Phase.HOLD, Phase.EASE_OUT}:
                continue
            end = pose.after(keyframe, base)
            if end not in met:
                met.append(end)
                found.append(Stance(pose, end, 1.0))
            pose = end
        for number, stance in enumerate(found, start=1):
            word = f"{number} of {len(found)}" if side is Side.BOTH else f"{side.name} side"
            yield word, stance, side


def sheet(theme: Theme, exercises: list[Exercise], look: Look) -> QImage:
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
        painter.drawRoundedRect(card, 18, 18)
        paint_figure(painter, card, scene(exercise, stance, side, 0.0, look.build), theme, look)
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
    """Write both sheets; every wrong file is named."""
    application = QGuiApplication(sys.argv[:1])
    for typeface in resources.fonts():
        QFontDatabase.addApplicationFontFromData(typeface)
    found, complaints = library(resources.tables("exercises"), resources.tables("routines"))
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("light", "dark"):
        theme = Theme.of(resources.theme(name))
        sheet(theme, list(found.exercises.values()), Look()).save(
            str(folder / f"contact-sheet-{name}.png")
        )
    application.quit()
    return 1 if complaints else 0


if __name__ == "__main__":
    root = Path(__file__).resolve().parent.parent
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else root / "docs" / "images"))
