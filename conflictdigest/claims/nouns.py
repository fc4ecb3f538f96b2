"""Cues that are neither plain verbs nor phrases: quoting others, putting a toll at, "X's claim that"."""

from __future__ import annotations

from conflictdigest.claims import frames
from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.extent import object_start, phrase_end
from conflictdigest.claims.found import Found
from conflictdigest.claims.phrase import interpret
from conflictdigest.claims.source import UNNAMED
from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.wording import is_name
from conflictdigest.claims.wordsets import words as wordset
from conflictdigest.model.claims import Stance


def quotes(t: Tokens, text: str, i: int, cues: Cues, mask: list[bool], taken: list[bool]) -> Found | None:
    """ "The Post quoted the minister as saying …", "he was quoted by the Post as saying …"."""
    subject = frames.subject(t, i, cues, mask)
    if subject.empty or subject.negated:
        return None
    for k in range(i + 1, min(t.size - 1, i + 16)):
        if t.words[k] in frames.HARD or (mask and mask[k]):
            return None
        saying = t.lows[k] == "as" and t.lows[k + 1] in _SAYING
        if saying or (t.lows[k] == "who" and t.lows[k + 1] in cues.verbs):
            named = interpret(t, text, subject.first, subject.last, cues)
            first = i + 1
            if subject.passive:
                if t.lows[first] not in cues.by and t.lows[first] != "in":
                    return None
                outlet, behind = interpret(t, text, first + 1, k, cues), named
            else:
                outlet, behind = named, interpret(t, text, first, k, cues)
            taken[i : k + 2] = [True] * (k + 2 - i)
            source = outlet._replace(behind=(behind,)) if behind.name or behind.generic else outlet
            begin = object_start(t, k + 2, cues)
            return Found(source, Stance.REPORTS, (i, i + 1), (begin, t.size), (subject.first, k))
    return None


_SAYING = wordset("saying stating claiming telling warning denying confirming adding")


def puts(t: Tokens, text: str, i: int, cues: Cues, mask: list[bool]) -> Found | None:
    """ "The ministry put the toll at 31"."""
    window = t.lows[i + 1 : i + 10]
    at = next((k for k, low in enumerate(window) if low in _AT), 0)
    if not at or _COUNTS.isdisjoint(window[:at]):
        return None
    subject = frames.subject(t, i, cues, mask)
    if subject.empty or subject.negated or subject.modal:
        return None
    source = interpret(t, text, subject.first, subject.last, cues)
    return Found(source, Stance.REPORTS, (i, i + 1), (i + 1, t.size), (subject.first, subject.last))


_AT = frozenset({"at", "closer", "above", "between", "as", "over", "around"})
_COUNTS = wordset("""toll number numbers figure figures count total tally losses
    casualties strength cost turnout attendance crowd crowds damage""")


def noun_claim(t: Tokens, text: str, i: int, cues: Cues, mask: list[bool]) -> Found | None:
    """ "a claim by X that …", "X's claim that …"."""
    n = t.size
    if i + 1 < n and t.lows[i + 1] in cues.by:
        end, _ = phrase_end(t, i + 2, cues, mask)
        if end < n and end > i + 2 and t.lows[end] in cues.that:
            source = interpret(t, text, i + 2, end, cues)
            return Found(source, Stance.CLAIMS, (i, i + 1), (end + 1, n), (i + 2, end))
        return None
    if i and i + 1 < n and t.lows[i + 1] in cues.that and t.lows[i - 1].endswith(("'s", "’s", "s'", "s’")):
        first = i - 1
        while first and (is_name(t.words[first - 1]) or t.lows[first - 1] in cues.party_heads):
            first -= 1
        source = interpret(t, text, first, i, cues)
        name = source.name.rstrip("'’").removesuffix("'s").removesuffix("’s") if source.name else None
        source = source._replace(name=name, body=name if source.party else None)
        return Found(source, Stance.CLAIMS, (i, i + 1), (i + 2, n), (first, i))
    return None


def adverb(t: Tokens, i: int) -> Found:
    return Found(
        UNNAMED, Stance.REPORTS if t.lows[i] == "reportedly" else Stance.CLAIMS, (i, i + 1), (0, t.size)
    )
