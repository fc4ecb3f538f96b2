"""English: signs of tense."""

from __future__ import annotations

from conflictdigest.timex.table import Cues

_PAST = ["was", "were", "had", "did", "said", "told", "took", "came", "went", "made", "got", "gave", "saw", "found", "left", "lost", "led", "met", "held", "began", "broke", "brought", "built", "fought", "fell", "felt", "flew", "knew", "kept", "paid", "ran", "sent", "shot", "spoke", "stood", "struck", "thought", "threw", "won", "wrote", "became", "killed", "hit", "put", "set", "cut", "spread", "burst", "rose", "sank", "fled", "hid", "grew", "drew", "drove", "ate", "bore", "chose", "dealt", "froze", "heard", "laid", "lay", "lit", "meant", "read", "rode", "sold", "shook", "slew", "slept", "spent", "sprang", "stole", "swore", "taught", "tore", "understood", "withdrew", "woke", "wore", "overran", "overthrew", "overtook", "undertook", "sought", "bought", "caught", "been", "has", "have", "having", "bled", "bound", "sat", "sued"]
_FUTURE = ["will", "shall", "'ll", "wo", "ll", "going", "would"]
_AHEAD = ["scheduled", "planned", "plans", "plan", "planning", "expected", "expects", "expect", "due", "set", "slated", "upcoming", "forthcoming", "hopes", "hope", "intends", "intend", "intended", "aims", "aim", "ahead", "deadline", "poised", "promised", "vowed", "vows", "pledged", "pledges", "agreed", "agrees", "preparing", "prepares", "ready", "about", "likely", "must", "should", "may", "might", "can", "could", "needs", "wants", "want", "wanted", "hoped", "supposed", "bound", "is", "are"]

CUES = Cues(
    future=frozenset(_FUTURE),
    ahead=frozenset(_AHEAD),
    past=frozenset(_PAST),
    past_endings=("ed",),
    infinitive=frozenset({"to", "for"}),
    conjunctions=frozenset(["that", "and", "but", "while", "when", "after", "before", "as", "because", "which", "who", "whose", "where", "if", "though", "although"]),
    dates_before=frozenset({
        ("dates", "back", "to"), ("date", "back", "to"), ("dated", "back", "to"), ("dates", "from"),
        ("took", "place"), ("occurred",), ("happened",), ("was", "held"), ("were", "held"), ("came",),
    }),
    subjects=frozenset(),
)  # fmt: skip
