"""From a page's source to its tree, without what no reader sees: scripts, styles, comments."""

from __future__ import annotations

import re
from functools import cache

from lxml import etree, html
from lxml.etree import LxmlError, _Element

from conflictdigest.errors import SourceError
from conflictdigest.extract import lighten
from conflictdigest.text.controls import harmless
from conflictdigest.text.repair import decoded

_BROKEN = ("â€", "Ã©", "Ã¼", "Ã¶", "Ã¡", "Ã³", "Ð¾", "Ð°", "Ñ‚", "Ø§")
"""What the commonest letters look like when UTF-8 was read as something else."""
_UNSEEN = re.compile(rb"<(?:!--|(script|style)(?=[\s>/]))", re.I)
_BEGINNING = 1_000_000
_DOCTYPE = re.compile(rb"^[^\n<]*<!doctype[^<>\n]*>", re.I)
_KEPT = re.compile(rb"json", re.I)
"""Scripts that hold data: what a page says of itself."""


def tree(content: str) -> _Element:
    """The page's tree; its data scripts (JSON-LD) are in it, other scripts are not.

    Raises SourceError("no-article") for what can not be read as HTML.
    """
    text = seen(content)
    del content
    clean = harmless(decoded(text) if _broken(text) else text)
    del text
    try:
        made = _parsed(clean)
    except (LxmlError, ValueError) as error:
        raise SourceError("no-article", "the page can not be read as HTML") from error
    if made is None or (len(made) < 2 and "html" not in clean[:50].lower()):
        raise SourceError("no-article", "the page can not be read as HTML")
    etree.strip_elements(made, "svg", with_tail=False)
    return made


def beginning(content: str) -> _Element:
    """A tree of the first part of a page's source, for what is asked of its beginning alone."""
    return tree(seen(content)[:_BEGINNING])


def seen(content: str) -> str:
    """The source without the comments, styles and scripts that hold no data; what is unclosed stays.

    They are half of a page and more. A tag that stands in an attribute ('data-x="<script>"') is none.
    """
    source = content.encode("utf-8", "surrogatepass")
    lower = source.lower()
    parts: list[bytes] = []
    kept = at = 0
    while found := _UNSEEN.search(source, at):
        start = found.start()
        at = _end(lower, found)
        if at < 0:
            break
        if source[start - 1 : start] in {b'"', b"'", b"="}:
            at = found.end()
        elif not (found[1] and _KEPT.search(source, start, lower.find(b">", start))):
            parts.append(source[kept:start])
            kept = at
    return content if not parts else b"".join((*parts, source[kept:])).decode("utf-8", "surrogatepass")


def _end(lower: bytes, found: re.Match[bytes]) -> int:
    """Where the element or comment ends; -1 where it does not."""
    if not found[1]:
        end = lower.find(b"-->", found.start() + 2)
        return end + 3 if end >= 0 else -1
    close = lower.find(b"</" + found[1].lower(), found.end())
    end = lower.find(b">", close) if close >= 0 else -1
    return end + 1 if end >= 0 else -1


def _parsed(text: str) -> _Element | None:
    tags = text.count("<") - text.count("</")
    source = _DOCTYPE.sub(b"", text.encode("utf-8", "surrogatepass"), count=1)
    if tags >= lighten.LARGE:
        return lighten.read(source)
    made = html.fromstring(source, parser=_parser())
    return made if isinstance(made, html.HtmlElement) else None


@cache
def _parser() -> html.HTMLParser:
    """Elements of one class, without asking which for each: a tenth of the time over a page goes there."""
    parser = html.HTMLParser(
        collect_ids=False, default_doctype=False, encoding="utf-8", remove_comments=True, remove_pis=True
    )
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=html.HtmlElement))
    return parser


def _broken(content: str) -> bool:
    return any(mark in content for mark in "ÃâÐÑØ") and any(sign in content for sign in _BROKEN)
