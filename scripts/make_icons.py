"""Makes the icon of the program in every size that systems want, from its drawings.

    .venv/bin/python scripts/make_icons.py

From the drawings in packaging/linux/icons, deskbreak.svg for 48 pixels and more and
deskbreak-small.svg for less, come the other sizes beside them, the ones that windows show in
resources/icons, packaging/windows/deskbreak.ico and packaging/macos/deskbreak.icns. A test says
when they are older than the drawings.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).parents[1]
ICONS = ROOT / "packaging" / "linux" / "icons"
WINDOWS = ROOT / "resources" / "icons"
THEME = ICONS / "hicolor"
DRAWING = THEME / "scalable" / "apps" / "deskbreak.svg"
SMALL = ICONS / "deskbreak-small.svg"

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Of the icon theme."""
LARGEST_SMALL = 32
"""Up to here the drawing with few and thick lines is used."""
OF_WINDOWS = (16, 24, 32, 48, 64, 128)
"""Of the title bars and task bars of X11 and Windows."""
ICO = (16, 24, 32, 48, 64, 128, 256)
ICNS = {
    b"icp4": 16,
    b"icp5": 32,
    b"icp6": 64,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}
"""Apple's names of its sizes; some are the doubled ones of smaller icons."""


def drawn(size: int) -> QImage:
    """The icon as a picture."""
    source = SMALL if size <= LARGEST_SMALL else DRAWING
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    return image


def png(size: int) -> bytes:
    """The icon as a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(drawn(size))
    return bytes(data.data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """PNG pictures by size as an icon of Windows: a directory, and then the pictures."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries = b""
    for size, data in pictures.items():
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + entries + b"".join(pictures.values())


def icns(pictures: Mapping[bytes, bytes]) -> bytes:
    """PNG pictures by Apple's names as an icon of macOS: each with its name and length."""
    parts = b"".join(
        name + struct.pack(">I", 8 + len(data)) + data for name, data in pictures.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def files() -> dict[Path, bytes]:
    """What each file should hold."""
    theme = {THEME / f"{size}x{size}" / "apps" / "deskbreak.png": png(size) for size in SIZES}
    windows = {WINDOWS / f"deskbreak-{size}.png": png(size) for size in OF_WINDOWS}
    return (
        theme
        | windows
        | {
            ROOT / "packaging" / "windows" / "deskbreak.ico": ico(
                {size: png(size) for size in ICO}
            ),
            ROOT / "packaging" / "macos" / "deskbreak.icns": icns(
                {name: png(size) for name, size in ICNS.items()}
            ),
        }
    )


def main() -> None:
    """Write them."""
    for path, data in files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        print(f"{len(data):8}  {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
