"""What a desktop's notification server can do, and how things are said to it.

The words are those of the Desktop Notifications Specification, version 1.2.
"""

from __future__ import annotations

from dataclasses import dataclass

from deskbreak.ports import Notice, Picture
from deskbreak.system.identity import launcher

APP = "deskbreak"
NOTIFY = "susssasa{sv}i"
NORMAL = 1
AS_USUAL, UNTIL_CLOSED = -1, 0
"""How long a notification is shown."""
CLICK = "default"
"""The key of the action that a click beside the buttons invokes."""

Hints = dict[str, tuple[str, object]]


@dataclass(frozen=True, slots=True)
class Server:
    """A notification server, as it describes itself."""

    name: str
    vendor: str
    version: str
    specification: str
    capabilities: tuple[str, ...]

    def __str__(self) -> str:
        abilities = ", ".join(self.capabilities) or "nothing"
        return (
            f"{self.name} {self.version} ({self.vendor}), specification {self.specification}, "
            f"can do: {abilities}"
        )

    @property
    def has_buttons(self) -> bool:
        """Whether a notification can be answered."""
        return "actions" in self.capabilities

    def question(self, notice: Notice) -> tuple[object, ...]:
        """The arguments of `Notify` for a notice that stays until it is closed."""
        actions = [CLICK, dict(notice.answers)[notice.by_click]]
        for key, label in notice.answers:
            actions += [key, label]
        hints = _hints("x-deskbreak.prompt") | {"transient": ("b", not self._keeps)}
        if notice.picture is not None:
            hints["image-data"] = ("(iiibiiay)", _image(notice.picture))
        return self._arguments(notice.title, notice.text, actions, hints, UNTIL_CLOSED)

    def message(self, title: str, text: str) -> tuple[object, ...]:
        """The arguments of `Notify` for something that needs no answer."""
        return self._arguments(title, text, [], _hints("x-deskbreak.message"), AS_USUAL)

    @property
    def _keeps(self) -> bool:
        """Whether it has a list in which notifications stay.

        GNOME keeps a transient one out of its list by taking it away for good after four seconds,
        long before the prompt has counted down. We close every prompt ourselves, and that takes it
        out of such lists as well.
        """
        return "persistence" in self.capabilities

    def _arguments(
        self, title: str, text: str, actions: list[str], hints: Hints, lasts: int
    ) -> tuple[object, ...]:
        if "body-markup" in self.capabilities:
            text = _escaped(text)
        # No notification is replaced, and the picture is in the hints.
        return (APP, 0, "", title, text, actions, hints, lasts)


def _escaped(text: str) -> str:
    """Text as markup; `html` would do it, with a long list of names that nobody needs here."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _hints(category: str) -> Hints:
    return {
        "urgency": ("y", NORMAL),
        "category": ("s", category),
        "desktop-entry": ("s", launcher()),
        "suppress-sound": ("b", False),
    }


def _image(picture: Picture) -> tuple[int, int, int, bool, int, int, bytes]:
    """Width, height, bytes a row, opacity, bits a sample, samples a pixel, and the pixels."""
    return (picture.width, picture.height, picture.width * 4, True, 8, 4, picture.pixels)
