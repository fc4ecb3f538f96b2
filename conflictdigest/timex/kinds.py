"""Kinds of tokens, each one private-use character, so that a sentence's kinds are a string.

Patterns over kinds are then ordinary regular expressions over short strings: every pattern of the grammar
is bounded in length, so reading is linear in the text whatever it holds.
"""

from __future__ import annotations

_NAMES = """
N12 N31 N59 NUM YEAR YEAR2 ORD ORDW NUMWORD A FEW HALFWORD DECADE DECADES ISO NUMERIC CLOCK AMPM ZONE
MONTH XMONTH WEEKDAY XWEEKDAY UNIT UNITS WEEKEND PART HOURS DAYWORD SEASON XSEASON HOLIDAY QUARTER CENTURY
YEARW BC AD
LAST PAST NEXT COMING THIS CURRENT PREVIOUS FOLLOWING SAME THAT AGO LATER EARLIER BEFORE AFTER RECENT IN_
WITHIN HENCE
EARLY EDGE ASOF
POS_ THE OF IN ON AT TO AND FROM BETWEEN UNTIL SINCE BY DURING FOR APPROX
COMMA DOT DASH SLASH LPAR RPAR POSS APOS
W1 W2 W3 W4 W5 W6
CAP X
"""
"""Numbers and clocks; the calendar; where to count from; early, late, the end of; little words; marks; what a
language needs for itself; a capitalised word, anything else."""
KINDS = tuple(_NAMES.split())

CODE = {name: chr(0xE000 + i) for i, name in enumerate(KINDS)}
NAME = {code: name for name, code in CODE.items()}

CLASSES = {
    "DAY": "N12 N31 ORD",
    "DAYW": "N12 N31 ORD ORDW",
    "COUNT": "N12 N31 N59 NUM NUMWORD A FEW",
    "COUNTN": "N12 N31 N59 NUM NUMWORD FEW",
    "MON": "MONTH XMONTH",
    "WD": "WEEKDAY XWEEKDAY",
    "SEA": "SEASON XSEASON",
    "UN": "UNIT UNITS WEEKEND YEARW",
    "UNIT": "UNIT YEARW",
    "W1": "W1 YEARW",
    "HOUR": "N12 N31",
    "END2": "N12 N31 N59 YEAR YEAR2",
    "ORDER": "ORD ORDW",
    "DET": "THE THIS THAT",
}
"""Names that stand for several kinds in a pattern."""


def codes(names: str) -> str:
    """The characters that a class or kind name, or several joined by ``|``, stands for."""
    found = ""
    for name in names.split("|"):
        for kind in CLASSES.get(name, name).split():
            found += CODE[kind]
    return found
