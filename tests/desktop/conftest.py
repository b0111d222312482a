"""The desktops on which the real program is driven, and what is kept of a test that failed."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.desktop.program import FAST, Paper, Program
from tests.desktop.screen import Host, Screen
from tests.desktop.waiting import until

KEPT = Path(__file__).parents[2] / "build" / "desktop"

Launch = Callable[..., Program]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.desktop)
            item.add_marker(pytest.mark.timeout(300))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "call" and report.failed:
        screen = item.funcargs.get("screen") if isinstance(item, pytest.Function) else None
        if isinstance(screen, Screen):
            folder = KEPT / re.sub(r"\W+", "-", item.name)
            screen.photograph(folder / "screen.png")
            for log in screen.root.glob("*.log"):
                shutil.copy(log, folder)
    return report


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Windows of the tests themselves need no screen; the program has one of its own."""
    return ["deskbreak-tests", "-platform", "offscreen"]


@pytest.fixture
def address() -> Iterator[str]:
    """A message bus with nobody on it."""
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture(scope="module", params=["xfce4-panel", "trayer"])
def screen(request: pytest.FixtureRequest) -> Iterator[Screen]:
    host: Host = request.param
    with Screen(host) as desktop:
        yield desktop


@pytest.fixture
def paper(screen: Screen, tmp_path: Path) -> Iterator[Paper]:
    with Paper(screen, tmp_path / "paper.txt") as sheet:
        yield sheet


@pytest.fixture
def launch(screen: Screen, tmp_path: Path) -> Iterator[Launch]:
    """Starts deskbreak with these settings; afterwards it is ended and its log looked at."""
    started: list[Program] = []
    with ExitStack() as running:

        def start(
            settings: str = "",
            fast: int = FAST,
            *,
            ready: bool = True,
            is_first: bool = False,
            background: bool = False,
            is_due_soon: bool = False,
        ) -> Program:
            program = Program(screen, tmp_path / f"profile-{len(started)}", fast)
            started.append(running.enter_context(program))
            program.settle(settings)
            if is_due_soon:
                program.work_before()
            program.start(is_first=is_first, background=background)
            if ready:
                until(program.answers, 20, "an answer of the program")
                screen.icon()
            return program

        yield start
    assert [] == [line for program in started for line in program.complaints()]
