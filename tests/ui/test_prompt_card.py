from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.reasons import Because, Reason
from deskbreak.ports import Ask
from deskbreak.ui import prompt_card
from deskbreak.ui.button import PillButton
from deskbreak.ui.countdown_ring import CountdownRing
from deskbreak.ui.prompt_card import PromptCard
from deskbreak.ui.theme import Theme
from tests.fakes import FakeClock, holding, routine, seconds
from tests.ui.looking import cut_off, enlarge, words


def ask(snoozes_left: int = 2) -> Ask:
    return Ask(BreakKind.REST, routine("twist", "micro", holding()), seconds(20), snoozes_left)


DAY = date(2026, 3, 5)
WHY = (Reason(Because.LEAST_RECENT, area="neck", since=date(2026, 3, 3)),)


class Asked:
    """A card and what was answered."""

    def __init__(self, qtbot: QtBot, theme: Theme, wanted: Ask) -> None:
        self.clock = FakeClock()
        self.answers: list[object] = []
        self.card = PromptCard(wanted, self.clock, theme)
        qtbot.addWidget(self.card)
        self.card.accepted.connect(self._accept)
        self.card.snoozed.connect(self.answers.append)
        self.card.skipped.connect(self._skip)
        self.card.place()

    def _accept(self) -> None:
        self.answers.append("start")

    def _skip(self) -> None:
        self.answers.append("skip")

    @property
    def names(self) -> list[str]:
        return [button.accessibleName() for button in self.card.findChildren(PillButton)]

    def press(self, name: str) -> None:
        buttons = self.card.findChildren(PillButton)
        (found,) = (button for button in buttons if button.accessibleName() == name)
        found.click()


@pytest.fixture
def asked(qtbot: QtBot, theme: Theme) -> Iterator[Asked]:
    made = Asked(qtbot, theme, ask())
    yield made
    made.card.close()


def test_it_offers_start_snooze_and_skip(asked: Asked) -> None:
    assert [
        "Start",
        "Snooze 5 minutes",
        "Snooze 10 minutes",
        "Snooze 15 minutes",
        "Skip this break",
    ] == asked.names


def test_every_answer_is_one_click(asked: Asked) -> None:
    for name in asked.names:
        asked.press(name)

    assert ["start", 5, 10, 15, "skip"] == asked.answers


def test_snooze_is_no_longer_offered_at_its_limit(qtbot: QtBot, theme: Theme) -> None:
    asked = Asked(qtbot, theme, ask(snoozes_left=0))

    assert ["Start", "Skip this break"] == asked.names
    asked.card.close()


def test_it_takes_no_focus(asked: Asked) -> None:
    flags = asked.card.windowFlags()

    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert asked.card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_it_counts_down_by_the_clock(asked: Asked) -> None:
    (ring,) = asked.card.findChildren(CountdownRing)
    assert ring.accessibleName() == "20"
    asked.clock.pass_time(seconds(12.5))
    asked.card._count()
    assert ring.accessibleName() == "8"
    asked.clock.pass_time(seconds(60))
    asked.card._count()

    assert ring.accessibleName() == "0"


def test_it_lies_inside_the_screen(asked: Asked) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()

    assert room.contains(asked.card.geometry())


def test_nothing_counts_while_it_is_hidden(asked: Asked) -> None:
    assert asked.card._tick.isActive()
    asked.card.hide()

    assert not asked.card._tick.isActive()


def test_keys_that_were_meant_for_another_window_do_nothing(asked: Asked) -> None:
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_A):
        QTest.keyClick(asked.card.window().focusWidget(), key)

    assert [] == asked.answers


def test_who_goes_to_a_button_can_press_it_or_skip_by_escape(asked: Asked) -> None:
    QTest.keyClick(asked.card, Qt.Key.Key_Tab)
    start = asked.card.focusWidget()
    QTest.keyClick(start, Qt.Key.Key_Space)
    QTest.keyClick(start, Qt.Key.Key_Escape)

    assert ["start", "skip"] == asked.answers


def test_on_wayland_its_corners_are_translucent(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prompt_card, "has_masks", lambda: False)
    asked = Asked(qtbot, theme, ask())
    picture = asked.card.grab().toImage()
    alphas = [picture.pixelColor(0, 0).alpha(), picture.pixelColor(picture.rect().center()).alpha()]

    assert ([0, 255], True) == (alphas, asked.card.mask().isEmpty())
    asked.card.close()


def test_the_card_says_why_it_is_this_session(qtbot: QtBot, theme: Theme) -> None:
    asked = Asked(qtbot, theme, replace(ask(), reasons=WHY, day=DAY))

    assert "Neck: not since Tuesday" in words(asked.card)
    assert [] == cut_off(asked.card)
    asked.card.close()


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_off_in_text_of_twice_the_size(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch, way: Qt.LayoutDirection
) -> None:
    enlarge(monkeypatch, 2.0)
    card = PromptCard(replace(ask(), reasons=WHY, day=DAY), FakeClock(), theme)
    qtbot.addWidget(card)
    card.setLayoutDirection(way)
    card.place()

    assert [] == cut_off(card)
    assert card.width() < 1000, "wider than the smallest screens"
    card.close()
