"""Frozen, typed values that pass between the rooms. They know nothing of files, clocks or sockets."""
