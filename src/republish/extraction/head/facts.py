"""The page's own data about the article: which JSON-LD node speaks of it, and what its names stand for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from html import unescape
from typing import Any

from republish._html import Document
from republish._metadata import as_list
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.tree.addresses import path_key

_TAGS = re.compile(r"<[a-zA-Z/!][^>]{0,400}>")
_BARE = re.compile(r"<([a-zA-Z][a-zA-Z0-9-]*)>")
_CLOSING = Uncompiled(r"</([a-zA-Z][a-zA-Z0-9-]*)\s*>")
_UNCLOSED = frozenset({"p", "br", "hr", "wbr", "img", "li", "dt", "dd", "td", "th", "tr"})
"""Tags that need no other to close them."""
_APART = " ,.;:)"
_MOMENTS = 1e8, 1e13
"""Seconds and milliseconds since 1970."""
_WRITTEN_WORK = Uncompiled(r"(?:Article|Posting|Report|(?<!Claim)Review|Recipe|Chapter|CreativeWork|OpinionPiece)$")

_PAGES = ("WebPage", "ItemPage", "VideoObject", "PodcastEpisode", "HowTo", "LearningResource")
"""What a page may describe where it describes no written work."""


def plain(value: Any) -> str:
    """A string of JSON-LD or meta without entities and tags; empty for anything that is not a string."""
    if not isinstance(value, str):
        return ""
    if value.isascii() and value.isprintable() and "  " not in value and "&" not in value and "<" not in value:
        return value.strip()
    if "&" in value:
        value = unescape(unescape(value))
    return fold(_without_tags(value) if "<" in value else value)


def _without_tags(value: str) -> str:
    """Without markup; a bare tag between blanks that encloses nothing is a word: "The <table> element represents rows"."""
    closed = frozenset(_CLOSING.findall(value))
    return _TAGS.sub(lambda tag: tag[0] if _is_word(tag, closed) else "", value)


def _is_word(tag: re.Match[str], closed: frozenset[str]) -> bool:
    bare = _BARE.fullmatch(tag[0])
    if bare is None or bare[1].lower() in _UNCLOSED or bare[1] in closed:
        return False
    before, behind = tag.string[: tag.start()][-2:], tag.string[tag.end() :][:1]
    return len(before) > 1 and before[-1] in " (" and behind in _APART


def types_of(node: Mapping[str, Any]) -> list[str]:
    """Names of the node's schema.org types."""
    return [str(name).rsplit("/", 1)[-1] for name in as_list(node.get("@type"))]


class Facts:
    """The JSON-LD nodes of one page, with references resolved and the article's own node found."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.metadata = document.metadata
        self.nodes = self.metadata.json_ld
        self._by_id = {node["@id"]: node for node in reversed(self.nodes) if isinstance(node.get("@id"), str)}
        self.article = self._article() or {}
        self._texts: dict[str, str] = {}
        self.copyright_notice: tuple[str | None, str] | None = None
        self.kind = (types_of(self.article) or ["?"])[0]

    @property
    def is_written(self) -> bool:
        """The page describes an article, a post, a report: not only a page."""
        return any(map(_is_written, types_of(self.article)))

    def resolve(self, value: Any) -> Any:
        """What an `@id` reference stands for, and the value of one that states its type or language too."""
        if isinstance(value, dict) and "@value" in value:
            return value["@value"]
        if isinstance(value, dict) and isinstance(value.get("@id"), str) and not value.get("name"):
            return self._by_id.get(value["@id"], value)
        return value

    def values(self, field: str) -> list[Any]:
        """The values of one field of the article's node, references resolved."""
        return list(map(self.resolve, as_list(self.article[field]))) if field in self.article else []

    def text(self, *fields: str) -> str:
        """The first of these fields that holds words, or a number as great as that of seconds since 1970 are."""
        for field in fields:
            if field in self.article and (said := self._text(field)):
                return said
        return ""

    def _text(self, field: str) -> str:
        """What one field says; several ask for the same, and it is read once."""
        if field not in self._texts:
            self._texts[field] = next(filter(None, map(_said, self.values(field))), "")
        return self._texts[field]

    def _article(self) -> dict[str, Any] | None:
        reviewed = [id(node["itemReviewed"]) for node in self.nodes if "itemReviewed" in node]  # Somebody else's claim.
        stated = [
            node
            for node, kinds in zip(self.nodes, self.metadata.kinds, strict=True)
            if (node.get("headline") or node.get("datePublished") or node.get("author"))
            and any(map(_is_written, kinds))
            and id(node) not in reviewed
        ]
        if len(stated) < 2:
            return stated[0] if stated else self._page_node()
        return max(stated, key=lambda node: (self._is_about_page(node), len(node) > 4, -stated.index(node)))

    def _page_node(self) -> dict[str, Any] | None:
        pages = self.metadata.of_type(*_PAGES)
        return next((node for node in pages if node.get("datePublished") or node.get("headline")), None)

    def _is_about_page(self, node: Mapping[str, Any]) -> bool:
        mine = {path_key(self.document.url), path_key(self.metadata.first("og:url") or "")}
        links = [node.get("url"), node.get("@id"), node.get("mainEntityOfPage")]
        links += [link.get("@id") for link in links if isinstance(link, dict)]
        return any(isinstance(link, str) and path_key(link) in mine for link in links if link)


def _said(value: Any) -> str:
    is_moment = isinstance(value, int | float) and _MOMENTS[0] < value < _MOMENTS[1]
    return str(int(value)) if is_moment else plain(value)


@lru_cache(maxsize=512)
def _is_written(kind: str) -> bool:
    return _WRITTEN_WORK.search(kind) is not None
