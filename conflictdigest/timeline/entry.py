"""From a group of drafts to the entry that a reader sees: the clearest words in front, all quotes behind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import TypeVar

from conflictdigest.model.days import Days
from conflictdigest.model.names import Place
from conflictdigest.model.story import CopySet
from conflictdigest.model.timeline import Bound, Draft, Entry, EntryKind, Role
from conflictdigest.text.words import length as words_of

T = TypeVar("T")

_FIRMNESS = (Role.STATED, Role.CARRIED, Role.REPORTED, Role.DEFAULT, Role.ASIDE)
"""Whose words tell the day best."""
_BOUNDS = (Bound.ON, Bound.SINCE, Bound.BY, Bound.WITHIN)
_EASY = 28
"""Words that a reader takes in at once; each one more costs a little."""
_BYLINE = re.compile(r"By (?:the )?(?:[A-Z][\w.'’-]+,? ){2,}")
_STAMP = re.compile(r"\b(?:19|20)\d\d,? (?:at )?\d\d?[.:]\d\d ?(?:[AP]M|[A-Z]{3,4})\b")
_FURNITURE = re.compile(r"\b(?:Photograph: |(?:TRANSCRIPT|Last updated|[Cc]lick here|[Tt]une in)\b)")
_SIGNS = ("Photograph: ", "TRANSCRIPT", "Last updated", "lick here", "une in")
"""Bylines, stamps, credits and prompts that cleaning found glued to a sentence and had to leave."""
_STATED = (Role.STATED, Role.CARRIED)


class Sources:
    """Stories and copies of articles, as lookups."""

    def __init__(self, story_of: Mapping[str, str], copies: Sequence[CopySet]) -> None:
        self.story_of = story_of
        self._copy_of = {a: c for c in copies for a in c.articles}

    def origins(self, drafts: Sequence[Draft]) -> tuple[str, ...]:
        """Outlets or bodies that the drafts go back to, each once, in order of first telling.

        A draft that cites nobody goes back to its own outlet; copies of one text to one.
        """
        found: dict[str, str] = {}
        for draft in drafts:
            for name in draft.origins or self._own(draft):
                found.setdefault(name.casefold(), name)
        return tuple(found.values())

    def _own(self, draft: Draft) -> tuple[str, ...]:
        if draft.attribution and any(a.source for a in draft.attribution):
            return ()
        copied = self._copy_of.get(draft.quote.article)
        if copied is not None:
            return (copied.origin or f"one text in {len(copied.articles)} articles",)
        return (draft.quote.outlet,) if draft.quote.outlet else ()


def entry(
    entry_id: str, days: Days, group: Sequence[Draft], reasons: Sequence[str], sources: Sources
) -> Entry | None:
    """The entry of a group (oldest draft first); null when none of its words may stand in front."""
    homes = [d for d in group if d.home]
    if not homes:
        return None
    front = min(homes, key=lambda d: (-clarity(d), oldest_first(d))) if len(homes) > 1 else homes[0]
    firm, quoted = front, [front]
    if len(group) > 1:
        firm = min(group, key=lambda d: (_FIRMNESS.index(d.role), d is not front, oldest_first(d)))
        quoted += [d for d in group if d is not front]
        once = {(d.quote.article, d.quote.span): d for d in reversed(quoted)}
        quoted = [d for d in quoted if once[d.quote.article, d.quote.span] is d]
    return Entry(
        id=entry_id,
        days=days,
        bound=_bound(group),
        granularity=firm.granularity,
        kind=_kind(group, front),
        text=front.quote.text,
        evidence=firm.evidence,
        quotes=tuple([d.quote for d in quoted]),
        attribution=_once([d.attribution for d in quoted]),
        origins=sources.origins(quoted),
        figures=_once([d.figures for d in quoted]),
        places=_places(quoted),
        names=_names(quoted),
        story=_story(quoted, sources.story_of),
        corrected=tuple(dict.fromkeys([d.corrected for d in quoted if d.corrected])),
        sums=_once([d.sums for d in quoted]),
        why="; ".join([f"{d.quote.origin}: {r}" for d, r in zip(group, reasons, strict=True) if r]),
        weight=round(clarity(front), 6),
        lags=tuple([_lag(d, days) for d in quoted]),
        leads=sum([d.quote.span.paragraph <= 1 and d.title_share >= 0.6 for d in quoted]),
        stated=sum([d.role in _STATED for d in quoted]),
        language=front.language,
    )


def _once(found: Sequence[tuple[T, ...]]) -> tuple[T, ...]:
    """All of them, each once. Most drafts have none or one: those need no look at what is equal."""
    filled = [items for items in found if items]
    if len(filled) < 2:
        first = filled[0] if filled else ()
        return first if len(first) < 2 else tuple(dict.fromkeys(first))
    return tuple(dict.fromkeys(chain.from_iterable(filled)))


def _places(quoted: Sequence[Draft]) -> tuple[Place, ...]:
    places = [p for d in reversed(quoted) for p in d.places]
    return tuple({p.name: p for p in places}.values())[::-1]


def _names(quoted: Sequence[Draft]) -> tuple[str, ...]:
    if len(quoted) == 1:
        return quoted[0].names
    return tuple(sorted({n for d in quoted for n in d.names}))


def oldest_first(draft: Draft) -> tuple[str, int, int]:
    return (draft.quote.article, draft.quote.span.paragraph, draft.quote.span.start)


def clarity(draft: Draft) -> float:
    """How well the draft's words serve as the entry's text, about 0..1.5."""
    text = draft.quote.text
    length = words_of(text)
    score = draft.quality + 0.3 * draft.title_share
    score -= 0.012 * max(0, length - _EASY) + 0.03 * max(0, 10 - length)
    score += 0.1 if draft.role is Role.STATED else 0.0
    score -= 1.0 if _furniture(text) or _of_itself(draft) else 0.0
    return round(score, 6)


def _furniture(text: str) -> bool:
    """Whether the sentence holds what is no part of it. Plain searches first: next to none does."""
    if text.startswith("By ") and _BYLINE.match(text):
        return True
    for sign in _SIGNS:
        if sign in text and _FURNITURE.search(text):
            return True
    return ("20" in text or "19" in text) and _STAMP.search(text) is not None


def _of_itself(draft: Draft) -> bool:
    """Whether the outlet speaks of its own work ("The Post could not reach …"): no happening."""
    outlet = (draft.quote.outlet or "").casefold()
    if not outlet:
        return False
    start = draft.quote.text[: len(outlet) + 4].casefold()
    return start.removeprefix("the ").startswith(outlet)


def _bound(group: Sequence[Draft]) -> Bound:
    return min([d.bound for d in group], key=_BOUNDS.index) if len(group) > 1 else group[0].bound


def _kind(group: Sequence[Draft], front: Draft) -> EntryKind:
    """An event as soon as one tells it as such; else what the words in front are."""
    told = front.kind not in (EntryKind.REPORT, EntryKind.BACKGROUND)
    return front.kind if told or all(d.kind is not EntryKind.EVENT for d in group) else EntryKind.EVENT


def _story(quoted: Sequence[Draft], story_of: Mapping[str, str]) -> str | None:
    if len(quoted) == 1:
        return story_of.get(quoted[0].quote.article)
    stories = Counter([story_of[d.quote.article] for d in quoted if d.quote.article in story_of])
    return min(stories, key=lambda s: (-stories[s], s)) if stories else None


def _lag(draft: Draft, days: Days) -> int:
    if draft.published is None:
        return -1
    return max(0, (draft.published.first - days.last).days)
