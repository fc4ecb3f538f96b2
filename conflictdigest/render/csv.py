"""Comma-separated values, one entry a row, safe to open in a spreadsheet.

A cell that a spreadsheet would take for a formula gets an apostrophe in front, the mark by which spreadsheets
themselves say "this is text" (OWASP, CSV injection).
"""

from __future__ import annotations

import io

from conflictdigest.model.timeline import Entry, TimelineView
from conflictdigest.render.layout import flags
from conflictdigest.render.safe import shown

COLUMNS = (
    "id", "first", "last", "bound", "granularity", "kind", "flags", "text", "evidence", "attribution",
    "origins", "articles", "outlets", "article_ids", "disputes", "disputed_by", "figures", "places", "story",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "＝", "＋", "－", "＠")
"""The full-width forms too: some spreadsheets fold them."""


def csv_timeline(view: TimelineView) -> str:
    """All entries under a row of column names."""
    from csv import writer

    out = io.StringIO()
    rows = writer(out, lineterminator="\n")
    rows.writerow(COLUMNS)
    labels = {article.id: article.label for article in view.articles}
    for entry in view.entries:
        rows.writerow([cell(value) for value in _row(entry, labels)])
    return out.getvalue()


def cell(text: str) -> str:
    """One harmless line that no spreadsheet calculates."""
    text = shown(text)
    return f"'{text}" if text.lstrip(" '\"").startswith(_FORMULA) else text


def _row(entry: Entry, labels: dict[str, str]) -> list[str]:
    articles = list(dict.fromkeys(quote.article for quote in entry.quotes))
    outlets = dict.fromkeys(quote.outlet for quote in entry.quotes if quote.outlet)
    return [
        entry.id,
        entry.days.first.isoformat(),
        entry.days.last.isoformat(),
        str(entry.bound),
        str(entry.granularity),
        str(entry.kind),
        " ".join(flags(entry)),
        entry.text,
        entry.evidence.text,
        "; ".join(f"{one.source or 'unnamed'} ({one.stance})" for one in entry.attribution),
        "; ".join(entry.origins),
        " ".join(labels.get(one, one[:8]) for one in articles),
        "; ".join(outlets),
        " ".join(articles),
        " ".join(entry.disputes),
        " ".join(entry.disputed_by),
        "; ".join(figure.text for figure in entry.figures),
        "; ".join(place.name for place in entry.places),
        entry.story or "",
    ]
