"""A publication bracket for an article without a date."""

from __future__ import annotations

from collections.abc import Sequence

from conflictdigest.model.article import Article
from conflictdigest.model.dates import Published
from conflictdigest.model.timex import Expression


def bracket(
    article: Article, expressions: Sequence[Expression], neighbours: Sequence[Article]
) -> Published | None:
    """Days between which an undated article appeared, from its own words and dated articles of its story."""
    return None
