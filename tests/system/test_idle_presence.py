"""Whether a service runs; tests/desktop asks a real bus."""

from __future__ import annotations

import os
import subprocess
import sys

SCRIPT = """
from PySide6.QtCore import QCoreApplication
from deskbreak.system.idle_presence import Presence

application = QCoreApplication([])
heard = []

def hear(missing):
    heard.append(missing)
    application.quit()

question = Presence("org.example.Nobody", hear)
assert [] == heard, "answered before anybody could keep the question"
application.exec()
print(*heard)
"""


def test_without_a_session_bus_there_is_an_answer_too() -> None:
    environ = os.environ | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    said = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env=environ,
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
    )

    assert "there is no session bus" == said.stdout.strip()
