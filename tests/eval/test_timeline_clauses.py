"""No entry loses a negation, modal, hedge, condition, attribution or quotation mark that governs it."""

from __future__ import annotations

import pytest

from tests.eval.timeline_clauses import Case, cases, drafts

CASES = cases()
CUT_AT_LEAST = 10
"""Of the sentences that may be cut, how many are; refuses to go down."""


@pytest.mark.parametrize("case", [c for c in CASES if not c.parts], ids=lambda c: c.sentence[:60])
def test_what_is_governed_from_outside_stays_whole(case: Case) -> None:
    assert {d.quote.text for d in drafts(case.sentence, case.language)} <= {case.sentence}


def test_clauses_with_days_of_their_own_stand_on_them() -> None:
    cut = 0
    for case in (c for c in CASES if c.parts):
        made = drafts(case.sentence, case.language)
        told = [d.quote.text.rstrip(".") for d in made if d.home]
        wanted = [p.rstrip(".") for p in case.parts]
        if told == wanted:
            cut += 1
            assert len({d.days for d in made}) == len(wanted)
        else:
            assert told == [case.sentence.rstrip(".")], "a part that nobody said may stand alone"
    assert cut >= CUT_AT_LEAST
