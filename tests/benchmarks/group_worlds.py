"""Many articles out of a few: the same reports in many worlds, each with its own names, words and days.

In one world the reports of a happening stay as alike as they were, since all their words are changed by one
rule; reports of two worlds have common words, countries and armies in common, and towns that recur, as the
news of another year has.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from heapq import heappop, heappush
from itertools import count
from pathlib import Path

from conflictdigest import names
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.dates import Published
from conflictdigest.model.days import Basis, Days
from conflictdigest.model.names import Name, NameKind
from conflictdigest.model.page import TitleBasis
from conflictdigest.model.text import Span
from conflictdigest.text.words import stop_words
from tests.group.test_copies import SYLLABLES

_WORD = re.compile(r"[^\W\d_]+|\d+|[\W_]+")
_SHARE = 0.4
"""Part of the common words that a world changes."""
_DAYS, _APART = 60, 5
"""A world's happenings fall in so many days; the next world begins so many days later."""
_UNDATED = 0.05
_PASSED_ON = frozenset({NameKind.COUNTRY, NameKind.ACTOR, NameKind.OUTLET})


@dataclass(frozen=True)
class Report:
    """A text, the happening it is on, and the names in it."""

    happening: str
    paragraphs: tuple[str, ...]
    names: tuple[Name, ...]


class Worlds:
    """Articles made of `reports`: (happening, text) pairs."""

    def __init__(self, reports: list[tuple[str, str]]) -> None:
        rows = [(h, tuple(p for p in text.split("\n") if p.strip())) for h, text in reports]
        self.reports = [Report(h, paragraphs, names.find(paragraphs, "en")) for h, paragraphs in rows]

    @cached_property
    def _common(self) -> list[str]:
        """Words in small letters, the most frequent first."""
        counts = Counter(
            w
            for r in self.reports
            for p in r.paragraphs
            for w in _WORD.findall(p)
            if w.islower() and len(w) > 3
        )
        stop = stop_words("en")
        return sorted((w for w in counts if w not in stop), key=lambda w: (-counts[w], w))

    @cached_property
    def _towns(self) -> list[str]:
        return sorted({n.text for r in self.reports for n in r.names if n.kind is NameKind.PLACE})

    def _rule(self, number: int) -> dict[str, str]:
        """What this world says for a word; names are added as they are met."""
        chance = random.Random(number)
        rule: dict[str, str] = {}
        chosen = [w for w in self._common if chance.random() < _SHARE]
        for start in range(0, len(chosen), 40):  # words as frequent as they are
            some = chosen[start : start + 40]
            rule.update(zip(some, chance.sample(some, len(some)), strict=True))
        rule.update(zip(self._towns, chance.sample(self._towns, len(self._towns)), strict=True))
        return rule

    def world(self, number: int) -> list[tuple[date, Article]]:
        """All reports, in the words of world `number`, with the days on which they came."""
        rule = self._rule(number)
        made = []
        for n, report in enumerate(self.reports):
            chance = random.Random(1000 * number + n)
            start = number * _APART + random.Random(f"{number} {report.happening}").randrange(_DAYS)
            came = date(2015, 1, 1) + timedelta(start + chance.choice((0, 0, 0, 1, 1, 2)))
            dated = chance.random() >= _UNDATED
            paragraphs, found = _said(report, rule, number)
            one = Article(
                id=f"{random.Random(f'{number}/{n}').getrandbits(48):012x}",
                origin=f"{number}/{n}",
                title=None,
                title_basis=TitleBasis.FIRST_SENTENCE,
                paragraphs=paragraphs,
                sentences=(),
                language="en",
                published=Published(Days.on(came), Basis.GIVEN, "") if dated else None,
                names=found,
            )
            made.append((came, one))
        return made

    def stream(self) -> Iterator[Article]:
        """Articles without end, by the day on which they came."""
        waiting: list[tuple[date, str, Article]] = []
        for number in count():
            for came, one in self.world(number):
                heappush(waiting, (came, one.id, one))
            until = date(2015, 1, 1) + timedelta((number + 1) * _APART)
            while waiting and waiting[0][0] < until:
                yield heappop(waiting)[2]


def _invented(word: str, number: int) -> str:
    chance = random.Random(f"{number} {word.lower()}")
    made = "".join(chance.sample(SYLLABLES, 3))
    return made.capitalize() if word[0].isupper() else made


def _said(report: Report, rule: dict[str, str], number: int) -> tuple[tuple[str, ...], tuple[Name, ...]]:
    paragraphs, found = [], []
    for i, paragraph in enumerate(report.paragraphs):
        parts, length, past = [], 0, 0
        for name in (n for n in report.names if n.span.paragraph == i):
            text = _plain(paragraph[past : name.span.start], rule)
            parts.append(text)
            length += len(text)
            printed, key = _renamed(name, rule, number)
            parts.append(printed)
            found.append(replace(name, span=Span(i, length, length + len(printed)), text=printed, key=key))
            length += len(printed)
            past = name.span.end
        parts.append(_plain(paragraph[past:], rule))
        paragraphs.append("".join(parts))
    return tuple(paragraphs), tuple(found)


def _renamed(name: Name, rule: dict[str, str], number: int) -> tuple[str, str]:
    if name.kind in _PASSED_ON:
        return name.text, name.key
    if name.kind is NameKind.PLACE:
        town = rule[name.text]
        return town, names.fold(town)
    printed, key = (
        "".join(
            rule.setdefault(f"\0{w}", _invented(w, number)) if w[0].isalpha() else w
            for w in _WORD.findall(part)
        )
        for part in (name.text, name.key)
    )
    return printed, key.lower()


def _plain(text: str, rule: dict[str, str]) -> str:
    return "".join([rule.get(w, w) for w in _WORD.findall(text)])


def read(path: Path) -> Worlds:
    """Worlds of the texts in a file of JSON lines with `text` and `event`."""
    rows = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines()]
    return Worlds([(r["event"], r["text"]) for r in rows])
