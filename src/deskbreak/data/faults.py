"""Faults of deskbreak itself: kept in a file for a report, said in one line, never shown raw."""

from __future__ import annotations

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

logger = logging.getLogger(__name__)

LARGEST = 256 * 1024
"""Bytes after which the file begins anew, so that a fault that repeats does not fill the disk."""


def keep_faults(path: Path) -> None:
    """From now on an exception that nobody handles goes to a file, and deskbreak goes on."""

    def keep(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        logger.error("%s", keep_fault(path, error.with_traceback(trace)))

    sys.excepthook = keep


def keep_fault(path: Path, error: BaseException) -> str:
    """Keep one fault; the sentence that says so."""
    said = f"deskbreak made a mistake of its own ({type(error).__name__}: {error})."
    try:
        is_long = path.exists() and path.stat().st_size > LARGEST
        with path.open("w" if is_long else "a", encoding="utf-8") as file:
            traceback.print_exception(error, file=file)
    except OSError:
        return said
    return f"{said} {path} has the details for a report."
