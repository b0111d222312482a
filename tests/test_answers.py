"""What a command prints is in English, whatever the windows speak."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from deskbreak.answers import Answers
from deskbreak.coach import SessionCoach
from deskbreak.data import resources
from deskbreak.data.shelf import Shelf
from deskbreak.data.texts import words
from deskbreak.domain.exercise import Side
from deskbreak.domain.records import SessionRecord
from deskbreak.domain.session import Move
from deskbreak.domain.settings import Body, Settings
from deskbreak.system import messages
from deskbreak.ui.language import Language
from tests.data.test_history import session
from tests.domain.shipped import shipped
from tests.fakes import Desk

SITTING = replace(Settings(), body=Body(seated_only=True))
ASKED = [
    (messages.Start(routine="micro-stand"), "Sky reach is done sitting here"),
    (messages.Start(area="neck"), "You asked for this: neck"),
    (messages.Start(minutes=4), "You asked for this"),
    (messages.Start(), "not since Thursday"),
]


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    made = Language(qapp, resources.translations(), QLocale("de_DE"))
    yield made
    made.use("en")
    QLocale.setDefault(before)
    made.deleteLater()


def answers(language: Language, key: str, folder: Path) -> Answers:
    """Those of a deskbreak that speaks a language, of somebody who sits and moved on Thursday."""
    language.use(key)
    desk = Desk()
    shelf = Shelf(shipped(), folder, words(resources.texts(key)))
    now = desk.clock.now()
    thursday = replace(now, wall=now.wall - timedelta(days=4))
    long = timedelta(seconds=20)
    moves = tuple(Move(one, Side.BOTH, long, long, 1) for one in shipped().exercises)
    past: list[SessionRecord] = [replace(session(thursday), moves=moves)]
    return Answers(
        engine=desk.engine,
        sessions=SessionCoach(lambda: shelf.library, lambda: SITTING, lambda: past, desk.clock.now),
        clock=desk.clock,
        raise_window=lambda: None,
        reread=lambda: None,
        end=lambda: None,
        in_english=language.in_english,
        english_name=shelf.in_english,
    )


@pytest.mark.parametrize(("asked", "why"), ASKED)
@pytest.mark.parametrize("key", ["de", "ja"])
def test_a_session_is_told_in_english(
    language: Language, tmp_path: Path, key: str, asked: messages.Start, why: str
) -> None:
    english = answers(language, "en", tmp_path)
    wanted = [english(one) for one in (asked, messages.Status())]

    spoken = answers(language, key, tmp_path)

    assert wanted == [spoken(one) for one in (asked, messages.Status())]
    assert why in wanted[0].text


def test_the_day_on_which_a_pause_ends_is_told_in_english(
    language: Language, tmp_path: Path
) -> None:
    said = answers(language, "de", tmp_path)(messages.Pause(minutes=24 * 60))

    assert "Tue" in said.text
