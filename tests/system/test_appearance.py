"""How windows are to look, from what the desktop portal says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusVariant
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from deskbreak.system.appearance import ACCENT, CONTRAST, SCHEME, Appearance
from deskbreak.system.portal import Key


@pytest.fixture
def appearance(qtbot: QtBot) -> Iterator[Appearance]:
    del qtbot
    made = Appearance()
    yield made
    made.deleteLater()


def tell(appearance: Appearance, key: Key, value: object) -> None:
    appearance._portal.hear(*key, QDBusVariant(value))


def test_a_desktop_that_says_nothing_is_as_qt_knows_it(appearance: Appearance) -> None:
    assert (False, None) == (appearance.wants_contrast, appearance.accent)
    assert [False] == [finding.works for finding in appearance.findings()]


@pytest.mark.parametrize(("scheme", "dark"), [(1, True), (2, False)])
def test_the_desktop_says_whether_it_is_dark(
    appearance: Appearance, scheme: int, *, dark: bool
) -> None:
    tell(appearance, SCHEME, scheme)

    assert dark is appearance.is_dark


def test_more_contrast_is_wanted_and_no_longer(appearance: Appearance) -> None:
    tell(appearance, CONTRAST, 1)
    wanted = appearance.wants_contrast
    tell(appearance, CONTRAST, 0)

    assert (True, False) == (wanted, appearance.wants_contrast)


def test_an_accent_is_a_colour(appearance: Appearance) -> None:
    appearance._use(ACCENT, (0.2, 0.4, 1.0))

    assert QColor.fromRgbF(0.2, 0.4, 1.0) == appearance.accent


@pytest.mark.parametrize("value", [(-1.0, -1.0, -1.0), (0.1, 0.2), "#123456", 3, (2.0, 0.0, 0.0)])
def test_what_is_no_colour_is_no_accent(appearance: Appearance, value: object) -> None:
    appearance._use(ACCENT, value)

    assert appearance.accent is None


def test_a_change_is_told_once(appearance: Appearance) -> None:
    told: list[None] = []
    appearance.changed.connect(lambda: told.append(None))

    tell(appearance, CONTRAST, 1)
    tell(appearance, CONTRAST, 1)

    assert 1 == len(told)


def test_what_the_desktop_wants_is_found(appearance: Appearance) -> None:
    tell(appearance, SCHEME, 1)
    tell(appearance, CONTRAST, 1)
    appearance._use(ACCENT, (0.0, 0.0, 1.0))

    (found,) = appearance.findings()
    assert ("dark, more contrast, accent #0000ff", True) == (found.text, found.works)
