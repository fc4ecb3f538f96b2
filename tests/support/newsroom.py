"""An invented outlet with a feed, on loopback."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.support.web import Reply, Site

PARAGRAPHS = (
    "The ministry said on Monday that the bridge near the village of Dolna was open to traffic again.",
    "Engineers had worked on it since February, the ministry said, after floods had washed two piers away.",
    "A spokeswoman for the regional council said that buses would use the bridge from the end of the week.",
)


@dataclass(frozen=True)
class Story:
    """One article, with what the feed says of it."""

    slug: str
    title: str = ""
    stamp: str = "Tue, 04 Mar 2025 09:00:00 GMT"
    full: bool = False
    teaser: str = "The bridge near the village of Dolna is open to traffic again, the ministry says."

    @property
    def headline(self) -> str:
        return self.title or f"Bridge report {self.slug}"

    def page(self) -> str:
        text = "".join(f"<p>{p[:-1]}, says report {self.slug}.</p>" for p in PARAGRAPHS)
        return (
            "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'>"
            f"<title>{self.headline}</title></head>"
            f"<body><article><h1>{self.headline}</h1>{text}</article></body></html>"
        )

    def item(self, base: str) -> str:
        whole = "".join(f"<p>{p[:-1]}, says report {self.slug}.</p>" for p in PARAGRAPHS * 4)
        content = f"<content:encoded><![CDATA[{whole}]]></content:encoded>" if self.full else ""
        return (
            f"<item><title>{self.headline}</title><link>{base}/{self.slug}</link>"
            f"<guid isPermaLink='false'>{self.slug}</guid>"
            f"<pubDate>{self.stamp}</pubDate><description>{self.teaser}</description>{content}</item>"
        )


@dataclass
class Newsroom:
    """Keeps `site` serving its stories and their feed at /feed."""

    site: Site
    stories: list[Story] = field(default_factory=list)
    title: str = "Example Herald"

    def publish(self, *stories: Story) -> None:
        """Newest first, as feeds have it; a story of the same slug is replaced."""
        slugs = {s.slug for s in stories}
        self.stories = [*stories, *(s for s in self.stories if s.slug not in slugs)]
        for story in stories:
            self.site.pages[f"/{story.slug}"] = Reply(story.page(), headers={"Content-Type": "text/html"})
        base = self.site.url("")
        items = "".join(s.item(base) for s in self.stories)
        feed = (
            '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" '
            'xmlns:content="http://purl.org/rss/1.0/modules/content/">'
            f"<channel><title>{self.title}</title><link>{base}/</link>{items}</channel></rss>"
        )
        self.site.pages["/feed"] = Reply(
            feed, headers={"Content-Type": "application/rss+xml"}, etag=f'"{abs(hash(feed))}"'
        )
