"""The voice of the guide, through the speech of this system.

Nothing is looked for, connected or started before the first sentence.
"""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QObject, Signal

from deskbreak.ports import Finding
from deskbreak.system.here import NAME
from deskbreak.system.unavailable import Unavailable
from deskbreak.system.voice_speaker import Candidate, Failed, Speaker, Tone

logger = logging.getLogger(__name__)

ABOUT: Final = "voice"
USUAL_VOLUME: Final = 40
OFF: Final = "switched off in the settings"
SILENT: Final = "the volume is 0"
READY: Final = "speaks when it is asked to"


class SystemVoice(QObject):
    """A Voice.

    Signals:
        lost: Nothing more will be heard in this session, and why.
    """

    lost = Signal(str)

    def __init__(
        self,
        candidate: Candidate,
        *,
        speaks: bool,
        volume: int = USUAL_VOLUME,
        language: str = "en",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._candidate = candidate
        self._speaks = speaks
        self._tone = Tone(volume, language)
        self._speaker: Speaker | None = None
        self._refusal = ""

    def say(self, sentence: str, *, follows: bool = False) -> None:
        """Speak a sentence in the place of what is being said, or after it."""
        if not (self._speaks and self._tone.volume and sentence) or self._refusal:
            return
        if self._speaker is None:
            try:
                self._candidate.find()
            except Unavailable as refusal:
                self._fail(refusal.reason)
                return
            self._speaker = self._candidate.make(self._tone, self._fail, self)
        self._speaker.say(sentence, follows=follows)

    def attempt(self, sentence: str) -> str:
        """Speak a sentence even if the voice is switched off; "" or why that cannot be.

        What goes wrong later is told by `lost`.
        """
        if not self._tone.volume:
            return SILENT
        self.close()
        refused = self.refusal()
        if not refused:
            self._speaker = self._candidate.make(self._tone, self._fail, self)
            self._speaker.say(sentence, follows=False)
        return refused

    def refusal(self) -> str:
        """Why nothing can speak here, or "" as far as that is known without trying."""
        try:
            self._candidate.find()
        except Unavailable as refusal:
            return refusal.reason
        return self._refusal

    def hush(self) -> None:
        """Stop speaking."""
        if self._speaker is not None and not self._refusal:
            self._speaker.hush()

    def close(self) -> None:
        """Stop speaking, and forget what was found out; the next sentence begins anew."""
        speaker, self._speaker = self._speaker, None
        self._refusal = ""
        if speaker is not None:
            speaker.close()

    def retune(self, *, speaks: bool, volume: int, language: str) -> None:
        """Whether to speak, how loud and in which language, from the next sentence on."""
        tone = Tone(volume, language)
        if (speaks, tone) != (self._speaks, self._tone):
            self._speaks, self._tone = speaks, tone
            self.close()

    def findings(self) -> tuple[Finding, ...]:
        """Whether this system can speak, without letting it."""
        text, works = self._refusal, False
        if not text:
            try:
                self._candidate.find()
            except Unavailable as refusal:
                text = refusal.reason
            else:
                works = self._speaks and self._tone.volume > 0
                text = READY if works else OFF
        return (Finding(ABOUT, self._candidate.name, works, text),)

    def _fail(self, reason: str) -> None:
        # The speaker is in the middle of saying so; it goes with `close`.
        self._refusal = reason
        logger.info("%s cannot speak: %s", self._candidate.name, reason)
        self.lost.emit(reason)


def voice(
    *,
    speaks: bool,
    volume: int = USUAL_VOLUME,
    language: str = "en",
    system: str = NAME,
    parent: QObject | None = None,
) -> SystemVoice:
    """The voice of the guide on this system; it costs nothing before the first sentence.

    Args:
        speaks: Whether it is switched on.
        volume: Percent.
        language: That of the sentences, as a tag such as `en` or `pt-BR`.
        system: Its name, as `sys.platform` has it.
        parent: Whose it is.
    """
    return SystemVoice(
        voice_candidate(system), speaks=speaks, volume=volume, language=language, parent=parent
    )


def voice_candidate(system: str) -> Candidate:
    """The speech of a system; what it needs is imported with the first sentence."""
    if system.startswith("win"):
        return Candidate("SAPI", _find_sapi, _sapi)
    if system == "darwin":
        return Candidate("say", _find_say, _say)
    return Candidate("speech-dispatcher", _find_dispatcher, _dispatcher)


def _find_dispatcher() -> object:
    from deskbreak.system.voice_ssip import find  # noqa: PLC0415

    return find()


def _dispatcher(tone: Tone, failed: Failed, parent: QObject) -> Speaker:
    from deskbreak.system.voice_ssip import SpeechDispatcher  # noqa: PLC0415

    return SpeechDispatcher(tone, failed, parent=parent)


def _find_say() -> object:
    from deskbreak.system.voice_program import MACOS, find  # noqa: PLC0415

    return find(MACOS)


def _say(tone: Tone, failed: Failed, parent: QObject) -> Speaker:
    from deskbreak.system.voice_program import MACOS, ProgramVoice  # noqa: PLC0415

    return ProgramVoice(MACOS, tone, failed, parent)


def _find_sapi() -> object:
    from deskbreak.system.voice_program import WINDOWS, find  # noqa: PLC0415

    return find(WINDOWS)


def _sapi(tone: Tone, failed: Failed, parent: QObject) -> Speaker:
    from deskbreak.system.voice_program import WINDOWS, ProgramVoice  # noqa: PLC0415

    return ProgramVoice(WINDOWS, tone, failed, parent)
