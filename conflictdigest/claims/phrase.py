"""From a noun phrase to a source: who it names, what kind of speaker that is, for whom it speaks.

A phrase is a range of tokens that the attribution rules have cut out ("Kremlin-style" titles before a
name, appositions after it, documents that carry another's words).
"""

from __future__ import annotations

from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.persons import bare, looks_personal, person, plural
from conflictdigest.claims.source import UNNAMED, Source
from conflictdigest.claims.tokens import Tokens
from conflictdigest.claims.wording import NAME_LINKS, is_name, is_outlet, quoted_name, text_of
from conflictdigest.claims.wordsets import words as wordset


def interpret(t: Tokens, text: str, first: int, last: int, cues: Cues) -> Source:
    """The source that tokens first..last-1 name; UNNAMED when they name nobody."""
    first, last = _trim(t, first, min(last, t.size), cues)
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
    while first < last - 1 and t.lows[first] in cues.inside:
        first += 1
    while last > first and (
        (not t.words[last - 1][0].isalnum() and t.words[last - 1] not in '”"»“')
        or (_no_end(t.lows[last - 1], cues) and not _ends_name(t, first, last))
    ):
        last -= 1
    return first, last


def _no_end(low: str, cues: Cues) -> bool:
    return low in cues.days or low in cues.preps or low in cues.skip


def _ends_name(t: Tokens, first: int, last: int) -> bool:
    """ "USA Today": a word for a day as the end of a name."""
    return t.words[last - 1] == "Today" and last - first > 1 and is_name(t.words[last - 2])


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
            head = head._replace(behind=(*head.behind, behind) if behind.name else head.behind)
            continue
        if low in cues.breaks:
            continue  # "…, who chaired a news conference, said"
        other = _plain(t, text, a, b, cues)
        role = any(w in cues.roles for w in t.lows[a:b])
        if (head.office or not is_name(t.words[parts[0][1] - 1])) and _proper(t, a, b, cues):
            person = head.office or head.kind == "person" or other.kind == "person"
            named = other._replace(kind="person" if person else other.kind, generic=None)
            party = head.party or other.party
            head = named._replace(
                body=head.body or other.body, party=party, titles=(*head.titles, *other.titles)
            )
        elif role and head.name and not head.office:
            body, party = head.body or other.body, head.party or other.party
            head = head._replace(kind="person", body=body, party=party, titles=(*head.titles, *other.titles))
        elif any(w in cues.outlet_words for w in t.lows[a:b]):
            head = head._replace(kind="outlet", outlet=True)
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
    if last - first == 1 and t.lows[first] in cues.pronouns:
        kind = cues.pronouns[t.lows[first]]
        return Source(None, kind, generic=kind)
    while first < last and (t.lows[first] in cues.dets or t.words[first] in _LATEST):
        first += 1
    if first >= last:
        return UNNAMED
    lows = t.lows
    if lows[first] in {"version", "versions", "edition"} and t.words[first].islower():
        return UNNAMED  # "an earlier version of this article"
    document = _document(t, text, first, last, cues)
    if document is not None:
        return document
    if _unnamed(t, first, last, cues):
        again = start < first and t.lows[start] in {"the", "these", "those", "both"}
        return Source(None, "unnamed", generic="sources") if again else UNNAMED
    if last - first == 1 or all(not is_name(t.words[i]) for i in range(first, last)):
        generic = _generic(t, text, start, first, last, cues)
        if generic is not None:
            return generic
    role = person(t, text, first, last, cues)
    if role is not None:
        return role
    if (
        last - first >= 3
        and t.lows[first].endswith(("'s", "’s"))
        and is_name(t.words[first])
        and all(is_name(w) for w in t.words[first + 1 : last])
        and looks_personal(t, first + 1, last, cues)
    ):  # "the Post's Ana Rell"
        first += 1
    member = _member(t, text, first, last, cues)
    if member is not None:
        return member
    described = _described(t, first, last, cues)
    nouns = {lows[i] for i in range(first, last) if not is_name(t.words[i])}
    if described:
        first = described
    if "agency" in nouns and nouns.isdisjoint({"news", "press", "wire"}):
        nouns.discard("agency")
    outlet = not nouns.isdisjoint(cues.outlet_words) or is_outlet(t.words[first:last])
    if last - first == 1 and start < first and lows[start] == "the" and is_name(t.words[first]):
        outlet = outlet or is_outlet(["The", t.words[first]])  # "told the Sentinel"
    if (
        outlet
        and not described
        and start < first
        and t.words[start] == "The"
        and is_outlet(t.words[first:last])
    ):
        first = start
    name = _name_beside_noun(t, text, first, last, cues) if outlet else text_of(t, text, first, last)
    head = _head(t, first, last, cues)
    party = not is_outlet(t.words[first:last]) and any(w in cues.party_heads for w in lows[start:last])
    if outlet:
        kind = "outlet"
    elif plural(t, head):
        kind = "many"
    elif last - first == 1 and is_name(t.words[first]) and not party:
        kind = "name"
    else:
        somebody = (
            t.lows[start] in {"a", "an", "one", "another"}
            and cues.generic.get(lows[head]) != "body"
            and not party
        )
        titled = start < first and lows[start] == "the"  # no person is "the Teren Ledger"
        personal = not titled and looks_personal(t, first, last, cues)
        kind = "person" if somebody or personal else "body"
    body = name.split(" who ")[0] if party else None
    return Source(name, kind, body=body, party=party, outlet=outlet)


def _member(t: Tokens, text: str, first: int, last: int, cues: Cues) -> Source | None:
    """ "Ana Rell of the Lake Institute"."""
    for i in range(first + 2, min(last - 1, first + 5)):
        if t.lows[i] in {"of", "from", "with", "at"}:
            if not looks_personal(t, first, i, cues):
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


_PLACED = wordset("near around outside inside along close familiar loyal allied opposed based living who")


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
        if t.lows[i] not in cues.documents or (is_name(t.words[i]) and i > 0):
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
            if behind.name and behind.outlet and i > first and t.lows[i + 1] in _OBTAINED:
                owner = _plain(t, text, first, i, cues)  # "an army memo obtained by the Post"
                return behind._replace(behind=(owner,)) if owner.name else behind
            if behind.name:
                return behind
        if i > first:
            for k in range(first, i - 1):  # "the ministry's evening update"
                if t.lows[k].endswith(("'s", "’s")) and all(w.islower() for w in t.words[k + 1 : i]):
                    i = k + 1
                    break
            while i > first + 1 and t.lows[i - 1] == "own":  # "the army's own count"
                i -= 1
            if all(w in _KINDS_OF_DOCUMENT for w in t.lows[first:i]):
                return Source(None, "last", generic="last")
            owner = _plain(t, text, first, i, cues)
            if t.lows[i] in _PRINTED and owner.name and is_name(t.words[first]) and not owner.titles:
                owner = owner._replace(kind="outlet", outlet=True, party=False, body=None)
            if owner.name is not None:
                return owner._replace(name=bare(owner.name), body=bare(owner.body))
            return owner
        return Source(None, "last", generic="last") if not _is_plural_document(t.lows[i]) else UNNAMED
    return None


_KINDS_OF_DOCUMENT = wordset("""preliminary initial joint brief written official separate internal leaked
    draft final full interim short detailed confidential classified secret
    ongoing first second third early case autopsy weekend weekly monthly annual quarterly midyear
    progress status situation follow-up published unpublished""")
_OBTAINED = frozenset({"obtained", "seen", "reviewed", "leaked"})
_PRINTED = frozenset({"article", "story", "editorial", "front-page"})
_TOPIC = wordset("on about into concerning regarding to that")


_LINKS = wordset("published issued released compiled carried posted obtained seen prepared made provided")


def _is_plural_document(low: str) -> bool:
    return low in {"reports", "accounts", "posts", "tweets"}


def _unnamed(t: Tokens, first: int, last: int, cues: Cues) -> bool:
    lows = t.lows[first:last]
    head = lows[0]
    for i, low in enumerate(lows):
        if low in cues.preps or low in _PLACED or (low in cues.stops and low not in cues.conj):
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


_LATEST = wordset("latest earlier recent new same previous")


def _head(t: Tokens, first: int, last: int, cues: Cues) -> int:
    head = first
    for i in range(first, last):
        if t.lows[i] in cues.preps and i > first:
            break
        head = i
    return head
