"""Rights, terms, cookies, disclaimers."""

from __future__ import annotations

import re

from conflictdigest.clean.line import Line
from conflictdigest.clean.rules.base import Rule
from conflictdigest.text.late import late

_SIGN = late(r"^\W{0,3}(?:©|\(c\)\s|copyright\b|copr\.)", re.I)
_SIGN_ANYWHERE = late(r"©|\(c\)\s?\d{4}", re.I)
_CJK = late(
    r"(?:不得|禁止|未经|未經|请勿|請勿).{0,12}(?:转载|轉載|复制|複製)|版权(?:归|所有)|版權(?:歸|所有)|转载请注明|轉載請註明|無断(?:転載|複製)|"
    r"著作権は|무단\s?(?:전재|복제)|재배포\s?금지|저작권자"
)
_YEAR = late(r"\b(?:19|20)\d\d\b")


def copyright_line(line: Line) -> bool:
    """ "© 2024 Outlet", "Copyright Outlet. All rights reserved."; not a sentence about copyright."""
    if line.told or line.words > 40:
        return False
    if (
        line.has("agency", "photo")
        and (line.starts("photo") or line.has("agency"))
        and not line.has("rights_limit", "rights_act")
    ):
        return False
    if _SIGN.search(line.text):
        return (
            "©" in line.text[:6]
            or bool(_YEAR.search(line.text))
            or line.words <= 8
            or line.has("rights_limit")
        )
    if _SIGN_ANYWHERE.search(line.text):
        return line.words <= 16
    return line.words <= 14 and line.count("rights_owner") > 0 and _reserved(line)


def _reserved(line: Line) -> bool:
    """Whether rights are said to be reserved, in so many words, and little else is said."""
    longest = max(
        (
            hit.last - hit.first + 1
            for hit in line.hits["rights_owner"]
            if line.tokens[hit.last] not in {"of", "de", "property"}
        ),
        default=0,
    )
    return longest >= 2 and not line.has("past") and (longest * 3 >= len(line.tokens) or line.ends)


def rights_notice(line: Line) -> bool:
    """Terms of use: an act (reproduce, train), a limit (without consent) and what it is about, or whose."""
    if _CJK.search(line.text) and line.words <= 60:
        return True
    acts, limits = line.count("rights_act"), line.count("rights_limit")
    owner, about, strong = line.has("rights_owner"), line.has("rights_self"), line.has("rights_strong")
    # "the materials published on this website" tells of nothing
    terms = acts >= 3 and limits and about and not line.quoted
    if (line.told and not terms) or (line.quoted and not line.has("rights_owner")):
        return False
    if owner and ((acts and limits) or acts >= 2):
        return True
    if strong and not line.has("past") and line.words <= 60:
        return bool(acts or limits or about or owner) or line.words <= 14
    if acts and limits and about:
        return not line.has("past") or acts + limits >= 4
    if owner and about and bool(limits) and line.words <= 60:
        return not line.has("past")
    nobody = not line.has("authority", "past") and line.words <= 40
    return nobody and acts >= 1 and limits >= 1 and acts + limits >= 3


def rights_tail(line: Line) -> bool:
    """What goes on after a notice: "Detailed information regarding this notice can be found here."."""
    return (
        line.words <= 22
        and line.has("terms_here")
        and not line.told
        and line.has("rights_self", "more_links")
    )


def cookie_notice(line: Line) -> bool:
    if line.told or line.words > 140:
        return False
    if line.has("cookies"):
        if line.words <= 16 and line.has("rights_self", "imperative", "reader", "consent"):
            return True
        return line.has("consent", "imperative", "rights_self") and line.has("consent", "reader")
    return line.count("consent") >= 2 and line.has("reader")


def disclaimer(line: Line) -> bool:
    """Whose opinion it is not, and who earns from links."""
    if line.has("idea_according"):  # "in the opinion of the authors of the study, …"
        return False
    return line.has("disclaimer") and line.words <= 70 and not line.quoted and not line.told


RULES = (
    Rule("rights-notice", rights_notice, run_in=True, signals="rights_owner rights_strong rights_limit han"),
    Rule(
        "copyright-line",
        copyright_line,
        run_in=True,
        signals="copyright rights_owner opens_rights",
        most=40,
        untold=True,
    ),
    Rule("cookie-notice", cookie_notice, run_in=True, signals="cookies consent", most=140, untold=True),
    Rule("disclaimer", disclaimer, run_in=True, signals="disclaimer", most=70, untold=True),
)
