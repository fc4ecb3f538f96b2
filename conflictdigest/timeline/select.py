"""What matters first."""

from __future__ import annotations

from collections.abc import Sequence

from conflictdigest.model.timeline import Entry, Selection


def select(entries: Sequence[Entry], *, max_days: int | None, per_day: int | None) -> Selection:
    """Placeholder order until weights are in place: everything, by day."""
    return Selection(tuple(sorted(entries, key=lambda e: (e.days, -e.weight, e.id))))
