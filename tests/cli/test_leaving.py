"""Leaving: nothing that was printed or put off to the exit is lost, though memory is not taken apart."""

from __future__ import annotations

import subprocess
import sys


def left(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False)


def test_output_and_what_waits_for_the_exit_come_out() -> None:
    script = (
        "import atexit, sys; atexit.register(print, 'at last'); sys.argv[1:] = ['--version'];"
        " from conflictdigest.__main__ import main; main()"
    )
    done = left("-c", script)
    assert done.returncode == 0
    assert done.stdout.startswith("conflictdigest ")
    assert done.stdout.endswith("at last\n")


def test_the_exit_code_is_told() -> None:
    assert left("-m", "conflictdigest", "no-such-command").returncode == 2


def test_a_profiler_gets_to_print() -> None:
    assert "function calls" in left("-m", "cProfile", "-m", "conflictdigest", "--version").stdout


def test_a_thread_that_still_works_is_waited_for() -> None:
    script = (
        "import sys, threading; sys.argv[1:] = ['--version'];"
        " threading.Thread(target=lambda: (threading.main_thread().join(), print('done'))).start();"
        " from conflictdigest.__main__ import main; main()"
    )
    assert left("-c", script).stdout.endswith("done\n")
