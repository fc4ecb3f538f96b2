"""What grouping costs: articles a second, memory, and whether the hundred-thousandth costs more than the first.

pytest -m heavy --benchmark-only tests/benchmarks/test_group_cost.py
GROUP_ARTICLES=100000 GROUP_TEXTS=texts.jsonl pytest -m heavy --benchmark-only tests/benchmarks/test_group_cost.py

GROUP_TEXTS: lines of JSON with `text` and `event`, which are varied and multiplied (`group_worlds`). Without
it the articles are made of words of no language.
"""

from __future__ import annotations

import gc
import os
import random
import resource
import sqlite3
import time
from datetime import date, timedelta
from itertools import count, islice
from pathlib import Path

import pytest

from conflictdigest.group import profile, regroup
from conflictdigest.model.article import Article
from conflictdigest.store.candidates import SCHEMA, SqliteCandidates
from tests.benchmarks.group_worlds import read
from tests.group.making import article
from tests.group.test_bad_input import TOWNS
from tests.group.test_copies import WORDS, text

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program does; threads that wait count as work
BATCH = 1000
REPORTS = 10
"""Reports on each happening: half of their words are the happening's own."""

pytestmark = pytest.mark.heavy


def report(number: int) -> Article:
    """Report `number`: ten in a row are on one happening, on a day and in a town of its own."""
    happening, chance = number // REPORTS, random.Random(number)
    own = random.Random(-happening - 1).sample(WORDS, 60)
    rows = [" ".join(chance.sample(own, 6) + chance.sample(WORDS, 8)).capitalize() + "." for _ in range(18)]
    name = own[0].capitalize()
    lede = f"In {TOWNS[happening % len(TOWNS)]}, {name} said {' '.join(own[1:8])}."
    day = date(2015, 1, 1) + timedelta(happening // 8)
    return article(f"a{number:06d}", "\n".join([lede, *rows]), published=day.isoformat())


def fill(path: Path, articles: int) -> list[float]:
    """Seconds of processor time for each thousand articles: profiles, index, copies and stories."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-32768;")
    connection.executescript(SCHEMA)
    index = SqliteCandidates(connection)
    gc.set_threshold(1_000_000, 50, 100)  # as the program does
    texts = os.environ.get("GROUP_TEXTS")
    source = read(Path(texts)).stream() if texts else (report(n) for n in count())
    spent = []
    for start in range(0, articles, BATCH):
        batch = list(islice(source, min(BATCH, articles - start)))
        began = time.process_time()
        connection.execute("BEGIN")
        for one in batch:
            index.add(profile(one))
        made = regroup(index, [a.id for a in batch], ())
        connection.execute("COMMIT")
        spent.append(time.process_time() - began)
        assert {a for s in made.stories for a in s.articles} >= {a.id for a in batch}
    connection.close()
    return spent


def test_articles_a_second(benchmark, tmp_path: Path) -> None:
    articles = int(os.environ.get("GROUP_ARTICLES", "12000"))
    spent = benchmark.pedantic(fill, args=(tmp_path / "index.db", articles), rounds=1, iterations=1)
    benchmark.extra_info["articles_a_second"] = round(articles / sum(spent))
    benchmark.extra_info["first_thousand_after_ten"] = spent[min(10, len(spent) - 1)]
    benchmark.extra_info["last_thousand"] = spent[-1]
    benchmark.extra_info["megabytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def test_identical_articles(benchmark, tmp_path: Path) -> None:
    from conflictdigest.model import replace

    one = profile(article("x", text(1)))

    def run() -> int:
        connection = sqlite3.connect(tmp_path / f"{time.monotonic_ns()}.db", isolation_level=None)
        connection.executescript(SCHEMA)
        index = SqliteCandidates(connection)
        connection.execute("BEGIN")
        names = [f"n{n:05d}" for n in range(5000)]
        for name in names:
            index.add(replace(one, article=name))
        return len(regroup(index, names, ()).stories)

    assert benchmark.pedantic(run, rounds=1, iterations=1) == 1
