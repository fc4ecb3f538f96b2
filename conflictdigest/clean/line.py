"""A line under judgement: its words, the signals in it and where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from conflictdigest.clean.lexicon import LEXICON
from conflictdigest.clean.phrases import Hit, Matcher, tokens
from conflictdigest.model.page import BlockKind

_URL = re.compile(
    r"https?://\S+|\bwww\.\S+|\b[\w-]+\.(?:com|org|net|info|news|co|io|tv|me|eu|gov|edu)(?:/\S*)?\b", re.I
)
_HANDLE = re.compile(r"(?<![\w.])@\w{2,}")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")
_ARROW = re.compile(r"[»›→▶►➤⟶❯]|>>|\s>\s|>$|\[…\]|\[\.\.\.\]")
_ENDS = re.compile(r"[.!?…。！？؟۔][\s\"”“»’')\]]*$")
_QUOTE = "\"“«„‘'"
_CJK_RUN = re.compile(r"[\u3400-\u9fff]")


def _count(text: str, words: list[str]) -> int:
    if text.isascii():
        return len(words)
    return len(words) + len(_CJK_RUN.findall(text)) // 2


@lru_cache(maxsize=1)
def matcher() -> Matcher:
    """The lexicon, compiled once."""
    return Matcher(LEXICON)


@dataclass(slots=True)
class Line:
    """One block, line or sentence. `number` counts from the top, `left` from the bottom (0 is the last)."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    glued: bool = False
    linked: float = 0.0
    number: int = 0
    left: int = 0
    tokens: list[str] = field(default_factory=list)
    hits: dict[str, list[Hit]] = field(default_factory=dict)
    rule: str | None = None
    """The rule that cuts it, once one does."""
    words: int = 0
    """Number of words; two Han characters count as one."""
    ends: bool = False
    """Ends as a sentence does."""

    @classmethod
    def read(
        cls, text: str, kind: BlockKind = BlockKind.PARAGRAPH, *, glued: bool = False, linked: float = 0.0
    ) -> Line:
        words = tokens(text)
        line = cls(
            text,
            kind,
            glued,
            linked,
            tokens=words,
            words=_count(text, words),
            ends=bool(_ENDS.search(text[-12:])),
        )
        for hit in matcher().find(words[:400]):
            line.hits.setdefault(hit.signal, []).append(hit)
        return line

    def has(self, *signals: str) -> bool:
        return not self.hits.keys().isdisjoint(signals)

    def count(self, signal: str) -> int:
        """Hits of a signal that do not overlap each other."""
        last, total = -1, 0
        for hit in self.hits.get(signal, ()):
            if hit.first > last:
                total, last = total + 1, hit.last
        return total

    def starts(self, *signals: str) -> bool:
        return any(hit.first == 0 for signal in signals for hit in self.hits.get(signal, ()))

    def opening(self, *signals: str) -> int:
        """Number of tokens of the longest hit at the very start; 0 without one."""
        return max((h.last + 1 for s in signals for h in self.hits.get(s, ()) if h.first == 0), default=0)

    def cover(self, *signals: str) -> int:
        """How many tokens the hits of these signals take."""
        taken: set[int] = set()
        for signal in signals:
            for hit in self.hits.get(signal, ()):
                taken.update(range(hit.first, hit.last + 1))
        return len(taken)

    @property
    def quoted(self) -> bool:
        """Begins with words in quotation marks, or holds a quotation of some length."""
        text = self.text.lstrip("-–— ")
        return text[:1] in _QUOTE or bool(re.search(r"[“«„\"][^“”«»\"]{25,}[”»“\"]", text))

    @property
    def told(self) -> bool:
        """Somebody said or did something."""
        return "said" in self.hits

    @property
    def linkish(self) -> bool:
        """Holds an address, a handle or an arrow."""
        return bool(_URL.search(self.text) or _HANDLE.search(self.text) or _ARROW.search(self.text))

    @property
    def address(self) -> bool:
        return bool(_EMAIL.search(self.text) or _URL.search(self.text) or _HANDLE.search(self.text))

    def after_opening(self, *signals: str) -> str:
        """The text after the longest opening hit of the signals, stripped on the left; "" without one."""
        size = self.opening(*signals)
        if not size:
            return ""
        found = list(re.finditer(r"[^\W_]+(?:['’ʼ`-][^\W_]+)*", self.text))
        return self.text[found[size - 1].end() :].lstrip() if len(found) >= size else ""
