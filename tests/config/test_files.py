"""Where the configuration is looked for, and what a file that can't be read comes to."""

from __future__ import annotations

from pathlib import Path

import pytest

from conflictdigest import wiring
from conflictdigest.config import Config
from conflictdigest.errors import ConfigError


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    monkeypatch.delenv("CONFLICTDIGEST_CONFIG", raising=False)


def test_the_command_line_goes_before_the_environment_before_the_platform(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert wiring.config_path(None) == tmp_path / "xdg" / "conflictdigest" / "config.toml"
    monkeypatch.setenv("CONFLICTDIGEST_CONFIG", "~/own.toml")
    assert wiring.config_path(None) == Path.home() / "own.toml"
    assert wiring.config_path(tmp_path / "c.toml") == tmp_path / "c.toml"


def test_no_file_is_no_error_unless_it_was_named(tmp_path: Path) -> None:
    assert wiring.settings(None) == Config()
    with pytest.raises(ConfigError, match="no such file; `conflictdigest config edit`"):
        wiring.settings(tmp_path / "c.toml")


def test_a_file_with_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / "c.toml").write_bytes(b"\xef\xbb\xbf[summary]\r\nsentences = 5\r\n")
    assert wiring.settings(tmp_path / "c.toml").summary.sentences == 5


def test_files_that_can_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "latin.toml").write_bytes("# café".encode("latin-1"))
    with pytest.raises(ConfigError, match="not in UTF-8"):
        wiring.settings(tmp_path / "latin.toml")
    with pytest.raises(ConfigError, match="Is a directory"):
        wiring.settings(tmp_path)


def test_nothing_is_sent_from_nobody() -> None:
    with pytest.raises(ConfigError, match=r'add from = "you@example.org" under \[mail\]'):
        wiring.post(Config())
