"""A digest arrives, and arrives once, whatever happens between two steps."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from conflictdigest.config import Digest, Empty
from conflictdigest.errors import LockedError
from conflictdigest.model import replace
from conflictdigest.model.mail import Fate, LetterState
from conflictdigest.pipeline.issue import day_reader, reader
from conflictdigest.pipeline.send import Failure, Outcome
from conflictdigest.store import SqliteStore, open_store
from tests.store.samples import article, put
from tests.support.mailing import DAY, MORNING, FakePost, entry, run, tell
from tests.support.mailserver import parsed

A, B = MORNING.to
TOMORROW = DAY + timedelta(1)


@pytest.fixture
def store(tmp_path: Path) -> SqliteStore:
    made = open_store(tmp_path / "store.db")
    tell(made, entry("e1", 1, quotes=(1,), text="A bridge was opened at Dolna."))
    return made


def ids(post: FakePost) -> list[str]:
    return [str(parsed(data)["Message-ID"]) for _, data in post.handed]


def test_once_however_often_it_runs(store: SqliteStore) -> None:
    post = FakePost()
    outcomes = [run(store, post)[0].outcome for _ in range(5)]
    assert outcomes == [Outcome.SENT] + [Outcome.ALREADY] * 4
    assert [to for to, _ in post.handed] == [A, B] and len(set(ids(post))) == 1
    assert store.letter("morning", DAY).data is None


def test_each_reader_gets_a_letter_of_ones_own(store: SqliteStore) -> None:
    post = FakePost()
    run(store, post)
    assert b"b@example.org" not in post.to(A)[0] and parsed(post.to(A)[0])["To"] == A
    assert post.to(A)[0].split(b"\r\n", 1)[1] == post.to(B)[0].split(b"\r\n", 1)[1]


def test_tomorrow_tells_only_what_is_new(store: SqliteStore) -> None:
    post = FakePost()
    run(store, post)
    assert run(store, post, TOMORROW)[0].outcome is Outcome.NOTHING
    tell(store, entry("e2", 2, quotes=(2,), text="A ferry ran again at Lipa."))
    assert run(store, post, TOMORROW)[0].outcome is Outcome.SENT
    text = parsed(post.to(A)[-1]).get_body(("plain",)).get_content()
    assert "Lipa" in text and "Dolna" not in text
    assert len(set(ids(post))) == 2


def test_a_dead_server_costs_nothing(store: SqliteStore) -> None:
    post = FakePost(down="mail.example.org: connection refused")
    (report,) = run(store, post)
    assert report.outcome is Outcome.FAILED and report.failures == (Failure("", post.down),)
    assert store.shown_ids(reader("morning")) == frozenset()
    tell(store, entry("e2", 2, quotes=(2,), text="A ferry ran again at Lipa."))
    (again,) = run(store, post)
    assert again.outcome is Outcome.FAILED and post.handed == []
    post.down = ""
    first, second = run(store, post, TOMORROW)
    assert (first.day, first.outcome, second.day, second.outcome) == (
        DAY,
        Outcome.SENT,
        TOMORROW,
        Outcome.SENT,
    )
    texts = [parsed(data).get_body(("plain",)).get_content() for data in post.to(A)]
    assert ["Dolna" in t for t in texts] == [True, False] and ["Lipa" in t for t in texts] == [False, True]
    assert run(store, post, TOMORROW)[0].outcome is Outcome.ALREADY and len(post.handed) == 4


def test_letters_that_wait_count_as_told(store: SqliteStore) -> None:
    post = FakePost(down="down")
    run(store, post)
    tell(store, entry("e2", 2, quotes=(2,), text="A ferry ran again at Lipa."))
    run(store, post, TOMORROW)
    post.down = ""
    run(store, post, TOMORROW + timedelta(1))
    texts = [parsed(data).get_body(("plain",)).get_content() for data in post.to(A)]
    assert ["Dolna" in t for t in texts] == [True, False] and ["Lipa" in t for t in texts] == [False, True]


@pytest.mark.parametrize("where", ["-", "+"])
@pytest.mark.parametrize("who", [A, B])
def test_a_run_that_dies_while_it_hands_over(store: SqliteStore, where: str, who: str) -> None:
    post = FakePost(crashes=[where + who])
    with pytest.raises(KeyboardInterrupt):
        run(store, post)
    (waiting,) = [r for r in store.receipts("morning") if r.state is LetterState.SENDING]
    assert waiting.recipient == who
    run(store, post)
    assert len(post.to(A)) == 1 + (where + who == f"+{A}") and len(post.to(B)) == 1 + (where + who == f"+{B}")
    assert len(set(post.handed)) == 2, "where it is doubtful whether it went, the same letter goes again"
    assert run(store, post)[0].outcome is Outcome.ALREADY


@pytest.mark.parametrize("step", ["prepare_letter", "set_receipt", "move_mark"])
@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("turn", [1, 2, 3, 4])
def test_a_run_that_dies_at_any_step(
    store: SqliteStore, step: str, after: bool, turn: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, count = getattr(store, step), 0

    def dying(*args: object, **more: object) -> object:
        nonlocal count
        count += 1
        if count == turn and not after:
            raise KeyboardInterrupt
        result = real(*args, **more)
        if count == turn:
            raise KeyboardInterrupt
        return result

    post = FakePost()
    with monkeypatch.context() as patch:
        patch.setattr(SqliteStore, step, lambda self, *a, **k: dying(*a, **k))
        with suppress(KeyboardInterrupt):
            run(store, post)
    run(store, post)
    assert post.to(A) and post.to(B) and len(set(post.handed)) == 2
    assert run(store, post)[0].outcome is Outcome.ALREADY
    assert store.shown_ids(reader("morning")) == {"e1"} and store.letters() == ()


def test_one_refused_recipient(store: SqliteStore) -> None:
    post = FakePost(fates={B: Fate.REFUSED})
    (report,) = run(store, post)
    assert (report.outcome, report.sent, report.failures) == (
        Outcome.FAILED,
        1,
        (Failure(B, "refused it was", kept=False),),
    )
    assert run(store, post)[0].outcome is Outcome.ALREADY and len(post.to(A)) == 1
    assert [r.state for r in store.receipts("morning")] == [LetterState.SENT, LetterState.REFUSED]


def test_all_refused_is_more_likely_our_own_fault(store: SqliteStore) -> None:
    post = FakePost(fates=dict.fromkeys((A, B), Fate.REFUSED))
    assert run(store, post)[0].outcome is Outcome.FAILED
    assert run(store, post)[0].outcome is Outcome.FAILED, "kept, not struck off"
    post.fates = {}
    assert run(store, post)[0].outcome is Outcome.SENT and len(post.handed) == 2


def test_later_means_by_the_next_run_but_not_for_ever(store: SqliteStore) -> None:
    post = FakePost(fates={B: Fate.LATER})
    run(store, post)
    assert run(store, post)[0].failures == (Failure(B, "later it was"),)
    run(store, post, DAY + timedelta(9))
    assert run(store, post, DAY + timedelta(9))[0].outcome is Outcome.NOTHING
    assert [r.state for r in store.receipts("morning", DAY)] == [LetterState.SENT, LetterState.REFUSED]


def test_force_sends_the_same_again_under_the_same_id(store: SqliteStore) -> None:
    post = FakePost()
    run(store, post)
    tell(store, entry("e2", 2, quotes=(2,), text="A ferry ran again at Lipa."))
    run(store, post, TOMORROW)
    assert run(store, post, TOMORROW, force=True)[0].outcome is Outcome.SENT
    assert run(store, post, DAY, force=True, now=_at(TOMORROW))[0].outcome is Outcome.SENT
    first, second, again, old = (parsed(data) for data in post.to(A))
    assert second["Message-ID"] == again["Message-ID"] and first["Message-ID"] == old["Message-ID"]
    body = [m.get_body(("plain",)).get_content() for m in (first, second, again, old)]
    assert body[1] == body[2] and body[0] == body[3]


def test_an_old_day_that_was_missed(store: SqliteStore) -> None:
    tell(store, entry("e3", 2, quotes=(30,), text="A later article told of Brod."))
    late = store.article("a000030")
    store.set_article(replace(late, published=replace(late.published, days=entry("x", 9).days)))
    post = FakePost()
    run(store, post, DAY + timedelta(10), now=_at(DAY + timedelta(10)))
    run(store, post, DAY, now=_at(DAY + timedelta(10)))
    text = parsed(post.to(A)[-1]).get_body(("plain",)).get_content()
    assert "Dolna" in text and "Brod" not in text, "as it would have been told then"


def test_another_address_leaves_the_mark_alone(store: SqliteStore) -> None:
    post = FakePost()
    assert run(store, post, to=("c@example.org",))[0].outcome is Outcome.SENT
    assert run(store, post, to=("c@example.org",))[0].outcome is Outcome.ALREADY
    assert store.shown_ids(reader("morning")) == frozenset()
    assert run(store, post)[0].outcome is Outcome.SENT
    assert run(store, post, to=("d@example.org",))[0].outcome is Outcome.SENT
    bodies = {parsed(data).get_body(("html",)).get_content() for _, data in post.handed}
    assert len(bodies) == 1 and len(set(ids(post))) == 1
    assert [to for to, _ in post.handed] == ["c@example.org", A, B, "d@example.org"]


def test_nothing_new(store: SqliteStore) -> None:
    quiet = [replace(MORNING, name=n, empty=e, window=1) for n, e in zip("xyz", Empty, strict=True)]
    post = FakePost()
    far = DAY + timedelta(300)
    reports = run(store, post, far, *quiet)
    assert [r.outcome for r in reports] == [Outcome.NOTHING, Outcome.SENT, Outcome.SENT]
    assert all(
        "Nothing new" in parsed(d)["Subject"] or "nothing new" in parsed(d)["Subject"] for _, d in post.handed
    )
    assert [r.outcome for r in run(store, post, far, *quiet)] == [
        Outcome.NOTHING,
        Outcome.ALREADY,
        Outcome.ALREADY,
    ]


def test_digests_know_nothing_of_one_another(store: SqliteStore) -> None:
    evening = Digest("evening", to=(A,))
    post = FakePost()
    reports = run(store, post, DAY, MORNING, evening)
    assert [r.outcome for r in reports] == [Outcome.SENT] * 2 and len(post.to(A)) == 2
    assert len(set(ids(post))) == 2


def test_who_left_the_list_gets_nothing_more(store: SqliteStore) -> None:
    post = FakePost(down="down")
    run(store, post)
    post.down = ""
    run(store, post, DAY, replace(MORNING, to=(A,)))
    assert [to for to, _ in post.handed] == [A]
    assert [r.reason for r in store.receipts("morning")] == ["", "no longer a recipient"]


def test_a_removed_article_is_not_sent(store: SqliteStore) -> None:
    tell(store, entry("e2", 2, quotes=(2,), text="A ferry ran again at Lipa."))
    post = FakePost(down="down")
    run(store, post)
    wanted = store.letter("morning", DAY).message_id
    store.remove(["a000002"])
    store.set_entries([entry("x", 2).days], [])
    post.down = ""
    run(store, post, TOMORROW)
    letter = parsed(post.to(A)[0])
    assert letter["Message-ID"] == wanted
    assert (
        "Lipa" not in letter.get_body(("plain",)).get_content() and "Dolna" in letter.get_body().get_content()
    )


def test_two_runs_at_once(store: SqliteStore, tmp_path: Path) -> None:
    with (
        store.lock(),
        open_store(tmp_path / "store.db") as other,
        pytest.raises(LockedError, match="process"),
    ):
        run(other, FakePost())


def test_what_one_day_told_is_forgotten_in_time(store: SqliteStore) -> None:
    post = FakePost()
    run(store, post)
    assert day_reader("morning", DAY) in store.readers()
    tell(store, entry("e9", 100, quotes=(9,), text="A market opened at Brod."))
    run(store, post, DAY + timedelta(100))
    assert day_reader("morning", DAY) not in store.readers() and reader("morning") in store.readers()


def _at(day: object) -> datetime:
    return datetime(day.year, day.month, day.day, 6, tzinfo=UTC)  # type: ignore[attr-defined]


def test_an_undated_article_is_named_once(store: SqliteStore) -> None:
    put(store, article(50, "No day anywhere.", day=None, title="A letter from the valley"))
    post = FakePost(down="down")
    run(store, post)
    post.down = ""
    run(store, post, TOMORROW)
    put(store, article(51, "Nor here.", day=None, title="Another letter"))
    run(store, post, TOMORROW)
    run(store, post, TOMORROW, force=True)
    texts = [parsed(data).get_body(("plain",)).get_content() for data in post.to(A)]
    assert ["A letter from the valley" in t for t in texts] == [True, False, False]
    assert ["Another letter" in t for t in texts] == [False, True, True]
    assert "UNDATED" in texts[1] and "0 new" not in texts[1]
    narrow = replace(MORNING, name="narrow", places=("Norburg",))
    run(store, post, TOMORROW, narrow)
    assert "letter" not in parsed(post.to(A)[-1]).get_body(("plain",)).get_content()


def test_a_letter_by_request_is_kept_though_no_digest_is_configured(store: SqliteStore) -> None:
    post = FakePost(down="down")
    run(store, post, DAY, Digest("digest"), to=("c@example.org",))
    post.down = ""
    run(store, post)
    assert post.to("c@example.org") and post.to(A) and post.to(B)
