"""The page's source without what no reader sees: nothing that a reader sees may go with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictdigest.errors import SourceError
from conflictdigest.extract import source


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("<p>a</p><script>var b = '<p>c</p>';</script><p>d</p>", "<p>a</p><p>d</p>"),
        ("<p>a</p><SCRIPT src=x></SCRIPT ><p>d</p>", "<p>a</p><p>d</p>"),
        ("<style>p{}</style><p>a</p>", "<p>a</p>"),
        ("<p>a<!-- <script> --> b</p><p>c</p><script>1</script>d", "<p>a b</p><p>c</p>d"),
        ("<p>a</p><script>never closed <p>b</p>", "<p>a</p><script>never closed <p>b</p>"),
        ("<p>a</p><!-- never closed <p>b</p>", "<p>a</p><!-- never closed <p>b</p>"),
        (
            '<a data-x="<script>">b</a><p>c</p><script>1</script>',
            '<a data-x="<script>">b</a><p>c</p>',
        ),
        ("<scripture>a</scripture>", "<scripture>a</scripture>"),
        ("<p>İstanbul</p><script>İ</script><p>ş</p>", "<p>İstanbul</p><p>ş</p>"),
        ('<script type="application/ld+json">{}</script>', '<script type="application/ld+json">{}</script>'),
    ],
)
def test_scripts_styles_and_comments_go(html: str, left: str) -> None:
    assert source.seen(html) == left


@given(st.text(alphabet="<>!-/scriptyle \"'=ab\ud800é", max_size=200))
def test_no_source_is_too_broken(html: str) -> None:
    assert len(source.seen(html)) <= len(html)
    try:
        source.tree(html)
    except SourceError as error:
        assert error.reason == "no-article"


def test_controls_are_gone_before_the_page_is_read() -> None:
    tree = source.tree("<html><body><p>one\x00 two\u202e three</p></body></html>")
    assert "".join(tree.itertext()) == "one two three"
