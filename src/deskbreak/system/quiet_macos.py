"""Focus on macOS.

macOS has no documented way to ask for it. It keeps what is on in a file whose form was found out by
others, and which only a program with full disk access may read; whatever is not as expected is a
refusal, and not quiet.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from deskbreak.domain.plan import Quiet
from deskbreak.system.surroundings_witness import LookedAt, Refused, Witness
from deskbreak.system.unavailable import Unavailable

NAME: Final = "Focus"
ASSERTIONS: Final = Path("Library") / "DoNotDisturb" / "DB" / "Assertions.json"


def has_focus(text: str) -> bool:
    """Whether a Focus is on, by what macOS keeps in its file.

    Raises:
        Unavailable: The file is not as expected.
    """
    try:
        stores = json.loads(text)["data"]
        return any(store.get("storeAssertionRecords") for store in stores)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Unavailable(NAME, "this macOS keeps it in another form") from error


def focus_file() -> str:
    """What macOS has written down.

    Raises:
        Unavailable: It may not be read.
    """
    try:
        return (Path.home() / ASSERTIONS).read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise Unavailable(NAME, "this macOS does not keep it where it is looked for") from error
    except (OSError, UnicodeError) as error:
        raise Unavailable(NAME, "deskbreak may not read it without full disk access") from error


def macos_witnesses(quiet: Quiet, read: Callable[[], str] = focus_file) -> Sequence[Witness]:
    """Who can tell on macOS that nothing may be shown."""
    if quiet is Quiet.DO_NOT_DISTURB:
        return (LookedAt(quiet, NAME, lambda: has_focus(read())),)
    return (Refused(quiet, quiet.value, "not built for macOS"),)
