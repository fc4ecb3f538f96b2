"""Words of a paragraph as the name finder sees them: possessives, elisions and Turkish endings cut off.

A text has very many words and few different ones. All that a word tells by itself is therefore worked out
once, in a `Vocabulary`; what its neighbours tell is asked of `Words`, for the few words that need it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, compress
from operator import itemgetter
from typing import NamedTuple

from conflictdigest.names.fold import fold, script_of
from conflictdigest.names.tables import Entry
from conflictdigest.text.memo import Memo

_WORD = re.compile(r"((?:[A-Z]\.){2,}|[A-Z]\d\d\b|[^\W\d_]+(?:['’ʼ‘][^\W\d_]+)*)")
_ELIDED = frozenset({"d", "l", "qu", "s", "n", "j", "c", "dell", "nell", "dall", "all", "sull", "del"})
_ELIDING = frozenset({"fr", "it", "ca", "pt", "es"})
_JOINING = frozenset({" ", "-", "‐", "‑", "\u00a0", "\u202f", "־", " -"})
_STOPS = (".", "!", "?", "…", ".”", '."', "»")
_ENDERS = frozenset('.!?…:;»”"“«(—–•|\n')
_AFTER = frozenset(",.;:?!)”")


class Word(NamedTuple):
    """What a word tells without its neighbours. (A tuple: quick to make and to read.)"""

    raw: str
    """The part that can be a name."""
    folded: str
    whole: str
    """The folded word with elided article or ending, where that differs; else the same as `folded`."""
    script: str
    upper: bool
    """It starts with a capital letter."""
    lower: bool
    """It starts with a small letter; both are false in scripts without capitals."""
    capital: bool
    """It may start a name: a capital, or a script without capitals."""
    start: int
    """Where `raw` starts in the printed word."""
    end: int
    reach: int = 1
    """For the first word of a name in the tables: how many words such a name has at most."""
    entry: Entry | None = None
    """What the word alone means."""
    alias: str = ""
    """The spelling of a town that the word alone is."""
    tabled: bool = False
    """A name of the tables may start here."""
    listed: int = 0
    """Bits of the word sets that hold it (`tables.listed`)."""
    small: str = ""
    """The folded word, where it starts with a small letter."""
    first: bool = True
    """It is the first word between two blanks."""
    before: str = ""
    """What stands before it, from the blank or from the word before."""
    after: str = ""
    """What stands behind it up to the next blank, if no word does."""


_UPPER, _TABLED, _SMALL = (itemgetter(Word._fields.index(name)) for name in ("upper", "tabled", "small"))
"""The same as the attributes, but quicker."""


class Vocabulary(Memo[tuple[Word, ...]]):
    """The words in what stands between two blanks ("town,", "Ras-Lanuf"), worked out when first asked for.

    A text has few different such pieces: to look them up takes a third of the time that a search for words
    would. `start` and `end` of these words count from the start of the piece.
    """

    def __init__(self, make: Callable[[str], Word]) -> None:
        super().__init__(self._words_of)
        self._words = Memo(make)

    def _words_of(self, piece: str) -> tuple[Word, ...]:
        bare = piece[:-1] if piece[-1:] in _AFTER else piece
        if not bare.isalpha():
            return self._several(piece)
        word = self._words[bare]
        return (word if bare is piece else _followed(word, piece[word.end :]),)

    def _several(self, piece: str) -> tuple[Word, ...]:
        found: list[Word] = []
        past = 0
        for match in _WORD.finditer(piece):
            word, at = self._words[match[0]], match.start()
            start, end = at + word.start, at + word.end
            found.append(_placed(word, start, end, not found, piece[past:start]))
            past = end
        if found:
            found[-1] = _followed(found[-1], piece[past:])
        return tuple(found)


def _followed(word: Word, after: str) -> Word:
    """`word._replace(after=after)`, in a sixth of the time."""
    return tuple.__new__(Word, (*word[:-1], after))


def _placed(word: Word, start: int, end: int, first: bool, before: str) -> Word:
    """`word._replace(…)` of what its piece tells, likewise."""
    return tuple.__new__(Word, (*word[:7], start, end, *word[9:15], first, before, word.after))


class Words:
    """The words of one paragraph, in order; asked by their number."""

    __slots__ = ("_asked", "_parts", "_pieces", "_printed", "capitals", "kinds", "tabled", "text")

    def __init__(self, paragraph: str, vocabulary: Vocabulary) -> None:
        self._printed = paragraph.split(" ")
        self._pieces = list(map(vocabulary.__getitem__, self._printed))
        self.kinds = kinds = list(chain.from_iterable(self._pieces))
        numbers = range(len(kinds))
        self.capitals = list(compress(numbers, map(_UPPER, kinds)))
        """The words with a capital, by number."""
        self.tabled = list(compress(numbers, map(_TABLED, kinds)))
        """The words at which a name of the tables may start, by number."""
        self._parts: Sequence[int] | None = None  # many a paragraph is never asked where its words stand
        self._asked = 0, 0
        self.text = paragraph

    def __len__(self) -> int:
        return len(self.kinds)

    @property
    def ended(self) -> bool:
        """Whether the paragraph ends as a sentence does, and no headline."""
        return self.text.rstrip().endswith(_STOPS)

    def small(self) -> Iterable[str]:
        """The folded words that start with a small letter; "" for others."""
        return map(_SMALL, self.kinds)

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Where words `first`..`last` (exclusive) start and end, without what cannot be a name."""
        parts, kinds = self._parts or self._where(), self.kinds
        start = self._start(parts[first])
        end = start if last - first == 1 else self._start(parts[last - 1])
        return start + kinds[first].start, end + kinds[last - 1].end

    def joined(self, i: int) -> bool:
        """Whether only a blank, a hyphen or an initial's full stop stands between words `i` - 1 and `i`."""
        if i == 0:
            return False
        gap = self.gap(i)
        return gap == " " or gap in _JOINING or self._after_initial(i, gap)

    def opens(self, i: int) -> bool:
        """Whether word `i` is the first of a sentence, quotation or paragraph: its capital says little."""
        if i == 0:
            return True
        gap = self.gap(i)
        if gap == " ":
            return False
        bare = gap.rstrip()
        return bool(bare) and bare[-1] in _ENDERS and not self._after_initial(i, gap)

    def _start(self, part: int) -> int:
        """Where this piece starts; counted from the one asked for before, as they mostly come in order."""
        past, start = self._asked
        if part < past:
            past = start = 0
        if part > past:
            start += sum(map(len, self._printed[past:part])) + part - past  # with a blank before each
        self._asked = part, start
        return start

    def _where(self) -> Sequence[int]:
        """For each word the number of the piece that holds it."""
        pieces = self._pieces
        if len(pieces) == len(self.kinds) and () not in pieces:
            self._parts = range(len(pieces))
        else:
            self._parts = [number for number, words in enumerate(pieces) for _ in words]
        return self._parts

    def gap(self, i: int) -> str:
        """What stands between words `i` - 1 and `i`."""
        word = self.kinds[i]
        if not word.first:
            return word.before
        parts = self._parts or self._where()
        if parts[i] - parts[i - 1] > 1:  # what stands between holds no word
            return self.text[self.place(i - 1, i)[1] : self.place(i, i + 1)[0]]
        after = self.kinds[i - 1].after
        return f"{after} {word.before}" if after or word.before else " "

    def _after_initial(self, i: int, gap: str) -> bool:
        before = self.kinds[i - 1].raw
        return gap == ". " and len(before) == 1 and before.isupper()


def word(printed: str, language: str) -> Word:
    """What the word `printed` is in a text in `language`, before any table is asked."""
    if printed.isascii() and printed.isalpha():
        folded, upper = printed.lower(), printed[0].isupper()
        small = "" if upper else folded
        bare = (printed, folded, folded, "latin", upper, not upper, upper, 0, len(printed))
        return tuple.__new__(Word, (*bare, 1, None, "", False, 0, small, True, "", ""))
    whole = folded = fold(printed)
    raw, start, end = printed, 0, len(printed)
    if not raw.isalpha() and not raw.endswith("."):
        start, end, raw = _core(0, end, raw, language)
        folded = fold(raw)
        if end == len(printed) - 2:  # a possessive ("Mark's") is no place of its own ("Marks")
            whole = folded
    first = raw[0]
    script = script_of(first)
    upper, lower = first.isupper(), first.islower()
    capital = upper or (not lower and script != "latin")
    small = folded if lower else ""
    return Word(raw, folded, whole, script, upper, lower, capital, start, end, small=small)


def _core(start: int, end: int, raw: str, language: str) -> tuple[int, int, str]:
    """The part of a word with an apostrophe that can be a name."""
    for mark in ("'", "’", "ʼ", "‘"):
        if mark not in raw:
            continue
        left, _, right = raw.rpartition(mark)
        if script_of(raw[0]) != "latin":
            return start, end, raw
        if right.lower() == "s" and left:
            return start, end - 2, left
        head = raw.split(mark, maxsplit=1)[0]
        if language in _ELIDING and head.lower() in _ELIDED:
            return start + len(head) + 1, end, raw[len(head) + 1 :]
        if language == "tr" and len(head) >= 2:
            return start, start + len(head), head
    return start, end, raw
