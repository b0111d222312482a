"""Every window that a person can see, with something in it.

A new window is one more line in `WINDOWS`; then it is looked at in every language, in the pseudo
language, and from right to left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from deskbreak.data import resources
from deskbreak.data.library import Library
from deskbreak.data.safety import safety
from deskbreak.data.texts import Words, library_in, safety_in
from deskbreak.domain.breaks import BreakKind
from deskbreak.domain.exercise import Side
from deskbreak.domain.needs import Needs
from deskbreak.domain.safety import Safety
from deskbreak.domain.settings import Settings
from deskbreak.ports import Ask, Assignment
from deskbreak.ui.actions import Actions
from deskbreak.ui.composer_window import ComposerWindow
from deskbreak.ui.editor_window import EditorWindow
from deskbreak.ui.exercises_window import ROUTINES, ExercisesWindow
from deskbreak.ui.first_run.ready_page import Beginning
from deskbreak.ui.first_run.window import FirstRunWindow, Step
from deskbreak.ui.guide_keys import Act
from deskbreak.ui.guide_window import GuideWindow
from deskbreak.ui.library_view import LibraryView
from deskbreak.ui.panel_window import PanelWindow
from deskbreak.ui.prompt_card import PromptCard
from deskbreak.ui.pseudo import pseudo
from deskbreak.ui.safety_window import SafetyPage, SafetyWindow
from deskbreak.ui.settings.window import SettingsWindow
from deskbreak.ui.streak_window import StreakWindow
from deskbreak.ui.theme import Theme
from deskbreak.ui.why_window import WhyWindow
from tests.domain.shipped import shipped
from tests.fakes import Desk, FakeClock, seconds
from tests.ui import test_first_run, test_settings_window, test_streak_window, test_why_window
from tests.ui.test_actions import DUE, NOW
from tests.ui.test_composer_window import MemoryPack
from tests.ui.test_settings_window import PAGES

Build = Callable[[Theme, Words], QWidget]


class PseudoWords(Mapping[str, str]):
    """The words of exercises and safety in no language."""

    def __getitem__(self, key: str) -> str:
        return pseudo(key)

    def __iter__(self) -> Iterator[str]:
        raise NotImplementedError

    def __len__(self) -> int:
        return 1


def library(words: Words) -> Library:
    return library_in(shipped(), words)


def library_view(words: Words) -> LibraryView:
    told = library(words)
    exercises, routines = tuple(told.exercises.values()), tuple(told.routines.values())
    return LibraryView(exercises, routines, Needs(level=3))


def told(words: Words) -> Safety:
    return safety_in(safety(resources.tables("safety")), words)


def prompt(theme: Theme, words: Words) -> QWidget:
    routine = library(words).routines["standard-desk"]
    return PromptCard(Ask(BreakKind.REST, routine, seconds(20), 2), FakeClock(), theme)


def panel(theme: Theme, words: Words) -> QWidget:
    del words
    actions = Actions()
    actions.show(DUE, NOW)
    made = PanelWindow(actions, theme, FakeClock())
    made.actions_kept = actions  # type: ignore[attr-defined]  # it lives as long as the window
    made.show_status(DUE, "")
    return made


def guide(theme: Theme, words: Words, *, at: float = 0, act: Act | None = None) -> QWidget:
    clock = FakeClock()
    routine = library(words).routines["standard-desk"]
    made = GuideWindow(Assignment(routine, Side.RIGHT), clock, theme, partial(told, words))
    made.resize(1100, 720)
    clock.pass_time(timedelta(seconds=at))
    made._tick()
    if act is not None:
        made._do(act)
    return made


def notice(theme: Theme, words: Words) -> QWidget:
    made = guide(theme, words)
    assert isinstance(made, GuideWindow)
    made.tell_notice()
    return made


def year(theme: Theme, words: Words) -> QWidget:
    del words
    made = StreakWindow(theme)
    made.show_streak(test_streak_window.good_year())
    return made


def newcomer(theme: Theme, words: Words) -> QWidget:
    del words
    made = StreakWindow(theme)
    made.show_streak(test_streak_window.view_of())
    return made


def why(theme: Theme, words: Words) -> QWidget:
    del words
    desk = Desk()
    made = WhyWindow(theme, desk.clock)
    made.show_day(test_why_window.everything(desk))
    return made


def exercises(theme: Theme, words: Words, *, tab: str = "") -> QWidget:
    made = ExercisesWindow(theme, FakeClock())
    made.show_library(library_view(words))
    if tab:
        made.tabs.choose(tab)
    return made


def message(theme: Theme, words: Words) -> QWidget:
    made = exercises(theme, words)
    assert isinstance(made, ExercisesWindow)
    made.message.say("", [], [])
    return made


def composer(theme: Theme, words: Words) -> QWidget:
    return ComposerWindow(theme, FakeClock(), library_view(words), MemoryPack(), "micro-twist")


def editor(theme: Theme, words: Words) -> QWidget:
    return EditorWindow(theme, FakeClock(), library_view(words), MemoryPack(), "chair-twist")


def safely(theme: Theme, words: Words, *, page: SafetyPage) -> QWidget:
    made = SafetyWindow(theme, told(words))
    made.show_page(page)
    return made


def first_run(theme: Theme, words: Words, *, step: Step) -> QWidget:
    example = library(words).exercises["chair-twist"]
    made = FirstRunWindow(theme, told(words), test_first_run.COSTS, Beginning(example=example))
    made.show_settings(Settings())
    made.resize(700, 620)
    while made.step < step:
        made.next.click()
    return made


def settings(theme: Theme, words: Words, *, page: str) -> QWidget:
    del words
    made = SettingsWindow(theme)
    made.show_view(test_settings_window.view())
    made.open_page(page)
    return made


WINDOWS: Mapping[str, Build] = {
    "prompt": prompt,
    "panel": panel,
    "guide": guide,
    "guide in a hold": partial(guide, at=12.0),
    "guide when it hurts": partial(guide, at=12.0, act=Act.HURTS),
    "guide with its keys": partial(guide, at=12.0, act=Act.KEYS),
    "guide with the notice": notice,
    "streak": year,
    "streak of a newcomer": newcomer,
    "why": why,
    "exercises": exercises,
    "exercises with a message": message,
    "routines": partial(exercises, tab=ROUTINES),
    "composer": composer,
    "editor": editor,
    **{f"safety: {page.value}": partial(safely, page=page) for page in SafetyPage},
    **{f"first run: {step.name.lower()}": partial(first_run, step=step) for step in Step},
    **{f"settings: {page}": partial(settings, page=page) for page in PAGES},
}
