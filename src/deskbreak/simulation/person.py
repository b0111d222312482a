"""The person who is simulated: when there is input, and when there is none."""

from __future__ import annotations

from datetime import timedelta

from deskbreak.domain.plan import ZERO
from deskbreak.ports import IdleListener
from deskbreak.simulation.scenario import Scenario, Typing
from deskbreak.simulation.world import VirtualClock


class Person:
    """Somebody at the desk, as an `IdleSource` notices them.

    Attributes:
        stopped: When the last input came, on the awake clock; None while they type.
    """

    def __init__(self, clock: VirtualClock, scenario: Scenario) -> None:
        self._clock = clock
        self._is_steady = scenario.typing is Typing.STEADY
        self._listener: IdleListener | None = None
        self._gap = ZERO
        self._is_told = False
        self._awaited: timedelta | None = None
        self._asked_at = ZERO
        self.stopped: timedelta | None = None

    # -- what the engine asks of an IdleSource ---------------------------------------------------

    def listen(self, listener: IdleListener, gap: timedelta) -> None:
        """Begin; nothing has been told yet."""
        self._listener = listener
        self._gap = gap
        self._is_told = False

    def await_typing_pause(self, span: timedelta | None) -> None:
        """Tell of the next pause in typing of this length; None: of none."""
        self._awaited = span
        self._asked_at = self._clock.awake()

    def close(self) -> None:
        """Stop telling."""
        self._listener = None
        self._awaited = None

    # -- what they do ----------------------------------------------------------------------------

    def stop_typing(self) -> None:
        """There is no input from now on."""
        if self.stopped is None:
            self.stopped = self._clock.awake()

    def type_again(self) -> None:
        """There is input from now on."""
        self.stopped = None
        self._tell_input()

    def touch(self) -> None:
        """There is input at this moment; whoever was idle is so again afterwards."""
        if self.stopped is not None:
            self.stopped = self._clock.awake()
            self._tell_input()

    def wake(self) -> None:
        """The machine is awake again, and hears them."""
        if self.stopped is None:
            self._tell_input()

    def _tell_input(self) -> None:
        if self._is_told and not self._clock.is_asleep:
            self._is_told = False
            if self._listener is not None:
                self._listener.came_back()

    # -- what is noticed of it when time passes --------------------------------------------------

    @property
    def idle_due(self) -> timedelta | None:
        """When it is noticed that there is no input."""
        if self.stopped is None or self._is_told or self._listener is None:
            return None
        return self.stopped + self._gap

    def notice_idle(self) -> None:
        """It is noticed that there is no input."""
        if self._listener is not None and self.stopped is not None:
            self._is_told = True
            self._listener.went_idle(self.stopped)

    @property
    def pause_due(self) -> timedelta | None:
        """When the pause in typing comes that is waited for."""
        if self._awaited is None:
            return None
        if self.stopped is None:
            return None if self._is_steady else self._asked_at
        return max(self.stopped + self._awaited, self._asked_at)

    def notice_pause(self) -> None:
        """The pause in typing is there."""
        self._awaited = None
        if self._listener is not None:
            self._listener.typing_paused()
