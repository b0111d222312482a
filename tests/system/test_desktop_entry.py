from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskbreak.system import desktop_entry
from deskbreak.system.desktop_entry import BadEntry

# No file can have a zero byte in its name.
WORD = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
ODD = r"""a b"c`d$e\f%g'h;i&j|k<l>m(n)o?p*q#r~s=t %u %% \\ ü"""


@given(st.lists(WORD, min_size=1))
def test_what_is_quoted_is_read_again(words: list[str]) -> None:
    assert words == desktop_entry.words(desktop_entry.command(words))


@given(st.lists(WORD.filter(lambda word: word.splitlines() in ([], [word])), min_size=1))
def test_an_entry_gives_its_words_again(words: list[str]) -> None:
    line = desktop_entry.pair("Exec", desktop_entry.command(words))

    assert words == desktop_entry.words(desktop_entry.keys(f"[Desktop Entry]\n{line}\n")["Exec"])


def test_the_quoting_is_the_one_of_the_specification() -> None:
    line = desktop_entry.pair("Exec", desktop_entry.command(["/a b", "$1", "\\", "50%"]))

    assert r'Exec="/a b" "\\$1" "\\\\" 50%%' == line


def test_fields_are_no_words() -> None:
    assert ["deskbreak", "-x"] == desktop_entry.words("deskbreak %U -x %c")


@pytest.mark.parametrize("value", ["", "  ", '"deskbreak', "%U"])
def test_a_command_that_is_none_is_said(value: str) -> None:
    with pytest.raises(BadEntry):
        desktop_entry.words(value)


def test_only_the_main_group_counts() -> None:
    text = "# x\n[Desktop Entry]\nName = a\n#Name=b\nName[de]=c\n[Desktop Action Start]\nExec=d\n"

    assert {"Name": "a", "Name[de]": "c"} == desktop_entry.keys(text)
    with pytest.raises(BadEntry, match="Desktop Entry"):
        desktop_entry.keys("Name=a\n")


def test_a_change_keeps_comments_and_other_groups() -> None:
    text = "# mine\n[Desktop Entry]\nName=a\nHidden=true\n# why\nX-Delay=9\n\n[Other]\nName=o\n"

    new = desktop_entry.changed(text, {"Name": "b", "Hidden": None, "Icon": "i"})

    assert "# mine\n[Desktop Entry]\nName=b\n# why\nX-Delay=9\nIcon=i\n\n[Other]\nName=o\n" == new


@pytest.mark.skipif(shutil.which("gio") is None, reason="there is no gio")
def test_glib_hands_over_the_same_words(tmp_path: Path) -> None:
    """The judge of the quoting is the library that the desktops read such files with."""
    said = tmp_path / "said.json"
    script = (
        "import json, pathlib, sys; pathlib.Path(sys.argv[1]).write_text(json.dumps(sys.argv[2:]))"
    )
    words = [sys.executable, "-c", script, str(said), ODD, "", "plain"]
    entry = tmp_path / "odd.desktop"
    entry.write_text(
        "[Desktop Entry]\nType=Application\nName=odd\n"
        + desktop_entry.pair("Exec", desktop_entry.command(words))
        + "\n"
    )

    subprocess.run(["gio", "launch", str(entry)], check=True, timeout=20)

    # gio does not wait for what it has launched, unlike a reader of its end of a pipe.
    subprocess.run(
        ["sh", "-c", 'until [ -s "$1" ]; do sleep 0.05; done', "sh", str(said)],
        check=True,
        timeout=20,
    )
    assert [ODD, "", "plain"] == json.loads(said.read_text())
