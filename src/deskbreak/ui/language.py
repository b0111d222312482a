"""Which language the interface speaks, and the switch to another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from deskbreak.domain.language import PSEUDO, SOURCE, chosen, tag


class Language(QObject):
    """The language of an application; a sentence that is missing in it is said in English.

    Attributes:
        key: The language that is spoken.
    """

    def __init__(
        self, application: QApplication, folder: Path, system: QLocale | None = None
    ) -> None:
        """Speak English until told otherwise.

        `folder` has the translations. `system` is how the person's system writes dates and
        numbers, and which languages they prefer.
        """
        super().__init__(application)
        self.key = SOURCE
        self._application = application
        self._folder = folder
        self._system = QLocale.system() if system is None else system
        self._translators: list[QTranslator] = []
        self._ours = _Ours(self)

    def use(self, setting: str) -> bool:
        """Speak the language that is set; whether it is another one than before."""
        before, self.key = self.key, chosen(setting, self._preferred())
        for translator in self._translators:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._translators = self._loaded(self.key)
        for translator in self._translators:
            self._application.installTranslator(translator)
        QLocale.setDefault(locale_for(self.key, self._system))
        self._application.setLayoutDirection(QLocale(tag(self.key)).textDirection())
        return before != self.key

    @contextmanager
    def in_english(self) -> Iterator[None]:
        """Make sentences in English for a moment, for the command line; days and months, too."""
        before = QLocale()
        self._ours.is_silent = True
        QLocale.setDefault(locale_for(SOURCE, self._system))
        try:
            yield
        finally:
            self._ours.is_silent = False
            QLocale.setDefault(before)

    def _preferred(self) -> Sequence[str]:
        return self._system.uiLanguages()

    def _loaded(self, key: str) -> list[QTranslator]:
        """Qt's own words first; those that are installed later are asked first."""
        if key == PSEUDO:
            from deskbreak.ui.pseudo import Pseudo  # noqa: PLC0415 - for those who build windows

            return [Pseudo(self)]
        qt = QTranslator(self)
        theirs = qt.load(
            f"qtbase_{key}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        )
        self._ours = _Ours(self)
        found = self._ours.load(f"deskbreak_{key}", str(self._folder))
        return [*([qt] if theirs and key != SOURCE else []), *([self._ours] if found else [])]


class _Ours(QTranslator):
    """Our sentences, unless English is asked for.

    Attributes:
        is_silent: Whether it knows nothing for the moment.
    """

    is_silent = False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        """The sentence, or None for what is not translated, which is then said in English."""
        if self.is_silent:
            return None
        return super().translate(context, sourceText, disambiguation, n) or None


def locale_for(language: str, system: QLocale) -> QLocale:
    """How dates, numbers and weeks are written: as the system does, in the language spoken.

    Somebody in Germany for whom deskbreak speaks English reads English names of days, and their
    weeks begin on Monday.
    """
    wanted = QLocale(tag(language))
    if wanted.language() == system.language():
        return _with_digits_of_ours(system)
    return _with_digits_of_ours(QLocale(wanted.language(), system.territory()))


def _with_digits_of_ours(locale: QLocale) -> QLocale:
    """A locale like this one whose digits are those in which exercises and lengths are written.

    Egypt writes ٣٠ and Algeria 30, and both are at home in Arabic; a window that has both is not.
    """
    if locale.zeroDigit() == "0":
        return locale
    of_language = QLocale.matchingLocales(
        locale.language(), QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    with_ours = [one for one in of_language if one.zeroDigit() == "0"]
    return max(with_ours, key=partial(_likeness, locale))


def _likeness(locale: QLocale, other: QLocale) -> tuple[bool, bool, bool]:
    """How much another locale is like one: its weeks, its months, and then any rather than one."""
    return (
        other.firstDayOfWeek() is locale.firstDayOfWeek(),
        other.monthName(8) == locale.monthName(8),
        other.territory() is QLocale.Country.World,
    )
