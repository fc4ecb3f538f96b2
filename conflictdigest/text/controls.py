"""Characters that foreign text must never bring with it.

Stripped: C0 and C1 controls (but line feed and tab), DEL, terminal escape sequences whole, bidirectional
marks, embeddings, overrides and isolates, zero-width characters that shape nothing, tag characters,
noncharacters and lone surrogates. Kept: the zero-width joiner and non-joiner, which Persian and emoji need.
"""

from __future__ import annotations

import re

from conflictdigest.text.late import late

_ESCAPES = late(
    r"""\x1b\[[0-?]{0,64}[ -/]{0,8}[@-~]      # CSI: colour, cursor
      | \x9b[0-?]{0,64}[ -/]{0,8}[@-~]        # the same, begun by C1
      | \x1b[\]PX^_][^\x07\x1b\x9c\n]{0,256}(?:\x07|\x1b\\|\x9c)   # OSC, DCS …: title, links, clipboard
      | \x1b[ -/]{0,8}[0-Z\\^-~]              # two-character escapes
    """,
    re.VERBOSE,
)
_BREAKS = late("\r\n?|[\u0085\u2028\u2029\x0b\x0c]")
_UNSAFE_CLASS = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
    "\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e0fff"
)
_UNSAFE = late(f"[{_UNSAFE_CLASS}]")
_SUSPECT = re.compile(f"[\r\u2028\u2029{_UNSAFE_CLASS}]")


def harmless(text: str) -> str:
    """The text without anything that could steer a terminal or turn its reading order around.

    Line ends become line feeds; nothing is added. Idempotent.
    """
    if (text.isascii() and text.isprintable()) or not _SUSPECT.search(text):
        return text
    if "\x1b" in text or "\x9b" in text:
        text = _ESCAPES.sub("", text)
    return _UNSAFE.sub("", _BREAKS.sub("\n", text))
