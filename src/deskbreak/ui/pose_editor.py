"""One keyframe of a movement: what it is, how long it takes, and sliders for where the body is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.domain.bases import BASES
from deskbreak.domain.draft import SECOND, Draft
from deskbreak.domain.exercise import Exercise, Phase
from deskbreak.domain.framing import key_poses
from deskbreak.domain.pose import Pose
from deskbreak.ui import editor_text
from deskbreak.ui.card import BODY, Text, unit
from deskbreak.ui.choice_box import ChoiceBox
from deskbreak.ui.dial import Slide, Stepper
from deskbreak.ui.page import SEMIBOLD
from deskbreak.ui.slide_grid import SlideGrid
from deskbreak.ui.switch import Switch
from deskbreak.ui.tabs import Tabs
from deskbreak.ui.theme import Theme

HALF = timedelta(milliseconds=500)
LONGEST = 40
"""Half seconds that one movement takes at most."""


@dataclass(frozen=True, slots=True)
class Range:
    """How far a slider goes, in steps; `per` is what one step is worth."""

    low: int
    high: int
    per: float = 1.0


HEAD: Mapping[str, Range] = {
    "neck_flex": Range(-15, 50),
    "neck_side": Range(-40, 40),
    "head_yaw": Range(-75, 75),
}
TRUNK: Mapping[str, Range] = {
    "torso_yaw": Range(-45, 45),
    "trunk_side": Range(-25, 25),
    "thoracic": Range(-25, 35),
    "trunk_lean": Range(0, 100),
}
BLADES: Mapping[str, Range] = {
    "scap_elev": Range(-10, 40, 0.01),
    "scap_ret": Range(-100, 100, 0.01),
}
ARMS: Mapping[str, Range] = {
    "sh_flex": Range(-30, 180),
    "sh_abd": Range(0, 178),
    "sh_cross": Range(-80, 80),
    "sh_rot": Range(-60, 95),
    "elb": Range(0, 145),
}
"""The channels that can be set, with the ranges that the figure is drawn well in."""


class PoseEditor(QWidget):
    """Changes one keyframe of a draft.

    Signals:
        changed: The draft as it is now, and what the change was about.
    """

    changed = Signal(object, str)

    def __init__(self, theme: Theme, exercises: Sequence[Exercise]) -> None:
        super().__init__()
        self._theme = theme
        self._exercises = exercises
        self._draft = Draft()
        self._at = 0
        phases = [Phase.MOVE_IN, Phase.MOVE, Phase.HOLD, Phase.EASE_OUT]
        self.phase = Tabs(
            self.tr("What happens"),
            [(one.value, editor_text.phase(one)) for one in phases],
            theme,
            10,
        )
        self.phase.chosen.connect(self._set_phase)
        self.lasts = Stepper(self.tr("Takes"), theme, _half_seconds, is_typed=False)
        self.lasts.setRange(1, LONGEST)
        self.lasts.valueChanged.connect(self._set_lasts)
        self.reset = Switch(self.tr("Back to where it starts"), theme)
        self.reset.clicked.connect(self._set_reset)
        self.poses = ChoiceBox(self.tr("Take a pose from an exercise"), (), theme)
        self.poses.chosen.connect(self._take_pose)
        self._taken: dict[str, Pose] = {}
        self.arms = Tabs(
            self.tr("Which arm"),
            [("", self.tr("Both arms")), ("_R", self.tr("Right")), ("_L", self.tr("Left"))],
            theme,
            10,
        )
        self.arms.chosen.connect(self._show)
        self.slides: dict[str, Slide] = {}
        self._hold_words = Text(
            self.tr("A hold stays where the pose before it ends."), theme, "muted", wraps=True
        )
        self._build()

    def _build(self) -> None:
        theme, column = self._theme, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(10 * unit()))
        column.addWidget(self.phase)
        row = QHBoxLayout()
        self._lasts_words = Text(self.tr("Takes"), theme, "muted", BODY)
        row.addWidget(self._lasts_words, 1)
        row.addWidget(self.lasts)
        column.addLayout(row)
        column.addWidget(self._hold_words)
        column.addWidget(self.reset)
        self._sliders = QWidget()
        inside = QVBoxLayout(self._sliders)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(round(8 * unit()))
        inside.addWidget(self.poses)
        for title, channels in (
            (self.tr("Head"), HEAD),
            (self.tr("Trunk"), TRUNK),
            (self.tr("Shoulders"), BLADES),
            (self.tr("Arms"), ARMS),
        ):
            inside.addSpacing(round(4 * unit()))
            inside.addWidget(Text(title, theme, "ink", BODY, SEMIBOLD))
            if channels is ARMS:
                inside.addWidget(self.arms)
            inside.addWidget(self._grid(channels))
        column.addWidget(self._sliders)

    def _grid(self, channels: Mapping[str, Range]) -> SlideGrid:
        slides = []
        for name, span in channels.items():
            words = editor_text.degrees if span.per == 1.0 else editor_text.percent
            slide = Slide(editor_text.channel(name), self._theme, words)
            slide.setRange(span.low, span.high)
            slide.setPageStep(max((span.high - span.low) // 8, 1))
            slide.setObjectName(name)
            slide.valueChanged.connect(self._slide)
            self.slides[name] = slide
            slides.append(slide)
        return SlideGrid(slides)

    def show_frame(self, draft: Draft, at: int) -> None:
        """Show a keyframe."""
        self._draft, self._at = draft, at
        self._show()

    def _show(self) -> None:
        draft, at = self._draft, self._at
        frame = draft.animation.frames[at]
        is_hold = frame.phase is Phase.HOLD
        self.phase.show_key(frame.phase.value)
        self.lasts.setVisible(frame.lasts is not None)
        is_long = frame.lasts is None
        words = self.tr("As long as the hold of the exercise") if is_long else self.tr("Takes")
        self._lasts_words.setText(words)
        if frame.lasts is not None:
            self.lasts.show_value(round(frame.lasts / HALF))
        self._hold_words.setVisible(is_hold)
        self.reset.setVisible(not is_hold)
        self.reset.setChecked(frame.reset and not frame.channels)
        self._sliders.setVisible(not is_hold and not self.reset.isChecked())
        rest = Draft(animation=replace(draft.animation, intro=(), outro=(), rep=(_STILL,)))
        for name, slide in self.slides.items():
            span = RANGES[name]
            channel = name + self.arms.key if name in ARMS else name
            slide.set_rest(round(rest.value(0, channel) / span.per))
            slide.show_value(round(draft.value(at, channel) / span.per))
        self._offer_poses()

    def _offer_poses(self) -> None:
        """Offer the poses of exercises that begin the same way."""
        base = self._draft.animation.base
        ground = BASES[base].ground
        self._taken = {}
        choices = [("", self.tr("Take a pose from an exercise…"))]
        for one in self._exercises:
            if BASES[one.animation.base].ground is not ground:
                continue
            seen: list[Pose] = []
            for pose in key_poses(one.animation)[1:]:
                if pose in seen or not pose.channels:
                    continue
                seen.append(pose)
                key = f"{one.identifier} {len(seen)}"
                self._taken[key] = pose
                number = f" · {len(seen)}" if len(seen) > 1 else ""
                choices.append((key, one.name + number))
        self.poses.offer(choices)
        self.poses.show_key("")

    # -- what the person does --------------------------------------------------------------------

    def _slide(self, value: int) -> None:
        slide = self.sender()
        if isinstance(slide, Slide):
            name = slide.objectName()
            channel = name + self.arms.key if name in ARMS else name
            draft = self._draft.with_channel(self._at, channel, _plain(value * RANGES[name].per))
            self.changed.emit(draft, f"{self._at} {channel}")

    def _set_phase(self, key: str) -> None:
        frame = self._draft.animation.frames[self._at]
        phase = Phase(key)
        lasts = frame.lasts if frame.lasts is not None else 2 * SECOND
        if phase is Phase.HOLD:
            new = replace(frame, phase=phase, lasts=None, channels={}, reaches={}, reset=False)
        else:
            new = replace(frame, phase=phase, lasts=lasts)
        self.changed.emit(self._draft.with_frame(self._at, new), "")

    def _set_lasts(self, value: int) -> None:
        frame = self._draft.animation.frames[self._at]
        draft = self._draft.with_frame(self._at, replace(frame, lasts=HALF * value))
        self.changed.emit(draft, f"{self._at} lasts")

    def _set_reset(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        frame = self._draft.animation.frames[self._at]
        channels = {} if is_on else dict(frame.channels)
        new = replace(frame, reset=is_on, channels=channels, reaches={})
        self.changed.emit(self._draft.with_frame(self._at, new), "")

    def _take_pose(self, key: str) -> None:
        pose = self._taken.get(key)
        if pose is not None:
            self.changed.emit(self._draft.with_pose(self._at, pose), "")


RANGES: Mapping[str, Range] = {**HEAD, **TRUNK, **BLADES, **ARMS}
_STILL = Draft().animation.rep[1]


def _half_seconds(value: int) -> str:
    return QCoreApplication.translate("PoseEditor", "%1 s").replace("%1", f"{value / 2:g}")


def _plain(value: float) -> float:
    return round(value, 3)
