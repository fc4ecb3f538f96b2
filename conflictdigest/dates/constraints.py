"""What the words of an undated article, beside dated ones of its story, demand of its day of publication."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from conflictdigest.dates.alike import Tell, alike, closely, same, tell
from conflictdigest.dates.speech import Saying, dates_a_saying, sayings
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


@dataclass(frozen=True, slots=True)
class Constraint:
    """`holds(day, resolved)`: could the article have appeared that day?"""

    holds: Holds
    day: date
    """The day it speaks of; publication lies near it."""
    why: str
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A dated sentence of a neighbour."""

    tells: Tell
    mention: DateMention
    saying: Saying | None
    published: Days
    words: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of the undated article, with the one it leans on."""

    tells: Tell
    span: Span
    expressions: tuple[Expression, ...]
    sayings: tuple[Saying, ...]


def passages(article: Article, expressions: Sequence[Expression]) -> tuple[Passage, ...]:
    found = []
    dated = tuple(e.span for e in expressions)
    for i, span in enumerate(article.sentences):
        own = tuple(
            e
            for e in expressions
            if e.sentence == i and not isinstance(e.form, _LOOSE) and not _quoted(article, span, e.span)
        )
        spans: tuple[Span, ...] = (span,)
        tells = tell(article, spans, dated)
        leans = any(e.dates_before for e in own) or len(tells.names) < 2
        if leans and i and article.sentences[i - 1].paragraph >= span.paragraph - 1:
            spans = (article.sentences[i - 1], span)
            tells = tell(article, spans, dated)
        found.append(Passage(tells, span, own, tuple(s for x in spans for s in sayings(article, x))))
    return tuple(found)


def told(neighbour: Article) -> Iterator[Told]:
    """The dated sentences of an article."""
    if neighbour.published is None:
        return
    dated = tuple(d.span for d in neighbour.dates)
    for mention in neighbour.dates:
        if mention.granularity is not Granularity.DAY or not mention.days.single:
            continue
        sentence = next((s for s in neighbour.sentences if mention.span.inside(s)), None)
        if sentence is None or _quoted(neighbour, sentence, mention.span):
            continue
        if abs(mention.days.first - neighbour.published.days.first) > timedelta(_FRESH):
            continue
        saying = dates_a_saying(neighbour, sentence, mention.span)
        words = f'"{mention.text}", {mention.days.first.isoformat()}'
        yield Told(tell(neighbour, (sentence,), dated), mention, saying, neighbour.published.days, words)


def _quoted(article: Article, sentence: Span, date: Span) -> bool:
    """Whether a date stands in quoted speech, which has its own day."""
    before = article.paragraphs[sentence.paragraph][sentence.start : date.start]
    return (
        before.count("“") > before.count("”")
        or before.count("«") > before.count("»")
        or before.count('"') % 2 == 1
    )


def from_neighbours(
    article: Article, own: Sequence[Passage], neighbours: Sequence[Article]
) -> Iterator[Constraint]:
    for neighbour in neighbours:
        for dated in told(neighbour):
            for passage in own:
                if same(passage.tells, dated.tells) and closely(passage.tells, dated.tells):
                    yield from _between(article, passage, dated)


def _between(article: Article, passage: Passage, dated: Told) -> Iterator[Constraint]:
    """What follows when a passage tells the happening of a neighbour's dated sentence."""
    day, words = dated.mention.days.first, dated.words
    ahead = dated.mention.tense is Tense.FUTURE
    if dated.saying is not None and not ahead and _cites(passage, dated.saying):
        yield Constraint(_not_before(day), day, f"it cites the report made {words}")
    for e in passage.expressions:
        saying = dates_a_saying(article, passage.span, e.span)
        past = e.tense is Tense.PAST
        if saying is not None and dated.saying is not None:
            if saying.source & dated.saying.source and saying.denies == dated.saying.denies:
                yield Constraint(_on(e.span, dated.mention.days, past), day, f'its "{e.text}" is {words}')
        elif saying is None and dated.saying is not None:
            if not ahead and e.tense is not Tense.FUTURE:
                yield Constraint(
                    _by(e.span, day), day, f'its "{e.text}" is not after the report made {words}'
                )
        elif saying is not None and not ahead:
            why = f'its "{e.text}" is not before what it tells of, {words}'
            yield Constraint(_from(e.span, day), day, why, weak=True)
        elif saying is None and alike(passage.tells, dated.tells, daily=isinstance(e.form, UnitForm)):
            yield Constraint(_on(e.span, dated.mention.days, past), day, f'its "{e.text}" is {words}')


def _cites(passage: Passage, saying: Saying) -> bool:
    """Whether a passage names the source of a report, and reports as it did."""
    return bool(saying.source) and any(
        saying.source <= s.source | passage.tells.names and saying.denies == s.denies for s in passage.sayings
    )


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
