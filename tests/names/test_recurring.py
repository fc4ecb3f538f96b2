"""What several texts show of a name, counted; and an article that is told it."""

from __future__ import annotations

import pytest

from conflictdigest.model.names import NameKind, Sign, Tally
from conflictdigest.names import applying, better, decide, read, told


@pytest.mark.parametrize(
    ("tally", "kind"),
    [
        (Tally(texts=2, other=0, place=2, way=0, against=0, person=0), None),
        (Tally(texts=3, other=0, place=3, way=0, against=0, person=0), NameKind.PLACE),
        (Tally(texts=5, other=1, place=1, way=4, against=0, person=0), NameKind.PLACE),
        (Tally(texts=6, other=0, place=0, way=6, against=0, person=0), NameKind.OTHER),
        (Tally(texts=20, other=17, place=3, way=0, against=0, person=0), NameKind.OTHER),
        (Tally(texts=6, other=0, place=3, way=0, against=3, person=0), NameKind.OTHER),
        (Tally(texts=24, other=2, place=20, way=0, against=4, person=0), NameKind.PLACE),
        (Tally(texts=3, other=0, place=0, way=0, against=0, person=3), NameKind.PERSON),
        (Tally(texts=3, other=3, place=0, way=0, against=0, person=0), NameKind.OTHER),
    ],
)
def test_what_the_texts_make_of_a_name(tally: Tally, kind: NameKind | None) -> None:
    assert decide(tally) is kind


def shown(*paragraphs: str, language: str = "en") -> tuple[tuple[int, Sign], ...]:
    found = read(paragraphs, language)
    return tuple(
        (t.key, t.sign) for t in told(found.names, found.maybe, paragraphs, language, lambda _: False)
    )


def test_forms_and_scripts_of_one_name_meet() -> None:
    ((key, sign),) = shown("A market in Oskel burned.")
    assert sign is Sign.WEAK
    assert (key, Sign.WEAK) in shown("Вибухи в Оскелі чули всі.", language="uk")
    assert (key, Sign.PLACE) in shown("В городе Оскель тихо.", language="ru")
    assert (key, Sign.MAYBE) in shown("Oskel was quiet. Nobody slept.")
    assert (key, Sign.MAYBE) in shown("Calm Returns To Embattled Oskel Tonight")


def test_an_article_that_shows_less_is_told() -> None:
    text = ("The Brakstad plant burned. He met Alma Brakstad there.", "Oskel was quiet. A bus went by Oskel.")
    found = read(text, "en")
    shows = told(found.names, found.maybe, text, "en", lambda _: False)
    known = {t.key: NameKind.PLACE for t in shows}
    now = better(found.names, found.maybe, "en", applying(shows, known))
    kinds = {(n.text, n.kind) for n in now}
    assert ("Oskel", NameKind.PLACE) in kinds
    assert better(found.names, found.maybe, "en", {}) == found.names


def test_what_a_text_shows_of_a_person_it_knows_best() -> None:
    text = ("President Alma Oskel spoke on Monday. Later Oskel left.",)
    found = read(text, "en")
    shows = told(found.names, found.maybe, text, "en", lambda _: False)
    assert applying(shows, {t.key: NameKind.PLACE for t in shows}) == {}


def test_a_word_that_stands_in_small_letters_may_be_no_name() -> None:
    assert read(("Brisk was the wind. A brisk wind blew.",), "en").maybe == ()


def test_common_words_are_not_told() -> None:
    text = ("They sailed for Brisk at night.",)
    found = read(text, "en")
    assert told(found.names, found.maybe, text, "en", lambda word: word == "Brisk") == ()
