"""Sentences that hold nothing are passed over; none that holds something is."""

from __future__ import annotations

import re

import pytest

from conflictdigest.claims import read
from conflictdigest.claims.counts import words_for
from conflictdigest.claims.cues import LANGUAGES, cues_for
from conflictdigest.claims.gate import Gate, gate_for
from tests.eval.claims_scoring import article, passages
from tests.eval.test_claims_languages import rows


def gate(language: str) -> Gate:
    cues, words = cues_for(language), words_for(language)
    assert cues is not None and words is not None
    return gate_for(language, cues, words)


@pytest.mark.parametrize(
    "text",
    [
        "The minister Said so.",
        "“Not a word of it.”",
        '"Not a word of it."',
        "Twelve soldiers came home.",
        "It cost €5.",
        "It was seen by «all».",
        "No independent confirmation came.",
    ],
)
def test_what_may_hold_something_is_read(text: str) -> None:
    assert gate("en").opens(text, False)


@pytest.mark.parametrize("text", ["A cold wind blew over the hills.", "He went home in 2014.", "It’s over."])
def test_the_rest_is_not(text: str) -> None:
    assert not gate("en").opens(text, False)


def test_a_bare_number_is_read_where_a_figure_came_before() -> None:
    assert gate("en").opens("Then 9 hit the port.", True)
    assert not gate("en").opens("Then 9 went away.", False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_opens_has_letters(language: str) -> None:
    cues, words = cues_for(language), words_for(language)
    assert cues is not None and words is not None
    for word in {*cues.triggers, *cues.keys, *words.amounts}:
        assert re.search(r"[^\W\d_]", word), word


def test_reading_every_sentence_finds_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [article(p.text) for p in passages()] + [article(p.text, language) for language, p in rows()]
    found = [read(a) for a in texts]
    monkeypatch.setattr(Gate, "opens", lambda *_: True)
    assert [read(a) for a in texts] == found
