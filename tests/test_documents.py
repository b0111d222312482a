"""What the documents point to is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from deskbreak.data.preferences import TYPES
from deskbreak.domain.bounds import BOUNDS

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted(
    path.relative_to(ROOT).as_posix()
    for path in chain(
        ROOT.glob("*.md"), (ROOT / "docs").rglob("*.md"), (ROOT / "packaging").glob("*.md")
    )
)
LINK = re.compile(r"\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
CODE = re.compile(r"`([^`\n]+)`")
BLOCK = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
PATH = re.compile(r"[\w.*…-]+(/[\w.*…-]+)+/?")
BASES = (ROOT, ROOT / "src" / "deskbreak", ROOT / "packaging", ROOT / "docs")
"""Where a path in a document may begin."""
MADE = (
    ".venv/",
    "build/",
    "dist/",
    "licences/",
    "physio/",
    "resources/translations/deskbreak_it.ts",
)
"""What is made on the way or stands in an example, and is not in the repository."""
ELSEWHERE = ("libs/", "DIR/")


def read(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def anchors(text: str) -> set[str]:
    """The fragments of the headings, as the usual readers of Markdown make them."""
    plain = (re.sub(r"[^\w\s-]", "", one.replace("`", "")) for one in HEADING.findall(text))
    return {one.strip().lower().replace(" ", "-") for one in plain}


def paths(document: str) -> Iterator[str]:
    """What stands in backticks and has the form of a path of the repository."""
    for code in CODE.findall(BLOCK.sub("", read(document))):
        first = code.split()[0]
        if PATH.fullmatch(first) and not first.startswith(MADE + ELSEWHERE):
            yield first.replace("…", "*").rstrip("/")


def is_there(path: str) -> bool:
    """Whether the repository has it; an asterisk stands for anything, and `.py` may be missing."""
    return any(any(base.glob(path)) or any(base.glob(f"{path}.py")) for base in BASES)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_leads_somewhere(document: str) -> None:
    text, folder = read(document), (ROOT / document).parent

    for link in LINK.findall(BLOCK.sub("", text)):
        if link.startswith("https://"):
            continue
        path, _, fragment = link.partition("#")
        target = (folder / path).resolve() if path else ROOT / document
        assert target.is_relative_to(ROOT), link
        assert target.exists(), link
        if fragment:
            assert fragment in anchors(target.read_text(encoding="utf-8")), link


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_path_is_there(document: str) -> None:
    assert [] == [path for path in paths(document) if not is_there(path)]


def test_a_path_that_is_not_there_is_noticed() -> None:
    assert not is_there("domain/weather.py")
    assert is_there("domain/planner.py")
    assert is_there("system/autostart_*")


def test_the_decisions_have_numbers_of_their_own_and_are_listed() -> None:
    pages = sorted(path.name for path in (ROOT / "docs" / "adr").glob("0*.md"))
    numbers = [name[:4] for name in pages]

    assert sorted(set(numbers)) == numbers
    assert pages == LINK.findall(read("docs/adr/README.md"))
    for name, number in zip(pages, numbers, strict=True):
        assert read(f"docs/adr/{name}").startswith(f"# {number} ")


@pytest.mark.parametrize("table", TYPES)
def test_every_setting_has_its_line(table: str) -> None:
    page = read("docs/settings.md")
    section = page.partition(f"\n## {table}\n")[2].partition("\n## ")[0]

    for key in TYPES[table]:
        line = next(
            one for one in section.splitlines() if one.startswith("|") and f"`{key}`" in one
        )
        if bounds := BOUNDS.get(f"{table}.{key}"):
            assert f"{bounds[0]} to {bounds[1]}" in line


def test_every_picture_is_shown_in_a_document() -> None:
    shown = {Path(link).name for document in DOCUMENTS for link in LINK.findall(read(document))}
    twins = {name.replace("-light.", "-dark.") for name in shown}

    pictures = {path.name for path in (ROOT / "docs" / "images").glob("*.png")}

    assert set() == {one for one in pictures if not one.startswith(("guide-", "contact-"))} - (
        shown | twins
    )
