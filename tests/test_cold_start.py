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


def test_what_only_waits_has_no_class_of_a_window(tmp_path: Path) -> None:
    # PySide6 makes a class when it is asked for by name, and each takes up to half a megabyte.
    script = """
import sys
from pathlib import Path
from PySide6 import QtWidgets
from PySide6.QtWidgets import QApplication
from deskbreak.app import App
from deskbreak.data.profile import Profile
from deskbreak.ui.actions import Actions
from deskbreak.ui.tray import Tray

application = QApplication([])
actions = Actions()
app = App(application, Profile.at(Path(sys.argv[1])), 1.0, actions, Tray(actions.menu))
app.start(shows=False)
print(*(name for name in vars(QtWidgets) if name.startswith("Q")))
app.close()
"""
    ended = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    made = set(ended.stdout.split())

    assert {"QMenu", "QSystemTrayIcon"} <= made
    assert set() == made & {"QLabel", "QPushButton", "QVBoxLayout", "QDialog", "QFileDialog"}


def test_what_a_session_needs_is_imported_while_the_person_is_asked() -> None:
    script = """
import sys
from datetime import timedelta
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
print("deskbreak.ui.guide_window" in sys.modules)
from PySide6.QtCore import QTimer
looks = QTimer()
looks.timeout.connect(
    lambda: application.exit() if "deskbreak.ui.guide_window" in sys.modules else None
)
looks.start(20)
application.exec()
"""
    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )

    assert ["False"] == ended.stdout.split()


def test_what_a_session_needs_is_imported_while_the_menu_is_open(tmp_path: Path) -> None:
    script = """
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
actions.menu.aboutToShow.emit()
print("deskbreak.ui.guide_window" in sys.modules)
looks = QTimer()
looks.timeout.connect(
    lambda: application.exit() if "deskbreak.ui.guide_window" in sys.modules else None
)
looks.start(20)
application.exec()
app.close()
"""
    ended = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    assert ["False"] == ended.stdout.split()


def test_a_command_begins_without_what_only_others_need() -> None:
    others = {"PySide6", "msgspec", "tomllib", "tomlkit", "apscheduler", "deskbreak.data.history"}

    assert set() == loaded("deskbreak.cli") & (others | set(NOT_NEEDED))
