"""`python -m deskbreak` and the `deskbreak` command."""

from __future__ import annotations

import sys

from deskbreak.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
