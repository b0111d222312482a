"""The rows in the pages of a damaged SQLite file, whatever became of the pages between them.

SQLite finds a row by way of other pages, and gives up where one of them is damaged. Here every page
is read for itself, in the file and in its log, as the file format describes it
(https://www.sqlite.org/fileformat2.html). What is found may be of no use, and may be there twice:
rows that were replaced are still in old pages. Rows that are longer than a page are left out; the
history has none.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

MAGIC: Final = b"SQLite format 3\0"
USUAL_PAGE: Final = 4096
PAGES: Final = frozenset({512, 1024, 2048, 4096, 8192, 16384, 32768, 65536})
FILE_HEADER, LOG_HEADER, FRAME_HEADER = 100, 32, 24
INDEX_INTERIOR, INDEX_LEAF, TABLE_LEAF = 2, 10, 13
WIDTHS: Final = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}
"""How many bytes the values of a type have; greater types are texts and blobs."""

Cell = int | float | str | None
Row = tuple[int | None, tuple[Cell, ...]]
"""The number of a row, where its table has any, and its values."""


def rows(path: Path) -> Iterator[Row]:
    """Every row that can be made out in a file and in the log beside it.

    Raises:
        OSError: The file cannot be read.
    """
    content = path.read_bytes()
    size = _page_size(content)
    for start in range(0, len(content), size):
        yield from _rows_of(content[start : start + size], FILE_HEADER if start == 0 else 0)
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        content = log.read_bytes()
        for start in range(LOG_HEADER + FRAME_HEADER, len(content), size + FRAME_HEADER):
            page = content[start : start + size]
            yield from _rows_of(page, FILE_HEADER if page.startswith(MAGIC) else 0)


def _page_size(content: bytes) -> int:
    if content.startswith(MAGIC):
        size = int.from_bytes(content[16:18], "big")
        size = 65536 if size == 1 else size
        if size in PAGES:
            return size
    return USUAL_PAGE


def _rows_of(page: bytes, head: int) -> Iterator[Row]:
    """The rows of a page; `head` is how much of it is not about rows."""
    if len(page) < head + 12:
        return
    kind = page[head]
    if kind not in {INDEX_INTERIOR, INDEX_LEAF, TABLE_LEAF}:
        return
    count = int.from_bytes(page[head + 3 : head + 5], "big")
    pointers = head + (12 if kind == INDEX_INTERIOR else 8)
    for place in range(pointers, pointers + 2 * count, 2):
        start = int.from_bytes(page[place : place + 2], "big")
        try:
            yield _row(page, start, kind)
        except (IndexError, struct.error, UnicodeDecodeError, ValueError):
            # The page is cut off, or what stands here is no row.
            continue


def _row(page: bytes, at: int, kind: int) -> Row:
    number: int | None = None
    if kind == INDEX_INTERIOR:
        at += 4
    length, at = _varint(page, at)
    if kind == TABLE_LEAF:
        number, at = _varint(page, at)
    end = at + length
    if length <= 0 or end > len(page):
        raise ValueError("it is not within the page")
    header, place = _varint(page, at)
    values, types = at + header, at + header
    found: list[Cell] = []
    while place < types:
        sort, place = _varint(page, place)
        value, values = _value(page, values, sort)
        found.append(value)
    if values != end:
        raise ValueError("it is longer or shorter than its values")
    return number, tuple(found)


def _value(page: bytes, at: int, sort: int) -> tuple[Cell, int]:
    if sort >= 12:
        end = at + (sort - 12) // 2
        if sort % 2 == 0 or end > len(page):
            raise ValueError("it is no text")
        return page[at:end].decode(), end
    end = at + WIDTHS.get(sort, len(page))
    if end > len(page):
        raise ValueError("it is not within the page")
    if sort == 0:
        return None, end
    if sort == 7:
        return float(struct.unpack(">d", page[at:end])[0]), end
    if sort in {8, 9}:
        return sort - 8, end
    return int.from_bytes(page[at:end], "big", signed=True), end


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for place in range(at, at + 8):
        byte = page[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    return value << 8 | page[at + 8], at + 9
