"""Every shared library of a frozen build has its notice."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
BROUGHT = "brought along"
LIBRARIES: dict[str, Any] = runpy.run_path(str(PACKAGING / "libraries.py"))

BUILD = (
    "_internal/PySide6/Qt/lib/libQt6Core.so.6",
    "_internal/PySide6/Qt/plugins/platforms/libqxcb.so",
    "_internal/PySide6/QtCore.abi3.so",
    "_internal/libpython3.13.so.1.0",
    "_internal/libxcb-cursor.so.0",
    "_internal/msgspec/_core.cpython-313-x86_64-linux-gnu.so",
    "_internal/python3.13/lib-dynload/_ctypes.cpython-313-x86_64-linux-gnu.so",
    "_internal/pywayland.libs/libffi-acf6d142.so.8.1.0",
    "_internal/pywayland.libs/libwayland-client-4c018dff.so.0.26.0",
    "_internal/pywayland.libs/libwayland-server-2d5f7739.so.0.26.0",
    "_internal/python313.dll",
    "_internal/_decimal.pyd",
    "_internal/libssl.3.dylib",
)


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A frozen build of empty files, with one library of each kind of every system."""
    for name in (*BUILD, "deskbreak", "_internal/base_library.zip", "_internal/notes.so.txt"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    link = tmp_path / "_internal" / "libQt6Core.so.6"
    link.symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    return tmp_path


def sources() -> Any:
    """What the wheels, Python and Debian tell of that build."""
    debian = {"libxcb-cursor.so.0": "libxcb-cursor0"}
    return LIBRARIES["Sources"](
        wheels={
            "libQt6Core.so.6": "pyside6-essentials",
            "libqxcb.so": "pyside6-essentials",
            "QtCore.abi3.so": "pyside6-essentials",
            "_core.cpython-313-x86_64-linux-gnu.so": "msgspec",
            # As the list of files in a wheel has what was brought along, too.
            "libffi-acf6d142.so.8.1.0": "pywayland",
        },
        python={"libpython3.13.so.1.0", "python313.dll", "_decimal.pyd", "libssl.3.dylib"},
        debian=lambda name: debian.get(name, ""),
    )


def owners(frozen: Path) -> dict[tuple[str, str], list[str]]:
    """Whose the libraries of a build are."""
    found: dict[tuple[str, str], list[str]] = LIBRARIES["by_owner"](frozen, sources())
    return found


def test_every_library_has_an_owner(frozen: Path) -> None:
    named = [file for files in owners(frozen).values() for file in files]

    assert sorted(BUILD) == sorted(named)


def test_a_library_is_of_who_made_it(frozen: Path) -> None:
    found = {file: owner for owner, files in owners(frozen).items() for file in files}

    assert ("Debian", "libxcb-cursor0") == found["_internal/libxcb-cursor.so.0"]
    assert ("Python", "") == found[BUILD[6]]
    assert ("wheel", "msgspec") == found[BUILD[5]]


def test_what_a_wheel_brings_along_has_a_licence_of_its_own(frozen: Path) -> None:
    """The licence of pywayland says nothing of libffi, which lies in the same wheel."""
    texts = {name: files for (kind, name), files in owners(frozen).items() if kind == BROUGHT}

    assert {"libffi.txt": [BUILD[7]], "wayland.txt": [BUILD[8], BUILD[9]]} == texts


@pytest.mark.parametrize("text", sorted(set(LIBRARIES["BROUGHT_ALONG"].values())))
def test_the_licence_of_what_is_brought_along_is_there(text: str) -> None:
    written = (PACKAGING / "licences" / text).read_text(encoding="utf-8")

    assert "Copyright" in written
    assert "Permission is hereby granted" in written


@pytest.mark.parametrize(
    "stranger",
    [
        "_internal/libstranger.so.1",
        "_internal/pywayland.libs/libstranger-0a1b2c3d.so.1",
        "_internal/deep/below/stranger.dll",
        "stranger.dylib",
    ],
)
def test_a_library_that_nobody_knows_ends_the_build(frozen: Path, stranger: str) -> None:
    file = frozen / stranger
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()

    with pytest.raises(SystemExit, match=f"No licence is known .*{stranger}"):
        owners(frozen)


def test_the_licences_of_what_is_in_qt_are_written_out() -> None:
    text = (PACKAGING / "licences" / "Qt-parts.txt").read_text(encoding="utf-8")

    for part in ("double-conversion", "freetype", "harfbuzz-ng", "libjpeg", "libpng", "pcre2"):
        assert f"src/3rdparty/{part}/" in text
    for licence in ("BSD-3-clause", "Expat", "FTL", "Harfbuzz", "Unicode", "Zlib", "libpng"):
        assert f"\nLicence: {licence}\n" in text
    assert "ICU, in libicudata" in text
    assert "WebP, in the plugin libqwebp" in text
