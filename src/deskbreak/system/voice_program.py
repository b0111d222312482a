"""Speech through a program that is started for each sentence: on macOS and on Windows.

On Windows that is PowerShell, which speaks through SAPI. SAPI could be called in this process, but
it loads its voices first, which takes as long as it takes, and would take deskbreak with it.

Sources: say(1), which reads what it speaks from standard input where nothing else is given; Apple's
Speech Synthesis Programming Guide for `[[volm]]`, a volume within the text; SpVoice.Speak and
SpeechVoiceSpeakFlags in the SAPI 5.4 documentation; about_PowerShell_exe for `-EncodedCommand`.
"""

from __future__ import annotations

from base64 import b64encode
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QProcess, QStandardPaths

from deskbreak.system.sound_player import nobody
from deskbreak.system.sound_program import END_AT_ONCE, environment
from deskbreak.system.unavailable import Unavailable
from deskbreak.system.voice_speaker import Failed, Tone

NOT_XML: Final = 16
"""SVSFIsNotXML: what looks like a tag is spoken. Without SVSFlagsAsync, Speak waits for the end."""
SAPI: Final = """\
$ErrorActionPreference = 'Stop'
$voice = New-Object -ComObject SAPI.SpVoice
$voice.Volume = {volume}
$text = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('{text}'))
[void]$voice.Speak($text, {flags})
"""


@dataclass(frozen=True, slots=True)
class Call:
    """What a program is called with, and what it reads."""

    arguments: list[str]
    text: str = ""


@dataclass(frozen=True, slots=True)
class Program:
    """A program that speaks a sentence and ends."""

    name: str
    call: Callable[[str, Tone], Call]


class ProgramVoice(QObject):
    """A Speaker; sentences that follow wait here."""

    def __init__(
        self, program: Program, tone: Tone, failed: Failed, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._tone = tone
        self._failed = failed
        self._waiting: deque[str] = deque()
        self._speaking: _Speaking | None = None

    def say(self, sentence: str, *, follows: bool) -> None:
        """Speak a sentence in the place of what is being said, or after it."""
        if not follows:
            self.hush()
        self._waiting.append(sentence)
        self._go_on()

    def hush(self) -> None:
        """Stop speaking, and forget what was to follow."""
        self._waiting.clear()
        speaking, self._speaking = self._speaking, None
        if speaking is not None:
            speaking.end()

    def close(self) -> None:
        """Stop speaking for good."""
        self.hush()
        self._failed = nobody
        self.deleteLater()

    def _go_on(self) -> None:
        if self._speaking is None and self._waiting:
            call = self._program.call(self._waiting.popleft(), self._tone)
            self._speaking = _Speaking(self._hear_end, self)
            self._speaking.begin(self._program.name, call)

    def _hear_end(self, reason: str) -> None:
        self._speaking = None
        if reason:
            self._waiting.clear()
            self._failed(reason)
        else:
            self._go_on()


class _Speaking(QProcess):
    """A program that speaks one sentence; it destroys itself when the program has ended."""

    def __init__(self, ended: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._ended = ended
        self.setProcessEnvironment(environment())
        self.setStandardOutputFile(QProcess.nullDevice())
        self.finished.connect(self._finish)
        self.errorOccurred.connect(self._hear_error)

    def begin(self, name: str, call: Call) -> None:
        """Start the program."""
        self.start(QStandardPaths.findExecutable(name) or name, call.arguments)
        if self.state() is not QProcess.ProcessState.NotRunning:
            self.write(call.text.encode())
            self.closeWriteChannel()

    def end(self) -> None:
        """End the program, and tell nobody; it is gone when this returns."""
        self._ended = nobody
        self.kill()
        self.waitForFinished(END_AT_ONCE)

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        said = bytes(self.readAllStandardError().data()).decode(errors="replace").strip()
        if code or status is QProcess.ExitStatus.CrashExit:
            self._tell(said.splitlines()[0] if said else f"it ended with {code}")
        else:
            self._tell("")

    def _hear_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._tell(self.errorString())

    def _tell(self, reason: str) -> None:
        self.deleteLater()
        ended, self._ended = self._ended, nobody
        ended(reason)


def say_call(sentence: str, tone: Tone) -> Call:
    """How macOS is asked to speak."""
    return Call([], f"[[volm {tone.volume / 100:.2f}]] {sentence}\n")


def powershell_call(sentence: str, tone: Tone) -> Call:
    """How Windows is asked to speak; in Base64 nothing needs to be quoted."""
    text = b64encode(sentence.encode()).decode()
    script = SAPI.format(volume=tone.volume, text=text, flags=NOT_XML)
    encoded = b64encode(script.encode("utf-16-le")).decode()
    return Call(["-NoProfile", "-NonInteractive", "-EncodedCommand", encoded])


MACOS: Final = Program("say", say_call)
WINDOWS: Final = Program("powershell", powershell_call)


def find(program: Program) -> str:
    """Where a program is.

    Raises:
        Unavailable: It is not there.
    """
    path = QStandardPaths.findExecutable(program.name)
    if not path:
        raise Unavailable(program.name, f"{program.name} is not installed")
    return path
