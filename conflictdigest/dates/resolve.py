"""Puts time expressions on days, each against the right anchor.

News counts from its publication; a story of the past counts from the date it stated last. Which of the two a
text is, `narrative` decides from the text. Forms that say so themselves ("two days later", "that month")
count from the stated date in both.
"""

from __future__ import annotations

from collections.abc import Sequence

from conflictdigest.dates import happenings
from conflictdigest.dates.countries import country_of
from conflictdigest.dates.narrative import tells_of_the_past
from conflictdigest.dates.order import day_first
from conflictdigest.dates.reader import Reader
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.dates import DateMention, Published, Resolution, Unresolved
from conflictdigest.model.timex import CalendarForm, Expression


def resolve(
    article: Article,
    expressions: Sequence[Expression],
    published: Published | None,
    country: str | None = None,
) -> Resolution:
    """Days for every expression that has some, and a reason for every one that has none.

    `published` may be a bracket: relative expressions then come out as brackets. `country` (ISO 3166, of the
    outlet; else its address may tell) decides the order of day and month in "3/4/2024" where the article
    itself does not.
    """
    narrative = tells_of_the_past(expressions, published, len(article.sentences))
    reader = Reader(
        article,
        published,
        narrative,
        day_first(expressions, country or country_of(article), article.language),
    )
    reader.in_full = _in_full(expressions)
    dates: list[DateMention] = []
    unresolved: list[Unresolved] = []
    for i, e in enumerate(expressions):
        reader.following = expressions[i + 1 : i + 4]
        found = reader.read(e)
        if isinstance(found, DateMention):
            dates.append(_with_reference(found, e, article))
        else:
            unresolved.append(found)
    if narrative:  # one story has many votes and battles
        return Resolution(tuple(dates), tuple(unresolved))
    return happenings.settled(article, expressions, dates, unresolved)


def _in_full(expressions: Sequence[Expression]) -> dict[tuple[int, int], frozenset[int]]:
    found: dict[tuple[int, int], set[int]] = {}
    for e in expressions:
        form = e.form
        if isinstance(form, CalendarForm) and form.year and form.month and form.day:
            found.setdefault((form.month, form.day), set()).add(form.year)
    return {k: frozenset(v) for k, v in found.items()}


def _with_reference(found: DateMention, e: Expression, article: Article) -> DateMention:
    if not e.dates_before or e.sentence == 0:
        return found
    return replace(found, refers_to=article.sentences[e.sentence - 1])
