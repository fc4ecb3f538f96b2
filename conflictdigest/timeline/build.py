"""Makes the drafts of one article; everything in them that does not depend on the day."""

from __future__ import annotations

from dataclasses import replace

from conflictdigest.model.article import Article
from conflictdigest.model.claims import Figure, Stance
from conflictdigest.model.dates import Anchor, DateMention
from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.names import Name, NameKind
from conflictdigest.model.text import Span
from conflictdigest.model.timeline import Attribution, Bound, Draft, EntryKind, Evidence, Quote, Role
from conflictdigest.names import places_of
from conflictdigest.text.similarity import containment
from conflictdigest.timeline.lines import Line, stems
from conflictdigest.timeline.when import COARSE, ahead, placed

BACKGROUND_AFTER = 31
"""Days before publication from which a happening is background to the article, not its news."""

_STANDS = 0.4
"""Below this a sentence that names nobody and counts nothing tells a reader nothing when it stands alone."""

_PLACING_WORDS = """in at near of outside around à au aux dans près en cerca bei nahe у в во біля під под
    около w we pod koło في قرب"""
_PLACING = frozenset(_PLACING_WORDS.split())


class Builder:
    """Turns a sentence and a day into a draft."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.published = article.published.days if article.published else None
        opening = [article.title or "", *(article.text(s) for s in article.sentences[:1])]
        self._top = frozenset(stems(" ".join(opening), (), article.language))
        self._order = {(s.paragraph, s.end): i for i, s in enumerate(article.sentences)}
        self._changed = [
            (c.text, frozenset(stems(c.new, (), article.language))) for c in article.corrections if c.new
        ]

    def told(
        self, line: Line, mention: DateMention, role: Role, number: int = 0, *, report: bool = False
    ) -> Draft:
        """What the sentence tells, on the days of `mention`; with `report`, the telling itself."""
        days, bound = placed(mention)
        evidence = Evidence(mention.text, mention.rule, mention.anchor)
        if role is Role.CARRIED:
            evidence = replace(evidence, rule=f"passage:{mention.rule}")
        bare = self._bare(line, line.span, role)
        kind = self._kind(line, days, mention.granularity, report, forward=ahead(mention, self.published))
        return replace(
            bare,
            kind=kind,
            days=days,
            bound=bound,
            granularity=mention.granularity,
            evidence=evidence,
            key=f"{bare.key}{number or ''}{'r' if report else ''}",
        )

    def reported(self, line: Line, span: Span, fallback: Days | None = None) -> Draft:
        """What a report is about, its day yet unknown; by `fallback` when it stays so."""
        bare = self._bare(line, span, Role.REPORTED)
        return replace(bare, evidence=Evidence("", "same-happening", None), fallback=fallback)

    def default(self, line: Line) -> Draft | None:
        """What the sentence tells, known to have happened by the day of publication; null without one."""
        published = self.article.published
        if published is None:
            return None
        days = published.days
        kind = self._kind(line, days, Granularity.DAY, _governed(line), forward=False)
        return replace(
            self._bare(line, line.span, Role.DEFAULT),
            days=days,
            bound=Bound.BY if days.single else Bound.WITHIN,
            kind=kind,
            evidence=Evidence(published.evidence, "publication", Anchor(days, published.basis.value)),
        )

    def attribution(self, *found: Line) -> tuple[Attribution, ...]:
        """Who says it, each once."""
        claims = [c for line in found for c in line.claims]
        return tuple(dict.fromkeys(Attribution(c.source, c.chain, c.stance, c.party) for c in claims))

    def order_of(self, draft: Draft) -> int | None:
        """Index of the draft's sentence in the article."""
        return self._order.get((draft.quote.span.paragraph, draft.quote.span.end))

    def _bare(self, line: Line, span: Span, role: Role) -> Draft:
        """All of a draft but its day. `span` is the part of the sentence that tells the happening."""
        article = self.article
        quote = Quote(article.id, article.origin, article.origin_id, article.outlet, line.span, line.text)
        names = tuple(n for n in line.names if n.span.overlaps(span))
        own = line.part(span)
        shift = max(span.start, line.span.start)
        blanked = [
            (max(0, m.span.start - shift), min(len(own), m.span.end - shift))
            for m in line.mentions
            if m.span.overlaps(span)
        ]
        words = stems(own, blanked, article.language)
        return Draft(
            quote=quote,
            days=None,
            bound=Bound.BY,
            granularity=Granularity.DAY,
            kind=EntryKind.EVENT,
            evidence=Evidence("", "", None),
            published=self.published,
            attribution=self.attribution(line),
            origins=line.origins,
            figures=_inside(line.figures, span),
            places=places_of(names),
            where=_where(line, names),
            names=tuple(sorted({n.key for n in names})),
            words=words,
            quality=line.standing,
            home=line.standing >= _STANDS or bool(names) or bool(line.figures),
            title_share=self._title_share(line, words),
            corrected=self._corrected(words),
            key=f"{article.id}:{line.span.paragraph}:{line.span.start}:{role.value}",
            role=role,
            language=article.language,
        )

    def _title_share(self, line: Line, words: tuple[str, ...]) -> float:
        """Likeness to title and first sentence; the opening itself counts most."""
        near = containment(frozenset(words), self._top) if len(words) > 2 else 0.0
        return round(max(near, (1.0, 0.8, 0.6)[line.order] if line.order < 3 else 0.0), 3)

    def _corrected(self, words: tuple[str, ...]) -> str | None:
        for text, new in self._changed:
            if new and containment(new, frozenset(words)) >= 0.75:
                return text
        return None

    def _kind(
        self, line: Line, days: Days, granularity: Granularity, report: bool, *, forward: bool
    ) -> EntryKind:
        if any(c.stance is Stance.DENIES and not c.carried for c in line.claims):
            return EntryKind.DENIAL
        if forward:
            return EntryKind.AHEAD
        if self._older(days, granularity):
            return EntryKind.BACKGROUND
        return EntryKind.REPORT if report else EntryKind.EVENT

    def _older(self, days: Days, granularity: Granularity) -> bool:
        if self.published is None:
            return False
        if granularity in COARSE:
            return days.last < self.published.first
        return (self.published.first - days.last).days > BACKGROUND_AFTER


def _governed(line: Line) -> bool:
    """Whether a source named in the sentence speaks for most of it."""
    length = line.span.end - line.span.start
    return any(c.cue is not None and c.span.end - c.span.start > length * 0.4 for c in line.claims)


def _inside(figures: tuple[Figure, ...], span: Span) -> tuple[Figure, ...]:
    return tuple(f for f in figures if f.span.overlaps(span))


def _where(line: Line, names: tuple[Name, ...]) -> tuple[str, ...]:
    """Towns and regions of what is told; those of the teller ("Kyiv said …") when there are no others.

    A name that no table knows is a place when a word of place stands before it ("in Tarn", "біля Лому").
    """
    towns = [n for n in names if n.kind is NameKind.PLACE or (n.kind is NameKind.OTHER and _placed(line, n))]
    told = [n for n in towns if any(c.cue is not None and n.span.overlaps(c.span) for c in line.claims)]
    return tuple(sorted({n.key for n in told or towns}))


def _placed(line: Line, name: Name) -> bool:
    before = line.text[: name.span.start - line.span.start].split()
    return bool(before) and before[-1].casefold() in _PLACING
