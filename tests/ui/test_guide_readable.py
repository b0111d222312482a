"""Whether the guide can be read: from two metres, in large text, from right to left, by ear."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.data.safety import safety
from deskbreak.domain.exercise import Routine, Side
from deskbreak.ports import Assignment
from deskbreak.ui import guide_fit
from deskbreak.ui.badge import Badge
from deskbreak.ui.button import PillButton
from deskbreak.ui.countdown_ring import CountdownRing
from deskbreak.ui.figure_view import FigureView
from deskbreak.ui.guide_window import GuideWindow
from deskbreak.ui.marks import Mark
from deskbreak.ui.segment_bar import Segment, SegmentBar
from deskbreak.ui.theme import Theme, exact_font, text_scale
from tests.domain.shipped import shipped
from tests.fakes import FakeClock, exercise, holding, routine, seconds

MM_A_PIXEL = 24 * 25.4 / math.hypot(1920, 1080)
DISTANCE = 2000.0
WINDOW, SCREEN = (1120, 720), (1920, 1080)
ROUTINES = ["micro-neck-shoulders", "micro-twist", "standard-desk", "full-15-desk", "floor-unwind"]


def arc_minutes(pixels: float) -> float:
    """How large something looks on a 24-inch screen of 1920 x 1080 from two metres."""
    return math.degrees(math.atan(pixels * MM_A_PIXEL / DISTANCE)) * 60


Open = Callable[..., GuideWindow]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, clock: FakeClock) -> Iterator[Open]:
    windows: list[GuideWindow] = []

    def open_guide(chosen: Routine, size: tuple[int, int] = WINDOW) -> GuideWindow:
        text = safety(resources.tables("safety"))
        window = GuideWindow(Assignment(chosen, Side.RIGHT), clock, theme, lambda: text)
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(*size)
        window.show()
        qtbot.waitUntil(lambda: window.size() == QSize(*size))
        return window

    yield open_guide
    for window in windows:
        window.close()


@contextmanager
def enlarged(application: QApplication, by: float) -> Iterator[None]:
    usual, large = application.font(), application.font()
    large.setPointSizeF(usual.pointSizeF() * by)
    application.setFont(large)
    try:
        yield
    finally:
        application.setFont(usual)


@pytest.fixture
def twice(qapp: QApplication) -> Iterator[None]:
    """A person who wants text of twice the size."""
    with enlarged(qapp, 2):
        yield


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """A person who reads from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def part(window: QWidget, kind: type[QWidget]) -> QWidget:
    (found,) = window.findChildren(kind)
    return found


# -- from two metres -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "least_number", "least_side"), [(WINDOW, 20, 16), (SCREEN, 20, 20)], ids=str
)
@pytest.mark.parametrize("key", ROUTINES)
def test_seconds_and_side_are_read_from_two_metres(
    opened: Open,
    clock: FakeClock,
    key: str,
    size: tuple[int, int],
    least_number: float,
    least_side: float,
) -> None:
    window = opened(shipped().routines[key], size)
    badge, ring = part(window, Badge), part(window, CountdownRing)
    assert isinstance(badge, Badge)
    assert isinstance(ring, CountdownRing)
    for _ in every_cue(window, clock):
        assert arc_minutes(ring.digit_height) >= least_number
        assert badge.isHidden() or arc_minutes(badge.capital_height) >= least_side


# -- nothing cut off -----------------------------------------------------------------------------


def every_cue(window: GuideWindow, clock: FakeClock) -> Iterator[None]:
    """Go through the session, stopping at every line that a cue shows.

    Repetitions in the middle show what the first one showed, but for a number that is as wide.
    """
    timeline, at = window._player.timeline, seconds(0)
    shown = set()
    for cue, start in zip(timeline.cues, timeline.starts, strict=True):
        for number, text in enumerate(cue.texts):
            is_last = cue.rep == cue.reps
            screen = (cue.exercise.identifier, cue.side, cue.turn, cue.phase, text, is_last)
            if screen in shown:
                continue
            shown.add(screen)
            there = start + cue.lasts * (number + 0.5) / len(cue.texts)
            clock.pass_time(there - at)
            at = there
            window._tick()
            settle(window)
            yield


def settle(window: QWidget) -> None:
    """Let the layouts take on what has changed."""
    for widget in (window, *window.findChildren(QWidget)):
        layout = widget.layout()
        if layout is not None:
            layout.activate()


def cut_off(window: QWidget) -> list[str]:
    """The words that have less room than they need, or lie outside."""
    found = []
    for label in window.findChildren(QLabel):
        if not label.text() or not label.isVisible():
            continue
        room = label.contentsRect()
        wraps = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
        needed = label.fontMetrics().boundingRect(
            room, int(label.alignment()) | wraps, label.text()
        )
        if needed.height() > room.height() + 1 or needed.width() > room.width() + 1:
            found.append(label.text())
    for button in window.findChildren(PillButton):
        wide = QFontMetricsF(button.font()).horizontalAdvance(button.text())
        if button.isVisible() and wide > button.width() - 4:
            found.append(button.text())
    page = window.rect()
    for one in window.findChildren(QWidget):
        if one.isVisible() and isinstance(one, QLabel | PillButton | Badge | CountdownRing):
            place = one.rect().translated(one.mapTo(window, one.rect().topLeft()))
            if not page.contains(place):
                found.append(f"outside: {one.accessibleName() or type(one).__name__}")
    return found


SIZES = [(640, 480), (900, 640), (1120, 720), (1920, 1080), (800, 1200), (1080, 1920)]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("key", ROUTINES)
def test_nothing_is_cut_off(
    opened: Open, clock: FakeClock, key: str, size: tuple[int, int]
) -> None:
    window = opened(shipped().routines[key], size)

    for _ in every_cue(window, clock):
        assert [] == cut_off(window)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("key", ["micro-twist", "full-15-desk"])
@pytest.mark.usefixtures("twice")
def test_nothing_is_cut_off_in_text_of_twice_the_size(
    opened: Open, clock: FakeClock, key: str, size: tuple[int, int]
) -> None:
    assert 2.0 == text_scale()
    window = opened(shipped().routines[key], size)

    for _ in every_cue(window, clock):
        assert [] == cut_off(window)


@pytest.mark.usefixtures("twice", "mirrored")
def test_nothing_is_cut_off_from_right_to_left(opened: Open, clock: FakeClock) -> None:
    window = opened(shipped().routines["full-15-desk"])

    for _ in every_cue(window, clock):
        assert [] == cut_off(window)


@pytest.mark.usefixtures("twice")
def test_a_screen_has_room_for_text_of_twice_the_size(opened: Open) -> None:
    window = opened(shipped().routines["full-15-desk"], (1920, 1040))
    wordings = window._player.wordings()

    assert 2.0 == guide_fit.fit(QSize(1920, 1040), 2.0, wordings).text


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_a_badge_has_a_size_beside_a_count_that_fills_the_line(scale: float) -> None:
    long = guide_fit.Wording("Neck", (("RIGHT side", "Repetition " * 6),), ("Turn.",), ())
    for size in [(1, 1), (400, 300), (300, 1200), *SIZES]:
        made = guide_fit.fit(QSize(*size), scale, [long])
        assert made.badge >= guide_fit.BADGE * made.unit * guide_fit.SQUEEZED


def test_larger_text_never_makes_words_smaller(opened: Open) -> None:
    window = opened(shipped().routines["full-15-desk"])
    wordings = window._player.wordings()
    for size in SIZES:
        texts = [guide_fit.fit(QSize(*size), scale, wordings).text for scale in (1.0, 1.5, 2.0)]
        assert sorted(texts) == texts


def test_a_change_of_the_text_size_is_followed(
    opened: Open, qapp: QApplication, qtbot: QtBot
) -> None:
    window = opened(routine("both", "micro", holding(hold=20)))
    line = window._page.parts._line
    before = line.font().pointSizeF()
    with enlarged(qapp, 2):
        qtbot.waitUntil(lambda: line.font().pointSizeF() > before)
    qtbot.waitUntil(lambda: line.font().pointSizeF() == pytest.approx(before))


# -- from right to left --------------------------------------------------------------------------


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.usefixtures("mirrored")
def test_the_words_go_to_the_left_and_the_figure_to_the_right(opened: Open) -> None:
    window = opened(routine("both", "micro", holding(hold=20)))
    figure, ring = part(window, FigureView), part(window, CountdownRing)

    assert figure.x() > ring.x()
    buttons = [one for one in window.findChildren(PillButton) if one.isVisible()]
    named = {one.accessibleName(): one.mapTo(window, one.rect().topLeft()).x() for one in buttons}
    assert named["Pause"] > named["Next"] > named["End"]


def test_the_side_of_the_figure_is_the_person_s_own_in_any_language(
    opened: Open, clock: FakeClock
) -> None:
    window = opened(shipped().routines["micro-twist"])
    clock.pass_time(seconds(18))
    window._tick()
    figure = part(window, FigureView)
    straight, size = picture(figure), figure.size()
    figure.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert "RIGHT side" == part(window, Badge).accessibleName()
    assert size == figure.size()
    assert straight == picture(figure)


@pytest.mark.usefixtures("mirrored")
def test_the_arrow_keys_go_where_the_words_go(opened: Open, clock: FakeClock) -> None:
    window = opened(routine("both", "micro", holding(hold=20), exercise()))
    clock.pass_time(seconds(3))
    QTest.keyClick(window, Qt.Key.Key_Left)
    assert "Neck turn" in [label.text() for label in window.findChildren(QLabel)]
    keys = {button.accessibleName(): button for button in window.findChildren(PillButton)}
    assert "Key: ←" == keys["Next"].accessibleDescription()
    QTest.keyClick(window, Qt.Key.Key_Right)

    assert "Chair twist" in [label.text() for label in window.findChildren(QLabel)]


def filled(image: QImage, theme: Theme) -> list[float]:
    """Where along the bar its accent is."""
    return [
        x / image.width() for x in range(image.width()) if image.pixelColor(x, 3) == theme.accent
    ]


def test_the_bar_fills_in_the_direction_of_the_words(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    bar = SegmentBar(theme)
    qtbot.addWidget(bar)
    bar.set_segments((Segment("One", 1), Segment("Two", 1)))
    bar.resize(400, 40)
    bar.show_progress(0, 0.5)
    assert max(filled(picture(bar), theme)) < 0.3
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert min(filled(picture(bar), theme)) > 0.7
    bar.close()


# -- the bar of many exercises -------------------------------------------------------------------


def names(bar: SegmentBar) -> list[str]:
    return [bar._segments[index].name for index in sorted(bar._names(bar._areas()))]


def test_the_bar_names_everything_that_has_room_and_the_current_one_always(
    qtbot: QtBot, theme: Theme
) -> None:
    bar = SegmentBar(theme)
    qtbot.addWidget(bar)
    bar.resize(900, 40)
    few = tuple(Segment(f"Exercise {number}", 1) for number in range(3))
    bar.set_segments(few)
    assert [segment.name for segment in few] == names(bar)
    many = tuple(Segment(f"A rather long exercise {number}", 1) for number in range(17))
    bar.set_segments(many)
    for current in range(17):
        bar.show_progress(current, 0.5)
        assert [many[current].name] == names(bar)[:1]
        for place in bar._names(bar._areas()).values():
            assert 0 <= place.left() <= place.right() <= 900
    assert "Exercise 17 of 17: A rather long exercise 16" == bar.accessibleName()


def test_names_in_the_bar_never_lie_on_each_other(qtbot: QtBot, theme: Theme) -> None:
    bar = SegmentBar(theme)
    qtbot.addWidget(bar)
    bar.set_segments(
        tuple(Segment("Name " * (number % 4 + 1), 1 + number % 3) for number in range(6))
    )
    for width in range(120, 1400, 40):
        bar.resize(width, 40)
        for current in range(6):
            bar.show_progress(current, 0.0)
            places = sorted(bar._names(bar._areas()).values(), key=lambda one: one.left())
            for one, other in pairwise(places):
                assert one.right() <= other.left()


# -- keyboard ------------------------------------------------------------------------------------


def focus(window: QWidget) -> QWidget:
    focused: QWidget | None = window.focusWidget()
    return window if focused is None else focused


def test_the_keyboard_reaches_every_button_and_shows_where_it_is(
    opened: Open, clock: FakeClock
) -> None:
    window = opened(routine("both", "micro", holding(hold=20), exercise()))
    clock.pass_time(seconds(3))
    window._tick()
    buttons = [one for one in window.findChildren(PillButton) if one.isEnabled()]
    bare = {button: picture(button) for button in buttons}
    reached = []
    for _ in buttons:
        QTest.keyClick(focus(window), Qt.Key.Key_Tab)
        focused = window.focusWidget()
        assert isinstance(focused, PillButton)
        reached.append(focused)
        if window.isActiveWindow():
            assert bare[focused] != picture(focused)

    assert set(buttons) == set(reached)
    left = [one.mapTo(window, one.rect().topLeft()).x() for one in reached]
    assert sorted(left) == left


# -- by ear --------------------------------------------------------------------------------------


def nameless(window: QWidget) -> list[str]:
    """The widgets that assistive technology would find without a name."""
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        interface = QAccessible.queryAccessibleInterface(widget)
        # Marks say nothing that the text beside them does not; the rest are insides of Qt's own.
        if isinstance(widget, Mark | QScrollBar) or widget.objectName().startswith("qt_scrollarea"):
            continue
        is_there = widget.isVisibleTo(window) and interface is not None
        if is_there and not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


@pytest.mark.parametrize("sheet", ["", "This hurts", "Keys"])
@pytest.mark.parametrize("key", ["micro-twist", "micro-quiet"])
def test_everything_has_a_name(opened: Open, clock: FakeClock, key: str, sheet: str) -> None:
    window = opened(shipped().routines[key])
    for _ in every_cue(window, clock):
        assert [] == nameless(window)
        if sheet:
            next(b for b in window.findChildren(PillButton) if b.text() == sheet).click()
            settle(window)
            assert [] == nameless(window)
            break


def test_a_typeface_without_a_text_scale_is_what_it_says(qapp: QApplication) -> None:
    del qapp
    assert 12 == exact_font(12).pointSizeF()
