"""Who is told: reporters, a crowd, "him" – or an outlet, which then is one more way back for the words."""

from __future__ import annotations

from conflictdigest.claims import frames
from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.phrase import interpret
from conflictdigest.claims.source import Source
from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.wordsets import words as wordset


def told(
    t: Tokens, text: str, after: int, low: str, cues: Cues, mask: list[bool]
) -> tuple[Source | None, int]:
    """The outlet that is told, by "told the Post" or "revealed to the Post"; where the words can begin."""
    if low in cues.tell:
        return _hearer(t, text, after, cues, mask)
    if after + 1 < t.size and t.lows[after] == "to":
        outlet, end = _hearer(t, text, after + 1, cues, mask)
        if outlet is not None:
            return outlet, end
    return None, after


def _hearer(t: Tokens, text: str, i: int, cues: Cues, mask: list[bool]) -> tuple[Source | None, int]:
    """Who is told: an outlet (then it is returned) or reporters, "him", a crowd; and where that ends."""
    n = t.size
    if i >= n or (mask and mask[i]) or t.words[i] in ".,;:":
        return None, i
    first = i
    quoted_word = t.quoted[i] and not (mask and mask[i])
    while i < n:
        low = t.lows[i]
        if mask and mask[i]:
            break
        if low in cues.that or (t.words[i] in _HARD and not quoted_word) or low in _AFTER_HEARER:
            break
        if i > first and (frames.is_day(t, i, cues) or low in cues.pronouns or low in _CONTENT_DETS):
            break
        if (
            i > first
            and t.lows[i - 1] in cues.hearers
            and t.lows[i - 1] not in cues.dets
            and low not in cues.conj
        ):
            break
        if i - first > 8:
            break
        i += 1
    source = interpret(t, text, first, i, cues)
    outlet = source.name is not None and source.outlet and t.lows[i - 1] not in _GATHERINGS
    return (source if outlet else None), i


_HARD = frozenset(",;:—–.?!")
_AFTER_HEARER = wordset("in on at during by to after late early via from about of")
_GATHERINGS = wordset("conference briefing meeting rally crowd summit session")
_CONTENT_DETS = wordset("the a an no there its their his her some at")
