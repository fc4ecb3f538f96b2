"""Grouping, overrides, feeds, marks, the lock."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from conflictdigest.errors import LockedError, UsageError
from conflictdigest.model import replace
from conflictdigest.model.feeds import Feed, FeedState, Health, Seen
from conflictdigest.model.names import Place
from conflictdigest.model.story import CopySet, Story
from conflictdigest.model.web import Validators
from conflictdigest.ports import Grouped
from conflictdigest.store import SqliteStore, open_store
from tests.store.samples import article, entry, put

NOON = datetime(2021, 3, 1, 12, tzinfo=UTC)


def a(*numbers: int) -> tuple[str, ...]:
    return tuple(f"a{n:06d}" for n in numbers)


def story(name: str, *numbers: int) -> Story:
    return Story(
        name, f"Story {name}", a(*numbers), entry("x", 0, 2).days, (Place("Norburg", "Norburg", None),), "why"
    )


def test_stories_and_copies_follow_the_last_word(store: SqliteStore) -> None:
    for n in range(1, 7):
        put(store, article(n))
    copies = (CopySet(a(1, 2, 3), "same text", "Ostland Wire"),)
    store.set_grouping(
        Grouped(a(1, 2, 3, 4, 5, 6), copies, (story("s1", 1, 2, 3, 4), story("s2", 5), story("s3", 6)))
    )
    assert list(store.copies()) == list(copies) == list(store.copies(a(3)))
    assert list(store.copies(a(4))) == []
    assert list(store.stories()) == [story("s1", 1, 2, 3, 4), story("s2", 5), story("s3", 6)]
    store.set_grouping(Grouped(a(3, 5), (), (story("s2", 3, 5),)))
    assert store.story_of(a(1, 3, 5, 99)) == {"a000001": "s1", "a000003": "s2", "a000005": "s2"}
    assert next(store.stories(["s1"])).articles == a(1, 2, 4)
    assert [c.articles for c in store.copies()] == [a(1, 2)]
    absent = (CopySet(a(1, 77), "one of them is gone"),)
    store.set_grouping(Grouped(a(1, 2, 4, 6), absent, (story("s1", 1, 2, 4, 6), story("s9", 77))))
    assert store._db.row("SELECT count(*) FROM stories") == (2,)
    assert store._db.row("SELECT count(*) FROM copy_sets") == (0,)
    assert [s.id for s in store.stories()] == ["s1", "s2"]
    assert list(store.copies()) == []


def test_overrides_are_recorded_and_undone(store: SqliteStore) -> None:
    first = store.add_override("merge", a(1, 2), "")
    second = store.add_override("date", a(3), "2021-03-01")
    assert store.overrides() == (first, second)
    store.undo_override(second.id)
    third = store.add_override("split", a(1), "x")
    assert third.id > second.id  # a number never means another fix
    assert store.overrides() == (first, third)
    with pytest.raises(UsageError, match="fix number"):
        store.undo_override(second.id)


def test_feeds_and_their_health(store: SqliteStore) -> None:
    one, two = (
        Feed("https://a.example/rss", "Alpha", tags=("x",)),
        Feed("https://b.example/rss", "beta", family="B"),
    )
    store.add_feed(one)
    store.add_feed(two)
    with pytest.raises(UsageError, match="address"):
        store.add_feed(replace(one, name="other"))
    with pytest.raises(UsageError, match="name"):
        store.add_feed(Feed("https://c.example/rss", "ALPHA"))
    health = Health(NOON, NOON, None, 3, "timeout", NOON)
    changed = FeedState(replace(one, url="https://a.example/feed"), health, Validators('"tag"', "Mon"))
    store.mark_seen(one.url, Seen("1", "s", "https://a.example/1"))
    store.set_feed(one.url, changed)
    assert store.feeds() == (changed, FeedState(two))
    assert store.seen("https://a.example/feed") == {"1": Seen("1", "s", "https://a.example/1")}
    # a redirect onto the other feed's address is not followed
    store.set_feed("https://a.example/feed", replace(changed, feed=replace(changed.feed, url=two.url)))
    assert store.feeds()[0].feed.url == "https://a.example/feed"
    with pytest.raises(UsageError, match="no feed"):
        store.set_feed(one.url, changed)


def test_seen_entries_of_a_feed(store: SqliteStore) -> None:
    store.add_feed(Feed("https://a.example/rss", "Alpha"))
    for name in "abc":
        store.mark_seen("https://a.example/rss", Seen(name))
    again = Seen("a", "later", None, 2, False)
    store.mark_seen("https://a.example/rss", again)
    store.keep_seen("https://a.example/rss", ["a", "c", "z"])
    assert store.seen("https://a.example/rss") == {"a": again, "c": Seen("c")}
    store.remove_feed("https://a.example/rss")
    assert store._db.row("SELECT count(*) FROM feed_entries") == (0,)
    with pytest.raises(UsageError):
        store.remove_feed("https://a.example/rss")


def test_marks_move_only_when_told(store: SqliteStore) -> None:
    put(store, article(0))
    old, new = entry("e1", 0), entry("e2", 1)
    store.set_entries([old.days, new.days], [old, new])
    assert store.mark_moved("me") is None
    store.move_mark("me", [old], NOON)
    grown = replace(old, origins=("one", "two"))
    store.update_entries([grown])
    assert store.shown_to("me") == {"e1": old}
    assert store.shown_to("me", ["e2"]) == {} == store.shown_to("you")
    store.move_mark("me", [grown, new], NOON.replace(hour=13))
    assert store.shown_ids("me") == {"e1", "e2"} and store.shown_ids("me", ["e2", "x"]) == {"e2"}
    assert store.shown_to("me", ["e1", "e2"]) == {"e1": grown, "e2": new}
    assert store.mark_moved("me") == NOON.replace(hour=13)
    store.move_mark("you", [grown], NOON)
    assert store._db.row("SELECT count(*) FROM shown") == (2,)
    assert store.readers() == ("me", "you")
    store.forget_reader("me")
    assert store.shown_to("me") == {} and store.shown_to("you") == {"e1": grown}
    assert store._db.row("SELECT count(*) FROM shown") == (1,)


def test_only_one_run_holds_the_lock(path: Path) -> None:
    with open_store(path) as one, open_store(path) as two, one.lock():
        with one.lock():  # again, in the same run
            pass
        with pytest.raises(LockedError, match=f"process {os.getpid()}"), two.lock():
            pass
        assert two.ids() == ()  # reading needs none
    assert stat.S_IMODE(path.with_name("store.db.lock").stat().st_mode) == 0o600
    with open_store(path) as two, two.lock():
        pass


def test_a_crash_frees_the_lock(path: Path) -> None:
    code = (
        "import sys, time; from conflictdigest.store import open_store\n"
        "s = open_store(sys.argv[1]); l = s.lock(); l.__enter__(); print('held', flush=True); time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None and other.stdout.readline() == "held\n"
        with open_store(path) as store:
            with pytest.raises(LockedError), store.lock():
                pass
            other.send_signal(signal.SIGKILL)
            other.wait()
            with store.lock():
                pass
