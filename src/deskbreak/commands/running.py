"""`deskbreak` alone: start it, or raise the one that runs already."""

from __future__ import annotations

import argparse

from deskbreak.commands.printing import DONE, WRONG, refuse
from deskbreak.data.profile import Profile


def run(profile: Profile, given: argparse.Namespace) -> int:
    """Start deskbreak, or raise the one that runs already."""
    from deskbreak.system.display import display_refusal

    shows = not given.background
    raised = _raised(profile, shows=shows)
    if raised is not None:
        return raised
    refusal = display_refusal()
    if refusal is not None:
        return refuse(refusal, WRONG)
    try:
        profile.data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return refuse(f"deskbreak cannot keep its files in {profile.data}: {error.strerror}.")
    from deskbreak.system.sources import keep_one_source

    keep_one_source()  # before Qt comes
    from deskbreak.data.faults import keep_fault, keep_faults
    from deskbreak.launch import ALREADY_RUNNING, run

    keep_faults(profile.faults)
    try:
        code = run(profile, given.fast, shows=shows)
    except Exception as error:  # noqa: BLE001 - the edge of the program; nobody sees a traceback
        return refuse(keep_fault(profile.faults, error))
    if code != ALREADY_RUNNING:
        return code
    # Another launch was faster by a moment; it will listen in a moment, too.
    raised = _raised(profile, shows=shows)
    if raised is not None:
        return raised
    return refuse(f"Another deskbreak holds {profile.lock} but does not answer.")


def _raised(profile: Profile, *, shows: bool) -> int | None:
    """Raise the one that runs, and say how that went; None where none does."""
    if not profile.lock.exists():
        return None
    from deskbreak.system import client, messages

    request = messages.Show() if shows else messages.Status()
    reply = client.ask(profile.socket, request, profile.lock)
    if reply is None:
        return None
    return DONE if reply.done else refuse(reply.text)
