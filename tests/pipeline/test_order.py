"""The same articles give the same digest: in any order, in one call or many, with any number of workers."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from conflictdigest import render, wiring
from conflictdigest.fetch.local import LocalSources
from conflictdigest.pipeline import digest, refresh
from conflictdigest.pipeline.ingest import Order, ingest
from conflictdigest.pipeline.keep import fingerprint
from conflictdigest.pipeline.refresh import rebuild
from conflictdigest.ports import Filter, Store

EXAMPLES = sorted(
    str(p.relative_to(Path.cwd())) if p.is_relative_to(Path.cwd()) else str(p)
    for p in (Path(__file__).parents[2] / "examples").iterdir()
    if p.name[:2].isdigit()
)


def outcome(store: Store) -> str:
    return render.json_timeline(digest.view(store, Filter())) + json.dumps(
        [[s.id, s.title, s.articles] for s in store.stories()]
    )


def digest_of(calls: Sequence[Sequence[str]], jobs: int = 1) -> str:
    with wiring.passing_store() as store:
        for names in calls:
            ingest(LocalSources().gather(names), store, Order(jobs=jobs))
        return outcome(store)


@pytest.fixture(scope="module")
def expected() -> str:
    return digest_of([EXAMPLES])


@pytest.mark.parametrize("seed", range(4))
def test_any_order_one_call(expected: str, seed: int) -> None:
    shuffled = EXAMPLES[:]
    random.Random(seed).shuffle(shuffled)
    assert digest_of([shuffled]) == expected


@pytest.mark.parametrize("seed", range(3))
def test_any_order_many_calls(expected: str, seed: int) -> None:
    shuffled = EXAMPLES[:]
    random.Random(seed).shuffle(shuffled)
    assert digest_of([[name] for name in shuffled]) == expected


def test_any_size_of_batches(expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for size in (1, 3000):
        monkeypatch.setattr(refresh, "_BATCH", size)
        assert digest_of([EXAMPLES]) == expected


def test_derived_tables_come_out_identical() -> None:
    with wiring.passing_store() as store:
        ingest(LocalSources().gather(EXAMPLES), store, Order())
        before, told = fingerprint(store), outcome(store)
        rebuild(store)
        assert fingerprint(store) == before
        assert outcome(store) == told


def test_removed_article_was_never_there() -> None:
    with wiring.passing_store() as store:
        ingest(LocalSources().gather(EXAMPLES), store, Order())
        from conflictdigest.pipeline.refresh import remove

        gone = next(a for a in store.listed() if a.origin.endswith(EXAMPLES[0].rsplit("/", 1)[-1]))
        remove(store, [gone.id])
        assert outcome(store) == digest_of([EXAMPLES[1:]])
