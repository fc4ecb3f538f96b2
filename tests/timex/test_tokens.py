"""Tokens know their place whether or not several were made one; dull sentences are passed over."""

from __future__ import annotations

from itertools import pairwise

import pytest

from conflictdigest.model import replace
from conflictdigest.model.text import Span
from conflictdigest.timex import find
from conflictdigest.timex.grammar import grammar
from conflictdigest.timex.tokens import tokenise


@pytest.mark.parametrize(
    "text",
    [
        "The guns fell silent on New Year's Eve, at 10:30 p.m. (local time), in the hills.",
        "Twenty-five men left on 3.4.2021 and on 2021-04-03 – no more.",
        "  Two   blanks\there, and “quotes” ’s",
    ],
)
def test_every_token_stands_where_it_says(text: str) -> None:
    ready = grammar("en")
    t = tokenise(text, ready.lexicon)
    places = [(t.start(i), t.end(i)) for i in range(len(t.words))]
    assert places == sorted(places)
    assert all(not text[a].isspace() and not text[b - 1].isspace() for a, b in places)
    gaps = text[: places[0][0]] + "".join(text[b:c] for (_, b), (c, _) in pairwise(places))
    assert not gaps.strip()


def test_several_words_made_one_keep_their_place() -> None:
    text = "Shells fell on New Year's Eve."
    t = tokenise(text, grammar("en").lexicon)
    at = t.words.index("new year 's eve")
    assert text[t.start(at) : t.end(at)] == "New Year's Eve"


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("They met on Monday.", True),
        ("It began in 1941.", True),
        ("The doors shut at 10 am.", True),
        ("Am I late?", False),
        ("They fled in MARCH.", True),
        ("They may march on, and the sun sat low.", False),
        ("Some 300 men held the hill.", False),
        ("«Ніч була тиха»", False),
    ],
)
def test_a_sentence_tells_of_time_by_a_word_or_a_number(text: str, tells: bool) -> None:
    assert grammar("en").hints.any_in(text) is tells


def test_a_sentence_that_comes_again_says_the_same_in_its_own_place() -> None:
    said = "Shells fell early on Monday, and again on 3 May."
    paragraphs = (f"{said} Rain came.", f"Nobody slept. {said}")
    spans = (Span(0, 0, 48), Span(0, 49, 59), Span(1, 0, 13), Span(1, 14, 62))
    one, two, three, four = find(paragraphs, spans, "en")
    assert [e.text for e in (three, four)] == [e.text for e in (one, two)]
    assert all(e.span.of(paragraphs) == e.text for e in (one, two, three, four))
    assert [(e.sentence, e.span.paragraph) for e in (one, two, three, four)] == [
        (0, 0),
        (0, 0),
        (3, 1),
        (3, 1),
    ]
    assert replace(four, span=two.span, sentence=0) == two
