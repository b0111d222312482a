"""Surfaces open windows, so their tests begin and end as those of the windows do."""

from __future__ import annotations

from tests.ui.conftest import nothing_left_over, theme, typeface

__all__ = ["nothing_left_over", "theme", "typeface"]
