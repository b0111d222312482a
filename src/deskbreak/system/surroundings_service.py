"""Somebody on a message bus who is asked when they come, and whenever they tell news."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from deskbreak.domain.plan import Quiet
from deskbreak.system.surroundings_bus import ABSENT, NO_REPLY, Answer, Bus, News, Question
from deskbreak.system.surroundings_witness import Witness

NOT_THERE: Final = "it is not running"
SILENT: Final = "it does not answer"
UNREADABLE: Final = "its answer cannot be read"

Meaning = Callable[[tuple[Any, ...]], bool]


@dataclass(frozen=True, slots=True)
class Service:
    """What to ask somebody, and what to hear from them.

    Attributes:
        name: What people call it.
        bus_name: The name on the bus that comes and goes with it.
        questions: Asked one after the other until one is answered; each with what its answer means.
        news: After each of these it is asked again; without any, it does not tell by itself.
        unset: Errors that mean no, because what is asked for was never set.
        untold: What is found out when it knows none of the questions.
    """

    name: str
    bus_name: str
    questions: tuple[tuple[Question, Meaning], ...]
    news: tuple[News, ...]
    unset: tuple[str, ...] = ()
    untold: str = "it does not tell"


def value_of(values: tuple[Any, ...]) -> Any:
    """The one value of an answer, out of its variant; jeepney reads one as (signature, value)."""
    (value,) = values
    if isinstance(value, tuple):
        _, value = value
    return value


def is_true(values: tuple[Any, ...]) -> bool:
    """Whether the answer is a plain yes.

    Raises:
        TypeError: It is something else than yes or no.
    """
    value = value_of(values)
    if not isinstance(value, bool):
        raise TypeError(f"neither yes nor no: {value!r}")
    return value


class ServiceWitness(Witness):
    """Asks a service, and hears it come, change and go."""

    def __init__(self, quiet: Quiet | None, service: Service, bus: Bus) -> None:
        super().__init__(quiet, service.name, tells=bool(service.news))
        self._service = service
        self._bus = bus
        self._round = 0

    def follow(self) -> None:
        """Begin to listen, and ask."""
        self._bus.heed(News.of_owner(self._service.bus_name), self._hear_owner)
        for news in self._service.news:
            self._bus.heed(news, self._hear)
        self.look()

    def look(self) -> None:
        """Ask; what was asked before is void."""
        self._round += 1
        self.ask()
        self._ask(self._round, 0)

    def close(self) -> None:
        """Listen no more, and let what was asked be void."""
        self._round += 1
        self._bus.ignore(self._hear_owner)
        self._bus.ignore(self._hear)

    def _ask(self, turn: int, index: int) -> None:
        question, _ = self._service.questions[index]
        self._bus.ask(question, lambda answer: self._take(turn, index, answer))

    def _take(self, turn: int, index: int, answer: Answer) -> None:
        if turn != self._round:
            return
        if not answer.error:
            self._understand(answer, self._service.questions[index][1])
        elif answer.error in self._service.unset:
            self.say(yes=False)
        elif answer.error in ABSENT:
            self.refuse(NOT_THERE)
        elif answer.error == NO_REPLY:
            self.refuse(SILENT)
        elif index + 1 < len(self._service.questions):
            self._ask(turn, index + 1)
        else:
            self.refuse(self._service.untold)

    def _understand(self, answer: Answer, meaning: Meaning) -> None:
        try:
            yes = meaning(answer.values)
        except (TypeError, ValueError):
            self.refuse(UNREADABLE)
        else:
            self.say(yes=yes)

    def _hear(self, _: tuple[Any, ...]) -> None:
        self.look()

    def _hear_owner(self, values: tuple[Any, ...]) -> None:
        _, _, owner = values
        if owner:
            self.look()
        else:
            self._round += 1
            self.refuse(NOT_THERE)
