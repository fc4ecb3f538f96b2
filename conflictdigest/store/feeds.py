"""The feeds that the user follows: `ports.FeedStore`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from conflictdigest.errors import UsageError
from conflictdigest.model import replace
from conflictdigest.store.codec import encode, plain, unpack
from conflictdigest.store.database import Database, as_list

if TYPE_CHECKING:
    from conflictdigest.model.feeds import Feed, FeedState, Seen


class Feeds:
    """The part of the store that keeps feeds, their health, and which of their entries were seen."""

    _db: Database

    def feeds(self) -> tuple[FeedState, ...]:
        """All, by name."""
        from conflictdigest.model.feeds import FeedState  # only who follows feeds pays for it

        rows = self._db.rows("SELECT state FROM feeds ORDER BY name, url")
        return tuple(unpack(state.encode(), FeedState) for (state,) in rows)

    def add_feed(self, feed: Feed) -> None:
        """UsageError when the address or the name is taken."""
        from conflictdigest.model.feeds import FeedState

        for column, value, word in (("url", feed.url, "address"), ("name", feed.name, "name")):
            if held := self._db.row(f"SELECT name, url FROM feeds WHERE {column} = ?", (plain(value),)):
                raise UsageError(f"the {word} {value} is taken by the feed {held[0]} ({held[1]})")
        state = encode(FeedState(feed)).decode()
        self._db.run(
            "INSERT INTO feeds (url, name, state) VALUES (?, ?, ?)",
            (plain(feed.url), plain(feed.name), state),
        )

    def remove_feed(self, url: str) -> None:
        """With its health and seen entries; its articles stay. UsageError when there is none."""
        if not self._db.run("DELETE FROM feeds WHERE url = ?", (plain(url),)):
            raise UsageError(f"no feed {url} in this store; `conflictdigest feeds list` shows them")

    def set_feed(self, url: str, state: FeedState) -> None:
        """New health, validators or address (`state.feed.url`) for the feed at `url`.

        An address or name that another feed has is not taken over: this feed keeps the one it had.
        """
        with self._db.transaction():
            number, name = self._feed(url)
            feed = state.feed
            if self._taken("url", feed.url, number):
                feed = replace(feed, url=url)
            if self._taken("name", feed.name, number):
                feed = replace(feed, name=name)
            kept = encode(replace(state, feed=feed)).decode()
            sql = "UPDATE feeds SET url = ?, name = ?, state = ? WHERE n = ?"
            self._db.run(sql, (plain(feed.url), plain(feed.name), kept, number))

    def seen(self, url: str) -> Mapping[str, Seen]:
        """By entry id."""
        from conflictdigest.model.feeds import Seen

        sql = "SELECT id, stamp, link, retries, settled FROM feed_entries WHERE feed = ?"
        rows = self._db.rows(sql, (self._feed(url)[0],))
        return {id_: Seen(id_, stamp, link, retries, bool(ok)) for id_, stamp, link, retries, ok in rows}

    def mark_seen(self, url: str, entry: Seen) -> None:
        """Adds or replaces; committed at once or with the open transaction."""
        link = None if entry.link is None else plain(entry.link)
        self._db.run(
            "INSERT OR REPLACE INTO feed_entries (feed, id, stamp, link, retries, settled)"
            " SELECT n, ?, ?, ?, ?, ? FROM feeds WHERE url = ?",
            (plain(entry.id), plain(entry.stamp), link, entry.retries, int(entry.settled), plain(url)),
        )

    def keep_seen(self, url: str, ids: Sequence[str]) -> None:
        """Forget the entries of this feed that it has not carried for long: all but these."""
        sql = "DELETE FROM feed_entries WHERE feed = ? AND id NOT IN (SELECT value FROM json_each(?))"
        self._db.run(sql, (self._feed(url)[0], as_list(plain(i) for i in ids)))

    def _feed(self, url: str) -> tuple[int, str]:
        found = self._db.row("SELECT n, name FROM feeds WHERE url = ?", (plain(url),))
        if found is None:
            raise UsageError(f"no feed {url} in this store; `conflictdigest feeds list` shows them")
        return found[0], found[1]

    def _taken(self, column: str, value: str, but: int) -> bool:
        found = self._db.row(f"SELECT 1 FROM feeds WHERE {column} = ? AND n <> ?", (plain(value), but))
        return found is not None
