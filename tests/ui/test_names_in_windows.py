"""What holds for every window: assistive technology finds a name wherever there is something."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from deskbreak.data import resources
from deskbreak.data.texts import words
from deskbreak.ui.guide_window import GuideWindow
from deskbreak.ui.marks import Mark
from deskbreak.ui.theme import Theme
from tests.ui.every_window import WINDOWS

ENGLISH = words(resources.texts("en"))

Role = QAccessible.Role
GROUPS = frozenset(
    {
        *(Role.NoRole, Role.Client, Role.Pane, Role.Grouping, Role.LayeredPane, Role.Whitespace),
        *(Role.Separator, Role.ScrollBar, Role.Window, Role.Dialog, Role.Border, Role.Splitter),
    }
)
"""What holds other things together; where nothing is in it, it needs a name like all others."""


def named_nowhere(window: QWidget) -> list[str]:
    """Everything that can be seen, is no mere decoration, and has neither a name nor a text."""
    found = []
    for one in _things(QAccessible.queryAccessibleInterface(window)):
        thing: object = one.object()
        if one.state().invisible or isinstance(thing, Mark | QScrollBar):
            continue
        if (one.role() in GROUPS and one.childCount()) or one.role() is Role.StaticText:
            # A text is its own name; an empty one shows nothing.
            continue
        if isinstance(thing, QWidget) and (thing.size().isEmpty() or _is_bare(thing)):
            continue
        name = one.text(QAccessible.Text.Name) or one.text(QAccessible.Text.Value)
        if not name.strip():
            found.append(f"{type(thing).__name__} {one.role().name} {one.rect().getRect()}")
    return found


def _is_bare(widget: QWidget) -> bool:
    """Whether it is a plain holder or a line that says nothing itself."""
    return type(widget).__name__ in {"QWidget", "StartFlow", "Flow", "Rule"}


def _things(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(root.childCount()):
        child: QAccessibleInterface | None = root.child(number)
        if child is not None and child.isValid():
            yield child
            yield from _things(child)


@pytest.mark.parametrize("name", WINDOWS)
def test_everything_in_a_window_has_a_name(name: str, qtbot: QtBot, theme: Theme) -> None:
    window = WINDOWS[name](theme, ENGLISH)
    qtbot.addWidget(window)
    window.resize(1120, 760)
    window.show()

    assert window.windowTitle()
    assert window.accessibleName()
    assert 3 < len(list(_things(QAccessible.queryAccessibleInterface(window))))
    assert [] == named_nowhere(window)
    window.close()


def test_something_without_a_name_would_be_found(qtbot: QtBot, theme: Theme) -> None:
    """Without this the walk could miss everything and nobody would know."""
    window = WINDOWS["guide"](theme, ENGLISH)
    qtbot.addWidget(window)
    assert isinstance(window, GuideWindow)
    window.show()
    window._page.parts.figure.setAccessibleName("")
    window._page.parts.pause.setText("")
    window._page.parts.pause.setAccessibleName("")

    found = " ".join(named_nowhere(window))

    assert "FigureView" in found
    assert "KeyButton" in found
    window.close()
