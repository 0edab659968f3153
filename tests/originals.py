"""Originals that are watched, as they were packaged and as they may be today, and what `watch` says of them."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

import republish
from republish import Change, Finding, Package, Page, Update
from republish.testing import FakeFetcher

PAGES = Path(__file__).resolve().parents[1] / "examples" / "pages"
URL = "https://lanternweekly.example/2026/05/the-village-that-built-its-own-radio/"
OYSTERS_URL = "https://theconversation.com/why-harbour-cities-are-bringing-back-their-oyster-reefs-900417"
RADIO = (PAGES / "village-radio.html").read_text(encoding="utf-8")
OYSTERS = (PAGES / "oyster-reefs.html").read_text(encoding="utf-8")
OTHER_LICENCE = RADIO.replace("by-sa/4.0", "by-nc/4.0").replace("ShareAlike", "NonCommercial")
NO_LICENCE = re.sub(r'<footer>.*</footer>|,"license":"[^"]*"', "", RADIO)


@lru_cache(maxsize=1)
def radio() -> Package:
    """A magazine's article under CC BY-SA 4.0."""
    return republish.prepare(Page.from_html(RADIO, URL))


@lru_cache(maxsize=1)
def oysters() -> Package:
    """The Conversation's article with pictures, some of which a copy may show."""
    return republish.prepare(Page.from_html(OYSTERS, OYSTERS_URL))


def watched(package: Package, answer: Any, **options: Any) -> Update:
    """What `watch` says where `answer` stands at the original's address today."""
    return republish.watch(package, fetch=FakeFetcher({package.article.url: answer}), **options)


def codes(update: Update) -> list[str]:
    return [finding.code for finding in update.findings]


def found(update: Update, code: str) -> Finding:
    (finding,) = [finding for finding in update.findings if finding.code == code]
    return finding


def told(changes: tuple[Change, ...]) -> list[tuple[str, str, str, str]]:
    return [(change.action, change.place, change.words, change.replacement) for change in changes]
