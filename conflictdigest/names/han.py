"""Names in scripts without blanks: the longest table entry at each character."""

from __future__ import annotations

from functools import cache

from conflictdigest.model.names import Name
from conflictdigest.model.text import Span
from conflictdigest.names import tables
from conflictdigest.names.fold import script_of
from conflictdigest.names.lookup import town
from conflictdigest.names.tables import Entry
from conflictdigest.text.late import late
from conflictdigest.text.wide import wide

_HAN = late(r"[\u3400-\u9fff]{2,}")
_LONGEST = 8


@cache
def _hand() -> dict[str, Entry]:
    forms = tables.hand().folded
    return {k: e for k, e in forms.items() if k and script_of(k[0]) == "han" and len(k) > 1}


def in_han(number: int, paragraph: str, countries: frozenset[str]) -> list[Name]:
    """Names in the Chinese characters of paragraph `number`; none where it has none."""
    found: list[Name] = []
    if not wide(paragraph):
        return found
    for run in _HAN.finditer(paragraph):
        text, i = run.group(), 0
        while i < len(text) - 1:
            for size in range(min(_LONGEST, len(text) - i), 1, -1):
                word = text[i : i + size]
                entry = _hand().get(word)
                if entry is None and word in tables.towns("han"):
                    entry = town(word, "han", countries)
                if entry:
                    span = Span(number, run.start() + i, run.start() + i + size)
                    found.append(Name(span, word, entry.key, entry.kind, entry.country))
                    i += size - 1
                    break
            i += 1
    return found
