"""A program that only waits in the tray does without what it does not need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

NOT_NEEDED = (
    "deskbreak.ui.guide_window",
    "deskbreak.ui.prompt_card",
    "deskbreak.ui.streak_window",
    "deskbreak.ui.panel_window",
    "deskbreak.ui.figure_painter",
    "deskbreak.ui.prompt_notice",
    "deskbreak.ui.card",
    "deskbreak.ui.label",
    "deskbreak.system.session_bus",
    "deskbreak.doctor",
    "deskbreak.simulation",
    "jeepney",
    "pywayland",
    "Xlib",
    "deskbreak.data.history",
    "sqlite3",
)


WAITING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from deskbreak.app import App
from deskbreak.data.profile import Profile
from deskbreak.ui.actions import Actions
from deskbreak.ui.tray import Tray

application = QApplication([])
actions = Actions()
app = App(application, Profile.at(Path(sys.argv[1])), 1.0, actions, Tray(actions.menu))
"""
"""The beginning of a script: deskbreak, built and not yet at work."""

UNTIL_THE_GUIDE = """
print("deskbreak.ui.guide_window" in sys.modules)
looks = QTimer()
looks.timeout.connect(
    lambda: application.exit() if "deskbreak.ui.guide_window" in sys.modules else None
)
looks.start(20)
application.exec()
"""
"""Says whether what a session needs is there already, and goes on until it is."""


def printed(script: str, *arguments: str) -> list[str]:
    """The words that a new Python prints when it runs a script."""
    ended = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return ended.stdout.split()


def loaded(module: str) -> set[str]:
    """What a new Python has loaded after importing a module."""
    return set(printed(f"import sys, {module}; print(*sys.modules)"))


def test_what_only_waits_loads_no_windows_and_no_database() -> None:
    assert set() == loaded("deskbreak.app") & set(NOT_NEEDED)


def test_the_icon_does_not_wait_for_the_rest() -> None:
    later = {"apscheduler", "asyncio", "msgspec", "PySide6.QtNetwork", "deskbreak.app"}

    assert set() == loaded("deskbreak.launch") & (later | set(NOT_NEEDED))


def test_what_only_waits_has_no_class_of_a_window(tmp_path: Path) -> None:
    # PySide6 makes a class when it is asked for by name, and each takes up to half a megabyte.
    script = """
from PySide6 import QtWidgets
app.start(shows=False)
print(*(name for name in vars(QtWidgets) if name.startswith("Q")))
app.close()
"""
    made = set(printed(WAITING + script, str(tmp_path)))

    assert {"QMenu", "QSystemTrayIcon"} <= made
    assert set() == made & {"QLabel", "QPushButton", "QVBoxLayout", "QDialog", "QFileDialog"}


def test_what_a_session_needs_is_imported_while_the_person_is_asked() -> None:
    script = """
import sys
from datetime import timedelta
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from deskbreak.data import resources
from deskbreak.domain.breaks import BreakKind
from deskbreak.ports import Ask
from deskbreak.system.clock import SystemClock
from deskbreak.ui.actions import Actions
from deskbreak.ui.desk import Desk
from deskbreak.ui.theme import Theme
from tests.fakes import routine

application = QApplication([])
theme = Theme.of(resources.theme("light"))
desk = Desk(clock=SystemClock(), theme=lambda: theme, actions=Actions())
desk.prompt(Ask(BreakKind.MICRO, routine(), timedelta(seconds=20), 2))
"""

    assert ["False"] == printed(script + UNTIL_THE_GUIDE)


def test_what_a_session_needs_is_imported_while_the_menu_is_open(tmp_path: Path) -> None:
    script = WAITING + "actions.menu.aboutToShow.emit()" + UNTIL_THE_GUIDE + "app.close()"

    assert ["False"] == printed(script, str(tmp_path))


def test_a_command_begins_without_what_only_others_need() -> None:
    others = {"PySide6", "msgspec", "tomllib", "tomlkit", "apscheduler", "deskbreak.data.history"}

    assert set() == loaded("deskbreak.cli") & (others | set(NOT_NEEDED))
