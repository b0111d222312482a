"""What the person's body and desk allow."""

from __future__ import annotations

from deskbreak.domain.needs import EQUIPMENT, TAGS
from deskbreak.ui.settings import words
from deskbreak.ui.settings.page import ActionRow, SettingsPage
from deskbreak.ui.settings.row import LevelRow, Row, SwitchesRow, SwitchRow, TogglesRow
from deskbreak.ui.theme import Theme
from deskbreak.ui.translating import translator

SAFETY = "open-safety"
CONTEXT = "body"
_tr = translator(CONTEXT)


def easy_row(theme: Theme) -> Row:
    """What to go easy on."""
    return SwitchesRow("body.go_easy", theme, [(tag, words.go_easy(tag)) for tag in TAGS])


def place_rows(theme: Theme) -> list[Row]:
    """What the place allows."""
    return [
        SwitchRow(
            "body.seated_only",
            _tr("Seated only"),
            _tr("Nothing that is done standing or on the floor."),
            theme,
        ),
        SwitchRow("body.no_floor", _tr("No floor"), _tr("Nothing kneeling or lying down."), theme),
        LevelRow(
            "body.discreet",
            _tr("Keep it discreet"),
            _tr("For an office in which others can see you."),
            theme,
            [
                ("0", _tr("Anything goes")),
                ("1", _tr("Nothing that draws attention")),
                ("2", _tr("Hardly to be seen")),
            ],
        ),
    ]


def effort_rows(theme: Theme) -> list[Row]:
    """How hard it may be, and with what."""
    return [
        LevelRow(
            "body.level",
            _tr("The hardest"),
            _tr("Nothing harder than this is chosen for you."),
            theme,
            [("1", _tr("Easy")), ("2", _tr("Moderate")), ("3", _tr("Needs practice"))],
        ),
        TogglesRow(
            "body.equipment",
            _tr("What you have"),
            _tr("A chair, a desk, a wall and a door are taken to be there."),
            theme,
            [(key, words.equipment(key)) for key in EQUIPMENT],
        ),
    ]


class BodyPage(SettingsPage):
    """The page "Body"."""

    def build(self) -> None:
        """Lay out the cards."""
        theme = self.theme
        self.add_card(
            self.tr("Go easy on…"),
            [easy_row(theme)],
            self.tr(
                "What does not suit you is swapped for something easier, or left out. It means the"
                " smaller version, not a ban on moving, and it is no medical advice."
            ),
        )
        self.add_card(self.tr("Where you are"), place_rows(theme))
        self.add_card(self.tr("How much"), effort_rows(theme))
        self.add_card(
            self.tr("Moving safely"),
            [
                ActionRow(
                    SAFETY,
                    self.tr("When to stop, and when to get help"),
                    self.tr("What deskbreak is, and what it is not."),
                    theme,
                    self.tr("Read it"),
                )
            ],
        )
