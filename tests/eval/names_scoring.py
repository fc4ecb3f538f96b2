"""Score on which names that no table knows are taken for places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b
from pathlib import Path

from conflictdigest.model.names import NameKind
from conflictdigest.names import find

GOLD = Path(__file__).with_name("names_gold.txt")


@dataclass
class Case:
    id: str
    language: str
    paragraphs: list[str] = field(default_factory=list)
    places: dict[str, str | None] = field(default_factory=dict)
    """As printed, with the key where the gold names one."""
    others: set[str] = field(default_factory=set)


@dataclass
class Score:
    right: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return len(self.right) / (len(self.right) + len(self.false) or 1)

    @property
    def recall(self) -> float:
        return len(self.right) / (len(self.right) + len(self.missed) or 1)


def held_out(case: str) -> bool:
    """Whether this item is never read while tuning."""
    return blake2b(case.encode()).digest()[-1] % 2 == 1


@cache
def cases() -> tuple[Case, ...]:
    return tuple(_read())


def _read() -> Iterator[Case]:
    found: list[Case] = []
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "@":
            found.append(Case(*rest.split()))
        elif mark == "+":
            last = rest.rsplit(" ", 1)
            keyed = len(last) == 2 and last[1].islower() and last[1].isascii()
            name, key = last if keyed else (rest, None)
            found[-1].places[name] = key
        elif mark == "-":
            found[-1].others.add(rest)
        elif line and mark != "#":
            found[-1].paragraphs.append(line)
    yield from found


def score(*, held: bool) -> Score:
    """Over the items that were read while tuning, or over those that were not."""
    total = Score()
    for case in cases():
        if held_out(case.id) == held:
            _count(case, total)
    return total


def _count(case: Case, total: Score) -> None:
    found = {n.text: n for n in find(tuple(case.paragraphs), case.language) if n.kind is NameKind.PLACE}
    for name, key in case.places.items():
        right = name in found and found[name].country is None and key in (None, found[name].key)
        (total.right if right else total.missed).append(f"{case.id} {name}")
    total.false += [f"{case.id} {name}" for name in sorted(found.keys() - case.places.keys())]
