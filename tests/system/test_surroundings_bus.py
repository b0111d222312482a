"""What is heard on a message bus, and what becomes of questions; tests/desktop has real ones."""

from __future__ import annotations

from typing import Any

import pytest

from deskbreak.domain.plan import Quiet
from deskbreak.system.surroundings_bus import (
    NO_REPLY,
    Answer,
    Answered,
    Bus,
    Heard,
    News,
    Question,
    session_address,
)
from deskbreak.system.surroundings_linux import LinuxDesk
from deskbreak.system.surroundings_service import Service, ServiceWitness, is_true, value_of
from deskbreak.system.unavailable import Unavailable

UNKNOWN = "org.freedesktop.DBus.Error.UnknownMethod"
ABSENT = "org.freedesktop.DBus.Error.ServiceUnknown"
UNSET = "org.example.Unset"
FIRST = Question("org.example", "/one", "org.example.New", "IsQuiet")
SECOND = Question("org.example", "/one", "org.example.Old", "IsQuiet")
NEWS = News("org.example", "/one", "org.example", "Changed")
SERVICE = Service(
    name="an example",
    bus_name="org.example",
    questions=((FIRST, is_true), (SECOND, is_true)),
    news=(NEWS,),
    unset=(UNSET,),
)


class FakeBus(Bus):
    """A bus on which the test answers."""

    def __init__(self) -> None:
        self.asked: list[tuple[Question, Answered]] = []
        self.heeded: list[tuple[News, Heard]] = []

    def ask(self, question: Question, answered: Answered) -> None:
        self.asked.append((question, answered))

    def heed(self, news: News, heard: Heard) -> None:
        self.heeded.append((news, heard))

    def ignore(self, heard: Heard) -> None:
        self.heeded = [pair for pair in self.heeded if pair[1] != heard]

    def close(self) -> None:
        pass

    def answer(self, *values: Any, error: str = "") -> None:
        _, answered = self.asked.pop(0)
        answered(Answer(values, error))

    def tell(self, news: News, *values: Any) -> None:
        for told, heard in tuple(self.heeded):
            if told == news:
                heard(values)


@pytest.fixture
def bus() -> FakeBus:
    return FakeBus()


@pytest.fixture
def witness(bus: FakeBus) -> ServiceWitness:
    one = ServiceWitness(Quiet.DO_NOT_DISTURB, SERVICE, bus)
    one.follow()
    return one


# -- what is heard -------------------------------------------------------------------------------


def test_a_rule_lets_the_bus_wake_us_up_for_nothing_else() -> None:
    news = News.of_property("org.example", "/one", "org.example.Quiet", "Inhibited")

    assert (
        "type='signal',path='/one',interface='org.freedesktop.DBus.Properties',"
        "member='PropertiesChanged',sender='org.example',arg0='org.example.Quiet'"
    ) == news.rule


def test_a_rule_for_a_setting_names_its_path() -> None:
    news = News("", "/writer", "org.example", "Notify", below="/one/key")

    assert (
        "type='signal',path='/writer',interface='org.example',member='Notify',arg0path='/one/key'"
        == news.rule
    )


@pytest.mark.parametrize(
    ("body", "is_told"),
    [
        (("org.example", {"Inhibited": ("b", True)}, []), True),
        (("org.example", {}, ["Inhibited"]), True),
        (("org.example", {"Other": ("b", True)}, []), False),
        (("org.example.Other", {"Inhibited": ("b", True)}, []), False),
    ],
)
def test_only_news_of_the_property_count(body: tuple[object, ...], is_told: bool) -> None:  # noqa: FBT001
    news = News.of_property("org.example", "/one", "org.example", "Inhibited")
    place = ("/one", "org.freedesktop.DBus.Properties", "PropertiesChanged")

    assert is_told is news.is_told_by(*place, body)


def test_the_bus_of_the_session_is_where_it_says_or_else_where_it_usually_is() -> None:
    said = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/said", "XDG_RUNTIME_DIR": "/run/user/1"}
    assert "unix:path=/said" == session_address(said)
    assert "unix:path=/run/user/1/bus" == session_address({"XDG_RUNTIME_DIR": "/run/user/1"})
    assert "" == session_address({})


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("", "there is no session bus"),
        ("autolaunch:", "there is no session bus"),
        ("unix:path=/no/bus", "there is no such message bus here"),
        ("tcp:host=localhost", "the message bus does not answer"),
    ],
)
def test_a_bus_that_is_not_there_is_refused(address: str, said: str) -> None:
    with pytest.raises(Unavailable, match=said):
        Bus(address)


def test_without_a_bus_everybody_on_it_is_refused_and_nothing_is_raised() -> None:
    def refuse(address: str) -> Bus:
        raise Unavailable("D-Bus", f"nobody at {address}")

    desk = LinuxDesk({"XDG_CURRENT_DESKTOP": "GNOME", "WAYLAND_DISPLAY": "wayland-0"}, refuse)
    kinds = (Quiet.DO_NOT_DISTURB, Quiet.FULL_SCREEN, None)
    found = [witness.finding for kind in kinds for witness in desk.witnesses(kind)]

    assert {False} == {finding.works for finding in found}
    assert {"GNOME show-banners", "X11 active window", "logind", "session manager"} <= {
        finding.backend for finding in found
    }


@pytest.mark.parametrize("name", ["FLATPAK_ID", "SNAP_NAME"])
def test_a_sandbox_is_not_asked_for_the_settings_of_the_desktop(bus: FakeBus, name: str) -> None:
    """It has some of its own, in which nobody has ever asked for quiet."""
    told: dict[bool, str] = {}
    for environ in ({"XDG_CURRENT_DESKTOP": "GNOME"}, {"XDG_CURRENT_DESKTOP": "GNOME", name: "a"}):
        desk = LinuxDesk(environ, lambda _: bus)
        found = {one.finding.backend: one.finding for one in desk.witnesses(Quiet.DO_NOT_DISTURB)}
        told[name in environ] = found["GNOME show-banners"].text

    assert "a sandbox does not see the settings of the desktop" == told[True]
    assert told[True] != told[False]


# -- what becomes of questions -------------------------------------------------------------------


def test_a_service_is_asked_when_it_is_followed(bus: FakeBus, witness: ServiceWitness) -> None:
    assert [FIRST] == [question for question, _ in bus.asked]
    assert witness.is_asked
    bus.answer(True)
    assert witness.says_yes
    assert not witness.is_asked


def test_a_service_that_does_not_know_the_first_question_is_asked_the_second(
    bus: FakeBus, witness: ServiceWitness
) -> None:
    bus.answer(error=UNKNOWN)
    assert [SECOND] == [question for question, _ in bus.asked]
    bus.answer(("b", True))
    assert witness.says_yes


@pytest.mark.parametrize(
    ("error", "reason"),
    [(ABSENT, "it is not running"), (NO_REPLY, "it does not answer")],
)
def test_who_is_not_there_is_not_asked_anything_else(
    bus: FakeBus, witness: ServiceWitness, error: str, reason: str
) -> None:
    bus.answer(error=error)

    assert [] == bus.asked
    assert (False, reason) == (witness.finding.works, witness.finding.text)


def test_a_service_that_knows_none_of_the_questions_is_refused(
    bus: FakeBus, witness: ServiceWitness
) -> None:
    bus.answer(error=UNKNOWN)
    bus.answer(error=UNKNOWN)

    assert "it does not tell" == witness.finding.text


def test_what_was_never_set_is_a_no(bus: FakeBus, witness: ServiceWitness) -> None:
    bus.answer(error=UNSET)

    assert witness.finding.works
    assert not witness.says_yes


@pytest.mark.parametrize("values", [(), (1,), ("yes",), (True, False)])
def test_an_answer_that_is_neither_yes_nor_no_is_refused(
    bus: FakeBus, witness: ServiceWitness, values: tuple[object, ...]
) -> None:
    bus.answer(*values)

    assert "its answer cannot be read" == witness.finding.text


def test_news_make_it_ask_again_and_void_what_was_asked_before(
    bus: FakeBus, witness: ServiceWitness
) -> None:
    bus.tell(NEWS)
    bus.answer(True)
    assert not witness.says_yes
    assert witness.is_asked
    bus.answer(True)
    assert witness.says_yes


def test_a_service_that_goes_says_nothing_and_one_that_comes_is_asked(
    bus: FakeBus, witness: ServiceWitness
) -> None:
    bus.answer(True)
    owner = News.of_owner("org.example")
    bus.tell(owner, "org.example", ":1.1", "")
    assert not witness.says_yes
    assert "it is not running" == witness.finding.text
    bus.tell(owner, "org.example", "", ":1.2")
    bus.answer(True)
    assert witness.says_yes


def test_once_closed_it_hears_nothing_and_takes_no_answer(
    bus: FakeBus, witness: ServiceWitness
) -> None:
    witness.close()
    bus.answer(True)

    assert [] == bus.heeded
    assert not witness.says_yes


def test_a_variant_is_taken_out_of_its_wrapping() -> None:
    assert 4 == value_of((("u", 4),))
    assert "plain" == value_of(("plain",))
