"""A page in the place of the guide: a few words, something to read, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.ui.card import Text, put_on, unit
from deskbreak.ui.key_button import KeyButton
from deskbreak.ui.page_scroll import PageScroll
from deskbreak.ui.scroll import dress
from deskbreak.ui.theme import Theme, spaced, text_scale

SIDE = 32
HEADING, TITLE, WORDS, BUTTON = 12.5, 22.0, 12.5, 11.5
FITS = ((True, 1.0), *((False, tenths / 10) for tenths in range(10, 3, -1)))
"""Whether buttons show their keys, and how large their words are; the first that fits is used."""


class GuideSheet(QWidget):
    """Words above, a page that scrolls, and buttons below; nothing of it moves by itself."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heading = Text("", theme, "accent_text", HEADING, QFont.Weight.Bold)
        self._heading.setFont(spaced(self._heading.font()))
        self._title = Text("", theme, "ink", TITLE, QFont.Weight.Bold, wraps=True)
        self._words = Text("", theme, "muted", WORDS, wraps=True)
        self._scroll = PageScroll(SIDE, 4, self)
        self._buttons = QHBoxLayout()
        self._offered: Sequence[KeyButton] = ()
        self._arrange()
        dress(self, self._scroll, theme)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _arrange(self) -> None:
        side, gap = round(SIDE * unit()), round(8 * unit())
        head = QVBoxLayout()
        head.setContentsMargins(side, round(26 * unit()), side, round(16 * unit()))
        head.setSpacing(gap)
        for one in (self._heading, self._title, self._words):
            head.addWidget(one)
        self._buttons.setContentsMargins(side, round(12 * unit()), side, round(18 * unit()))
        self._buttons.setSpacing(gap)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addLayout(head)
        around.addWidget(self._scroll, 1)
        around.addLayout(self._buttons)

    def say(self, heading: str, title: str, words: str, role: str = "accent_text") -> None:
        """Say what this page is about."""
        self.setAccessibleName(heading)
        self.setAccessibleDescription(f"{title} {words}".strip())
        self._scroll.setAccessibleName(title)
        self._heading.setText(heading)
        self._heading.set_role(role)
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def show_page(self, page: QWidget) -> None:
        """Show something to read, from its top."""
        page.setAccessibleName(self._title.text())
        self._scroll.show_page(page)

    def offer(self, buttons: Sequence[KeyButton]) -> None:
        """Show what can be done; the last one stands apart."""
        for number, button in enumerate(buttons):
            if number and number == len(buttons) - 1:
                self._buttons.addStretch(1)
            button.set_text_size(BUTTON * text_scale())
            self._buttons.addWidget(button)
        if len(buttons) == 1:
            self._buttons.addStretch(1)
        self._offered = buttons

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out the keys where there is no room for them, and shrink the words then."""
        super().resizeEvent(event)
        sides = self._buttons.contentsMargins()
        gaps = self._buttons.spacing() * len(self._offered)
        room = event.size().width() - sides.left() - sides.right() - gaps
        for shows_keys, share in FITS:
            for button in self._offered:
                button.set_text_size(BUTTON * text_scale() * share)
                button.show_key(shows_keys)
            if sum(button.sizeHint().width() for button in self._offered) <= room:
                break

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        dress(self, self._scroll, theme)
        put_on(self, theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up, down and the page keys scroll; all others are the guide's."""
        if not self._scroll.scrolled_by(event.key()):
            event.ignore()
