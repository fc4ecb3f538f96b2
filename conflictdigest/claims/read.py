"""One pass over an article: attributions with what carries over from sentence to sentence, and figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from conflictdigest.claims import attribution
from conflictdigest.claims.as_of import Stated
from conflictdigest.claims.counted import THINGS, Count
from conflictdigest.claims.counts import CountWords, words_for
from conflictdigest.claims.cues import cues_for
from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.figures import counts
from conflictdigest.claims.found import Found
from conflictdigest.claims.gate import gate_for
from conflictdigest.claims.memory import Memory
from conflictdigest.claims.party import Parties
from conflictdigest.claims.source import Source
from conflictdigest.claims.sums import check_sums
from conflictdigest.claims.tokens import Tokens, tokenise
from conflictdigest.model import replace
from conflictdigest.model.article import Article
from conflictdigest.model.claims import Claim, Figure, Reading, Stance
from conflictdigest.model.text import Span
from conflictdigest.text import sentences

_LONGEST = 3000
"""Code points of the longest stretch read at once: text without full stops costs no more than prose."""
_NEAR_COUNT = 2
"""Sentences over which "another 24 are missing" leans on the drones counted before."""


def read(article: Article, *, parties: Mapping[str, str] | None = None) -> Reading:
    """Claims, figures and checked sums of an article that has its names and dates already.

    `parties` maps a name or body, in any case, to the party it belongs to ("Kremlin" → "Russia"); what
    it does not know is named by the article's own words. Languages without a table give nothing.
    Claims and figures come in reading order. Never raises.
    """
    cues, words = cues_for(article.language), words_for(article.language)
    if cues is None or words is None:
        return Reading()
    reader = _Reader(article, cues, words, parties or {})
    for number, span in enumerate(article.sentences):
        reader.sentence(number, span)
    reader.flush()
    figures = tuple(reader.figures)
    return Reading(tuple(reader.claims), figures, check_sums(article, figures))


class _Reader:
    """What has been read so far, and what the next sentence may lean on."""

    def __init__(self, article: Article, cues: Cues, words: CountWords, parties: Mapping[str, str]) -> None:
        self.article, self.cues, self.words = article, cues, words
        self.memory = Memory(article.names, article.paragraphs, cues)
        self.parties = Parties(article.names, parties)
        self.stated = Stated(article)
        self.claims: list[Claim] = []
        self.figures: list[Figure] = []
        self.gate = gate_for(article.language, cues, words)
        self.count: Count | None = None
        self.counted_in = -9
        self.speech: Claim | None = None
        """The claim whose speaker goes on speaking in the same paragraph."""
        self.waiting: list[tuple[Span, int]] = []
        """Quoted sentences whose speaker is named later, or spoke in the paragraph before."""
        self.before: Claim | None = None
        """The claim in the last sentence of the paragraph before, when there is one."""
        self.paragraph = -1
        self.start = 0
        """Where in the paragraph the words begin that are being read."""
        self.elided = article.language.startswith("fr")
        self.again = sentences.repeated([article.text(span) for span in article.sentences])
        self.known: dict[str, tuple[Tokens, list[Found]]] = {}
        """What was found in sentences that the article prints more than once."""
        self.known_counts: dict[tuple[str, Count | None], list[Count]] = {}

    def sentence(self, number: int, span: Span) -> None:
        text = self.article.paragraphs[span.paragraph]
        if span.paragraph != self.paragraph:
            self.flush()
            self.paragraph = span.paragraph
            last = self.claims[-1] if self.claims else None
            self.before = last if last and last.sentence == number - 1 and last.source else None
            self.speech = None
        for start, end in _pieces(text, span):
            counting = self.count is not None and number - self.counted_in <= _NEAR_COUNT
            piece = text[start:end]
            if self.gate.opens(piece, counting):
                self.start = start
                self.piece(piece, number, span)

    def piece(self, text: str, number: int, span: Span) -> None:
        t, found = (self.again and self.known.get(text)) or self.taken_apart(text)
        said = self.attributed(t, number, found) if found else self.unattributed(t, number)
        if found:
            self.settle_waiting(t, said)
        self.claims.extend(said)
        named = [c for c in said if c.source is not None]
        self.speech = named[-1] if named else self.speech
        before = self.count if number - self.counted_in <= _NEAR_COUNT else None
        counted = [c for c in self.counts(t, text, before) if not _counts_speakers(c, found)]
        if counted:
            self.count = counted[0] if counted[0].category in THINGS else counted[-1]
            self.counted_in = number
            self.figures.extend(self.counted(counted, t, span, said))

    def taken_apart(self, text: str) -> tuple[Tokens, list[Found]]:
        """A sentence's tokens, and its attributions, which no other sentence can change."""
        t = tokenise(text, self.elided)
        found = attribution.find(t, text, self.cues)
        if text in self.again:
            self.known[text] = t, found
        return t, found

    def counts(self, t: Tokens, text: str, before: Count | None) -> list[Count]:
        """The counts of a sentence, looked for once only where it comes again under the same conditions."""
        if text not in self.again:
            return counts(t, text, self.words, before)
        found = self.known_counts.get((text, before))
        if found is None:
            found = self.known_counts[text, before] = counts(t, text, self.words, before)
        return found

    def attributed(self, t: Tokens, number: int, found: Sequence[Found]) -> list[Claim]:
        said: list[Claim] = []
        for one in found:
            adverb = t.lows[one.cue[0]] in self.cues.adverbs
            at = self.start + t.start(one.cue[0])
            source, carried = self.memory.resolve(one.source, self.paragraph, at)
            last = self.memory.last
            if adverb and source.kind == "unnamed" and last is not None and last.name and self.speech:
                source, carried = last, True
            begin, end = _tight(t, *one.content)
            if begin < end:
                said.append(
                    Claim(
                        span=self.span(t, begin, end),
                        cue=self.span(t, *one.cue),
                        source=source.name,
                        stance=one.stance,
                        chain=_chain(source),
                        party=self.parties.party(source),
                        sentence=number,
                        carried=carried,
                        told=source.told,
                    )
                )
            if not adverb:
                self.memory.note(source, self.paragraph, at)
        return said

    def counted(self, found: list[Count], t: Tokens, span: Span, said: list[Claim]) -> Iterator[Figure]:
        """The figures that the counts in a sentence make."""
        for one in found:
            place = self.span(t, one.first, one.last)
            a, b = one.counted
            yield Figure(
                span=place,
                text=t.text[place.start - self.start : place.end - self.start],
                low=one.low,
                high=one.high,
                unit=one.unit,
                counted=t.text[t.start(a) : t.end(b - 1)] if b > a else one.unit,
                by=next((c.source for c in said if c.source and place.overlaps(c.span)), None),
                as_of=self.stated.near(place, span),
                category=one.category,
            )

    def span(self, t: Tokens, first: int, last: int) -> Span:
        """The place of tokens `first`..`last` (exclusive) in the article."""
        start = self.start + t.start(first)
        return Span(self.paragraph, start, max(self.start + t.end(last - 1), start + 1))

    def unattributed(self, t: Tokens, number: int) -> list[Claim]:
        """A sentence all in quotation marks: its speaker spoke before, or is named after it."""
        if not t.quotes or not _all_quoted(t):
            return []
        whole = self.span(t, 0, t.size)
        if self.speech is None:
            self.waiting.append((whole, number))
            return []
        return [_goes_on(self.speech, whole, number)]

    def flush(self) -> None:
        """At the end of a paragraph: quoted sentences that nobody claimed go on from the paragraph before."""
        if self.before is not None:
            for whole, number in self.waiting:
                self.claims.append(_goes_on(self.before, whole, number))
        self.waiting = []

    def settle_waiting(self, t: Tokens, said: list[Claim]) -> None:
        """Quoted sentences before this one belong to its speaker, when it goes on with their quotation."""
        speaker = next((c for c in said if c.source is not None), None)
        if speaker is not None and t.quoted[0] and speaker.cue is not None:
            for whole, number in self.waiting:
                self.claims.append(
                    replace(speaker, span=whole, cue=None, sentence=number, stance=Stance.REPORTS)
                )
            self.waiting = []
        self.flush()


def _pieces(text: str, span: Span) -> list[tuple[int, int]]:
    """The sentence itself, or stretches of one that is too long, cut at blanks."""
    if span.end - span.start <= _LONGEST:
        return [(span.start, span.end)]
    start, pieces = span.start, []
    while span.end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        pieces.append((start, cut))
        start = cut
    return [*pieces, (start, span.end)]


# --- claims


def _goes_on(claim: Claim, whole: Span, number: int) -> Claim:
    """More words of the same speaker, without a cue of their own."""
    stance = claim.stance if claim.stance is Stance.CLAIMS else Stance.REPORTS
    return replace(claim, span=whole, cue=None, sentence=number, carried=True, stance=stance)


def _chain(source: Source) -> tuple[str, ...]:
    if not source.name:
        return ()
    names = [source.name]
    for behind in source.behind:
        names.extend(n for n in _chain(behind) if n not in names)
    return tuple(names)


def _tight(t: Tokens, first: int, last: int) -> tuple[int, int]:
    last = min(last, t.size)
    while first < last and t.words[first] in ",،;:—–.":
        first += 1
    while last > first and t.words[last - 1] in ",،;:—–.":
        last -= 1
    return first, last


def _all_quoted(t: Tokens) -> bool:
    return all(q or not w[0].isalnum() for q, w in zip(t.quoted, t.words, strict=True))


# --- figures


def _counts_speakers(one: Count, found: Sequence[Found]) -> bool:
    """ "Two officers said": how many speak is no figure of the conflict."""
    return any(f.subject and f.subject[0] <= one.number < f.subject[1] for f in found)
