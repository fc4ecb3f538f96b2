"""What a rule is, and which rules a line needs to be held against."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from conflictdigest.clean.line import BITS, Line
from conflictdigest.clean.marks import MARKS, marks


class Rule(Struct, frozen=True):
    """A named kind of boilerplate and the test for it.

    `signals`, `needs`, `most` and `untold` say what `fits` can not do without, and spare the test; only of
    `joined` rules they are a part.
    """

    name: str
    fits: Callable[[Line], bool]
    run_in: bool = False
    """Also tried on single sentences at the edges of a paragraph."""
    signals: str = ""
    """Signals and marks, with blanks between: the line holds one of these; any line when empty."""
    needs: str = ""
    """Signals and marks, with blanks between: the line holds all of these."""
    most: int = sys.maxsize
    """Words of the longest line that fits."""
    untold: bool = False
    """Never fits where somebody says or does something."""
    joined: bool = False
    """Asks for several ideas at once: also tried on sentences that look like any of a story."""


def joined(
    name: str, fits: Callable[[Line], bool], signals: str, needs: str = "", *, most: int, run_in: bool = False
) -> Rule:
    """A rule that asks for several ideas in a line in which nobody says or does anything."""
    return Rule(name, fits, run_in, signals, needs, most, untold=True, joined=True)


class RuleSet:
    """Rules in their order, and which of them a line can need, told from its signals, marks and length.

    A set of rules is a number here, a bit for each rule.
    """

    _PART = 20
    """Signals looked up together: a line holds few of so many, and most combinations come again."""
    _MOST_KNOWN = 20_000

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._rules = rules
        self._always = self._where(lambda rule: not rule.signals)
        self._untold = self._where(lambda rule: rule.untold)
        self._lengths = sorted({rule.most for rule in rules} | {sys.maxsize})
        self._within = [self._fitting(length) for length in self._lengths]
        self._pairs = [(rule, sum(map(_bit, rule.needs.split()))) for rule in rules]
        asking = {_bit(name): self._asking(name) for name in _named(rule.signals for rule in rules)}
        bits = sorted(asking)
        parts = [bits[at : at + self._PART] for at in range(0, len(bits), self._PART)]
        self._parts = [(sum(part), _Asking({bit: asking[bit] for bit in part})) for part in parts]
        self.signs = sum(bits)
        """The signals and marks of which a line holds one at least, unless rules are tried on all."""
        self._chosen: dict[int, tuple[tuple[Rule, int], ...]] = {}

    def candidates(self, line: Line) -> Sequence[Rule]:
        """The rules that may fit the line, in their order."""
        signs = line.opened | marks(line)
        asked = self._always
        for part, asking in self._parts:
            if held := signs & part:
                asked |= asking[held]
        asked &= self._within[bisect_left(self._lengths, line.words)]
        if not asked:
            return ()
        if signs & _SAID:
            asked &= ~self._untold
        found = self._chosen.get(asked)
        if found is None:
            if len(self._chosen) >= self._MOST_KNOWN:
                self._chosen.clear()
            found = tuple(pair for at, pair in enumerate(self._pairs) if asked >> at & 1)
            self._chosen[asked] = found
        return [rule for rule, needs in found if signs & needs == needs]

    def first(self, line: Line) -> Rule | None:
        """The first rule that fits the line."""
        for rule in self.candidates(line):
            if rule.fits(line):
                return rule
        return None

    def _where(self, holds: Callable[[Rule], bool]) -> int:
        return sum(1 << at for at, rule in enumerate(self._rules) if holds(rule))

    def _fitting(self, length: int) -> int:
        return self._where(lambda rule: rule.most >= length)

    def _asking(self, name: str) -> int:
        return self._where(lambda rule: name in rule.signals.split())


class _Asking(dict[int, int]):
    """Bits of a few signals to the rules that ask for one of them; filled as asked."""

    def __init__(self, asking: dict[int, int]) -> None:
        super().__init__()
        self._single = asking

    def __missing__(self, held: int) -> int:
        rules = 0
        for bit, asking in self._single.items():
            if held & bit:
                rules |= asking
        self[held] = rules
        return rules


def _named(lists: Iterable[str]) -> list[str]:
    return sorted({name for names in lists for name in names.split()})


def _bit(name: str) -> int:
    return BITS[name] if name in BITS else MARKS[name]


_SAID = BITS["said"]
