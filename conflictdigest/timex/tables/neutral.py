"""For a language without a table: dates in figures, which need no words."""

from __future__ import annotations

from conflictdigest.timex.pattern import rule
from conflictdigest.timex.table import Table

TABLE = Table(
    language="und",
    words={},
    rules=(rule("iso", "iso", "iso:ISO"), rule("numeric", "numeric", "numeric:NUMERIC")),
)
