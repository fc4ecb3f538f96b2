"""Reads the gold passages of claims and figures, and scores what the program reads from them."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from conflictdigest.claims import read
from conflictdigest.claims.origins import normalise
from conflictdigest.model.article import Article
from conflictdigest.model.claims import Reading
from conflictdigest.model.page import TitleBasis
from conflictdigest.model.text import Span
from conflictdigest.text.sentences import split

HERE = Path(__file__).parent


@dataclass
class Passage:
    id: str
    text: str = ""
    claims: list[tuple[str, str]] = field(default_factory=list)
    chains: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    figures: list[tuple[float | None, float | None, str]] = field(default_factory=list)

    @property
    def unread(self) -> bool:
        """The half that nobody looks at while rules are tuned."""
        return int(hashlib.sha256(self.id.encode()).hexdigest(), 16) % 2 == 1


def passages(*names: str) -> list[Passage]:
    found: list[Passage] = []
    for name in names or ("a", "b", "c", "d", "e", "f", "g", "h", "i"):
        for line in (HERE / f"claims_gold_{name}.txt").read_text(encoding="utf-8").splitlines():
            head = re.fullmatch(r"# ([a-z]\d{3})", line)
            if head:
                found.append(Passage(head.group(1)))
            elif line.startswith("@ "):
                parts = [p.strip() for p in line[2:].split("|")]
                found[-1].claims.append((source(parts[0]), parts[1]))
                if len(parts) > 2:
                    chain = tuple(source(p) for p in parts[2].split(">"))
                    found[-1].chains.append((source(parts[0]), chain))
            elif line.startswith("= "):
                low, high, unit = line[2:].split(maxsplit=2)
                found[-1].figures.append((number(low), number(high), unit.lower()))
            elif line and not line.startswith("#"):
                found[-1].text = line
    return found


def number(text: str) -> float | None:
    return None if text == "-" else float(text)


def source(name: str | None) -> str:
    return "-" if name is None or name.strip() == "-" else normalise(name)


def article(text: str, language: str = "en", **parts: object) -> Article:
    spans = parts.pop("sentences", None) or tuple(Span(0, a, b) for a, b in split(text, language))
    return Article("id", "file", None, TitleBasis.GIVEN, (text,), spans, language=language, **parts)  # type: ignore[arg-type]


@dataclass
class Score:
    right: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, got: Counter, gold: Counter) -> None:
        self.right += sum((got & gold).values())
        self.found += sum(got.values())
        self.wanted += sum(gold.values())

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def __str__(self) -> str:
        counts = f"{self.right}/{self.found}/{self.wanted}"
        return f"P {self.precision:.3f} R {self.recall:.3f} F1 {self.f1:.3f} ({counts})"


def got_claims(reading: Reading) -> Counter:
    return Counter((source(c.source), c.stance.value) for c in reading.claims)


def got_figures(reading: Reading) -> Counter:
    return Counter((f.low, f.high, f.unit.lower()) for f in reading.figures)


def score(wanted: list[Passage], show: bool = False) -> dict[str, Score]:
    scores = {name: Score() for name in ("attribution", "denials", "chains", "figures")}
    for p in wanted:
        reading = read(article(p.text))
        claims, gold = got_claims(reading), Counter(p.claims)
        scores["attribution"].add(claims, gold)
        deny = Counter({k: n for k, n in claims.items() if k[1] == "denies"})
        scores["denials"].add(deny, Counter({k: n for k, n in gold.items() if k[1] == "denies"}))
        chains = Counter(
            (source(c.source), tuple(source(s) for s in c.chain)) for c in reading.claims if len(c.chain) > 1
        )
        scores["chains"].add(chains, Counter(p.chains))
        figures, wanted_figures = got_figures(reading), Counter(p.figures)
        scores["figures"].add(figures, wanted_figures)
        if show and (claims != gold or figures != wanted_figures or chains != Counter(p.chains)):
            print(f"{p.id} {p.text}")
            for label, a, b in (
                ("claims", claims, gold),
                ("chains", chains, Counter(p.chains)),
                ("figures", figures, wanted_figures),
            ):
                if a != b:
                    print(f"   {label} missing {dict(b - a)} extra {dict(a - b)}")
    return scores
