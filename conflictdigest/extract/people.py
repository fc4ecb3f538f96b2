"""The persons that a byline, an author field or a signature names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from conflictdigest.extract.headline import squash
from conflictdigest.text.words import NAME_PARTICLES

_BY = (
    r"(?:(?:written|story|words|text|report(?:ing)?|compiled|analysis|opinion|comment(?:ary)?|review|interview|"
    r"posted|published|reported) )?by|von|par|por|di|door|av|af|autor(?:es|in|en|zy|ka)?|"
    r"authors?|auteurs?|autore|text|texte|texto|tekst|testo|words|haber|yazan|muhabir|reportage|"
    r"propos recueillis par|recueillis? par|oprac(?:owanie|owała?)?|"
    r"автор(?:ы|и|ка)?|текст|підготува(?:в|ла|ли)|подготовил[аи]?|бесіду вела|журналіст(?:ка)?|корреспондент|"
    r"بقلم|كتب(?:ت)?|إعداد|تقرير"
)
_LEAD = re.compile(rf"^(?:\W*(?:{_BY})\b[\s:.]+)+", re.I)
_LEAD_HAN = re.compile(r"^\W*(?:本报|本報)?(?:记者|記者|文|撰文|作者|取材)\s*[:：/／\s]\s*")
_TAIL_HAN = re.compile(r"\s*(?:기자|특파원|記者|记者)$")
_JOINED = re.compile(
    r"\s*(?:;|、|،|·|•|\s\|\s|\s/\s|\s[&+]\s|,(?!\s*(?:Jr|Sr|MD|PhD)\b)|\s(?:and|und|et|og|och|"
    r"ja|y|e|i|и|й|та|ve|en|و)\s)\s*"
)
_BRACKET = re.compile(r"\s*[(\[][^()\[\]]{1,60}[)\]]\s*$")
_ACCOUNT = re.compile(r"\S+@\S+\.\S+|(?<!\w)@\w+")
_FROM = re.compile(
    r"\s(?:in|aus|from|for|für|pour|à|desde|with|mit|avec|con|com|via|at|из|із|для)\s.*$", re.S
)
_DASH = re.compile(r"\s+[-–—|]\s+")
_ROLE_NOUN = (
    r"(?:reporter(?:in)?|correspondents?|editors?(?:-at-large| at large)?|sub-?editor|writers?|"
    r"contributors?|journalists?|columnists?|producers?|analysts?|redakteur(?:in)?|korrespondent(?:in|ka)?|autorin|volontär(?:in)?|journaliste|"
    r"correspondante?|rédact(?:eur|rice)|redactora?|corresponsal|periodista|colaborador[a]?|giornalista|"
    r"corrispondente|inviat[oa]|jornalista|repórter|dziennikar(?:z|ka)|redaktor(?:ka)?|journalist(?:e|in)?|"
    r"корреспондент|кореспондент(?:ка)?|журналіст(?:ка)?|журналист(?:ка)?|редактор(?:ка)?|обозреватель|"
    r"оглядач(?:ка)?|muhabiri?|editörü?|yazarı|redaktör|skribent|مراسلة?|محررة?|صحفية?|기자|记者|記者)"
)
_ROLE = re.compile(rf"(?:^|.*[\s-]){_ROLE_NOUN}$|^{_ROLE_NOUN}\b(?! [A-ZÀ-Þ]\w+ [A-ZÀ-Þ])", re.I)
_NO_NAME = re.compile(
    r"https?:|www\.|\d{3,}|\d:\d|[=?!<>{}]|^\W*$|^(?:admin|administrator|none|null|undefined|unknown|unbekannt|anonymous|"
    r"nachrichten|news|unknown author|guest|webmaster|superuser)$|\.(?:com|de|org|net)/",
    re.I,
)
_DESK = re.compile(
    r"redaktion|redacci[oó]n|r[ée]daction|redazione|reda[çc][ãa]o|redakcja|редакци|редакці|news ?room|"
    r"(?:news|web|online|digital|social|foreign|sports?)[ -]?desk|\bstaff\b|\bteam\b|haber merkezi|"
    r"编辑部|編集部|\bagenc(?:y|ies|ias|es)\b|\beditorial\b",
    re.I,
)
_AGENCY_NAMES = """
    reuters ap afp dpa efe ansa tass тасс xinhua upi interfax интерфакс інтерфакс ukrinform
    укрінформ pap apa lusa aa anadolu kyodo yonhap belga ani pti ians aap sid kna epd ritzau ntb tt
    stt cp dts ots sda bloomberg رويترز الأناضول associatedpress theassociatedpress agencefrancepresse
    pressassociation pamedia canadianpress thecanadianpress anadoluagency anadoluajansı europapress
    unian уніан риановости
"""
_AGENCIES = frozenset(_AGENCY_NAMES.split())
_DEGREE = re.compile(
    r"(?:m\.?[ads]|ph\.?d|j\.?d|m\.?p\.?h|m\.?b\.?a|r\.?d\.?n?|r\.?n|c\.?p\.?a|esq|jr|sr|ii+)\.?", re.I
)
_LOGIN = re.compile(r"(?=.*[-_.\d])[a-z\d._-]+")
_PARTICLES = NAME_PARTICLES | {"ten", "ter"}
_MOST_WORDS, _LONGEST = 6, 60


def led(text: str) -> bool:
    """Whether the text begins as a byline does ("By …", "Автор: …")."""
    return bool(_LEAD.match(text) or _LEAD_HAN.match(text))


def named(text: str) -> Iterator[str]:
    """The names in an author field or a byline. A line break is where an element of the page ends."""
    for part in _JOINED.split(_bare(text)):
        for name in map(clean, _pieces(part)):
            if name and len(name.split()) <= _MOST_WORDS and len(name) <= _LONGEST and not _beside(name):
                yield name


def _beside(text: str) -> bool:
    """Whether this stands beside names and is none: a role, a degree."""
    return bool(_ROLE.match(text) or _DEGREE.fullmatch(text))


def _bare(text: str) -> str:
    text = _ACCOUNT.sub("", text.strip())
    return _LEAD.sub("", _LEAD_HAN.sub("", text)).strip()


def _pieces(part: str) -> list[str]:
    """What the elements of a byline hold; a person whose given and family name stand apart is one."""
    lines = [line for line in part.split("\n") if line.strip()]
    if len(lines) > 1 and len(lines) <= 3 and all(len(line.split()) == 1 for line in lines):
        return [" ".join(lines)] if all(line.strip()[:1].isupper() for line in lines) else lines
    return [piece for line in lines for piece in _DASH.split(line)]


def clean(text: str) -> str:
    """A name without prefix, brackets, account, place or outlet hung on to it; "" for what is none."""
    text = _bare(" ".join(text.split()))
    text = _TAIL_HAN.sub("", _BRACKET.sub("", text))
    if len(shorter := _FROM.sub("", text).split()) >= 2:
        text = " ".join(shorter)
    text = text.strip(" .,:;|·•-–—_/()[]")
    return "" if _NO_NAME.search(text) else text


def signature(text: str) -> str:
    """What signs where nobody is named, as it stands ("The Orbel with AFP"); "" for what names nothing."""
    text = _BRACKET.sub("", _bare(" ".join(text.split()))).strip(" .,:;|·•-–—_")
    return "" if _NO_NAME.search(text) else text


def is_desk(name: str) -> bool:
    """Whether a name is a desk's or an agency's: it signs where nobody is named."""
    return bool(_DESK.search(name)) or is_agency(name)


def is_agency(name: str) -> bool:
    return squash(name) in _AGENCIES


def like_a_person(name: str, *, capitals: bool = False) -> bool:
    """Two words at least, each with a capital where the script has capitals; scripts without pass.

    Names in capitals alone are labels as often as persons: only with `capitals`.
    """
    parts = [part for part in re.split(r"[\s.]+", name) if part]
    if any(letter.isdigit() for letter in name):
        return False
    if any("\u3040" <= letter <= "\ud7af" for letter in name):
        return 2 <= len(name) <= 8 and not name.isascii() and not any("A" <= letter <= "z" for letter in name)
    if len(parts) < 2 or not all(p[0].isalpha() or p[0] in "'’\"“" for p in parts):
        return False
    if not all(not p[0].islower() or p in _PARTICLES for p in parts):
        return False
    return capitals or not name.isupper()


def is_site(name: str, sites: Iterable[str]) -> bool:
    """Whether a name is the outlet's own; `sites` as `squash` makes them."""
    key = squash(name)
    return not key or any(key == site or (len(site) > 4 and key.startswith(site)) for site in sites)


def persons(found: Iterable[str], sites: Iterable[str]) -> tuple[str, ...]:
    """Every name that the texts hold, once each, without the outlet's own."""
    names: dict[str, str] = {}
    sites = set(sites)
    for text in found:
        parts = [part for part in named(text) if not is_site(part, sites)]
        short = len(parts) == 1 and len(parts[0]) <= 5 and parts[0].isupper() and parts[0].isascii()
        if short and len(text.split()) <= _MOST_WORDS:
            parts = [" ".join(_bare(text).split())]  # "The Orbel with AFP" is one signature
        for part in parts:
            names.setdefault(squash(part), part)
    full = any(" " in name for name in names.values())
    return tuple(name for name in names.values() if not (full and _LOGIN.fullmatch(name)))
