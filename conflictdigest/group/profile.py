"""From an article to what grouping keeps of it."""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import blake2b

from conflictdigest import names
from conflictdigest.group.background import rarity, weights_of
from conflictdigest.group.concepts import concepts
from conflictdigest.group.keys import SOMEWHERE, keys_of
from conflictdigest.group.shingles import numbers, packed
from conflictdigest.group.sketch import UNIT, sketch
from conflictdigest.group.url import canonical
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Bearing, Tense
from conflictdigest.model.days import Basis, Days, Granularity
from conflictdigest.model.names import Name, NameKind
from conflictdigest.model.page import TitleBasis
from conflictdigest.model.story import NamePart, Profile
from conflictdigest.model.text import MarkKind
from conflictdigest.text import words as text_words

TERMS = 64
LEDE_WORDS = 60
_LEDE_PARAGRAPHS = 3
_NAMES = 40
_FIGURES = 6
_CONCEPT_WORDS = 100
_MANY, _SMALLEST = 100, 16
_SENTENCE = 8
"""A date in a line of fewer words is a dateline, not the day of a happening."""
_KIND_WEIGHT = {
    NameKind.PERSON.value: 3.0,
    NameKind.PLACE.value: 2.5,
    SOMEWHERE: 2.5,
    NameKind.OTHER.value: 2.5,
    NameKind.OUTLET.value: 1.0,
    NameKind.ACTOR.value: 0.7,
    NameKind.COUNTRY.value: 0.7,
}
_ASIDE = frozenset({NameKind.PLACE, NameKind.COUNTRY, NameKind.ACTOR, NameKind.OUTLET})
_IN_LEDE = frozenset({NameKind.PERSON, NameKind.PLACE, NameKind.OTHER})
_HARDLY = 0.25
"""A name that everybody knows still counts for this part of its kind's weight."""


def profile(article: Article) -> Profile:
    """What grouping keeps of `article`, which has its names, dates, claims and figures already."""
    title = article.title if article.title_basis is not TitleBasis.FIRST_SENTENCE else None
    language = article.language
    folded = text_words.folded("\n".join(article.paragraphs))
    lede_end = _lede_end(article)
    title_words = text_words.folded(title) if title else []
    title_stems = text_words.stem_counts(title_words, language)
    title_names = names.as_told(names.find((title,), language), article.names) if title else ()
    first = {*title_stems, *text_words.stem_counts(folded[:LEDE_WORDS], language)}
    weight_of = weights_of(language)
    lede = tuple(sorted([w for w in first if weight_of[w] > 0]))
    shingles = numbers(folded)
    aside = _aside(article, title_names)
    terms, weights = weighed = _terms(text_words.stem_counts(folded, language), title_stems, language)
    early = (*title_names, *(n for n in article.names if (n.span.paragraph, n.span.start) < lede_end))
    all_names = _names(article.names, early, len(title_names))
    lede_names = tuple(sorted({n.key for n in early if n.kind in _IN_LEDE and n.key}))
    page = canonical(article.url)
    published = article.published.days if article.published else None
    happened = _days(article, lede_end)
    sure = article.published is not None and article.published.basis is not Basis.PRINTED
    single = published is not None and published.single
    days = (published, *happened) if published and single else ()
    made = Profile(
        article=article.id,
        language=language,
        title=article.title or "",
        digest=_digest(folded, shingles, article.id),
        words=len(folded),
        published=published,
        dated=single and sure,
        outlet=article.outlet,
        url=page,
        agency=article.agency,
        days=happened,
        terms=terms,
        weights=weights,
        aside=tuple(w for w in terms if w in aside),
        lede=lede,
        names=all_names,
        lede_names=lede_names,
        places=names.places_of(early)[:3],
        figures=_figures(article, lede_end),
        sources=tuple(sorted({names.fold(c.source) for c in article.claims if c.source})),
        concepts=concepts({*title_words, *folded[:_CONCEPT_WORDS]}, language),
        keys=keys_of(shingles, weighed, language, all_names, lede_names, days, single and sure, page),
    )
    kept = packed(shingles)
    return replace(made, sketch=sketch(made, len(kept.numbers) // 4), shingles=kept)


def _digest(folded: list[str], shingles: array[int], article_id: str) -> str:
    """Hash of the words, and of no more than the least shingles where there are many; a text without words is
    like no other.

    Versions that differ in a word or two have the same least shingles (Broder's min-wise hashing), and so are
    one text, however many there are; of texts that have two thirds of their shingles in common one pair in a
    thousand has sixteen by chance.
    """
    if len(shingles) >= _MANY:
        data = shingles[:_SMALLEST].tobytes()
    else:
        data = (" ".join(folded) if folded else f"\0{article_id}").encode("utf-8", "surrogatepass")
    return blake2b(data, digest_size=12).hexdigest()


def _aside(article: Article, title: Iterable[Name]) -> set[str]:
    """Stems that say where and when, and who is at war: alone they do not make a happening."""
    texts = [d.text for d in article.dates] + [u.text for u in article.unresolved]
    texts += [n.text for n in (*title, *article.names) if n.kind in _ASIDE]
    stem = text_words.stem
    return {stem(w, article.language) for w in text_words.folded(" ".join(set(texts)))}


def _terms(
    counts: dict[str, int], title: Iterable[str], language: str
) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The weightiest words, the title's counted twice more, and their weights in a vector of length 1."""
    for word in title:
        counts[word] = counts.get(word, 0) + 2
    damped = {n: 1 + math.log(n) for n in set(counts.values())}
    weight_of = weights_of(language)
    weighed = [(-damped[n] * x, w) for w, n in counts.items() if (x := weight_of[w]) > 0]
    best = sorted(weighed)[:TERMS]
    length = math.sqrt(sum(x * x for x, _ in best)) or 1.0
    rows = sorted([(w, round(-x / length * UNIT)) for x, w in best])
    return tuple([w for w, _ in rows]), tuple([n for _, n in rows])


def _lede_end(article: Article) -> tuple[int, int]:
    """(paragraph, character) where title and first lines end: about sixty words, three paragraphs at most."""
    left = LEDE_WORDS * 6
    for i, paragraph in enumerate(article.paragraphs[:_LEDE_PARAGRAPHS]):
        if len(paragraph) >= left:
            return i, left
        left -= len(paragraph)
    return min(len(article.paragraphs), _LEDE_PARAGRAPHS), 0


def _names(found: Iterable[Name], early: Sequence[Name], titled: int) -> tuple[NamePart, ...]:
    """The weightiest names, those of the first lines counted twice, as `early` has them after the title's."""
    counts = Counter([(_kind(n), n.key) for n in (*found, *early, *early[:titled])])
    weighed = {
        (kind, key): _KIND_WEIGHT[kind] * (1 + math.log(n)) * fame(key)
        for (kind, key), n in counts.items()
        if key
    }
    best = sorted((-x, kind, key) for (kind, key), x in weighed.items())[:_NAMES]
    length = math.sqrt(sum(x * x for x, _, _ in best)) or 1.0
    return tuple(sorted((NamePart(k, key, round(-x / length * UNIT)) for x, k, key in best), key=_by_kind))


def _kind(name: Name) -> str:
    return SOMEWHERE if name.sign and name.kind is NameKind.PLACE else name.kind.value


def _by_kind(part: NamePart) -> tuple[str, str]:
    return part.kind, part.key


@lru_cache(maxsize=16384)
def fame(key: str) -> float:
    """How much a name tells, from 1 down to a quarter for those that are in every paper."""
    telling = max(rarity(text_words.stem(w, "en"), "en") for w in key.split()) if key.split() else 1.0
    return max(_HARDLY, min(1.0, telling / 3))


def _days(article: Article, end: tuple[int, int]) -> tuple[Days, ...]:
    """Past days, to the day, that title and first lines name for what happened."""
    marked = [m.span for m in article.marks if m.kind is MarkKind.DATELINE]
    days = {
        d.days
        for d in article.dates
        if (d.span.paragraph, d.span.start) < end
        and d.granularity is Granularity.DAY
        and d.days.single
        and d.bearing is Bearing.ON
        and d.tense is not Tense.FUTURE
        and not any(d.span.inside(m) for m in marked)
        and len(article.paragraphs[d.span.paragraph].split()) >= _SENTENCE
    }
    return tuple(sorted(days))[:3]


def _figures(article: Article, end: tuple[int, int]) -> tuple[tuple[str, float], ...]:
    early = [f for f in article.figures if (f.span.paragraph, f.span.start) < end]
    rows = {(f.category, f.low if f.low is not None else f.high) for f in early[:_FIGURES]}
    return tuple(sorted((c, n) for c, n in rows if n is not None))
