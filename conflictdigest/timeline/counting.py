"""Figures over days and sources: how a toll moved, and who counts differently."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from conflictdigest.model.changes import Point, Series
from conflictdigest.model.claims import Figure
from conflictdigest.model.days import Days
from conflictdigest.model.timeline import Entry
from conflictdigest.timeline.counted import Range, agree, alike, open_range, thing, where


def series(entries: Iterable[Entry]) -> tuple[Series, ...]:
    """The figures of the entries, one series for each thing counted, the longest series first.

    Figures belong together when story and kind are the same and their words for what is counted agree; a
    figure that says no more than its kind ("12 killed") goes by the places that its entry names.
    """
    groups: dict[tuple[str, str], list[tuple[frozenset[str], list[tuple[Entry, Figure]]]]] = {}
    for entry in sorted(entries, key=lambda e: (e.days, e.id)):
        for figure in entry.figures:
            words = _words(entry, figure)
            under = groups.setdefault((entry.story or entry.id, figure.category), [])
            home = next((g for g in under if alike(words, g[0])), None)
            if home is None:
                home = (words, [])
                under.append(home)
            home[1].append((entry, figure))
    found = [
        _series(category, members) for (_, category), under in sorted(groups.items()) for _, members in under
    ]
    return tuple(sorted(found, key=lambda s: (-len(s.points), s.points[0].days, s.category, s.counted)))


def _words(entry: Entry, figure: Figure) -> frozenset[str]:
    """What tells one counted thing from another of its kind."""
    return thing(entry, figure) or where(entry)


def _series(category: str, members: list[tuple[Entry, Figure]]) -> Series:
    points = sorted(
        {_point(entry, figure) for entry, figure in members},
        key=lambda p: (p.days, p.low if p.low is not None else p.high or 0.0, p.entry, p.text, p.by or ""),
    )
    first_entry, first = members[0]
    return Series(category, first.counted, first_entry.story, tuple(points), _differ(points))


def _differ(points: Iterable[Point]) -> bool:
    """Whether two sources, or two sentences, give counts for one day that can not both be right."""
    said: dict[Days, dict[object, list[Range]]] = {}
    for point in points:
        statement = (point.quote or point.entry, point.by)
        of_day = said.setdefault(point.days, {})
        of_day.setdefault(statement, []).append(open_range(point.low, point.high))
    for statements in said.values():
        distinct = sorted({tuple(sorted(set(ranges))) for ranges in statements.values()})
        if any(not agree(a, b) for a, b in combinations(distinct, 2)):
            return True
    return False


def _point(entry: Entry, figure: Figure) -> Point:
    near = [q for q in entry.quotes if figure.span.overlaps(q.span) and figure.text in q.text]
    quote = next((q for q in near if q.text.startswith(figure.text, figure.span.start - q.span.start)), None)
    return Point(
        days=figure.as_of or entry.days,
        low=figure.low,
        high=figure.high,
        text=figure.text,
        by=figure.by,
        entry=entry.id,
        quote=quote or next(iter(near), None),
    )
