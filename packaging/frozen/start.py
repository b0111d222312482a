"""What the frozen build starts: deskbreak, or the process that makes its daily backup."""

import runpy
import sys

BACKUPS = "deskbreak.data.backups"
"""As in deskbreak.keeper, which would bring Qt along."""

if __name__ == "__main__":
    if sys.argv[1:3] == ["-m", BACKUPS]:
        # deskbreak runs this module by its interpreter, which a frozen build is itself.
        sys.argv = sys.argv[2:]
        runpy.run_module(BACKUPS, run_name="__main__")
    else:
        from deskbreak.cli import main

        sys.exit(main())
