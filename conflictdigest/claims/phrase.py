"""From a noun phrase to a source: who it names, what kind of speaker that is, for whom it speaks.

A phrase is a range of tokens that the attribution rules have cut out ("Kremlin-style" titles before a
name, appositions after it, documents that carry another's words).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.tokens import Tokens

_KEEP_MARKS = frozenset("-–'’&/.")
_SHORT_NAME = 6
"""Words of the longest name in quotation marks ("The Morning Post of Aden")."""


@dataclass(frozen=True, slots=True)
class Source:
    """A speaker. `kind` is person, outlet, body, many, unnamed or last (refers back to the last one).

    `generic` is set when the phrase names nobody new ("the newspaper"): memory resolves it.
    """

    name: str | None
    kind: str
    body: str | None = None
    """The body it speaks for ("the ministry" of "a spokesman for the ministry"), as printed."""
    party: bool = False
    """`body`, or the name itself, is a party's by its own words."""
    generic: str | None = None
    behind: tuple[Source, ...] = ()
    """Sources that this one cites."""
    told: str | None = None
    outlet: bool = False
    office: bool = False
    """Named by office alone ("a spokesman for the ministry")."""
    titles: tuple[str, ...] = ()
    """Offices and ranks of a person, lower case."""


UNNAMED = Source(None, "unnamed")


def text_of(t: Tokens, text: str, first: int, last: int) -> str:
    """The printed words of tokens first..last-1."""
    return text[t.starts[first] : t.ends[last - 1]] if last > first else ""


def is_name(word: str) -> bool:
    """Capitalised, or in a script without capitals; "al-Masri" counts."""
    first = word[:1]
    if first.isupper() or (first.isalpha() and not first.islower()):
        return True
    prefix, dash, rest = word.partition("-")
    return bool(dash) and len(prefix) <= 3 and rest[:1].isupper() and prefix.isalpha()


def quoted_name(t: Tokens, number: int) -> tuple[int, int] | None:
    """First and last+1 of the words in quotation `number` when it is a name and no speech."""
    first, last = t.quotes[number - 1]
    inner = [i for i in range(first, last + 1) if t.words[i][0].isalnum()]
    if not inner or len(inner) > _SHORT_NAME or not is_name(t.words[inner[0]]):
        return None
    if any(not is_name(t.words[i]) and t.lows[i] not in NAME_LINKS for i in inner):
        return None
    if any(t.words[i] in "?!…" for i in range(first, last + 1)):
        return None
    return inner[0], inner[-1] + 1


def interpret(t: Tokens, text: str, first: int, last: int, cues: Cues) -> Source:
    """The source that tokens first..last-1 name; UNNAMED when they name nobody."""
    first, last = _trim(t, first, last, cues)
    if first >= last:
        return UNNAMED
    in_quotes = _name_in_quotes(t, text, first, last, cues)
    if in_quotes is not None:
        return in_quotes
    parts = _parts(t, first, last)
    if len(parts) > 1:
        return _with_apposition(t, text, parts, cues)
    return _plain(t, text, first, last, cues)


def _trim(t: Tokens, first: int, last: int, cues: Cues) -> tuple[int, int]:
    while first < last and (not t.words[first][0].isalnum() and t.words[first] not in '“"«„'):
        first += 1
    while last > first and (
        (not t.words[last - 1][0].isalnum() and t.words[last - 1] not in '”"»“')
        or t.lows[last - 1] in cues.days
        or (t.lows[last - 1] in cues.preps or t.lows[last - 1] in cues.skip)
    ):
        last -= 1
    return first, last


def _name_in_quotes(t: Tokens, text: str, first: int, last: int, cues: Cues) -> Source | None:
    for i in range(first, last):
        number = t.quoted[i]
        if number:
            named = quoted_name(t, number)
            after = t.quotes[number - 1][1] + 1
            if named is None or (i > first and after < last and is_name(t.words[after])):  # Ana "Swift" Rell
                return None
            outlet = any(w in cues.outlet_words for w in t.lows[first:i]) or i - first <= 1
            kind = "outlet" if outlet else "body"
            return Source(text_of(t, text, *named), kind, outlet=outlet)
    return None


def _parts(t: Tokens, first: int, last: int) -> list[tuple[int, int]]:
    parts, at = [], first
    for i in range(first, last):
        if t.words[i] in ",(،":
            if i > at:
                parts.append((at, i))
            at = i + 1
    if last > at:
        parts.append((at, last))
    return parts


def _with_apposition(t: Tokens, text: str, parts: list[tuple[int, int]], cues: Cues) -> Source:
    head = _plain(t, text, *parts[0], cues)
    for a, b in parts[1:]:
        low = t.lows[a]
        if low in cues.citing:
            behind = interpret(t, text, a + 1, b, cues)
            head = replace(head, behind=(*head.behind, behind) if behind.name else head.behind)
            continue
        other = _plain(t, text, a, b, cues)
        role = any(w in cues.roles for w in t.lows[a:b])
        if not is_name(t.words[parts[0][1] - 1]) and _proper(t, a, b, cues):
            person = head.office or head.kind == "person" or other.kind == "person"
            named = replace(other, kind="person" if person else other.kind, generic=None)
            party = head.party or other.party
            head = replace(
                named, body=head.body or other.body, party=party, titles=(*head.titles, *other.titles)
            )
        elif role and head.name and not head.office:
            body, party = head.body or other.body, head.party or other.party
            head = replace(head, kind="person", body=body, party=party, titles=(*head.titles, *other.titles))
        elif any(w in cues.outlet_words for w in t.lows[a:b]):
            head = replace(head, kind="outlet", outlet=True)
    return head


def _proper(t: Tokens, first: int, last: int, cues: Cues) -> bool:
    """A personal name, with or without titles before it."""
    while first < last and (t.lows[first].removesuffix(".") in cues.roles or t.words[first] == "."):
        first += 1
    return first < last and all(
        is_name(t.words[i]) or t.lows[i] in NAME_LINKS for i in range(first, min(last, first + 4))
    )


def _plain(t: Tokens, text: str, first: int, last: int, cues: Cues) -> Source:
    first, last = _trim(t, first, last, cues)
    start = first
    while first < last and (t.lows[first] in cues.dets or t.lows[first] in _LATEST):
        first += 1
    if first >= last:
        return UNNAMED
    lows = t.lows
    document = _document(t, text, first, last, cues)
    if document is not None:
        return document
    if _unnamed(t, first, last, cues):
        return UNNAMED
    if last - first == 1 or all(not is_name(t.words[i]) for i in range(first, last)):
        generic = _generic(t, text, start, first, last, cues)
        if generic is not None:
            return generic
    role = _person(t, text, first, last, cues)
    if role is not None:
        return role
    if (
        last - first >= 3
        and t.lows[first].endswith(("'s", "’s"))
        and is_name(t.words[first])
        and all(is_name(w) for w in t.words[first + 1 : last])
        and _looks_personal(t, first + 1, last, cues)
    ):  # "the Post's Ana Rell"
        first += 1
    member = _member(t, text, first, last, cues)
    if member is not None:
        return member
    described = _described(t, first, last, cues)
    nouns = {lows[i] for i in range(first, last) if not is_name(t.words[i])}
    if described:
        first = described
    outlet = not nouns.isdisjoint(cues.outlet_words) or is_outlet(t.words[first:last])
    if outlet and not described and start < first and t.words[start] == "The" and is_name(t.words[first]):
        first = start
    name = _name_beside_noun(t, text, first, last, cues) if outlet else text_of(t, text, first, last)
    head = _head(t, first, last, cues)
    party = any(w in cues.party_heads for w in lows[start:last])
    if outlet:
        kind = "outlet"
    elif _plural(t, head):
        kind = "many"
    elif last - first == 1 and is_name(t.words[first]) and not party:
        kind = "name"
    else:
        somebody = (
            t.lows[start] in {"a", "an", "one", "another"}
            and cues.generic.get(lows[head]) != "body"
            and not party
        )
        kind = "person" if somebody or _looks_personal(t, first, last, cues) else "body"
    return Source(name, kind, body=name if party else None, party=party, outlet=outlet)


def _member(t: Tokens, text: str, first: int, last: int, cues: Cues) -> Source | None:
    """ "Ana Rell of the Lake Institute"."""
    for i in range(first + 2, min(last - 1, first + 5)):
        if t.lows[i] in {"of", "from", "with", "at"}:
            if not _looks_personal(t, first, i, cues):
                return None
            a = i + 1
            while a < last and t.lows[a] in cues.dets:
                a += 1
            body = text_of(t, text, a, last) or None
            party = bool(body) and any(w in cues.party_heads for w in t.lows[a:last])
            return Source(text_of(t, text, first, i), "person", body=body, party=party)
    return None


def _described(t: Tokens, first: int, last: int, cues: Cues) -> int:
    """Where the name begins in "the charity Open Hands"; 0 when there is no such name."""
    if is_name(t.words[first]) and first:
        return 0
    for i in range(first, last):
        if t.lows[i] in cues.preps or t.lows[i] in _PLACED or t.lows[i].endswith(("'s", "’s", "s'", "s’")):
            return 0
        if is_name(t.words[i]) and i > first and all(is_name(w) or w in NAME_LINKS for w in t.words[i:last]):
            plain = is_name(t.words[i - 1]) or (last - i == 1 and t.lows[i] in cues.outlet_words)
            return 0 if plain else i
    return 0


_PLACED = frozenset(
    "near around outside inside along close familiar loyal allied opposed based living who".split()
)


def is_outlet(words: list[str]) -> bool:
    """Does a run of capitalised words name an outlet by its own words ("Post", "Radio", "Reuters")?"""
    if not words or not is_name(words[0]):
        return False
    last = words[-1].lower()
    return (
        last in _OUTLET_LAST
        and len(words) > 1
        or words[0].lower() in _OUTLET_FIRST
        and len(words) > 1
        or words[0] == "The"
        and len(words) > 2
        and words[1].lower() in _OUTLET_FIRST
        or last.removesuffix(".com") in _OUTLETS
        or words[0].lower() in _OUTLETS
        or " ".join(words).lower() in _OUTLETS
    )


_OUTLET_LAST = frozenset(
    """post times herald tribune gazette courier telegraph guardian news press journal observer
    chronicle mail star daily weekly tv television radio broadcasting independent examiner globe standard monitor review
    agency inquirer bulletin dispatch sentinel zeitung today express mirror echo argus correspondent newspaper""".split()
)
_OUTLET_FIRST = frozenset(
    """radio tv channel agence agencia daily le la el die der corriere il journal gazeta ukrainska
    novaya televisión""".split()
) - frozenset("le la el die der il".split())
_OUTLETS = frozenset(
    """reuters afp ap tass interfax ansa bbc cnn nbc abc cbs npr dpa xinhua ria itar-tass anadolu unian
    ukrinform cnbc msnbc bloomberg politico axios spiegel bild haaretz guardian al-jazeera al-arabiya sana irna efe pap
    upi rfe/rl meduza telegraph independent economist""".split()
) | {
    "al jazeera",
    "al arabiya",
    "fox news",
    "sky news",
    "le monde",
    "le figaro",
    "el país",
    "der spiegel",
    "die welt",
    "the economist",
    "the guardian",
    "associated press",
    "the associated press",
    "agence france-presse",
}


def _name_beside_noun(t: Tokens, text: str, first: int, last: int, cues: Cues) -> str:
    """The capitalised run in "the British newspaper The Morning Post"; else the whole phrase."""
    for i in range(first, last - 1):
        if t.lows[i] in cues.outlet_words and not is_name(t.words[i]) and is_name(t.words[i + 1]):
            return text_of(t, text, i + 1, last)
    for i in range(last - 1, first, -1):  # "the Tass news agency"
        if not (t.lows[i] in cues.outlet_words and not is_name(t.words[i])):
            if is_name(t.words[i]) and all(is_name(w) for w in t.words[first : i + 1] if len(w) > 3):
                return text_of(t, text, first, i + 1)
            break
    return text_of(t, text, first, last)


def _document(t: Tokens, text: str, first: int, last: int, cues: Cues) -> Source | None:
    """ "a report by X", "X's statement", "X figures": the body behind the document."""
    for i in range(first, last):
        if t.lows[i] not in cues.documents or (is_name(t.words[i]) and i > first):
            if t.lows[i] in cues.preps or t.lows[i] in cues.roles:
                return None
            continue
        rest = i + 1
        if rest < last and t.lows[rest] in _TOPIC:  # "a UN report on torture"
            last = rest
        while rest < last and (
            t.lows[rest] in cues.preps
            or t.lows[rest] in cues.by
            or t.lows[rest] in _LINKS
            or t.lows[rest] in cues.days
        ):
            rest += 1
        if rest > i + 1 and rest < last:
            behind = _plain(t, text, rest, last, cues)
            if _is_plural_document(t.lows[i]) and t.lows[i + 1] in {"from", "in"} and not behind.outlet:
                return UNNAMED  # "reports from the front say"
            if behind.name:
                return behind
        if i > first:
            owner = _plain(t, text, first, _unpossess(t, i), cues)
            if owner.name is not None:
                return replace(owner, name=_bare(owner.name), body=_bare(owner.body))
            return owner
        return Source(None, "last", generic="last") if not _is_plural_document(t.lows[i]) else UNNAMED
    return None


_TOPIC = frozenset("on about into concerning regarding to that".split())
_LINKS = frozenset(
    "published issued released compiled carried posted obtained seen prepared made provided".split()
)


def _is_plural_document(low: str) -> bool:
    return low in {"reports", "accounts", "posts", "tweets"}


def _unpossess(_t: Tokens, i: int) -> int:
    return i


def _bare(name: str | None) -> str | None:
    if name is None:
        return None
    for ending in ("'s", "’s", "'", "’"):
        if name.endswith(ending):
            return name[: -len(ending)]
    return name


def _unnamed(t: Tokens, first: int, last: int, cues: Cues) -> bool:
    lows = t.lows[first:last]
    head = lows[0]
    for i, low in enumerate(lows):
        if low in cues.preps or (low in cues.stops and low not in cues.conj):
            break
        head = low
        if i and low in cues.unnamed:
            break
    return head in cues.unnamed


def _generic(t: Tokens, text: str, start: int, first: int, last: int, cues: Cues) -> Source | None:
    low = t.lows[first]
    if last - first == 1 and start == first and low in cues.pronouns:
        return Source(None, cues.pronouns[low], generic=cues.pronouns[low])
    head = t.lows[last - 1]
    kind = cues.generic.get(head)
    if kind is None or last - first > 2:
        return None
    definite = start < first and t.lows[start] not in {
        "a",
        "an",
        "another",
        "two",
        "three",
        "some",
        "several",
    }
    if not definite:
        return None
    printed = text_of(t, text, first, last)
    party = head in cues.party_heads or t.lows[first] in cues.party_heads
    body = printed if party else None
    if party and kind == "person" and last - first > 1:
        body = t.words[first]  # "the army spokesman"
    return Source(printed, kind, body=body, party=party, generic=head, outlet=kind == "outlet")


def is_role(low: str, cues: Cues) -> bool:
    """An office or a rank, compounds too ("secretary-general", "vice-president")."""
    return low in cues.roles or ("-" in low and any(part in cues.roles for part in low.split("-")))


def _person(t: Tokens, text: str, first: int, last: int, cues: Cues) -> Source | None:
    """Titles before a name, or an office alone ("a spokesman for the ministry")."""
    roles = [i for i in range(first, last) if is_role(t.lows[i], cues)]
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
    if end < last and is_name(t.words[end]) and t.lows[end] not in cues.preps:
        stop = end
        while stop < last and (
            is_name(t.words[stop]) or t.lows[stop] in NAME_LINKS or t.words[stop] in _KEEP_MARKS
        ):
            stop += 1
        body = _body_before(t, text, first, roles[0], cues)
        titles = tuple(t.lows[i] for i in roles)
        party = _speaks_for(t, first, end, body, cues)
        return Source(text_of(t, text, end, stop), "person", body=body, party=party, titles=titles)
    while first < roles[0] and t.lows[first] in _RANK_ADJECTIVES:
        first += 1
    name = text_of(t, text, first, last)
    head = next((i for i in roles if _plural(t, i)), roles[-1])
    kind = "many" if _plural(t, head) else "person"
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


NAME_LINKS = frozenset(
    "al bin ibn de van von der la el abu ben di da del dos du le y of the and for des".split()
)


_PORTFOLIOS = frozenset(
    """state defence defense foreign interior health justice finance staff energy war information
    security government parliament""".split()
)


def _body_before(t: Tokens, text: str, first: int, role: int, cues: Cues) -> str | None:
    while first < role and (t.lows[first] in cues.dets or t.lows[first] in _PLAIN_ADJECTIVES):
        first += 1
    return _bare(text_of(t, text, first, role)) if first < role else None


_LATEST = frozenset("latest earlier recent new same previous".split())
_RANK_ADJECTIVES = frozenset("senior top unnamed anonymous high-ranking highly placed unidentified".split())
_PLAIN_ADJECTIVES = frozenset(
    "western european eastern foreign international arab senior local former chief top unnamed anonymous regional deputy another".split()
)


def _speaks_for(t: Tokens, first: int, last: int, body: str | None, cues: Cues) -> bool:
    if not body:
        return False
    lows = t.lows[first:last]
    return (
        any(w in cues.speakers for w in lows)
        or any(w.lower() in cues.party_heads for w in body.split())
        or any(w in _RANKS for w in lows)
    )


_RANKS = frozenset(
    """commander commanders general gen lt col colonel maj major capt captain minister president army
    military premier""".split()
)


def _head(t: Tokens, first: int, last: int, cues: Cues) -> int:
    head = first
    for i in range(first, last):
        if t.lows[i] in cues.preps and i > first:
            break
        head = i
    return head


def _plural(t: Tokens, i: int) -> bool:
    low, word = t.lows[i], t.words[i]
    if word[:1].isupper() and i:
        return False
    return low in {"people", "police"} or (
        low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s"))
    )


def _looks_personal(t: Tokens, first: int, last: int, cues: Cues) -> bool:
    """Two or three capitalised words, none of them a body's noun."""
    words = t.words[first:last]
    if not 2 <= len(words) <= 4 or not all(is_name(w) or w in NAME_LINKS for w in words):
        return False
    return not any(w.lower() in _BODY_WORDS or w.lower() in cues.party_heads or w.isupper() for w in words)


_BODY_WORDS = frozenset(
    """ministry council union nations committee organisation organization agency office department
    court party house watch international group commission society crescent cross federation association institute
    university centre center hospital police league amnesty doctors united north south east west american british post
    times news herald tribune network human rights fund bank company corporation service bureau authority
    observatory front movement alliance coalition parliament senate congress assembly""".split()
)
