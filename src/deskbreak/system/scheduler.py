"""APScheduler's scheduler for Qt, imported without what it never uses here.

It asks asyncio for one function that `inspect` has as well, and brings a pool of threads, which the
second rule of the alarm forbids, and the time zones of the machine, where all of its dates are in
UTC. What is not loaded yet is stood in for while APScheduler is imported; whoever asks for it later
gets the real one.
"""

from __future__ import annotations

import inspect
import sys
from types import ModuleType
from typing import Final


class _Never:
    """Stands in for a class that nothing is ever an instance of."""


UNUSED: Final = (
    ("asyncio", {"iscoroutinefunction": inspect.iscoroutinefunction}),
    ("apscheduler.executors.pool", {"ThreadPoolExecutor": _Never}),
    ("tzlocal", {"get_localzone": _Never}),
    ("zoneinfo", {"ZoneInfo": _Never}),
)
"""What is stood in for, and the names that are taken from it."""


def _stand_in() -> list[str]:
    """Put stand-ins where nothing is yet; their names."""
    absent = [(name, values) for name, values in UNUSED if name not in sys.modules]
    for name, values in absent:
        module = ModuleType(name)
        vars(module).update(values)
        sys.modules[name] = module
    return [name for name, _ in absent]


_stood_in = _stand_in()
try:
    from apscheduler.executors.base import BaseExecutor, run_job
    from apscheduler.schedulers.qt import QtScheduler
    from apscheduler.triggers.date import DateTrigger
finally:
    for _name in _stood_in:
        del sys.modules[_name]

__all__ = ["BaseExecutor", "DateTrigger", "QtScheduler", "run_job"]
