"""Markdown (CommonMark), foreign text escaped so that it stays text."""

from __future__ import annotations

import re

from conflictdigest.model.timeline import TimelineView
from conflictdigest.render.layout import page
from conflictdigest.render.parts import Section, Shown
from conflictdigest.render.safe import web_address

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~$!&])")
_LIST_LIKE = re.compile(r"^(\s*)(\d+)([.)])(?=\s|$)")
_RULE_LIKE = re.compile(r"^(\s*)([-+=])")


def md_timeline(view: TimelineView, *, why: bool = False) -> str:
    """The whole timeline as Markdown that ends in a line feed."""
    laid = page(view, why=why)
    lines: list[str] = []
    for section in laid.sections:
        _section(lines, section, "##")
    if laid.ahead:
        lines += ["## AHEAD", ""]
        for section in laid.ahead:
            _section(lines, section, "###")
    if not laid.sections and not laid.ahead:
        lines += ["No entries.", ""]
    if laid.hidden:
        lines += [f"*{laid.hidden}*", ""]
    if laid.undated:
        lines += ["## UNDATED", ""]
        lines += [f"- {escaped(name)}: {escaped(reason)}" for name, reason in laid.undated]
        lines.append("")
    if laid.legend:
        lines += ["## ARTICLES", ""]
        for article in laid.legend:
            title = escaped(article.title)
            address = web_address(article.url)
            if address:
                title = f"[{title}](<{address}>)"
            lines.append(f"- **{article.label}** {title}. {escaped(article.outlet)}, {article.date}")
            lines += [f"  - {escaped(sentence)}" for sentence in article.summary]
        lines.append("")
    return "\n".join(lines)


def escaped(text: str) -> str:
    """Foreign text in which Markdown finds nothing to do."""
    text = _SPECIAL.sub(r"\\\1", text)
    return _RULE_LIKE.sub(r"\1\\\2", _LIST_LIKE.sub(r"\1\2\\\3", text))


def _section(lines: list[str], section: Section, level: str) -> None:
    heading = f"{level} {escaped(section.heading)}"
    if section.articles:
        heading += f" ({section.articles} article{'s' if section.articles != 1 else ''})"
    lines += [heading, ""]
    if section.note:
        lines += [f"*{escaped(section.note)}*", ""]
    for group in section.groups:
        if group.title:
            lines += [f"{level}# {escaped(group.title)}", ""]
        for item in group.items:
            _item(lines, item)
        lines.append("")


def _item(lines: list[str], item: Shown) -> None:
    lead = "".join(f"**{flag}** " for flag in item.flags)
    if item.when:
        lead += f"*{escaped(item.when)}* "
    lines.append(f"- {lead}{escaped(item.text)} ({', '.join(item.labels)})")
    if item.said:
        lines.append(f"  - {escaped(item.said)}")
    for side in item.against:
        who = escaped(", ".join(part for part in (side.who, side.when) if part))
        by = "by " if side.word == "DISPUTED" and side.who else ""
        where = f" ({', '.join(side.labels)})" if side.labels else ""
        lines.append(f"  - **{side.word}** {by}{who}: {escaped(side.text)}{where}")
    lines += [f"  - {escaped(note)}" for note in item.notes]
    lines += [f"  - {escaped(reason)}" for reason in item.why]
