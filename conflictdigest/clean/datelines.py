"""Datelines that open a paragraph ("KYIV (Reuters) —", "КИЇВ, 12 листопада —"). They stay, marked."""

from __future__ import annotations

import re

from conflictdigest.clean.evidence import agency_name
from conflictdigest.clean.line import Line

_UPPER = "A-ZÀ-ÞĀ-ŽА-ЯІЇЄҐЁĞŞİ"
_PLACE = rf"[{_UPPER}][\w'’.-]*(?:[ /-](?:[{_UPPER}][\w'’.-]*|de|la|el|al|del|sur|am|на|над)){{0,4}}"
_DAY = r"\d{1,2}\.?(?:st|nd|rd|th)?\s?[^\W\d_]{3,12}\.?(?:\s\d{4})?|[^\W\d_]{3,12}\.?\s\d{1,2}(?:,?\s\d{4})?"
_DASH = r"\s?(?:--?|[–—_]|\.-|:)\s*"
_SIGNS = ("(", "[", "/", "–", "—", "_", "--", ".-", " - ")
"""One of these stands in every dateline."""
_AGENCY = re.compile(
    rf"^(?P<head>(?P<place>{_PLACE}(?:,\s{_PLACE}){{0,2}})?(?:,?\s(?:{_DAY}))?,?\s?[(\[](?P<agency>[^()\[\]]{{2,40}})[)\]]{_DASH})"
)
_CAPITALS = re.compile(
    rf"^(?P<head>(?P<place>[{_UPPER}][{_UPPER}'’. -]{{2,40}}(?:,\s{_PLACE}){{0,2}})(?:,\s(?:{_DAY}))?"
    r"\s?(?:--|[–—_]|\s-\s)\s*)"
)
_DATED = re.compile(
    rf"^(?P<head>(?P<place>{_PLACE}(?:,\s{_PLACE})?),\s(?:{_DAY})\s?(?:--|[–—]|\.-|\s-\s)\s*)"
)
_ARABIC = re.compile(
    r"^(?P<head>(?P<place>[\u0600-\u06ff ]{2,30})\s?[(/]\s?(?P<agency>[^()/]{2,30})\s?[)/]\s?[-–—:]?\s*)"
)


def opening(text: str) -> tuple[int, str | None, str | None] | None:
    """(characters of the dateline, place, agency) at the start of a paragraph; None without one."""
    head = text[:160]
    if not any(map(head.__contains__, _SIGNS)):
        return None
    if found := _AGENCY.match(head):
        agency = agency_name(found["agency"])
        known = agency or found["agency"].isupper() or len(found["agency"].split()) <= 3
        if known and (found["place"] or agency or found["agency"].isupper()):
            return len(found["head"]), found["place"], agency or found["agency"]
    if found := _CAPITALS.match(head):
        first = found["place"].split(",")[0]
        if sum(c.isalpha() for c in first) >= 3 and len(text) > len(found["head"]) + 20:
            return len(found["head"].rstrip()) + 1, found["place"].title(), None
    if (found := _DATED.match(head)) and Line.read(found["head"]).has("calendar"):
        return len(found["head"]), found["place"], None
    if (found := _ARABIC.match(head)) and (agency := agency_name(found["agency"])):
        return len(found["head"]), found["place"].strip(), agency
    return None
