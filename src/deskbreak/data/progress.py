"""The sessions that the history does not have yet, in a small file, in case of being killed."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path

from deskbreak.domain.records import SessionRecord

logger = logging.getLogger(__name__)


class Progress:
    """Keeps the session under way, and those that have ended and could not be written yet.

    The file is replaced whole and never waited for: it is there for a program that is killed, and
    after a power cut the history still has every session that has ended.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._new = path.with_name(f"{path.name}.new")

    def keep(self, *records: SessionRecord) -> None:
        """Keep these sessions alone, as far as they have come.

        Where that fails, nothing is worse than before.
        """
        import msgspec  # noqa: PLC0415 - a program that only waits does without it

        from deskbreak.data.lines import line_of  # noqa: PLC0415

        try:
            self._new.write_bytes(msgspec.json.encode([line_of(one) for one in records]))
            self._new.replace(self._path)
        except OSError as error:
            logger.debug("%s: %s", self._path, error)

    def forget(self) -> None:
        """The history has them all."""
        with suppress(OSError):
            self._path.unlink()

    def load(self) -> tuple[SessionRecord, ...]:
        """The sessions that the history may not have; none where they cannot be read."""
        try:
            content = self._path.read_bytes()
        except OSError:
            return ()
        import msgspec  # noqa: PLC0415 - hopefully never

        from deskbreak.data.lines import SessionLine, record_of  # noqa: PLC0415

        try:
            # A single one is what deskbreak wrote at first.
            found = msgspec.json.decode(content, type=SessionLine | list[SessionLine])
        except msgspec.MsgspecError as error:
            logger.warning("%s: %s", self._path, error)
            return ()
        return tuple(map(record_of, found if isinstance(found, list) else [found]))
