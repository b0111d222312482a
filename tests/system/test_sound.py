"""Which player plays which file; the players of this file are fakes."""

from __future__ import annotations

import io
import wave
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.domain.sounds import Sound
from deskbreak.ports import Finding
from deskbreak.system.sound import SystemSounds, sound_candidates, sounds
from deskbreak.system.sound_player import Candidate, Failed, Player
from deskbreak.system.sound_wave import at_volume
from deskbreak.system.sound_windows import (
    SND_ASYNC,
    SND_FILENAME,
    SND_NODEFAULT,
    WindowsPlayer,
)
from deskbreak.system.unavailable import Unavailable


def samples(file: bytes) -> array[int]:
    with wave.open(io.BytesIO(file)) as read:
        return array("h", read.readframes(read.getnframes()))


class FakePlayer:
    def __init__(self) -> None:
        self.played: list[Path] = []
        self.loudest: list[int] = []
        self.failed: list[Failed] = []
        self.closes = 0
        self.refuses = ""

    def play(self, path: str, failed: Failed) -> None:
        self.played.append(Path(path))
        self.loudest.append(max(samples(Path(path).read_bytes())))
        self.failed.append(failed)
        if self.refuses:
            failed(self.refuses)

    def close(self) -> None:
        self.closes += 1


class Room:
    """Two players, one after the other, and what could not be heard."""

    def __init__(self, missing: str = "") -> None:
        self.first, self.second = FakePlayer(), FakePlayer()
        self.missing = missing
        self.made: list[str] = []
        self.unheard: list[object] = []
        self.reads: list[str] = []
        self.sounds = SystemSounds(
            self._read,
            (
                Candidate("first", self._maker("first", self.first)),
                Candidate("second", self._maker("second", self.second)),
            ),
            volume=50,
        )
        self.sounds.unheard.connect(self.unheard.append)

    def _read(self, name: str) -> bytes:
        self.reads.append(name)
        return resources.sound(name)

    def _maker(self, name: str, player: Player) -> Callable[[QObject], Player]:
        def make(_: QObject) -> Player:
            if name in self.missing:
                raise Unavailable(name, "it is not installed")
            self.made.append(name)
            return player

        return make


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    del qtbot
    made = Room()
    yield made
    made.sounds.close()


def test_nothing_is_looked_for_before_the_first_sound(room: Room) -> None:
    assert [] == room.made
    assert [] == room.reads

    room.sounds.play(Sound.START)
    room.sounds.play(Sound.START)

    assert ["first"] == room.made
    assert ["start"] == room.reads
    assert 2 == len(room.first.played)


def test_a_sound_is_played_at_the_volume(room: Room) -> None:
    full = max(samples(resources.sound("end")))
    room.sounds.play(Sound.END)
    room.sounds.retune(volume=10, wanted=frozenset(Sound))
    room.sounds.play(Sound.END)
    room.sounds.retune(volume=100, wanted=frozenset(Sound))
    room.sounds.play(Sound.END)

    assert [full // 2, pytest.approx(full / 10, abs=2), full] == room.first.loudest


@pytest.mark.parametrize(("volume", "wanted"), [(0, frozenset(Sound)), (40, frozenset())])
def test_what_is_switched_off_is_neither_played_nor_missed(
    room: Room, volume: int, wanted: frozenset[Sound]
) -> None:
    room.sounds.retune(volume=volume, wanted=wanted)
    room.sounds.play(Sound.START)

    assert [] == room.made
    assert [] == room.unheard


def test_one_sound_can_be_switched_off(room: Room) -> None:
    room.sounds.retune(volume=50, wanted=frozenset(Sound) - {Sound.TICK})
    room.sounds.play(Sound.TICK)
    room.sounds.play(Sound.SWITCH)

    assert ["switch-50.wav"] == [path.name for path in room.first.played]


def test_a_player_that_fails_is_replaced_and_the_sound_is_heard_all_the_same(room: Room) -> None:
    room.sounds.play(Sound.START)
    room.sounds.play(Sound.TICK)
    for failed in room.first.failed:
        failed("no server")

    assert ["start-50.wav", "tick-50.wav"] == [path.name for path in room.second.played]
    assert 1 == room.first.closes
    assert [] == room.unheard
    assert (
        Finding("sound", "first", works=False, text="no server"),
        Finding("sound", "second", works=True, text="5 of 5 sounds at 50 %"),
    ) == room.sounds.findings()


def test_a_sound_that_got_stuck_is_not_played_late(room: Room) -> None:
    room.sounds.play(Sound.START)
    room.first.failed[0]("")
    assert [Sound.START] == room.unheard
    assert [] == room.second.played

    room.sounds.play(Sound.SWITCH)
    assert ["switch-50.wav"] == [path.name for path in room.second.played]


def test_without_a_player_every_sound_is_told_to_be_unheard(room: Room) -> None:
    room.first.refuses = room.second.refuses = "connection refused"
    room.sounds.play(Sound.START)
    room.sounds.play(Sound.END)

    assert [Sound.START, Sound.END] == room.unheard
    assert ["first", "second"] == room.made
    assert (
        Finding("sound", "first", works=False, text="connection refused"),
        Finding("sound", "second", works=False, text="connection refused"),
    ) == room.sounds.findings()


def test_what_is_not_installed_is_said_and_passed_over(qtbot: QtBot) -> None:
    del qtbot
    room = Room(missing="first")
    unasked = Finding("sound", "second", works=False, text="no sound has been played yet")
    assert unasked == room.sounds.findings()[1]
    room.sounds.look()

    assert [] == room.second.played
    assert (
        Finding("sound", "first", works=False, text="it is not installed"),
        Finding("sound", "second", works=True, text="5 of 5 sounds at 50 %"),
    ) == room.sounds.findings()


def test_a_player_that_is_not_needed_is_not_made(room: Room) -> None:
    room.sounds.look()

    assert ["first"] == room.made
    unneeded = Finding("sound", "second", works=False, text="not needed: first plays")
    assert unneeded == room.sounds.findings()[1]


def test_the_next_session_tries_everything_again(room: Room) -> None:
    room.first.refuses = "connection refused"
    room.sounds.play(Sound.START)
    folder = room.second.played[0].parent
    assert folder.is_dir()
    room.sounds.close()
    assert not folder.exists()
    assert 1 == room.second.closes

    room.first.refuses = ""
    room.sounds.play(Sound.START)
    assert ["first", "second", "first"] == room.made
    assert 2 == len(room.first.played)


def test_a_file_that_is_no_sound_is_unheard(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    broken = SystemSounds(lambda _: b"RIFF", (Candidate("first", lambda _: room.first),))
    broken.unheard.connect(room.unheard.append)
    broken.play(Sound.START)

    assert [Sound.START] == room.unheard
    assert ["the sound 'start' cannot be played: this is no sound: "] == caplog.messages
    broken.close()


def test_a_file_of_another_kind_is_refused() -> None:
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(8000)
        file.writeframes(b"\x80")

    with pytest.raises(ValueError, match="2 bytes a sample"):
        at_volume(made.getvalue(), 40)


def test_a_quieter_file_is_as_long_as_before() -> None:
    made = samples(at_volume(resources.sound("tick"), 40))
    before = samples(resources.sound("tick"))

    assert [sample * round(0.4 * 32768) // 32768 for sample in before] == list(made)


@pytest.mark.parametrize(
    ("system", "names"),
    [
        ("linux", ["paplay", "pw-play", "aplay"]),
        ("darwin", ["afplay"]),
        ("win32", ["winsound"]),
    ],
)
def test_every_system_has_its_players(system: str, names: list[str]) -> None:
    assert names == [candidate.name for candidate in sound_candidates(system)]


def test_a_system_without_its_player_is_silent_and_says_so(qtbot: QtBot) -> None:
    del qtbot
    made = sounds(resources.sound, system="win32")
    unheard: list[object] = []
    made.unheard.connect(unheard.append)
    made.play(Sound.START)

    assert [Sound.START] == unheard
    (finding,) = made.findings()
    assert (finding.backend, finding.works) == ("winsound", False)
    assert "winsound" in finding.text
    made.close()


class FakeWinSound:
    def __init__(self) -> None:
        self.calls: list[tuple[str | None, int]] = []
        self.refuses = False

    def PlaySound(self, sound: str | None, flags: int, /) -> None:  # noqa: N802
        if self.refuses:
            raise RuntimeError("Failed to play sound")
        self.calls.append((sound, flags))


def test_windows_plays_a_file_without_waiting_and_without_its_own_sound() -> None:
    library, reasons = FakeWinSound(), list[str]()
    player = WindowsPlayer(library)
    player.play("start.wav", reasons.append)
    player.close()

    flags = SND_FILENAME | SND_ASYNC | SND_NODEFAULT
    assert [("start.wav", flags), (None, 0)] == library.calls
    assert [] == reasons


def test_a_windows_without_a_sound_device_says_why() -> None:
    library, reasons = FakeWinSound(), list[str]()
    library.refuses = True
    player = WindowsPlayer(library)
    player.play("start.wav", reasons.append)
    player.close()

    assert ["Failed to play sound"] == reasons
