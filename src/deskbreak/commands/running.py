"""`deskbreak` alone: start it, or raise the one that runs already."""

from __future__ import annotations

import argparse

from deskbreak.commands.printing import DONE, WRONG, refuse
from deskbreak.data.profile import Profile


def run(profile: Profile, given: argparse.Namespace) -> int:
    """Start deskbreak, or raise the one that runs already."""
    from deskbreak.system.display import display_refusal

    shows = not given.background
    if _raise_running(profile, shows=shows):
        return DONE
    refusal = display_refusal()
    if refusal is not None:
        return refuse(refusal, WRONG)
    try:
        profile.data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return refuse(f"deskbreak cannot keep its files in {profile.data}: {error.strerror}.")
    from deskbreak.data.faults import keep_fault, keep_faults
    from deskbreak.launch import ALREADY_RUNNING, run

    keep_faults(profile.faults)
    try:
        code = run(profile, given.fast)
    except Exception as error:  # noqa: BLE001 - the edge of the program; nobody sees a traceback
        return refuse(keep_fault(profile.faults, error))
    if code != ALREADY_RUNNING:
        return code
    # Another launch was faster by a moment; it will listen in a moment, too.
    if _raise_running(profile, shows=shows):
        return DONE
    return refuse(f"Another deskbreak holds {profile.lock} but does not answer.")


def _raise_running(profile: Profile, *, shows: bool) -> bool:
    if not profile.lock.exists():
        return False
    from deskbreak.system import client, messages

    request = messages.Show() if shows else messages.Status()
    return client.ask(profile.socket, request, profile.lock) is not None
