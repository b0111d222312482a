"""What a rhythm costs with the routines that there are."""

from __future__ import annotations

from datetime import timedelta

from deskbreak.domain.cost import Cost, day_cost, usual_length
from deskbreak.surfaces.house import House


def cost_of(house: House, interval: timedelta, rest_every: int) -> Cost:
    """The breaks of a usual day, and how long all of them take."""
    routines = tuple(house.library().routines.values())
    micro, rest = usual_length(routines, "micro"), usual_length(routines, "standard")
    return day_cost(interval, rest_every, micro, rest)
