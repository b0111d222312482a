"""Working hours: the times of the week in which breaks are asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

DAY = timedelta(days=1)
WEEK = 7
SPAN = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)", re.ASCII)
ZERO = timedelta()


@dataclass(frozen=True, slots=True)
class Span:
    """A range of civil times, from the start of the day it belongs to.

    Attributes:
        begins: At least zero and less than a day.
        ends: After `begins`; more than a day when the range crosses midnight.
    """

    begins: timedelta
    ends: timedelta

    @classmethod
    def parsed(cls, words: str) -> Span:
        """The range in `09:00-12:30`; one that ends before it begins crosses midnight.

        Raises:
            ValueError: It is no range, or an empty one.
        """
        match = SPAN.fullmatch(words)
        if match is None:
            raise ValueError(f"expected a range like 09:00-17:30, not {words!r}")
        hours, minutes, end_hours, end_minutes = map(int, match.groups())
        begins = timedelta(hours=hours, minutes=minutes)
        ends = timedelta(hours=end_hours, minutes=end_minutes)
        if ends > DAY:
            raise ValueError(f"a day ends at 24:00, so {words!r} is no range")
        if ends == begins:
            raise ValueError(f"{words!r} begins when it ends; 00:00-24:00 is the whole day")
        return cls(begins, ends if ends > begins else ends + DAY)


@dataclass(frozen=True, slots=True)
class Hours:
    """The working hours of a week.

    Attributes:
        days: The ranges of Monday to Sunday; with none at all, every time is a working hour.
    """

    days: tuple[tuple[Span, ...], ...] = ((),) * WEEK

    @property
    def are_always(self) -> bool:
        """Whether there is no time without breaks."""
        return not any(self.days)

    def include(self, local: datetime) -> bool:
        """Whether a civil time (naive, where the person is) is a working hour."""
        return self.are_always or any(
            begins <= local < ends for begins, ends in self._around(local.date())
        )

    def next_change(self, local: datetime) -> datetime | None:
        """The next civil time after this one at which working hours begin or end."""
        if self.are_always:
            return None
        for days in range(WEEK + 2):
            around = self._around(local.date() + days * DAY)
            edges = (edge for span in around for edge in span if edge > local)
            changes = [edge for edge in edges if self._is_change(edge)]
            if changes:
                return min(changes)
        return None

    def _is_change(self, edge: datetime) -> bool:
        """Whether something changes there; ranges may touch and overlap."""
        return self.include(edge) is not self.include(edge - timedelta(microseconds=1))

    def _around(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        """The ranges of a day, and those of the day before that may reach into it."""
        for one in (day - DAY, day):
            midnight = datetime.combine(one, time())
            for span in self.days[one.weekday()]:
                yield midnight + span.begins, midnight + span.ends
