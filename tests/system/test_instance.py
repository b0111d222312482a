from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskbreak.system import client, messages
from deskbreak.system.instance import Instance
from deskbreak.system.lock import ProfileLock

Make = Callable[[], Instance]


@pytest.fixture
def make(tmp_path: Path, qapp: QApplication) -> Iterator[Make]:
    del qapp
    made: list[Instance] = []

    def instance() -> Instance:
        made.append(Instance(tmp_path / "socket"))
        return made[-1]

    yield instance
    for one in made:
        one.close()


def answer(request: messages.Request) -> messages.Reply:
    return messages.Reply(done=True, text=type(request).__name__)


def exchanged(path: Path, message: bytes, qtbot: QtBot) -> messages.Reply:
    """What the one that listens answers to some bytes."""
    socket = QLocalSocket()
    socket.connectToServer(str(path))
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.ConnectedState)
    socket.write(message)
    qtbot.waitUntil(socket.canReadLine)
    return messages.reply(bytes(socket.readLine().data()))


def test_only_one_can_claim_a_profile(tmp_path: Path) -> None:
    first, second = ProfileLock(tmp_path / "lock"), ProfileLock(tmp_path / "lock")

    assert first.claim()
    assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


def test_it_answers_what_it_is_asked(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    instance = make()
    assert instance.listen(answer) == ""

    reply = exchanged(tmp_path / "socket", messages.encoded(messages.Snooze(10)), qtbot)

    assert messages.Reply(done=True, text="Snooze") == reply


@pytest.mark.parametrize(
    "message",
    [
        b"hello\n",
        b'{"type":"dance"}\n',
        b'{"type":"snooze","minutes":"many"}\n',
        b'{"type":"skip","more":1}\n',
        b'{"type":"pause","minutes":0}\n',
        b'{"type":"pause","minutes":1441}\n',
        b'{"type":"pause","until":"25:00"}\n',
        b"x" * (messages.LONGEST + 2),
    ],
)
def test_a_message_that_makes_no_sense_is_refused(
    make: Make, tmp_path: Path, qtbot: QtBot, message: bytes
) -> None:
    instance = make()
    heard: list[messages.Request] = []

    def hear(request: messages.Request) -> messages.Reply:
        heard.append(request)
        return messages.Reply(done=True)

    instance.listen(hear)
    reply = exchanged(tmp_path / "socket", message, qtbot)

    assert not reply.done
    assert "the message" in reply.text
    assert heard == []


def test_a_socket_that_a_dead_one_left_is_no_obstacle(make: Make, tmp_path: Path) -> None:
    (tmp_path / "socket").touch()
    instance = make()

    assert instance.listen(answer) == ""


def test_a_lock_that_cannot_be_made_is_no_other_deskbreak(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(OSError, match="file"):
        ProfileLock(tmp_path / "file" / "lock").claim()


@pytest.mark.skipif(sys.platform == "win32", reason="a killed process cannot be had there")
def test_a_lock_that_a_killed_one_left_is_taken_over(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from deskbreak.system.lock import ProfileLock\n"
        "lock = ProfileLock(Path(sys.argv[1]) / 'lock'); print(lock.claim(), flush=True)\n"
        "sys.stdin.read()\n"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"True\n"
        lock = ProfileLock(tmp_path / "lock")
        assert not lock.claim()
        holder.kill()
        holder.wait()
        assert lock.claim()
        lock.release()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path, qapp: QApplication) -> None:
    del qapp
    (tmp_path / "file").touch()
    instance = Instance(tmp_path / "file" / "socket")

    assert "Commands cannot reach this deskbreak" in instance.listen(answer)
    instance.close()


def test_the_client_finds_nobody_where_nobody_is(tmp_path: Path) -> None:
    assert client.ask(tmp_path / "socket", messages.Status()) is None


def test_the_client_gets_its_answer_without_qt(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    instance = make()
    instance.listen(answer)
    script = (
        "import sys; from pathlib import Path\n"
        "from deskbreak.system import client, messages\n"
        "print(client.ask(Path(sys.argv[1]), messages.Skip()).text)\n"
        "assert not any(name.startswith('PySide6') for name in sys.modules)\n"
    )
    process = QProcess()
    process.start(sys.executable, ["-c", script, str(tmp_path / "socket")])
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.NotRunning, timeout=20000)

    assert b"Skip\n" == process.readAllStandardOutput().data()
    assert process.exitCode() == 0


def test_an_answer_that_makes_no_sense_is_a_refusal() -> None:
    assert not messages.reply(b"no").done


def test_one_that_is_still_starting_is_given_a_moment(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "from deskbreak.system.instance import Instance\n"
        "from deskbreak.system.lock import ProfileLock\n"
        "from deskbreak.system.messages import Reply\n"
        "app = QCoreApplication([]); folder = Path(sys.argv[1])\n"
        "lock = ProfileLock(folder / 'lock'); print(lock.claim(), flush=True)\n"
        "made = Instance(folder / 'socket')\n"
        "hear = lambda request: Reply(done=True, text='here')\n"
        "QTimer.singleShot(200, lambda: made.listen(hear))\n"
        "app.exec()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE
    ) as starting:
        assert starting.stdout is not None
        assert starting.stdout.readline() == b"True\n"
        reply = client.ask(tmp_path / "socket", messages.Status(), tmp_path / "lock")
        starting.kill()

    assert reply == messages.Reply(done=True, text="here")


def test_a_lock_that_a_killed_one_left_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "lock").write_text("999999999\nname\nhost\n")

    assert client.ask(tmp_path / "socket", messages.Status(), tmp_path / "lock") is None
