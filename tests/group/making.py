"""Articles for the tests of grouping, with their names and, where asked, their dates."""

from datetime import date

from conflictdigest import names
from conflictdigest.model.article import Article
from conflictdigest.model.dates import DateMention, Published, Tense
from conflictdigest.model.days import Basis, Days, Granularity
from conflictdigest.model.page import TitleBasis
from conflictdigest.model.text import Span


def article(
    name: str,
    text: str,
    *,
    title: str | None = None,
    language: str = "en",
    published: str | None = None,
    happened: tuple[str, str] | None = None,
    agency: str | None = None,
    url: str | None = None,
) -> Article:
    """An article of these paragraphs (a line each). `happened`: words of the text, and the day they mean."""
    paragraphs = tuple(line for line in text.split("\n") if line.strip())
    day = Days.on(date.fromisoformat(published)) if published else None
    return Article(
        id=name,
        origin=name,
        title=title,
        title_basis=TitleBasis.GIVEN if title else TitleBasis.FIRST_SENTENCE,
        paragraphs=paragraphs,
        sentences=(),
        language=language,
        published=Published(day, Basis.GIVEN, published or "") if day else None,
        names=names.find(paragraphs, language),
        dates=(mention(paragraphs, *happened),) if happened else (),
        agency=agency,
        url=url,
    )


def mention(paragraphs: tuple[str, ...], words: str, day: str) -> DateMention:
    """The words of a text that name a day."""
    number = next(n for n, p in enumerate(paragraphs) if words in p)
    start = paragraphs[number].index(words)
    span = Span(number, start, start + len(words))
    return DateMention(
        span, words, Days.on(date.fromisoformat(day)), Granularity.DAY, "relative", "test", tense=Tense.PAST
    )
