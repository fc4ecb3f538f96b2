"""One story's drafts, with days for those that had none of their own.

A reported happening without a day takes the day of the same happening elsewhere in its story; so does a
sentence that is only known "by" the publication when another article says on which day it was. What no
article puts on a day is moved to the earliest publication by which it was known. Whatever stays without a day
stands by the day of its report. The result depends on the set of drafts only.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from conflictdigest.model import replace
from conflictdigest.model.dates import Anchor
from conflictdigest.model.days import Days, Granularity
from conflictdigest.model.timeline import Bound, Draft, EntryKind, Evidence, Role
from conflictdigest.timeline.index import Index
from conflictdigest.timeline.likeness import SAME, SAME_REPORTED, SAME_WITHIN, Print, Prints, alike

WINDOW = 3
"""Days before its publication in which an undated statement looks for its happening."""


def settle(drafts: Sequence[Draft], prints: Prints | None = None) -> tuple[Draft, ...]:
    """The story's drafts, each on days, in reading order. `prints` remembers what is compared of them.

    One is left out only when its words stand elsewhere: as the report that told it.
    """
    prints = prints or Prints()
    ordered = sorted(drafts, key=oldest)
    firm: list[Draft] = []
    loose: list[Draft] = []
    for draft in ordered:
        (loose if _loose(draft) or _spread(draft) else firm).append(draft)
    settled, left = _from_firm(firm, loose, prints)
    settled += [d for d in left if _spread(d)]
    settled += _among_themselves([d for d in left if not _spread(d)], prints)
    moved = {d.key: d for d in settled}
    firm = [_led(d, moved) for d in firm]
    return tuple(sorted(_once([*firm, *settled]), key=_reading))


def _loose(draft: Draft) -> bool:
    """Without a day, or only known by its publication."""
    return draft.days is None or draft.role is Role.DEFAULT


def _spread(draft: Draft) -> bool:
    """Somewhere within a few days (an undated article's "on Thursday"): another may know which."""
    return (
        not _loose(draft)
        and draft.bound is Bound.WITHIN
        and draft.granularity is Granularity.DAY
        and draft.role is not Role.ASIDE
    )


def oldest(draft: Draft) -> tuple[bool, date, date, str]:
    """Dated before undated, early before late: what came first leads, whatever comes later."""
    published = draft.published
    if published is None:
        return (True, date.max, date.max, draft.key)
    return (not published.single, published.first, published.last, draft.key)


def _reading(draft: Draft) -> tuple[str, int, int, str]:
    return (draft.quote.article, draft.quote.span.paragraph, draft.quote.span.start, draft.key)


def _from_firm(
    firm: Sequence[Draft], loose: Sequence[Draft], prints: Prints
) -> tuple[list[Draft], list[Draft]]:
    """Loose drafts that found their happening on a stated day; and the others."""
    stated = [d for d in firm if d.bound is Bound.ON and d.role is not Role.ASIDE]
    held = list({(d.quote.text, d.days, d.kind): d for d in reversed(stated)}.values())[::-1]
    index = Index()
    for draft in held:
        index.add(prints.of(draft))
    settled: list[Draft] = []
    left: list[Draft] = []
    known: dict[tuple[object, ...], Draft | None] = {}
    for draft in loose:
        same = (
            draft.quote.text,
            draft.words,
            draft.role,
            draft.kind,
            draft.days,
            draft.published,
            draft.fallback,
        )
        if same not in known:
            known[same] = _likest(draft, prints.of(draft), index, held)
        home = known[same]
        if home is None:
            left.append(draft)
        else:
            settled.append(_on(draft, home))
    return settled, left


def _likest(draft: Draft, mine: Print, index: Index, held: Sequence[Draft]) -> Draft | None:
    """The stated happening that the draft tells, if any."""
    best, at = 0.0, -1
    for number, other in index.near(mine):
        if _may_be(draft, held[number]) and (like := alike(mine, other)) > best:
            best, at = like, number
    if at < 0:
        return None
    needed = SAME_WITHIN if held[at].quote.article == draft.quote.article else SAME
    return held[at] if best >= (SAME_REPORTED if draft.role is Role.REPORTED else needed) else None


def _may_be(draft: Draft, firm: Draft) -> bool:
    """Whether a draft without a day could be what `firm` tells of its day."""
    if firm.days is None or firm.key == draft.key:
        return False
    if draft.role is Role.REPORTED and (firm.kind is EntryKind.REPORT or firm.quote.text == draft.quote.text):
        return False  # a report is not what it reports
    if _spread(draft):
        return draft.days is not None and firm.days.within(draft.days)
    told_by = draft.fallback or draft.published
    if told_by is None:
        return draft.role is Role.REPORTED
    if firm.days.first > told_by.last:
        return False
    if draft.role is Role.REPORTED:
        return True
    return (told_by.first - firm.days.last).days <= WINDOW


def _on(draft: Draft, firm: Draft) -> Draft:
    """The draft on the day of the same happening, and what says so."""
    evidence = Evidence(firm.evidence.text, f"same-happening:{firm.evidence.rule}", firm.evidence.anchor)
    kind = firm.kind if draft.kind is not EntryKind.DENIAL else draft.kind
    return replace(
        draft,
        days=firm.days,
        bound=firm.bound,
        granularity=firm.granularity,
        evidence=evidence,
        kind=kind,
        follows=firm.follows or firm.key,
    )


def _among_themselves(loose: Sequence[Draft], prints: Prints) -> list[Draft]:
    """Equal statements of several articles, all moved to the earliest day by which one told it."""
    fallen = [d for d in map(_fallen_back, loose) if d is not None]
    if len({d.days for d in fallen}) < 2:
        return fallen
    index, leaders = Index(), list[Draft]()
    same_words: dict[tuple[str, EntryKind], Draft] = {}
    settled: list[Draft] = []
    for draft in fallen:
        leader = same_words.get((draft.quote.text, draft.kind))
        if leader is None or not _close(leader, draft):
            leader = _leader(draft, prints.of(draft), index, leaders)
        if leader is None:
            index.add(prints.of(draft))
            leaders.append(draft)
            settled.append(draft)
            same_words.setdefault((draft.quote.text, draft.kind), draft)
        else:
            settled.append(
                replace(
                    draft,
                    days=leader.days,
                    bound=leader.bound,
                    granularity=leader.granularity,
                    follows=leader.key,
                )
            )
    return settled


def _leader(draft: Draft, mine: Print, index: Index, leaders: Sequence[Draft]) -> Draft | None:
    best, at = 0.0, -1
    for number, other in index.near(mine):
        if _close(leaders[number], draft) and (like := alike(mine, other)) > best:
            best, at = like, number
    return leaders[at] if best >= SAME else None


def _close(a: Draft, b: Draft) -> bool:
    if a.days is None or b.days is None:
        return False
    return abs((b.days.first - a.days.last).days) <= WINDOW or a.days.overlaps(b.days)


def _fallen_back(draft: Draft) -> Draft | None:
    if draft.days is not None:
        return draft
    if draft.fallback is None:
        return None
    anchor = Anchor(draft.fallback, "report")
    bound = Bound.BY if draft.fallback.single else Bound.WITHIN
    return replace(draft, days=draft.fallback, bound=bound, evidence=Evidence("", "report-day", anchor))


def _led(draft: Draft, moved: dict[str, Draft]) -> Draft:
    """A sentence that only dates another goes where that one went."""
    target = moved.get(draft.follows or "")
    return replace(draft, days=target.days, bound=target.bound) if target else draft


def _once(drafts: Sequence[Draft]) -> list[Draft]:
    """Two drafts of one sentence that came to lie on the same days are one."""
    kept: dict[tuple[str, int, int, Days | None], Draft] = {}
    for draft in sorted(drafts, key=lambda d: (not d.home, d.role is not Role.STATED, d.key)):
        kept.setdefault((*_reading(draft)[:3], draft.days), draft)
    return list(kept.values())
