"""Writes what `deskbreak simulate` says into docs/simulate.md, below the day that it is about.

    .venv/bin/python scripts/simulate_page.py

Read the difference: every line that has changed is a break that comes at another time.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from deskbreak.simulation.report import report

PAGE = Path(__file__).parent.parent / "docs" / "simulate.md"
PAIR = re.compile(r"```toml\n(?P<day>[^`]*)```\n\n```(?P<form>text|json)\n(?P<said>[^`]*)```")


def pairs(page: str) -> Iterator[re.Match[str]]:
    """Every day of the page with what is said about it."""
    return PAIR.finditer(page)


def said(day: str, form: str) -> str:
    """What is said about a day."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "day.toml"
        file.write_text(day, encoding="utf-8")
        lines, _ = report(file, as_json=form == "json")
    return "".join(f"{line}\n" for line in lines)


def _renewed(pair: re.Match[str]) -> str:
    whole, start = pair.group(), pair.start()
    head = whole[: pair.start("said") - start]
    return f"{head}{said(pair['day'], pair['form'])}```"


if __name__ == "__main__":
    PAGE.write_text(PAIR.sub(_renewed, PAGE.read_text(encoding="utf-8")), encoding="utf-8")
