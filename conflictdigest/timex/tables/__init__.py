"""A table a language; loaded when a text in that language comes by."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from conflictdigest.timex.table import Table

LANGUAGES = ("en", "uk", "ru", "ar", "fr", "es", "de", "pl", "tr", "zh")


@cache
def table_for(language: str) -> Table:
    """The table of a language by its code ("en", "pt-BR"); one for figures alone when it has none."""
    code = language.lower().partition("-")[0].partition("_")[0]
    module = code if code in LANGUAGES else "neutral"
    found = import_module(f"conflictdigest.timex.tables.{module}").TABLE
    assert isinstance(found, Table)  # noqa: S101 - a table module that defines no table is a bug
    return found


@cache
def numbers(language: str) -> dict[str, int]:
    """The number words of a language that a table knows: "three" is 3."""
    table = table_for(language)
    found = {w: v for w, (kind, v) in table.words.items() if kind == "NUMWORD" and isinstance(v, int)}
    return found | dict(table.tens)
