"""A town's article as a newspaper's system makes its page, for the tests of the body."""

from __future__ import annotations

from republish import _html
from republish.extraction import extract
from republish.model import Article, Page, Profile
from republish.model.publisher import Structure

URL = "https://news.example/2026/harbour-wall-12345"
PARAGRAPHS = [
    "The harbour wall of Brennick has stood for two centuries, and the town council decided on Monday to rebuild it stone by stone.",
    "Engineers measured the waves during eleven storms, and their report says that the old wall loses a hand's breadth every winter.",
    "Fishermen who moor behind the wall told the council that they want the work to be done before the herring return in autumn.",
    "The mayor, who grew up beside the quay, promised that the stones would be numbered, stored and set again in their old order.",
    "Masons from three villages have offered to teach the craft to apprentices, so that the wall may last for another two centuries.",
]
PROFILE = Profile(
    id="brennick",
    name="The Brennick Mail",
    home="https://news.example",
    hosts=("news.example",),
    structure=Structure(body=("div.copy",), drop=(".box",), keep=(".tally",)),
)


def page(body: str, *, head: str = "<title>The wall of Brennick</title>", lang: str = "en") -> Page:
    """A page as a newspaper's system makes it."""
    html = f'<!doctype html><html lang="{lang}"><head>{head}</head><body class="single">{body}</body></html>'
    return Page.from_html(html, URL)


def story(inner: str) -> str:
    """An article inside a site's frame."""
    return (
        '<header class="site-header"><nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>'
        f'<main><article class="article"><h1 class="headline">The wall of Brennick</h1><div class="article-body">{inner}</div></article></main>'
        '<footer class="site-footer"><p>Copyright 2026 The Brennick Mail. All rights reserved by the owners of the mail.</p></footer>'
    )


def text(extra: str = "", at: int = 3) -> str:
    """The five paragraphs with something put between them."""
    blocks = [f'<p class="text">{paragraph}</p>' for paragraph in PARAGRAPHS]
    return "".join([*blocks[:at], extra, *blocks[at:]])


def taken(made: Page, **options: object) -> Article:
    """The article of a page."""
    return extract(_html.parse(made.html, made.url), made, **options)  # type: ignore[arg-type]


def body_of(extra: str = "", at: int = 3) -> str:
    """The body of the article with something put in."""
    return taken(page(story(text(extra, at)))).body
