"""What matters first: the days that most speak of, and on each the entries that say most.

An entry says much when it is close to what the day's entries have in common, and to what the whole is about;
when several articles tell it, or it stands at the top of one; when it names its day and counts something; and
when it stands alone and is short. The second entry of a day must not repeat the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import log

from conflictdigest.model import replace
from conflictdigest.model.days import Days
from conflictdigest.model.timeline import Bound, Entry, EntryKind, Selection
from conflictdigest.timeline.vectors import centroid, dot, rarity, terms, vector
from conflictdigest.timeline.worth import heading, standing_out, told

_RANKED, _RANKED_IN_ALL = 250, 8000
"""Entries of a day, and of all days together, that are weighed by their words; plain marks choose them."""
_GLANCED = 40
"""The same when only the day as a whole is weighed."""
_CENTRAL = 1.0
"""How much a day gains by being about what the whole is about."""
_DAY, _TOPIC = 2.5, 1.6
"""Weight of closeness to the day and to the whole."""
_TOP, _TOLD, _CLEAR, _NAMED, _COUNTED = 0.2, 0.3, 0.3, 0.35, 0.4
_AHEAD = 0.3
"""Taken from an announcement: what came of it says more."""
_STOCK = 0.6
"""Taken from what an outlet prints word for word again and again and puts on no day: its stock phrases."""
_REPEATING = 0.4
"""Taken in proportion to likeness with an entry already chosen for the day."""
_SAID = 0.6
"""Likeness from which an entry says nothing that the chosen one does not; it comes after all others."""
_EASY, _PER_WORD = 20, 0.012
_SHORT, _LONG, _UNWIELDY = 8, 48, 1.5
"""Words; outside, an entry comes after all others of its day."""

Heading = tuple[Days, bool]


def select(entries: Sequence[Entry], *, max_days: int | None, per_day: int | None) -> Selection:
    """The `max_days` days that matter most, with the `per_day` entries that say most of each, by day.

    Null means all. Weeks, months, brackets and "since" do not count as days; their heading stays when one of
    its entries is told more than the last day kept, or, when no day had to go, among the `max_days` most told
    of them. Words that stand in front of several entries are shown once. What is left out is counted.
    """
    whole = _once(entries)
    under: dict[Heading, list[Entry]] = {}
    for entry in whole:
        under.setdefault(heading(entry), []).append(entry)
    kept = _headings(under, max_days)
    chosen = {h: under[h] for h in kept}
    if per_day is not None:
        chosen = _say_most(chosen, per_day)
    shown = sorted((e for es in chosen.values() for e in es), key=_reading)
    hidden = sum(1 for h in under if h[1]) - sum(1 for h in kept if h[1])
    return Selection(tuple(shown), hidden, len(whole) - len(shown))


_ORDER = {Bound.SINCE: 0, Bound.WITHIN: 1, Bound.ON: 2, Bound.BY: 3}


def _reading(entry: Entry) -> tuple[date, date, int, float, str]:
    days = entry.days
    return (days.first, days.last, _ORDER[entry.bound], -entry.weight - len(entry.quotes), entry.id)


def _once(entries: Iterable[Entry]) -> list[Entry]:
    """Each text once: the entry that names its day keeps it, then the earliest; quotes of others join."""
    kept: dict[str, Entry] = {}
    for entry in sorted(entries, key=lambda e: (e.stated == 0, e.days.first, e.days.last, e.id)):
        first = kept.get(entry.text)
        if first is None:
            kept[entry.text] = entry
            continue
        known = {(q.article, q.span) for q in first.quotes}
        more = [
            (q, lag)
            for q, lag in zip(entry.quotes, entry.lags or (-1,) * len(entry.quotes), strict=False)
            if (q.article, q.span) not in known
        ]
        kept[entry.text] = replace(
            first,
            quotes=(*first.quotes, *(q for q, _ in more)),
            lags=(*first.lags, *(lag for _, lag in more)),
            origins=tuple(dict.fromkeys((*first.origins, *entry.origins))),
        )
    return list(kept.values())


def _headings(under: Mapping[Heading, Sequence[Entry]], max_days: int | None) -> list[Heading]:
    if max_days is None:
        return sorted(under)
    days = {h: told(es) for h, es in under.items() if h[1]}
    scores = standing_out({h[0]: score for h, score in days.items()})
    best = sorted(days, key=lambda h: (-scores[h[0]], h))
    if len(best) > max_days:
        pool = best[: max_days + max_days // 2 + 1]
        meant = _Meaning({h: under[h] for h in pool}, _GLANCED)
        central = {h: scores[h[0]] * (1 + _CENTRAL * dot(meant.days[h], meant.topic)) for h in pool}
        best = sorted(pool, key=lambda h: (-round(central[h], 6), h))[: max(0, max_days)]
    last = min((days[h] for h in best), default=0.0)
    telling = {h: max(told([e]) for e in es) for h, es in under.items() if not h[1]}
    brackets = sorted(telling, key=lambda h: (-telling[h], h))
    if len(best) == len(days):  # every day is shown: room for as many brackets
        brackets = brackets[: max(len(best), max_days)]
    else:
        brackets = [h for h in brackets if telling[h] > last]
    return sorted([*best, *brackets])


class _Meaning:
    """The entries of some headings as vectors, with what each heading and the whole are about."""

    def __init__(self, under: Mapping[Heading, Sequence[Entry]], limit: int) -> None:
        self.marks = {e.id: _marks(e) for es in under.values() for e in es}
        self.ranked = {
            h: sorted(es, key=lambda e: (-self.marks[e.id], e.id))[:limit] for h, es in under.items()
        }
        every = [e for es in self.ranked.values() for e in es]
        rare = rarity(terms(e.text, e.language) for e in every)
        self.vectors = {e.id: vector(terms(e.text, e.language), rare) for e in every}
        self.days = {
            h: centroid((self.vectors[e.id], _voice(e)) for e in es) for h, es in self.ranked.items()
        }
        self.topic = centroid((v, 1.0) for v in self.days.values())


def _say_most(chosen: Mapping[Heading, Sequence[Entry]], per_day: int) -> dict[Heading, list[Entry]]:
    limit = max(per_day, min(_RANKED, _RANKED_IN_ALL // max(1, len(chosen))))
    meant = _Meaning(chosen, limit)
    return {h: _best(meant, h, per_day) for h in meant.ranked}


def _best(meant: _Meaning, under: Heading, count: int) -> list[Entry]:
    """Greedy: the best entry, then the best that does not repeat it, and so on."""
    entries, vectors, day = meant.ranked[under], meant.vectors, meant.days[under]
    score = {
        e.id: _DAY * dot(vectors[e.id], day) + _TOPIC * dot(vectors[e.id], meant.topic) + meant.marks[e.id]
        for e in entries
    }
    repeats = dict.fromkeys(score, 0.0)
    rest, picked = list(entries), list[Entry]()
    while rest and len(picked) < count:
        best = min(rest, key=lambda e: (-_beside(score[e.id], repeats[e.id]), e.id))
        picked.append(best)
        rest.remove(best)
        for entry in rest:
            repeats[entry.id] = max(repeats[entry.id], dot(vectors[entry.id], vectors[best.id]))
    return picked


def _beside(score: float, repeats: float) -> float:
    """What an entry is worth beside those already chosen."""
    return round(score - _REPEATING * repeats - (_UNWIELDY if repeats >= _SAID else 0.0), 6)


def _marks(entry: Entry) -> float:
    """What speaks for an entry whatever its words mean."""
    length = _length(entry.text)
    tellings = _tellings(entry)
    marks = _TOP * min(entry.leads, 2) / 2 + _TOLD * log(tellings) + _CLEAR * entry.weight
    marks -= _STOCK * (tellings == 1 and len(entry.quotes) > 2 and entry.stated == 0)
    marks += _NAMED * (entry.stated > 0) + _COUNTED * bool(entry.figures)
    marks -= _AHEAD * (entry.kind is EntryKind.AHEAD) + _PER_WORD * max(0, length - _EASY)
    return round(marks - (0.0 if _SHORT <= length <= _LONG else _UNWIELDY), 6)


def _tellings(entry: Entry) -> int:
    """In how many ways it is told: the same words in the same outlet are one."""
    if len(entry.quotes) < 2:
        return 1
    return len({(q.outlet, q.text) for q in entry.quotes})


def _voice(entry: Entry) -> float:
    """How loudly an entry says what its day is about."""
    return (1.0 + 1.5 * (entry.leads > 0)) * (1 + log(_tellings(entry)))


def _length(text: str) -> int:
    count = len(text.split())
    return count if count > 3 else max(count, len(text) // 3)
