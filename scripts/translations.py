"""Keeps the translations: collects what is marked, compiles what is translated, says what lacks.

    .venv/bin/python scripts/translations.py            all of it
    .venv/bin/python scripts/translations.py missing    what lacks alone; exit 1 if anything does
    .venv/bin/python scripts/translations.py add it     begins a language

Qt's own lupdate does not follow `_tr`, the two branches of a condition, or a plural that is given
by name. So what is marked is found here, by its syntax, and handed to lupdate in the form that it
reads best; it then merges that into the files of Qt Linguist as always.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "deskbreak"
TRANSLATIONS = ROOT / "resources" / "translations"
SOURCE_LANGUAGE = "en"
"""Only its plurals are in a file."""
TOOLS = Path(sys.executable).parent
SHORT = "_tr"
"""What a module calls its own short way to translate; its `CONTEXT` says where."""
MAKER = "translator"
"""The function that makes short ways."""


@dataclass(frozen=True, slots=True, order=True)
class Marked:
    """A literal that is marked to be translated."""

    context: str
    source: str

    @property
    def is_counted(self) -> bool:
        """Whether it has one form for each number."""
        return "%n" in self.source


class UnmarkedError(Exception):
    """Something is translated that is no literal."""


def marked(source: Path = SOURCE) -> list[Marked]:
    """Everything that is marked in the sources, without repetition.

    Raises:
        UnmarkedError: What is translated cannot be known from the source alone.
    """
    found = (one for path in sorted(source.rglob("*.py")) for one in _marked_in(path))
    return sorted(set(found))


def _marked_in(path: Path) -> Iterator[Marked]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    finder = _Finder(path, _constant(tree, "CONTEXT"))
    finder.visit(tree)
    yield from finder.found


def _constant(tree: ast.Module, name: str) -> str:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
            if name in names:
                return str(node.value.value)
    return ""


class _Finder(ast.NodeVisitor):
    """Walks through a module and collects what it marks."""

    def __init__(self, path: Path, context: str) -> None:
        self.found: list[Marked] = []
        self._path = path
        self._context = context
        self._class = ""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """The name of a class is the context of its `self.tr`, unless that is handed in."""
        before = self._class
        is_handed_in = any(
            isinstance(one, ast.AnnAssign)
            and isinstance(one.target, ast.Name)
            and one.target.id == "tr"
            for one in node.body
        )
        self._class = self._context if is_handed_in else node.name
        self.generic_visit(node)
        self._class = before

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """What a short way does with its parameter is its own business."""
        if node.name != MAKER:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        """Collect what is translated here."""
        match node.func:
            case ast.Name(id=name) if name == SHORT:
                self._collect(node, self._context, node.args[0])
            case ast.Name(id="tr"):  # handed in, or short for `self.tr`
                self._collect(node, self._context or self._class, node.args[0])
            case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                self._collect(node, self._class, node.args[0])
            case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
                context = node.args[0]
                is_literal = isinstance(context, ast.Constant)
                name = str(context.value) if isinstance(context, ast.Constant) else ""
                self._collect(node, name if is_literal else self._context, node.args[1])
        self.generic_visit(node)

    def _collect(self, call: ast.Call, context: str, argument: ast.expr) -> None:
        if not context:
            raise UnmarkedError(f"{self._place(call)}: the module needs a CONTEXT")
        self.found += [Marked(context, source) for source in self._literals(call, argument)]

    def _literals(self, call: ast.Call, argument: ast.expr) -> Iterator[str]:
        match argument:
            case ast.Constant(value=str(source)):
                yield source
            case ast.IfExp(body=body, orelse=orelse):
                yield from self._literals(call, body)
                yield from self._literals(call, orelse)
            case _:
                words = ast.unparse(argument)
                raise UnmarkedError(f"{self._place(call)}: {words} is no literal")

    def _place(self, node: ast.Call) -> str:
        return f"{self._path.name}:{node.lineno}"


def update(languages: Sequence[str], found: Sequence[Marked]) -> None:
    """Let lupdate merge what is marked into the files of the languages."""
    with tempfile.TemporaryDirectory() as folder:
        digest = Path(folder, "marked.py")
        digest.write_text("".join(map(_line, found)), encoding="utf-8")
        for language in languages:
            kind = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
            _run(
                "lupdate",
                *kind,
                *("-no-obsolete", "-locations", "none", "-silent"),
                *("-source-language", SOURCE_LANGUAGE, "-target-language", language),
                str(digest),
                "-ts",
                str(ts(language)),
            )


def _line(one: Marked) -> str:
    count = ", None, 1" if one.is_counted else ""
    return f"QCoreApplication.translate({_quoted(one.context)}, {_quoted(one.source)}{count})\n"


def _quoted(words: str) -> str:
    """A literal as lupdate reads it: letters as they are."""
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def compile_all(languages: Sequence[str]) -> None:
    """Let lrelease write what deskbreak loads."""
    for language in languages:
        release(ts(language))


def release(source: Path) -> None:
    """Write what deskbreak loads beside a file of Qt Linguist."""
    _run("lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([TOOLS / f"pyside6-{tool}", *arguments], check=True)


def ts(language: str) -> Path:
    """The file of a language."""
    return TRANSLATIONS / f"deskbreak_{language}.ts"


def languages() -> list[str]:
    """Every language that there is a file for."""
    return sorted(path.stem.partition("_")[2] for path in TRANSLATIONS.glob("deskbreak_*.ts"))


def messages(language: str) -> Iterator[tuple[Marked, tuple[str, ...]]]:
    """What is in the file of a language: what was marked, and its finished forms."""
    for context in ET.parse(ts(language)).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield Marked(name, message.findtext("source", "")), _forms(message)


def _forms(message: ET.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return ()
    counted = [form.text or "" for form in translation.iter("numerusform")]
    return tuple(counted) if counted else (translation.text or "",)


def missing(language: str) -> list[Marked]:
    """What is not translated, or not for every number."""
    return [one for one, forms in messages(language) if not forms or not all(forms)]


def main() -> int:
    """Do what the arguments say; the exit code."""
    wanted = sys.argv[1:]
    if wanted[:1] == ["add"]:
        update(wanted[1:], marked())
        return 0
    if wanted != ["missing"]:
        update(languages(), marked())
        compile_all(languages())
    lacks = {language: missing(language) for language in languages()}
    for language, gaps in lacks.items():
        print(f"{language}: {len(gaps)} missing")
        for gap in gaps:
            print(f"  {gap.context}: {gap.source}")
    return 1 if wanted == ["missing"] and any(lacks.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
