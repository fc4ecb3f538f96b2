from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

import pytest

from conflictdigest.model import replace
from conflictdigest.model.mail import Letter, LetterState, Receipt
from conflictdigest.store import SqliteStore
from tests.store.samples import article, entry, put

NOON = datetime(2021, 3, 1, 12, tzinfo=UTC)
DAY = date(2021, 3, 1)
TO = ("a@example.org", "b@example.org")


def letter(digest: str = "morning", day: date = DAY, **more) -> Letter:
    return Letter(digest, day, f"<{digest}.{day}@example.org>", b"Subject: x\r\n\r\ntext", NOON, **more)


def receipt(state: LetterState, to: str = TO[0], one: Letter | None = None, **more) -> Receipt:
    of = one or letter()
    return Receipt(of.digest, of.day, to, state, of.message_id, NOON + timedelta(minutes=1), **more)


def test_a_letter_waits_until_everybody_has_it(store: SqliteStore) -> None:
    put(store, article(0))
    one = letter(entries=(entry("e1", 0),))
    store.prepare_letter(one, TO)
    assert store.letters() == (one,) == (store.letter("morning", DAY),)
    assert [r.state for r in store.receipts()] == [LetterState.PREPARED] * 2
    store.set_receipt(receipt(LetterState.SENDING))
    store.set_receipt(receipt(LetterState.SENT, tries=1))
    assert store.letters() == (one,)
    store.set_receipt(receipt(LetterState.REFUSED, TO[1], tries=3, reason="550 unknown"))
    assert store.letters() == ()
    done = store.letter("morning", DAY)
    assert done is not None and done.data is None and done.entries == () and done.message_id == one.message_id
    assert store.receipts("morning", DAY) == (
        receipt(LetterState.SENT, tries=1),
        receipt(LetterState.REFUSED, TO[1], tries=3, reason="550 unknown"),
    )
    assert store.receipts("evening") == () and store.letter("evening", DAY) is None


def test_an_interrupted_letter_is_still_there(store: SqliteStore) -> None:
    store.prepare_letter(letter(), TO[:1])
    store.set_receipt(receipt(LetterState.SENDING))
    assert [x.message_id for x in store.letters()] == [letter().message_id]


def test_what_was_sent_is_not_prepared_twice(store: SqliteStore) -> None:
    store.prepare_letter(letter(), TO[:1])
    store.set_receipt(receipt(LetterState.SENT))
    store.prepare_letter(letter(), TO[:1])
    assert store.letters() == ()
    store.prepare_letter(letter(), TO)  # somebody new on the list
    assert [r.recipient for r in store.receipts() if r.state is LetterState.PREPARED] == [TO[1]]
    store.set_receipt(receipt(LetterState.SENT, TO[1]))
    store.prepare_letter(letter(), TO, again=True)
    assert len(store.letters()) == 1
    assert {r.state for r in store.receipts()} == {LetterState.PREPARED}


def test_letters_come_oldest_first(store: SqliteStore) -> None:
    for digest, day in (("b", DAY), ("a", DAY + timedelta(1)), ("a", DAY)):
        store.prepare_letter(letter(digest, day), TO)
    assert [(x.digest, x.day) for x in store.letters()] == [("a", DAY), ("b", DAY), ("a", DAY + timedelta(1))]


def test_removal_wipes_an_unsent_letter(store: SqliteStore) -> None:
    put(store, article(0))
    put(store, article(1))
    store.prepare_letter(letter(entries=(entry("e1", 0, quotes=(0,)),)), TO)
    store.prepare_letter(letter("other", entries=(entry("e2", 0, quotes=(1,)),)), TO)
    store.remove(["a000000"])
    wiped, kept = store.letters()
    assert wiped.digest == "morning" and wiped.data is None and wiped.entries == ()
    assert kept.data is not None and len(kept.entries) == 1
    again = replace(letter(), data=b"made again")
    store.prepare_letter(again, TO)
    assert store.letters()[0] == again


def test_a_receipt_needs_a_letter(store: SqliteStore) -> None:
    with pytest.raises(ValueError, match="was prepared"):
        store.set_receipt(receipt(LetterState.SENT))


def test_large_letters_of_any_bytes(store: SqliteStore) -> None:
    data = random.Random(1).randbytes(90_000)
    store.prepare_letter(replace(letter(), data=data), TO)
    assert store.letters()[0].data == data
    store.prepare_letter(replace(letter(), data=b"x\x9c not really compressed"), TO)
    assert store.letters()[0].data == b"x\x9c not really compressed"
