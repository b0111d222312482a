"""What is really heard: a private PulseAudio with a sink that only a recorder listens to."""

from __future__ import annotations

import io
import os
import shutil
import signal
import subprocess
import wave
from array import array
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.domain.sounds import Sound
from deskbreak.system.sound import SystemSounds, sounds
from deskbreak.system.voice import voice
from tests.desktop.waiting import until

RATE = 44_100
NEEDED = ("pulseaudio", "pactl", "parec", "paplay")
NOISE = 60
"""Samples up to this are what a resampler leaves, not a sound."""


def missing(*programs: str) -> str:
    return ", ".join(name for name in programs if not shutil.which(name))


class Loudspeaker:
    """A sound server without a sound card, and everything that was heard of it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._processes: list[subprocess.Popen[bytes]] = []
        self._heard = root / "heard.raw"
        self._from = 0

    def start(self) -> None:
        (self.root / "run").mkdir(mode=0o700)
        self._spawn(
            *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
            *("-L", f"module-null-sink sink_name=test rate={RATE}"),
            *("-L", "module-native-protocol-unix"),
        )
        until((self.root / "run/pulse/native").is_socket, 10, "the sound server")
        self._spawn(
            *("parec", "-d", "test.monitor", "--raw", "--format=s16le", f"--rate={RATE}"),
            *("--channels=1", "--latency-msec=20", str(self._heard)),
        )
        until(lambda: self._heard.exists() and self._heard.stat().st_size > 0, 10, "the recorder")

    def _spawn(self, *argv: str) -> None:
        with (self.root / "log").open("ab") as log:
            self._processes.append(
                subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
            )

    def close(self) -> None:
        for process in reversed(self._processes):
            process.terminate()
            process.wait(10)

    def forget(self) -> None:
        """What was heard until now does not count."""
        self._from = self._heard.stat().st_size // 2 * 2

    @property
    def heard(self) -> array[int]:
        with self._heard.open("rb") as file:
            file.seek(self._from)
            read = file.read()
        return array("h", read[: len(read) // 2 * 2])

    @property
    def peak(self) -> int:
        return max(map(abs, self.heard), default=0)

    @property
    def lasts(self) -> float:
        """The seconds from the first to the last sample that is no noise."""
        loud = [index for index, sample in enumerate(self.heard) if abs(sample) > NOISE]
        return (loud[-1] - loud[0]) / RATE if loud else 0.0

    def is_quiet_for(self, seconds: float) -> bool:
        """Whether the last seconds of what was heard are silent, and there are as many."""
        end = self.heard[-round(seconds * RATE) :]
        return len(end) >= round(seconds * RATE) and max(map(abs, end)) <= NOISE


@pytest.fixture(scope="module")
def loudspeaker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loudspeaker]:
    if missing(*NEEDED):
        pytest.skip(f"not installed: {missing(*NEEDED)}")
    root = tmp_path_factory.mktemp("sound")
    made = Loudspeaker(root)
    with pytest.MonkeyPatch.context() as environ:
        for name in ("PULSE_SERVER", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "SPEECHD_ADDRESS"):
            environ.delenv(name, raising=False)
        environ.setenv("XDG_RUNTIME_DIR", str(root / "run"))
        environ.setenv("HOME", str(root))
        try:
            made.start()
            yield made
        finally:
            made.close()


def samples(sound: Sound) -> array[int]:
    with wave.open(io.BytesIO(resources.sound(sound.value))) as read:
        return array("h", read.readframes(read.getnframes()))


def play(qtbot: QtBot, made: SystemSounds, sound: Sound, loudspeaker: Loudspeaker) -> None:
    """Play a sound and wait until it has been recorded."""
    loudspeaker.forget()
    made.play(sound)
    qtbot.waitUntil(lambda: loudspeaker.peak > NOISE, timeout=5000)
    qtbot.waitUntil(lambda: loudspeaker.is_quiet_for(0.3), timeout=5000)


@pytest.mark.parametrize("volume", [100, 40, 10])
def test_every_sound_is_heard_at_its_volume(
    qtbot: QtBot, loudspeaker: Loudspeaker, volume: int
) -> None:
    made = sounds(resources.sound, volume=volume, system="linux")
    for sound in Sound:
        play(qtbot, made, sound, loudspeaker)
        wanted = max(map(abs, samples(sound))) * volume / 100
        shipped = [abs(sample) * volume / 100 > NOISE for sample in samples(sound)]
        lasts = (len(shipped) - shipped[::-1].index(True) - shipped.index(True)) / 22_050

        assert pytest.approx(wanted, rel=0.05) == loudspeaker.peak, sound
        assert pytest.approx(lasts, abs=0.02) == loudspeaker.lasts, sound
    assert "paplay" == made.findings()[0].backend
    assert made.findings()[0].works
    made.close()


def test_a_sound_that_is_switched_off_is_not_heard(qtbot: QtBot, loudspeaker: Loudspeaker) -> None:
    made = sounds(resources.sound, wanted=frozenset({Sound.END}), system="linux")
    loudspeaker.forget()
    made.play(Sound.START)
    qtbot.waitUntil(lambda: loudspeaker.is_quiet_for(0.5), timeout=5000)
    play(qtbot, made, Sound.END, loudspeaker)
    made.close()


def test_closing_ends_what_sounds(qtbot: QtBot, loudspeaker: Loudspeaker) -> None:
    made = sounds(resources.sound, volume=100, system="linux")
    loudspeaker.forget()
    made.play(Sound.END)
    qtbot.waitUntil(lambda: loudspeaker.peak > NOISE, timeout=5000)
    made.close()
    qtbot.waitUntil(lambda: loudspeaker.is_quiet_for(0.3), timeout=5000)

    assert loudspeaker.lasts < 1.2


def test_without_a_sound_server_a_sound_is_unheard(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if missing("paplay", "aplay"):
        pytest.skip(f"not installed: {missing('paplay', 'aplay')}")
    if Path("/dev/snd").exists():
        pytest.skip("there is a sound card here")
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nowhere")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    made = sounds(resources.sound, system="linux")
    with qtbot.waitSignal(made.unheard) as unheard:
        made.play(Sound.SWITCH)

    assert [Sound.SWITCH] == unheard.args
    assert not any(finding.works for finding in made.findings())
    made.close()


@pytest.fixture(scope="module")
def speech(loudspeaker: Loudspeaker) -> Iterator[None]:
    """Afterwards the Speech Dispatcher that was started here ends, with its helpers."""
    if missing("speech-dispatcher"):
        pytest.skip(f"not installed: {missing('speech-dispatcher')}")
    yield
    kept = loudspeaker.root / "run/speech-dispatcher/pid/speech-dispatcher.pid"
    if kept.exists():
        with suppress(ProcessLookupError):
            os.kill(int(kept.read_text()), signal.SIGTERM)


@pytest.mark.usefixtures("speech")
def test_a_sentence_is_heard_and_hushed(qtbot: QtBot, loudspeaker: Loudspeaker) -> None:
    spoken = voice(speaks=True, volume=100, system="linux")
    lost: list[str] = []
    spoken.lost.connect(lost.append)
    loudspeaker.forget()
    spoken.say("Turn right and hold for twenty seconds.")
    qtbot.waitUntil(lambda: loudspeaker.lasts > 1.5 or bool(lost), timeout=15_000)
    assert [] == lost
    qtbot.waitUntil(lambda: loudspeaker.is_quiet_for(0.8), timeout=10_000)
    whole = loudspeaker.lasts

    loudspeaker.forget()
    spoken.say("Turn right and hold for twenty seconds.")
    qtbot.waitUntil(lambda: loudspeaker.peak > NOISE, timeout=10_000)
    spoken.hush()
    qtbot.waitUntil(lambda: loudspeaker.is_quiet_for(0.8), timeout=10_000)

    assert loudspeaker.lasts < whole / 2
    assert [] == lost
    spoken.close()


@pytest.mark.usefixtures("speech")
def test_a_sentence_follows_or_takes_the_place(qtbot: QtBot, loudspeaker: Loudspeaker) -> None:
    spoken = voice(speaks=True, volume=100, system="linux")

    def length_of(*, follows: bool) -> float:
        loudspeaker.forget()
        spoken.say("One and two and three and four and five and six.")
        qtbot.waitUntil(lambda: loudspeaker.peak > NOISE, timeout=15_000)
        spoken.say("Seven.", follows=follows)
        qtbot.waitUntil(lambda: loudspeaker.is_quiet_for(1.0), timeout=15_000)
        return loudspeaker.lasts

    assert length_of(follows=False) < 0.6 * length_of(follows=True)
    spoken.close()
