"""What the witnesses of a desk come to together."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from deskbreak.domain.plan import Quiet, Surroundings
from deskbreak.ports import Finding
from deskbreak.system.surroundings import DeskSurroundings
from deskbreak.system.surroundings_elsewhere import Elsewhere
from deskbreak.system.surroundings_witness import LookedAt, Witness
from deskbreak.system.unavailable import Unavailable

PLAIN = Surroundings()
OFTEN, SELDOM = timedelta(milliseconds=20), timedelta(hours=1)
OFF = "switched off in the settings"
Kind = Quiet | None


class FakeWitness(Witness):
    """Says what the test lets it say."""

    def __init__(self, quiet: Kind, *, tells: bool) -> None:
        super().__init__(quiet, str(quiet), tells=tells)
        self.calls: list[str] = []
        self.answer = False
        self.is_slow = False

    def say(self, *, yes: bool) -> None:
        self.answer = yes
        super().say(yes=yes)

    def follow(self) -> None:
        self.calls.append("follow")

    def look(self) -> None:
        self.calls.append("look")
        self.ask()
        if not self.is_slow:
            self.say(yes=self.answer)

    def forget(self) -> None:
        self.calls.append("forget")
        super().forget()

    def close(self) -> None:
        self.calls.append("close")


class FakeDesk:
    """A desk where do-not-disturb and what keeps the screen awake are told, and the rest is not."""

    def __init__(self) -> None:
        self.made: list[FakeWitness] = []
        self.is_closed = False

    def witnesses(self, quiet: Kind) -> Sequence[Witness]:
        tells = quiet is None or quiet is Quiet.DO_NOT_DISTURB
        self.made.append(FakeWitness(quiet, tells=tells))
        return (self.made[-1],)

    def close(self) -> None:
        self.is_closed = True

    def of(self, quiet: Kind) -> FakeWitness:
        return [witness for witness in self.made if witness.quiet is quiet][-1]


class Followed:
    """Surroundings on a fake desk that the test follows."""

    def __init__(self, qtbot: QtBot, wanted: frozenset[Quiet], every: timedelta) -> None:
        self.desk = FakeDesk()
        self.changes: list[Surroundings] = []
        self.source = DeskSurroundings(lambda: self.desk, wanted, every)
        self._qtbot = qtbot

    def follow(self) -> None:
        self.source.follow(lambda: self.changes.append(self.source.around))
        self.settle()

    def settle(self) -> None:
        """Let everything that is on the way arrive."""
        settled: list[bool] = []
        self.source.look_again(lambda: settled.append(True))
        self._qtbot.waitUntil(lambda: bool(settled))


@pytest.fixture
def made(qtbot: QtBot) -> Iterator[Callable[..., Followed]]:
    sources: list[DeskSurroundings] = []

    def make(*wanted: Quiet, every: timedelta = OFTEN) -> Followed:
        followed = Followed(qtbot, frozenset(wanted or Quiet), every)
        sources.append(followed.source)
        return followed

    yield make
    for source in sources:
        source.close()


Made = Callable[..., Followed]


def test_nobody_is_looked_for_before_it_follows(made: Made) -> None:
    followed = made()

    assert [] == followed.desk.made
    assert () == followed.source.findings()


def test_importing_it_asks_for_nothing_that_it_may_never_need() -> None:
    line = (
        "import sys; from deskbreak.system.surroundings import surroundings_source;"
        "surroundings_source();"
        "print([name for name in sys.modules if 'jeepney' in name or 'quiet_' in name])"
    )
    done = subprocess.run([sys.executable, "-c", line], capture_output=True, text=True, check=True)

    assert "[]" == done.stdout.strip()


def test_a_witness_that_says_yes_makes_the_desk_quiet_and_it_is_told(
    made: Made, qtbot: QtBot
) -> None:
    followed = made()
    followed.follow()
    followed.desk.of(Quiet.DO_NOT_DISTURB).say(yes=True)
    assert Surroundings(Quiet.DO_NOT_DISTURB) == followed.source.around
    # From the loop, and not out of the call: the engine may be in the middle of something.
    assert [] == followed.changes
    qtbot.waitUntil(lambda: [Surroundings(Quiet.DO_NOT_DISTURB)] == followed.changes)


def test_what_has_turned_back_before_it_was_told_is_not_told(made: Made) -> None:
    followed = made()
    followed.follow()
    followed.desk.of(None).say(yes=True)
    followed.desk.of(None).say(yes=False)
    followed.settle()

    assert [] == followed.changes


def test_do_not_disturb_is_named_before_full_screen_and_full_screen_before_the_microphone(
    made: Made,
) -> None:
    followed = made()
    followed.follow()
    named = []
    for quiet in reversed(Quiet):
        followed.desk.of(quiet).say(yes=True)
        named.append(followed.source.around.quiet)

    assert [Quiet.MICROPHONE, Quiet.FULL_SCREEN, Quiet.DO_NOT_DISTURB] == named


def test_engaged_and_quiet_go_together(made: Made) -> None:
    followed = made()
    followed.follow()
    followed.desk.of(None).say(yes=True)
    followed.desk.of(Quiet.DO_NOT_DISTURB).say(yes=True)

    assert Surroundings(Quiet.DO_NOT_DISTURB, engaged=True) == followed.source.around


def test_who_cannot_tell_any_more_is_not_quiet(made: Made) -> None:
    followed = made()
    followed.follow()
    witness = followed.desk.of(Quiet.DO_NOT_DISTURB)
    witness.say(yes=True)
    witness.refuse("it is not running")

    assert PLAIN == followed.source.around
    assert (
        Finding("quiet", str(Quiet.DO_NOT_DISTURB), works=False, text="it is not running")
        in followed.source.findings()
    )


def test_what_is_not_told_is_looked_at_only_while_attending(made: Made, qtbot: QtBot) -> None:
    followed = made()
    followed.follow()
    screen, told = followed.desk.of(Quiet.FULL_SCREEN), followed.desk.of(Quiet.DO_NOT_DISTURB)
    assert ["follow"] == screen.calls

    followed.source.attend(closely=True)
    qtbot.waitUntil(lambda: screen.calls.count("look") >= 3)
    assert ["follow", "look"] == told.calls

    followed.source.attend(closely=False)
    assert "forget" == screen.calls[-1]
    looks = screen.calls.count("look")
    followed.settle()
    assert looks == screen.calls.count("look")
    assert not followed.source._ticks.isActive()


def test_a_moment_of_attention_looks_at_nobody_afterwards(made: Made) -> None:
    followed = made()
    followed.follow()
    followed.source.attend(closely=True)
    followed.source.attend(closely=False)
    followed.settle()

    assert "look" not in followed.desk.of(Quiet.FULL_SCREEN).calls


def test_what_was_seen_while_attending_is_forgotten(made: Made) -> None:
    followed = made()
    followed.follow()
    screen = followed.desk.of(Quiet.FULL_SCREEN)
    screen.answer = True
    followed.source.attend(closely=True)
    followed.settle()
    assert Quiet.FULL_SCREEN is followed.source.around.quiet

    followed.source.attend(closely=False)
    assert PLAIN == followed.source.around
    assert "looked at when a break is near" == screen.finding.text


def test_the_end_of_full_screen_is_seen_while_attending(made: Made, qtbot: QtBot) -> None:
    followed = made()
    followed.follow()
    screen = followed.desk.of(Quiet.FULL_SCREEN)
    screen.answer = True
    followed.source.attend(closely=True)
    qtbot.waitUntil(lambda: [Surroundings(Quiet.FULL_SCREEN)] == followed.changes)
    screen.answer = False
    qtbot.waitUntil(lambda: [Surroundings(Quiet.FULL_SCREEN), PLAIN] == followed.changes)


def test_attending_before_the_witnesses_are_found_looks_at_them(made: Made, qtbot: QtBot) -> None:
    followed = made(every=SELDOM)
    followed.source.follow(lambda: None)
    followed.source.attend(closely=True)
    qtbot.waitUntil(lambda: len(followed.desk.made) == 4)
    qtbot.waitUntil(lambda: "look" in followed.desk.of(Quiet.FULL_SCREEN).calls)


def test_who_has_not_answered_yet_is_not_asked_again(made: Made, qtbot: QtBot) -> None:
    followed = made()
    followed.follow()
    slow, quick = followed.desk.of(Quiet.MICROPHONE), followed.desk.of(Quiet.FULL_SCREEN)
    slow.is_slow = True
    followed.source.attend(closely=True)
    qtbot.waitUntil(lambda: quick.calls.count("look") >= 4)

    assert 1 == slow.calls.count("look")


def test_looking_again_asks_whether_the_desk_is_engaged_and_says_when_it_knows(
    made: Made, qtbot: QtBot
) -> None:
    followed = made()
    followed.follow()
    awake = followed.desk.of(None)
    awake.is_slow = True
    looked: list[Surroundings] = []
    seen = {id(witness): len(witness.calls) for witness in followed.desk.made}
    followed.source.look_again(lambda: looked.append(followed.source.around))
    qtbot.waitUntil(lambda: awake.is_asked)
    assert [] == looked

    awake.say(yes=True)
    qtbot.waitUntil(lambda: [Surroundings(engaged=True)] == looked)
    # The change was told before.
    assert [Surroundings(engaged=True)] == followed.changes
    asked = [
        witness.quiet for witness in followed.desk.made if len(witness.calls) > seen[id(witness)]
    ]
    assert [None] == asked


def test_looking_again_without_anybody_to_ask_says_so_too(qtbot: QtBot) -> None:
    source = DeskSurroundings(FakeDesk, frozenset(), timedelta(seconds=1))
    looked: list[bool] = []
    source.look_again(lambda: looked.append(True))
    qtbot.waitUntil(lambda: bool(looked))


def test_what_deskbreak_keeps_awake_itself_is_not_engaged(made: Made) -> None:
    followed = made()
    followed.follow()
    followed.source.keep_awake(ourselves=True)
    followed.desk.of(None).say(yes=True)
    assert PLAIN == followed.source.around

    followed.source.keep_awake(ourselves=False)
    assert Surroundings(engaged=True) == followed.source.around


def test_a_kind_that_is_switched_off_is_nobodys_business(made: Made) -> None:
    followed = made(Quiet.DO_NOT_DISTURB)
    followed.follow()

    assert {Quiet.DO_NOT_DISTURB, None} == {witness.quiet for witness in followed.desk.made}
    assert Finding("quiet", "full screen", works=False, text=OFF) in followed.source.findings()


def test_a_kind_that_is_switched_off_later_is_let_go_and_the_others_stay(made: Made) -> None:
    followed = made()
    followed.follow()
    told, screen = followed.desk.of(Quiet.DO_NOT_DISTURB), followed.desk.of(Quiet.FULL_SCREEN)
    told.say(yes=True)
    followed.source.retune(do_not_disturb=False, full_screen=True, microphone=True)
    assert PLAIN == followed.source.around
    assert "close" == told.calls[-1]

    told.say(yes=True)
    followed.settle()
    assert PLAIN == followed.source.around
    assert "close" not in screen.calls


def test_a_kind_that_is_switched_on_later_is_followed_and_while_attending_looked_at(
    made: Made, qtbot: QtBot
) -> None:
    followed = made(Quiet.DO_NOT_DISTURB, every=SELDOM)
    followed.follow()
    told = followed.desk.of(Quiet.DO_NOT_DISTURB)
    told.say(yes=True)
    followed.source.attend(closely=True)
    followed.source.retune(do_not_disturb=True, full_screen=True, microphone=False)
    # Not for a moment does the desk look as if it were not quiet.
    assert Quiet.DO_NOT_DISTURB is followed.source.around.quiet
    qtbot.waitUntil(lambda: len(followed.desk.made) == 3)
    qtbot.waitUntil(lambda: "look" in followed.desk.of(Quiet.FULL_SCREEN).calls)
    assert "close" not in told.calls


def test_once_closed_it_says_nothing_more(made: Made, qtbot: QtBot) -> None:
    followed = made()
    followed.follow()
    witness = followed.desk.of(None)
    witness.say(yes=True)
    followed.source.close()

    assert followed.desk.is_closed
    assert {"close"} == {one.calls[-1] for one in followed.desk.made}
    witness.say(yes=False)
    later: list[bool] = []
    QTimer.singleShot(0, followed.source, lambda: later.append(True))
    qtbot.waitUntil(lambda: bool(later))
    assert [] == followed.changes


def test_who_is_looked_at_says_why_there_is_no_answer() -> None:
    def refused() -> bool:
        raise Unavailable("a part", "it is broken")

    witness = LookedAt(Quiet.FULL_SCREEN, "a part", refused)
    witness.look()

    assert Finding("quiet", "a part", works=False, text="it is broken") == witness.finding


def test_a_system_that_nobody_has_written_for_is_never_quiet() -> None:
    nowhere = Elsewhere(is_windows=False, is_macos=False)
    kinds: tuple[Kind, ...] = (*Quiet, None)
    found = [witness.finding for kind in kinds for witness in nowhere.witnesses(kind)]

    assert [("quiet", False)] * 3 + [("engaged", False)] == [
        (finding.about, finding.works) for finding in found
    ]
