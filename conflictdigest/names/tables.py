"""The tables of names, read from the package once, when first needed; places a script at a time."""

from __future__ import annotations

import gzip
from functools import cache
from pathlib import Path

from msgspec import Struct

from conflictdigest.model.names import NameKind
from conflictdigest.names.fold import fold
from conflictdigest.names.spellings import Spellings

_DATA = Path(__file__).parent / "data"


class Entry(Struct, frozen=True):
    """One meaning of a spelling."""

    kind: NameKind
    key: str
    country: str | None
    size: int = 90
    """For towns ten times the logarithm of the inhabitants; hand-made rows stand above any town."""


class Forms(Struct, frozen=True):
    """Spellings and what they mean."""

    exact: dict[str, Entry]
    """As printed, case and all: acronyms."""
    folded: dict[str, Entry]
    stems: dict[str, Entry]
    """Beginnings of words whose endings change ("українськ")."""
    lower: frozenset[str]
    """Folded forms that count in small letters too: they were written small in the table."""
    longest: dict[str, int]
    """For the first word of a form of several words: how many words at most."""


def lines(name: str) -> list[list[str]]:
    """Rows of a hand-made table, without comments."""
    text = (_DATA / f"{name}.tsv").read_text(encoding="utf-8")
    return [row.split("\t") for row in text.splitlines() if row and not row.startswith("#")]


class Builder:
    """Collects spellings; the first meaning of a spelling stays."""

    def __init__(self) -> None:
        self.exact: dict[str, Entry] = {}
        self.folded: dict[str, Entry] = {}
        self.stems: dict[str, Entry] = {}
        self.lower: set[str] = set()
        self.longest: dict[str, int] = {}

    def add(self, spellings: str, entry: Entry, *, small: bool = False) -> None:
        """Take `spellings` (separated by |). `small`: those that start small count in small letters."""
        forms, folds = spellings.split("|"), fold(spellings).split("|")
        if len(forms) != len(folds):  # one holds a sign that is folded to a bar
            folds = list(map(fold, forms))
        exact, plains, lower = self.exact, self.folded, self.lower
        for form, folded in zip(forms, folds, strict=True):
            if not form:
                continue
            first = form[0]
            if first == "=":
                exact.setdefault(form[1:], entry)
            elif form[-1] == "*":
                stem = folded[:-1]
                self.stems.setdefault(stem, entry)
                if small and first.islower():
                    lower.add(stem)
            else:
                plain = folded.strip()
                plains.setdefault(plain, entry)
                if first.islower() or not first.isalpha():
                    lower.add(plain)
                if " " in plain:
                    words = plain.split()
                    self.longest[words[0]] = max(self.longest.get(words[0], 1), len(words))

    def forms(self) -> Forms:
        """The finished tables."""
        return Forms(self.exact, self.folded, self.stems, frozenset(self.lower), self.longest)


@cache
def hand() -> Forms:
    """Countries, their people, actors, outlets and regions."""
    made = Builder()
    for kind, key, country, spellings in lines("actors"):
        made.add(spellings, Entry(NameKind(kind), key, country or None), small=True)
    for key, country, spellings in lines("regions"):
        made.add(spellings, Entry(NameKind.PLACE, key, country or None), small=True)
    keys = {code: key for code, key, *_ in lines("demonyms")}
    for code, key, more, people in lines("demonyms"):
        made.add(more, Entry(NameKind.COUNTRY, key, code))
        made.add(people, Entry(NameKind.ACTOR, key, code), small=True)
    for code, key, spellings in lines("countries"):
        made.add(spellings, Entry(NameKind.COUNTRY, keys.get(code, key), code))
    return made.forms()


def place(number: str) -> tuple[str, str, str, int]:
    """Key, name, country and size of a place."""
    key, name, country, size = _places()[int(number)].split("\t")
    return key, name, country, int(size)


@cache
def _places() -> list[str]:
    """A line for each place, taken apart when it is asked for: a run asks for few."""
    return gzip.decompress((_DATA / "places.tsv.gz").read_bytes()).decode().splitlines()


@cache
def towns(script: str) -> Spellings:
    """The spellings of places in `script`, with numbers for `place`; empty where there are none."""
    if script not in {"latin", "cyrillic", "arabic", "hebrew", "han"}:
        return Spellings("")
    return Spellings(gzip.decompress((_DATA / f"aliases-{script}.tsv.gz").read_bytes()).decode())


GIVEN, ROLE, NEVER, FUNCTION, LINK, ORG, TOWN, LAND = (1 << n for n in range(8))
_BITS = {
    "given": GIVEN,
    "role": ROLE,
    "never": NEVER,
    "function": FUNCTION,
    "link": LINK,
    "org": ORG,
    "town": TOWN,
    "land": LAND,
}


def listed(folded: str) -> int:
    """The bits of the word sets that hold a folded word."""
    return _listed().get(folded, 0)


@cache
def _listed() -> dict[str, int]:
    found: dict[str, int] = {}
    for name, bit in _BITS.items():
        for word in words(name):
            found[word] = found.get(word, 0) | bit
    return found


@cache
def words(name: str) -> frozenset[str]:
    """One of the word sets: given, role, never, common, org, region, function, link, town, land."""
    return next(frozenset(fold(w) for w in row[1].split("|")) for row in lines("words") if row[0] == name)
