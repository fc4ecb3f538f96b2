"""Articles of our own making, already cleaned."""

from __future__ import annotations

from collections.abc import Sequence

from conflictdigest.model.article import Article
from conflictdigest.model.page import TitleBasis
from conflictdigest.model.text import Mark, MarkKind, Span
from conflictdigest.text import sentences


def article(*paragraphs: str, language: str = "en", marks: Sequence[tuple[MarkKind, str]] = ()) -> Article:
    """An article of these paragraphs; each mark is a kind and the words it covers."""
    spans = tuple(Span(i, a, b) for i, p in enumerate(paragraphs) for a, b in sentences.split(p, language))
    marked = []
    for kind, words in marks:
        number = next(i for i, p in enumerate(paragraphs) if words in p)
        at = paragraphs[number].index(words)
        marked.append(Mark(kind, Span(number, at, at + len(words))))
    return Article(
        "a",
        "a.txt",
        None,
        TitleBasis.FIRST_SENTENCE,
        paragraphs,
        spans,
        language=language,
        marks=tuple(marked),
    )


SIEGE = (
    "Government troops shelled the besieged town of Tarn for a third day on Tuesday, killing 14 people. "
    "The shells hit the market and a school in the old town, doctors said.",
    "He said nothing more. The hospital of Tarn has run out of blood and bandages, its director Ruta Selm said. "
    "They are working by candlelight.",
    "The army said it had hit only gun positions of the Ostrel militia in Tarn. "
    "The militia denied that it kept guns in the town.",
    "Relief convoys have been waiting on the eastern road since Friday. "
    "Government troops shelled the besieged town of Tarn for the third day running on Tuesday and killed 14.",
    "Talks between the government and the militia are to resume in Pellora next week. "
    "Mediators hope for a truce that lets the convoys into Tarn.",
)

AIRSTRIKE_UK = (
    "Унаслідок удару по селищу Ломм загинули семеро людей, ще двадцятеро поранені, повідомила лікарня. "
    "Снаряди влучили у школу та ринок у центрі Ломма.",
    "Він додав, що рятувальники працюють. Рятувальники розбирають завали школи у Ломмі другу добу.",
    "Військові заявили, що стріляли лише по позиціях ополчення поблизу Ломма. "
    "Гуманітарний конвой чекає на східній дорозі від п’ятниці.",
)


def transcript(length: int) -> Article:
    """A session of many speakers, `length` sentences, none like another."""
    places = ["Tarn", "Lomm", "Ostrel", "Pellora", "Senn", "Carro", "Bresk"]
    things = ["convoys", "wells", "bridges", "schools", "mills", "clinics", "ferries", "markets", "silos"]
    said = [
        f"Delegate {i} told the council that {things[i % 9]} near {places[i % 7]} need {i + 3} more guards by night."
        for i in range(length)
    ]
    return article(*(" ".join(said[i : i + 5]) for i in range(0, length, 5)))
