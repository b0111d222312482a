"""What the notifications of macOS mean; the frameworks are fakes."""

from __future__ import annotations

import ctypes

import pytest

from deskbreak.system.absence_macos import (
    CAN_SLEEP,
    FRAMEWORKS,
    HAS_POWERED_ON,
    SIGNATURES,
    WILL_SLEEP,
    AppleFrameworks,
    Heard,
    MacNotices,
    Powered,
)
from deskbreak.system.here import NAME

WILL_POWER_ON = 0xE0000320


class Frameworks:
    def __init__(self, *, tells_sleep: bool = True, locked: bool = False) -> None:
        self._tells_sleep = tells_sleep
        self._locked = locked
        self.session: dict[str, Heard] = {}
        self.system: dict[str, Heard] = {}
        self.power: Powered | None = None
        self.is_closed = False

    def observe_session(self, name: str, heard: Heard) -> None:
        self.session[name] = heard

    def observe_system(self, name: str, heard: Heard) -> None:
        self.system[name] = heard

    def follow_power(self, powered: Powered) -> bool:
        self.power = powered
        return self._tells_sleep

    def is_locked(self) -> bool:
        return self._locked

    def close(self) -> None:
        self.is_closed = True

    def send(self, message: int) -> None:
        assert self.power is not None
        self.power(message)


class Ear:
    def __init__(self) -> None:
        self.heard: list[str] = []

    def hear_lock(self, witness: str, *, locked: bool) -> None:
        assert witness == "macOS notices"
        self.heard.append("locked" if locked else "unlocked")

    def hear_lock_request(self, *, locked: bool) -> None:
        raise AssertionError(locked)

    def hear_sleep(self) -> None:
        self.heard.append("sleep")

    def hear_waking(self) -> None:
        self.heard.append("waking")

    def hear_clock(self) -> None:
        self.heard.append("clock")


def listening(frameworks: Frameworks) -> tuple[MacNotices, Ear]:
    notices, ear = MacNotices(lambda: frameworks), Ear()
    notices.listen(ear)
    return notices, ear


def test_the_lock_is_heard_by_its_names() -> None:
    frameworks = Frameworks()
    notices, ear = listening(frameworks)
    assert "not locked" == notices.finding().text

    frameworks.session["com.apple.screenIsLocked"]("com.apple.screenIsLocked")
    assert "locked" == notices.finding().text
    frameworks.session["com.apple.screenIsUnlocked"]("com.apple.screenIsUnlocked")

    assert ["locked", "unlocked"] == ear.heard


def test_a_clock_and_a_time_zone_that_are_set_are_heard() -> None:
    frameworks = Frameworks()
    _, ear = listening(frameworks)

    for name, heard in frameworks.system.items():
        heard(name)

    assert ["com.apple.system.clock_set", "com.apple.system.timezone"] == list(frameworks.system)
    assert ["clock", "clock"] == ear.heard


def test_sleep_is_heard_and_a_mere_question_is_not() -> None:
    frameworks = Frameworks()
    _, ear = listening(frameworks)

    for message in (CAN_SLEEP, WILL_SLEEP, WILL_POWER_ON, HAS_POWERED_ON):
        frameworks.send(message)

    assert ["sleep", "waking"] == ear.heard


def test_a_screen_that_is_locked_at_the_start_is_said() -> None:
    assert ["locked"] == listening(Frameworks(locked=True))[1].heard


def test_without_power_messages_the_clock_notices_sleep() -> None:
    notices, _ = listening(Frameworks(tells_sleep=False))

    assert "not locked; sleep is noticed by the clock alone" == notices.finding().text


def test_a_closed_witness_hears_nothing() -> None:
    frameworks = Frameworks()
    notices, ear = listening(frameworks)
    notices.close()
    frameworks.send(WILL_SLEEP)
    notices.hear("com.apple.screenIsLocked")

    assert [] == ear.heard
    assert frameworks.is_closed


@pytest.mark.skipif(NAME == "darwin", reason="macOS has them")
def test_without_the_frameworks_it_is_refused() -> None:
    notices, ear = MacNotices(), Ear()
    notices.listen(ear)

    assert notices.is_settled
    assert not notices.finding().works
    assert notices.finding().text.startswith("CoreFoundation: ")


class Call:
    """A function of a framework that keeps how it was called."""

    restype: object = None
    argtypes: object = None

    def __init__(self, name: str, calls: list[tuple[object, ...]]) -> None:
        self._name, self._calls = name, calls

    def __call__(self, *arguments: object) -> int:
        self._calls.append((self._name, *arguments))
        return len(self._calls)


class Library:
    def __init__(self, path: str, calls: list[tuple[object, ...]]) -> None:
        self._path, self._calls = path, calls

    def __getattr__(self, name: str) -> Call:
        made = Call(name, self._calls)
        setattr(self, name, made)
        return made


class Apple:
    """The frameworks as the real class finds them, with all calls kept."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.paths: list[str] = []

        def load(path: str) -> Library:
            self.paths.append(path)
            return Library(path, self.calls)

        class Pointer(ctypes.c_void_p):
            @classmethod
            def in_dll(cls, library: object, name: str) -> Pointer:
                del library, name
                return cls(5)

        monkeypatch.setattr(ctypes, "CDLL", load)
        monkeypatch.setattr(ctypes, "c_void_p", Pointer)
        self.frameworks = AppleFrameworks()

    def made(self, name: str) -> list[tuple[object, ...]]:
        return [call[1:] for call in self.calls if call[0] == name]


@pytest.fixture
def apple(monkeypatch: pytest.MonkeyPatch) -> Apple:
    return Apple(monkeypatch)


def test_every_function_is_declared_before_it_is_called(apple: Apple) -> None:
    assert [
        f"{FRAMEWORKS}/{name}.framework/{name}"
        for name in ("CoreFoundation", "IOKit", "CoreGraphics")
    ] == apple.paths
    frameworks = apple.frameworks
    frameworks.observe_session("a", lambda _: None)
    frameworks.observe_system("b", lambda _: None)
    frameworks.follow_power(lambda _: None)
    frameworks.is_locked()
    frameworks.close()

    assert {str(call[0]) for call in apple.calls} <= set(SIGNATURES)
    assert set(SIGNATURES) - {str(call[0]) for call in apple.calls} == {"IOAllowPowerChange"}
    assert all(len(call) - 1 == len(SIGNATURES[str(call[0])][1]) for call in apple.calls)


def test_a_notification_reaches_whoever_observes_it(apple: Apple) -> None:
    heard: list[str] = []
    apple.frameworks.observe_session("com.apple.screenIsLocked", heard.append)
    ((_, _, callback, *_),) = apple.made("CFNotificationCenterAddObserver")
    assert callable(callback)

    callback(1, 2, 3, None, None)

    assert ["com.apple.screenIsLocked"] == heard


@pytest.mark.parametrize(
    ("message", "allowed"), [(CAN_SLEEP, 1), (WILL_SLEEP, 1), (HAS_POWERED_ON, 0)]
)
def test_sleep_is_allowed_after_it_was_heard(apple: Apple, message: int, allowed: int) -> None:
    seen: list[tuple[int, int]] = []
    apple.frameworks.follow_power(
        lambda heard: seen.append((heard, len(apple.made("IOAllowPowerChange"))))
    )
    ((_, _, callback, _),) = apple.made("IORegisterForSystemPower")
    assert callable(callback)

    callback(None, 0, message, 42)

    assert [(message, 0)] == seen
    assert allowed == len(apple.made("IOAllowPowerChange"))
    assert all(call[1] == 42 for call in apple.made("IOAllowPowerChange"))
