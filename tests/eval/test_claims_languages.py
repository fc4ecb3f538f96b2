"""Cue tables of eight more languages on passages of our own, traps among them."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from conflictdigest.claims import read
from tests.eval.claims_scoring import HERE, Passage, article, got_claims, got_figures, number, source


def rows() -> list[tuple[str, Passage]]:
    found: list[tuple[str, Passage]] = []
    for line in (HERE / "claims_gold_lang.txt").read_text(encoding="utf-8").splitlines():
        head = re.fullmatch(r"# ([a-z]{2}\d{3}) ([a-z]{2})", line)
        if head:
            found.append((head.group(2), Passage(head.group(1))))
        elif line.startswith("@ "):
            name, stance = (part.strip() for part in line[2:].split("|"))
            found[-1][1].claims.append((source(name), stance))
        elif line.startswith("= "):
            low, high, unit = line[2:].split(maxsplit=2)
            found[-1][1].figures.append((number(low), number(high), unit.lower()))
        elif line and not line.startswith("#"):
            found[-1][1].text = line
    return found


@pytest.mark.parametrize(("language", "passage"), rows(), ids=lambda v: v.id if isinstance(v, Passage) else v)
def test_language(language: str, passage: Passage) -> None:
    reading = read(article(passage.text, language))
    assert got_claims(reading) == Counter(passage.claims)
    assert got_figures(reading) == Counter(passage.figures)
