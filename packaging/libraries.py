"""Finds out whose every shared library of a frozen build is, so that none is without its notice."""

from __future__ import annotations

import re
import sys
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

SHARED = re.compile(r"\.(so(\.\d+)*|dylib|dll|pyd)$", re.IGNORECASE)
SUM = re.compile(r"-[0-9a-f]{8,}(?=\.)")
"""What the makers of wheels put into the name of a library that they bring along."""
BROUGHT_ALONG = {
    "libffi": "libffi.txt",
    "libwayland-client": "wayland.txt",
    "libwayland-server": "wayland.txt",
}
"""The licence in `licences/` of each library that a wheel has from elsewhere."""


class Owner(NamedTuple):
    """Whose a library is: of a wheel, of Python, of a Debian package, or one brought along."""

    kind: str
    name: str


class Sources(NamedTuple):
    """Where the libraries of a frozen build come from."""

    wheels: Mapping[str, str]
    """The package of every library in a wheel, by the library's name."""
    python: Collection[str]
    """The names of the libraries that Python itself brings."""
    debian: Callable[[str], str]
    """Tells the Debian package of a library, or ""."""

    def owner(self, file: PurePosixPath) -> Owner | None:
        """Whose a library is, or None where nobody knows it."""
        if file.parent.name.endswith((".libs", ".dylibs")):
            text = BROUGHT_ALONG.get(SUM.sub("", file.name).partition(".")[0])
            return Owner("brought along", text) if text else None
        if file.name in self.wheels:
            return Owner("wheel", self.wheels[file.name])
        if "lib-dynload" in file.parts or file.name in self.python:
            return Owner("Python", "")
        package = self.debian(file.name)
        return Owner("Debian", package) if package else None


def by_owner(frozen: Path, sources: Sources) -> dict[Owner, list[str]]:
    """The shared libraries of a frozen build by whose they are; one that nobody knows ends it."""
    found: dict[Owner, list[str]] = {}
    unknown = []
    for file in shared(frozen):
        owner = sources.owner(file)
        if owner is None:
            unknown.append(file.as_posix())
        else:
            found.setdefault(owner, []).append(file.as_posix())
    if unknown:
        sys.exit(
            "No licence is known of these, packaging/libraries.py has to: " + ", ".join(unknown)
        )
    return dict(sorted(found.items()))


def shared(frozen: Path) -> list[PurePosixPath]:
    """Every shared library in a folder, below it; a link to one is no other library."""
    return sorted(
        PurePosixPath(file.relative_to(frozen).as_posix())
        for file in frozen.rglob("*")
        if SHARED.search(file.name) and file.is_file() and not file.is_symlink()
    )


def of_python(base: Path) -> set[str]:
    """The names of the libraries that lie with a Python that is nobody's package."""
    places = [base / "DLLs", base / "lib"] if base != Path("/usr") else []
    return {file.name for place in (base, *places) for file in place.glob("*.*")}
