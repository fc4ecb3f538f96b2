"""Bylines, datelines on a line of their own, who reported and edited."""

from __future__ import annotations

import re

from conflictdigest.clean import shapes
from conflictdigest.clean.line import Line
from conflictdigest.clean.rules.base import Rule
from conflictdigest.text.late import late

_BY = late(
    r"^\W{0,3}(?:by|words by|story by|written by|text by|von|par|por|di|door|av|af|autor(?:ka|in|zy|"
    r"en)?|author|автор[иы]?|"
    r"текст|texto|texte|text|tekst|haber|yazan|muhabir|dziennikarz|журналіст(?:ка)?|"
    r"журналист(?:ка)?|reporter|بقلم|كتبت?|إعداد)"
    r"\s*(?::|\s)\s*(.+)$",
    re.I,
)
_JOIN = late(
    r"\s*(?:,|;|\||·|•|/|\s+and\s+|\s+&\s+|\s+et\s+|\s+y\s+|\s+und\s+|\s+i\s+|\s+та\s+|\s+и\s+|"
    r"\s+ve\s+|\s+و\s?)\s*"
)
_UP = "A-ZÀ-ÞĀ-ŽА-ЯІЇЄҐЁ"
_NAME = rf"[{_UP}][\w.'’-]+(?:\s[{_UP}][\w.'’-]+){{1,3}}"
_PERSON = rf"[{_UP}][\w.'’-]+(?:\s[{_UP}][\w.'’-]+){{1,2}}"
_REPORTS_FROM = late(
    rf"{_NAME}(?:,? (?:reports|reporting|berichtet|informe|pour)) (?:from|"
    rf"aus|desde|depuis) [{_UP}][\w'’ -]+\.?"
)
_NAME_OUTLET = late(rf"{_NAME},\s[«\"“„][^«»\"“”„]{{2,40}}[»\"”“]")
_NAMES_IN = late(rf"{_PERSON} in [{_UP}][\w'’-]+(?:(?:, | and ){_PERSON} in [{_UP}][\w'’-]+)*")
_PLACE_DASH = late(
    r"^(?P<place>[A-ZÀ-ÞА-ЯІЇЄҐ][\w .,'’/-]{1,60}?)\s*(?:\((?P<agency>[^()]{2,40})\))?\s*[-–—_]{1,2}\s*$"
)
_CAPITAL_PLACE = late(r"[A-ZÀ-ÞĀ-ŽА-ЯІЇЄҐЁ'’ -]{3,30}[.,]\s")
_STAMP = late(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?")
_CREDIT_SIGN = late(r"^[\s(\[*—–-]*")


def labelled_names(line: Line) -> bool:
    """ "Text and photos: Ana Orbel": a label of roles, a colon, names."""
    label, colon, rest = line.text.partition(":")
    if not colon or not rest.strip() or len(label.split()) > 5 or not _may_be_names(line):
        return False
    inner = Line.read(label)
    known = inner.cover("by", "role", "credits", "photo", "clock", "rights_self", "media_role") + sum(
        t in shapes.PARTICLES for t in inner.tokens
    )
    return (
        inner.has("by", "role", "credits", "photo")
        and known >= len(inner.tokens)
        and _people(rest, marked=True)
    )


def reports_from(line: Line) -> bool:
    """ "Ana Orbel reports from Lund"."""
    return bool(_REPORTS_FROM.fullmatch(line.text.strip())) and _may_be_names(line)


def name_and_outlet(line: Line) -> bool:
    """ "Ana Orbel, «Norland Gazette»"."""
    return bool(_NAME_OUTLET.fullmatch(line.text.strip())) and _may_be_names(line)


def names_in_places(line: Line) -> bool:
    """ "Ana Orbel in Lund and Per Voss in Halden", near the top."""
    if not 0 < line.number <= 5 or line.ends:
        return False
    return bool(_NAMES_IN.fullmatch(line.text.strip())) and _may_be_names(line)


def signed_by(line: Line) -> bool:
    """ "By Ana Orbel and Per Voss in Lund", "Автор: …"."""
    found = _BY.match(line.text.strip())
    return found is not None and _may_be_names(line) and _people(found[1], marked=":" in line.text[:20])


def role_line(line: Line) -> bool:
    """A lone role ("Staff writer"), or a name and a role."""
    if line.words > 8 or not line.has("role") or line.has("past") or line.ends or not _may_be_names(line):
        return False
    return line.cover("role", "agency", "by", "clock") == len(line.tokens) or _name_and_role(line)


def _may_be_names(line: Line) -> bool:
    return line.words <= 22 and not line.told and not line.quoted


def credit_line(line: Line) -> bool:
    """ "Graphic by Ana Orbel", "Подготовила Анна Лорина": what somebody made, and the name."""
    if not 2 <= line.words <= 9 or line.told or line.quoted or line.number == 0:
        return False
    size = line.opening("media_role")
    if not size or (line.ends and line.words > 5):
        return False
    words = line.text.replace(",", " ").replace(":", " ").split()
    rest = [word.strip(".()") for word in words[size:]]
    while rest and (rest[0].casefold() in _LINKS or Line.read(rest[0]).has("media_role")):
        rest = rest[1:]
    return 1 <= len(rest) <= 5 and all(
        w[:1].isupper() or w.casefold() in _JOINS or not w[:1].isascii() for w in rest
    )


_LINKS = frozenset(
    {"by", "von", "par", "por", "di", "przez", "door", "av", "af", "for", "to", "with", "from", "de"}
)
_JOINS = shapes.PARTICLES | {"/", "|"}


def post_line(line: Line) -> bool:
    """A post without a name near an edge: "From our correspondent in Velsk", "Special to The Orbel"."""
    if (
        not 2 <= line.words <= 8
        or line.told
        or line.has("past")
        or line.ends
        or line.quoted
        or line.number == 0
    ):
        return False
    if not line.has("role") or not (line.number <= 6 or line.left <= 4):
        return False
    words = re.findall(r"[\w'’-]+", line.text)
    begins = words[0].casefold() in _OPENERS or line.opening("role") > 0
    small = [
        w
        for w in words
        if w[:1].islower() and not _known(w) and w.casefold() not in shapes.PARTICLES | _OPENERS
    ]
    joined = any(w.casefold() in _OPENERS or w.casefold() in shapes.PARTICLES for w in words[1:])
    return begins and not small and (joined or words[0].casefold() in _OPENERS or "," in line.text)


_OPENERS = frozenset(
    {
        "from",
        "our",
        "special",
        "to",
        "with",
        "in",
        "at",
        "de",
        "notre",
        "nuestro",
        "unser",
        "unsere",
        "aus",
        "von",
        "vom",
        "dal",
        "nostro",
        "у",
        "в",
        "від",
        "спеціально",
        "специально",
        "наш",
        "наша",
        "naszego",
        "od",
        "à",
        "en",
        "из",
        "خاص",
        "من",
    }
)


def _people(text: str, *, marked: bool) -> bool:
    """Names, places, roles and dates, and no sentence."""
    bare = re.sub(r"\(@?\w+\)|@\w+|\S+@\S+", "", text).strip(" .|·•-–—")
    if not bare or re.search(r"[.!?]\s+\S+\s+\S+\s+\S+", bare):
        return False
    rest = Line.read(bare)
    small = [
        w for w in bare.replace("/", " ").replace(",", " ").split()
        if w[0].islower() and w.casefold() not in shapes.PARTICLES and not _known(w)
    ]  # fmt: skip
    if small:
        return False
    upper = [w for w in bare.split() if w[:1].isupper() or not w[:1].isascii()]
    return (
        bool(upper)
        and (marked or rest.words <= 16)
        and not re.match(r"(?:the\s)?\w+(?:day|end)\b", bare, re.I)
    )


def _known(word: str) -> bool:
    inner = Line.read(word)
    return inner.has("role", "clock", "calendar", "agency", "by", "published", "updated") or word in {
        "in",
        "for",
        "from",
        "at",
        "with",
    }


def _name_and_role(line: Line) -> bool:
    parts = [p for p in re.split(r"\s*[,|·•/–—-]\s+|\s*[|·•]\s*", line.text) if p.strip()]
    return len(parts) >= 2 and shapes.one_name(parts[0]) and all(len(p.split()) <= 6 for p in parts)


def publication_line(line: Line) -> bool:
    """A date alone, with "published", a clock and a zone beside it, or a place before it."""
    if _STAMP.fullmatch(line.text.strip()):
        return True
    if shapes.far_from_date(line):
        return False
    if shapes.date_only(line):
        return not line.ends or line.has("published", "updated") or shapes.timed(line)
    if not shapes.dated(line) or line.words > 16 or (line.ends and line.words > 6):
        return False
    rest = shapes.rest_of_date(line)
    if line.starts("published", "updated"):
        return len(rest) <= 4 and not line.told
    return False


def dateline(line: Line) -> bool:
    """Where it was written, on a line of its own: "ORSK, Freedonia (AP) —", "Kyiv, 12 November 2024"."""
    if line.words > 12:
        return False
    found = _PLACE_DASH.match(line.text.strip()) if line.text.rstrip()[-1:] in "-–—_" else None
    if found and (found["agency"] or shapes.shouting(found["place"].split(",")[0])):
        return True
    if (
        shapes.dated(line)
        and _CAPITAL_PLACE.match(line.text)
        and line.has("agency")
        and not line.told
        and not line.ends
    ):
        return True
    if (
        not shapes.dated(line)
        or line.ends
        or not (shapes.has_year(line.text) or (line.number <= 4 and line.words <= 4))
    ):
        return False
    rest = shapes.rest_of_date(line)
    place = line.text.split(",")[0].strip()
    return (
        0 < len(rest) <= 3
        and place[:1].isupper()
        and not line.told
        and not line.has("past")
        and "," in line.text
    )


def reporting_credit(line: Line) -> bool:
    """ "Reporting by …; editing by …", "The … contributed to this report."."""
    if not line.has("credits") or line.words > 60:
        return False
    text = _CREDIT_SIGN.sub("", line.text)
    inner = line if text == line.text else Line.read(text)
    first = min(hit.first for hit in line.hits["credits"])
    several = line.count("credits") >= 2 or ";" in line.text or ":" in line.text[:40]
    if inner.starts("credits"):
        if inner.opening("credits") == 1 and not re.match(r"\s*[:：]", inner.after_opening("credits")):
            return False
        return several or line.words <= 14 or line.text.lstrip()[:1] in "(["
    if line.quoted:
        return False
    ends_so = any(hit.last >= len(line.tokens) - 4 for hit in line.hits["credits"])
    return ends_so and line.words <= 40 and first > 0 and _contributed(line)


def _contributed(line: Line) -> bool:
    return any(len(line.tokens[hit.first : hit.last + 1]) >= 3 for hit in line.hits["credits"])


def agency_line(line: Line) -> bool:
    """Agencies alone on a line: "AFP, dpa", "Orbel news agency", "Source: AP"."""
    if line.words > 10 or line.told or line.has("past") or not line.has("agency", "role"):
        return False
    known = line.cover("agency", "role", "photo", "by", "crumbs") + sum(
        1 for t in line.tokens if t in shapes.PARTICLES
    )
    rest = len(line.tokens) - known
    return rest == 0 or (line.has("role") and rest <= 2 and line.left <= 3 and not line.ends)


RULES = (
    Rule(
        "publication-line",
        publication_line,
        signals="calendar published updated clock joined-figures",
        needs="digit",
        most=24,
    ),
    Rule("dateline", dateline, signals="calendar joined-figures open-end", most=12),
    Rule("byline", labelled_names, signals="by role credits photo", needs="colon", most=22, untold=True),
    Rule("byline", reports_from, signals="reports", most=22, untold=True),
    Rule("byline", name_and_outlet, signals="quote", most=22, untold=True),
    Rule("byline", names_in_places, signals="top", most=22, untold=True),
    Rule("byline", signed_by, signals="opens_byline", most=22, untold=True),
    Rule("byline", role_line, signals="role", most=8, untold=True),
    Rule("byline", post_line, signals="role", most=8, untold=True),
    Rule("reporting-credit", reporting_credit, run_in=True, signals="credits", most=60),
    Rule("credit-line", credit_line, signals="media_role", most=9, untold=True),
    Rule("agency-line", agency_line, signals="agency role", most=10, untold=True),
)
