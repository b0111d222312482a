"""Whether deskbreak starts at login, as the system itself says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class LoginNote(Enum):
    """What is to be known beside yes and no."""

    NONE = "none"
    BY_SYSTEM = "by system"
    """A file of the distribution or of an administrator starts it."""
    OTHER_PROGRAM = "other program"
    """What starts is another installation or another profile."""
    UNSURE_DESKTOP = "unsure desktop"
    """It is set, but this desktop is not known to start anything at login."""
    OTHER_DESKTOPS = "other desktops"
    """It is set, but for other desktops than this one."""
    PROGRAM_GONE = "program gone"
    """It is set, but the program that it names is not there."""
    PREVENTED = "prevented"
    """It is set, but the person has switched it off in the system's own settings."""
    AS_ANSWERED = "as answered"
    """This is what the desktop answered last; in a sandbox it cannot be looked up."""
    NEVER_ASKED = "never asked"
    """In a sandbox only the desktop knows, and it has not been asked."""
    DENIED = "denied"
    """The desktop did not allow it."""
    UNREADABLE = "unreadable"
    """What the system keeps about it cannot be read."""
    UNWRITABLE = "unwritable"
    """What the system keeps about it could not be changed."""
    NO_WAY = "no way"
    """deskbreak knows no way to start at login here."""


@dataclass(frozen=True, slots=True)
class AtLogin:
    """What the system says.

    Attributes:
        starts: Whether it starts; None where nobody knows.
        note: What is to be known beside that.
        detail: What the note is about: a program, a desktop, an error.
        where: The file or key in which the system keeps it; "" where that is hidden.
        can_change: Whether deskbreak can switch it here.
    """

    starts: bool | None
    note: LoginNote = LoginNote.NONE
    detail: str = ""
    where: str = ""
    can_change: bool = True

    @property
    def was_refused(self) -> bool:
        """Whether the last wish for a change was not granted."""
        return self.note in {LoginNote.DENIED, LoginNote.UNWRITABLE}
