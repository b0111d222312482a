"""Do not disturb, as the servers of notifications tell it.

Sources: the `Inhibited` property of KDE's notification server (and of those that follow it), and
what dunst, Xfce, swaync and mako offer on the message bus themselves; the Desktop Notifications
Specification has no such thing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from deskbreak.system.surroundings_bus import News, Question
from deskbreak.system.surroundings_service import Service, is_true, value_of

SERVER: Final = "org.freedesktop.Notifications"
SERVER_PATH: Final = "/org/freedesktop/Notifications"
ANOTHER: Final = "the notification server is another one"

DUNST: Final = "org.dunstproject.cmd0"
SWAYNC: Final = "org.erikreider.swaync.cc"
SWAYNC_PATH: Final = "/org/erikreider/swaync/cc"
MAKO: Final = "fr.emersion.Mako"
MAKO_PATH: Final = "/fr/emersion/Mako"
MAKO_MODES: Final = frozenset({"do-not-disturb", "dnd"})
"""mako's modes are the person's own; these are what its manual and common settings call it."""
XFCONF: Final = "org.xfce.Xfconf"
XFCONF_PATH: Final = "/org/xfce/Xfconf"
XFCE_KEY: Final = ("xfce4-notifyd", "/do-not-disturb")


def has_quiet_mode(values: tuple[Any, ...]) -> bool:
    """Whether one of mako's modes is for not being disturbed."""
    return not MAKO_MODES.isdisjoint(value_of(values))


INHIBITED: Final = Service(
    name="notifications inhibited",
    bus_name=SERVER,
    questions=((Question.of_property(SERVER, SERVER_PATH, SERVER, "Inhibited"), is_true),),
    news=(News.of_property(SERVER, SERVER_PATH, SERVER, "Inhibited"),),
    untold="the notification server does not tell",
)
PAUSED_DUNST: Final = Service(
    name="dunst",
    bus_name=SERVER,
    questions=((Question.of_property(SERVER, SERVER_PATH, DUNST, "paused"), is_true),),
    news=(News.of_property(SERVER, SERVER_PATH, DUNST, "paused"),),
    untold=ANOTHER,
)
QUIET_SWAYNC: Final = Service(
    name="swaync",
    bus_name=SWAYNC,
    questions=((Question(SWAYNC, SWAYNC_PATH, SWAYNC, "GetDnd"), is_true),),
    news=tuple(News(SWAYNC, SWAYNC_PATH, SWAYNC, name) for name in ("Subscribe", "SubscribeV2")),
)
QUIET_MAKO: Final = Service(
    name="mako",
    bus_name=SERVER,
    questions=((Question(SERVER, MAKO_PATH, MAKO, "ListModes"), has_quiet_mode),),
    news=(),
    untold=ANOTHER,
)
QUIET_XFCE: Final = Service(
    name="xfce4-notifyd",
    bus_name=XFCONF,
    questions=((Question(XFCONF, XFCONF_PATH, XFCONF, "GetProperty", "ss", XFCE_KEY), is_true),),
    news=tuple(
        News(XFCONF, XFCONF_PATH, XFCONF, name, XFCE_KEY)
        for name in ("PropertyChanged", "PropertyRemoved")
    ),
    unset=(
        "org.xfce.Xfconf.Error.PropertyNotFound",
        "org.xfce.Xfconf.Error.ChannelNotFound",
    ),
)


def notification_servers(environ: Mapping[str, str]) -> tuple[Service, ...]:
    """Who may tell here that the person does not want to be disturbed.

    Xfce keeps its switch though another server may be running; elsewhere it means nothing.
    """
    servers = (INHIBITED, PAUSED_DUNST, QUIET_SWAYNC, QUIET_MAKO)
    is_xfce = "XFCE" in environ.get("XDG_CURRENT_DESKTOP", "").split(":")
    return (*servers, QUIET_XFCE) if is_xfce else servers
