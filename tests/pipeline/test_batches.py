"""A few files are stored together; nothing fetched, failed or marked waits for another."""

from __future__ import annotations

from datetime import UTC, datetime

from conflictdigest.model.source import Item, ItemKind, Skip
from conflictdigest.pipeline.batches import batches
from conflictdigest.pipeline.marks import Mark
from conflictdigest.pipeline.workers import Job, Piece, Result


def file(size: int = 10) -> tuple[Piece, Result]:
    return Job(Item("a.txt", ItemKind.TEXT, "", b"x" * size)), None


def sizes(*done: tuple[Piece, Result]) -> list[int]:
    found = list(batches(done))
    assert [pair for batch in found for pair in batch] == list(done)
    return [len(batch) for batch in found]


def test_short_files_go_thirty_two_at_a_time() -> None:
    assert sizes(*[file()] * 70) == [32, 32, 6]


def test_large_files_go_sooner() -> None:
    assert sizes(*[file(100_000)] * 5) == [2, 2, 1]
    assert sizes(*[file(600_000)] * 3) == [1, 1, 1]


def test_what_was_fetched_goes_at_once() -> None:
    page = Job(
        Item("https://example.org/", ItemKind.HTML, "", b"", retrieved=datetime(2025, 3, 1, tzinfo=UTC))
    )
    assert sizes(file(), (page, None), (page, None), file()) == [2, 1, 1]


def test_a_failure_or_a_mark_is_the_last_of_its_batch() -> None:
    skip, mark = Skip("b.txt", "empty", ""), Mark(lambda: None)
    assert sizes(file(), (skip, skip), file(), file(), (mark, None), file()) == [2, 3, 1]
