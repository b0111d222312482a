"""A program that only waits in the tray does without what it does not need."""

from __future__ import annotations

import subprocess
import sys

NOT_NEEDED = (
    "deskbreak.ui.guide_window",
    "deskbreak.ui.prompt_card",
    "deskbreak.ui.streak_window",
    "deskbreak.ui.panel_window",
    "deskbreak.ui.figure_painter",
    "deskbreak.ui.prompt_notice",
    "deskbreak.system.session_bus",
    "deskbreak.doctor",
    "deskbreak.simulation",
    "jeepney",
    "pywayland",
    "Xlib",
    "deskbreak.data.history",
    "sqlite3",
)


def loaded(module: str) -> set[str]:
    """What a new Python has loaded after importing a module."""
    script = f"import sys, {module}; print(*sys.modules, sep=chr(10))"
    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(ended.stdout.split())


def test_what_only_waits_loads_no_windows_and_no_database() -> None:
    assert set() == loaded("deskbreak.app") & set(NOT_NEEDED)


def test_the_icon_does_not_wait_for_the_rest() -> None:
    later = {"apscheduler", "asyncio", "msgspec", "PySide6.QtNetwork", "deskbreak.app"}

    assert set() == loaded("deskbreak.launch") & (later | set(NOT_NEEDED))
