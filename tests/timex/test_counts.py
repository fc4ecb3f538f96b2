"""A round thousand with an s counts people; other such numbers are decades."""

from __future__ import annotations

import pytest

from conflictdigest.model.text import Span
from conflictdigest.timex import find


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1000s of people fled the valley.", []),
        ("He was mayor in the 2000s.", ["in the 2000s"]),
        ("The dam was built in the 1960s.", ["in the 1960s"]),
        ("The road dates from the 1800s.", ["the 1800s"]),
    ],
)
def test_decades_and_counts(text: str, found: list[str]) -> None:
    assert [e.text for e in find((text,), (Span(0, 0, len(text)),), "en")] == found
