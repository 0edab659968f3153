"""What a published page loads from addresses: pictures, in whatever attribute or style they stand, scripts and frames."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from republish import _html

_ADDRESS = re.compile(r"src|poster|data-(?:[\w-]+-)?(?:src|original|orig-file|bg)")
"""Attributes that hold an address; those for scripts that load it later begin with "data"."""
_ADDRESSES = re.compile(r"(?:data-(?:[\w-]+-)?)?srcset")
_RUNNING = re.compile(r"(?:[\da-f]{8,}-)?(?:(?:text|application)/(?:x-)?(?:java|ecma)script|module|)", re.I)
"""Types of scripts that run with the page, with Cloudflare's number before them; others wait, as for a reader's consent."""
_LOADING = ("img", "amp-img", "amp-pixel", "source", "video", "script", "iframe")
_CANDIDATE = re.compile(r"\s*(\S*[^\s,])(?:\s[^,]*)?(?:,|$)")
_GROUND = re.compile(r"""url\(\s*["']?([^"')]+)""", re.I)
_GROUNDED = "//*[contains(@style, 'url(') or @data-bg]"


@dataclass(frozen=True, slots=True)
class Loaded:
    """An element that loads something from an address: a picture, a script."""

    element: _html.Element
    address: str
    by_script: bool
    """The address is kept for a script that loads it later."""
    unscripted: bool
    """It is for readers without scripts: it stands in `<noscript>`."""


def loaded(document: _html.Document) -> Iterator[Loaded]:
    """All that the page loads, at once or later, hidden or not; what a `<template>` holds is not loaded."""
    unscripted = _within(document.root, "noscript")
    stored = _within(document.root, "template")
    elements = (*document.root.iter(*_LOADING), *document.root.xpath(_GROUNDED))
    for element in elements:
        if element in stored:
            continue
        waits = element.tag == "script" and not _RUNNING.fullmatch(element.get("type") or "")
        for attribute, link in _links(element):
            address = _html.absolute(link, document.base_url)
            if address:
                yield Loaded(element, address, waits or attribute.startswith("data-"), element in unscripted)


def _within(root: _html.Element, tag: str) -> set[_html.Element]:
    return {element for around in root.iter(tag) for element in around.iter()}


def _links(element: _html.Element) -> Iterator[tuple[str, str]]:
    """The links that an element holds, each with the attribute that it stands in."""
    for attribute, value in element.attrib.items():
        if _ADDRESS.fullmatch(attribute):
            yield attribute, value
        elif _ADDRESSES.fullmatch(attribute):
            yield from ((attribute, candidate[1]) for candidate in _CANDIDATE.finditer(value))
    for ground in _GROUND.finditer(element.get("style") or ""):
        yield "style", ground[1]
