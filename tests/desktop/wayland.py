"""Private Wayland desktops without a screen: one compositor and one message bus each.

What they need on Debian 12: kwin-wayland, mutter, dbus.
"""

from __future__ import annotations

import shutil
import subprocess
from typing import Any, ClassVar, Final

from pywayland.client.display import Display
from pywayland.protocol_core.argument import Argument
from pywayland.protocol_core.interface import Interface
from pywayland.protocol_core.proxy import Proxy
from pywayland.scanner.argument import ArgumentType

from tests.desktop.bus import Bus
from tests.desktop.screen import PATIENCE, Screen
from tests.desktop.waiting import until

SOCKET: Final = "wayland-1"
LEFT_SHIFT: Final = 42
KEYS: Final = {"Escape": 1, "Tab": 15, "space": 57}
"""Key codes as Linux counts them."""
REMOTE: Final = "org.gnome.Mutter.RemoteDesktop"
MONITOR: Final = "org.gnome.Mutter.IdleMonitor"


class Wayland(Screen):
    """A desktop of which there is only the compositor."""

    program: ClassVar[str]

    def __init__(self) -> None:
        super().__init__(None)
        self.env.pop("DISPLAY", None)
        self.env |= {
            "XDG_SESSION_TYPE": "wayland",
            "WAYLAND_DISPLAY": SOCKET,
            "QT_QPA_PLATFORM": "wayland",
            "LIBGL_ALWAYS_SOFTWARE": "1",
        }

    @classmethod
    def missing(cls) -> bool:
        """Whether this machine does not have the compositor."""
        return shutil.which(cls.program) is None

    def touch(self) -> None:
        """Do what a person does who is there."""
        raise NotImplementedError

    def end_compositor(self) -> None:
        """End the compositor as a crash does."""
        self.compositor.kill()
        self.compositor.wait(PATIENCE)

    def start_compositor(self) -> None:
        """Start it and wait until programs can connect."""
        self.compositor = self._compositor()
        socket = self.root / "run" / SOCKET
        until(socket.is_socket, PATIENCE, f"the socket of {self.program}")

    def _start(self) -> None:
        (self.root / "home").mkdir()
        (self.root / "run").mkdir(mode=0o700)
        address = self.message_bus()
        self.env |= {"DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address}
        self.bus = self._parts.enter_context(Bus(address))
        self.start_compositor()

    def _compositor(self) -> subprocess.Popen[bytes]:
        raise NotImplementedError


class Kwin(Wayland):
    """KDE's compositor, which speaks ext-idle-notify-v1."""

    program = "kwin_wayland"
    _pointer: FakeInput | None = None

    def touch(self) -> None:
        """Move the pointer a little."""
        if self._pointer is not None:
            self._pointer.move()

    def press(self, key: str) -> None:
        """Press a key."""
        if self._pointer is not None:
            self._pointer.press(KEYS[key])

    def start_compositor(self) -> None:
        """Start it, with a pointer; KWin takes a moment to get used to that."""
        super().start_compositor()
        self._pointer = FakeInput(str(self.root / "run" / SOCKET))

    def end_compositor(self) -> None:
        """End the compositor as a crash does."""
        self._unplug()
        super().end_compositor()

    def close(self) -> None:
        """End everything that belongs to this desktop."""
        self._unplug()
        super().close()

    def _unplug(self) -> None:
        if self._pointer is not None:
            self._pointer.close()
            self._pointer = None

    def _compositor(self) -> subprocess.Popen[bytes]:
        # The installed one carries a file capability that not everybody may grant; a copy does not.
        copy = self.root / "bin" / self.program
        if not copy.exists():
            copy.parent.mkdir()
            shutil.copy(shutil.which(self.program) or self.program, copy)
        return self.spawn(
            *(str(copy), "--virtual", "--width", "640", "--height", "480", "--socket", SOCKET),
            *("--no-lockscreen", "--no-global-shortcuts"),
            env={"KWIN_WAYLAND_NO_PERMISSION_CHECKS": "1", "KWIN_COMPOSE": "Q"},
        )


class Mutter(Wayland):
    """GNOME's compositor, which has an IdleMonitor on D-Bus."""

    program = "mutter"
    _session = ""

    def touch(self) -> None:
        """Press a key that writes nothing."""
        if not self._session:
            self._session = self.bus.ask(
                REMOTE, "/org/gnome/Mutter/RemoteDesktop", REMOTE, "CreateSession"
            )
            self._ask_session("Start")
        for is_down in (True, False):
            self._ask_session("NotifyKeyboardKeycode", "ub", LEFT_SHIFT, is_down)

    def end_compositor(self) -> None:
        """End the compositor as a crash does."""
        super().end_compositor()
        self._session = ""
        until(lambda: not self.bus.has_owner(MONITOR), PATIENCE, "the end of Mutter")

    def start_compositor(self) -> None:
        """Start it and wait until it can be asked for idle times and for input."""
        super().start_compositor()
        for name in (MONITOR, REMOTE):
            self._await_name(name)

    def _ask_session(self, member: str, signature: str = "", *body: Any) -> None:
        self.bus.ask(REMOTE, self._session, f"{REMOTE}.Session", member, signature, *body)

    def _compositor(self) -> subprocess.Popen[bytes]:
        return self.spawn(
            *(self.program, "--headless", "--wayland", "--no-x11", "--wayland-display", SOCKET),
            *("--virtual-monitor", "640x480"),
        )


class _FakeInput(Interface):
    """KWin's interface for tests, as far as it is used here (org_kde_kwin_fake_input)."""

    name = "org_kde_kwin_fake_input"
    version = 4


class _FakeInputProxy(Proxy[_FakeInput]):
    interface = _FakeInput

    @_FakeInput.request(Argument(ArgumentType.String), Argument(ArgumentType.String))
    def authenticate(self, application: str, reason: str) -> None:
        self._marshal(0, application, reason)

    @_FakeInput.request(Argument(ArgumentType.Fixed), Argument(ArgumentType.Fixed))
    def pointer_motion(self, x: float, y: float) -> None:
        self._marshal(1, x, y)

    def unused(self) -> None:
        """Stands for a request between those that are used: their numbers are their places."""

    for _ in range(2, 10):
        _FakeInput.request()(unused)

    @_FakeInput.request(Argument(ArgumentType.Uint), Argument(ArgumentType.Uint))
    def keyboard_key(self, key: int, state: int) -> None:
        self._marshal(10, key, state)


_FakeInput._gen_c()
_FakeInput.proxy_class = _FakeInputProxy


class FakeInput:
    """A pointer and a keyboard in the hands of a test."""

    def __init__(self, socket: str) -> None:
        self._display = Display(socket)
        self._display.connect()
        self._found: list[Any] = []
        self._registry = self._display.get_registry()
        self._registry.dispatcher["global"] = self._offer
        self._display.roundtrip()
        (self._input,) = self._found
        self._input.authenticate("tests", "to be there")
        self._display.roundtrip()

    def move(self) -> None:
        """Move the pointer a little."""
        self._input.pointer_motion(5.0, 5.0)
        self._display.roundtrip()

    def press(self, key: int) -> None:
        """Press a key and let it go."""
        for state in (1, 0):
            self._input.keyboard_key(key, state)
        self._display.roundtrip()

    def close(self) -> None:
        """Unplug it; pywayland crashes when Python ends before."""
        self._display.disconnect()

    def _offer(self, registry: Any, name: int, interface: str, version: int) -> None:
        if interface == _FakeInput.name:
            self._found.append(registry.bind(name, _FakeInput, _FakeInput.version))
