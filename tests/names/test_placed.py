"""Names that no table knows: which are places, by the words around them, and which must not be."""

from __future__ import annotations

import pytest

from conflictdigest.model.names import NameKind
from conflictdigest.names import as_told, find


def places(*paragraphs: str, language: str = "en") -> dict[str, str]:
    found = find(paragraphs, language)
    return {n.text: n.key for n in found if n.kind is NameKind.PLACE and n.country is None}


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Shells fell on the town of Quarnby.", {"Quarnby": "quarnby"}),
        (
            "en",
            "The towns of Quarnby and Ostwell were cut off.",
            {"Quarnby": "quarnby", "Ostwell": "ostwell"},
        ),
        ("en", "Snow fell on Quarnby, a village near the border.", {"Quarnby": "quarnby"}),
        ("en", "The Quarnby district voted.", {"Quarnby": "quarnby"}),
        ("en", "Boats crossed the Quarnby River.", {"Quarnby River": "quarnby"}),
        ("en", "A market in Quarnby burned. A school near Quarnby stood.", {"Quarnby": "quarnby"}),
        ("uk", "У місті Оскель тихо. Потяги до Оскеля не ходять.", {"Оскель": "oskel", "Оскеля": "oskel"}),
        (
            "ru",
            "Бои идут под Хортаком. В Хортаке слышны взрывы.",
            {"Хортаком": "hortak", "Хортаке": "hortak"},
        ),
        ("fr", "Dans le village d’Ordeval, rien.", {"Ordeval": "ordeval"}),
        ("es", "Ardió la aldea de Ordeval.", {"Ordeval": "ordeval"}),
        ("de", "Das Dorf Ordewall ist leer. In Ordewall brennt es.", {"Ordewall": "ordewall"}),
        ("pl", "Spłonęła wieś Ordewal.", {"Ordewal": "ordewal"}),
        ("tr", "Ordeval köyünde yangın çıktı.", {"Ordeval": "ordeval"}),
    ],
)
def test_words_of_place(language: str, text: str, found: dict[str, str]) -> None:
    assert places(text, language=language) == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nobody spoke in Parliament. Guards stood outside Parliament, and in Parliament it was dark."),
        ("en", "It says so in Article 5. In Article 6 it does not."),
        ("en", "Trust in Quarnby is low, and faith in Quarnby lower. A stake in Quarnby was sold."),
        ("en", "A man stood near Quarnby. Near Quarnby, a dog slept. Mr. Quarnby smiled."),
        ("en", "He was seen in Quarnby. In Quarnby he slept. Quarnby said it would not tell."),
        ("en", "General Tord Quarnby left. The men of the town of Quarnby wept."),
        ("en", "Shares fell in ZQX trading. In ZQX nothing moves."),
        ("ru", "В Дальтексе сообщили о сбое. В Дальтексе заявили о победе."),
        ("uk", "У Хорвенка є адвокат. У Хорвенка немає грошей."),
        ("de", "Zwei sitzen in Haft. In Haft blieb auch der dritte."),
        ("fr", "Il a parlé à Quarnby, puis à Quarnby encore."),
    ],
)
def test_what_only_looks_like_a_place(language: str, text: str) -> None:
    assert places(text, language=language) == {}


def test_a_dateline_names_a_place() -> None:
    assert "QUARNBY" in places("QUARNBY, March 4 (Harbour Wire) - The dam broke.", "Water rose.")
    assert places("EXCLUSIVE (Harbour Wire) - The dam broke.", "Water rose.") == {}
    assert places("QUARNBY - The dam broke.", "Water rose.") == {}


def test_an_arabic_name_that_stands_behind_a_word_for_town_and_again_behind_a_preposition() -> None:
    text = "سقطت قذائف على مدينة هسترين فجرا. وقال سكان في هسترين إن الماء انقطع."
    assert list(places(text, language="ar")) == ["هسترين"]
    assert places("تقع المزرعة قرب قرية صغيرة. وفي قرية صغيرة أخرى احترق بيت.", language="ar") == {}


def test_a_title_follows_its_text() -> None:
    text = find(("The town of Quarnby lost power.",), "en")
    (title,) = as_told(find(("Mourning in Quarnby",), "en"), text)
    assert (title.kind, title.key) == (NameKind.PLACE, "quarnby")
    other = find(("Words for Alma Reyk",), "en")
    assert as_told(other, text) == other
