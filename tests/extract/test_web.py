"""Pages: title, authors, time and body as a reader sees them; pages without an article are refused."""

import pytest

from conflictdigest import extract
from conflictdigest.errors import SourceError
from conflictdigest.model.page import BlockKind, Page
from conflictdigest.model.source import Item, ItemKind

BODY = "".join(
    f"<p>{text}</p>"
    for text in (
        "The army said on Monday that it had left the town of Orsk after eleven weeks of fighting "
        "for its bridges.",
        "The mayor, Ilya Moren, told reporters that two wells and the mill had been mined before "
        "the last lorry left.",
        "Aid workers counted 212 families in the cellars, most of them without heat since the start "
        "of December.",
    )
)


def page_of(head: str = "", body: str = BODY, before: str = "") -> Page:
    html = (
        f"<html lang='en'><head>{head}</head><body><header>{before}</header><article>"
        f"<h1>Army leaves Orsk</h1>{body}</article></body></html>"
    )
    return extract.page(Item("x.html", ItemKind.HTML, html, b"", url="https://www.orbel.example/a"))


LINKED = """<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
 {"@type":"WebPage","name":"Army leaves Orsk | The Orbel"},
 {"@type":"NewsArticle","headline":"Army leaves Orsk","datePublished":"2021-12-06T09:15:00+02:00",
  "dateModified":"2021-12-08T09:15:00+02:00","author":[{"@id":"#p"},{"@type":"Person","name":"Per Voss"}],
  "publisher":{"@type":"Organization","name":"The Orbel"},"articleSection":"World","inLanguage":"en-GB"},
 {"@type":"Person","@id":"#p","name":"Ana Orbel"}]}</script>"""


def test_structured_data_gives_the_facts() -> None:
    facts = page_of(LINKED + "<title>Army leaves Orsk | The Orbel</title>").facts
    assert facts.title == "Army leaves Orsk"
    assert facts.authors == ("Ana Orbel", "Per Voss")
    assert facts.published == "2021-12-06T09:15:00+02:00"
    assert (facts.outlet, facts.section, facts.language) == ("The Orbel", "World", "en")


def test_the_sites_name_is_no_part_of_the_title_but_a_dash_may_be() -> None:
    head = '<meta property="og:site_name" content="The Orbel"><meta property="og:title" content="{}">'
    assert page_of(head.format("Army leaves Orsk - The Orbel")).facts.title == "Army leaves Orsk"
    title = "Army leaves Orsk – and its bridges"
    assert page_of(head.format(title)).facts.title in {title, "Army leaves Orsk"}


def test_what_page_window_and_sharing_call_it_outvotes_a_headline_for_search_engines() -> None:
    told = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"War at Orsk: army leaves"}</script>'
    tags = '<title>Army leaves Orsk</title><meta property="og:title" content="{}">'
    assert page_of(told + tags.format("Army leaves Orsk")).facts.title == "Army leaves Orsk"
    assert page_of(told + tags.format("Orsk is empty")).facts.title == "War at Orsk: army leaves"


def test_broken_structured_data_does_no_harm() -> None:
    assert (
        page_of('<script type="application/ld+json">{"@type": "NewsArticle", </script>').facts.title
        == "Army leaves Orsk"
    )


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Ana Orbel and Per Voss", ("Ana Orbel", "Per Voss")),
        ("Ana Orbel, Staff Reporter", ("Ana Orbel",)),
        ("Ana Orbel; Per Voss; The Orbel", ("Ana Orbel", "Per Voss")),
        ("Par Ana de Sousa", ("Ana de Sousa",)),
    ],
)
def test_every_author_and_only_authors(byline: str, authors: tuple[str, ...]) -> None:
    head = f'<meta property="og:site_name" content="The Orbel"><meta name="author" content="{byline}">'
    assert page_of(head).facts.authors == authors


def test_captions_go_and_paragraphs_stay() -> None:
    figure = (
        "<figure><img src=a.jpg><figcaption>The mill in Orsk on Sunday. Photo: Per Voss</figcaption></figure>"
    )
    page = page_of(body=BODY.replace("<p>The mayor", figure + "<p>The mayor"))
    assert [b.text[:9] for b in page.blocks] == ["The army ", "The mayor", "Aid worke"]
    assert ("caption", "The mill in Orsk on Sunday. Photo: Per Voss") in [
        (r.rule, r.text) for r in page.removed
    ]


def test_subheads_and_lists_stay() -> None:
    extra = "<h2>What is left</h2><ul><li>One bridge over the river</li><li>Two wells in the square</li></ul>"
    kinds = [b.kind for b in page_of(body=BODY + extra + BODY.replace("Monday", "Sunday")).blocks]
    assert BlockKind.SUBHEAD in kinds
    assert kinds.count(BlockKind.LIST_ITEM) == 2


def test_the_standfirst_is_part_of_the_story() -> None:
    told = "Eleven weeks of fighting end with mined wells and an empty mill."
    page = page_of(f'<meta name="description" content="{told}">', f"<p class=standfirst>{told}</p>{BODY}")
    assert page.blocks[0].text == told


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<title>404 Not Found</title><h1>Not Found</h1><p>Nothing at this address.</p>", "error-page"),
        ("<title>Seite nicht gefunden</title><p>Die Seite gibt es nicht.</p>", "error-page"),
        ("<noscript>Please enable JavaScript to view this site.</noscript><div id=app></div>", "script-only"),
        (
            "<h1>Before you continue</h1><p>We and our 411 partners store personal "
            "data.</p><button>OK</button>",
            "consent-wall",
        ),
        ("<title>Just a moment...</title><p>Checking your browser before you proceed.</p>", "robot-check"),
        ("<h1>Truce in Lund</h1><p>Subscribe now to continue reading this story.</p>", "paywall"),
        ("<script>var a = 1;</script>" * 50, "no-article"),
        ("<ul>" + "<li><a href=/x>One headline of many</a></li>" * 30 + "</ul>", "no-article"),
        ("<div>" * 100_000, "no-article"),
    ],
)
def test_pages_without_an_article_are_refused_with_the_reason(html: str, reason: str) -> None:
    with pytest.raises(SourceError) as caught:
        extract.page(Item("x", ItemKind.HTML, f"<html><body>{html}</body></html>", b""))
    assert caught.value.reason == reason


def test_a_story_about_a_paywall_or_a_missing_page_is_a_story() -> None:
    story = (
        BODY + "<p>Readers must subscribe to continue reading the ministry's bulletin, which was not "
        "found on Monday.</p>"
    )
    assert len(page_of(body=story).blocks) == 4


def test_a_live_report_keeps_its_order_its_times_and_headings() -> None:
    posts = "".join(
        f'<div class="post"><time datetime="2022-03-04T{hour:02}:05Z">{hour:02}:05</time><h2>Post of hour {hour}</h2>'
        f"<p>Shells fell on the eastern districts of Velsk again, the governor said in statement "
        f"number {hour}.</p></div>"
        for hour in (14, 13, 12)
    )
    head = '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Army leaves Orsk"}</script>'
    blocks = page_of(head, posts).blocks
    assert [b.text for b in blocks if b.kind is BlockKind.TIME] == ["14:05", "13:05", "12:05"]
    assert [b.text for b in blocks if b.kind is BlockKind.SUBHEAD] == [
        f"Post of hour {h}" for h in (14, 13, 12)
    ]
    assert [b.kind for b in blocks[:3]] == [BlockKind.TIME, BlockKind.SUBHEAD, BlockKind.PARAGRAPH]


def test_a_broken_address_does_no_harm() -> None:
    head = '<link rel="canonical" href="http://[broken"><meta property="og:url" content="https://orbel.example/b">'
    assert page_of(head).facts.url == "https://orbel.example/b"
