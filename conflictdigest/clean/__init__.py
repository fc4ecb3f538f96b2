"""From blocks to an article's own words: boilerplate out by named rules, the title decided, text repaired."""

from conflictdigest.clean.article import clean

__all__ = ["clean"]
