"""Sounds at another volume.

The samples themselves are made quieter, once: not every player can do it, and the sound server
would take a player's volume for a wish of the person and remember it.
"""

from __future__ import annotations

import io
import sys
import wave
from array import array
from typing import Final

WIDTH: Final = 2
"""Bytes of a sample."""
ONE: Final = 1 << 15


def at_volume(file: bytes, percent: int) -> bytes:
    """A WAV file of 16 bits with its samples at `percent` of their size.

    Raises:
        ValueError: It is no such file.
    """
    try:
        with wave.open(io.BytesIO(file)) as read:
            if read.getsampwidth() != WIDTH:
                raise ValueError(f"{WIDTH} bytes a sample were expected: {read.getsampwidth()}")
            shape, frames = read.getparams(), read.readframes(read.getnframes())
    except (wave.Error, EOFError) as error:
        raise ValueError(f"this is no sound: {error}") from error
    written = io.BytesIO()
    with wave.open(written, "wb") as made:
        made.setparams(shape)
        made.writeframes(_scaled(frames, percent))
    return written.getvalue()


def _scaled(frames: bytes, percent: int) -> bytes:
    """Samples in the order of bytes that a file has, whatever the machine's own is."""
    samples = array("h", frames)
    if sys.byteorder == "big":
        samples.byteswap()
    factor = round(percent / 100 * ONE)
    samples = array("h", [sample * factor >> 15 for sample in samples])
    if sys.byteorder == "big":
        samples.byteswap()
    return samples.tobytes()
