"""How much a day matters: who speaks of it, and how long after.

Each article counts once for a day, by its strongest mention. One that looks back on a past day chose to; the
longer after, the more that says. Merely being published on a day says little. The sum is set against the
weeks around it: a day that stands out of a quiet time matters as much as one of many in a loud one. (After
"date selection" in timeline summarisation: Tran et al. 2013, Ghalandari and Ifrim 2020.)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from conflictdigest.model.days import Days
from conflictdigest.model.timeline import Bound, Entry

_PUBLISHED = 0.6
"""An article that came out on the day and says no more of it."""
_SAME_DAY, _LATER, _LONG_AFTER = 1.0, 2.0, 3.0
_LONG = 7
"""Days after which an article looks back on purpose."""
_AROUND = 10
"""Days before and after that are a day's surroundings."""
_DAMPING = 0.3
"""0 leaves loud weeks as they are, 1 gives each week the same say."""


def heading(entry: Entry) -> tuple[Days, bool]:
    """The days an entry stands under, and whether they count as a day (`on` or `by`) or as a bracket."""
    return entry.days, entry.days.single and entry.bound in (Bound.ON, Bound.BY)


def told(entries: Iterable[Entry]) -> float:
    """How much articles make of one heading's entries, each article once."""
    best: dict[str, float] = {}
    for entry in entries:
        for quote, lag in zip(entry.quotes, entry.lags or (-1,) * len(entry.quotes), strict=False):
            says = _says(entry, lag)
            if says > best.get(quote.article, 0.0):
                best[quote.article] = says
    return sum(best.values())


def _says(entry: Entry, lag: int) -> float:
    if entry.bound is Bound.BY:
        return _PUBLISHED
    if lag <= 0:
        return _SAME_DAY
    return _LATER if lag <= _LONG else _LONG_AFTER


def standing_out(raw: Mapping[Days, float]) -> dict[Days, float]:
    """Scores of single days against those of the days around them; brackets by their first day."""
    by_day: dict[date, float] = {}
    for days, score in raw.items():
        by_day[days.first] = by_day.get(days.first, 0.0) + score
    width = 2 * _AROUND + 1
    found: dict[Days, float] = {}
    for days, score in raw.items():
        around = sum(by_day.get(_moved(days.first, i), 0.0) for i in range(-_AROUND, _AROUND + 1)) / width
        found[days] = round(score / (1 + around) ** _DAMPING, 6)
    return found


def _moved(day: date, by: int) -> date:
    try:
        return day + timedelta(by)
    except OverflowError:
        return day
