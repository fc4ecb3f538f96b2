"""How far a source's phrase goes, and which words it attributes."""

from __future__ import annotations

from conflictdigest.claims import frames
from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.persons import is_role
from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.wording import NAME_LINKS, is_name, is_outlet
from conflictdigest.claims.wordsets import words as wordset

DASHES = frozenset({",", "،", "—", "–", "--"})


BEFORE_SOURCE = DASHES | {"?", "!"}


def _describes(t: Tokens, first: int, comma: int, close: int) -> bool:
    """Can "the …" up to `close` describe the name before the comma? Offices describe persons."""
    names = [w for w in t.words[first:comma] if w[0].isalnum()]
    personal = len(names) >= 2 and all(is_name(w) for w in names[-2:]) and not is_outlet(names)
    return personal or any(w in {"of", "for"} for w in t.lows[comma + 1 : close])


def phrase_end(t: Tokens, first: int, cues: Cues, mask: list[bool], opening: bool = False) -> tuple[int, int]:
    """End of a source's phrase that begins at `first`, and where the words go on after it.

    `opening`: the words still have to come, so the phrase can not fill the sentence.
    """
    n = t.size
    i = first
    bare = opening and not any(w in ",،" for w in t.words[first:])
    while i < n:
        word, low = t.words[i], t.lows[i]
        if mask and mask[i]:
            return i, i
        if low in cues.stops or (
            i > first
            and (low in cues.auxiliaries or _says(t, i, cues) or (bare and _ends_name(t, i, first, cues)))
        ):
            break
        if i > first and (low in cues.that or frames.is_day(t, i, cues)):
            break
        if word in ";:—–?!()…":
            break
        if word == "." and (i + 1 >= n or not is_name(t.words[i + 1]) or len(t.words[i - 1]) > 4):
            break
        if word in ",،":
            close = next_comma(t, i + 1)
            named = not opening and _name_after_office(t, first, i, close, cues)
            if named:
                i = close
                continue
            if not _apposition(t, i + 1, cues) or (opening and close >= t.size - 1):
                break
            if t.lows[i + 1] == "the" and not _describes(t, first, i, close):
                break
            i = close
            continue
        i += 1
    end = i
    return end, _after_gap(t, end, cues)


def _says(t: Tokens, i: int, cues: Cues) -> bool:
    """ "wie die Hafenpost berichtete, …": the verb of a source named before it."""
    return cues.comma_clauses and t.lows[i] in cues.verbs


def _ends_name(t: Tokens, i: int, first: int, cues: Cues) -> bool:
    """Without a comma the phrase ends where lower case follows a name ("according to the Post rebels
    fled")."""
    low = t.lows[i]
    if not t.words[i].islower() or low in cues.preps or low in cues.conj or low in NAME_LINKS:
        return False
    noun = low in cues.outlet_words or low in cues.roles or low in cues.documents or low in cues.party_heads
    return is_name(t.words[i - 1]) and not noun and t.words[i - 1][:1].isupper() and i > first


def _name_after_office(t: Tokens, first: int, comma: int, close: int, cues: Cues) -> bool:
    """ "the mayor of Sule, Otto Brand": a name behind the office that it holds."""
    words = [w for w in t.words[comma + 1 : close] if w[0].isalnum()]
    office = any(is_role(low, cues) for low in t.lows[first:comma])
    return office and 2 <= len(words) <= 4 and all(is_name(w) and w[:1].isupper() for w in words)


def _after_gap(t: Tokens, i: int, cues: Cues) -> int:
    """Past time, relative clause and comma, to where the words go on."""
    n = t.size
    if i < n and t.lows[i] in cues.stops and t.lows[i] in {"who", "which", "that", "whose"}:
        while i < n and t.words[i] not in ",;":
            i += 1
    while i < n and (frames.is_day(t, i, cues) or t.words[i].isdigit() or _says(t, i, cues)):
        i += 1
    while i < n and t.words[i] in DASHES:
        i += 1
    return i


def _apposition(t: Tokens, i: int, cues: Cues) -> bool:
    if i >= t.size:
        return False
    low = t.lows[i]
    if low in cues.citing:
        return True
    end = next_comma(t, i)
    segment = t.lows[i:end]
    if any(w in cues.auxiliaries or w in cues.verbs for w in segment) or len(segment) > 14:
        return False
    if (
        low in {"a", "an", "the", "its", "his", "her", "their"}
        or low in cues.roles
        or (t.lows[i + 1 : i + 2] and (t.lows[i + 1] in cues.roles))
    ):
        return any(w in cues.roles or w in cues.outlet_words for w in segment)
    return False


def next_comma(t: Tokens, i: int) -> int:
    while i < t.size and t.words[i] not in ",،;—–:":
        if t.words[i] == "." and i + 1 >= t.size:
            break
        i += 1
    return i


def attributed_words(
    t: Tokens, subject_first: int, begin: int, cues: Cues, mask: list[bool]
) -> tuple[tuple[int, int] | None, bool]:
    """The attributed words for a source before its verb, and whether the source trails."""
    n = t.size
    k = begin
    left = left_words(t, subject_first, cues, mask, not has_words(t, k, n))
    if k >= n or not has_words(t, k, n):
        return ((0, left), True) if left else (None, False)
    if left and (
        not says_something(t, k, n, cues) or (k == begin and goes_on_with_place(t, k, left, cues, mask))
    ):
        return (0, left), True
    if t.words[k] in ",،":
        if left:
            return (0, n), True
        return (_past_citation(t, k + 1, cues), n), False
    if t.words[k] in ".;" and left:
        return (0, left), True
    while k < n and t.words[k] in ":—–":
        k += 1
    return (k, n), False


def _past_citation(t: Tokens, k: int, cues: Cues) -> int:
    """Past "citing three officials, that" and "however, that"."""
    if k < t.size and (t.lows[k] in cues.citing or t.lows[k] in cues.skip):
        comma = next_comma(t, k)
        if comma < t.size:
            k = comma + 1
    return k + 1 if k < t.size and t.lows[k] in cues.that else k


def goes_on_with_place(t: Tokens, k: int, left: int, cues: Cues, mask: list[bool]) -> bool:
    """ "12 died, the army said at a briefing after meeting …": the words are all on the left."""
    if t.lows[k] not in _PLACE_OF_SPEECH or (k and t.lows[k - 1] in cues.that):
        return False
    if mask and mask[left - 1]:
        return True
    lows = t.lows[:left]
    return (
        lows[0] not in cues.breaks
        and lows[0] not in frames.OPENERS
        and any(w in cues.auxiliaries for w in lows)
    )


_PLACE_OF_SPEECH = wordset(
    "in at on after during to late early from as when while who before through via by of"
)


def says_something(t: Tokens, first: int, last: int, cues: Cues) -> bool:
    """Is there a clause or speech in first..last-1, and not just a place, a time, a hearer?"""
    return any(
        t.lows[i] in cues.auxiliaries
        or t.lows[i] in cues.verbs
        or t.lows[i] in cues.pronouns
        or t.quoted[i]
        or t.lows[i].endswith(("ed", "ing"))
        for i in range(first, last)
    )


def left_words(t: Tokens, subject_first: int, cues: Cues, mask: list[bool], alone: bool) -> int:
    """End of the words on the left of a trailing source, or 0 when there are none.

    `alone`: nothing stands on the right, so the words must be here, be they a clause or not.
    """
    end = subject_first
    while end and t.lows[end - 1] == "as":
        end -= 1
    if not end or not (t.words[end - 1] in BEFORE_SOURCE or t.quoted[end - 1]):
        return 0
    while end and t.words[end - 1] in DASHES:
        end -= 1
    if mask and end and mask[end - 1]:
        return end
    lows = t.lows[:end]
    if next((w for w in lows if w[0].isalnum()), "") in _SETTING:
        return 0
    if any(w in cues.auxiliaries or w in cues.verbs or w.endswith(("ed", "ing")) for w in lows) or end > 6:
        return end
    adverbial = not lows or lows[0] in cues.skip or lows[0].endswith("ly") or lows[0] in frames.OPENERS
    return end if alone and not adverbial else 0


_SETTING = wordset("""asked questioned pressed speaking writing referring responding commenting replying
    talking citing quoting addressing""")
"""Participles that set the scene for what is said: "Asked if it was so, she said …"."""


def has_words(t: Tokens, first: int, last: int) -> bool:
    return any(t.words[i][0].isalnum() for i in range(first, last))


def clause_follows(
    t: Tokens,
    v: int,
    after: int,
    begin: int,
    content: tuple[int, int],
    trailing: bool,
    cues: Cues,
    mask: list[bool],
) -> bool:
    if trailing:
        return t.lows[v] not in _THINGS_SAY
    if begin > after and t.lows[begin - 1] in cues.that:
        return True
    if t.lows[v] in _THINGS_SAY:
        return False
    if t.lows[v].startswith("question") and not cues.deny_objects.isdisjoint(t.lows[begin : begin + 6]):
        return True
    if mask and any(mask[content[0] : content[0] + 2]):
        return True
    head = t.lows[begin : begin + 12]
    if not head or head[0] in _NO_CLAUSE:
        return False
    told = begin > after and t.lows[v] in cues.tell
    return any(w in cues.auxiliaries or ((told or k < 3) and w.endswith("ed")) for k, w in enumerate(head))


_NO_CLAUSE = wordset("in to of for by with like about again on from as how his her its their himself herself")


_THINGS_SAY = wordset("suggests suggest suggested shows show showed indicates indicate indicated")


def object_start(t: Tokens, i: int, cues: Cues) -> int:
    """Past time, place of speaking and "that": where attributed words begin after a verb that ends at i."""
    n = t.size
    if i + 1 < n and t.words[i] == "," and t.lows[i + 1] in cues.that:
        return i + 2
    if i < n and t.lows[i] in cues.that:
        return i + 1
    for k in range(i, min(n, i + 14)):
        word = t.words[k]
        if t.lows[k] in cues.that and t.lows[i] in _BEFORE_THAT:
            return k + 1
        cut = word == "," and not (k + 1 < n and t.lows[k + 1] in cues.citing)
        if word in ".;:?!" or t.quoted[k] or cut:
            break
        if t.lows[k] in cues.auxiliaries:
            break
    while i < n and frames.is_day(t, i, cues):
        i += 1
        while i < n and (t.words[i].isdigit() or t.words[i] == "."):
            i += 1
    if i + 1 < n and t.lows[i] in {"in", "on", "at", "during"}:
        for k in range(i + 1, min(n, i + 7)):
            if t.lows[k] in cues.documents or t.lows[k] in {
                "telegram",
                "television",
                "conference",
                "facebook",
                "x",
            }:
                i = k + 1
                while i < n and frames.is_day(t, i, cues):
                    i += 1
                break
            if t.words[k] in frames.HARD or t.quoted[k]:
                break
    if i < n and t.lows[i] in cues.that:
        i += 1
    return i


_BEFORE_THAT = wordset(
    "by in on at during late early after from to earlier yesterday last this via through over"
) | wordset("monday tuesday wednesday thursday friday saturday sunday")
