"""How a menu looks that Qt draws itself; a StatusNotifier host draws its own."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from deskbreak.ui.theme import Theme, font

SHEET = """
QMenu {{ background: {card}; color: {ink}; border: 1px solid {line}; padding: 6px; }}
QMenu::item {{ padding: 7px 28px 7px 14px; border-radius: 6px; background: transparent; }}
QMenu::item:selected {{ background: {panel}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 6px 10px; }}
"""


def dress(menu: QMenu, theme: Theme) -> None:
    """Give a menu and those below it the colours and the typeface of the windows."""
    sheet = SHEET.format(
        **{role: getattr(theme, role).name() for role in ("card", "ink", "line", "panel", "muted")}
    )
    for one in (menu, *menu.findChildren(QMenu)):
        if one.styleSheet() != sheet:
            one.setFont(font(10.5))
            one.setStyleSheet(sheet)
