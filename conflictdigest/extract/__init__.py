"""From a page or a plain text to blocks in reading order and what its metadata says."""

from conflictdigest.extract.page import page

__all__ = ["page"]
