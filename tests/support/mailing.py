"""What tests of digests share: a store with entries of invented content, a post that does as told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from conflictdigest.config import Config, Digest, MailSettings, Topic
from conflictdigest.errors import DeliveryError
from conflictdigest.model.digest import Issue
from conflictdigest.model.mail import Fate, Handed
from conflictdigest.model.timeline import Entry, Listed, label
from conflictdigest.pipeline.send import Report, Request, send
from conflictdigest.store import SqliteStore
from tests.store.samples import EPOCH, article, entry, put

DAY = EPOCH + timedelta(days=3)
MORNING = Digest("morning", to=("a@example.org", "b@example.org"))
MAIL = MailSettings(sender="desk@example.org", sender_name="Night Desk")


@dataclass
class FakePost:
    """Keeps what it is handed; `fates` gives what becomes of letters to some recipients."""

    handed: list[tuple[str, bytes]] = field(default_factory=list)
    fates: dict[str, Fate] = field(default_factory=dict)
    down: str = ""
    crashes: list[str] = field(default_factory=list)
    """Recipients at whom the run dies: before the letter is handed over ("-") or after it ("+")."""

    def hand_over(self, data: bytes, recipient: str, name: str) -> Handed:
        if f"-{recipient}" in self.crashes:
            self.crashes.remove(f"-{recipient}")
            raise KeyboardInterrupt
        if self.down:
            raise DeliveryError(self.down)
        fate = self.fates.get(recipient, Fate.DONE)
        if fate is Fate.DONE:
            self.handed.append((recipient, data))
        if f"+{recipient}" in self.crashes:
            self.crashes.remove(f"+{recipient}")
            raise KeyboardInterrupt
        return Handed(fate, "" if fate is Fate.DONE else f"{fate} it was")

    def check(self) -> str:
        return "well"

    def close(self) -> None:
        pass

    def to(self, recipient: str) -> list[bytes]:
        return [data for who, data in self.handed if who == recipient]


def tell(store: SqliteStore, *entries: Entry) -> None:
    """Store entries and the articles they quote (article n is published on day 0 unless it is there)."""
    there = set(store.ids())
    for number in sorted({int(q.article[1:]) for e in entries for q in e.quotes}):
        if f"a{number:06d}" not in there:
            put(store, article(number, f"words {number}"))
    store.update_entries(list(entries))


def run(
    store: SqliteStore,
    post: FakePost,
    day: date = DAY,
    *digests: Digest,
    to: tuple[str, ...] = (),
    force: bool = False,
    now: datetime | None = None,
) -> list[Report]:
    chosen = digests or (MORNING,)
    config = Config(mail=MAIL, digests={d.name: d for d in chosen}, topics={"north": Topic(("north",))})
    moment = now or datetime(day.year, day.month, day.day, 5, 30, tzinfo=UTC)
    with store.lock():
        return send(store, post, config, Request(chosen, day, moment, to, force))


def issue(entries: Sequence[Entry], articles: Sequence[Listed] = (), **more: object) -> Issue:
    labelled = tuple(_labelled(articles))
    return Issue("morning", "Morning", DAY, new=tuple(entries), articles=labelled, **more)  # type: ignore[arg-type]


def _labelled(articles: Sequence[Listed]) -> Iterator[Listed]:
    from conflictdigest.model import replace

    for number, one in enumerate(articles):
        yield replace(one, label=label(number))


__all__ = ["DAY", "MAIL", "MORNING", "FakePost", "article", "entry", "issue", "run", "tell"]
