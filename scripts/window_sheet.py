"""Draws every window in every look: one picture a window, and one sheet a look.

    .venv/bin/python -m scripts.window_sheet [DIR] [--only NAME] [--look LOOK]

The looks are light, dark, high contrast, text at 200 %, Arabic, Japanese and the pseudo-language.
`DIR`, which is build/windows by default, gets prompt-light.png … and the sheets windows-light.png …
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from deskbreak.data import resources
from deskbreak.data.texts import words as words_of
from deskbreak.domain.language import PSEUDO
from deskbreak.ui.language import Language
from deskbreak.ui.theme import Theme, font
from tests.ui.every_window import WINDOWS, PseudoWords

ROOT = Path(__file__).resolve().parent.parent
WIDE = 560
"""The width of a window on a sheet, in pixels."""
COLUMNS = 4
GAP = 28
CAPTION = 34


@dataclass(frozen=True, slots=True)
class Look:
    """A way in which windows are looked at."""

    theme: str = "light"
    language: str = "en"
    size: float = 1.0


LOOKS: Mapping[str, Look] = {
    "light": Look(),
    "dark": Look("dark"),
    "contrast": Look("contrast"),
    "large": Look(size=2.0),
    "arabic": Look(language="ar"),
    "japanese": Look(language="ja"),
    "pseudo": Look(language=PSEUDO),
}


def pictures(application: QApplication, look: Look, wanted: str) -> Iterator[tuple[str, QPixmap]]:
    """A picture of every window whose name has `wanted` in it."""
    language = Language(application, resources.translations(), QLocale("en_GB"))
    language.use(look.language)
    usual = application.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * look.size)
    application.setFont(larger)
    theme = Theme.of(resources.theme(look.theme))
    is_pseudo = look.language == PSEUDO
    words = PseudoWords() if is_pseudo else words_of(resources.texts(look.language))
    for name, build in WINDOWS.items():
        if wanted not in name:
            continue
        window = build(theme, words)
        hint = window.sizeHint()
        is_sized = window.testAttribute(Qt.WidgetAttribute.WA_Resized)
        size = hint.expandedTo(window.size()) if is_sized else hint
        window.resize(size.boundedTo(_most()))
        window.show()
        for _ in range(3):  # a layout in a layout in a layout
            application.sendPostedEvents()
        yield name, window.grab()
        window.hide()
        window.deleteLater()
        application.sendPostedEvents()
    application.setFont(usual)
    language.use("en")


def _most() -> QSize:
    """The size of an ordinary screen."""
    return QSize(1600, 1000)


def sheet(found: list[tuple[str, QPixmap]], theme: Theme) -> QImage:
    """All pictures side by side, each as wide as the others at most."""
    shown = [
        (
            name,
            picture.scaledToWidth(
                min(WIDE, picture.width()), Qt.TransformationMode.SmoothTransformation
            ),
        )
        for name, picture in found
    ]
    columns: list[list[tuple[str, QPixmap]]] = [[] for _ in range(COLUMNS)]
    heights = [GAP] * COLUMNS
    for name, picture in shown:
        least = heights.index(min(heights))
        columns[least].append((name, picture))
        heights[least] += picture.height() + CAPTION + GAP
    image = QImage(GAP + COLUMNS * (WIDE + GAP), max(heights), QImage.Format.Format_RGB32)
    image.fill(theme.line)
    painter = QPainter(image)
    painter.setFont(font(11, QFont.Weight.DemiBold))
    is_bright = theme.line.lightness() > 127
    painter.setPen(Qt.GlobalColor.black if is_bright else Qt.GlobalColor.white)
    for number, column in enumerate(columns):
        place = QPoint(GAP + number * (WIDE + GAP), GAP)
        for name, picture in column:
            painter.drawText(place + QPoint(0, 16), name)
            painter.drawPixmap(place + QPoint(0, CAPTION - 8), picture)
            place += QPoint(0, picture.height() + CAPTION + GAP)
    painter.end()
    return image


def main() -> int:
    """Draw the pictures; the exit code."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    asked.add_argument("into", type=Path, nargs="?", default=ROOT / "build" / "windows")
    asked.add_argument("--only", default="", help="windows with this in their name")
    asked.add_argument("--look", choices=LOOKS, help="this look alone")
    given = asked.parse_args()
    given.into.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    for data in resources.fonts():
        QFontDatabase.addApplicationFontFromData(data)
    for name, look in LOOKS.items():
        if given.look not in {None, name}:
            continue
        found = []
        for window, picture in pictures(application, look, given.only):
            file = re.sub(r"\W+", "-", window)
            picture.save(str(given.into / f"{file}-{name}.png"))
            found.append((window, picture))
        sheet(found, Theme.of(resources.theme(look.theme))).save(
            str(given.into / f"windows-{name}.png")
        )
        print(f"{len(found)} windows: {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
