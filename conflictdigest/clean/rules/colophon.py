"""Who owns the page, answers for it and made it, told by the ideas a notice joins.

A rule here asks for two or three ideas at once, in a line in which nobody says or does anything; that tells a
notice whatever its wording.
"""

from __future__ import annotations

import re

from conflictdigest.clean.line import Line
from conflictdigest.clean.rules.base import Rule, joined

_AGE = re.compile(r"\s*\d{1,2}\s?\+\s*")


def opinion_disclaimer(line: Line) -> bool:
    """Whose opinion it is: "Guest columns do not necessarily reflect the views of the editors."."""
    joins = line.has("idea_author") and line.has("idea_stance") and not line.has("idea_according")
    return joins and line.words <= 34 and line.still


def responsibility(line: Line) -> bool:
    """ "We are not responsible for what readers post or for other sites"."""
    if not 4 <= line.words <= 34 or line.has("authority") or not line.still:
        return False
    return line.has("idea_elsewhere") and line.has("idea_author", "reader", "idea_not")


def copying_terms(line: Line) -> bool:
    """ "Reprinting only after agreement with the publisher."."""
    if not 4 <= line.words <= 45 or line.has("authority") or not line.still:
        return False
    if line.has("idea_proviso"):
        return line.has("idea_publisher") or line.opening("idea_copy") > 0 or line.count("idea_copy") >= 2
    return line.has("idea_publisher") and line.has("idea_you", "reader") and ("?" in line.text or line.orders)


def made_so(line: Line) -> bool:
    """How the article itself was made: "This report was compiled with the help of …"."""
    if not 4 <= line.words <= 40 or line.quoted or not line.has("idea_means"):
        return False
    start = min((hit.first for hit in line.hits["idea_self"]), default=9)
    last = max(hit.last for hit in line.hits["idea_self"] if hit.first == start)
    return start <= 1 and any(last < hit.first <= last + 5 for hit in line.hits["idea_made"])


def foot_note_on_author(line: Line) -> bool:
    """ "The author is a researcher in Lund.", among the last lines."""
    return (
        3 <= line.words <= 40
        and line.left <= 5
        and line.opening("idea_the_author") > 0
        and line.has("idea_calling")
        and line.still
    )


def use_terms(line: Line) -> bool:
    """ "Use of these texts only after written agreement."."""
    if not 4 <= line.words <= 30 or line.has("authority") or not line.still:
        return False
    return line.has("idea_ourtext") and line.has("idea_strong")


def kept_up_to_date(line: Line) -> bool:
    """ "This page is updated as news comes in."."""
    if not 3 <= line.words <= 16 or line.told or line.quoted:
        return False
    return line.opening("idea_page_self") > 0 or (line.orders and not line.ends)


def paid_content(line: Line) -> bool:
    """ "This content was paid for by …"."""
    return 2 <= line.words <= 30 and line.opening("idea_content") > 0 and not line.told and not line.quoted


def data_use(line: Line) -> bool:
    """ "We use tracking technologies to make this site work"."""
    return 4 <= line.words <= 45 and line.has("reader", "idea_you") and line.still


def part_of_series(line: Line) -> bool:
    """ "First part of a series; part two appears on Monday"."""
    return 3 <= line.words <= 18 and line.number > 0 and line.still


def corrections_policy(line: Line) -> bool:
    """ "We publish all corrections openly"."""
    return 3 <= line.words <= 16 and line.number > 0 and line.still


def built_by(line: Line) -> bool:
    """ "Powered by …", and a name."""
    return 2 <= line.words <= 6 and line.opening("idea_built") > 0 and line.left <= 12 and not line.ends


def age_label(line: Line) -> bool:
    """ "16+"."""
    return bool(_AGE.fullmatch(line.text))


RULES = (
    joined("disclaimer", opinion_disclaimer, "idea_opinion", "idea_author idea_stance", most=34, run_in=True),
    joined("disclaimer", responsibility, "idea_responsible", "idea_elsewhere", most=34, run_in=True),
    joined("rights-notice", copying_terms, "idea_copy", most=45, run_in=True),
    Rule("self-reference", made_so, True, "idea_self", "idea_made", most=40, joined=True),
    joined("author-bio", foot_note_on_author, "idea_the_author", "idea_calling", most=40),
    joined("rights-notice", use_terms, "idea_use", "idea_ourtext idea_strong", most=30, run_in=True),
    joined("live-pointer", kept_up_to_date, "idea_update", "idea_page_self", most=16, run_in=True),
    joined("ad-label", paid_content, "idea_paid", "idea_content", most=30),
    joined("cookie-notice", data_use, "idea_tracking", "idea_oursite", most=45, run_in=True),
    joined("self-reference", part_of_series, "idea_series", "idea_part", most=18),
    joined("disclaimer", corrections_policy, "idea_fix", "idea_publish", most=16),
    joined("page-furniture", built_by, "idea_built", most=6),
    joined("page-furniture", age_label, "few-words", most=1),
)
