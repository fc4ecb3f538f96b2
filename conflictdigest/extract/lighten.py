"""Large pages, read piece by piece: long runs of elements without a line of writing go as they come.

A page of two hundred thousand elements holds menus, tables or lists by the thousand, and its story in a few
of them. Its whole tree, which extraction copies several times, would fill the memory; so neighbours without
writing are taken out while the page is read. Pages of the usual size are never read this way.
"""

from __future__ import annotations

import re

from lxml import etree, html
from lxml.etree import _Element

LARGE = 30_000
"""Tags from which a page is read piece by piece. News pages have some thousands."""
_RUN = 300
"""Elements of neighbours without writing that no story's list or table has."""
_LINE = 40
"""Letters of a text from which it is writing and no label."""
_WIDE = re.compile("[\u3040-\u9fff\uac00-\ud7af]{6}")
_WIDE_LINE = 15
"""The same in scripts that need few letters for many words."""
_PIECE = 1 << 16
_LABELS = frozenset({"a", "button", "option", "label", "textarea", "noscript"})
_KEPT = frozenset({"head", "h1"})


class _Level:
    """An element whose children are being read: what they hold, and the run of neighbours at hand."""

    __slots__ = ("elements", "last", "long", "run", "run_elements", "written")

    def __init__(self) -> None:
        self.elements = 1
        self.written = False
        self.last: _Element | None = None
        """The child read last; what follows it is known when the next one begins."""
        self.run: list[_Element] = []
        self.run_elements = 0
        self.long = False

    def settle(self) -> None:
        """Looks at the text after the last child: writing ends the run, and the child that bears it stays."""
        if self.last is not None and _writing(self.last.tail):
            self.written = True
            if self.run and self.run[-1] is self.last:
                self.run.pop()
            self.close()

    def add(self, child: _Element, elements: int) -> None:
        """A child without writing: of a long run only the last child is still there."""
        self.run.append(child)
        self.run_elements += elements
        if self.run_elements > _RUN:
            self.long = True
            _drop(self.run[:-1])
            del self.run[:-1]

    def close(self) -> None:
        """Ends the run at hand."""
        if self.long:
            _drop(self.run)
        self.run, self.run_elements, self.long = [], 0, False


def read(source: bytes) -> _Element | None:
    """The tree of a large page in UTF-8 without its long runs of elements that hold no writing."""
    parser = etree.HTMLPullParser(
        events=("start", "end"),
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        default_doctype=False,
    )
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=html.HtmlElement))
    levels = [_Level()]
    for at in range(0, len(source), _PIECE):
        parser.feed(source[at : at + _PIECE])
        for event, element in parser.read_events():
            if event == "start":
                levels[-1].settle()
                levels.append(_Level())
            else:
                _end(element, levels)
    root = parser.close()
    return root if isinstance(root, html.HtmlElement) else None


def _end(element: _Element, levels: list[_Level]) -> None:
    done = levels.pop()
    done.settle()
    done.close()
    around = levels[-1]
    around.elements += done.elements
    tag = element.tag
    if done.written or tag in _KEPT or (tag not in _LABELS and _writing(element.text)):
        around.written = True
        around.close()
    else:
        around.add(element, done.elements)
    around.last = element


def _drop(elements: list[_Element]) -> None:
    for element in elements:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _writing(text: str | None) -> bool:
    if text is None or len(text) < _WIDE_LINE:
        return False
    size = len(text.strip())
    return size >= _LINE or (size >= _WIDE_LINE and _WIDE.search(text) is not None)
