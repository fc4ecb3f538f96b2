"""`remove` leaves no trace: the bytes of the file, its log and its folder are searched for what was said."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from conflictdigest.errors import LockedError, StoreError
from conflictdigest.model.article import Article
from conflictdigest.model.story import CopySet, Link, Profile, Story
from conflictdigest.ports import Filter, Grouped
from conflictdigest.store import SqliteStore, open_store, squeeze
from conflictdigest.store.codec import pack
from conflictdigest.store.database import refuse
from tests.store.samples import EPOCH, article, draft, entry, put

SECRETS = ("Quillonport", "zwischenfallsbericht", "Жовторіччя", "河畔小镇")


def secret(number: int) -> Article:
    words = " ".join(SECRETS)
    return article(
        number, f"{words} {words} was named.", title=f"Title of {SECRETS[0]}", outlet=f"The {SECRETS[0]} Post"
    )


def traces(path: Path, one: Article, raw: bytes) -> list[str]:
    """Which of the secret's words, or stretches of its compressed rows, are anywhere in the folder."""
    data = b"".join(p.read_bytes() for p in sorted(path.parent.iterdir()))
    found = [w for w in SECRETS for code in ("utf-8", "utf-16-le") if w.encode(code) in data]
    found += [w for w in (*SECRETS, one.id) if w.lower().encode() in data]
    for packed in (pack(one), squeeze.pack(raw)):
        pieces = [packed[i : i + 12] for i in range(24, len(packed) - 12, 12)]
        found += ["compressed"] * sum(piece in data for piece in pieces)
    return found


def crowd(store: SqliteStore, count: int) -> None:
    chance = random.Random(5)
    for n in range(100, 100 + count):
        put(
            store, article(n, " ".join(f"w{chance.randrange(400)}" for _ in range(chance.randrange(20, 400))))
        )


def derive(store: SqliteStore, one: Article) -> None:
    text = f"{SECRETS[0]} was named."
    number = int(one.id[1:])
    entries = [
        entry("e1", 0, quotes=(number, 101), text=text),
        entry("e2", 0, quotes=(102,), text="Another thing."),
    ]
    store.set_drafts(one.id, [draft(number, 0)])
    store.set_settled(one.id, [draft(number, 0)])
    store.set_entries([entries[0].days], entries)
    sets = (CopySet((one.id, "a000104"), SECRETS[0]),)
    stories = (
        Story("s1", SECRETS[0], (one.id, "a000103"), entries[0].days),
        Story("s2", "Other", ("a000102",), None),
    )
    store.set_grouping(Grouped((one.id,), sets, stories))
    store.move_mark("me", entries, _moment())
    store.add_override("keep", [one.id], SECRETS[1])
    words = tuple((w.lower(), 0.5) for w in sorted(SECRETS))
    store.candidates().add(
        Profile(one.id, "de", SECRETS[0], "digest", 9, terms=words, lede=SECRETS, keys=(1, 2))
    )
    store.candidates().add(Profile("a000103", "de", "Other", "other", 9, keys=(2, 3)))
    store.candidates().set_links({one.id: {"a000103": Link(0.5, 0.5)}})


def _moment():
    from datetime import UTC, datetime

    return datetime.combine(EPOCH, datetime.min.time(), UTC)


@pytest.mark.parametrize("place", ["first", "middle", "last"])
def test_nothing_of_a_removed_article_stays(path: Path, place: str) -> None:
    one = secret(99)
    raw = "\n".join(one.paragraphs).encode()
    with open_store(path) as store:
        crowd(store, 60 if place == "last" else 5)
        put(store, one)
        if place != "last":
            crowd(store, 60)
        store.refreshed(store.pending())
        derive(store, one)
        if place == "middle":  # rows moved about by later changes leave copies in free space
            for n in range(100, 130):
                put(store, article(n, "longer now " * 300))
        assert traces(path, one, raw)
        with store.transaction():
            store.remove([one.id])
            store.refreshed(store.pending())
        store.forget()
        data_ids = store.ids()
        assert one.id not in data_ids
        assert [e.id for e in store.entries(Filter())] == ["e2"]
        assert [s.id for s in store.stories()] == ["s2"]
        assert store.copies() is not None and list(store.copies()) == []
        assert store.overrides() == ()
        assert store.candidates().profiles([one.id]) == {}
        assert store.candidates().links(["a000103"]) == {"a000103": {}}
        assert store.shown_to("me")["e1"] is None and store.shown_to("me")["e2"] is not None
        assert list(store.verify()) == []
        assert [i for w in SECRETS for i, _ in store.search(w, 5)] == []
        remaining = traces(path, one, raw)
    assert remaining == []  # with the store still open
    assert traces(path, one, raw) == []


def test_those_who_shared_something_are_to_be_refreshed(store: SqliteStore) -> None:
    one = secret(99)
    crowd(store, 8)
    put(store, one)
    derive(store, one)
    store.refreshed(store.pending())
    with store.transaction():
        store.remove([one.id])
        # in its entry, in its story, its copy, and itself
        assert store.pending() == ("a000099", "a000101", "a000103", "a000104")


def test_removing_in_a_transaction_can_be_undone(store: SqliteStore) -> None:
    put(store, secret(99))
    with pytest.raises(RuntimeError), store.transaction():
        store.remove(["a000099"])
        raise RuntimeError
    assert store.ids() == ("a000099",)
    assert [i for i, _ in store.search(SECRETS[0], 5)] == ["a000099"]


def test_a_killed_wiping_is_done_by_the_next_run(path: Path) -> None:
    one = secret(99)
    with open_store(path) as store:
        crowd(store, 30)
        put(store, one)
        with store.transaction():
            store.remove([one.id])
            store.refreshed(store.pending())
        # and the run ends here, before `forget`
    open_store(path).close()
    assert traces(path, one, "\n".join(one.paragraphs).encode()) == []


def test_a_reader_holds_wiping_up_and_is_told_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("conflictdigest.store.database._BUSY_SECONDS", 0.2)
    one = secret(99)
    with open_store(path) as store, open_store(path, read_only=True) as reader:
        crowd(store, 30)
        put(store, one)
        with reader._db.transaction_to_read():
            assert reader.ids()
            with pytest.raises(LockedError, match="next run"):
                store.remove([one.id])
        assert one.id not in reader.ids()
    with open_store(path) as store:
        assert one.id in store.pending()
    assert set(traces(path, one, "\n".join(one.paragraphs).encode())) <= {
        one.id
    }  # its id waits to be refreshed


def test_a_full_disk_holds_wiping_up_but_not_the_store(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = secret(99)
    with open_store(path) as store:
        crowd(store, 30)
        put(store, one)
        with monkeypatch.context() as broken:
            full = sqlite3.OperationalError("database or disk is full")
            full.sqlite_errorcode = sqlite3.SQLITE_FULL
            broken.setattr(
                store, "_rewrite", lambda: refuse(path, full, after="the articles are removed, but ")
            )
            with pytest.raises(StoreError, match=r"articles are removed, but .* full"):
                store.remove([one.id])
        assert one.id not in store.ids()
        assert any("not wiped" in line for line in store.verify())
    with open_store(path) as store:  # tries again, with success
        assert list(store.verify()) == []
