"""The timeline: drafts from sentences, entries from drafts, and the entries that matter most.

``drafts`` (article) ▸ ``settle`` (story) ▸ ``merge`` (day) ▸ ``statements``, ``with_ties`` ▸ ``select``
"""

from conflictdigest.timeline.changes import changes
from conflictdigest.timeline.drafts import drafts
from conflictdigest.timeline.merge import merge
from conflictdigest.timeline.select import select
from conflictdigest.timeline.series import series
from conflictdigest.timeline.settle import settle
from conflictdigest.timeline.ties import statements, with_ties

__all__ = ["changes", "drafts", "merge", "select", "series", "settle", "statements", "with_ties"]
