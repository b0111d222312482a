"""What a desktop reads of deskbreak without starting it: launcher, description, icons."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter
from pytestqt.qtbot import QtBot
from scripts import make_icons

from deskbreak import __version__
from deskbreak.cli import parser
from deskbreak.data import resources
from deskbreak.domain.state import State
from deskbreak.domain.status import IconSpec
from deskbreak.system import desktop_entry
from deskbreak.ui import icons

ROOT = Path(__file__).parents[1]
LAUNCHER = ROOT / "packaging" / "linux" / "deskbreak.desktop"
DESCRIPTION = ROOT / "packaging" / "linux" / "io.github.deskbreak.deskbreak.metainfo.xml"
PANELS = (QColor("#F2F2F2"), QColor("#FFFFFF"), QColor("#202326"), QColor("#000000"))


def checked(program: str, *words: str) -> str:
    """What a checker says; "" where all is well."""
    if shutil.which(program) is None:
        pytest.skip(f"there is no {program}")
    ended = subprocess.run([program, *words], capture_output=True, text=True, check=False)
    return ended.stdout + ended.stderr if ended.returncode else ""


def test_the_launcher_is_valid() -> None:
    assert "" == checked("desktop-file-validate", "--warn-kde", str(LAUNCHER))


def test_the_description_is_valid() -> None:
    assert "" == checked("appstreamcli", "validate", "--no-net", "--no-color", str(DESCRIPTION))


def test_every_line_of_the_launcher_is_a_command() -> None:
    lines = re.findall(r"^Exec=(.*)$", LAUNCHER.read_text(encoding="utf-8"), re.MULTILINE)

    assert 4 == len(lines)
    for line in lines:
        program, *words = desktop_entry.words(line)
        assert "deskbreak" == program
        parser().parse_args(words)


def test_the_launcher_speaks_every_language_of_deskbreak() -> None:
    text = LAUNCHER.read_text(encoding="utf-8")
    groups = re.split(r"^\[", text, flags=re.MULTILINE)[1:]
    languages = {"de", "fr", "es", "pt_BR", "ja", "ar"}

    wanted = [("GenericName", "Comment", "Keywords"), *[("Name",)] * 3]
    for group, keys in zip(groups, wanted, strict=True):
        for key in keys:
            assert languages == set(re.findall(rf"^{key}\[(\w+)\]=", group, re.MULTILINE))


def test_the_description_is_of_this_version_and_this_launcher() -> None:
    root = ET.parse(DESCRIPTION).getroot()  # noqa: S314 - it is our own
    release = root.find("releases/release")
    assert release is not None

    assert __version__ == release.get("version")
    assert LAUNCHER.name == root.findtext("launchable")
    assert DESCRIPTION.name.removesuffix(".metainfo.xml") == root.findtext("id")
    for image in root.iterfind("screenshots/screenshot/image"):
        assert image.text is not None
        assert (ROOT / image.text.partition("/main/")[2]).is_file()


def test_the_icon_is_called_as_the_launcher_says() -> None:
    name = desktop_entry.keys(LAUNCHER.read_text(encoding="utf-8"))["Icon"]
    theme = make_icons.THEME

    assert (theme / "scalable" / "apps" / f"{name}.svg").is_file()
    assert (theme / "symbolic" / "apps" / f"{name}-symbolic.svg").is_file()


@pytest.mark.parametrize("path", make_icons.files(), ids=lambda path: path.name)
def test_the_icons_are_those_of_the_drawings(path: Path) -> None:
    """Every picture in a file; another Qt may draw an edge a shade lighter."""
    data = make_icons.files()[path]
    made, kept = pictures(data), pictures(path.read_bytes())

    assert [one.size() for one in made] == [one.size() for one in kept]
    assert all(difference(*pair) < 2 for pair in zip(made, kept, strict=True))


def pictures(data: bytes) -> list[QImage]:
    """The pictures in the bytes of a file."""
    starts = [match.start() for match in re.finditer(b"\x89PNG\r\n", data)]
    found = [QImage.fromData(QByteArray(data[a:b])) for a, b in pairwise([*starts, len(data)])]
    assert found
    return found


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of the bytes of two pictures."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) for a, b in pairs) / one.sizeInBytes()


@pytest.mark.parametrize(
    ("name", "count"), [("windows/deskbreak.ico", 7), ("macos/deskbreak.icns", 11)]
)
def test_the_icons_of_other_systems_are_read(name: str, count: int) -> None:
    reader = QImageReader(str(ROOT / "packaging" / name))
    if not reader.canRead():
        pytest.skip(f"this Qt cannot read {name}")

    assert count == reader.imageCount()
    for number in range(count):
        assert reader.jumpToImage(number)
        assert not reader.read().isNull()


def test_windows_have_the_icon_in_every_size(qtbot: QtBot) -> None:
    del qtbot
    icon = icons.app_icon(resources.icons())

    assert set(make_icons.OF_WINDOWS) == {size.width() for size in icon.availableSizes()}


def test_the_icons_come_along_in_a_wheel() -> None:
    kept = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    assert "**/*.png" in kept["tool"]["setuptools"]["package-data"]["deskbreak.resources"]


def luminance(colour: QColor) -> float:
    """How bright it is, as WCAG 2 measures it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("panel", PANELS, ids=lambda colour: colour.name())
def test_the_tray_icon_is_seen_on_every_panel(qtbot: QtBot, state: State, panel: QColor) -> None:
    """The pixels that stand out at 3 : 1 are enough to make out a ring and what is in it."""
    del qtbot
    image = icons.icon(IconSpec(8, state)).pixmap(22, 22).toImage()
    canvas = QImage(image.size(), QImage.Format.Format_RGB32)
    canvas.fill(panel)
    painter = QPainter(canvas)
    painter.drawImage(0, 0, image)
    painter.end()

    seen = [
        (x, y)
        for x in range(22)
        for y in range(22)
        if contrast(canvas.pixelColor(x, y), panel) >= 3
    ]
    inside = [(x, y) for x, y in seen if (x - 10.5) ** 2 + (y - 10.5) ** 2 < 7**2]
    assert 60 <= len(seen)
    assert 12 <= len(inside)
