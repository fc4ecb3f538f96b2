"""A deduplicated timeline digest of articles about armed conflicts."""

__version__ = "0.1.0"
