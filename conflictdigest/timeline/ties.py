"""Entries as statements that can be tied, and entries with their ties: a denial beside what it denies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from conflictdigest.model import replace
from conflictdigest.model.claims import Stance, Statement, Tie
from conflictdigest.model.timeline import Entry, EntryKind


def statements(entries: Iterable[Entry]) -> tuple[Statement, ...]:
    """What each entry says, by whom, ready for `claims.tie`."""
    return tuple(
        Statement(
            id=e.id,
            text=e.text,
            days=e.days,
            stance=_stance(e),
            names=e.names,
            sources=tuple(dict.fromkeys(a.source for a in e.attribution if a.source)),
            story=e.story,
        )
        for e in entries
    )


def _stance(entry: Entry) -> Stance:
    if entry.kind is EntryKind.DENIAL:
        return Stance.DENIES
    stances = [a.stance for a in entry.attribution if a.stance is not Stance.DENIES]
    return stances[0] if stances else Stance.REPORTS


def with_ties(entries: Sequence[Entry], ties: Iterable[Tie]) -> tuple[Entry, ...]:
    """The entries, in their order, each naming what it disputes and what disputes it (ids, sorted).

    Who denies a report denies what it reports: a tie to a report holds for the entry of the happening too, on
    its own day, which the report's words are a quote of.
    """
    disputes: dict[str, set[str]] = {}
    disputed: dict[str, set[str]] = {}
    ties = list(ties)
    about = _reported_in(entries) if ties else {}
    for tie in ties:
        for denied in (tie.denied, *about.get(tie.denied, ())):
            disputes.setdefault(tie.denial, set()).add(denied)
            disputed.setdefault(denied, set()).add(tie.denial)
    return tuple(_tied(e, disputes.get(e.id, ()), disputed.get(e.id, ())) for e in entries)


def _tied(entry: Entry, disputes: Iterable[str], disputed_by: Iterable[str]) -> Entry:
    """The entry itself where nothing changes: most are tied to none."""
    now = tuple(sorted(disputes)), tuple(sorted(disputed_by))
    if now == (entry.disputes, entry.disputed_by):
        return entry
    return replace(entry, disputes=now[0], disputed_by=now[1])


def _reported_in(entries: Sequence[Entry]) -> dict[str, list[str]]:
    """For each report, the entries of what it reports: the others that quote its words."""
    quoting: dict[tuple[str, int, int], list[Entry]] = {}
    for entry in entries:
        for quote in entry.quotes:
            quoting.setdefault((quote.article, quote.span.paragraph, quote.span.start), []).append(entry)
    found: dict[str, list[str]] = {}
    for entry in entries:
        if entry.kind is EntryKind.REPORT and entry.quotes:
            front = entry.quotes[0]
            others = quoting[front.article, front.span.paragraph, front.span.start]
            found[entry.id] = [o.id for o in others if o.id != entry.id and o.kind is not EntryKind.DENIAL]
    return found
