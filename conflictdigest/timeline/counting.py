"""Figures over days and sources: how a toll moved, and who counts differently."""

from __future__ import annotations

from collections.abc import Iterable

from conflictdigest.model.changes import Point, Series
from conflictdigest.model.claims import Figure
from conflictdigest.model.timeline import Entry
from conflictdigest.text.similarity import containment
from conflictdigest.timeline.vectors import terms

_SAME_THING = 0.5
"""Share of the shorter description's words found in the other, from which both count the same."""


def series(entries: Iterable[Entry]) -> tuple[Series, ...]:
    """The figures of the entries, one series for each thing counted, the longest series first.

    Figures belong together when story and kind are the same and their words for what is counted agree; a
    figure that says no more than its kind ("12 killed") goes by the places of its entry.
    """
    groups: dict[tuple[str, str], list[tuple[frozenset[str], list[tuple[Entry, Figure]]]]] = {}
    for entry in sorted(entries, key=lambda e: (e.days, e.id)):
        for figure in entry.figures:
            words = _words(entry, figure)
            under = groups.setdefault((entry.story or entry.id, figure.category), [])
            home = next((g for g in under if words == g[0] or containment(words, g[0]) >= _SAME_THING), None)
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
    said = {w for w in terms(figure.counted, entry.language) if not w[0].isdigit()}
    said -= set(terms(f"{figure.unit} {figure.category} people", entry.language))
    return frozenset(said or {p.name for p in entry.places})


def _series(category: str, members: list[tuple[Entry, Figure]]) -> Series:
    points = sorted(
        {_point(entry, figure) for entry, figure in members},
        key=lambda p: (p.days, p.low if p.low is not None else p.high or 0.0, p.entry, p.text, p.by or ""),
    )
    first_entry, first = members[0]
    values: dict[object, set[tuple[float | None, float | None]]] = {}
    for point in points:
        values.setdefault(point.days, set()).add((point.low, point.high))
    differs = any(len(v) > 1 for v in values.values())
    return Series(category, first.counted, first_entry.story, tuple(points), differs)


def _point(entry: Entry, figure: Figure) -> Point:
    quote = next((q for q in entry.quotes if figure.span.overlaps(q.span) and figure.text in q.text), None)
    return Point(
        days=figure.as_of or entry.days,
        low=figure.low,
        high=figure.high,
        text=figure.text,
        by=figure.by,
        entry=entry.id,
        quote=quote,
    )
