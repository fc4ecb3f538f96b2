"""Repair of text that was damaged on its way: wrong decoding, soft hyphens, odd blanks, lost breaks."""

from __future__ import annotations

import html
import re

from conflictdigest.text.controls import harmless
from conflictdigest.text.late import late

_HIGH_1252 = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_HIGH_1251 = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬®Ї°±Ііґµ¶·ё№є»јЅѕї"
_MOJIBAKE = late(
    f"â€.|Ã[{_HIGH_1252}]|Â[\u00a0«»©°·]|(?:[ÐÑ][{_HIGH_1252}]){{3,}}|(?:[ØÙ][{_HIGH_1252}]){{3,}}"
    f"|(?:[РС][{_HIGH_1251}]){{4,}}"
)
_SIGNS = ("Ã", "â€", "Â", "Ð", "Ñ", "Ø", "Ù", "Р°", "Рµ", "Рѕ", "СЃ", "С‚")
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,6});")
_SOFT = re.compile("[\u00ad]\\s*\n?\\s*(?=[^\\W\\d_])|\u00ad")
_BLANKS = re.compile(r"[^\S\n]+")
_GLUED = late(
    r"(?P<left>[^\W\d_A-ZÀ-ÞА-ЯІЇЄҐЁ]{2,}[.!?…]+[\"”’»)\]]*|[^\W\d_]{3,}[”»)][.]|\b\d{4}[.]|\b[ap]\.m\.)"
    r"(?P<right>[“«\"(„]?(?:[A-ZÀ-ÞĀ-ŽА-ЯІЇЄҐЁ][^\W\d_A-ZÀ-ÞА-ЯІЇЄҐЁ]+|[AIУВЗЯЙОІ](?=\s))(?![.@/\w]))"
)
_MAYBE_GLUED = re.compile(
    r"[.!?…](?<![A-ZÀ-ÞА-ЯІЇЄҐЁ].)"  # a set of first letters is searched much faster than what stands before
    r"[\"”’»)\]]*[“«\"(„]?[A-ZÀ-ÞĀ-ŽА-ЯІЇЄҐЁ]"
)
_ADDRESS = re.compile(r"://|www\.|@|[\w-]+\.(?:com|net|org|info|ua|ru|uk|eu|de|fr|io|co|gov|tv|me)\b", re.I)
_TOP_LEVEL = frozenset(
    [
        "com",
        "net",
        "org",
        "info",
        "biz",
        "edu",
        "gov",
        "mil",
        "int",
        "news",
        "media",
        "press",
        "live",
        "online",
        "site",
        "web",
        "tv",
        "js",
        "py",
        "md",
    ]
)


def mend(text: str) -> str:
    """A whole document without controls, and decoded anew where it evidently was decoded wrongly."""
    return harmless(decoded(text))


def decoded(text: str) -> str:
    """The text decoded anew where it evidently was decoded wrongly ("â€œ", "Ð¿Ñ€Ð¸"); else as it is."""
    if text.isascii() or not any(sign in text for sign in _SIGNS):
        return text
    if "â€" in text or len(_MOJIBAKE.findall(text)) >= 2:
        import ftfy

        return ftfy.fix_encoding(text)
    return text


def tidy(text: str) -> str:
    """One block with plain blanks, no soft hyphens, no character references, and a blank after each sentence.

    A space is put in where a lost paragraph break glued two sentences ("groups.In May"), never into an
    address. Idempotent.
    """
    plain = text.isascii() and text.isprintable()
    if not plain:
        text = harmless(text)
    if "&" in text and _ENTITY.search(text):
        text, plain = harmless(html.unescape(text)), False
    if "\\/" in text:  # a slash that was escaped twice on its way through JSON
        text = text.replace("\\/", "/")
    if not plain and "\u00ad" in text:
        text = _SOFT.sub("", text)
    if "  " in text or not (plain or text.isprintable()):  # no other blank is printable
        text = _BLANKS.sub(" ", text)
    text = text.strip()
    return _unglue(text) if _MAYBE_GLUED.search(text) else text


def _unglue(text: str) -> str:
    pieces: list[str] = []
    at = 0
    for found in _GLUED.finditer(text):
        cut = found.end("left")
        begin = text.rfind(" ", 0, found.start()) + 1
        end = text.find(" ", found.end())
        token = text[begin : end if end >= 0 else len(text)]
        if found["right"].strip('“«"(„').casefold() in _TOP_LEVEL or _ADDRESS.search(token):
            continue
        pieces.append(text[at:cut])
        at = cut
    if not pieces:
        return text
    pieces.append(text[at:])
    return " ".join(pieces)
