"""A header line that names a paper gives the outlet; one that names a person gives an author."""

from __future__ import annotations

import pytest

from conflictdigest.clean.evidence import people


@pytest.mark.parametrize(
    ("line", "authors", "other"),
    [
        ("Coastal Post", [], "Coastal Post"),
        ("The Valley Times", [], "The Valley Times"),
        ("Вісник Узбережжя", [], "Вісник Узбережжя"),
        ("Oren Vask, Morning Courier", ["Oren Vask"], "Morning Courier"),
        ("Emily Post", ["Emily Post"], None),
        ("Anna Lind", ["Anna Lind"], None),
        ("Sana Idris", ["Sana Idris"], None),
    ],
)
def test_people_and_outlets(line: str, authors: list[str], other: str | None) -> None:
    assert people(line) == (authors, other)
