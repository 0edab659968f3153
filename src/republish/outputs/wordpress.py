"""WordPress: the fields of a post for its REST API, with the text as blocks or as classic HTML."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from republish import _html
from republish._text import escape
from republish.model import Package
from republish.outputs._block_markup import html_block
from republish.outputs._block_tables import in_a_box
from republish.outputs._blocks import to_blocks
from republish.outputs._facts import in_utc, plain, slug, without_counter

CANONICAL_KEYS = ("_yoast_wpseo_canonical", "rank_math_canonical_url")
"""Where Yoast SEO and Rank Math keep a post's canonical address; REST drops both unless they are registered."""
SOURCE_KEY = "republish_source_url"
_ALONE = re.compile(
    r"^([ \t]*https?:)//([^\s<>\"]+[ \t]*)$|(<p(?: [^>]*)?>\s*https?:)//([^\s<>\"]+\s*</p>)", re.I | re.M
)
"""An address alone on its line or in its paragraph, as `WP_Embed::autoembed` looks for it, in code and in HTML blocks too."""
_LINE_FEEDS = re.compile(r"\s*\n\s*")


def render(package: Package) -> dict[str, str | bytes]:
    """`wordpress.json`: the body of `POST /wp-json/wp/v2/posts`, text as blocks; `wordpress-classic.html`: for the
    classic editor."""
    return {
        "wordpress.json": json.dumps(post(package), ensure_ascii=False, indent=1) + "\n",
        "wordpress-classic.html": classic(package) + "\n",
    }


def post(package: Package, *, blocks: bool = True, media: Mapping[str, int] | None = None) -> dict[str, Any]:
    """A draft. `media` maps addresses of images in the text to ids in the media library."""
    article = package.article
    known = {
        "status": "draft",
        "title": _text(article.title),
        "slug": slug(article),
        "content": as_blocks(package, media or {}) if blocks else classic(package),
        "excerpt": _text(article.standfirst),
        "date_gmt": in_utc(article.published),
        "meta": dict.fromkeys((*CANONICAL_KEYS, SOURCE_KEY), article.url),
    }
    return {key: value for key, value in known.items() if value not in (None, "")}


def mark(url: str) -> str:
    """A class that tells the post of this original from every other: how a second delivery finds the first."""
    return f"republish-{hashlib.sha256(url.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def as_blocks(package: Package, media: Mapping[str, int]) -> str:
    """The body as blocks; what stands around it (attribution, bio, licence, counter) as HTML blocks that nobody retypes."""
    above, body, below, counter = _parted(package)
    blocks = [html_block(f'<div class="republish-notices">\n{_quiet(above)}\n</div>')] if above else []
    blocks.append(_quiet(to_blocks(body, media)))
    tail = "\n".join(part for part in (_quiet(below), counter) if part)
    blocks.append(html_block(f'<div class="republish-notices {mark(package.article.url)}">\n{tail}\n</div>'))
    return "\n\n".join(block for block in blocks if block)


def classic(package: Package) -> str:
    """HTML whose line feeds `wpautop` cannot turn into breaks."""
    above, body, below, counter = _parted(package)
    parts = [_quiet(_one_line(part)) for part in (above, body) if part]
    tail = " ".join(part for part in (_quiet(_one_line(below)), counter.replace("\n", " ")) if part)
    return "\n".join([*parts, f'<div class="republish-notices {mark(package.article.url)}">{tail}</div>'])


def _parted(package: Package) -> tuple[str, str, str, str]:
    """What stands above the body, the body, what stands below it, and the counter."""
    counter = str(package.notices.counter)
    html = without_counter(package)
    above, body, below = html.partition(str(package.body)) if package.body else (html, "", "")
    return (above.strip(), body, below.strip(), counter) if body else ("", above, "", counter)


def _quiet(html: str) -> str:
    """What is a command to WordPress in an author's words stays words as an entity: `[gallery]`, an address to embed."""
    return _ALONE.sub(lambda m: f"{m[1] or m[3]}&#47;&#47;{m[2] or m[4]}", html.replace("[", "&#91;"))


def _one_line(html: str) -> str:
    """Line feeds outside of <pre> become blanks, between blocks nothing; a table that is too wide scrolls by itself."""
    root = in_a_box(_html.fragment(html))
    for node in root.iter():
        if any(parent.tag == "pre" for parent in (node, *node.iterancestors())):
            continue
        if isinstance(node.tag, str):
            node.text = _LINE_FEEDS.sub(" ", node.text) if node.text else node.text
        node.tail = _LINE_FEEDS.sub(" ", node.tail) if node.tail else node.tail
    return _html.inner_html(root).strip()


def _text(text: str | None) -> str:
    """Titles and excerpts are HTML to WordPress, and shortcodes run in excerpts."""
    return escape(plain(text)).replace("[", "&#91;")
