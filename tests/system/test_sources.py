"""Sources of modules are read and not kept; tracebacks have them all the same."""

from __future__ import annotations

import subprocess
import sys

KEEPS_ONE = "from deskbreak.system.sources import keep_one_source; keep_one_source()"


def said(script: str) -> str:
    """What a new Python prints that runs a script."""
    return subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    ).stdout.strip()


def test_a_program_that_waits_keeps_no_sources() -> None:
    script = f"{KEEPS_ONE}; import deskbreak.app, linecache; print(len(linecache.cache))"

    assert int(said(script)) <= 1


def test_a_traceback_shows_its_sources_all_the_same() -> None:
    script = f"""{KEEPS_ONE}
import json, traceback
try:
    json.loads("[")
except ValueError:
    print(traceback.format_exc())
"""

    shown = said(script)
    assert "return _default_decoder.decode(s)" in shown
    assert "raise JSONDecodeError" in shown


def test_a_module_that_is_in_no_file_is_read_through_its_loader() -> None:
    script = f"""{KEEPS_ONE}
import linecache
class Loader:
    def get_source(self, name):
        return "one line" + chr(10)
print(linecache.getline("no/such/file.py", 1, {{"__name__": "some", "__loader__": Loader()}}))
"""

    assert "one line" == said(script)
