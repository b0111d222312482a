"""How words are translated and filled in where no QObject has a `tr` of its own.

Without Qt until a module asks for its translator, because the command line fills in words, too.
"""

from __future__ import annotations

from typing import Protocol


class Translate(Protocol):
    """Translates a literal; `%n` in it is replaced by the number."""

    def __call__(self, source: str, n: int = -1, /) -> str:
        """The translation."""


def translator(context: str) -> Translate:
    """What translates the literals of a module; it is kept there as `_tr`."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - the command line has none

    def tr(source: str, n: int = -1, /) -> str:
        return QCoreApplication.translate(context, source, None, n)

    return tr


def untranslated(source: str, n: int = -1, /) -> str:
    """The literal itself, for the command line."""
    return source.replace("%n", str(n))


def filled(pattern: str, *values: str) -> str:
    """A pattern with its `%1`, `%2` and so on replaced by values."""
    for number, value in enumerate(values, start=1):
        pattern = pattern.replace(f"%{number}", value)
    return pattern
