"""Who listens to the microphone, in the words of pactl and pw-dump."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.system.quiet_microphone import (
    BadAnswer,
    Microphone,
    is_recorded,
    listened_to,
    microphones,
)

MIC, MONITOR = 1, 0


def stream(**other: Any) -> dict[str, Any]:
    """A source output as pactl 16 prints it, of which the rest is left out."""
    return {
        "index": 7,
        "driver": "protocol-native.c",
        "owner_module": "2",
        "client": "12",
        "source": MIC,
        "corked": False,
        "mute": False,
        "resample_method": "speex-float-1",
        "properties": {"application.name": "a call", "media.name": "recording"},
    } | other


SOURCES = json.dumps(
    [
        {"index": MONITOR, "name": "played", "monitor_source": "speakers"},
        {"index": MIC, "name": "alsa_input.pci", "monitor_source": ""},
        {"index": 2, "name": "bluez_source.monitor"},
    ]
)


def test_a_program_that_records_is_heard() -> None:
    assert {MIC} == listened_to(json.dumps([stream()]))


def test_a_program_that_is_muted_still_listens() -> None:
    assert {MIC} == listened_to(json.dumps([stream(mute=True)]))


@pytest.mark.parametrize(
    "other",
    [
        {"corked": True},
        {"client": None, "driver": "module-loopback.c"},
        {"resample_method": "peaks"},
        {"properties": {"stream.monitor": "true", "media.name": "Peak detect"}},
        {"properties": {"node.link-group": "echo-cancel-1"}},
    ],
)
def test_what_only_looks_like_listening_does_not_count(other: dict[str, Any]) -> None:
    assert frozenset() == listened_to(json.dumps([stream(**other)]))


def test_a_monitor_is_no_microphone() -> None:
    assert {MIC} == microphones(SOURCES)


@pytest.mark.parametrize("text", ["", "Failure: No such command", '{"index": 1}', "null", "3"])
def test_what_is_no_list_cannot_be_read(text: str) -> None:
    for read in (listened_to, microphones, is_recorded):
        with pytest.raises(BadAnswer):
            read(text)


def node(properties: dict[str, Any] | None = None, state: str = "running") -> dict[str, Any]:
    """A node as pw-dump prints it."""
    props = {"media.class": "Stream/Input/Audio", "node.name": "a call"} | (properties or {})
    return {"id": 40, "type": "PipeWire:Interface:Node", "info": {"state": state, "props": props}}


CLIENT = {"id": 39, "type": "PipeWire:Interface:Client", "info": {"props": {}}}
CORE = {"id": 0, "type": "PipeWire:Interface:Core"}


def test_a_stream_that_runs_is_recording() -> None:
    assert is_recorded(json.dumps([CORE, CLIENT, node()]))


@pytest.mark.parametrize(
    "thing",
    [
        node(state="suspended"),
        node(state="idle"),
        node({"media.class": "Audio/Source"}),
        node({"stream.capture.sink": True}),
        node({"stream.capture.sink": "true"}),
        node({"stream.monitor": True}),
        node({"node.link-group": "loopback-1"}),
        {"id": 40, "type": "PipeWire:Interface:Node", "info": None},
        CLIENT,
    ],
)
def test_no_other_node_is_recording(thing: dict[str, Any]) -> None:
    assert not is_recorded(json.dumps([CORE, thing]))


# -- the programs that are asked -----------------------------------------------------------------

Install = Callable[[str, str], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Installs shell scripts by the names of the programs; nothing else is installed."""
    for needed in ("sh", "cat"):
        found = next(
            Path(folder) / needed
            for folder in os.environ["PATH"].split(":")
            if (Path(folder) / needed).exists()
        )
        (tmp_path / needed).symlink_to(found)
    monkeypatch.setenv("PATH", str(tmp_path))

    def installed(name: str, script: str) -> None:
        path = tmp_path / name
        path.write_text(f"#!{tmp_path}/sh\n{script}\n", encoding="utf-8")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    return installed


def pactl(streams: list[dict[str, Any]]) -> str:
    """A pactl that lists these."""
    return (
        f"case $3 in source-outputs) cat <<'END'\n{json.dumps(streams)}\nEND\n"
        f";; sources) cat <<'END'\n{SOURCES}\nEND\n;; esac"
    )


def asked(qtbot: QtBot) -> Microphone:
    witness = Microphone()
    with qtbot.waitSignal(witness.answered):
        witness.look()
    return witness


def test_without_a_program_to_ask_the_microphone_is_refused(install: Install, qtbot: QtBot) -> None:
    assert "neither pactl nor pw-dump is installed" == asked(qtbot).finding.text


def test_pactl_is_asked_for_streams_and_then_for_what_they_listen_to(
    install: Install, qtbot: QtBot
) -> None:
    install("pactl", pactl([stream(source=MONITOR), stream()]))
    assert asked(qtbot).says_yes
    install("pactl", pactl([stream(source=MONITOR)]))
    witness = asked(qtbot)
    assert (False, True) == (witness.says_yes, witness.finding.works)


def test_an_old_pactl_gives_way_to_pw_dump(install: Install, qtbot: QtBot) -> None:
    install("pactl", "echo 'unrecognized option --format=json' >&2; exit 1")
    witness = asked(qtbot)
    assert "the sound server does not tell" == witness.finding.text
    install("pw-dump", f"cat <<'END'\n{json.dumps([CORE, node()])}\nEND")
    assert asked(qtbot).says_yes


def test_pw_dump_is_enough(install: Install, qtbot: QtBot) -> None:
    install("pw-dump", f"cat <<'END'\n{json.dumps([CORE, node(state='idle')])}\nEND")
    witness = asked(qtbot)
    assert (False, True) == (witness.says_yes, witness.finding.works)


def test_an_answer_on_the_way_is_void_once_it_is_forgotten(install: Install, qtbot: QtBot) -> None:
    install("pactl", pactl([stream()]))
    witness = Microphone()
    witness.look()
    witness.forget()
    assert not (witness.is_asked or witness._command.is_running)
    with qtbot.waitSignal(witness.answered):
        witness.look()
    assert witness.says_yes
