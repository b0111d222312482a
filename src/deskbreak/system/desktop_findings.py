"""What kind of desktop this is: its system, its session, its screens and its tray."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Mapping

import PySide6
from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)
from PySide6.QtGui import QGuiApplication, QScreen

from deskbreak.ports import Finding

WATCHER, WATCHER_PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
PROPERTIES = "org.freedesktop.DBus.Properties"


def versions() -> dict[str, str]:
    """The parts that deskbreak stands on, and their versions."""
    return {
        "system": _system(),
        "python": platform.python_version(),
        "qt": qVersion(),
        "pyside": PySide6.__version__,
    }


def session(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """What the session says about itself; empty where it says nothing."""
    return {
        "type": environ.get("XDG_SESSION_TYPE", ""),
        "desktop": environ.get("XDG_CURRENT_DESKTOP", ""),
        "qt_platform": _platform(),
    }


def screens() -> tuple[Finding, ...]:
    """Every screen with its size, its place and its scale."""
    if not isinstance(QCoreApplication.instance(), QGuiApplication):
        return (Finding("screens", "Qt", works=False, text="there is no display here"),)
    return tuple(map(_screen, QGuiApplication.screens()))


def old_tray(environ: Mapping[str, str] = os.environ) -> tuple[Finding, ...]:
    """Whether there is a tray of the old kind, which X11 has."""
    name = environ.get("DISPLAY", "")
    if not name or environ.get("WAYLAND_DISPLAY"):
        return ()
    has_tray, text = False, "there is none on this display"
    try:
        has_tray = _has_old_tray(name)
    except ImportError as error:
        text = str(error)
    except OSError:
        text = "the display does not answer"
    if has_tray:
        text = "a tray of the old kind is there"
    return (Finding("tray", "XEmbed", has_tray, text),)


def _has_old_tray(name: str) -> bool:
    """Whether somebody owns the selection of the freedesktop.org system tray."""
    from Xlib.display import Display  # type: ignore[import-untyped]  # noqa: PLC0415
    from Xlib.error import DisplayError, XError  # type: ignore[import-untyped]  # noqa: PLC0415

    try:
        display = Display(name)
    except (DisplayError, XError) as error:
        raise OSError(str(error)) from error
    try:
        atom = display.intern_atom("_NET_SYSTEM_TRAY_S0")
        return bool(display.get_selection_owner(atom))
    finally:
        display.close()


class TrayProbe:
    """Asks whether there is somebody to show an icon in the tray."""

    def __init__(self, bus: QDBusConnection) -> None:
        self._bus = bus
        self._watcher: QDBusPendingCallWatcher | None = None
        self.findings: tuple[Finding, ...] = (
            Finding("tray", "StatusNotifierItem", works=False, text="there is no session bus"),
        )

    def ask(self, answered: Callable[[], None]) -> None:
        """Find out, and call back; at once where there is no bus."""
        if not self._bus.isConnected():
            answered()
            return
        question = QDBusMessage.createMethodCall(WATCHER, WATCHER_PATH, PROPERTIES, "Get")
        question.setArguments([WATCHER, "IsStatusNotifierHostRegistered"])
        self._watcher = QDBusPendingCallWatcher(self._bus.asyncCall(question))
        self._watcher.finished.connect(lambda watcher: self._hear(watcher, answered))

    def _hear(self, watcher: QDBusPendingCallWatcher, answered: Callable[[], None]) -> None:
        reply = watcher.reply()
        has_host = False
        text = "nobody is there to show icons (no org.kde.StatusNotifierWatcher)"
        if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            value = reply.arguments()[0]
            value = value.variant() if isinstance(value, QDBusVariant) else value
            has_host = bool(value)
            text = "a panel shows the icon" if has_host else "no panel shows icons"
        self.findings = (Finding("tray", "StatusNotifierItem", has_host, text),)
        answered()


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.platform(terse=True)


def _platform() -> str:
    is_gui = isinstance(QCoreApplication.instance(), QGuiApplication)
    return QGuiApplication.platformName() if is_gui else ""


def _screen(screen: QScreen) -> Finding:
    place = screen.geometry()
    text = (
        f"{place.width()} x {place.height()} at {place.x()},{place.y()},"
        f" scale {screen.devicePixelRatio() * 100:.0f} %,"
        f" text {screen.logicalDotsPerInch():.0f} dpi"
    )
    if screen is QGuiApplication.primaryScreen():
        text += ", primary"
    return Finding("screens", screen.name() or "unnamed", works=True, text=text)
