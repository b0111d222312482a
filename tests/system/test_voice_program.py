"""What macOS and Windows are asked to say; the programs of this file are small scripts."""

from __future__ import annotations

import os
from base64 import b64decode
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.system.unavailable import Unavailable
from deskbreak.system.voice_program import (
    Call,
    Program,
    ProgramVoice,
    find,
    powershell_call,
    say_call,
)
from deskbreak.system.voice_speaker import Tone

TONE = Tone(40, "en")


def test_macos_reads_the_sentence_so_that_it_is_never_an_option() -> None:
    assert Call([], "[[volm 0.40]] -o Turn right.\n") == say_call("-o Turn right.", TONE)


def test_windows_gets_the_sentence_and_the_volume_whatever_is_in_it() -> None:
    sentence = "Don't </turn> 'right' – 20 %."
    *switches, encoded = powershell_call(sentence, TONE).arguments
    script = b64decode(encoded).decode("utf-16-le")

    assert ["-NoProfile", "-NonInteractive", "-EncodedCommand"] == switches
    assert "$voice.Volume = 40\n" in script
    quoted = script.partition("FromBase64String('")[2].partition("'")[0]
    assert sentence == b64decode(quoted).decode()
    assert "$voice.Speak($text, 16)" in script


class Spoken:
    """A voice whose program does what a script says."""

    def __init__(self, folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
        self.notes = folder / "notes"
        program = folder / "speak"
        program.write_text(f"#!/bin/sh\nread words\n{script}\n", encoding="utf-8")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", str(folder), prepend=":")
        monkeypatch.setenv("NOTES", str(self.notes))
        self.reasons: list[str] = []
        called = Program("speak", lambda sentence, tone: Call(["-x"], f"{sentence}\n"))
        self.voice = ProgramVoice(called, TONE, self.reasons.append)

    @property
    def said(self) -> list[str]:
        return self.notes.read_text().splitlines() if self.notes.exists() else []


@pytest.mark.skipif(os.name != "posix", reason="the scripts are for /bin/sh")
class TestProgramVoice:
    SPEAK = 'echo "$1 $words" >>"$NOTES"'

    def test_a_sentence_that_follows_waits_for_the_one_before(
        self, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made = Spoken(tmp_path, f"sleep 0.05; {self.SPEAK}", monkeypatch)
        made.voice.say("One.", follows=False)
        made.voice.say("Two.", follows=True)
        qtbot.waitUntil(lambda: 2 == len(made.said))

        assert ["-x One.", "-x Two."] == made.said
        assert [] == made.reasons
        made.voice.close()

    def test_a_sentence_that_does_not_follow_ends_the_one_before(
        self, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        script = f'{self.SPEAK}; case "$words" in One.) exec sleep 60; esac'
        made = Spoken(tmp_path, script, monkeypatch)
        made.voice.say("One.", follows=False)
        made.voice.say("Never.", follows=True)
        qtbot.waitUntil(lambda: 1 == len(made.said))
        made.voice.say("Two.", follows=False)
        qtbot.waitUntil(lambda: 2 == len(made.said))

        assert ["-x One.", "-x Two."] == made.said
        assert [] == made.reasons
        made.voice.close()

    def test_who_closes_is_silent_at_once(
        self, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made = Spoken(tmp_path, 'echo $$ >>"$NOTES"; exec sleep 60', monkeypatch)
        made.voice.say("One.", follows=False)
        made.voice.say("Two.", follows=True)
        qtbot.waitUntil(lambda: 1 == len(made.said))
        with qtbot.waitSignal(made.voice.destroyed):
            made.voice.close()

        with pytest.raises(ProcessLookupError):
            os.kill(int(made.said[0]), 0)
        assert [] == made.reasons

    def test_a_program_that_fails_is_told_with_its_first_words(
        self, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made = Spoken(tmp_path, "echo 'No voice' >&2; echo 'at line 2' >&2; exit 1", monkeypatch)
        made.voice.say("One.", follows=False)
        made.voice.say("Two.", follows=True)
        qtbot.waitUntil(lambda: bool(made.reasons))

        assert ["No voice"] == made.reasons
        made.voice.close()

    def test_a_program_that_is_not_there_is_told(
        self, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made = Spoken(tmp_path, "exit 0", monkeypatch)
        (tmp_path / "speak").unlink()
        with pytest.raises(Unavailable, match="speak is not installed"):
            find(Program("speak", lambda sentence, tone: Call([])))
        made.voice.say("One.", follows=False)
        qtbot.waitUntil(lambda: bool(made.reasons))

        assert 1 == len(made.reasons)
        made.voice.close()
