"""Which days expressions mean, when an article appeared, and brackets for articles without a date."""

from conflictdigest.dates.bracket import bracket
from conflictdigest.dates.publication import publication
from conflictdigest.dates.resolve import resolve

__all__ = ["bracket", "publication", "resolve"]
