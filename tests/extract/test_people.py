"""Names out of bylines, author fields and signatures: every person, and nothing that stands beside one."""

import pytest

from conflictdigest.extract import people, signed
from conflictdigest.model.page import Block, BlockKind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Analysis by Ana Orbel, Editor-at-large", ("Ana Orbel",)),
        ("Ana Orbel, MS, RDN", ("Ana Orbel",)),
        ("By ANA ORBEL and PER VOSS\nAssociated Desk Reporter", ("ANA ORBEL", "PER VOSS")),
        ("Ana\nOrbel", ("Ana Orbel",)),
        ("Ana Orbel\nana-o", ("Ana Orbel",)),
        ("كتب سمير المورن", ("سمير المورن",)),
        ("Forget your password?", ()),
        ("4 March 2021", ()),
        ("Staff writer", ()),
        ("Martin Luther King, Jr.", ("Martin Luther King, Jr",)),
    ],
)
def test_names_of_a_field(text: str, names: tuple[str, ...]) -> None:
    found = people.persons((text,), ())
    assert found == names


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Ana Orbel", True),
        ("Ana de Sousa", True),
        ("Ana", False),
        ("READ MORE", False),
        ("4 March", False),
        ("李明", True),
        ("사진", True),
        ("ana orbel", False),
    ],
)
def test_what_is_called_as_persons_are(name: str, person: bool) -> None:
    assert people.like_a_person(name) is person


STORY = (
    "The council said on Monday that the bridge was open again, and Ana Orbel of the mill said it was time. "
)


def blocks(*texts: str) -> list[Block]:
    return [Block(text, BlockKind.PARAGRAPH) for text in texts]


@pytest.mark.parametrize(
    ("above", "below", "names"),
    [
        ("Bo Lindal/Ida Kerr", "", ("Bo Lindal", "Ida Kerr")),
        ("", "bli, ike; Foto: Pixelbild", ("bli", "ike")),
        ("", "Sources: council, mill", ()),
        ("", "<사진=SBS>", ()),
        ("", "(more)", ()),
        ("", "war, oil, gas", ()),
        ("", "(abc/dpa)", ("abc",)),
        ("", "(Bo Lindal, 4.3.2021)", ("Bo Lindal",)),
        ("", "— Ana Orbel", ()),  # she speaks in the story
        ("", "Winter roads, bridges", ()),
        ("Kherson/Mykolaiv", "", ()),
        ("Winter Roads", "Bridges and Mills", ()),
    ],
)
def test_signatures_within_the_body(above: str, below: str, names: tuple[str, ...]) -> None:
    parts = [text for text in (above, STORY * 2, STORY * 2, below) if text]
    assert signed.find(blocks(*parts), ("The Lunder",)) == names
