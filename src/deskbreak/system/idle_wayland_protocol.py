"""The Wayland protocol ext-idle-notify-v1 as pywayland wants it spelled out.

Names, order, types and versions are those of `ext-idle-notify-v1.xml` in wayland-protocols
(https://gitlab.freedesktop.org/wayland/wayland-protocols, staging/ext-idle-notify), which is under
the MIT licence; its text is not copied here. pywayland has it only where it was built with a new
enough wayland-protocols.
"""

from __future__ import annotations

from typing import Any

from pywayland.protocol.wayland import WlSeat
from pywayland.protocol_core.argument import Argument
from pywayland.protocol_core.interface import Interface
from pywayland.protocol_core.proxy import Proxy
from pywayland.scanner.argument import ArgumentType

INPUT_ALONE = 2
"""The version from which on inhibitors can be left out of account."""


class Notification(Interface):
    """Tells that there has been no input for a while, and that there is again."""

    name = "ext_idle_notification_v1"
    version = INPUT_ALONE


class Notifier(Interface):
    """Makes notifications."""

    name = "ext_idle_notifier_v1"
    version = INPUT_ALONE


class NotificationProxy(Proxy[Notification]):
    """A notification of ours; its events are `idled` and `resumed`."""

    interface = Notification

    @Notification.request()
    def destroy(self) -> None:
        """Let the compositor forget it."""
        self._marshal(0)
        self._destroy()


class NotifierProxy(Proxy[Notifier]):
    """The compositor's maker of notifications."""

    interface = Notifier

    @Notifier.request()
    def destroy(self) -> None:
        """Let go of it; the notifications stay."""
        self._marshal(0)
        self._destroy()

    @Notifier.request(
        Argument(ArgumentType.NewId, interface=Notification),
        Argument(ArgumentType.Uint),
        Argument(ArgumentType.Object, interface=WlSeat),
    )
    def get_idle_notification(self, timeout: int, seat: Proxy[WlSeat]) -> Any:
        """One that inhibitors hold back; `timeout` is in milliseconds."""
        return self._marshal_constructor(1, Notification, timeout, seat)

    @Notifier.request(
        Argument(ArgumentType.NewId, interface=Notification),
        Argument(ArgumentType.Uint),
        Argument(ArgumentType.Object, interface=WlSeat),
        version=INPUT_ALONE,
    )
    def get_input_idle_notification(self, timeout: int, seat: Proxy[WlSeat]) -> Any:
        """One for which input alone counts; `timeout` is in milliseconds."""
        return self._marshal_constructor(2, Notification, timeout, seat)


@Notification.event()
def idled(notification: object) -> None:
    """There has been no input for the timeout."""


@Notification.event()
def resumed(notification: object) -> None:
    """There is input again."""


for interface, proxy in ((Notification, NotificationProxy), (Notifier, NotifierProxy)):
    interface._gen_c()  # noqa: SLF001 - what the generator of pywayland calls
    interface.proxy_class = proxy
