"""Protocols of the outside world: what `pipeline` needs, whoever provides it."""

from conflictdigest.ports.records import FeedStore, MarkStore, Outbox
from conflictdigest.ports.store import CandidateIndex, Filter, Grouped, Known, MailStore, Store
from conflictdigest.ports.world import Clock, Post, Sources, Visits, Web

__all__ = [
    "CandidateIndex",
    "Clock",
    "FeedStore",
    "Filter",
    "Grouped",
    "Known",
    "MailStore",
    "MarkStore",
    "Outbox",
    "Post",
    "Sources",
    "Store",
    "Visits",
    "Web",
]
