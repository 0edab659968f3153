"""Plain text as a newspaper prints it: addresses spelled out, no counter."""

from __future__ import annotations

from collections.abc import Iterator

from republish import _html
from republish.model import Notice, Package
from republish.outputs._facts import license_url, names, plain, writers
from republish.outputs._to_text import body_blocks


def render(package: Package) -> dict[str, str | bytes]:
    """`article.txt`: title, standfirst, byline, body and notices, a blank line between blocks."""
    blocks = (block for block in _blocks(package) if block)
    return {"article.txt": "\n\n".join(blocks) + "\n"}


def _blocks(package: Package) -> Iterator[str]:
    article, notices = package.article, package.notices
    above = notices.attribution_place == "top"
    yield plain(article.title)
    yield plain(article.standfirst_apart)
    yield from _sentences(package, *notices.top)
    yield from _sentences(package, notices.byline)
    if not notices.byline:
        yield ", ".join(names(writers(article)))
    if above:
        yield from _sentences(package, notices.attribution)
    yield from body_blocks(str(package.body))
    yield from _sentences(package, notices.disclosure)
    if not above:
        yield from _sentences(package, notices.attribution)
    yield from _sentences(package, notices.author_bio, notices.license_notice, notices.changes, notices.image_credits)
    yield from _sentences(package, *notices.bottom)


def _sentences(package: Package, *notices: Notice) -> Iterator[str]:
    """The text twins; the original's and the licence's address are added where only the HTML twin links to them.

    Print cannot link: without its address a licence is not "linked" (CC BY 4.0 §3(a)(1)(C)). Profiles are left out.
    """
    wanted = (package.article.url, license_url(package))
    for notice in notices:
        if not notice:
            continue
        root = _html.fragment(str(notice))
        text = "\n".join(plain(line) for line in notice.text.splitlines()) if notice.text else _html.text_of(root)
        links = dict.fromkeys(link.get("href") for link in root.iter("a"))
        missing = [link for link in links if link in wanted and link not in text]
        yield f"{text} ({', '.join(missing)})" if missing else text
