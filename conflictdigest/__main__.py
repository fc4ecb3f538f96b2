"""The console script."""

from __future__ import annotations

import atexit
import os
import sys
import threading
from typing import NoReturn


def main() -> None:
    """Run the command line and leave with its exit code."""
    from conflictdigest.cli.main import run

    _leave(run(sys.argv[1:]))


def _leave(code: int) -> NoReturn:
    """Leave without taking apart what is in memory.

    Python would free all of it object by object: a tenth of a second of every command, half a second after a
    long ingest. What waits for the exit is run first. Where somebody profiles the program, a thread still
    works, or the output can't be written, it leaves in the usual way.
    """
    watched = sys.gettrace() is not None or sys.getprofile() is not None
    if not watched and threading.active_count() == 1:
        atexit._run_exitfuncs()
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except (OSError, ValueError):
            sys.exit(code)
        os._exit(code)
    sys.exit(code)


if __name__ == "__main__":
    main()
