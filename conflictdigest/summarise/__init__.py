"""Extractive summaries: an article's own sentences, chosen by sumy. sumy is imported in this room only."""

from conflictdigest.summarise.choose import METHODS, summarise

__all__ = ["METHODS", "summarise"]
