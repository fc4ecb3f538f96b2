"""What a page says to its reader: share, follow, subscribe, read on, comment, give, write to us."""

from __future__ import annotations

import re

from conflictdigest.clean import shapes
from conflictdigest.clean.line import Line
from conflictdigest.clean.rules.base import Rule
from conflictdigest.model.page import BlockKind
from conflictdigest.text.late import late

_COLON = late(r"^\s*[:：|>»›→–—-]")
_SHOUTED = late(
    r"(?:READ|WATCH|LISTEN|SEE|MORE|VIDEO|PHOTOS?|GALLERY|ALSO|PODCAST|"
    r"IN PICTURES|LIVE|ONGOING)\b[^:a-z]{0,20}:\s"
)
_BULLET = late(r"^[\s•·*▶►➤→»›>\-–—|#✅👉🔗📌⚡️📲❗️]+")


def _calls(line: Line) -> bool:
    """Speaks to the reader: begins with an order or a request, or says "you" or "us"."""
    return line.starts("imperative") or line.has("reader")


def share_prompt(line: Line) -> bool:
    if not line.has("share", "platform") or line.words > 14 or line.told:
        return False
    known = line.cover("share", "platform", "imperative", "menu", "clock", "more_links")
    if line.words <= 3:
        return known == len(line.tokens) and not line.ends
    begun = line.starts("share", "imperative") and line.has("share")
    return known >= 0.6 * len(line.tokens) and (begun or line.count("platform") >= 3)


def follow_prompt(line: Line) -> bool:
    if not line.has("follow", "platform") or line.words > 28 or line.told:
        return False
    if line.quoted:
        return False
    if not line.has("follow"):
        if line.has("share"):
            return False
        return line.starts("imperative") and (line.has("reader") or line.linkish or line.words <= 12)
    alone = not line.has("platform", "reader") and not line.linkish
    if line.ends and alone and line.words > 4:
        return False
    return line.starts("imperative", "follow") or (
        line.has("reader") and (line.linkish or line.has("platform"))
    )


def newsletter_prompt(line: Line) -> bool:
    if not line.has("newsletter") or line.words > 60 or line.told or line.quoted:
        return False
    if line.has("follow") and line.has("platform"):
        return False
    hits = line.count("newsletter")
    if line.words <= 4 and line.cover("newsletter", "imperative", "more_links", "menu", "reader") == len(
        line.tokens
    ):
        return True
    return (
        line.starts("imperative", "newsletter")
        and (hits >= 2 or line.has("reader", "more_links", "platform"))
    ) or (line.has("reader") and hits >= 2)


def app_prompt(line: Line) -> bool:
    if not line.has("app") or line.words > 40 or line.told or line.quoted:
        return False
    return line.starts("imperative") and (line.count("app") >= 2 or line.has("reader"))


def read_more(line: Line) -> bool:
    """ "Read also: …", "Related stories"; the teaser that follows on the same line goes with it."""
    text = _BULLET.sub("", line.text)
    inner = line if text == line.text else Line.read(text)
    inner = _unbracketed(inner)
    if inner.words <= 7 and not line.ends and inner.has("read_more", "read_weak"):
        known = inner.cover(
            "read_more", "read_weak", "tags", "rights_self", "self", "reader", "more_links", "crumbs", "clock"
        )
        if known == len(inner.tokens):
            return True
    if _SHOUTED.match(text) and line.number > 0 and not line.ends:
        return True
    if inner.words > 45 or not inner.opening("read_more", "read_weak"):
        return False
    rest = inner.after_opening("read_more") if inner.opening("read_more") else None
    if rest is not None:
        whole = len(rest.strip(" :.…→»>")) == 0
        return whole or bool(_COLON.match(rest)) or _teaser(inner)
    rest = inner.after_opening("read_weak")
    if not rest.strip(" :.…→»>|"):
        return inner.words <= 6
    return (
        bool(_COLON.match(rest))
        and not rest.lstrip().startswith("-")
        and _one_sentence(rest)
        and _command(inner)
    )


def _command(line: Line) -> bool:
    """ "Watch:" and "More:" lead elsewhere; "Analysis:" and "Timeline:" may be the story."""
    return line.starts("imperative") or line.tokens[0] in {
        "related",
        "recommended",
        "relacionado",
        "powiązane",
        "ilgili",
    }


def _unbracketed(line: Line) -> Line:
    text = line.text.strip()
    if text[:1] in "([" and text[-1:] in ")]":
        return Line.read(text[1:-1])
    return line


def _teaser(line: Line) -> bool:
    """What follows is a headline and no sentence of the story: short, unfinished, or a link."""
    return (not line.ends and line.words <= 30) or line.linkish


def _one_sentence(text: str) -> bool:
    return len(re.findall(r"[.!?…]\s+[A-ZÀ-ÞА-ЯІЇЄҐ]", text)) <= 1


def related_story(line: Line) -> bool:
    """A paragraph that is one link, or a label and a link, and reads like a headline: it leads elsewhere."""
    if line.kind is not BlockKind.PARAGRAPH or not 3 <= line.words <= 36:
        return False
    if 0.5 <= line.linked < 0.97:
        return True
    return line.linked >= 0.97 and (not line.ends or shapes.shouting(line.text))


def cross_reference(line: Line) -> bool:
    """ "For further information …", "Follow our live blog"."""
    inner = _unbracketed(line)
    if inner.words > 60:
        return False
    if inner.starts("cross_ref"):
        return not inner.has("past") or inner.linkish or not inner.ends
    return inner.has("cross_weak") and inner.starts("cross_weak") and inner.linkish and not inner.told


def comment_invitation(line: Line) -> bool:
    if (
        line.words <= 9
        and line.starts("comment_weak")
        and not line.told
        and not line.quoted
        and line.has("reader")
    ):
        return not line.ends or line.text.endswith(("!", "…", "...", "?"))
    if not line.has("comment") or line.words > 28 or line.told or line.quoted:
        return False
    if line.words <= 5:
        known = line.cover("comment", "imperative", "menu", "reader") + sum(t.isdigit() for t in line.tokens)
        return known == len(line.tokens) and (not line.ends or line.has("reader", "imperative"))
    if line.has("comment_weak"):
        return True
    long = any(hit.last > hit.first for hit in line.hits["comment"])
    return long and (line.starts("imperative", "comment") or line.has("reader"))


def donation_appeal(line: Line) -> bool:
    if not line.has("donate") or line.words > 120 or line.told or line.quoted:
        return False
    hits = line.count("donate")
    if line.words > 40:
        long = sum(hit.last > hit.first for hit in line.hits["donate"])
        return long >= 2 and line.has("reader")
    if line.starts("imperative") and line.words <= 10:
        return True
    return (hits >= 2 and line.has("reader")) or (line.starts("donate") and line.has("reader"))


def contact_prompt(line: Line) -> bool:
    if not line.has("contact") or line.words > 60 or line.told or line.quoted:
        return False
    if line.count("contact") >= 2 and (_calls(line) or line.words <= 14):
        return True
    return line.address and (_calls(line) or (line.words <= 14 and line.starts("contact")))


def translation_notice(line: Line) -> bool:
    if not line.has("translation") or line.words > 45 or line.told or line.quoted:
        return False
    first = min(hit.first for hit in line.hits["translation"])
    long = any(h.last - h.first >= 2 for h in line.hits["translation"])
    return first <= 4 and (long or ":" in line.text or line.words <= 10)


def live_pointer(line: Line) -> bool:
    """ "This is a developing story", "More to follow", a lone LIVE label."""
    if not line.has("live") or line.words > 40 or line.quoted:
        return False
    if line.words <= 3:
        whole = any(hit.first == 0 and hit.last == len(line.tokens) - 1 > 0 for hit in line.hits["live"])
        return line.cover("live") == len(line.tokens) and (not line.ends or whole)
    long = any(h.last - h.first >= 3 for h in line.hits["live"])
    return (long and not line.told) or (
        line.words <= 8 and line.ends and line.cover("live") >= 0.6 * len(line.tokens)
    )


def correction_note(line: Line) -> bool:
    """ "Correction: …", "An earlier version of this article …": read as evidence, then cut."""
    if line.words > 120:
        return False
    if line.starts("retraction") and _COLON.match(line.after_opening("retraction") or "x"):
        return True
    if line.tokens[:1] == ["corrects"] and line.words <= 18 and not line.told:
        return True
    if not line.has("correction"):
        return False
    text = _BULLET.sub("", line.text).lstrip("([")
    inner = line if text == line.text else Line.read(text)
    first = [hit for hit in inner.hits.get("correction", ()) if hit.first <= 2]
    if not first:
        return False
    rest = inner.after_opening("correction")
    marked = bool(_COLON.match(rest)) or bool(re.match(r"\s*[(,]?\s*[^.:]{0,40}[:)]", rest))
    long = any(hit.last - hit.first >= 2 for hit in first)
    return marked or (long and not line.quoted) or line.words <= 2


def self_reference(line: Line) -> bool:
    """What was done to the article itself: generated, translated, published elsewhere before."""
    if not line.has("self") or not line.has("done_to") or line.words > 60 or line.quoted:
        return False
    start = min(hit.first for hit in line.hits["self"])
    last = max(hit.last for hit in line.hits["self"] if hit.first == start)
    return start <= 2 and any(last < hit.first <= last + 8 for hit in line.hits["done_to"])


_VOICES = {
    "newsletter": "newsletter-prompt",
    "follow": "follow-prompt",
    "app": "app-prompt",
    "donate": "donation-appeal",
    "contact": "contact-prompt",
    "comment": "comment-invitation",
    "share": "share-prompt",
    "read_more": "read-more",
    "read_weak": "read-more",
    "cross_ref": "cross-reference",
    "consent": "cookie-notice",
    "player": "player-text",
}


def voice(line: Line) -> int:
    """How much a line sounds like the page speaking to its reader, whatever about; 4 and more is enough.

    Orders, "you" and "us", addresses, shortness and a missing full stop count for it beside the words of all
    prompts together; events count against it.
    """
    if line.told or line.quoted or line.words > 36:
        return 0
    kinds = [kind for kind in _VOICES if _telling(line, kind)]
    if not kinds or not (line.starts("imperative") or line.has("reader") or line.address or not line.ends):
        return 0
    found = sum(min(2, line.count(kind)) for kind in kinds)
    if line.ends and found < 2 and not line.has("platform"):
        return 0
    points = found + line.has("platform")
    points += line.starts("imperative") + line.has("reader") + line.address + line.has("rights_self")
    points += (not line.ends) + (line.words <= 12)
    return points - line.has("past")


def _telling(line: Line, kind: str) -> bool:
    """Whether a kind's words count in running text: phrases do; single words only in very short lines."""
    if kind == "newsletter" or line.words <= 6:
        return line.has(kind)
    return any(hit.last > hit.first for hit in line.hits.get(kind, ()))


def _speaks(kind: str) -> Rule:
    def fits(line: Line) -> bool:
        if not line.has(kind) or voice(line) < 4:
            return False
        best = max(_VOICES, key=lambda k: (line.count(k), k == kind))
        return best == kind and _covered(line) >= 0.34

    return Rule(_VOICES[kind], fits, run_in=True, signals=kind, most=36, untold=True)


def _covered(line: Line) -> float:
    """The share of words that belong to the voice of a page."""
    known = line.cover(*_VOICES, "platform", "imperative", "reader", "rights_self", "more_links", "clock")
    return known / max(1, len(line.tokens))


RULES = (
    Rule("translation-notice", translation_notice, run_in=True, signals="translation", most=45, untold=True),
    Rule("correction-note", correction_note, run_in=True, signals="correction retraction", most=120),
    Rule("self-reference", self_reference, run_in=True, signals="self", needs="done_to", most=60),
    Rule("live-pointer", live_pointer, run_in=True, signals="live", most=40),
    Rule("related-story", related_story, signals="linked", most=36),
    Rule("cross-reference", cross_reference, run_in=True, signals="cross_ref cross_weak"),
    Rule("read-more", read_more, run_in=True, signals="read_more read_weak"),
    Rule("newsletter-prompt", newsletter_prompt, run_in=True, signals="newsletter", most=60, untold=True),
    Rule("follow-prompt", follow_prompt, run_in=True, signals="follow platform", most=28, untold=True),
    Rule("app-prompt", app_prompt, run_in=True, signals="app", most=40, untold=True),
    Rule("donation-appeal", donation_appeal, run_in=True, signals="donate", most=120, untold=True),
    Rule(
        "comment-invitation",
        comment_invitation,
        run_in=True,
        signals="comment comment_weak",
        most=28,
        untold=True,
    ),
    Rule("contact-prompt", contact_prompt, run_in=True, signals="contact", most=60, untold=True),
    Rule("share-prompt", share_prompt, run_in=True, signals="share platform", most=14, untold=True),
    *(_speaks(kind) for kind in _VOICES),
)
