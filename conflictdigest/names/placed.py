"""Which names that no table knows are places, by the words around them.

*Strong* evidence is enough by itself: "the town of X", "місто X", "X district", "X, a village near …", the
dateline. *Weak* is a word of place before the name ("in X"): it has to come more than once, and nothing may
speak against it, as a verb of saying behind the name or "faith in" before it does. People stay people.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from conflictdigest.model.names import Sign
from conflictdigest.names.inflect import bases
from conflictdigest.names.signs import Shown
from conflictdigest.names.tables import LAND, listed
from conflictdigest.names.tokens import Words
from conflictdigest.names.unknown import Run, form, people, person_key

_INFLECTED = frozenset({"uk", "ru", "pl"})
_ADJECTIVE = re.compile(r"(?:[сц]ьк|[сц]к)(?:ий|ого|ому|им|ої|ій|ою|ую|у|а|ая|ой|ом|і|их)$")
_OBLIQUE = re.compile("(?:у|ю|і|ї|и|ы|е|ом|ем|єм|ою|ею|ой|ей|ах|ях|iem|ie|u)$")
_ENOUGH, _TOGETHER = 2, 3
"""So many words of place are wanted; so many with those that stand before persons, too."""


def places(free: Sequence[Run], worded: Sequence[Words], signs: Shown, language: str) -> dict[str, str]:
    """The forms among these runs that are places, each with its base form, as folded."""
    if not any(sign is Sign.PLACE or sign is Sign.WEAK for sign in signs.values()):
        return {}
    forms = {form(run, worded[run.paragraph]): run for run in free}
    base = _bases(forms, language) if language in _INFLECTED else {f: f for f in forms}
    counts: dict[Sign, Counter[str]] = defaultdict(Counter)
    for run in free:
        sign = signs.get((run.paragraph, run.first))
        if sign is not None:
            counts[sign][base[form(run, worded[run.paragraph])]] += 1
    found = {*counts[Sign.PLACE], *_enough(counts)}
    persons = people(free, worded)
    found -= {base[f] for f, run in forms.items() if run.titled or person_key(f.split(" ")[-1]) in persons}
    return {f: _without_land(b) for f, b in base.items() if b in found}


def _enough(counts: Mapping[Sign, Counter[str]]) -> set[str]:
    """Those base forms that stand behind words of place more than once, with nothing against it."""
    weak, way = counts[Sign.WEAK], counts[Sign.WAY]
    found = {n for n in weak if weak[n] >= _ENOUGH or weak[n] + way[n] >= _TOGETHER}
    return found.difference(counts[Sign.AGAINST])


def base_of(form: str, language: str) -> str:
    """What a folded form that stands alone most likely goes back to."""
    if language not in _INFLECTED:
        return form
    choices = _choices(form, language)
    return _base(form, choices, Counter(choices), ())


def _bases(forms: Iterable[str], language: str) -> dict[str, str]:
    """The base form of each form: the one that most of them can go back to, best one that is printed."""
    can = {one: _choices(one, language) for one in forms}
    count = Counter(base for choices in can.values() for base in choices)
    return {one: _base(one, choices, count, can) for one, choices in can.items()}


def _choices(one: str, language: str) -> tuple[str, ...]:
    if " " in one:
        return (one,)
    if language == "pl":
        return (one, *bases(one, "latin", language))
    adjective = _ADJECTIVE.search(one)
    if adjective and adjective.start() >= 4:
        return (one[: adjective.start()] + "ь", one[: adjective.start()], one)
    return (one, *bases(one, "cyrillic", language))


def _base(one: str, choices: Sequence[str], count: Counter[str], printed: Collection[str]) -> str:
    most = max(count[c] for c in choices)
    if most == 1:  # it stands alone: in the nominative, if it looks so
        plain = len(choices) == 1 or not (one == choices[0] and _OBLIQUE.search(one))
        return choices[0] if plain else choices[1]
    best = [c for c in choices if count[c] == most]
    return next((c for c in best if c in printed), best[0])


def _without_land(base: str) -> str:
    """ "sarnok" of "sarnok river"."""
    head, _, last = base.rpartition(" ")
    return head if head and listed(last) & LAND else base
