"""Words, numbers and marks of a sentence, each with its kind."""

from __future__ import annotations

import re
from collections.abc import Sequence

from conflictdigest.text.late import late
from conflictdigest.text.memo import Memo
from conflictdigest.text.wide import wide
from conflictdigest.timex.kinds import CODE
from conflictdigest.timex.table import Table

_TOKEN = re.compile(
    r"""
    (?P<iso>\d{4}-\d\d?-\d\d?)(?![\d-])
  | (?P<numeric>(?:\d{1,2}(?:\.\d{1,2}\.|/\d{1,2}/|-\d{1,2}-)\d{4}|\d\d(?:\.\d\d\.|/\d\d/|-\d\d-)\d\d))
    (?!\d|[./-]\d)
  | (?P<clock>\d{1,2}:\d\d)(?::\d\d)?(?!\d|:\d)
  | (?P<number>\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th|s|er|ère|re|ème|e|[ºª°])(?![^\W\d_]))?)
  | (?P<ampm>[ap]\.m\b\.?|[AP]\.M\b\.?)
  | (?P<word>[^\W\d_]+)
  | ['’]s\b
  | \S
    """,
    re.VERBOSE,
)
_ANY = r"[A-Za-zА-Яа-яіїєґ]++(?=[ ,])|" + re.sub(r"\(\?P<\w+>", "(?:", _TOKEN.pattern)
_SPLIT = late(f"[ ]?({_ANY})", re.VERBOSE)
"""The same tokens, whatever they are; most words are told at once, a blank is stepped over."""
_ASCII = late(f"[ ]?({_ANY})", re.VERBOSE | re.ASCII)
"""The same for texts in ASCII, in two thirds of the time."""
_EACH_HAN = _ANY.replace(r"[^\W\d_]+", r"[\u3400-\u9fff]|[^\W\d_\u3400-\u9fff]+")
_HAN = late(f"[ ]?({_EACH_HAN})", re.VERBOSE)
"""The same for texts with Chinese characters, each a token."""
_MARKS = {
    ",": "COMMA", "،": "COMMA", ".": "DOT", "-": "DASH", "–": "DASH", "—": "DASH", "‐": "DASH", "‑": "DASH",
    "/": "SLASH", "(": "LPAR", ")": "RPAR", "[": "LPAR", "]": "RPAR", "'s": "POSS", "’s": "POSS",
    "'": "APOS", "’": "APOS",
}  # fmt: skip
_X, _CAP = CODE["X"], CODE["CAP"]
_ZONES = frozenset(
    [
        "GMT",
        "UTC",
        "EST",
        "EDT",
        "CST",
        "CDT",
        "MST",
        "MDT",
        "PST",
        "PDT",
        "CET",
        "CEST",
        "EET",
        "EEST",
        "MSK",
        "IST",
        "BST",
        "AST",
        "TRT",
        "Z",
        "WET",
        "WEST",
    ]
)

Val = int | str | tuple[int, ...] | None


class Tokens:
    """Parallel rows: one kind character, value, lower-cased word, and whether it has a capital, a token."""

    __slots__ = (
        "_at",
        "_capital",
        "_ends",
        "_raws",
        "_rows",
        "_starts",
        "_text",
        "_values",
        "kinds",
        "words",
    )

    def __init__(self, text: str, raws: list[str], rows: Sequence[Row], joined: Joined | None = None) -> None:
        self._text, self._raws, self._rows = text, raws, rows
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._at: list[tuple[int, int]] | None = None
        self._values: list[Val] = []
        self._capital: list[bool] = []
        if joined is None:
            self.kinds = "".join([row[0] for row in rows])
            self.words = [row[2] for row in rows]
        else:
            self.kinds, self.words, self._values, self._capital, self._at = joined

    @property
    def values(self) -> list[Val]:
        if not self._values:
            self._values = [row[1] for row in self._rows]
        return self._values

    @property
    def capital(self) -> list[bool]:
        if not self._capital:
            self._capital = [row[3] for row in self._rows]
        return self._capital

    def start(self, i: int) -> int:
        """Where token i begins in the sentence."""
        first = i if self._at is None else self._at[i][0]
        self._place(first + 1)
        return self._starts[first]

    def end(self, i: int) -> int:
        """Where token i ends in the sentence."""
        last = i if self._at is None else self._at[i][1] - 1
        self._place(last + 1)
        return self._ends[last]

    def joined(self, hits: list[Hit]) -> Tokens:
        """The same with the tokens of each hit made one."""
        kinds: list[str] = []
        values: list[Val] = []
        words: list[str] = []
        capital: list[bool] = []
        at: list[tuple[int, int]] = []
        low = 0
        for i, width, kind, value in [*hits, (len(self.words), 0, "", None)]:
            kinds.append(self.kinds[low:i] + kind)
            values.extend(self.values[low:i])
            words.extend(self.words[low:i])
            capital.extend(self.capital[low:i])
            at.extend((k, k + 1) for k in range(low, i))
            if width:
                values.append(value)
                words.append(" ".join(self.words[i : i + width]))
                capital.append(self.capital[i])
                at.append((i, i + width))
            low = i + width
        return Tokens(self._text, self._raws, self._rows, ("".join(kinds), words, values, capital, at))

    def _place(self, count: int) -> None:
        """Only blanks stand between tokens, so the next occurrence of one is the token itself."""
        starts, ends = self._starts, self._ends
        find, at = self._text.find, ends[-1] if ends else 0
        for raw in self._raws[len(starts) : count]:
            at = find(raw, at)
            starts.append(at)
            at += len(raw)
            ends.append(at)


Joined = tuple[str, list[str], list["Val"], list[bool], list[tuple[int, int]]]
"""Kinds, words, values, capitals, and which of the first tokens each stands for."""
Hit = tuple[int, int, str, Val]
"""Several tokens that count as one: the first, how many, kind, value."""
Row = tuple[str, Val, str, bool]
"""A token's kind, value, lower-cased form, and whether it has a capital."""


class Lexicon:
    """What the tokens of a language are. A token's row depends on its letters alone."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._rows = Memo(self._entry)

    def rows(self, raws: list[str]) -> list[Row]:
        """A row for each token."""
        return list(map(self._rows.__getitem__, raws))

    def _entry(self, raw: str) -> Row:
        if raw.isalpha():
            return self._word(raw)
        match = _TOKEN.match(raw)
        group = match.lastgroup if match else None
        if group is None and not "\u3400" <= raw <= "\u9fff":
            word = raw.replace("’", "'")
            return CODE[_MARKS.get(word, "X")], None, word, False
        return (*_number(group, raw), raw, False) if group and group != "word" else self._word(raw)

    def _word(self, raw: str) -> Row:
        word, cap = raw.lower().replace("i̇", "i"), raw[0].isupper()
        known = self.table.words.get(word)
        if known is None:
            return (*_unknown(raw, word, cap, self.table), word, cap)
        if known[0] in self.table.capital and not cap:
            return _X, None, word, cap
        return CODE[known[0]], known[1], word, cap


def tokenise(text: str, lexicon: Lexicon) -> Tokens:
    """Tokens of one sentence. Offsets count from the sentence's start."""
    raws = (_ASCII if text.isascii() else _HAN if wide(text) else _SPLIT).findall(text)
    return _joined(Tokens(text, raws, lexicon.rows(raws)), lexicon.table)


def _unknown(raw: str, word: str, cap: bool, table: Table) -> tuple[str, Val]:
    if raw in _ZONES:
        return CODE["ZONE"], raw
    for prefix in table.prefixes:
        if word.startswith(prefix) and len(word) > len(prefix) + 1:
            known = table.words.get(word[len(prefix) :])
            if known is not None:
                return CODE[known[0]], known[1]
    return (_CAP if cap else _X), None


def _number(group: str, raw: str) -> tuple[str, Val]:
    if group == "iso":
        year, month, day = (int(x) for x in raw.split("-"))
        return CODE["ISO"], (year, month, day)
    if group == "numeric":
        parts = re.split(r"[./-]", raw)
        return CODE["NUMERIC"], (int(parts[0]), int(parts[1]), _century(parts[2]), int("." in raw))
    if group == "clock":
        hour, minute = (int(x) for x in raw.split(":")[:2])
        return (CODE["CLOCK"], hour * 60 + minute) if hour < 25 and minute < 60 else (_X, None)
    if group == "ampm":
        return CODE["AMPM"], 12 if raw[0] in "pP" else 0
    return _plain_number(raw)


def _century(year: str) -> int:
    """Two digits of a numeric date: 69 and before are of this century, as POSIX has it."""
    value = int(year)
    return value if len(year) == 4 else value + (2000 if value < 69 else 1900)


def _plain_number(raw: str) -> tuple[str, Val]:
    if raw.endswith("s"):
        digits = raw[:-1]
        if digits.isascii() and digits.isdecimal() and digits.endswith("0"):
            if len(digits) == 4 and 1000 <= int(digits) <= 2090:
                return CODE["DECADE"], int(digits)
            if len(digits) == 2:
                return CODE["DECADES"], 1900 + int(digits)
        return _X, None
    if raw[-1].isalpha() or raw[-1] == "°":
        digits = raw.rstrip("abcdefghijklmnopqrstuvwxyzèº°ª")
        return (CODE["ORD"], int(digits)) if digits.isdecimal() and len(digits) <= 2 else (_X, None)
    if not raw.isdecimal():
        whole = raw.replace(",", "")
        return (CODE["NUM"], int(whole)) if whole.isdecimal() and len(whole) < 7 else (CODE["NUM"], None)
    if len(raw) > 4:
        return CODE["NUM"], None
    value = int(raw)
    if len(raw) == 4:
        return (CODE["YEAR"], value) if 1000 <= value <= 2199 else (CODE["NUM"], value)
    if len(raw) == 3:
        return CODE["NUM"], value
    if len(raw) == 2 and raw[0] == "0" and not 1 <= value <= 31:
        return CODE["N59"], value
    if 1 <= value <= 12:
        return CODE["N12"], value
    if value <= 31 and value:
        return CODE["N31"], value
    return CODE["N59"], value


def _joined(t: Tokens, table: Table) -> Tokens:
    """Tokens with phrases of several words ("New Year's Eve") and compound numbers made one."""
    words, firsts = t.words, table.firsts
    if table.heads.isdisjoint(words):
        return t
    hits: list[Hit] = []
    heads, low = table.heads, 0
    for i in [i for i, word in enumerate(words) if word in heads]:
        if i < low:
            continue
        hit = _phrase(t, i, table) if words[i] in firsts else _compound(t, i, table)
        if hit is not None:
            hits.append((i, *hit))
            low = i + hit[0]
    return t.joined(hits) if hits else t


def _phrase(t: Tokens, i: int, table: Table) -> tuple[int, str, Val] | None:
    following = t.words[i + 1 : i + 2]
    for phrase, kind, value in table.firsts[t.words[i]]:
        if [phrase[1]] != following or tuple(t.words[i : i + len(phrase)]) != phrase:
            continue
        if t.capital[i] or kind not in table.capital or not phrase[0].isalpha():
            return len(phrase), CODE[kind], value
    return None


def _compound(t: Tokens, i: int, table: Table) -> tuple[int, str, Val]:
    ten = table.tens[t.words[i]]
    j = i + 2 if t.words[i + 1 : i + 2] == ["-"] else i + 1
    unit = t.values[j] if j < len(t.words) and t.kinds[j] in (CODE["NUMWORD"], CODE["ORDW"]) else None
    if isinstance(unit, int) and 1 <= unit <= 9:
        return j - i + 1, t.kinds[j], ten + unit
    return 1, CODE["NUMWORD"], ten
