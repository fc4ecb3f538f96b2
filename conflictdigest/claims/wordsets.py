"""Sets of words from a text with blanks between them: how the rules and tables write their lists."""

from __future__ import annotations

Words = frozenset[str]


def words(text: str) -> Words:
    """The blank-separated words of `text`, as a set."""
    return frozenset(text.split())
