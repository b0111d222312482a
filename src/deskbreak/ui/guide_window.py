"""The guide: what to do now, on which side, how long still, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from typing import assert_never

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QPaintEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from deskbreak.domain.safety import Safety
from deskbreak.domain.session import Moment
from deskbreak.domain.sounds import Sound
from deskbreak.ports import Assignment, Clock
from deskbreak.ui.cue_flash import CueFlash
from deskbreak.ui.guide_fit import DESIGN
from deskbreak.ui.guide_keys import Act, Ears
from deskbreak.ui.guide_page import STILL, GuidePage
from deskbreak.ui.interlude import Interlude
from deskbreak.ui.player import Player
from deskbreak.ui.theme import Theme, text_scale

FRAME, CALM_FRAME, REDUCED_FRAME = (timedelta(milliseconds=span) for span in (16, 33, 200))
"""While the figure moves; while it only breathes; and without motion, where only seconds pass."""
FAREWELL = timedelta(seconds=6)
"""How long the guide stays after the end, in earnest, to say that it is done."""
UNSEEN = timedelta(minutes=2)
"""How long, in earnest, a guide that was put out of sight waits for the person."""
EXPOSED_WITHIN = timedelta(seconds=3)
"""A guide that the screen does not show by then, in earnest, is closed."""
MILLISECOND = timedelta(milliseconds=1)


class GuideWindow(QWidget):
    """Guides through one session; it needs no click from start to end.

    It hears the keys only while it has the focus, and never grabs them.

    Signals:
        ended: The session is over, with how it went. Emitted once, before the window closes.
        closed: The window is gone.
        unexposed: The screen did not show the guide, so it closes.
        halted: The session does not go on for now.
        progressed: Something more of the session is done; how it would go if it ended here.
        came_to: Where the session is, with every frame: its timeline, the moment before (None at
            the beginning, after a jump and after a pause), and the moment now (None at the end).
        understood: The person has read the notice about safety.
        announced: What a screen reader says.
    """

    ended = Signal(object)
    closed = Signal()
    unexposed = Signal()
    came_to = Signal(object, object, object)
    halted = Signal()
    progressed = Signal(object)
    understood = Signal()
    announced = Signal(str)

    def __init__(
        self,
        assignment: Assignment,
        clock: Clock,
        theme: Theme,
        safety: Callable[[], Safety] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Begin; `safety` is asked for what to say about pain once it is needed."""
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._player = Player(assignment, clock)
        self._before: Moment | None = None
        self._is_over = self._is_reduced = self._was_painted = False
        self._waits_unseen = self._stands_still = False
        self.setWindowTitle(self.tr("deskbreak: guide"))
        self.setAccessibleName(assignment.routine.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.resize(DESIGN * text_scale())
        self.setMinimumSize(640, 480)
        self._page = GuidePage(self._player, theme, self)
        self._page.setAccessibleName(assignment.routine.name)
        self._interlude = Interlude(self, self._player, safety)
        self._interlude.interrupt(self._page)
        self._flash = CueFlash(theme, self)
        self._frames = self._timer(self._tick)
        self._frames.setSingleShot(False)
        self._farewell = self._timer(self.close)
        self._unseen = self._timer(self.close)
        self._unread = self._timer(self.close)
        self._watchdog = self._timer(self._watch)
        self._ears = Ears(self, clock)
        self._connect()
        self.set_theme(theme)
        self._player.go()
        self._tick()

    def _connect(self) -> None:
        for button, act in self._page.parts.acts:
            button.clicked.connect(partial(self._do, act))
        self._ears.asked.connect(self._do)
        self._page.announced.connect(self.announced)
        self._interlude.announced.connect(self._page.announce)
        self._interlude.opened.connect(self._open_sheet)
        self._interlude.left.connect(self._leave_sheet)
        self._interlude.stopped.connect(self._finish_by_hand)
        self._interlude.understood.connect(self._understand)

    def _timer(self, rings: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(rings)
        return timer

    # -- look ------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.window)
        palette.setColor(QPalette.ColorRole.WindowText, theme.ink)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._page.parts.set_theme(theme)
        self._interlude.set_theme(theme)
        self._flash.set_theme(theme)

    def know_pictures(self, pictures: Mapping[str, str]) -> None:
        """Take the files of the pictures that are shown instead of the figure, by exercise."""
        if pictures:
            self._page.know_pictures(pictures)
            self._tick()

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Show start and end pose side by side instead of the movement."""
        self._is_reduced = reduced
        self._page.set_reduced_motion(reduced=reduced)
        self._flash.set_reduced_motion(reduced=reduced)

    def flash(self, sound: Sound) -> None:
        """Let a cue be seen that cannot be heard."""
        self._flash.show_cue(sound)

    def tell_notice(self) -> None:
        """Say what to know about safety before the session begins.

        Where nobody says within a while that it is understood, the session is over.
        """
        self._interlude.tell_notice(self._theme)
        if self._interlude.is_open:
            self._unread.start(UNSEEN // MILLISECOND)

    def _understand(self) -> None:
        self._unread.stop()
        self._player.answered = True
        self.understood.emit()

    # -- standing still --------------------------------------------------------------------------

    def stand_still(self) -> None:
        """Wait, because nobody can follow: the screen is locked, or the machine goes to sleep."""
        if self._player.is_going and not self._is_over:
            self._stands_still = True
            self._set_going(going=False)

    def go_on(self) -> None:
        """Go on where it stood still; what the person had paused stays paused."""
        if self._stands_still and not self._is_over:
            self._set_going(going=True)
        self._stands_still = False

    def _set_going(self, *, going: bool) -> None:
        if going:
            self._player.go()
        else:
            self._player.halt()
            self.halted.emit()
        self._page.parts.pause.say(self.tr("Pause") if going else self.tr("Resume"))
        self._begin_anew()
        self._refresh_frames()

    def _begin_anew(self) -> None:
        """Show where we are as something new."""
        self._before = None
        self._page.begin_anew()
        self._tick()

    # -- what the person does --------------------------------------------------------------------

    def _do(self, act: Act) -> None:
        """Do what the person asks for."""
        if act is Act.END:
            self._finish_by_hand()
        elif not self._is_over and not self._interlude.do(act):
            self._do_in_session(act)

    def _do_in_session(self, act: Act) -> None:
        # While a sheet is there, only what leads to another one is done.
        if self._interlude.is_open and act is not Act.HURTS:
            return
        player, page = self._player, self._page
        player.answered = True
        match act:
            case Act.PAUSE:
                self._stands_still = False
                self._set_going(going=not player.is_going)
            case Act.NEXT:
                player.go_to_next()
                self._begin_anew()
            case Act.BACK:
                player.go_back()
                self._begin_anew()
            case Act.EASIER:
                player.ease()
                page.refit()
                self._begin_anew()
            case Act.HURTS:
                self._interlude.ask_about_pain(self._theme)
            case Act.KEYS:
                self._interlude.show_keys(self._theme, page.parts.keys_and_deeds())
            case Act.HELP | Act.END:
                pass
            case _:
                assert_never(act)

    def _finish_by_hand(self) -> None:
        self._player.answered = True
        self.close()

    def _open_sheet(self, sheet: QWidget) -> None:
        self._ears.listen_in(sheet)
        sheet.installEventFilter(self)
        self._refresh_frames()

    def _leave_sheet(self) -> None:
        """What hurt may be gone, and with it a part of the routine."""
        self._page.refit()
        self._begin_anew()
        self._refresh_frames()
        self.setFocus()

    # -- frames ----------------------------------------------------------------------------------

    def _tick(self) -> None:
        """Show where we are; the only thing that a frame does."""
        if self._is_over or self._interlude.is_open:
            return
        player = self._player
        if player.is_over:
            self._come_to_the_end()
            return
        elapsed = player.elapsed
        moment = player.timeline.at(elapsed)
        self._page.show_moment(moment, elapsed)
        if player.is_going:
            self.came_to.emit(player.timeline, self._before, moment)
            if player.has_news(moment):
                self.progressed.emit(player.report)
            self._page.look_ahead(moment)
        self._before = moment if player.is_going else None
        self._pace(moment)

    def _pace(self, moment: Moment) -> None:
        """Draw as many frames as can be told apart."""
        frame = CALM_FRAME if moment.cue.phase in STILL else FRAME
        frame = REDUCED_FRAME if self._is_reduced else frame
        # What comes next comes on time, however rarely frames are drawn.
        rest = -(-self._clock.real(moment.remaining) // MILLISECOND)
        span = min(frame // MILLISECOND, max(rest, 1))
        if self._frames.interval() != span:
            self._frames.setInterval(span)

    def _refresh_frames(self) -> None:
        if self._player.is_going and not self._is_over and self.isVisible():
            self._frames.start()
        else:
            self._frames.stop()

    # -- the end ---------------------------------------------------------------------------------

    def _come_to_the_end(self) -> None:
        self.came_to.emit(self._player.timeline, self._before, None)
        self._report()
        self._frames.stop()
        self._page.show_end()
        self._farewell.start(FAREWELL // MILLISECOND)

    def _report(self) -> None:
        """Say how it went, once."""
        if not self._is_over:
            self._is_over = True
            self._player.halt()
            self.ended.emit(self._player.report)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Closing ends the session; what was done counts."""
        self._report()
        timers = (self._frames, self._farewell, self._unseen, self._unread, self._watchdog)
        for timer in timers:
            timer.stop()
        super().closeEvent(event)
        self.closed.emit()

    # -- the window ------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Draw frames while there is somebody to see them."""
        super().showEvent(event)
        self._unseen.stop()
        if not self._was_painted:
            self._watchdog.start(EXPOSED_WITHIN // MILLISECOND)
        if self._waits_unseen and not self._is_over:
            self._waits_unseen = False
            self._player.go()
            self._before = None
        self._refresh_frames()
        if not self._interlude.is_open:
            self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody sees it: no frames, and nothing is done; after a while the session is over."""
        super().hideEvent(event)
        self._frames.stop()
        if not self._is_over:
            if self._player.is_going:
                self._waits_unseen = True
                self._player.halt()
            self._unseen.start(UNSEEN // MILLISECOND)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Only what the screen shows is painted."""
        super().paintEvent(event)
        self._hear_painting()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A sheet covers the guide, and is painted in its stead."""
        if event.type() is QEvent.Type.Paint:
            self._hear_painting()
        return super().eventFilter(watched, event)

    def _hear_painting(self) -> None:
        self._was_painted = True
        self._watchdog.stop()

    def _watch(self) -> None:
        """Close a guide that nobody can see, rather than keep the desk waiting for it."""
        if not self._was_painted and not self._is_over:
            self.unexposed.emit()
            self.close()
