"""Floors of the gold for claims: counts that refuse to go down.

The unread half is never looked at while tuning.
"""

from __future__ import annotations

from tests.eval.claims_scoring import Score, passages, score
from tests.eval.claims_ties_scoring import blocks
from tests.eval.claims_ties_scoring import score as score_ties

# right answers at least, wrong answers at most
READ = {"attribution": (215, 2), "denials": (55, 1), "figures": (74, 1)}
UNREAD = {"attribution": (206, 19), "denials": (57, 2), "figures": (96, 2)}
PHRASES_READ = {"attribution": (16, 0), "figures": (11, 0)}
PHRASES_UNREAD = {"attribution": (5, 3), "figures": (7, 2)}
"""Phrases that are no speakers; parts and their wholes."""


def check(scores: dict[str, Score], floors: dict[str, tuple[int, int]]) -> None:
    for name, (right, wrong) in floors.items():
        got = scores[name]
        assert got.right >= right, f"{name}: {got}"
        assert got.found - got.right <= wrong, f"{name}: {got}"


def test_read_half() -> None:
    check(score([p for p in passages() if not p.unread]), READ)


def test_unread_half() -> None:
    check(score([p for p in passages() if p.unread]), UNREAD)


def test_phrases_and_parts() -> None:
    check(score([p for p in passages("j") if not p.unread]), PHRASES_READ)
    check(score([p for p in passages("j") if p.unread]), PHRASES_UNREAD)


def test_ties() -> None:
    read = score_ties([b for b in blocks() if not b.unread])
    unread = score_ties([b for b in blocks() if b.unread])
    assert (read.right, read.found - read.right) >= (17, 0)
    assert unread.right >= 11
    assert unread.found == unread.right
