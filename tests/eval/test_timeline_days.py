"""How many sentences come to stand on the right days, as the right kind; the counts refuse to go down."""

from __future__ import annotations

import pytest

from tests.eval.timeline_days import cases

FLOORS = {False: 20, True: 13}
"""By whether held out; of 21 and 15."""


@pytest.mark.parametrize("held_out", [False, True], ids=["tuned on", "held out"])
def test_sentences_stand_where_they_belong(held_out: bool) -> None:
    wrong = [c for c in cases() if c.held_out is held_out and c.found != c.wanted]
    total = sum(c.held_out is held_out for c in cases())
    assert total - len(wrong) >= FLOORS[held_out], [(c.sentences, c.found) for c in wrong if not c.held_out]
