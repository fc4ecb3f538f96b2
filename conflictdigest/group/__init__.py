"""Copies and stories: which articles are one text, and which are on one happening.

Two relations, kept apart. *Copies* are one text published several times: wire copy, a repost, a corrected
or shortened version, a report that another article quotes whole. *Stories* are different texts on one
happening.

Which mistake is worse
----------------------
To join two happenings is worse than to leave one in two. A joined story puts the dead of one town on
another, dates an undated article by the wrong neighbours and lets one raid "confirm" the next; nothing on
the page shows it. A story left in two costs a second line of reading, its entries may still merge, and
`fix merge` mends it. So vetoes beat likeness, no signal suffices alone, and what is left undecided stays
apart. For copies it is the other way round only where texts share most of their words: a wire counted as
ten sources is a false confirmation.

How copies are found
--------------------
Each text keeps the numbers of its runs of five words (all, up to 2,048; a nested sample of longer texts).
Two texts are copies when half of the shorter one's runs stand in the other (`signals.COPY`), whatever
stands around them. In a set of copies each is a copy of each: two halves of a report are both copies of
the whole and make two sets. Equal words (blanks and marks aside) are found by their hash, in any number;
so are most versions of a text that differ in a word or two, by their least runs.

How stories are made
--------------------
1. *Candidates* share keys: sampled runs of words; rare words, names and pairs of the first names by
   themselves; names with a day, and words with the eight days around it. Two reports whose days are known,
   and not from their words alone, are compared by keys of days, so that the news of other years, which uses
   the same words, has no say in it; others by words and names in themselves. Two keys or one run are enough
   for reports of a day or two, one name where only one text tells a day; more is wanted of those further
   apart, and those more than a week apart have to be copies (`model.keys`). A key that more than `CROWDED`
   texts share finds nothing: it costs time and tells nothing. Weights come from fixed tables (`background`),
   never from the articles at hand, so that one more article changes no weight. Candidates are compared by
   their sketches, a few articles with all of theirs at once (`sketch`, `relink`).
2. *Pairs* are weighed by several signals (`signals.SIGNALS`): words, first lines, names; the day of the
   happening, the days of publication, places, figures, tolls, cited origins. Words and names count in full
   only where something is left without places, actors and dates: two texts on one town and one army are not
   yet on one happening. A place that no table knows neither tells happenings apart, as a person does, nor
   speaks against another place, in which it may lie. Days of the happening more than three days apart are a
   veto. Between languages, where words have nothing in common, names have to agree and the matter too
   (`concepts`). A text that tells no day and a report with a known one have to name somebody both, or be
   copies: what happens in one place again and again looks alike over the years.
3. *Groups* are joined by average likeness (`linkage`), while it is at least 0.14 (0.17 for a single
   pair), most of their pairs have something in common, no more than half are vetoed, and the groups do
   not contrast. *Contrast* (`contrast`) is what tells look-alikes apart: each of two elections, raids or
   releases has words in nearly every text which the other never has; halves of one story have not.
4. *A second look* (`split`) weighs each story's words by how rare they are in the story itself. Two
   happenings that were taken for one come apart then; halves that contrast are two stories, unless they
   tell of the same days, where more contrast is asked for.

All of it is a function of the set of articles and of the user's overrides. What is grouped together is
bounded (`pieces`): so an article more touches its neighbourhood alone, and a flood can not make one story
of everything. A link that is lost, since a key is crowded now, counts only where it may have held a group
together, or kept one from being looked at as a whole (`regroup`, `pieces`).

What is known to fail
---------------------
- Two happenings with the same people, place and matter on the same or the next day, told in short texts
  ("struck again"): they are joined when neither text names its day, or when the second tells the first as
  well.
- A report without a day that names nobody stands apart from dated reports of its happening, unless it is a
  copy of one.
- A report more than a week after the others that does not name their day stands apart too.
- A denial or anniversary that names neither the day nor anyone of the first reports stands alone.
- A long trial, siege or campaign is one story for each of its days of news, not one for all.
- More than some eighty texts of one story, all alike: beyond that a story falls into several, by
  likeness.
- More than some ninety near copies that differ in a word each: nearly half of them have other least runs
  than the rest, and of those more than `CROWDED` share keys that find nothing any more. More than
  `CROWDED` copies that differ in many words each.
- Languages without a column in `data/concepts.tsv`, and persons that Arabic and Chinese texts name and no
  table knows, do not meet across languages.
"""

from conflictdigest.group.background import telling
from conflictdigest.group.explain import explain
from conflictdigest.group.memory import MemoryIndex
from conflictdigest.group.profile import profile
from conflictdigest.group.regroup import regroup
from conflictdigest.model.story import Why

__all__ = ["MemoryIndex", "Why", "explain", "profile", "regroup", "telling"]
