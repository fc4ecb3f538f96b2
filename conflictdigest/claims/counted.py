"""What a number counts: the noun beside it, what befell the counted, or what was counted before."""

from __future__ import annotations

from typing import NamedTuple

from conflictdigest.claims.counts.numbers import Number, number_at
from conflictdigest.claims.counts.table import CountWords
from conflictdigest.claims.notcounts import PUNCT
from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.wordsets import words as wordset

_NOUN_REACH = 6
_PEOPLE = frozenset({"people", "troops", "prisoners", "displaced"})


class Count(NamedTuple):
    """One figure in tokens: text first..last-1, counted words, value, unit, category."""

    first: int
    last: int
    counted: tuple[int, int]
    low: float | None
    high: float | None
    unit: str
    category: str
    number: int
    """Where the bare number begins."""
    elliptic: bool = False
    """Nothing is named beside the number; the unit may be that of the figure before."""


class Amount(NamedTuple):
    """A number with its bounds: tokens first..last-1, and the figures it may lean on."""

    number: Number
    first: int
    last: int
    low: float | None
    high: float | None
    before: Count | None
    """The figure before this one."""
    things: Count | None
    """The last figure of drones, missiles, aircraft or vehicles."""

    def figure(
        self, last: int, counted: tuple[int, int], unit: str, category: str, elliptic: bool = False
    ) -> Count:
        return Count(
            self.first, last, counted, self.low, self.high, unit, category, self.number.first, elliptic
        )


def counted_thing(t: Tokens, amount: Amount, words: CountWords) -> Count | None:
    """The figure that the amount is, or None when it counts nothing of a conflict."""
    n = t.size
    k = amount.last
    wide = _out_of(t, k, words)
    of = wide > 0 or (k < n and t.lows[k] in words.of)
    if (of and amount.number.low == 1) or share(t, k, words):
        return None
    part = of and (amount.number.digits or t.lows[amount.number.first] in words.numbers)
    if of:  # "dozens of soldiers", "three of the soldiers"
        k += wide or 1
        if part and k < n and t.lows[k] in words.definite:
            k += 1
        elif part and not (k < n and t.lows[k][0].isdigit()):
            return None
    noun = _noun(t, k, words)
    if noun is None:
        return None
    if noun < 0 and of:
        whole = _of_a_whole(t, amount, k, words)
        if whole is not None or part:
            return whole
    if noun >= 0:
        return _with_noun(t, amount, k, noun, part, words)
    if not of and _nation(t, k):
        state, end = _state(t, k + 1, words)
        state = state if state and _near(k + 1, end, t, words) else ""
        told = _deed(t, amount, words) is not None or _relative_next(t, k) or _listed_nation(t, k, words)
        if state or told:
            category = words.states[state] if state else "people"
            return amount.figure(k + 1, counted_place(t, k, k + 1, words), t.words[k], category)
    return _with_state(t, amount, k, words) or _elliptic(t, amount, words)


def _out_of(t: Tokens, k: int, words: CountWords) -> int:
    """Tokens of "out of" in "14 out of 20 drones"."""
    return next((len(p) for p in words.out_of if tuple(t.lows[k : k + len(p)]) == p), 0)


_FEW = 10
"""Wholes up to this are named for a share: "nine out of ten"."""


def _nation(t: Tokens, k: int) -> bool:
    """ "36 Palestinians": a people's name in the plural."""
    return k < t.size and t.words[k][:1].isupper() and t.lows[k].endswith("s") and len(t.words[k]) > 4


def _relative_next(t: Tokens, k: int) -> bool:
    """ "15,000 Xs whose homes …", "three Xs, who …": told of, so counted."""
    after = [w for w in t.lows[k + 1 : k + 3] if w != ","]
    return bool(after) and after[0] in {"who", "whose"}


def _listed_nation(t: Tokens, k: int, words: CountWords) -> bool:
    """ "22 Xs and 36 Ys were injured": the first of two peoples, whose fate stands behind the second."""
    if not (
        k + 3 < t.size and t.lows[k + 1] in words.and_ and t.lows[k + 2][0].isdigit() and _nation(t, k + 3)
    ):
        return False
    return bool(_state(t, k + 4, words)[0])


def share(t: Tokens, k: int, words: CountWords) -> int:
    """Tokens of the rest of a share, which is no count: "in five" after "four", "out of ten" after "nine"."""
    if k + 1 < t.size and t.lows[k] == "in" and may_be_number(t.lows[k + 1], words):
        return 2
    for phrase in words.out_of:
        end = k + len(phrase)
        if tuple(t.lows[k:end]) == phrase:
            whole = number_at(t, t.text, end, words)
            return whole.last - k if whole is not None and whole.low <= _FEW else 0
    return 0


def may_be_number(low: str, words: CountWords) -> bool:
    """Can a number begin with this word?"""
    if low in words.starters or low[0].isdigit():
        return True
    return "-" in low and low.split("-", 1)[0] in words.numbers


def _noun(t: Tokens, begin: int, words: CountWords) -> int | None:
    """The counted noun from token `begin` on; -1 when there is none; None when the number measures."""
    noun = -1
    for k in range(begin, min(t.size, begin + _NOUN_REACH)):
        low = t.lows[k]
        if low in words.nouns and t.words[k] not in PUNCT:
            noun = k
            if not (k + 1 < t.size and t.lows[k + 1] in words.nouns):  # "rebel fighters": the last counts
                break
        elif low in words.not_units and k == begin:
            return None
        elif low in words.further:
            continue
        elif t.words[k] in PUNCT or any(
            low in group for group in (words.of, words.preps, words.stops, words.states, words.auxiliaries)
        ):
            break
    return noun


def _of_a_whole(t: Tokens, amount: Amount, begin: int, words: CountWords) -> Count | None:
    """ "51 of 90 drones"."""
    whole = number_at(t, "", begin, words) if begin < t.size else None
    if whole is None:
        return None
    for m in range(whole.last, min(t.size, whole.last + 4)):
        if t.lows[m] in words.nouns:
            return amount.figure(amount.number.last, (m, m + 1), t.words[m], words.nouns[t.lows[m]])
    return None


def _with_noun(
    t: Tokens, amount: Amount, begin: int, noun: int, part: bool, words: CountWords
) -> Count | None:
    state, _ = _state(t, noun + 1, words)
    deed = _deed(t, amount, words)
    category = words.nouns[t.lows[noun]]
    if category == "weak":
        if not (state or deed is not None or any(w in words.weak_with for w in t.lows[begin:noun])):
            return None
        category = "people"
    if part and category not in _PEOPLE - {"displaced"} and category not in THINGS:
        return None
    if state and category in _PEOPLE:
        category = words.states[state]
    elif deed and category in _PEOPLE - {"prisoners"} and t.lows[noun] not in words.states:
        category = words.states.get(deed, category)
    counted = counted_place(t, begin, noun + 1, words)
    found = amount.figure(noun + 1, counted, t.words[noun], category)
    where = amount.first == amount.number.first - 1 and t.lows[amount.first] in words.spatial
    if category == "places" and where:  # "over two towns" is where, not how many
        number = amount.number
        return Count(
            number.first, noun + 1, counted, number.low, number.high, found.unit, category, number.first
        )
    return found


def _with_state(t: Tokens, amount: Amount, begin: int, words: CountWords) -> Count | None:
    """ "12 killed", "67 are missing"."""
    state, end = _state(t, begin, words)
    if not state or not _near(begin, end, t, words):
        return None
    category = words.states[state]
    unit = amount.things.unit if amount.things is not None and category == "missing" else state
    return amount.figure(end if end - begin <= 2 else amount.last, (begin, end), unit, category, True)


def _elliptic(t: Tokens, amount: Amount, words: CountWords) -> Count | None:
    """ "killed 12", "shot down 51", "9 hit the port", "the toll rose to 31"."""
    first, last, things = amount.first, amount.last, amount.things
    deed = _deed(t, amount, words)
    if deed is not None and _bare(t, last, words):
        if deed:
            at = _deed_at(t, first, words)
            return amount.figure(last, (at, at + 1), deed, words.states.get(deed, "other"), True)
        named = things or amount.before
        return amount.figure(last, (first, last), named.unit, named.category, True) if named else None
    fate = last < t.size and (t.lows[last] in words.fates or t.lows[last] in words.auxiliaries)
    if things is not None and things.category in THINGS and fate:
        return amount.figure(last, (first, last), things.unit, things.category, True)
    toll = _toll(t, first, words) if _bare(t, last, words) else None
    if toll:
        begin, end, unit, category = toll
        return amount.figure(last, (begin, end), unit, category, True)
    return None


THINGS = frozenset({"drones", "missiles", "aircraft", "vehicles"})


def _state(t: Tokens, k: int, words: CountWords) -> tuple[str, int]:
    """ "(were) killed", "are missing" from token k on."""
    n = t.size
    for i in range(k, min(n, k + 8)):
        low = t.lows[i]
        if low in words.states:
            if _no_state(t, i, words):
                break
            if i > k and t.lows[i - 1] not in words.auxiliaries and i - k > 4:
                return "", 0
            return low, i + 1
        if t.words[i] in PUNCT or (i > k and low in words.deeds):
            break
        if low in words.and_ or low in {"or", "but"}:
            break
    return "", 0


def _no_state(t: Tokens, i: int, words: CountWords) -> bool:
    """ "shot down" is said of aircraft."""
    return i + 1 < t.size and (t.lows[i], t.lows[i + 1]) in words.no_states


def _near(begin: int, end: int, t: Tokens, words: CountWords) -> bool:
    return all(
        t.lows[i] in words.auxiliaries or t.lows[i] in words.states or t.lows[i].endswith("ly")
        for i in range(begin, end)
    )


def _deed(t: Tokens, amount: Amount, words: CountWords) -> str | None:
    first, before = amount.first, amount.before
    at = _deed_at(t, first, words)
    if at >= 0:
        return words.deeds[t.lows[at]]
    if before is not None and before.category == "killed" and before.last < first <= before.last + 3:
        between = t.lows[before.last : first]
        if (
            all(w == "," or w in words.and_ for w in between)
            and before.unit in t.words[before.first : before.last]
        ):
            return "killed"  # "killed four policemen, two soldiers and …"
    return None


def _deed_at(t: Tokens, first: int, words: CountWords) -> int:
    i = first - 1
    while i >= 0 and (t.words[i] == ":" or t.lows[i] in words.about_single):
        i -= 1
    return i if i >= 0 and t.lows[i] in words.deeds else -1


def _bare(t: Tokens, last: int, words: CountWords) -> bool:
    if last >= t.size:
        return True
    return (
        t.words[last] in PUNCT
        or t.lows[last] in words.stops
        or t.lows[last] in words.preps
        or t.lows[last] in {"others", "more"}
    )


def _toll(t: Tokens, first: int, words: CountWords) -> tuple[int, int, str, str] | None:
    """ "the death toll rose to 131", "the number of injured at 212": place, unit and category."""
    start = max(0, first - 12)
    for at in range(first - 1, start - 1, -1):
        low = t.lows[at]
        if t.words[at] in ";.:":
            return None
        if low in words.tolls:
            moved = any(w in _MOVES for w in t.lows[at + 1 : first])
            begin = at - 1 if at and t.lows[at - 1] == "death" else at
            return (begin, at + 1, "deaths", "killed") if moved else None
        if low in words.numbers_of and at + 2 < first and t.lows[at + 1] in words.of:
            if not any(w in _MOVES for w in t.lows[at + 2 : first]):
                return None
            for k in range(at + 2, first):
                if t.lows[k] in words.nouns or t.lows[k] in words.states:
                    if k + 1 < first and t.lows[k + 1] in words.nouns:
                        continue
                    category = words.nouns.get(t.lows[k]) or words.states[t.lows[k]]
                    return at + 2, k + 1, t.words[k], category
            return None
    return None


_MOVES = wordset("""rose risen rises rising climbed climbing reached stands stood to at is was jumped grew
    doubled exceeded
    passed topped hit over""")


def _past_the_name(t: Tokens, first: int, i: int) -> bool:
    """Does a place's name end before token i ("in the Odran region" | "wait")?"""
    if not t.words[i].islower() or t.lows[i] in _PLACES or i - 1 < first:
        return False
    return t.words[i - 1][:1].isupper() or t.lows[i - 1] in _PLACES


_PLACES = wordset("""region province city town district area village camp valley county governorate oblast
    border front
    peninsula island state suburb neighbourhood neighborhood capital""")


def counted_place(t: Tokens, begin: int, end: int, words: CountWords) -> tuple[int, int]:
    """The whole counted phrase: the noun, its modifiers, and the places it goes on with."""
    last = end
    k = end
    n = t.size
    while k < n and t.lows[k] in words.links and k - end < 12:
        j = k + 1
        while (
            j < n
            and t.words[j] not in PUNCT
            and t.lows[j] not in words.links
            and t.lows[j] not in words.stops
            and j - k < 6
            and (t.lows[j] not in words.states and t.lows[j] not in words.deeds)
            and not _past_the_name(t, k + 1, j)
        ):
            j += 1
        if j == k + 1 or t.words[j - 1].isdigit():
            break
        last = k = j
    k = last
    while k < n and (t.lows[k] in words.auxiliaries or t.lows[k] in words.states) and k - last < 4:
        if _no_state(t, k, words):
            break
        k += 1
        if t.lows[k - 1] in words.states:
            return begin, k
    return begin, last
