"""Correction notes: old and new words, where the note tells both."""

import pytest

from conflictdigest.clean.corrections import read

NOTES = [
    (
        "Correction: An earlier version of this article said five people were killed. The toll is four.",
        "five",
        "four",
    ),
    ("Correction: This story has been corrected to say that 12 people were killed, not 21.", "21", "12"),
    ("Corrects death toll to 14 from 41 in paragraph 3", "41", "14"),
    ("An earlier version misstated the number of dead. It was 12, not 21.", "21", "12"),
    ("Correction (March 4): A previous version gave the wrong name. It is Dray, not Draye.", "Draye", "Dray"),
    ("This article was amended on 5 March 2022 to correct the number of wounded from 30 to 13.", "30", "13"),
    ("Уточнення: у попередній версії статті йшлося про 5 загиблих. Насправді загинули 4 людини.", "5", "4"),
    ("Исправление: в предыдущей версии говорилось о 21 погибшем, а не о 12.", "21", "12"),
    ("Rectificatif : une version antérieure de cet article indiquait 21 morts au lieu de 12.", "21", "12"),
    (
        "Korrektur: In einer früheren Version hieß es, 21 Menschen seien getötet worden. Es waren 12.",
        "21",
        "12",
    ),
    ("Fe de errores: una versión anterior de este artículo decía 21 muertos; son 12.", "21", "12"),
    ("Clarification: The strike was on Monday, not Tuesday.", "Tuesday", "Monday"),
    ("Correction: An earlier version misspelled the name of the governor.", None, None),
]


@pytest.mark.parametrize(("note", "old", "new"), NOTES)
def test_old_and_new(note: str, old: str | None, new: str | None) -> None:
    found = read(note)
    assert (found.old, found.new, found.retraction) == (old, new, False)


def test_a_retraction_is_marked() -> None:
    assert read("RETRACTION: The Orbel has withdrawn this story.").retraction
