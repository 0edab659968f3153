"""Links of pictures that lead to a page with a larger view of them: pop-ups, and the pages that systems make of attachments."""

from __future__ import annotations

import re
from urllib.parse import unquote

from republish._html import absolute
from republish._uncompiled import Uncompiled
from republish.extraction.tree.addresses import site_of, split_url
from republish.extraction.tree.nodes import Node

_PARTS = re.compile(r"[^\W_]+")
_OF_RENDITION = Uncompiled(
    r"\d{2,5}x\d{2,5}|\d{2,4}(?:wi|pi|px|w)|thumb(?:nail)?s?|small|medium|large|full|popup|scaled|preview"
)
"""What names a rendition and not the picture."""
_SHOWS = Uncompiled(r"[?&]eID=tx_cms_showpic(?:&|$)|/showpic\.php(?:\?|$)")
"""The program with which TYPO3 shows a picture in a window of its own."""
_OPENS = "window.open"
_ATTACHMENT = "attachment"


def is_attachment(url: str) -> bool:
    """The page that WordPress has for each file, as plain addresses name it."""
    return "attachment_id=" in url


def opens_larger(link: Node, picture: str, base: str) -> bool:
    """It leads to a page of the site that is named like the picture, and says that it opens a window or is the article's; or to a program for that."""
    url = absolute(link.get("href") or "", base) or ""
    if _SHOWS.search(url) or is_attachment(url):
        return True
    if not url or site_of(url) != site_of(picture) or not _is_of_the_article(link, url, base):
        return False
    named = _name_of(url)
    return bool(named) and named == _name_of(picture)


def _is_of_the_article(link: Node, url: str, base: str) -> bool:
    """It opens a window, is called an attachment, or lies below the page's own address."""
    if _OPENS in (link.get("onclick") or "") or _ATTACHMENT in (link.get("rel") or "").split():
        return True
    below = split_url(base).path.rpartition(".")[0] or split_url(base).path
    return len(below.strip("/")) > 1 and split_url(url).path.startswith(f"{below.rstrip('/')}/")


def _name_of(url: str) -> list[str]:
    """The words of a file's name, without those of its rendition."""
    file = unquote(split_url(url).path).rstrip("/").rsplit("/", 1)[-1]
    stem = file.rpartition(".")[0] or file
    return [word for word in _PARTS.findall(stem.lower()) if not _OF_RENDITION.fullmatch(word)]
