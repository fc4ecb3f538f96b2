"""Each language's table against sentences in its press's manner, printed on Tuesday, 12 November 2024."""

from __future__ import annotations

from pathlib import Path

import pytest

from conflictdigest import dates
from tests.dates.reading import days, expressions, published, sentence

FOLDER = Path(__file__).parent / "press"
CASES = [
    (path.stem, *line.split("\t"))
    for path in sorted(FOLDER.glob("*.tsv"))
    for line in path.read_text(encoding="utf-8").splitlines()
    if line.strip()
]


@pytest.mark.parametrize(("language", "text", "wanted"), CASES)
def test_sentence(language: str, text: str, wanted: str) -> None:
    of = sentence(text, language)
    found = dates.resolve(of, expressions(of), published("2024-11-12"))
    assert days(found) == ([] if wanted == "-" else wanted.split(" "))


@pytest.mark.parametrize("language", ["ar", "de", "es", "fr", "pl", "ru", "tr", "uk", "zh"])
def test_every_language_has_at_least_25(language: str) -> None:
    assert sum(case[0] == language for case in CASES) >= 25
