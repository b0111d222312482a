"""What Windows says, with its lowest calls played by the test."""

from __future__ import annotations

import pytest

from deskbreak.domain.plan import Quiet
from deskbreak.ports import Finding
from deskbreak.system.here import IS_WINDOWS
from deskbreak.system.quiet_windows import notification_state, quiet_of, windows_witnesses
from deskbreak.system.surroundings_elsewhere import Elsewhere
from deskbreak.system.unavailable import Unavailable


@pytest.mark.parametrize(
    ("state", "quiet"),
    [
        (0, None),
        (1, None),
        (2, Quiet.FULL_SCREEN),
        (3, Quiet.FULL_SCREEN),
        (4, Quiet.DO_NOT_DISTURB),
        (5, None),
        (6, Quiet.DO_NOT_DISTURB),
        (7, None),
        (99, None),
    ],
)
def test_each_notification_state_has_its_meaning(state: int, quiet: Quiet | None) -> None:
    assert quiet is quiet_of(state)


@pytest.mark.parametrize("quiet", [Quiet.FULL_SCREEN, Quiet.DO_NOT_DISTURB])
def test_a_witness_says_yes_to_its_own_kind_alone(quiet: Quiet) -> None:
    said = {}
    for state in range(8):
        witness = windows_witnesses(quiet, lambda state=state: state)[0]  # type: ignore[misc]
        witness.look()
        said[state] = witness.says_yes

    assert {state: quiet_of(state) is quiet for state in range(8)} == said


def test_an_error_is_refused_in_its_own_words() -> None:
    def fail() -> int:
        raise Unavailable("notification state", "Windows answers with error 0x80004005")

    witness = windows_witnesses(Quiet.FULL_SCREEN, fail)[0]
    witness.look()

    assert not witness.says_yes
    assert "Windows answers with error 0x80004005" == witness.finding.text


def test_what_windows_does_not_tell_is_said() -> None:
    here = Elsewhere(is_windows=True, is_macos=False)
    found = [witness.finding for quiet in Quiet for witness in here.witnesses(quiet)]

    assert Finding("quiet", "Focus Assist", False, "Windows tells it only through WinRT") in found
    assert Finding("quiet", "microphone", False, "not built for Windows") in found


@pytest.mark.skipif(IS_WINDOWS, reason="there it answers")
def test_elsewhere_the_call_is_refused() -> None:
    with pytest.raises(Unavailable):
        notification_state()
