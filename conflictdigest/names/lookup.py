"""From words to table entries: exact, folded, by stem, by base form; towns by the country around them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from conflictdigest.model.names import NameKind
from conflictdigest.names import tables
from conflictdigest.names.inflect import bases
from conflictdigest.names.tables import Entry, Forms
from conflictdigest.names.tokens import Vocabulary, Word, Words, word

_LONGEST = 6
_STEMMED = frozenset({"cyrillic", "latin", "arabic"})


class Lookup:
    """Looks words up for one language. `extra` tables go before the package's own."""

    def __init__(self, language: str, extra: Forms | None = None) -> None:
        self.language = language
        self.forms: tuple[Forms, ...] = (extra, tables.hand()) if extra else (tables.hand(),)
        self.vocabulary = Vocabulary(self._word)

    def at(self, words: Words, i: int) -> tuple[int, Entry | None, str]:
        """(number of words, entry, alias of a town) of the longest name at word `i`, or (0, None, "")."""
        first = words.kinds[i]
        if first.reach > 1:
            last, end = i + 1, min(i + first.reach, len(words))
            while last < end and words.joined(last):
                last += 1
            for stop in range(last, i + 1, -1):
                entry, alias = self._phrase(words.kinds[i:stop], first.script)
                if entry or alias:
                    return stop - i, entry, alias
        if first.entry or first.alias:
            return 1, first.entry, first.alias
        return 0, None, ""

    def _word(self, printed: str) -> Word:
        """The word with all that the tables say of it."""
        bare = word(printed, self.language)
        listed = tables.listed(bare.folded)
        if bare.lower and self.language == "en":  # no name starts with a small letter
            return bare._replace(listed=listed) if listed else bare
        reach = self._how_far(bare)
        entry, alias = (self._small(bare), "") if bare.lower else self._single(bare)
        if reach == 1 and not entry and not alias:
            return bare._replace(listed=listed) if listed else bare
        return bare._replace(reach=reach, entry=entry, alias=alias, tabled=True, listed=listed)

    def _how_far(self, token: Word) -> int:
        """How many words a name has at most that begins with this one."""
        towns = tables.towns(token.script)
        forms: tuple[str, ...] = (token.folded, *bases(token.folded, token.script, self.language))
        if token.whole != token.folded:
            forms += (token.whole,)
        far = 1
        for form in forms:
            far = max(far, towns.longest(form))
            for table in self.forms:
                far = max(far, table.longest.get(form, 1))
        return min(far, _LONGEST)

    def _phrase(self, words: Sequence[Word], script: str) -> tuple[Entry | None, str]:
        plain = " ".join([w.folded for w in words])
        small = words[0].lower
        for forms in self.forms:
            if (entry := forms.folded.get(plain)) and (not small or plain in forms.lower):
                return entry, ""
        if small:
            return None, ""
        towns = tables.towns(script)
        if plain in towns:
            return None, plain
        if script == "cyrillic" or self.language == "pl":
            choices = [(w.folded, *bases(w.folded, script, self.language)) for w in words]
            heads = [c for c in choices[0] if towns.longest(c) > 1] if len(words) == 2 else []
            for head in heads:
                for tail in choices[1]:
                    if (alias := f"{head} {tail}") in towns:
                        return None, alias
        if script == "arabic":
            for base in bases(words[0].folded, script, self.language):
                alias = " ".join((base, *(w.folded for w in words[1:])))
                for forms in self.forms:
                    if entry := forms.folded.get(alias):
                        return entry, ""
                if alias in towns:
                    return None, alias
        return None, ""

    def _single(self, token: Word) -> tuple[Entry | None, str]:
        script = token.script
        for forms in self.forms:
            if entry := forms.exact.get(token.raw) or forms.exact.get(token.raw.replace(".", "")):
                return entry, ""
        tries = (token.folded, token.whole) if token.whole != token.folded else (token.folded,)
        towns = tables.towns(script)
        for forms in self.forms:
            for form in tries:
                entry = forms.folded.get(form)
                if entry and not (self.language == "en" and form in tables.words("common")):
                    return entry, ""
        for form in tries:
            if form in towns:
                return None, form
        if script in _STEMMED and (entry := self._stem(token.folded, lower=False)):
            return entry, ""
        for form in bases(token.folded, script, self.language):
            for forms in self.forms:
                if entry := forms.folded.get(form):
                    return entry, ""
        for form in bases(token.folded, script, self.language):
            if form in towns:
                return None, form
        if script == "arabic":
            for form in bases(token.folded, script, self.language):
                if entry := self._stem(form, lower=False):
                    return entry, ""
        return None, ""

    def _small(self, token: Word) -> Entry | None:
        entry: Entry | None = None
        for forms in self.forms:
            if token.folded in forms.lower and token.folded in forms.folded:
                entry = forms.folded[token.folded]
        return entry or self._stem(token.folded, lower=True)

    def _stem(self, word: str, *, lower: bool) -> Entry | None:
        for forms in self.forms:
            for cut in range(min(5, len(word) - 3)):
                stem = word[: len(word) - cut] if cut else word
                entry = forms.stems.get(stem)
                if entry and (not lower or stem in forms.lower):
                    return entry
        return None


@lru_cache(maxsize=8192)
def town(alias: str, script: str, countries: frozenset[str]) -> Entry:
    """The place that `alias` means in a text which names these `countries`.

    Among places of one spelling the biggest wins; one in a country that the text names counts as thirty
    times its size, one whose first name it is as five times. The country of a doubtful place stays unknown.
    """
    owners = list(map(tables.place, tables.towns(script)[alias].split(",")))

    def weight(row: tuple[str, str, str, int]) -> int:
        return row[3] + (15 if row[2] in countries else 0) + (7 if row[0] == alias else 0)

    best = max(owners, key=weight)
    rivals = {r[2] for r in owners if weight(r) >= weight(best) - 5}
    return Entry(NameKind.PLACE, best[0], best[2] if rivals == {best[2]} else None, best[3])
