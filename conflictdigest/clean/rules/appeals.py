"""What a page asks of its reader, told by the ideas it joins: log in, listen, write to us, read on, pay.

A rule here asks for two or three ideas at once, in a line in which nobody says or does anything; that tells a
notice whatever its wording.
"""

from __future__ import annotations

from conflictdigest.clean.line import Line
from conflictdigest.clean.marks import vocabulary
from conflictdigest.clean.rules.base import joined


def account_prompt(line: Line) -> bool:
    """ "Already a subscriber? Sign in", with a question or an order, and little else."""
    if not 3 <= line.words <= 12 or not line.has("idea_login") or not line.still:
        return False
    asked, rest = _question(line)
    return bool(asked and rest) or (line.orders and line.has("idea_you"))


def digest_prompt(line: Line) -> bool:
    """ "The week in your inbox every Friday"."""
    if not 4 <= line.words <= 22 or line.told or line.quoted or not (line.has("idea_you") or line.orders):
        return False
    return line.has("idea_regular") or (not line.ends and line.number > 0 and not line.has("past"))


def hear_it(line: Line) -> bool:
    """ "Hear this story read aloud"."""
    if not 3 <= line.words <= 12 or not line.has("idea_this") or not line.still:
        return False
    return line.orders or not line.ends or line.has("idea_minutes")


def mistake_prompt(line: Line) -> bool:
    """ "Spotted a mistake? Tell us"."""
    if not 3 <= line.words <= 16 or line.told or line.quoted:
        return False
    asked, rest = _question(line)
    if not 1 <= len(rest.split()) <= 8 or not 1 <= len(asked.split()) <= 8:
        return False
    offer = Line.read(rest)
    return offer.orders or offer.has("contact", "reader", "idea_mistake")


def question_and_offer(line: Line) -> bool:
    """ "Missed yesterday's edition? Find it in the archive.": asks the reader about the page, and offers."""
    if not 4 <= line.words <= 18 or line.told or line.quoted or line.number == 0:
        return False
    asked, rest = _question(line)
    if not 1 <= len(asked.split()) <= 9 or not 1 <= len(rest.split()) <= 10 or "?" in rest:
        return False
    question, offer = Line.read(asked), Line.read(rest)
    if offer.has("past") or not (
        question.has("idea_trade", "idea_mailbox", "idea_reading") or offer.count("idea_trade") >= 2
    ):
        return False
    return offer.orders or offer.has("idea_trade") or (question.has("idea_you") and offer.has("idea_you"))


def _question(line: Line) -> tuple[str, str]:
    """What stands before the first question mark, and after it; nothing without one."""
    asked, mark, rest = line.text.replace("؟", "?").partition("?")
    return (asked.strip(" ¿"), rest.strip()) if mark else ("", "")


def who_may_comment(line: Line) -> bool:
    """ "Only registered users can comment"."""
    return 3 <= line.words <= 14 and line.has("idea_comment") and line.has("idea_must") and line.still


def interest_label(line: Line) -> bool:
    """ "You may also like", alone on its line."""
    if not 2 <= line.words <= 9 or line.ends or not line.still or line.text.rstrip().endswith(","):
        return False
    told = {at for hit in line.hits["idea_interest"] for at in range(hit.first, hit.last + 1)}
    usual = vocabulary().usual
    return all(token in usual or at in told for at, token in enumerate(line.tokens))


def support_thanks(line: Line) -> bool:
    """ "Your subscription keeps our reporters at work."."""
    if not 4 <= line.words <= 24 or not line.still:
        return False
    ours = line.has("idea_desk", "idea_author", "idea_trade", "donate")
    return ours and line.has("idea_you", "idea_readers")


def price_of_support(line: Line) -> bool:
    """ "Be a friend of the paper from five euros a month"."""
    if not 4 <= line.words <= 20 or not line.still or line.number == 0:
        return False
    if line.ends and not line.orders and not line.has("idea_you"):
        return False
    return line.has("idea_friend", "idea_support", "idea_trade")


def cost_of_work(line: Line) -> bool:
    """ "Stories like this one take months and money"."""
    return 4 <= line.words <= 20 and line.opening("idea_such") > 0 and line.still


def plea_for_reporters(line: Line) -> bool:
    """ "Our reporters stay when others leave. Help them stay.": who works there, and an order at the end."""
    _, stop, last = line.text.rstrip(". !").rpartition(". ")
    if not stop or line.words > 24 or line.told or line.quoted or not line.has("reader"):
        return False
    return Line.read(last).opening("idea_help") > 0


def page_control(line: Line) -> bool:
    """ "Opens in a new window", "Unfold the full timeline": what the page does when touched."""
    if (
        not 1 <= line.words <= 9
        or line.number == 0
        or not line.still
        or (line.ends and not line.has("idea_you"))
    ):
        return False
    told = {at for hit in line.hits["idea_ui"] for at in range(hit.first, hit.last + 1)}
    usual = vocabulary().usual
    strange = sum(token not in usual and at not in told for at, token in enumerate(line.tokens))
    return strange <= (1 if line.words >= 4 or line.orders else 0)


def desk_prompt(line: Line) -> bool:
    """ "Write to us: our desk reads every message", "Tell us what you saw in the form below"."""
    if not 4 <= line.words <= 28 or not line.still:
        return False
    return line.orders and (
        line.count("reader") >= 2 or (line.has("reader", "idea_you") and line.has("idea_desk"))
    )


RULES = (
    joined("newsletter-prompt", digest_prompt, "idea_mailbox", most=22, run_in=True),
    joined("reader-prompt", account_prompt, "idea_account", "idea_login", most=12, run_in=True),
    joined("player-text", hear_it, "idea_hear", "idea_this", most=12, run_in=True),
    joined("contact-prompt", mistake_prompt, "idea_mistake", most=16, run_in=True),
    joined("read-more", interest_label, "idea_interest", most=9),
    joined("donation-appeal", support_thanks, "idea_support", most=24, run_in=True),
    joined("donation-appeal", price_of_support, "idea_money", "idea_period", most=20),
    joined("donation-appeal", cost_of_work, "idea_such", "idea_cost", most=20),
    joined("donation-appeal", plea_for_reporters, "idea_help", "idea_desk reader", most=24, run_in=True),
    joined("page-furniture", page_control, "idea_ui", most=9),
    joined("reader-prompt", question_and_offer, "idea_trade idea_mailbox idea_reading", most=18),
    joined("comment-invitation", who_may_comment, "idea_account", "idea_comment", most=14),
    joined("contact-prompt", desk_prompt, "idea_desk idea_form", most=28, run_in=True),
)
