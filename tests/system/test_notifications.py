from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskbreak.ports import Notice, Picture
from deskbreak.system import notifications
from deskbreak.system.notification_service import ABOUT_NOTIFICATIONS, ABOUT_OWNER, NAME
from deskbreak.system.notifications import Notifications
from deskbreak.system.session_bus import Answer, Answered, SessionBus
from deskbreak.system.unavailable import Unavailable

SERVER = ":1.7"
NOTICE = Notice(
    "Time for a micro break",
    "Neck & <shoulders>",
    (("start", "Start"), ("snooze", "Snooze 5 min"), ("skip", "Skip")),
    "start",
    Picture(2, 1, b"\xff\x00\x00\xff\x00\xff\x00\x80"),
)
CAPABILITIES = ["actions", "body", "body-markup", "persistence"]


class FakeBus(SessionBus):
    """A bus on which the test answers."""

    def __init__(self, parent: QObject) -> None:
        QObject.__init__(self, parent)
        self.calls: list[tuple[str, str, tuple[object, ...]]] = []
        self.open: dict[str, Answered] = {}
        self.rules: list[str] = []
        self.is_closed = False

    def call(
        self,
        name: str,
        path: str,
        member: str,
        signature: str = "",
        values: tuple[object, ...] = (),
        answered: Answered | None = None,
        *,
        interface: str = "",
    ) -> None:
        assert (NAME, "/org/freedesktop/Notifications") == (name, path)
        self.calls.append((member, signature, values))
        if answered is not None:
            self.open[member] = answered

    def listen(self, rule: str) -> None:
        self.rules.append(rule)

    def stop_listening(self, rule: str) -> None:
        self.rules.remove(rule)

    def close(self) -> None:
        self.is_closed = True

    @property
    def members(self) -> list[str]:
        return [member for member, _, _ in self.calls]

    def answer(self, member: str, *values: object, refusal: str = "") -> None:
        """Answer the open call of a method."""
        self.open.pop(member)(Answer(SERVER, values, refusal))

    def meet(self, *capabilities: str, name: str = "dunst") -> None:
        """Say who the server is and what it can do."""
        self.answer("GetServerInformation", name, "somebody", "1.9", "1.2")
        self.answer("GetCapabilities", list(capabilities))

    def say(self, member: str, *values: object, sender: str = SERVER) -> None:
        self.heard.emit(sender, member, values)

    def change_owner(self, old: str, new: str) -> None:
        self.say("NameOwnerChanged", NAME, old, new, sender="org.freedesktop.DBus")


class Person:
    """Hears what becomes of a notice."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def answered(self, key: str) -> None:
        self.heard.append(key)

    def dismissed(self) -> None:
        self.heard.append("dismissed")

    def vanished(self) -> None:
        self.heard.append("vanished")

    def refused(self, reason: str) -> None:
        self.heard.append(f"refused: {reason}")


class Room:
    """The notifications, the buses that they connected to, and the person."""

    def __init__(self) -> None:
        self.buses: list[FakeBus] = []
        self.person = Person()
        self.unavailable = ""
        self.notifications = Notifications(needed=True, connect=self._connect)

    def _connect(self, parent: QObject) -> SessionBus:
        if self.unavailable:
            raise Unavailable("session bus", self.unavailable)
        self.buses.append(FakeBus(parent))
        return self.buses[-1]

    @property
    def bus(self) -> FakeBus:
        return self.buses[-1]

    @property
    def heard(self) -> list[str]:
        return self.person.heard

    def ask(self, notice: Notice = NOTICE) -> None:
        self.notifications.ask(notice, self.person)

    def show(self, number: int = 4, *capabilities: str) -> None:
        """Ask, and let the server show it."""
        self.ask()
        self.bus.meet(*(capabilities or CAPABILITIES))
        self.bus.answer("Notify", number)


@pytest.fixture
def room(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    del qapp
    monkeypatch.setattr(notifications, "PATIENCE", 40)
    monkeypatch.setattr(notifications, "SECOND_THOUGHT", 20)
    made = Room()
    yield made
    made.notifications.close()


def test_nothing_is_connected_before_something_is_to_be_shown(room: Room) -> None:
    assert [] == room.buses
    room.ask()

    assert 1 == len(room.buses)


def test_notify_is_called_as_the_specification_says(room: Room) -> None:
    room.show()

    (arguments,) = (call for call in room.bus.calls if call[0] == "Notify")
    assert (
        "Notify",
        "susssasa{sv}i",
        (
            "deskbreak",
            0,
            "",
            "Time for a micro break",
            "Neck &amp; &lt;shoulders&gt;",
            [
                *("default", "Start", "start", "Start"),
                *("snooze", "Snooze 5 min", "skip", "Skip"),
            ],
            {
                "urgency": ("y", 1),
                "category": ("s", "x-deskbreak.prompt"),
                "desktop-entry": ("s", "deskbreak"),
                "suppress-sound": ("b", False),
                "transient": ("b", False),
                "image-data": (
                    "(iiibiiay)",
                    (2, 1, 8, True, 8, 4, b"\xff\x00\x00\xff\x00\xff\x00\x80"),
                ),
            },
            0,
        ),
    ) == arguments


def test_a_server_without_a_list_gets_transient_ones(room: Room) -> None:
    room.show(4, "actions", "body")

    hints = room.bus.calls[-1][2][6]
    assert isinstance(hints, dict)
    assert ("b", True) == hints["transient"]


def test_a_flatpak_is_shown_with_the_name_and_icon_of_its_launcher(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FLATPAK_ID", "io.github.deskbreak.deskbreak")
    room.show()

    hints = room.bus.calls[-1][2][6]
    assert isinstance(hints, dict)
    assert ("s", "io.github.deskbreak.deskbreak") == hints["desktop-entry"]


def test_text_is_escaped_only_where_there_is_markup(room: Room) -> None:
    room.show(4, "actions", "body")

    assert "Neck & <shoulders>" == room.bus.calls[-1][2][4]


@pytest.mark.parametrize("key", ["start", "snooze", "skip"])
def test_a_button_answers_and_the_notification_goes(room: Room, key: str) -> None:
    room.show()
    room.bus.say("ActionInvoked", 4, key)
    room.bus.say("NotificationClosed", 4, 2)

    assert [key] == room.heard
    assert ("CloseNotification", "u", (4,)) == room.bus.calls[-1]


def test_a_click_beside_the_buttons_is_the_first_answer(room: Room) -> None:
    room.show()
    room.bus.say("ActionInvoked", 4, "default")

    assert ["start"] == room.heard


def test_an_action_that_nobody_offered_is_none(room: Room) -> None:
    room.show()
    room.bus.say("ActionInvoked", 4, "settings")
    room.bus.say("ActionInvoked", 4, "skip")

    assert ["skip"] == room.heard


def test_taken_away_by_the_person_it_is_dismissed(qtbot: QtBot, room: Room) -> None:
    room.show()
    room.bus.say("NotificationClosed", 4, 2)
    assert [] == room.heard

    qtbot.waitUntil(lambda: ["dismissed"] == room.heard)


def test_an_answer_that_comes_after_the_end_still_counts(qtbot: QtBot, room: Room) -> None:
    room.show()
    room.bus.say("NotificationClosed", 4, 2)
    room.bus.say("ActionInvoked", 4, "start")

    qtbot.wait_until(lambda: not room.notifications._second_thought.isActive())
    assert ["start"] == room.heard


def test_the_end_of_one_notice_is_not_that_of_the_next(qtbot: QtBot, room: Room) -> None:
    room.show()
    room.bus.say("NotificationClosed", 4, 2)
    second = Person()
    room.notifications.ask(NOTICE, second)
    room.bus.answer("Notify", 5)
    told: list[str] = []
    room.notifications.tell("later than a second thought", "", told.append)
    qtbot.waitUntil(lambda: bool(told))

    assert ([], []) == (room.heard, second.heard)


@pytest.mark.parametrize("reason", [1, 3, 4])
def test_taken_away_by_the_desktop_nothing_happens(room: Room, reason: int) -> None:
    room.show()
    room.bus.say("NotificationClosed", 4, reason)
    room.bus.say("ActionInvoked", 4, "start")

    assert [] == room.heard
    assert not room.notifications._second_thought.isActive()


def test_withdrawn_it_is_closed_and_nothing_is_heard(room: Room) -> None:
    room.show()
    room.notifications.withdraw()
    room.bus.say("NotificationClosed", 4, 3)
    room.bus.say("ActionInvoked", 4, "start")

    assert [] == room.heard
    assert ("CloseNotification", "u", (4,)) == room.bus.calls[-1]


def test_withdrawn_before_it_was_up_it_is_closed_when_it_is(room: Room) -> None:
    room.ask()
    room.bus.meet(*CAPABILITIES)
    room.notifications.withdraw()
    assert "CloseNotification" not in room.bus.members
    room.bus.answer("Notify", 9)

    assert ("CloseNotification", "u", (9,)) == room.bus.calls[-1]
    assert [] == room.heard


def test_withdrawn_before_the_server_is_known_it_is_never_shown(room: Room) -> None:
    room.ask()
    room.notifications.withdraw()
    room.bus.meet(*CAPABILITIES)

    assert ["GetServerInformation", "GetCapabilities"] == room.bus.members


def test_a_second_question_takes_the_place_of_the_first(room: Room) -> None:
    room.show()
    second = Person()
    room.notifications.ask(NOTICE, second)
    assert ["CloseNotification", "Notify"] == room.bus.members[-2:]
    room.bus.answer("Notify", 5)
    room.bus.say("ActionInvoked", 4, "skip")
    room.bus.say("ActionInvoked", 5, "start")

    assert ([], ["start"]) == (room.heard, second.heard)


def test_signals_of_other_notifications_are_not_ours(qtbot: QtBot, room: Room) -> None:
    room.show()
    room.bus.say("ActionInvoked", 3, "start")
    room.bus.say("ActionInvoked", 4, "start", sender=":1.6")
    room.bus.say("NotificationClosed", 3, 2)

    assert not room.notifications._second_thought.isActive()
    assert [] == room.heard
    room.bus.say("ActionInvoked", 4, "skip")
    qtbot.waitUntil(lambda: ["skip"] == room.heard)


def test_signals_are_listened_to_only_while_one_is_up(room: Room) -> None:
    room.show()
    assert [ABOUT_OWNER, ABOUT_NOTIFICATIONS] == room.bus.rules
    room.notifications.withdraw()

    assert [ABOUT_OWNER] == room.bus.rules


def test_the_server_is_asked_once(room: Room) -> None:
    room.show()
    room.notifications.withdraw()
    room.ask()

    assert 1 == room.bus.members.count("GetCapabilities")
    assert "Notify" == room.bus.members[-1]


def test_who_comes_while_the_server_is_asked_waits_for_the_same_answer(room: Room) -> None:
    told: list[str] = []
    room.notifications.tell("one", "", told.append)
    room.notifications.tell("two", "", told.append)
    room.bus.meet(*CAPABILITIES)

    assert ["GetServerInformation", "GetCapabilities", "Notify", "Notify"] == room.bus.members


def test_another_server_is_asked_anew(room: Room) -> None:
    room.show()
    room.notifications.withdraw()
    room.bus.change_owner(SERVER, ":1.9")
    room.ask()

    assert "GetServerInformation" == room.bus.members[-1]


def test_it_vanishes_with_its_server(room: Room) -> None:
    room.show()
    room.bus.change_owner(SERVER, "")

    assert ["vanished"] == room.heard


def test_a_server_that_is_just_starting_takes_nothing_away(room: Room) -> None:
    room.ask()
    room.bus.change_owner("", SERVER)
    room.bus.meet(*CAPABILITIES)
    room.bus.answer("Notify", 1)
    room.bus.change_owner("", ":1.9")
    room.bus.change_owner(":1.3", "")

    assert [] == room.heard


def test_it_vanishes_with_the_bus_and_the_next_one_connects_again(room: Room) -> None:
    room.show()
    room.bus.lost.emit("the bus has gone")
    assert ["vanished"] == room.heard
    room.ask()

    assert 2 == len(room.buses)


def test_a_server_without_buttons_is_refused(room: Room) -> None:
    room.ask()
    room.bus.meet("body", name="notify-osd")

    assert ["refused: notify-osd shows no buttons"] == room.heard
    assert "Notify" not in room.bus.members


def test_where_there_is_no_server_it_is_refused_in_the_words_of_the_bus(room: Room) -> None:
    room.ask()
    room.bus.answer("GetServerInformation", refusal="nobody provides it")

    assert ["refused: nobody provides it"] == room.heard


def test_a_server_that_does_not_take_it_is_refused(room: Room) -> None:
    room.ask()
    room.bus.meet(*CAPABILITIES)
    room.bus.answer("Notify", refusal="too many of them")

    assert ["refused: too many of them"] == room.heard


def test_a_server_that_answers_nonsense_is_refused(room: Room) -> None:
    room.ask()
    room.bus.answer("GetServerInformation", 12)

    assert ["refused: the notification server is not understood"] == room.heard


def test_without_a_bus_it_is_refused_but_not_at_once(qtbot: QtBot, room: Room) -> None:
    room.unavailable = "there is no session bus"
    room.ask()
    assert [] == room.heard

    qtbot.waitUntil(lambda: ["refused: there is no session bus"] == room.heard)


def test_a_server_that_is_silent_is_refused_and_its_late_notification_closed(
    qtbot: QtBot, room: Room
) -> None:
    room.ask()
    room.bus.meet(*CAPABILITIES)
    qtbot.waitUntil(lambda: bool(room.heard))
    assert ["refused: the notification server does not answer"] == room.heard
    room.bus.answer("Notify", 11)

    assert ("CloseNotification", "u", (11,)) == room.bus.calls[-1]


def test_one_that_is_up_is_not_given_up(qtbot: QtBot, room: Room) -> None:
    room.show()
    told: list[str] = []
    room.notifications.tell("Later", "", told.append)
    qtbot.waitUntil(lambda: bool(told))

    assert [] == room.heard


def test_a_message_is_told_to_have_been_taken(room: Room) -> None:
    told: list[str] = []
    room.notifications.tell("deskbreak", "a < b", told.append)
    room.bus.meet(*CAPABILITIES)
    assert ("deskbreak", 0, "", "deskbreak", "a &lt; b", []) == room.bus.calls[-1][2][:6]
    assert -1 == room.bus.calls[-1][2][7]
    room.bus.answer("Notify", 3)

    assert [""] == told


def test_whether_a_message_was_taken_may_stay_unknown(qtbot: QtBot, room: Room) -> None:
    told: list[str] = []
    room.notifications.tell("deskbreak", "", told.append)
    qtbot.waitUntil(lambda: ["the notification server does not answer"] == told)
    room.bus.meet(*CAPABILITIES)
    room.bus.answer("Notify", 3)

    assert 1 == len(told)


def test_a_message_needs_no_buttons(room: Room) -> None:
    told: list[str] = []
    room.notifications.tell("deskbreak", "", told.append)
    room.bus.meet()
    room.bus.answer("Notify", 3)

    assert [""] == told


def test_a_message_without_a_server_says_why(room: Room) -> None:
    told: list[str] = []
    room.notifications.tell("deskbreak", "", told.append)
    room.bus.answer("GetServerInformation", refusal="nobody provides it")

    assert ["nobody provides it"] == told


def test_the_token_of_the_desktop_is_left_where_qt_looks_for_it(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    put: dict[str, str] = {}
    monkeypatch.setattr(os, "putenv", put.__setitem__)
    room.show()
    room.bus.say("ActivationToken", 3, "theirs")
    room.bus.say("ActivationToken", 4, "ours")

    assert {"XDG_ACTIVATION_TOKEN": "ours"} == put
    assert [] == room.heard


def found(made: Notifications) -> list[tuple[str, bool, str]]:
    assert {"prompt"} == {finding.about for finding in made.findings()}
    return [(finding.backend, finding.works, finding.text) for finding in made.findings()]


def test_the_findings_say_what_serves_and_what_it_can_do(room: Room) -> None:
    looked: list[bool] = []
    room.notifications.look(lambda: looked.append(True))
    room.bus.meet("actions", "body")

    assert [True] == looked
    server = "dunst 1.9 (somebody), specification 1.2, can do: actions, body"
    assert [
        ("notification", True, server),
        ("card", False, "not needed; it would take the focus here"),
    ] == found(room.notifications)


def test_the_findings_say_why_it_is_the_card(room: Room) -> None:
    room.notifications.look(lambda: None)
    room.bus.answer("GetServerInformation", refusal="nobody provides it")

    assert [
        ("notification", False, "nobody provides it"),
        ("card", True, "it may take the focus here"),
    ] == found(room.notifications)


def test_a_server_without_buttons_is_found_but_not_used(room: Room) -> None:
    room.notifications.look(lambda: None)
    room.bus.meet(name="notify-osd")

    server = "notify-osd 1.9 (somebody), specification 1.2, can do: nothing"
    assert [
        ("notification", False, f"no buttons: {server}"),
        ("card", True, "it may take the focus here"),
    ] == found(room.notifications)


def test_where_a_card_takes_no_focus_the_server_is_only_named(room: Room) -> None:
    elsewhere = Notifications(needed=False, connect=room._connect)
    elsewhere.look(lambda: None)
    room.bus.meet("actions")

    server = "not needed; dunst 1.9 (somebody), specification 1.2, can do: actions"
    assert [("notification", False, server), ("card", True, "it takes no focus here")] == found(
        elsewhere
    )
    elsewhere.close()


def test_looking_ends_although_nobody_answers(qtbot: QtBot, room: Room) -> None:
    looked: list[bool] = []
    room.notifications.look(lambda: looked.append(True))

    qtbot.waitUntil(lambda: [True] == looked)
    assert "the notification server does not answer" == found(room.notifications)[0][2]


def test_closing_takes_away_what_is_shown_and_leaves(room: Room) -> None:
    room.show()
    room.notifications.close()

    assert ("CloseNotification", "u", (4,)) == room.bus.calls[-1]
    assert room.bus.is_closed
