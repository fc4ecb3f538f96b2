"""For whom, with whose pictures and when: credits in any wording, told by the ideas they join.

A rule here asks for two or three ideas at once, in a line in which nobody says or does anything; that tells a
notice whatever its wording.
"""

from __future__ import annotations

import re

from conflictdigest.clean import shapes
from conflictdigest.clean.line import Line
from conflictdigest.clean.rules.base import joined

_BY_NAME = re.compile(
    r"\b(?:by|von|par|por|di|przez)\s[A-ZÀ-ÞĀ-Ž][\w'’.-]+(?:\s(?:[A-ZÀ-ÞĀ-Ž][\w'’.-]+|de|van|von)){1,3}"
)
_ENCLOSED = re.compile(r"\(.*\)|\[.*\]")
_LABEL = (
    r"Bildrechte|Bildquelle|Foto|Fot|Photo|Image|Imagen|Crédits?|Crédito|Credit|Fotoğraf|Görsel|Zdjęcie|"
    r"Фото|Зображення|Изображение|Світлина|الصورة"
)
_COURTESY = re.compile(
    r"(?:[.|/)»”\"]\s?|\s[–—|/-]\s)"
    r"(?:CEDIDA|Cedida|DR|D\.R\.|Handout|HANDOUT|[Cc]ourtesy(?: of)?(?: [\w.'’ -]{2,40})?|"
    rf"(?:{_LABEL})\s?[:.]?\s[\w.'’/ -]{{2,40}})\.?$"
)
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}\b")
_FOR = frozenset(
    [
        "for",
        "the",
        "для",
        "pour",
        "le",
        "para",
        "el",
        "per",
        "il",
        "für",
        "den",
        "die",
        "das",
        "dla",
        "için",
        "l'",
    ]
)


def for_a_paper(line: Line) -> bool:
    """ "Ana Orbel for the Norland Courier", below the title."""
    if not 0 < line.number <= 4 or not 3 <= line.words <= 9 or line.ends or not line.still:
        return False
    words = [word for word in re.split(r"[\s,:]+", line.text.strip(" ,:")) if word]
    if words[0].startswith("ل"):
        return ":" in line.text
    small = [w for w in words if w[:1].islower() and w.casefold() not in shapes.PARTICLES | _FOR]
    at = next((i for i, w in enumerate(words) if w.casefold() in _FOR), None)
    if small or at is None:
        return False
    names = [w for w in words if w.casefold() not in _FOR]
    return len(names) >= 3 or at == 0


def enclosed_credits(line: Line) -> bool:
    """ "(Writing by Kit Amund; edited by Rhea Solt)": two names and what they did, in brackets."""
    if not 4 <= line.words <= 30 or line.told or not _ENCLOSED.fullmatch(line.text.strip(" .*—–-")):
        return False
    parts = re.split(r"\s*[;,|]\s*", line.text.strip(" ()[]*.—–-"))
    return len(parts) >= 2 and all(_BY_NAME.search(part) for part in parts)


def picture_label(line: Line) -> bool:
    """ "Credit: Harbour Office": a word for pictures or credits, a colon, a name or two."""
    label, colon, rest = line.text.replace("：", ":").partition(":")
    if not colon or not 0 < len(rest.split()) <= 6 or len(label.split()) > 3 or line.ends or line.told:
        return False
    return Line.read(label).has("idea_picture") and line.number > 0


def lent_picture(line: Line) -> bool:
    """ "Photo supplied by the harbour office"."""
    if not 2 <= line.words <= (4 if line.ends else 9) or line.number == 0:
        return False
    return line.opening("idea_picture") > 0 and line.still


def scene_and_lender(line: Line) -> bool:
    """ "The road on Saturday. Picture supplied": a scene, then whose picture it is."""
    scene, stop, lender = line.text.rstrip(". ").rpartition(". ")
    if not stop or line.number == 0 or not 4 <= line.words <= 36 or len(scene.split()) > 28:
        return False
    tail = Line.read(lender)
    lent = tail.has("idea_lent") or (not line.ends and tail.has("idea_from"))
    return (
        lent
        and 2 <= tail.words <= (4 if line.ends else 8)
        and tail.opening("idea_picture") > 0
        and line.still
    )


def courtesy_at_end(line: Line) -> bool:
    """A scene that ends in who lent the picture: "The mill before the war. Handout", "… | DR"."""
    found = _COURTESY.search(line.text)
    return found is not None and 3 <= line.words <= 40 and line.still and line.number > 0


def minutes_to_read(line: Line) -> bool:
    """ "3-minute read", "Lesedauer: drei Minuten"."""
    return 1 <= line.words <= 7 and not line.ends and line.has("idea_reading") and line.still


def updated_at(line: Line) -> bool:
    """ "Updated at 21:40", without its day."""
    return (
        line.words <= 7
        and line.starts("published", "updated")
        and bool(_CLOCK.search(line.text))
        and line.still
    )


RULES = (
    joined("byline", for_a_paper, "idea_paper", "top", most=9),
    joined("caption", scene_and_lender, "idea_lent idea_from", "idea_picture", most=36),
    joined("reading-time", minutes_to_read, "idea_minutes", "idea_reading", most=7),
    joined("publication-line", updated_at, "published updated", "clocks", most=7),
    joined("image-credit", lent_picture, "idea_lent", "idea_picture", most=9),
    joined("image-credit", picture_label, "idea_picture", "colon", most=12),
    joined("caption", courtesy_at_end, "idea_picture", most=40),
    joined("reporting-credit", enclosed_credits, "closed", most=30),
)
