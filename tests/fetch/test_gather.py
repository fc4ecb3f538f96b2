"""Files and addresses together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from conflictdigest import fetch
from conflictdigest.fetch.http import HttpSources
from conflictdigest.fetch.local import LocalSources
from conflictdigest.model.source import Raw, Skip
from tests.support.web import Reply, Site

Web = Callable[..., HttpSources]


def test_names_of_every_kind_in_the_order_named(web: Web, site: Site, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text of a file")
    site.pages["/1"] = Reply("one", headers={"Content-Type": "text/html; charset=utf-8"})
    site.pages["/2"] = Reply("two")
    names = [
        site.url("/1"),
        str(tmp_path),
        "ftp://example.org/x",
        site.url("/2"),
        site.url("/none"),
        "missing.txt",
    ]
    found = list(fetch.Gatherer(LocalSources(), web).gather(names))
    assert [f.origin for f in found] == [names[0], str(tmp_path / "a.txt"), *names[2:]]
    assert [f.reason if isinstance(f, Skip) else "" for f in found] == [
        "",
        "",
        "bad-url",
        "",
        "http-404",
        "not-found",
    ]
    first = found[0]
    assert isinstance(first, Raw)
    assert (first.data, first.media_type, first.charset) == (b"one", "text/html", "utf-8")
    assert first.retrieved is not None


def test_a_feed_that_somebody_saved_gives_what_it_carries(web: Web, tmp_path: Path) -> None:
    whole = "<p>" + "The ministry said that the bridge near Dolna was open again. " * 30
    teaser = "The bridge near Dolna is open again, says the ministry."
    items = (
        f"<guid isPermaLink='false'>1</guid><title>A</title><description><![CDATA[{whole}]]></description>",
        f"<title>B</title><description>{teaser}</description>",
        "<title>C</title>",
    )
    rows = "".join(f"<item>{item}</item>" for item in items)
    feed = f"<rss version='2.0'><channel><title>H</title>{rows}</channel></rss>"
    (tmp_path / "feed.xml").write_text(feed)
    found = list(fetch.Gatherer(LocalSources(), web).gather([str(tmp_path / "feed.xml")]))
    assert [f.origin.rpartition("/")[2] for f in found] == ["feed.xml#1", "feed.xml#2", "feed.xml#3"]
    assert [isinstance(f, Raw) and f.feed is not None and f.feed.teaser_only for f in found] == [
        False,
        True,
        False,
    ]
    assert isinstance(found[2], Skip)


def test_a_file_about_feeds_is_no_feed(web: Web, tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text('{"text": "See jsonfeed.org/version for the <rss> of it."}\n')
    (found,) = fetch.Gatherer(LocalSources(), web).gather([str(tmp_path)])
    assert isinstance(found, Raw)
    assert found.feed is None


def test_an_address_named_twice_is_one_source(web: Web, site: Site) -> None:
    site.pages["/1"] = Reply("one")
    found = list(fetch.Gatherer(LocalSources(), web).gather([site.url("/1"), site.url("/1#x")]))
    assert len(found) == 1
