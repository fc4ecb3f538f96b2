"""Makes the drafts of one article; everything in them that does not depend on the day."""

from __future__ import annotations

from conflictdigest.model.article import Article
from conflictdigest.model.claims import Stance
from conflictdigest.model.dates import Anchor, Bearing, DateMention
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

_STANDS = 0.3
"""Below this a sentence that names nobody and counts nothing tells a reader nothing when it stands alone."""

_FEWEST = 2
"""Content words without which a sentence says nothing ("It happened on the same day.")."""
_KEYS = {Role.REPORTED: "reported", Role.ASIDE: "aside"}
"""How a draft's key tells it from the others of its sentence; a better date leaves it as it is."""
_PLACING_WORDS = """in at near of outside around à au aux dans près en cerca bei nahe у в во біля під под
    около w we pod koło في قرب"""
_PLACING = frozenset(_PLACING_WORDS.split())


class Builder:
    """Turns a sentence and a day into a draft."""

    def __init__(self, article: Article) -> None:
        self.article = article
        published = article.published
        self.published = published.days if published else None
        self._publication = (
            Evidence(published.evidence, "publication", Anchor(published.days, published.basis.value))
            if published
            else None
        )
        opening = [article.title or "", *(article.text(s) for s in article.sentences[:1])]
        self._top = frozenset(stems(" ".join(opening), (), article.language))
        self._order = {(s.paragraph, s.end): i for i, s in enumerate(article.sentences)}
        self._changed = [
            (c.text, frozenset(stems(c.new, (), article.language))) for c in article.corrections if c.new
        ]

    def told(
        self,
        line: Line,
        mention: DateMention,
        role: Role,
        number: int = 0,
        *,
        report: bool = False,
        home: bool = True,
    ) -> Draft:
        """What the sentence tells, on the days of `mention`; with `report`, the telling itself."""
        days, bound = placed(mention)
        rule = f"passage:{mention.rule}" if role is Role.CARRIED else mention.rule
        return self._draft(
            line,
            line.span,
            role,
            days=days,
            bound=bound,
            granularity=mention.granularity,
            kind=self.kind(line, mention, report=report),
            evidence=Evidence(mention.text, rule, mention.anchor),
            home=home,
            part=f"{number or ''}{'r' if report else ''}",
        )

    def reported(self, line: Line, span: Span, *, fallback: Days | None = None, home: bool = True) -> Draft:
        """What a report is about, its day yet unknown; by `fallback` when it stays so."""
        evidence = Evidence("", "same-happening", None)
        return self._draft(line, span, Role.REPORTED, evidence=evidence, fallback=fallback, home=home)

    def default(self, line: Line, *, home: bool = True) -> Draft | None:
        """What the sentence tells, known to have happened by the day of publication; null without one."""
        if self._publication is None or self.published is None:
            return None
        kind = EntryKind.REPORT if _governed(line) else EntryKind.EVENT
        return self._draft(
            line,
            line.span,
            Role.DEFAULT,
            days=self.published,
            bound=Bound.BY if self.published.single else Bound.WITHIN,
            kind=EntryKind.DENIAL if _denies(line) else kind,
            evidence=self._publication,
            home=home,
        )

    def kind(self, line: Line, mention: DateMention, *, report: bool = False) -> EntryKind:
        """What a sentence dated by `mention` is: seen from its publication, and by who speaks."""
        if _denies(line):
            return EntryKind.DENIAL
        if ahead(mention, self.published):
            return EntryKind.AHEAD
        goes_on = mention.bearing is Bearing.SINCE  # what began then is no background
        if not goes_on and self._older(mention.days, mention.granularity):
            return EntryKind.BACKGROUND
        return EntryKind.REPORT if report else EntryKind.EVENT

    def attribution(self, *found: Line) -> tuple[Attribution, ...]:
        """Who says it, each once."""
        claims = [c for line in found for c in line.claims]
        return tuple(dict.fromkeys(Attribution(c.source, c.chain, c.stance, c.party) for c in claims))

    def order_of(self, draft: Draft) -> int | None:
        """Index of the draft's sentence in the article."""
        return self._order.get((draft.quote.span.paragraph, draft.quote.span.end))

    def _draft(
        self,
        line: Line,
        span: Span,
        role: Role,
        *,
        evidence: Evidence,
        days: Days | None = None,
        bound: Bound = Bound.BY,
        granularity: Granularity = Granularity.DAY,
        kind: EntryKind = EntryKind.EVENT,
        home: bool = True,
        fallback: Days | None = None,
        part: str = "",
    ) -> Draft:
        """A draft of the part of the sentence that tells the happening."""
        article = self.article
        names, figures = line.names, line.figures
        if span is not line.span:
            names = tuple(n for n in names if n.span.overlaps(span))
            figures = tuple(f for f in figures if f.span.overlaps(span))
        words = self._words(line, span)
        told = len(words) >= _FEWEST and (line.standing >= _STANDS or bool(names or line.figures))
        where = f"{article.id}:{line.span.paragraph}:{line.span.start}"
        return Draft(
            quote=Quote(article.id, article.origin, article.origin_id, article.outlet, line.span, line.text),
            days=days,
            bound=bound,
            granularity=granularity,
            kind=kind,
            evidence=evidence,
            published=self.published,
            attribution=self.attribution(line) if line.claims else (),
            origins=line.origins,
            figures=figures,
            places=places_of(names) if names else (),
            where=_where(line, names) if names else (),
            names=tuple(sorted({n.key for n in names})) if names else (),
            words=words,
            negated=line.negated,
            quality=line.standing,
            home=home and told,
            title_share=self._title_share(line, words),
            corrected=self._corrected(words) if self._changed else None,
            key=f"{where}:{_KEYS.get(role, 'main')}{part}",
            role=role,
            language=article.language,
            fallback=fallback,
        )

    def _words(self, line: Line, span: Span) -> tuple[str, ...]:
        if not line.mentions:
            return stems(line.text if span is line.span else line.part(span), (), self.article.language)
        own = line.part(span)
        shift = max(span.start, line.span.start)
        blanked = [
            (max(0, m.span.start - shift), min(len(own), m.span.end - shift))
            for m in line.mentions
            if m.span.overlaps(span)
        ]
        return stems(own, blanked, self.article.language)

    def _title_share(self, line: Line, words: tuple[str, ...]) -> float:
        """Likeness to title and first sentence; the opening itself counts most."""
        near = (1.0, 0.8, 0.6)[line.order] if line.order < 3 else 0.0
        if len(words) > 2 and self._top:
            near = max(near, len(self._top.intersection(words)) / min(len(words), len(self._top)))
        return round(near, 3)

    def _corrected(self, words: tuple[str, ...]) -> str | None:
        for text, new in self._changed:
            if new and containment(new, frozenset(words)) >= 0.75:
                return text
        return None

    def _older(self, days: Days, granularity: Granularity) -> bool:
        if self.published is None:
            return False
        if granularity in COARSE:
            return days.last < self.published.first
        return (self.published.first - days.last).days > BACKGROUND_AFTER


def _governed(line: Line) -> bool:
    """Whether a source named in the sentence speaks for most of it."""
    if not line.claims:
        return False
    length = line.span.end - line.span.start
    return any(c.cue is not None and c.span.end - c.span.start > length * 0.4 for c in line.claims)


def _denies(line: Line) -> bool:
    return bool(line.claims) and any(c.stance is Stance.DENIES and not c.carried for c in line.claims)


def _where(line: Line, names: tuple[Name, ...]) -> tuple[str, ...]:
    """Towns and regions of what is told; those of the teller ("Kyiv said …") when there are no others.

    A name that no table knows is a place when a word of place stands before it ("in Tarn", "біля Лому").
    """
    place, other = NameKind.PLACE, NameKind.OTHER
    towns = [n for n in names if n.kind is place or (n.kind is other and _placed(line, n))]
    if not towns:
        return ()
    told = [n for n in towns if any(c.cue is not None and n.span.overlaps(c.span) for c in line.claims)]
    return tuple(sorted({n.key for n in told or towns}))


def _placed(line: Line, name: Name) -> bool:
    before = line.text[: name.span.start - line.span.start].rsplit(None, 1)
    return bool(before) and before[-1].casefold() in _PLACING
