"""Plain text: no boxes, colour, wrapping or symbols; good in pipes, in mail and for screen readers."""

from __future__ import annotations

from conflictdigest.model.timeline import TimelineView
from conflictdigest.render.layout import page
from conflictdigest.render.parts import Legend, Section, Shown


def plain_timeline(view: TimelineView, *, why: bool = False) -> str:
    """The whole timeline as text that ends in a line feed."""
    laid = page(view, why=why, dash="to")
    lines: list[str] = []
    for section in laid.sections:
        _section(lines, section, "")
    if laid.ahead:
        lines.append("AHEAD")
        for section in laid.ahead:
            _section(lines, section, "  ")
    if not laid.sections and not laid.ahead:
        lines += ["No entries.", ""]
    if laid.hidden:
        lines += [f"{laid.hidden}.", ""]
    if laid.undated:
        lines.append("UNDATED")
        lines += [f"  {name}: {reason}" for name, reason in laid.undated]
        lines.append("")
    if laid.legend:
        lines.append("ARTICLES")
        for article in laid.legend:
            _legend(lines, article)
        lines.append("")
    return "\n".join(lines)


def _section(lines: list[str], section: Section, indent: str) -> None:
    heading = indent + section.heading
    if section.articles:
        heading += f" ({section.articles} article{'s' if section.articles != 1 else ''})"
    lines.append(f"{heading} ({section.note})" if section.note else heading)
    for group in section.groups:
        if group.title:
            lines.append(f"{indent}  Story: {group.title}")
        for item in group.items:
            _item(lines, item, indent + "  ")
    lines.append("")


def _item(lines: list[str], item: Shown, indent: str) -> None:
    lead = f"{indent}{', '.join(item.flags)}: " if item.flags else indent
    if item.when:
        lead += f"{item.when}: "
    lines.append(f"{lead}{item.text} [{', '.join(item.labels)}]")
    if item.said:
        lines.append(f"{indent}  {item.said}")
    for side in item.against:
        who = f" {'by ' if side.word == 'DISPUTED' and side.who else ''}{side.who}".rstrip()
        where = f" [{', '.join(side.labels)}]" if side.labels else ""
        lines.append(f"{indent}  {side.word}{who}{', ' + side.when if side.when else ''}: {side.text}{where}")
    lines += [f"{indent}  {note}" for note in item.notes]
    lines += [f"{indent}    {reason}" for reason in item.why]


def _legend(lines: list[str], article: Legend) -> None:
    lines += [f"  {article.label}  {article.title}", f"     {article.outlet}, {article.date}"]
    lines += [f"     {sentence}" for sentence in article.summary]
