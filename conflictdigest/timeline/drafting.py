"""From one article's sentences to drafts: what each says happened, on which days, by whose word.

A sentence may give several drafts: one for what it tells, one for what it reports (a report of Sunday about
a call on Thursday), one for each day it names in passing. One of them is the sentence's home, where its
words may stand in front; the others only lend their quote to what others tell of that day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.dates import DateMention, Tense
from conflictdigest.model.days import Granularity
from conflictdigest.model.text import Span
from conflictdigest.model.timeline import Draft, EntryKind, Role
from conflictdigest.timeline.build import Builder
from conflictdigest.timeline.clauses import Place, place
from conflictdigest.timeline.cutting import clauses
from conflictdigest.timeline.lines import Line, lines
from conflictdigest.timeline.when import COARSE, NOTHING, When, ahead, goes_on, placed, read


class _Passage(Struct):
    """What was dated last, while sentences go on with it."""

    mention: DateMention | None = None
    report: bool = False
    previous: Line | None = None
    names: frozenset[str] = field(default_factory=frozenset)


def drafts(article: Article, *, origins: Sequence[tuple[str, ...]] = ()) -> tuple[Draft, ...]:
    """What the article says happened, in reading order, not yet settled or merged.

    `origins` holds, for each sentence, the outlets or bodies that it goes back to. Without a publication date
    only what carries a date of its own gives drafts; no day is ever taken from elsewhere.
    """
    found: list[Draft] = []
    builder = Builder(article)
    passage = _Passage()
    everything = [part for line in lines(article, origins) for part in clauses(line, article.language)]
    dated_later = _dated_later(everything)
    for line in everything:
        when = read(line, article.language, builder.published)
        if when is NOTHING and passage.mention is None and line.order not in dated_later:
            default = builder.default(line)  # most sentences: neither dated nor in a dated passage
            if default is not None:
                found.append(default)
            continue
        later = dated_later.get(line.order)
        if later is not None and when.main is None and when.report is None:
            dating, dater = later
            draft = builder.told(line, dating, Role.STATED)
            origin = tuple(dict.fromkeys((*draft.origins, *dater.origins)))
            found.append(replace(draft, origins=origin, attribution=builder.attribution(line, dater)))
            passage = _Passage(dating, False, line, _names(line))
            continue
        found.extend(_of_line(builder, line, when, passage))
        passage = _next(passage, line, when)
    return tuple(_with_targets(found, dated_later, builder) if dated_later else found)


def _of_line(builder: Builder, line: Line, when: When, passage: _Passage) -> Iterator[Draft]:
    if when.report is not None:
        yield from _report(builder, line, when, when.report)
    elif when.main is not None:
        yield builder.told(line, when.main, Role.STATED)
    elif carried := _carried(line, when, passage):
        if passage.report:
            yield builder.reported(line, line.span, fallback=placed(carried)[0])
        else:
            yield builder.told(line, carried, Role.CARRIED)
    else:
        yield from _undated(builder, line, when)
    if not when.asides:
        return
    homeless = when.main is None and when.report is None
    for number, mention in enumerate(when.asides):
        if not (homeless and mention is _home(builder, line, when)):
            yield builder.told(line, mention, Role.ASIDE, number, home=False)


def _report(builder: Builder, line: Line, when: When, day: DateMention) -> Iterator[Draft]:
    """The saying on its day, and what is said: on a day of its own, or on one to be found elsewhere."""
    whole = when.saying is None or builder.kind(line, day) is EntryKind.DENIAL
    inside = when.main is not None and not whole
    if inside and when.main is not None:
        yield builder.told(line, when.main, Role.REPORTED)
    saying = builder.told(line, day, Role.STATED, report=True, home=not inside)
    yield saying
    if when.saying is not None and not whole and not inside and saying.kind is not EntryKind.AHEAD:
        yield builder.reported(line, when.saying.span, home=False)


def _undated(builder: Builder, line: Line, when: When) -> Iterator[Draft]:
    """A sentence that puts its main statement on no day."""
    home = _home(builder, line, when)
    if home is not None:
        yield builder.told(line, home, Role.ASIDE, when.asides.index(home))
    default = builder.default(line, home=home is None)
    if default is not None:
        yield default


def _home(builder: Builder, line: Line, when: When) -> DateMention | None:
    """The day named in passing under which an otherwise undated sentence is best found.

    What is announced, and what has been going on "since the raid in August": the sentence says more about
    that time than about its publication.
    """
    for mention in when.asides:
        where = place(line.text, mention.span.start - line.span.start, builder.article.language)
        if ahead(mention, builder.published):
            return mention
        if where is Place.SPANNING and mention.granularity in COARSE:
            return mention
    return None


def _carried(line: Line, when: When, passage: _Passage) -> DateMention | None:
    if passage.mention is None or passage.previous is None or when.asides:
        return None
    return passage.mention if goes_on(line, passage.previous, passage.names) else None


def _next(passage: _Passage, line: Line, when: When) -> _Passage:
    dated = when.report or when.main
    if dated is not None:
        if not _passes(dated):
            return _Passage()
        return _Passage(dated, when.report is not None and when.main is None, line, _names(line))
    if _carried(line, when, passage) is not None:
        return _Passage(passage.mention, passage.report, line, passage.names | _names(line))
    return _Passage()


def _passes(mention: DateMention) -> bool:
    """Whether a passage can hold on to the expression: a day (or an undated article's days), not ahead."""
    return mention.granularity in (Granularity.DAY, Granularity.WEEKEND) and mention.tense is not Tense.FUTURE


def _names(line: Line) -> frozenset[str]:
    return frozenset(n.key for n in line.names)


def _dated_later(found: Sequence[Line]) -> dict[int, tuple[DateMention, Line]]:
    """Sentences whose happening a later sentence puts on a day, with that expression and sentence."""
    later: dict[int, tuple[DateMention, Line]] = {}
    for line in found:
        for mention in line.mentions:
            if mention.refers_to is None:
                continue
            target = next((t for t in found if t.span.overlaps(mention.refers_to)), None)
            if target is not None and target.order < line.order:
                later.setdefault(target.order, (mention, line))
    return later


def _with_targets(
    found: Sequence[Draft], later: dict[int, tuple[DateMention, Line]], builder: Builder
) -> Iterator[Draft]:
    """Drafts of sentences that only date another follow that other, and stand nowhere themselves."""
    keys: dict[Span, str] = {}
    for order, (_, dater) in later.items():
        target = next((d for d in found if builder.order_of(d) == order and d.role is Role.STATED), None)
        if target is not None:
            keys[dater.span] = target.key
    for draft in found:
        key = keys.get(draft.quote.span)
        same_day = key is not None and draft.role is Role.STATED and draft.kind is not EntryKind.DENIAL
        yield replace(draft, follows=key, home=False) if same_day else draft
