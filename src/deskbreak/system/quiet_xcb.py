"""The window that the person works in, read from an X server.

libxcb is called through ctypes, on a connection of its own: it hands an error to whoever asked,
where Xlib ends the program when a window has gone meanwhile. Sources: the protocol of X11, and the
Extended Window Manager Hints 1.5. Everything about a window is asked at once, so that a look costs
two ways to the server and back.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable
from ctypes import (
    POINTER,
    Structure,
    byref,
    c_char_p,
    c_int,
    c_int16,
    c_uint,
    c_uint8,
    c_uint16,
    c_uint32,
    c_void_p,
)
from dataclasses import dataclass
from typing import Any, Final

from deskbreak.system.unavailable import Unavailable

NAME: Final = "X11"
ANY_TYPE: Final = 0
MOST_ATOMS: Final = 32
ATOMS: Final = (
    "_NET_ACTIVE_WINDOW",
    "_NET_WM_STATE",
    "_NET_WM_WINDOW_TYPE",
    "_NET_WM_PID",
    "_NET_WM_STATE_FULLSCREEN",
    "_NET_WM_STATE_MAXIMIZED_VERT",
    "_NET_WM_STATE_MAXIMIZED_HORZ",
    "_NET_WM_WINDOW_TYPE_DESKTOP",
    "_NET_WM_WINDOW_TYPE_DOCK",
)


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the desktop, in the pixels of the X server."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class ActiveWindow:
    """The window that has the keyboard.

    Attributes:
        states: What the window manager says of it, by the names of the hints.
        kinds: What it says of itself, by the names of the hints.
        process: Whose it is; 0 where it does not say.
    """

    area: Area
    states: frozenset[str]
    kinds: frozenset[str]
    process: int


class _Cookie(Structure):
    _fields_ = (("sequence", c_uint),)


class _Roots(Structure):
    _fields_ = (("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


class _Atom(Structure):
    _fields_ = (
        ("type", c_uint8),
        ("pad", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("atom", c_uint32),
    )


class _Property(Structure):
    _fields_ = (
        ("type", c_uint8),
        ("format", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("value_type", c_uint32),
        ("bytes_after", c_uint32),
        ("value_length", c_uint32),
    )


class _Geometry(Structure):
    _fields_ = (
        ("type", c_uint8),
        ("depth", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("root", c_uint32),
        ("x", c_int16),
        ("y", c_int16),
        ("width", c_uint16),
        ("height", c_uint16),
    )


class _Place(Structure):
    _fields_ = (
        ("type", c_uint8),
        ("same_screen", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("child", c_uint32),
        ("x", c_int16),
        ("y", c_int16),
    )


class Desk:
    """A connection to the X server, for looking at the window that has the keyboard."""

    def __init__(self) -> None:
        """Connect.

        Raises:
            Unavailable: There is no libxcb, or no X server that answers.
        """
        try:
            self._xcb = ctypes.CDLL("libxcb.so.1")
            self._free = ctypes.CDLL("libc.so.6").free
        except OSError as error:
            raise Unavailable(NAME, str(error)) from error
        self._declare()
        screen = c_int()
        self._connection = int(self._xcb.xcb_connect(None, byref(screen)))
        if self._xcb.xcb_connection_has_error(self._connection):
            self.close()
            raise Unavailable(NAME, "the X display does not answer")
        self._root = self._find_root(screen.value)
        self._atoms = self._intern(ATOMS)
        self._names = {atom: name for name, atom in self._atoms.items()}

    @property
    def is_lost(self) -> bool:
        """Whether the server does not answer any more."""
        return not self._connection or self._xcb.xcb_connection_has_error(self._connection) != 0

    def active_window(self) -> ActiveWindow | None:
        """The window that has the keyboard; None where there is none, or it has just gone."""
        found = self._numbers(self._ask_for(self._root, "_NET_ACTIVE_WINDOW"))
        if not found or not found[0]:
            return None
        window = found[0]
        names = ("_NET_WM_STATE", "_NET_WM_WINDOW_TYPE", "_NET_WM_PID")
        asked = [self._ask_for(window, name) for name in names]
        geometry = self._xcb.xcb_get_geometry(self._connection, window)
        place = self._xcb.xcb_translate_coordinates(self._connection, window, self._root, 0, 0)
        states, kinds, process = (self._numbers(cookie) for cookie in asked)
        area = self._area(geometry, place)
        if area is None:
            return None
        return ActiveWindow(
            area, self._named(states), self._named(kinds), process[0] if process else 0
        )

    def close(self) -> None:
        """Leave the server."""
        if self._connection:
            self._xcb.xcb_disconnect(self._connection)
            self._connection = 0

    def _find_root(self, number: int) -> int:
        setup = self._xcb.xcb_get_setup(self._connection)
        roots = self._xcb.xcb_setup_roots_iterator(setup)
        for _ in range(number):
            self._xcb.xcb_screen_next(byref(roots))
        # The number of the root window is what the description of a screen begins with.
        return int(roots.data[0])

    def _intern(self, names: Iterable[str]) -> dict[str, int]:
        intern = self._xcb.xcb_intern_atom
        asked = {name: intern(self._connection, 0, len(name), name.encode()) for name in names}
        return {
            name: self._read(self._xcb.xcb_intern_atom_reply, cookie, lambda atom: int(atom.atom))
            or 0
            for name, cookie in asked.items()
        }

    def _ask_for(self, window: int, name: str) -> Any:
        atom = self._atoms[name]
        ask = self._xcb.xcb_get_property
        return ask(self._connection, 0, window, atom, ANY_TYPE, 0, MOST_ATOMS)

    def _numbers(self, cookie: Any) -> tuple[int, ...]:
        def numbers(reply: Any) -> tuple[int, ...]:
            if reply.format != 32:
                return ()
            start = self._xcb.xcb_get_property_value(byref(reply))
            return tuple((c_uint32 * reply.value_length).from_address(start))

        return self._read(self._xcb.xcb_get_property_reply, cookie, numbers) or ()

    def _area(self, geometry: Any, place: Any) -> Area | None:
        size = self._read(
            self._xcb.xcb_get_geometry_reply,
            geometry,
            lambda reply: (int(reply.width), int(reply.height)),
        )
        corner = self._read(
            self._xcb.xcb_translate_coordinates_reply,
            place,
            lambda reply: (int(reply.x), int(reply.y)),
        )
        return Area(*corner, *size) if size and corner else None

    def _read(self, reply_to: Any, cookie: Any, read: Callable[[Any], Any]) -> Any:
        """What `read` takes out of a reply; None where the server answered with an error."""
        error = c_void_p()
        reply = reply_to(self._connection, cookie, byref(error))
        if not reply:
            if error.value:
                self._free(error)
            return None
        try:
            return read(reply.contents)
        finally:
            self._free(reply)

    def _named(self, atoms: Iterable[int]) -> frozenset[str]:
        return frozenset(self._names[atom] for atom in atoms if atom in self._names)

    def _declare(self) -> None:
        self._free.argtypes = [c_void_p]
        self._free.restype = None
        error = POINTER(c_void_p)
        for name, result, arguments in (
            ("connect", c_void_p, [c_char_p, POINTER(c_int)]),
            ("connection_has_error", c_int, [c_void_p]),
            ("disconnect", None, [c_void_p]),
            ("get_setup", c_void_p, [c_void_p]),
            ("setup_roots_iterator", _Roots, [c_void_p]),
            ("screen_next", None, [POINTER(_Roots)]),
            ("intern_atom", _Cookie, [c_void_p, c_uint8, c_uint16, c_char_p]),
            ("get_property", _Cookie, [c_void_p, c_uint8, *[c_uint32] * 5]),
            ("get_property_value", c_void_p, [POINTER(_Property)]),
            ("get_geometry", _Cookie, [c_void_p, c_uint32]),
            ("translate_coordinates", _Cookie, [c_void_p, *[c_uint32] * 2, *[c_int16] * 2]),
            ("intern_atom_reply", POINTER(_Atom), [c_void_p, _Cookie, error]),
            ("get_property_reply", POINTER(_Property), [c_void_p, _Cookie, error]),
            ("get_geometry_reply", POINTER(_Geometry), [c_void_p, _Cookie, error]),
            ("translate_coordinates_reply", POINTER(_Place), [c_void_p, _Cookie, error]),
        ):
            function = getattr(self._xcb, f"xcb_{name}")
            function.restype = result
            function.argtypes = arguments
