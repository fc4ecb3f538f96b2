"""OPML in and out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest.errors import SourceError
from conflictdigest.intake.opml import Outline, parse, write

FILE = b"""<?xml version="1.0" encoding="UTF-8"?>
<opml version="1.1"><head><title>Mine</title></head><body>
<outline text="Wars" title="Wars"><outline text="East">
  <outline type="rss" text="Herald" title="Example Herald" xmlUrl="https://herald.example/rss" htmlUrl="https://h.example/"/>
</outline></outline>
<outline text="Plain" XMLURL="http://plain.example/feed" category="/a,b"/>
<outline text="Again" xmlUrl="https://herald.example/rss"/>
<outline text="Odd" xmlUrl="file:///etc/passwd"/>
</body></opml>"""


def test_folders_and_categories_become_folders() -> None:
    herald, plain = parse(FILE)
    assert herald == Outline(
        "https://herald.example/rss", "Example Herald", "https://h.example/", ("Wars", "East")
    )
    assert plain == Outline("http://plain.example/feed", "Plain", None, ("a", "b"))


texts = st.text(
    st.characters(blacklist_categories=["Cs", "Cc", "Zs", "Zl", "Zp"], blacklist_characters=",/\ufffe\uffff"),
    min_size=1,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(texts, texts), max_size=4))
def test_what_is_written_is_read_back(rows: list[tuple[str, str]]) -> None:
    outlines = [
        Outline(f"https://herald.example/{number}?a=1&b='\"<", name, None, (folder,))
        for number, (name, folder) in enumerate(rows)
    ]
    assert sorted(parse(write(outlines).encode()), key=lambda o: o.url) == outlines


def test_entities_are_refused() -> None:
    bomb = FILE.replace(b"<opml", b'<!DOCTYPE opml [<!ENTITY a "aaaa">]><opml', 1)
    for data in (bomb, bomb.decode().replace("UTF-8", "UTF-16").encode("utf-16")):
        with pytest.raises(SourceError, match="entities"):
            parse(data)


@pytest.mark.parametrize("data", [b"", b"hello", b"<html></html>", b"<rss></rss>", b"\x00" * 20])
def test_what_is_no_opml(data: bytes) -> None:
    with pytest.raises(SourceError, match="bad-opml"):
        parse(data)


def test_a_file_nested_without_end_is_read() -> None:
    deep = b"<opml><body>" + b"<outline text='x'>" * 200 + b"<outline xmlUrl='https://h.example/'/>"
    assert [o.url for o in parse(deep)] == ["https://h.example/"]
