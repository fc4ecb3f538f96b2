"""What boilerplate is made of, in words: phrases by signal, many languages in one table. Phrases stand
between bars.

A signal alone cuts nothing; `clean.rules` combine them with the form and the place of a line.
"""

from conflictdigest.clean.lexicon.ideas import IDEAS
from conflictdigest.clean.lexicon.notes import NOTES
from conflictdigest.clean.lexicon.openers import HINTS, OPENERS
from conflictdigest.clean.lexicon.people import PEOPLE
from conflictdigest.clean.lexicon.prompts import PROMPTS
from conflictdigest.clean.lexicon.rights import RIGHTS
from conflictdigest.clean.lexicon.selves import SELVES
from conflictdigest.clean.lexicon.voices import VOICES

LEXICON = {**RIGHTS, **PROMPTS, **NOTES, **PEOPLE, **SELVES, **VOICES}

__all__ = ["HINTS", "IDEAS", "LEXICON", "OPENERS"]
