"""Do not disturb as desktops keep it; tests/desktop asks real ones."""

from __future__ import annotations

import pytest

from deskbreak.system.quiet_gsettings import SWITCHES, switch_of
from deskbreak.system.quiet_notifications import (
    QUIET_XFCE,
    has_quiet_mode,
    notification_servers,
)


@pytest.mark.parametrize(
    ("modes", "is_quiet"),
    [
        (["default"], False),
        (["default", "do-not-disturb"], True),
        (["dnd"], True),
        ([], False),
    ],
)
def test_mako_is_quiet_in_a_mode_that_is_called_so(modes: list[str], is_quiet: bool) -> None:  # noqa: FBT001
    assert is_quiet is has_quiet_mode((modes,))


def test_the_switch_of_xfce_means_something_on_xfce_alone() -> None:
    assert QUIET_XFCE in notification_servers({"XDG_CURRENT_DESKTOP": "XFCE"})
    assert QUIET_XFCE not in notification_servers({"XDG_CURRENT_DESKTOP": "KDE"})
    assert QUIET_XFCE not in notification_servers({})


@pytest.mark.parametrize(
    ("desktop", "name"),
    [("GNOME", "GNOME"), ("ubuntu:GNOME", "GNOME"), ("X-Cinnamon", "X-Cinnamon"), ("MATE", "MATE")],
)
def test_a_desktop_that_keeps_a_setting_has_it_read(desktop: str, name: str) -> None:
    assert SWITCHES[name] == switch_of({"XDG_CURRENT_DESKTOP": desktop})


@pytest.mark.parametrize("desktop", ["KDE", "XFCE", "sway", ""])
def test_a_desktop_without_such_a_setting_is_left_alone(desktop: str) -> None:
    assert switch_of({"XDG_CURRENT_DESKTOP": desktop}) is None
    assert switch_of({}) is None


def test_a_setting_is_read_by_one_command() -> None:
    assert (
        "gsettings",
        "get",
        "org.gnome.desktop.notifications",
        "show-banners",
    ) == SWITCHES["GNOME"].line


def test_a_setting_lies_where_its_schema_says() -> None:
    for switch in SWITCHES.values():
        assert switch.path.endswith(f"/{switch.key}")
