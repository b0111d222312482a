"""What the frozen build starts."""

import sys

from deskbreak.cli import main

if __name__ == "__main__":
    sys.exit(main())
