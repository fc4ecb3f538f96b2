"""Names found in a text: where they stand, what they mean, and that nothing read before changes them."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest import names
from conflictdigest.model.names import NameKind

_PIECES = st.sampled_from(
    [
        "Kyiv",
        "Mark's",
        "Mark",
        "the",
        "said",
        "General",
        "Orlenko",
        "of",
        "Ministry",
        "Defence",
        ".",
        ",",
        "“",
        "l'Ukraine",
        "Київ",
        "Києва",
        "міністр",
        "القاهرة",
        "A.",
        "U.N.",
        "北京",
        "-",
        "’s",
        "\n",
        "İstanbul'da",
    ]
)


def _keys(text: str, language: str = "en", extra: names.Lexicon | None = None) -> list[str]:
    return [n.key for n in names.find((text,), language, extra)]


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES, max_size=25), st.sampled_from(["en", "fr", "uk", "tr", "ar", "xx"]))
def test_names_are_printed_words_in_order_none_inside_another(pieces: list[str], language: str) -> None:
    text = " ".join(pieces)
    found = names.find((text, text[::2]), language)
    assert all(n.text == n.span.of((text, text[::2])) and n.text for n in found)
    places = [(n.span.paragraph, n.span.start, n.span.end) for n in found]
    assert places == sorted(places)
    pairs = itertools.pairwise(places)
    assert all(a[0] < b[0] or a[2] <= b[1] for a, b in pairs)


def test_what_was_read_before_changes_nothing() -> None:
    plain, possessive = "On Monday Lark and others met.", "On Monday Lark's men met others."
    alone = _keys(plain), _keys(possessive)
    assert (_keys(possessive), _keys(plain)) == alone[::-1]


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "Troops left Kyiv's suburbs.", "kyiv"),
        ("fr", "Les troupes de l’Ukraine reculent.", "ukraine"),
        ("uk", "Війська вийшли з Києва вранці.", "kyiv"),
        ("tr", "Askerler İstanbul'da toplandı.", "istanbul"),
        ("ar", "وصل الوفد إلى القاهرة صباحا.", "cairo"),
    ],
)
def test_endings_and_articles_hide_no_place(language: str, text: str, key: str) -> None:
    assert key in _keys(text, language)


def test_a_possessive_makes_no_town_of_a_person() -> None:
    found = names.find(("Reporters spoke of Mark's plan.",), "en")
    assert [n.kind for n in found if n.text == "Mark"] == [NameKind.OTHER]


def test_names_of_the_user_go_first() -> None:
    extra = names.Lexicon((names.Added("ridge brigade", NameKind.ACTOR, ("Ridge Brigade",)),))
    text = "The Ridge Brigade withdrew."
    assert "ridge brigade" in _keys(text, extra=extra)
    assert [n.kind for n in names.find((text,), "en")] != [n.kind for n in names.find((text,), "en", extra)]
