"""The other ways of looking at a timeline: who claims what, figures as they moved, what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from conflictdigest.model.changes import Change, ChangeKind, Point, Series
from conflictdigest.model.timeline import Attribution, Entry, TimelineView
from conflictdigest.render import days as words
from conflictdigest.render.json import Object, entry_object, line
from conflictdigest.render.safe import shown

_STANCES = {
    "reports": "reports",
    "claims": "CLAIMS",
    "denies": "DENIES",
    "confirms": "confirms",
    "doubts": "doubts",
}
_CHANGES = {
    ChangeKind.NEW: "NEW",
    ChangeKind.TOLL: "TOLL MOVED",
    ChangeKind.DATE: "DATE MOVED",
    ChangeKind.DISPUTED: "NOW DISPUTED",
    ChangeKind.ORIGIN: "ANOTHER ORIGIN",
    ChangeKind.CORRECTED: "CORRECTED",
    ChangeKind.GONE: "GONE",
}


def plain_claims(view: TimelineView) -> str:
    """Sources with what they say, parties to the conflict first; each claim under its source, by day."""
    labels = _labels(view)
    by_source: dict[tuple[bool, str], list[tuple[Entry, Attribution]]] = {}
    for entry in view.entries:
        for one in entry.attribution:
            who = " ← ".join(one.chain) or one.source or "unnamed sources"
            by_source.setdefault((one.party is None, who), []).append((entry, one))
    lines: list[str] = []
    for (_, who), said in sorted(by_source.items(), key=lambda kv: (kv[0][0], -len(kv[1]), kv[0][1])):
        party = said[0][1].party
        lines.append(shown(who) + (f" (party: {shown(party)})" if party else ""))
        for entry, one in said:
            lines.append(
                f"  {_when(entry)}  {_STANCES[one.stance.value]}: {shown(entry.text)} {_cited(entry, labels)}"
            )
            if entry.disputed_by:
                lines.append("    DISPUTED")
        lines.append("")
    return "\n".join(lines) if lines else "No claims.\n"


def json_claims(view: TimelineView) -> str:
    """`conflictdigest.claims/1`: a row for each attribution of each entry."""
    rows: list[Object] = [
        {
            "source": one.source,
            "chain": one.chain,
            "stance": one.stance.value,
            "party": one.party,
            "entry": entry_object(entry),
        }
        for entry in view.entries
        for one in entry.attribution
    ]
    return line({"schema": "conflictdigest.claims/1", "claims": rows})


def plain_figures(view: TimelineView, series: Sequence[Series]) -> str:
    """Each thing counted, over days and sources; counts of one day that disagree stand side by side."""
    labels = _labels(view)
    entries = {e.id: e for e in view.entries}
    lines: list[str] = []
    for one in series:
        differs = "  DIFFERS: counts of one day disagree" if one.differs else ""
        lines.append(f"{one.category}: {shown(one.counted)}{differs}")
        for point in one.points:
            by = f", {shown(point.by)}" if point.by else ""
            entry = entries.get(point.entry)
            cited = f" {_cited(entry, labels)}" if entry else ""
            lines.append(f"  {words.span(point.days)}  {_value(point)}{by}: “{shown(point.text)}”{cited}")
        lines.append("")
    notes = [f"  {_when(e)}  {shown(note)}" for e in view.entries for note in e.sums]
    if notes:
        lines += ["SUMS", *notes, ""]
    return "\n".join(lines) if lines else "No figures.\n"


def json_figures(view: TimelineView, series: Iterable[Series]) -> str:
    """`conflictdigest.figures/1`."""
    rows: list[Object] = [
        {
            "category": one.category,
            "counted": one.counted,
            "story": one.story,
            "differs": one.differs,
            "points": [
                {
                    "first": p.days.first.isoformat(),
                    "last": p.days.last.isoformat(),
                    "low": p.low,
                    "high": p.high,
                    "text": p.text,
                    "by": p.by,
                    "entry": p.entry,
                }
                for p in one.points
            ],
        }
        for one in series
    ]
    return line(
        {
            "schema": "conflictdigest.figures/1",
            "series": rows,
            "sums": [{"entry": e.id, "text": note} for e in view.entries for note in e.sums],
        }
    )


def plain_changes(view: TimelineView, changes: Sequence[Change]) -> str:
    """What is new and what moved, kind by kind."""
    labels = _labels(view)
    lines: list[str] = []
    for kind, heading in _CHANGES.items():
        mine = [c for c in changes if c.kind is kind]
        if not mine:
            continue
        lines.append(heading)
        for change in mine:
            moved = f" ({shown(change.old)} → {shown(change.new)})" if change.old or change.new else ""
            entry = change.entry
            lines.append(f"  {_when(entry)}{moved}  {shown(entry.text)} {_cited(entry, labels)}")
        lines.append("")
    return "\n".join(lines) if lines else "Nothing changed.\n"


def json_changes(changes: Iterable[Change]) -> str:
    """`conflictdigest.changes/1`."""
    rows: list[Object] = [
        {
            "kind": c.kind.value,
            "old": c.old or None,
            "new": c.new or None,
            "entry": entry_object(c.entry),
            "before": entry_object(c.before) if c.before else None,
        }
        for c in changes
    ]
    return line({"schema": "conflictdigest.changes/1", "changes": rows})


def _labels(view: TimelineView) -> Mapping[str, str]:
    return {a.id: a.label for a in view.articles}


def _cited(entry: Entry, labels: Mapping[str, str]) -> str:
    found = dict.fromkeys(labels.get(q.article, q.article[:8]) for q in entry.quotes)
    return f"[{', '.join(found)}]"


def _when(entry: Entry) -> str:
    return words.heading(entry.days, entry.bound, entry.granularity)


def _value(point: Point) -> str:
    low, high = _number(point.low), _number(point.high)
    if low == high:
        return low
    if not high:
        return f"{low} or more"
    return f"up to {high}" if not low else f"{low} to {high}"


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if value == int(value) else f"{value:,}"
