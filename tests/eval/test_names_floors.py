"""Floors of the gold for places that no table knows: figures that refuse to go down. The held-out half is
never looked at."""

from __future__ import annotations

from tests.eval.names_scoring import score


def test_places_that_no_table_knows() -> None:
    read, held = score(held=False), score(held=True)
    assert read.precision >= 0.97
    assert read.recall >= 0.94
    assert held.precision >= 0.92
    assert held.recall >= 0.94
