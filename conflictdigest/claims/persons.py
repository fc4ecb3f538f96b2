"""Persons: titles before a name, offices without one, for whom they speak."""

from __future__ import annotations

from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.source import Source
from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.wording import NAME_LINKS, is_name, text_of
from conflictdigest.claims.wordsets import words as wordset

_PARTICLES = NAME_LINKS - {"of", "the", "and", "for", "des"}
KEEP_MARKS = frozenset("-–'’&/.")


def person(t: Tokens, text: str, first: int, last: int, cues: Cues) -> Source | None:
    """Titles before a name, or an office alone ("a spokesman for the ministry")."""
    roles = [
        i
        for i in range(first, last)
        if is_role(t.lows[i], cues)
        and not (t.lows[i] == "general" and not _NO_RANK.isdisjoint(t.lows[i + 1 : i + 2]))
    ]
    if not roles:
        return None
    while roles[0] > first and t.lows[roles[0] - 1] in cues.role_modifiers:
        roles.insert(0, roles[0] - 1)
    end = roles[-1] + 1
    while end < last and t.words[end] == ".":
        end += 1
    if (
        end + 2 < last
        and t.lows[end] == "of"
        and t.lows[end + 1] in _PORTFOLIOS
        and is_name(t.words[end + 2])
    ):
        end += 2
    named = end < last and is_name(t.words[end]) and t.lows[end] not in cues.preps
    if named and not _names_a_body(t, end, last, cues):
        stop = end
        while stop < last and (
            is_name(t.words[stop]) or t.lows[stop] in _PARTICLES or t.words[stop] in KEEP_MARKS
        ):
            stop += 1
        body = _body_before(t, text, first, roles[0], cues)
        if stop < last and t.lows[stop - 1].endswith(("'s", "’s")):
            return None  # "President Rell's office"
        titles = tuple(t.lows[i] for i in roles)
        party = _speaks_for(t, first, end, body, cues)
        while stop > end and (t.lows[stop - 1] in _PARTICLES or t.words[stop - 1] in KEEP_MARKS):
            stop -= 1
        return Source(text_of(t, text, end, stop), "person", body=body, party=party, titles=titles)
    run = _closing_name(t, end, last, cues)
    if run:
        body = text_of(t, text, end, run)
        titles = tuple(t.lows[i] for i in roles)
        party = _speaks_for(t, first, run, body, cues)
        return Source(text_of(t, text, run, last), "person", body=body, party=party, titles=titles)
    while first < roles[0] and t.lows[first] in _RANK_ADJECTIVES:
        first += 1
    name = text_of(t, text, first, last)
    head = next((i for i in roles if plural(t, i)), roles[-1])
    kind = "many" if plural(t, head) else "person"
    titles = tuple(t.lows[i] for i in roles)
    for i in range(roles[0] + 1, last):
        if t.lows[i] in {"for", "of", "at", "from", "with"}:
            a = i + 1
            while a < last and t.lows[a] in cues.dets:
                a += 1
            body = text_of(t, text, a, last)
            party = bool(body) and _speaks_for(t, first, last, body, cues)
            return Source(name, kind, body=body or None, party=party, office=True, titles=titles)
    body = _body_before(t, text, first, roles[0], cues)
    party = _speaks_for(t, first, last, body, cues)
    return Source(name, kind, body=body, party=party, office=True, titles=titles)


def _names_a_body(t: Tokens, at: int, last: int, cues: Cues) -> bool:
    """A capitalised adjective in the genitive and the noun behind it: "речник Північного фронту Іліас Корр".

    Without a name at the end it could be a person's own ("генерал Полевой снова"), so the noun is to show it.
    """
    if at + 1 >= last or not t.lows[at].endswith(_GENITIVES) or not t.words[at + 1].islower():
        return False
    noun = t.words[at + 1]
    return bool(_closing_name(t, at, last, cues)) or (
        not t.lows[at].endswith("ой") and noun.endswith(_GENITIVE_NOUNS) and noun not in cues.conj
    )


_GENITIVES = ("ого", "його", "ої", "ьої", "их", "ых", "его", "ой", "ей")
"""Of adjectives in Ukrainian and Russian."""
_GENITIVE_NOUNS = tuple("аяуюиіыї")


def _closing_name(t: Tokens, end: int, last: int, cues: Cues) -> int:
    """Where the name begins in "spokesman (of the) rebels Jan Morawa", a genitive between office and name;
    else 0."""
    run = last
    while run > end and t.words[run - 1][:1].isupper():
        run -= 1
    if not 2 <= last - run <= 3 or run <= end:
        return 0
    between = t.lows[end:run]
    return (
        0
        if any(w in cues.preps or w in cues.dets or w in cues.conj or not w[0].isalnum() for w in between)
        else run
    )


_NO_RANK = wordset("staff assembly secretary command prosecutor headquarters manager director counsel")
_OBSERVERS = wordset(
    "analyst expert historian researcher professor economist journalist correspondent editor"
)


def is_role(low: str, cues: Cues) -> bool:
    """An office or a rank, compounds too ("secretary-general", "vice-president")."""
    if (
        low in cues.roles
        or (low.endswith("s") and low[:-1] in cues.roles)
        or ("-" in low and any(part in cues.roles for part in low.split("-")))
    ):
        return True
    return bool(cues.role_endings) and low.endswith(cues.role_endings)


def _body_before(t: Tokens, text: str, first: int, role: int, cues: Cues) -> str | None:
    while first < role and (t.lows[first] in cues.dets or t.lows[first] in _PLAIN_ADJECTIVES):
        first += 1
    return bare(text_of(t, text, first, role)) if first < role else None


def _speaks_for(t: Tokens, first: int, last: int, body: str | None, cues: Cues) -> bool:
    lows = t.lows[first:last]
    if not body or not _OBSERVERS.isdisjoint(lows):
        return False
    return (
        any(w in cues.speakers for w in lows)
        or any(w.lower() in cues.party_heads for w in body.split())
        or any(w in _RANKS for w in lows)
    )


_PORTFOLIOS = wordset("""state defence defense foreign interior health justice finance staff energy war
    information
    security government parliament""")


_RANKS = wordset("""commander commanders general gen lt col colonel maj major capt captain minister
    president army
    military premier""")


_PLAIN_ADJECTIVES = wordset(
    """western european eastern foreign international arab senior local former chief top unnamed
    anonymous regional deputy another"""
)


_RANK_ADJECTIVES = wordset("senior top unnamed anonymous high-ranking highly placed unidentified")


def bare(name: str | None) -> str | None:
    if name is None:
        return None
    for ending in ("'s", "’s", "'", "’"):
        if name.endswith(ending):
            return name[: -len(ending)]
    return name


def plural(t: Tokens, i: int) -> bool:
    low, word = t.lows[i], t.words[i]
    if word[:1].isupper() and i:
        return False
    return low in {"people", "police"} or (
        low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s"))
    )


def looks_personal(t: Tokens, first: int, last: int, cues: Cues) -> bool:
    """Two or three capitalised words, none of them a body's noun."""
    words = t.words[first:last]
    if not 2 <= len(words) <= 4 or not all(is_name(w) or w in NAME_LINKS for w in words):
        return False
    return not any(w.lower() in _BODY_WORDS or w.lower() in cues.party_heads or w.isupper() for w in words)


_BODY_WORDS = wordset("""ministry council union nations committee organisation organization agency office
    department
    court party house watch international group commission society crescent cross federation association
    institute
    university centre center hospital police league amnesty doctors united north south east west american
    british
    post
    times news herald tribune network human rights fund bank company corporation service bureau authority
    observatory staff general command front movement alliance coalition parliament senate congress
    assembly""")
