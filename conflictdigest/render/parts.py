"""The parts of a laid-out timeline: what every form of output prints, in words already."""

from __future__ import annotations

from msgspec import Struct


class Against(Struct, frozen=True):
    """One side of a dispute, seen from the entry it stands under."""

    word: str
    """"DISPUTED" or "DISPUTES"."""
    who: str
    when: str
    labels: tuple[str, ...]
    text: str


class Shown(Struct, frozen=True):
    """An entry in words."""

    id: str
    text: str
    labels: tuple[str, ...]
    flags: tuple[str, ...] = ()
    """DISPUTED, CLAIM, DENIAL, CORRECTED, BACKGROUND …: words, so that colour is never needed."""
    said: str = ""
    """"reported by Washington Post (2 articles, 1 origin)"."""
    against: tuple[Against, ...] = ()
    notes: tuple[str, ...] = ()
    when: str = ""
    """Its own days, where the heading does not say them."""
    why: tuple[str, ...] = ()


class Group(Struct, frozen=True):
    """Entries of one story under one heading; the title is empty where it would say nothing."""

    title: str
    items: tuple[Shown, ...]


class Section(Struct, frozen=True):
    """A heading and what stands under it."""

    heading: str
    groups: tuple[Group, ...]
    note: str = ""
    """"B is undated: bracket"."""
    articles: int = 0
    """How many articles speak of the day; 0 where that is not known."""
    ahead: bool = False
    day: str = ""
    """ISO, for anchors and sorting; empty for headings that are no day."""


class Legend(Struct, frozen=True):
    """An article in the list at the end."""

    label: str
    title: str
    outlet: str
    date: str
    summary: tuple[str, ...]
    url: str | None
    id: str
    language: str


class Page(Struct, frozen=True):
    sections: tuple[Section, ...]
    ahead: tuple[Section, ...]
    legend: tuple[Legend, ...]
    undated: tuple[tuple[str, str], ...]
    """(label or id with the title, the reason)."""
    hidden: str
    most: int
    """The highest coverage of a day: the full length of a bar."""
