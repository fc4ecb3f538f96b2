"""The last gate before output: foreign text as one harmless line."""

from __future__ import annotations

from conflictdigest.text.controls import harmless


def shown(text: str) -> str:
    """The text on one line, with nothing in it that steers a terminal or turns the reading order around."""
    if text.isprintable():  # answers at C speed, and is false for every control and format character
        return text
    return " ".join(harmless(text).split())


def right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    if text.isascii():
        return False
    from unicodedata import bidirectional

    for letter in text:
        direction = bidirectional(letter)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False


def web_address(url: str | None) -> str | None:
    """The address when it may become a link: http or https, a host, and nothing that ends an attribute."""
    if not url or len(url) > _LONGEST_ADDRESS:
        return None
    from urllib.parse import quote, urlsplit

    address = quote(harmless(url).strip(), safe=_ADDRESS, errors="replace")
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    return address if parts.scheme in {"http", "https"} and host and "@" not in parts.netloc else None


_LONGEST_ADDRESS = 2000
_ADDRESS = "!#$%&()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz~"
"""All that RFC 3986 allows but the apostrophe; the rest is percent-encoded."""
