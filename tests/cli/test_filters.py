"""The shared filters mean the same in every listing command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import run

ROWS = [
    ("2024-03-12", "The Lund Gazette", "Militia spokesman Oren Vask denied on Tuesday that the militia had shelled "
     "the mill in Kharkiv. He gave no details."),
    ("2024-03-11", "Harbour Post", "The militia shelled the mill in Kharkiv on Monday, Mayor Ada Lorring said. Nobody was hurt."),
    ("2024-03-20", "Harbour Post", "A convoy of flour reached Odesa on Tuesday, the relief office said. A second "
     "convoy is due on April 2."),
]  # fmt: skip


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("filters")
    rows = [
        json.dumps({"id": f"r{i}", "published": p, "outlet": o, "text": t})
        for i, (p, o, t) in enumerate(ROWS)
    ]
    (folder / "rows.jsonl").write_text("\n".join(rows))
    assert run("ingest", str(folder / "rows.jsonl"), store=folder / "s.db").returncode == 0
    return folder / "s.db"


def rows_in(command: tuple[str, ...], store: Path, asked: tuple[str, ...]) -> set[str]:
    done = run(*command, *asked, "--json", store=store)
    assert done.returncode == 0, done.stderr
    if command[0] == "search":
        return {json.loads(line)["origin_id"] for line in done.stdout.splitlines()}
    found = json.loads(done.stdout)
    if command[0] == "timeline":
        return {q["origin_id"] for e in found["entries"] for q in e["quotes"]}
    return {a["origin_id"] for a in found["articles"]}


@pytest.mark.parametrize(
    ("asked", "rows"),
    [
        (("--outlet", "lund gazette"), {"r0"}),
        (("--outlet", "Harbour Post"), {"r1", "r2"}),
        (("--outlet", "Post", "--outlet", "Gazette"), {"r0", "r1", "r2"}),
        (("--place", "odesa"), {"r2"}),
        (("--place", "Kharkiv"), {"r0", "r1"}),
        (("--actor", "vask"), {"r0"}),
        (("--actor", "Ada Lorring"), {"r1"}),
        (("--only", "ahead"), {"r2"}),
        (("--grep", "FLOUR|convoy"), {"r2"}),
        (("--outlet", "Nobody's Post"), set()),
    ],
)
def test_a_filter_means_the_same_everywhere(store: Path, asked: tuple[str, ...], rows: set[str]) -> None:
    assert rows_in(("timeline",), store, asked) == rows
    assert rows_in(("articles",), store, asked) == rows
    assert rows_in(("search", "on"), store, asked) <= rows


def test_only_disputed_lists_the_articles_of_the_dispute(store: Path) -> None:
    asked = ("--only", "disputed")
    assert rows_in(("timeline",), store, asked) == {"r1"} == rows_in(("articles",), store, asked)


def test_a_story_may_be_named_by_any_article_of_it_and_one_that_is_not_there_is_an_error(store: Path) -> None:
    listed = json.loads(run("stories", "--json", store=store).stdout)["stories"]
    story = next(s for s in listed if [a["origin_id"] for a in s["articles"]] == ["r2"])
    for known in (story["id"], story["id"][:12], story["articles"][0]["id"]):
        for command in (("timeline",), ("articles",)):
            assert rows_in(command, store, ("--story", known)) == {"r2"}
    for command in ("timeline", "articles", "stories"):
        done = run(command, "--story", "zzz", store=store)
        assert (done.returncode, done.stdout) == (2, "")
        assert "nothing in this store has an id that begins with 'zzz'" in done.stderr
