from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QTimer
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskbreak.system import client, messages
from deskbreak.system.instance import MOST, Answerer, Instance
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


def noting(heard: list[messages.Request]) -> Answerer:
    """Answers, and writes down what it was asked."""

    def hear(request: messages.Request) -> messages.Reply:
        heard.append(request)
        return answer(request)

    return hear


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
        b'{"type":"snooze","minutes":7}\n',
        b'{"type":"snooze","minutes":1000000000000000}\n',
        b'{"type":"start","minutes":0}\n',
        b'{"type":"start","minutes":1000000000000000}\n',
        b'{"type":"start","routine":"' + b"x" * 201 + b'"}\n',
        b"\xff\xfe\n",
        b"\n",
        b"[" * 5000 + b"\n",
        b"x" * (messages.LONGEST + 2),
        b"x" * 10 * messages.LONGEST + b"\n",
    ],
)
def test_a_message_that_makes_no_sense_is_refused(
    make: Make, tmp_path: Path, qtbot: QtBot, message: bytes
) -> None:
    instance = make()
    heard: list[messages.Request] = []

    instance.listen(noting(heard))
    reply = exchanged(tmp_path / "socket", message, qtbot)

    assert not reply.done
    assert "the message" in reply.text
    assert heard == []


@pytest.fixture
def quick(tmp_path: Path, qapp: QApplication) -> Iterator[Instance]:
    """One that waits for nobody."""
    del qapp
    made = Instance(tmp_path / "socket", patience=50)
    yield made
    made.close()


def test_half_a_message_is_answered_when_its_time_is_over(
    quick: Instance, tmp_path: Path, qtbot: QtBot
) -> None:
    heard: list[messages.Request] = []
    quick.listen(noting(heard))

    reply = exchanged(tmp_path / "socket", b'{"type":"quit"}', qtbot)

    assert messages.Reply(done=False, text="the message did not arrive in time") == reply
    assert [] == heard


def test_one_that_says_nothing_is_let_go(quick: Instance, tmp_path: Path, qtbot: QtBot) -> None:
    quick.listen(answer)
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.disconnected):
        socket.connectToServer(str(tmp_path / "socket"))


def test_one_that_leaves_in_the_middle_is_forgotten(
    make: Make, tmp_path: Path, qtbot: QtBot
) -> None:
    instance = make()
    instance.listen(answer)
    socket = QLocalSocket()
    socket.connectToServer(str(tmp_path / "socket"))
    socket.write(b'{"type":"qu')
    qtbot.waitUntil(lambda: len(instance._open) == 1)

    socket.abort()

    qtbot.waitUntil(lambda: instance._open == set())


def test_only_the_first_message_counts(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    instance = make()
    heard: list[messages.Request] = []
    instance.listen(noting(heard))

    reply = exchanged(tmp_path / "socket", b'{"type":"skip"}\n{"type":"quit"}\n', qtbot)
    qtbot.waitUntil(lambda: instance._open == set())

    assert "Skip" == reply.text
    assert [messages.Skip()] == heard


def test_a_mistake_of_our_own_is_answered_too(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    instance = make()

    def fail(request: messages.Request) -> messages.Reply:
        raise RuntimeError(type(request).__name__)

    instance.listen(fail)
    with qtbot.captureExceptions() as caught:
        reply = exchanged(tmp_path / "socket", messages.encoded(messages.Skip()), qtbot)

    assert [RuntimeError] == [kind for kind, _, _ in caught]
    assert not reply.done
    assert "faults.log" in reply.text


def test_so_many_at_once_are_refused(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    instance = make()
    instance.listen(answer)
    crowd = [QLocalSocket() for _ in range(MOST)]
    for socket in crowd:
        socket.connectToServer(str(tmp_path / "socket"))
    qtbot.waitUntil(lambda: len(instance._open) == MOST)

    assert "too many" in exchanged(tmp_path / "socket", b"", qtbot).text

    for socket in crowd:
        socket.abort()
    qtbot.waitUntil(lambda: instance._open == set())
    assert "Skip" == exchanged(tmp_path / "socket", b'{"type":"skip"}\n', qtbot).text


def test_a_flood_leaves_turns_for_the_windows(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    """Between two answers everything else has its turn, however many there are."""
    instance, turns, seen = make(), [0], list[int]()

    def hear(request: messages.Request) -> messages.Reply:
        seen.append(turns[0])
        return answer(request)

    def turn() -> None:
        turns[0] += 1

    instance.listen(hear)
    timer = QTimer()
    timer.timeout.connect(turn)
    timer.start(0)
    script = (
        "import socket, sys\n"
        "for _ in range(40):\n"
        "    ends = [socket.socket(socket.AF_UNIX) for _ in range(10)]\n"
        '    for end in ends: end.connect(sys.argv[1]); end.sendall(b\'{"type":"status"}\\n\')\n'
        "    for end in ends: end.recv(4096); end.close()\n"
    )
    process = QProcess()
    process.start(sys.executable, ["-c", script, str(tmp_path / "socket")])
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.NotRunning, timeout=30000)

    assert (0, 400) == (process.exitCode(), len(seen))
    assert max(seen.count(number) for number in set(seen)) <= 10


# -- who can reach it -----------------------------------------------------------------------------

UNIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")


@UNIX
def test_nobody_else_can_enter_the_folder_or_open_the_socket(tmp_path: Path) -> None:
    folder = tmp_path / "runtime"
    instance = Instance(folder / "socket")

    assert instance.listen(answer) == ""

    assert 0o700 == stat.S_IMODE(folder.stat().st_mode)
    assert 0 == stat.S_IMODE((folder / "socket").stat().st_mode) & 0o077
    instance.close()


@UNIX
def test_a_folder_that_was_open_to_others_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "runtime"
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    instance = Instance(folder / "socket")

    assert instance.listen(answer) == ""

    assert 0o700 == stat.S_IMODE(folder.stat().st_mode)
    instance.close()


@UNIX
def test_a_folder_that_is_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "runtime").symlink_to(tmp_path / "elsewhere")

    assert "belongs to somebody else" in Instance(tmp_path / "runtime" / "socket").listen(answer)
    with pytest.raises(OSError, match="somebody else"):
        ProfileLock(tmp_path / "runtime" / "lock").claim()


@pytest.fixture
def someone_else() -> list[str]:
    """The words before a program that run it as another user."""
    if sys.platform == "win32" or os.getuid() != 0 or shutil.which("setpriv") is None:
        pytest.skip("only root can be somebody else, with setpriv")
    return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


@pytest.mark.parametrize("is_folder_open", [False, True])
def test_another_user_is_refused(someone_else: list[str], *, is_folder_open: bool) -> None:
    # Not below the test's own folder, which nobody else can enter in the first place.
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "runtime"
        Path(place).chmod(0o755)
        instance = Instance(folder / "socket")
        assert instance.listen(answer) == ""
        if is_folder_open:
            folder.chmod(0o755)
        script = "import socket, sys; socket.socket(socket.AF_UNIX).connect(sys.argv[1])"
        ended = subprocess.run(
            [*someone_else, "/usr/bin/python3", "-c", script, str(folder / "socket")],
            capture_output=True,
            text=True,
            check=False,
        )
        instance.close()

    assert 1 == ended.returncode
    assert "PermissionError" in ended.stderr


def test_a_folder_of_another_user_is_refused(someone_else: list[str]) -> None:
    del someone_else
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "runtime"
        folder.mkdir(mode=0o777)
        os.chown(folder, 65534, 65534)

        assert "belongs to somebody else" in Instance(folder / "socket").listen(answer)


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


def test_a_lock_whose_owner_seems_alive_and_holds_nothing_is_taken_over(tmp_path: Path) -> None:
    """As in a sandbox with process numbers of its own, after the one that ran was killed."""
    killed, next_one = ProfileLock(tmp_path / "lock"), ProfileLock(tmp_path / "lock")
    assert killed.claim()
    left = (tmp_path / "lock").read_bytes()
    killed.release()
    (tmp_path / "lock").write_bytes(left)

    assert next_one.claim()
    next_one.release()


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
