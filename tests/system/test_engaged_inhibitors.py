"""What keeps the screen awake, and what keeps only the machine awake."""

from __future__ import annotations

import pytest

from deskbreak.system.engaged_inhibitors import (
    PLASMA,
    POWER_MANAGER,
    SESSION,
    blocks_idle,
    keeps_screen,
    session_inhibitors,
)
from deskbreak.system.engaged_macos import assertion_levels, macos_engagement
from deskbreak.system.engaged_macos import keeps_screen as macos_keeps_screen
from deskbreak.system.engaged_windows import execution_state, windows_engagement
from deskbreak.system.engaged_windows import keeps_screen as windows_keeps_screen
from deskbreak.system.here import IS_WINDOWS, NAME
from deskbreak.system.unavailable import Unavailable

US, OTHER = 1000, 1001
OURSELVES, PLAYER = 10, 20
Inhibitor = tuple[str, str, str, str, int, int]


def held(what: str, mode: str = "block", uid: int = US, pid: int = PLAYER) -> Inhibitor:
    return (what, "a player", "a film", mode, uid, pid)


@pytest.mark.parametrize("what", ["idle", "sleep:idle", "idle:shutdown"])
@pytest.mark.parametrize("mode", ["block", "block-weak"])
def test_logind_engages_by_who_blocks_idleness(what: str, mode: str) -> None:
    assert blocks_idle(([held("sleep"), held(what, mode)],), US, OURSELVES)


@pytest.mark.parametrize(
    "inhibitor",
    [
        held("sleep:shutdown"),
        held("handle-lid-switch"),
        held("idle", mode="delay"),
        held("idle", uid=OTHER),
        held("idle", pid=OURSELVES),
    ],
)
def test_no_other_inhibitor_of_logind_engages(inhibitor: Inhibitor) -> None:
    assert not blocks_idle(([inhibitor],), US, OURSELVES)
    assert not blocks_idle(([],), US, OURSELVES)


def test_plasma_engages_by_who_keeps_the_screen_awake() -> None:
    def kept(*purposes: str) -> tuple[object, ...]:
        return (("a(ssssu)", [(what, "an application", "", "block", 3) for what in purposes]),)

    assert keeps_screen(kept("sleep", "sleep:idle"))
    assert keeps_screen(kept("idle"))
    assert not keeps_screen(kept("sleep"))
    assert not keeps_screen(kept())


def test_on_plasma_the_power_manager_is_not_asked_for_it_counts_downloads() -> None:
    assert (SESSION, PLASMA) == session_inhibitors({"XDG_CURRENT_DESKTOP": "KDE"})
    assert (SESSION, POWER_MANAGER) == session_inhibitors({"XDG_CURRENT_DESKTOP": "XFCE"})
    assert (SESSION, POWER_MANAGER) == session_inhibitors({})


@pytest.mark.parametrize(
    ("state", "is_kept"),
    [(0, False), (1, False), (2, True), (3, True), (4, False), (0x80000002, True)],
)
def test_windows_engages_by_the_display_alone(state: int, is_kept: bool) -> None:  # noqa: FBT001
    assert is_kept is windows_keeps_screen(state)
    witness = windows_engagement(lambda: state)
    witness.look()
    assert is_kept is witness.says_yes


@pytest.mark.parametrize(
    ("levels", "is_kept"),
    [
        ({}, False),
        ({"PreventUserIdleSystemSleep": 255}, False),
        ({"PreventUserIdleDisplaySleep": 0}, False),
        ({"PreventUserIdleDisplaySleep": 255}, True),
        ({"NoDisplaySleepAssertion": 1}, True),
    ],
)
def test_macos_engages_by_the_display_alone(levels: dict[str, int], is_kept: bool) -> None:  # noqa: FBT001
    assert is_kept is macos_keeps_screen(levels)
    witness = macos_engagement(lambda: levels)
    witness.look()
    assert is_kept is witness.says_yes


@pytest.mark.skipif(IS_WINDOWS, reason="there it answers")
def test_elsewhere_the_call_of_windows_is_refused() -> None:
    with pytest.raises(Unavailable):
        execution_state()


@pytest.mark.skipif(NAME == "darwin", reason="there it answers")
def test_elsewhere_the_call_of_macos_is_refused() -> None:
    with pytest.raises(Unavailable):
        assertion_levels()
