"""Large pages lose what holds no writing, and nothing else; pages of the usual size are left alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html

from conflictdigest import extract
from conflictdigest.errors import SourceError
from conflictdigest.extract import lighten
from conflictdigest.model.page import BlockKind
from conflictdigest.model.source import Item, ItemKind

STORY = [
    f"The council said on Monday that {number} lorries had crossed the river since the start of December."
    for number in range(20, 40)
]
FILLERS = {
    "links": "<div class=x><a href=/t>A link</a><span>word</span></div>\n",
    "cells": "<tr><td>Orsk</td><td>12</td><td>3 lorries</td></tr>\n",
    "long links": "<li><a href=/t>The headline of another story, with more than forty letters</a></li>\n",
}


def page(filler: str, times: int) -> Item:
    paragraphs = [f"<p>{text}</p>" for text in STORY]
    paragraphs.insert(10, "<h2>What is left</h2><ul><li>One bridge</li><li>Two wells</li></ul>")
    body = "".join(paragraphs[:12]) + filler * times + "".join(paragraphs[12:])
    text = f"<html><head><title>Bridge open</title></head><body><h1>Bridge open</h1><article>{body}"
    return Item("x.html", ItemKind.HTML, text + "</article></body></html>", b"")


@pytest.mark.parametrize("kind", FILLERS)
def test_the_story_of_a_large_page_stays_whole(kind: str) -> None:
    found = extract.page(page(FILLERS[kind], 20_000))
    assert [b.text for b in found.blocks if b.kind is BlockKind.PARAGRAPH] == STORY
    assert [b.text for b in found.blocks if b.kind is BlockKind.SUBHEAD] == ["What is left"]
    assert [b.text for b in found.blocks if b.kind is BlockKind.LIST_ITEM] == ["One bridge", "Two wells"]
    assert found.facts.title == "Bridge open"


def test_a_long_run_goes_and_a_short_one_stays() -> None:
    writing = f"<p>{STORY[0]}</p>"
    tree = lighten.read(f"<body>{writing}{'<b>x</b>' * 400}{writing}{'<i>x</i>' * 40}{writing}".encode())
    assert tree is not None
    assert len(tree.findall(".//b")) == 0
    assert len(tree.findall(".//i")) == 40
    assert len(tree.findall(".//p")) == 3


def test_writing_without_an_element_of_its_own_stays() -> None:
    tree = lighten.read(f"<body>{'<b>x</b>' * 400}{STORY[0]}{'<b>x</b>' * 400}{STORY[1]}<br>".encode())
    assert tree is not None
    text = "".join(tree.itertext())
    assert STORY[0] in text
    assert STORY[1] in text


def test_a_line_of_han_letters_is_writing() -> None:
    line = "<p>市议会周一表示，大桥已经重新开放通行。</p>"
    tree = lighten.read(f"<body>{line}{'<b>x</b>' * 400}{line * 200}{'<b>x</b>' * 400}{line}".encode())
    assert tree is not None
    assert (len(tree.findall(".//p")), len(tree.findall(".//b"))) == (202, 0)


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(["<div>", "</div>", "<p>", "</p>", "<table>", "<td>", "a", STORY[0], "<br>"]))
)
def test_a_page_without_long_runs_is_read_as_any_other(parts: list[str]) -> None:
    source = ("<html><body><p>x</p>" + "".join(parts)).encode()
    read = lighten.read(source)
    plain = html.document_fromstring(source)
    assert read is not None
    assert etree.tostring(read) == etree.tostring(plain)


def test_a_book_is_refused_before_its_body_is_looked_for() -> None:
    story = "".join(f"<p>{text * 3}</p>" for text in STORY) * 400
    item = Item("x.html", ItemKind.HTML, f"<html><body><h1>Book</h1>{story}</body></html>", b"")
    with pytest.raises(SourceError) as caught:
        extract.page(item)
    assert caught.value.reason == "too-large"
    assert "1,000,000" in (caught.value.detail or "") or "2,000,000" in (caught.value.detail or "")


def test_data_within_a_story_are_no_paragraph() -> None:
    story = "".join(f"<p>{text}</p>" for text in STORY)
    data = "<p>" + "q7f0 " * 60_000 + "</p>"
    item = Item(
        "x.html", ItemKind.HTML, f"<html><body><h1>Open</h1><article>{story}{data}</article></body>", b""
    )
    assert [b.text for b in extract.page(item).blocks] == STORY
