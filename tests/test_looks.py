"""Which theme holds, and whether things move: what was set, and what the desktop wants."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.domain.settings import Look
from deskbreak.looks import Looks
from deskbreak.system.appearance import ACCENT, CONTRAST, DARK, LIGHT, SCHEME, Appearance
from deskbreak.system.motion import Motion
from deskbreak.ui.theme import Theme

BLUE = (0.11, 0.44, 0.85)


class Person:
    """Somebody with a desktop, who has set nothing yet."""

    def __init__(self) -> None:
        self.look = Look()
        self.wants_less = False
        self.appearance = Appearance()
        self.motion = Motion("linux", lambda: self.wants_less)
        self.looks = Looks(lambda: self.look, self.appearance, self.motion)

    @property
    def window(self) -> QColor:
        """The colour of a window."""
        return self.looks.theme().window


@pytest.fixture
def person(qtbot: QtBot) -> Iterator[Person]:
    del qtbot
    made = Person()
    yield made
    made.appearance.deleteLater()
    made.motion.deleteLater()


def colour(theme: str) -> QColor:
    return Theme.of(resources.theme(theme)).window


def test_the_desktop_says_whether_it_is_dark(person: Person) -> None:
    person.appearance._use(SCHEME, DARK)
    dark = person.window
    person.appearance._use(SCHEME, LIGHT)

    assert [colour("dark"), colour("light")] == [dark, person.window]


def test_contrast_goes_before_dark(person: Person) -> None:
    person.appearance._use(SCHEME, DARK)
    person.appearance._use(CONTRAST, 1)

    assert colour("contrast") == person.window


def test_what_is_set_goes_before_what_the_desktop_says(person: Person) -> None:
    person.appearance._use(SCHEME, DARK)
    person.appearance._use(CONTRAST, 1)
    person.look = Look(theme="light")

    assert colour("light") == person.window


def test_the_accent_of_the_desktop_is_taken_unless_another_is_wanted(person: Person) -> None:
    person.look = Look(theme="light")
    own = person.looks.theme().accent
    person.appearance._use(ACCENT, BLUE)
    taken = person.looks.theme().accent
    person.look = Look(theme="light", accent="deskbreak")

    assert (own, QColor.fromRgbF(*BLUE)) == (person.looks.theme().accent, taken)
    assert own != taken


@pytest.mark.parametrize("look", [Look(), Look(theme="contrast")])
def test_high_contrast_has_colours_of_its_own(person: Person, look: Look) -> None:
    person.look = look
    person.appearance._use(CONTRAST, 1)
    person.appearance._use(ACCENT, BLUE)

    assert Theme.of(resources.theme("contrast")).accent == person.looks.theme().accent


def test_the_same_look_is_the_same_object(person: Person) -> None:
    person.look = Look(theme="light")
    first = person.looks.theme()
    person.look = Look(theme="light", skin="dark")
    other = person.looks.theme()
    person.look = Look(theme="light")

    assert first is not other
    assert first is person.looks.theme()


@pytest.mark.parametrize(
    ("motion", "wants_less", "reduced"),
    [
        ("system", False, False),
        ("system", True, True),
        ("reduced", False, True),
        ("full", True, False),
    ],
)
def test_motion_is_as_it_was_set_or_as_the_system_wants_it(
    person: Person, motion: str, *, wants_less: bool, reduced: bool
) -> None:
    person.look, person.wants_less = Look(motion=motion), wants_less

    assert reduced is person.looks.reduces_motion()
