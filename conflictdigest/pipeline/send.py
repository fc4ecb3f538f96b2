"""Digests by mail, each once.

A letter is written into the outbox before it is sent and struck off, recipient by recipient, after; all in
the store's transactions, under its lock. A crash between any two steps leaves a state that the next run
goes on from: what was not handed over is sent, what nobody knows about is sent again under the same
Message-ID, what was handed over is not. The digest's mark moves with the first recipient who has the letter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from conflictdigest.config.values import Config, Digest, Empty
from conflictdigest.errors import DeliveryError
from conflictdigest.model import replace
from conflictdigest.model.digest import Issue
from conflictdigest.model.mail import Fate, Letter, LetterState, Receipt
from conflictdigest.model.timeline import Entry
from conflictdigest.pipeline.issue import compose, remember, undated_entry
from conflictdigest.ports import MailStore, Post
from conflictdigest.render.mail import counts
from conflictdigest.render.message import Envelope, addressed, letter_name, message, message_id

_WAITING = (LetterState.PREPARED, LetterState.SENDING)
_GIVE_UP = timedelta(days=5)
"""After that long no more is tried for one recipient, if others have the letter."""
_ASIDE = "+"
"""Stands in the outbox between a digest's name and the address that it was sent to by request."""


class Outcome(StrEnum):
    SENT = "sent"
    NOTHING = "nothing new"
    ALREADY = "already sent"
    FAILED = "not sent"


class Failure(Struct, frozen=True, gc=False):
    recipient: str
    """Empty: all that the letter was not handed to yet."""
    why: str
    kept: bool = True
    """Whether the next run tries again."""


class Report(Struct, frozen=True, gc=False):
    """What became of one digest of one day in this run."""

    digest: str
    day: date
    outcome: Outcome
    sent: int = 0
    """Recipients who got it now."""
    told: str = ""
    """Counts, as in the subject."""
    failures: tuple[Failure, ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked of one run."""

    digests: tuple[Digest, ...]
    day: date
    now: datetime
    """In the user's zone."""
    to: tuple[str, ...] = ()
    """Instead of the recipients that are configured; leaves the digest's mark alone."""
    force: bool = False


def send(store: MailStore, post: Post, config: Config, request: Request) -> list[Report]:
    """Send what waits, then the digests asked for. Never raises for one that can't be handed over.

    The caller holds the store's lock.
    """
    courier = _Courier(store, post, request.now)
    wanted = {_key(d, request): d for d in request.digests}
    reports = []
    for letter in store.letters():
        mine = letter.digest in wanted and letter.day == request.day
        if (request.to and not mine) or (mine and request.force):
            continue
        if whole := _ready(store, config, letter, request):
            reports.append(courier.deliver(whole))
    for key, digest in wanted.items():
        if not any(r.digest == key and r.day == request.day for r in reports):
            reports.append(_make_and_deliver(store, courier, config, request, key, digest))
    return reports


def preview(store: MailStore, config: Config, digest: Digest, day: date, now: datetime) -> Issue:
    """The issue that would be sent; nothing is stored."""
    return compose(store, digest, config, day, now, pending=_pending(store, digest.name, day))


def _key(digest: Digest, request: Request) -> str:
    return _ASIDE.join((digest.name, *sorted(request.to)))


def _make_and_deliver(
    store: MailStore, courier: _Courier, config: Config, request: Request, key: str, digest: Digest
) -> Report:
    if store.letter(key, request.day) and not request.force:
        return Report(key, request.day, Outcome.ALREADY)
    issue = preview(store, config, digest, request.day, request.now)
    if issue.empty and digest.empty is Empty.SKIP and not request.to:
        return Report(key, request.day, Outcome.NOTHING)
    letter = _letter(issue, digest, config, key, request.now)
    store.prepare_letter(letter, request.to or digest.to, again=request.force)
    return replace(courier.deliver(letter), told=counts(issue))


def _letter(
    issue: Issue, digest: Digest, config: Config, key: str, now: datetime, identity: str = ""
) -> Letter:
    if issue.empty and digest.empty is not Empty.ALWAYS:
        issue = replace(issue, silent=())
    made = now.astimezone(UTC).replace(microsecond=0)
    identity = identity or message_id(digest.name, issue.day, config.mail.sender)
    data = message(issue, Envelope(digest, config.mail, made, identity))
    return Letter(key, issue.day, identity, data, made, _told(issue))


def _told(issue: Issue) -> tuple[Entry, ...]:
    """What readers need not be told again: also denials under what they deny, what was left out."""
    under = {i for e in issue.disputed for i in e.disputed_by}
    undated = (undated_entry(a, issue.day) for a in issue.undated)
    return (*issue.entries, *(e for e in issue.related if e.id in under), *issue.left_out, *undated)


def _ready(store: MailStore, config: Config, letter: Letter, request: Request) -> Letter | None:
    """The letter with its text, made again when an article in it was removed; None when nobody is to get it.

    Who is on the list no longer gets nothing.
    """
    name, *aside = letter.digest.split(_ASIDE)
    digest = config.digests.get(name)
    if aside and letter.data is not None:
        return letter
    for receipt in _waiting(store, letter):
        if digest is None or (not aside and receipt.recipient not in digest.to):
            why = "the digest is configured no longer" if digest is None else "no longer a recipient"
            store.set_receipt(
                replace(receipt, state=LetterState.REFUSED, changed=_utc(request.now), reason=why)
            )
    if digest is None or not _waiting(store, letter):
        return None
    if letter.data is not None:
        return letter
    issue = compose(store, digest, config, letter.day, request.now, pending=_pending(store, name, letter.day))
    again = _letter(issue, digest, config, letter.digest, letter.made, letter.message_id)
    store.prepare_letter(again, ())
    return again


def _pending(store: MailStore, name: str, day: date) -> list[tuple[date, Sequence[Entry]]]:
    return [(w.day, w.entries) for w in store.letters() if w.digest == name and w.day != day]


def _waiting(store: MailStore, letter: Letter) -> list[Receipt]:
    return [r for r in store.receipts(letter.digest, letter.day) if r.state in _WAITING]


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


class _Courier:
    """Hands letters over, writing down each step; after the way itself has failed it tries no more."""

    def __init__(self, store: MailStore, post: Post, now: datetime) -> None:
        self._store = store
        self._post = post
        self._now = _utc(now)
        self._broken = ""

    def deliver(self, letter: Letter) -> Report:
        """To everybody who still waits for it."""
        sent = 0
        failures: list[Failure] = []
        refused: dict[str, Receipt] = {}
        for receipt in _waiting(self._store, letter):
            tried, fate, why = self._one(letter, receipt)
            if fate is Fate.DONE:
                sent += 1
                continue
            if fate is None:
                continue
            failures.append(Failure(receipt.recipient, why))
            if fate is Fate.REFUSED or self._now - letter.made > _GIVE_UP:
                refused[receipt.recipient] = replace(tried, state=LetterState.REFUSED)
        done = any(r.state is LetterState.SENT for r in self._store.receipts(letter.digest, letter.day))
        if done:  # while nobody has it a refusal is more likely the sender's own fault: keep it
            for one in refused.values():
                self._store.set_receipt(one)
            failures = [replace(f, kept=f.recipient not in refused) for f in failures]
        if self._broken:
            failures.append(Failure("", self._broken))
        outcome = Outcome.FAILED if failures else Outcome.SENT
        return Report(letter.digest, letter.day, outcome, sent, failures=tuple(failures))

    def _one(self, letter: Letter, receipt: Receipt) -> tuple[Receipt, Fate | None, str]:
        """The receipt as it stands now, what became of the letter (None: not tried), and why not."""
        if self._broken:
            return receipt, None, self._broken
        trying = replace(receipt, state=LetterState.SENDING, changed=self._now, tries=receipt.tries + 1)
        self._store.set_receipt(trying)
        name = letter_name(letter.digest, letter.day)
        try:
            handed = self._post.hand_over(
                addressed(letter.data or b"", receipt.recipient), receipt.recipient, name
            )
        except DeliveryError as error:
            self._broken = str(error)
            self._store.set_receipt(replace(trying, state=receipt.state, reason=self._broken))
            return trying, None, self._broken
        if handed.fate is Fate.DONE:
            with self._store.transaction():
                self._store.set_receipt(replace(trying, state=LetterState.SENT, reason=""))
                if _ASIDE not in letter.digest:
                    remember(self._store, letter.digest, letter.day, letter.entries, self._now)
            return trying, Fate.DONE, ""
        state = LetterState.SENDING if handed.fate is Fate.DOUBT else LetterState.PREPARED
        trying = replace(trying, state=state, reason=handed.reason)
        self._store.set_receipt(trying)
        return trying, handed.fate, handed.reason
