"""Whether a date in a sentence is that of somebody's saying so, or that of what happened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from conflictdigest.dates.within import Within
from conflictdigest.model.article import Article
from conflictdigest.model.text import Span
from conflictdigest.text import words

_SAYS = re.compile(
    r"\b(?:report(?:s|ed)|said|says|told|announced|announces|wrote|writes|reveal(?:s|ed)|disclosed|publish(?:ed|es)"
    r"|claim(?:s|ed)|den(?:ies|ied)|confirm(?:s|ed)|stated|acknowledged|admitted|declared|according to|cited"
    r"|повідоми\w+|заяви\w+|сообщи\w+|сказа\w+|написа\w+|спростува\w+|опроверг\w*|berichtete\w*|meldete\w*|sagte\w*"
    r"|erklärte\w*|a (?:déclaré|annoncé|rapporté|affirmé|démenti)|dijo|informó|afirmó|anunció|negó"
    r"|powiedział\w*|podał\w*|poinformował\w*|oświadczył\w*|söyledi|açıkladı|bildirdi|duyurdu|yazdı)\b"
    r"|(?:أعلن|قال|ذكر|نفى|أفاد|كشف)\w*",
    re.IGNORECASE,
)
_DENIES = re.compile(
    r"\bden(?:ies|ied)|спростув|опроверг|démenti|dementier|bestritt|desmint|negó|zaprzecz|yalanla|نفى",
    re.IGNORECASE,
)
_LITTLE = frozenset(
    ("the", "on", "in", "a", "an", "of", "last", "as", "by", "and", "for", "that", "its", "his")
)


class Saying(Struct, frozen=True):
    """The words that attribute in a sentence, and the names of who speaks."""

    start: int
    end: int
    source: frozenset[str]
    denies: bool


_FAR = 10
"""Words between a date and a saying are counted no further."""


class Sayings:
    """The sayings of one article, each sentence read once, when asked for."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._cues = Within((c.cue, (i, c)) for i, c in enumerate(article.claims) if c.cue is not None)
        self._known: dict[Span, tuple[Saying, ...]] = {}

    def of(self, span: Span) -> tuple[Saying, ...]:
        """Every saying in a sentence; offsets count in the paragraph."""
        known = self._known.get(span)
        if known is None:
            known = self._known[span] = tuple(self._read(span))
        return known

    def dating(self, sentence: Span, date: Span) -> Saying | None:
        """The saying that a date belongs to; null when the date is of what happened.

        A date belongs to a saying when it stands next to it ("said Friday", "on Friday told"), or opens the
        sentence with the saying as its first verb ("On Sunday, the paper reported that …").
        """
        text = self._article.paragraphs[sentence.paragraph]
        for saying in self.of(sentence):
            gap = text[min(saying.end, date.end) : max(saying.start, date.start)]
            between = len(gap.split(None, _FAR))
            # "… last Friday, according to the paper": the comma shuts the date into what is told
            told = date.end <= saying.start and "," in gap
            close = between <= 2 and " that " not in f" {gap} " and not told
            opens = date.start - sentence.start < 12 and saying.start > date.end and between <= 9
            media = date.start - saying.end >= 0 and between <= 3 and " that " not in f" {gap} "
            if close or opens or media:
                return saying
        return None

    def _read(self, span: Span) -> Iterator[Saying]:
        text = span.of(self._article.paragraphs)
        for match in _SAYS.finditer(text):
            source = self._source(text, match, span)
            start, end = span.start + match.start(), span.start + match.end()
            yield Saying(start, end, source, bool(_DENIES.match(match[0])))

    def _source(self, text: str, match: re.Match[str], span: Span) -> frozenset[str]:
        """Names next to the cue: those of a claim when the article has them, else capitals beside it."""
        said = Span(span.paragraph, span.start + match.start(), span.start + match.end())
        for _, claim in sorted(self._cues.inside(span), key=lambda c: c[0]):
            if claim.cue is not None and claim.cue.overlaps(said):
                if claim.source:
                    return _names(claim.source)
                break
        after = text[match.end() : match.end() + 60]
        if re.match(r"(?:\s+to)?\s+by\b|(?<=to)", after) or match[0].lower() == "according to":
            return _names(re.split(r"[,.;]| that ", after, maxsplit=1)[0])
        before = text[max(0, match.start() - 80) : match.start()]
        return _names(re.split(r"[,;.]\s| that ", before.rstrip(' ,"”»'))[-1])


def _names(text: str) -> frozenset[str]:
    found = re.findall(r"[^\W\d_]+", text)
    return frozenset(
        f for w in found if w[0].isupper() and len(w) > 1 and (f := words.fold(w)) not in _LITTLE
    )
