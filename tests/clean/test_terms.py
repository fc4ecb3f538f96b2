"""Terms of use are cut though they say "published"; a court's words on copying stay."""

from __future__ import annotations

import pytest

from conflictdigest.clean.line import Line
from conflictdigest.clean.rules.rights import rights_notice

TERMS = (
    "Copying, distribution or any other use of the materials published on this website, regardless of their "
    "form, requires the prior written consent of Sundal Media Group, the owner of the website."
)
TOLD = (
    "The court said on Monday that copying and distribution of the diary without the written consent of its "
    "owner had been a crime.",
    "The ministry published the order, which forbids the copying of maps without prior written consent.",
    "“Any other use of this website requires consent,” the notice found in the bunker read.",
)


def test_terms_are_cut() -> None:
    assert rights_notice(Line.read(TERMS))


@pytest.mark.parametrize("text", TOLD)
def test_what_is_told_stays(text: str) -> None:
    assert not rights_notice(Line.read(text))
