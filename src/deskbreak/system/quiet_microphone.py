"""Whether somebody listens to the microphone, as PulseAudio and PipeWire tell it.

Sources: the JSON that `pactl --format=json list` prints (PulseAudio 16; PipeWire answers it too)
and the JSON of `pw-dump`. What only looks like listening does not count: a stream that is corked,
one that records what is played (a monitor), the level meter of a sound panel, and a module that
passes sound on.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from deskbreak.domain.plan import Quiet
from deskbreak.system.surroundings_command import Command, is_installed
from deskbreak.system.surroundings_witness import Witness

PACTL: Final = ("pactl", "--format=json", "list")
STREAMS: Final = (*PACTL, "source-outputs")
SOURCES: Final = (*PACTL, "sources")
PIPEWIRE: Final = ("pw-dump",)
NODE: Final = "PipeWire:Interface:Node"
PEAKS: Final = "peaks"


class BadAnswer(ValueError):  # noqa: N818 - the answer is bad, and the answer is not ours
    """A program said something that cannot be read."""


def listened_to(streams: str) -> frozenset[int]:
    """The numbers of the sources to which a program listens, by pactl's list of source outputs.

    Raises:
        BadAnswer: That is no such list.
    """
    return frozenset(
        int(stream["source"])
        for stream in _objects(streams)
        if not stream["corked"]
        and stream["client"] is not None
        and stream["resample_method"] != PEAKS
        and not _is_aside(stream.get("properties", {}))
    )


def microphones(sources: str) -> frozenset[int]:
    """The numbers of the sources that are no monitors, by pactl's list of sources.

    Raises:
        BadAnswer: That is no such list.
    """
    return frozenset(
        int(source["index"])
        for source in _objects(sources)
        if not source.get("monitor_source") and not str(source["name"]).endswith(".monitor")
    )


def is_recorded(dump: str) -> bool:
    """Whether a program listens to a microphone, by what pw-dump prints.

    Raises:
        BadAnswer: That is no such list.
    """
    nodes = (thing.get("info") for thing in _objects(dump) if thing.get("type") == NODE)
    return any(
        node["state"] == "running"
        and node["props"].get("media.class") == "Stream/Input/Audio"
        and not _is_true(node["props"].get("stream.capture.sink"))
        and not _is_aside(node["props"])
        for node in nodes
        if node is not None
    )


def _objects(text: str) -> Iterable[dict[str, Any]]:
    try:
        found = json.loads(text)
    except ValueError as error:
        raise BadAnswer(str(error)) from error
    if not isinstance(found, list):
        raise BadAnswer("it is no list")
    return found


def _is_aside(properties: Mapping[str, Any]) -> bool:
    """Whether a stream belongs to a level meter or to a filter."""
    return _is_true(properties.get("stream.monitor")) or "node.link-group" in properties


def _is_true(value: object) -> bool:
    return value is True or value == "true"


class Microphone(Witness):
    """Asks pactl, or pw-dump where there is no pactl, while a break is near."""

    def __init__(self) -> None:
        super().__init__(Quiet.MICROPHONE, "microphone", tells=False)
        self._command = Command()
        self._heard: frozenset[int] = frozenset()

    def look(self) -> None:
        """Ask the first program that is installed."""
        if self._command.is_running:
            return
        if is_installed(PACTL[0]):
            self.ask()
            self._command.run(STREAMS, self._take_streams)
        elif is_installed(PIPEWIRE[0]):
            self.ask()
            self._command.run(PIPEWIRE, self._take_dump)
        else:
            self.refuse(f"neither {PACTL[0]} nor {PIPEWIRE[0]} is installed")

    def forget(self) -> None:
        """Know nothing any more."""
        self._command.close()
        super().forget()

    def close(self) -> None:
        """Ask nothing more."""
        self._command.close()

    def _take_streams(self, words: str | None) -> None:
        try:
            self._heard = listened_to(words or "")
        except (BadAnswer, KeyError, TypeError, ValueError):
            # An older pactl does not know JSON, and one without a server fails.
            self._turn_to_pipewire()
            return
        if self._heard:
            self._command.run(SOURCES, self._take_sources)
        else:
            self.say(yes=False)

    def _take_sources(self, words: str | None) -> None:
        try:
            self.say(yes=not self._heard.isdisjoint(microphones(words or "")))
        except (BadAnswer, KeyError, TypeError, ValueError):
            self.refuse("the answer of pactl cannot be read")

    def _turn_to_pipewire(self) -> None:
        if is_installed(PIPEWIRE[0]):
            self._command.run(PIPEWIRE, self._take_dump)
        else:
            self.refuse("the sound server does not tell")

    def _take_dump(self, words: str | None) -> None:
        try:
            self.say(yes=is_recorded(words or ""))
        except (BadAnswer, KeyError, TypeError, ValueError):
            self.refuse("the sound server does not tell")
