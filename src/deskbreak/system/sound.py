"""The sounds of the guide, through the first player of this system that can be heard.

Nothing is looked for, started or written before the first sound. One that cannot be heard is told
to whoever connected, so that the guide can show it instead.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTemporaryDir, Signal

from deskbreak.domain.sounds import Sound
from deskbreak.ports import Finding
from deskbreak.system.here import NAME
from deskbreak.system.sound_player import Candidate, Player
from deskbreak.system.sound_program import (
    AFPLAY,
    APLAY,
    PAPLAY,
    PW_PLAY,
    Program,
    ProgramPlayer,
)
from deskbreak.system.sound_wave import at_volume
from deskbreak.system.unavailable import Unavailable

logger = logging.getLogger(__name__)

ABOUT: Final = "sound"
USUAL_VOLUME: Final = 40
STUCK: Final = "it does not come to an end"
SILENT: Final = "the volume is 0"
UNTRIED: Final = "no sound has been played yet"


class SystemSounds(QObject):
    """A Sounds that chooses among players.

    Signals:
        unheard: A Sound that was due and that nobody can hear.
    """

    unheard = Signal(object)

    def __init__(
        self,
        read: Callable[[str], bytes],
        candidates: Sequence[Candidate],
        *,
        volume: int = USUAL_VOLUME,
        wanted: frozenset[Sound] = frozenset(Sound),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._candidates = tuple(candidates)
        self._volume = volume
        self._wanted = wanted
        self._refusals: list[Unavailable] = []
        self._player: Player | None = None
        self._folder: QTemporaryDir | None = None
        self._files: dict[Sound, str] = {}

    def play(self, sound: Sound) -> None:
        """Play a sound, unless it is switched off or the volume is 0."""
        if self._volume > 0 and sound in self._wanted:
            self._play(sound)

    def attempt(self, sound: Sound) -> str:
        """Play a sound even if it is switched off; "" or why that cannot be."""
        if not self._volume:
            return SILENT
        refused = self.refusal()
        if not refused:
            self._play(sound)
        return refused

    def refusal(self) -> str:
        """Why nothing can be played here, or ""."""
        self.look()
        if self._player is not None:
            return ""
        return "; ".join(str(refusal) for refusal in self._refusals)

    def retune(self, *, volume: int, wanted: frozenset[Sound]) -> None:
        """Another volume in percent, and other sounds, from the next one on."""
        self._wanted = wanted
        if volume != self._volume:
            self._volume = volume
            self._files.clear()

    def close(self) -> None:
        """End what sounds, and forget what was found out; the next sound begins anew."""
        self._drop_player()
        self._refusals.clear()
        self._files.clear()
        if self._folder is not None:
            self._folder.remove()
            self._folder = None

    def look(self) -> None:
        """Choose a player without playing anything, for the findings."""
        while self._player is None and self._choose():
            pass

    def findings(self) -> tuple[Finding, ...]:
        """Which player is used, and why others are not."""
        found = [
            Finding(ABOUT, refusal.backend, works=False, text=refusal.reason)
            for refusal in self._refusals
        ]
        left = [candidate.name for candidate in self._candidates[len(found) :]]
        if self._player is not None:
            text = f"{len(self._wanted)} of {len(Sound)} sounds at {self._volume} %"
            found.append(Finding(ABOUT, left[0], works=True, text=text))
            unneeded = f"not needed: {left[0]} plays"
            return (*found, *(Finding(ABOUT, name, False, unneeded) for name in left[1:]))
        return (*found, *(Finding(ABOUT, name, False, UNTRIED) for name in left))

    # -- playing ----------------------------------------------------------------------------------

    def _play(self, sound: Sound) -> None:
        self.look()
        if self._player is None:
            self.unheard.emit(sound)
            return
        path = self._file(sound)
        if path:
            self._player.play(path, partial(self._fail, len(self._refusals), sound))
        else:
            self.unheard.emit(sound)

    def _fail(self, place: int, sound: Sound, reason: str) -> None:
        """A player has failed; the next one plays the sound, unless its time has long passed."""
        if place == len(self._refusals):
            self._drop_player()
            self._refuse(Unavailable("", reason or STUCK))
        if reason:
            self._play(sound)
        else:
            self.unheard.emit(sound)

    def _choose(self) -> bool:
        """Make the next candidate the player, or note why not; whether one was left."""
        if len(self._refusals) == len(self._candidates):
            return False
        try:
            self._player = self._candidates[len(self._refusals)].make(self)
        except Unavailable as refusal:
            self._refuse(refusal)
        return True

    def _refuse(self, refusal: Unavailable) -> None:
        name = self._candidates[len(self._refusals)].name
        self._refusals.append(Unavailable(name, refusal.reason))
        logger.info("sound: %s", self._refusals[-1])

    def _drop_player(self) -> None:
        if self._player is not None:
            self._player.close()
            self._player = None

    def _file(self, sound: Sound) -> str:
        """Where a sound is kept at this volume, or "" where it cannot be."""
        if sound not in self._files:
            try:
                path = self._place() / f"{sound.value}-{self._volume}.wav"
                path.write_bytes(at_volume(self._read(sound.value), self._volume))
            except (OSError, ValueError) as error:
                logger.warning("the sound %r cannot be played: %s", sound.value, error)
                return ""
            self._files[sound] = str(path)
        return self._files[sound]

    def _place(self) -> Path:
        """Where the sounds are kept while they are needed."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        if not self._folder.isValid():
            raise OSError(self._folder.errorString())
        return Path(self._folder.path())


def sounds(
    read: Callable[[str], bytes],
    *,
    volume: int = USUAL_VOLUME,
    wanted: frozenset[Sound] = frozenset(Sound),
    system: str = NAME,
    parent: QObject | None = None,
) -> SystemSounds:
    """The sounds of the guide on this system; they cost nothing before the first.

    Args:
        read: Gives the WAV file of a sound by its name.
        volume: Percent of what the file has.
        wanted: The sounds that are not switched off.
        system: Its name, as `sys.platform` has it.
        parent: Whose they are.
    """
    return SystemSounds(read, sound_candidates(system), volume=volume, wanted=wanted, parent=parent)


def sound_candidates(system: str) -> tuple[Candidate, ...]:
    """The players that a system may have, in the order in which they are tried."""
    if system.startswith("win"):
        return (Candidate("winsound", _windows),)
    programs = (AFPLAY,) if system == "darwin" else (PAPLAY, PW_PLAY, APLAY)
    return tuple(Candidate(program.name, partial(_program, program)) for program in programs)


def _program(program: Program, parent: QObject) -> Player:
    return ProgramPlayer(program, parent=parent)


def _windows(_: QObject) -> Player:
    from deskbreak.system.sound_windows import WindowsPlayer  # noqa: PLC0415

    return WindowsPlayer()
