"""What the messages of Windows mean; its library is a fake, the messages are real memory."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication
from PySide6.QtWidgets import QApplication

from deskbreak.system.absence_windows import (
    SENT_TO_A_WINDOW,
    Message,
    Notice,
    WindowsNotices,
    WindowsSessions,
    is_locked,
    meaning,
)

LOCKED, UNLOCKED = bytes(20), bytes(16) + b"\1\0\0\0"


class Sessions:
    def __init__(self, *, tells: bool = True, session: bytes = UNLOCKED) -> None:
        self._tells = tells
        self._session = session
        self.windows: list[int] = []

    def register(self, window: int) -> bool:
        if self._tells:
            self.windows.append(window)
        return self._tells

    def unregister(self, window: int) -> None:
        self.windows = [one for one in self.windows if one != window]

    def session(self) -> bytes:
        return self._session


class Ear:
    def __init__(self) -> None:
        self.heard: list[str] = []

    def hear_lock(self, witness: str, *, locked: bool) -> None:
        assert witness == "window messages"
        self.heard.append("locked" if locked else "unlocked")

    def hear_lock_request(self, *, locked: bool) -> None:
        raise AssertionError(locked)

    def hear_sleep(self) -> None:
        self.heard.append("sleep")

    def hear_waking(self) -> None:
        self.heard.append("waking")

    def hear_clock(self) -> None:
        self.heard.append("clock")


class Desk:
    def __init__(self, sessions: Sessions) -> None:
        self.sessions = sessions
        self.ear = Ear()
        self.notices = WindowsNotices(sessions)
        self.notices.listen(self.ear)

    @property
    def window(self) -> int:
        return self.notices._handle

    def send(
        self, number: int, parameter: int = 0, window: int = 0, kind: bytes = SENT_TO_A_WINDOW
    ) -> object:
        message = Message(window or self.window, number, parameter)
        return self.notices.nativeEventFilter(QByteArray(kind), ctypes.addressof(message))


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    del qapp
    desk = Desk(Sessions())
    yield desk
    desk.notices.close()


@pytest.mark.parametrize(
    ("message", "parameter", "notice"),
    [
        (0x2B1, 7, Notice.LOCKED),
        (0x2B1, 8, Notice.UNLOCKED),
        (0x2B1, 1, None),  # the session is connected to the console
        (0x2B1, 5, None),  # somebody has logged on
        (0x218, 4, Notice.SLEEP),
        (0x218, 7, Notice.WAKING),
        (0x218, 18, Notice.WAKING),
        (0x218, 10, None),  # the battery
        (0x1E, 0, Notice.CLOCK),
        (0x1E, 7, Notice.CLOCK),
        (0x100, 7, None),  # a key
    ],
)
def test_the_meaning_of_a_message(message: int, parameter: int, notice: Notice | None) -> None:
    assert notice is meaning(message, parameter)


@pytest.mark.parametrize(
    ("session", "said"),
    [(LOCKED, True), (UNLOCKED, False), (bytes(16) + b"\xff" * 4, False), (b"", False)],
)
def test_a_session_says_whether_it_is_locked(session: bytes, said: object) -> None:
    assert said is is_locked(session)


def test_what_the_window_is_told_is_heard_once(desk: Desk) -> None:
    for number, parameter in ((0x2B1, 7), (0x2B1, 8), (0x218, 4), (0x218, 18), (0x1E, 0)):
        assert (False, 0) == desk.send(number, parameter)

    assert ["locked", "unlocked", "sleep", "waking", "clock"] == desk.ear.heard
    assert [desk.window] == desk.sessions.windows
    assert "not locked" == desk.notices.finding().text


def test_a_broadcast_to_another_window_of_ours_is_not_heard_again(desk: Desk) -> None:
    desk.send(0x218, 4, window=desk.window + 1)
    desk.send(0x218, 4, kind=b"windows_dispatcher_MSG")
    desk.send(0x218, 4, kind=b"xcb_generic_event_t")

    assert [] == desk.ear.heard


def test_a_screen_that_is_locked_at_the_start_is_said(qapp: QApplication) -> None:
    del qapp
    desk = Desk(Sessions(session=LOCKED))
    text = desk.notices.finding().text
    desk.notices.close()

    assert (["locked"], "locked") == (desk.ear.heard, text)


def test_where_windows_does_not_tell_of_the_lock_there_is_still_sleep(qapp: QApplication) -> None:
    del qapp
    desk = Desk(Sessions(tells=False))
    desk.send(0x218, 4)
    finding = desk.notices.finding()
    desk.notices.close()

    assert ["sleep"] == desk.ear.heard
    assert (True, "lock not known (Windows does not tell of it)") == (finding.works, finding.text)


def test_a_closed_witness_hears_nothing(desk: Desk) -> None:
    window = desk.window
    desk.notices.close()
    desk.send(0x218, 4, window=window)

    assert [] == desk.ear.heard
    assert [] == desk.sessions.windows
    assert "closed" == desk.notices.finding().text


def test_without_the_library_of_windows_there_is_no_lock(qapp: QApplication) -> None:
    del qapp
    notices = WindowsNotices()
    notices.listen(Ear())
    finding = notices.finding()
    notices.close()

    assert finding.text.startswith("lock not known (wtsapi32")


def test_a_program_without_windows_is_refused(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    monkeypatch.setattr(QCoreApplication, "instance", lambda: None)
    notices = WindowsNotices(Sessions())
    notices.listen(Ear())
    notices.close()

    assert "a program without windows gets no messages" == notices.finding().text
    assert notices.is_settled


def test_the_library_is_called_as_it_is_documented(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = ctypes.create_string_buffer(LOCKED + b"more", 24)
    calls: list[tuple[object, ...]] = []

    class Call:
        argtypes: object = None

        def __init__(self, name: str) -> None:
            self.name = name

        def __call__(self, *arguments: object) -> int:
            calls.append((self.name, *arguments[:3]))
            if self.name == "WTSQuerySessionInformationW":
                arguments[3]._obj.value = ctypes.addressof(memory)  # type: ignore[attr-defined]
                arguments[4]._obj.value = 24  # type: ignore[attr-defined]
            return 1

    class Library:
        def __getattr__(self, name: str) -> Call:
            made = Call(name)
            setattr(self, name, made)
            return made

    monkeypatch.setattr(ctypes, "CDLL", lambda _: Library())
    sessions = WindowsSessions()
    is_told = sessions.register(77)
    session = sessions.session()
    sessions.unregister(77)

    assert is_told
    assert LOCKED == session
    assert [
        ("WTSRegisterSessionNotification", 77, 0),
        ("WTSQuerySessionInformationW", None, 0xFFFFFFFF, 25),
        "WTSFreeMemory",
        ("WTSUnRegisterSessionNotification", 77),
    ] == [call[0] if call[0] == "WTSFreeMemory" else call for call in calls]
