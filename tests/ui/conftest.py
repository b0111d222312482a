from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from deskbreak.data import resources
from deskbreak.ui.language import Language
from deskbreak.ui.theme import Theme


@pytest.fixture(scope="session", autouse=True)
def typeface(qapp: QApplication) -> None:
    """The typeface that the windows are designed for."""
    del qapp
    for data in resources.fonts():
        QFontDatabase.addApplicationFontFromData(data)


@pytest.fixture(scope="session", autouse=True)
def _modules_stay() -> Iterator[None]:
    """What was imported lives on anyway; collecting after each test need not look at it."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    del qapp
    return Theme.of(resources.theme("light"))


@pytest.fixture
def british() -> Iterator[None]:
    """Dates and times as they are written in the United Kingdom."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    """The switch of the language, on a British system; it stands at English again afterwards."""
    before = QLocale()
    made = Language(qapp, resources.translations(), QLocale("en_GB"))
    yield made
    made.use("en")
    QLocale.setDefault(before)
    made.deleteLater()


@pytest.fixture(autouse=True)
def nothing_left_over(qapp: QApplication) -> Iterator[None]:
    """No test leaves a window for the next one, be it open or only waiting to be deleted."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    left = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    names = [f"{type(widget).__name__} {widget.windowTitle()}" for widget in left]
    for widget in left:
        widget.close()

    assert names == []
