from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from deskbreak.ui.picture_view import read_picture

SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>'


def test_a_large_photograph_is_read_no_larger_than_needed(qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(tmp_path / "photo.jpg"))

    assert QSize(100, 50) == read_picture(str(tmp_path / "photo.jpg"), QSize(100, 100)).size()
    assert QSize(400, 200) == read_picture(str(tmp_path / "photo.jpg"), QSize(900, 900)).size()


def test_a_small_drawing_is_read_as_large_as_it_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "drawing.svg").write_text(SQUARE)

    assert QSize(900, 450) == read_picture(str(tmp_path / "drawing.svg"), QSize(900, 900)).size()


def test_what_is_no_picture_is_empty(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "words.png").write_text("no picture")

    for path in ("", str(tmp_path / "words.png"), str(tmp_path / "gone.png")):
        assert read_picture(path, QSize(100, 100)).isNull()
