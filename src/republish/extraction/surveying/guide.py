"""What is known of the body before any judgement: a publisher's selectors, the official text, or a page of nothing else."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Literal

from republish._addresses import place_of
from republish._html import Document, Element, absolute, select
from republish._paths import at_path
from republish._uncompiled import Uncompiled
from republish.extraction.tree.addresses import is_on_site, site_of
from republish.extraction.tree.nodes import Block
from republish.extraction.tree.walks import anchors_under, walk, words_under
from republish.model import Claim, Profile

_CONTENT = frozenset(
    [
        *(
            "body",
            "main",
            "article",
            "div",
            "section",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
        ),
        *(
            "dd",
            "blockquote",
            "figure",
            "figcaption",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "pre",
        ),
        *("hr", "span", ""),
    ]
)
ONLY_THE_TEXT = "a page of nothing but the article"
"""What `Article.sources` says of a body that has no page around it."""
_WRAPPERS = frozenset({"main", "article", "div", "section"})
_FEW = 3
_TOP = 8
"""Lines of a page among which its headline is, where it stands below the site's name and menu."""
_ENOUGH_WORDS = 20
_OWN = frozenset({"article", "site"})
_IN_TEXT = frozenset({"body", "article-end", "rel-license", "alt"})
_MOST_STATEMENTS = 20
_SAID = re.compile(r"\w")
_NOTICE = Uncompiled(
    r"\b(?:this (?:article|story|piece|post)|the original (?:article|story)) (?:is|was|has been|first|originally)\b.{0,60}?"
    r"\b(?:published|republished|appeared|produced)\b|^read the original (?:article|story)|^read more:|"
    r"\b(?:cet article est republié|lire l[’']article original|este artículo (?:fue|es) (?:publicado|republicado)|"
    r"lea el original|artikel ini (?:terbit|diterbitkan)|dieser (?:artikel|beitrag) (?:ist|erschien|wurde))\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Guide:
    """Where the body is, by elements of the page; empty `body` means: find out."""

    source: str
    trust: Literal["none", "profile", "whole"] = "none"
    """How far what lies in `body` is taken to be the article."""
    body: frozenset[Element] = frozenset()
    drop: frozenset[Element] = frozenset()
    keep: frozenset[Element] = frozenset()
    granted: Mapping[Element, tuple[str, ...]] = field(default_factory=dict)
    """The elements that state the licence of the article or its site, and nothing of another's, each with the sentences that do or that ask something of reusers."""
    at_home: frozenset[Element] = frozenset()
    """Those of `granted` that link to the page that they are on, as what a publisher hands to reusers does: there they credit nobody else."""


def guide(document: Document, profile: Profile | None, official: Document | None) -> Guide:
    """The guide of a page; the official text goes before the profile's selectors."""
    if official is not None:
        return _of_official(official, profile)
    if profile is None or not profile.structure.body:
        return Guide("blocks judged one by one")
    body, selector = _first(document.root, profile.structure.body)
    drop, keep = _all(document.root, profile.structure.drop), _all(document.root, profile.structure.keep)
    if not body:
        return Guide("blocks judged one by one; the profile's selectors match nothing", drop=drop, keep=keep)
    return Guide(f"profile structure.body {selector}", "profile", body, drop, keep)


def granting(document: Document, claims: Iterable[Claim]) -> dict[Element, tuple[str, ...]]:
    """`Guide.granted`, by the claims that were found in a page's text or at its end."""
    said: dict[str, set[str]] = defaultdict(set)
    asked: dict[str, set[str]] = defaultdict(set)
    others: set[str] = set()
    for claim in claims:
        if claim.path is None or claim.place not in _IN_TEXT:
            continue
        if claim.scope in _OWN and claim.kind in ("license", "exception"):
            said[claim.path].add(claim.text)
        elif claim.scope in _OWN and claim.kind == "wish":
            asked[claim.path].add(claim.text)
        elif claim.kind == "license":
            others.add(claim.path)
    paths = islice((path for path in said if path not in others), _MOST_STATEMENTS)
    found = ((at_path(document.root, path), path) for path in paths)
    return {element: (*said[path], *asked[path]) for element, path in found if element is not None}


def linking_home(elements: Iterable[Element], document: Document, url: str) -> frozenset[Element]:
    """`Guide.at_home`, given the article's own address."""
    own = place_of(url)
    return frozenset(
        element
        for element in elements
        if own
        and any(place_of(absolute(link.get("href"), document.base_url) or "") == own for link in element.iter("a"))
    )


def _of_official(official: Document, profile: Profile | None) -> Guide:
    handout = profile.handout if profile else None
    found = select(official.root, handout.body) if handout and handout.body else []
    body = _outermost(found) or frozenset([official.root.find("body")])
    drop = _all(official.root, handout.drop) if handout else frozenset()
    return Guide("the publisher's republication text", "whole", body, drop)


def _first(root: Element, selectors: tuple[str, ...]) -> tuple[frozenset[Element], str]:
    for selector in selectors:
        found = select(root, selector)
        if sum(len("".join(element.itertext()).split()) for element in found) >= _ENOUGH_WORDS:
            return _outermost(found), selector
    return frozenset(), ""


def _all(root: Element, selectors: tuple[str, ...]) -> frozenset[Element]:
    return frozenset(element for selector in selectors for element in select(root, selector))


def _outermost(elements: list[Element]) -> frozenset[Element]:
    chosen = set(elements)
    return frozenset(element for element in elements if not any(up in chosen for up in element.iterancestors()))


def is_bare(root: Block, document: Document) -> bool:
    """A page of nothing but content elements without classes: an article that was cleaned before.

    One with a title of its own that a menu begins or ends is somebody's own page.
    """
    wrappers = 0
    lines: list[Block] = []
    for node in walk(root):
        if node.names or node.tag not in _CONTENT:
            return False
        wrappers += node.tag in _WRAPPERS
        if wrappers > _FEW:
            return False
        if node.leaf:
            lines.append(node)
    return not (_has_title(document) and _is_framed(lines, site_of(document.base_url)))


def _has_title(document: Document) -> bool:
    title = document.root.find("head/title")
    return title is not None and bool((title.text or "").strip())


def _is_framed(lines: list[Block], host: str) -> bool:
    """The first line that says something, or the last, or one above the headline, is nothing but links to other pages of the site, with signs between."""
    ways = (iter(lines), reversed(lines))
    ends = (next((line for line in way if _SAID.search(words_under(line))), None) for way in ways)
    if any(line is not None and _leads_about(line, host) for line in ends):
        return True
    top = [line.tag for line in lines[:_TOP]]
    above = lines[: top.index("h1")] if "h1" in top else []
    return any(_leads_about(line, host) for line in above)


def _leads_about(line: Block, host: str) -> bool:
    anchors = [anchor for anchor in anchors_under(line) if is_on_site(anchor.get("href") or "", host)]
    linked = sum(len(_SAID.findall(words_under(anchor))) for anchor in anchors)
    return linked > 0 and linked == len(_SAID.findall(words_under(line)))


def is_notice(text: str) -> bool:
    """The sentence under an official text that says where it comes from: the package has its own."""
    return len(text) < 400 and _NOTICE.search(text) is not None
