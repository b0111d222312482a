from __future__ import annotations

import pytest

from deskbreak.domain.at_login import AtLogin, LoginNote


@pytest.mark.parametrize("note", LoginNote)
def test_only_a_wish_that_was_not_granted_was_refused(note: LoginNote) -> None:
    refused = note in {LoginNote.DENIED, LoginNote.UNWRITABLE}

    assert refused == AtLogin(starts=False, note=note).was_refused
