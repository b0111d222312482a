"""What deskbreak says on the message buses, and what of that a Flatpak may."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MANIFEST = next((ROOT / "packaging" / "flatpak").glob("*.yml")).read_text(encoding="utf-8")
TOLD = (ROOT / "packaging" / "README.md").read_text(encoding="utf-8")
NAME = re.compile(r"(org|com|net|io|ca|fr)(\.[A-Za-z]\w*){2,}")
MAY = frozenset(re.findall(r"^ +- --(?:system-)?talk-name=(\S+)$", MANIFEST, re.MULTILINE))

ALWAYS = frozenset({"org.freedesktop.DBus", "org.freedesktop.portal.Desktop"})
"""What every Flatpak may talk to: the bus itself and the desktop portal."""

LEFT_OUT = frozenset({"ca.desrt.dconf.Writer", "org.kde.screensaver", "org.xfce.Xfconf"})
"""What deskbreak would talk to and a Flatpak of it may not; packaging/README.md says why."""

NO_SERVICES = frozenset(
    {
        # interfaces of services that have another name
        "fr.emersion.Mako",
        "org.dunstproject.cmd0",
        "org.freedesktop.DBus.Properties",
        "org.freedesktop.PowerManagement.Inhibit",
        "org.freedesktop.login1.Manager",
        "org.freedesktop.login1.Session",
        "org.freedesktop.portal.Background",
        "org.freedesktop.portal.Inhibit",
        "org.freedesktop.portal.Request",
        "org.freedesktop.portal.Settings",
        # errors
        "org.freedesktop.DBus.Error.NameHasNoOwner",
        "org.freedesktop.DBus.Error.NoReply",
        "org.freedesktop.DBus.Error.ServiceUnknown",
        "org.xfce.Xfconf.Error.ChannelNotFound",
        "org.xfce.Xfconf.Error.PropertyNotFound",
        # settings
        "org.cinnamon.desktop.notifications",
        "org.freedesktop.appearance",
        "org.gnome.desktop.interface",
        "org.gnome.desktop.notifications",
        "org.kde.kdeglobals.KDE",
        "org.mate.NotificationDaemon",
    }
)
"""What looks like the name of a service and is none."""


def names(file: Path) -> Iterator[str]:
    """Everything in a module that looks like the name of a service."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        value = node.value if isinstance(node, ast.Constant) else None
        if isinstance(value, str) and NAME.fullmatch(value):
            yield value


def used() -> frozenset[str]:
    """The services that deskbreak talks to or listens to on Linux."""
    files = (ROOT / "src" / "deskbreak").rglob("*.py")
    found = {
        name
        for file in files
        if not file.stem.endswith(("_macos", "_windows"))
        for name in names(file)
    }
    return frozenset(found) - NO_SERVICES - ALWAYS


def test_every_service_is_allowed_to_a_flatpak_or_left_out_for_a_reason() -> None:
    assert frozenset() == used() - MAY - LEFT_OUT


def test_a_flatpak_may_talk_to_nothing_that_deskbreak_does_not_use() -> None:
    assert frozenset() == MAY - used()
    assert frozenset() == MAY & LEFT_OUT


def test_what_a_flatpak_may_not_talk_to_is_told() -> None:
    untold = {name for name in LEFT_OUT if f"| `{name}` |" not in TOLD}

    assert set() == untold


def test_what_is_no_service_is_still_there() -> None:
    """A name that is gone must not stay among those that are let pass."""
    files = (ROOT / "src" / "deskbreak").rglob("*.py")
    there = {name for file in files for name in names(file)}

    assert frozenset() == (NO_SERVICES | ALWAYS | LEFT_OUT) - there
