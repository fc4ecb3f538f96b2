"""One self-contained page: nothing remote, no script, links only where a reader clicks.

Text reaches the template as data and is escaped there; a policy in the page forbids what escaping might miss.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from conflictdigest.model.timeline import TimelineView
from conflictdigest.render.layout import page
from conflictdigest.render.safe import shown, web_address

if TYPE_CHECKING:
    from jinja2 import Environment


def html_timeline(view: TimelineView, *, title: str = "Timeline", why: bool = False) -> str:
    """A whole HTML document in UTF-8, light or dark as the reader's system is."""
    laid = page(view, why=why)
    return templates().get_template("timeline.html").render(page=laid, title=shown(title), view=view)


@cache
def templates() -> Environment:
    """The templates of this room, escaping on; a name that is missing is an error, not an empty string."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("conflictdigest.render"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters["address"] = web_address
    return made
