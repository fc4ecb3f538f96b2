"""Contrast: two groups that each have words of their own, in nearly every text, which the other never uses.

Texts on two raids, two elections or two releases share most words; the average likeness of the groups tells
little. But each group has its constants (the town, the name, the number), and the other lacks them. Halves of
one story do not: what all texts of one half say, some of the other say too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct, field

from conflictdigest.group.background import rarity
from conflictdigest.model.story import Profile

_FLOOR = 5.0
"""Added to the weight of what both say, so that two groups with little in common need constants too."""
_NONE: Counter[str] = Counter()
_SHARED = 0.4
"""Words in at least this part of both groups are what both say."""

Counts = dict[str, Counter[str]]
"""By language, then by word."""


class Bags(Struct):
    """In how many texts of a group each word stands, by language: in the text, and in its first lines."""

    size: int = 0
    body: Counts = field(default_factory=dict)
    lede: Counts = field(default_factory=dict)

    @classmethod
    def of(cls, profiles: Iterable[Profile]) -> Bags:
        """The bags of a group."""
        made = cls()
        for p in profiles:
            made.size += 1
            made.body.setdefault(p.language, Counter()).update(p.terms)
            made.lede.setdefault(p.language, Counter()).update(p.lede)
        return made

    def take(self, other: Bags) -> None:
        """Add another group's texts."""
        self.size += other.size
        for mine, theirs in ((self.body, other.body), (self.lede, other.lede)):
            for language, counts in theirs.items():
                mine.setdefault(language, Counter()).update(counts)


def contrast(a: Bags, b: Bags) -> float:
    """How much two groups contrast: 0 for halves of one story, 0.2 and more for look-alikes."""
    lede = _contrast(a.lede, a.size, b.lede, b.size, constant=0.5, absent=0.34)
    return lede + _contrast(a.body, a.size, b.body, b.size, constant=0.55, absent=0.12)


def _contrast(a: Counts, a_size: int, b: Counts, b_size: int, *, constant: float, absent: float) -> float:
    """The lesser weight of one group's own constants, over the weight of what both say."""
    own = _own(a, a_size, b, b_size, constant, absent)
    other = _own(b, b_size, a, a_size, constant, absent) if own else 0.0
    if not other:
        return 0.0
    shared = 0.0
    for language in sorted(a.keys() & b.keys()):
        others = b[language]
        for word, n in a[language].items():
            least = min(n / a_size, others.get(word, 0) / b_size)
            if least >= _SHARED:
                shared += rarity(word, language) * least
    return min(own, other) / (shared + _FLOOR)


def _own(a: Counts, a_size: int, b: Counts, b_size: int, constant: float, absent: float) -> float:
    """Weight of the words that nearly all texts of `a` have and nearly none of `b`; one text more or less
    must not make a constant, so one is taken off."""
    total = 0.0
    for language, counts in sorted(a.items(), key=lambda item: item[0]):
        others = b.get(language, _NONE)
        for word, n in counts.items():
            share = (n - 1) / a_size
            if share >= constant:
                other = others.get(word, 0) / b_size
                if other <= absent:
                    total += rarity(word, language) * (share - other)
    return total
