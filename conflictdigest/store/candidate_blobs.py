"""What the index of candidates keeps of each text, each part in a table of its own: they are read at
different times, of different texts, and a short row costs less to read than a long one."""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar

import msgspec

from conflictdigest.model import replace
from conflictdigest.model.sketch import Shingles, Sketch
from conflictdigest.model.story import Profile
from conflictdigest.store.database import in_sql

SCHEMA = """
-- Parts of each text: its profile without the other parts, its keys, what it is compared by, and its runs of
-- words.
CREATE TABLE candidate_profiles (
    text INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;
CREATE TABLE candidate_text_keys (
    text INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;
CREATE TABLE candidate_sketches (
    text INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;
CREATE TABLE candidate_shingles (
    text INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;
"""
TABLES = ("candidate_profiles", "candidate_text_keys", "candidate_sketches", "candidate_shingles")
_CACHED = 3000

T = TypeVar("T")
Ids = tuple[int, ...]


class _Table(Generic[T]):
    """One kind of part. `cached`: how many are kept at hand; what came of late is soon asked for."""

    def __init__(self, connection: sqlite3.Connection, name: str, kind: Any, cached: int = 0) -> None:
        self._db = connection
        self._name = name
        self._decoder: msgspec.msgpack.Decoder[T] = msgspec.msgpack.Decoder(kind)
        self._cached = cached
        self._cache: OrderedDict[int, T] = OrderedDict()

    def put(self, number: int, data: bytes, value: T) -> None:
        self._db.execute(f"INSERT INTO {self._name} (text, data) VALUES (?, ?)", (number, data))
        self._keep(number, value)

    def holds(self, number: int, data: bytes) -> bool:
        sql = f"SELECT data = ? FROM {self._name} WHERE text = ?"
        return bool((self._db.execute(sql, (data, number)).fetchone() or (0,))[0])

    def drop(self, number: int) -> None:
        self._db.execute(f"DELETE FROM {self._name} WHERE text = ?", (number,))
        self._cache.pop(number, None)

    def read(self, numbers: Iterable[int]) -> dict[int, T]:
        cache = self._cache
        wanted = list(numbers)
        found = {number: cache[number] for number in wanted if number in cache}
        for number in found:
            cache.move_to_end(number)
        missing = [number for number in wanted if number not in found]
        if missing:
            sql = f"SELECT d.text, d.data FROM json_each(?) j JOIN {self._name} d ON d.text = j.value"
            decode = self._decoder.decode
            for number, data in self._db.execute(sql, (in_sql(missing),)):
                found[number] = value = decode(data)
                self._keep(number, value)
        return found

    def _keep(self, number: int, value: T) -> None:
        if self._cached:
            self._cache[number] = value
            if len(self._cache) > self._cached:
                self._cache.popitem(last=False)

    def forget(self) -> None:
        self._cache.clear()


class Blobs:
    """The parts of texts, by number."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._encode = msgspec.msgpack.Encoder().encode
        self.profiles: _Table[Profile] = _Table(connection, "candidate_profiles", Profile, _CACHED)
        """Without their keys, sketch and shingles."""
        self.keys: _Table[Ids] = _Table(connection, "candidate_text_keys", Ids, _CACHED)
        self.sketches: _Table[Sketch] = _Table(connection, "candidate_sketches", Sketch)
        self.shingles: _Table[Shingles] = _Table(connection, "candidate_shingles", Shingles)

    def put(self, number: int, profile: Profile) -> None:
        """Keep the parts of a text."""
        bare = replace(profile, keys=(), sketch=None, shingles=None)
        self.profiles.put(number, self._encode(bare), bare)
        self.keys.put(number, self._encode(profile.keys), profile.keys)
        if profile.sketch:
            self.sketches.put(number, self._encode(profile.sketch), profile.sketch)
        if profile.shingles:
            self.shingles.put(number, self._encode(profile.shingles), profile.shingles)

    def holds(self, number: int, profile: Profile) -> bool:
        """Whether these are the parts of that text already."""
        bare = replace(profile, keys=(), sketch=None, shingles=None)
        return self.profiles.holds(number, self._encode(bare)) and self.keys.holds(
            number, self._encode(profile.keys)
        )

    def drop(self, number: int) -> None:
        """Forget a text."""
        for table in self._tables():
            table.drop(number)

    def forget(self) -> None:
        """Forget what was kept at hand."""
        for table in self._tables():
            table.forget()

    def _tables(self) -> Sequence[_Table[Any]]:
        return self.profiles, self.keys, self.sketches, self.shingles


def by_article(parts: Mapping[int, T], numbers: Mapping[str, int]) -> dict[str, T]:
    """The same, by article."""
    return {article: parts[number] for article, number in numbers.items() if number in parts}
