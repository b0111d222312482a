"""Why a backend cannot serve this desktop."""

from __future__ import annotations


class Unavailable(Exception):  # noqa: N818 - it is an answer, not an error
    """A backend's refusal: its own name, and the reason as the end of a sentence."""

    def __init__(self, backend: str, reason: str) -> None:
        super().__init__(f"{backend}: {reason}")
        self.backend = backend
        self.reason = reason
