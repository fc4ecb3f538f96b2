"""Floor of the sentence gold: cases split exactly, over twenty languages."""

from pathlib import Path

from conflictdigest.text import sentences

FLOOR = 83
GOLD = Path(__file__).parent / "sentences_gold.txt"


def cases() -> list[tuple[str, list[str]]]:
    lines = [
        line for line in GOLD.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")
    ]
    return [(language, rest.split(" || ")) for language, rest in (line.split(" | ", 1) for line in lines)]


def test_cases_split_exactly() -> None:
    exact, wrong = 0, []
    for language, expected in cases():
        text = ("" if language in {"zh", "ja"} else " ").join(expected)
        found = [text[a:b] for a, b in sentences.split(text, language)]
        exact += found == expected
        if found != expected:
            wrong.append(found)
    assert exact >= FLOOR, wrong
