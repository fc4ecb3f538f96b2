"""From bytes to text: what is declared is believed only when the bytes agree."""

from __future__ import annotations

import codecs
import re

_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,30})""", re.I)
_XML = re.compile(rb"""<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,30})["']""", re.I)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of the bytes; never raises. Order of belief: byte order mark, UTF-16 by its zero
    bytes, valid UTF-8, what the carrier or
    the page declares where the bytes can be that, then what the letters look like."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data.decode(name, errors="replace")
    if wide := _wide(data):
        return data.decode(wide, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        broken = error
    if _mostly_utf8(data, broken):
        return data.decode("utf-8", errors="replace")
    for claim in (declared, _stated(data)):
        if claim and (text := _strictly(data, claim)) is not None:
            return text
    guess = _guess(data)
    return data.decode(guess or "cp1252", errors="replace")


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark, by where its zero bytes stand."""
    head = data[:4096]
    if 0 not in head:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) < len(head) * 0.2 or min(even, odd) > max(even, odd) * 0.3:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _mostly_utf8(data: bytes, broken: UnicodeDecodeError) -> bool:
    """Whether the data is UTF-8 but for a few damaged bytes (a cut tail, one foreign quotation mark)."""
    if len(data) - broken.start < 4:
        return any(byte >= 0x80 for byte in data[: broken.start][-_SAMPLE:]) or broken.start > 200
    sample = data[:_SAMPLE].decode("utf-8", errors="replace")
    bad = sample.count("\ufffd")
    good = sum(1 for letter in sample if letter > "\x7f") - bad
    return good > 20 * bad


def _stated(data: bytes) -> str | None:
    found = _META.search(data[:4096]) or _XML.search(data[:200])
    return found[1].decode("ascii", "ignore") if found else None


def _strictly(data: bytes, name: str) -> str | None:
    """The text under this name, unless the bytes can not be that or come out as controls."""
    folded = name.lower().replace("_", "-")
    if folded in {"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"}:
        name = "cp1252"
    try:
        if not codecs.lookup(name)._is_text_encoding:
            return None
        text = data.decode(name)
    except (LookupError, UnicodeError, ValueError):
        return None
    controls = sum(1 for letter in text[:_SAMPLE] if "\x80" <= letter <= "\x9f")
    return None if controls > 3 else text


def _guess(data: bytes) -> str | None:
    import cchardet

    name = cchardet.detect(data[:_SAMPLE])["encoding"]
    if not name:
        return None
    try:
        codecs.lookup(name)
    except LookupError:
        return None
    return str(name)
