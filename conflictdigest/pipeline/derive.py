"""What is derived from one article alone: its drafts for the timeline, and its profile for grouping."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from conflictdigest import claims, group, timeline
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.days import Basis
from conflictdigest.model.story import Profile
from conflictdigest.model.text import Span
from conflictdigest.model.timeline import Draft
from conflictdigest.pipeline.annotate import dated
from conflictdigest.ports import Store


class Derived(Struct, frozen=True):
    """All that the refresh needs of an article, so that it need not read the article again."""

    drafts: tuple[Draft, ...]
    profile: Profile


def derive(article: Article) -> Derived:
    """Drafts and profile of an article."""
    return derive_all([article])[0]


def derive_all(articles: Sequence[Article]) -> list[Derived]:
    """The same for several articles, all drafts first: see `annotate_all`."""
    drafts = [drafts_of(article) for article in articles]
    profiles = [group.profile(as_evidence(article)) for article in articles]
    return list(map(Derived, drafts, profiles))


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


def keep(store: Store, article_id: str, derived: Derived) -> None:
    """Store what was derived of this article."""
    store.set_drafts(article_id, derived.drafts)
    store.candidates().add(derived.profile)


def as_evidence(article: Article) -> Article:
    """Without an inferred date: what stories rest on must not rest on stories."""
    inferred = article.published is not None and article.published.basis is Basis.INFERRED
    return dated(article, None) if inferred else article
