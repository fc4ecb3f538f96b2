"""Reads made-up pages and says which of their titles and authors extraction gets right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from conflictdigest import clean, extract
from conflictdigest.model.source import Item, ItemKind

HERE = Path(__file__).parent
STORY = (
    "<p>The council said on Monday that the first lorries had crossed the river since the start of December, "
    "after eleven weeks of work on the northern bank.</p>"
    "<p>Engineers counted 212 damaged planks, most of them below the eastern ramp, and replaced every one of "
    "them before the ice could set in again.</p>"
    "<p>Drivers had waited for two days, some of them with flour for the villages that the road serves, the "
    "council added in a note to its members.</p>"
)


@dataclass(slots=True)
class Case:
    """One page with what is expected of it; `wanted` maps "title" or "authors" to its text."""

    name: str
    parts: dict[str, str] = field(default_factory=dict)
    wanted: dict[str, str] = field(default_factory=dict)

    def item(self) -> Item:
        top = self.parts.get("top", "")
        html = (
            f"<html><head>{self.parts.get('head', '')}</head><body><article>{top}{STORY}"
            f"{self.parts.get('foot', '')}</article></body></html>"
        )
        host = self.parts.get("host")
        return Item(self.name, ItemKind.HTML, html, b"", url=f"https://{host}/a" if host else None)


def cases(path: Path) -> Iterator[Case]:
    case: Case | None = None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            if case:
                yield case
            case = Case(line[3:])
        elif case and (found := re.match(r"(head|top|foot|host): (.*)", line)):
            case.parts[found[1]] = found[2]
        elif case and (found := re.match(r"(title|authors) => (.*)", line)):
            case.wanted[found[1]] = found[2]
    if case:
        yield case


def got(case: Case) -> dict[str, str]:
    """What the program makes of the page, in the gold's notation."""
    page = extract.page(case.item())
    text = clean.clean(page, case.item())
    authors = page.facts.authors or text.printed.authors
    return {"title": text.title or "", "authors": "; ".join(authors) or "-"}


def wrong(path: Path, what: str) -> tuple[list[str], int]:
    """The cases of which the title or the authors come out wrong, and how many there are."""
    total, missed = 0, []
    for case in cases(path):
        if what in case.wanted:
            total += 1
            if (answer := got(case)[what]) != case.wanted[what]:
                missed.append(f"{case.name}: {answer!r} for {case.wanted[what]!r}")
    return missed, total
