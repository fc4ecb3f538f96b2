"""One day's drafts become entries: each happening once, with all who tell it.

Drafts meet only on equal days: `settle` has moved them there before, story by story. So merging is local to a
day, and a pure function of that day's drafts. They are taken oldest first; each joins the entry whose oldest
draft it is most like, or opens one. Only an entry's oldest draft is compared, so that entries do not chain.

An entry's id is made from the key of its oldest draft whose words may stand in front (earliest publication,
then article and place): later reports leave it as it is, a better date does too; only an older report of the
same happening changes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b

from conflictdigest.model.days import Days
from conflictdigest.model.story import CopySet
from conflictdigest.model.timeline import Draft, Entry
from conflictdigest.timeline.entry import Sources, entry
from conflictdigest.timeline.index import Index
from conflictdigest.timeline.likeness import SAME, SAME_WITHIN, Prints, alike
from conflictdigest.timeline.settling import oldest


def merge(
    drafts: Sequence[Draft],
    *,
    story_of: Mapping[str, str],
    copies: Sequence[CopySet],
    prints: Prints | None = None,
) -> tuple[Entry, ...]:
    """The entries of these drafts, by day and then by weight; drafts without days are left out.

    `story_of` maps article ids to story ids; `copies` are the sets of articles that print one text; `prints`
    remembers what is compared of the drafts. An entry whose words all stand in front elsewhere (see
    `Draft.home`) is left out: no words are shown twice.
    """
    by_days: dict[Days, list[Draft]] = {}
    for draft in drafts:
        if draft.days is not None:
            by_days.setdefault(draft.days, []).append(draft)
    sources, prints = Sources(story_of, copies), prints or Prints()
    found = [
        made
        for days in sorted(by_days)
        for group, reasons in _groups(by_days[days], prints)
        if (made := entry(_id(group), days, group, reasons, sources)) is not None
    ]
    return tuple(sorted(_distinct(found), key=lambda e: (e.days.first, e.days.last, -e.weight, e.id)))


def _groups(drafts: Iterable[Draft], prints: Prints) -> list[tuple[list[Draft], list[str]]]:
    """Drafts that tell one happening, oldest first, with why each joined."""
    index = Index()
    groups: list[tuple[list[Draft], list[str]]] = []
    at: dict[str, int] = {}
    same_words: dict[tuple[str, str], int] = {}
    for draft in sorted(drafts, key=lambda d: (d.follows is not None, *oldest(d))):
        mine = prints.of(draft)
        number, why = at.get(draft.follows or "", -1), "same happening in its story"
        if number < 0:
            number, why = same_words.get((draft.quote.text, mine.side), -1), "same words"
        if number < 0:
            best = max([(alike(mine, other), -n) for n, other in index.near(mine)], default=(0.0, 0))
            within = best[0] >= SAME and groups[-best[1]][0][0].quote.article == draft.quote.article
            if best[0] >= (SAME_WITHIN if within else SAME):
                number, why = -best[1], f"likeness {best[0]:.2f}"
        if number < 0:
            number, why = index.add(mine), ""
            groups.append(([], []))
        groups[number][0].append(draft)
        groups[number][1].append(why)
        at[draft.key] = number
        same_words.setdefault((draft.quote.text, mine.side), number)
    return groups


def _id(group: Sequence[Draft]) -> str:
    first = min(group, key=lambda d: (not d.home, *oldest(d))) if len(group) > 1 else group[0]
    return blake2b(first.key.encode(errors="surrogatepass"), digest_size=8).hexdigest()


def _distinct(entries: Sequence[Entry]) -> list[Entry]:
    """Each text once under its days. Across days `select` sees to it: days merge apart from one another."""
    kept: dict[tuple[Days, str], Entry] = {}
    for found in sorted(entries, key=lambda e: (e.stated == 0, -e.weight, e.id)):
        kept.setdefault((found.days, found.text), found)
    return list(kept.values())
