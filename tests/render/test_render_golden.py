"""Every form of one view, compared with files that somebody has read (`--snapshot-update` writes them)."""

from __future__ import annotations

import io

import pytest
from render_sample import ARTICLE, COPIES, LISTED, SKIP, STORIES, VIEW
from rich.console import Console
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from conflictdigest import render
from conflictdigest.model import replace


class TextFile(SingleFileSnapshotExtension):
    _write_mode = WriteMode.TEXT
    file_extension = "txt"


@pytest.fixture
def golden(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(TextFile)


def in_terminal(width: int, **options: bool) -> str:
    out = io.StringIO()
    console = Console(
        file=out, force_terminal=True, width=width, color_system="standard", legacy_windows=False
    )
    render.term_timeline(VIEW, console, **options)
    return out.getvalue()


def test_plain(golden: SnapshotAssertion) -> None:
    assert render.plain_timeline(VIEW) == golden


def test_plain_with_evidence(golden: SnapshotAssertion) -> None:
    assert render.plain_timeline(VIEW, why=True) == golden


@pytest.mark.parametrize("by", ["published", "place"])
def test_plain_by(golden: SnapshotAssertion, by: str) -> None:
    assert render.plain_timeline(replace(VIEW, by=by)) == golden


@pytest.mark.parametrize("width", [60, 80, 200])
def test_terminal(golden: SnapshotAssertion, width: int) -> None:
    assert in_terminal(width) == golden


def test_markdown(golden: SnapshotAssertion) -> None:
    assert render.md_timeline(VIEW) == golden


def test_html(golden: SnapshotAssertion) -> None:
    assert render.html_timeline(VIEW, why=True) == golden


def test_csv(golden: SnapshotAssertion) -> None:
    assert render.csv_timeline(VIEW) == golden


def test_atom(golden: SnapshotAssertion) -> None:
    assert render.atom_timeline(VIEW) == golden


def test_json(golden: SnapshotAssertion) -> None:
    lines = [
        render.json_timeline(VIEW),
        render.json_article(ARTICLE, "new"),
        render.json_skip(SKIP),
        render.json_stories(STORIES, {one.id: one for one in LISTED}, COPIES),
        render.json_articles(LISTED),
    ]
    assert "\n".join(lines) == golden


def test_articles(golden: SnapshotAssertion) -> None:
    parts = [
        render.ingest_line(ARTICLE),
        render.skip_line(SKIP),
        render.show_article(ARTICLE, removed=True, evidence=True),
        render.articles_list(LISTED),
        render.stories_list(STORIES, {one.id: one for one in LISTED}, COPIES, why=True),
        render.search_line(LISTED[0], "over 50,000 fighters"),
    ]
    assert "\n---\n".join(parts) == golden
