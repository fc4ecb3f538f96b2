"""Dates as users type them: a date, 7d, 24h, yesterday."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from conflictdigest.errors import UsageError

_BACK = re.compile(r"(\d{1,5})\s*([hdwm])")
_DAYS = {"d": 1, "w": 7, "m": 30}


def day(text: str | None, now: datetime) -> date | None:
    """The day meant, counted back from `now` in its own zone. UsageError when it is no date."""
    if text is None:
        return None
    wanted = text.strip().casefold()
    if wanted in ("today", "now"):
        return now.date()
    if wanted == "yesterday":
        return now.date() - timedelta(days=1)
    try:
        if back := _BACK.fullmatch(wanted):
            count, unit = int(back[1]), back[2]
            moved = now - (timedelta(hours=count) if unit == "h" else timedelta(days=count * _DAYS[unit]))
            return moved.date()
        return date.fromisoformat(wanted)
    except (ValueError, OverflowError):
        pass
    raise UsageError(f"{text!r} is no date; write 2024-11-12, 7d, 24h, today or yesterday")
