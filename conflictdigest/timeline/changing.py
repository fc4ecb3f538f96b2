"""What is new since somebody last looked: entries compared with what was shown then."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from conflictdigest.model.changes import Change, ChangeKind
from conflictdigest.model.claims import Figure
from conflictdigest.model.days import Days
from conflictdigest.model.timeline import Entry, Quote
from conflictdigest.timeline.counted import alike, thing, where
from conflictdigest.timeline.vectors import terms
from conflictdigest.timeline.worth import heading

_TOLLS = frozenset({"killed", "wounded", "missing", "prisoners", "displaced"})
_NEAR = 3
"""Days apart within which a new count in the same place is the same toll, moved."""


def changes(
    before: Iterable[Entry], after: Iterable[Entry], *, still: Container[str] = frozenset()
) -> tuple[Change, ...]:
    """What differs in `after`, in its order; what is gone comes last.

    `still` holds ids that are stored as before although `after`, being a choice, does not have them.

    An entry that changed in several ways is listed for each. Entries are the same when their ids are, or,
    where an older report gave an entry a new id, when they quote the same words of the same article.
    """
    was = sorted(before, key=lambda e: e.id)
    now = list(after)
    by_id = {e.id: e for e in was}
    by_quote: dict[object, Entry] = {_place(q): e for e in reversed(was) for q in e.quotes[:1]}
    tolls = _tolls(was)
    matched: set[str] = set()
    found: list[Change] = []
    for entry in now:
        former = by_id.get(entry.id) or next(
            (by_quote[_place(q)] for q in entry.quotes if _place(q) in by_quote), None
        )
        if former is None:
            found.append(_moved_toll(entry, tolls) or Change(ChangeKind.NEW, entry))
            continue
        matched.add(former.id)
        found.extend(_differences(former, entry))
    found.extend(Change(ChangeKind.GONE, e, e) for e in was if e.id not in matched and e.id not in still)
    return tuple(found)


def _place(quote: Quote) -> tuple[str, int, int]:
    return (quote.article, quote.span.paragraph, quote.span.start)


def _differences(was: Entry, now: Entry) -> Iterator[Change]:
    if heading(was) != heading(now) or was.bound is not now.bound:
        yield Change(ChangeKind.DATE, now, was, _when(was), _when(now))
    old, new = _values(was), _values(now)
    for category in sorted(old.keys() & new.keys()):
        fresh = {v: text for v, text in new[category].items() if v not in old[category]}
        if fresh:
            yield Change(ChangeKind.TOLL, now, was, _listed(old[category]), _listed(fresh))
    if set(now.disputed_by) - set(was.disputed_by):
        yield Change(ChangeKind.DISPUTED, now, was)
    known = {o.casefold() for o in was.origins}
    added = [o for o in now.origins if o.casefold() not in known]
    if added:
        yield Change(ChangeKind.ORIGIN, now, was, ", ".join(was.origins), ", ".join(added))
    notes = [c for c in now.corrected if c not in was.corrected]
    if notes or (now.text != was.text and _same_place(was, now)):
        yield Change(ChangeKind.CORRECTED, now, was, was.text, notes[0] if notes else now.text)


def _same_place(was: Entry, now: Entry) -> bool:
    """Whether the words in front were changed where they stand, not merely exchanged for clearer ones."""
    return bool(was.quotes and now.quotes) and _place(was.quotes[0]) == _place(now.quotes[0])


def _when(entry: Entry) -> str:
    days = entry.days
    span = f"{days.first}" if days.single else f"{days.first}/{days.last}"
    return f"{entry.bound.value} {span}"


def _values(entry: Entry) -> dict[str, dict[float, str]]:
    """Counts of an entry: category to value to the words printed."""
    found: dict[str, dict[float, str]] = {}
    for figure in entry.figures:
        value = figure.low if figure.low is not None else figure.high
        if value is not None:
            found.setdefault(figure.category, {}).setdefault(value, figure.text)
    return found


def _listed(values: Mapping[float, str]) -> str:
    return ", ".join(values[v] for v in sorted(values))


def _tolls(entries: Sequence[Entry]) -> dict[tuple[str | None, str], list[Entry]]:
    found: dict[tuple[str | None, str], list[Entry]] = {}
    for entry in entries:
        for category in sorted(_TOLLS & _values(entry).keys()):
            found.setdefault((entry.story, category), []).append(entry)
    return found


def _moved_toll(entry: Entry, tolls: Mapping[tuple[str | None, str], Sequence[Entry]]) -> Change | None:
    """A new entry that counts anew what a known one counted: same story, place and about the same day."""
    if entry.story is None:
        return None
    values = _values(entry)
    said = set(terms(entry.text, entry.language))
    for category in sorted(_TOLLS & values.keys()):
        known = [
            former
            for former in tolls.get((entry.story, category), ())
            if not _values(former)[category].keys() & values[category].keys()
            and _near(entry.days, former.days)
            and _same_toll(former, entry, category)
        ]
        if known:
            former = max(known, key=lambda e: len(said.intersection(terms(e.text, e.language))))
            old = _listed(_values(former)[category])
            return Change(ChangeKind.TOLL, entry, former, old, _listed(values[category]))
    return None


def _same_toll(former: Entry, entry: Entry, category: str) -> bool:
    """Whether both count the same people; where only one says which, the later count must be the greater."""
    if where(former).isdisjoint(where(entry)):
        return False
    for old in _of(former, category):
        for new in _of(entry, category):
            a, b = thing(former, old), thing(entry, new)
            if alike(a, b) or (not (a and b) and (new.low or new.high or 0) > (old.low or old.high or 0)):
                return True
    return False


def _of(entry: Entry, category: str) -> list[Figure]:
    return [f for f in entry.figures if f.category == category]


def _near(a: Days, b: Days) -> bool:
    return max(a.first, b.first).toordinal() - min(a.last, b.last).toordinal() <= _NEAR
