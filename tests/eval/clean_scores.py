"""Reads the gold articles and counts what cleaning cut wrongly and what it missed.

Format of `clean_gold/*.txt`: `== id plain|trap` begins an article; `t` title, `-` a line to cut, `+` a line
to keep, `~` a line of which what stands in [[ ]] is to be cut. A half of the articles, by hash of the id, is
never looked at while rules are made.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from conflictdigest import clean, extract
from conflictdigest.errors import SourceError
from conflictdigest.model.source import Item, ItemKind

GOLD = Path(__file__).parent / "clean_gold"
FRESH, NEWER, *NEWEST = (Path(__file__).parent / f"clean_gold_{letter}" for letter in "bcdef")
"""Notices in other words, each set written after the rules had learnt the one before."""
_INNER = re.compile(r"\[\[(.*?)\]\]")


@dataclass
class GoldArticle:
    id: str
    trap: bool
    lines: list[tuple[str, str]] = field(default_factory=list)

    @property
    def unseen(self) -> bool:
        return blake2b(self.id.encode(), digest_size=1).digest()[0] % 2 == 1

    def text(self) -> str:
        return "\n\n".join(_INNER.sub(r"\1", text) for _, text in self.lines) + "\n"


@dataclass
class Score:
    cut_lines: int = 0
    keep_lines: int = 0
    missed: list[tuple[str, str]] = field(default_factory=list)
    wrong: list[tuple[str, str]] = field(default_factory=list)
    titles: list[tuple[str, str | None]] = field(default_factory=list)


def gold(folder: Path = GOLD) -> list[GoldArticle]:
    found: list[GoldArticle] = []
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("== "):
                _, name, kind = line.split()
                found.append(GoldArticle(name, kind == "trap"))
            elif line.strip():
                found[-1].lines.append((line[0], line[2:]))
    return found


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def score(articles: list[GoldArticle]) -> Score:
    total = Score()
    for article in articles:
        item = Item(article.id, ItemKind.TEXT, article.text(), b"")
        try:
            done = clean.clean(extract.page(item), item)
            body, title = f" {_plain(' '.join(done.paragraphs))} ", done.title
        except SourceError:
            body, title = " ", None
        for mark, text in article.lines:
            if mark == "t":
                if _plain(title or "") != _plain(text):
                    total.titles.append((article.id, title))
                continue
            keep = _INNER.sub("", text) if mark == "~" else text if mark == "+" else ""
            cuts = _INNER.findall(text) if mark == "~" else [text] if mark == "-" else []
            if keep:
                total.keep_lines += 1
                if f" {_plain(keep)} " not in body:
                    total.wrong.append((article.id, keep))
            for cut in cuts:
                total.cut_lines += 1
                if f" {_plain(cut)} " in body:
                    total.missed.append((article.id, cut))
    return total


def halves(folder: Path = GOLD) -> tuple[list[GoldArticle], list[GoldArticle]]:
    """The half that may be read while rules are made, and the half that may not."""
    everything = gold(folder)
    return [a for a in everything if not a.unseen], [a for a in everything if a.unseen]
