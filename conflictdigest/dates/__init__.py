"""Which days expressions mean, when an article appeared, and brackets for articles without a date."""

from conflictdigest.dates.resolve import resolve

__all__ = ["resolve"]
