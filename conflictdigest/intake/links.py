"""Addresses as feeds, sitemaps and pages write them."""

from __future__ import annotations

from urllib.parse import urljoin


def joined(base: str, link: str) -> str:
    """The whole address of a link; "" for what is none ("https://[")."""
    try:
        return urljoin(base, link)
    except ValueError:
        return ""
