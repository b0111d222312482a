"""What the frozen build starts: deskbreak, or what it runs in a process of its own."""

import runpy
import sys

BACKUPS = "deskbreak.data.backups"
"""As in deskbreak.keeper, which would bring Qt along."""
COMMANDS = "deskbreak"
"""As in deskbreak.surfaces.carrying."""

if __name__ == "__main__":
    # deskbreak runs a module by its interpreter, which a frozen build is itself.
    if sys.argv[1:3] == ["-m", BACKUPS]:
        sys.argv = sys.argv[2:]
        runpy.run_module(BACKUPS, run_name="__main__")
    else:
        if sys.argv[1:3] == ["-m", COMMANDS]:
            del sys.argv[1:3]
        from deskbreak.cli import main

        sys.exit(main())
