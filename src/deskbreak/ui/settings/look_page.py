"""What deskbreak looks like, and on which screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from deskbreak.domain.exercise import Exercise
from deskbreak.domain.language import OFFERED, SYSTEM
from deskbreak.ui.card import unit
from deskbreak.ui.settings.page import SettingsPage
from deskbreak.ui.settings.row import BoxRow, PillsRow, Row, Rule, SwitchRow
from deskbreak.ui.settings.view import SettingsView
from deskbreak.ui.thumbnail import Thumbnail

PREVIEW = 168
BESIDE = 340
"""How much room there must be beside it, in pixels of the design."""
POINTER, PRIMARY = "pointer", "primary"


class LookPage(SettingsPage):
    """The page "Look"."""

    def build(self) -> None:
        """Lay out the cards."""
        theme = self.theme
        self._preview: Thumbnail | None = None
        self.add_card(
            self.tr("Colours"),
            [
                PillsRow(
                    "look.theme",
                    self.tr("Theme"),
                    self.tr("“Like the desktop” follows what it prefers, more contrast too."),
                    theme,
                    [
                        ("system", self.tr("Like the desktop")),
                        ("light", self.tr("Light")),
                        ("dark", self.tr("Dark")),
                        ("contrast", self.tr("High contrast")),
                    ],
                ),
                PillsRow(
                    "look.accent",
                    self.tr("Accent"),
                    self.tr("A colour of the desktop that cannot be read here is not used."),
                    theme,
                    [
                        ("system", self.tr("The desktop’s, where it has one")),
                        ("deskbreak", self.tr("deskbreak’s orange")),
                    ],
                ),
            ],
        )
        self._build_figure()
        languages = [(SYSTEM, self.tr("Like the system")), *OFFERED.items()]
        self.add_card(
            self.tr("Words"),
            [
                BoxRow(
                    "look.language",
                    self.tr("Language"),
                    self.tr("Of windows, exercises and voice. A session ends as it began."),
                    theme,
                    languages,
                )
            ],
        )
        self.screen_row = BoxRow(
            "look.screen",
            self.tr("The guide opens"),
            self.tr("A screen that is not there is the one with the pointer."),
            theme,
            self._screens(()),
        )
        self.add_card(
            self.tr("The guide"),
            [
                self.screen_row,
                SwitchRow(
                    "look.full_screen",
                    self.tr("Fill the screen"),
                    self.tr("Escape ends the session all the same."),
                    theme,
                ),
                SwitchRow(
                    "look.dim_others",
                    self.tr("Dim the other screens"),
                    self.tr("While a session runs."),
                    theme,
                ),
            ],
        )

    def _build_figure(self) -> None:
        theme = self.theme
        rows: list[Row] = [
            PillsRow(
                "look.skin",
                self.tr("Skin"),
                "",
                theme,
                [
                    ("light", self.tr("Light")),
                    ("medium", self.tr("Medium")),
                    ("tan", self.tr("Tan")),
                    ("dark", self.tr("Dark")),
                ],
            ),
            PillsRow(
                "look.build",
                self.tr("Build"),
                "",
                theme,
                [("slim", self.tr("Slim")), ("sturdy", self.tr("Sturdy"))],
            ),
            PillsRow(
                "look.motion",
                self.tr("Motion"),
                self.tr("Reduced shows start and end side by side and no movement."),
                theme,
                [
                    ("system", self.tr("Like the desktop")),
                    ("full", self.tr("Full")),
                    ("reduced", self.tr("Reduced")),
                ],
            ),
        ]
        card = self.add_card(self.tr("The figure"), ())
        holder = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(round(18 * unit()))
        column = QVBoxLayout()
        column.setSpacing(round(4 * unit()))
        for number, row in enumerate(rows):
            if number:
                column.addWidget(Rule(theme))
            column.addWidget(row)
            self.take(row)
        self._beside.addLayout(column, 1)
        card.inside.addWidget(holder)

    def show_view(self, view: SettingsView) -> None:
        """Show what holds now, and the screens that there are."""
        self.screen_row.box.offer(self._screens(view.screens))
        super().show_view(view)
        if view.preview is not None and self._preview is None:
            self._show_preview(view.preview)

    def _show_preview(self, exercise: Exercise) -> None:
        self._preview = Thumbnail(exercise, self.theme, PREVIEW)
        self._preview.setAccessibleName(self.tr("The figure as it looks now"))
        self._beside.insertWidget(0, self._preview, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the figure above what it is set with where there is no room beside it."""
        super().resizeEvent(event)
        is_narrow = self.width() < (PREVIEW + BESIDE) * unit()
        way = QBoxLayout.Direction
        self._beside.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)

    def _screens(self, names: tuple[str, ...]) -> list[tuple[str, str]]:
        known = [
            (POINTER, self.tr("On the screen with the pointer")),
            (PRIMARY, self.tr("On the main screen")),
        ]
        return [*known, *((name, self.tr("On %1").replace("%1", name)) for name in names)]
