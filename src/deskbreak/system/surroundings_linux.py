"""Who can tell on Linux whether the desk is quiet or engaged."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from deskbreak.domain.plan import Quiet
from deskbreak.system.autostart import is_sandboxed
from deskbreak.system.engaged_inhibitors import LOGIN_MANAGER, session_inhibitors
from deskbreak.system.quiet_gsettings import SwitchWitness, switch_of
from deskbreak.system.quiet_notifications import notification_servers
from deskbreak.system.surroundings_bus import Bus, session_address
from deskbreak.system.surroundings_service import Service, ServiceWitness
from deskbreak.system.surroundings_witness import Refused, Witness
from deskbreak.system.unavailable import Unavailable

SYSTEM: Final = "SYSTEM"
SANDBOX: Final = "a sandbox does not see the settings of the desktop"
WAYLAND: Final = "on Wayland no program is told about another's windows"


class LinuxDesk:
    """Finds the witnesses, and keeps the connections to the message buses for them."""

    def __init__(self, environ: Mapping[str, str], connect: Callable[[str], Bus] = Bus) -> None:
        self._environ = environ
        self._connect = connect
        self._buses: dict[str, Bus] = {}

    def witnesses(self, quiet: Quiet | None) -> Sequence[Witness]:
        """Who can tell about one kind of quiet; with None, whether the desk is engaged."""
        match quiet:
            case None:
                session = session_inhibitors(self._environ)
                return (*self._on_session(None, session), *self._on_system(None, LOGIN_MANAGER))
            case Quiet.DO_NOT_DISTURB:
                servers = notification_servers(self._environ)
                return (*self._on_session(quiet, servers), *self._switches())
            case Quiet.FULL_SCREEN:
                return (self._full_screen(),)
            case Quiet.MICROPHONE:
                from deskbreak.system.quiet_microphone import Microphone  # noqa: PLC0415

                return (Microphone(),)

    def close(self) -> None:
        """Leave the buses."""
        for bus in self._buses.values():
            bus.close()
        self._buses.clear()

    def _on_session(self, quiet: Quiet | None, services: Sequence[Service]) -> Sequence[Witness]:
        try:
            bus = self._bus(session_address(self._environ))
        except Unavailable as refusal:
            return tuple(Refused(quiet, service.name, refusal.reason) for service in services)
        return tuple(ServiceWitness(quiet, service, bus) for service in services)

    def _on_system(self, quiet: Quiet | None, service: Service) -> Sequence[Witness]:
        try:
            return (ServiceWitness(quiet, service, self._bus(SYSTEM)),)
        except Unavailable as refusal:
            return (Refused(quiet, service.name, refusal.reason),)

    def _switches(self) -> Sequence[Witness]:
        switch = switch_of(self._environ)
        if switch is None:
            return ()
        if is_sandboxed(self._environ):
            # gsettings would answer there, with what nobody has ever set.
            return (Refused(Quiet.DO_NOT_DISTURB, switch.name, SANDBOX),)
        try:
            return (SwitchWitness(switch, self._bus(session_address(self._environ))),)
        except Unavailable as refusal:
            return (Refused(Quiet.DO_NOT_DISTURB, switch.name, refusal.reason),)

    def _full_screen(self) -> Witness:
        quiet, name = Quiet.FULL_SCREEN, "X11 active window"
        if self._environ.get("WAYLAND_DISPLAY"):
            return Refused(quiet, name, WAYLAND)
        if not self._environ.get("DISPLAY"):
            return Refused(quiet, name, "there is no X display")
        from deskbreak.system.quiet_full_screen import FullScreen  # noqa: PLC0415

        return FullScreen()

    def _bus(self, address: str) -> Bus:
        if address not in self._buses:
            self._buses[address] = self._connect(address)
        return self._buses[address]
