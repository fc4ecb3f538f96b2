"""Who says it, who denies it, where it comes from, and the figures."""

from __future__ import annotations

from conflictdigest.claims.as_of import dated_anew
from conflictdigest.claims.corrections import corrected
from conflictdigest.claims.origins import count_origins, normalise, origins, origins_by_sentence, origins_of
from conflictdigest.claims.read import read
from conflictdigest.claims.sums import sums
from conflictdigest.claims.ties import tie

__all__ = [
    "corrected",
    "count_origins",
    "dated_anew",
    "normalise",
    "origins",
    "origins_by_sentence",
    "origins_of",
    "read",
    "sums",
    "tie",
]
