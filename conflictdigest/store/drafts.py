"""Drafts: as made from an article alone, and as settled within its story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from conflictdigest.model.days import Days
from conflictdigest.model.timeline import Draft
from conflictdigest.store.codec import days_of, pack, unpack
from conflictdigest.store.database import Database, as_list

_Drafts = tuple[Draft, ...]
_HELD = 20_000
"""Drafts that may wait in memory, some 40 MB: a refresh holds more of them at a time."""


class _Fresh:
    """Drafts just written, under their bytes, so that the refresh after a short ingest need not decode them.

    Given out once. A long ingest, whose refresh would find few of its own, holds none.
    """

    def __init__(self) -> None:
        self._held: dict[bytes, _Drafts] = {}
        self._room = _HELD

    def hold(self, data: bytes, drafts: _Drafts) -> None:
        self._room -= len(drafts)
        if self._room >= 0:
            self._held[data] = drafts
        else:
            self._held.clear()

    def take(self, data: bytes) -> _Drafts:
        held = self._held.pop(data, None)
        return unpack(data, _Drafts) if held is None else held


class Drafts:
    """The part of the store that keeps drafts, one payload for all that are read together."""

    _db: Database
    _fresh: _Fresh | None = None

    def set_drafts(self, article_id: str, drafts: Sequence[Draft]) -> None:
        made = tuple(drafts)
        data = pack(made)
        found = self._db.row("SELECT n FROM articles WHERE id = ?", (article_id,))
        if found is None:
            return
        number = found[0]
        if not self._db.run("UPDATE drafts SET data = ? WHERE article = ?", (data, number)):
            self._db.run("INSERT INTO drafts (article, data) VALUES (?, ?)", (number, data))
        self._fresh = self._fresh or _Fresh()
        self._fresh.hold(data, made)

    def drafts(self, articles: Iterable[str] | None = None) -> Iterator[Draft]:
        """As made from each article alone, by article id."""
        if articles is None:
            rows = self._db.rows(
                "SELECT d.data FROM articles a JOIN drafts d ON d.article = a.n ORDER BY a.id"
            )
        else:
            sql = (
                "SELECT d.data FROM json_each(?) j JOIN articles a ON a.id = j.value"
                " JOIN drafts d ON d.article = a.n ORDER BY a.id"
            )
            rows = self._db.rows(sql, (as_list(sorted(set(articles))),))
        read = self._fresh.take if self._fresh else _unpacked
        for (data,) in rows:
            yield from read(data)

    def draft_sizes(self, articles: Iterable[str]) -> dict[str, int]:
        """Bytes that the drafts of each of these articles take up, packed; by publication, undated last."""
        sql = (
            "SELECT a.id, length(d.data) FROM json_each(?) j JOIN articles a ON a.id = j.value"
            " JOIN drafts d ON d.article = a.n ORDER BY a.published_first IS NULL, a.published_first, a.id"
        )
        return dict(self._db.rows(sql, (as_list(articles),)))

    def set_settled(self, article_id: str, drafts: Sequence[Draft]) -> set[Days]:
        """Replace an article's settled drafts; each must have days. Equal rows are not written.

        The runs of days on which something is not as it was before.
        """
        found = self._db.row("SELECT n FROM articles WHERE id = ?", (article_id,))
        if found is None:
            return set()  # removed meanwhile, its rows with it
        number = found[0]
        by_days: dict[tuple[int, int], list[Draft]] = {}
        for draft in drafts:
            if draft.days is None:
                raise ValueError(f"a settled draft of {article_id} has no days")
            by_days.setdefault(_key(draft.days), []).append(draft)
        now = {key: pack(tuple(group)) for key, group in by_days.items()}
        rows = self._db.rows("SELECT first, last, data FROM settled WHERE article = ?", (number,))
        before = {(first, last): data for first, last, data in rows}
        gone = [(number, *key) for key in before if key not in now]
        fresh = [(number, *key, data) for key, data in now.items() if before.get(key) != data]
        if gone or fresh:
            with self._db.together():
                self._db.many("DELETE FROM settled WHERE article = ? AND first = ? AND last = ?", gone)
                self._db.many(
                    "INSERT OR REPLACE INTO settled (article, first, last, data) VALUES (?, ?, ?, ?)", fresh
                )
        return {days_of(first, last) for _, first, last, *_ in (*gone, *fresh)}

    def settled_days(self, articles: Iterable[str]) -> set[Days]:
        """The runs of days on which these articles have settled drafts."""
        sql = (
            "SELECT DISTINCT s.first, s.last FROM json_each(?) j JOIN articles a ON a.id = j.value"
            " JOIN settled s ON s.article = a.n"
        )
        return {days_of(*key) for key in self._db.rows(sql, (as_list(articles),))}

    def settled(
        self,
        *,
        articles: Iterable[str] | None = None,
        days: Iterable[Days] | None = None,
        without: Iterable[str] = (),
    ) -> Iterator[Draft]:
        """Of these articles, or on exactly one of these runs of days, or both; by days, then article.

        Drafts of the articles `without` are passed over, unread.
        """
        source, where, args = "settled s JOIN articles a ON a.n = s.article", "", []
        left_out = frozenset(without)
        if articles is not None:
            where = " WHERE a.id IN (SELECT value FROM json_each(?))"
            args.append(as_list(sorted(set(articles))))
        order = " ORDER BY s.first, s.last, a.id"
        if days is None:
            rows = self._db.rows(f"SELECT s.data FROM {source}{where}{order}", args)
            yield from (draft for (data,) in rows for draft in unpack(data, _Drafts))
            return
        where = f"{where} AND" if where else " WHERE"
        sql = f"SELECT a.id, s.data FROM {source}{where} s.first = ? AND s.last = ?{order}"
        for key in sorted({_key(d) for d in days}):
            for id_, data in self._db.rows(sql, (*args, *key)):
                if id_ not in left_out:
                    yield from unpack(data, _Drafts)


def _unpacked(data: bytes) -> _Drafts:
    return unpack(data, _Drafts)


def _key(days: Days) -> tuple[int, int]:
    return days.first.toordinal(), days.last.toordinal()
