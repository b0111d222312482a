"""A private desktop without a monitor: X server, D-Bus, window manager, tray host, notifications.

Every process of it, and everything that D-Bus starts on its behalf, carries a mark in its
environment; leaving the desktop ends the marked processes, by their ids, and no others.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
import uuid
from functools import partial
from pathlib import Path
from typing import Final, Literal, Self

from tests.desktop.accessible import Node, Reader
from tests.desktop.bus import WATCHER, Bus
from tests.desktop.waiting import TooLateError, until

Host = Literal["xfce4-panel", "trayer"]
Point = tuple[int, int]

MARK: Final = "DESKBREAK_TEST_SCREEN"
SIZE: Final = (1440, 900)
PATIENCE: Final = 20
ATSPI: Final = (
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
)

# One panel along the top with nothing but a tray at its right end.
PANEL: Final = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="dark-mode" type="bool" value="true"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="30"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-2" type="string" value="systray"/>
  </property>
</channel>
"""


HOSTS: Final[dict[Host, tuple[str, ...]]] = {
    "xfce4-panel": ("xfce4-panel", "--disable-wm-check"),
    "trayer": (
        *("trayer", "--edge", "top", "--align", "right", "--widthtype", "request"),
        *("--heighttype", "pixel", "--height", "30"),
    ),
}

# A window below the tray host's own, as xwininfo prints it: number, name, place on the screen.
XWININFO: Final = re.compile(
    r'^ *(?P<id>0x\w+) (?:"(?P<name>.*)"|\(has no name\)): \((?P<group>.*)\) +'
    r"(?P<width>\d+)x(?P<height>\d+)\+-?\d+\+-?\d+ +\+(?P<x>\d+)\+(?P<y>\d+)$",
    re.MULTILINE,
)


class Screen:
    """The desktop; `host` is what the tray is made of, and None is a desktop without one."""

    def __init__(self, host: Host | None = "xfce4-panel", size: tuple[int, int] = SIZE) -> None:
        self._size = size
        self.root = Path(tempfile.mkdtemp(prefix="deskbreak-screen-"))
        self.mark = uuid.uuid4().hex
        self.host: Host | None = None
        self._wanted = host
        self._aside = 5
        self._children: dict[str, subprocess.Popen[bytes]] = {}
        self._parts = contextlib.ExitStack()
        self.env = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("XDG_", "WAYLAND_", "DBUS_", "QT_", "GTK_", "LC_"))
        } | {
            MARK: self.mark,
            "HOME": str(self.root / "home"),
            "XDG_RUNTIME_DIR": str(self.root / "run"),
            "XDG_CURRENT_DESKTOP": "XFCE",
            "XDG_SESSION_TYPE": "x11",
            "LANG": "C.UTF-8",
        }

    def __enter__(self) -> Self:
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- beginning and end ----------------------------------------------------------------------

    def _start(self) -> None:
        channel = self.root / "home/.config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml"
        channel.parent.mkdir(parents=True)
        channel.write_text(PANEL, encoding="utf-8")
        (self.root / "run").mkdir(mode=0o700)
        self.env["DISPLAY"] = self._x_server()
        # Nothing here may reach the services of the machine, hence one private bus for both.
        address = self.message_bus()
        self.env |= {"DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address}
        self.bus = self._parts.enter_context(Bus(address))
        self.spawn(next(path for path in ATSPI if Path(path).exists()), "--launch-immediately")
        self.spawn("openbox")
        self.spawn("dunst")
        for name in ("org.a11y.Bus", "org.freedesktop.Notifications"):
            self._await_name(name)
        self.reader = Reader(self.bus)
        self._parts.callback(self.reader.close)
        until(
            lambda: "0x" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"),
            PATIENCE,
            "the window manager",
        )
        if self._wanted:
            self.start_host(self._wanted)

    def _x_server(self) -> str:
        read_end, write_end = os.pipe()
        wide, high = self._size
        self.spawn(
            *("Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{wide}x{high}x24"),
            *("-nolisten", "tcp", "-noreset"),
            pass_fds=(write_end,),
        )
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            return f":{pipe.readline().strip()}"

    def _await_name(self, name: str) -> None:
        until(lambda: self.bus.has_owner(name), PATIENCE, f"{name} on D-Bus")

    def close(self) -> None:
        """End everything that belongs to this desktop."""
        self._parts.close()
        for sign, patience in ((signal.SIGTERM, 3), (signal.SIGKILL, 5)):
            for pid in self.pids():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, sign)
            with contextlib.suppress(TooLateError):
                until(lambda: not self.pids(), patience, "the end")
        for process in self._children.values():
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(5)
        shutil.rmtree(self.root, ignore_errors=True)

    # -- programs -------------------------------------------------------------------------------

    def spawn(
        self,
        *argv: str,
        name: str = "",
        env: dict[str, str] | None = None,
        pass_fds: tuple[int, ...] = (),
        stdout: int | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a program of this desktop; what it says goes to a file named after it."""
        name = name or Path(argv[0]).name
        with self.log(name).open("ab") as log:
            process = subprocess.Popen(
                argv,
                env=self.env | (env or {}),
                cwd=self.root / "home",
                stdin=subprocess.DEVNULL,
                stdout=log if stdout is None else stdout,
                stderr=log,
                pass_fds=pass_fds,
                start_new_session=True,
            )
        self._children[f"{name} {process.pid}"] = process
        return process

    def message_bus(self) -> str:
        """Start a message bus; its address."""
        process = self.spawn(
            "dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        with process.stdout as answer:
            return answer.readline().decode().strip()

    def log(self, name: str) -> Path:
        """Where a program's words are kept."""
        return self.root / f"{name}.log"

    def run(self, *argv: str) -> str:
        """The words of a short command, or none when it failed."""
        done = subprocess.run(
            argv, env=self.env, capture_output=True, text=True, timeout=10, check=False
        )
        return done.stdout.strip() if done.returncode == 0 else ""

    def end(self, process: subprocess.Popen[bytes]) -> None:
        """End one program, politely at first."""
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)

    def pids(self, name: str = MARK, value: str = "") -> list[int]:
        """The processes whose environment says so, by default all of this desktop."""
        wanted = f"{name}={value or self.mark}".encode()
        found = []
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                with contextlib.suppress(OSError):
                    if wanted in (entry / "environ").read_bytes().split(b"\0"):
                        found.append(int(entry.name))
        return found

    # -- the tray host --------------------------------------------------------------------------

    def start_host(self, host: Host) -> None:
        """Start a tray host and wait until it takes icons."""
        self.host = host
        self._panel = self.spawn(*HOSTS[host])
        if host == "xfce4-panel":
            self._await_name(WATCHER)
        until(
            lambda: self.run("xdotool", "search", "--class", host.partition("4")[0]),
            PATIENCE,
            host,
        )

    def stop_host(self) -> None:
        """End the tray host, as a crash or a change of panels does."""
        # The panel's plug-ins are processes of their own and go when their parent went.
        self.end(self._panel)
        self.host = None
        until(lambda: not self.bus.has_owner(WATCHER), PATIENCE, "the end of the tray host")

    def icons(self) -> list[Point]:
        """The middles of the icons in the tray."""
        everything = XWININFO.finditer(self.run("xwininfo", "-root", "-tree"))
        if self.host == "trayer":
            bar = next((row["id"] for row in everything if row["group"] == '"panel" "trayer"'), "")
            held = XWININFO.finditer(self.run("xwininfo", "-id", bar, "-tree"))
            return [_middle(row) for row in held if row["name"]]
        # The panel's own tray is one window, as wide as its icons.
        return [
            _middle(row)
            for row in everything
            if "wrapper-2.0" in row["group"] and _is_on_screen(row) and self.bus.tray_items()
        ]

    def icon(self) -> Point:
        """The middle of the only icon, waited for until the tray has made room for it."""
        places: list[list[Point]] = [[], []]

        def settled() -> bool:
            places[:] = [places[1], self.icons()]
            return len(places[1]) == 1 and places[0] == places[1]

        until(settled, PATIENCE, "one icon in the tray")
        return places[1][0]

    # -- hands ----------------------------------------------------------------------------------

    def press(self, key: str) -> None:
        """Press a key, as xdotool names it."""
        self.run("xdotool", "key", key)

    def touch(self) -> None:
        """Do what a person does who is there: press a key that writes nothing."""
        self.press("Shift_L")

    def click(self, point: Point, button: int = 1) -> None:
        """Click there."""
        x, y = point
        self.run("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def press_button(self, name: str, seconds: float = 5) -> None:
        """Click the middle of the thing that has this accessible name."""
        self.click(until(lambda: self.find(name), seconds, f"a button {name!r}").centre)

    def open_menu(self) -> Node:
        """Open the tray icon's menu; its first line that takes the keyboard."""
        before, (x, y) = self._wide_windows(), self.icon()
        self._aside = -self._aside  # far enough from the last click not to be its double
        self.click((x + self._aside, y), 3)
        until(lambda: self._wide_windows() - before, 3, "the menu of the tray icon")
        return self.reader.focused_after(lambda: self.press("Down"))

    def close_menu(self) -> None:
        """Close the menu that is open and wait until it has gone."""
        before = self._wide_windows()
        self.press("Escape")
        until(lambda: before - self._wide_windows(), 3, "the end of the menu")

    def menu_lines(self) -> list[str]:
        """What the tray icon's menu says, line by line."""
        line = self.open_menu()
        lines = [node.name for node in self.reader.beside(line) if node.name and node.visible]
        self.close_menu()
        return lines

    def choose(self, *labels: str) -> None:
        """Choose a line of the tray icon's menu, through the submenus that lead to it."""
        lines = self.reader.beside(self.open_menu())
        line = next((node for node in lines if node.visible and node.name == labels[0]), None)
        if line is None:
            raise LookupError(f"no {labels[0]!r} in the menu")
        for label in labels[1:]:
            self.click(line.centre)
            line = until(partial(self.reader.inside, line, label), 3, f"{label!r} in the menu")
        self.click(line.centre)

    # -- eyes -----------------------------------------------------------------------------------

    def find(self, name: str, role: str = "") -> Node | None:
        """The innermost visible thing with this accessible name."""
        found = None
        for program in self.reader.programs():
            for node in program.walk():
                if node.name == name and node.visible and role in {"", node.role}:
                    found = node
        return found

    def words(self) -> list[str]:
        """All that can be read on the screen."""
        return [
            node.name
            for program in self.reader.programs()
            for node in program.walk()
            if node.name and node.visible
        ]

    def windows(self, title: str) -> list[str]:
        """The visible windows with this title."""
        return self.run(
            "xdotool", "search", "--onlyvisible", "--name", f"^{re.escape(title)}$"
        ).split()

    def _wide_windows(self) -> set[str]:
        """The visible windows that are no icons and no helpers of a toolkit."""
        tree = XWININFO.finditer(self.run("xwininfo", "-root", "-tree"))
        wide = {int(row["id"], 16) for row in tree if int(row["width"]) > 60}
        shown = self.run("xdotool", "search", "--onlyvisible", ".*").split()
        return {window for window in shown if int(window) in wide}

    def active_window(self) -> str:
        """The title of the window that has the keyboard."""
        return self.run("xdotool", "getactivewindow", "getwindowname")

    def wallpaper(self) -> None:
        """Paint the background, for pictures."""
        size = "x".join(str(length) for length in self._size)
        self.run("display", "-window", "root", "-size", size, "gradient:#7f97a3-#c3ced3")

    def photograph(self, path: Path, window: str = "root") -> None:
        """Keep what is on the screen as a picture."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.run("import", "-window", window, str(path))


def _is_on_screen(row: re.Match[str]) -> bool:
    return int(row["y"]) == 0 and int(row["x"]) + int(row["width"]) <= SIZE[0]


def _middle(row: re.Match[str]) -> Point:
    return (
        int(row["x"]) + int(row["width"]) // 2,
        int(row["y"]) + int(row["height"]) // 2,
    )
