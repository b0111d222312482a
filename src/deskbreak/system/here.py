"""What system this is; the only user of sys.platform."""

from __future__ import annotations

import sys
from typing import Final

IS_LINUX: Final[bool] = sys.platform.startswith("linux")
IS_WINDOWS: Final[bool] = sys.platform.startswith("win")
NAME: Final[str] = sys.platform
