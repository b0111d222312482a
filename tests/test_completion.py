"""The completion scripts and the man page: current, valid, and of use in the shells themselves."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from scripts.make_command_files import PACKAGING, files

from deskbreak.cli import main, parser
from deskbreak.commands.tree import Command, tree

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="these shells are not there")

BASH = PACKAGING / "completions" / "deskbreak.bash"
ZSH = PACKAGING / "completions" / "_deskbreak"
FISH = PACKAGING / "completions" / "deskbreak.fish"
PAGE = PACKAGING / "deskbreak.1"

FROM_BASH = """
source "$0"
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_deskbreak
printf '%s\\n' "${COMPREPLY[@]}"
"""
FROM_ZSH = """
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT=; stty -echo; autoload -U compinit; compinit -D -u"
zpty -w shell "source $1; zstyle ':completion:*' list-prompt ''; LISTMAX=0"
zpty -w shell "bindkey '^I' list-choices; reads() { print REA''DY }; zle -N zle-line-init reads"
zpty -r -m shell line '*READY*' || exit 1
zpty -n -w shell "$2"$'\\t'
zpty -w shell $'\\x15print DO''NE'
zpty -r -m shell line '*DONE*'
print -r -- $line
"""
"""It types only once the editor reads: before that the terminal itself would take ^U as "kill"."""

CASES = [
    ("", {"start", "snooze", "autostart", "exercises"}, {"on", "--json"}),
    ("sn", {"snooze"}, {"start"}),
    ("snooze ", {"5", "10", "15"}, {"start"}),
    ("exercises ", {"list", "show", "check"}, {"start"}),
    ("--profile nowhere exercises ", {"list", "show", "check"}, {"start"}),
    ("autostart status --", {"--json"}, {"--routine"}),
    ("start --area ne", {"neck"}, {"whole"}),
    ("start --routine micro-", {"micro-twist"}, {"start"}),
    ("exercises show chair-", {"chair-twist"}, {"start"}),
    ("completion ", {"bash", "zsh", "fish"}, {"--words"}),
]
"""What is typed, what must be offered, and what must not."""
LISTED = [case for case in CASES if case[0] not in {"start --area ne", "exercises show chair-"}]
"""Those of which zsh makes a list: one name alone it completes instead."""
ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x07")


def needed(program: str) -> str:
    """A program, or a test that is skipped."""
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"there is no {program}")
    return found


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """Where `deskbreak` is found, and nothing of the person's own."""
    scripts = str(Path(sys.executable).parent)
    if shutil.which("deskbreak", path=scripts) is None:
        pytest.skip("deskbreak is not installed beside this Python")
    return {
        "PATH": f"{scripts}:{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "LANG": "C.UTF-8",
        "TERM": "xterm",
    }


def told(environ: dict[str, str], *words: str) -> str:
    ended = subprocess.run(
        words, env=environ, capture_output=True, text=True, check=True, timeout=50
    )
    assert ended.stderr == ""
    return ended.stdout


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_the_files_are_those_of_the_parser(path: Path) -> None:
    said = "scripts/make_command_files.py has not been run since the commands changed"

    assert files()[path] == path.read_text(encoding="utf-8"), said


@pytest.mark.parametrize(("shell", "path"), [("bash", BASH), ("zsh", ZSH), ("fish", FISH)])
def test_the_command_prints_them(
    shell: str, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == main(["completion", shell])

    assert path.read_text(encoding="utf-8") == capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "path"),
    [
        (["bash", "-n"], BASH),
        (["zsh", "-n"], ZSH),
        (["fish", "--no-execute"], FISH),
        (["shellcheck"], BASH),
        (["mandoc", "-Tlint", "-Wwarning"], PAGE),
    ],
    ids=["bash", "zsh", "fish", "shellcheck", "mandoc"],
)
def test_each_is_valid(words: list[str], path: Path, environ: dict[str, str]) -> None:
    needed(words[0])

    assert "" == told(environ, *words, str(path))


def test_man_shows_the_page(environ: dict[str, str]) -> None:
    if shutil.which("man") is None or shutil.which("nroff") is None:
        pytest.skip("there is no man with nroff")
    shown = told(environ | {"MANPAGER": "cat", "MANWIDTH": "90"}, "man", "-l", str(PAGE))

    for heading in ("NAME", "SYNOPSIS", "COMMANDS", "EXIT STATUS", "FILES", "EXAMPLES"):
        assert f"\n{heading}\n" in f"\n{shown}"


@pytest.mark.parametrize(("typed", "offered", "withheld"), CASES, ids=[case[0] for case in CASES])
def test_bash_offers_it(
    typed: str, offered: set[str], withheld: set[str], environ: dict[str, str]
) -> None:
    words = ["deskbreak", *typed.split(" ")]

    found = set(told(environ, needed("bash"), "-c", FROM_BASH, str(BASH), *words).split("\n"))

    assert offered <= found
    assert set() == withheld & found


@pytest.mark.parametrize(("typed", "offered", "withheld"), CASES, ids=[case[0] for case in CASES])
def test_fish_offers_it(
    typed: str, offered: set[str], withheld: set[str], environ: dict[str, str]
) -> None:
    script = f"source {FISH}; complete -C 'deskbreak {typed}'"

    lines = told(environ, needed("fish"), "-N", "-c", script).splitlines()

    found = {line.partition("\t")[0] for line in lines}
    assert offered <= found
    assert set() == withheld & found


@pytest.mark.parametrize(("typed", "offered", "withheld"), LISTED, ids=[case[0] for case in LISTED])
def test_zsh_offers_it(
    typed: str, offered: set[str], withheld: set[str], environ: dict[str, str]
) -> None:
    shell = needed("zsh")

    said = told(environ, shell, "-f", "-c", FROM_ZSH, "zsh", str(ZSH), f"deskbreak {typed}")

    listed = ESCAPE.sub(" ", said).replace(f"deskbreak {typed}".strip(), "")
    found = set(listed.split())
    assert offered <= found
    assert set() == withheld & found


def below(command: Command) -> list[Command]:
    return [one for one in command.all() if one.words]


@pytest.mark.parametrize("command", below(tree(parser())), ids=lambda one: "-".join(one.words))
def test_every_command_says_what_it_does_and_shows_examples(
    command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*command.words, "--help"])

    said = capsys.readouterr().out
    assert 0 == ended.value.code
    assert f"examples:\n  {command.examples[0].line}" in said
    assert all(len(line) <= 100 for line in said.splitlines())
    assert command.text.endswith(".")


def test_every_command_is_in_the_documents() -> None:
    page = (Path(__file__).parents[1] / "docs" / "command-line.md").read_text(encoding="utf-8")

    missing = [one.words for one in below(tree(parser())) if f"`{' '.join(one.words)}" not in page]
    options = {
        flag for one in tree(parser()).all() for value in one.options for flag in value.flags
    }

    assert [] == missing
    assert set() == {flag for flag in options - {"-h"} if flag not in page}


@pytest.mark.parametrize("command", below(tree(parser())), ids=lambda one: "-".join(one.words))
def test_every_example_is_one(command: Command) -> None:
    """Each line that begins with the command is understood by its parser."""
    for example in command.examples:
        if example.line.startswith("deskbreak ") and "|" not in example.line:
            given = parser().parse_args(example.line.split()[1:])
            assert given.command == command.words[0]
