"""Words, numbers and marks of a sentence, each with its kind."""

from __future__ import annotations

import re
from dataclasses import dataclass

from conflictdigest.timex.kinds import CODE
from conflictdigest.timex.table import Table

_TOKEN = re.compile(
    r"""
    (?P<iso>\d{4}-\d\d?-\d\d?)(?![\d-])
  | (?P<numeric>\d{1,2}(?P<sep>[./-])\d{1,2}(?P=sep)(?:\d{4}|\d\d))(?!\d|[./-]\d)
  | (?P<clock>\d{1,2}:\d\d)(?::\d\d)?(?!\d|:\d)
  | (?P<number>\d+(?:[.,]\d+)*(?:st|nd|rd|th|s)?(?![^\W\d_]))
  | (?P<ampm>[ap]\.m\b\.?|[AP]\.M\b\.?)
  | (?P<word>[^\W\d_]+)
  | ['’]s\b
  | \S
    """,
    re.VERBOSE,
)

_MARKS = {
    ",": "COMMA", "،": "COMMA", ".": "DOT", "-": "DASH", "–": "DASH", "—": "DASH", "‐": "DASH", "‑": "DASH",
    "/": "SLASH", "(": "LPAR", ")": "RPAR", "[": "LPAR", "]": "RPAR", "'s": "POSS", "’s": "POSS",
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


def tokenise(text: str, table: Table) -> Tokens:
    """Tokens of one sentence. Offsets count from the sentence's start."""
    kinds: list[str] = []
    values: list[Val] = []
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    capital: list[bool] = []
    lexicon, dotted = table.words, table.dotted
    for match in _TOKEN.finditer(text):
        group = match.lastgroup
        raw = match.group()
        start, end = match.span()
        cap = False
        if group == "word":
            word = raw.lower()
            cap = raw[0].isupper()
            known = lexicon.get(word)
            if known is None:
                kind, value = _unknown(raw, word, cap, table)
            elif known[0] in table.capital and not cap:
                kind, value = _X, None
            else:
                kind, value = CODE[known[0]], known[1]
            if word in dotted and text[end : end + 1] == ".":
                end += 1
        elif group is None:
            word = raw.replace("’", "'")
            if word == "." and ends and ends[-1] == start + 1:
                continue  # taken by the abbreviation before it
            kind, value = CODE[_MARKS.get(word, "X")], None
        else:
            word = raw
            kind, value = _number(group, raw)
        kinds.append(kind)
        values.append(value)
        words.append(word)
        starts.append(start)
        ends.append(end)
        capital.append(cap)
    tokens = Tokens("".join(kinds), values, words, starts, ends, capital)
    return _joined(tokens, table) if table.phrases or table.tens else tokens


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
    if raw[-1].isalpha():
        digits = raw[:-2]
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
    out = Tokens("", [], [], [], [], [])
    kinds: list[str] = []
    tens, longest = table.tens, 4
    i, n = 0, len(t.words)
    while i < n:
        width, kind, value = 1, t.kinds[i], t.values[i]
        if t.words[i] in table.firsts:
            for w in range(min(longest, n - i), 1, -1):
                known = table.phrases.get(tuple(t.words[i : i + w]))
                if known is not None and (t.capital[i] or known[0] not in table.capital):
                    width, kind, value = w, CODE[known[0]], known[1]
                    break
        elif t.words[i] in tens:
            j = i + 2 if i + 1 < n and t.words[i + 1] == "-" else i + 1
            unit = t.values[j] if j < n and t.kinds[j] in (CODE["NUMWORD"], CODE["ORDW"]) else None
            if isinstance(unit, int) and 1 <= unit <= 9:
                width, kind, value = j - i + 1, t.kinds[j], tens[t.words[i]] + unit
            else:
                kind, value = CODE["NUMWORD"], tens[t.words[i]]
        kinds.append(kind)
        out.values.append(value)
        out.words.append(t.words[i] if width == 1 else " ".join(t.words[i : i + width]))
        out.starts.append(t.starts[i])
        out.ends.append(t.ends[i + width - 1])
        out.capital.append(t.capital[i])
        i += width
    return Tokens("".join(kinds), out.values, out.words, out.starts, out.ends, out.capital)
