"""Origins: what words go back to, counted once."""

from __future__ import annotations

import pytest

from conflictdigest.claims import count_origins, normalise, origins, origins_by_sentence, read
from conflictdigest.model import replace
from tests.eval.claims_scoring import article


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The Lake Post", '"The Lake Post"'),
        ("Lake Post", "the Lake Post"),
        ("Lake-Post", "Lake Post"),
        ("www.lakepost.com", "LakePost"),
        ("Lake Post newspaper", "Lake Post"),
    ],
)
def test_spellings_meet(a: str, b: str) -> None:
    assert count_origins([a, b]) and len(count_origins([a, b])) == 1


def test_clipped_and_initial_forms_join_the_full_name() -> None:
    assert count_origins(["LaPo", "The Lake Post"]) == ("The Lake Post",)
    assert count_origins(["LIT", "Lake Island Times"]) == ("Lake Island Times",)


def test_different_outlets_stay_apart() -> None:
    assert count_origins(["Lake Post", "Lake Times"]) == ("Lake Post", "Lake Times")


def test_a_family_counts_once() -> None:
    families = {"Lake Post": "Lake group", "Lake Radio": "Lake group"}
    assert count_origins(["The Lake Post", "Lake Radio"], families) == ("Lake group",)


def test_normalise_keeps_what_is_only_an_article() -> None:
    assert normalise("The") == "the"


def test_a_cited_outlet_is_the_origin_and_own_words_go_back_to_the_outlet() -> None:
    text = "The Lake Post reported that roads were shut. Snow fell in Karsa."
    one = article(text, outlet="Gulf Observer")
    one = replace(one, claims=read(one).claims)
    assert origins_by_sentence(one) == (("Lake Post",), ("Gulf Observer",))
    assert origins(one) == ("Lake Post", "Gulf Observer")


def test_agency_copy_goes_back_to_the_agency() -> None:
    one = article("Snow fell in Karsa.", outlet="Gulf Observer", agency="Meridian")
    assert origins(one) == ("Meridian",)


def test_the_last_of_the_chain_is_the_origin() -> None:
    text = "According to The Lake Post, citing Merania's border guard, the fort has fallen."
    one = article(text)
    assert origins(replace(one, claims=read(one).claims)) == ("Merania's border guard",)
