"""Articles as they came and as they were annotated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from conflictdigest.errors import StoreError, UsageError
from conflictdigest.model.dates import Published
from conflictdigest.model.timeline import Listed
from conflictdigest.store import squeeze
from conflictdigest.store.codec import encode, pack, plain, unpack
from conflictdigest.store.database import Database, Row, Value, as_list

if TYPE_CHECKING:
    from conflictdigest.model.article import Article
    from conflictdigest.ports import Known

_BATCH = 200
"""Articles decoded at a time."""

_COLUMNS = (
    "origin, origin_id, title, outlet, url, language, published_first, published_last, basis, published,"
    " summary, tags, indexed"
)


class Evidence:
    """The part of the store that keeps articles, their bytes, and what was found in each."""

    _db: Database

    def known(self, key: str, digest: str) -> tuple[Known | None, Known | None]:
        """The newest article from this key, and the first article with this very content."""
        from conflictdigest.ports import Known

        columns = "SELECT id, source_key, digest, given FROM articles"
        by_key = self._db.row(f"{columns} WHERE source_key = ? ORDER BY n DESC LIMIT 1", (plain(key),))
        by_content = self._db.row(f"{columns} WHERE digest = ? ORDER BY n LIMIT 1", (digest,))
        return (Known(*by_key) if by_key else None), (Known(*by_content) if by_content else None)

    def known_as(self, article_id: str) -> Known:
        """What is remembered of the source of this article. Raises UsageError when it is not there."""
        from conflictdigest.ports import Known

        found = self._db.row("SELECT id, source_key, digest, given FROM articles WHERE id = ?", (article_id,))
        if found is None:
            raise UsageError(f"no article {article_id} in this store")
        return Known(*found)

    def ids(self) -> tuple[str, ...]:
        """All articles, sorted."""
        return tuple(r[0] for r in self._db.rows("SELECT id FROM articles ORDER BY id"))

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
        """Store an article with its bytes; it is `pending` until its derived rows are refreshed.

        An article already there under this id is replaced and keeps its place in the order of arrival.
        """
        with self._db.together():
            place = {
                "source_key": plain(key),
                "digest": digest,
                "given": given,
                "replaces": self._number_or_none(replaces),
                "raw": self._content(raw),
                "item": self._content(item),
            }
            number = self._number_or_none(article.id)
            if number is None:
                number = self._insert(article, place)
            else:
                before = self._db.row("SELECT raw, item FROM articles WHERE n = ?", (number,)) or ()
                names = ", ".join(f"{name} = ?" for name in place)
                self._db.run(f"UPDATE articles SET {names} WHERE n = ?", (*place.values(), number))
                self._forget_contents(before)
                self._annotate(number, article)
            self._db.run("INSERT OR IGNORE INTO pending VALUES (?)", (article.id,))

    def pending(self) -> tuple[str, ...]:
        return tuple(r[0] for r in self._db.rows("SELECT article FROM pending ORDER BY article"))

    def put_off(self, ids: Iterable[str]) -> None:
        """What is derived from these articles has to be refreshed."""
        self._db.many("INSERT OR IGNORE INTO pending VALUES (?)", [(one,) for one in sorted(ids)])

    def refreshed(self, ids: Iterable[str]) -> None:
        self._db.run("DELETE FROM pending WHERE article IN (SELECT value FROM json_each(?))", (as_list(ids),))

    def article(self, article_id: str) -> Article:
        """Raises UsageError when there is none of this id."""
        sql = "SELECT p.data FROM articles a JOIN article_payloads p ON p.article = a.n WHERE a.id = ?"
        found = self._db.row(sql, (article_id,))
        if found is None:
            raise UsageError(f"no article {article_id} in this store")
        return self._article(found[0])

    def articles(self, ids: Iterable[str] | None = None) -> Iterator[Article]:
        """These articles, or all, sorted by id. Ids that are not there are passed over."""
        wanted = self.ids() if ids is None else sorted(set(ids))
        sql = (
            "SELECT p.data FROM json_each(?) j JOIN articles a ON a.id = j.value"
            " JOIN article_payloads p ON p.article = a.n ORDER BY a.id"
        )
        for start in range(0, len(wanted), _BATCH):
            for (data,) in self._db.rows(sql, (as_list(wanted[start : start + _BATCH]),)):
                yield self._article(data)

    def listed(self, ids: Iterable[str] | None = None) -> Iterator[Listed]:
        """What lists and legends show of these articles, or all, from columns alone; labels are left empty.

        By publication date, undated last, then by origin.
        """
        columns = "a.id, a.title, a.outlet, a.url, a.published, a.summary, a.origin, a.origin_id, a.language"
        order = "a.published_first IS NULL, a.published_first, a.published_last, a.origin, a.id"
        if ids is None:
            rows = self._db.rows(f"SELECT {columns} FROM articles a ORDER BY {order}")
        else:
            sql = f"SELECT {columns} FROM json_each(?) j JOIN articles a ON a.id = j.value ORDER BY {order}"
            rows = self._db.rows(sql, (as_list(dict.fromkeys(ids)),))
        published, summary = msgspec.json.Decoder(Published), msgspec.json.Decoder(tuple[str, ...])
        for id_, title, outlet, url, when, said, origin, origin_id, language in rows:
            day = published.decode(when) if when else None
            yield Listed(
                id_,
                "",
                title,
                outlet,
                url,
                day,
                summary.decode(said),
                origin=origin,
                origin_id=origin_id,
                language=language,
            )

    def set_article(self, article: Article) -> None:
        """New annotations for an article already there."""
        with self._db.together():
            self._annotate(self._number(article.id), article)

    def raw(self, article_id: str) -> tuple[bytes, bytes]:
        """The raw bytes and the encoded item they came in."""
        sql = (
            "SELECT r.data, i.data FROM articles a JOIN contents r ON r.n = a.raw"
            " JOIN contents i ON i.n = a.item WHERE a.id = ?"
        )
        found = self._db.row(sql, (article_id,))
        if found is None:
            raise UsageError(f"no article {article_id} in this store")
        try:
            return squeeze.expand(found[0]), squeeze.expand(found[1])
        except ValueError as error:
            raise StoreError(
                f"the store {self._db.path} is damaged: the bytes of {article_id} can't be read"
            ) from error

    def undated(self) -> tuple[str, ...]:
        """Articles without a date of their own: those without any, and those whose date was inferred."""
        sql = "SELECT id FROM articles WHERE basis IS NULL OR basis = 'inferred' ORDER BY id"
        return tuple(r[0] for r in self._db.rows(sql))

    def count(self) -> int:
        """How many articles are stored."""
        return int((self._db.row("SELECT count(*) FROM articles") or (0,))[0])

    # ------------------------------------------------------------------------------------- inside

    def _article(self, data: bytes) -> Article:
        from conflictdigest.model.article import Article  # a timeline never reads whole articles

        try:
            return unpack(data, Article)
        except ValueError as error:
            raise StoreError(f"the store {self._db.path} is damaged: {error}") from error

    def _number(self, article_id: str) -> int:
        number = self._number_or_none(article_id)
        if number is None:
            raise UsageError(f"no article {article_id} in this store")
        return number

    def _number_or_none(self, article_id: str | None) -> int | None:
        if article_id is None:
            return None
        found = self._db.row("SELECT n FROM articles WHERE id = ?", (article_id,))
        return found[0] if found else None

    def _content(self, data: bytes) -> int:
        from hashlib import sha256

        digest = sha256(data).digest()
        found = self._db.row("SELECT n FROM contents WHERE sha256 = ?", (digest,))
        if found:
            return int(found[0])
        sql = "INSERT INTO contents (sha256, data) VALUES (?, ?)"
        return self._db.insert(sql, (digest, squeeze.pack(data)))

    def _forget_contents(self, numbers: Row) -> None:
        sql = (
            "DELETE FROM contents WHERE n = ?1 AND NOT EXISTS (SELECT 1 FROM articles WHERE raw = ?1)"
            " AND NOT EXISTS (SELECT 1 FROM articles WHERE item = ?1)"
        )
        self._db.many(sql, [(n,) for n in sorted(set(numbers))])

    def _insert(self, article: Article, place: Mapping[str, Value]) -> int:
        from conflictdigest.store.fulltext import index

        mark = text_digest(article)
        names = f"id, {', '.join(place)}, {_COLUMNS}"
        values = (article.id, *place.values(), *_light(article), mark)
        sql = f"INSERT INTO articles ({names}) VALUES ({', '.join('?' * len(values))})"
        number = self._db.insert(sql, values)
        self._db.run("INSERT INTO article_payloads VALUES (?, ?)", (number, pack(article)))
        index(self._db, number, article)
        return number

    def _annotate(self, number: int, article: Article) -> None:
        mark = text_digest(article)
        (held,) = self._db.row("SELECT indexed FROM articles WHERE n = ?", (number,)) or (b"",)
        if held != mark:
            from conflictdigest.store.fulltext import index, unindex

            # the index keeps no text: it must be told what it was given
            (data,) = self._db.row("SELECT data FROM article_payloads WHERE article = ?", (number,)) or (b"",)
            unindex(self._db, number, self._article(data))
            index(self._db, number, article)
        names = ", ".join(f"{name.strip()} = ?" for name in _COLUMNS.split(","))
        self._db.run(f"UPDATE articles SET {names} WHERE n = ?", (*_light(article), mark, number))
        self._db.run("UPDATE article_payloads SET data = ? WHERE article = ?", (pack(article), number))


def text_digest(article: Article) -> bytes:
    """Hash of what the full-text index holds of an article."""
    from hashlib import blake2b

    text = "\n".join((article.title or "", *article.paragraphs))
    return blake2b(text.encode("utf-8", "backslashreplace"), digest_size=8).digest()


def _light(article: Article) -> tuple[Value, ...]:
    published = article.published
    texts = (article.origin, article.origin_id, article.title, article.outlet, article.url, article.language)
    return (
        *(None if t is None else plain(t) for t in texts),
        published.days.first.toordinal() if published else None,
        published.days.last.toordinal() if published else None,
        published.basis.value if published else None,
        encode(published).decode() if published else None,
        encode(article.summary_texts).decode(),
        encode(article.tags).decode(),
    )
