from __future__ import annotations

import pytest

from deskbreak.domain.language import OFFERED, PSEUDO, chosen, tag


@pytest.mark.parametrize("language", [*OFFERED, PSEUDO])
def test_the_language_that_is_set_is_spoken(language: str) -> None:
    assert language == chosen(language, ["fr"])


@pytest.mark.parametrize(
    ("preferred", "spoken"),
    [
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["pt-BR", "pt"], "pt_BR"),
        (["pt_PT"], "pt_BR"),
        (["ja_JP"], "ja"),
        (["pl-PL", "fr-CA", "de"], "fr"),
        (["en-GB", "de"], "en"),
    ],
)
def test_the_first_preferred_language_that_there_is_is_spoken(
    preferred: list[str], spoken: str
) -> None:
    assert spoken == chosen("system", preferred)


@pytest.mark.parametrize("preferred", [[], ["C"], ["pl-PL", "tlh"]])
def test_who_prefers_none_of_them_reads_english(preferred: list[str]) -> None:
    assert chosen("system", preferred) == "en"


def test_others_know_a_language_by_its_tag() -> None:
    assert ["pt-BR", "ar", "en"] == [tag("pt_BR"), tag("ar"), tag(PSEUDO)]
