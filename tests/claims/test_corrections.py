"""Corrections mark the sentences that they correct."""

from __future__ import annotations

from conflictdigest.claims import corrected
from conflictdigest.model.page import Correction
from tests.eval.claims_scoring import article

TEXT = "The raid on Odran killed 14 people. Snow fell in Karsa on Friday. The mayor of Odran wept."


def test_new_words_mark_their_sentence() -> None:
    note = Correction(
        "An earlier version said 41 people were killed in Odran; it was 14.", old="41", new="14"
    )
    ((span, found),) = corrected(article(TEXT, corrections=(note,)))
    assert found is note
    assert span.of((TEXT,)).startswith("The raid")


def test_a_note_without_old_and_new_marks_the_most_alike() -> None:
    note = Correction("This article was amended: the raid on Odran killed 14 people, not more.")
    ((span, _),) = corrected(article(TEXT, corrections=(note,)))
    assert span.of((TEXT,)).startswith("The raid")


def test_a_retraction_marks_the_first_sentence() -> None:
    note = Correction("This story has been withdrawn.", retraction=True)
    ((span, _),) = corrected(article(TEXT, corrections=(note,)))
    assert span.start == 0


def test_a_note_on_something_else_marks_nothing() -> None:
    note = Correction("A caption gave a wrong spelling.", old="Hreb", new="Hrib")
    assert corrected(article(TEXT, corrections=(note,))) == ()
