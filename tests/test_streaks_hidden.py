"""One switch hides streaks: what speaks of them is known, and each of it is hidden."""

from __future__ import annotations

import re

from scripts.translations import marked

SPEAKS = re.compile(
    r"streak|grace day|in a row|kept day|comeback|day is kept|keeps today", re.IGNORECASE
)

HIDDEN = {
    "Actions",  # the line of the menu and the button of the small window, which are one action
    "DayDetail",
    "StreakPage",
    "StreakWelcome",
    "StreakWindow",
    "day",
    "practice",
    "streak",
}
"""Contexts of the streak window, which does not open, and of the way to it."""

ALWAYS = {"DataPage", "settings"}
"""The switch itself is in the settings, where it can be found again."""


def test_only_what_is_hidden_speaks_of_streaks() -> None:
    found = {one.context for one in marked() if SPEAKS.search(one.source)}

    assert {"streak", "Actions"} <= found
    assert found <= HIDDEN | ALWAYS
