"""Whether a feed carries the article or only a teaser of it, and pages made of entries.

A teaser ends where the reader should click; an article is long and ends where it ends. When in doubt the
entry is a teaser: then the page is asked for, which costs a request, while an article that is missed is lost.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from html import escape, unescape

from conflictdigest.model.feeds import FeedEntry
from conflictdigest.text.late import late

_TAG = late(r"<(?:script|style)\b.*?</(?:script|style)\s*>|<!--.*?-->|<[^>]+>", re.S | re.I)
_BLANKS = late(r"\s+")
# "The post T appeared first on S.", as blog software adds it below teaser and article alike
_TAIL = late(r"(?:The post|Der Beitrag|L’article|La entrada|Wpis|Запись) .{1,300}\.?\s*$", re.S)
_MORE = (
    r"read more|read on|continue reading|full story|read the full (?:story|article)|weiterlesen|mehr lesen"
    r"|lire la suite|en savoir plus|leer más|seguir leyendo|sigue leyendo|leggi tutto|continua a leggere"
    r"|czytaj (?:dalej|więcej)"
    r"|devamını oku|devamı|читать далее|читать дальше|подробнее|читати далі|докладніше|детальніше"
    r"|اقرأ المزيد|المزيد|ادامه مطلب|阅读全文|查看全文|阅读更多"
)
_CUT = late(rf"(?:(?:…|\.\.\.|\[\s*(?:…|\.\.\.|&hellip;)\s*\])|(?:{_MORE})\W*)\s*$", re.I)
_DECLARED = 700
"""Characters from which text that the feed calls the content counts as the article."""
_UNDECLARED = 1500
"""The same for text that it calls a summary."""
_DENSE = late(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def words(html: str) -> str:
    """The text of a snippet of HTML, in one line."""
    return _BLANKS.sub(" ", unescape(_TAG.sub(" ", html))).strip()


def is_full(html: str, *, declared: bool) -> bool:
    """Whether this is a whole article. `declared`: the feed gave it as the content, beside a summary."""
    text = _TAIL.sub("", words(html)).strip()
    if _CUT.search(text):
        return False
    # a Chinese or Japanese character says as much as three letters
    length = len(text) + 2 * len(_DENSE.findall(text))
    return length >= (_DECLARED if declared else _UNDECLARED)


def day_in(stamp: str) -> date | None:
    """The day of a date written in one of the two ways that feeds should write it; None for any other."""
    text = stamp.strip()
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        pass
    from email.utils import parsedate_to_datetime  # not needed by files and folders

    try:
        return parsedate_to_datetime(text).date()
    except (TypeError, ValueError):
        return None


def as_page(entry: FeedEntry) -> bytes:
    """The entry as a small HTML page, for the stages that read pages."""
    title = escape(entry.title or "", quote=False)
    body = entry.html if _TAG.search(entry.html) else f"<p>{escape(entry.html, quote=False)}</p>"
    language = f' lang="{escape(entry.language)}"' if entry.language else ""
    heading = f"<h1>{title}</h1>\n" if title else ""
    page = (
        f'<!DOCTYPE html>\n<html{language}>\n<head><meta charset="utf-8"><title>{title}</title></head>\n'
        f"<body><article>\n{heading}{body}\n</article></body>\n</html>\n"
    )
    return page.encode("utf-8", "replace")
