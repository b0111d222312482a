"""The guide on a real screen: what assistive technology hears, keys, several screens."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from dbus_fast import Message
from PySide6.QtGui import QImage

from deskbreak.domain.look import Skin
from deskbreak.ui.figure_colours import SKINS
from tests.desktop.accessible import ATSPI, REGISTRY
from tests.desktop.program import COMPLAINT, Paper, Program
from tests.desktop.screen import SIZE, Screen
from tests.desktop.waiting import glance, now, until

ROOT = Path(__file__).parents[2]
GUIDE = "deskbreak: guide"
DARK = "deskbreak: dimmed screen"
DEAF = 1.6  # seconds in which the guide hears no key but Escape
HALF = SIZE[0] // 2
HIDING = f"""<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application title="{GUIDE}"><iconic>yes</iconic></application>
</applications></openbox_config>"""

Place = tuple[int, int, int, int]


class Guide:
    """The program with one guide."""

    def __init__(self, screen: Screen, number: int, *words: str) -> None:
        self._screen = screen
        name = f"guide-{number}"
        self.log = screen.log(name)
        self.process: subprocess.Popen[bytes] = screen.spawn(
            *(sys.executable, "-m", "tests.desktop.guide_probe", *words),
            name=name,
            env={"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONPATH": str(ROOT)},
        )

    @property
    def lines(self) -> list[str]:
        return self.log.read_text(encoding="utf-8").splitlines()

    @property
    def is_running(self) -> bool:
        return self.process.poll() is None

    def said(self, line: str) -> bool:
        return line in self.lines

    def place(self, title: str = GUIDE) -> Place:
        """Where its window is, without a frame; between two screens it is nowhere for a moment."""
        (window,) = until(lambda: self._screen.windows(title), 5, f"a window {title!r}")
        told = self._screen.run("xdotool", "getwindowgeometry", "--shell", window)
        found = dict(line.split("=") for line in told.splitlines())
        x, y, width, height = (int(found[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))
        return x, y, width, height


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with Screen(None) as desktop:
        yield desktop


Open = Callable[..., Guide]


@pytest.fixture
def opened(screen: Screen) -> Iterator[Open]:
    guides: list[Guide] = []
    with ExitStack() as running:

        def open_guide(*words: str, seen: bool = True) -> Guide:
            guide = Guide(screen, len(list(screen.root.glob("guide-*.log"))), *words)
            guides.append(guide)
            running.callback(screen.end, guide.process)
            if seen:
                until(lambda: screen.windows(GUIDE), 10, "the guide")
            return guide

        yield open_guide
    complaints = [line for guide in guides for line in guide.lines if COMPLAINT.search(line)]
    assert [] == complaints


@contextmanager
def two_screens(screen: Screen) -> Iterator[None]:
    """The screen as two beside each other."""
    high = SIZE[1]
    left = f"{HALF}/190x{high}/240+0+0"
    right = f"{HALF}/190x{high}/240+{HALF}+0"
    screen.run("xrandr", "--setmonitor", "LEFT", left, "screen")
    screen.run("xrandr", "--setmonitor", "RIGHT", right, "none")
    try:
        yield
    finally:
        screen.run("xrandr", "--delmonitor", "RIGHT")
        screen.run("xrandr", "--delmonitor", "LEFT")


def is_on_the_right(place: Place) -> bool:
    return place[0] >= HALF and place[0] + place[2] <= SIZE[0]


# -- keys ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("after", [0.3, 2.0])
def test_escape_ends_it_within_a_fifth_of_a_second(
    screen: Screen, opened: Open, after: float
) -> None:
    guide = opened()
    until(lambda: screen.active_window() == GUIDE, 5, "the keyboard in the guide")
    glance(after)
    (window,) = screen.windows(GUIDE)
    pressed = now()
    screen.press("Escape")
    until(lambda: "IsViewable" not in state(screen, window), 3, "the end of the guide")

    # Two programs were started to press and to look, each for some milliseconds.
    assert now() - pressed < 0.2 + 0.1
    until(lambda: guide.said("closed"), 3, "its last word")


def state(screen: Screen, window: str) -> str:
    found = re.search(r"Map State: (\w+)", screen.run("xwininfo", "-id", window))
    return found.group(1) if found else ""


def test_one_that_begins_by_itself_leaves_the_keys_where_they_are(
    screen: Screen, paper: Paper, opened: Open
) -> None:
    guide = opened("by-itself")
    glance(DEAF)
    assert Paper.TITLE == screen.active_window()
    for key in ("s", "x", "space", "a"):
        screen.press(key)
    until(lambda: paper.text == "sx a", 3, "what was typed beside the guide")

    assert guide.is_running
    assert not [line for line in guide.lines if "This hurts" in line]


def test_keys_and_mouse_are_never_grabbed(screen: Screen, paper: Paper, opened: Open) -> None:
    opened("full", "dim")
    until(lambda: screen.active_window() == GUIDE, 5, "the keyboard in the guide")
    glance(0.3)

    # Somebody else can take both, which a grab would not let them.
    grab = "import -window root -crop 8x8+0+0 /dev/null"
    assert "" == screen.run(*grab.split())
    screen.run("xdotool", "search", "--name", f"^{Paper.TITLE}$", "windowactivate", "--sync")
    screen.press("b")
    until(lambda: paper.text == "b", 3, "what was typed with the guide on the screen")


# -- what assistive technology finds -------------------------------------------------------------


def test_everything_that_can_be_seen_can_be_heard(screen: Screen, opened: Open) -> None:
    opened()
    until(lambda: screen.find("Seated chair twist"), 5, "the name of the exercise")

    said = screen.words()
    for words in ("Get ready", "RIGHT side", "1 of 2", "Figure: Seated chair twist, RIGHT side"):
        assert words in said
    assert any(re.fullmatch(r"[1-5] seconds?", one) for one in said)
    assert "Exercise 1 of 2: Seated chair twist" in said
    buttons = [
        node.name
        for program in screen.reader.programs()
        for node in program.walk()
        if node.role in {"button", "push button"} and node.visible
    ]
    assert ["Pause", "Back", "Next", "Easier", "This hurts", "Keys", "End"] == buttons


def test_a_screen_reader_hears_every_phase_once(screen: Screen, opened: Open) -> None:
    heard: list[str] = []

    def hear(message: Message) -> None:
        if message.member == "Announcement":
            heard.append(str(message.body[3].value))

    reader = screen.reader
    reader._bus.on_signal(f"type='signal',interface='{ATSPI}.Event.Object'", hear)
    registry = (REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "sass")
    reader._bus.ask(*registry, "object:announcement", [], "")
    guide = opened()
    until(lambda: any("Move in" in line for line in guide.lines), 12, "the second phase")
    glance(1.5)
    reader._bus.ask_daemon("GetId")

    announced = [line.removeprefix("announced ") for line in guide.lines if "announced" in line]
    assert announced == heard[-len(announced) :]
    assert 1 == sum("Move in" in words for words in heard)


# -- several screens -----------------------------------------------------------------------------


def test_it_opens_on_the_screen_that_is_named(screen: Screen, opened: Open) -> None:
    with two_screens(screen):
        guide = opened("screen=RIGHT")
        assert guide.said("screens LEFT RIGHT")
        assert is_on_the_right(guide.place())


def test_it_opens_on_the_screen_of_the_pointer(screen: Screen, opened: Open) -> None:
    with two_screens(screen):
        screen.run("xdotool", "mousemove", str(SIZE[0] - 50), "400")
        assert is_on_the_right(opened().place())
        screen.run("xdotool", "mousemove", "50", "400")


def test_the_other_screen_is_dark_and_takes_no_key(screen: Screen, opened: Open) -> None:
    with two_screens(screen):
        guide = opened("screen=RIGHT", "dim", "full")
        until(lambda: screen.windows(DARK), 5, "the dark screen")
        until(lambda: screen.active_window() == GUIDE, 5, "the keyboard in the guide")
        assert (0, 0, HALF, SIZE[1]) == guide.place(DARK)
        assert (HALF, 0, HALF, SIZE[1]) == guide.place()
        screen.click((HALF // 2, 400))
        until(lambda: not screen.windows(DARK), 3, "the light")
        assert guide.is_running


def test_unplugging_the_screen_of_the_guide_leaves_one_that_can_be_used(
    screen: Screen, opened: Open
) -> None:
    with two_screens(screen):
        guide = opened("screen=RIGHT", "dim")
        until(lambda: screen.windows(DARK), 5, "the dark screen")
        screen.run("xrandr", "--delmonitor", "RIGHT")
        until(lambda: not screen.windows(DARK), 5, "the light")
        until(lambda: guide.place()[0] < HALF, 5, "the guide on the screen that is left")
        until(lambda: 1 == len(screen.windows(GUIDE)), 5, "one guide")
        glance(DEAF)
        screen.press("Right")
        until(lambda: screen.find("Elbows-wide chest opener"), 5, "the next exercise")


def test_unplugging_the_other_screen_leaves_the_guide(screen: Screen, opened: Open) -> None:
    with two_screens(screen):
        guide = opened("screen=LEFT", "dim")
        until(lambda: screen.windows(DARK), 5, "the dark screen")
        before = guide.place()
        screen.run("xrandr", "--delmonitor", "RIGHT")
        until(lambda: not screen.windows(DARK), 5, "the light")
        assert before == guide.place()
        assert guide.is_running


# -- the watchdog --------------------------------------------------------------------------------


def test_a_guide_that_is_not_shown_within_three_seconds_is_closed(
    screen: Screen, opened: Open
) -> None:
    began = now()
    guide = opened("iconic", seen=False)
    until(lambda: guide.log.exists() and guide.said("unexposed"), 12, "the watchdog")

    assert now() - began > 3
    until(lambda: guide.said("closed"), 3, "its last word")
    assert "ended 0.00" in guide.lines


@pytest.fixture
def hidden_guides(screen: Screen) -> Iterator[None]:
    """A window manager that shows no guide."""
    rules = screen.root / "home/.config/openbox/rc.xml"
    rules.parent.mkdir(parents=True, exist_ok=True)
    rules.write_text(HIDING, encoding="utf-8")
    screen.run("openbox", "--reconfigure")
    yield
    rules.unlink()
    screen.run("openbox", "--reconfigure")


def test_a_notification_says_that_a_guide_was_not_shown(
    screen: Screen, tmp_path: Path, hidden_guides: None
) -> None:
    del hidden_guides
    program = Program(screen, tmp_path / "profile", 1)
    program.settle("")
    program.start()
    with program:
        until(program.answers, 20, "an answer of the program")
        program.tell("start", "--routine", "micro-twist")
        until(lambda: screen.run("dunstctl", "count", "displayed") == "1", 12, "a notification")
        screen.run("dunstctl", "close-all")

        assert "The session was closed" in screen.run("dunstctl", "history")
        assert ["abandoned"] == [one["outcome"] for one in program.sessions()]
        assert "micro break" in program.tell("status").stdout


@pytest.mark.parametrize("skin", [Skin.DARK, Skin.LIGHT])
def test_the_figure_looks_as_the_person_has_set(screen: Screen, tmp_path: Path, skin: Skin) -> None:
    program = Program(screen, tmp_path / "profile", 1)
    program.settle(f'[look]\ntheme = "light"\nskin = "{skin.value}"\nbuild = "sturdy"\n')

    def seen() -> bool:
        screen.photograph(tmp_path / "guide.png", screen.windows(GUIDE)[0])
        image = QImage(str(tmp_path / "guide.png"))
        found = [
            image.pixelColor(x, y).name().upper()
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
        ]
        return found.count(SKINS[skin][0]) > 100 and found.count(SKINS[Skin.MEDIUM][0]) < 10

    program.start()
    with program:
        until(program.answers, 20, "an answer of the program")
        program.tell("start", "--routine", "micro-twist")
        until(lambda: screen.windows(GUIDE), 10, GUIDE)
        until(seen, 10, f"a figure whose skin is {skin.value}")
