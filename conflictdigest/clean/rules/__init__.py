"""The rules that cut, each with a name; tried in this order, the first that fits cuts.

A rule looks at one line (or, where `run_in` says so, at one sentence of a paragraph) and answers whether it
is the kind it is named for. When in doubt it answers no: the story comes first.
"""

from conflictdigest.clean.rules import (
    appeals,
    colophon,
    forms,
    furniture,
    han,
    makers,
    media,
    people,
    prompts,
    rights,
)
from conflictdigest.clean.rules.base import Rule, RuleSet

RULES: tuple[Rule, ...] = (
    *forms.RULES,
    *rights.RULES,
    *media.RULES,
    *people.RULES,
    *prompts.RULES,
    *furniture.RULES,
    *colophon.RULES,
    *appeals.RULES,
    *makers.RULES,
    *han.RULES,
    *furniture.LAST,
)

ALL = RuleSet(RULES)
RUN_IN = RuleSet(tuple(rule for rule in RULES if rule.run_in))
"""Those that are also tried on single sentences."""

__all__ = ["ALL", "RULES", "RUN_IN", "Rule", "RuleSet"]
