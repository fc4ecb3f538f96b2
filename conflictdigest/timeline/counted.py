"""Whether two figures count the same thing, and whether two counts of it can both be right."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from conflictdigest.model.claims import Figure
from conflictdigest.model.timeline import Entry
from conflictdigest.text.similarity import containment
from conflictdigest.text.words import folded, stem_counts

Range = tuple[float, float]
"""What a count leaves open: "at least seven" is 7 and up."""

_SAME_THING = 0.5
"""Share of the shorter description's words found in the other, from which both count the same."""
_SAID_BY_KIND = """people person persons human lives life persona personas personne personnes menschen
    personen leute людей людини люди особи осіб человек человека osób osoby ludzi kişi kişinin شخص شخصا اشخاص
    killed kill killing killings dead died die dies dying death deaths fatalities fatality perished slain
    lost tué tués tuée tuées mort morte morts mortes décédé décédés muerto muertos muerta muertas murió
    murieron asesinado asesinados asesinada asesinadas fallecido fallecidos fallecieron getötet getötete
    getöteten tote toten toter starb starben gestorben загинув загинули загиблих загиблі убито вбито вбиті
    убиті погиб погибли погибших погибшие убиты убит zginął zginęło zginęli zabitych zabici zabito zabity
    ölü öldü öldürüldü قتل قتلى قتيل قتيلا مقتل
    wounded injured hurt injuries wounds blessé blessés blessée blessées herido heridos herida heridas
    resultaron verletzt verletzte verletzten verwundet поранено поранені поранених ранены ранено раненых
    ranny rannych ranni ranne yaralı yaralandı جرحى جريح جريحا
    missing disparu disparus desaparecido desaparecidos vermisst зникли зниклих пропали пропавших zaginął
    zaginionych kayıp captured prisoners taken displaced fled homeless"""
_GENERAL = frozenset(folded(_SAID_BY_KIND))
"""Words that say no more than the kind of a figure does."""


def thing(entry: Entry, figure: Figure) -> frozenset[str]:
    """What tells one counted thing from another of its kind, as stems; empty when nothing does."""
    if figure.counted == figure.text and " " not in figure.text:
        return frozenset()  # a bare "six"
    said = [w for w in folded(figure.counted) if w not in _GENERAL and not w[0].isdigit()]
    kind = stem_counts(folded(f"{figure.unit} {figure.category}"), entry.language)
    return frozenset(stem_counts(said, entry.language)) - frozenset(kind)


def where(entry: Entry) -> frozenset[str]:
    """Names of its places; of all that it names where no place is known, but for those who speak."""
    if entry.places:
        return frozenset(p.name.lower() for p in entry.places)
    speakers = {" ".join(folded(a.source or "")) for a in entry.attribution}
    persons = {n for n in entry.names if " " in n and any(n in s for s in speakers)}
    return frozenset(entry.names) - speakers - persons


def alike(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two such descriptions may mean one thing."""
    return a == b or containment(a, b) >= _SAME_THING


def open_range(low: float | None, high: float | None) -> Range:
    return (low or 0.0, inf if high is None else high)


def agree(a: Sequence[Range], b: Sequence[Range]) -> bool:
    """Whether two statements can both be right, each all the counts of a thing in one sentence by one source.

    Several counts are a whole and its parts ("14 of 20 drones"). Who gives the whole alone says nothing of
    the parts; parts that make up the whole are no quarrel either ("6 of 40 freed", "34 of 40 held").
    """
    if len(a) > 1 and len(b) > 1 and _meet(max(a), max(b)):
        whole, parts = max(a), [(x, y) for x in a for y in b if x != max(a) and y != max(b)]
        return not parts or any(_meet(x, y) or x[0] + y[0] == whole[0] for x, y in parts)
    return any(_meet(x, y) for x in a for y in b)


def _meet(a: Range, b: Range) -> bool:
    return a[0] <= b[1] and b[0] <= a[1]
