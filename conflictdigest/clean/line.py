"""A line under judgement: its words, the signals in it and where it stands."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from conflictdigest.clean.lexicon import HINTS, IDEAS, LEXICON, OPENERS
from conflictdigest.clean.phrases import SMALL, Hit, Matcher, Row, tokens
from conflictdigest.model.page import BlockKind
from conflictdigest.text.late import late
from conflictdigest.text.letters import plain
from conflictdigest.text.wide import wide

_SITE = re.compile(r"(?<=[\w-])\.(?:com|org|net|info|news|co|io|tv|me|eu|gov|edu)\b", re.I)
_URL = re.compile(r"https?://\S|\bwww\.\S", re.I)
_HANDLE = late(r"(?<![\w.])@\w{2,}")
_EMAIL = late(r"[\w.+-]+@[\w-]+\.\w+")
_ARROW = late(r"[»›→▶►➤⟶❯]|>>|\s>\s|>$|\[…\]|\[\.\.\.\]")
_STOPS = ".!?…。！？؟۔"
_CLOSERS = "\"”“»’')]"
_ENDS = re.compile(r"[.!?…。！？؟۔][\s\"”“»’')\]]*$")
_QUOTE = "\"“«„‘'"
_QUOTED = re.compile(r"[“«„\"][^“”«»\"]{25,}[”»“\"]")
_CJK_RUN = late(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[^\W_]+(?:['’ʼ`-][^\W_]+)*")
_ORDER = re.compile(
    r"[а-яіїєґ]{2,}(?:йте|ите|ьте|іть|їть)(?:ся|сь)?|[a-zà-ÿ]{3,}ez(?:-(?:vous|nous|le|la|les|moi|en|y))*"
    r"|[a-ząćęłńóśźż]{2,}(?:aj|uj|ij|yj)(?:cie)?|[a-zçğıöşü]{3,}(?:yin|yın|yun|yün|ayın|eyin)"
    r"|[a-zñ]*[áéíóú][a-zñ]*(?:nos|te)"
)
_NO_WORD = re.compile(r"[\W_]+")
_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())
_MOST_TOKENS = 400
"""Tokens in which signals are looked for; no notice is longer."""

SIGNALS: tuple[str, ...] = (*LEXICON, *OPENERS, *HINTS, *IDEAS)
BITS: dict[str, int] = {signal: 1 << at for at, signal in enumerate(SIGNALS)}
"""A bit for each signal: what a line holds is told in one number."""


def bits(*signals: str) -> int:
    """The bits of some signals together."""
    found = 0
    for signal in signals:
        found |= BITS[signal]
    return found


ANY_SIGNAL = bits(*LEXICON)
"""All signals that weigh; openers and hints weigh nothing."""
_SAID = BITS["said"]
_HAPPENING = bits("said", "past")
_OPENING = bits(*OPENERS)


@lru_cache(maxsize=1)
def matcher() -> Matcher:
    """The lexicon, compiled once."""
    return Matcher({**LEXICON, **OPENERS, **HINTS, **IDEAS}, BITS)


def squash(text: str) -> str:
    """Letters and digits only, folded: equal for the same title printed twice."""
    text = plain(text)
    if text.isascii():
        return text.encode().translate(None, _SIGNS).lower().decode()
    return _NO_WORD.sub("", text).casefold()


class Line(Struct):
    """One block, line or sentence. `number` counts from the top, `left` from the bottom (0 is the last)."""

    text: str
    kind: BlockKind
    glued: bool
    linked: float
    tokens: list[str]
    signs: int
    """Bits of all signals in it."""
    words: int
    """Number of words; two Han characters count as one."""
    ends: bool
    """Ends as a sentence does."""
    number: int = 0
    left: int = 0
    rule: str | None = None
    """The rule that cuts it, once one does."""
    _rows: list[Row] | None = None
    _hits: dict[str, list[Hit]] | None = None
    _squashed: str | None = None

    @classmethod
    def read(
        cls, text: str, kind: BlockKind = BlockKind.PARAGRAPH, *, glued: bool = False, linked: float = 0.0
    ) -> Line:
        words = tokens(text)
        signs = matcher().bits(words if len(words) <= _MOST_TOKENS else words[:_MOST_TOKENS])
        count = len(words) + len(_CJK_RUN.findall(text)) // 2 if wide(text) else len(words)
        return cls(text, kind, glued, linked, words, signs, count, ends(text))

    @property
    def rows(self) -> list[Row]:
        """What the matcher finds, looked up when it is first asked for."""
        if self._rows is None:
            self._rows = matcher().find(self.tokens[:_MOST_TOKENS])
        return self._rows

    @property
    def hits(self) -> dict[str, list[Hit]]:
        """Phrases found, by signal, in the order of their first token."""
        if self._hits is None:
            self._hits = {}
            for first, _, last, signals in self.rows:
                for signal in signals:
                    self._hits.setdefault(signal, []).append(Hit(signal, first, last))
        return self._hits

    @property
    def opened(self) -> int:
        """Bits of all signals in it, openers counted only where they stand at the very start."""
        if not self.signs & _OPENING:
            return self.signs
        return self.signs & ~_OPENING | matcher().bits(self.tokens[:1])

    @property
    def squashed(self) -> str:
        """Its letters and digits, folded."""
        if self._squashed is None:
            self._squashed = squash(self.text)
        return self._squashed

    def has(self, *signals: str) -> bool:
        return bool(self.signs & bits(*signals))

    def count(self, signal: str) -> int:
        """Hits of a signal that do not overlap each other."""
        if not self.signs & BITS[signal]:
            return 0
        last, total = -1, 0
        for hit in self.hits[signal]:
            if hit.first > last:
                total, last = total + 1, hit.last
        return total

    def starts(self, *signals: str) -> bool:
        return self.opening(*signals) > 0

    def opening(self, *signals: str) -> int:
        """Number of tokens of the longest hit at the very start; 0 without one."""
        longest = 0
        if self.signs & bits(*signals):
            for first, _, last, found in self.rows:
                if first:
                    break
                if last >= longest and not set(found).isdisjoint(signals):
                    longest = last + 1
        return longest

    @property
    def orders(self) -> bool:
        """Begins with an order or a request, by the word or, where a language marks it so, by its ending."""
        first = self.tokens[0] if self.tokens else ""
        return (self.starts("imperative") and first not in SMALL) or bool(_ORDER.fullmatch(first))

    def cover(self, *signals: str) -> int:
        """How many tokens the hits of these signals take."""
        taken: set[int] = set()
        if self.signs & bits(*signals):
            for signal in signals:
                for hit in self.hits.get(signal, ()):
                    taken.update(range(hit.first, hit.last + 1))
        return len(taken)

    @property
    def quoted(self) -> bool:
        """Begins with words in quotation marks, or holds a quotation of some length."""
        text = self.text.lstrip("-–— ")
        return text[:1] in _QUOTE or bool(_QUOTED.search(text))

    @property
    def told(self) -> bool:
        """Somebody said or did something."""
        return bool(self.signs & _SAID)

    @property
    def still(self) -> bool:
        """Nobody says or does anything in it, now or before, and nobody is quoted."""
        return not self.signs & _HAPPENING and not self.quoted

    @property
    def linkish(self) -> bool:
        """Holds an address, a handle or an arrow."""
        return self.addressed or bool(_ARROW.search(self.text))

    @property
    def addressed(self) -> bool:
        """Names a site, a page or a handle."""
        text = self.text
        return bool(_SITE.search(text) or _URL.search(text) or ("@" in text and _HANDLE.search(text)))

    @property
    def address(self) -> bool:
        """The same, or a mailbox."""
        return self.addressed or ("@" in self.text and bool(_EMAIL.search(self.text)))

    def after_opening(self, *signals: str) -> str:
        """The text after the longest opening hit of the signals, stripped on the left; "" without one."""
        size = self.opening(*signals)
        if not size:
            return ""
        found = list(_WORD.finditer(self.text))
        return self.text[found[size - 1].end() :].lstrip() if len(found) >= size else ""


def ends(text: str) -> bool:
    """Whether a text ends as a sentence does, closing quotation marks and brackets aside."""
    last = text[-1:]
    if last in _STOPS:
        return last != ""
    return (last in _CLOSERS or last.isspace()) and bool(_ENDS.search(text[-12:]))
