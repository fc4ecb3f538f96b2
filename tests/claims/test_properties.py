"""Nothing raises, spans stay inside, results do not depend on order."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest.claims import count_origins, normalise, read, tie
from conflictdigest.claims.cues import LANGUAGES, cues_for
from conflictdigest.model.article import Article
from conflictdigest.model.page import TitleBasis
from conflictdigest.model.text import Span
from tests.eval.claims_scoring import article, passages
from tests.eval.claims_ties_scoring import blocks

_PIECES = st.sampled_from(
    [
        "said",
        "denied",
        "claims",
        "reports",
        "the",
        "The",
        "army",
        "Post",
        ",",
        ".",
        '"',
        "“",
        "”",
        "«",
        "»",
        "that",
        "12",
        "1,200",
        "over",
        "at",
        "least",
        "people",
        "killed",
        "according",
        "to",
        "citing",
        "of",
        "by",
        "told",
        "was",
        "not",
        "no",
        "he",
        "it",
        "They",
        ";",
        ":",
        "—",
        "(",
        ")",
        "--",
        "'s",
        "and",
        "who",
        "which",
        "50",
        "thousand",
        "Karsa",
        "Rell",
        "put",
        "toll",
        "rejected",
        "as",
        "false",
        "could",
        "be",
        "verified",
        "quoted",
        "saying",
        "dozens",
        "between",
        "$",
        "%",
        "/",
        "№",
        "'den",
        "قالت",
        "إن",
        "заявив",
        "що",
    ]
)
_TEXTS = st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=40).map(" ".join))


def whole(text: str, language: str) -> Article:
    spans = (Span(0, 0, len(text)),) if text else ()
    return Article("id", "file", None, TitleBasis.GIVEN, (text,), spans, language=language)


@settings(max_examples=300, deadline=None)
@given(_TEXTS, st.sampled_from([*LANGUAGES, "zh", "xx", ""]))
def test_nothing_raises_and_spans_stay_inside(text: str, language: str) -> None:
    reading = read(whole(text, language))
    for claim in reading.claims:
        assert 0 <= claim.span.start < claim.span.end <= len(text)
        assert claim.cue is None or 0 <= claim.cue.start < claim.cue.end <= len(text)
        assert not claim.chain or claim.chain[0] == claim.source
    for figure in reading.figures:
        assert figure.text == figure.span.of((text,))
        assert figure.text
        assert figure.low is not None or figure.high is not None


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(max_size=12), max_size=6))
def test_origins_never_raise_and_never_grow(names: list[str]) -> None:
    assert len(count_origins(names)) <= len(names)
    for name in names:
        normalise(name)


def test_counted_words_stand_in_the_text() -> None:
    for passage in passages():
        for figure in read(article(passage.text)).figures:
            assert figure.counted in passage.text or figure.counted == figure.unit


def test_ties_do_not_depend_on_order() -> None:
    for block in blocks():
        ordered = tie(block.statements)
        mixed = list(block.statements)
        random.Random(block.id).shuffle(mixed)
        assert tie(mixed) == ordered


def test_every_language_has_its_table() -> None:
    for language in LANGUAGES:
        assert cues_for(language) is not None
    assert cues_for("EN-gb") is cues_for("en")
    assert cues_for("xx") is None
