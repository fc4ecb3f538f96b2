"""What is derived from one article alone: its drafts for the timeline, and its profile for grouping."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from conflictdigest import claims, group, names, timeline
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.days import Basis
from conflictdigest.model.names import NameKind, Told
from conflictdigest.model.story import Profile
from conflictdigest.model.text import Span
from conflictdigest.model.timeline import Draft
from conflictdigest.pipeline.annotate import dated
from conflictdigest.ports import Store

NOTHING: Mapping[int, NameKind] = {}
_KNOWN = 2.2
"""Words more common than one in fifty thousand are no names that the store would have to learn."""


class Derived(Struct, frozen=True):
    """All that the refresh needs of an article, so that it need not read the article again."""

    drafts: tuple[Draft, ...]
    profile: Profile
    told: tuple[Told, ...] = ()
    """What it shows of names that no table knows."""
    known: Mapping[int, NameKind] = NOTHING
    """What was taken from the store for its names."""


def derive(article: Article, known: Mapping[int, NameKind] = NOTHING) -> Derived:
    """Drafts and profile of an article. `known`: what names are to the store, by number."""
    return derive_all([article], known)[0]


def derive_all(articles: Sequence[Article], known: Mapping[int, NameKind] = NOTHING) -> list[Derived]:
    """The same for several articles, all drafts first: see `annotate_all`."""
    shown = [told(article) for article in articles]
    taken = [names.applying(t, known) if known else NOTHING for t in shown]
    better = [bettered(article, mine) for article, mine in zip(articles, taken, strict=True)]
    drafts = [drafts_of(article) for article in better]
    profiles = [group.profile(as_evidence(article)) for article in better]
    return list(map(Derived, drafts, profiles, shown, taken))


def bettered(article: Article, known: Mapping[int, NameKind]) -> Article:
    """The article as it was read, but for its names."""
    if not known:
        return article
    return replace(article, names=names.better(article.names, article.maybe, article.language, known))


def told(article: Article) -> tuple[Told, ...]:
    """What the article, as it was read, shows of names that no table knows."""
    language = article.language
    return names.told(
        article.names,
        article.maybe,
        article.paragraphs,
        language,
        lambda word: group.telling(word, language) < _KNOWN,
    )


def drafts_of(article: Article) -> tuple[Draft, ...]:
    """What each of its sentences says happened, and who stands behind it."""
    drafts = timeline.drafts(article, origins=claims.origins_by_sentence(article))
    if not article.sums:
        return drafts
    notes = {part: note.text for note in article.sums for part in note.parts[:1]}
    return tuple(_with_sums(draft, notes) for draft in drafts)


def _with_sums(draft: Draft, notes: Mapping[Span, str]) -> Draft:
    mine = tuple(text for part, text in notes.items() if part.overlaps(draft.quote.span))
    return replace(draft, sums=mine) if mine else draft


def keep(store: Store, made: Sequence[tuple[Article, Derived]]) -> None:
    """Store what was derived of these articles; of those anew of whose names the store knows more by now."""
    for article, derived in made:
        store.set_told(article.id, derived.told)
    known = store.recurring([article.id for article, _ in made])
    for article, derived in made:
        mine = known.get(article.id, NOTHING)
        keep_better(store, article.id, derived if derived.known == mine else derive(article, mine))


def keep_better(store: Store, article_id: str, derived: Derived) -> None:
    """The same for an article that told before what it shows of names."""
    store.set_drafts(article_id, derived.drafts)
    store.candidates().add(derived.profile)


def as_evidence(article: Article) -> Article:
    """Without an inferred date: what stories rest on must not rest on stories."""
    inferred = article.published is not None and article.published.basis is Basis.INFERRED
    return dated(article, None) if inferred else article
