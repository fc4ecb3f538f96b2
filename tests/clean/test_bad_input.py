"""Damaged, hostile and oversized input: a reason or harmless text, at no cost to other sources."""

import pytest

from conflictdigest import clean, extract, intake
from conflictdigest.errors import SourceError
from conflictdigest.model.source import Given, Raw, Skip


def outcome(data: bytes, name: str = "x") -> str | tuple[str, ...]:
    (found,) = intake.items(Raw(name, data), Given())
    if isinstance(found, Skip):
        return found.reason
    try:
        return clean.clean(extract.page(found), found).paragraphs
    except SourceError as error:
        return error.reason


STORY = "The army left Orsk on Monday, the mayor said."


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"The army left Orsk. " * 500_000, "too-large"),
        (b"line\n" * 40_000, "too-large"),
        (b"x" * 200_000, "no-sentence"),
        (b"." * 200_000, "no-sentence"),
        (b"<html><body>" + b"<div>" * 100_000 + b"x", "no-article"),
        (b"<html><body>" + b"<script>var a=1;</script>" * 3000, "no-article"),
        (b'{"text":' + b"[" * 100_000, "bad-row"),
        (b"\xff\xfe" + b"\x00" * 100, "empty"),
    ],
)
def test_has_its_reason(data: bytes, expected: str) -> None:
    found = outcome(data)
    assert found == expected or (expected == "empty" and found == "binary")


def test_nul_bytes_and_escapes_come_out_as_harmless_text() -> None:
    data = f"{STORY[:10]}\x00{STORY[10:]} \x1b[2J\x1b]0;title\x07It mined \u202etwo wells.".encode()
    assert outcome(data) == (f"{STORY} It mined two wells.",)


def test_markup_of_a_terminal_is_text() -> None:
    assert outcome(b"The army [bold]left[/bold] Orsk on Monday, he said.") == (
        "The army [bold]left[/bold] Orsk on Monday, he said.",
    )


def test_a_lying_charset_does_not_garble() -> None:
    html = (
        '<html><head><meta charset="iso-8859-1"></head><body><article>'
        + "<p>Мер Орська сказав у понеділок, що армія залишила місто після одинадцяти тижнів боїв.</p>" * 1
        + "<p>Два колодязі й млин заміновано, розповіли журналістам місцеві мешканці у "
        "вівторок.</p></article></body></html>"
    )
    found = outcome(html.encode())
    assert isinstance(found, tuple)
    assert found[0].startswith("Мер Орська сказав")


@pytest.mark.heavy
def test_a_hundred_megabytes_are_refused_at_once() -> None:
    assert outcome(b"The army left Orsk on Monday.\n" * 3_500_000) == "too-large"
