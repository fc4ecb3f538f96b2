"""A publication bracket for an article without a date.

Days around what bounds it are tried one by one: each is a day on which the article might
have appeared, and its relative expressions are put on days accordingly. Days that contradict what the article
cites or what a neighbour dates fall away; what is left, from the first to the last, is the bracket.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from conflictdigest.dates.constraints import Constraint, Resolved, from_itself, from_neighbours, passages
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
    found = [*from_itself(own, middle), *from_neighbours(article, passages(article, expressions), dated)]
    tried = _days_to_try(found)
    if not tried:
        return None
    resolved = {day: _suppose(article, expressions, day) for day in tried}
    return _narrow(tried, resolved, found) or _narrow(tried, resolved, [c for c in found if not c.weak])


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


def _suppose(article: Article, expressions: Sequence[Expression], day: date) -> Resolved:
    """Where the relative expressions fall if the article appeared that day."""
    found = resolve(article, expressions, Published(Days.on(day), Basis.INFERRED, ""))
    return {m.span: m.days for m in found.dates if m.anchor is not None and m.anchor.basis != "text"}


def _narrow(
    tried: list[date], resolved: dict[date, Resolved], found: Sequence[Constraint]
) -> Published | None:
    left = [day for day in tried if all(c.holds(day, resolved[day]) for c in found)]
    if not left or left[0] == tried[0] or left[-1] == tried[-1] or (left[-1] - left[0]).days >= _WIDEST:
        return None
    before, after = left[0] - timedelta(1), left[-1] + timedelta(1)
    low = next(c.why for c in found if not c.holds(before, resolved[before]))
    high = next(c.why for c in found if not c.holds(after, resolved[after]))
    why = low if low == high else f"{low}; {high}"
    return Published(Days(left[0], left[-1]), Basis.INFERRED, why)
