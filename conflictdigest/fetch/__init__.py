"""Everything that brings bytes in: the web (polite, bounded, guarded), files, folders, stdin."""
