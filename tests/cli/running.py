"""Runs the program as its users do: a process of its own, a bare environment, a store in a folder of the test."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run(*arguments: str, store: Path | None = None, cwd: Path = ROOT, text: str | None = None,
        **environment: str) -> subprocess.CompletedProcess[str]:  # fmt: skip
    """The finished process, output decoded as UTF-8."""
    return subprocess.run(
        [sys.executable, "-m", "conflictdigest", *arguments],
        capture_output=True, cwd=cwd, input=text, encoding="utf-8", timeout=120, check=False,
        env=bare(store) | environment,
    )  # fmt: skip


def bare(store: Path | None = None) -> dict[str, str]:
    """About what cron gives: no terminal, no locale, a home without configuration."""
    home = str(store.parent) if store else "/nonexistent"
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "PYTHONPATH", "SYSTEMROOT")}
    env = kept | {"HOME": home, "PYTHONIOENCODING": "utf-8", "PYTHONPATH": str(ROOT)}
    return env | ({"CONFLICTDIGEST_STORE": str(store)} if store else {})
