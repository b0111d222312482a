from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from deskbreak.data.faults import LARGEST, keep_fault


def test_a_fault_is_kept_with_its_place_and_said_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "faults.log"

    said = keep_fault(path, ValueError("what a day"))

    assert "ValueError: what a day" in path.read_text()
    assert str(path) in said
    assert "\n" not in said


def test_a_fault_that_cannot_be_kept_is_said_all_the_same(tmp_path: Path) -> None:
    said = keep_fault(tmp_path / "nowhere" / "faults.log", ValueError("what a day"))

    assert said == "deskbreak made a mistake of its own (ValueError: what a day)."


def test_the_file_does_not_grow_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "faults.log"
    path.write_text("x" * (LARGEST + 1))
    keep_fault(path, ValueError("what a day"))

    assert path.stat().st_size < 1000


def test_nobody_sees_a_traceback(tmp_path: Path) -> None:
    path = tmp_path / "faults.log"
    script = (
        "import sys; from pathlib import Path\n"
        "from deskbreak.data.faults import keep_faults\n"
        "keep_faults(Path(sys.argv[1])); 1 / 0\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=False
    )

    assert "Traceback" not in ended.stderr
    assert "ZeroDivisionError" in ended.stderr
    assert "Traceback" in path.read_text()
