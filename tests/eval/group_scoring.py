"""Score grouping on its gold: B-cubed over short articles, and pairs across languages."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path

from conflictdigest.group import MemoryIndex, profile, regroup
from conflictdigest.model.article import Article
from conflictdigest.model.source import Given, Item, ItemKind
from conflictdigest.pipeline.annotate import Recipe, annotate

GOLD = Path(__file__).parent / "group_gold"
Row = dict[str, str]


def held_out(name: str) -> bool:
    """Whether this happening (or pair) is never read while tuning."""
    return blake2b(name.encode()).digest()[-1] % 2 == 1


def read(name: str) -> list[dict]:
    return [json.loads(line) for line in (GOLD / name).read_text(encoding="utf-8").splitlines()]


def annotated(row: Row, *, dated: bool = True) -> Article:
    """The article of a row, as `ingest` would read it."""
    given = Given(
        title=row["title"],
        published=row["published"] if dated else None,
        outlet=row.get("outlet"),
        language=row["language"],
    )
    raw = json.dumps(row, sort_keys=True).encode()
    made = annotate(Item(row["id"], ItemKind.TEXT, row["text"], raw, given=given, short_ok=True), Recipe())
    assert isinstance(made, Article)
    return made


@dataclass(frozen=True)
class Score:
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def b_cubed(gold: dict[str, str], found: dict[str, str]) -> Score:
    """Mean over articles of how pure, and how complete, the found story of each is."""
    by_gold, by_found = defaultdict(set), defaultdict(set)
    for item in gold:
        by_gold[gold[item]].add(item)
        by_found[found[item]].add(item)
    both = {i: len(by_gold[gold[i]] & by_found[found[i]]) for i in gold}
    precision = sum(both[i] / len(by_found[found[i]]) for i in gold) / len(gold)
    recall = sum(both[i] / len(by_gold[gold[i]]) for i in gold) / len(gold)
    return Score(precision, recall)


def together(articles: Iterable[Article]) -> dict[str, str]:
    """Story of each article, by the name of its row."""
    index = MemoryIndex()
    names = {}
    for article in articles:
        index.add(profile(article))
        names[article.id] = article.origin
    return {names[i]: story.id for story in regroup(index, sorted(names), ()).stories for i in story.articles}


@cache
def stories(name: str, *, dated: bool) -> dict[str, str]:
    return together(annotated(row, dated=dated) for row in read(name))


def score(name: str, *, dated: bool, held: bool | None) -> Score:
    """Score on the happenings that were read while tuning, on those that were not, or on all (`held` null)."""
    gold = {r["id"]: r["story"] for r in read(name) if held is None or held_out(r["story"]) == held}
    found = stories(name, dated=dated)
    return b_cubed(gold, {i: found[i] for i in gold})


def pairs(*, held: bool) -> tuple[int, int, int]:
    """(pairs across languages found, missed, tied falsely)."""
    found = missed = false = 0
    for row in read("pairs.jsonl"):
        if held_out(row["id"][:3]) != held:
            continue
        same = len(set(together([annotated(row["a"]), annotated(row["b"])]).values())) == 1
        found += same and row["same"]
        missed += row["same"] and not same
        false += same and not row["same"]
    return found, missed, false
