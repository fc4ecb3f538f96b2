"""An index in memory: for a preview, for tests, and as the plainest reading of the port."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from conflictdigest.model import keys
from conflictdigest.model.keys import CROWDED, Near
from conflictdigest.model.sketch import Shingles, Sketch
from conflictdigest.model.story import Link, Placed, Profile


class MemoryIndex:
    """`CandidateIndex` in dictionaries; nothing is kept. `crowded` is lowered by tests alone."""

    def __init__(self, crowded: int = CROWDED) -> None:
        self._crowded = crowded
        self._profiles: dict[str, Profile] = {}
        self._twins: dict[str, list[str]] = defaultdict(list)
        self._holders: dict[int, set[str]] = defaultdict(set)
        self._links: dict[str, dict[str, Link]] = {}
        self._clusters: dict[str, Placed] = {}
        self._named: list[str] = []
        self._number: dict[str, int] = {}
        self._stale: set[str] = set()

    def add(self, profile: Profile) -> None:
        """Add, or replace the profile of the same article."""
        if self._profiles.get(profile.article) == profile:
            self._stale.add(profile.article)
            return
        self.remove(profile.article)
        twins = self._twins[profile.digest]
        first = min(twins, default=None)
        self._profiles[profile.article] = profile
        twins.append(profile.article)
        self._stale.add(profile.article)
        if first is None:
            self._enter(profile)
        elif profile.article < first:
            self._leave(self._profiles[first])
            self._stale.add(first)
            self._enter(profile)

    def remove(self, article_id: str) -> None:
        """Forget an article; one that is not there is no error."""
        profile = self._profiles.pop(article_id, None)
        self._clusters.pop(article_id, None)
        if profile is None:
            return
        twins = self._twins[profile.digest]
        stands = article_id == min(twins)
        twins.remove(article_id)
        self._stale.discard(article_id)
        if stands:
            self._leave(profile)
            if twins:
                self._enter(self._profiles[min(twins)])
        self._stale.update(twins)
        if not twins:
            del self._twins[profile.digest]

    def _enter(self, profile: Profile) -> None:
        for key in profile.keys:
            holders = self._holders[key]
            holders.add(profile.article)
            if len(holders) == self._crowded + 1:
                self._stale |= holders

    def _leave(self, profile: Profile) -> None:
        for key in profile.keys:
            holders = self._holders[key]
            if len(holders) == self._crowded + 1:
                self._stale |= holders
            holders.discard(profile.article)
            if not holders:
                del self._holders[key]
        self._stale |= self._links.get(profile.article, {}).keys()
        self._stale.discard(profile.article)
        self._set(profile.article, {})

    def profiles(self, article_ids: Iterable[str]) -> dict[str, Profile]:
        """Those of these that are there."""
        return {i: self._profiles[i] for i in article_ids if i in self._profiles}

    def keys(self, article_ids: Iterable[str]) -> dict[str, tuple[int, ...]]:
        """The keys of those of these that are there."""
        return {i: self._profiles[i].keys for i in article_ids if i in self._profiles}

    def twins(self, article_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """For each of these all articles of the same digest, sorted; those left out that are not there."""
        digests = {i: self._profiles[i].digest for i in article_ids if i in self._profiles}
        sets = {digest: tuple(sorted(self._twins[digest])) for digest in set(digests.values())}
        return {article: sets[digest] for article, digest in digests.items()}

    def near(self, article_ids: Sequence[str]) -> dict[str, dict[str, Near]]:
        """For each of these the articles that share enough keys with it."""
        return {i: self._near(self._profiles[i]) for i in article_ids if i in self._profiles}

    def _near(self, profile: Profile) -> dict[str, Near]:
        import numpy as np

        words: Counter[str] = Counter()
        runs: Counter[str] = Counter()
        mine = keys.facts(profile)
        for key in profile.keys:
            holders = self._holders.get(key, set())
            if 1 < len(holders) <= self._crowded:
                if keys.DATED < key <= keys.DAYLESS and mine.dated:
                    holders = {i for i in holders if not self._profiles[i].dated}
                elif key <= keys.DATED and not mine.dated:
                    holders = {i for i in holders if self._profiles[i].dated}
                (words if key < 0 else runs).update(holders)
        del words[profile.article], runs[profile.article]
        others = sorted(words.keys() | runs.keys())
        if not others:
            return {}
        made = keys.near(
            np.array([words[other] for other in others]),
            np.array([runs[other] for other in others]),
            np.array([mine] * len(others)),
            np.array([keys.facts(self._profiles[other]) for other in others]),
        )
        return {others[n]: found for n, found in made}

    def sketches(self, article_ids: Iterable[str]) -> dict[str, Sketch]:
        """The sketches of those of these that have one."""
        found = {i: self._profiles[i].sketch for i in article_ids if i in self._profiles}
        return {i: made for i, made in found.items() if made}

    def shingles(self, article_ids: Iterable[str]) -> dict[str, Shingles]:
        """The shingles of those of these that have some."""
        found = {i: self._profiles[i].shingles for i in article_ids if i in self._profiles}
        return {i: made for i, made in found.items() if made}

    def stale(self) -> tuple[str, ...]:
        """Articles to be linked anew, given out once."""
        given = tuple(sorted(self._stale))
        self._stale.clear()
        return given

    def lost(self) -> dict[tuple[str, str], float]:
        """None: whatever may have lost a link is given out as `stale`."""
        return {}

    def links(self, article_ids: Iterable[str]) -> dict[str, dict[str, Link]]:
        """For each of these its links to others, as last set."""
        return {i: dict(self._links.get(i, {})) for i in article_ids}

    def set_links(self, links: Mapping[str, Mapping[str, Link]]) -> None:
        """Put these in place of all links of each of these articles, on both sides."""
        for article, row in links.items():
            self._set(article, row)

    def numbers(self, article_ids: Iterable[str]) -> dict[str, int]:
        """The numbers by which the index calls those of these that are there."""
        found = {}
        for article in article_ids:
            if article in self._profiles:
                if article not in self._number:
                    self._number[article] = len(self._named)
                    self._named.append(article)
                found[article] = self._number[article]
        return found

    def articles(self, numbers: Iterable[int]) -> dict[int, str]:
        """The articles that it calls by these numbers."""
        return {number: self._named[number] for number in numbers}

    def alike(self, numbers: Iterable[int], least: float) -> dict[int, list[tuple[float, int]]]:
        """For each of these texts, by number, those that are linked to it by this likeness or more."""
        found: dict[int, list[tuple[float, int]]] = {}
        for number in numbers:
            links = self._links.get(self._named[number], {})
            number_of = self.numbers(links)
            found[number] = [(x.likeness, number_of[o]) for o, x in links.items() if x.likeness >= least]
        return found

    def clusters(self, article_ids: Iterable[str]) -> dict[str, Placed]:
        """The clusters of those of these that were put in one."""
        return {i: self._clusters[i] for i in article_ids if i in self._clusters}

    def set_clusters(self, clusters: Mapping[str, Placed]) -> None:
        """Remember in which cluster each of these is."""
        self._clusters.update(clusters)

    def _set(self, article_id: str, links: Mapping[str, Link]) -> None:
        for other in self._links.get(article_id, {}).keys() - links.keys():
            self._links[other].pop(article_id, None)
        for other, made in links.items():
            self._links.setdefault(other, {})[article_id] = made
        if links:
            self._links[article_id] = dict(links)
        else:
            self._links.pop(article_id, None)
