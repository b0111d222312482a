from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication

from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.reasons import Because, Reason
from deskbreak.ports import Ask, Notice, NoticeListener
from deskbreak.ui import desk
from deskbreak.ui.actions import Actions
from deskbreak.ui.desk import Desk, cards_take_focus
from deskbreak.ui.prompt_card import PromptCard
from deskbreak.ui.prompt_notice import PromptNotice
from deskbreak.ui.theme import Theme
from tests.fakes import FakeClock, holding, routine, seconds

ASK = Ask(BreakKind.REST, routine("twist", "micro", holding()), seconds(20), 2)


DAY = date(2026, 3, 5)
WHY = (Reason(Because.LEAST_RECENT, area="neck", since=date(2026, 3, 3)),)


class FakeNotices:
    """Shows notices to the test."""

    def __init__(self) -> None:
        self.asked: list[Notice] = []
        self.listener: NoticeListener | None = None

    def ask(self, notice: Notice, listener: NoticeListener) -> None:
        self.asked.append(notice)
        self.listener = listener

    def withdraw(self) -> None:
        self.listener = None

    def tell(self, title: str, text: str, told: Callable[[str], None]) -> None:
        raise AssertionError(title)

    @property
    def person(self) -> NoticeListener:
        assert self.listener is not None
        return self.listener

    @property
    def labels(self) -> list[str]:
        return [label for _, label in self.asked[-1].answers]


class Asked:
    """A notice and what came of it."""

    def __init__(self, ask: Ask = ASK, *, begins: bool = True) -> None:
        self.clock = FakeClock()
        self.notices = FakeNotices()
        self.answers: list[object] = []
        self.prompt = PromptNotice(ask, self.clock, self.notices, begins=begins)
        self.prompt.accepted.connect(self._accept)
        self.prompt.snoozed.connect(self.answers.append)
        self.prompt.skipped.connect(self._skip)
        self.prompt.gave_up.connect(self.answers.append)
        self.prompt.show()

    def _accept(self) -> None:
        self.answers.append("start")

    def _skip(self) -> None:
        self.answers.append("skip")

    @property
    def notice(self) -> Notice:
        return self.notices.asked[-1]

    @property
    def person(self) -> NoticeListener:
        return self.notices.person


def focus(monkeypatch: pytest.MonkeyPatch, window: QWindow | None) -> None:
    monkeypatch.setattr(QGuiApplication, "focusWindow", lambda: window)


@pytest.fixture
def asked(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Asked:
    del qapp
    focus(monkeypatch, None)
    return Asked()


def test_it_says_what_the_break_is_and_what_happens(asked: Asked) -> None:
    assert "Time for a rest break" == asked.notice.title
    assert "Twist · 46 s.\nBegins by itself in 20 s." == asked.notice.text


def test_it_does_not_say_that_it_begins_where_it_does_not(qapp: QApplication) -> None:
    del qapp

    assert "Goes away by itself in 20 s." == Asked(begins=False).notice.text.splitlines()[1]


def test_a_percent_sign_in_a_name_is_none_of_ours(qapp: QApplication) -> None:
    del qapp
    odd = replace(ASK.routine, name="100 %2")

    assert "100 %2 · 46 s." == Asked(replace(ASK, routine=odd)).notice.text.splitlines()[0]


def test_it_offers_start_snooze_and_skip(asked: Asked) -> None:
    assert ["Start", "Snooze 5 min", "Skip"] == asked.notices.labels
    assert "start" == asked.notice.by_click


def test_snooze_is_no_longer_offered_at_its_limit(qapp: QApplication) -> None:
    del qapp

    assert ["Start", "Skip"] == Asked(replace(ASK, snoozes_left=0)).notices.labels


def test_it_shows_the_icon(asked: Asked) -> None:
    picture = asked.notice.picture

    assert picture is not None
    assert (64, 64, 64 * 64 * 4) == (picture.width, picture.height, len(picture.pixels))
    assert {0, 255} <= set(picture.pixels[3::4])


def test_every_button_is_an_answer(asked: Asked) -> None:
    for key, _ in asked.notice.answers:
        asked.person.answered(key)

    assert ["start", 5, "skip"] == asked.answers


def test_taken_away_it_is_snoozed(asked: Asked) -> None:
    asked.person.dismissed()

    assert [5] == asked.answers


def test_taken_away_at_the_limit_it_is_skipped(qapp: QApplication) -> None:
    del qapp
    asked = Asked(replace(ASK, snoozes_left=0))
    asked.person.dismissed()

    assert ["skip"] == asked.answers


def test_cleared_away_because_of_a_window_of_ours_it_becomes_a_card(
    asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    focus(monkeypatch, QWindow())
    asked.clock.pass_time(seconds(6))
    asked.person.dismissed()

    assert [replace(ASK, lasts=seconds(14))] == asked.answers


def test_taken_away_beside_a_window_of_ours_it_is_snoozed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    focus(monkeypatch, QWindow())
    asked = Asked()
    asked.person.dismissed()

    assert [5] == asked.answers


def test_where_it_cannot_be_shown_it_becomes_a_card_for_what_is_left(asked: Asked) -> None:
    asked.clock.pass_time(seconds(3))
    asked.person.refused("there is no session bus")

    assert [replace(ASK, lasts=seconds(17))] == asked.answers


def test_a_card_always_has_a_moment_left(asked: Asked) -> None:
    asked.clock.pass_time(seconds(30))
    asked.person.refused("")

    assert [replace(ASK, lasts=seconds(1))] == asked.answers


def test_a_server_that_goes_is_followed_once(asked: Asked) -> None:
    asked.clock.pass_time(seconds(8))
    asked.person.vanished()
    assert [] == asked.answers
    assert "Begins by itself in 12 s." == asked.notice.text.splitlines()[1]
    asked.person.vanished()

    assert [replace(ASK, lasts=seconds(12))] == asked.answers


# -- the desk --------------------------------------------------------------------------------------


class AtDesk:
    """A desk, on a platform of the test's choice."""

    def __init__(self, theme: Theme, *, begins: bool = True) -> None:
        self.notices = FakeNotices()
        self.answers: list[object] = []
        self.desk = Desk(
            clock=FakeClock(),
            theme=lambda: theme,
            actions=Actions(),
            notices=self.notices,
            begins=lambda: begins,
        )
        self.desk.accepted.connect(self._accept)
        self.desk.snoozed.connect(self.answers.append)
        self.desk.skipped.connect(self._skip)

    def _accept(self) -> None:
        self.answers.append("start")
        self.desk.withdraw()

    def _skip(self) -> None:
        self.answers.append("skip")

    @property
    def card(self) -> PromptCard | None:
        cards = [one for one in QApplication.topLevelWidgets() if isinstance(one, PromptCard)]
        return next((card for card in cards if card.isVisible()), None)


@pytest.fixture
def wayland(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "cards_take_focus", lambda platform: platform == "offscreen")


@pytest.mark.parametrize(
    ("platform", "takes"),
    [
        *[("wayland", True), ("wayland-egl", True)],
        *[("xcb", False), ("windows", False), ("cocoa", False)],
    ],
)
def test_only_on_wayland_a_card_takes_the_focus(platform: str, *, takes: bool) -> None:
    assert takes is cards_take_focus(platform)


def test_elsewhere_the_prompt_is_a_card(theme: Theme) -> None:
    at = AtDesk(theme)
    at.desk.prompt(ASK)

    assert at.card is not None
    assert [] == at.notices.asked
    at.desk.withdraw()
    assert at.card is None


@pytest.mark.usefixtures("wayland")
def test_on_wayland_the_prompt_is_a_notification(theme: Theme) -> None:
    at = AtDesk(theme, begins=False)
    at.desk.prompt(ASK)

    assert at.card is None
    assert "Goes away by itself in 20 s." == at.notices.asked[0].text.splitlines()[1]
    at.desk.withdraw()
    assert at.notices.listener is None


@pytest.mark.usefixtures("wayland")
def test_the_answers_of_a_notification_are_those_of_the_card(theme: Theme) -> None:
    at = AtDesk(theme)
    at.desk.prompt(ASK)
    person = at.notices.person
    person.answered("snooze")
    person.answered("skip")
    person.answered("start")

    assert [5, "skip", "start"] == at.answers
    assert at.notices.listener is None


@pytest.mark.usefixtures("wayland")
def test_without_a_server_the_prompt_is_a_card_all_the_same(theme: Theme) -> None:
    at = AtDesk(theme)
    at.desk.prompt(ASK)
    at.notices.person.refused("nobody provides it")

    assert at.card is not None
    assert at.card._lasts == timedelta(seconds=20)
    at.card.accepted.emit()
    assert ["start"] == at.answers
    assert at.card is None


def test_the_notice_says_why_it_is_this_session() -> None:
    asked = Asked(replace(ASK, reasons=WHY, day=DAY))

    assert "Neck: not since Tuesday." in asked.notice.text.splitlines()
