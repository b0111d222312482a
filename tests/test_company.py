"""What is heard of a session, and what is shown where nothing can be heard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.company import Company
from deskbreak.data import resources
from deskbreak.domain.session import Moment, Timeline
from deskbreak.domain.settings import Sound as SoundSettings
from deskbreak.domain.sounds import Sound
from tests.fakes import holding, routine, seconds

LOUD = SoundSettings()
TIMELINE = Timeline.of(routine("both", "micro", holding(hold=20)))


@pytest.fixture(autouse=True)
def no_player(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A system that can neither play nor speak."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.fixture
def company(qtbot: QtBot) -> Iterator[Company]:
    del qtbot
    made = Company(LOUD, resources.sound)
    yield made
    made.close()


def heard(company: Company) -> list[Sound]:
    """The sounds of a whole session that nobody could hear."""
    found: list[Sound] = []
    company.unheard.connect(found.append)
    before: Moment | None = None
    at = seconds(0)
    while at < TIMELINE.total:
        now = TIMELINE.at(at)
        company.hear(TIMELINE, before, now)
        before, at = now, at + seconds(0.25)
    company.hear(TIMELINE, before, None)
    return found


def test_without_a_player_every_cue_is_told(company: Company) -> None:
    assert {Sound.START, Sound.SWITCH, Sound.TICK, Sound.END} == set(heard(company))


@pytest.mark.parametrize(
    "settings",
    [
        replace(LOUD, volume=0),
        replace(LOUD, cues=False),
        replace(LOUD, volume=0, voice=True),
    ],
)
def test_where_all_is_silent_by_choice_the_cues_are_told(
    company: Company, settings: SoundSettings
) -> None:
    company.retune(settings, "en")

    assert [Sound.SWITCH, Sound.END] == [
        one for one in heard(company) if one in {Sound.SWITCH, Sound.END}
    ]


def test_a_sound_that_is_off_by_itself_is_not_told(company: Company) -> None:
    company.retune(replace(LOUD, volume=0, switch=False), "en")

    assert Sound.SWITCH not in heard(company)


def test_a_voice_that_fails_is_no_audio(company: Company, caplog: pytest.LogCaptureFixture) -> None:
    """With the sounds off and a voice that does not come, the eyes have to do."""
    company.retune(replace(LOUD, cues=False, voice=True), "en")

    assert Sound.END in heard(company)


def test_while_the_voice_is_not_known_to_fail_nothing_is_shown(company: Company) -> None:
    company.retune(replace(LOUD, cues=False, voice=True), "en")

    assert not company._is_silent
