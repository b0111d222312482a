"""The stage: opens windows when they are needed and drops them when they are done.

Windows are imported on first use, so that a program that only waits in the tray stays small.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from deskbreak.domain.state import State
from deskbreak.domain.status import Status
from deskbreak.ports import Ask, Assignment, Clock, Notices, SessionReport
from deskbreak.ui.placing import bring_to_front, put_in_the_middle

if TYPE_CHECKING:
    from deskbreak.domain.safety import Safety
    from deskbreak.domain.sounds import Sound
    from deskbreak.ui.actions import Actions
    from deskbreak.ui.guide_window import GuideWindow
    from deskbreak.ui.panel_window import PanelWindow
    from deskbreak.ui.prompt_card import PromptCard
    from deskbreak.ui.prompt_notice import PromptNotice
    from deskbreak.ui.status_text import Now
    from deskbreak.ui.theme import Theme
    from deskbreak.ui.tray import Tray

SOON = 500
"""Milliseconds after which somebody who was asked sees the whole prompt, or the menu."""


def _import_guide() -> None:
    """Import what a session needs while somebody thinks about it: half of what a start takes."""
    from deskbreak.ui import guide_screens, guide_window

    del guide_screens, guide_window


class Desk(QObject):
    """Everything that a person sees; the engine speaks to it through the Stage port."""

    accepted = Signal()
    snoozed = Signal(int)
    skipped = Signal()
    ended = Signal(object)
    progressed = Signal(object)
    """How the session would go if it ended now, whenever more of it is done."""
    panel_grew_old = Signal()
    shown = Signal()
    """How things stand has changed."""
    came_to = Signal(object, object, object)
    """Where the session is: the timeline, the moment before, and the moment now; each or None."""
    halted = Signal()
    """The session does not go on for now, or is over."""
    safety_understood = Signal()
    """The person has read the notice about safety."""
    left = Signal()
    """The guide is gone."""
    unexposed = Signal()
    """The screen did not show the guide, so it was closed."""

    def __init__(
        self,
        *,
        clock: Clock,
        theme: Callable[[], Theme],
        actions: Actions,
        notices: Notices | None = None,
        begins: Callable[[], bool] = lambda: True,
        load_fonts: Callable[[], None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        """Make ready.

        `begins` answers whether an unanswered prompt begins the session, and `load_fonts` is called
        before a window is built.
        """
        super().__init__(parent)
        self._clock = clock
        self._theme = theme
        self._actions = actions
        self._notices = notices
        self._begins = begins
        self._load_fonts = load_fonts
        self._reduces_motion: Callable[[], bool] = bool
        self._notice = ""
        self._status: Status | None = None
        self._tray: Tray | None = None
        self._explains = False
        self._prompt: PromptCard | PromptNotice | None = None
        self._guide: GuideWindow | None = None
        self._placing = ("pointer", False, False)
        self._safety: Callable[[], Safety] | None = None
        self._knows_safety: Callable[[], bool] = lambda: True
        self._pictures: Callable[[], Mapping[str, str]] = dict
        self._panel: PanelWindow | None = None

    def put_in_tray(self, tray: Tray) -> None:
        """Show how things stand in a tray, too."""
        self._tray = tray

    def reduce_motion(self, wanted: Callable[[], bool]) -> None:
        """Show poses instead of movement where that is wanted, from now on."""
        self._reduces_motion = wanted
        if self._guide is not None:
            self._guide.set_reduced_motion(reduced=wanted())

    def place_guide(self, *, screen: str, full_screen: bool, dim_others: bool) -> None:
        """Open the guide there from the next session on."""
        self._placing = (screen, full_screen, dim_others)

    def know_safety(self, safety: Callable[[], Safety], told: Callable[[], bool]) -> None:
        """Take what to say about pain and safety; it is asked for when it is needed.

        `told` answers whether the person has read the notice; until then it comes first.
        """
        self._safety = safety
        self._knows_safety = told

    def know_pictures(self, pictures: Callable[[], Mapping[str, str]]) -> None:
        """Take where the pictures are that the guide shows instead of the figure."""
        self._pictures = pictures

    # -- the stage -------------------------------------------------------------------------------

    def prompt(self, ask: Ask) -> None:
        """Ask without taking the focus: by a card in a corner, or by a notification."""
        self.withdraw()
        if self._notices is not None and cards_take_focus(QGuiApplication.platformName()):
            self._prompt_by_notice(ask, self._notices)
        else:
            self._prompt_by_card(ask)
        self.expect_session()

    def expect_session(self) -> None:
        """Import what a session needs: somebody has the menu open, and may start one."""
        QTimer.singleShot(SOON, _import_guide)

    def withdraw(self) -> None:
        """Take the prompt away."""
        prompt, self._prompt = self._prompt, None
        if prompt is not None:
            prompt.hide()
            prompt.deleteLater()

    def _prompt_by_notice(self, ask: Ask, notices: Notices) -> None:
        from deskbreak.ui.prompt_notice import PromptNotice

        notice = PromptNotice(ask, self._clock, notices, begins=self._begins(), parent=self)
        notice.gave_up.connect(self._prompt_by_card)
        self._take_answers(notice)
        notice.show()

    def _prompt_by_card(self, ask: Ask) -> None:
        from deskbreak.ui.prompt_card import PromptCard

        self.withdraw()
        self._load_fonts()
        card = PromptCard(ask, self._clock, self._theme())
        self._take_answers(card)
        card.place()

    def _take_answers(self, prompt: PromptCard | PromptNotice) -> None:
        prompt.accepted.connect(self.accepted)
        prompt.snoozed.connect(self.snoozed)
        prompt.skipped.connect(self.skipped)
        self._prompt = prompt

    def begin(self, assignment: Assignment, *, by_hand: bool) -> None:
        """Open the guide; one that begins by itself leaves the keys where they are."""
        from deskbreak.ui.guide_screens import GuideScreens, Placing
        from deskbreak.ui.guide_window import GuideWindow

        self._drop_guide()
        self._load_fonts()
        guide = GuideWindow(assignment, self._clock, self._theme(), self._safety)
        guide.know_pictures(self._pictures())
        guide.set_reduced_motion(reduced=self._reduces_motion())
        guide.ended.connect(self._end)
        guide.progressed.connect(self.progressed)
        guide.unexposed.connect(self.unexposed)
        guide.came_to.connect(self.came_to)
        guide.halted.connect(self.halted)
        screens = GuideScreens(guide, Placing(*self._placing))
        guide.closed.connect(screens.close)
        guide.closed.connect(self._drop_guide)
        guide.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not by_hand)
        if QGuiApplication.platformName() == "xcb":
            guide.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self._guide = guide
        guide.understood.connect(self.safety_understood)
        if not self._knows_safety():
            guide.tell_notice()
        screens.open()
        if by_hand:
            bring_to_front(guide)

    @property
    def is_guiding(self) -> bool:
        """Whether a guide is open."""
        return self._guide is not None

    def flash(self, sound: Sound) -> None:
        """Let a cue of the session be seen, because nobody can hear it."""
        if self._guide is not None:
            self._guide.flash(sound)

    def stand_still(self) -> None:
        """Nobody can follow the guide now: it waits."""
        if self._guide is not None:
            self._guide.stand_still()

    def go_on(self) -> None:
        """The guide goes on where it stood still."""
        if self._guide is not None:
            self._guide.go_on()

    def end_session(self) -> None:
        """Close the guide; it answers with a report of what was done."""
        if self._guide is not None:
            self._guide.close()

    def show(self, status: Status) -> None:
        """Show how things stand, wherever somebody can see it.

        Every word that goes to the panel costs it and us some thirty wake-ups, so nothing is sent
        while the person is away; the menu is brought up to date when it opens.
        """
        self._status = status
        self.shown.emit()
        is_open = self._panel is not None and self._panel.isVisible()
        if status.state is State.AWAY and not is_open:
            return
        self.refresh_menu(status)
        if self._tray is not None:
            self._tray.show(status, self._now())
        if self._panel is not None and is_open:
            self._panel.show_status(status, self._notice)

    def refresh_menu(self, status: Status) -> None:
        """Bring the menu up to date."""
        self._actions.show(status, self._now())

    def show_notice(self, notice: str) -> None:
        """Say that something is wrong, where the person looks for it."""
        if notice == self._notice:
            return
        self._notice = notice
        self._actions.show_notice(shown=bool(notice))
        if self._panel is not None and self._status is not None:
            self._panel.show_status(self._status, notice)

    # -- the small window -------------------------------------------------------------------------

    def show_panel(
        self, status: Status, *, asked: bool = True, explained: bool | None = None
    ) -> None:
        """Show the guide if a session is running, else the small window.

        One that the person did not ask for does not take the focus. It is `explained` to somebody
        who has it in the place of a tray; None leaves it as it is.
        """
        if explained is not None:
            self._explains = explained
        if self._guide is not None:
            bring_to_front(self._guide)
            return
        from deskbreak.ui.panel_window import PanelWindow

        self._load_fonts()
        if self._panel is None:
            self._panel = PanelWindow(self._actions, self._theme(), self._clock)
            self._panel.grew_old.connect(self.panel_grew_old)
            self._panel.show_status(status, self._notice)
            self._panel.explain(shown=self._explains)
            put_in_the_middle(self._panel)
        self._panel.explain(shown=self._explains)
        self._panel.show_status(status, self._notice)
        self._panel.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not asked)
        self._panel.show()
        if asked:
            bring_to_front(self._panel)

    def stop_explaining(self) -> None:
        """There is a tray after all: the small window is one like any other."""
        self._explains = False
        if self._panel is not None:
            self._panel.explain(shown=False)

    def rebuild(self) -> None:
        """Build the small window anew, for another language; one that is open comes back."""
        panel, self._panel = self._panel, None
        if panel is None:
            return
        was_open = panel.isVisible()
        panel.close()
        panel.deleteLater()
        if was_open and self._status is not None:
            self.show_panel(self._status, asked=False)

    def refresh_theme(self) -> None:
        """Take on another look."""
        theme = self._theme()
        for window in (self._guide, self._panel):
            if window is not None:
                window.set_theme(theme)

    def close(self) -> None:
        """Close everything; a session that is running ends and is kept."""
        self.withdraw()
        if self._guide is not None:
            self._guide.close()
        if self._panel is not None:
            self._panel.close()
        if self._tray is not None:
            self._tray.close()

    def _now(self) -> Now:
        from deskbreak.ui.status_text import Now

        return Now(self._clock.now().local)

    def _end(self, report: SessionReport) -> None:
        self.halted.emit()
        self.ended.emit(report)

    def _drop_guide(self) -> None:
        guide, self._guide = self._guide, None
        if guide is not None:
            guide.close()
            guide.deleteLater()
            self.left.emit()


def cards_take_focus(platform: str) -> bool:
    """Whether a card would take the keyboard with this platform plug-in of Qt.

    Wayland lets no window say where it is to be or that it wants no focus.
    """
    return platform.startswith("wayland")
