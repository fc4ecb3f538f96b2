"""How a store of an older version becomes one of the next: statements, run in one transaction a step."""

from __future__ import annotations

STEPS: dict[int, tuple[str, ...]] = {}
"""For each version, what leads to the next one. Never edited after a release: old files exist."""
