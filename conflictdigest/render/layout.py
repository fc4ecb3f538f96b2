"""From a view to sections and items: what every written form (term, plain, md, html) shows, in words.

Everything here is text already: forms only place and colour it. Foreign text in it is one harmless line.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from conflictdigest.model import replace
from conflictdigest.model.claims import Stance
from conflictdigest.model.dates import Published
from conflictdigest.model.days import Basis, Days
from conflictdigest.model.timeline import Bound, Entry, EntryKind, Listed, TimelineView
from conflictdigest.render import days as words
from conflictdigest.render.parts import Against, Group, Legend, Page, Section, Shown
from conflictdigest.render.safe import shown

_SAYS = {
    Stance.REPORTS: "reported by",
    Stance.CLAIMS: "claimed by",
    Stance.DENIES: "denied by",
    Stance.CONFIRMS: "confirmed by",
    Stance.DOUBTS: "doubted by",
}
_HEADING = 90
"""Characters of a story's title that stand as a heading."""
_UNDATED_HEADING_LABELS = 3
"""More undated articles than these are counted in a heading, not named."""


def page(view: TimelineView, *, why: bool = False, dash: str = "–") -> Page:
    """The whole timeline in words. `dash` stands between the ends of a range."""
    return _Writer(view, why=why, dash=dash).page()


def dated(published: Published | None, *, dash: str = "–") -> str:
    """ "Tue 12 Nov 2024, printed"; "between Sun 10 – Thu 14 Nov 2024, inferred"; "undated"."""
    if published is None:
        return "undated"
    when = words.span(published.days, dash=dash)
    if not published.days.single:
        when = f"within {when}"
    return f"{when}, {published.basis}"


def hidden(view: TimelineView) -> str:
    """ "12 days and 40 entries are left out"; empty when nothing is."""
    parts = [
        f"{count:,} {word if count == 1 else more}"
        for count, word, more in (
            (view.hidden_days, "day", "days"),
            (view.hidden_entries, "entry", "entries"),
        )
        if count
    ]
    if not parts:
        return ""
    one = (view.hidden_days or 0) + (view.hidden_entries or 0) == 1
    return f"{' and '.join(parts)} {'is' if one else 'are'} left out"


class _Writer:
    """Holds the look-ups that every entry needs while one view is put into words."""

    def __init__(self, view: TimelineView, *, why: bool, dash: str) -> None:
        self.view = view
        self.why = why
        self.dash = dash
        self.listed: dict[str, Listed] = {article.id: article for article in view.articles}
        self.entries: dict[str, Entry] = {entry.id: entry for entry in (*view.related, *view.entries)}
        self.covered = {one.day: one.articles for one in view.coverage}
        self.notes: dict[str, list[str]] = {}
        for entry_id, note in view.notes:
            self.notes.setdefault(entry_id, []).append(shown(note))
        counts: dict[str, int] = {}
        for entry in view.entries:
            if entry.story is not None:
                counts[entry.story] = counts.get(entry.story, 0) + 1
        several = len(counts) > 1
        self.titles = {
            story.id: _brief(shown(story.title))
            for story in view.stories
            if several and counts.get(story.id, 0) > 1
        }
        self.brackets = {
            article.published.days: True
            for article in view.articles
            if article.published and article.published.basis is Basis.INFERRED
        }

    def page(self) -> Page:
        past = [entry for entry in self.view.entries if entry.kind is not EntryKind.AHEAD]
        ahead = [entry for entry in self.view.entries if entry.kind is EntryKind.AHEAD]
        return Page(
            sections=self.sections(past),
            ahead=self.sections(ahead, ahead=True),
            legend=tuple(self.legend(one) for one in self.view.articles) if self.view.with_articles else (),
            undated=tuple(self.undated(one.article, one.reason) for one in self.view.undated),
            hidden=hidden(self.view),
            most=max(self.covered.values(), default=0),
        )

    # headings

    def sections(self, entries: list[Entry], *, ahead: bool = False) -> tuple[Section, ...]:
        if self.view.by == "place":
            return self._by_place(entries, ahead=ahead)
        if self.view.by == "published":
            return self._by_published(entries, ahead=ahead)
        gathered: dict[tuple[Days, str], list[Entry]] = {}
        for entry in entries:
            gathered.setdefault((entry.days, _how(entry)), []).append(entry)
        made = [
            self._section(days, gathered[days, how], ahead=ahead)
            for days, how in sorted(gathered, key=lambda key: _place(*key))
        ]
        return tuple(_without_repeats(made))

    def _section(self, days: Days, entries: list[Entry], *, ahead: bool) -> Section:
        first = entries[0]
        return Section(
            heading=words.heading(days, first.bound, first.granularity, dash=self.dash),
            groups=self.groups(entries),
            note=self._bracket_note(days, entries),
            articles=self.covered.get(days.first, 0) if days.single and first.bound is Bound.ON else 0,
            ahead=ahead,
            day=days.first.isoformat() if days.single else "",
        )

    def _bracket_note(self, days: Days, entries: list[Entry]) -> str:
        """Says why these days are a bracket: the article they come from has no date of its own."""
        if days not in self.brackets:
            return ""
        labels = sorted(
            {
                article.label
                for entry in entries
                for quote in entry.quotes
                if (article := self.listed.get(quote.article))
                and article.published is not None
                and article.published.basis is Basis.INFERRED
                and article.published.days == days
            },
            key=lambda text: (len(text), text),
        )
        if not labels:
            return ""
        if len(labels) > _UNDATED_HEADING_LABELS:
            return f"{len(labels)} articles are undated: bracket"
        return f"{', '.join(labels)} {'is' if len(labels) == 1 else 'are'} undated: bracket"

    def _by_place(self, entries: list[Entry], *, ahead: bool) -> tuple[Section, ...]:
        gathered: dict[str, list[Entry]] = {}
        for entry in entries:
            gathered.setdefault(entry.places[0].name if entry.places else "", []).append(entry)
        order = sorted(gathered, key=lambda name: (not name, name.casefold(), name))
        return tuple(
            Section(
                heading=shown(name) or "no place named",
                groups=self.groups(sorted(gathered[name], key=lambda e: _place(e.days, _how(e))), when=True),
                ahead=ahead,
            )
            for name in order
        )

    def _by_published(self, entries: list[Entry], *, ahead: bool) -> tuple[Section, ...]:
        gathered: dict[Days | None, list[Entry]] = {}
        for entry in entries:
            gathered.setdefault(self._first_published(entry), []).append(entry)
        order = sorted(gathered, key=lambda days: (days is None, days or Days(_FAR, _FAR)))
        return tuple(
            Section(
                heading="published " + words.span(days, dash=self.dash)
                if days
                else "publication day unknown",
                groups=self.groups(gathered[days], when=True),
                ahead=ahead,
                day=days.first.isoformat() if days and days.single else "",
            )
            for days in order
        )

    def _first_published(self, entry: Entry) -> Days | None:
        found = [
            article.published.days
            for quote in entry.quotes
            if (article := self.listed.get(quote.article)) and article.published
        ]
        return min(found, default=None)

    # entries

    def groups(self, entries: list[Entry], *, when: bool = False) -> tuple[Group, ...]:
        """Entries under their stories' titles, stories in the order in which they first appear; before them
        those without a title, which would else read as the story's above them."""
        gathered: dict[str, list[Shown]] = {}
        for entry in entries:
            title = self.titles.get(entry.story, "") if entry.story is not None else ""
            gathered.setdefault(title, []).append(self.item(entry, when=when))
        return tuple(Group(title, tuple(gathered[title])) for title in sorted(gathered, key=bool))

    def item(self, entry: Entry, *, when: bool = False) -> Shown:
        labels = self.labels(entry)
        return Shown(
            id=entry.id,
            text=shown(entry.text),
            labels=labels,
            flags=flags(entry),
            said=self.said(entry),
            against=self.against(entry) if entry.disputes or entry.disputed_by else (),
            notes=self.entry_notes(entry) if entry.corrected or entry.sums or entry.id in self.notes else (),
            when=words.heading(entry.days, entry.bound, entry.granularity, dash=self.dash) if when else "",
            why=tuple(self.reasons(entry)) if self.why else (),
        )

    def labels(self, entry: Entry) -> tuple[str, ...]:
        if len(entry.quotes) == 1:
            return (self.label(entry.quotes[0].article),)
        return tuple(dict.fromkeys(self.label(quote.article) for quote in entry.quotes))

    def label(self, article_id: str) -> str:
        article = self.listed.get(article_id)
        return article.label if article else article_id[:8]

    def said(self, entry: Entry) -> str:
        """Who says so, and on how many legs it stands."""
        articles = len({quote.article for quote in entry.quotes}) if len(entry.quotes) > 1 else 1
        if articles == 1 and not entry.attribution:
            return ""
        origins = len(entry.origins)
        legs = f"{articles} article{'s' if articles != 1 else ''}"
        if origins:
            legs += f", {origins} origin{'s' if origins != 1 else ''}"
        who: dict[str, list[str]] = {}
        for one in entry.attribution:
            name = shown(one.source) if one.source else "unnamed sources"
            if len(one.chain) > 1:
                name += f" (citing {', '.join(shown(link) for link in one.chain[1:])})"
            names = who.setdefault(_SAYS[one.stance], [])
            if _plainly(name) not in map(_plainly, names):
                names.append(name)
        told = "; ".join(f"{says} {', '.join(names)}" for says, names in who.items())
        if articles == 1 and origins <= 1:
            return told
        return f"{told} ({legs})" if told else legs

    def against(self, entry: Entry) -> tuple[Against, ...]:
        sides = [("DISPUTED", other) for other in entry.disputed_by]
        sides += [("DISPUTES", other) for other in entry.disputes]
        return tuple(self._against(word, other, entry.days.last.year) for word, other in sides)

    def _against(self, word: str, other_id: str, year: int) -> Against:
        other = self.entries.get(other_id)
        if other is None:
            return Against(word, f"entry {other_id[:8]}", "", (), "")
        names: dict[str, str] = {}
        for one in other.attribution:
            if one.source:
                names.setdefault(_plainly(one.source), shown(one.source))
        return Against(
            word=word,
            who=", ".join(names.values()),
            when=words.heading(
                other.days, other.bound, other.granularity, dash=self.dash, year=other.days.last.year != year
            ),
            labels=self.labels(other),
            text=shown(other.text),
        )

    def entry_notes(self, entry: Entry) -> tuple[str, ...]:
        notes = map(shown, entry.corrected)
        corrections = (n if n[:10].casefold() == "correction" else f"correction: {n}" for n in notes)
        return (*self.notes.get(entry.id, ()), *entry.sums, *corrections)

    def reasons(self, entry: Entry) -> list[str]:
        """The evidence that `--why` unfolds."""
        evidence = entry.evidence
        basis = (
            f"date: “{shown(evidence.text)}”, {evidence.rule}" if evidence.text else f"date: {evidence.rule}"
        )
        if evidence.anchor is not None:
            basis += (
                f", counted from {words.span(evidence.anchor.days, dash=self.dash)} ({evidence.anchor.basis})"
            )
        lines = [f"id: {entry.id}", basis]
        if entry.why:
            lines.append(f"merged: {shown(entry.why)}")
        for quote in entry.quotes:
            where = f"{self.label(quote.article)} paragraph {quote.span.paragraph + 1}"
            characters = f"characters {quote.span.start} to {quote.span.end}"
            lines.append(f"{where}, {characters}: {shown(quote.text)}")
        return lines

    # the lists at the end

    def legend(self, article: Listed) -> Legend:
        return Legend(
            label=article.label,
            title=shown(article.title) if article.title else "untitled",
            outlet=shown(article.outlet) if article.outlet else "outlet unknown",
            date=dated(article.published, dash=self.dash),
            summary=tuple(shown(sentence) for sentence in article.summary),
            url=article.url,
            id=article.id,
            language=article.language,
        )

    def undated(self, article_id: str, reason: str) -> tuple[str, str]:
        article = self.listed.get(article_id)
        if article is None:
            return shown(article_id), shown(reason)
        title = shown(article.title) if article.title else shown(article.origin)
        return f"{article.label}  {title}", shown(reason)


def _brief(title: str) -> str:
    """A story's title as a heading: an untitled article's first sentence may be long."""
    if len(title) <= _HEADING:
        return title
    cut = title.rfind(" ", 0, _HEADING)
    return title[: cut if cut > _HEADING // 2 else _HEADING].rstrip(" ,;:–—-") + " …"


def _plainly(name: str) -> str:
    """A name as it is compared: two articles may print it with and without its article."""
    return name.casefold().removeprefix("the ")


def flags(entry: Entry) -> tuple[str, ...]:
    """What a reader must know before reading on, worst first."""
    found = []
    if entry.disputed_by:
        found.append("DISPUTED")
    if entry.kind is EntryKind.DENIAL:
        found.append("DENIAL")
    elif entry.attribution:
        stances = {one.stance for one in entry.attribution}
        if Stance.CLAIMS in stances and Stance.CONFIRMS not in stances:
            found.append("CLAIM")
    if entry.corrected:
        found.append("CORRECTED")
    if entry.kind is EntryKind.BACKGROUND:
        found.append("BACKGROUND")
    return tuple(found)


def _without_repeats(sections: list[Section]) -> Iterator[Section]:
    """A story's title stands once, not again under each day, as long as no other story comes between."""
    last = ""
    for section in sections:
        if len(section.groups) == 1 and section.groups[0].title == last:
            section = replace(section, groups=(replace(section.groups[0], title=""),))
        else:
            last = section.groups[-1].title
        yield section


_RANK = {"": 0, "since": 1, "by": 2}
_FAR = date.max


def _how(entry: Entry) -> str:
    """Entries that share days share a heading, but "by" and "since" have their own."""
    return str(entry.bound) if entry.bound in {Bound.BY, Bound.SINCE} else ""


def _place(days: Days, how: str) -> tuple[int, int, int]:
    """Wide spans before the days they hold; what is "by" a day after what is on it."""
    if how == "by":
        return days.last.toordinal(), 1, 2
    return days.first.toordinal(), -days.last.toordinal(), _RANK[how]
