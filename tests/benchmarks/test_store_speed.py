"""A week out of 10,000 and out of 100,000 articles: below a second, and the same within a fifth.

Coverage of 40 articles a day, so that the week holds equally much in both; each article with eight entries on
its day, each day with two that know only the month, each eighth with one that knows only the year.
Building the larger store takes minutes.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from conflictdigest.ports import Filter
from conflictdigest.store import SqliteStore, open_store
from tests.store.samples import EPOCH, article, entry, put

pytestmark = pytest.mark.heavy

A_DAY = 40
WORDS = [f"word{n:04d}" for n in range(5000)]


def fill(store: SqliteStore, articles: int) -> None:
    chance = random.Random(3)
    for day in range(articles // A_DAY):
        with store.transaction():
            made = []
            for n in range(day * A_DAY, (day + 1) * A_DAY):
                put(store, article(n, " ".join(chance.choices(WORDS, k=350)), day=day))
                made += [
                    entry(f"e{n:06d}{k}", day, quotes=(n,), text=" ".join(chance.choices(WORDS, k=24)))
                    for k in range(8)
                ]
            month, year = day // 30 * 30, day // 365 * 365
            made += [entry(f"m{day:06d}{n}", month, month + 29, quotes=(day * A_DAY + n,)) for n in range(2)]
            if day % 8 == 0:
                made.append(entry(f"y{day:06d}", year, year + 364, quotes=(day * A_DAY,)))
            store.update_entries(made)


@pytest.fixture(scope="module", params=[10_000, 100_000])
def filled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Path, int]]:
    path = tmp_path_factory.mktemp("store") / "store.db"
    with open_store(path) as store:
        fill(store, request.param)
    yield path, request.param


def week(count: int) -> Filter:
    first = EPOCH + timedelta(count // A_DAY - 20)
    return Filter(since=first, until=first + timedelta(6))


def test_open_and_read_a_week(benchmark, filled: tuple[Path, int]) -> None:
    path, count = filled

    def read() -> int:
        with open_store(path, read_only=True) as store:
            entries = list(store.entries(week(count)))
            quoted = {q.article for e in entries for q in e.quotes}
            return len(entries) + len(list(store.listed(quoted)))

    benchmark.extra_info["articles"] = count
    assert benchmark(read) > 7 * A_DAY * 8


def test_search(benchmark, filled: tuple[Path, int]) -> None:
    path, _ = filled
    with open_store(path, read_only=True) as store:
        assert len(benchmark(lambda: list(store.search("word0001 word0002", 20)))) > 0


def test_filter_by_place_without_days(benchmark, filled: tuple[Path, int]) -> None:
    path, _ = filled
    with open_store(path, read_only=True) as store:
        assert benchmark(lambda: list(store.entries(Filter(places=("nowhere",))))) == []


def test_put(benchmark, filled: tuple[Path, int]) -> None:
    path, count = filled
    chance = random.Random(9)
    numbers = iter(range(count, 10 * count))
    with open_store(path) as store:

        def one() -> None:
            n = next(numbers)
            with store.transaction():
                put(store, article(n, " ".join(chance.choices(WORDS, k=350))))

        benchmark.pedantic(one, rounds=100)
