"""The sources of modules, which nobody needs once the modules are there.

After every import PySide6 asks `inspect` for the source of the module, to look for its own name in
it, and `linecache` keeps each for a traceback that may need it: 10 MB in a deskbreak that waits.
Cleared afterwards they would leave as many holes between objects that stay, and give nothing back.
docs/adr/0021 has the figures.
"""

from __future__ import annotations

import linecache
from typing import Any


class OneSource(dict[str, Any]):
    """A cache of sources that holds the latest one; any other is read again when it is wanted."""

    def __setitem__(self, name: str, source: object) -> None:
        self.clear()
        super().__setitem__(name, source)


def keep_one_source() -> None:
    """Keep no more than one source from now on; best before PySide6 is imported."""
    linecache.cache = OneSource()
