"""When the voice speaks, and when it does not; the speech of this file is a fake."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from deskbreak.ports import Finding
from deskbreak.system.unavailable import Unavailable
from deskbreak.system.voice import SystemVoice, voice, voice_candidate
from deskbreak.system.voice_speaker import Candidate, Failed, Speaker, Tone

TONE = Tone(40, "en")


class FakeSpeaker:
    def __init__(self, tone: Tone, failed: Failed) -> None:
        self.tone = tone
        self.failed = failed
        self.heard: list[str] = []

    def say(self, sentence: str, *, follows: bool) -> None:
        self.heard.append(f"{'+' if follows else ''}{sentence}")

    def hush(self) -> None:
        self.heard.append("hush")

    def close(self) -> None:
        self.heard.append("close")


class Room:
    def __init__(self) -> None:
        self.speakers: list[FakeSpeaker] = []
        self.missing = ""
        self.lost: list[str] = []
        self.voice = SystemVoice(Candidate("fake", self._find, self._make), speaks=True)
        self.voice.lost.connect(self.lost.append)

    def _find(self) -> None:
        if self.missing:
            raise Unavailable("fake", self.missing)

    def _make(self, tone: Tone, failed: Failed, _: QObject) -> Speaker:
        self.speakers.append(FakeSpeaker(tone, failed))
        return self.speakers[-1]


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    del qtbot
    return Room()


def test_the_voice_is_made_with_the_first_sentence(room: Room) -> None:
    room.voice.hush()
    room.voice.say("")
    assert [] == room.speakers

    room.voice.say("Turn right.")
    room.voice.say("Hold for 20 seconds.", follows=True)
    room.voice.hush()
    room.voice.close()

    (speaker,) = room.speakers
    assert TONE == speaker.tone
    assert ["Turn right.", "+Hold for 20 seconds.", "hush", "close"] == speaker.heard


@pytest.mark.parametrize(("speaks", "volume"), [(False, 40), (True, 0)])
def test_a_voice_that_is_off_makes_nothing(room: Room, *, speaks: bool, volume: int) -> None:
    room.voice.retune(speaks=speaks, volume=volume, language="en")
    room.voice.say("Turn right.")

    assert [] == room.speakers
    switched_off = Finding("voice", "fake", works=False, text="switched off in the settings")
    assert (switched_off,) == room.voice.findings()


def test_another_tone_holds_from_the_next_sentence_on(room: Room) -> None:
    room.voice.say("One.")
    room.voice.retune(speaks=True, volume=40, language="en")
    room.voice.say("Two.")
    assert 1 == len(room.speakers)

    room.voice.retune(speaks=True, volume=80, language="de")
    room.voice.say("Drei.")

    assert ["One.", "Two.", "close"] == room.speakers[0].heard
    assert Tone(80, "de") == room.speakers[1].tone
    assert ["Drei."] == room.speakers[1].heard


def test_a_system_that_cannot_speak_says_so_once_a_session(room: Room) -> None:
    room.missing = "it is not installed"
    room.voice.say("One.")
    room.voice.say("Two.")

    assert ["it is not installed"] == room.lost
    refused = Finding("voice", "fake", works=False, text="it is not installed")
    assert (refused,) == room.voice.findings()

    room.missing = ""
    room.voice.close()
    room.voice.say("Three.")
    assert ["Three."] == room.speakers[0].heard


def test_a_voice_that_is_lost_is_not_asked_again(room: Room) -> None:
    room.voice.say("One.")
    room.speakers[0].failed("it does not answer")
    room.voice.say("Two.")
    room.voice.hush()

    assert ["it does not answer"] == room.lost
    assert ["One."] == room.speakers[0].heard
    assert 1 == len(room.speakers)


def test_a_voice_that_can_speak_says_so_without_speaking(room: Room) -> None:
    ready = Finding("voice", "fake", works=True, text="speaks when it is asked to")
    assert (ready,) == room.voice.findings()
    assert [] == room.speakers

    room.missing = "it is not installed"
    refused = Finding("voice", "fake", works=False, text="it is not installed")
    assert (refused,) == room.voice.findings()


@pytest.mark.parametrize(
    ("system", "name"), [("linux", "speech-dispatcher"), ("darwin", "say"), ("win32", "SAPI")]
)
def test_every_system_has_its_speech(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot, system: str, name: str
) -> None:
    del qtbot
    for variable in ("PATH", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    made = voice(speaks=True, system=system)
    made.say("Turn right.")

    (finding,) = made.findings()
    assert (name, False) == (finding.backend, finding.works)
    assert finding.text.endswith("is not installed")
    assert name == voice_candidate(system).name
