"""Which interfaces are asked to keep the screens lit; tests/desktop has a real bus."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.system.screen_awake_bus import BusKeeper, inhibitors
from deskbreak.system.surroundings_bus import Answer, Answered, Bus, Question

ABSENT = "org.freedesktop.DBus.Error.ServiceUnknown"
NO_REPLY = "org.freedesktop.DBus.Error.NoReply"
HERE = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}


class FakeBus(Bus):
    """A bus on which the test answers."""

    def __init__(self) -> None:
        self.asked: list[tuple[Question, Answered]] = []
        self.is_closed = False

    def ask(self, question: Question, answered: Answered) -> None:
        self.asked.append((question, answered))

    def close(self) -> None:
        self.is_closed = True

    def answer(self, *values: Any, error: str = "") -> Question:
        question, answered = self.asked.pop(0)
        answered(Answer(values, error))
        return question


class Session:
    def __init__(self) -> None:
        self.bus = FakeBus()
        self.heard: list[str] = []
        self.keeper = BusKeeper(HERE, None, lambda _: self.bus)

    def keep(self) -> None:
        def kept(text: str, *, works: bool) -> None:
            self.heard.append(f"{'works' if works else 'refused'}: {text}")

        self.keeper.keep(kept)

    def let_go(self) -> None:
        self.keeper.let_go(lambda: self.heard.append("gone"))


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    del qtbot
    return Session()


def test_the_first_that_says_yes_is_enough_and_is_taken_back(session: Session) -> None:
    session.keep()
    asked = session.bus.answer(7)
    assert ("org.freedesktop.ScreenSaver", "Inhibit", "ss") == (
        asked.interface,
        asked.member,
        asked.signature,
    )
    assert ("deskbreak", "A guided session is running") == asked.arguments
    assert [] == session.bus.asked

    session.let_go()
    taken_back = session.bus.answer()
    assert ("UnInhibit", "u", (7,)) == (
        taken_back.member,
        taken_back.signature,
        taken_back.arguments,
    )
    assert ["works: org.freedesktop.ScreenSaver keeps them lit", "gone"] == session.heard
    assert session.bus.is_closed


def test_one_after_the_other_is_asked(session: Session) -> None:
    session.keep()
    asked = [
        session.bus.answer(error=ABSENT),
        session.bus.answer(error=NO_REPLY),
        session.bus.answer(),
        session.bus.answer("/handle"),
    ]
    assert [
        ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "ss"),
        ("org.gnome.SessionManager", "/org/gnome/SessionManager", "susu"),
        (
            "org.freedesktop.PowerManagement.Inhibit",
            "/org/freedesktop/PowerManagement/Inhibit",
            "ss",
        ),
        ("org.freedesktop.portal.Inhibit", "/org/freedesktop/portal/desktop", "sua{sv}"),
    ] == [(question.interface, question.path, question.signature) for question in asked]
    assert ("deskbreak", 0, "A guided session is running", 8) == asked[1].arguments
    assert ("", 8, {"reason": ("s", "A guided session is running")}) == asked[3].arguments

    session.let_go()
    taken_back = session.bus.answer()
    assert ("org.freedesktop.portal.Request", "/handle", "Close", ()) == (
        taken_back.interface,
        taken_back.path,
        taken_back.member,
        taken_back.arguments,
    )


def test_gnome_takes_back_by_another_name(session: Session) -> None:
    session.keep()
    session.bus.answer(error=ABSENT)
    session.bus.answer(3)
    session.let_go()

    assert "Uninhibit" == session.bus.answer().member


def test_nobody_who_keeps_them_lit_is_said_with_every_reason(session: Session) -> None:
    session.keep()
    for error in (ABSENT, NO_REPLY, "", "org.example.No"):
        session.bus.answer(error=error)

    (refused,) = session.heard
    assert [
        "refused: org.freedesktop.ScreenSaver: it is not running",
        "org.gnome.SessionManager: it does not answer",
        "org.freedesktop.PowerManagement: its answer cannot be read",
        "org.freedesktop.portal.Desktop: org.example.No",
    ] == refused.split("; ")

    session.let_go()
    assert "gone" == session.heard[-1]
    assert session.bus.is_closed


def test_what_is_granted_too_late_is_taken_back(session: Session) -> None:
    session.keep()
    session.let_go()
    assert [] == session.heard
    session.bus.answer(7)
    assert (7,) == session.bus.answer().arguments
    assert "gone" == session.heard[-1]


def test_who_lets_go_while_asking_asks_nobody_else(session: Session) -> None:
    session.keep()
    session.let_go()
    session.bus.answer(error=ABSENT)

    assert [] == session.bus.asked
    assert "gone" == session.heard[-1]


def test_every_interface_is_asked_by_its_own_service() -> None:
    for inhibitor in inhibitors():
        assert inhibitor.ask.interface.startswith(inhibitor.ask.service.removesuffix(".Desktop"))
        assert inhibitor.ask.service == inhibitor.take_back(1).service
