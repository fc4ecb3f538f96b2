"""The places of an entry or a story."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from conflictdigest.model import replace
from conflictdigest.model.names import Name, NameKind, Place

_UNKNOWN = frozenset({NameKind.PERSON, NameKind.OTHER})


def as_told(title: tuple[Name, ...], text: Iterable[Name]) -> tuple[Name, ...]:
    """The names of a title, those aside that the text shows to be places: a title seldom tells by itself."""
    if not any(n.kind in _UNKNOWN for n in title):
        return title
    known = {n.text: n for n in text if n.kind is NameKind.PLACE}
    return tuple(
        replace(n, key=known[n.text].key, kind=NameKind.PLACE, country=known[n.text].country)
        if n.kind in _UNKNOWN and n.text in known
        else n
        for n in title
    )


def places_of(names: Iterable[Name]) -> tuple[Place, ...]:
    """One `Place` for each place among `names`, the finest first, each once, as first printed.

    Countries are places too, unless a town or region of the same country is there already. Words for a people
    ("Ukrainian") are no place. An unknown country stays unknown.
    """
    towns: dict[str, Place] = {}
    countries: dict[str, Place] = {}
    for name in names:
        if name.kind is NameKind.PLACE:
            towns.setdefault(name.key, Place(_title(name.key), name.text, name.country))
        elif name.kind is NameKind.COUNTRY:
            countries.setdefault(name.key, Place(_title(name.key), name.text, name.country))
    near = {p.country for p in towns.values() if p.country}
    return (*towns.values(), *(p for p in countries.values() if p.country not in near))


@lru_cache(maxsize=4096)
def _title(key: str) -> str:
    return " ".join(w if w in {"of", "the", "and"} else w[:1].upper() + w[1:] for w in key.split())
