"""Feeds and pages through the command line, from adding a feed to its articles in the store."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from conflictdigest.cli.main import run
from tests.support.newsroom import Newsroom, Story
from tests.support.web import Reply, Site

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    yield made
    made.close()


@pytest.fixture
def room(site: Site) -> Newsroom:
    made = Newsroom(site)
    made.publish(Story("s0"), Story("s1"))
    return made


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command line; gives (exit code, stdout, stderr)."""
    config = tmp_path / "config.toml"
    config.write_text('[fetch]\npause = 0\nbackoff = 0\nproxy = ""\nallowed_hosts = ["127.0.0.1"]\n')

    def go(*arguments: str) -> tuple[int, str, str]:
        code = run(["--store", str(tmp_path / "store.db"), "--config", str(config), *arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return go


def rows(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def statuses(text: str) -> list[object]:
    return [row["status"] for row in rows(text)]


def test_from_a_page_to_its_articles(command: Command, site: Site, room: Newsroom) -> None:
    site.pages["/"] = Reply(
        '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head>'
    )
    code, out, err = command("feeds", "add", site.url("/"), "--tag", "east", "--family", "Herald House")
    assert (code, err) == (0, "")
    assert "Example Herald" in out
    code, out, err = command("ingest", "--feeds", "--json")
    assert (code, err) == (0, "")
    found = rows(out)
    assert [row["origin"] for row in found] == [site.url("/s0"), site.url("/s1")]
    assert {row["outlet"] for row in found} == {"Herald House"}
    assert [row["published"]["basis"] for row in found] == ["feed", "feed"]  # type: ignore[index]
    assert command("ingest", "--feeds") == (0, "", "")
    room.publish(Story("s2"))
    code, out, _ = command("ingest", "--feeds", "--json")
    assert [row["origin"] for row in rows(out)] == [site.url("/s2")]


def test_only_the_feeds_of_a_tag_or_name(command: Command, site: Site, room: Newsroom) -> None:
    site.pages["/dead"] = Reply("<rss version='2.0'><channel><title>Dead</title></channel></rss>")
    command("feeds", "add", site.url("/feed"), "--tag", "east")
    command("feeds", "add", site.url("/dead"))
    del site.pages["/dead"]
    assert command("ingest", "--feeds", "--tag", "east", "-q")[0] == 0
    assert command("ingest", "--feeds", "--name", "Dead", "-q")[0] == 4
    assert command("ingest", "--feeds", "--tag", "west")[0] == 2


def test_a_dead_feed_is_told_and_costs_nothing_else(command: Command, site: Site, room: Newsroom) -> None:
    command("feeds", "add", site.url("/feed"))
    site.pages["/other"] = site.pages["/feed"]
    command("feeds", "add", site.url("/other"), "--name", "Aardvark")
    site.pages["/other"] = Reply(status=404)
    code, out, err = command("ingest", "--feeds", "--json")
    assert code == 3
    assert statuses(out) == ["skipped", "new", "new"]
    assert site.url("/other") in err
    assert "http-404" in err


def test_cron_hears_of_a_dead_feed_when_it_stays_dead(command: Command, site: Site, room: Newsroom) -> None:
    command("feeds", "add", site.url("/feed"), "--name", "Herald")
    site.pages.clear()
    said = [command("-q", "ingest", "--feeds", "--name", "Herald") for _ in range(3)]
    assert [code for code, _, _ in said] == [4, 4, 4]
    assert [out for _, out, _ in said] == ["", "", ""]
    assert [bool(err) for _, _, err in said] == [False, False, True]


def test_the_teaser_stands_in_for_a_page_that_fails(command: Command, site: Site, room: Newsroom) -> None:
    site.pages["/s1"] = Reply(status=403)
    command("feeds", "add", site.url("/feed"))
    code, out, _ = command("ingest", "--feeds", "--json")
    assert code == 0
    full, teaser = rows(out)
    assert (full["teaser_only"], full["reason"]) == (False, None)
    assert (teaser["teaser_only"], teaser["reason"]) == (True, "teaser-only")
    assert teaser["paragraphs"] == [room.stories[1].teaser]
    assert teaser["title"] == room.stories[1].headline


def test_the_teaser_stands_in_for_a_page_without_an_article(
    command: Command, site: Site, room: Newsroom
) -> None:
    site.pages["/s1"] = Reply("<html><body><nav><a href='/'>Home</a></nav></body></html>")
    command("feeds", "add", site.url("/feed"))
    code, out, _ = command("ingest", "--feeds", "--json")
    assert code == 0
    assert [row["teaser_only"] for row in rows(out)] == [False, True]


def test_a_teaser_gives_way_to_the_article(command: Command, site: Site, room: Newsroom) -> None:
    page = site.pages["/s1"]
    site.pages["/s1"] = Reply(status=500)
    command("feeds", "add", site.url("/feed"))
    command("ingest", "--feeds")
    site.pages["/s1"] = page
    _, out, _ = command("ingest", "--feeds", "--json")
    assert statuses(out) == ["updated"]
    stored = rows(command("articles", "--json")[1])
    assert "ministry" in repr(stored)
    assert command("ingest", "--feeds") == (0, "", "")


def test_addresses_of_pages_feeds_and_files_together(
    command: Command, site: Site, room: Newsroom, tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_text("Note\n\nThe ministry said on 3 March 2025 that the road was open.")
    site.pages["/page"] = Reply(Story("page").page(), headers={"Content-Type": "text/html"})
    names = tmp_path / "names.txt"
    names.write_text(f"# today\n{site.url('/page')}\n\n{site.url('/feed')}\n{site.url('/none')}\n")
    code, out, err = command("ingest", str(tmp_path / "note.txt"), "--from-file", str(names), "--json")
    assert code == 3
    assert [row["origin"] for row in rows(out)] == [
        str(tmp_path / "note.txt"),
        *(site.url(path) for path in ("/page", "/s0", "/s1", "/none")),
    ]
    assert "http-404" in err


def test_the_users_own_network_is_closed(
    command: Command, room: Newsroom, site: Site, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text('[fetch]\nproxy = ""\n')
    code, _, err = command("ingest", site.url("/s0"))
    assert code == 4
    assert "private-address" in err
    code, _, err = command("feeds", "add", site.url("/feed"))
    assert code == 4
    assert site.seen == []
    assert command("ingest", site.url("/s0"), "--allow-private", "-q")[0] == 0


def test_robots(command: Command, room: Newsroom, site: Site) -> None:
    site.pages["/robots.txt"] = Reply("User-agent: *\nDisallow: /")
    code, _, err = command("ingest", site.url("/s0"))
    assert code == 4
    assert "robots" in err
    assert command("ingest", site.url("/s0"), "--ignore-robots", "-q")[0] == 0


def test_passwords_in_addresses_are_nowhere(
    command: Command, room: Newsroom, site: Site, tmp_path: Path
) -> None:
    secret = site.url("/feed").replace("//", "//ann:s3cret@")
    said = [
        command("feeds", "add", secret),
        command("ingest", secret, site.url("/none").replace("//", "//ann:s3cret@"), "--json"),
        command("feeds", "list", "--json"),
        command("feeds", "export"),
        command("articles", "--json"),
    ]
    assert "s3cret" not in repr(said)
    assert not any(b"s3cret" in file.read_bytes() for file in tmp_path.iterdir())


def test_the_list_and_what_is_known_of_each(command: Command, room: Newsroom, site: Site) -> None:
    command("feeds", "add", site.url("/feed"), "--tag", "east")
    command("ingest", "--feeds", "-q")
    code, out, _ = command("feeds", "list")
    assert code == 0
    assert "Example Herald" in out
    assert "tags east" in out
    (row,) = json.loads(command("feeds", "list", "--json")[1])["feeds"]
    assert (row["name"], row["tags"], row["failures"]) == ("Example Herald", ["east"], 0)
    assert row["success"] == row["news"] == row["checked"]


def test_checking(command: Command, room: Newsroom, site: Site) -> None:
    command("feeds", "add", site.url("/feed"))
    code, out, _ = command("feeds", "check")
    assert code == 0
    assert "2 entries" in out
    site.pages.clear()
    code, out, err = command("feeds", "check")
    assert (code, out) == (4, "")
    assert "http-404" in err


def test_out_to_a_file_and_in_again(command: Command, room: Newsroom, site: Site, tmp_path: Path) -> None:
    command("feeds", "add", site.url("/feed"), "--tag", "east")
    file = tmp_path / "feeds.opml"
    assert command("feeds", "export", "-o", str(file))[0] == 0
    assert file.stat().st_mode & 0o777 == 0o600
    assert command("feeds", "remove", "Example Herald")[0] == 0
    assert json.loads(command("feeds", "list", "--json")[1])["feeds"] == []
    assert command("feeds", "import", str(file))[:2] == (0, "1 feed added\n")
    (row,) = json.loads(command("feeds", "list", "--json")[1])["feeds"]
    assert (row["url"], row["tags"]) == (site.url("/feed"), ["east"])
    assert command("feeds", "import", str(tmp_path / "none.opml"))[0] == 2
    assert command("feeds", "remove", "Nobody")[0] == 2
