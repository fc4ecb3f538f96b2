"""What one issue tells: new, updated, disputed, ahead; by the digest's filters; which sources were silent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from conflictdigest.config import Config, Digest, Topic
from conflictdigest.model import replace
from conflictdigest.model.changes import ChangeKind
from conflictdigest.model.claims import Figure
from conflictdigest.model.digest import Issue
from conflictdigest.model.feeds import Feed, FeedState, Health
from conflictdigest.model.text import Span
from conflictdigest.model.timeline import Entry, EntryKind
from conflictdigest.pipeline.issue import compose, remember, silent
from conflictdigest.store import SqliteStore, open_store
from tests.support.mailing import DAY, entry, tell

NOW = datetime(2021, 3, 4, 5, 30, tzinfo=UTC)
PLAIN = Digest("morning")


@pytest.fixture
def store(tmp_path: Path) -> SqliteStore:
    return open_store(tmp_path / "store.db")


def made(
    store: SqliteStore, digest: Digest = PLAIN, day: int = 0, families: dict[str, str] | None = None
) -> Issue:
    config = Config(topics={"dams": Topic(("dam",), ("dam fine",))}, families=families or {})
    moment = NOW + timedelta(day)
    return compose(store, digest, config, DAY + timedelta(day), moment)


def sent(store: SqliteStore, day: int = 0) -> None:
    issue = made(store, day=day)
    with store.transaction():
        remember(store, "morning", issue.day, (*issue.entries, *issue.related), NOW + timedelta(day))


def toll(value: int) -> Figure:
    words = f"{value} people"
    return Figure(Span(0, 0, len(words)), words, value, value, "people", "people", category="killed")


def strike(value: int, **more: object) -> Entry:
    return entry("t", 2, quotes=(1,), text="Drones struck the station.", figures=(toll(value),), **more)


def ids(entries: tuple[Entry, ...]) -> list[str]:
    return [e.id for e in entries]


def test_a_toll_that_moved_is_an_update_with_both_counts(store: SqliteStore) -> None:
    tell(store, strike(7))
    sent(store)
    assert made(store, day=1).empty
    tell(store, strike(9, origins=("ministry of Ostland", "hospital")))
    issue = made(store, day=1)
    ((updated, changes),) = issue.updated
    assert updated.id == "t" and not issue.new
    told = {c.kind: (c.old, c.new) for c in changes}
    assert told[ChangeKind.TOLL] == ("7 people", "9 people") and told[ChangeKind.ORIGIN][1] == "hospital"
    sent(store, day=1)
    assert made(store, day=2).empty


def test_an_entry_that_only_changed_its_id_is_no_news(store: SqliteStore) -> None:
    first = entry("old", 2, quotes=(1,), text="A bridge was opened.")
    tell(store, first)
    sent(store)
    store.set_entries([first.days], [replace(first, id="new")])
    assert made(store, day=1).empty


def test_a_denial_stands_under_what_it_denies_and_not_again(store: SqliteStore) -> None:
    claim = entry("c", 2, quotes=(1,), text="The two spoke by telephone.")
    tell(store, claim)
    sent(store)
    denial = entry(
        "d", 3, quotes=(2,), text="They never spoke, the office said.", kind=EntryKind.DENIAL, disputes=("c",)
    )
    tell(store, replace(claim, disputed_by=("d",)), denial)
    issue = made(store, day=1)
    assert ids(issue.disputed) == ["c"] and not issue.new and ids(issue.related) == ["d"]
    sent(store, day=1)
    assert made(store, day=2).empty


def test_a_denial_of_something_outside_the_window_brings_it_along(store: SqliteStore) -> None:
    claim = entry("c", -90, quotes=(1,), text="The two spoke by telephone.", disputed_by=("d",))
    denial = entry("d", 3, quotes=(2,), text="They never spoke.", kind=EntryKind.DENIAL, disputes=("c",))
    tell(store, claim, denial)
    issue = made(store)
    assert ids(issue.new) == ["d"] and ids(issue.related) == ["c"]
    assert {a.id for a in issue.articles} == {"a000001", "a000002"}


def test_ahead_is_told_when_announced_and_when_due(store: SqliteStore) -> None:
    tell(store, entry("f", 10, quotes=(1,), text="Talks are to begin.", kind=EntryKind.AHEAD))
    told = []
    for day in range(9):
        tell(store, entry(f"n{day}", 3 + day, quotes=(5 + day,), text=f"News of day {day}."))
        told.append("f" in ids(made(store, day=day).ahead))
        sent(store, day)
    assert told == [True, False, False, False, False, False, True, True, False]


def test_a_reminder_alone_is_no_news(store: SqliteStore) -> None:
    tell(store, entry("f", 10, quotes=(1,), text="Talks are to begin.", kind=EntryKind.AHEAD))
    sent(store)
    assert made(store, day=7).empty


def test_filters(store: SqliteStore) -> None:
    tell(
        store,
        entry("a", 2, quotes=(1,), text="The dam at Lenn broke."),
        entry("b", 2, quotes=(2,), text="A dam fine view, said the mayor."),
        entry("c", 2, quotes=(3,), text="A bridge was opened."),
        entry("d", -30, quotes=(4,), text="An older dam broke."),
        entry("e", 30, quotes=(5,), text="A dam is to be built.", kind=EntryKind.AHEAD),
    )
    assert ids(made(store, Digest("x", topics=("dams",))).entries) == ["a", "e"]
    assert ids(made(store, Digest("x", topics=("dams",), ahead=7)).entries) == ["a"]
    assert ids(made(store, Digest("x", topics=("dams",), window=60)).new) == ["d", "a"]
    assert ids(made(store, Digest("x", grep="bridge")).entries) == ["c"]
    assert ids(made(store, Digest("x", outlets=("Ostland Herald 3",))).entries) == ["c"]
    assert made(store, Digest("x", places=("Nowhere",))).empty
    assert ids(made(store, Digest("x", places=("Norburg",), only="ahead")).entries) == ["e"]


def test_what_is_left_out_is_counted(store: SqliteStore) -> None:
    tell(
        store,
        *(
            entry(f"e{n}", 2, quotes=(n,), text=f"Event {n} in the {'abcdef'[n] * 5} valley.")
            for n in range(6)
        ),
    )
    issue = made(store, replace(PLAIN, per_day=2))
    assert len(issue.new) == 2 and len(issue.left_out) == 4


def test_outlets_of_one_family_count_once(store: SqliteStore) -> None:
    tell(store, entry("a", 2, quotes=(1, 2), origins=("Coastal Post", "Harbour Courier")))
    families = {"Coastal Post": "Harbour Group", "Harbour Courier": "Harbour Group"}
    assert made(store, families=families).new[0].origins == ("Harbour Group",)
    single = replace(PLAIN, only="single-origin")
    assert made(store, single).empty and ids(made(store, single, families=families).new) == ["a"]


def test_labels() -> None:
    from conflictdigest.pipeline.issue import _label

    assert _label(Digest("morning")) == "Morning"
    assert _label(Digest("m", topics=("kursk", "air"))) == "Kursk, air"
    assert _label(Digest("m", places=("Osk",), title="the valley")) == "The valley"


def test_silent_sources() -> None:
    def state(name: str, **health: object) -> FeedState:
        return FeedState(Feed(f"https://example.org/{name}", name), Health(**health))  # type: ignore[arg-type]

    well = {"checked": NOW, "success": NOW}
    feeds = [
        state("well", **well, news=NOW - timedelta(days=2)),
        state("quiet", **well, news=NOW - timedelta(days=5)),
        state("empty", **well),
        state("dead", checked=NOW, success=NOW - timedelta(days=2), failures=3, reason="http-503"),
        state("never", checked=NOW, failures=1, reason="timeout"),
        state("unasked"),
    ]
    assert {s.name: s.reason for s in silent(feeds, NOW, 3)} == {
        "quiet": "nothing new since 2021-02-27",
        "empty": "nothing new yet",
        "dead": "http-503, 3 times in a row; last well on 2021-03-02",
        "never": "timeout; never well yet",
        "unasked": "never asked yet",
    }
