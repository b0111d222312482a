"""Makes the sounds of the guide: `python scripts/make_sounds.py [DIR]`, else resources/sounds.

Every sound is a few soft notes. A note is a sine with two quieter overtones that die away sooner,
as those of a wooden bar do; it rises and ends along a cosine, so that nothing clicks. All notes are
of one pentatonic scale, so whatever sounds together sounds well. The sounds differ in the way they
go: up for the start, there and back for the other side, down for an exercise that is over, all the
way up for the end, and a dry tap for each of the last three seconds.
"""

from __future__ import annotations

import io
import math
import sys
import wave
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

DIRECTORY: Final = Path(__file__).parents[1] / "resources" / "sounds"

RATE: Final = 22_050
"""Samples a second; nothing here is above 5 kHz."""
LEAD: Final = 0.03
"""Seconds of silence before each sound: a sound card that wakes up may swallow what comes first."""
FULL: Final = 32_767
"""The loudest that a sample of 16 bits can be."""
OVERTONES: Final = ((1.0, 1.0, 1.0), (2.0, 0.22, 0.6), (4.0, 0.1, 0.28))
"""Of each: its pitch, its loudness and how long it lasts, as parts of the note's own."""

C4, E4, G4, A4 = 261.63, 329.63, 392.00, 440.00
C5, E5, G5, C6 = 523.25, 659.26, 783.99, 1046.50


@dataclass(frozen=True, slots=True)
class Note:
    """One tone.

    Attributes:
        at: When it begins, seconds.
        pitch: Hertz.
        loud: Its share of the sound's loudness.
        fades: How long it takes to die away to a third, seconds.
    """

    at: float
    pitch: float
    loud: float = 1.0
    fades: float = 0.16


@dataclass(frozen=True, slots=True)
class Sound:
    """Notes that belong together.

    Attributes:
        lasts: Seconds, without the silence before it.
        peak: Its loudest sample, as a share of the loudest that there is.
        rise: How long each note takes to begin, seconds.
        fall: How long the end takes, seconds.
    """

    notes: Sequence[Note]
    lasts: float
    peak: float
    rise: float = 0.008
    fall: float = 0.06


SOUNDS: Final[Mapping[str, Sound]] = {
    "start": Sound((Note(0.0, G4, 0.8), Note(0.13, C5)), lasts=0.62, peak=0.6),
    "switch": Sound(
        (Note(0.0, E5, 0.9, 0.1), Note(0.12, A4, 0.9, 0.1), Note(0.24, E5, 1.0, 0.14)),
        lasts=0.66,
        peak=0.55,
    ),
    "tick": Sound((Note(0.0, C6, 1.0, 0.018),), lasts=0.09, peak=0.35, rise=0.003, fall=0.03),
    "done": Sound((Note(0.0, G4, 0.9), Note(0.15, C4, 1.0, 0.22)), lasts=0.8, peak=0.6),
    "end": Sound(
        (
            Note(0.0, C5, 0.7),
            Note(0.14, E5, 0.7),
            Note(0.28, G5, 0.8),
            Note(0.42, C6, 0.75, 0.3),
            Note(0.42, C5, 0.5, 0.34),
        ),
        lasts=1.4,
        peak=0.6,
        fall=0.2,
    ),
}


def samples(sound: Sound) -> list[float]:
    """The samples of a sound and of the silence before it, as shares of the loudest there is."""
    count = round(sound.lasts * RATE)
    raw = [0.0] * count
    for note in sound.notes:
        first = round(note.at * RATE)
        for index in range(first, count):
            raw[index] += _tone(note, (index - first) / RATE, sound.rise)
    loudest = max(map(abs, raw))
    fading = round(sound.fall * RATE)
    sounding = [
        value / loudest * sound.peak * _ramp((count - 1 - index) / fading)
        for index, value in enumerate(raw)
    ]
    return [0.0] * round(LEAD * RATE) + sounding


def _tone(note: Note, seconds: float, rise: float) -> float:
    """A note this long after its beginning."""
    begun = _ramp(seconds / rise)
    return begun * sum(
        note.loud
        * loud
        * math.exp(-seconds / (note.fades * lasts))
        * math.sin(2 * math.pi * note.pitch * times * seconds)
        for times, loud, lasts in OVERTONES
    )


def _ramp(share: float) -> float:
    """From 0 to 1 along a cosine; before 0 and after 1 it stays."""
    return 0.5 - 0.5 * math.cos(math.pi * min(max(share, 0.0), 1.0))


def file(sound: Sound) -> bytes:
    """A sound as a WAV file: one channel, 16 bits."""
    frames = array("h", (round(value * FULL) for value in samples(sound)))
    if sys.byteorder == "big":
        frames.byteswap()
    written = io.BytesIO()
    with wave.open(written, "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(RATE)
        made.writeframes(frames.tobytes())
    return written.getvalue()


def main(directory: Path) -> None:
    """Write all of them."""
    directory.mkdir(parents=True, exist_ok=True)
    for name, sound in SOUNDS.items():
        made = file(sound)
        (directory / f"{name}.wav").write_bytes(made)
        print(f"{name}.wav: {sound.lasts:g} s, {len(made)} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DIRECTORY)
