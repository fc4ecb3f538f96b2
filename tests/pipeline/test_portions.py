"""Short articles are read together, stage by stage; what they come to is the same as one by one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from conflictdigest.model.article import Status
from conflictdigest.model.source import Item, ItemKind, Skip
from conflictdigest.pipeline import workers
from conflictdigest.pipeline.annotate import Recipe, annotate, annotate_all
from conflictdigest.pipeline.marks import Mark
from conflictdigest.pipeline.workers import Job, Piece, Read, in_order, portions

TEXTS = (
    "Shells fell on Hareth on Monday, killing two people, Mayor Ada Norrin said. The road stayed closed.",
    "",
    "Нічний обстріл пошкодив школу в Горіхові, повідомив речник Петро Смирненко у вівторок.",
    "Talks are to begin in Ostrel next week, according to the mediators' office.",
)


def item(text: str) -> Item:
    return Item("a.txt", ItemKind.TEXT, text, text.encode(), short_ok=True)


def file(size: int = 10) -> Piece:
    return Job(Item("a.txt", ItemKind.TEXT, "", b"x" * size))


def sizes(*work: Piece) -> list[int]:
    found = list(portions(work))
    assert [piece for portion in found for piece in portion] == list(work)
    return [len(portion) for portion in found]


def test_all_at_once_is_one_by_one() -> None:
    items = [item(text) for text in TEXTS]
    found = annotate_all(items, Recipe())
    assert found == [annotate(one, Recipe()) for one in items]
    assert [isinstance(one, Skip) for one in found] == [False, True, False, False]
    assert annotate_all([], Recipe()) == []


def test_short_articles_go_together_and_long_ones_sooner() -> None:
    assert sizes(*[file()] * 35) == [32, 3]
    assert sizes(*[file(100_000)] * 5) == [2, 2, 1]


def test_what_was_fetched_and_what_fails_waits_for_nothing() -> None:
    page = Job(
        Item("https://example.org/", ItemKind.HTML, "", b"", retrieved=datetime(2025, 3, 1, tzinfo=UTC))
    )
    skip, mark = Skip("b.txt", "empty", ""), Mark(lambda: None)
    assert sizes(file(), page, page, file(), skip, mark, file()) == [2, 1, 2, 1, 1]


@pytest.mark.enable_socket  # the server process that forks workers is asked over one
@pytest.mark.parametrize("jobs", [1, 2])
def test_each_piece_gets_its_own_result(jobs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_FEW", 2)
    jobs_of = [Job(item(text)) for text in TEXTS]
    known = Job(item(TEXTS[0]), status=Status.UNCHANGED)
    skip, mark = Skip("b.txt", "empty", ""), Mark(lambda: None)
    work: list[Piece] = [jobs_of[0], known, jobs_of[1], skip, jobs_of[2], mark, jobs_of[3]]
    done = list(in_order(iter(work), Recipe(), jobs))
    assert [piece for piece, _ in done] == work
    results = [result for _, result in done]
    assert results[1] is None and results[3] is skip and results[5] is None
    for at, text in ((0, TEXTS[0]), (4, TEXTS[2]), (6, TEXTS[3])):
        read = results[at]
        assert isinstance(read, Read) and read.derived is not None
        assert read.article == annotate(item(text), Recipe())
    assert isinstance(results[2], Skip)
