"""Where the guide opens, and what becomes of the other screens meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QMouseEvent, QPalette, QScreen
from PySide6.QtWidgets import QWidget

from deskbreak.ui.guide_fit import DESIGN
from deskbreak.ui.placing import fit_into
from deskbreak.ui.theme import text_scale

PART_OF_SCREEN = 0.69
"""How much of the height of a screen the guide takes; of one of 1080 lines, its own 720."""
DARK, OPACITY = QColor("#0B0D10"), 0.86


@dataclass(frozen=True, slots=True)
class Placing:
    """What a person wants of their screens.

    Attributes:
        screen: `pointer`, `primary`, or a screen's name; one that is not there is the pointer's.
        dims_others: Whether the other screens are dark while the guide is there.
    """

    screen: str = "pointer"
    full_screen: bool = False
    dims_others: bool = False


def size_in(room: QSize, text_scale: float) -> QSize:
    """How large the guide is where it has this room; on a screen that stands, it stands, too."""
    design = DESIGN.transposed() if room.height() > room.width() else DESIGN
    return QSize(design * max(text_scale, room.height() * PART_OF_SCREEN / design.height()))


class Curtain(QWidget):
    """Makes one screen dark. It takes no focus and no key, and a click lifts it.

    Signals:
        lifted: The person wants to see what is behind it.
    """

    lifted = Signal()

    def __init__(self, screen: QScreen) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWindowTitle(self.tr("deskbreak: dimmed screen"))
        self.setAccessibleName(self.tr("Dimmed screen; click to see what is behind it"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, DARK)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.setWindowOpacity(OPACITY)
        self.setScreen(screen)
        screen.geometryChanged.connect(self._cover)
        self._cover(screen.geometry())
        if _places_windows():
            self.show()
        else:
            self.showFullScreen()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the person see what is behind it."""
        event.accept()
        self.lifted.emit()

    def _cover(self, area: QRect) -> None:
        self.setGeometry(area)


class GuideScreens(QObject):
    """Opens one guide on the screen that the person wants, and keeps it on one that is there.

    The other screens are dark, if that is wanted, until the guide closes or somebody clicks there.
    """

    def __init__(
        self,
        guide: QWidget,
        placing: Placing,
        screens: Callable[[], Sequence[QScreen]] = QGuiApplication.screens,
    ) -> None:
        super().__init__(guide)
        self._guide = guide
        self._placing = placing
        self._screens = screens
        self._screen: QScreen | None = None
        self._curtains: dict[QScreen, Curtain] = {}
        self._lifted = not placing.dims_others
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._follow)
            application.screenRemoved.connect(self._let_go)

    @property
    def screen(self) -> QScreen | None:
        """The screen that the guide is on."""
        return self._screen

    @property
    def curtains(self) -> tuple[Curtain, ...]:
        """What the other screens are covered with."""
        return tuple(self._curtains.values())

    def open(self) -> None:
        """Show the guide, and make the other screens dark; it comes last, so it is in front."""
        self._screen = self._chosen()
        self._draw_curtains()
        self._place()
        handle = self._guide.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._go_along)

    def close(self) -> None:
        """Let all screens be seen again."""
        self._settling.stop()
        self._lift()

    # -- the guide -------------------------------------------------------------------------------

    def _chosen(self) -> QScreen | None:
        """The screen that the person wants, or another one that is there."""
        there = list(self._screens())
        by_name = {screen.name(): screen for screen in there}
        if self._placing.screen in by_name:
            return by_name[self._placing.screen]
        primary = QGuiApplication.primaryScreen()
        wanted = primary
        if self._placing.screen != "primary":
            wanted = QGuiApplication.screenAt(QCursor.pos()) or primary
        if wanted in there:
            return wanted
        return there[0] if there else None

    def _place(self) -> None:
        """Put the guide on its screen: all over it, or in its middle."""
        screen, guide = self._screen, self._guide
        if screen is None:
            return
        guide.setScreen(screen)
        if self._placing.full_screen:
            guide.setGeometry(screen.geometry())
            guide.showFullScreen()
            return
        room = screen.availableGeometry()
        fit_into(guide, room, size_in(room.size(), text_scale()))
        guide.show()

    # -- the other screens -----------------------------------------------------------------------

    def _draw_curtains(self) -> None:
        """One for every screen that the guide is not on."""
        there = [] if self._lifted else [one for one in self._screens() if one != self._screen]
        for screen in [one for one in self._curtains if one not in there]:
            self._take_down(screen)
        for screen in there:
            if screen not in self._curtains:
                curtain = Curtain(screen)
                curtain.lifted.connect(self._lift)
                self._curtains[screen] = curtain

    def _take_down(self, screen: QScreen) -> None:
        curtain = self._curtains.pop(screen)
        curtain.hide()
        curtain.deleteLater()

    def _lift(self) -> None:
        self._lifted = True
        self._draw_curtains()

    # -- screens that come and go ----------------------------------------------------------------

    def _follow(self, screen: QScreen) -> None:
        del screen
        self._settling.start(0)

    def _let_go(self, screen: QScreen) -> None:
        """A screen is about to go; what is on it must not go along."""
        if screen in self._curtains:
            self._take_down(screen)
        if screen == self._screen:
            self._screen = None
        self._settling.start(0)

    def _go_along(self, screen: QScreen) -> None:
        """The person has moved the guide to another screen, which is not to be dark."""
        if self._screen is not None and screen in self._screens():
            self._screen = screen
            self._draw_curtains()

    def _settle(self) -> None:
        """Leave one guide that can be used, whatever screens there are now."""
        if self._screen is None:
            self._screen = self._chosen()
            self._draw_curtains()
            self._place()
        else:
            self._draw_curtains()


def _places_windows() -> bool:
    """Whether windows can say where they are to be; on Wayland only all over a screen."""
    return not QGuiApplication.platformName().startswith("wayland")
