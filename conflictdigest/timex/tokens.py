"""Words, numbers and marks of a sentence, each with its kind."""

from __future__ import annotations

import re
from dataclasses import dataclass

from conflictdigest.timex.kinds import CODE
from conflictdigest.timex.table import Table

_TOKEN = re.compile(
    r"""
    (?P<iso>\d{4}-\d\d?-\d\d?)(?![\d-])
  | (?P<numeric>\d{1,2}(?P<sep>[./-])\d{1,2}(?P=sep)\d{4}|\d\d(?P<sep2>[./-])\d\d(?P=sep2)\d\d)(?!\d|[./-]\d)
  | (?P<clock>\d{1,2}:\d\d)(?::\d\d)?(?!\d|:\d)
  | (?P<number>\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th|s|er|ère|re|ème|e|[ºª°])(?![^\W\d_]))?)
  | (?P<ampm>[ap]\.m\b\.?|[AP]\.M\b\.?)
  | (?P<word>[\u3400-\u9fff]|[^\W\d_\u3400-\u9fff]+)
  | ['’]s\b
  | \S
    """,
    re.VERBOSE,
)

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


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel rows: one kind character, value, lower-cased word, start and end a token."""

    kinds: str
    values: list[Val]
    words: list[str]
    starts: list[int]
    ends: list[int]
    capital: list[bool]


Row = tuple[str, Val, str, bool]
"""A token's kind, value, lower-cased form, and whether it has a capital."""


class Lexicon:
    """Tokens looked up before. A token's row depends on its letters alone."""

    _MOST = 60_000

    def __init__(self, table: Table) -> None:
        self._table = table
        self._known: dict[str, Row] = {}

    def rows(self, raws: list[str]) -> list[Row]:
        """A row for each token, in order."""
        known = self._known
        found = [known.get(raw) for raw in raws]
        return [row or self._new(raw) for row, raw in zip(found, raws, strict=True)]

    def _new(self, raw: str) -> Row:
        if len(self._known) >= self._MOST:
            self._known.clear()
        row = self._known[raw] = self._entry(raw)
        return row

    def _entry(self, raw: str) -> Row:
        match = _TOKEN.match(raw)
        group = match.lastgroup if match else None
        if group is None:
            word = raw.replace("’", "'")
            return CODE[_MARKS.get(word, "X")], None, word, False
        if group != "word":
            return (*_number(group, raw), raw, False)
        word, cap = raw.lower().replace("i̇", "i"), raw[0].isupper()
        known = self._table.words.get(word)
        if known is None:
            return (*_unknown(raw, word, cap, self._table), word, cap)
        if known[0] in self._table.capital and not cap:
            return _X, None, word, cap
        return CODE[known[0]], known[1], word, cap


def tokenise(text: str, table: Table, lexicon: Lexicon) -> Tokens:
    """Tokens of one sentence. Offsets count from the sentence's start."""
    spans = [match.span() for match in _TOKEN.finditer(text)]
    if not spans:
        return Tokens("", [], [], [], [], [])
    kinds, values, words, capital = zip(*lexicon.rows([text[a:b] for a, b in spans]), strict=True)
    starts, ends = zip(*spans, strict=True)
    tokens = Tokens("".join(kinds), list(values), list(words), list(starts), list(ends), list(capital))
    return _joined(tokens, table)


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
    words, firsts, tens = t.words, table.firsts, table.tens
    if table.heads.isdisjoint(words):
        return t
    hits = []
    i, n = 0, len(words)
    while i < n:
        hit = None
        if words[i] in firsts:
            hit = _phrase(t, i, table)
        elif words[i] in tens:
            hit = _compound(t, i, table)
        if hit is not None:
            hits.append((i, *hit))
            i += hit[0]
        else:
            i += 1
    return _merged(t, hits) if hits else t


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


def _merged(t: Tokens, hits: list[tuple[int, int, str, Val]]) -> Tokens:
    kinds: list[str] = []
    out = Tokens("", [], [], [], [], [])
    low = 0
    for i, width, kind, value in [*hits, (len(t.words), 0, "", None)]:
        kinds.append(t.kinds[low:i] + kind)
        out.values.extend(t.values[low:i])
        out.words.extend(t.words[low:i])
        out.starts.extend(t.starts[low:i])
        out.ends.extend(t.ends[low:i])
        out.capital.extend(t.capital[low:i])
        if width:
            out.values.append(value)
            out.words.append(" ".join(t.words[i : i + width]))
            out.starts.append(t.starts[i])
            out.ends.append(t.ends[i + width - 1])
            out.capital.append(t.capital[i])
        low = i + width
    return Tokens("".join(kinds), out.values, out.words, out.starts, out.ends, out.capital)
