"""The one way from a page to an article's own words."""

from __future__ import annotations

import re

from msgspec import Struct, field

from conflictdigest.clean import bios, context, datelines, runin, shapes, titles
from conflictdigest.clean.evidence import Evidence
from conflictdigest.clean.headers import archive_lines
from conflictdigest.clean.lexicon import IDEAS
from conflictdigest.clean.line import ANY_SIGNAL, Line, bits
from conflictdigest.clean.rules import ALL, Rule
from conflictdigest.errors import SourceError
from conflictdigest.model.page import BlockKind, CleanText, Page
from conflictdigest.model.source import Item
from conflictdigest.model.text import Mark, MarkKind, Removed, Span
from conflictdigest.text import language as languages
from conflictdigest.text import sentences
from conflictdigest.text.repair import tidy

_PASSES = 4


class _Body(Struct):
    paragraphs: list[str] = field(default_factory=list)
    sentences: list[Span] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)


def clean(page: Page, item: Item, keep: frozenset[str] = frozenset()) -> CleanText:
    """The article's own words, split into sentences, with proof of what was cut.

    `keep` holds removed texts that a user ordered back; no rule touches them again. Raises
    SourceError("no-sentence") when nothing that reads like a sentence is left.
    """
    lines = _lines(page)
    stated = item.given.language or page.facts.language
    language = languages.detect(" ".join(line.text for line in lines[:60])[:4000], stated)
    kept = {tidy(text) for text in keep}
    if item.short_ok:
        lines = _with_datelines(lines)
    archive_lines(lines)
    title = _judge(lines, item, page, kept)
    removed: list[Removed] = []
    evidence = Evidence(outlet=title.outlet)
    body = _Body()
    for at, line in enumerate(lines):
        if line.rule == "title":
            continue
        if line.rule == "glued-category":
            _take("glued-category", title.prefix or "", removed, evidence)
            _take("repeated-title", title.text or line.text, removed, evidence)
        elif line.rule:
            _take(line.rule, line.text, removed, evidence)
        else:
            _keep(line, at, lines, language, kept, body, removed, evidence)
    if not _enough(body, item):
        raise SourceError("no-sentence", "nothing that reads like a sentence is left")
    return CleanText(
        title=title.text or _first_sentence(body),
        title_basis=title.basis,
        paragraphs=tuple(body.paragraphs),
        sentences=tuple(body.sentences),
        marks=tuple(body.marks),
        removed=tuple(removed),
        printed=evidence.printed(),
        language=language,
    )


def _lines(page: Page) -> list[Line]:
    lines = []
    for block in page.blocks:
        if text := tidy(block.text.replace("\n", " ")):
            lines.append(Line.read(text, block.kind, glued=block.glued, linked=block.linked))
    for at, line in enumerate(lines):
        line.number, line.left = at, len(lines) - 1 - at
    return lines


def _with_datelines(lines: list[Line]) -> list[Line]:
    """A dated dateline that was broken off ("ORSK, August 7 (AP) --") goes before its paragraph: a
    row of a corpus was broken for its width, and its day is part of its text."""
    joined: list[Line] = []
    for line in lines:
        before = joined[-1] if joined else None
        open_ended = before and before.text[-1:] in "-–—_" and before.words <= 12 and shapes.dated(before)
        if before and open_ended and line.ends and datelines.opening(f"{before.text} {line.text}"):
            merged = Line.read(f"{before.text} {line.text}", line.kind, glued=before.glued)
            merged.number, merged.left = before.number, line.left
            joined[-1] = merged
        else:
            joined.append(line)
    return joined


def _judge(lines: list[Line], item: Item, page: Page, kept: set[str]) -> titles.Title:
    """Sets the rule of each line that goes; returns the title."""
    for line in lines:
        if line.rule is None and line.text not in kept:
            line.rule = _rule(line)
    title = titles.decide(lines, item.given.title, page.facts.title, row=item.short_ok)
    bios.mark(lines, item.given.authors or page.facts.authors)
    for _ in range(_PASSES):
        before = sum(1 for line in lines if line.rule)
        context.judge(lines)
        for line in lines:
            if line.text in kept and line.rule not in {None, "title"}:
                line.rule = None
        if sum(1 for line in lines if line.rule) == before:
            break
    return title


def _rule(line: Line) -> str | None:
    if line.kind is BlockKind.CAPTION:
        return "caption"
    if line.kind is BlockKind.TIME:
        return None
    rules = ALL.candidates(line)
    if not rules:
        return None
    plain = _plain_sentence(line)
    for rule in rules:
        if plain and not rule.joined:
            continue
        if rule.fits(line) and (not rule.run_in or rule.name in _LED_ANYHOW or _leads(line, rule)):
            return rule.name
    return None


_NEWS = bits(
    "said", "past", "calendar", "clock", "agency", "crumbs", "more_links", "by", "role", "reader",
    "authority", "photo",
)  # fmt: skip
"""Signals that any sentence of a story may hold."""
_UNUSUAL = ANY_SIGNAL & ~_NEWS
_SIGN = re.compile(r"[(\[{©@/|»›→#]|https?:|\bvia\b")


def _plain_sentence(line: Line) -> bool:
    """A sentence of some length with nothing in it that any rule asks for: most of every story."""
    if line.words < 13 or not line.ends or line.kind is not BlockKind.PARAGRAPH:
        return False
    others = line.signs & _UNUSUAL
    if others and not (line.told and not others & ~_TOLD_AWAY):
        return False
    dated_scene = line.has("calendar") and not line.told and not line.has("past")
    return not dated_scene and not _SIGN.search(line.text) and ":" not in line.text[:30]


_TOLD_AWAY = bits(
    "imperative", "newsletter", "follow", "platform", "app", "donate", "comment", "comment_weak", "contact",
    "share", "live", "player", "ad", "menu", "media_role", "rights_act", "rights_limit", "rights_self",
    "cookies", "consent", "tags",
)  # fmt: skip
"""Signals of rules that never cut a sentence in which somebody says or does something."""
_LED_ANYHOW = frozenset({"image-credit", "ad-label"})
_FIRST = re.compile(r"[^.!?…]{2,}[.!?…]+[\"”»’')\]]*(?=\s+[\"“«„(]?[A-ZÀ-ÞĀ-ŽА-ЯІЇЄҐЁİŞ\u0600-\u06ff])")
_TELLING = ANY_SIGNAL & ~bits(
    "said", "past", "calendar", "clock", "agency", "crumbs", "rights_act", "more_links", "by", "role"
)


def _leads(line: Line, rule: Rule) -> bool:
    """Whether the first of several sentences is of the rule's kind too; else only the later ones may go."""
    first = _FIRST.match(line.text)
    if not first:
        return True
    sentence = Line.read(first[0])
    asked = bits(*(name for name in rule.signals.split() if name in IDEAS))
    return bool(sentence.signs & (_TELLING | asked)) or rule.fits(sentence)


def _take(rule: str, text: str, removed: list[Removed], evidence: Evidence) -> None:
    removed.append(Removed(rule, text))
    evidence.read(rule, text)


def _keep(
    line: Line,
    at: int,
    lines: list[Line],
    language: str,
    kept: set[str],
    body: _Body,
    removed: list[Removed],
    evidence: Evidence,
) -> None:
    """A paragraph of the story, less what is run into it."""
    text = line.text
    cuts, spans = runin.pieces(text, language)
    cuts = [cut for cut in cuts if text[cut.start : cut.end].strip() not in kept]
    if cuts:
        rest, begin = [], 0
        for cut in cuts:
            rest.append(text[begin : cut.start])
            begin = cut.end
            _take(cut.rule, text[cut.start : cut.end].strip(), removed, evidence)
        rest.append(text[begin:])
        text = " ".join(part.strip() for part in rest if part.strip())
        spans = None
        if not any(c.isalnum() for c in text):
            return
    number = len(body.paragraphs)
    body.paragraphs.append(text)
    found = spans if spans is not None else sentences.split(text, language)
    body.sentences.extend(Span(number, start, end) for start, end in found)
    if _is_subhead(line, at, lines):
        body.marks.append(Mark(MarkKind.SUBHEAD, Span(number, 0, len(text))))
    elif opened := datelines.opening(text):
        size, place, agency = opened
        body.marks.append(Mark(MarkKind.DATELINE, Span(number, 0, len(text[:size].rstrip()))))
        evidence.place = evidence.place or place
        evidence.agency = evidence.agency or agency


def _is_subhead(line: Line, at: int, lines: list[Line]) -> bool:
    """A heading on the page, or in plain text a short line without a full stop above a paragraph."""
    if line.kind is BlockKind.SUBHEAD:
        return True
    if line.kind is not BlockKind.PARAGRAPH or not 1 <= line.words <= 14 or line.ends or line.quoted:
        return False
    if line.text[-1:] in ",;:-–—" or not line.text[:1].isupper():
        return False
    following = next((other for other in lines[at + 1 :] if other.rule is None), None)
    return (
        following is not None
        and following.ends
        and following.words >= max(6, line.words)
        and not shapes.one_name(line.text)
    )


def _enough(body: _Body, item: Item) -> bool:
    if not body.sentences:
        return False
    if item.short_ok:
        return True
    subheads = {mark.span.paragraph for mark in body.marks if mark.kind is MarkKind.SUBHEAD}
    return any(
        Line.read(body.paragraphs[span.paragraph][span.start : span.end]).words >= 4
        and (_ends(body.paragraphs[span.paragraph][span.start : span.end]) or span.end - span.start > 80)
        for span in body.sentences
        if span.paragraph not in subheads
    )


def _ends(text: str) -> bool:
    return Line.read(text).ends


def _first_sentence(body: _Body) -> str | None:
    subheads = {mark.span.paragraph for mark in body.marks if mark.kind is MarkKind.SUBHEAD}
    for span in body.sentences:
        if span.paragraph not in subheads:
            return body.paragraphs[span.paragraph][span.start : span.end]
    return body.paragraphs[0] if body.paragraphs else None
