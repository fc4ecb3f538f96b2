"""Items through the stages that need no other article: extract, clean, names, dates, claims, summary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import blake2b

from msgspec import Struct, field

from conflictdigest import claims, clean, dates, extract, group, intake, names, summarise, timex
from conflictdigest.errors import SourceError
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Published
from conflictdigest.model.page import CleanText, Page, TitleBasis
from conflictdigest.model.source import Item, Skip
from conflictdigest.model.timex import Expression

_RARE = 3.5
"""A word that only opens sentences is a name to no article if it is less rare than one in a million."""


class Recipe(Struct, frozen=True, gc=False):
    """How articles are read; the same for every article of a run. Safe to send to a worker process."""

    summariser: str = "lexrank"
    sentences: int = 3
    lexicon: names.Lexicon | None = None
    parties: Mapping[str, str] = field(default_factory=dict)
    """A name or body to the party to the conflict that it speaks for, by the user's word."""
    limits: intake.Limits | None = None
    derive: bool = True
    """Whether drafts and profile are wanted too."""


def content_digest(item: Item) -> str:
    """Equal for byte-identical content and for nothing else."""
    return blake2b(item.raw, digest_size=16).hexdigest()


def article_id(item: Item) -> str:
    """Depends on the content and the name under which it came, never on order, clock or machine."""
    name = f"{item.origin}\n{item.origin_id or ''}\n"
    return blake2b(name.encode(errors="surrogatepass") + item.raw, digest_size=8).hexdigest()


def annotate(item: Item, recipe: Recipe) -> Article | Skip:
    """Everything that this article alone can tell. A page that holds no article is a Skip with its reason."""
    return annotate_all([item], recipe)[0]


def annotate_all(items: Sequence[Item], recipe: Recipe) -> list[Article | Skip]:
    """The same for several items, in their order.

    Each stage goes over all items before the next one begins: its code and its tables then stay in the
    processor's cache. Short articles take less time so than one by one.
    """
    works = [_Work(item, recipe) for item in items]
    for stage in _STAGES:
        for work in works:
            if work.skip is None:
                stage(work)
    return [work.skip or work.article for work in works]


class _Work:
    """One item on its way through the stages; a stage fills in what it finds."""

    __slots__ = ("article", "expressions", "item", "page", "recipe", "skip", "text")

    def __init__(self, item: Item, recipe: Recipe) -> None:
        self.item, self.recipe = item, recipe
        self.skip: Skip | None = None
        """Why it holds no article."""
        self.page: Page
        self.text: CleanText
        self.article: Article
        self.expressions: tuple[Expression, ...] = ()


def _extract(work: _Work) -> None:
    limits = work.recipe.limits or intake.Limits()
    try:
        work.page = extract.page(work.item, limits.article_characters)
    except SourceError as error:
        work.skip = _skipped(work.item, error)


def _clean(work: _Work) -> None:
    try:
        work.text = clean.clean(work.page, work.item, work.item.keep)
    except SourceError as error:
        work.skip = _skipped(work.item, error)
    else:
        work.article = _bare(work.item, work.page, work.text)


def _names(work: _Work) -> None:
    article = work.article
    found = names.read(article.paragraphs, article.language, work.recipe.lexicon)
    maybe = tuple([n for n in found.maybe if group.telling(n.text, article.language) >= _RARE])
    work.article = replace(article, names=found.names, maybe=maybe)


def _times(work: _Work) -> None:
    article = work.article
    work.expressions = timex.find(article.paragraphs, article.sentences, article.language)


def _dates(work: _Work) -> None:
    item = work.item
    decided = dates.publication(
        given=item.given.published,
        printed=work.text.printed.publication_lines,
        metadata=work.page.facts.published,
        feed=item.feed.published if item.feed else None,
        article=work.article,
        retrieved=item.retrieved,
    )
    article = replace(work.article, refused=decided.refused)
    work.article = _resolved(article, decided.published, work.expressions)


def _claims(work: _Work) -> None:
    reading = claims.read(work.article, parties=work.recipe.parties)
    work.article = replace(work.article, claims=reading.claims, figures=reading.figures, sums=reading.sums)


def _summary(work: _Work) -> None:
    recipe = work.recipe
    spans = summarise.summarise(work.article, method=recipe.summariser, count=recipe.sentences)
    work.article = replace(work.article, summary=spans)


_STAGES = (_extract, _clean, _names, _times, _dates, _claims, _summary)


def _skipped(item: Item, error: SourceError) -> Skip:
    return Skip(item.origin, error.reason, error.detail, item.origin_id)


def dated(
    article: Article, published: Published | None, expressions: tuple[Expression, ...] | None = None
) -> Article:
    """An article that was read before, with this publication date and all that hangs on it derived anew."""
    if expressions is None:
        expressions = timex.find(article.paragraphs, article.sentences, article.language)
    article = _resolved(article, published, expressions)
    return replace(article, figures=claims.dated_anew(article))


def _resolved(article: Article, published: Published | None, expressions: tuple[Expression, ...]) -> Article:
    found = dates.resolve(article, expressions, published)
    return replace(article, published=published, dates=found.dates, unresolved=found.unresolved)


def _bare(item: Item, page: Page, text: CleanText) -> Article:
    facts, printed, given = page.facts, text.printed, item.given
    feed = item.feed
    return Article(
        id=article_id(item),
        origin=item.origin,
        origin_id=item.origin_id,
        title=text.title,
        title_basis=TitleBasis(text.title_basis),
        paragraphs=text.paragraphs,
        sentences=text.sentences,
        authors=given.authors or facts.authors or printed.authors or (feed.authors if feed else ()),
        outlet=given.outlet or facts.outlet or printed.outlet or (feed.source if feed else None),
        url=given.url or facts.url or item.url,
        language=text.language,
        section=facts.section,
        agency=printed.agency,
        marks=text.marks,
        removed=(*page.removed, *text.removed),
        corrections=printed.corrections,
        tags=given.tags,
        teaser_only=bool(feed and feed.teaser_only),
    )
