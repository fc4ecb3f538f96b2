"""Stories, sets of copies, and the user's word on both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from conflictdigest.errors import UsageError
from conflictdigest.model.days import Days
from conflictdigest.model.names import Place
from conflictdigest.model.story import CopySet, Override, Story
from conflictdigest.store.codec import days_of, pack, plain, unpack
from conflictdigest.store.database import Database, Row, as_list

if TYPE_CHECKING:
    from conflictdigest.ports import Grouped


_NUMBERS = "SELECT a.id, a.n FROM json_each(?) j JOIN articles a ON a.id = j.value"


class _StoryFacts(msgspec.Struct, frozen=True):
    """What is kept of a story beside its days; its articles are counted from their own table."""

    title: str
    places: tuple[Place, ...]
    why: str


class Grouping:
    """The part of the store that keeps which articles belong together."""

    _db: Database

    def set_grouping(self, grouped: Grouped) -> None:
        """Put these sets and stories in place of what the touched articles (and all named ones) were in.

        A story or set that keeps no article (or a set only one) goes.
        """
        named = {a for s in grouped.stories for a in s.articles} | {
            a for c in grouped.copies for a in c.articles
        }
        touched = as_list(sorted({*grouped.touched, *named}))
        of_touched = "article IN (SELECT a.n FROM json_each(?) j JOIN articles a ON a.id = j.value)"
        with self._db.transaction():
            left = self._db.rows(f"SELECT DISTINCT story FROM story_articles WHERE {of_touched}", (touched,))
            opened = self._db.rows(
                f"SELECT DISTINCT copy_set FROM copy_articles WHERE {of_touched}", (touched,)
            )
            self._db.run(f"DELETE FROM story_articles WHERE {of_touched}", (touched,))
            self._db.run(f"DELETE FROM copy_articles WHERE {of_touched}", (touched,))
            numbers: dict[str, int] = dict(self._db.rows(_NUMBERS, (touched,)))
            left += self._put_stories(grouped.stories, numbers)
            opened += self._put_copies(grouped.copies, numbers)
            # only what lost members, or was given without any that are stored, can be empty
            self._db.many(
                "DELETE FROM stories WHERE n = ?1"
                " AND NOT EXISTS (SELECT 1 FROM story_articles WHERE story = ?1)",
                left,
            )
            self._db.many(
                "DELETE FROM copy_sets WHERE n = ?1"
                " AND (SELECT count(*) FROM copy_articles WHERE copy_set = ?1) < 2",
                opened,
            )

    def story_of(self, article_ids: Iterable[str]) -> dict[str, str]:
        sql = (
            "SELECT a.id, s.id FROM json_each(?) j JOIN articles a ON a.id = j.value"
            " JOIN story_articles m ON m.article = a.n JOIN stories s ON s.n = m.story ORDER BY a.id"
        )
        return dict(self._db.rows(sql, (as_list(article_ids),)))

    def stories(self, ids: Iterable[str] | None = None) -> Iterator[Story]:
        """These stories, or all, by their first day, then id; those without days at the end."""
        some = "" if ids is None else "WHERE s.id IN (SELECT value FROM json_each(?))"
        sql = (
            "SELECT s.id, s.first, s.last, s.data, json_group_array(a.id) FROM stories s"
            " JOIN story_articles m ON m.story = s.n JOIN articles a ON a.n = m.article"
            f" {some} GROUP BY s.n ORDER BY s.first IS NULL, s.first, s.last, s.id"
        )
        for id_, first, last, data, members in self._db.rows(sql, () if ids is None else (as_list(ids),)):
            facts = unpack(data, _StoryFacts)
            days: Days | None = None if first is None else days_of(first, last)
            yield Story(
                id_, facts.title, tuple(sorted(msgspec.json.decode(members))), days, facts.places, facts.why
            )

    def copies(self, articles: Iterable[str] | None = None) -> Iterator[CopySet]:
        """Sets that hold any of these articles, or all sets; by their first article."""
        some = (
            ""
            if articles is None
            else "WHERE c.n IN (SELECT x.copy_set FROM json_each(?) j JOIN articles y ON y.id = j.value"
            " JOIN copy_articles x ON x.article = y.n)"
        )
        sql = (
            "SELECT c.why, c.origin, json_group_array(a.id) FROM copy_sets c"
            " JOIN copy_articles m ON m.copy_set = c.n JOIN articles a ON a.n = m.article"
            f" {some} GROUP BY c.n"
        )
        rows = self._db.rows(sql, () if articles is None else (as_list(articles),))
        sets = [
            CopySet(tuple(sorted(msgspec.json.decode(members))), why, origin) for why, origin, members in rows
        ]
        yield from sorted(sets, key=lambda s: s.articles)

    def overrides(self) -> tuple[Override, ...]:
        """In the order in which they were given."""
        rows = self._db.rows("SELECT n, kind, articles, value FROM overrides ORDER BY n")
        return tuple(
            Override(n, kind, tuple(msgspec.json.decode(articles)), value)
            for n, kind, articles, value in rows
        )

    def add_override(self, kind: str, articles: Sequence[str], value: str) -> Override:
        sql = "INSERT INTO overrides (kind, articles, value) VALUES (?, ?, ?)"
        number = self._db.insert(sql, (kind, as_list(articles), plain(value)))
        return Override(number, kind, tuple(articles), value)

    def undo_override(self, override_id: int) -> None:
        """Raises UsageError when there is none of this number."""
        if not self._db.run("DELETE FROM overrides WHERE n = ?", (override_id,)):
            raise UsageError(f"there is no fix number {override_id}; `conflictdigest fix list` shows them")

    def _put_stories(self, stories: Sequence[Story], articles: Mapping[str, int]) -> list[Row]:
        """Rows of the stories' numbers. `articles`: the number of each stored article."""
        rows = []
        for story in stories:
            first = story.days.first.toordinal() if story.days else None
            last = story.days.last.toordinal() if story.days else None
            data = pack(_StoryFacts(plain(story.title), story.places, story.why))
            rows.append((story.id, first, last, data))
        self._db.many(
            "INSERT INTO stories (id, first, last, data) VALUES (?, ?, ?, ?) ON CONFLICT (id)"
            " DO UPDATE SET first = excluded.first, last = excluded.last, data = excluded.data",
            rows,
        )
        sql = "SELECT s.id, s.n FROM json_each(?) j JOIN stories s ON s.id = j.value"
        numbers: dict[str, int] = dict(self._db.rows(sql, (as_list(s.id for s in stories),)))
        self._db.many(
            "INSERT INTO story_articles (article, story) VALUES (?, ?)",
            [
                (articles[a], numbers[story.id])
                for story in stories
                for a in dict.fromkeys(story.articles)
                if a in articles
            ],
        )
        return [(n,) for n in numbers.values()]

    def _put_copies(self, sets: Sequence[CopySet], articles: Mapping[str, int]) -> list[Row]:
        """Rows of the sets' numbers. `articles`: the number of each stored article."""
        (last,) = self._db.row("SELECT coalesce(max(n), 0) FROM copy_sets") or (0,)
        numbered = list(enumerate(sets, last + 1))
        self._db.many(
            "INSERT INTO copy_sets (n, why, origin) VALUES (?, ?, ?)",
            [(n, plain(copies.why), copies.origin and plain(copies.origin)) for n, copies in numbered],
        )
        self._db.many(
            "INSERT INTO copy_articles (article, copy_set) VALUES (?, ?)",
            sorted({(articles[a], n) for n, copies in numbered for a in copies.articles if a in articles}),
        )
        return [(n,) for n, _ in numbered]
