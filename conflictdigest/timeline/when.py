"""The day of each sentence: its own words, its passage, or no later than the article's publication.

A sentence with an expression of its own happens then. One without goes on with its passage when it leans on
the sentence before it, or keeps naming the same people and things; it then carries that passage's last day.
Any other is only known to have happened by the day of publication.
"""

from __future__ import annotations

import re

from msgspec import Struct

from conflictdigest.model.claims import Claim, Stance
from conflictdigest.model.dates import Bearing, DateMention, Tense
from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.timeline import Bound
from conflictdigest.timeline.clauses import Place, place
from conflictdigest.timeline.lines import Line

COARSE = frozenset(
    {
        Granularity.MONTH,
        Granularity.SEASON,
        Granularity.QUARTER,
        Granularity.HALF,
        Granularity.YEAR,
        Granularity.DECADE,
        Granularity.CENTURY,
    }
)
_STRETCH = 5
"""Days that a stretch up to the telling may have and still say when."""
_UNREAL = re.compile(
    r"(?:\S+\s+){0,6}?(?:will|would|may|might|could|should|is|are|can|must)\b"
    r"|(?:\S+\s+){0,5}?(?:буде|будуть|може|можуть|будет|будут|может|могут|wird|werden|kann|będzie|może)\b"
    r"|(?:\S+\s+){0,5}?(?:peut|pourrait|sera|serait|puede|podría|será)\b"
)
"""What may be, will be or is: no happening of the day before."""


class When(Struct, frozen=True, gc=False):
    """The expressions of one sentence, by what they date."""

    main: DateMention | None = None
    """Dates what the sentence tells."""
    report: DateMention | None = None
    """Dates the saying alone ("said on Sunday that …")."""
    asides: tuple[DateMention, ...] = ()
    saying: Claim | None = None
    """The claim that governs the sentence: a source named in it."""


NOTHING = When()
"""Of a sentence without expressions and claims."""


def read(line: Line, language: str, published: Days | None) -> When:
    """Sort a sentence's expressions: what they date is told by where they stand.

    A stretch of weeks or years that ends with the telling ("in the past 40 years") dates nothing.
    """
    if not line.mentions and not line.claims:
        return NOTHING
    saying = next((c for c in line.claims if c.cue is not None and not c.carried), None)
    main: DateMention | None = None
    report: DateMention | None = None
    asides: list[DateMention] = []
    for mention in line.mentions:
        if _until_now(mention, published):
            continue
        where = place(line.text, mention.span.start - line.span.start, language)
        if where is not Place.MAIN:
            asides.append(mention)
        elif saying is not None and not mention.span.overlaps(saying.span):
            report = report or mention
        elif main is None or (main.granularity in COARSE and mention.granularity not in COARSE):
            if main is not None:
                asides.append(main)
            main = mention
        else:
            asides.append(mention)
    if saying is not None and saying.stance is Stance.DENIES and main and report is None:
        main, report = None, main
    return When(main, report, tuple(asides), saying)


def _until_now(mention: DateMention, published: Days | None) -> bool:
    days = mention.days
    if (days.last - days.first).days <= _STRETCH:
        return False
    ends = {published.last if published else None, mention.anchor.days.last if mention.anchor else None}
    return days.last in ends


def placed(mention: DateMention) -> tuple[Days, Bound]:
    """The days of an expression and how a happening sits on them."""
    days = mention.days
    if mention.granularity in COARSE:
        return days, Bound.SINCE if mention.bearing is Bearing.SINCE else Bound.WITHIN
    if mention.bearing is Bearing.SINCE:
        return Days.on(days.first), Bound.SINCE
    if mention.bearing in (Bearing.BY, Bearing.UNTIL):
        return Days.on(days.last), Bound.BY
    if days.single:
        return days, Bound.ON
    return days, Bound.WITHIN


def ahead(mention: DateMention, published: Days | None) -> bool:
    """Whether the expression looks forward from the day of publication."""
    if published is None:
        return False
    if mention.days.first > published.last:
        return True
    if mention.granularity in (Granularity.DECADE, Granularity.CENTURY):
        return False  # "in the 21st century" announces nothing
    return mention.tense is Tense.FUTURE and mention.days.last > published.last


def goes_on(line: Line, previous: Line, names: frozenset[str]) -> bool:
    """Whether a sentence without a date continues the passage of `previous`, which is about `names`.

    It does when it leans on the sentence before it, or names the same in the same paragraph; in the next
    paragraph only when it names and counts nothing of its own. Not when it turns to what may or will be.
    """
    step = line.span.paragraph - previous.span.paragraph
    if step > 1 or line.order - previous.order > 2 or _UNREAL.match(line.text):
        return False
    if line.airy:
        return step == 0 or not (line.figures or any(n.key not in names for n in line.names))
    return step == 0 and any(n.key in names for n in line.names)
