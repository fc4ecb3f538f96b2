"""Which names that no table knows are places, by the words around them.

*Strong* evidence is enough by itself: "the town of X", "місто X", "X district", "X, a village near …", the
dateline. *Weak* is a word of place before the name ("in X"): it has to come more than once, and nothing may
speak against it, as a verb of saying behind the name or "faith in" before it does. People stay people.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from conflictdigest.names import signs
from conflictdigest.names.around import AROUND, NONE, Around
from conflictdigest.names.inflect import bases
from conflictdigest.names.tables import LAND, listed
from conflictdigest.names.tokens import Words
from conflictdigest.names.unknown import Run, form, people

_INFLECTED = frozenset({"uk", "ru", "pl"})
_ADJECTIVE = re.compile(r"(?:[сц]ьк|[сц]к)(?:ий|ого|ому|им|ої|ій|ою|ую|у|а|ая|ой|ом|і|их)$")
_OBLIQUE = re.compile("(?:у|ю|і|ї|и|ы|е|ом|ем|єм|ою|ею|ой|ей|ах|ях|iem|ie|u)$")
_ENOUGH, _TOGETHER = 2, 3
"""So many words of place are wanted; so many with those that stand before persons, too."""
_PLURAL = frozenset({"towns", "cities", "villages", "districts"})


def places(free: Sequence[Run], worded: Sequence[Words], language: str) -> dict[str, str]:
    """The forms among these runs that are places, each with its base form, as folded."""
    around = AROUND.get(language, NONE)
    sure, maybe = _signs(free, worded, around, language)
    if not sure and not maybe:
        return {}
    forms = {form(run, worded[run.paragraph]): run for run in free}
    base = _bases(forms, language) if language in _INFLECTED else {f: f for f in forms}
    found = {base[f] for f in sure}
    if maybe:
        found |= _enough({base[f] for f in maybe}, free, worded, base, around, language)
    persons = people(free, worded)
    found -= {base[f] for f, run in forms.items() if run.titled or run.key in persons}
    return {f: _without_land(b) for f, b in base.items() if b in found}


def _signs(
    free: Sequence[Run], worded: Sequence[Words], around: Around, language: str
) -> tuple[set[str], set[str]]:
    """The forms that are shown to be places, and those that stand behind a word of place."""
    sure: set[str] = set()
    maybe: set[str] = set()
    listed = (-1, -1)  # where a list of towns may go on: "the towns of X and Y"
    for run in free:
        words = worded[run.paragraph]
        here = (run.paragraph, run.first - 1)
        if signs.strong(run, words, around, language):
            if language == "en" and run.first > 1 and words.kinds[run.first - 2].folded in _PLURAL:
                listed = (run.paragraph, run.last)
        elif here != listed or words.kinds[run.first - 1].folded != "and":
            if signs.weak(run, words, around, language):
                maybe.add(form(run, words))
            continue
        sure.add(form(run, words))
    return sure, maybe


def _enough(
    maybe: Collection[str],
    free: Sequence[Run],
    worded: Sequence[Words],
    base: dict[str, str],
    around: Around,
    language: str,
) -> set[str]:
    """Those base forms that stand behind words of place more than once, with nothing against it."""
    weak: Counter[str] = Counter()
    way: Counter[str] = Counter()
    against: set[str] = set()
    for run in free:
        words = worded[run.paragraph]
        name = base[form(run, words)]
        if name not in maybe or name in against:
            continue
        if signs.against(run, words, around):
            against.add(name)
        elif signs.weak(run, words, around, language):
            weak[name] += 1
        elif signs.way(run, words, around, language):
            way[name] += 1
    return {n for n in weak if weak[n] >= _ENOUGH or weak[n] + way[n] >= _TOGETHER} - against


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
