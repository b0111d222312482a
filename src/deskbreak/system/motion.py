"""Whether the person wants windows without motion, as the system says it.

Linux: the desktop portal. `reduced-motion` is the portal's own key, 1 where less is wanted; older
portals pass on what GNOME (`enable-animations`) and KDE (`AnimationDurationFactor`, 0 for none)
keep. Windows: SPI_GETCLIENTAREAANIMATION, documented at SystemParametersInfoW. macOS:
`accessibilityDisplayShouldReduceMotion` of NSWorkspace. The last two are asked again whenever
somebody wants to know, as neither tells it without a window of its own.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from deskbreak.ports import Finding
from deskbreak.system.here import NAME
from deskbreak.system.portal import Key, PortalSettings
from deskbreak.system.unavailable import Unavailable

ABOUT: Final = "motion"
PORTAL_KEY: Final[Key] = ("org.freedesktop.appearance", "reduced-motion")
GNOME_KEY: Final[Key] = ("org.gnome.desktop.interface", "enable-animations")
KDE_KEY: Final[Key] = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor")
KEYS: Final = (PORTAL_KEY, GNOME_KEY, KDE_KEY)
"""The first that says something decides."""
SPI_GETCLIENTAREAANIMATION: Final = 0x1042

Asked = Callable[[], bool]
"""Answers whether motion is to be reduced.

Raises:
    Unavailable: This system does not say.
"""


class Motion(QObject):
    """What the system says about motion.

    Signals:
        changed: It says something else than before.
    """

    changed = Signal()

    def __init__(
        self, system: str = NAME, asked: Asked | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._asked = asked or _asked_on(system)
        self._said: dict[Key, bool] = {}
        self._portal = None if self._asked else PortalSettings(KEYS, self)
        if self._portal is not None:
            self._portal.told.connect(self._hear)

    @property
    def is_reduced(self) -> bool:
        """Whether less motion is wanted; not where the system does not say."""
        if self._asked is None:
            return next((self._said[key] for key in KEYS if key in self._said), False)
        try:
            return self._asked()
        except Unavailable:
            return False

    def follow(self) -> None:
        """Ask once, and listen to changes where the system tells them."""
        if self._portal is not None:
            self._portal.follow()

    def findings(self) -> tuple[Finding, ...]:
        """Who says what, for `deskbreak doctor`."""
        if self._asked is not None:
            try:
                wish = self._asked()
            except Unavailable as refusal:
                return (Finding(ABOUT, refusal.backend, works=False, text=refusal.reason),)
            return (Finding(ABOUT, "system", works=True, text=_words(wish)),)
        found = tuple(
            Finding(ABOUT, key[1], works=True, text=_words(self._said[key]))
            for key in KEYS
            if key in self._said
        )
        silent = Finding(ABOUT, "desktop portal", works=False, text="it does not say")
        return found or (silent,)

    def _hear(self, key: Key, value: object) -> None:
        wish = _wish(key, value)
        if wish is None:
            return
        before = self.is_reduced
        self._said[key] = wish
        if before is not self.is_reduced:
            self.changed.emit()


def _wish(key: Key, value: object) -> bool | None:
    """Whether a value of the portal asks for less motion; None where it says nothing."""
    if key == PORTAL_KEY:
        return value == 1 if isinstance(value, int) else None
    if key == GNOME_KEY:
        return not value if isinstance(value, bool) else None
    try:
        return float(str(value)) == 0
    except ValueError:
        return None


def _words(wish: bool) -> str:  # noqa: FBT001 - it is the one thing it is about
    return "less is wanted" if wish else "nothing against it"


def _asked_on(system: str) -> Asked | None:
    """How to ask a system; None: it is the portal that says it."""
    if system.startswith("win"):
        return _windows
    return _macos if system == "darwin" else None


def _windows() -> bool:
    """Whether animations inside of windows are switched off."""
    shown = ctypes.c_int(1)
    try:
        parameters: Any = ctypes.CDLL("user32").SystemParametersInfoW
        done = parameters(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(shown), 0)
    except (OSError, AttributeError) as error:
        raise Unavailable("SystemParametersInfoW", str(error)) from error
    if not done:
        raise Unavailable("SystemParametersInfoW", "it does not answer")
    return not shown.value


def _macos() -> bool:
    """Whether "Reduce motion" is switched on."""
    try:
        # AppKit brings NSWorkspace along; Qt has loaded it already.
        ctypes.CDLL("/System/Library/Frameworks/AppKit.framework/AppKit")
        objc = ctypes.CDLL(ctypes.util.find_library("objc") or "libobjc.A.dylib")
        objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
        objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]
        address = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value or 0
    except (OSError, AttributeError) as error:
        raise Unavailable("NSWorkspace", str(error)) from error
    target, selector = ctypes.c_void_p, ctypes.c_void_p
    to_object = ctypes.CFUNCTYPE(ctypes.c_void_p, target, selector)(address)
    to_bool = ctypes.CFUNCTYPE(ctypes.c_bool, target, selector)(address)
    workspace = to_object(
        objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace")
    )
    wish = objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(to_bool(workspace, wish))
