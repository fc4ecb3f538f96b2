"""JSON-LD: the article that a page describes in its scripts, however its publisher nested it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from html import unescape

from lxml.etree import _Element

_MOST_CHARACTERS = 2_000_000
_ARTICLE = re.compile(r"(?:Article|Posting|Report|Story|CreativeWork)$")
_PAGE = re.compile(r"(?:WebPage|ItemPage)$")
_COMMENT = re.compile(r"^\s*(?://\s*)?(?:<!\[CDATA\[|<!--)|(?://\s*)?(?:\]\]>|-->)\s*$")
_WORD = re.compile(r"\w+")
_TRAILING = re.compile(r",\s*(?=[}\]])")
_MOST_NODES = 4000

Node = dict[str, object]


@dataclass(frozen=True, slots=True)
class Linked:
    """What the JSON-LD of a page says of its article; texts as found, references resolved."""

    headlines: tuple[str, ...] = ()
    of_page: bool = False
    """The headlines are a page's names, with what it hangs on to them; no article is described."""
    authors: tuple[tuple[str, bool], ...] = ()
    """(name, whether it is called an organisation)."""
    published: str | None = None
    modified: str | None = None
    outlet: str | None = None
    url: str | None = None
    language: str | None = None
    section: str | None = None
    description: str | None = None
    body: str | None = None
    images: tuple[str, ...] = ()
    """What the page says of its images: their captions."""
    live: bool = False
    """The page is a live report: posts in order, each with its time."""
    free: bool | None = None
    """False for what the page itself calls not accessible for free."""


@dataclass(slots=True)
class _Graph:
    nodes: list[Node] = field(default_factory=list)
    by_id: dict[str, Node] = field(default_factory=dict)


def read(tree: _Element) -> Linked:
    """The article of the page's JSON-LD; empty when there is none. Never raises on broken scripts."""
    graph = _Graph()
    for script in tree.iterfind('.//script[@type="application/ld+json"]'):
        text = (script.text or "")[:_MOST_CHARACTERS]
        for value in _parsed(text):
            _collect(value, graph, 0)
    articles = _of_this_page([node for node in graph.nodes if _ARTICLE.search(_type(node))], tree)
    pages = [node for node in graph.nodes if _PAGE.search(_type(node))]
    images = tuple(
        text
        for node in graph.nodes
        if "ImageObject" in _type(node)
        for key in ("caption", "description")
        if (text := _text(node.get(key))) and len(text.split()) >= 4
    )
    if not articles and not pages:
        return Linked(images=images)
    live = any("LiveBlogPosting" in _type(node) for node in graph.nodes)
    return replace(_linked(articles, pages, graph), images=images, live=live)


def _of_this_page(articles: list[Node], tree: _Element) -> list[Node]:
    """The articles that the page's own titles or address speak of, where it describes several; else all.

    Pages describe related stories and the posts of a live report beside their own.
    """
    if len(articles) < 2:
        return articles
    addresses = {e.get("href") for e in tree.iter("link") if (e.get("rel") or "").lower() == "canonical"}
    titles = [_words("".join(e.itertext())) for e in (*tree.iter("title"), *list(tree.iter("h1"))[:4])]
    titles += [
        _words(e.get("content") or "")
        for e in tree.iter("meta")
        if (e.get("property") or e.get("name")) in {"og:title", "twitter:title"}
    ]
    own = [
        node
        for node in articles
        if node.get("url") in addresses or _alike(_words(_text(node.get("headline")) or ""), titles)
    ]
    if not own:
        return articles
    return own + [node for node in articles if not node.get("headline") and node not in own]


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _alike(words: set[str], titles: list[set[str]]) -> bool:
    """Whether most words of a headline stand in one of the titles."""
    return bool(words) and any(len(words & title) > 0.6 * len(words) for title in titles)


def _parsed(text: str) -> Iterator[object]:
    bare = _COMMENT.sub("", text.strip()).strip().rstrip(";")
    for candidate in (bare, _TRAILING.sub("", bare)):
        try:
            yield json.loads(candidate, strict=False)
            return
        except (ValueError, RecursionError):
            continue


def _collect(value: object, graph: _Graph, depth: int) -> None:
    if depth > 6 or len(graph.nodes) > _MOST_NODES:
        return
    if isinstance(value, list):
        for member in value:
            _collect(member, graph, depth + 1)
    elif isinstance(value, dict):
        graph.nodes.append(value)
        name = value.get("@id")
        if isinstance(name, str) and len(value) > 1:
            graph.by_id.setdefault(name, value)
        for key in (
            "@graph",
            "mainEntity",
            "mainEntityOfPage",
            "hasPart",
            "liveBlogUpdate",
            "author",
            "image",
        ):
            if isinstance(value.get(key), dict | list) and not (
                key in {"hasPart", "liveBlogUpdate"} and depth > 1
            ):
                _collect(value[key], graph, depth + 1)


def _type(node: Node) -> str:
    kind = node.get("@type")
    return " ".join(map(str, kind)) if isinstance(kind, list) else str(kind or "")


def _linked(articles: list[Node], pages: list[Node], graph: _Graph) -> Linked:
    nodes = articles[:3] or pages[:2]
    main = nodes[0]
    publisher = main.get("publisher") or (pages[0].get("publisher") if pages else None)
    return Linked(
        of_page=not articles,
        headlines=tuple(
            t
            for n in nodes
            if (t := _text(n.get("headline")) or (_text(n.get("name")) if n is main else None))
        ),
        authors=tuple(dict.fromkeys(a for n in nodes[:2] for a in _people(n.get("author"), graph, 0)))
        or tuple(_people(main.get("creator"), graph, 0)),
        published=_first(nodes, "datePublished")
        or _first(nodes, "dateCreated")
        or _first(pages, "datePublished"),
        modified=_first(nodes, "dateModified"),
        outlet=_name(publisher, graph),
        url=_text(main.get("url")),
        language=_text(main.get("inLanguage")),
        section=_text(main.get("articleSection")),
        description=_first(nodes, "description"),
        body=_body(nodes),
        free=_free(nodes),
    )


def _first(nodes: list[Node], key: str) -> str | None:
    return next((text for node in nodes if (text := _text(node.get(key)))), None)


def _text(value: object) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    if not isinstance(value, str):
        return None
    return " ".join(unescape(unescape(value)).replace("\u00ad", "").split()) or None


def _people(value: object, graph: _Graph, depth: int) -> Iterator[tuple[str, bool]]:
    if isinstance(value, list) and depth < 3:
        for member in value:
            yield from _people(member, graph, depth + 1)
    elif isinstance(value, dict):
        node = value
        if not value.get("name") and isinstance(value.get("@id"), str):
            node = graph.by_id.get(str(value["@id"]), value)
        names = node.get("name")
        if not names and (node.get("givenName") or node.get("familyName")):
            names = f"{_text(node.get('givenName')) or ''} {_text(node.get('familyName')) or ''}"
        for name in names if isinstance(names, list) else [names]:
            if text := _text(name):
                yield text, "Organization" in _type(node)
    elif text := _text(value):
        yield text, False


def _name(value: object, graph: _Graph) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict) and not value.get("name") and isinstance(value.get("@id"), str):
        value = graph.by_id.get(str(value["@id"]))
    return _text(value)


def _body(nodes: list[Node]) -> str | None:
    found = next((b for n in nodes if isinstance(b := n.get("articleBody"), str) and len(b) > 200), None)
    return re.sub(r"<[^<>]{1,300}>", " ", unescape(found)) if found else None


def _free(nodes: list[Node]) -> bool | None:
    stated = next((n["isAccessibleForFree"] for n in nodes if "isAccessibleForFree" in n), None)
    if stated is None:
        return None
    return str(stated).casefold() not in {"false", "no", "0"}
