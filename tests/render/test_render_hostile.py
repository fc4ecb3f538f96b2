"""Foreign text is data: whatever stands in titles, outlets, quotes and addresses, no form grows markup."""

from __future__ import annotations

import csv
import io
import json
import re
from enum import Enum
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from render_sample import ARTICLE, LISTED, SKIP, STORIES, VIEW
from rich.cells import cell_len
from rich.console import Console

from conflictdigest import render
from conflictdigest.model import replace
from conflictdigest.model.names import Place
from conflictdigest.model.timeline import Attribution, Entry, Listed, Quote, TimelineView
from conflictdigest.render.csv import cell
from conflictdigest.render.safe import shown, web_address

PAYLOADS = [
    "<script>alert(1)</script>",
    "\x1b[2J\x1b]0;owned\x07\x1b[31mred\x9b31m",
    "\u202eevil\u2066 \u200f\u061c",
    "[bold red]x[/b] [/]",
    '=HYPERLINK("http://x")',
    "line\r\nBcc: other@example.org\r\n\r\nbody",
    '"><img src=x onerror=alert(1)>',
    "{{ 7*7 }} {% raw %} &amp; &lt;",
    "](javascript:alert(1)) ![x](http://track.example.org/p.png) `code` # head *a* _b_ ~~c~~ |d| - e",
    "1. list\n- list\n\n    code\n\n---\n> quote\n***",
    "]]><![CDATA[ --> <!-- ",
    "w" * 10_000,
    "\x00\ufeff\u2028\u2029\ufffe end",
]
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def poisoned(text: str) -> TimelineView:
    """The sample with `text` wherever an article's words can reach."""

    def bad_quote(quote: Quote) -> Quote:
        return replace(quote, text=text, outlet=text, origin=text)

    def bad_entry(entry: Entry) -> Entry:
        return replace(
            entry,
            text=text,
            quotes=tuple(bad_quote(quote) for quote in entry.quotes),
            attribution=tuple(Attribution(text, (text, text), one.stance, text) for one in entry.attribution),
            evidence=replace(entry.evidence, text=text),
            origins=(text,),
            corrected=tuple(text for _ in entry.corrected),
            places=tuple(Place(text, text, None) for _ in entry.places),
            why=text,
        )

    def bad_listed(article: Listed) -> Listed:
        return replace(
            article,
            title=text,
            outlet=text,
            url=text,
            origin=text,
            summary=tuple(text for _ in article.summary),
        )

    return replace(
        VIEW,
        entries=tuple(bad_entry(entry) for entry in VIEW.entries),
        articles=tuple(bad_listed(article) for article in VIEW.articles),
        stories=tuple(replace(story, title=text) for story in STORIES),
        undated=tuple(replace(one, reason=text) for one in VIEW.undated),
        notes=tuple((key, text) for key, _ in VIEW.notes),
    )


HARMLESS = poisoned("harmless words")
texts = st.one_of(
    st.sampled_from(PAYLOADS),
    st.text(max_size=60),
    st.tuples(*[st.sampled_from(PAYLOADS)] * 2).map("".join),
).filter(lambda text: bool(shown(text)))


class Tags(HTMLParser):
    """The tags of a document with their attributes' names, and the links."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.found: list[tuple[str, ...]] = []
        self.links: list[str] = []
        self.feed(document)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, *(name for name, _ in attrs)))
        self.links += [value or "" for name, value in attrs if name in {"href", "src", "action"}]


@given(texts)
@settings(max_examples=40, deadline=None)
def test_html_holds_no_more_markup_than_with_harmless_words(text: str) -> None:
    page, expected = Tags(render.html_timeline(poisoned(text), why=True)), HARMLESS_TAGS
    without_links = [tag for tag in page.found if tag[:1] != ("a",)]
    assert without_links == [tag for tag in expected.found if tag[:1] != ("a",)]
    assert all(link.startswith("#article-") for link in page.links if web_address(text) is None)


HARMLESS_TAGS = Tags(render.html_timeline(HARMLESS, why=True))


@given(texts)
@settings(max_examples=60, deadline=None)
def test_markdown_holds_no_more_markup_than_with_harmless_words(text: str) -> None:
    parser = MarkdownIt("commonmark")
    made, expected = (parser.parse(render.md_timeline(view)) for view in (poisoned(text), HARMLESS))

    def shape(tokens: list) -> list[str]:
        kinds = []
        for token in tokens:
            kinds.append(token.type)
            kinds += [
                child.type for child in token.children or () if child.type not in {"text", "text_special"}
            ]
        return [kind for kind in kinds if not kind.startswith("link_")]

    assert shape(made) == shape(expected)


@given(texts)
@settings(max_examples=40, deadline=None)
def test_atom_parses_and_holds_the_same_elements(text: str) -> None:
    def tags(view: TimelineView) -> list[str]:
        root = ElementTree.fromstring(render.atom_timeline(view))
        return [one.tag for one in root.iter() if not one.tag.endswith("link")]

    assert tags(poisoned(text)) == tags(HARMLESS)


@given(texts)
@settings(max_examples=40, deadline=None)
def test_csv_rows_stay_rows_and_cells_are_no_formulas(text: str) -> None:
    rows = list(csv.reader(io.StringIO(render.csv_timeline(poisoned(text)))))
    assert len(rows) == 1 + len(VIEW.entries)
    assert {len(row) for row in rows} == {19}
    assert not any(value.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for value in row)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "'=1", '"=1'])
def test_formula_is_quoted(text: str) -> None:
    assert cell(text).startswith("'")


def test_a_plain_cell_is_left_alone() -> None:
    assert cell("62 of 145 – shot down") == "62 of 145 – shot down"


@given(texts)
@settings(max_examples=60, deadline=None)
def test_written_forms_steer_nothing(text: str) -> None:
    view = poisoned(text)
    for form in (render.plain_timeline, render.md_timeline, render.csv_timeline, render.atom_timeline):
        assert not STEERING.search(form(view))
    assert len(render.plain_timeline(view, why=True).splitlines()) == len(
        render.plain_timeline(HARMLESS, why=True).splitlines()
    )


@given(texts, st.sampled_from([60, 80, 140, 200]))
@settings(max_examples=40, deadline=None)
def test_terminal_gets_our_own_colours_only_and_lines_fit(text: str, width: int) -> None:
    out = io.StringIO()
    render.term_timeline(
        poisoned(text), Console(file=out, force_terminal=True, width=width, color_system="standard")
    )
    printed = re.sub(r"\x1b\[[0-9;]*m", "", out.getvalue())
    assert not STEERING.search(printed)
    assert max(cell_len(line) for line in printed.splitlines()) <= width


def test_not_a_terminal_means_plain() -> None:
    out = io.StringIO()
    render.term_timeline(VIEW, Console(file=out, width=60))
    assert out.getvalue() == render.plain_timeline(VIEW)


@given(texts)
@settings(max_examples=40, deadline=None)
def test_json_loses_nothing_and_steers_nothing(text: str) -> None:
    line = render.json_timeline(poisoned(text))
    assert "\n" not in line
    assert not STEERING.search(line)
    assert {entry["text"] for entry in json.loads(line)["entries"]} == {text}


def test_json_of_a_file_name_that_is_no_utf8() -> None:
    line = render.json_skip(replace(SKIP, origin="news/\udcff.txt"))
    assert json.loads(line)["origin"] == "news/\ufffd.txt"


def test_every_key_is_always_there() -> None:
    whole = json.loads(render.json_article(ARTICLE, "new"))
    assert set(json.loads(render.json_skip(SKIP))) == set(whole)
    assert not any(isinstance(value, Enum) for value in whole.values())


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("https://example.org/новини", "https://example.org/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8"),
        ('http://example.org/"><script>', "http://example.org/%22%3E%3Cscript%3E"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("//example.org/x", None),
        ("https://user:pass@example.org/", None),
        ("https:///nohost", None),
        ("http://[bad", None),
        (None, None),
        ("https://example.org/" + "a" * 3000, None),
    ],
)
def test_only_web_addresses_become_links(url: str | None, expected: str | None) -> None:
    assert web_address(url) == expected


def test_links_tell_nobody_where_the_reader_came_from() -> None:
    page = render.html_timeline(VIEW)
    assert 'rel="noreferrer noopener"' in page
    assert "javascript:" not in page
    assert not re.search(r'(?:src|href)="(?!#article-|https://post\.example\.org/dam")', page)


def test_articles_and_stories_stay_in_their_lines() -> None:
    for text in PAYLOADS:
        bad = [replace(one, title=text, outlet=text) for one in LISTED]
        assert not STEERING.search(render.articles_list(bad))
        stories = [replace(one, title=text, why=text) for one in STORIES]
        assert not STEERING.search(render.stories_list(stories, {one.id: one for one in bad}, why=True))
        article = replace(ARTICLE, title=text, outlet=text, authors=(text,), url=text, origin=text)
        assert not STEERING.search(render.show_article(article, evidence=True, removed=True))
        assert not STEERING.search(render.ingest_line(article, reason=text))
