"""What a second deskbreak says to the one that runs, and what that answers: one JSON line each."""

from __future__ import annotations

from typing import Annotated, Final, Literal

import msgspec

LONGEST = 64 * 1024
"""Bytes that a message may have."""
LONGEST_PAUSE: Final = 24 * 60
"""Minutes that a pause can be asked for."""
LONGEST_SESSION: Final = 60
"""Minutes that a session can be asked for."""
Name = Annotated[str, msgspec.Meta(max_length=200)]
TIME: Final = "^(([01][0-9]|2[0-3]):[0-5][0-9])?$"


class Show(msgspec.Struct, tag="show", forbid_unknown_fields=True):
    """Show yourself."""


class Start(msgspec.Struct, tag="start", forbid_unknown_fields=True):
    """Start a session; an empty routine and area leave the choice to deskbreak.

    Attributes:
        minutes: About how long it should be.
    """

    routine: Name = ""
    area: Name = ""
    minutes: Annotated[int, msgspec.Meta(ge=1, le=LONGEST_SESSION)] | None = None


class Snooze(msgspec.Struct, tag="snooze", forbid_unknown_fields=True):
    """Ask again later."""

    minutes: Literal[5, 10, 15] = 5


class Skip(msgspec.Struct, tag="skip", forbid_unknown_fields=True):
    """Not this break."""


class Pause(msgspec.Struct, tag="pause", forbid_unknown_fields=True):
    """No breaks for so many minutes or until a time of the day, else until resumed."""

    minutes: Annotated[int, msgspec.Meta(ge=1, le=LONGEST_PAUSE)] | None = None
    until: Annotated[str, msgspec.Meta(pattern=TIME)] = ""


class Resume(msgspec.Struct, tag="resume", forbid_unknown_fields=True):
    """Breaks again."""


class Status(msgspec.Struct, tag="status", forbid_unknown_fields=True):
    """Say how things stand."""


class Changed(msgspec.Struct, tag="changed", forbid_unknown_fields=True):
    """Somebody else has written to the history: show what it says now."""


class Quit(msgspec.Struct, tag="quit", forbid_unknown_fields=True):
    """End."""


Request = Show | Start | Snooze | Skip | Pause | Resume | Status | Changed | Quit


class StatusReply(msgspec.Struct, omit_defaults=False):
    """How things stand, as `deskbreak status --json` prints it.

    Attributes:
        state: working, away, due, deferred, prompting, snoozed, session or paused.
        left_s: Seconds until something happens, where that is known.
        desk_s: Seconds of desk time in this interval.
        since: When the state became what it is, ISO 8601 with the offset from UTC.
        lasted_s: How many seconds ago that was.
        quiet: While deferred: do not disturb, full screen or microphone.
        settling: Whether a due break waits because the person has only just come back.
        pauses: Why there are no breaks: person, hours.
        reads: Whether the person says that they read or are in a call.
        routine: The session that is offered or under way, and `reasons` why it is this one.
    """

    state: str
    kind: str
    text: str
    left_s: int | None
    desk_s: int
    interval_s: int
    snoozes_left: int
    since: str
    lasted_s: int
    quiet: str | None
    settling: bool
    pauses: tuple[str, ...]
    reads: bool
    routine: str | None = None
    reasons: tuple[str, ...] = ()


class Reply(msgspec.Struct):
    """Whether it was done, and a sentence about it."""

    done: bool
    text: str = ""
    status: StatusReply | None = None


def request(line: bytes) -> Request:
    """The request in a line.

    Raises:
        ValueError: It is none, with a sentence that says what is wrong.
    """
    if len(line) > LONGEST:
        raise ValueError("the message is too long")
    try:
        decoded: Request = msgspec.json.decode(line, type=Request)
    except msgspec.DecodeError as error:
        raise ValueError(f"the message is not understood: {error}") from error
    return decoded


def encoded(message: Request | Reply) -> bytes:
    """A message as a line."""
    return msgspec.json.encode(message) + b"\n"


def reply(line: bytes) -> Reply:
    """The reply in a line; one that cannot be read is a refusal."""
    try:
        return msgspec.json.decode(line, type=Reply)
    except msgspec.DecodeError:
        return Reply(done=False, text="The running deskbreak gave an answer that makes no sense.")
