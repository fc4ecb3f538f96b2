"""Dates counted from a happening: "two days after the vote", where the text dates the vote elsewhere.

The happening is known by its head noun. It counts as dated when every day stated beside that noun in the
article is the same; a noun with two days, or with none, leaves the expression unresolved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from conflictdigest.dates.forms import meaning
from conflictdigest.dates.points import Point, UnresolvableError
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Anchor, Bearing, DateMention, Resolution, Unresolved
from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.text import Span
from conflictdigest.model.timex import DistanceForm, Expression
from conflictdigest.text import words

_BESIDE = 30
"""Characters from a date within which a noun tells what happened that day."""
_HEAD_ENDS = re.compile(
    r"[,;.:!?()\n\"”]| (?:of|in|on|at|with|that|to|by|for|from|when|which|who|and|was|were|had|has) "
)
_CLAUSE = re.compile(r"[;.!?\n]|, (?:and|but|while) ")


def settled(
    article: Article,
    expressions: Sequence[Expression],
    dates: Sequence[DateMention],
    left: Sequence[Unresolved],
) -> Resolution:
    """The resolution once expressions that count from a dated happening are put on days."""
    by_span = {
        e.span: e
        for e in expressions
        if isinstance(e.form, DistanceForm) and e.form.happening and e.form.count is not None
    }
    if not by_span or not dates:
        return Resolution(tuple(dates), tuple(left))
    stated = tuple(_stated(article, dates))
    found, unresolved = list(dates), []
    for u in left:
        e = by_span.get(u.span)
        mention = _mention(article, e, stated) if e is not None else None
        if mention is None:
            unresolved.append(u)
        else:
            found.append(mention)
    return Resolution(tuple(sorted(found, key=lambda d: d.span)), tuple(unresolved))


class _Stated(Struct, frozen=True):
    """A day, where it is stated, and the words beside it."""

    span: Span
    days: Days
    stems: frozenset[str]


def _stated(article: Article, dates: Sequence[DateMention]) -> Iterator[_Stated]:
    for d in dates:
        if d.granularity is not Granularity.DAY or not d.days.single or d.bearing is not Bearing.ON:
            continue
        text = article.paragraphs[d.span.paragraph]
        before = _CLAUSE.split(text[max(0, d.span.start - _BESIDE) : d.span.start])[-1]
        after = _CLAUSE.split(text[d.span.end : d.span.end + _BESIDE])[0]
        yield _Stated(d.span, d.days, frozenset(words.stems(f"{before} {after}", article.language)))


def _mention(article: Article, e: Expression, stated: Sequence[_Stated]) -> DateMention | None:
    head = _head(article, e.span)
    own = article.sentences[e.sentence]
    days = {s.days for s in stated if head in s.stems and not s.span.inside(own)}
    if len(days) != 1 or not isinstance(e.form, DistanceForm):
        return None
    anchor = days.pop()
    counted = DistanceForm(e.form.unit, e.form.count, e.form.direction)
    try:
        found = meaning(counted, Point(anchor.first))
    except UnresolvableError:
        return None
    bearing = Bearing.ON if found.days.single else Bearing.WITHIN
    since = Anchor(anchor, "text")
    return DateMention(
        e.span, e.text, found.days, found.granularity, "relative", e.rule, since, e.mod, bearing, e.tense
    )


def _head(article: Article, span: Span) -> str | None:
    """Stem of the noun that an expression counts from: "vote" in "two days after the vote in June"."""
    text = article.paragraphs[span.paragraph][span.end : span.end + 80]
    phrase = _HEAD_ENDS.split(text.strip() + " ", maxsplit=1)[0]
    found = words.stems(phrase, article.language)
    return found[-1] if found and len(phrase.split()) <= 6 else None
