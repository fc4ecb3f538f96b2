"""Names that no table knows, and that several articles of a store print: what they are to all of them.

Each article tells of such a name what it shows (`told`). A name that three different texts show to be one is
known to the store; it is a place when they show it to be one and few speak against it (`decide`). In an
article that shows less, a known name counts for what the others show (`better`): a word that only opens
sentences becomes a name, an unknown name a place. What an article shows of persons and places it knows best
itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from conflictdigest.model import replace
from conflictdigest.model.names import Name, NameKind, Sign, Tally, Told
from conflictdigest.names.fold import fold, romanised
from conflictdigest.names.placed import base_of
from conflictdigest.names.unknown import person_key, plain
from conflictdigest.text.similarity import stable_hash

_ENOUGH = 3
"""Different texts that have to print a name."""
_PLACE, _WAY = 2, 1
"""What a text counts for that shows a place, or that prints the name behind a word like "at"."""
_PLACED = 6
"""What is wanted for a place."""
_AGAINST, _FOR_ONE = 3, 4
"""So many texts against it, and it is none; more where more than four times as many are for it."""
_BESIDE, _LEAST = 60, 20
"""Characters that tell copies from different texts: those behind the name, or before it where few follow."""
_KEY, _CONTEXT = (1 << 47) - 1, (1 << 31) - 1
"""Six bytes and four in a store that has millions of them."""


def told(
    names: Iterable[Name],
    maybe: Iterable[Name],
    paragraphs: Sequence[str],
    language: str,
    common: Callable[[str], bool],
) -> tuple[Told, ...]:
    """What an article shows of the names that no table knows, each once. `common` words are no names."""
    found: dict[int, Told] = {}
    seen: set[tuple[str, NameKind, Sign]] = set()
    for name in (*names, *maybe):
        look = (name.text, name.kind, name.sign)
        if not name.sign or look in seen:
            continue
        seen.add(look)
        if " " not in name.text and common(name.text):
            continue
        key = number(name, language)
        held = found.get(key)
        if held is None:
            found[key] = Told(key, name.sign, _context(name, paragraphs))
        elif name.sign > held.sign:
            found[key] = held._replace(sign=name.sign)
    return tuple(found.values())


def decide(tally: Tally) -> NameKind | None:
    """What a name is to the whole store: PLACE, PERSON or OTHER; None when too few texts print it."""
    if tally.texts < _ENOUGH:
        return None
    placed = _PLACE * tally.place + _WAY * tally.way >= max(_PLACED, _PLACE * tally.other)
    if placed and tally.place and tally.person + tally.against < max(_AGAINST, tally.place // _FOR_ONE):
        return NameKind.PLACE
    return NameKind.PERSON if tally.person >= _ENOUGH and not tally.place else NameKind.OTHER


def applying(told: Iterable[Told], known: Mapping[int, NameKind]) -> dict[int, NameKind]:
    """Of what a store knows, what is more than an article tells itself."""
    return {t.key: known[t.key] for t in told if t.key in known and changes(t.sign, known[t.key])}


def changes(sign: Sign, kind: NameKind | None) -> bool:
    """Whether a name of which an article shows this becomes another if the store knows it as this."""
    return kind is not None and (sign is Sign.MAYBE or (kind is NameKind.PLACE and sign <= Sign.AGAINST))


def better(
    names: tuple[Name, ...], maybe: Iterable[Name], language: str, known: Mapping[int, NameKind]
) -> tuple[Name, ...]:
    """The names of an article as it was read, with what the store knows of them, by their numbers."""
    found: list[Name] = []
    for name in (*names, *maybe):
        kind = known.get(number(name, language)) if Sign.NONE < name.sign <= Sign.AGAINST else None
        if kind is not None and changes(name.sign, kind):
            found.append(replace(name, kind=kind, key=_key(name, kind, language)))
        elif name.sign is not Sign.MAYBE:
            found.append(name)
    return tuple(sorted(found, key=lambda n: (n.span.paragraph, n.span.start, n.span.end, n.key)))


def number(name: Name, language: str) -> int:
    """Equal for the forms and spellings of one name."""
    if name.kind is NameKind.PLACE:
        return _number(person_key(name.key) if " " not in name.key else name.key)
    if name.kind is NameKind.PERSON and (name.sign is Sign.PERSON or " " not in name.text):
        return _number(name.key)
    return _number_of(name.text, language)


@lru_cache(maxsize=16384)
def _number_of(text: str, language: str) -> int:
    folded = fold(text)
    return _number(romanised(folded) if " " in folded else person_key(base_of(folded, language)))


@lru_cache(maxsize=16384)
def _number(spelling: str) -> int:
    return stable_hash(f"name {spelling}") & _KEY


def _key(name: Name, kind: NameKind, language: str) -> str:
    folded = fold(name.text)
    if kind is NameKind.PERSON:
        return person_key(folded)
    if " " in folded:
        return " ".join(map(plain, folded.split()))
    return plain(base_of(folded, language)) if kind is NameKind.PLACE else plain(folded)


def _context(name: Name, paragraphs: Sequence[str]) -> int:
    span = name.span
    text = paragraphs[span.paragraph]
    beside = text[span.end : span.end + _BESIDE]
    if len(beside) < _LEAST:
        beside = text[max(0, span.start - _BESIDE) : span.start]
    return stable_hash(beside) & _CONTEXT
