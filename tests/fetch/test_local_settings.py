"""Settings and code that lie beside articles are no articles, unless they are named."""

from __future__ import annotations

from pathlib import Path

from conflictdigest.fetch import LocalSources
from conflictdigest.model.source import Raw, Skip

SETTINGS = ("config.toml", "crontab", "a.ini", "b.CFG", "c.yaml", "d.yml", "e.css", "f.js", "g.py", "run.sh")
ARTICLES = ("crontab.txt", "js.html", "news", "rows.jsonl", "toml.md", "wire.css.html")


def test_a_folder_walk_passes_over_settings(tmp_path: Path) -> None:
    for name in (*SETTINGS, *ARTICLES):
        (tmp_path / name).write_text("The bridge at Dolna was opened on Monday.")
    found = list(LocalSources().gather([str(tmp_path)]))
    assert all(isinstance(one, Raw) for one in found)
    assert [Path(one.origin).name for one in found] == sorted(ARTICLES)


def test_a_name_given_is_always_tried(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("The bridge at Dolna was opened on Monday.")
    (found,) = LocalSources().gather([str(path)])
    assert isinstance(found, Raw) and found.data.startswith(b"The bridge")


def test_a_folder_of_settings_alone_is_empty(tmp_path: Path) -> None:
    (tmp_path / "crontab").write_text("30 5 * * * true")
    (found,) = LocalSources().gather([str(tmp_path)])
    assert isinstance(found, Skip) and found.reason == "empty"
