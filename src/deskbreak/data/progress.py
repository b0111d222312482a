"""How far the session under way has come, in a small file, in case that its end is never told."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path

from deskbreak.domain.records import SessionRecord

logger = logging.getLogger(__name__)


class Progress:
    """Keeps one session that has not ended yet.

    The file is replaced whole and never waited for: it is there for a program that is killed, and
    after a power cut the history still has every session that has ended.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._new = path.with_name(f"{path.name}.new")

    def keep(self, record: SessionRecord) -> None:
        """Keep a session as far as it has come; where that fails, nothing is worse than before."""
        import msgspec  # noqa: PLC0415 - a program that only waits does without it

        from deskbreak.data.lines import line_of  # noqa: PLC0415

        try:
            self._new.write_bytes(msgspec.json.encode(line_of(record)))
            self._new.replace(self._path)
        except OSError as error:
            logger.debug("%s: %s", self._path, error)

    def forget(self) -> None:
        """The session has ended, and the history has it."""
        with suppress(OSError):
            self._path.unlink()

    def load(self) -> SessionRecord | None:
        """The session that was cut off; None where there is none that can be read."""
        try:
            content = self._path.read_bytes()
        except OSError:
            return None
        import msgspec  # noqa: PLC0415 - hopefully never

        from deskbreak.data.lines import SessionLine, record_of  # noqa: PLC0415

        try:
            return record_of(msgspec.json.decode(content, type=SessionLine))
        except msgspec.MsgspecError as error:
            logger.warning("%s: %s", self._path, error)
            return None
