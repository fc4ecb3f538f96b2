"""The full-text index: what goes in, how a query is read, and excerpts.

Two tables (see schema.sql). `words` finds whole words, marks on letters ignored; text of scripts that set no
blanks between words is split into characters, so that a name of two characters is found as a phrase. `parts`
finds pieces of words in other than Latin script, which catches inflected forms (Курськ in Курською).
A query never fails: words and "quoted phrases" are all wanted, -word excludes, word* is a beginning.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from conflictdigest.model.article import Article
from conflictdigest.store.codec import plain
from conflictdigest.store.database import Database
from conflictdigest.text.late import late
from conflictdigest.text.wide import wide

_SOUTH = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai and Lao, Burmese, Khmer
_UNSPACED = (
    f"{_SOUTH}"
    "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Japanese, Chinese
    "\U00020000-\U0003ffff"
)
_APART = late(f"([{_UNSPACED}])")
_OF_SOUTH = re.compile(f"[{_SOUTH}]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_NO_LETTERS = bytes(c for c in range(256) if not chr(c).isalpha() or c > 127)
_TERM = re.compile(r'(-?)"([^"]*)"?|(\S+)')
_WORD = re.compile(r"[\w\u0300-\u036f]+")

_FOREIGN_SHARE = 0.2
"""Share of letters in other than Latin script from which a text is worth its place in `parts`."""

_EXCERPT = 160
"""Characters of an excerpt, about."""


class Term(Struct, frozen=True):
    """One thing a query asks for. `words` has more than one for a phrase."""

    words: tuple[str, ...]
    beginning: bool = False
    excluded: bool = False


def index(database: Database, number: int, article: Article) -> None:
    title, body = _texts(article)
    database.run(
        "INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)", (number, apart(title), apart(body))
    )
    if _foreign(title + body):
        database.run("INSERT INTO parts (rowid, body) VALUES (?, ?)", (number, f"{title}\n{body}"))


def unindex(database: Database, number: int, article: Article) -> None:
    """Must be given the article as it was indexed."""
    title, body = _texts(article)
    database.run(
        "INSERT INTO words (words, rowid, title, body) VALUES ('delete', ?, ?, ?)",
        (number, apart(title), apart(body)),
    )
    if _foreign(title + body):
        database.run(
            "INSERT INTO parts (parts, rowid, body) VALUES ('delete', ?, ?)", (number, f"{title}\n{body}")
        )


def _texts(article: Article) -> tuple[str, str]:
    return plain(article.title or ""), plain("\n".join(article.paragraphs))


def apart(text: str) -> str:
    """Blanks around each character of a script that sets none."""
    if text.isascii() or not (wide(text) or _OF_SOUTH.search(text)):
        return text
    return _APART.sub(r" \1 ", text)


def _foreign(text: str) -> bool:
    if text.isascii():
        return False
    ascii_only = text.encode("ascii", "ignore")
    if 4 * (len(text) - len(ascii_only)) <= len(ascii_only.translate(None, _NO_LETTERS)):
        return False  # even if all the others were foreign letters; most texts end here
    letters = len("".join(_LETTERS.findall(text)))
    return letters > 0 and 1 - len("".join(_LATIN.findall(text))) / letters > _FOREIGN_SHARE


def terms(query: str) -> tuple[Term, ...]:
    """What a query asks for; marks and operators of the index's own language mean nothing."""
    found: list[Term] = []
    for minus, phrase, word in _TERM.findall(plain(query).replace("\0", " ")):
        text = phrase or word
        excluded = bool(minus) or (not phrase and word.startswith("-"))
        words = tuple(_WORD.findall(apart(text)))
        if words:
            found.append(Term(words, beginning=not phrase and word.endswith("*"), excluded=excluded))
    return tuple(found)


def search(database: Database, query: str, limit: int) -> list[int]:
    """Row numbers of articles, best first."""
    wanted = terms(query)
    if not any(not t.excluded for t in wanted):
        return []
    conditions, args = [], []
    positive = [t for t in wanted if not t.excluded]
    for term in positive:
        sql, values = _condition(term)
        conditions.append(sql)
        args += values
    for term in (t for t in wanted if t.excluded):
        sql, values = _condition(term)
        conditions.append(f"NOT {sql}")
        args += values
    # rank over any of the words: bm25 is negative, the best lowest; the title weighs more
    anywhere = " OR ".join(_phrase(t) for t in positive)
    sql = (
        "SELECT a.n FROM articles a LEFT JOIN"
        " (SELECT rowid AS n, bm25(words, 4.0, 1.0) AS score FROM words WHERE words MATCH ?) w ON w.n = a.n"
        f" WHERE {' AND '.join(conditions)} "
        " ORDER BY coalesce(w.score, 0.0), a.published_first DESC, a.id LIMIT ?"
    )
    return [r[0] for r in database.rows(sql, (anywhere, *args, limit))]


def _phrase(term: Term) -> str:
    return '"' + " ".join(term.words) + '"' + ("*" if term.beginning else "")


def _condition(term: Term) -> tuple[str, list[str]]:
    by_word = "a.n IN (SELECT rowid FROM words WHERE words MATCH ?)"
    text = " ".join(term.words)
    if len(term.words) == 1 and len(text) >= 3 and not _LATIN.search(text) and not text.isdigit():
        return f"({by_word} OR a.n IN (SELECT rowid FROM parts WHERE parts MATCH ?))", [
            _phrase(term),
            f'"{text}"',
        ]
    return by_word, [_phrase(term)]


def excerpt(article: Article, query: str) -> str:
    """The words around the first place that a query's terms meet, dots where something is left out."""
    wanted = [
        fold("".join(t.words) if _APART.search("".join(t.words)) else t.words[0])
        for t in terms(query)
        if not t.excluded
    ]
    best = (0, 0, 0)
    for number, paragraph in enumerate(article.paragraphs):
        folded, places = _folded(paragraph)
        hits = [folded.find(w) for w in wanted]
        met = [h for h in hits if h >= 0]
        if len(met) > best[0]:
            best = (len(met), number, places[min(met)])
    _, number, at = best
    return _around(article.paragraphs[number], at) if article.paragraphs else ""


def _around(text: str, at: int) -> str:
    start, end = max(0, at - _EXCERPT // 3), min(len(text), at + 2 * _EXCERPT // 3)
    if start and (blank := text.find(" ", start, at)) >= 0:
        start = blank + 1
    if end < len(text) and (blank := text.rfind(" ", at, end)) > at:
        end = blank
    cut = " ".join(text[start:end].split())
    return ("… " if start else "") + cut + (" …" if end < len(text) else "")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Lower case, marks off."""
    return _folded(text)[0]


def _folded(text: str) -> tuple[str, list[int]]:
    """Folded text, and for each of its characters the place it came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for c in unicodedata.normalize("NFKD", character).casefold():
            if not unicodedata.combining(c):
                letters.append(c)
                places.append(place)
    return "".join(letters), places


def found(database: Database, query: str, limit: int) -> Iterator[tuple[int, bytes]]:
    """(row number, stored article) for each hit, best first."""
    for number in search(database, query, limit):
        row = database.row("SELECT data FROM article_payloads WHERE article = ?", (number,))
        if row:
            yield number, row[0]
