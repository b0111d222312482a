from __future__ import annotations

from datetime import timedelta
from typing import get_args

from deskbreak.data.preferences import TYPES, Equipment, Tag
from deskbreak.domain import settings
from deskbreak.domain.look import Build, Look, Skin
from deskbreak.domain.needs import EQUIPMENT, TAGS, Needs
from deskbreak.domain.settings import Body, Settings


def test_the_defaults_are_those_of_the_planner() -> None:
    settings = Settings()

    assert settings.rules.interval == timedelta(minutes=30)
    assert settings.workdays == frozenset(range(5))


def test_the_defaults_are_those_of_choosing() -> None:
    assert Needs() == Settings().body.needs


def test_what_the_person_has_set_about_their_body_is_what_they_need() -> None:
    body = Body(go_easy=("wrist",), seated_only=True, discreet=1, equipment=("band",), level=2)

    assert (
        Needs(
            go_easy=frozenset({"wrist"}),
            seated_only=True,
            discreet=1,
            equipment=frozenset({"band"}),
            level=2,
        )
        == body.needs
    )
    assert not Body(no_floor=False).needs.no_floor


def test_the_file_takes_the_words_that_choosing_knows() -> None:
    assert TAGS == get_args(Tag)
    assert EQUIPMENT == get_args(Equipment)


def test_the_figure_looks_as_the_person_has_set() -> None:
    assert Look() == Settings().look.figure
    assert Look(Skin.DARK, Build.STURDY) == settings.Look(skin="dark", build="sturdy").figure


def test_the_file_takes_every_skin_and_build_that_there_is() -> None:
    assert tuple(skin.value for skin in Skin) == get_args(TYPES["look"]["skin"])
    assert tuple(build.name.lower() for build in Build) == get_args(TYPES["look"]["build"])
