"""Sentences read a second: 10,000 on one core is the aim."""

from __future__ import annotations

import pytest

from conflictdigest.claims import read
from tests.eval.claims_scoring import article, passages


@pytest.mark.heavy
def test_sentences_a_second(benchmark) -> None:  # type: ignore[no-untyped-def]
    text = " ".join(p.text for p in passages())
    one = article(text * 5)
    benchmark.extra_info["sentences"] = len(one.sentences)
    benchmark(read, one)
