"""Lists of feeds as feed readers exchange them (OPML)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from conflictdigest.errors import SourceError

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True, slots=True)
class Outline:
    """A feed of the list. `folders`: the headings above it, outermost first, then its own categories."""

    url: str
    title: str | None = None
    site: str | None = None
    folders: tuple[str, ...] = ()


def parse(data: bytes) -> tuple[Outline, ...]:
    """The feeds of an OPML file, each address once. Raises SourceError bad-opml.

    Entities are refused and nothing outside the file is loaded.
    """
    from lxml import etree

    if b"<!ENTITY" in data.replace(b"\x00", b""):
        raise SourceError("bad-opml", "it declares entities")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
    )
    try:
        root = etree.fromstring(data.strip(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise SourceError("bad-opml", "it can not be read as XML") from error
    if root is None or str(root.tag).lower() != "opml":
        raise SourceError("bad-opml", "no OPML file")
    found: dict[str, Outline] = {}
    # a stack of our own: the file may be nested deeper than Python likes
    waiting: list[tuple[_Element, tuple[str, ...]]] = [(root, ())]
    while waiting:
        element, folders = waiting.pop()
        outline = _outline(element, folders)
        if outline is not None:
            found.setdefault(outline.url, outline)
        title = _attribute(element, "text") or _attribute(element, "title")
        below = (*folders, title) if title and outline is None else folders
        waiting.extend((child, below) for child in reversed(element) if isinstance(child.tag, str))
    return tuple(found.values())


def write(outlines: Iterable[Outline], *, title: str = "conflictdigest") -> str:
    """An OPML 2.0 file: one level of headings, by the first folder; all folders as categories."""
    groups: dict[str, list[Outline]] = {}
    for outline in outlines:
        groups.setdefault(outline.folders[0] if outline.folders else "", []).append(outline)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opml version="2.0">',
        f"  <head><title>{_escaped(title)}</title></head>",
        "  <body>",
    ]
    for folder in sorted(groups):
        indent = "    "
        if folder:
            lines.append(f"    <outline text={_quoted(folder)}>")
            indent = "      "
        lines.extend(indent + _line(outline) for outline in groups[folder])
        if folder:
            lines.append("    </outline>")
    return "\n".join([*lines, "  </body>", "</opml>", ""])


def _line(outline: Outline) -> str:
    name = _quoted(outline.title or outline.url)
    parts = [f'<outline type="rss" text={name} title={name} xmlUrl={_quoted(outline.url)}']
    if outline.site:
        parts.append(f"htmlUrl={_quoted(outline.site)}")
    if outline.folders:
        parts.append(f"category={_quoted(','.join(f.replace(',', ' ') for f in outline.folders))}")
    return " ".join(parts) + "/>"


def _outline(element: _Element, folders: tuple[str, ...]) -> Outline | None:
    url = _attribute(element, "xmlurl")
    if not url or not url.lower().startswith(("http://", "https://")):
        return None
    categories = [c.strip(" /") for c in (_attribute(element, "category") or "").split(",")]
    return Outline(
        url=url,
        title=_attribute(element, "title") or _attribute(element, "text"),
        site=_attribute(element, "htmlurl"),
        folders=tuple(dict.fromkeys(f for f in (*folders, *categories) if f)),
    )


def _attribute(element: _Element, name: str) -> str | None:
    for key, value in element.attrib.items():
        if str(key).lower() == name:
            return " ".join(str(value).split()) or None
    return None


def _quoted(text: str) -> str:
    return quoteattr(_legal(text))


def _escaped(text: str) -> str:
    return quoteattr(_legal(text))[1:-1]


def _legal(text: str) -> str:
    """Without the characters that XML can not hold."""
    return "".join(c for c in text if c >= " " and c not in "\ufffe\uffff" and not "\ud800" <= c <= "\udfff")
