"""Copies and stories."""

from conflictdigest.group.explain import explain
from conflictdigest.group.memory import MemoryIndex
from conflictdigest.group.profile import profile
from conflictdigest.group.regroup import regroup
from conflictdigest.model.story import Why

__all__ = ["MemoryIndex", "Why", "explain", "profile", "regroup"]
