"""Languages whose verb stands first (Arabic) or last (Turkish): other frames, the same cue tables."""

from __future__ import annotations

from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.denials import denied_by_content
from conflictdigest.claims.extent import has_words
from conflictdigest.claims.found import Found
from conflictdigest.claims.phrase import interpret
from conflictdigest.claims.tokens import Tokens
from conflictdigest.model.claims import Stance

_END = frozenset({",", "،", ".", ":", ";", "؛", "؟", "?", "!", "—", "–", "(", ")"})
_REACH = 10
_LAST_WORDS = 4


def verb_first(
    t: Tokens, text: str, v: int, after: int, stance: Stance, cues: Cues, mask: list[bool], taken: list[bool]
) -> Found | None:
    """ "said the ministry that …", "…, said the ministry": source behind the verb."""
    opens = v == 0 or t.words[v - 1] in _END or bool(t.quoted[v - 1])
    if not opens or (v and t.lows[v - 1] in cues.negations):
        return None
    end = _noun_end(t, after, cues, mask)
    if end <= after:
        return None
    source = interpret(t, text, after, end, cues)
    begin = _past_that(t, end, cues)
    if has_words(t, begin, t.size) and not (v and _closed_before(t, v)):
        content, trailing = (begin, t.size), False
    elif v:
        content, trailing = (0, v), True
    else:
        return None
    if stance is Stance.DENIES and not _deniable(t.lows[end : end + _REACH], t.lows[v], cues):
        return None
    taken[after:end] = [True] * (end - after)
    if stance in (Stance.REPORTS, Stance.CLAIMS) and denied_by_content(t, *content, cues):
        stance = Stance.DENIES
    return Found(source, stance, (v, after), content, (after, end), trailing)


def _closed_before(t: Tokens, v: int) -> bool:
    """Does a quotation close right before the verb?"""
    k = v - 1
    while k > 0 and t.words[k] in _END:
        k -= 1
    return k > 0 and bool(t.quoted[k])


def _noun_end(t: Tokens, first: int, cues: Cues, mask: list[bool]) -> int:
    limit = min(t.size, first + _REACH)
    for i in range(first, limit):
        low = t.lows[i]
        if low in cues.that or (t.words[i] in _END and t.words[i] != ".") or (mask and mask[i]):
            return i
        if i > first and (low in cues.stops or low in cues.days):
            return i
    for i in range(first, limit):  # no "that": the phrase ends with its first run of definite words
        if t.words[i].startswith("ال") or t.lows[i] == "باسم":
            end = i + 1
            while end < limit and (t.words[end].startswith("ال") or t.lows[end] == "باسم"):
                end += 1
            return end
    return first + 1


def _past_that(t: Tokens, i: int, cues: Cues) -> int:
    for k in range(i, min(t.size, i + 8)):
        if t.lows[k] in cues.that:
            return k + 1
        if t.words[k] in _END and t.words[k] not in {",", "،"}:
            break
    while i < t.size and (t.words[i] in _END or t.lows[i] in cues.days or t.lows[i] == "يوم"):
        i += 1
    return i


def _deniable(object_: list[str], verb: str, cues: Cues) -> bool:
    claimed = not cues.deny_objects.isdisjoint(object_)
    if verb in cues.deny_weak:
        return claimed
    return claimed or cues.deny_traps.isdisjoint(object_)


def verb_last(
    t: Tokens, text: str, v: int, after: int, stance: Stance, cues: Cues, mask: list[bool], taken: list[bool]
) -> Found | None:
    """ "The ministry, …, announced": source at the head of the clause, words between it and the verb."""
    if after + _LAST_WORDS < t.size and t.words[after] not in _END and not t.quoted[after]:
        return None
    first = 0
    while first < v and not t.words[first][0].isalnum():
        if mask and mask[first]:
            break
        first += 1
    end = _head_end(t, first, v, cues, mask)
    if end <= first or any(taken[first:end]):
        return None
    if stance is Stance.DENIES and not _deniable(t.lows[end:v], t.lows[v], cues):
        return None
    begin = end
    while begin < v and t.words[begin] in _END:
        begin += 1
    if not has_words(t, begin, v):
        return None
    source = interpret(t, text, first, end, cues)
    if stance in (Stance.REPORTS, Stance.CLAIMS) and denied_by_content(t, begin, after, cues):
        stance = Stance.DENIES
    return Found(source, stance, (v, after), (begin, v), (first, end))


def _head_end(t: Tokens, first: int, v: int, cues: Cues, mask: list[bool]) -> int:
    if mask and mask[first]:
        return first
    for i in range(first, min(v, first + _REACH)):
        if t.words[i] in _END or (mask and mask[i]):
            return i if i - first <= 8 else first
    end = first
    while end < v and (
        t.words[end][:1].isupper() or t.lows[end] in cues.roles | cues.party_heads | cues.outlet_words
    ):
        end += 1
    return end


def after_source(t: Tokens, text: str, i: int, cues: Cues, taken: list[bool]) -> Found | None:
    """ "X'e göre …": the source stands before its cue; its ending is not part of the name."""
    first = i
    while first > 0 and t.words[first - 1] not in _END:
        first -= 1
    if first == i or i - first > _REACH or any(taken[first:i]):
        return None
    source = interpret(t, text, first, i, cues)
    if source.name:
        name = source.name
        for mark in ("'", "’"):
            stem, cut, ending = name.rpartition(mark)
            if cut and ending in cues.suffixes:
                name = stem
        source = source._replace(name=name)
    taken[first : i + 1] = [True] * (i + 1 - first)
    begin = i + 1
    content = (begin, t.size) if has_words(t, begin, t.size) else (0, first)
    return Found(source, Stance.REPORTS, (i, i + 1), content, (first, i), trailing=first > 0)
