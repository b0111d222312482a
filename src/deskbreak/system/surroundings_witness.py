"""What one part of the desktop says about its surroundings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from deskbreak.domain.plan import Quiet
from deskbreak.ports import Finding
from deskbreak.system.unavailable import Unavailable

WORDS: Final[dict[Quiet | None, tuple[str, str]]] = {
    Quiet.DO_NOT_DISTURB: ("do not disturb is off", "do not disturb is on"),
    Quiet.FULL_SCREEN: ("no window fills the screen", "a window fills the screen"),
    Quiet.MICROPHONE: ("nobody listens to the microphone", "the microphone is in use"),
    None: ("nothing keeps the screen awake", "something keeps the screen awake"),
}
NOT_YET: Final = "looked at when a break is near"


class Witness(QObject):
    """Somebody who can answer one question with yes or no, or says why they cannot.

    A subclass begins in `follow`, asks in `look`, and ends either with `say` or `refuse`; what it
    does not know is a no.

    Attributes:
        quiet: What a yes means; None: that the desk is engaged.
        tells: Whether a change is told without asking.

    Signals:
        turned: It says something else than before.
        answered: It has answered, or has said that it cannot.
    """

    turned = Signal()
    answered = Signal()

    def __init__(self, quiet: Quiet | None, name: str, *, tells: bool) -> None:
        super().__init__()
        self.quiet = quiet
        self.name = name
        self.tells = tells
        self._is_asked = False
        self._yes: bool | None = None
        self._refusal = ""

    @property
    def says_yes(self) -> bool:
        """What it said last; no, where nothing is known."""
        return self._yes is True

    @property
    def is_asked(self) -> bool:
        """Whether an answer is still to come."""
        return self._is_asked

    @property
    def finding(self) -> Finding:
        """What it says now, or why it says nothing, for `deskbreak doctor`."""
        if self._refusal:
            text = self._refusal
        elif self._yes is None:
            text = NOT_YET
        else:
            text = WORDS[self.quiet][self._yes]
        about = "engaged" if self.quiet is None else "quiet"
        return Finding(about, self.name, works=not self._refusal, text=text)

    def follow(self) -> None:
        """Begin; from here on a change is told, if this one tells."""

    def look(self) -> None:
        """Ask now; the answer may come later."""

    def forget(self) -> None:
        """Know nothing any more: what was seen a while ago need not be so now."""
        if self._is_asked or self._yes is not None:
            self._settle(yes=None, refusal="")

    def close(self) -> None:
        """Ask nothing more and say nothing more."""

    def ask(self) -> None:
        """Mark that an answer is to come."""
        self._is_asked = True

    def say(self, *, yes: bool) -> None:
        """Answer."""
        self._settle(yes=yes, refusal="")

    def refuse(self, reason: str) -> None:
        """Say why there is no answer."""
        self._settle(yes=None, refusal=reason)

    def _settle(self, *, yes: bool | None, refusal: str) -> None:
        said_yes = self.says_yes
        self._yes, self._refusal = yes, refusal
        self._is_asked = False
        if said_yes is not self.says_yes:
            self.turned.emit()
        self.answered.emit()


class LookedAt(Witness):
    """Somebody who answers at once when asked, and never by themselves."""

    def __init__(self, quiet: Quiet | None, name: str, read: Callable[[], bool]) -> None:
        super().__init__(quiet, name, tells=False)
        self._read = read

    def look(self) -> None:
        """Ask."""
        try:
            yes = self._read()
        except Unavailable as refusal:
            self.refuse(refusal.reason)
        else:
            self.say(yes=yes)


class Refused(Witness):
    """Somebody who cannot tell anything here; kept for `deskbreak doctor`."""

    def __init__(self, quiet: Quiet | None, name: str, reason: str) -> None:
        super().__init__(quiet, name, tells=True)
        self.refuse(reason)
