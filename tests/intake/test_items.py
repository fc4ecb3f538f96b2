"""What bytes are is told from the bytes; every bad one has its own reason."""

import codecs
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest import intake
from conflictdigest.model.source import Given, Item, ItemKind, Raw, Skip

TEXT = "Bridge closed\n\nThe army closed the bridge in Orsk on Monday, the mayor said.\n"


def read(data: bytes, name: str = "a.txt", given: Given | None = None, **more: object) -> list[Item | Skip]:
    return list(intake.items(Raw(name, data, key=f"/x/{name}", **more), given or Given()))  # type: ignore[arg-type]


def test_plain_text_is_one_item_with_its_own_bytes() -> None:
    (item,) = read(TEXT.encode())
    assert isinstance(item, Item)
    assert (item.kind, item.raw, item.origin, item.short_ok) == (ItemKind.TEXT, TEXT.encode(), "a.txt", False)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"\x00" * 500, "binary"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "binary"),
        (b"%PDF-1.7 ...", "binary"),
        (b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 4, "binary"),
        (bytes(range(256)) * 40, "binary"),
    ],
)
def test_what_is_no_text_is_skipped_with_its_reason(data: bytes, reason: str) -> None:
    (skip,) = read(data)
    assert isinstance(skip, Skip)
    assert skip.reason == reason


def test_a_name_does_not_make_a_page() -> None:
    (item,) = read(TEXT.encode(), "page.html")
    assert isinstance(item, Item)
    assert item.kind is ItemKind.TEXT
    (item,) = read(b"<!doctype html><html><body><p>The army left.</p></body></html>", "notes.txt")
    assert isinstance(item, Item)
    assert item.kind is ItemKind.HTML


def test_a_text_that_mentions_a_tag_is_no_page() -> None:
    (item,) = read(b"Use <p> for paragraphs, the editor said. Then he left for Orsk.")
    assert isinstance(item, Item)
    assert item.kind is ItemKind.TEXT


@pytest.mark.parametrize(
    ("text", "data", "declared"),
    [
        ("Київ тримається. Бої тривають.", "Київ тримається. Бої тривають.".encode("cp1251"), "windows-1251"),
        ("Київ тримається.", "Київ тримається.".encode(), "iso-8859-1"),
        ("Orsk – „Ruhe“", "Orsk – „Ruhe“".encode("utf-16"), None),
        ("Orsk is quiet.", "Orsk is quiet.".encode("utf-16-le"), None),
        ("Łódź jest cicha.", codecs.BOM_UTF8 + "Łódź jest cicha.".encode(), None),
        ("“Quiet,” he said – twice.", "“Quiet,” he said – twice.".encode("cp1252"), "latin-1"),
    ],
)
def test_encodings_that_are_declared_wrongly_or_not_at_all(
    text: str, data: bytes, declared: str | None
) -> None:
    (item,) = read(data, charset=declared)
    assert isinstance(item, Item)
    assert item.content == text


def test_rows_give_items_however_short_and_bad_rows_their_line() -> None:
    rows = [
        json.dumps({"id": "r1", "text": "Shots in Orsk.", "published": "2021-05-04", "authors": "Ana Orbel"}),
        "{broken",
        "",
        json.dumps(["no", "object"]),
        json.dumps({"id": 7, "title": "no text"}),
        json.dumps({"id": "r2", "html": "<p>Shots in Orsk.</p>", "tags": ["war"]}),
    ]
    found = read("\n".join(rows).encode(), "rows.jsonl")
    good = [x for x in found if isinstance(x, Item)]
    bad = [x for x in found if isinstance(x, Skip)]
    assert [(x.origin_id, x.kind, x.short_ok) for x in good] == [
        ("r1", ItemKind.TEXT, True),
        ("r2", ItemKind.HTML, True),
    ]
    assert good[0].given == Given(published="2021-05-04", authors=("Ana Orbel",))
    assert good[0].key != good[1].key
    assert [x.reason for x in bad] == ["bad-row"] * 3
    assert [x.detail.split(":")[0] for x in bad] == ["line 2", "line 4", "line 5"]
    assert bad[2].origin_id == "7"


def test_the_users_word_comes_before_the_rows() -> None:
    row = json.dumps({"id": "a", "text": "x", "outlet": "Row Times", "tags": ["t"]}).encode()
    (item,) = read(row, "r.jsonl", Given(outlet="Given Times", tags=("u",)))
    assert isinstance(item, Item)
    assert (item.given.outlet, item.given.tags) == ("Given Times", ("u", "t"))


def test_a_json_list_and_a_single_object_over_lines() -> None:
    assert len(read(json.dumps([{"text": "a"}, {"text": "b"}], indent=1).encode())) == 2
    assert len(read(json.dumps({"text": "a"}, indent=1).encode())) == 1


EXPORT = """

Shelling resumes in Velsk

312 words
6 March 2019
08:15
Orbel News
ORBNEW
English
Copyright 2019 Orbel News.

Shells fell on Velsk on Tuesday, the mayor said.

Document ORBNEW0020190306ee36001jt



Talks fail in Lund

88 words
7 March 2019
Orbel News
ORBNEW
English
Copyright 2019 Orbel News.

Talks in Lund failed on Wednesday, a mediator said.

Document ORBNEW0020190307ee37001be
"""

LABELLED = """Talks fail in Lund
Norland Gazette
March 7, 2019 Thursday
Copyright 2019 Norland Gazette All Rights Reserved
Section: WORLD; Pg. 4
Length: 88 words
Byline: By ADA LORRING and Tomas Brell

Body

Talks in Lund failed on Wednesday, a mediator said.

Load-Date: March 8, 2019

End of Document
"""


def test_an_archive_export_holds_many_articles() -> None:
    one, two = read(EXPORT.encode(), "export.txt")
    assert isinstance(one, Item)
    assert isinstance(two, Item)
    assert (one.origin, two.origin) == ("export.txt#1", "export.txt#2")
    assert one.given == Given(
        title="Shelling resumes in Velsk", published="6 March 2019 08:15", outlet="Orbel News", language="en"
    )
    assert two.given.title == "Talks fail in Lund"
    assert one.raw != two.raw


def test_labelled_headers_state_their_article() -> None:
    one, two = read((LABELLED + LABELLED.replace("Talks", "Hopes")).encode(), "nexis.txt")
    assert isinstance(one, Item)
    assert isinstance(two, Item)
    assert one.given.title == "Talks fail in Lund"
    assert one.given.authors == ("Ada Lorring", "Tomas Brell")
    assert one.given.outlet == "Norland Gazette"
    assert one.given.published == "March 7, 2019 Thursday"


def test_a_story_that_counts_words_is_no_export() -> None:
    text = "A speech of 312 words\n\nThe general spoke on 6 March 2019 for an hour.\n\nHe left in silence.\n"
    (item,) = read(text.encode())
    assert isinstance(item, Item)
    assert item.given == Given()


def test_limits_are_told_with_a_reason() -> None:
    limits = intake.Limits(
        source_bytes=2000, html_bytes=500, article_characters=900, article_lines=50, line_characters=300
    )
    rows = json.dumps({"text": "a\n" * 60}).encode()
    for data in (
        b"a" * 2001,
        b"a.\n" * 60,
        rows,
        b"<html><body>" + b"<p>x</p>" * 100,
        b"word " * 200,
        b"line. \n" * 200,
    ):
        (skip,) = intake.items(Raw("x", data), Given(), limits=limits)
        assert isinstance(skip, Skip)
        assert skip.reason == "too-large"


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.jsonl", "a.html", ""]))
def test_never_raises(data: bytes, name: str) -> None:
    for found in intake.items(Raw(name, data), Given()):
        assert isinstance(found, Item | Skip)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cp1251", "Уночі місто залишилося без світла, повідомила міська рада. Нових обстрілів не було."),
        ("cp1252", "The mayor called it “a quiet night” on Monday. Nobody was hurt in the café."),
    ],
)
def test_a_row_in_another_encoding_is_read_and_costs_its_neighbours_nothing(code: str, text: str) -> None:
    row = json.dumps({"id": "a", "text": text}, ensure_ascii=False).encode(code)
    good = json.dumps({"id": "b", "text": "Світло повернулося."}, ensure_ascii=False).encode()
    found = list(intake.items(Raw("x.jsonl", row + b"\n" + good), Given()))
    assert [i.content for i in found if isinstance(i, Item)] == [text, "Світло повернулося."]


def test_a_row_of_broken_bytes_harms_nothing() -> None:
    data = b'{"id": "a", "text": "The \x94\x94\xff army left."}\n{"id\x94": "\n{"id": "c", "text": "Orsk is quiet."}'
    found = list(intake.items(Raw("x.jsonl", data), Given()))
    assert [isinstance(i, Item) for i in found] == [True, False, True]
