"""Who stands behind whom: "X, citing Y", "a statement by X, cited by Y"."""

from __future__ import annotations

from conflictdigest.claims import frames
from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.extent import next_comma
from conflictdigest.claims.phrase import interpret
from conflictdigest.claims.source import Source
from conflictdigest.claims.tokens import Tokens


def behind_outlet(t: Tokens, text: str, first: int, last: int, source: Source, cues: Cues) -> Source:
    """ "a statement by X, cited by Y": the outlet is the nearer source."""
    for i in range(first + 1, last):
        if t.lows[i] not in cues.cited_firsts:
            continue
        for phrase in cues.cited:
            if t.lows[i : i + len(phrase)] == list(phrase):
                head = interpret(t, text, first, i, cues)
                outlet = interpret(t, text, i + len(phrase), last, cues)
                if outlet.name and head.name:
                    return outlet._replace(behind=(head,))
                return source
    return source


def citations(
    t: Tokens, text: str, subject: frames.Subject, after: int, source: Source, cues: Cues
) -> Source:
    """ "Y, citing X, said", "Y reported, citing X", "X, quoted by Y, said"."""
    source = behind_outlet(t, text, subject.first, subject.last, source, cues)
    if source.behind:
        return source
    for i in range(after, t.size):
        if t.lows[i] in cues.citing and t.words[i - 1] in ",،" and t.lows[i] not in {"cited", "quoted"}:
            end = next_comma(t, i + 1)
            behind = interpret(t, text, i + 1, end, cues)
            if behind.name:
                return source._replace(behind=(behind,))
    return source
