"""What keeps the screen awake: a film, a call, a presentation.

Sources: gnome-session's D-Bus interface (8 is "inhibit the session being marked as idle"; MATE and
Cinnamon keep it), Plasma's PolicyAgent (4 is "change screen settings"; `ActiveInhibitions` since
Plasma 6.5), the freedesktop PowerManagement.Inhibit interface (Xfce), and logind's `ListInhibitors`
(org.freedesktop.login1(5)).
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Final

from deskbreak.system.surroundings_bus import News, Question
from deskbreak.system.surroundings_service import Service, is_true, value_of

IDLE: Final = "idle"

GNOME: Final = "org.gnome.SessionManager"
GNOME_PATH: Final = "/org/gnome/SessionManager"
GNOME_IDLE: Final = 8

KDE: Final = "org.kde.Solid.PowerManagement.PolicyAgent"
KDE_PATH: Final = "/org/kde/Solid/PowerManagement/PolicyAgent"
KDE_SCREEN: Final = 4

POWER: Final = "org.freedesktop.PowerManagement"
POWER_PATH: Final = "/org/freedesktop/PowerManagement/Inhibit"
POWER_INHIBIT: Final = "org.freedesktop.PowerManagement.Inhibit"

LOGIND: Final = "org.freedesktop.login1"
LOGIND_PATH: Final = "/org/freedesktop/login1"
LOGIND_MANAGER: Final = "org.freedesktop.login1.Manager"


def keeps_screen(values: tuple[Any, ...]) -> bool:
    """Whether one of Plasma's inhibitions is about the screen, and not only about sleep."""
    return any(IDLE in what.split(":") for what, *_ in value_of(values))


def blocks_idle(values: tuple[Any, ...], user: int, process: int) -> bool:
    """Whether one of logind's inhibitors keeps this user's screen awake, and is not our own."""
    (inhibitors,) = values
    return any(
        IDLE in what.split(":") and mode.startswith("block") and uid == user and pid != process
        for what, _who, _why, mode, uid, pid in inhibitors
    )


def _blocks_our_idle(values: tuple[Any, ...]) -> bool:
    return blocks_idle(values, os.getuid(), os.getpid())


SESSION: Final = Service(
    name="session manager",
    bus_name=GNOME,
    questions=((Question(GNOME, GNOME_PATH, GNOME, "IsInhibited", "u", (GNOME_IDLE,)), is_true),),
    news=tuple(
        News(GNOME, GNOME_PATH, GNOME, name) for name in ("InhibitorAdded", "InhibitorRemoved")
    ),
)
PLASMA: Final = Service(
    name="Plasma",
    bus_name=KDE,
    questions=(
        (Question.of_property(KDE, KDE_PATH, KDE, "ActiveInhibitions"), keeps_screen),
        (Question(KDE, KDE_PATH, KDE, "HasInhibition", "u", (KDE_SCREEN,)), is_true),
    ),
    news=(
        News.of_property(KDE, KDE_PATH, KDE, "ActiveInhibitions"),
        News(KDE, KDE_PATH, KDE, "InhibitionsChanged"),
    ),
)
POWER_MANAGER: Final = Service(
    name="power manager",
    bus_name=POWER,
    questions=((Question(POWER, POWER_PATH, POWER_INHIBIT, "HasInhibit"), is_true),),
    news=(News(POWER, POWER_PATH, POWER_INHIBIT, "HasInhibitChanged"),),
)
LOGIN_MANAGER: Final = Service(
    name="logind",
    bus_name=LOGIND,
    questions=(
        (Question(LOGIND, LOGIND_PATH, LOGIND_MANAGER, "ListInhibitors"), _blocks_our_idle),
    ),
    news=(News.of_property(LOGIND, LOGIND_PATH, LOGIND_MANAGER, "BlockInhibited"),),
)


def session_inhibitors(environ: Mapping[str, str]) -> tuple[Service, ...]:
    """Who may tell on the bus of the session that something keeps the screen awake.

    Plasma's power manager counts what merely keeps the machine awake, such as a download, and
    Plasma's PolicyAgent does not; elsewhere it is the only one.
    """
    is_plasma = "KDE" in environ.get("XDG_CURRENT_DESKTOP", "").split(":")
    return (SESSION, PLASMA) if is_plasma else (SESSION, POWER_MANAGER)
