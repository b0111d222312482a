"""The movement of an exercise that is being written: its base, its key poses, or a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from deskbreak.domain.bases import BASES
from deskbreak.domain.camera import VIEWS
from deskbreak.domain.draft import MOST_FRAMES, Draft
from deskbreak.domain.exercise import Exercise
from deskbreak.ui import editor_text
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import Card, Text, unit
from deskbreak.ui.choice_box import ChoiceBox
from deskbreak.ui.field_block import FieldBlock
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.pose_editor import PoseEditor
from deskbreak.ui.press import Press
from deskbreak.ui.start_flow import StartFlow
from deskbreak.ui.tabs import Tabs
from deskbreak.ui.theme import Theme
from deskbreak.ui.thumbnail import Thumbnail

FIGURE, PICTURE = "figure", "picture"
PICTURES = "*.png *.jpg *.jpeg *.svg"


class PoseTile(Press):
    """One key pose of the movement."""

    def __init__(self, theme: Theme, draft: Draft, at: int) -> None:
        super().__init__(theme, "")
        self.setCheckable(True)
        exercise = draft.shown()
        self._picture = Thumbnail(exercise, theme, 64, draft.poses[at])
        self._words = Text("", theme, "ink", 9, SEMIBOLD)
        self._length = Text("", theme, "muted", 9, even=True)
        column = QVBoxLayout(self)
        pad = round(6 * unit())
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(round(2 * unit()))
        for part in (self._picture, self._words, self._length):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        self.let_through()
        self.show_pose(draft, at)

    def show_pose(self, draft: Draft, at: int) -> None:
        """Show the pose at the end of a keyframe."""
        frame = draft.animation.frames[at]
        self._picture.show_pose(draft.shown(), draft.poses[at])
        lasts = draft.hold if frame.lasts is None else frame.lasts
        words = f"{at + 1} · {editor_text.phase(frame.phase)}"
        length = self.tr("%1 s").replace("%1", f"{lasts.total_seconds():g}")
        self._words.setText(words)
        self._length.setText(length)
        self.setAccessibleName(f"{words}, {length}")

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """The card decides what is chosen."""


class MovementCard(Card):
    """Changes the movement of a draft.

    Signals:
        changed: The draft as it is now, and what the change was about.
        pose_shown: Another key pose is looked at, by its number.
    """

    changed = Signal(object, str)
    pose_shown = Signal(int)

    def __init__(self, theme: Theme, exercises: Sequence[Exercise]) -> None:
        super().__init__(theme, "")
        self._exercises = {one.identifier: one for one in exercises}
        self._draft = Draft()
        self.at = 0
        name = self.tr("Movement")
        self.setAccessibleName(name)
        self.inside.setSpacing(round(12 * unit()))
        self.inside.addWidget(Text(name, theme, "ink", 12, SEMIBOLD))
        kinds = [(FIGURE, self.tr("The figure")), (PICTURE, self.tr("A picture of my own"))]
        self.kind = Tabs(self.tr("What is shown"), kinds, theme, 10)
        self.kind.chosen.connect(self._set_kind)
        self.inside.addWidget(self.kind)
        self._build_figure(theme, exercises)
        self._build_picture(theme)

    def _build_figure(self, theme: Theme, exercises: Sequence[Exercise]) -> None:
        begin = self.tr("Begin with the movement of")
        choices = [("", self.tr("an exercise…"))]
        choices += [(one.identifier, one.name) for one in exercises]
        self.take = ChoiceBox(begin, choices, theme)
        self.take.chosen.connect(self._take)
        bases = [(name, editor_text.base(name)) for name in BASES]
        self.base = ChoiceBox(self.tr("Starts from"), bases, theme)
        self.base.chosen.connect(self._set_base)
        views = [(name, editor_text.view(name)) for name in VIEWS]
        self.view = ChoiceBox(self.tr("Seen"), views, theme)
        self.view.chosen.connect(self._set_view)
        self._figure = QWidget()
        column = QVBoxLayout(self._figure)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(12 * unit()))
        column.addWidget(FieldBlock(begin, self.take, theme))
        column.addWidget(FieldBlock(self.tr("Starts from"), self.base, theme))
        column.addWidget(FieldBlock(self.tr("Seen"), self.view, theme))
        hint = self.tr("Write the movement to the RIGHT; the left side is made from it.")
        self.poses = FieldBlock(self.tr("Key poses, one after the other"), None, theme, hint)
        column.addWidget(self.poses)
        self._strip = StartFlow(round(4 * unit()), round(4 * unit()))
        self._strip.setAccessibleName(self.tr("Key poses"))
        self.poses.column.insertWidget(2, self._strip)
        self.tiles: list[PoseTile] = []
        tools = StartFlow(round(4 * unit()), round(4 * unit()))
        self.add = PillButton(self.tr("Add a pose"), theme, Role.QUIET)
        self.earlier = PillButton(self.tr("Earlier"), theme, Role.QUIET)
        self.later = PillButton(self.tr("Later"), theme, Role.QUIET)
        self.drop = PillButton(self.tr("Remove"), theme, Role.QUIET)
        for button, slot in (
            (self.add, self._add),
            (self.earlier, self._earlier),
            (self.later, self._later),
            (self.drop, self._drop),
        ):
            button.set_text_size(10)
            button.clicked.connect(slot)
            tools.add(button)
        column.addWidget(tools)
        self.editor = PoseEditor(theme, exercises)
        self.editor.changed.connect(self.changed)
        column.addWidget(self.editor)
        self.inside.addWidget(self._figure)

    def _build_picture(self, theme: Theme) -> None:
        self.choose_picture = PillButton(self.tr("Choose a picture…"), theme)
        self.choose_picture.clicked.connect(self._ask_picture)
        hint = self.tr("It is copied, and shown in the session where the figure would be.")
        self.picture = FieldBlock(self.tr("Picture"), None, theme, hint)
        self._file = Text("", theme, "ink", 10, wraps=True)
        self.picture.column.insertWidget(2, self._file)
        self.picture.column.insertWidget(3, self.choose_picture, 0, Qt.AlignmentFlag.AlignLeft)
        self.inside.addWidget(self.picture)

    # -- what it shows ---------------------------------------------------------------------------

    def show_draft(self, draft: Draft) -> None:
        """Show the movement of a draft."""
        self._draft = draft
        frames = draft.animation.frames
        self.at = min(self.at, len(frames) - 1)
        self.kind.show_key(PICTURE if draft.uses_picture else FIGURE)
        self._figure.setVisible(not draft.uses_picture)
        self.picture.setVisible(draft.uses_picture)
        self._file.setText(draft.picture.replace("\\", "/").rpartition("/")[2])
        self._file.setVisible(bool(draft.picture))
        self.base.show_key(draft.animation.base)
        self.view.show_key(draft.animation.view)
        self.take.show_key("")
        self._show_tiles()
        self.editor.show_frame(draft, self.at)
        self.add.setEnabled(len(frames) < MOST_FRAMES)
        self.earlier.setEnabled(self.at > 0)
        self.later.setEnabled(self.at < len(frames) - 1)
        self.drop.setEnabled(draft.without_frame(self.at) != draft)

    def _show_tiles(self) -> None:
        frames = self._draft.animation.frames
        while len(self.tiles) > len(frames):
            tile = self.tiles.pop()
            self._strip.take(tile)
        for number in range(len(frames)):
            if number == len(self.tiles):
                tile = PoseTile(self._theme, self._draft, number)
                tile.clicked.connect(self._look)
                self.tiles.append(tile)
                self._strip.add(tile)
            self.tiles[number].show_pose(self._draft, number)
            self.tiles[number].setChecked(number == self.at)

    # -- what the person does --------------------------------------------------------------------

    def _look(self) -> None:
        tile = self.sender()
        self.at = next(number for number, one in enumerate(self.tiles) if one is tile)
        self.show_draft(self._draft)
        self.pose_shown.emit(self.at)

    def _set_kind(self, key: str) -> None:
        self.changed.emit(replace(self._draft, uses_picture=key == PICTURE), "")

    def _take(self, key: str) -> None:
        exercise = self._exercises.get(key)
        if exercise is not None:
            self.at = 0
            self.changed.emit(self._draft.with_movement_of(exercise), "")

    def _set_base(self, key: str) -> None:
        self.changed.emit(self._draft.with_base(key), "")

    def _set_view(self, key: str) -> None:
        animation = replace(self._draft.animation, view=key)
        self.changed.emit(replace(self._draft, animation=animation), "")

    def _add(self) -> None:
        draft = self._draft.with_new_frame(self.at)
        frames = draft.animation.frames
        last = len(frames) - len(draft.animation.outro) - 1
        self.at = min(max(self.at + 1, len(draft.animation.intro)), last)
        self.changed.emit(draft, "")

    def _drop(self) -> None:
        self.changed.emit(self._draft.without_frame(self.at), "")

    def _earlier(self) -> None:
        self._move(-1)

    def _later(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        draft = self._draft.with_frame_moved(self.at, by)
        if draft != self._draft:
            self.at += by
            self.changed.emit(draft, "")

    def _ask_picture(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"{self.tr('Pictures')} ({PICTURES})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_picture)
        dialog.open()

    def take_picture(self, path: str) -> None:
        """Show a picture instead of the figure."""
        self.changed.emit(replace(self._draft, picture=path, uses_picture=True), "")
