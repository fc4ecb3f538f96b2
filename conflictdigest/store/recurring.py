"""Names that no table knows: what each article shows of them, and what they are to the whole store."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from conflictdigest.model.names import NameKind, Sign, Tally, Told
from conflictdigest.store.database import Database, as_list, in_sql

_MOST = 24
"""Texts that are counted of one name and kind: more decide nothing."""
_FEWEST = 3
"""Rows below which a name needs no counting."""

_DISTINCT = (
    "(SELECT count(*) FROM (SELECT DISTINCT context FROM told_names WHERE key = j.value AND {} LIMIT {}))"
)
_COLUMNS = ", ".join(
    _DISTINCT.format(condition, _MOST)
    for condition in (
        f"sign > {Sign.MAYBE:d}",
        f"sign = {Sign.OTHER:d}",
        f"sign IN ({Sign.WEAK:d}, {Sign.PLACE:d})",
        f"sign = {Sign.WAY:d}",
        f"sign = {Sign.AGAINST:d}",
        f"sign = {Sign.PERSON:d}",
    )
)


class Recurring:
    """The part of the store that remembers names. A name is known by its number (`Told.key`)."""

    _db: Database

    def set_told(self, article_id: str, told: Sequence[Told]) -> None:
        """What this article shows of names, in place of what it showed before."""
        found = self._db.row("SELECT n FROM articles WHERE id = ?", (article_id,))
        if found is None:
            return
        (number,) = found
        self.forget_told(number)
        if told:
            rows = [(t.key, int(t.sign), t.context, number) for t in told]
            self._db.many("INSERT INTO told_names (key, sign, context, article) VALUES (?, ?, ?, ?)", rows)
            self._db.run("INSERT OR IGNORE INTO told_articles VALUES (?, 0)", (number,))

    def forget_told(self, number: int) -> None:
        """What the article of this number shows; the names are to be counted again."""
        mine = "FROM told_names WHERE article = ?"
        if self._db.row(f"SELECT 1 {mine} LIMIT 1", (number,)):
            self._db.run(f"INSERT OR IGNORE INTO stale_names SELECT key {mine}", (number,))
            self._db.run(f"DELETE {mine}", (number,))
            self._db.run("DELETE FROM told_articles WHERE article = ?", (number,))

    def tallies(self) -> dict[int, Tally]:
        """The names that articles show, or no longer show, since `set_recurring`, counted over all articles.

        Those are left out that too few articles hold, now and before.
        """
        keys = self._db.rows(
            "SELECT k.key FROM (SELECT t.key FROM told_articles w JOIN told_names t ON t.article = w.article"
            " WHERE w.counted = 0 UNION SELECT key FROM stale_names) k WHERE EXISTS"
            f" (SELECT 1 FROM told_names t WHERE t.key = k.key AND t.sign > {Sign.MAYBE:d}"
            f" LIMIT 1 OFFSET {_FEWEST - 1})"
            " OR EXISTS (SELECT 1 FROM recurring_names r WHERE r.key = k.key)"
        )
        sql = f"SELECT j.value, {_COLUMNS} FROM json_each(?) j"
        rows = self._db.rows(sql, (in_sql([key for (key,) in keys]),)) if keys else []
        return {key: Tally(*counts) for key, *counts in rows}

    def set_recurring(self, kinds: Mapping[int, NameKind | None]) -> dict[int, NameKind | None]:
        """What these names are to the store from now on; None for those that are nothing to it.

        Returns those that were something else before; `renaming` gives the articles that hold them.
        """
        before = self._known(kinds)
        moved = {key: kind for key, kind in kinds.items() if before.get(key) is not kind}
        self._db.many("DELETE FROM recurring_names WHERE key = ?", [(key,) for key in moved if key in before])
        self._db.many(
            "INSERT INTO recurring_names VALUES (?, ?)",
            [(key, kind.value) for key, kind in sorted(moved.items()) if kind is not None],
        )
        self._db.run("DELETE FROM stale_names")
        self._db.run("DELETE FROM told_articles WHERE counted = 0")
        placed = {k for k, kind in moved.items() if NameKind.PLACE in (kind, before.get(k))}
        self._rename(sorted(placed), Sign.AGAINST)
        self._rename([k for k in moved if k not in placed], Sign.MAYBE)
        return moved

    def renaming(self) -> list[str]:
        """The articles of which a name has become another to the store since they were derived."""
        sql = (
            "SELECT a.id FROM told_articles w JOIN articles a ON a.n = w.article"
            " WHERE w.counted = 1 ORDER BY a.id"
        )
        return [id_ for (id_,) in self._db.rows(sql)]

    def renamed(self) -> None:
        """They have been derived anew."""
        self._db.run("DELETE FROM told_articles WHERE counted = 1")

    def names_known(self) -> dict[int, NameKind]:
        """All names that are something to the store."""
        return {key: NameKind(kind) for key, kind in self._db.rows("SELECT key, kind FROM recurring_names")}

    def recurring(self, articles: Iterable[str]) -> dict[str, dict[int, NameKind]]:
        """For those of these articles that print a name which is more to the store than to them: what."""
        found: dict[str, dict[int, NameKind]] = defaultdict(dict)
        for id_, key, kind in self._rows(articles):
            found[id_][key] = NameKind(kind)
        return dict(found)

    def _known(self, keys: Iterable[int]) -> dict[int, NameKind]:
        sql = "SELECT r.key, r.kind FROM json_each(?) j JOIN recurring_names r ON r.key = j.value"
        return {key: NameKind(kind) for key, kind in self._db.rows(sql, (in_sql(list(keys)),))}

    def _rename(self, keys: Sequence[int], most: Sign) -> None:
        """The articles that show no more of one of these names than `most` are to be derived anew."""
        if keys:
            self._db.run(
                "INSERT OR IGNORE INTO told_articles SELECT DISTINCT t.article, 1 FROM json_each(?) j"
                " JOIN told_names t ON t.key = j.value AND t.sign <= ?",
                (in_sql(keys), int(most)),
            )

    def _rows(self, articles: Iterable[str]) -> list[tuple[str, int, str]]:
        """(article, name, kind) where the store changes the name."""
        sql = (
            "SELECT a.id, t.key, r.kind FROM json_each(?) j JOIN articles a ON a.id = j.value"
            " JOIN told_names t ON t.article = a.n JOIN recurring_names r ON r.key = t.key"
            f" WHERE t.sign = {Sign.MAYBE:d} OR (r.kind = 'place' AND t.sign <= {Sign.AGAINST:d})"
        )
        return [(id_, key, kind) for id_, key, kind in self._db.rows(sql, (as_list(articles),))]
