"""Whatever mishaps come in whatever order, in the end each reader was told each happening in one letter."""

from __future__ import annotations

import re
from collections import defaultdict
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conflictdigest.model.mail import Fate
from conflictdigest.store import open_store
from tests.store.samples import EPOCH
from tests.support.mailing import DAY, MORNING, FakePost, entry, run, tell
from tests.support.mailserver import parsed

A, B = MORNING.to
FATES = st.sampled_from([Fate.DONE, Fate.DONE, Fate.LATER, Fate.DOUBT, Fate.REFUSED])
RUNS = st.lists(
    st.tuples(
        st.booleans(),  # a new day
        st.booleans(),  # something happened
        st.booleans(),  # the server is down
        FATES,  # of letters to B (A's refusals are another test)
        st.sampled_from(["", f"-{A}", f"+{A}", f"-{B}", f"+{B}"]),  # where the run dies
    ),
    max_size=8,
)


@given(RUNS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_mishaps(runs: list[tuple[bool, bool, bool, Fate, str]]) -> None:
    with TemporaryDirectory() as folder, open_store(Path(folder) / "store.db") as store:
        post, day, told = FakePost(), DAY, 0
        refused = False
        for new_day, happened, down, fate, crash in [*runs, (True, True, False, Fate.DONE, "")]:
            day += timedelta(days=new_day)
            if happened:
                told += 1
                tell(
                    store,
                    entry(
                        f"e{told}",
                        (day - EPOCH).days,
                        quotes=(told,),
                        text=f"Happening number {told} was told.",
                    ),
                )
            post.down, post.fates, post.crashes = "down" * down, {B: fate}, [crash] * bool(crash)
            refused = refused or fate is Fate.REFUSED
            with suppress(KeyboardInterrupt):
                run(store, post, day)
        post.down, post.fates, post.crashes = "", {}, []
        run(store, post, day)
        assert store.letters() == () or refused
        letters: dict[tuple[str, str], set[bytes]] = defaultdict(set)
        happenings: dict[str, list[int]] = defaultdict(list)
        for who, data in dict.fromkeys(post.handed):
            letter = parsed(data)
            letters[who, str(letter["Message-ID"])].add(data)
            text = letter.get_body(("plain",)).get_content().split("ARTICLES")[0]
            happenings[who] += [int(n) for n in re.findall(r"Happening number (\d+)", text)]
        assert all(len(found) == 1 for found in letters.values()), "one identity, one letter"
        assert sorted(happenings[A]) == list(range(1, told + 1)), "told once, and nothing lost"
        if not refused:
            assert sorted(happenings[B]) == list(range(1, told + 1))
