"""For whom, with whose pictures and when: credits in any wording, told by the ideas they join.

A rule here asks for two or three ideas at once, in a line in which nobody says or does anything; that tells a
notice whatever its wording.
"""

from __future__ import annotations

import re

from conflictdigest.clean import shapes
from conflictdigest.clean.line import Line
from conflictdigest.clean.rules.base import joined
from conflictdigest.text.late import late

_BY_NAME = late(
    r"\b(?:by|von|par|por|di|przez)\s[A-ZÀ-ÞĀ-Ž][\w'’.-]+(?:\s(?:[A-ZÀ-ÞĀ-Ž][\w'’.-]+|de|van|von)){1,3}"
)
_ENCLOSED = late(r"\(.*\)|\[.*\]")
_LABEL = (
    r"Bildrechte|Bildquelle|Foto|Fot|Photo|Image|Imagen|Crédits?|Crédito|Credit|Fotoğraf|Görsel|Zdjęcie|"
    r"Фото|Зображення|Изображение|Світлина|الصورة"
)
_COURTESY = late(
    r"(?:[.|/)»”\"]\s?|\s[–—|/-]\s)"
    r"(?:CEDIDA|Cedida|DR|D\.R\.|Handout|HANDOUT|[Cc]ourtesy(?: of)?(?: [\w.'’ -]{2,40})?|"
    rf"(?:{_LABEL})\s?[:.]?\s[\w.'’/ -]{{2,40}})\.?$"
)
_CLOCK = late(r"\b\d{1,2}[:.h]\d{2}\b")
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


def name_and_place(line: Line) -> bool:
    """ "Oskar Lindt, Hask", right below the title."""
    if not 1 <= line.number <= 2 or line.ends or not line.still:
        return False
    return bool(_NAME_PLACE.fullmatch(line.text.strip()))


def craft_and_name(line: Line) -> bool:
    """ "Editing: Moa Brandt. Fact-check: Leif Arn.": a craft of the trade, a colon, a name."""
    if not 2 <= line.words <= 14 or line.number == 0 or not line.still:
        return False
    parts = [part for part in re.split(r"(?<=\w)[.;,]\s+(?=[^\W\d_]+\s?:)", line.text.strip(" .")) if part]
    return all(_craft(part) for part in parts)


def _craft(part: str) -> bool:
    label, colon, name = part.replace("：", ":").partition(":")
    return bool(colon) and Line.read(label).opening("idea_craft") > 0 and shapes.one_name(name)


def name_and_house_at_end(line: Line) -> bool:
    """ "Delegates leave the hotel. Mae Tarrant | Norland Wire": a scene, a name, a bar, whose it is."""
    return 5 <= line.words <= 40 and line.number > 0 and bool(_HOUSE_AT_END.search(line.text)) and line.still


def lent_in_brackets(line: Line) -> bool:
    """ "Ward B by torchlight (Lindt for Aster Photo)"; not a sentence with a credit behind it."""
    found = _LENT.search(line.text)
    if not found or not 3 <= line.words <= 40 or line.number == 0 or not line.still:
        return False
    return line.text[: found.start()].rstrip()[-1:] not in ".!?…"


_NAME = r"[A-ZÀ-ÞĀ-ŽА-ЯІЇЄҐ][\w'’.-]+"
_NAME_PLACE = late(rf"{_NAME}\s{_NAME}(?:\s{_NAME})?,\s{_NAME}(?:\s{_NAME})?")
_HOUSE_AT_END = late(
    rf"[.!?»”)]\s{_NAME}\s{_NAME}(?:\s{_NAME})?\s?[/|]\s?[«“]?{_NAME}(?:\s[\w.'’]+){{0,3}}[»”]?$"
)
_LENT = late(
    r"\s?[(（\[][^()（）\[\]]{2,50}(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|[Фф]ото|[Сс]вітлина|[Сс]нимок|[Ff]oto|"
    r"[Bb]ild|[Zz]djęcie|[Gg]örsel|صورة|摄|图)[)）\]]\.?$"
)


def staff_line(line: Line) -> bool:
    """ "From our business staff", "Dal nostro inviato Bruno Ostrandi", below the title."""
    if not 0 < line.number <= 3 or not 2 <= line.words <= 6 or line.ends or not line.still:
        return False
    words = [word.strip(",.:") for word in line.text.split()]
    if words[0].casefold() in _OF_OURS:
        small = [
            w for w in words[1:] if w[:1].islower() and not Line.read(w).has("idea_staff", "crumbs", "reader")
        ]
        return len(small) <= 1
    lone = len(words) == 2 and words[1][:1].islower()
    return lone and Line.read(words[0] if words[1] != "servisi" else words[1]).has("idea_staff")


_OF_OURS = frozenset(
    ["from", "by", "von", "vom", "dal", "dalla", "por", "par", "de", "від", "от", "od", "da", "do", "من"]
)


def chart_credit(line: Line) -> bool:
    """ "Chart: grain since January. Data: Port Exchange"."""
    if (
        not 3 <= line.words <= 24
        or line.number == 0
        or not _TWO_LABELS.fullmatch(line.text)
        or not line.still
    ):
        return False
    return Line.read(line.text.partition(":")[0]).has("idea_chart", "idea_picture")


def media_teaser(line: Line) -> bool:
    """ "VIDEO: the buses arrive", a medium, a colon or bar, and a headline."""
    found = _LED.match(line.text)
    if not found or line.number == 0 or line.ends or not 3 <= line.words <= 16 or line.told:
        return False
    return Line.read(found[1]).has("idea_media")


def counted_label(line: Line) -> bool:
    """ "Views: 1,204"."""
    return line.number > 0 and bool(_COUNTED.fullmatch(line.text))


_TWO_LABELS = late(r"[^\W\d_]+(?:\s[^\W\d_]+)?\s?:\s[^:]{3,100}[.|;/]\s[^\W\d_]+\s?:\s[^:]{2,60}")
_LED = late(r"\W{0,3}([^\W\d_]+(?:\s[^\W\d_]+)?)\s?[:|｜：]\s?\S")
_COUNTED = late(r"[^\W\d_]+(?:\s[^\W\d_]+)?\s?:\s?[\d.,\s]{1,12}[kKмМ]?")


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
    named = all(word[:1].isupper() for word in lender.split()) and len(lender.split()) >= 2
    lent = tail.has("idea_lent") or (not line.ends and (named or tail.has("idea_from")))
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
    joined("caption", scene_and_lender, "idea_picture", most=36),
    joined("caption", name_and_house_at_end, "slash bar", most=40),
    joined("byline", name_and_place, "top", most=6),
    joined("byline", craft_and_name, "idea_craft", "colon", most=14),
    joined("caption", lent_in_brackets, "closed han", most=40),
    joined("reading-time", minutes_to_read, "idea_minutes", "idea_reading", most=7),
    joined("publication-line", updated_at, "published updated", "clocks", most=7),
    joined("image-credit", lent_picture, "idea_lent", "idea_picture", most=9),
    joined("image-credit", picture_label, "idea_picture", "colon", most=12),
    joined("byline", staff_line, "idea_staff", "top", most=6),
    joined("image-credit", chart_credit, "idea_chart idea_picture", "colon", most=24),
    joined("read-more", media_teaser, "idea_media", most=16),
    joined("page-furniture", counted_label, "idea_stems furniture", "colon digit", most=5),
    joined("caption", courtesy_at_end, "idea_picture", most=40),
    joined("reporting-credit", enclosed_credits, "closed", most=30),
)
