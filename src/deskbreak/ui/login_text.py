"""The sentences about starting at login.

Without Qt, because `deskbreak autostart` says them too: how to translate is handed in.
"""

from __future__ import annotations

from deskbreak.domain.at_login import AtLogin, LoginNote
from deskbreak.ui.translating import Translate, filled

CONTEXT = "Login"


def sentence(said: AtLogin, tr: Translate) -> str:
    """Whether deskbreak starts at login, and what is to be known beside that."""
    note = note_text(said, tr)
    if said.starts is None:
        return note
    plain = (
        tr("deskbreak starts when you log in.")
        if said.starts
        else tr("deskbreak does not start when you log in.")
    )
    return f"{plain} {note}".rstrip()


def note_text(said: AtLogin, tr: Translate) -> str:
    """What is to be known beside yes and no; "" where that is nothing."""
    match said.note:
        case LoginNote.NONE:
            return ""
        case LoginNote.AS_ANSWERED:
            return tr("So your desktop answered last; a sandboxed program cannot look it up.")
        case LoginNote.NEVER_ASKED:
            return tr("Your desktop has not been asked yet, and a sandboxed program cannot look.")
        case LoginNote.DENIED:
            return tr("Your desktop did not allow the change.")
        case LoginNote.NO_WAY:
            return filled(tr("deskbreak cannot start at login on %1."), said.detail)
        case LoginNote.UNREADABLE:
            return filled(tr("%1 cannot be read: %2."), said.where, said.detail)
        case LoginNote.UNWRITABLE if said.where:
            return filled(tr("%1 cannot be changed: %2."), said.where, said.detail)
        case LoginNote.UNWRITABLE:
            return filled(tr("Your desktop could not be asked: %1."), said.detail)
        case _:
            return _reservation(said, tr)


def _reservation(said: AtLogin, tr: Translate) -> str:
    """What is to be known about something that is set."""
    pattern = ""
    match said.note:
        case LoginNote.BY_SYSTEM:
            pattern = tr("Your system starts it, by %1.")
        case LoginNote.OTHER_PROGRAM:
            pattern = tr("But this is what starts: %1")
        case LoginNote.UNSURE_DESKTOP if said.detail:
            pattern = tr("That is set, if %1 starts programs when you log in.")
        case LoginNote.UNSURE_DESKTOP:
            pattern = tr("That is set, if your desktop starts programs when you log in.")
        case LoginNote.OTHER_DESKTOPS:
            pattern = tr("It is set for other desktops than this one: %1.")
        case LoginNote.PROGRAM_GONE:
            pattern = tr("It is set, but %1 is not there.")
        case LoginNote.PREVENTED:
            pattern = tr("It is set, but switched off in %1; switch it on there.")
    return filled(pattern, said.detail)
