"""What the system says about motion, from whoever says it."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtDBus import QDBusVariant
from pytestqt.qtbot import QtBot

from deskbreak.system import motion
from deskbreak.system.motion import GNOME_KEY, KDE_KEY, PORTAL_KEY, Motion
from deskbreak.system.portal import Key, plain
from deskbreak.system.unavailable import Unavailable


@pytest.fixture
def linux(qtbot: QtBot) -> Iterator[Motion]:
    del qtbot
    made = Motion("linux")
    yield made
    made.deleteLater()


def tell(wish: Motion, key: Key, value: object) -> None:
    assert wish._portal is not None
    wish._portal.hear(*key, QDBusVariant(value))


def test_a_desktop_that_says_nothing_wants_motion(linux: Motion) -> None:
    assert not linux.is_reduced
    assert [False] == [finding.works for finding in linux.findings()]


@pytest.mark.parametrize(
    ("key", "value", "reduced"),
    [
        (PORTAL_KEY, 1, True),
        (PORTAL_KEY, 0, False),
        (GNOME_KEY, False, True),
        (GNOME_KEY, True, False),
        (KDE_KEY, "0", True),
        (KDE_KEY, 0.0, True),
        (KDE_KEY, "0.5", False),
        (KDE_KEY, "", False),
    ],
)
def test_every_desktop_says_it_in_its_own_way(
    linux: Motion, key: Key, value: object, *, reduced: bool
) -> None:
    tell(linux, key, value)

    assert reduced is linux.is_reduced


def test_a_change_is_said_once(linux: Motion) -> None:
    heard: list[bool] = []
    linux.changed.connect(lambda: heard.append(linux.is_reduced))

    tell(linux, GNOME_KEY, value=True)
    tell(linux, GNOME_KEY, value=False)
    tell(linux, GNOME_KEY, value=False)
    tell(linux, GNOME_KEY, value=True)

    assert [True, False] == heard


def test_what_the_portal_itself_says_comes_first(linux: Motion) -> None:
    tell(linux, GNOME_KEY, value=False)
    tell(linux, PORTAL_KEY, 0)

    assert not linux.is_reduced


def test_what_belongs_to_something_else_is_not_heard(linux: Motion) -> None:
    tell(linux, ("org.gnome.desktop.interface", "clock-format"), value=False)

    assert not linux.is_reduced


def test_an_answer_in_two_variants_is_unwrapped() -> None:
    assert 1 == plain(QDBusVariant(QDBusVariant(1)))


@pytest.mark.parametrize("wish", [True, False])
def test_elsewhere_it_is_asked_when_it_is_needed(*, wish: bool, qtbot: QtBot) -> None:
    del qtbot
    asked = Motion("win32", lambda: wish)

    assert wish is asked.is_reduced
    assert [True] == [finding.works for finding in asked.findings()]


def test_a_system_that_does_not_answer_wants_motion(qtbot: QtBot) -> None:
    del qtbot

    def refuse() -> bool:
        raise Unavailable("NSWorkspace", "there is none")

    silent = Motion("darwin", refuse)

    assert not silent.is_reduced
    assert ["there is none"] == [finding.text for finding in silent.findings()]


class User32:
    """A Windows that says what the test wants it to."""

    def __init__(self, shown: int, done: int = 1) -> None:
        self._shown = shown
        self._done = done
        self.asked: list[int] = []

    def SystemParametersInfoW(self, what: int, size: int, place: Any, kept: int) -> int:  # noqa: N802
        del size, kept
        self.asked.append(what)
        place._obj.value = self._shown
        return self._done


@pytest.mark.parametrize(("shown", "reduced"), [(1, False), (0, True)])
def test_windows_is_asked_by_its_documented_call(
    shown: int, monkeypatch: pytest.MonkeyPatch, *, reduced: bool
) -> None:
    windows = User32(shown)
    monkeypatch.setattr(ctypes, "CDLL", lambda name: windows)

    assert reduced is motion._windows()
    assert [0x1042] == windows.asked


def test_a_windows_that_refuses_is_no_wish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda name: User32(0, done=0))

    with pytest.raises(Unavailable):
        motion._windows()


def test_where_there_is_no_such_library_it_says_so() -> None:
    with pytest.raises(Unavailable):
        motion._macos()
