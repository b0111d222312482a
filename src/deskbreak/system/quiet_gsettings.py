"""Do not disturb, as GNOME, Cinnamon and MATE keep it among their settings.

The desktop portal does not hand out these settings (its backend has a list of schemas, and they are
not in it), so `gsettings` reads them. dconf, which stores them, tells on the message bus what has
changed; its signal names a key, or the folder where several have changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from deskbreak.domain.plan import Quiet
from deskbreak.system.surroundings_bus import Bus, News
from deskbreak.system.surroundings_command import Command, is_installed
from deskbreak.system.surroundings_witness import Witness

GSETTINGS: Final = "gsettings"
WRITER: Final = "ca.desrt.dconf.Writer"
WRITER_PATH: Final = "/ca/desrt/dconf/Writer/user"


@dataclass(frozen=True, slots=True)
class Switch:
    """A setting that says whether the person wants to be disturbed.

    Attributes:
        path: Where dconf keeps it.
        quiet: Its value while nothing may be shown.
    """

    name: str
    schema: str
    key: str
    path: str
    quiet: str

    @property
    def line(self) -> tuple[str, ...]:
        """The command that reads it."""
        return (GSETTINGS, "get", self.schema, self.key)

    @property
    def news(self) -> News:
        """What tells that it has changed; dconf's service comes and goes as it pleases."""
        return News("", WRITER_PATH, WRITER, "Notify", below=self.path)


SWITCHES: Final = {
    "GNOME": Switch(
        name="GNOME show-banners",
        schema="org.gnome.desktop.notifications",
        key="show-banners",
        path="/org/gnome/desktop/notifications/show-banners",
        quiet="false",
    ),
    "X-Cinnamon": Switch(
        name="Cinnamon display-notifications",
        schema="org.cinnamon.desktop.notifications",
        key="display-notifications",
        path="/org/cinnamon/desktop/notifications/display-notifications",
        quiet="false",
    ),
    "MATE": Switch(
        name="MATE do-not-disturb",
        schema="org.mate.NotificationDaemon",
        key="do-not-disturb",
        path="/org/mate/notification-daemon/do-not-disturb",
        quiet="true",
    ),
}


def switch_of(environ: Mapping[str, str]) -> Switch | None:
    """The setting of this desktop; None where it keeps none."""
    desktops = environ.get("XDG_CURRENT_DESKTOP", "").split(":")
    return next((SWITCHES[name] for name in desktops if name in SWITCHES), None)


class SwitchWitness(Witness):
    """Reads the setting, and again whenever dconf says that it has changed."""

    def __init__(self, switch: Switch, bus: Bus) -> None:
        super().__init__(Quiet.DO_NOT_DISTURB, switch.name, tells=True)
        self._switch = switch
        self._bus = bus
        self._command = Command()

    def follow(self) -> None:
        """Begin to listen, and read."""
        if not is_installed(GSETTINGS):
            self.refuse(f"{GSETTINGS} is not installed")
            return
        self._bus.heed(self._switch.news, self._hear)
        self.look()

    def look(self) -> None:
        """Read the setting."""
        if not is_installed(GSETTINGS):
            return
        self.ask()
        self._command.run(self._switch.line, self._take)

    def close(self) -> None:
        """Listen no more."""
        self._bus.ignore(self._hear)
        self._command.close()

    def _take(self, words: str | None) -> None:
        if words is None:
            self.refuse("this desktop does not have the setting")
        else:
            self.say(yes=words.strip() == self._switch.quiet)

    def _hear(self, _: tuple[Any, ...]) -> None:
        self.look()
