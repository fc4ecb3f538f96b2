"""Speed of the dates rooms: 20,000 sentences a second on one core, and linear whatever the text holds."""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from conflictdigest import dates, timex
from conflictdigest.model.article import Article
from conflictdigest.model.text import Span
from tests.dates.reading import article, published

pytestmark = pytest.mark.heavy

_NEWS = (
    "Rebels shelled the fuel depot of Qasr Vale on Sunday, killing six drivers, the governor said.",
    "The road to the coast has been closed for weeks and food is scarce in most districts of the town.",
    "Engineers who inspected the bridge found that two of its piers had been mined by the retreating army.",
    "In March 2015 a truce was signed; two weeks later it collapsed over prisoners.",
    "The governor, Amin Sole, blamed the northern front, whose spokesman did not answer calls.",
)
"""Two sentences in five carry a date, as in newswire."""
_HARD = {
    "digits": "1" * 1_000_000,
    "digits and blanks": "1 2 3 " * 170_000,
    "quotes": '"' * 1_000_000,
    "years": "1999 " * 200_000,
    "months": "May " * 250_000,
    "half dates": "12/11/" * 170_000,
}


def _news(count: int) -> Article:
    return article(*(_NEWS[i % len(_NEWS)] for i in range(count)))


def _read(of: Article) -> int:
    found = timex.find(of.paragraphs, of.sentences, "en")
    return len(dates.resolve(of, found, published("2015-04-01")).dates)


def test_a_thousand_sentences_of_news(benchmark: BenchmarkFixture) -> None:
    of = _news(1000)
    assert benchmark(_read, of) > 200


@pytest.mark.parametrize("name", sorted(_HARD))
def test_a_megabyte_of(benchmark: BenchmarkFixture, name: str) -> None:
    text = _HARD[name]
    benchmark.pedantic(timex.find, ((text,), (Span(0, 0, len(text)),), "en"), rounds=1)
