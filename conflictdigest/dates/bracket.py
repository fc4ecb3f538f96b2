"""A publication bracket for an article without a date.

Days around what bounds it are tried one by one: each is a day on which the article might
have appeared, and its relative expressions are put on days accordingly. Days that contradict what the article
cites or what a neighbour dates fall away; what is left, from the first to the last, is the bracket.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from conflictdigest.dates.constraints import Constraint, Resolved, from_itself, from_neighbours
from conflictdigest.dates.resolve import resolve
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Published
from conflictdigest.model.days import Basis, Days
from conflictdigest.model.timex import Expression

_AROUND = 24
"""Days tried before and after the days that constraints speak of."""
_WIDEST = 31
"""A bracket wider than this many days says nothing."""
_MOST = 400
"""Days tried at most; a story of years brackets nothing."""


def bracket(
    article: Article, expressions: Sequence[Expression], neighbours: Sequence[Article]
) -> Published | None:
    """Days between which an undated article appeared.

    `neighbours` are dated articles of its story, in any order; those whose own date is inferred do not count.
    Null when nothing bounds it on both sides.
    """
    dated = sorted(
        (
            n
            for n in neighbours
            if n.published is not None and n.published.basis is not Basis.INFERRED and n.id != article.id
        ),
        key=lambda n: n.id,
    )
    middle = sorted(n.published.days for n in dated if n.published)[len(dated) // 2] if dated else None
    own = resolve(article, expressions, Published(middle, Basis.INFERRED, "") if middle else None).dates
    found = [*from_itself(own, middle), *from_neighbours(article, expressions, dated)]
    tried = _days_to_try(found)
    if not tried:
        return None
    supposed = _Supposed(article, expressions)
    return _narrow(tried, supposed, found) or _narrow(tried, supposed, [c for c in found if not c.weak])


def _days_to_try(found: Sequence[Constraint]) -> list[date]:
    if not found:
        return []
    try:
        first = min(c.day for c in found) - timedelta(_AROUND)
        last = max(c.day for c in found) + timedelta(_AROUND)
    except OverflowError:
        return []
    count = (last - first).days + 1
    return [first + timedelta(i) for i in range(count)] if count <= _MOST else []


class _Supposed(dict[date, Resolved]):
    """Where the relative expressions fall if the article appeared on a day; worked out for days asked for."""

    def __init__(self, article: Article, expressions: Sequence[Expression]) -> None:
        super().__init__()
        self._article, self._expressions = article, expressions

    def __missing__(self, day: date) -> Resolved:
        published = Published(Days.on(day), Basis.INFERRED, "")
        dates = resolve(self._article, self._expressions, published).dates
        found = self[day] = {
            m.span: m.days for m in dates if m.anchor is not None and m.anchor.basis != "text"
        }
        return found


_NOTHING: Resolved = {}


def _holds(constraint: Constraint, day: date, supposed: _Supposed) -> bool:
    return constraint.holds(day, _NOTHING if constraint.of is None else supposed[day])


def _narrow(tried: list[date], supposed: _Supposed, found: Sequence[Constraint]) -> Published | None:
    cheap_first = sorted(found, key=lambda c: c.of is not None)
    left = [day for day in tried if all(_holds(c, day, supposed) for c in cheap_first)]
    if not left or left[0] == tried[0] or left[-1] == tried[-1] or (left[-1] - left[0]).days >= _WIDEST:
        return None
    before, after = left[0] - timedelta(1), left[-1] + timedelta(1)
    low = next(c.why for c in found if not _holds(c, before, supposed))
    high = next(c.why for c in found if not _holds(c, after, supposed))
    why = low if low == high else f"{low}; {high}"
    return Published(Days(left[0], left[-1]), Basis.INFERRED, why)
