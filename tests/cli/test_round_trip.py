"""Export and import; and what the examples are read as."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.running import run


def test_an_export_with_fixes_comes_back_the_same(tmp_path: Path) -> None:
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    run("ingest", "examples", store=old)
    rows = json.loads(run("articles", "--json", store=old).stdout)["articles"]
    ids = sorted((a["id"] for a in rows), reverse=True)
    for fix in (("date", ids[0], "2025-03-11"), ("merge", ids[1], ids[2]), ("split", ids[3], ids[0])):
        assert run("fix", *fix, store=old).returncode == 0
    lines = run("export", store=old).stdout
    assert run("import", "-", store=new, text=lines).returncode == 0
    for command in (("export",), ("fix", "list"), ("timeline", "--json"), ("stories", "--json")):
        assert run(*command, store=new).stdout == run(*command, store=old).stdout


def test_every_example_tells_its_day_and_all_but_one_print_it(tmp_path: Path) -> None:
    run("ingest", "examples", store=tmp_path / "s.db")
    rows = json.loads(run("articles", "--json", store=tmp_path / "s.db").stdout)["articles"]
    assert all(a["published"] for a in rows)
    inferred = [a["origin"] for a in rows if a["published"]["basis"] == "inferred"]
    assert inferred == ["examples/02-undated.txt"]
    assert [a["origin"] for a in rows if not a["outlet"]] == inferred
