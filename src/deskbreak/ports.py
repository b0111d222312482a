"""What the engine needs from the world, as promises.

Everything here is called on the GUI thread, answers at once and never blocks. Lengths are
`timedelta`s. An implementation that cannot do its job says so to the person where they look for it;
it does not raise.
"""

from __future__ import annotations
