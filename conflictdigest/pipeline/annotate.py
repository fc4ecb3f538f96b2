"""One item through the stages that need no other article: extract, clean, names, dates, claims, summary."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2b

from msgspec import Struct, field

from conflictdigest import claims, clean, dates, extract, intake, names, summarise, timex
from conflictdigest.errors import SourceError
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Published
from conflictdigest.model.page import CleanText, Page, TitleBasis
from conflictdigest.model.source import Item, Skip
from conflictdigest.model.timex import Expression


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
    try:
        page = extract.page(item, (recipe.limits or intake.Limits()).article_characters)
        text = clean.clean(page, item, item.keep)
    except SourceError as error:
        return Skip(item.origin, error.reason, error.detail, item.origin_id)
    article = _bare(item, page, text)
    article = replace(article, names=names.find(article.paragraphs, article.language, recipe.lexicon))
    expressions = timex.find(article.paragraphs, article.sentences, article.language)
    decided = dates.publication(
        given=item.given.published,
        printed=text.printed.publication_lines,
        metadata=page.facts.published,
        feed=item.feed.published if item.feed else None,
        article=article,
        retrieved=item.retrieved,
    )
    article = replace(article, refused=decided.refused)
    article = _resolved(article, decided.published, expressions)
    reading = claims.read(article, parties=recipe.parties)
    article = replace(article, claims=reading.claims, figures=reading.figures, sums=reading.sums)
    spans = summarise.summarise(article, method=recipe.summariser, count=recipe.sentences)
    return replace(article, summary=spans)


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
