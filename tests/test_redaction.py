"""What is copied for a report says nothing about who somebody is."""

from __future__ import annotations

import json

import pytest

from deskbreak.doctor.redaction import Identity, redacted, told_settings
from deskbreak.domain.settings import Body, Settings

ANN = Identity("/home/ann.smith", "ann.smith", "anns-laptop.example.org")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/home/ann.smith/.config/deskbreak", "~/.config/deskbreak"),
        ("history: /home/ann.smith", "history: ~"),
        ("/home/ann.smithers/x", "/home/USER.smithers/x"),
        ("ann.smith@anns-laptop:~", "USER@HOST:~"),
        ("on anns-laptop.example.org, port 7", "on HOST, port 7"),
        ("/run/media/Ann.Smith/stick", "/run/media/USER/stick"),
        ("/media/ann/stick", "/media/USER/stick"),
        ("the planner began", "the planner began"),
    ],
)
def test_nothing_says_who_or_where(text: str, said: str) -> None:
    assert said == redacted(text, ANN)


def test_a_name_of_one_letter_leaves_the_words_whole() -> None:
    assert "a break" == redacted("a break", Identity("/", "a", "b"))


def test_a_name_with_signs_is_no_pattern() -> None:
    assert "USER" == redacted("a+b", Identity("/root", "a+b", "host"))


def test_whoever_runs_this_is_somebody() -> None:
    here = Identity.here()

    assert "" not in (here.home, here.host)
    assert here.home not in redacted(f"{here.home}/x", here)


def test_what_a_person_says_of_their_body_is_not_told() -> None:
    settings = Settings(body=Body(go_easy=("pregnancy",), level=3))

    told = json.dumps(told_settings(settings))

    assert "pregnancy" not in told
    assert '"interval": 30' in told
