"""What Speech Dispatcher is told; it is played by the test, and tests/desktop has a real one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from deskbreak.system.unavailable import Unavailable
from deskbreak.system.voice_speaker import Tone
from deskbreak.system.voice_ssip import SpeechDispatcher, find, place

TONE = Tone(40, "en")
HELLO = [
    "SET SELF CLIENT_NAME me:deskbreak:guide",
    "SET SELF LANGUAGE en",
    "SET SELF VOLUME -20",
    "SET SELF PRIORITY message",
]


class Daemon:
    """Speech Dispatcher, as far as the commands and the numbers of its answers go."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._server = QLocalServer()
        self._server.newConnection.connect(self._meet)
        assert self._server.listen(str(path))
        self._client: QLocalSocket | None = None
        self._read = b""
        self._in_message = False
        self.answers = {"SPEAK": "230 OK RECEIVING DATA", ".": "225-7\r\n225 OK MESSAGE QUEUED"}
        self.heard: list[str] = []

    def _meet(self) -> None:
        self._client = self._server.nextPendingConnection()
        self._client.readyRead.connect(self._hear)
        self._hear()

    def _hear(self) -> None:
        assert self._client is not None
        self._read += self._client.readAll().data()
        *lines, self._read = self._read.split(b"\r\n")
        for line in lines:
            self._take(line.decode())

    def _take(self, line: str) -> None:
        self.heard.append(line)
        if self._in_message and line != ".":
            return
        answer = self.answers.get(line, "208 OK")
        self._in_message = "230 " in answer
        if answer:
            self.answer(answer)

    def answer(self, words: str) -> None:
        assert self._client is not None
        self._client.write(f"{words}\r\n".encode())

    def hang_up(self) -> None:
        assert self._client is not None
        self._client.disconnectFromServer()

    def close(self) -> None:
        self._server.close()


class Dispatched:
    """A daemon and a speaker that speaks to it."""

    def __init__(self, run: Path) -> None:
        self.environ = {"XDG_RUNTIME_DIR": str(run), "USER": "me"}
        self.daemon = Daemon(run / "speech-dispatcher" / "speechd.sock")
        self.reasons: list[str] = []
        self.speaker = SpeechDispatcher(TONE, self.reasons.append, self.environ)


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Dispatched]:
    del qtbot
    made = Dispatched(tmp_path)
    yield made
    if isValid(made.speaker):
        made.speaker.close()
    made.daemon.close()


def test_a_sentence_comes_after_the_greeting(qtbot: QtBot, here: Dispatched) -> None:
    assert [] == here.daemon.heard
    here.speaker.say("Turn right\nand hold.", follows=False)
    qtbot.waitUntil(lambda: "." in here.daemon.heard)

    assert [*HELLO, "SPEAK", "Turn right and hold.", "."] == here.daemon.heard
    assert [] == here.reasons


def test_a_sentence_takes_the_place_of_the_one_before(qtbot: QtBot, here: Dispatched) -> None:
    here.speaker.say("Turn right.", follows=False)
    qtbot.waitUntil(lambda: "." in here.daemon.heard)
    here.daemon.heard.clear()
    here.speaker.say("Switch sides.", follows=False)
    here.speaker.say("Hold.", follows=True)
    qtbot.waitUntil(lambda: 2 == here.daemon.heard.count("."))

    said = ["CANCEL SELF", "SPEAK", "Switch sides.", ".", "SPEAK", "Hold.", "."]
    assert said == here.daemon.heard


def test_what_was_not_sent_yet_is_never_spoken(qtbot: QtBot, here: Dispatched) -> None:
    here.speaker.say("Turn right.", follows=False)
    here.speaker.say("Hold.", follows=True)
    here.speaker.say("Switch sides.", follows=False)
    qtbot.waitUntil(lambda: "." in here.daemon.heard)

    assert [*HELLO, "CANCEL SELF", "SPEAK", "Switch sides.", "."] == here.daemon.heard


def test_who_is_hushed_before_the_first_word_says_nothing(qtbot: QtBot, here: Dispatched) -> None:
    here.speaker.say("Turn right.", follows=False)
    here.speaker.hush()
    qtbot.waitUntil(lambda: HELLO[-1] in here.daemon.heard)
    here.speaker.say("Now.", follows=True)
    qtbot.waitUntil(lambda: "." in here.daemon.heard)

    assert "Turn right." not in here.daemon.heard
    assert [] == here.reasons


def test_a_lone_dot_does_not_end_the_message(qtbot: QtBot, here: Dispatched) -> None:
    here.speaker.say(".", follows=False)
    qtbot.waitUntil(lambda: "." in here.daemon.heard)

    assert [*HELLO, "SPEAK", "..", "."] == here.daemon.heard


def test_who_closes_stops_speaking_and_leaves(qtbot: QtBot, here: Dispatched) -> None:
    here.speaker.say("Turn right.", follows=False)
    qtbot.waitUntil(lambda: "." in here.daemon.heard)
    here.daemon.heard.clear()
    here.speaker.close()
    qtbot.waitUntil(lambda: "QUIT" in here.daemon.heard)

    assert ["CANCEL SELF", "QUIT"] == here.daemon.heard[-2:]
    assert [] == here.reasons


def test_who_closes_in_the_middle_of_a_message_ends_it_first(
    qtbot: QtBot, here: Dispatched
) -> None:
    here.daemon.answers["SPEAK"] = ""
    here.speaker.say("Turn right.", follows=False)
    qtbot.waitUntil(lambda: "SPEAK" in here.daemon.heard)
    here.speaker.close()
    qtbot.waitUntil(lambda: "QUIT" in here.daemon.heard)

    assert [*HELLO, "SPEAK", ".", "CANCEL SELF", "QUIT"] == here.daemon.heard


def test_a_setting_that_is_refused_does_not_matter(qtbot: QtBot, here: Dispatched) -> None:
    here.daemon.answers["SET SELF LANGUAGE en"] = "403 ERR NO SUCH LANGUAGE"
    here.speaker.say("Turn right.", follows=False)
    qtbot.waitUntil(lambda: "." in here.daemon.heard)

    assert [] == here.reasons


def test_what_is_told_unasked_is_no_answer(qtbot: QtBot, here: Dispatched) -> None:
    here.daemon.answers["SPEAK"] = "701-3\r\n701 BEGIN\r\n230 OK RECEIVING DATA"
    here.speaker.say("Turn right.", follows=False)
    qtbot.waitUntil(lambda: "." in here.daemon.heard)

    assert [*HELLO, "SPEAK", "Turn right.", "."] == here.daemon.heard
    assert [] == here.reasons


def test_a_dispatcher_that_cannot_speak_says_why(qtbot: QtBot, here: Dispatched) -> None:
    here.daemon.answers["SPEAK"] = "304-more of it\r\n304 ERR NO OUTPUT MODULE"
    here.speaker.say("Turn right.", follows=False)
    qtbot.waitUntil(lambda: bool(here.reasons))

    assert ["ERR NO OUTPUT MODULE"] == here.reasons


def test_a_dispatcher_that_goes_is_lost_once(qtbot: QtBot, here: Dispatched) -> None:
    here.speaker.say("Turn right.", follows=False)
    qtbot.waitUntil(lambda: "." in here.daemon.heard)
    here.daemon.hang_up()
    qtbot.waitUntil(lambda: bool(here.reasons))
    here.speaker.say("Turn left.", follows=False)

    assert ["it does not answer"] == here.reasons


def test_a_dispatcher_that_says_nothing_is_lost(qtbot: QtBot, tmp_path: Path) -> None:
    here = Dispatched(tmp_path)
    here.daemon.answers[HELLO[0]] = ""
    reasons: list[str] = []
    speaker = SpeechDispatcher(TONE, reasons.append, here.environ, patience=100)
    speaker.say("Turn right.", follows=False)
    qtbot.waitUntil(lambda: bool(reasons))

    assert ["it does not answer"] == reasons
    speaker.close()
    here.daemon.close()


def starter(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A speech-dispatcher whose start does what a script says."""
    program = folder / "speech-dispatcher"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    return {"SPEECHD_ADDRESS": f"unix_socket:{folder}/speechd.sock", "USER": "me"}


@pytest.mark.skipif(os.name != "posix", reason="the script is for /bin/sh")
def test_a_dispatcher_that_does_not_run_is_started_as_its_library_would(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environ = starter(tmp_path, f'echo "$@" >{tmp_path}/called', monkeypatch)
    reasons: list[str] = []
    speaker = SpeechDispatcher(TONE, reasons.append, environ)
    speaker.say("Turn right.", follows=False)
    # The fake starts nothing, so the second attempt meets the daemon only if it is there by then.
    daemon = Daemon(tmp_path / "speechd.sock")
    qtbot.waitUntil(lambda: "." in daemon.heard)

    called = (tmp_path / "called").read_text().strip()
    assert f"--spawn -c unix_socket -S {tmp_path}/speechd.sock" == called
    assert [*HELLO, "SPEAK", "Turn right.", "."] == daemon.heard
    speaker.close()
    daemon.close()


@pytest.mark.skipif(os.name != "posix", reason="the script is for /bin/sh")
@pytest.mark.parametrize(
    ("script", "reason"),
    [("exit 1", "it could not be started (it ended with 1)"), ("exit 0", "it does not answer")],
)
def test_a_dispatcher_that_cannot_be_started_is_lost(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, reason: str
) -> None:
    environ = starter(tmp_path, script, monkeypatch)
    reasons: list[str] = []
    speaker = SpeechDispatcher(TONE, reasons.append, environ)
    speaker.say("Turn right.", follows=False)
    qtbot.waitUntil(lambda: bool(reasons))

    assert [reason] == reasons
    speaker.close()


def test_where_it_listens() -> None:
    run, cache = {"XDG_RUNTIME_DIR": "/run/me"}, {"XDG_CACHE_HOME": "/cache"}

    assert Path("/run/me/speech-dispatcher/speechd.sock") == place(run | cache)
    assert Path("/cache/speech-dispatcher/speechd.sock") == place(cache)
    assert Path.home() / ".cache/speech-dispatcher/speechd.sock" == place({})
    assert Path("/else/where") == place({"SPEECHD_ADDRESS": "unix_socket:/else/where"} | run)
    assert place(run) == place({"SPEECHD_ADDRESS": "unix_socket"} | run)
    with pytest.raises(Unavailable, match="over a network"):
        place({"SPEECHD_ADDRESS": "inet_socket:example:6560"})


def test_a_dispatcher_that_runs_or_could_be_started_is_found(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    monkeypatch.setenv("PATH", str(tmp_path))
    environ = {"SPEECHD_ADDRESS": f"unix_socket:{tmp_path}/speechd.sock"}
    with pytest.raises(Unavailable, match="it is not installed"):
        find(environ)

    daemon = Daemon(tmp_path / "speechd.sock")
    assert str(tmp_path / "speechd.sock") == find(environ)
    daemon.close()
    starter(tmp_path, "exit 0", monkeypatch)
    assert str(tmp_path / "speechd.sock") == find(environ)
