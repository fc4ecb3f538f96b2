"""Small articles, drafts and entries of invented content, made by number."""

from __future__ import annotations

from datetime import date, timedelta

from conflictdigest.model.article import Article
from conflictdigest.model.claims import Stance
from conflictdigest.model.dates import Anchor, Published
from conflictdigest.model.days import Basis, Days, Granularity
from conflictdigest.model.names import Place
from conflictdigest.model.page import TitleBasis
from conflictdigest.model.text import Removed, Span
from conflictdigest.model.timeline import Attribution, Bound, Draft, Entry, EntryKind, Evidence, Quote
from conflictdigest.store import SqliteStore

EPOCH = date(2021, 3, 1)


def article(
    number: int, words: str = "", *, day: int | None = 0, title: str | None = "A title", **more
) -> Article:
    """Article `number`, published on day `day` of the epoch (None: undated)."""
    text = f"The ministry of Ostland reported event {number} in the north. {words}".strip()
    paragraphs = (text, f"Officials gave no further details about event {number}.")
    published = None
    if day is not None:
        when = Days.on(EPOCH + timedelta(day))
        published = Published(when, Basis.PRINTED, str(when.first))
    return Article(
        id=f"a{number:06d}",
        origin=f"news/{number}.txt",
        title=title,
        title_basis=TitleBasis.PRINTED,
        paragraphs=paragraphs,
        sentences=tuple(Span(n, 0, len(p)) for n, p in enumerate(paragraphs)),
        outlet=more.pop("outlet", f"Ostland Herald {number % 7}"),
        published=published,
        removed=(Removed("rights-notice", "All rights kept."),),
        summary=(Span(0, 0, len(paragraphs[0])),),
        **more,
    )


def quote(number: int, text: str = "") -> Quote:
    said = text or f"The ministry of Ostland reported event {number} in the north."
    return Quote(
        f"a{number:06d}",
        f"news/{number}.txt",
        None,
        f"Ostland Herald {number % 7}",
        Span(0, 0, len(said)),
        said,
    )


def entry(
    name: str, first: int, last: int | None = None, *, quotes: tuple[int, ...] = (0,), text: str = "", **more
) -> Entry:
    """Entry `name` on days `first`..`last` of the epoch, quoting articles by number."""
    days = Days(EPOCH + timedelta(first), EPOCH + timedelta(first if last is None else last))
    said = tuple(quote(q, text) for q in quotes)
    return Entry(
        id=name,
        days=days,
        bound=more.pop("bound", Bound.ON),
        granularity=Granularity.DAY,
        kind=more.pop("kind", EntryKind.EVENT),
        text=said[0].text if said else text,
        evidence=Evidence("on Monday", "weekday", Anchor(days, "printed")),
        quotes=said,
        attribution=(Attribution("the ministry of Ostland", (), Stance.REPORTS, "Ostland"),),
        origins=more.pop("origins", ("ministry of Ostland",)),
        places=more.pop("places", (Place("Norburg", "Norburg", "OS"),)),
        **more,
    )


def draft(number: int, first: int | None, last: int | None = None) -> Draft:
    days = None
    if first is not None:
        days = Days(EPOCH + timedelta(first), EPOCH + timedelta(first if last is None else last))
    return Draft(
        quote=quote(number),
        days=days,
        bound=Bound.ON,
        granularity=Granularity.DAY,
        kind=EntryKind.EVENT,
        evidence=Evidence("on Monday", "weekday", None),
        published=Days.on(EPOCH),
        names=("norburg",),
        words=("event", "ministry", "north", "reported"),
    )


def put(
    store: SqliteStore, one: Article, *, raw: bytes | None = None, key: str = "", replaces: str | None = None
) -> None:
    """Store an article, its own text standing for the bytes it came in."""
    data = raw if raw is not None else "\n".join(one.paragraphs).encode()
    item = b"item:" + one.id.encode()
    store.put(
        one, key=key or one.origin, digest=str(hash(data)), given="", raw=data, item=item, replaces=replaces
    )
