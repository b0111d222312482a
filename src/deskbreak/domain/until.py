"""How long it is until a time of the day."""

from __future__ import annotations

from datetime import datetime, time, timedelta

DAY = timedelta(days=1)


def until(local: datetime, at: time) -> timedelta:
    """How long it is from a civil time to the next `at`: always more than nothing."""
    today = datetime.combine(local.date(), at)
    return (today if today > local else today + DAY) - local
