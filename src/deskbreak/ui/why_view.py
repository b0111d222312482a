"""What the window behind "Why…" shows, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from deskbreak.domain.account import Account
from deskbreak.domain.status import Status


@dataclass(frozen=True, slots=True)
class WhyView:
    """The account of one day, and how things stand.

    Attributes:
        first: The first day of which reasons can be known.
        routine_names: What the routines of the sessions are called, by identifier.
    """

    account: Account
    today: date
    first: date
    status: Status
    routine_names: Mapping[str, str] = field(default_factory=dict)

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self.account.day

    @property
    def is_today(self) -> bool:
        """Whether it is not over yet."""
        return self.day >= self.today
