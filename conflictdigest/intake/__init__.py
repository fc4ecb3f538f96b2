"""From bytes and names only: what this is, and which articles it holds."""

from conflictdigest.intake.read import Limits, items

__all__ = ["Limits", "items"]
