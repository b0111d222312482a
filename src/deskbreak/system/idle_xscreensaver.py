"""Idle time on X11 where the server has no SYNC extension: MIT-SCREEN-SAVER, asked now and then.

`QueryInfo` answers with the milliseconds since the last input (X11 Screen Saver Extension, 1.1).
The connection is of its own; one question takes a fraction of a millisecond.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

from Xlib import error  # type: ignore[import-untyped]
from Xlib.display import Display  # type: ignore[import-untyped]
from Xlib.ext import screensaver  # type: ignore[import-untyped]

from deskbreak.system.idle_pace import MILLISECOND
from deskbreak.system.unavailable import Unavailable

NAME = "XScreenSaver"
SILENT = (error.DisplayError, error.ConnectionClosedError, error.XauthError, OSError)


class ScreenSaverGauge:
    """The idle time of the X server."""

    def __init__(self) -> None:
        try:
            self._display = Display()
        except SILENT as refusal:
            raise Unavailable(NAME, "the X display does not answer") from refusal
        if not self._display.has_extension(screensaver.extname):
            self.close()
            raise Unavailable(NAME, "the X server does not have the MIT-SCREEN-SAVER extension")
        self._root = self._display.screen().root

    def idle(self) -> timedelta:
        """The time since the last input; raises Unavailable where the server is gone."""
        try:
            return int(self._root.screensaver_query_info().idle) * MILLISECOND
        except SILENT as refusal:
            raise Unavailable(NAME, "the X display is gone") from refusal

    def close(self) -> None:
        """Close the connection; one that the server has closed complains about it."""
        with suppress(*SILENT):
            self._display.close()
