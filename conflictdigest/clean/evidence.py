"""What lines say before they are cut: authors, outlet, agency, dates, rights holder, corrections."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct, field

from conflictdigest.clean import corrections, shapes
from conflictdigest.clean.line import Line
from conflictdigest.clean.rules.people import _BY, _JOIN
from conflictdigest.model.page import Correction, Printed
from conflictdigest.names import tables
from conflictdigest.text.late import late

_OUTLET_AFTER_SIGN = late(
    r"(?:©|\(c\)|copyright)[\s:]*(?:©|\(c\))?\s*(?:(?:19|20)\d\d)?\s?(?:[-–—]\s?(?:(?:19|20)\d\d|"
    r"present))?[\s,.|–—-]*"
    r"(?:by\s+)?(?P<name>[^\s.,|–—][^,|–—]*?)\s*(?:(?:19|20)\d\d)?\s*(?:[.,|–—]\s|[.]?$|"
    r"\ball rights\b|\btous droits\b|\balle rechte\b|"
    r"\btodos los\b|\bwszelkie\b|\bвсі права\b|\bвсе права\b|\busage\b)",
    re.I,
)
_HOLDER = late(
    r"(?:consent|permission|authorization|authorisation|agreement|property|zgody|дозволу|разрешения|"
    r"autorisation|autorización|"
    r"genehmigung|zustimmung)\s+(?:from|of|by|de|der|des|von|редакції|редакции)\s+(?:the\s+)?"
    r"(?P<name>[A-ZÀ-ÞА-ЯІЇЄ][\w.&'’-]*(?:\s+(?:[A-ZÀ-ÞА-ЯІЇЄ][\w.&'’-]*|of|and|de|del|la|der))*)"
)
_AGENCY_NAMES = {
    "reuters": "Reuters", "ap": "AP", "associated press": "AP", "the associated press": "AP", "afp": "AFP",
    "agence france-presse": "AFP", "dpa": "dpa", "efe": "EFE", "ansa": "ANSA", "tass": "TASS", "тасс": "TASS",
    "xinhua": "Xinhua", "anadolu": "Anadolu", "anadolu agency": "Anadolu", "aa": "Anadolu", "upi": "UPI",
    "interfax": "Interfax", "интерфакс": "Interfax", "інтерфакс": "Interfax", "ukrinform": "Ukrinform",
    "укрінформ": "Ukrinform", "pap": "PAP", "apa": "APA", "ria novosti": "RIA Novosti", "kyodo": "Kyodo",
    "yonhap": "Yonhap", "رويترز": "Reuters", "أ ف ب": "AFP", "فرانس برس": "AFP", "الأناضول": "Anadolu",
    "bloomberg": "Bloomberg", "canadian press": "The Canadian Press",
    "the canadian press": "The Canadian Press",
    "belga": "Belga", "lusa": "Lusa", "sana": "SANA", "wafa": "WAFA", "irna": "IRNA",
    "unian": "UNIAN", "уніан": "UNIAN",
}  # fmt: skip


class Evidence(Struct):
    """Collects as lines go; `printed()` gives the result."""

    authors: list[str] = field(default_factory=list)
    outlet: str | None = None
    agency: str | None = None
    published: list[str] = field(default_factory=list)
    dated: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    rights_holder: str | None = None
    place: str | None = None
    corrections: list[Correction] = field(default_factory=list)

    def read(self, rule: str, text: str) -> None:
        """Takes what a cut line states; `rule` says what kind of line it is."""
        if rule == "byline":
            self._byline(text)
        elif rule in {"publication-line", "dateline", "reading-time"}:
            self._date(text)
            if rule == "dateline":
                self._dateline(text)
        elif rule in {"copyright-line", "rights-notice"}:
            self._rights(text)
        elif rule in {"agency-line", "reporting-credit"}:
            self.agency = self.agency or agency_name(text)
        elif rule == "correction-note":
            self.corrections.append(corrections.read(text))

    def _byline(self, text: str) -> None:
        found = _BY.match(text.strip())
        names, outlet = people(found[1] if found else text)
        for name in names:
            if name not in self.authors:
                self.authors.append(name)
        if outlet:
            self.agency = self.agency or agency_name(outlet)
            if _names_outlet(outlet) and not self.outlet:
                self.outlet = outlet
        line = Line.read(text)
        if shapes.dated(line):
            self._date(text)

    def _date(self, text: str) -> None:
        line = Line.read(text)
        if not shapes.dated(line):
            return
        kind = (
            self.updated
            if line.starts("updated")
            else self.published
            if line.has("published")
            else self.dated
        )
        kind.append(text.strip())

    def _dateline(self, text: str) -> None:
        self.agency = self.agency or agency_name(text)
        place = re.split(r"[,(–—-]", text.strip())[0].strip()
        self.place = self.place or place or None

    def _rights(self, text: str) -> None:
        if found := _HOLDER.search(text):
            self.rights_holder = found["name"].strip()
        if (sign := _OUTLET_AFTER_SIGN.search(text)) and len(sign["name"].split()) <= 8:
            name = sign["name"].strip(" .")
            if (
                not name.isdigit()
                and not self.outlet
                and not Line.read(name).has("rights_owner", "rights_act")
            ):
                self.outlet = name
                self.rights_holder = self.rights_holder or name

    def printed(self) -> Printed:
        return Printed(
            authors=tuple(self.authors),
            outlet=self.outlet,
            agency=self.agency,
            publication_lines=tuple(dict.fromkeys([*self.published, *self.dated, *self.updated])),
            rights_holder=self.rights_holder,
            dateline_place=self.place,
            corrections=tuple(self.corrections),
        )


_PAPERS = """post times herald news gazette courier tribune journal observer telegraph guardian review
    radio tv television chronicle daily weekly dispatch agency examiner inquirer zeitung
    nachrichten anzeiger kurier tageblatt rundschau morgenpost gazeta dziennik wiadomości
    журнал газета вісник новини правда известия вестник новости ведомости тижневик diario
    noticias periódico gazete gazetesi haber haberleri صحيفة جريدة وكالة قناة"""
_OUTLET_WORDS = frozenset(_PAPERS.split())
"""Words by which papers and stations are called."""


def _names_outlet(text: str) -> bool:
    """Whether a header's name is a paper's or station's ("Coastal Post"), not a person's."""
    words = [w.casefold() for w in re.findall(r"[^\W\d_]+", text)]
    if not 2 <= len(words) <= 5 or words[0] in tables.words("given"):  # "Emily Post" writes, and is no paper
        return False
    return words[-1] in _OUTLET_WORDS or words[0] in _OUTLET_WORDS or words[:1] == ["the"]


def people(text: str) -> tuple[list[str], str | None]:
    """The persons a byline names, and what else it names after them (an outlet, an agency)."""
    names: list[str] = []
    text, _, house = re.sub(r"\(?@\w+\)?|\S+@\S+", "", text).partition(" - ")
    other: str | None = house.strip() or None
    for part in _JOIN.split(text):
        bare = re.sub(r"^(?:by|and)\s+|\s+(?:in|for|from|at)\s+.*$", "", part.strip(" .|·•*-–—:"), flags=re.I)
        line = Line.read(bare)
        if not bare or line.has("role", "calendar", "published", "updated") or any(c.isdigit() for c in bare):
            continue
        if (
            (line.has("agency") and line.cover("agency") == len(line.tokens))
            or (names and (len(bare.split()) == 1 or (bare.isupper() and len(bare) <= 5)))
            or _names_outlet(bare)
        ):
            other = other or bare
        elif shapes.name_words(bare):
            names.append(bare.title() if bare.isupper() else bare)
    return names, other


def agency_name(text: str) -> str | None:
    """The news agency that a text names, under its usual name."""
    line = Line.read(text)
    for hit in line.hits.get("agency", ()):
        if name := _AGENCY_NAMES.get(" ".join(line.tokens[hit.first : hit.last + 1])):
            return name
    return next((_AGENCY_NAMES[t] for t in line.tokens if t in _AGENCY_NAMES), None)


def gather(cut: Iterable[tuple[str, str]]) -> Evidence:
    evidence = Evidence()
    for rule, text in cut:
        evidence.read(rule, text)
    return evidence
