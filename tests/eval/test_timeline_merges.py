"""How many of the gold pairs the timeline judges rightly; the counts refuse to go down."""

from __future__ import annotations

import pytest

from tests.eval.timeline_merges import pairs

FLOORS = {
    # held out: (told as one, of them wrongly at most)
    False: (10, 1),
    True: (19, 5),
}


@pytest.mark.parametrize("held_out", [False, True], ids=["tuned on", "held out"])
def test_pairs_are_judged_no_worse_than_before(held_out: bool) -> None:
    judged = [(p.joined, p.same) for p in pairs() if p.held_out is held_out]
    rightly, wrongly = FLOORS[held_out]
    assert sum(joined and same for joined, same in judged) >= rightly
    assert sum(joined and not same for joined, same in judged) <= wrongly
