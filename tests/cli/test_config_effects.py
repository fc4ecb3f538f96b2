"""What the configuration changes in what is read and shown."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.cli.running import run

TEXT = (
    "The valley council said on Monday that two bridges near Norvale were closed. "
    "Drivers wait for hours at the ferry. The road to the coast stays open, the transport office reported. "
    "Repairs begin on 14 March 2025."
)


def ingest(folder: Path, config: str, text: str = TEXT) -> list[dict[str, Any]]:
    (folder / "config.toml").write_text(config, encoding="utf-8")
    (folder / "rows.jsonl").write_text(json.dumps({"id": "1", "published": "2025-03-11", "text": text}))
    done = run(
        "--config", str(folder / "config.toml"), "ingest", str(folder / "rows.jsonl"), "--dry-run", "--json",
        store=folder / "s.db",
    )  # fmt: skip
    assert done.returncode in (0, 4), done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_statements_of_a_party(tmp_path: Path) -> None:
    plain = {c["source"]: c["party"] for c in ingest(tmp_path, "")[0]["claims"]}
    named = ingest(tmp_path, '[parties]\n"Northern Front" = ["valley council"]')[0]["claims"]
    told = {c["source"]: c["party"] for c in named}
    assert plain and set(told) == set(plain)
    assert "Northern Front" in told.values() and "Northern Front" not in plain.values()


def test_summary(tmp_path: Path) -> None:
    (article,) = ingest(tmp_path, '[summary]\nmethod = "lead"\nsentences = 2')
    assert article["summary"] == [
        "The valley council said on Monday that two bridges near Norvale were closed.",
        "Drivers wait for hours at the ferry.",
    ]


def test_limits(tmp_path: Path) -> None:
    (skip,) = ingest(tmp_path, "[limits]\nsource_bytes = 50")
    assert skip["status"] == "skipped" and skip["reason"].startswith("too-large")


def test_names(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(
        '[names.places]\n"Norvale" = { spellings = ["Норвейл"], country = "UA" }'
    )
    (tmp_path / "a.txt").write_text(TEXT)
    config = ("--config", str(tmp_path / "config.toml"))
    store = tmp_path / "s.db"
    run(*config, "ingest", str(tmp_path / "a.txt"), "--published", "2025-03-11", store=store)
    entries = json.loads(run(*config, "timeline", "--json", store=store).stdout)["entries"]
    places = [p for e in entries for p in e["places"]]
    assert {(p["as_printed"], p["country"]) for p in places} >= {("Norvale", "UA")}


def test_outlets_of_one_family_are_one_origin(tmp_path: Path) -> None:
    rows = [
        {
            "id": str(n),
            "published": "2025-03-11",
            "outlet": outlet,
            "text": TEXT.replace("council", "council" + " " * n),
        }
        for n, outlet in enumerate(("Coastal Post", "Harbour Courier"))
    ]
    (tmp_path / "rows.jsonl").write_text("\n".join(json.dumps(r) for r in rows))
    (tmp_path / "none.toml").write_text("")
    (tmp_path / "config.toml").write_text('[families]\n"Harbour Group" = ["Coastal Post", "Harbour Courier"]')
    store = tmp_path / "s.db"
    run("--config", str(tmp_path / "none.toml"), "ingest", str(tmp_path / "rows.jsonl"), store=store)

    def origins(config: str) -> set[str]:
        done = run("--config", str(tmp_path / config), "timeline", "--json", store=store)
        return {o for e in json.loads(done.stdout)["entries"] for o in e["origins"]}

    assert "Harbour Group" in origins("config.toml") and "Harbour Group" not in origins("none.toml")
    assert not {"Coastal Post", "Harbour Courier"} & origins("config.toml")


def test_topics(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(
        '[topics.ferries]\nwords = ["ferry"]\n[topics.trams]\nwords = ["tram"]'
    )
    (tmp_path / "a.txt").write_text(TEXT)
    config = ("--config", str(tmp_path / "config.toml"))
    run(*config, "ingest", str(tmp_path / "a.txt"), "--published", "2025-03-11", store=tmp_path / "s.db")

    def count(topic: str) -> int:
        done = run(*config, "timeline", "--json", "--topic", topic, store=tmp_path / "s.db")
        return len(json.loads(done.stdout)["entries"])

    assert count("ferries") > 0 and count("trams") == 0
