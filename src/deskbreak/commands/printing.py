"""How a command answers: lines on standard output, one sentence on standard error, an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

DONE, REFUSED, WRONG = 0, 1, 2


def write(lines: Sequence[str]) -> int:
    """Print many lines; somebody who has read enough of them may close the pipe."""
    try:
        for line in lines:
            print(line)
        sys.stdout.flush()
    except BrokenPipeError:
        # Nothing is left to be flushed into the closed pipe at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return DONE


def say(notices: Sequence[str]) -> None:
    """Say what is not as it should be, and go on."""
    for notice in notices:
        print(notice, file=sys.stderr)


def refuse(sentence: str, code: int = REFUSED) -> int:
    """Say why it was not done."""
    print(sentence, file=sys.stderr)
    return code
