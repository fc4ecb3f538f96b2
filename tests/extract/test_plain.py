"""Plain text and Markdown to blocks."""

from conflictdigest import extract
from conflictdigest.model.page import BlockKind
from conflictdigest.model.source import Item, ItemKind

WRAPPED = """\
The army said on Monday that it had taken the last of the vil-
lages on the left bank of the river, ending a fight that had
lasted eleven weeks and cost hundreds of lives on both sides.

A spokesman for the brigade denied it and said that his men
were still holding the mill and the two streets behind it, and
that supplies had reached them over the ice during the night.
"""


def blocks(text: str) -> list[str]:
    return [block.text for block in extract.page(Item("x", ItemKind.TEXT, text, b"")).blocks]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    found = blocks(WRAPPED)
    assert len(found) == 2
    assert "villages on the left bank" in found[0]


def test_lines_of_sentences_stay_lines() -> None:
    text = "The army left Orsk.\nThe mayor said so on Monday.\nNobody had asked him before.\nIt rained.\n"
    assert len(blocks(text)) == 4


def test_a_list_of_names_is_not_joined() -> None:
    assert blocks("The dead are:\nAnna Belova\nPiotr Hanz\nIlya Moren\n") == [
        "The dead are:",
        "Anna Belova",
        "Piotr Hanz",
        "Ilya Moren",
    ]


def test_markdown_loses_its_marks_and_keeps_its_words() -> None:
    page = extract.page(
        Item(
            "x.md",
            ItemKind.TEXT,
            "---\ntitle: Talks fail\nauthor: Ana Orbel and Per Voss\ndate: 2021-03-04\n---\n"
            "# Talks fail\n\n![The hall](hall.jpg)\n\n"
            "The **army** left [Orsk](https://example.org/a_(b)) on\nMonday.\n\n- one bridge\n- two wells\n",
            b"",
        )
    )
    assert page.facts.title == "Talks fail"
    assert page.facts.authors == ("Ana Orbel", "Per Voss")
    assert page.facts.published == "2021-03-04"
    assert [(b.kind, b.text) for b in page.blocks] == [
        (BlockKind.SUBHEAD, "Talks fail"),
        (BlockKind.PARAGRAPH, "The army left Orsk on Monday."),
        (BlockKind.LIST_ITEM, "one bridge"),
        (BlockKind.LIST_ITEM, "two wells"),
    ]


def test_a_number_sign_in_prose_is_no_heading() -> None:
    assert blocks("Unit #4 left.\n\n#Orsk was trending.\n") == ["Unit #4 left.", "#Orsk was trending."]
