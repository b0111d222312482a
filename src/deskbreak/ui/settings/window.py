"""The settings window: pages at the side, a search over all of them, and the page that is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.domain.settings import Settings
from deskbreak.ui.arrow_button import ArrowButton
from deskbreak.ui.button import PillButton, Role
from deskbreak.ui.card import Text, put_on, unit
from deskbreak.ui.entry_field import EntryField
from deskbreak.ui.focus_order import focus_at
from deskbreak.ui.page_scroll import PageScroll
from deskbreak.ui.pick_list import PickList, PickRow
from deskbreak.ui.scroll import dress
from deskbreak.ui.settings.body_page import BodyPage
from deskbreak.ui.settings.breaks_page import BreaksPage
from deskbreak.ui.settings.data_page import DataPage
from deskbreak.ui.settings.diagnostics_page import DiagnosticsPage
from deskbreak.ui.settings.hours_page import HoursPage
from deskbreak.ui.settings.login_page import LoginPage
from deskbreak.ui.settings.look_page import LookPage
from deskbreak.ui.settings.page import SettingsPage
from deskbreak.ui.settings.quiet_page import QuietPage
from deskbreak.ui.settings.row import SMALL, Row
from deskbreak.ui.settings.sound_page import SoundPage
from deskbreak.ui.settings.view import SettingsView, value
from deskbreak.ui.theme import Theme
from deskbreak.ui.translating import translator

SIDE: Final = 28
LIST: Final = 236
"""How wide the list of pages is, in pixels of the design."""
NARROW: Final = 620
"""Below this width the list stands alone, and a page in its place."""
SHOWN_FOR: Final = 4_000
"""Milliseconds for which what was looked for is marked."""
FRESH: Final = 2_000
"""Milliseconds after which live values are asked for again."""
CONTEXT = "settings"
_tr = translator(CONTEXT)
LIVE: Final = "diagnostics"
"""The page with live values."""
LEADING: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
WIDEST: Final = (1 << 24) - 1
"""The largest that a widget can be, as Qt has it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A page by its key, with what the list says of it."""

    key: str
    name: str
    about: str
    make: Callable[[Theme], SettingsPage]


def entries() -> tuple[Entry, ...]:
    """Every page, in the order of the list."""
    return (
        Entry("breaks", _tr("Breaks"), _tr("How often, and what that costs"), BreaksPage),
        Entry("hours", _tr("Working hours"), _tr("When breaks may come"), HoursPage),
        Entry("quiet", _tr("Prompts and quiet"), _tr("How you are asked"), QuietPage),
        Entry("body", _tr("Body"), _tr("What suits you"), BodyPage),
        Entry("sound", _tr("Sounds and voice"), _tr("What you hear"), SoundPage),
        Entry("look", _tr("Look"), _tr("Colours, figure, screen"), LookPage),
        Entry("login", _tr("Start at login"), _tr("What the system says"), LoginPage),
        Entry("data", _tr("Data"), _tr("Streaks, files, export"), DataPage),
        Entry("diagnostics", _tr("Diagnostics"), _tr("What this desktop tells"), DiagnosticsPage),
    )


class SettingsWindow(QWidget):
    """The window behind "Settings…"; what is set there holds at once.

    Signals:
        changed: The person has set something: values by their keys.
        asked: Something is to be done: the key of its row.
        login_asked: The person wants deskbreak to start at login, or not.
        turned: Another page is open, by its key.
        grew_old: What the page shows of now is some seconds old.
    """

    changed = Signal(object)
    asked = Signal(str)
    login_asked = Signal(bool)
    turned = Signal(str)
    grew_old = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._view = SettingsView()
        self._before: dict[str, object] = {}
        self._found = ""
        self.setWindowTitle(self.tr("deskbreak: settings"))
        self.setAccessibleName(self.windowTitle())
        self._entries = {entry.key: entry for entry in entries()}
        self.pages: dict[str, SettingsPage] = {}
        self.search = EntryField(self.tr("Search settings"), theme, self.tr("Search"))
        self.search.textChanged.connect(self._look_for)
        self.search.returnPressed.connect(self._go_to_first)
        self.list = PickList(self.tr("Pages"))
        self.list.fill([PickRow(theme, one.key, one.name, one.about) for one in entries()])
        self.list.picked.connect(self._turn_to)
        self.results = PickList(self.tr("What was found"))
        self.results.picked.connect(self._go_to)
        self._nothing = Text("", theme, "muted", wraps=True)
        self._title = Text("", theme, "ink", 20, QFont.Weight.Bold, wraps=True)
        self.back = ArrowButton(self.tr("Back to the list"), theme, is_back=True)
        self.back.clicked.connect(self._go_back)
        self.back.hide()
        self._goes_deep = False
        self.reset = PillButton(self.tr("Reset this page"), theme, Role.QUIET)
        self.reset.set_text_size(SMALL)
        self.reset.clicked.connect(self._reset)
        self._notice = Text("", theme, "danger", 10, wraps=True)
        self._notice.hide()
        self._said = Text("", theme, "ink", 10, wraps=True)
        self.undo = PillButton(self.tr("Undo"), theme)
        self.undo.set_text_size(SMALL)
        self.undo.clicked.connect(self._undo)
        self._side_scroll = PageScroll(12, 16, self)
        self._scroll = PageScroll(SIDE, 24, self)
        self._unmark = QTimer(self)
        self._unmark.setSingleShot(True)
        self._unmark.setInterval(SHOWN_FOR)
        self._unmark.timeout.connect(self._clear_mark)
        self._ageing = QTimer(self)
        self._ageing.setInterval(FRESH)
        self._ageing.timeout.connect(self.grew_old)
        self._build()
        self._dress()
        self.list.pressed.connect(self._go_deep)
        self.list.choose("breaks")
        self.open_page("breaks")
        self._goes_deep = False
        self.setMinimumSize(min(round(440 * unit()), 700), 420)

    def _build(self) -> None:
        gap = round(12 * unit())
        self._bar = QWidget()
        bar = QVBoxLayout(self._bar)
        bar.setContentsMargins(0, round(22 * unit()), 0, 0)
        bar.setSpacing(gap)
        holder = QHBoxLayout()
        holder.setContentsMargins(round(12 * unit()), 0, round(12 * unit()), 0)
        holder.addWidget(self.search)
        bar.addLayout(holder)
        inside = QWidget()
        names = QVBoxLayout(inside)
        names.setSpacing(0)
        names.addWidget(self._nothing)
        names.addWidget(self.list)
        names.addWidget(self.results)
        names.addStretch(1)
        self._nothing.hide()
        self.results.hide()
        self._side_scroll.show_page(inside)
        for one in (self.list, self.results):
            one.reached.connect(self._side_scroll.ensureWidgetVisible)
        bar.addWidget(self._side_scroll, 1)
        self._build_main()
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(self._bar)
        around.addWidget(self._main, 1)

    def _build_main(self) -> None:
        side, gap = round(SIDE * unit()), round(12 * unit())
        self._head = head = QHBoxLayout()
        head.setContentsMargins(side, round(20 * unit()), side, 0)
        head.setSpacing(gap)
        head.addWidget(self.back)
        self._titled = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._titled.addWidget(self._title, 1)
        self._titled.addWidget(self.reset, 0, LEADING)
        head.addLayout(self._titled, 1)
        told = QVBoxLayout()
        told.setContentsMargins(side, round(4 * unit()), side, gap)
        told.setSpacing(round(6 * unit()))
        told.addWidget(self._notice)
        self._undo_bar = QWidget()
        row = QHBoxLayout(self._undo_bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        row.addWidget(self._said, 1)
        row.addWidget(self.undo)
        self._undo_bar.hide()
        told.addWidget(self._undo_bar)
        self._main = QWidget()
        main = QVBoxLayout(self._main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addLayout(head)
        main.addLayout(told)
        main.addWidget(self._scroll, 1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a page beside the list."""
        return QSize(round(940 * unit()), round(700 * unit()))

    # -- what it shows ---------------------------------------------------------------------------

    @property
    def page(self) -> SettingsPage:
        """The page that is open."""
        return self.pages[self.key]

    @property
    def key(self) -> str:
        """The key of the page that is open."""
        return self._key

    _key = ""

    def show_view(self, view: SettingsView) -> None:
        """Show what holds now."""
        self._view = view
        self._notice.setText("\n".join(view.notices))
        self._notice.setVisible(bool(view.notices))
        self.page.show_view(view)
        self._offer_reset()

    def open_page(self, key: str) -> None:
        """Go to a page."""
        self._turn_to(key)
        self._go_deep()

    def _turn_to(self, key: str) -> None:
        if key == self._key or key not in self._entries:
            return
        self._key = key
        self._forget_undo()
        if key in self.pages:
            page = self.pages[key]
        else:
            page = self.pages[key] = self._made(key)
        page.show_view(self._view)
        # A page that is not shown has no parent: a screen reader would come to it.
        self._scroll.takeWidget()
        self._scroll.show_page(page)
        page.show()
        self._title.setText(self._entries[key].name)
        self._arrange_head()
        self.list.choose(key)
        self._offer_reset()
        self._keep_up()
        self.turned.emit(key)

    def show_key(self, key: str) -> None:
        """Go to a setting, and mark it."""
        for name in self._entries:
            page = self._page(name)
            row = page.row(key)
            if row is not None:
                self.open_page(name)
                self._mark(row)
                return

    def focus_at(self, place: int) -> None:
        """Put the keyboard where it was in the window before, and bring that into sight."""
        reached = focus_at(self, place)
        if reached is not None and self.page.isAncestorOf(reached):
            self._scroll.ensureWidgetVisible(reached)

    def say(self, key: str, words: str, *, is_good: bool) -> None:
        """Say what came of something that was asked for."""
        for page in self.pages.values():
            page.say(key, words, is_good=is_good)

    def warn(self, words: str) -> None:
        """Say that something could not be kept."""
        self._notice.setText(words)
        self._notice.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self._dress()
        for root in (self, *self.pages.values()):
            put_on(root, theme)
        for page in self.pages.values():
            page.set_theme(theme)

    def _dress(self) -> None:
        for scroll in (self._scroll, self._side_scroll):
            dress(self, scroll, self._theme)

    def _made(self, key: str) -> SettingsPage:
        page = self._entries[key].make(self._theme)
        page.changed.connect(self._set)
        page.asked.connect(self.asked)
        if isinstance(page, LoginPage):
            page.login_asked.connect(self.login_asked)
        return page

    def _page(self, key: str) -> SettingsPage:
        """A page, whether or not it has been open."""
        if key not in self.pages:
            self.pages[key] = self._made(key)
            self.pages[key].show_view(self._view)
        return self.pages[key]

    # -- what is set -----------------------------------------------------------------------------

    def _set(self, values: dict[str, object]) -> None:
        self._forget_undo()
        self.changed.emit(values)

    def _offer_reset(self) -> None:
        self.reset.setEnabled(bool(self._unusual()))

    def _unusual(self) -> dict[str, object]:
        """What is set on this page and is not as it comes, with how it comes."""
        usual, settings = Settings(), self._view.settings
        return {
            key: value(usual, key)
            for key in self.page.keys
            if value(usual, key) != value(settings, key)
        }

    def _reset(self) -> None:
        unusual = self._unusual()
        before = {key: value(self._view.settings, key) for key in unusual}
        self.changed.emit(unusual)
        self._before = before
        words = self.tr("This page is as it comes again.")
        self._said.setText(words)
        self._undo_bar.show()
        self.undo.setFocus(Qt.FocusReason.TabFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _undo(self) -> None:
        before = self._before
        self._forget_undo()
        self.page.rows[0].take_focus()
        self.changed.emit(before)

    def _forget_undo(self) -> None:
        self._before = {}
        self._undo_bar.hide()

    # -- searching -------------------------------------------------------------------------------

    def _look_for(self, typed: str) -> None:
        wanted = typed.casefold().split()
        rows = list(self._matches(wanted)) if wanted else []
        self.list.setVisible(not wanted)
        self.results.setVisible(bool(rows))
        self._nothing.setVisible(bool(wanted) and not rows)
        self._nothing.setText(self.tr("Nothing fits. Try fewer letters."))
        self.results.choose("")
        self.results.fill(rows)

    def _matches(self, wanted: list[str]) -> list[PickRow]:
        found = []
        for key, entry in self._entries.items():
            for row in self._page(key).rows:
                words = f"{row.words} {entry.name.casefold()}"
                if row.name and all(word in words for word in wanted):
                    found.append(PickRow(self._theme, row.key, row.name, entry.name))
        return found

    def _go_to_first(self) -> None:
        if self.results.rows:
            self._go_to(self.results.rows[0].key)

    def _go_to(self, key: str) -> None:
        self.search.clear()
        self.show_key(key)

    def _mark(self, row: Row) -> None:
        self._clear_mark()
        row.mark(is_found=True)
        row.take_focus()
        self._scroll.ensureWidgetVisible(row, 0, round(60 * unit()))
        self._unmark.start()

    def _clear_mark(self) -> None:
        for page in self.pages.values():
            for row in page.rows:
                row.mark(is_found=False)

    # -- events ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Control-F searches, Return presses, Escape leaves the search and then the window."""
        if event.matches(QKeySequence.StandardKey.Find):
            if not self._bar.isVisible():
                self._go_back()
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus() and self.results.rows:
            self.results.rows[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() == Qt.Key.Key_Escape and self.back.isVisible() and self._goes_deep:
            self._go_back()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            pressed = self.focusWidget()
            if isinstance(pressed, QAbstractButton):
                pressed.click()
        elif not self._scroll.scrolled_by(event.key()):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Keep up with what is shown of now, while somebody looks."""
        super().showEvent(event)
        self.list.take_focus()
        self._keep_up()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody looks."""
        super().hideEvent(event)
        self._ageing.stop()
        self._forget_undo()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is no room for both, show the list or the page."""
        super().resizeEvent(event)
        self._share_room()

    def _keep_up(self) -> None:
        """Ask again and again on the one page that shows what is now, while it is looked at."""
        if self.isVisible() and self._key == LIVE:
            self._ageing.start()
        else:
            self._ageing.stop()

    def _share_room(self) -> None:
        is_narrow = self.width() < NARROW * unit()
        # What is shown first: a window that shows nothing for a moment loses the focus.
        if not is_narrow or self._goes_deep:
            self._main.show()
        self._bar.setVisible(not is_narrow or not self._goes_deep)
        self._main.setVisible(not is_narrow or self._goes_deep)
        self.back.setVisible(is_narrow)
        widest = WIDEST if is_narrow else round(LIST * unit())
        self._bar.setMaximumWidth(widest)
        self._bar.setMinimumWidth(0 if is_narrow else widest)
        self._arrange_head()

    def _arrange_head(self) -> None:
        """Offer the reset below the title where no whole word would have room beside it."""
        words = self._title.text().split()
        longest = max(map(self._title.fontMetrics().horizontalAdvance, words), default=0)
        gap = round(12 * unit())
        room = self.width() - 2 * round(SIDE * unit())
        if self.width() < NARROW * unit():
            room -= self.back.sizeHint().width() + gap
        else:
            room -= round(LIST * unit())
        way, place = QBoxLayout.Direction, Qt.AlignmentFlag
        is_wide = longest + gap + self.reset.sizeHint().width() <= room
        self._titled.setDirection(way.LeftToRight if is_wide else way.TopToBottom)
        self._titled.setSpacing(gap if is_wide else 0)
        self._head.setAlignment(self.back, place.AlignVCenter if is_wide else place.AlignTop)

    def _go_deep(self) -> None:
        """Show the page where there is room for one of both."""
        self._goes_deep = True
        was_alone = not self._main.isVisibleTo(self)
        self._share_room()
        if was_alone:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        """Show the list where there is room for one of both."""
        self._goes_deep = False
        self._share_room()
        self.list.take_focus()
