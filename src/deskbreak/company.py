"""Sounds, a voice and a screen that stays awake, for as long as a session runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from deskbreak.domain.session import Moment
from deskbreak.domain.settings import Sound as SoundSettings
from deskbreak.domain.sounds import Sound, sound_between, wanted_sounds
from deskbreak.domain.timeline import Timeline
from deskbreak.domain.voice import milestone_between
from deskbreak.ports import Finding
from deskbreak.system.screen_awake import screen_awake
from deskbreak.system.sound import sounds
from deskbreak.system.voice import voice
from deskbreak.ui.spoken import spoken

LETS_GO_AFTER = timedelta(seconds=1)
"""After a halt; a session that goes on within it keeps the screen awake all the time."""


class Company(QObject):
    """Keeps the person company through a session.

    Signals:
        unheard: A sound was due that nobody can hear: there is no player, or all is silent.
        unplayed: A sound that is wanted could not be played.
        speechless: Nothing more will be said, and why.
        released: The screen may go dark again.
    """

    unheard = Signal(object)
    unplayed = Signal()
    speechless = Signal(str)
    released = Signal()

    def __init__(
        self,
        settings: SoundSettings,
        read: Callable[[str], bytes],
        language: str = "en",
        parent: QObject | None = None,
    ) -> None:
        """Make ready.

        `read` gives the file of a sound; `language` is the tag of what the voice speaks.
        """
        super().__init__(parent)
        self._sounds = sounds(read, volume=settings.volume, wanted=_wanted(settings), parent=self)
        self._sounds.unheard.connect(self.unheard)
        self._sounds.unheard.connect(self.unplayed)
        self._voice = voice(
            speaks=settings.voice, volume=settings.volume, language=language, parent=self
        )
        self._voice.lost.connect(self.speechless)
        self._voice.lost.connect(self._lose_voice)
        self._settings = settings
        self._is_mute = False
        self._awake = screen_awake(parent=self)
        self._awake.released.connect(self.released)
        self._keeps = False
        self._lets_go = QTimer(self)
        self._lets_go.setSingleShot(True)
        self._lets_go.setInterval(LETS_GO_AFTER // timedelta(milliseconds=1))
        self._lets_go.timeout.connect(self._let_go)

    @property
    def is_awake(self) -> bool:
        """Whether it is deskbreak that keeps the screen awake."""
        return self._awake.is_keeping

    def retune(self, settings: SoundSettings, language: str) -> None:
        """Other sounds, another voice, volume and language, from the next one on."""
        self._settings = settings
        self._is_mute = False
        self._sounds.retune(volume=settings.volume, wanted=_wanted(settings))
        self._voice.retune(speaks=settings.voice, volume=settings.volume, language=language)

    def findings(self) -> tuple[Finding, ...]:
        """What is heard and kept awake here, and why not."""
        self._sounds.look()
        return (*self._sounds.findings(), *self._voice.findings(), *self._awake.findings())

    def silence(self) -> str:
        """Why no sound can be played here, or ""."""
        return self._sounds.refusal()

    def speechlessness(self) -> str:
        """Why nothing can speak here, or ""."""
        return self._voice.refusal()

    def try_sound(self) -> str:
        """Play the sound with which a movement begins; "" or why that cannot be."""
        return self._sounds.attempt(Sound.START)

    def try_voice(self, sentence: str) -> str:
        """Speak a sentence; "" or why that cannot be."""
        return self._voice.attempt(sentence)

    def hear(self, timeline: Timeline, before: Moment | None, now: Moment | None) -> None:
        """A session has come to a moment; None is its end."""
        sound: Sound | None = sound_between(before, now)
        if sound is not None and not self._is_silent:
            self._sounds.play(sound)
        elif sound is not None and sound in _wanted(replace(self._settings, cues=True)):
            self.unheard.emit(sound)
        milestone = milestone_between(timeline, before, now)
        if milestone is not None:
            self._voice.say(spoken(milestone), follows=milestone.follows)

    @property
    def _is_silent(self) -> bool:
        """Whether nothing at all can be heard of the guide, by what is set or what is there."""
        settings = self._settings
        speaks = settings.voice and not self._is_mute
        return settings.volume == 0 or not (settings.cues or speaks)

    def _lose_voice(self, reason: str) -> None:
        del reason
        self._is_mute = True

    def keep_awake(self) -> bool:
        """Keep the screen awake; whether that is new."""
        self._lets_go.stop()
        is_new = not self._keeps
        if is_new:
            self._keeps = True
            self._awake.keep()
        return is_new

    def hush(self) -> None:
        """The session stands still or is over."""
        self._voice.hush()
        if self._keeps:
            self._lets_go.start()

    def close(self) -> None:
        """End everything that still sounds."""
        self._lets_go.stop()
        self._sounds.close()
        self._voice.close()
        self._awake.close()

    def _let_go(self) -> None:
        self._keeps = False
        self._awake.let_go()


def _wanted(settings: SoundSettings) -> frozenset[Sound]:
    return wanted_sounds(
        cues=settings.cues,
        start=settings.start,
        switch=settings.switch,
        ticks=settings.ticks,
        end=settings.end,
    )
