"""Reads the gold for ties between denials and what they deny, and scores `tie`."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from conflictdigest.claims import tie
from conflictdigest.model.claims import Stance, Statement
from conflictdigest.model.days import Days
from tests.eval.claims_scoring import HERE, Score


@dataclass
class Block:
    id: str
    statements: list[Statement] = field(default_factory=list)
    ties: set[tuple[str, str]] = field(default_factory=set)

    @property
    def unread(self) -> bool:
        return int(hashlib.sha256(self.id.encode()).hexdigest(), 16) % 2 == 1


def blocks() -> list[Block]:
    found: list[Block] = []
    for line in (HERE / "claims_ties.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# t"):
            found.append(Block(line[2:].strip()))
        elif line.startswith("> "):
            denial, denied = line[2:].split()
            found[-1].ties.add((denial, denied))
        elif line and not line.startswith("#"):
            found[-1].statements.append(statement(line))
    return found


def statement(line: str) -> Statement:
    head, names, sources, text = (part.strip() for part in line.split("|", 3))
    ident, stance, days, story = head.split()
    first, _, last = days.partition("..")
    span = Days(date.fromisoformat(first), date.fromisoformat(last or first))
    keys = tuple(n.strip() for n in names.split(",") if n.strip())
    return Statement(ident, text, span, Stance(stance), keys, (sources,), story)


def score(wanted: list[Block], show: bool = False) -> Score:
    total = Score()
    for block in wanted:
        got = {(t.denial, t.denied) for t in tie(block.statements)}
        total.add(Counter(got), Counter(block.ties))
        if show and got != block.ties:
            print(block.id, "missing", block.ties - got, "extra", got - block.ties)
    return total
