"""What the guide says once, before the first session of all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from deskbreak.domain.safety import Safety
from deskbreak.ui.button import Role
from deskbreak.ui.guide_sheet import GuideSheet
from deskbreak.ui.key_button import KeyButton
from deskbreak.ui.safety_pages import before_page, help_page
from deskbreak.ui.theme import Theme


class NoticeSheet(GuideSheet):
    """The notice about safety; the session waits until it is understood.

    Signals:
        understood: It was read.
    """

    understood = Signal()

    def __init__(self, theme: Theme, safety: Safety, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._safety = safety
        self._go = KeyButton(self.tr("I understand"), self.tr("Space"), theme, Role.PRIMARY)
        self._help = KeyButton(self.tr("When to get help"), "H", theme)
        self._go.clicked.connect(self.understood)
        self._help.clicked.connect(self.show_help)
        self.offer([self._go, self._help])
        title = self.tr("Before your first session")
        words = self.tr("It begins as soon as you have read this. It is said only once.")
        self.say(self.tr("Moving safely"), title, words)
        self.show_page(before_page(theme, safety))

    def show_help(self) -> None:
        """Show when to get help."""
        self.show_page(help_page(self._theme, self._safety))
        self._help.hide()
        self._go.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter goes on as well."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.understood.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the button that goes on."""
        super().showEvent(event)
        self._go.setFocus()
