"""What is taken off a page before its body is looked for: captions, hidden words, teasers.

Names of classes are hints that lie: an element goes only when it is small beside the page and holds no run of
long paragraphs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from lxml.etree import _Element

from conflictdigest.extract.headline import flat
from conflictdigest.model.text import Removed

_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:fig)?(?:caption|captions|image-credit|photo-credit|img-credit|media-credit|"
    r"picture-credit|imagecaption|"
    r"bildunterschrift|bildnachweis|legende|pie-de-foto|copyright|wp-caption-text|credit|credits|"
    r"photographer)(?:$|[\s_-])|"
    r"(?:image|photo|picture|media|figure|img|bild|foto)[\w-]*?(?:caption|credit|copyright|legend|"
    r"description|source)",
    re.I,
)
_HIDDEN = re.compile(
    r"(?:^|\s)(?:sr-only|sr_only|visually-?hidden|screen-reader(?:-text)?|"
    r"u-hidden-visually|a11y-hidden|offscreen|[\w-]*-?vh|assistive-text|accessibility-text)(?:$|\s)",
    re.I,
)
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:newsletter|related|read-?more|also-?read|read-?also|see-?also|recirc\w*|"
    r"recommend\w*|promo\w*|sponsor\w*|"
    r"outbrain|taboola|share|sharing|sharebar|social(?:-?(?:share|links|media|icons))|comments?|"
    r"tag-?list|tags|topics|author-?"
    r"(?:bio|box|card|info|description|about|profile)|about-?(?:the-?)?author|bio|breadcrumbs?|"
    r"cookie\w*|consent|subscri\w+|"
    r"signup|sign-?up|most-?(?:read|popular|viewed)|popular|trending|advert\w*|ad-?(?:slot|"
    r"container|wrapper|unit)|dfp|"
    r"paywall-?(?:teaser|offer|promo)|donat\w+|membership|toolbar|print-?(?:link|button)|infobox|"
    r"factbox|faktaboks|"
    r"further-?reading|more-?(?:stories|news|on|from)|you-?may|inline-?(?:teaser|recirc)|teaser(?:s|"
    r"list|box)?|"
    r"article-?(?:tags|footer|tools|actions|share)|weiterlesen|mehr-?zum|lesen-?sie|zum-?thema|"
    r"les-?ogs[åa]|ligatus)(?:$|[\s_-])",
    re.I,
)
_BODIES = frozenset({"html", "body", "article", "main"})
_TEXTS = frozenset({"script", "style", "noscript", "template"})
_SHOWN = (
    "p", "div", "span", "a", "li", "ul", "ol", "h1", "h2", "h3", "h4", "td", "th", "em", "strong", "b",
    "i", "section", "article", "aside", "header", "footer", "figure", "figcaption", "blockquote",
    "time", "button", "label", "small", "br", "img",
)  # fmt: skip
_LEFT_ALONE = _BODIES | _TEXTS | {"head", "meta", "link", "title", "br", "path", "svg", "h1"}


@dataclass(slots=True)
class Pruned:
    """What went, and the words by which copies of captions are known."""

    removed: list[Removed] = field(default_factory=list)
    captions: set[str] = field(default_factory=set)
    labels: set[str] = field(default_factory=set)
    """What images say of themselves (`alt`): a weaker witness, some repeat the lede."""
    gone: set[_Element] = field(default_factory=set)
    """Elements that went with the one around them."""


def prune(tree: _Element) -> Pruned:
    """Takes captions, hidden words and furniture out of the tree, in place."""
    done = Pruned()
    for ruby in list(tree.iter("ruby")):  # a word with its reading above: both are text
        _flatten(ruby)
    total = max(1, _size(tree))
    gone = done.gone
    for element in list(tree.iter()):
        tag = element.tag
        if tag == "img":
            alt = " ".join((element.get("alt") or "").split())
            if len(alt) > 25:
                done.labels.add(alt.casefold())
            if element not in gone and (frame := _frame(element)) is not None:
                _caption(frame, done)
            continue
        if tag in _LEFT_ALONE or not isinstance(tag, str):
            continue
        if tag == "figcaption":
            kind: str | None = "figure"
        else:
            classes, name = element.get("class"), element.get("id")
            kind = _kind(classes, name) if classes or name else None
        if kind is None or element in gone:
            continue
        if kind == "figure" or (kind == "caption" and _small(element, total, 0.1, 1)):
            _caption(element, done)
        elif kind == "hidden":
            _take(element, "hidden-text", done, quiet=True)
        elif kind == "furniture" and _small(element, total, 0.15, 2) and not _holds_title(element):
            _take(element, "page-furniture", done, quiet=True)
    return done


@lru_cache(maxsize=50_000)
def _kind(classes: str | None, name: str | None) -> str | None:
    """What an element's class and id say it is. Pages repeat themselves: remembered."""
    best = None
    for word in f"{classes or ''} {name or ''}".split():
        kind = _word_kind(word)
        if kind == "caption":
            return kind
        if kind == "hidden" or best is None:
            best = kind or best
    return best


@lru_cache(maxsize=50_000)
def _word_kind(word: str) -> str | None:
    """What one word of a class says. Style sheets of utilities combine few words in many ways."""
    if _CAPTION.search(word):
        return "caption"
    if _HIDDEN.search(word):
        return "hidden"
    return "furniture" if _FURNITURE.search(word) else None


def _flatten(element: _Element) -> None:
    text = "".join(element.itertext())
    for child in list(element):
        element.remove(child)
    element.text = text
    element.tag = "span"


def _frame(image: _Element) -> _Element | None:
    """The element that holds an image and a few words below it, and nothing else; None for other images."""
    element = image
    for _ in range(_CLIMB):
        if element.tag not in _WRAPPERS:
            return None
        text = flat(element)
        if text:
            small = _SHORTEST_WORDS <= len(text.split()) <= _LONGEST_WORDS
            return element if small and not (element.text or "").strip() and _one_text(element) else None
        parent = element.getparent()
        if parent is None or (element.tail or "").strip():
            return None
        element = parent
    return None


_CLIMB = 8
_SHORTEST_WORDS, _LONGEST_WORDS = 3, 45
_WRAPPERS = frozenset(
    {"img", "picture", "div", "span", "figure", "a", "section", "amp-img", "button", "noscript"}
)


def _one_text(element: _Element) -> bool:
    """No heading and no second paragraph in it: a card or a story would have one."""
    paragraphs = 0
    for part in element.iter("p", "h1", "h2", "h3", "h4", "li", "time", "blockquote"):
        if part.tag != "p":
            return False
        paragraphs += 1
    return paragraphs <= 1


def _caption(element: _Element, done: Pruned) -> None:
    text = flat(element)
    if text:
        done.captions.add(text.casefold())
    rights = "©" in text[:3] or "rights reserved" in text.casefold()
    _take(element, "copyright-line" if rights else "caption", done, quiet=len(text) < 3 or len(text) > 600)


def _take(element: _Element, rule: str, done: Pruned, *, quiet: bool = False) -> None:
    parent = element.getparent()
    if parent is None:
        return
    text = flat(element)
    if text and not quiet and not any(removed.text == text for removed in done.removed):
        done.removed.append(Removed(rule, text))
    tail = element.tail
    if tail and tail.strip():
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
    element.tail = None
    done.gone.update(element.iter())
    parent.remove(element)


def _small(element: _Element, total: int, share: float, paragraphs: int) -> bool:
    if _size(element) > share * total:
        return False
    return sum(1 for p in element.iter("p") if len(flat(p)) > 200) < paragraphs


def _size(element: _Element) -> int:
    """Letters of an element's text, scripts left out."""
    return sum(map(len, element.itertext(*_SHOWN)))


def _holds_title(element: _Element) -> bool:
    return element.find(".//h1") is not None
