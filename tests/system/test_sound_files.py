"""The sounds that ship with deskbreak are what the script makes, and nothing in them clicks."""

from __future__ import annotations

import io
import itertools
import wave
from array import array

import pytest
from scripts.make_sounds import RATE, SOUNDS, file

from deskbreak.data import resources
from deskbreak.domain.sounds import Sound

NAMES = sorted(SOUNDS)


def samples(name: str) -> array[int]:
    with wave.open(io.BytesIO(resources.sound(name))) as read:
        assert (1, 2, RATE) == (read.getnchannels(), read.getsampwidth(), read.getframerate())
        return array("h", read.readframes(read.getnframes()))


def test_every_sound_has_a_file() -> None:
    assert sorted(sound.value for sound in Sound) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_the_script_makes_the_file_byte_for_byte(name: str) -> None:
    assert resources.sound(name) == file(SOUNDS[name])


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_begins_and_ends_in_silence_and_never_jumps(name: str) -> None:
    made = samples(name)
    loudest = max(map(abs, made))

    assert 0 == made[0]
    assert abs(made[-1]) <= 1
    # The steepest sine in it, its first overtone's overtone included, is far below this.
    assert max(abs(later - sample) for sample, later in itertools.pairwise(made)) < loudest / 2


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_as_loud_as_it_says_and_never_too_loud(name: str) -> None:
    assert pytest.approx(SOUNDS[name].peak * 32767, abs=1) == max(map(abs, samples(name)))
    assert SOUNDS[name].peak <= 0.6


def test_the_tick_is_the_softest_and_the_shortest() -> None:
    others = [SOUNDS[name] for name in NAMES if name != "tick"]

    assert all(SOUNDS["tick"].peak < other.peak for other in others)
    assert all(SOUNDS["tick"].lasts < other.lasts / 5 for other in others)


def test_together_they_are_small() -> None:
    assert sum(len(resources.sound(name)) for name in NAMES) < 200_000
