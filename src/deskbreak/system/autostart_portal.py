"""Start at login from inside a sandbox: the Background portal of the desktop.

Source: org.freedesktop.portal.Background. The portal can be asked to switch, and answers what came
of it, perhaps only after the person has; it cannot be asked how things stand. So its last answer is
kept, and never shown as more than that.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from deskbreak.domain.at_login import AtLogin, LoginNote
from deskbreak.system.unavailable import Unavailable

if TYPE_CHECKING:
    from deskbreak.system.session_bus import Answer, SessionBus

PORTAL: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
BACKGROUND: Final = "org.freedesktop.portal.Background"
RULE: Final = "type='signal',interface='org.freedesktop.portal.Request',member='Response'"
GRANTED: Final = 0
REASON: Final = "deskbreak waits in the tray and asks for breaks"


class PortalAutostart(QObject):
    """Asks the portal, and keeps what it answered last in a file."""

    def __init__(
        self,
        command: Sequence[str],
        kept: Path,
        environ: Mapping[str, str] = os.environ,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._kept = kept
        self._environ = environ
        self._bus: SessionBus | None = None
        self._portal = ""
        self._told: Callable[[AtLogin], None] | None = None
        self._wants = False

    def look(self) -> AtLogin:
        """What the portal answered last, said as such."""
        try:
            starts = json.loads(self._kept.read_text(encoding="utf-8"))["starts"]
        except (OSError, ValueError, KeyError, TypeError):
            starts = None
        if not isinstance(starts, bool):
            return AtLogin(None, LoginNote.NEVER_ASKED)
        return AtLogin(starts, LoginNote.AS_ANSWERED)

    def switch(self, told: Callable[[AtLogin], None], *, on: bool) -> None:
        """Ask the portal; a question that is still open is given up."""
        self._leave()
        self._told, self._wants = told, on
        # jeepney is needed by those who ask, and by nobody else.
        from deskbreak.system.session_bus import SessionBus  # noqa: PLC0415

        try:
            self._bus = SessionBus(self._environ, self)
        except Unavailable as refusal:
            self._refuse(refusal.reason)
            return
        self._bus.lost.connect(self._refuse)
        self._bus.heard.connect(self._hear)
        self._bus.listen(RULE)
        options = {
            "reason": ("s", REASON),
            "autostart": ("b", on),
            "commandline": ("as", self._command),
            "dbus-activatable": ("b", False),
        }
        values = ("", options)
        self._bus.call(
            *(PORTAL, PATH, "RequestBackground", "sa{sv}", values, self._meet), interface=BACKGROUND
        )

    def close(self) -> None:
        """Wait for no answer any more."""
        self._told = None
        self._leave()

    def _meet(self, answer: Answer) -> None:
        """The portal has taken the question, or there is none."""
        self._portal = answer.sender
        if answer.refusal:
            self._refuse(answer.refusal)

    def _hear(self, sender: str, member: str, values: object) -> None:
        # The answer may come before the receipt of the question; only a portal sends it, to us.
        if member != "Response" or (self._portal and sender != self._portal):
            return
        match values:
            case (int(code), {"autostart": ("b", bool(starts))}) if code == GRANTED:
                self._keep(starts)
                is_granted = starts is self._wants
                self._tell(self.look() if is_granted else AtLogin(starts, LoginNote.DENIED))
            case _:
                self._tell(AtLogin(self.look().starts, LoginNote.DENIED))

    def _keep(self, starts: bool) -> None:  # noqa: FBT001 - one word of the answer
        with contextlib.suppress(OSError):
            self._kept.parent.mkdir(parents=True, exist_ok=True)
            self._kept.write_text(json.dumps({"starts": starts}), encoding="utf-8")

    def _refuse(self, reason: str) -> None:
        self._tell(AtLogin(self.look().starts, LoginNote.UNWRITABLE, reason))

    def _tell(self, said: AtLogin) -> None:
        told, self._told = self._told, None
        self._leave()
        if told is not None:
            told(said)

    def _leave(self) -> None:
        if self._bus is not None:
            bus, self._bus = self._bus, None
            bus.close()
            bus.deleteLater()
        self._portal = ""
