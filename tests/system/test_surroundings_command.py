"""Programs that are asked without waiting for them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.system.surroundings_command import Command, is_installed

Words = list[str | None]


@pytest.fixture
def command(qtbot: QtBot) -> Iterator[Command]:
    one = Command()
    yield one
    one.close()


def test_what_a_program_says_is_handed_on(command: Command, qtbot: QtBot) -> None:
    words: Words = []
    command.run(("sh", "-c", "echo quiet; echo loud >&2"), words.append)
    assert command.is_running
    qtbot.waitUntil(lambda: bool(words))

    assert ["quiet\n"] == words
    assert not command.is_running


def test_numbers_are_written_with_a_point(command: Command, qtbot: QtBot) -> None:
    words: Words = []
    command.run(("sh", "-c", "echo $LC_ALL"), words.append)
    qtbot.waitUntil(lambda: bool(words))

    assert ["C.UTF-8\n"] == words


@pytest.mark.parametrize(
    "line", [("sh", "-c", "echo half; exit 1"), ("no-such-program",), ("sh", "-c", "kill -9 $$")]
)
def test_a_program_that_fails_says_nothing(
    command: Command, qtbot: QtBot, line: tuple[str, ...]
) -> None:
    words: Words = []
    command.run(line, words.append)
    qtbot.waitUntil(lambda: bool(words))

    assert [None] == words


def test_a_program_that_takes_too_long_is_ended(
    command: Command, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    command._patience.setInterval(50)
    words: Words = []
    command.run(("sleep", "60"), words.append)
    qtbot.waitUntil(lambda: bool(words))

    assert [None] == words
    assert not command.is_running


def test_the_next_program_ends_the_one_that_still_runs(command: Command, qtbot: QtBot) -> None:
    first: Words = []
    second: Words = []
    command.run(("sleep", "60"), first.append)
    command.run(("echo", "second"), second.append)
    qtbot.waitUntil(lambda: bool(second))

    assert ([], ["second\n"]) == (first, second)


def test_a_program_may_be_run_from_the_answer_of_another(command: Command, qtbot: QtBot) -> None:
    words: Words = []
    command.run(("true",), lambda _: command.run(("echo", "then"), words.append))
    qtbot.waitUntil(lambda: bool(words))

    assert ["then\n"] == words


def test_only_what_is_there_is_installed() -> None:
    assert is_installed("sh")
    assert not is_installed("no-such-program")
