"""`send`: mail a digest, exactly once."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from conflictdigest.cli import globals as global_options
from conflictdigest.errors import UsageError

if TYPE_CHECKING:
    from conflictdigest.cli.globals import Globals
    from conflictdigest.config import Config, Digest
    from conflictdigest.pipeline.send import Report


class Shape(StrEnum):
    TEXT = "text"
    HTML = "html"
    EML = "eml"


def send(
    context: typer.Context,
    digest: Annotated[
        str | None, typer.Argument(metavar="[DIGEST]", help="Which one [default: all].", show_default=False)
    ] = None,
    preview: Annotated[
        bool, typer.Option("--preview", help="Print what would be sent; send and store nothing.")
    ] = False,
    form: Annotated[
        Shape | None, typer.Option("--format", help="Form of the preview: text, html or eml.")
    ] = None,
    to: Annotated[
        list[str] | None,
        typer.Option("--to", metavar="ADDR", help="To this address instead; what counts as told stays."),
    ] = None,
    on: Annotated[
        str | None, typer.Option("--date", metavar="D", help="The digest of this day [default: today].")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Also if it has been sent already.")] = False,
    log: Annotated[str | None, typer.Option("--log", metavar="FILE", help="Add a line on each run.")] = None,
) -> int:
    """Mail a digest, once a day however often it is called; first what an earlier run could not send.

    Silent when all is well. A digest that can't be handed over is kept, and the next run sends it.

    \b
    Examples:
      conflictdigest send morning
      conflictdigest send morning --preview
      conflictdigest send morning --to me@example.org
      conflictdigest send morning --date yesterday --force
    """
    from conflictdigest import wiring
    from conflictdigest.cli.runlog import RunLog
    from conflictdigest.cli.when import day

    asked = global_options.of(context)
    config = wiring.settings(asked.config)
    now = wiring.SystemClock().now()
    today = now.date()
    wanted = day(on, now) or today
    if wanted > today:
        raise UsageError(f"--date {wanted} is still to come")
    if form and not preview:
        raise UsageError("--format is for --preview")
    chosen = _chosen(config, digest, asked, bare=preview or bool(to))
    if preview:
        return _preview(asked, config, chosen, wanted, form or Shape.TEXT)
    with RunLog(log or config.log, "send", digest or "") as journal:
        reports = _send(asked, config, chosen, wanted, _addresses(to or ()), force=force)
        for report in reports:
            journal.note(_line(report))
            for line in _failures(report):
                journal.note(line)
        return journal.left(_print(reports, asked))


def _send(
    asked: Globals, config: Config, chosen: Sequence[Digest], day: date, to: tuple[str, ...], *, force: bool
) -> list[Report]:
    from conflictdigest import wiring
    from conflictdigest.pipeline.send import Request
    from conflictdigest.pipeline.send import send as flow

    if not to and (silent := [d.name for d in chosen if not d.to]):
        raise UsageError(f'nobody gets {silent[0]}: add to = ["…"] under [digests.{silent[0]}], or --to')
    request = Request(tuple(chosen), day, wiring.SystemClock().now(), to, force)
    with closing(wiring.post(config)) as post, wiring.open_store(asked.store, alone=True) as store:
        return flow(store, post, config, request)


def _preview(asked: Globals, config: Config, chosen: Sequence[Digest], day: date, form: Shape) -> int:
    from datetime import UTC
    from typing import assert_never

    from conflictdigest import wiring
    from conflictdigest.pipeline import send as flow
    from conflictdigest.render.mail import mail_html, mail_text, subject
    from conflictdigest.render.message import Envelope, message

    if len(chosen) != 1:
        raise UsageError(f"--preview shows one digest; name it: {', '.join(d.name for d in chosen)}")
    (digest,) = chosen
    now = wiring.SystemClock().now()
    with wiring.open_store(asked.store) as store:
        issue = flow.preview(store, config, digest, day, now)
    title = subject(issue, digest.subject)
    match form:
        case Shape.TEXT:
            print(f"Subject: {title}\n\n{mail_text(issue)}", end="")
        case Shape.HTML:
            print(mail_html(issue, title=title), end="")
        case Shape.EML:
            wiring.post(config)  # says when there is no sender
            sys.stdout.flush()
            sys.stdout.buffer.write(message(issue, Envelope(digest, config.mail, now.astimezone(UTC))))
        case _:
            assert_never(form)
    return 0


def _chosen(config: Config, name: str | None, asked: Globals, *, bare: bool) -> tuple[Digest, ...]:
    """The digests meant; when none is configured, with `bare`, one of everything."""
    from conflictdigest import wiring
    from conflictdigest.config import Digest

    there = ", ".join(sorted(config.digests)) or "none"
    if name is not None:
        if name not in config.digests:
            raise UsageError(f"no digest {name!r} in {wiring.config_path(asked.config)} (there are: {there})")
        return (config.digests[name],)
    if config.digests:
        return tuple(config.digests.values())
    if bare:
        return (Digest("digest", title="Digest"),)
    raise UsageError(f"no digest is configured; add [digests.morning] to {wiring.config_path(asked.config)}")


def _addresses(to: Sequence[str]) -> tuple[str, ...]:
    from conflictdigest.config.checks import name_and_address

    found = []
    for one in to:
        address = name_and_address(one)[1]
        if not address:
            raise UsageError(f"--to {one!r} is no mail address; write name@example.org")
        found.append(address)
    return tuple(dict.fromkeys(found))


def _print(reports: Sequence[Report], asked: Globals) -> int:
    """Failures for cron, on stderr; for people also what went well."""
    from conflictdigest.pipeline.send import Outcome
    from conflictdigest.render import shown

    failed = False
    for report in reports:
        if report.outcome is Outcome.FAILED:
            failed = True
            for line in _failures(report):
                print(f"conflictdigest: {shown(line)}", file=sys.stderr)
        if asked.verbose or (sys.stdout.isatty() and not asked.quiet):
            print(shown(_line(report)))
    return 5 if failed else 0


def _line(report: Report) -> str:
    told = f" ({report.told})" if report.told else ""
    count = f" to {report.sent}" if report.sent else ""
    return f"{_name(report)} {report.day}: {report.outcome}{count}{told}"


def _name(report: Report) -> str:
    return report.digest.replace("+", " to ", 1).replace("+", ", ")


def _failures(report: Report) -> list[str]:
    lines = []
    for one in report.failures:
        who = f" to {one.recipient}" if one.recipient else ""
        kept = "kept for the next run" if one.kept else "and will not be"
        lines.append(f"{_name(report)} of {report.day} not sent{who}, {kept}: {one.why}")
    return lines
