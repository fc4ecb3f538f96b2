"""One pass over an article: attributions with what carries over from sentence to sentence, and figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from conflictdigest.claims import attribution
from conflictdigest.claims.counted import THINGS, Count
from conflictdigest.claims.counts import words_for
from conflictdigest.claims.cues import cues_for
from conflictdigest.claims.cues.table import Cues
from conflictdigest.claims.figures import counts
from conflictdigest.claims.found import Found
from conflictdigest.claims.memory import Memory
from conflictdigest.claims.party import Parties
from conflictdigest.claims.source import Source
from conflictdigest.claims.sums import check_sums
from conflictdigest.claims.tokens import Tokens, tokenise
from conflictdigest.model.article import Article
from conflictdigest.model.claims import Claim, Figure, Reading, Stance
from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.text import Span


def read(article: Article, *, parties: Mapping[str, str] | None = None) -> Reading:
    """Claims, figures and checked sums of an article that has its names and dates already.

    `parties` maps a name or body, in any case, to the party it belongs to ("Kremlin" → "Russia"); what
    it does not know is named by the article's own words. Languages without a table give what their
    quotation marks and digits alone can not prove: nothing. Never raises.
    """
    cues = cues_for(article.language)
    words = words_for(article.language)
    if cues is None and words is None:
        return Reading()
    elided = article.language.startswith("fr")
    memory = Memory(article.names, article.paragraphs, cues)
    speaker = Parties(article.names, parties or {})
    claims: list[Claim] = []
    figures: list[Figure] = []
    last_count: Count | None = None
    counted_in = -9
    quote_open: Claim | None = None
    paragraph = -1
    for number, span in enumerate(article.sentences):
        text = article.paragraphs[span.paragraph]
        t = tokenise(text, span.start, span.end, elided)
        if not t.words:
            continue
        if span.paragraph != paragraph:
            paragraph = span.paragraph
            quote_open = None
        if cues is not None:
            attributions = attribution.find(t, text, cues)
            said = _claims(t, span, number, attributions, cues, memory, speaker, quote_open)
            claims.extend(said)
            quote_open = _speech_goes_on(said, quote_open)
        else:
            said, attributions = [], []
        if words is not None and _has_number(t, words.numbers, words.vague):
            found = [
                c
                for c in counts(t, text, words, last_count if number - counted_in <= 2 else None)
                if not _counts_speakers(c, attributions)
            ]
            if found:
                last_count = found[0] if found[0].category in THINGS else found[-1]
                counted_in = number
                figures.extend(_figures(found, t, text, span, said, article))
    return Reading(tuple(claims), tuple(figures), check_sums(article, tuple(figures)))


def _has_number(t: Tokens, numbers: Mapping[str, float], vague: Mapping[str, float]) -> bool:
    return any(
        low[0].isdigit() or low in numbers or low in vague or "-" in low or low in {"a", "half", "several"}
        for low in t.lows
    )


# --- claims


def _claims(
    t: Tokens,
    span: Span,
    number: int,
    found: list[Found],
    cues: Cues,
    memory: Memory,
    speaker: Parties,
    quote: Claim | None,
) -> list[Claim]:
    if not found:
        if quote is not None and t.quotes and _all_quoted(t):
            first, last = 0, len(t)
            whole = _span(t, span.paragraph, first, last)
            return [
                replace(
                    quote, span=whole, cue=None, sentence=number, carried=True, stance=_plain(quote.stance)
                )
            ]
        return []
    said: list[Claim] = []
    for one in found:
        source, carried = memory.resolve(one.source, span.paragraph, t.starts[one.cue[0]])
        if (
            one.source.kind == "unnamed"
            and t.lows[one.cue[0]] in cues.adverbs
            and memory.last is not None
            and (memory.last.name is not None and quote is not None)
        ):
            source, carried = memory.last, True
        claim = _claim(one, source, carried, t, span.paragraph, number, speaker)
        if claim is not None:
            said.append(claim)
        if one.source.kind != "unnamed" or t.lows[one.cue[0]] not in cues.adverbs:
            memory.note(source)
    return said


def _plain(stance: Stance) -> Stance:
    return stance if stance is Stance.CLAIMS else Stance.REPORTS


def _claim(
    one: Found, source: Source, carried: bool, t: Tokens, paragraph: int, number: int, speaker: Parties
) -> Claim | None:
    a, b = _tight(t, *one.content)
    if a >= b:
        return None
    chain = _chain(source)
    return Claim(
        span=_span(t, paragraph, a, b),
        cue=_span(t, paragraph, *one.cue),
        source=source.name,
        stance=one.stance,
        chain=chain,
        party=speaker.party(source, paragraph, one.subject, t),
        sentence=number,
        carried=carried,
        told=source.told,
    )


def _chain(source: Source) -> tuple[str, ...]:
    names: list[str] = [source.name] if source.name else []
    for behind in source.behind:
        names.extend(n for n in _chain(behind) if n not in names)
    return tuple(names)


def _tight(t: Tokens, first: int, last: int) -> tuple[int, int]:
    last = min(last, len(t))
    while first < last and t.words[first] in ",،;:—–.":
        first += 1
    while last > first and t.words[last - 1] in ",،;:—–.":
        last -= 1
    return first, last


def _span(t: Tokens, paragraph: int, first: int, last: int) -> Span:
    return Span(paragraph, t.starts[first], t.ends[last - 1])


def _all_quoted(t: Tokens) -> bool:
    return all(q or not w[0].isalnum() for q, w in zip(t.quoted, t.words, strict=True))


def _speech_goes_on(said: list[Claim], quote: Claim | None) -> Claim | None:
    named = [c for c in said if c.source is not None]
    return named[-1] if named else quote


# --- figures


def _counts_speakers(one: Count, attributions: list[Found]) -> bool:
    """ "Two officers said": how many speak is no figure of the conflict."""
    return any(f.subject and f.subject[0] <= one.number < f.subject[1] for f in attributions)


def _figures(
    found: list[Count], t: Tokens, text: str, span: Span, said: list[Claim], article: Article
) -> list[Figure]:
    made = []
    for one in found:
        place = _span(t, span.paragraph, one.first, one.last)
        by = next((c.source for c in said if c.source and place.overlaps(c.span)), None)
        a, b = one.counted
        made.append(
            Figure(
                span=place,
                text=text[place.start : place.end],
                low=one.low,
                high=one.high,
                unit=one.unit,
                counted=text[t.starts[a] : t.ends[b - 1]] if b > a else one.unit,
                by=by,
                as_of=_as_of(article, span, place),
                category=one.category,
            )
        )
    return made


def _as_of(article: Article, sentence: Span, place: Span) -> Days | None:
    """The day stated nearest to the figure in its sentence, else the publication day."""
    fine = {Granularity.DAY, Granularity.HOURS, Granularity.WEEKEND}
    published = article.published.days if article.published else None
    near = [
        m
        for m in article.dates
        if m.span.inside(sentence)
        and m.granularity in fine
        and (published is None or m.days.first <= published.last)
    ]
    if near:
        return min(near, key=lambda m: (abs(m.span.start - place.start), m.span.start)).days
    return published
