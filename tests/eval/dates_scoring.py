"""Scores the dates room on texts of our own: expressions that overlap a mark and cover the same days."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from conflictdigest import dates
from tests.dates.reading import article, expressions, published, short

GOLD = Path(__file__).with_name("dates_gold.txt")
_MARK = re.compile(r"\[\[(.*?)(?:\|(.*?))?\]\]")


@dataclass(frozen=True)
class Case:
    """One text: paragraphs without marks; marks as (paragraph, start, end, days)."""

    name: str
    day: str
    paragraphs: tuple[str, ...]
    marks: tuple[tuple[int, int, int, str], ...]

    @property
    def tuned_on(self) -> bool:
        """Half of the first texts, by a hash of their names, were not looked at while rules were tuned."""
        return self.name[0] in "pqu" or (
            self.name[0] in "nh" and hashlib.blake2b(self.name.encode()).digest()[0] % 2 == 0
        )


def cases() -> list[Case]:
    found = []
    for block in GOLD.read_text(encoding="utf-8").split("# ")[1:]:
        head, *lines = block.strip().splitlines()
        name, day = head.split()
        marks, texts = [], []
        for i, line in enumerate(lines):
            text, low = "", 0
            for m in _MARK.finditer(line):
                text += line[low : m.start()]
                words = m[1].removeprefix("IGN ")
                if m[2]:
                    marks.append((i, len(text), len(text) + len(words), m[2]))
                text += words
                low = m.end()
            texts.append(text + line[low:])
        found.append(Case(name, day, tuple(texts), tuple(marks)))
    return found


def score(of: list[Case]) -> tuple[int, int, int, list[str]]:
    """Right, found, wanted, and what went wrong."""
    right = found = wanted = 0
    wrong = []
    for case in of:
        text = article(*case.paragraphs)
        got = dates.resolve(text, expressions(text), published(case.day)).dates
        free = list(case.marks)
        wanted += len(free)
        found += len(got)
        for d in got:
            hit = next(
                (m for m in free if m[0] == d.span.paragraph and m[1] < d.span.end and d.span.start < m[2]),
                None,
            )
            if hit is not None:
                free.remove(hit)
            if hit is not None and hit[3] == short(d.days):
                right += 1
            else:
                wrong.append(f"{case.name}: {d.text!r} {short(d.days)}, wanted {hit[3] if hit else 'none'}")
        wrong += [f"{case.name}: missed {case.paragraphs[m[0]][m[1] : m[2]]!r} {m[3]}" for m in free]
    return right, found, wanted, wrong
