"""Protocols of the outside world: what `pipeline` needs, whoever provides it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # only names in signatures: whoever needs a filter need not load every model
    from conflictdigest.model.article import Article
    from conflictdigest.model.days import Days
    from conflictdigest.model.feeds import Feed, FeedState, Found, Seen, Start, Visited
    from conflictdigest.model.mail import Handed, Letter, Receipt
    from conflictdigest.model.source import Raw, Skip
    from conflictdigest.model.story import CopySet, Link, Override, Profile, Story
    from conflictdigest.model.timeline import Draft, Entry, Listed
    from conflictdigest.model.web import Failed, Fetched, NotModified, Wanted


class Clock(Protocol):
    """The only way to know what time it is; `wiring` builds the real one."""

    def now(self) -> datetime: ...

    def today(self) -> date: ...


class Sources(Protocol):
    """Brings bytes in. Never raises for one bad source: that is a Skip."""

    def gather(self, names: Sequence[str]) -> Iterator[Raw | Skip]: ...


class Web(Protocol):
    """Fetches pages and feeds, politely and within bounds."""

    def get(self, wanted: Wanted) -> Fetched | NotModified:
        """Raises SourceError."""
        ...

    def crawl(
        self,
        wanted: Sequence[Wanted],
        follow: Callable[[Wanted, Fetched], Sequence[Wanted]] | None = None,
        watch: Callable[[int, int], None] | None = None,
        patience: float | None = None,
    ) -> Iterator[tuple[Wanted, Fetched | NotModified | Failed]]:
        """Each address with its answer, in the order asked; what `follow` adds comes right after its parent.
        An address met for the second time gives NotModified. Starts at once, not at the first `next`.

        With `patience`, an answer that is not there after so many seconds lets those behind it go first.
        """
        ...


class Visits(Protocol):
    """Reads addresses and feeds: pages as they are, feeds by way of their entries."""

    def visit(
        self,
        starts: Sequence[Start],
        *,
        known: Set[str] = frozenset(),
        since: date | None = None,
        watch: Callable[[int, int], None] | None = None,
        patience: float | None = None,
    ) -> Iterator[Found | Visited]:
        """Each start's sources, then its Visited, in the order of the starts. Requests begin at once.

        `known`: keys of pages that earlier runs read for any feed; they are not asked for again.
        `patience`: seconds after which what is ready goes before what is not; then only `Found.order` tells
        the order, and a start's Visited still comes after all that it brings.
        """
        ...


class FeedStore(Protocol):
    """The feeds that the user follows, their health, and which entries were seen."""

    def feeds(self) -> tuple[FeedState, ...]:
        """All, by name."""
        ...

    def add_feed(self, feed: Feed) -> None:
        """UsageError when the address or the name is taken."""
        ...

    def remove_feed(self, url: str) -> None:
        """With its health and seen entries; its articles stay."""
        ...

    def set_feed(self, url: str, state: FeedState) -> None:
        """New health, validators or address (`state.feed.url`) for the feed at `url`."""
        ...

    def seen(self, url: str) -> Mapping[str, Seen]:
        """By entry id."""
        ...

    def mark_seen(self, url: str, entry: Seen) -> None:
        """Adds or replaces; committed at once or with the open transaction."""
        ...

    def keep_seen(self, url: str, ids: Sequence[str]) -> None:
        """Forget the entries of this feed that it has not carried for long: all but these."""
        ...


class MarkStore(Protocol):
    """What each reader was shown: the mark behind `--new`, and what `changes` compares with.

    Readers are people ("me") or digests by mail ("digest:morning"); one knows nothing of another.
    """

    def mark_moved(self, reader: str) -> datetime | None:
        """When this reader's mark was set last (UTC); None for a reader who has none yet."""
        ...

    def shown_to(self, reader: str, entries: Iterable[str] | None = None) -> Mapping[str, Entry | None]:
        """By id, each entry this reader was shown (or those of these ids), as it stood then.

        None where it was shown, but an article that it quoted has been removed since.
        """
        ...

    def shown_ids(self, reader: str, entries: Iterable[str] | None = None) -> frozenset[str]:
        """Which entries (or which of these) this reader was shown; much cheaper than `shown_to`."""
        ...

    def move_mark(self, reader: str, entries: Iterable[Entry], moved: datetime) -> None:
        """Record that these entries were shown as they are; earlier ones stay marked.

        Call it only after the whole output has been written.
        """
        ...

    def forget_reader(self, reader: str) -> None:
        """Everything is new to this reader again."""
        ...

    def readers(self) -> tuple[str, ...]: ...


class Post(Protocol):
    """Takes letters to a mail server, a program or a folder, one recipient at a time."""

    def hand_over(self, data: bytes, recipient: str, name: str) -> Handed:
        """`data` is the whole message, lines ending in CRLF; `name` is its own for good and fit for a file.

        Raises DeliveryError when nobody can be reached this way now (no connection, login refused).
        """
        ...

    def check(self) -> str:
        """Do all but hand over; what was found, in words. Raises DeliveryError."""
        ...

    def close(self) -> None: ...


class Outbox(Protocol):
    """Letters written down before they are sent, and what became of them.

    The order of steps that neither loses nor doubles a digest: `prepare_letter`; for each recipient
    `set_receipt` SENDING, hand over, `set_receipt` SENT (with `MarkStore.move_mark` in the same transaction
    after the last). A run that starts sends what `letters` still holds first.
    """

    def prepare_letter(self, letter: Letter, recipients: Sequence[str], *, again: bool = False) -> None:
        """Put a letter into the outbox, in place of an unsent one of its digest and day.

        Who has it already (or refused it) gets it only with `again`. It is on the disk when this returns.
        """
        ...

    def letters(self) -> tuple[Letter, ...]:
        """Those for which somebody still waits, by day and digest."""
        ...

    def letter(self, digest: str, day: date) -> Letter | None:
        """None when there never was one."""
        ...

    def receipts(self, digest: str | None = None, day: date | None = None) -> tuple[Receipt, ...]:
        """What became of letters, of all or of this digest or day."""
        ...

    def set_receipt(self, receipt: Receipt) -> None:
        """Record a step with one recipient; on the disk when this returns (or with the open transaction).

        When nobody waits any longer the letter's text is dropped; its Message-ID and the receipts stay.
        """
        ...


@dataclass(frozen=True, slots=True)
class Known:
    """What the store remembers of a source: enough to tell unchanged, updated and copy apart."""

    article: str
    key: str
    digest: str
    """Content hash of the item's own bytes: equal digests are byte-identical content."""
    given: str = ""
    """Hash of what was stated with it (options, row fields); a difference means: annotate again."""


@dataclass(frozen=True, slots=True)
class Filter:
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


@dataclass(frozen=True, slots=True)
class Grouped:
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
        """Those of these that are there."""
        ...

    def twins(self, article_id: str) -> tuple[str, ...]:
        """All articles of the same digest, sorted; the first stands for all. Empty when it is not there."""
        ...

    def near(self, article_id: str) -> dict[str, int]:
        """Articles that share keys, and how many; keys that more than `CROWDED` texts share do not count."""
        ...

    def stale(self) -> tuple[str, ...]:
        """Articles to be linked anew, given out once: they came, or what they share with others changed."""
        ...

    def links(self, article_ids: Iterable[str]) -> dict[str, dict[str, Link]]:
        """For each of these its links to others, as last set."""
        ...

    def set_links(self, article_id: str, links: Mapping[str, Link]) -> None:
        """Put these in place of all links of this article, on both sides."""
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

    def set_drafts(self, article_id: str, drafts: Sequence[Draft]) -> None: ...

    def drafts(self, articles: Iterable[str] | None = None) -> Iterator[Draft]:
        """As made from each article alone."""
        ...

    def set_settled(self, article_id: str, drafts: Sequence[Draft]) -> None:
        """The same drafts after their story gave days to those without; all have days."""
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
        self, *, stories: Iterable[str] | None = None, days: Iterable[Days] | None = None
    ) -> Iterator[Entry]:
        """Entries of these stories, or on exactly one of these runs of days."""
        ...

    def update_entries(self, entries: Sequence[Entry]) -> None:
        """Replace entries by id, days unchanged (ties between denials and what they deny)."""
        ...

    def entry(self, entry_id: str) -> Entry: ...

    def entries(self, wanted: Filter) -> Iterator[Entry]: ...

    def overrides(self) -> tuple[Override, ...]: ...

    def add_override(self, kind: str, articles: Sequence[str], value: str) -> Override: ...

    def undo_override(self, override_id: int) -> None: ...

    def drop_derived(self) -> None: ...


class MailStore(Store, Outbox, Protocol):
    """A store that has an outbox."""
