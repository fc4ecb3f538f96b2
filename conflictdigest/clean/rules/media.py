"""Credits and captions of images, players, advertisements."""

from __future__ import annotations

import re

from conflictdigest.clean import shapes
from conflictdigest.clean.line import Line
from conflictdigest.clean.rules.base import Rule
from conflictdigest.text.late import late

_AGENCIES = (
    r"AFP|AP|AP Photo|Reuters|REUTERS|EPA|EPA-EFE|EFE|dpa|DPA|Getty(?: Images)?|Shutterstock|Alamy|"
    r"Anadolu(?: Agency)?|AA|Xinhua|"
    r"TASS|ТАСС|Sputnik|Bloomberg|Zuma(?: Press)?|Sipa|NurPhoto|Imago|imago|picture[- ]alliance|"
    r"ANSA|Keystone|Ukrinform|"
    r"Укрінформ|УНІАН|PA|PA Wire|PA Media|Associated Press|Pool|POOL|Handout|"
    r"Maxar(?: Technologies)?|Planet Labs|iStock|"
    r"WireImage|Corbis|Rex(?: Features)?|LightRocket|Middle East Images|SOPA Images|"
    r"The Canadian Press|Kyodo|Yonhap|PAP|APA"
)
_SLASHED = late(rf"\w[\w .'’-]{{1,50}}/\s?(?:{_AGENCIES})\b|\b(?:{_AGENCIES})\s?/\s?\w[\w .'’-]{{1,50}}")
_HOUSE = (
    r"(?:Images?|Photos?|Pictures|Press|News|Agency|Agence|Agentur|Agencia|Times|Post|Media|Herald|Gazette)"
)
_NAME_HOUSE = late(
    rf"\(?[A-ZÀ-Þ][\w.'’-]+(?:\s[A-ZÀ-Þ][\w.'’-]+){{1,3}}"
    rf"\s?[—–/|]\s?(?:[Tt]he\s)?[A-ZÀ-Þ][\w.'’ ]*\b{_HOUSE}\)?"
)
_VIA = late(rf"\bvia (?:{_AGENCIES})\b|\((?:{_AGENCIES})(?: Photo)?(?:\s?[/,:]\s?[^()]{{2,60}})?\)\s*$")
_BRACKET = late(rf"[\[(][^\])]{{0,60}}\b(?:{_AGENCIES})[^\])]{{0,40}}[\])]\s*\.?$")
_LABELLED = late(
    r"^\W{0,3}(?:(?:file |archive |cover |lead |main |stock )?(?:photo|image|picture|graphic|video|"
    r"illustration|map|photograph)s?"
    r"(?: (?:credit|source|courtesy|by|from|via|copyright|taken)s?(?: (?:of|by))?)?|photographer|"
    r"pic|credit|фото|світлина|"
    r"фотограф\w*|ілюстрація|скриншот|снимок|иллюстрация|графіка|صورة|الصورة|تصوير|"
    r"crédits? ?(?:photos?|image)?|photo d'\w+|"
    r"foto(?:grafía|grafia|s|graf)?|imagen|imágenes|bild(?:quelle|nachweis|rechte|er)?|zdjęci[ea]|"
    r"fot|fotoğraf(?:lar)?|görsel|"
    r"immagine|imagem|beeld|图片|image caption|image source|images source|source de l'image|"
    r"fuente de la imagen)\s*"
    r"(?:[:：|/©—–-]|\.?\s?©|\.\s(?=[A-ZĀ-ŽА-Я]))",
    re.I,
)  # fmt: skip
_ENLARGE = late(
    r"\W*(?:view|open|see)\s(?:image\s)?in\s(?:fullscreen|gallery|full screen)|\W*\d{1,3}\s?(?:/|"
    r"of)\s?\d{1,3}\W*$|enlarge",
    re.I,
)
_FILE = late(
    r"^\W{0,2}(?:FILE(?: PHOTO| IMAGE| PIC)?|ARCHIVO?|АРХІВ|АРХИВ|DOSYA|ARCHIV(?:BILD|"
    r"FOTO)?)\s?(?:[:–—-]|\s)\s?"
)
_CLOCKS = late(r"\s*(?:\d{1,2}:)?\d{1,2}:\d\d\s*(?:[/|–-]\s*(?:\d{1,2}:)?\d{1,2}:\d\d\s*)")


def image_credit(line: Line) -> bool:
    """Who took or owns the picture; not a sentence in which an agency does or says something."""
    if line.told or line.words > 32:
        return False
    if _LABELLED.match(line.text):
        return line.words <= (9 if line.ends else 24) and not _long_sentence(line)
    if line.words <= 14 and not _long_sentence(line):
        if _SLASHED.search(line.text) and not line.has("past"):
            return True
        if _NAME_HOUSE.fullmatch(line.text.strip()) and not line.ends:
            return True
        if line.has("agency") and ("©" in line.text or line.has("photo")) and not line.has("past"):
            return line.cover("agency", "photo", "clock", "by") * 2 >= len(line.tokens) or "©" in line.text
        if line.words <= 8 and _may_be_via(line) and _VIA.search(line.text):
            return True
        return (
            line.words <= 5
            and line.cover("agency", "photo", "by") == len(line.tokens)
            and line.has("agency", "photo")
        )
    return False


def _long_sentence(line: Line) -> bool:
    return line.ends and line.words > 16


def marked_caption(line: Line) -> bool:
    """Marked as a picture of the archive, or with the page's words for a gallery."""
    return _silent(line) and bool(_FILE.match(line.text) or _ENLARGE.match(line.text))


def credited_caption(line: Line) -> bool:
    """Ends in the credit of a picture."""
    if not _silent(line) or line.words > 50:
        return False
    if _BRACKET.search(line.text) or (_may_be_via(line) and _VIA.search(line.text)):
        return not line.text.lstrip().startswith(("(", "[")) or line.words <= 10
    return bool(_LABEL_AT_END.search(line.text))


def worded_caption(line: Line) -> bool:
    """Says that it is a caption, or whom the picture shows."""
    if not line.has("caption"):
        return False
    if line.words <= 5 and not line.ends and line.cover("caption", "photo") == len(line.tokens):
        return True
    return line.words <= 60 and line.starts("caption") and bool(_PICTURED.match(line.text))


def _silent(line: Line) -> bool:
    return line.words <= 60 and (not line.told or line.has("caption"))


def _may_be_via(line: Line) -> bool:
    return line.has("via") or line.text.rstrip()[-1:] == ")"


_LABEL_AT_END = late(
    r"[.!?]\s(?:Photo|Photograph|Image|Picture|Foto|Фото|Bild|Crédit|Credit|Fotoğraf|Zdjęcie|صورة)"
    r"(?:\s?[:/]\s?|\s(?:by|von|par|por|de)\s)\S[^.!?]{2,60}\.?$"
)
_PICTURED = late(
    r"\W*(?:pictured|caption|image caption|на фото|auf dem bild|en la (?:foto|imagen)|"
    r"sur cette photo|na zdjęciu|fotoğrafta|في الصورة|nella foto)\W",
    re.I,
)


_SCENE_END = late(
    r",\s(?:on\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|"
    r"Sun)day,?\s)?(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4})\.?"
    r"(?:\s?[\[(]?[\w .'’-]{2,40}/[\w .'’-]{2,40}[\])]?|\s[A-Z]{2,}[\w/ ]{2,40})?\.?$"
)
_SCENE_TAIL = 160
"""Characters from the end in which a date and a credit stand."""
_SCENE_START = late(
    r"^(?:(?:In|On) this |This |An? (?:general|aerial|satellite|wide|combined|file|handout|screengrab|"
    r"screenshot|still|frame|view)\b|"
    r"(?:FILE|Handout)\b)"
)


def dated_scene(line: Line) -> bool:
    """A scene in the present tense that ends in its place and full date: the wires' form of a caption."""
    if line.told or line.has("past") or line.words > 60 or line.starts("by"):
        return False
    ended = line.words >= 6 and bool(_SCENE_END.search(line.text, max(0, len(line.text) - _SCENE_TAIL)))
    if not ended and not (line.has("caption") and _SCENE_START.match(line.text)):
        return False
    if line.quoted or len(shapes.rest_of_date(line)) < 5:
        return False
    return line.number > 0 if ended else True


def player_text(line: Line) -> bool:
    if line.words > 24 or line.told:
        return False
    if line.has("player_strong") or _CLOCKS.fullmatch(line.text):
        return True
    if (
        any(hit.last > hit.first for hit in line.hits.get("player", ()) if hit.first == 0)
        and ":" in line.text[:24]
    ):
        return not line.ends
    known = line.cover("player", "clock", "reading_time")
    numbers = sum(1 for t in line.tokens if t.isdigit())
    return line.has("player") and line.words <= 8 and known + numbers == len(line.tokens) and not line.ends


def ad_label(line: Line) -> bool:
    if line.words > 12 or line.told or not line.has("ad"):
        return False
    longest = max(hit.last - hit.first + 1 for hit in line.hits["ad"])
    if longest >= 3 or (line.opening("ad") >= 2 and line.words <= 8 and not line.has("past")):
        return True
    return line.words <= 4 and line.cover("ad", "clock") == len(line.tokens)


def reading_time(line: Line) -> bool:
    if not line.has("reading_time") or line.words > 16 or line.told:
        return False
    return bool(re.search(r"\d|one|two|five", line.text)) and (line.words <= 8 or shapes.dated(line))


RULES = (
    Rule("reading-time", reading_time, signals="reading_time", most=16, untold=True),
    Rule("ad-label", ad_label, run_in=True, signals="ad", most=12, untold=True),
    Rule("player-text", player_text, signals="player player_strong clocks", most=24, untold=True),
    Rule("caption", dated_scene, signals="year caption", most=60, untold=True),
    Rule("caption", marked_caption, signals="opens_caption few-words", most=60),
    Rule("caption", credited_caption, signals="closed via label", most=50),
    Rule("caption", worded_caption, signals="caption", most=60),
    Rule(
        "image-credit",
        image_credit,
        run_in=True,
        signals="agency photo opens_credit slash bar via closed",
        most=32,
        untold=True,
    ),
)
