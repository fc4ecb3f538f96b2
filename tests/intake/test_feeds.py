"""Feeds of every kind, as broken as they come. All of it invented."""

from __future__ import annotations

import gzip
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest.errors import SourceError
from conflictdigest.intake import discovery, feeds
from conflictdigest.intake.feed_text import as_page, day_in, is_full, words
from conflictdigest.model.feeds import FeedEntry, FeedKind

URL = "https://herald.example/feeds/world"
LONG = "The ministry said that the bridge near the village of Dolna was open again. " * 30

RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
     xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Example Herald &amp; Sons</title><link>https://herald.example/</link><language>en-gb</language>
<item><title>Bridge open &lt;b&gt;again&lt;/b&gt;</title><link>/2031/bridge?utm_source=rss</link>
  <guid isPermaLink="false">h-1</guid><pubDate>Tue, 04 Mar 2031 17:19:00 +0200</pubDate>
  <dc:creator>Ada Sample</dc:creator><source url="https://wire.example/">Wire Example</source>
  <description>The bridge is open. &lt;a href="x"&gt;Read more&lt;/a&gt;</description></item>
<item><title>Whole text</title><link>https://herald.example/2031/whole</link>
  <description>The bridge.</description><content:encoded><![CDATA[<p>{LONG}</p>]]></content:encoded></item>
<item><title>No address</title><link>javascript:alert(1)</link><description>A short note.</description></item>
</channel></rss>"""

ATOM = """<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><title>Приклад</title><id>tag:example,2031:f</id>
<link rel="self" href="https://herald.example/feeds/world"/><link href="https://herald.example/uk/"/>
<entry><id>tag:example,2031:1</id><title type="html">Міст &amp;quot;Дольна&amp;quot; відкрито</title>
<link rel="enclosure" href="https://herald.example/a.mp3"/><link href="../2031/mist"/>
<published>2031-03-04T10:00:00Z</published><updated>2031-03-05T10:00:00Z</updated>
<author><name>Ада Зразок</name></author><author><name>Ян Зразок</name></author>
<summary>Міст знову відкрито…</summary></entry></feed>"""

RDF = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://herald.example/"><title>Old</title>
</channel><item rdf:about="https://herald.example/1"><title>One</title><link>https://herald.example/1</link>
<dc:date>2031-03-04</dc:date><description>Short.</description></item></rdf:RDF>"""

JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Example",
        "home_page_url": "https://herald.example/",
        "language": "de",
        "items": [
            {
                "id": 7,
                "url": "/2031/7",
                "title": "Brücke",
                "summary": "Kurz & gut",
                "date_published": "2031-03-04",
            },
            {
                "id": "8",
                "content_text": LONG,
                "authors": [{"name": "Ada Muster"}],
                "date_modified": "2031-03-05",
            },
            "not an item",
        ],
    }
)

NEWS_MAP = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
 xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://herald.example/2031/bridge</loc><image:image><image:title>A</image:title></image:image>
<news:news><news:publication><news:name>Example Herald</news:name><news:language>en</news:language>
</news:publication><news:publication_date>2031-03-04T17:19:00+02:00</news:publication_date>
<news:title>Bridge &amp; road open</news:title></news:news></url>
<url><loc>https://herald.example/about</loc></url></urlset>"""

PLAIN_MAP = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://herald.example/2031/bridge</loc><lastmod>2031-03-04</lastmod></url>
<url><loc>https://herald.example/about</loc></url></urlset>"""

MAP_INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://herald.example/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap>
<sitemap><loc>https://herald.example/b.xml</loc><lastmod>2031-01-01</lastmod></sitemap>
<sitemap><loc>https://herald.example/c.xml</loc><lastmod>2030-01-01</lastmod></sitemap>
<sitemap><loc>https://herald.example/d.xml</loc><lastmod>2029-01-01</lastmod></sitemap></sitemapindex>"""


def parse(text: str | bytes, **more: str) -> feeds.FeedDocument:
    return feeds.parse(text.encode() if isinstance(text, str) else text, url=URL, **more)


def test_a_broken_address_in_a_sitemap_costs_no_other_entry() -> None:
    broken = PLAIN_MAP.replace("<url>", "<url><loc>https://[herald/x</loc></url><url>", 1)
    assert parse(broken).entries == parse(PLAIN_MAP).entries


def test_rss() -> None:
    found = parse(RSS)
    assert (found.kind, found.title, found.link) == (
        FeedKind.RSS,
        "Example Herald & Sons",
        "https://herald.example/",
    )
    bridge, whole, bare = found.entries
    assert bridge.id == "h-1"
    assert bridge.link == "https://herald.example/2031/bridge?utm_source=rss"
    assert bridge.title == "Bridge open again"
    assert bridge.published == "Tue, 04 Mar 2031 17:19:00 +0200"
    assert (bridge.source, bridge.authors, bridge.full) == ("Wire Example", ("Ada Sample",), False)
    assert whole.full
    assert words(whole.html) == LONG.strip()
    assert bare.link is None
    assert found.problem is None


def test_atom() -> None:
    found = parse(ATOM)
    (entry,) = found.entries
    assert entry.title == 'Міст "Дольна" відкрито'
    assert entry.link == "https://herald.example/2031/mist"
    assert (entry.published, entry.updated) == ("2031-03-04T10:00:00Z", "2031-03-05T10:00:00Z")
    assert entry.authors == ("Ада Зразок", "Ян Зразок")
    assert (entry.language, entry.full) == ("uk", False)


def test_rdf() -> None:
    (entry,) = parse(RDF).entries
    assert (entry.id, entry.link, entry.published) == (
        "https://herald.example/1",
        "https://herald.example/1",
        "2031-03-04",
    )


def test_json_feed() -> None:
    found = parse(JSON)
    first, second = found.entries
    assert (first.id, first.link, first.html) == (
        "7",
        "https://herald.example/2031/7",
        "<p>Kurz &amp; gut</p>",
    )
    assert (first.published, first.full, first.language) == ("2031-03-04", False, "de")
    assert (second.full, second.link, second.authors) == (True, None, ("Ada Muster",))


def test_news_sitemap() -> None:
    (entry,) = parse(NEWS_MAP).entries
    assert (entry.title, entry.source, entry.language) == ("Bridge & road open", "Example Herald", "en")
    assert entry.published == "2031-03-04T17:19:00+02:00"


def test_a_plain_sitemap_gives_its_dated_pages() -> None:
    assert [e.link for e in parse(PLAIN_MAP).entries] == ["https://herald.example/2031/bridge"]


def test_a_gzipped_sitemap() -> None:
    assert len(parse(gzip.compress(NEWS_MAP.encode())).entries) == 1


def test_a_sitemap_bomb() -> None:
    with pytest.raises(SourceError, match="too-large"):
        parse(gzip.compress(b"<urlset>" + bytes(30_000_000)))


def test_an_index_gives_its_newest_sitemaps_or_those_for_news() -> None:
    assert parse(MAP_INDEX).children == tuple(f"https://herald.example/{n}.xml" for n in "bcd")
    assert parse(MAP_INDEX.replace("old.xml", "news.xml")).children == ("https://herald.example/news.xml",)


@pytest.mark.parametrize(
    "broken",
    [
        "\n\n  " + RSS,
        "\ufeff" + RSS,
        RSS.replace("</item>", "", 1),
        RSS.replace("&amp; Sons", "& Sons"),
        RSS.replace("</channel></rss>", ""),
        RSS.replace('encoding="UTF-8"', 'encoding="nonsense"'),
        RSS.replace("The bridge is open.", "The bridge is \x0b open."),
        "<!-- served by example -->\n" + RSS.partition("?>")[2],
    ],
)
def test_broken_xml_still_gives_its_entries(broken: str) -> None:
    found = parse(broken)
    assert found.entries[0].id == "h-1"
    assert found.entries[0].published == "Tue, 04 Mar 2031 17:19:00 +0200"


def test_messages_of_a_broken_site_in_front() -> None:
    found = parse("Warning: mysql gone in <b>/a.php</b>\n" + RSS, media_type="text/xml")
    assert found.entries[0].id == "h-1"


@pytest.mark.parametrize("charset", ["windows-1251", "koi8-u", "utf-16"])
def test_encodings(charset: str) -> None:
    text = ATOM.replace("…", ".").replace('version="1.0"', f'version="1.0" encoding="{charset}"')
    data = text.encode(charset)
    assert parse(data).title == "Приклад"


def test_the_charset_of_the_transport_counts_where_the_feed_names_none() -> None:
    assert parse(ATOM.encode("windows-1251"), charset="windows-1251").title == "Приклад"


@pytest.mark.parametrize(
    "other",
    [
        "",
        "hello",
        "<!DOCTYPE html><html><head></head><feed>",
        '{"a": 1}',
        "[1]",
        '<?xml version="1.0"?><opml/>',
    ],
)
def test_what_is_no_feed(other: str) -> None:
    assert feeds.kind_of(other.encode()) is None
    with pytest.raises(SourceError, match="not-a-feed"):
        parse(other)


@pytest.mark.parametrize("bad", ["<rss>", "<feed", '{"version": "https://jsonfeed.org/version/1"', "<urlset"])
def test_a_ruin_is_an_error(bad: str) -> None:
    try:
        assert parse(bad).entries == ()
    except SourceError as error:
        assert error.reason in ("bad-feed", "not-a-feed")


def test_entities_load_nothing_and_do_not_explode() -> None:
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    head = f'<!DOCTYPE rss [<!ENTITY a0 "ha">{laughs}<!ENTITY file SYSTEM "file:///etc/passwd">]>'
    text = RSS.replace("<rss ", head + "<rss ", 1).replace("Whole text", "&a11; &file;")
    titles = [e.title or "" for e in parse(text).entries]
    assert all(len(t) < 100 and "root:" not in t for t in titles)
    for text in (NEWS_MAP, PLAIN_MAP):
        with pytest.raises(SourceError, match="entities"):
            parse(text.replace("<urlset", head.replace("rss", "urlset") + "<urlset", 1))


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([RSS, ATOM, RDF, JSON, NEWS_MAP]), st.integers(0, 400))
def test_any_bytes_give_a_feed_or_a_reason(junk: bytes, text: str, at: int) -> None:
    data = text.encode()
    data = data[:at] + junk + data[at:]
    try:
        found = feeds.parse(data, url=URL)
    except SourceError as error:
        assert error.reason in ("not-a-feed", "bad-feed", "too-large")
        return
    for entry in found.entries:
        assert entry.id
        assert entry.link is None or entry.link.startswith(("http://", "https://"))


def test_entries_of_one_id_are_one() -> None:
    twice = RSS.replace("</channel>", RSS[RSS.index("<item>") : RSS.index("</item>") + 7] + "</channel>")
    assert len(parse(twice).entries) == 3


@pytest.mark.parametrize(
    ("text", "declared", "full"),
    [
        (LONG, True, True),
        (LONG, False, True),
        (LONG[:1000], True, True),
        (LONG[:1000], False, False),
        (LONG + "[…]", True, False),
        (LONG + "[&#8230;]", True, False),
        (LONG + "<a href='x'>Continue reading »</a>", True, False),
        (LONG + "<a>Weiterlesen</a>", True, False),
        (LONG + " Читать далее…", True, False),
        (LONG + "<p>The post Bridge open appeared first on Example Herald.</p>", True, True),
        ("部长说，桥梁已经重新开放。" * 25, True, True),
        ("Short.", True, False),
    ],
)
def test_teasers_and_articles(text: str, declared: bool, full: bool) -> None:
    assert is_full(text, declared=declared) is full


def test_an_entry_as_a_page_can_not_break_out_of_its_title() -> None:
    page = as_page(FeedEntry("1", title="</title><script>x", html="a < b", language='"><x')).decode()
    assert "<script>" not in page
    assert "<x" not in page
    assert "<p>a &lt; b</p>" in page


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("Tue, 04 Mar 2031 17:19:00 +0200", "2031-03-04"),
        ("2031-03-04T23:00:00Z", "2031-03-04"),
        ("2031-03-04", "2031-03-04"),
        ("yesterday", None),
        ("", None),
    ],
)
def test_days(stamp: str, day: str | None) -> None:
    assert str(day_in(stamp)) == str(day)


def test_the_feeds_that_a_page_offers() -> None:
    page = b"""<html><head><base href="https://herald.example/en/">
    <link rel="alternate" type="application/rss+xml" title="Comments on Herald" href="comments.rss">
    <link rel="alternate" type="application/json+oembed" href="oembed">
    <link rel=stylesheet type="text/css" href="a.css">
    <link rel="Alternate" type="application/atom+xml; charset=utf-8" title=" World  news " href="world.atom">
    <link rel="alternate" hreflang="de" href="/de/"></head><body><a href="/rss.xml">RSS</a></body></html>"""
    found = discovery.discover(page, "https://herald.example/")
    assert [o.url for o in found] == [
        "https://herald.example/en/world.atom",
        "https://herald.example/en/comments.rss",
    ]
    assert found[0].title == "World news"


def test_links_to_feeds_count_when_none_is_declared() -> None:
    page = b"<a href='/feed/'>Feed</a><a href='/feedback'>Say</a><a href='https://x.example/n.rss?a=1'>R</a>"
    found = discovery.discover(page, "https://herald.example/")
    assert [o.url for o in found] == ["https://herald.example/feed/", "https://x.example/n.rss?a=1"]


@pytest.mark.parametrize("page", [b"", b"\x00\x01", b"<", b"<html>"])
def test_a_page_without_feeds(page: bytes) -> None:
    assert discovery.discover(page, "https://herald.example/") == ()
