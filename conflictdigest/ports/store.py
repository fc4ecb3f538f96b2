"""Articles, evidence and what is derived from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from conflictdigest.ports.records import FeedStore, MarkStore, Outbox

if TYPE_CHECKING:  # only names in signatures: whoever needs a filter need not load every model
    from conflictdigest.model.article import Article
    from conflictdigest.model.days import Days
    from conflictdigest.model.keys import Near
    from conflictdigest.model.names import NameKind, Tally, Told
    from conflictdigest.model.sketch import Shingles, Sketch
    from conflictdigest.model.story import CopySet, Link, Override, Placed, Profile, Story
    from conflictdigest.model.timeline import Draft, Entry, Listed


class Known(Struct, frozen=True, gc=False):
    """What the store remembers of a source: enough to tell unchanged, updated and copy apart."""

    article: str
    key: str
    digest: str
    """Content hash of the item's own bytes: equal digests are byte-identical content."""
    given: str = ""
    """Hash of what was stated with it (options, row fields); a difference means: annotate again."""


class Filter(Struct, frozen=True, gc=False):
    """The filters that every listing command shares. Empty means all. `days` bounds event days."""

    since: date | None = None
    until: date | None = None
    outlets: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    stories: tuple[str, ...] = ()
    topics: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    """(words wanted, words that exclude), a pair for each topic, any of which may match."""
    grep: str | None = None
    only: str | None = None
    """disputed, single-origin, ahead, undated"""
    by: str = "event"
    """event, published, place"""


class Grouped(Struct, frozen=True, gc=False):
    """Outcome of regrouping one neighbourhood: these articles' sets and stories as they are now."""

    touched: tuple[str, ...]
    copies: tuple[CopySet, ...]
    stories: tuple[Story, ...]


class CandidateIndex(Protocol):
    """Finds the texts that may belong together, by the keys of their profiles.

    Texts of one digest count once: the one with the smallest id stands for all (its twins). The answers
    depend on the set of profiles in the index alone, never on the order in which they came.
    """

    def add(self, profile: Profile) -> None:
        """Add, or replace the profile of the same article."""
        ...

    def remove(self, article_id: str) -> None:
        """Forget an article; one that is not there is no error."""
        ...

    def profiles(self, article_ids: Iterable[str]) -> dict[str, Profile]:
        """Those of these that are there; perhaps without their keys, sketch and shingles."""
        ...

    def keys(self, article_ids: Iterable[str]) -> dict[str, tuple[int, ...]]:
        """The keys of those of these that are there."""
        ...

    def twins(self, article_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """For each of these all articles of the same digest, sorted; the first stands for all.

        Those are left out that are not there.
        """
        ...

    def near(self, article_ids: Sequence[str]) -> dict[str, dict[str, Near]]:
        """For each of these, which stand for themselves, the articles that share enough keys with it.

        What is enough `model.keys.near` says. Keys that more than `CROWDED` texts share do not count.
        """
        ...

    def sketches(self, article_ids: Iterable[str]) -> dict[str, Sketch]:
        """The sketches of those of these that have one, without reading their profiles."""
        ...

    def shingles(self, article_ids: Iterable[str]) -> dict[str, Shingles]:
        """The shingles of those of these that have some."""
        ...

    def stale(self) -> tuple[str, ...]:
        """Articles to be linked anew, given out once: they came, or share keys that were crowded."""
        ...

    def lost(self) -> dict[tuple[str, str], float]:
        """Links that the index itself dropped, with the likeness they had, given out once: what the articles
        shared is crowded now, or the second of them has gone (and may be empty)."""
        ...

    def links(self, article_ids: Iterable[str]) -> dict[str, dict[str, Link]]:
        """For each of these its links to others, as last set; those aside that were dropped since."""
        ...

    def set_links(self, links: Mapping[str, Mapping[str, Link]]) -> None:
        """Put these in place of all links of each of these articles, on both sides."""
        ...

    def numbers(self, article_ids: Iterable[str]) -> dict[str, int]:
        """The numbers by which the index calls those of these that are there; they say nothing of the article
        and hold until the next change."""
        ...

    def articles(self, numbers: Iterable[int]) -> Mapping[int, str]:
        """The articles that it calls by these numbers, and perhaps others."""
        ...

    def alike(self, numbers: Iterable[int], least: float) -> dict[int, list[tuple[float, int]]]:
        """For each of these, by number, those that are linked to it by this likeness or more, with it."""
        ...

    def clusters(self, article_ids: Iterable[str]) -> dict[str, Placed]:
        """The clusters of those of these that were put in one, as last set."""
        ...

    def set_clusters(self, clusters: Mapping[str, Placed]) -> None:
        """Remember in which cluster each of these is."""
        ...


class Store(FeedStore, MarkStore, Protocol):
    """Articles, evidence and what is derived from them."""

    def lock(self) -> AbstractContextManager[None]:
        """Keep other runs from changing this store meanwhile; LockedError when one does already.

        Freed at the end, by a crash too. May be taken again within one process. Reading needs none.
        """
        ...

    # one unit of work: all of it or nothing
    def transaction(self) -> AbstractContextManager[None]: ...

    # evidence
    def known(self, key: str, digest: str) -> tuple[Known | None, Known | None]:
        """The newest article from this key, and any article with this very content."""
        ...

    def known_as(self, article_id: str) -> Known:
        """What is remembered of the source of this article."""
        ...

    def ids(self) -> tuple[str, ...]:
        """All articles, sorted."""
        ...

    def put(
        self,
        article: Article,
        *,
        key: str,
        digest: str,
        given: str,
        raw: bytes,
        item: bytes,
        replaces: str | None,
    ) -> None:
        """Store evidence; the article is `pending` until what is derived from it has been refreshed."""
        ...

    def pending(self) -> tuple[str, ...]:
        """Articles put or removed whose derived rows are not refreshed yet (a killed run leaves some)."""
        ...

    def put_off(self, ids: Iterable[str]) -> None:
        """These articles become `pending`."""
        ...

    def refreshed(self, ids: Iterable[str]) -> None: ...

    def article(self, article_id: str) -> Article: ...

    def articles(self, ids: Iterable[str] | None = None) -> Iterator[Article]: ...

    def listed(self, ids: Iterable[str] | None = None) -> Iterator[Listed]:
        """What lists and legends show of articles, read from columns alone (fast); labels are left empty.

        By publication date, undated last, then by origin.
        """
        ...

    def set_article(self, article: Article) -> None:
        """New annotations for an article already there (a better date, a newer version of a stage)."""
        ...

    def raw(self, article_id: str) -> tuple[bytes, bytes]:
        """The raw bytes and the encoded item they came in."""
        ...

    def remove(self, ids: Sequence[str]) -> None: ...

    def verify(self) -> Iterator[str]:
        """What is wrong with the file or its indexes, a line each; nothing when all is in order."""
        ...

    def forget(self) -> None:
        """After `remove`, outside a transaction: overwrite what it left in the file and its journal."""
        ...

    def complete(self, prefix: str) -> tuple[str, str]:
        """(kind, id) for a unique prefix of an article's, story's or entry's id; UsageError else."""
        ...

    def search(self, query: str, limit: int) -> Iterator[tuple[str, str]]:
        """(article id, excerpt), best first."""
        ...

    # derived
    def candidates(self) -> CandidateIndex:
        """The index from which `group` draws its candidates."""
        ...

    def undated(self) -> tuple[str, ...]:
        """Articles without a date of their own: those without any, and those whose date was inferred."""
        ...

    def set_told(self, article_id: str, told: Sequence[Told]) -> None:
        """What this article, as it was read, shows of names that no table knows."""
        ...

    def tallies(self) -> dict[int, Tally]:
        """The names that articles show, or no longer show, since `set_recurring`, counted over all articles;
        those are left out that too few hold, now and before.
        """
        ...

    def set_recurring(self, kinds: Mapping[int, NameKind | None]) -> Mapping[int, NameKind | None]:
        """What these names are to the store from now on; None for those that are nothing to it.

        Returns those that were something else before; `renaming` gives the articles that hold them.
        """
        ...

    def renaming(self) -> Sequence[str]:
        """The articles of which a name has become another to the store since they were derived."""
        ...

    def renamed(self) -> None:
        """They have been derived anew."""
        ...

    def names_known(self) -> Mapping[int, NameKind]:
        """All names that are something to the store."""
        ...

    def recurring(self, articles: Iterable[str]) -> dict[str, dict[int, NameKind]]:
        """For those of these articles that print a name which is more to the store than to them: what."""
        ...

    def set_drafts(self, article_id: str, drafts: Sequence[Draft]) -> None: ...

    def drafts(self, articles: Iterable[str] | None = None) -> Iterator[Draft]:
        """As made from each article alone."""
        ...

    def draft_sizes(self, articles: Iterable[str]) -> dict[str, int]:
        """Bytes that the drafts of each of these articles take up: a measure of their bulk.

        By publication, undated ones last.
        """
        ...

    def set_settled(self, article_id: str, drafts: Sequence[Draft]) -> set[Days]:
        """The same drafts after their story gave days to those without; all have days.

        The runs of days on which something is not as it was before.
        """
        ...

    def settled_days(self, articles: Iterable[str]) -> set[Days]:
        """The runs of days on which these articles have settled drafts."""
        ...

    def settled(
        self,
        *,
        articles: Iterable[str] | None = None,
        days: Iterable[Days] | None = None,
        without: Iterable[str] = (),
    ) -> Iterator[Draft]:
        """Settled drafts of these articles, or on exactly one of these runs of days, or both.

        Drafts of the articles `without` are passed over.
        """
        ...

    def set_grouping(self, grouped: Grouped) -> None: ...

    def story_of(self, article_ids: Iterable[str]) -> dict[str, str]: ...

    def stories(self, ids: Iterable[str] | None = None) -> Iterator[Story]: ...

    def copies(self, articles: Iterable[str] | None = None) -> Iterator[CopySet]: ...

    def set_entries(self, days: Sequence[Days], entries: Sequence[Entry]) -> None:
        """Replace all entries whose days equal one of `days` by `entries` (whose days are all among them)."""
        ...

    def entries_of(
        self,
        *,
        stories: Iterable[str] | None = None,
        days: Iterable[Days] | None = None,
        without: Iterable[Days] = (),
    ) -> Iterator[Entry]:
        """Entries of these stories, or on exactly one of these runs of days; none on the days `without`."""
        ...

    def update_entries(self, entries: Sequence[Entry]) -> None:
        """Replace entries by id, days unchanged (ties between denials and what they deny)."""
        ...

    def entry(self, entry_id: str) -> Entry: ...

    def entries_by_id(self, ids: Iterable[str]) -> Iterator[Entry]:
        """These entries, by id; those not there are passed over."""
        ...

    def entries(self, wanted: Filter) -> Iterator[Entry]: ...

    def overrides(self) -> tuple[Override, ...]: ...

    def add_override(self, kind: str, articles: Sequence[str], value: str) -> Override: ...

    def undo_override(self, override_id: int) -> None: ...

    def drop_derived(self) -> None: ...


class MailStore(Store, Outbox, Protocol):
    """A store that has an outbox."""
