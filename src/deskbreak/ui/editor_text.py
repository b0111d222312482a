"""The words of the editors: what is wrong with a field, and what poses and channels are called."""

from __future__ import annotations

from deskbreak.domain.draft_faults import LONGEST_CUE, LONGEST_NAME, Fault, Why
from deskbreak.domain.exercise import Phase
from deskbreak.ui.translating import translator

CONTEXT = "editor"
_tr = translator(CONTEXT)


def fault(one: Fault) -> str:
    """What is wrong, and what to do about it."""
    return {
        Why.NAME_MISSING: _tr("Give it a name."),
        Why.NAME_LONG: _tr("Use at most %n characters.", LONGEST_NAME),
        Why.NAME_TAKEN: _tr("Another one has this name already."),
        Why.REGION_MISSING: _tr("Choose at least one area."),
        Why.DIRECTION_MISSING: _tr("Name both ways round, such as forward and backward."),
        Why.CUE_MISSING: _tr("Say what to do; two lines are needed."),
        Why.CUE_LONG: _tr(
            "Use at most %n characters, so that it can be read from afar.", LONGEST_CUE
        ),
        Why.STANDS_STILL: _tr("Nothing moves. Set a slider in one of the poses."),
        Why.TURN_LONG: _tr("That is longer than ten minutes. Hold or repeat less."),
        Why.PICTURE_MISSING: _tr("Choose a picture, or use the figure."),
    }[one.why]


def phase(one: Phase) -> str:
    """What a keyframe is called."""
    return {
        Phase.MOVE_IN: _tr("Move in"),
        Phase.MOVE: _tr("Move"),
        Phase.HOLD: _tr("Hold"),
        Phase.EASE_OUT: _tr("Ease out"),
    }.get(one, one.value)


def base(name: str) -> str:
    """What a base pose is called."""
    return {
        "SIT_FRONT": _tr("Sitting, hands on the thighs"),
        "SIT_FRONT_ARMS_CROSSED": _tr("Sitting, arms crossed"),
        "SIT_SIDE": _tr("Sitting, seen from the side"),
        "SIT_SIDE_BACKREST": _tr("Sitting against the backrest"),
        "SIT_BACK": _tr("Sitting, seen from behind"),
        "SIT_HANGING": _tr("Sitting, arms hanging"),
        "SLOUCH_SIDE": _tr("Sitting, slumped"),
        "STAND_FRONT": _tr("Standing"),
        "STAND_SIDE": _tr("Standing, seen from the side"),
        "STAND_BACK": _tr("Standing, seen from behind"),
        "STAND_FRONT_WALL": _tr("Standing, back to a wall"),
        "STAND_SIDE_WALL": _tr("Standing, facing a wall"),
        "STAND_SIDE_DESK": _tr("Standing at a desk"),
        "STAND_SIDE_DOORWAY": _tr("Standing in a doorway"),
        "QUAD_SIDE": _tr("On hands and knees"),
        "QUAD_FRONT": _tr("On hands and knees, seen from the front"),
        "KNEE_PLANK_SIDE": _tr("Push-up on the knees"),
        "PLANK_SIDE": _tr("Push-up"),
        "PRONE_SIDE": _tr("Lying face down"),
        "PRONE_TOP": _tr("Lying face down, seen from above"),
        "SUPINE_ROLLER_SIDE": _tr("Lying on a roller"),
    }.get(name, name)


def view(name: str) -> str:
    """Where the figure is seen from."""
    return {
        "front": _tr("From the front"),
        "three-quarter": _tr("Turned a little"),
        "half-side": _tr("Turned further"),
        "side": _tr("From the side"),
        "diagonal": _tr("From the other side"),
        "back": _tr("From behind"),
        "top": _tr("From above"),
    }.get(name, name)


def channel(name: str) -> str:
    """What a slider sets."""
    return {
        "neck_flex": _tr("Chin: up − down"),
        "neck_side": _tr("Head tilt: left − right"),
        "head_yaw": _tr("Head turn: left − right"),
        "torso_yaw": _tr("Chest turn: left − right"),
        "trunk_side": _tr("Side bend: left − right"),
        "thoracic": _tr("Upper back: arch − round"),
        "trunk_lean": _tr("Lean forward"),
        "scap_elev": _tr("Shoulders: down − up"),
        "scap_ret": _tr("Blades: apart − together"),
        "sh_flex": _tr("Arm: back − forward"),
        "sh_abd": _tr("Arm to the side"),
        "sh_cross": _tr("Arm: behind − across"),
        "sh_rot": _tr("Forearm: down − up"),
        "elb": _tr("Elbow"),
    }.get(name, name)


def degrees(value: int) -> str:
    """An angle."""
    return _tr("%1°").replace("%1", str(value).replace("-", "−"))


def percent(value: int) -> str:
    """A share of the way."""
    return _tr("%1 %").replace("%1", str(value).replace("-", "−"))
