"""Boilerplate inside a paragraph: at its edges, sentence by sentence, and credits run into a sentence."""

from __future__ import annotations

from msgspec import Struct

from conflictdigest.clean.line import ANY_SIGNAL, Line
from conflictdigest.clean.rules import RULES, RUN_IN, rights
from conflictdigest.clean.rules.media import _AGENCIES
from conflictdigest.text import sentences
from conflictdigest.text.late import late

_RUN_IN = tuple(rule for rule in RULES if rule.run_in)
_CREDIT = late(
    r"(?:(?:Photo|Photograph|Image|Picture|Credit|Foto|Фото|Bild|Crédit|Fotoğraf|Zdjęcie|Imagen|"
    r"Illustration|Graphic)s?"
    rf"(?: credit|"
    rf" by)?\s?[:：]\s?[\w .,'’-]{{2,50}}?/\s?(?:{_AGENCIES})(?:/[\w "
    rf"]{{2,30}}?)?)(?=[\s.]+[“\"«]?[A-ZÀ-ÞА-ЯІЇЄҐ])\.?"
)
_PLACEHOLDER = late(r"(?<!\w)(?:\{\{?[A-Za-z_][\w.:-]*\}?\}|\$\{[\w.]+\}|%%[A-Z_]+%%)(?!\w)\s*")
_BRACKETED = late(r"\s*[(\[](?P<inside>[^()\[\]]{6,240})[)\]]")
_FEW = 3
"""Sentences tried at each edge."""


class Piece(Struct, frozen=True):
    """A cut inside a paragraph: characters `start`..`end`, and the rule."""

    rule: str
    start: int
    end: int


def pieces(text: str, language: str) -> tuple[list[Piece], tuple[tuple[int, int], ...] | None]:
    """The cuts of one paragraph, in order and apart, and its sentences when they were split."""
    cuts = _inline(text)
    spans = None
    if len(text) > 24:
        spans = sentences.split(text, language)
        if len(spans) > 1:
            cuts.extend(_edges(text, spans))
    return _merged(cuts), spans


def _inline(text: str) -> list[Piece]:
    cuts: list[Piece] = []
    if "{" in text or "%%" in text:
        cuts.extend(Piece("template-leftover", m.start(), m.end()) for m in _PLACEHOLDER.finditer(text))
    if "/" in text[:400] and (credit := _CREDIT.search(text, 0, 400)):
        end = credit.end() + len(text[credit.end() :]) - len(text[credit.end() :].lstrip())
        cuts.append(Piece("image-credit", credit.start(), end))
    if "(" in text or "[" in text:
        for found in _BRACKETED.finditer(text):
            inner = Line.read(found["inside"])
            if inner.opening("read_more", "cross_ref") and any(
                r.fits(inner) for r in _RUN_IN if r.name in _LEADS
            ):
                cuts.append(Piece("read-more", found.start(), found.end()))
    return cuts


_LEADS = frozenset({"read-more", "cross-reference"})


def _edges(text: str, spans: tuple[tuple[int, int], ...]) -> list[Piece]:
    """Boilerplate sentences at the end, then at the start; stops at the first that is none."""
    cuts: list[Piece] = []
    last = len(spans)
    for start, end in reversed(spans[-_FEW * 2 :]):
        rule = judge_sentence(text[start:end])
        if rule is None and cuts and rights.rights_tail(Line.read(text[start:end])):
            rule = "rights-notice"
        if rule is None or last == 1:
            break
        cuts.append(Piece(rule, start, end))
        last -= 1
    for start, end in spans[: min(_FEW, last - 1)]:
        rule = judge_sentence(text[start:end])
        if rule is None:
            break
        cuts.append(Piece(rule, start, end))
    return cuts


def judge_sentence(text: str) -> str | None:
    """The rule that cuts this sentence out of a paragraph."""
    if len(text) > 900:
        return None
    line = Line.read(text)
    if not line.signs & ANY_SIGNAL and "©" not in text:
        return None
    found = RUN_IN.first(line)
    return found.name if found else None


def _merged(cuts: list[Piece]) -> list[Piece]:
    merged: list[Piece] = []
    for cut in sorted(cuts, key=lambda c: (c.start, -c.end)):
        if not merged or cut.start >= merged[-1].end:
            merged.append(cut)
    return merged


__all__ = ["Piece", "judge_sentence", "pieces"]
