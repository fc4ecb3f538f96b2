"""Dates as users type them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from conflictdigest.cli.when import day
from conflictdigest.errors import UsageError

NOW = datetime(2025, 3, 14, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-11-12", date(2024, 11, 12)),
        ("7d", date(2025, 3, 7)),
        ("2w", date(2025, 2, 28)),
        ("24h", date(2025, 3, 13)),
        ("1h", date(2025, 3, 14)),
        ("2h", date(2025, 3, 13)),
        ("Yesterday", date(2025, 3, 13)),
        (" today ", date(2025, 3, 14)),
        (None, None),
    ],
)
def test_day(text: str | None, expected: date | None) -> None:
    assert day(text, NOW) == expected


@pytest.mark.parametrize("text", ["", "soon", "2024-02-30", "12.11.2024", "99999d" + "0" * 9, "-3d"])
def test_no_day(text: str) -> None:
    with pytest.raises(UsageError, match="no date"):
        day(text, NOW)
