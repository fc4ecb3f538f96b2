"""One day's digest as the two bodies of a mail, text and HTML: the same content in both.

The HTML carries its styles on the elements, since some mail programs drop `<style>`; nothing in it is remote.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from conflictdigest.model import replace
from conflictdigest.model.changes import Change, ChangeKind
from conflictdigest.model.digest import Issue
from conflictdigest.model.timeline import Entry, EntryKind, TimelineView
from conflictdigest.render import days as words
from conflictdigest.render.layout import page
from conflictdigest.render.parts import Legend, Section, Shown
from conflictdigest.render.safe import shown, web_address

NOTHING = "Nothing new."
UNDATED = "Nothing tells when these articles appeared; `conflictdigest fix date` can."
DISCREET = (
    "This line keeps what follows out of the preview that a locked phone or a list of mails shows, "
    "since the digest is configured to be neutral; what it tells begins below."
)
_LONGEST_LEAD = 100
"""Characters before the counts of a subject."""


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the mail: New, Updated, Disputed, Ahead."""

    title: str
    sections: tuple[Section, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Body:
    """All that both bodies say, in words."""

    heading: str
    counts: str
    counts_only: bool
    """Whether a preview of the first lines must tell no more than the counts."""
    parts: tuple[Part, ...]
    legend: tuple[Legend, ...]
    undated: tuple[tuple[str, str, str], ...]
    """(label, title, outlet) of articles whose day nothing tells."""
    silent: tuple[tuple[str, str], ...]
    left_out: str
    links: dict[str, str]
    """Label of an article to its address."""


def counts(issue: Issue) -> str:
    """ "4 new, 1 disputed"; "nothing new"."""
    found = [
        (len(issue.new), "new"),
        (len(issue.updated), "updated"),
        (len(issue.disputed), "disputed"),
        (len(issue.ahead), "ahead"),
        (len(issue.undated), "undated"),
    ]
    return ", ".join(f"{n} {what}" for n, what in found if n) or "nothing new"


def subject(issue: Issue, style: str) -> str:
    """ "Kursk: 4 new, 1 disputed, 12 Nov". `style` is counts, neutral, or words to stand in front."""
    told = f"{counts(issue)}, {words.day(issue.day, year=False, weekday=False)}"
    lead = {"counts": issue.label, "neutral": ""}.get(style, style)
    lead = shown(lead).strip()
    if len(lead) > _LONGEST_LEAD:
        lead = lead[: _LONGEST_LEAD - 1] + "…"
    return f"{lead}: {told}" if lead else told[0].upper() + told[1:]


def body(issue: Issue, *, dash: str = "–") -> Body:
    """The issue in words; an entry's changes stand under it as notes."""
    notes = tuple((entry.id, note(c)) for entry, changed in issue.updated for c in changed)
    whole = _view(issue, issue.entries, notes)
    parts = [
        _part("New", issue, issue.new, notes, dash),
        _part("Updated", issue, [entry for entry, _ in issue.updated], notes, dash),
        _part("Disputed", issue, issue.disputed, notes, dash),
        _part("Ahead", issue, issue.ahead, notes, dash),
    ]
    legend = page(replace(whole, entries=()), dash=dash).legend if issue.with_articles else ()
    shown_count = len(issue.entries)
    left = [f"{shown_count} of {issue.total} entries stand here; all of them are in the attached file."]
    if not issue.total:
        left = []
    if hidden := len(issue.left_out):
        left.append(f"{hidden} more {'entry is' if hidden == 1 else 'entries are'} left out.")
    return Body(
        heading="" if issue.discreet else shown(issue.label),
        counts_only=issue.discreet,
        counts=f"{counts(issue)}, {words.day(issue.day)}",
        parts=tuple(part for part in parts if part.count),
        legend=legend,
        undated=tuple(
            (a.label, shown(a.title or a.origin), shown(a.outlet or "outlet unknown")) for a in issue.undated
        ),
        silent=tuple((shown(s.name), shown(s.reason)) for s in issue.silent),
        left_out=" ".join(left),
        links={a.label: link for a in issue.articles if (link := web_address(a.url))},
    )


def note(change: Change) -> str:
    """What changed, in words."""
    old, new = shown(change.old), shown(change.new)
    match change.kind:
        case ChangeKind.TOLL:
            return f"UPDATED count: {new} (was {old})"
        case ChangeKind.DATE:
            return f"UPDATED date: {new} (was {old})"
        case ChangeKind.ORIGIN:
            return f"UPDATED: also told by {new}"
        case ChangeKind.CORRECTED:
            return f"CORRECTED: {new} (was: {old})"
        case ChangeKind.DISPUTED:
            return "UPDATED: now disputed"
        case _:
            return f"UPDATED: {change.kind.value}"


def _view(issue: Issue, entries: Iterable[Entry], notes: tuple[tuple[str, str], ...]) -> TimelineView:
    mine = tuple(entries)
    ids = {entry.id for entry in mine}
    others = (*issue.related, *issue.entries)
    return TimelineView(
        entries=mine,
        articles=issue.articles,
        related=tuple(entry for entry in others if entry.id not in ids),
        stories=issue.stories,
        notes=notes,
        with_articles=issue.with_articles,
    )


def _part(
    title: str, issue: Issue, entries: Sequence[Entry], notes: tuple[tuple[str, str], ...], dash: str
) -> Part:
    # what was announced for a day gone by is told on its day, what is still to come among what is ahead
    ahead = title == "Ahead"
    kinds = {True: EntryKind.AHEAD, False: EntryKind.EVENT}
    fitting = tuple(
        e if (e.kind is EntryKind.AHEAD) is ahead else replace(e, kind=kinds[ahead]) for e in entries
    )
    laid = page(_view(issue, fitting, notes), dash=dash)
    return Part(title, (*laid.sections, *laid.ahead), len(entries))


def mail_text(issue: Issue) -> str:
    """The plain body, ending in a line feed."""
    told = body(issue, dash="to")
    lines = [line for line in (told.heading, told.counts[0].upper() + told.counts[1:]) if line]
    if told.counts_only:
        lines.append(DISCREET)
    lines.append("")
    if not told.parts and not told.undated:
        lines += [NOTHING, ""]
    for part in told.parts:
        lines += [part.title.upper(), ""]
        for section in part.sections:
            _section(lines, section)
    if told.undated:
        lines += ["UNDATED", "", f"  {UNDATED}"]
        lines += [f"  - {title}. {outlet} [{name}]" for name, title, outlet in told.undated]
        lines.append("")
    if told.left_out:
        lines += [told.left_out, ""]
    if told.legend:
        lines += ["ARTICLES", ""]
        for article in told.legend:
            _article(lines, article, told.links)
    if told.silent:
        lines += ["SOURCES THAT WERE SILENT", ""]
        lines += [f"  {name}: {reason}" for name, reason in told.silent]
        lines.append("")
    return "\n".join(lines)


def _section(lines: list[str], section: Section) -> None:
    lines.append(section.heading + (f" ({section.note})" if section.note else ""))
    for group in section.groups:
        if group.title:
            lines.append(f"  Story: {group.title}")
        for item in group.items:
            _item(lines, item)
    lines.append("")


def _item(lines: list[str], item: Shown) -> None:
    lead = f"{', '.join(item.flags)}: " if item.flags else ""
    lines.append(f"  - {lead}{item.text} [{', '.join(item.labels)}]")
    if item.said:
        lines.append(f"    {item.said}")
    for side in item.against:
        who = f" {'by ' if side.word == 'DISPUTED' and side.who else ''}{side.who}".rstrip()
        where = f" [{', '.join(side.labels)}]" if side.labels else ""
        lines.append(f"    {side.word}{who}{', ' + side.when if side.when else ''}: {side.text}{where}")
    lines += [f"    {note}" for note in item.notes]


def _article(lines: list[str], article: Legend, links: dict[str, str]) -> None:
    lines += [f"  {article.label}  {article.title}", f"     {article.outlet}, {article.date}"]
    lines += [f"     - {sentence}" for sentence in article.summary]
    if link := links.get(article.label):
        lines.append(f"     {link}")
    lines.append("")


def mail_html(issue: Issue, *, title: str) -> str:
    """The HTML body: a whole document."""
    from conflictdigest.render.html import templates

    return (
        templates()
        .get_template("mail.html")
        .render(told=body(issue), title=shown(title), nothing=NOTHING, why=UNDATED)
    )
