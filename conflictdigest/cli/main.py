"""Entry: runs a command and turns every error into an exit code, here and nowhere else."""

from __future__ import annotations

import errno
import gc
import io
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

import typer
from typer._click import Command, exceptions  # typer carries its own click; its version is pinned

from conflictdigest.cli import globals as global_options
from conflictdigest.cli.lazy import LazyGroup
from conflictdigest.errors import DigestError

EPILOG = """Examples:

\b
  conflictdigest ingest news/ https://example.org/report.html
  conflictdigest timeline --since 7d
  conflictdigest timeline news/ --json | jq '.entries[].text'
  conflictdigest show 3f9a --evidence
"""

app = typer.Typer(
    cls=LazyGroup,
    name="conflictdigest",
    help="Reads articles about armed conflicts and prints what happened, once, on its day, and who says so.",
    epilog=EPILOG,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


@app.callback()
def _root() -> None:
    """Global options are added to the built command, so that they work before and after its name."""


def command() -> Command:
    """The whole command tree; commands load when they are called."""
    root = typer.main.get_command(app)
    root.params.extend(global_options.options())
    return root


def run(arguments: Sequence[str]) -> int:
    """Run one command line; the exit code as DESIGN's table has it."""
    signal.signal(signal.SIGTERM, _interrupt)
    _stand_in()
    _utf8()
    _tune()
    try:
        code = command().main(args=list(arguments), prog_name="conflictdigest", standalone_mode=False)
        _flush()
        return _interrupted() if code == _INTERRUPTED else code if isinstance(code, int) else 0
    except typer.Exit as leaving:
        return leaving.exit_code
    except exceptions.NoArgsIsHelpError as asked:
        typer.echo(asked.format_message())
        return 0
    except exceptions.ClickException as wrong:
        wrong.show()
        return 2
    except (KeyboardInterrupt, typer.Abort):
        return _interrupted()
    except BrokenPipeError:
        return _silenced(0)
    except SystemExit as leaving:  # how typer's click ends when the reader of a pipe left
        gone = isinstance(leaving.__context__, OSError) and leaving.__context__.errno == errno.EPIPE
        return _silenced(0) if gone else leaving.code if isinstance(leaving.code, int) else 1
    except DigestError as error:
        return _tell(f"{error}", arguments, error.exit_code)
    except UnicodeEncodeError as error:
        if any(a != a.encode("utf-8", "replace").decode() for a in arguments):
            return _tell("an argument holds bytes that are not UTF-8", arguments, 2)
        return _bug(error, arguments)
    except OSError as error:
        if error.errno not in _UNWRITABLE:
            return _bug(error, arguments)
        where = f"{error.filename}: " if error.filename else "the output can't be written: "
        return _silenced(_tell(f"{where}{error.strerror}", arguments, 2))
    except Exception as error:  # noqa: BLE001 - the last resort: one line, not a traceback
        return _bug(error, arguments)


_INTERRUPTED = 130
"""As typer's click returns it, too."""
_UNWRITABLE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)


def _stand_in() -> None:
    """Give streams that were closed before the start a place to go to: a file that is opened next would
    take their number, and be written into."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115


def _utf8() -> None:
    """The same bytes in any locale; a terminal that knows fewer characters gets question marks for them."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.encoding.lower().replace("-", "") != "utf8":
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def _interrupted() -> int:
    print("interrupted; what was stored stays", file=sys.stderr)
    return _INTERRUPTED


def _silenced(code: int) -> int:
    """The exit code, with standard output led nowhere, so that Python does not complain at exit."""
    stdout = sys.stdout = sys.__stdout__ or sys.stdout
    os.dup2(os.open(os.devnull, os.O_WRONLY), stdout.fileno())
    return code


def _bug(error: Exception, arguments: Sequence[str]) -> int:
    hint = "run again with -v for the traceback, and please report it"
    return _tell(f"bug: {type(error).__name__}: {error} ({hint})", arguments, 1)


def _tune() -> None:
    """Small matrices gain nothing from threads that wait for one another; frozen values make no cycles."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    gc.set_threshold(1_000_000, 50, 100)


def _flush() -> None:
    sys.stdout.flush()


def _tell(message: str, arguments: Sequence[str], code: int) -> int:
    from conflictdigest.text.controls import harmless

    if any(a == "--verbose" or (a.startswith("-v") and not a.startswith("--")) for a in arguments):
        import traceback

        traceback.print_exc()
    print(f"conflictdigest: {harmless(message)}", file=sys.stderr)
    return code


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt
