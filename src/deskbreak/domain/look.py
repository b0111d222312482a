"""How the figure looks: one of four skin tones, one of two builds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Build(Enum):
    """How broad the figure is, as a share of the usual breadth."""

    SLIM = 0.96
    STURDY = 1.2


class Skin(Enum):
    """The tone of the skin, from light to dark."""

    LIGHT = "light"
    MEDIUM = "medium"
    TAN = "tan"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Look:
    """What somebody has chosen for the figure."""

    skin: Skin = Skin.MEDIUM
    build: Build = Build.SLIM
