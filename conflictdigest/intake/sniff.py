"""What bytes are, told from the bytes and not from their name."""

from __future__ import annotations

import re
from enum import StrEnum

_SAMPLE = 65_536
_BOMS = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")
_MAGIC = {
    b"%PDF-": "pdf",
    b"PK\x03\x04": "archive or office document",
    b"\x1f\x8b": "gzip",
    b"\x89PNG": "image",
    b"\xff\xd8\xff": "image",
    b"GIF8": "image",
    b"RIFF": "media",
    b"\x7fELF": "program",
    b"SQLite format 3": "database",
    b"\xd0\xcf\x11\xe0": "old office document",
    b"BZh": "bzip2",
    b"\xfd7zXZ": "xz",
    b"7z\xbc\xaf": "7z",
    b"Rar!": "rar",
    b"OggS": "media",
    b"ID3": "media",
    b"{\\rtf": "RTF",
}
_TAG = re.compile(
    rb"<\s*(?:!doctype\s+html|html|head|body|article|div|p|meta|title|section|main|h1|table|span)[\s>/]", re.I
)
_TAGS = re.compile(rb"</?[a-z][a-z0-9]*(?:\s[^<>]{0,400})?/?>", re.I)


_CONTROLS = bytes((*range(1, 8), *range(14, 27), *range(28, 32), 127))


class Shape(StrEnum):
    EMPTY = "empty"
    BINARY = "binary"
    HTML = "html"
    JSON = "json"
    TEXT = "text"


def shape(data: bytes, name: str = "", media_type: str | None = None) -> tuple[Shape, str]:
    """The shape of the data, and for binary data what it seems to be. Names and media types only hint."""
    head = data[:_SAMPLE]
    if not head.strip(b"\x00 \t\r\n\x0b\x0c\xef\xbb\xbf\xff\xfe"):
        return (Shape.BINARY, "only NUL bytes") if b"\x00" in head else (Shape.EMPTY, "")
    for magic, what in _MAGIC.items():
        if head.startswith(magic):
            return Shape.BINARY, what
    if not head.startswith(_BOMS[:2]) and _looks_binary(head):
        return Shape.BINARY, ""
    plain = _narrow(head)
    start = plain.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] in (b"{", b"["):
        return _json_or_text(start, name)
    if _is_html(plain, start, name, media_type):
        return Shape.HTML, ""
    return Shape.TEXT, ""


def _narrow(head: bytes) -> bytes:
    """UTF-16 read as if it were one byte a letter: good enough to see tags and braces."""
    return head.replace(b"\x00", b"") if b"\x00" in head else head


def _looks_binary(head: bytes) -> bool:
    """Many controls that no text has. A few NUL bytes do not make a text binary; UTF-16 has them in step."""
    nul = head.count(0)
    if nul > len(head) * 0.3:
        even, odd = head[::2].count(0), head[1::2].count(0)
        return min(even, odd) > max(even, odd) * 0.1
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return nul > len(head) * 0.15 or controls > max(8, len(head) * 0.05)


def _json_or_text(start: bytes, name: str) -> tuple[Shape, str]:
    if name.lower().endswith((".jsonl", ".ndjson", ".json")):
        return Shape.JSON, ""
    looks = re.match(rb'\{\s*(?:"|\})|\[\s*\{\s*"|\[\s*\]', start)
    return (Shape.JSON, "") if looks else (Shape.TEXT, "")


def _is_html(plain: bytes, start: bytes, name: str, media_type: str | None) -> bool:
    if b"<" not in plain:
        return False
    if re.match(rb"<(?:!doctype\s+html|html|\?xml[^>]*>\s*<(?:!doctype\s+)?html)", start, re.I):
        return True
    if re.match(rb"<!--", start) and _TAG.search(plain):
        return True
    tags = len(_TAGS.findall(plain[:20_000]))
    hinted = name.lower().endswith((".html", ".htm", ".xhtml")) or "html" in (media_type or "")
    if hinted:
        return tags > 0
    return bool(_TAG.search(plain)) and ((start.startswith(b"<") and tags >= 2) or tags >= 8)
