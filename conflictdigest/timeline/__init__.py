"""The timeline: drafts from sentences, entries from drafts, and the entries that matter most.

``drafts`` (article) ▸ ``settle`` (story) ▸ ``merge`` (day) ▸ ``statements``, ``with_ties`` ▸ ``select``
"""

from conflictdigest.timeline.drafts import drafts
from conflictdigest.timeline.merge import merge
from conflictdigest.timeline.select import select
from conflictdigest.timeline.settle import settle
from conflictdigest.timeline.ties import statements, with_ties

__all__ = ["drafts", "merge", "select", "settle", "statements", "with_ties"]
