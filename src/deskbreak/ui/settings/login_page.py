"""Whether deskbreak starts at login, as the system itself says."""

from __future__ import annotations

from PySide6.QtCore import Signal

from deskbreak.ui import login_text
from deskbreak.ui.settings.page import SettingsPage
from deskbreak.ui.settings.row import Row, SwitchRow
from deskbreak.ui.settings.view import SettingsView
from deskbreak.ui.translating import translator

AT_LOGIN = "at-login"
_tr = translator(login_text.CONTEXT)


class LoginPage(SettingsPage):
    """The page "Start at login"; it shows what was found out when it was opened.

    Signals:
        login_asked: The person wants it to start at login, or not.
    """

    login_asked = Signal(bool)

    def build(self) -> None:
        """Lay out the card."""
        theme = self.theme
        self.switch = SwitchRow(
            AT_LOGIN,
            self.tr("Start deskbreak"),
            self.tr("In the tray, without a window."),
            theme,
        )
        self.switch.switch.clicked.connect(self.login_asked)
        self._said = Row("login-says", self.tr("What the system says"), "", theme)
        self._where = Row("login-where", self.tr("Where it is kept"), "", theme)
        self.add_card(self.tr("When you log in"), [self.switch, self._said, self._where])
        # It is no setting of deskbreak's own: the system keeps it.
        self.switch.changed.disconnect(self.changed)

    def show_view(self, view: SettingsView) -> None:
        """Show what the system says."""
        super().show_view(view)
        said = view.at_login
        self.switch.show_value(said.starts is True)
        self.switch.show_reason("" if said.can_change else login_text.note_text(said, _tr))
        self._said.show_hint(login_text.sentence(said, _tr))
        self._where.show_hint(said.where)
        self._where.setVisible(bool(said.where))
