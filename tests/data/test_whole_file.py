"""Files that are there whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from deskbreak.data.whole_file import write_whole


def test_what_cannot_be_written_leaves_the_old_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    write_whole(path, "old")

    with pytest.raises(UnicodeEncodeError):
        write_whole(path, "\ud800")

    assert ([path], "old") == ([*tmp_path.iterdir()], path.read_text(encoding="utf-8"))
