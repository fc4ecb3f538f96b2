"""What the words of an undated article, beside dated ones of its story, demand of its day of publication."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from msgspec import Struct

from conflictdigest.dates.alike import Sentences, Tell, alike, one_happening
from conflictdigest.dates.speech import Saying, Sayings
from conflictdigest.dates.within import holder
from conflictdigest.model.article import Article
from conflictdigest.model.dates import DateMention, Tense
from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.text import Span
from conflictdigest.model.timex import ClockForm, Expression, RangeForm, StretchForm, UnitForm, VagueForm

_LOOSE = (StretchForm, ClockForm, VagueForm, RangeForm)
"""Forms that give no day of their own."""
_FRESH = 10
"""Days from an article's own date within which what it dates is its news, and not background."""
Resolved = Mapping[Span, Days]
"""Days of the article's expressions, supposing a day of publication."""


Holds = Callable[[date, Resolved], bool]


class Constraint(Struct, frozen=True):
    """`holds(day, resolved)`: could the article have appeared that day?"""

    holds: Holds
    day: date
    """The day it speaks of; publication lies near it."""
    why: str
    weak: bool = False
    of: Span | None = None
    """The expression whose resolved days it asks for; null when it asks for none."""


class _Told(NamedTuple):
    """A dated sentence of a neighbour."""

    tells: Tell
    mention: DateMention
    sentence: Span
    sayings: Sayings
    published: Days

    @property
    def words(self) -> str:
        return f'"{self.mention.text}", {self.mention.days.first.isoformat()}'


class Passages:
    """The sentences of the undated article, each with the one it leans on, by what they name."""

    def __init__(self, article: Article, expressions: Sequence[Expression]) -> None:
        self.article = article
        self.sentences = Sentences(article, [e.span for e in expressions])
        self.sayings = Sayings(article)
        self._expressions: dict[int, list[Expression]] = defaultdict(list)
        for e in expressions:
            self._expressions[e.sentence].append(e)
        self._own: dict[int, list[Expression]] = {}
        self._spans = [self._leaning(i) for i in range(len(article.sentences))]
        self._tells: dict[int, Tell] = {}
        self._contents: dict[int, frozenset[str]] = {}
        self._naming: dict[str, list[int]] = defaultdict(list)
        for i, spans in enumerate(self._spans):
            for name in self.sentences.names(spans):
                self._naming[name].append(i)

    def naming(self, names: Iterable[str]) -> list[int]:
        """Passages that share a name with these, in order."""
        naming = self._naming
        return sorted(set[int]().union(*[naming[name] for name in names if name in naming]))

    def sharing(self, passages: Sequence[int], content: frozenset[str]) -> list[int]:
        """Those of these that share a word with such content: few."""
        known, tells = self._contents, self.tells
        for i in passages:
            if i not in known:
                known[i] = tells(i).content
        return [i for i in passages if not known[i].isdisjoint(content)]

    def tells(self, i: int) -> Tell:
        known = self._tells.get(i)
        if known is None:
            known = self._tells[i] = self.sentences.tell(self._spans[i])
        return known

    def expressions(self, i: int) -> list[Expression]:
        """Expressions of a sentence that may give it a day of its own."""
        known = self._own.get(i)
        if known is None:
            span = self.article.sentences[i]
            known = self._own[i] = [
                e
                for e in self._expressions.get(i, ())
                if not isinstance(e.form, _LOOSE) and not _quoted(self.article, span, e.span)
            ]
        return known

    def said(self, i: int) -> Iterator[Saying]:
        for span in self._spans[i]:
            yield from self.sayings.of(span)

    def _leaning(self, i: int) -> tuple[Span, ...]:
        sentences = self.article.sentences
        span = sentences[i]
        if not i or sentences[i - 1].paragraph < span.paragraph - 1:
            return (span,)
        leans = len(self.sentences.names((span,))) < 2 or any(e.dates_before for e in self.expressions(i))
        return (sentences[i - 1], span) if leans else (span,)


def _told(neighbour: Article, about: Passages) -> Iterator[tuple[_Told, list[int]]]:
    """The dated sentences of an article, each with the passages that name what it names."""
    if neighbour.published is None:
        return
    published = neighbour.published.days
    read = Sentences(neighbour, [d.span for d in neighbour.dates])
    sayings = Sayings(neighbour)
    starts = [(s.paragraph, s.start) for s in neighbour.sentences]
    for mention in neighbour.dates:
        if mention.granularity is not Granularity.DAY or not mention.days.single:
            continue
        if abs(mention.days.first - published.first) > timedelta(_FRESH):
            continue
        sentence = holder(neighbour.sentences, starts, mention.span)
        if sentence is None or _quoted(neighbour, sentence, mention.span):
            continue
        passages = about.naming(read.names((sentence,)))
        if passages:
            tells = read.tell((sentence,))
            yield (
                _Told(tells, mention, sentence, sayings, published),
                about.sharing(passages, tells.content),
            )


def _quoted(article: Article, sentence: Span, date: Span) -> bool:
    """Whether a date stands in quoted speech, which has its own day."""
    before = article.paragraphs[sentence.paragraph][sentence.start : date.start]
    return (
        before.count("“") > before.count("”")
        or before.count("«") > before.count("»")
        or before.count('"') % 2 == 1
    )


def from_neighbours(
    article: Article, expressions: Sequence[Expression], neighbours: Sequence[Article]
) -> Iterator[Constraint]:
    """What follows from neighbours that date what an undated article tells, too."""
    own = Passages(article, expressions)
    for neighbour in neighbours:
        for told, passages in _told(neighbour, own):
            for i in passages:
                if one_happening(own.tells(i), told.tells):
                    yield from _between(own, i, told)


def _between(own: Passages, i: int, told: _Told) -> Iterator[Constraint]:
    """What follows when a passage tells the happening of a neighbour's dated sentence."""
    mention, words = told.mention, told.words
    day = mention.days.first
    ahead = mention.tense is Tense.FUTURE
    report = told.sayings.dating(told.sentence, mention.span)
    if report is not None and not ahead and _cites(own, i, report):
        yield Constraint(_not_before(day), day, f"it cites the report made {words}")
    sentence = own.article.sentences[i]
    for e in own.expressions(i):
        saying = own.sayings.dating(sentence, e.span)
        past = e.tense is Tense.PAST
        if saying is not None and report is not None:
            if saying.source & report.source and saying.denies == report.denies:
                yield Constraint(
                    _on(e.span, mention.days, past), day, f'its "{e.text}" is {words}', of=e.span
                )
        elif saying is None and report is not None:
            if not ahead and e.tense is not Tense.FUTURE:
                why = f'its "{e.text}" is not after the report made {words}'
                yield Constraint(_by(e.span, day), day, why, of=e.span)
        elif saying is not None and not ahead:
            why = f'its "{e.text}" is not before what it tells of, {words}'
            yield Constraint(_from(e.span, day), day, why, weak=True, of=e.span)
        elif saying is None and alike(own.tells(i), told.tells, daily=isinstance(e.form, UnitForm)):
            yield Constraint(_on(e.span, mention.days, past), day, f'its "{e.text}" is {words}', of=e.span)


def _cites(own: Passages, i: int, report: Saying) -> bool:
    """Whether a passage names the source of a report, and reports as it did."""
    if not report.source:
        return False
    names = own.tells(i).names
    return any(report.source <= s.source | names and report.denies == s.denies for s in own.said(i))


def _not_before(day: date) -> Holds:
    return lambda published, _: published >= day


def _not_after(day: date) -> Holds:
    return lambda published, _: published <= day


def _on(span: Span, days: Days, told: bool) -> Holds:
    """The expression means these days; what is told as past (`told`) is not after the telling."""

    def holds(published: date, resolved: Resolved) -> bool:
        found = resolved.get(span)
        return found is None or (found.overlaps(days) and not (told and found.first > published))

    return holds


def _by(span: Span, day: date) -> Holds:
    return lambda _, resolved: span not in resolved or resolved[span].first <= day


def _from(span: Span, day: date) -> Holds:
    return lambda _, resolved: span not in resolved or resolved[span].last >= day


def from_itself(mentions: Sequence[DateMention], near: Days | None) -> Iterator[Constraint]:
    """A report is not earlier than what it reports, nor later than what it awaits."""
    told, awaited = ({m.days for m in mentions if m.tense is t} for t in (Tense.PAST, Tense.FUTURE))
    for m in mentions:
        if m.days in told and m.days in awaited:
            continue  # a stamp of the page, or words that say nothing either way
        if m.basis == "relative" or m.granularity not in (Granularity.DAY, Granularity.MONTH):
            continue
        if near is not None and m.basis == "partial" and abs(m.days.first - near.first) > timedelta(120):
            continue
        if m.tense is Tense.PAST:
            yield Constraint(_not_before(m.days.first), m.days.first, f'it tells of "{m.text}" as past')
        elif m.tense is Tense.FUTURE and m.basis == "explicit":
            yield Constraint(_not_after(m.days.last), m.days.last, f'it tells of "{m.text}" as to come')
