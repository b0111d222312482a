"""Desktop entries, as the Desktop Entry Specification writes them.

Only what starting at login needs: the keys of the main group, and the quoting of `Exec`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

MAIN = "[Desktop Entry]"
# What must be quoted in Exec; `%` stands for fields and `=` must not be in a program's bare name.
_RESERVED = re.compile(r"""[\s"'\\><~|&;$*?#()`=]""")
_TO_STRING = str.maketrans({"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"})
_FROM_STRING = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


class BadEntry(ValueError):  # noqa: N818 - it is an answer, not an error
    """An entry that no desktop would understand, in one sentence."""


def keys(text: str) -> dict[str, str]:
    """The keys of the main group, as strings.

    Raises:
        BadEntry: There is no such group.
    """
    lines = [line.strip() for line in text.splitlines()]
    if MAIN not in lines:
        raise BadEntry(f"it has no {MAIN}")
    found: dict[str, str] = {}
    for line in lines[lines.index(MAIN) + 1 :]:
        if line.startswith("["):
            break
        key, is_pair, value = line.partition("=")
        if is_pair and not line.startswith("#"):
            found.setdefault(key.rstrip(), _string(value.lstrip()))
    return found


def changed(text: str, wanted: Mapping[str, str | None]) -> str:
    """The same entry with other values in its main group; None takes a key away.

    Comments, other keys and other groups stay as they are.
    """
    lines, left, is_main, end = [], dict(wanted), False, 0
    for line in text.splitlines():
        stripped = line.strip()
        if stripped.startswith("["):
            is_main = stripped == MAIN
        key = stripped.partition("=")[0].rstrip()
        if is_main and key in wanted:
            value = left.pop(key, None)
            if value is None:
                continue
            lines.append(pair(key, value))
        else:
            lines.append(line)
        if is_main and stripped:
            end = len(lines)
    lines[end:end] = [pair(key, value) for key, value in left.items() if value is not None]
    return "\n".join(lines) + "\n"


def pair(key: str, value: str) -> str:
    """A line of an entry."""
    return f"{key}={value.translate(_TO_STRING)}"


def command(words: Sequence[str]) -> str:
    """The value of Exec that starts a program with these words."""
    return " ".join(_quoted(word) for word in words)


def words(value: str) -> list[str]:
    """The words of a value of Exec, without its fields (`%U` and so on).

    Raises:
        BadEntry: A quotation does not end, or there is no word at all.
    """
    found: list[str] = []
    for match in re.finditer(r'"((?:[^"\\]|\\.)*)"|([^\s"]+)|(")', value, re.DOTALL):
        quoted, bare, unended = match.groups()
        if unended:
            raise BadEntry("a quotation in its Exec does not end")
        word = bare if quoted is None else re.sub(r"\\(.)", r"\1", quoted, flags=re.DOTALL)
        if re.fullmatch("%[a-zA-Z]", word) is None:
            found.append(word.replace("%%", "%"))
    if not found:
        raise BadEntry("its Exec is empty")
    return found


def _quoted(word: str) -> str:
    word = word.replace("%", "%%")
    if word and _RESERVED.search(word) is None:
        return word
    return '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'


def _string(value: str) -> str:
    return re.sub(r"\\(.)", lambda match: _FROM_STRING.get(match[1], match[0]), value)
