"""What the store keeps beside articles: feeds, readers' marks, letters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # only names in signatures: whoever needs a filter need not load every model
    from conflictdigest.model.feeds import Feed, FeedState, Seen
    from conflictdigest.model.mail import Letter, Receipt
    from conflictdigest.model.timeline import Entry


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
