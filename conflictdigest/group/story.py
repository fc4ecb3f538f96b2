"""A story as it is shown: its id, title, days, places and why it is one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from conflictdigest.group.linkage import Pair
from conflictdigest.model.days import Days
from conflictdigest.model.names import Place
from conflictdigest.model.story import Link, Override, Profile, Story
from conflictdigest.text.similarity import stable_hash

_PLACES = 4
_LAST = date.max


def _age(profile: Profile) -> tuple[date, str]:
    """Oldest first, undated last, then by id."""
    return (profile.published.first if profile.published else _LAST, profile.article)


def story(
    members: Sequence[Profile],
    stands: Profile,
    links: Mapping[Pair, Link],
    overrides: Sequence[Override],
) -> Story:
    """The story of `members`. Its id comes from its oldest article, so that it stays as newer ones join."""
    oldest = min(members, key=_age)
    ids = tuple(sorted(p.article for p in members))
    return Story(
        id=f"s{stable_hash(oldest.article):016x}",
        title=_title(members, links) or stands.title,
        articles=ids,
        days=_days(members),
        places=_places(members),
        why=_why(members, links, overrides),
    )


def _title(members: Sequence[Profile], links: Mapping[Pair, Link]) -> str:
    """The title of the article that is most like the others; the oldest where none is."""
    central: Counter[str] = Counter()
    for (a, b), made in links.items():
        central[a] += max(0, round(1000 * made.likeness))
        central[b] += max(0, round(1000 * made.likeness))
    titled = [p for p in members if p.title]
    return min(titled, key=lambda p: (-central[p.article], _age(p))).title if titled else ""


def _days(members: Sequence[Profile]) -> Days | None:
    """The days on which its articles put the happening, else those on which they appeared."""
    told = [d for p in members for d in p.days if p.published is None or d.first <= p.published.last]
    rows = told or [p.published for p in members if p.published]
    return Days(min(d.first for d in rows), max(d.last for d in rows)) if rows else None


def _places(members: Sequence[Profile]) -> tuple[Place, ...]:
    counts: Counter[str] = Counter()
    named: dict[str, Place] = {}
    for p in sorted(members, key=_age):
        for place in p.places:
            counts[place.name] += 1
            named.setdefault(place.name, place)
    most = max(counts.values(), default=0)
    best = sorted((n for n in counts if 2 * counts[n] >= most), key=lambda n: (-counts[n], n))
    return tuple(named[n] for n in best[:_PLACES])


def _why(members: Sequence[Profile], links: Mapping[Pair, Link], overrides: Sequence[Override]) -> str:
    """What holds the story together, in one line."""
    ids = {p.article for p in members}
    fixes = [o.id for o in overrides if o.kind == "merge" and len(ids.intersection(o.articles)) > 1]
    if len(members) == 1:
        return "alone: nothing else is like it"
    parts = []
    if links:
        average = sum(max(0.0, made.likeness) for made in links.values()) / len(links)
        parts.append(f"{len(links)} pairs alike, {average:.2f} on average")
    names = Counter(k for p in members for k in p.lede_names)
    common = sorted((k for k, n in names.items() if n > 1), key=lambda k: (-names[k], k))[:4]
    if common:
        parts.append("shared names: " + ", ".join(f"{k} ({names[k]})" for k in common))
    if fixes:
        parts.append("merged by fix " + ", ".join(map(str, fixes)))
    return "; ".join(parts) or "the same text"
