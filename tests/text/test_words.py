"""Words, likeness, controls, language and quality of text."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest.text import controls, language, quality, similarity, words


def test_words_keep_numbers_and_hyphens_whole() -> None:
    assert words.tokens("50,000 men at 9 o'clock, an air-raid") == [
        "50,000",
        "men",
        "at",
        "9",
        "o'clock",
        "an",
        "air-raid",
    ]


def test_content_leaves_out_small_words() -> None:
    assert words.content("The army has taken the town of Orsk", "en") == ["army", "taken", "town", "orsk"]
    assert words.content("Армія вийшла з міста", "uk") == ["армія", "вийшла", "міста"]


@pytest.mark.parametrize(
    ("code", "a", "b"),
    [
        ("en", "attacked", "attacks"),
        ("uk", "містами", "міста"),
        ("de", "Soldaten", "Soldat"),
        ("tr", "askerler", "askeri"),
    ],
)
def test_inflections_share_a_stem(code: str, a: str, b: str) -> None:
    assert words.stem(words.fold(a), code) == words.stem(words.fold(b), code)


def test_shingles_are_the_same_under_every_hash_seed() -> None:
    code = (
        "from conflictdigest.text import similarity as s;"
        "print(sorted(s.shingles('a b c d'.split(), 2)), s.stable_hash('ж'))"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_likeness() -> None:
    a, b = frozenset({"x", "y"}), frozenset({"y", "z", "w"})
    assert similarity.jaccard(a, b) == 0.25
    assert similarity.containment(a, b) == 0.5
    assert similarity.cosine({"x": 1.0}, {"x": 2.0}) == pytest.approx(1.0)
    assert similarity.cosine({}, {"x": 2.0}) == 0.0


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07text", "text"),
        ("a\x00b\u202ec\u2066d\ufeff", "abcd"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("[bold]stays[/bold]", "[bold]stays[/bold]"),
    ],
)
def test_controls_go_and_words_stay(dirty: str, clean: str) -> None:
    assert controls.harmless(dirty) == clean


@settings(max_examples=80, deadline=None)
@given(st.text())
def test_harmless_twice_is_harmless_once(text: str) -> None:
    once = controls.harmless(text)
    assert controls.harmless(once) == once
    assert "\x1b" not in once
    assert "\u202e" not in once


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The army said on Monday that it had left the town.", "en"),
        ("Армія повідомила, що її підрозділи вийшли з міста.", "uk"),
        ("Армия сообщила, что её части вышли из города.", "ru"),
        ("أعلن الجيش أن القوات غادرت المدينة", "ar"),
        ("L'armée a annoncé que ses troupes ont quitté la ville.", "fr"),
        ("El ejército dijo que sus tropas dejaron la ciudad.", "es"),
        ("Die Armee teilte mit, dass sie die Stadt verlassen hat.", "de"),
        ("Wojsko poinformowało, że opuściło miasto w nocy.", "pl"),
        ("Ordu, birliklerinin kentten çekildiğini ve köprünün yıkıldığını açıkladı.", "tr"),
        ("部队周一撤离城市", "zh"),
        ("", "en"),
    ],
)
def test_language(text: str, code: str) -> None:
    assert language.detect(text) == code


def test_a_hint_of_another_script_does_not_count() -> None:
    assert language.detect("Армія вийшла", "en-US") == "uk"
    assert language.detect("Toll: 12", "fr-FR") == "fr"


@pytest.mark.parametrize(
    "sentence", ["He denied it.", "But the bridge held.", "Це сталося вночі.", "and then left."]
)
def test_leans_on_what_came_before(sentence: str) -> None:
    assert quality.starts_in_air(sentence, "uk" if sentence.startswith("Це") else "en")


@pytest.mark.parametrize("sentence", ["Orlin Vask denied it.", "It is the third strike in Velsk."])
def test_leans_on_nothing(sentence: str) -> None:
    assert not quality.starts_in_air(sentence)


def test_a_named_whole_sentence_stands_better() -> None:
    whole = "The governor of Velsk said on Monday that 12 people were killed in the strike."
    assert quality.standing(whole) > 0.9 > 0.5 > quality.standing("He said so.")
    assert quality.standing("") < 0.5


@settings(max_examples=50)
@given(st.text(alphabet="ab'` -`09.,éК界\u00a0İ", max_size=30))
def test_stems_are_those_of_the_content_words(text: str) -> None:
    content = words.content(text, "en")
    assert words.stems(text, "en") == [words.stem(w, "en") for w in content]
    assert words.folded(text) == words.folded(text + " é")[:-1]
    assert words.folded(text) == words.tokens(words.fold(text))
    assert sum(words.stem_counts(words.folded(text), "en").values()) == len(content)
