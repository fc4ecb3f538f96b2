"""Ideas that notices join, by word stems in many languages: whose opinion, which mailbox, who may copy.

None of them tells of a notice alone; a story may hold any. The rules in `appeals`, `colophon` and `makers`
ask for the two or three that a kind of notice can not do without, whatever its wording.
"""

from conflictdigest.clean.lexicon import ideas_appeals, ideas_colophon, ideas_makers

IDEAS = {**ideas_appeals.IDEAS, **ideas_colophon.IDEAS, **ideas_makers.IDEAS}
