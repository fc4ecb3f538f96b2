"""Cue tables, one module a language."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from conflictdigest.claims.cues.table import Cues

LANGUAGES = ("ar", "de", "en", "es", "fr", "pl", "ru", "tr", "uk")

__all__ = ["LANGUAGES", "Cues", "cues_for"]


@cache
def cues_for(language: str) -> Cues | None:
    """The table of a language ("en", "pt-BR" counts as "pt"); None when there is none."""
    code = language.partition("-")[0].lower()
    if code not in LANGUAGES:
        return None
    table = import_module(f"conflictdigest.claims.cues.{code}").CUES
    assert isinstance(table, Cues)  # noqa: S101
    return table
