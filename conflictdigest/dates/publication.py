"""When an article appeared: the best evidence that can be believed.

In order: what somebody states, what the article prints, its page's metadata, the feed. The first publication
is preferred over a later revision; a date after the retrieval, a software's default, or one that contradicts
every other date in the article is refused, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from msgspec import Struct

from conflictdigest.dates.countries import country_of
from conflictdigest.dates.stamps import Stamp, stamps
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Publication, Published, Refused
from conflictdigest.model.days import Basis, Days
from conflictdigest.model.text import MarkKind
from conflictdigest.text.late import late

_RIGHTS = re.compile(r"©|\(c\)|copyright|all rights reserved", re.IGNORECASE)
_REVISED = late(
    r"updat|modif|revis|edited|correct|amend|оновл|змінен|обновл|измен|تحديث|mis à jour|mise à jour"
    r"|actualiz|aktualisi|geändert|aktualiz|zmodyf|güncel|更新",
    re.IGNORECASE,
)
_FIRST = late(
    r"publish|posted|original|created|first|issued|опубл|створен|نشر|publié|paru|publicad|veröffentlicht|erstellt|publikac"
    r"|opublik|dodan|utworz|yayın|giriş|oluştur|发布|發布",
    re.IGNORECASE,
)
_DEFAULTS = frozenset((date(1970, 1, 1), date(1969, 12, 31), date(1900, 1, 1), date(1980, 1, 1)))
_YEARS = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?!\d)")


class _Candidate(Struct, frozen=True):
    stamp: Stamp
    basis: Basis
    text: str
    revised: bool = False


def publication(
    *,
    given: str | None,
    printed: tuple[str, ...],
    metadata: str | None,
    feed: str | None,
    article: Article,
    retrieved: datetime | None,
    country: str | None = None,
) -> Publication:
    """Decide on a publication date.

    `given`, `metadata` and `feed` are dates as stated in whatever form; `printed` are lines of the article,
    best first. `country` (ISO 3166) is the outlet's; without it the address or the outlet's name may tell.
    Days are those of the zone printed; `instant` is set when a time and a zone are known.
    """
    country = country or country_of(article)
    refused: list[Refused] = []
    candidates: list[_Candidate] = []
    for basis, lines in (
        (Basis.GIVEN, (given,)),
        (Basis.PRINTED, printed),
        (Basis.METADATA, (metadata,)),
        (Basis.FEED, (feed,)),
    ):
        for line in lines:
            if line and line.strip():
                candidates.extend(_read(line, basis, article, country, refused))
    candidates.extend(_datelines(article, country))
    ranked = _ranked(candidates)
    for c in ranked:
        day = _settled(c.stamp, [o.stamp for o in candidates if o is not c], retrieved)
        why = _doubt(day, c.basis, article, retrieved)
        if why is not None:
            refused.append(Refused(c.text, c.basis, why))
            continue
        assert day is not None  # noqa: S101 - no day is a doubt
        return Publication(Published(Days.on(day), c.basis, c.text, c.stamp.instant), tuple(refused))
    return Publication(None, tuple(refused))


def _read(
    line: str, basis: Basis, article: Article, country: str | None, refused: list[Refused]
) -> Iterator[_Candidate]:
    if _RIGHTS.search(line[:400]):
        refused.append(Refused(line[:200], basis, "a rights notice tells no publication date"))
        return
    found = stamps(line, article.language, country)
    if not found:
        refused.append(Refused(line[:200], basis, "no full date in it"))
        return
    low = 0
    for stamp in found:
        label = line[low : stamp.start]
        low = stamp.end
        after = line[stamp.end : stamp.end + 20] if len(found) == 1 else ""
        revised = bool(_REVISED.search(label) or (not label.strip() and _REVISED.search(after)))
        text = line if basis is not Basis.PRINTED else line[stamp.start : stamp.end]
        yield _Candidate(stamp, basis, text.strip(), revised and not _FIRST.search(label))


def _datelines(article: Article, country: str | None) -> Iterator[_Candidate]:
    """A dateline with a full date; it tells when the report was written, so anything else goes before it."""
    for mark in article.marks:
        if mark.kind is MarkKind.DATELINE:
            for stamp in stamps(article.text(mark.span), article.language, country):
                words = article.text(mark.span)[stamp.start : stamp.end].strip()
                yield _Candidate(stamp, Basis.PRINTED, words, revised=True)


def _ranked(candidates: list[_Candidate]) -> list[_Candidate]:
    """Given first; then originals by basis, then revisions. A label that says "published" needs no more."""
    order = list(Basis)
    return sorted(candidates, key=lambda c: (c.basis is not Basis.GIVEN, c.revised, order.index(c.basis)))


def _settled(stamp: Stamp, others: list[Stamp], retrieved: datetime | None) -> date | None:
    """The day of a stamp; where day and month could change places, what other evidence decides, or null."""
    if stamp.other is None:
        return stamp.day
    both = (stamp.day, stamp.other)
    for other in others:
        if other.other is None and other.day in both:
            return other.day
    if retrieved is not None:
        possible = [d for d in both if d <= retrieved.date() + timedelta(1)]
        if len(possible) == 1:
            return possible[0]
    return None


def _doubt(day: date | None, basis: Basis, article: Article, retrieved: datetime | None) -> str | None:
    """Why a date is not to be believed; null when it is."""
    if day is None:
        return "day and month could be either; nothing decides"
    if retrieved is not None and day > retrieved.date() + timedelta(1):
        return "after the day it was retrieved"
    if basis is Basis.GIVEN:
        return None
    if day in _DEFAULTS or day.year < 1600:
        return "a default of software, not a date"
    return _contradiction(day, article)


def _contradiction(day: date, article: Article) -> str | None:
    """A report is not earlier than what it reports: every year the text names lies after the candidate's."""
    years = [int(y) for p in article.paragraphs for y in _YEARS.findall(p)]
    if len(years) >= 2 and min(years) > day.year:
        return f"every year in the article is later (from {min(years)} on)"
    return None
