"""Names in many languages: what is found, under which key, and what is left alone."""

from itertools import pairwise

import pytest

from conflictdigest.model.names import NameKind
from conflictdigest.names import Added, Lexicon, find, places_of


def keys(text: str, language: str = "en") -> dict[str, str]:
    """What was printed, and its key."""
    return {n.text: n.key for n in find((text,), language)}


def kinds(text: str, language: str = "en") -> dict[str, NameKind]:
    return {n.text: n.kind for n in find((text,), language)}


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "Shells fell on Kiev.", "kyiv"),
        ("en", "Shells fell on Kyiv's ring road.", "kyiv"),
        ("uk", "Вибухи чули в Києві.", "kyiv"),
        ("uk", "Рятувальники працюють у Запоріжжі.", "zaporizhzhya"),
        ("uk", "Двоє поранені на Харківщині.", "kharkiv"),
        ("uk", "Обстріл Авдіївки тривав годину.", "avdiyivka"),
        ("ru", "Взрыв произошёл в Белгородской области.", "belgorod"),
        ("ru", "Беспилотник упал в Судже.", "sudzha"),
        ("ar", "وصلت القافلة إلى الخرطوم.", "khartoum"),
        ("ar", "سمع دوي انفجار وبيروت بلا كهرباء.", "beirut"),
        ("fr", "Une explosion a eu lieu à Rafah.", "rafah"),
        ("fr", "Il vient d'Alep et d'Ukraine.", "ukraine"),
        ("es", "Hubo explosiones en Jartum.", "khartoum"),
        ("de", "In Charkiw fiel der Strom aus.", "kharkiv"),
        ("pl", "W Charkowie słychać było wybuch.", "kharkiv"),
        ("tr", "Kiev'de patlama sesi duyuldu.", "kyiv"),
        ("zh", "加沙城发生爆炸", "gaza"),
    ],
)
def test_places_in_their_inflected_forms(language: str, text: str, key: str) -> None:
    assert key in keys(text, language).values()


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "The Kremlin did not answer.", "kremlin"),
        ("en", "It was Hizbullah, said one.", "hezbollah"),
        ("en", "It was Hezbollah, said another.", "hezbollah"),
        ("en", "The U.N. Security Council met.", "un security council"),
        ("en", "The New York Times had it first.", "new york times"),
        ("uk", "У Кремлі не відповіли.", "kremlin"),
        ("uk", "Повідомили в ЗСУ.", "ukrainian armed forces"),
        ("ru", "Сообщили в Минобороны России.", "russian defence ministry"),
        ("ar", "اجتمع مجلس الأمن.", "un security council"),
        ("fr", "Selon l'ONU, oui.", "united nations"),
        ("de", "Die Vereinten Nationen warnen.", "united nations"),
    ],
)
def test_actors_and_outlets_in_their_spellings(language: str, text: str, key: str) -> None:
    assert key in keys(text, language).values()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Most of the men said it was a nice reading of the split."),
        ("en", "He may march in march."),
        ("en", "A turkey and a jordan almond."),
        ("uk", "Мир і рай у гаю."),
        ("de", "Der Bau der Halle kostet Geld."),
    ],
)
def test_common_words_are_no_places(language: str, text: str) -> None:
    assert not [k for k in kinds(text, language).values() if k in (NameKind.PLACE, NameKind.COUNTRY)]


def test_a_person_is_no_town() -> None:
    found = kinds("The singer Whitney Houston and the judge Marion Lincoln met in Houston.")
    assert found["Whitney Houston"] is NameKind.PERSON
    assert found["Marion Lincoln"] is NameKind.PERSON


def test_a_person_meets_across_scripts_and_cases() -> None:
    english = find(("President Olena Smyrnenko spoke. Smyrnenko left.",), "en")
    ukrainian = find(("Президентка Олена Смирненко виступила. Згодом Смирненко пішла.",), "uk")
    assert {n.key for n in english} & {n.key for n in ukrainian} == {"smirnenko"}
    russian = find(("Об этом сообщил Пётр Ковальский. Слова Ковальского подтвердили.",), "ru")
    assert {n.key for n in russian} == {"kovalski"}
    assert {n.key for n in russian} == {n.key for n in find(("Pyotr Kovalsky said so.",), "en")}


def test_a_capital_at_the_start_of_a_sentence_is_no_name() -> None:
    assert keys("Reclaiming took weeks. Reclaiming was hard.") == {}
    assert keys("The village waits. Village life goes on.") == {}


def test_a_headline_in_capitals_names_only_what_tables_know() -> None:
    assert keys("Heavy Drone Attack Damages Bread Factory Near Kharkiv") == {"Kharkiv": "kharkiv"}


def test_names_are_printed_as_the_article_prints_them() -> None:
    paragraphs = ("Kiew und Kyjiw sind eine Stadt.",)
    for name in find(paragraphs, "de"):
        assert name.text == name.span.of(paragraphs)


def test_two_towns_of_one_name_are_told_apart_by_the_country_that_the_text_names() -> None:
    (there,) = [
        n for n in find(("Officials in Ukraine said Pokrovsk was hit.",), "en") if n.key == "pokrovsk"
    ]
    assert there.country == "UA"


def test_a_country_that_is_not_known_stays_unknown() -> None:
    assert find(("Nobody knows where Quxbury lies.",), "en")[0].country is None


def test_places_of_names() -> None:
    found = places_of(find(("Ukrainian officials in Kharkiv and Kyiv, in Ukraine, wrote to France.",), "en"))
    assert [(p.name, p.as_printed, p.country) for p in found] == [
        ("Kharkiv", "Kharkiv", "UA"),
        ("Kyiv", "Kyiv", "UA"),
        ("France", "France", "FR"),
    ]


def test_the_users_names_go_first() -> None:
    extra = Lexicon(
        (Added("steppe legion", NameKind.ACTOR, ("Steppe Legion", "Legion of the Steppe"), "UA"),)
    )
    (found,) = find(("The Legion of the Steppe denied it.",), "en", extra)
    assert (found.key, found.kind, found.country) == ("steppe legion", NameKind.ACTOR, "UA")


def test_names_stand_in_order_and_none_inside_another() -> None:
    text = "The New York Times wrote from New York that Kyiv and the Kyiv Independent agreed."
    found = find((text,), "en")
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start


@pytest.mark.parametrize("text", ["", " ", "…", "A", "'s", "O'", "’", "123", "\u202e", "ي", "-", "U.S."])
def test_odd_input(text: str) -> None:
    for language in ("en", "uk", "ar", "tr", "zz"):
        find((text,), language)
