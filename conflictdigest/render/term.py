"""A timeline in a terminal: days as headings, words wrapped by their width in cells, labels at the right.

Colours are the terminal's own sixteen, chosen to be readable on light and on dark; every colour repeats what
a word already says. Foreign text goes in as `Text` objects, never as markup. Lines that run from right to
left carry nothing else, so that a terminal that reorders them moves only their own words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictdigest.model.timeline import TimelineView
from conflictdigest.render.layout import page
from conflictdigest.render.parts import Legend, Page, Section, Shown
from conflictdigest.render.plain import plain_timeline
from conflictdigest.render.safe import right_to_left

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

_WIDEST = 140
"""Longer lines are hard to read, however wide the screen."""
_NARROWEST = 40
_LABELS = 4
"""More labels than these are counted; `--why` names them all."""
_BAR = 12

_STYLES = {
    "DISPUTED": "bold red",
    "DISPUTES": "red",
    "DENIAL": "red",
    "CLAIM": "magenta",
    "CORRECTED": "bold magenta",
    "AHEAD": "bold green",
    "BACKGROUND": "dim",
}


def term_timeline(view: TimelineView, console: Console, *, why: bool = False) -> None:
    """Prints the timeline. On anything but a terminal it is the plain form, unwrapped and without colour."""
    if not console.is_terminal:
        console.file.write(plain_timeline(view, why=why))
        return
    laid = page(view, why=why)
    printer = _Printer(console, laid)
    for section in laid.sections:
        printer.section(section, 0)
    if laid.ahead:
        printer.line("AHEAD", style=_STYLES["AHEAD"])
        for section in laid.ahead:
            printer.section(section, 2)
    if not laid.sections and not laid.ahead:
        printer.line("No entries.")
        printer.line("")
    if laid.hidden:
        printer.line(f"… {laid.hidden}", style="dim")
        printer.line("")
    printer.undated()
    printer.legend()


class _Printer:
    def __init__(self, console: Console, laid: Page) -> None:
        from rich.text import Text

        self.text = Text
        self.console = console
        self.laid = laid
        self.width = max(_NARROWEST, min(console.width, _WIDEST))
        labels = [
            _labels(item) for part in (*laid.sections, *laid.ahead) for g in part.groups for item in g.items
        ]
        self.margin = min(max((len(text) for text in labels), default=1), 16) + 2
        unicode = (console.encoding or "utf-8").lower().startswith("utf")
        self.bar = "▇" if unicode else "#"

    def line(self, text: str | Text, *, style: str = "") -> None:
        line = self.text(text, style=style) if isinstance(text, str) else text
        self.console.print(line, no_wrap=True, overflow="ignore", crop=False, soft_wrap=True, highlight=False)

    def block(self, text: Text, *, first: str, rest: str, right: str = "", width: int = 0) -> None:
        """Wrapped text with a lead on its first line, an indent on the others, and labels at the right."""
        from rich.cells import cell_len

        space = (width or self.width) - cell_len(rest)
        if right and right_to_left(text.plain):
            self.block(text, first=first, rest=rest, width=width)
            self.line(rest + right, style="cyan")
            return
        if right:
            space -= self.margin
        lines = text.wrap(self.console, max(space, 12)) or [self.text("")]
        for number, part in enumerate(lines):
            part.rstrip()
            line = self.text(first if number == 0 else rest)
            line.append_text(part)
            if number == 0 and right:
                line.append(" " * max(1, self.width - cell_len(line.plain) - cell_len(right)))
                line.append(right, style="cyan")
            self.line(line)

    def section(self, section: Section, indent: int) -> None:
        pad = " " * indent
        heading = self.text(pad)
        heading.append(section.heading, style="bold green" if section.ahead else "bold")
        if section.articles:
            bar = self.bar * max(1, round(section.articles / max(self.laid.most, 1) * _BAR))
            heading.append(f"  {bar}", style="blue")
            heading.append(f" {section.articles} article{'s' if section.articles != 1 else ''}", style="dim")
        if section.note:
            heading.append(f"  {section.note}", style="dim")
        self.block(heading, first="", rest="")
        for group in section.groups:
            if group.title:
                self.block(self.text(group.title, style="italic"), first=f"{pad} » ", rest=f"{pad}   ")
            for item in group.items:
                self.item(item, pad)
        self.line("")

    def item(self, item: Shown, pad: str) -> None:
        mark = "!" if "DISPUTED" in item.flags or "CORRECTED" in item.flags else " "
        rest = f"{pad}   "
        words = self.text()
        for flag in item.flags:
            if flag != "DISPUTED":  # said in words on the line of its own below
                words.append(flag, style=_STYLES.get(flag, ""))
                words.append(" ")
        if item.when:
            words.append(f"{item.when}  ", style="bold")
        if right_to_left(item.text) and words.plain:
            self.block(words, first=f"{pad} {mark} ", rest=rest)
            words = self.text()
            mark = " "
        words.append(item.text)
        self.block(words, first=f"{pad} {mark} ", rest=rest, right=_labels(item))
        self.facts(item, rest)

    def facts(self, item: Shown, pad: str) -> None:
        rest = pad + "  "
        if item.said:
            self.block(self.text(item.said, style="dim"), first=pad, rest=rest)
        for side in item.against:
            line = self.text()
            line.append(f"{side.word:<9}", style=_STYLES[side.word])
            line.append(", ".join(part for part in (side.who, side.when) if part))
            if not side.who:
                line.append(f"  {side.text}")
            self.block(line, first=pad, rest=rest, right=_few(side.labels))
        for note in item.notes:
            corrected = note.startswith("correction: ")
            self.block(self.text(note, style=_STYLES["CORRECTED"] if corrected else ""), first=pad, rest=rest)
        for reason in item.why:
            self.block(self.text(reason, style="dim"), first=pad + "· ", rest=rest)

    def undated(self) -> None:
        if not self.laid.undated:
            return
        self.line("UNDATED", style="bold")
        for name, reason in self.laid.undated:
            self.block(self.text(f"{name}: {reason}"), first="  ", rest="     ")
        self.line("")

    def legend(self) -> None:
        if not self.laid.legend:
            return
        self.line("ARTICLES", style="bold")
        wide = max(len(article.label) for article in self.laid.legend)
        for article in self.laid.legend:
            self.listed(article, wide)
        self.line("")

    def listed(self, article: Legend, wide: int) -> None:
        rest = " " * (wide + 4)
        lead = self.text()
        lead.append(article.title, style="bold")
        if right_to_left(article.title):
            self.block(lead, first=f"  {article.label:<{wide}}  ", rest=rest)
            lead = self.text()
            self.block(self.text(f"{article.outlet}, {article.date}", style="dim"), first=rest, rest=rest)
        else:
            lead.append(f"  {article.outlet}, {article.date}", style="dim")
            self.block(lead, first=f"  {article.label:<{wide}}  ", rest=rest)
        for sentence in article.summary:
            self.block(self.text(sentence), first=rest, rest=rest)


def _labels(item: Shown) -> str:
    return _few(item.labels)


def _few(labels: tuple[str, ...]) -> str:
    if len(labels) > _LABELS + 1:
        return f"{' '.join(labels[:_LABELS])} +{len(labels) - _LABELS}"
    return " ".join(labels)
