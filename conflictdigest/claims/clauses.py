"""Frames other than subject – verb – words: passive, participle, second verb, relative clause, inversion."""

from __future__ import annotations

from conflictdigest.claims import frames
from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.denials import denied_by_content
from conflictdigest.claims.extent import (
    BEFORE_SOURCE,
    DASHES,
    has_words,
    next_comma,
    phrase_end,
)
from conflictdigest.claims.found import Found
from conflictdigest.claims.phrase import interpret
from conflictdigest.claims.source import Source
from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.wording import is_name
from conflictdigest.claims.wordsets import words as wordset
from conflictdigest.model.claims import Stance


def participle(
    t: Tokens,
    text: str,
    v: int,
    after: int,
    begin: int,
    stance: Stance,
    found: list[Found],
    cues: Cues,
    mask: list[bool],
) -> Found | None:
    """ "Denying the charge, the governor said …", "issued a note saying …": the subject of the main verb."""
    if not has_words(t, 0, v):
        end = next_comma(t, after)
        first, content = end + 1, (after, end)
        if end >= t.size or t.words[end] not in ",،":
            return None
    elif t.lows[v - 1] in cues.documents or (t.words[v - 1] in ",،" and not found):
        first, content = 0, (begin, t.size)
    else:
        return None
    for i in range(first + 1, t.size if not first else min(t.size, first + 20)):
        if i != v and not (mask and mask[i]) and _finite(t, i, cues):
            subject = frames.subject(t, i, cues, mask)
            if subject.empty and t.words[i][0].isupper():
                continue  # "Secretary of State"
            if subject.empty or subject.negated or (not first and i > v):
                return None
            if t.lows[v] in {"saying", "adding"} and not _statement(t, begin, cues):
                return None
            source = interpret(t, text, subject.first, subject.last, cues)
            return Found(source, stance, (v, after), content)
    return None


def _statement(t: Tokens, begin: int, cues: Cues) -> bool:
    """Do words of a statement begin here, and no thing that is added or said ("adding to her work")?"""
    if begin and t.lows[begin - 1] in cues.that:
        return True
    return begin < t.size and (
        bool(t.quoted[begin]) or not cues.auxiliaries.isdisjoint(t.lows[begin : begin + 10])
    )


def _finite(t: Tokens, i: int, cues: Cues) -> bool:
    low = t.lows[i]
    if low in cues.auxiliaries or low in cues.verbs or low in _PUTS or low in frames.PASTS:
        return True
    return low.endswith("ed") and t.words[i].islower()


_PUTS = wordset("put puts issued gave made released sent posted wrote")


def coordinate(t: Tokens, v: int, cues: Cues) -> bool:
    """Does the verb at v go on after "and" with the subject of the verb before it?"""
    k = v - 1
    while k > 0 and t.lows[k] in cues.skip:
        k -= 1
    return k > 0 and (t.lows[k] in cues.conj or t.lows[k] == "but")


def second_verb(
    t: Tokens, text: str, v: int, after: int, begin: int, stance: Stance, found: list[Found], cues: Cues
) -> Found | None:
    """ "denied the report and said …": the subject of the first verb, told once when the stance is the
    same."""
    earlier = [f for f in found if f.cue[1] <= v and not f.trailing and f.subject]
    if earlier:
        first = max(earlier, key=lambda f: f.cue)
        if first.stance is stance:
            return None
        return Found(first.source, stance, (v, after), (begin, t.size), first.subject)
    for i in range(1, v):
        if t.lows[i].endswith("ed") or t.lows[i] in cues.verbs or t.lows[i] in cues.auxiliaries:
            subject = frames.subject(t, i, cues, [])
            if subject.empty and t.words[i][0].isupper():
                continue  # "Secretary of State"
            if subject.empty or subject.negated:
                return None
            if t.lows[subject.first] in cues.first_person:
                return None
            source = interpret(t, text, subject.first, subject.last, cues)
            return Found(source, stance, (v, after), (begin, t.size), (subject.first, subject.last))
    return None


def relative(
    t: Tokens, text: str, pronoun: int, cue: tuple[int, int], begin: int, stance: Stance, cues: Cues
) -> Found | None:
    """ "the army, which said …", "Mr Rell, who denies the charges, …": the noun before the comma speaks."""
    if t.words[pronoun - 1] not in ",،" or not has_words(t, begin, t.size):
        return None
    first = last = pronoun - 1
    while first and t.words[first - 1][0].isalnum() and not _ends_antecedent(t, first - 1, cues):
        first -= 1
    source = interpret(t, text, first, last, cues)
    if source.name is None:
        return None
    end = next_comma(t, begin) if stance is Stance.DENIES else t.size
    return Found(source, stance, cue, (begin, end), (first, last))


def _ends_antecedent(t: Tokens, i: int, cues: Cues) -> bool:
    low = t.lows[i]
    return (
        low in cues.by
        or low in cues.auxiliaries
        or low in cues.breaks
        or (low in cues.verbs and low not in cues.nominal)
        or (low in cues.preps and low not in {"of", "for"})
        or (low.endswith("ed") and t.words[i].islower())
    )


RELATIVES = frozenset({"which", "who"})


def main_subject(t: Tokens, text: str, pronoun: int, source: Source, cues: Cues, mask: list[bool]) -> Source:
    """ "State radio went silent as it reported that …": the pronoun stands for the subject of the main
    clause."""
    before = t.lows[pronoun - 1] if pronoun else ""
    opening = before == "," and t.lows[0] in {"as", "when", "while", "after", "before"}
    if not opening and (before not in cues.breaks or before in {"that", "which", "who"}):
        return source
    for i in range(1, pronoun):
        if _finite(t, i, cues):
            subject = frames.subject(t, i, cues, mask)
            if subject.empty:
                return source
            named = interpret(t, text, subject.first, subject.last, cues)
            fits = {"person": {"person", "name"}, "body": {"body", "outlet", "name"}, "many": {"many"}}
            return named if named.name and named.kind in fits.get(source.kind, set()) else source
    return source


def passive(
    t: Tokens, text: str, v: int, stance: Stance, cues: Cues, mask: list[bool], taken: list[bool]
) -> Found | None:
    """ "was reported by X", "were denied by X"."""
    for k in range(v + 1, min(v + 5, t.size)):
        if t.lows[k] in cues.by:
            end, _ = phrase_end(t, k + 1, cues, mask)
            if end <= k + 1 or frames.is_day(t, k, cues) or t.words[k + 1] in cues.documents:
                return None
            if any(t.lows[i] in cues.verbs or t.lows[i] in cues.auxiliaries for i in range(k + 2, end)):
                return None  # "video verified by the Post shows …"
            if t.lows[v] == "blamed" and "on" in t.lows[k + 1 : end]:
                end = t.lows.index("on", k + 1)
            source = interpret(t, text, k + 1, end, cues)
            left = t.lows[:v]
            if stance in (Stance.DENIES, Stance.DOUBTS) and cues.deny_objects.isdisjoint(left):
                return None
            taken[k:end] = [True] * (end - k)
            return Found(source, stance, (v, k + 1), (0, v), (k + 1, end), trailing=True)
        if t.words[k] in frames.HARD or t.lows[k] in cues.that:
            break
    return None


def inverted(
    t: Tokens, text: str, v: int, after: int, stance: Stance, cues: Cues, mask: list[bool], taken: list[bool]
) -> Found | None:
    """ "…," said X; … , writes the newspaper X."""
    last = v
    while last and t.lows[last - 1] in cues.auxiliaries and t.lows[last - 1] in cues.skip:
        last -= 1  # "a déclaré", "has said"
    if not last or after >= t.size:
        return None
    before = t.words[last - 1]
    if not (before in BEFORE_SOURCE or t.quoted[last - 1]) or stance is Stance.DOUBTS:
        return None
    if stance is Stance.DENIES and not any(t.quoted[max(0, last - 2) : last]):
        return None
    if not has_words(t, 0, v):
        return None
    if (
        t.lows[v].endswith("ing")
        or t.lows[after] in cues.that
        or (
            t.lows[after] in cues.preps
            and t.lows[after] not in cues.dets
            and t.lows[after] not in cues.inside
        )
    ):
        return None
    end, _ = phrase_end(t, after, cues, mask)
    if t.lows[after] in cues.pronouns and t.lows[after] not in cues.dets and not cues.inverting:
        end = after + 1  # "fügte sie hinzu"
    if end <= after or not any(
        is_name(w) or w.lower() in cues.dets or w.lower() in cues.pronouns or (w.lower() in cues.roles)
        for w in t.words[after:end]
    ):
        return None
    if any(w in cues.auxiliaries for w in t.lows[after:end]) or is_clause(t, v, after, end, cues):
        return None
    source = interpret(t, text, after, end, cues)
    taken[after:end] = [True] * (end - after)
    while last and t.words[last - 1] in DASHES:
        last -= 1
    content = (0, last)
    if denied_by_content(t, 0, last, cues):
        stance = Stance.DENIES
    return Found(source, stance, (v, after), content, (after, end), trailing=True)


def is_clause(t: Tokens, verb: int, first: int, last: int, cues: Cues) -> bool:
    """Do words behind the verb say something rather than name who says it ("…, said Rell arrived alone")?

    Behind a quotation they name who says it, whatever they look like.
    """
    if any(t.quoted[max(0, verb - 2) : verb]):
        return False
    if last - first > 1 and t.lows[first] in cues.pronouns and t.lows[first] not in cues.dets:
        return True
    return any(
        t.lows[i] in frames.PASTS
        or (t.lows[i].endswith("ed") and t.words[i].islower() and is_name(t.words[i - 1]))
        for i in range(first + 1, last)
    )
