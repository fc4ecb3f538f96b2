"""Which entries of a feed are to be read: pure, on what earlier runs saw."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date

from msgspec import Struct

from conflictdigest.errors import SourceError
from conflictdigest.fetch.urls import key
from conflictdigest.intake.feed_text import day_in
from conflictdigest.model import replace
from conflictdigest.model.feeds import FeedDocument, FeedEntry, Seen


class Due(Struct, frozen=True, gc=False):
    """An entry to be read now. `seen` is what to remember when that went well."""

    entry: FeedEntry
    page: bool
    """Its page is needed; the feed has only a teaser."""
    seen: Seen
    first: bool = True
    """Never tried before, so that not even its teaser is there."""
    retries: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """What of a feed is due, and what needs no reading but must be remembered."""

    document: FeedDocument | None = None
    due: tuple[Due, ...] = ()
    done: tuple[Seen, ...] = ()
    failure: SourceError | None = None


def choose(
    document: FeedDocument, seen: Mapping[str, Seen], known: Set[str], *, since: date | None, most: int
) -> Choice:
    """Entries that are new, changed, or still lack their page.

    `known` holds keys of pages that were read for any feed. Entries before `since` and those beyond `most`
    are remembered as not settled, so that a later run can take them up.
    """
    due: list[Due] = []
    done: list[Seen] = []
    restless = _dates_all_anew(document, seen)
    for entry in document.entries:
        link = key(entry.link) if entry.link else None
        stamp = entry.updated or entry.published or ""
        remembered = seen.get(entry.id)
        record = Seen(entry.id, stamp, link)
        if remembered is not None and remembered.settled and (restless or remembered.stamp == stamp):
            continue
        if remembered is None and link is not None and link in known:
            done.append(record)
            continue
        day = day_in(stamp)
        if (since is not None and day is not None and day < since) or len(due) >= most:
            if remembered is None:
                done.append(replace(record, settled=False))
            continue
        first = remembered is None or not remembered.retries
        retries = remembered.retries if remembered and not remembered.settled else 0
        due.append(Due(entry, not entry.full and entry.link is not None, record, first, retries))
    # the texts of entries that nobody will read are let go
    bare = replace(document, entries=tuple(replace(entry, html="") for entry in document.entries))
    return Choice(bare, tuple(due), tuple(done))


def _dates_all_anew(document: FeedDocument, seen: Mapping[str, Seen]) -> bool:
    """Whether the feed changes the date of every entry whenever it is asked: then dates say nothing."""
    old = [(e, seen[e.id]) for e in document.entries if e.id in seen and seen[e.id].settled]
    return len(old) >= 3 and all(s.stamp != (e.updated or e.published or "") for e, s in old)
