"""Who says it: sources, stances, chains, carried sources, parties; and what must be left alone."""

from __future__ import annotations

import pytest

from conflictdigest.claims import read
from conflictdigest.model import replace
from conflictdigest.model.claims import Claim, Stance
from conflictdigest.model.names import Name, NameKind
from conflictdigest.model.text import Span
from tests.eval.claims_scoring import article


def claims(text: str, **parts: object) -> tuple[Claim, ...]:
    return read(article(text, **parts)).claims


@pytest.mark.parametrize(
    ("text", "source", "stance", "words"),
    [
        ("The ministry said that the road was mined.", "ministry", "reports", "the road was mined"),
        ("The road was mined, the ministry said on Monday.", "ministry", "reports", "The road was mined"),
        ("According to Radio Karsa, the road was mined.", "Radio Karsa", "reports", "the road was mined"),
        ("The road was mined, according to Radio Karsa.", "Radio Karsa", "reports", "The road was mined"),
        ("“We will go,” said Gen. Tomas Hreb.", "Tomas Hreb", "reports", "“We will go,”"),
        ("The Front claimed that it held the hill.", "Front", "claims", "it held the hill"),
        ("The army confirmed the loss of the fort.", "army", "confirms", "the loss of the fort"),
        ("The Front denied that it held the hill.", "Front", "denies", "it held the hill"),
        ("The claim could not be verified.", None, "doubts", "The claim"),
        ("Sources said the fort had fallen.", None, "reports", "the fort had fallen"),
        ('Roads are shut, writes the daily "The Lake Post."', "The Lake Post", "reports", "Roads are shut"),
    ],
)
def test_frames(text: str, source: str | None, stance: str, words: str) -> None:
    (claim,) = claims(text)
    assert (claim.source, claim.stance.value) == (source, stance)
    assert claim.span.of((text,)) == words


def test_cue_stands_in_the_same_paragraph() -> None:
    (claim,) = claims("Roads are shut, the ministry said.")
    assert claim.cue is not None
    assert claim.cue.of(("Roads are shut, the ministry said.",)) == "said"


def test_chain_runs_from_the_nearest_source_to_the_last() -> None:
    (claim,) = claims("According to The Lake Post, citing Merania's border guard, the fort has fallen.")
    assert claim.source == "The Lake Post"
    assert claim.chain == ("The Lake Post", "Merania's border guard")


def test_a_document_cited_by_an_outlet() -> None:
    (claim,) = claims(
        "The assessment by Meranian intelligence, as cited by the Lake Post, states that roads are shut."
    )
    assert claim.chain == ("Lake Post", "Meranian intelligence")


def test_sources_carry_over() -> None:
    said = claims(
        "The Lake Post reported that roads were shut. The newspaper added that trains ran. He said so too."
    )
    assert [(c.source, c.carried) for c in said[:2]] == [("The Lake Post", False), ("The Lake Post", True)]


def test_names_come_back_in_full() -> None:
    said = claims(
        "Kardovian army spokesman Luka Bren said it rained. Bren said it was cold. He added that it snowed."
    )
    assert {c.source for c in said} == {"Luka Bren"}
    assert {c.party for c in said} == {"Kardovian army"}


def test_a_quotation_goes_on() -> None:
    said = claims("“It is over,” Bren said. “We have lost.”")
    assert [(c.source, c.cue is None, c.carried) for c in said] == [
        ("Bren", False, False),
        ("Bren", True, True),
    ]


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    paragraphs = ("“It is over,” Bren said.", "“We have lost.”", "Snow fell.")
    spans = tuple(Span(i, 0, len(p)) for i, p in enumerate(paragraphs))
    said = read(replace(article("x"), paragraphs=paragraphs, sentences=spans)).claims
    assert [(c.source, c.sentence) for c in said] == [("Bren", 0), ("Bren", 1)]


def test_a_speaker_named_after_the_words() -> None:
    text = "“It is over. We have lost,” Bren said."
    said = claims(text, sentences=(Span(0, 0, 12), Span(0, 13, len(text))))
    assert [(c.source, c.sentence) for c in said] == [("Bren", 0), ("Bren", 1)]


def test_reportedly_leans_on_the_report_before_it() -> None:
    said = claims("The Lake Post reported that the king met the duke. The king reportedly asked for peace.")
    assert said[1].source == "The Lake Post"
    assert said[1].carried


def test_told_an_outlet() -> None:
    (claim,) = claims("Bren told the Lake Post that roads were shut.")
    assert (claim.source, claim.told) == ("Bren", "Lake Post")


def test_unnamed_sources_told_an_outlet() -> None:
    (claim,) = claims("Two sources told the Lake Post that roads were shut.")
    assert claim.source == "Lake Post"


def test_party_from_configuration() -> None:
    text = "Luka Bren said roads were shut."
    (claim,) = read(article(text), parties={"luka bren": "Kardovia"}).claims
    assert claim.party == "Kardovia"


def test_party_from_the_names_found() -> None:
    text = "Kardovia said roads were shut."
    name = Name(Span(0, 0, 8), "Kardovia", "kardovia", NameKind.COUNTRY, None)
    (claim,) = claims(text, names=(name,))
    assert claim.party == "Kardovia"


def test_an_outlet_is_no_party() -> None:
    assert claims("The Army Times reported that roads were shut.")[0].party is None


@pytest.mark.parametrize(
    "text",
    [
        "Guards denied the envoys entry to the camp.",
        "The council rejected the offer of a truce.",
        "The ministry did not respond to a request for comment.",
        "The storm claimed the lives of twelve people.",
        "No one claimed responsibility for the blast.",
        "Forces hope to reclaim the bank.",
        "Kessel refused to confirm or deny that the envoy had come.",
        "The government did not object to the meeting.",
        "A reported truce did not hold.",
        "The claims of both armies differ.",
        "Mr. Said went home.",
        "The hospital admitted 40 patients.",
    ],
)
def test_look_alikes(text: str) -> None:
    assert claims(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The report was denied by the palace.",
        "No talks took place, the palace said.",
        "“This is a lie,” Bren said of the allegation.",
        "Bren called the report fake.",
        "The palace dismissed the report as baseless.",
        "The palace said it had nothing to do with the raid.",
        "The palace said reports of a coup were untrue.",
    ],
)
def test_denials(text: str) -> None:
    assert [c.stance for c in claims(text)] == [Stance.DENIES]


def test_two_sides_in_one_sentence_keep_their_own_words() -> None:
    text = "The army said it held the fort, while the rebels said it had fallen."
    said = claims(text)
    assert [(c.source, c.span.of((text,))) for c in said] == [
        ("army", "it held the fort"),
        ("rebels", "it had fallen"),
    ]


def test_two_persons_of_one_surname_stay_apart() -> None:
    said = claims("Jumma Rell said it rained. Musa Rell said it snowed.")
    assert [c.source for c in said] == ["Jumma Rell", "Musa Rell"]


def test_what_is_denied_may_stand_before_the_denier() -> None:
    said = claims("Odran says Sule began it, which Sule denies.")
    assert [(c.source, c.stance.value) for c in said] == [("Odran", "reports"), ("Sule", "denies")]


def test_a_relative_clause_attributes_too() -> None:
    said = claims("The air force, which has denied targeting civilians, said it had hit a depot.")
    assert [c.stance.value for c in said] == ["denies", "reports"]


def test_neutral_bodies_are_no_party() -> None:
    assert claims("A United Nations spokesman said roads were shut.")[0].party is None
    assert claims("The spokesman for the rebels said roads were shut.")[0].party == "rebels"


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        (
            "uk",
            "Речник Північного фронту Іліас Корр заперечив, що його бійці атакували станцію.",
            "Іліас Корр",
        ),
        ("uk", "Голова Дольненської районної ради Олена Корр заявила, що міст зруйновано.", "Олена Корр"),
        ("ru", "Представитель Северного фронта Илья Корр заявил, что мост разрушен.", "Илья Корр"),
        ("uk", "Речник Північного фронту заявив, що міст цілий.", "Речник Північного фронту"),
        ("ru", "Генерал Полевой снова заявил, что мост цел.", "Полевой"),
        ("uk", "Губернатор Олексій Корр заявив, що міст цілий.", "Олексій Корр"),
    ],
)
def test_a_body_in_the_genitive_stands_between_office_and_name(language: str, text: str, source: str) -> None:
    assert [c.source for c in claims(text, language=language)] == [source]


def test_a_sentence_that_comes_again_claims_the_same_in_its_own_place() -> None:
    said = "The “Lake” ministry said that 12 houses had burned."
    text = f"{said} Rain came. {said}"
    first, second = claims(text)
    at = text.rindex("12 houses")
    assert second.span == Span(0, at, at + len("12 houses had burned"))
    assert replace(second, span=first.span, cue=first.cue, sentence=first.sentence) == first
    again = text.rindex("said")
    assert second.cue == Span(0, again, again + 4)
