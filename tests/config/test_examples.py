"""The examples hold: the configuration is sound, and a walk over the folder takes articles only."""

from __future__ import annotations

from pathlib import Path

from conflictdigest.config import parse, written
from conflictdigest.fetch import LocalSources

EXAMPLES = Path(__file__).parents[2] / "examples"


def test_the_example_configuration_is_sound() -> None:
    path = EXAMPLES / "config.toml"
    config = parse(path.read_text(encoding="utf-8"), str(path))
    assert set(config.digests) == {"morning", "disputed"} and config.digests["morning"].topics == ("valley",)
    assert config.families["Coastal Post"] == "Harbour Group"
    assert parse(written(config), str(path)) == config


def test_the_example_crontab_runs_what_there_is() -> None:
    lines = [line for line in (EXAMPLES / "crontab").read_text().splitlines() if line[:1].isdigit()]
    assert len(lines) == 2 and all(line.endswith("conflictdigest send morning") for line in lines)


def test_a_walk_over_the_examples_takes_articles_only() -> None:
    names = [Path(found.origin).name for found in LocalSources().gather([str(EXAMPLES)])]
    assert "crontab" not in names and "config.toml" not in names and "01-herald-call.txt" in names
