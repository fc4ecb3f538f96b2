"""Numbers and counted things, one table a language."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from conflictdigest.claims.counts.table import CountWords

LANGUAGES = ("ar", "de", "en", "es", "fr", "pl", "ru", "tr", "uk")

__all__ = ["LANGUAGES", "CountWords", "words_for"]


@cache
def words_for(language: str) -> CountWords | None:
    """The table of a language; None when there is none."""
    code = language.partition("-")[0].lower()
    if code not in LANGUAGES:
        return None
    table = import_module(f"conflictdigest.claims.counts.{code}").WORDS
    assert isinstance(table, CountWords)  # noqa: S101
    return table
