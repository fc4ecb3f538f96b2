"""Floors of the gold for stories: figures that refuse to go down. The held-out half is never looked at."""

from __future__ import annotations

from tests.eval.group_scoring import pairs, score


def test_dated_articles() -> None:
    read, held = (
        score("articles.jsonl", dated=True, held=False),
        score("articles.jsonl", dated=True, held=True),
    )
    assert (round(read.precision, 2), round(read.f1, 2)) >= (1.0, 0.98)
    assert held.precision >= 0.94
    assert held.f1 >= 0.97
    assert score("articles.jsonl", dated=True, held=None).f1 >= 0.94


def test_undated_articles() -> None:
    assert score("articles.jsonl", dated=False, held=False).f1 >= 0.94
    assert score("articles.jsonl", dated=False, held=True).f1 >= 0.97
    assert score("articles.jsonl", dated=False, held=None).f1 >= 0.86


def test_one_town_and_day_and_other_matter() -> None:
    found = score("same_town.jsonl", dated=True, held=None)
    assert found.recall == 1.0
    assert found.precision >= 0.9


def test_pairs_across_languages() -> None:
    found, missed, false = pairs(held=False)
    assert (found, missed, false) == (7, 0, 0)
    assert pairs(held=True) == (8, 0, 0)
