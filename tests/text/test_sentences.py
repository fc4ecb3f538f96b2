"""Sentences: abbreviations of the news do not end them, and nothing is ever lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest.text import sentences

CASES = [
    ("en", ["Maj. Gen. Orlin Vask said No. 4 Brigade held.", "It lost Lt. Rem."]),
    ("en", ["The column left the U.S. base at 6 p.m. Tuesday.", "It arrived late."]),
    ("en", ["Shelling resumed at 6 a.m.", "Families fled."]),
    ("en", ["The siren went off at 9 p.m. local time.", "No one was hurt."]),
    ("en", ["Some 300 sq. km. of farmland burned.", "(The ministry gave no figure.)", "Rain came."]),
    ("en", ["“We have no water.”", "“None?”", "“None.”", "The mayor wept."]),
    ("en", ["The city waited…", "Then the bridge fell."]),
    ("en", ["He quit the firm Orbel Inc. in 2011.", "It closed."]),
    ("en", ["She lives in Washington, D.C.", "Her brother does not."]),
    ("uk", ["У 2016 р. ген. Коваль очолив бригаду.", "Бої за м. Торецьк тривають."]),
    ("uk", ["Про це заявив Бондар І. П. на зустрічі.", "Втрати сягнули 3 тис. осіб."]),
    ("ru", ["В 2019 г. полк. Орлов, т. е. комендант, ушёл.", "Дом на ул. Мира сгорел."]),
    ("de", ["Am 7. Mai sprach Gen. Adler z. B. mit Dr. Roth.", "Danach schwieg er."]),
    ("fr", ["M. Valmont a vu le gén. Ostier à 9 h.", "Il n’a rien dit."]),
    ("es", ["El Gral. Ruiz voló a EE. UU. el martes.", "¿Volverá?", "Nadie lo sabe."]),
    ("pl", ["W 2015 r. gen. Lis, tj. szef sztabu, odszedł.", "Nikt nie pytał."]),
    ("ar", ["قال الوزير إن الهدنة صامدة.", "هل ستدوم؟", "لا أحد يعرف."]),
    ("zh", ["部队周一撤离。", "真的吗？", "没有人知道。"]),
]


@pytest.mark.parametrize(("language", "expected"), CASES)
def test_splits_as_a_reader_would(language: str, expected: list[str]) -> None:
    glue = "" if language == "zh" else " "
    text = glue.join(expected)
    assert [text[a:b] for a, b in sentences.split(text, language)] == expected


def test_a_title_abbreviation_is_no_end_but_a_word_like_it_is() -> None:
    text = "They met the general. Petrov spoke."
    assert len(sentences.split(text, "en")) == 2


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["en", "uk", "ar", "zh", "xx", ""]))
def test_spans_cover_all_but_blanks(text: str, language: str) -> None:
    spans = sentences.split(text, language)
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
    assert all(a < b for a, b in spans)
    assert list(spans) == sorted(spans)


def test_what_stands_more_than_once_is_told_apart() -> None:
    found = ["Rain came.", "The road shut.", "Rain came."]
    assert sentences.repeated(found) == {"Rain came."}
    assert not sentences.repeated(found[:2]) and not sentences.repeated([])
