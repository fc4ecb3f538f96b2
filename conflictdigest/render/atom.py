"""An Atom feed (RFC 4287) of entries, for whatever reads feeds."""

from __future__ import annotations

from datetime import date
from xml.sax.saxutils import escape, quoteattr

from conflictdigest.model.timeline import TimelineView
from conflictdigest.render.layout import page
from conflictdigest.render.parts import Page, Shown
from conflictdigest.render.safe import shown, web_address

_NO_DAY = date(1970, 1, 1)


def atom_timeline(view: TimelineView, *, title: str = "Timeline") -> str:
    """One feed entry for each timeline entry; `updated` is the latest publication day that tells of it."""
    laid = page(view)
    days = {article.id: article.published.days.last for article in view.articles if article.published}
    urls = {article.id: article.url for article in view.articles}
    updated = {
        entry.id: max((days[q.article] for q in entry.quotes if q.article in days), default=_NO_DAY)
        for entry in view.entries
    }
    links = {
        entry.id: next((a for q in entry.quotes if (a := web_address(urls.get(q.article)))), None)
        for entry in view.entries
    }
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<title>{escape(shown(title))}</title>",
        "<id>urn:conflictdigest:timeline</id>",
        f"<updated>{_instant(max(updated.values(), default=_NO_DAY))}</updated>",
        "<author><name>conflictdigest</name></author>",
    ]
    for heading, item in _items(laid):
        lines += _entry(heading, item, updated[item.id], links[item.id])
    lines.append("</feed>\n")
    return "\n".join(lines)


def _items(laid: Page) -> list[tuple[str, Shown]]:
    return [
        (section.heading, item)
        for section in (*laid.sections, *laid.ahead)
        for group in section.groups
        for item in group.items
    ]


def _entry(heading: str, item: Shown, updated: date, link: str | None) -> list[str]:
    about = [item.text, item.said, *item.notes]
    about += [f"{side.word} {side.who}, {side.when}: {side.text}" for side in item.against]
    mark = f"{' '.join(item.flags)}: " if item.flags else ""
    return [
        "<entry>",
        f"<id>urn:conflictdigest:entry:{escape(item.id)}</id>",
        f"<title>{escape(f'{heading}: {mark}{item.text}')}</title>",
        f"<updated>{_instant(updated)}</updated>",
        *([f'<link rel="alternate" href={quoteattr(link)}/>'] if link else []),
        f'<content type="text">{escape(chr(10).join(part for part in about if part))}</content>',
        "</entry>",
    ]


def _instant(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
