"""How large everything in the guide is: from the window, the text scale, and what has to fit.

Rules:
1. Everything grows with the window, so that it can be read from where the person stands.
2. Whoever wants larger text gets it, as far as the words of the whole routine fit beside a ring
   that can still be read; nothing is cut off, and nothing jumps from one exercise to the next.
3. The number and the side are measured for two metres: a capital is seen under 20 minutes of arc
   on the whole of a 24-inch screen, and under 16 in a window of 1120 x 720 on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from deskbreak.ui.badge import PILL
from deskbreak.ui.theme import exact_font, spaced

DESIGN = QSize(1120, 720)
"""The size at which everything has its own size."""
LEAST = QSize(400, 300)
"""Nothing is fitted into less."""
SMALLEST, LARGEST = 0.57, 3.2
HEADING, NAME, BADGE, COUNT = 12.5, 27.0, 35.0, 17.0
LINE, BELOW, BAR, BUTTON = 17.0, 12.5, 10.5, 11.5
"""Points at the design's size."""
BOLD = QFont.Weight.Bold
RING = 150.0
"""The smallest ring: its digits are 12 mm tall on a 24-inch screen of 1920 x 1080."""
FIGURE, WORDS = 14.0, 11.0
"""How figure and words share the width."""
SQUEEZED = 0.3
"""How much smaller than its own size the badge gets at most to leave its count room."""
NEAR = 0.85
"""How small text may be in a small window, so that it can still be read at the desk."""
STEP = 0.95
LINES = 2
"""Lines that the instruction has room for in any case, so that nothing jumps."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words that belong to one exercise of the routine.

    Attributes:
        badges: What the badge says, and beside it, turn by turn.
        lines: The instructions.
        below: What stands below them: a caution, and what comes next.
    """

    name: str
    badges: tuple[tuple[str, str], ...]
    lines: tuple[str, ...]
    below: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """The sizes of one window.

    Attributes:
        unit: A pixel of the design.
        text: How much larger than in the design running text is.
        badge: The size of the badge in points.
        line_height: The room of the instruction in pixels.
        is_upright: Whether the words stand below the figure.
    """

    unit: float
    text: float
    badge: float
    line_height: int
    is_upright: bool

    @property
    def name(self) -> float:
        """The size of the name in points: large already, so it grows more slowly."""
        return NAME * self.unit + (self.text - self.unit) * 10

    @property
    def words_share(self) -> float:
        """How much of the width is for words, where they stand beside the figure."""
        words = WORDS * (1 + 0.45 * max(self.text / self.unit - 1, 0))
        return words / (FIGURE + words)

    @property
    def margin(self) -> int:
        """The room at both sides."""
        return round(32 * self.unit)

    @property
    def gap(self) -> int:
        """The room between the figure and the words."""
        return round((18 if self.is_upright else 36) * self.unit)

    @property
    def row_gap(self) -> int:
        """The room between the bar, the middle and the buttons."""
        return round(18 * self.unit)

    @property
    def word_gap(self) -> int:
        """The room between one line of words and the next."""
        return round(10 * self.unit)

    @property
    def heading_font(self) -> QFont:
        """What the phase is written in."""
        return spaced(exact_font(HEADING * self.text, BOLD))

    @property
    def name_font(self) -> QFont:
        """What the name of the exercise is written in."""
        return exact_font(self.name, BOLD)

    def words_width(self, width: int) -> int:
        """How wide the words are in a window of a width."""
        room = width - 2 * self.margin
        if self.is_upright:
            return room
        return int((room - self.gap) * self.words_share) - 2


def fit(window: QSize, text_scale: float, wordings: Sequence[Wording]) -> Fit:
    """The largest sizes with which the words of a routine fit a window."""
    window, found = window.expandedTo(LEAST), None
    for found in _candidates(window, text_scale, wordings):
        is_squeezed_flat = found.badge <= BADGE * found.unit * SQUEEZED
        room = _ring_room(found, window, wordings)
        if not is_squeezed_flat and room >= RING * min(found.unit, 1.0):
            return found
    assert found is not None  # noqa: S101 - there is always a candidate
    return found


def _candidates(window: QSize, text_scale: float, wordings: Sequence[Wording]) -> Iterator[Fit]:
    """Sizes to try, the largest first."""
    is_upright = window.height() > window.width() * 1.1
    design = DESIGN.transposed() if is_upright else DESIGN
    unit = min(window.width() / design.width(), window.height() / design.height())
    unit = min(max(unit, SMALLEST), LARGEST)
    wanted = max(unit, text_scale if text_scale > 1 else NEAR)
    steps = {wanted, unit, NEAR, *(LARGEST * STEP**number for number in range(40))}
    for text in sorted((step for step in steps if step <= wanted), reverse=True):
        bare = Fit(unit, text, BADGE * unit, 0, is_upright)
        width = bare.words_width(window.width())
        badge = BADGE * unit * _squeeze(bare, width, wordings)
        yield Fit(unit, text, badge, _line_height(text, width, wordings), is_upright)


def _squeeze(bare: Fit, width: int, wordings: Sequence[Wording]) -> float:
    """How much smaller the badge has to be so that it and its count fit in one line.

    A count in large text can take the whole line; the badge has a size even then.
    """
    large = QFontMetricsF(exact_font(bare.badge, BOLD))
    small = QFontMetricsF(exact_font(COUNT * bare.text))
    shares = [
        (width - small.horizontalAdvance(count) - bare.word_gap * 3)
        / (large.horizontalAdvance(badge) + large.height() + 4)
        for wording in wordings
        for badge, count in wording.badges
        if badge
    ]
    return max(SQUEEZED, min([1.0, *shares]))


def _line_height(text: float, width: int, wordings: Sequence[Wording]) -> int:
    """The room for the longest instruction of the routine."""
    font = exact_font(LINE * text)
    longest = [max(wording.lines, key=len) for wording in wordings if wording.lines]
    heights = [_height(font, width, line) for line in longest]
    return round(max([QFontMetricsF(font).lineSpacing() * LINES, *heights])) + 2


def _ring_room(made: Fit, window: QSize, wordings: Sequence[Wording]) -> float:
    """How much room the ring has beside the exercise with the most words."""
    middle = window.height() - _height_of_rows(made)
    if made.is_upright:
        middle *= 0.5
    width = made.words_width(window.width())
    badge = QFontMetricsF(exact_font(made.badge, BOLD)).height() * PILL
    fixed = QFontMetricsF(made.heading_font).height() + made.line_height + made.word_gap * 6
    below_font = exact_font(BELOW * made.text)
    rooms = [middle]
    for wording in wordings:
        needed = fixed + _height(made.name_font, width, wording.name)
        needed += max((_height(below_font, width, line) for line in wording.below), default=0)
        if any(badge_text for badge_text, _ in wording.badges):
            needed += badge
        rooms.append(middle - needed)
    return min(*rooms, width)


def _height_of_rows(made: Fit) -> float:
    """What the bar, the buttons and the margins take of the height."""
    bar = QFontMetricsF(exact_font(BAR * made.text)).height() + 16
    buttons = QFontMetricsF(exact_font(BUTTON * made.text)).height() * 2.15
    return bar + buttons + 2 * made.row_gap + 48 * made.unit


def _height(font: QFont, width: int, words: str) -> float:
    room = QRectF(0, 0, width, 10_000)
    return QFontMetricsF(font).boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()
