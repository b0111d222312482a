"""An exercise that somebody writes: it may be incomplete, and can be looked at all the same.

`draft_faults` names everything that keeps it from being played.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count
from typing import Final

from deskbreak.domain.bases import BASES
from deskbreak.domain.exercise import Animation, Exercise, Keyframe, Phase, Sides
from deskbreak.domain.pose import Pose

FEWEST_CUES: Final = 2
MOST_FRAMES: Final = 12
SECOND: Final = timedelta(seconds=1)
PLACEHOLDER: Final = "…"

NEW: Final = Animation(
    view="front",
    base="SIT_FRONT",
    rep=(
        Keyframe(Phase.MOVE_IN, 2 * SECOND, {"neck_side": 25.0}),
        Keyframe(Phase.HOLD),
        Keyframe(Phase.EASE_OUT, 2 * SECOND, reset=True),
    ),
)
"""What a new exercise begins with: something that moves, so that one sees how it works."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been written of an exercise so far.

    Attributes:
        origin: What it was made from; what the editor does not show stays as it is there.
        identifier: Its key, when it is kept already; "" makes one from the name.
        picture: The path of a picture that is shown instead of the figure, or "".
        uses_picture: Whether the picture is shown; the movement is kept meanwhile.
    """

    name: str = ""
    regions: tuple[str, ...] = ()
    category: str = "static"
    posture: str = "seated"
    sides: Sides = Sides.MIRROR
    directions: tuple[str, str] = ("", "")
    hold: timedelta = 15 * SECOND
    reps: int = 1
    cues: tuple[str, ...] = ("", "")
    cautions: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    animation: Animation = NEW
    picture: str = ""
    uses_picture: bool = False
    identifier: str = ""
    origin: Exercise | None = field(default=None, compare=False)

    @classmethod
    def of(cls, exercise: Exercise, *, is_own: bool, picture: str = "") -> Draft:
        """A draft of an exercise that is there: to change it, or to make another of it."""
        return cls(
            name=exercise.name,
            regions=exercise.regions,
            category=exercise.category,
            posture=exercise.posture,
            sides=exercise.sides,
            directions=exercise.directions or ("", ""),
            hold=exercise.hold,
            reps=exercise.reps,
            cues=(*exercise.cues, *("",) * (FEWEST_CUES - len(exercise.cues))),
            cautions=exercise.cautions,
            sources=exercise.sources,
            animation=exercise.animation,
            picture=picture,
            uses_picture=bool(picture),
            identifier=exercise.identifier if is_own else "",
            origin=exercise,
        )

    # -- what it is ------------------------------------------------------------------------------

    def shown(self) -> Exercise:
        """The exercise as far as it goes, to be looked at; never wrong."""
        written = tuple(cue.strip() for cue in self.cues if cue.strip())
        first, second = self.directions
        animation = self.animation
        if any(frame.cue > len(written) for frame in animation.frames):
            animation = _without_cues(animation)
        rest = self.origin or _blank()
        (least, most), (fewest, top) = rest.hold_range, rest.reps_range
        return replace(
            rest,
            identifier=self.identifier or slug(self.name),
            name=self.name.strip() or PLACEHOLDER,
            category=self.category,
            regions=self.regions or ("neck",),
            posture=self.posture,
            postures_ok=(self.posture,),
            sides=self.sides,
            directions=(first.strip() or PLACEHOLDER, second.strip() or PLACEHOLDER)
            if self.sides is Sides.REVERSE
            else None,
            hold=self.hold,
            reps=self.reps,
            hold_range=(min(least, self.hold), max(most, self.hold)),
            reps_range=(min(fewest, self.reps), max(top, self.reps)),
            cues=written or (PLACEHOLDER,),
            cautions=tuple(line.strip() for line in self.cautions if line.strip()),
            sources=tuple(line.strip() for line in self.sources if line.strip()),
            animation=animation,
            aliases=rest.aliases if self.identifier else (),
            easier=rest.easier if self.identifier else "",
            harder=rest.harder if self.identifier else "",
            default_on=True,
        )

    @property
    def poses(self) -> tuple[Pose, ...]:
        """Where the body is at the end of each keyframe."""
        base = Pose(reaches=self.animation.reaches)
        poses, pose = [base], base
        for frame in self.animation.frames:
            pose = pose if frame.phase is Phase.HOLD else pose.after(frame, base)
            poses.append(pose)
        return tuple(poses[1:])

    def value(self, at: int, channel: str) -> float:
        """The value of a channel at the end of a keyframe."""
        channels = self.poses[at].channels
        rest = BASES[self.animation.base].pose.channels
        plain = channel.removesuffix("_L").removesuffix("_R")
        for found in (channels, rest):
            for name in (channel, plain):
                if name in found:
                    return found[name]
        return 0.0

    # -- changes of the movement -----------------------------------------------------------------

    def with_channel(self, at: int, channel: str, value: float) -> Draft:
        """The same with one channel of a keyframe set."""
        frame = self.animation.frames[at]
        channels = {**frame.channels, channel: value}
        if not channel.endswith(("_L", "_R")):
            # What drives both sides wins over what drove one of them.
            for side in ("_L", "_R"):
                channels.pop(channel + side, None)
        return self.with_frame(at, replace(frame, channels=channels, reset=False))

    def with_pose(self, at: int, pose: Pose) -> Draft:
        """The same with a keyframe that goes to a pose and to nothing else."""
        frame = self.animation.frames[at]
        base = BASES[self.animation.base].pose.channels
        before = {name for one in self.poses[:at] for name in one.channels}
        channels = {name: base.get(name, 0.0) for name in before} | dict(pose.channels)
        return self.with_frame(
            at, replace(frame, channels=channels, reaches=dict(pose.reaches), reset=False)
        )

    def with_frame(self, at: int, frame: Keyframe) -> Draft:
        """The same with another keyframe in a place."""
        frames = list(self.animation.frames)
        frames[at] = frame
        return self._with_frames(frames, len(self.animation.intro), len(self.animation.outro))

    def with_new_frame(self, at: int) -> Draft:
        """The same with one more keyframe after a place, for every repetition."""
        animation = self.animation
        frames, intro = list(animation.frames), len(animation.intro)
        place = min(max(at + 1, intro), len(frames) - len(animation.outro))
        frames.insert(place, Keyframe(Phase.MOVE, 2 * SECOND))
        return self._with_frames(frames, intro, len(animation.outro))

    def without_frame(self, at: int) -> Draft:
        """The same without a keyframe; the last one of a repetition stays."""
        animation = self.animation
        frames = list(animation.frames)
        intro, outro = len(animation.intro), len(animation.outro)
        is_intro, is_outro = at < intro, at >= len(frames) - outro
        if not is_intro and not is_outro and len(animation.rep) == 1:
            return self
        del frames[at]
        return self._with_frames(frames, intro - is_intro, outro - is_outro)

    def with_frame_moved(self, at: int, by: int) -> Draft:
        """The same with a keyframe earlier or later."""
        animation = self.animation
        frames, to = list(animation.frames), at + by
        if not 0 <= to < len(frames):
            return self
        frames[at], frames[to] = frames[to], frames[at]
        return self._with_frames(frames, len(animation.intro), len(animation.outro))

    def _with_frames(self, frames: list[Keyframe], intro: int, outro: int) -> Draft:
        end = len(frames) - outro
        animation = replace(
            self.animation,
            intro=tuple(frames[:intro]),
            rep=tuple(frames[intro:end]),
            outro=tuple(frames[end:]),
        )
        return replace(self, animation=animation)

    def with_movement_of(self, exercise: Exercise) -> Draft:
        """The same with the movement of another exercise, and what belongs to it."""
        blank = self.origin or _blank()
        origin = replace(blank, muscles=exercise.muscles, equipment=exercise.equipment)
        return replace(
            self,
            animation=_without_cues(exercise.animation),
            posture=exercise.posture,
            sides=exercise.sides,
            directions=exercise.directions or self.directions,
            category=exercise.category,
            hold=exercise.hold,
            reps=exercise.reps,
            origin=origin,
        )

    def with_base(self, name: str) -> Draft:
        """The same from another base pose, in the posture that belongs to it."""
        kind = BASES[name]
        posture = "seated" if kind.is_seated else "standing"
        if "mat" in kind.props:
            posture = "floor"
        return replace(self, posture=posture, animation=replace(self.animation, base=name))


def slug(name: str) -> str:
    """A key made of a name: lower-case letters and digits with hyphens between."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain)) or "exercise"


def free_key(key: str, taken: Collection[str]) -> str:
    """A key that is not taken yet: itself, or with a number behind it."""
    if key not in taken:
        return key
    return next(one for number in count(2) if (one := f"{key}-{number}") not in taken)


def _without_cues(animation: Animation) -> Animation:
    def bare(frames: tuple[Keyframe, ...]) -> tuple[Keyframe, ...]:
        return tuple(replace(frame, cue=0) for frame in frames)

    return replace(
        animation,
        intro=bare(animation.intro),
        rep=bare(animation.rep),
        outro=bare(animation.outro),
    )


def _blank() -> Exercise:
    return Exercise(
        identifier="exercise",
        name=PLACEHOLDER,
        category="static",
        regions=("neck",),
        posture="seated",
        sides=Sides.NONE,
        hold=15 * SECOND,
        reps=1,
        sets=1,
        cues=(PLACEHOLDER,),
        animation=NEW,
        hold_range=(15 * SECOND, 30 * SECOND),
        reps_range=(1, 12),
        level=1,
        discreet=1,
    )
