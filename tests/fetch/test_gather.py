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
    found = list(fetch.Gatherer(LocalSources(), web()).gather(names))
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


def test_an_address_named_twice_is_one_source(web: Web, site: Site) -> None:
    site.pages["/1"] = Reply("one")
    found = list(fetch.Gatherer(LocalSources(), web()).gather([site.url("/1"), site.url("/1#x")]))
    assert len(found) == 1
