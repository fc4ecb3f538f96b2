"""Rules of form: stray marks, template leftovers, archive codes, lone links, crumbs, tags, menus."""

from __future__ import annotations

import re

from conflictdigest.clean import shapes
from conflictdigest.clean.line import Line
from conflictdigest.clean.rules.base import Rule
from conflictdigest.text import archive
from conflictdigest.text.late import late

_TEMPLATE = late(
    r"(?:\{\{?[^{}\n]{1,60}\}?\}|\$\{[^{}\n]{1,60}\}|%%[A-Za-z_-]{3,40}%%|\[\[[\w:. -]{1,60}\]\]"
    r"|</?[a-z][a-z0-9]{0,12}(?:\s+[\w-]+=[^<>\n]{0,200})?\s?/?>|\[object Object\]|undefined|null|"
    r"NaN|&[a-z]{2,8};|\[(?:caption|gallery|embed|video)[^\]]{0,200}\])"
)
_TEMPLATES = late(rf"\s*(?:{_TEMPLATE.pattern}\s*)+")
_LINK = late(r"(?:https?://|www\.)\S+|[\w.-]+@[\w-]+\.[\w.]+|pic\.twitter\.com/\S+", re.I)
_BARE_CODE = late(
    r"[A-Z]{2,6}\d{3,}[\w/-]*|[A-Z0-9]{2,8}(?:-[A-Z0-9]{2,8}){1,4}|(?:[a-f0-9]{8,}-?)+|ID:? ?\d{4,}"
)
_WIRE_STAMP = late(r"\d{4} GMT \d{6}")
_LABELLED_CODE = late(
    r"(?i)(?:id|ref(?:erence)?|slug|doc(?:ument)?|story|article|код|"
    r"№)\s?(?:no|id|code)?\s?[.:#№]+\s?[\w/.-]*\d[\w/.-]*"
)
_SLUG_LABEL = late(r"(?i)slug\s?[:#]\s?[\w/-]+")
_SHORTCODE = late(
    r"<!--.*-->|\$[A-Za-z_]+(?:\.[A-Za-z_]+)+|\[[a-z_]+(?:\s[a-z_]+=[^\]]*)+\]|"
    r"\[(\w+)[^\]]*\].*\[/\1\]|//[a-z]+(?:-[a-z]+)+"
)


def stray_mark(line: Line) -> bool:
    """No letter and no digit: a lone dot, a row of stars."""
    return not any(c.isalnum() for c in line.text)


def template_leftover(line: Line) -> bool:
    """Nothing but placeholders that a publishing system forgot to fill."""
    return bool(_TEMPLATES.fullmatch(line.text) or _SHORTCODE.fullmatch(line.text.strip()))


def archive_code(line: Line) -> bool:
    text = line.text.strip()
    if archive.END_MARK.fullmatch(text) or archive.START_MARK.fullmatch(text):
        return True
    if _LABELLED_CODE.fullmatch(text) or _WIRE_STAMP.fullmatch(text) or _SLUG_LABEL.fullmatch(text):
        return True
    mixed = any(c.isdigit() for c in text) and any(c.isalpha() for c in text)
    return line.words <= 4 and mixed and bool(_BARE_CODE.fullmatch(text))


def word_count(line: Line) -> bool:
    return bool(archive.WORD_COUNT.fullmatch(line.text.strip()))


def link_line(line: Line) -> bool:
    """A lone address."""
    return bool(_LINK.fullmatch(line.text.strip(" .,;:()[]<>→»-")))


def tag_list(line: Line) -> bool:
    """Hashtags alone, or "Tags:" with short names after it."""
    if shapes.hashtags(line.text):
        return True
    rest = line.after_opening("tags")
    if not line.opening("tags"):
        return False
    if not rest or rest.strip(" :") == "":
        return line.words <= 3
    if rest[0] not in ":：|-–—,#" or (line.ends and line.told):
        return False
    parts = [p for p in re.split(r"[,;|/•·#]|\s{2,}", rest.lstrip(" :：|-–—")) if p.strip()]
    return len(parts) > 0 and max(len(p.split()) for p in parts) <= 6 and not line.told


def crumbs(line: Line) -> bool:
    """A path through the site ("Home > World > Africa"), at the top or as all known sections."""
    if line.words > 14 or line.ends:
        return False
    parts = [
        p.strip()
        for p in re.split(r"\s*(?:[>›»|•·→]|::)\s*|\s+/\s+", line.text.strip(" >›»|•·→/"))
        if p.strip()
    ]
    if len(parts) >= 2:
        sections = sum(1 for part in parts if _section(part))
        return max(len(p.split()) for p in parts) <= 5 and (
            sections >= 2 or (sections >= 1 and line.number <= 6)
        )
    return line.number <= 3 and line.words <= 3 and line.cover("crumbs") == len(line.tokens) > 0


def _section(part: str) -> bool:
    inner = Line.read(part)
    return inner.cover("crumbs", "menu") == len(inner.tokens) > 0


def menu(line: Line) -> bool:
    """One entry or a row of entries of the page's own furniture."""
    known = line.cover("menu", "share", "crumbs")
    if not line.tokens or line.ends or not line.has("menu"):
        return False
    return (
        known == len(line.tokens)
        if line.words <= 3
        else line.cover("menu") >= 3 and known >= 0.8 * len(line.tokens)
    )


RULES = (
    Rule("stray-mark", stray_mark, signals="bare"),
    Rule("template-leftover", template_leftover, signals="template opens_template"),
    Rule("archive-code", archive_code, signals="few-words opens_code"),
    Rule("word-count", word_count, signals="digit", most=12),
    Rule("link-line", link_line, signals="slash at opens_link"),
    Rule("tag-list", tag_list, signals="tags hash"),
    Rule("crumbs", crumbs, signals="crumbs menu", most=14),
    Rule("menu", menu, signals="menu"),
)
