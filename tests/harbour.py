"""An invented article on a harbour, as text and as a page, for tests that put something between its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable

import republish
from republish import Page, _html
from republish.extraction.surveying.guide import guide
from republish.extraction.surveying.survey import Survey
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import leaves
from republish.extraction.tree.outline import outline_of
from republish.fidelity import verify

URL = "https://site.example/2026/the-wall"


def sentence(number: int) -> str:
    """The words of one paragraph."""
    return (
        f"The pilots of pier {number} had not been told about the new light when the harbour woke that morning, and nobody "
        "said a word about it until the ferry came."
    )


def paragraph(number: int) -> str:
    """One paragraph as HTML."""
    return f"<p>{sentence(number)}</p>"


def page(inner: str, name: str = "text", *, head: str = "", above: str = "", below: str = "") -> str:
    """A page whose article holds its headline and `inner`, in a box of the class `name`; more in its head and around the box."""
    return (
        f"<html lang=en><head><title>The wall</title>{head}</head><body><main><article><h1>The wall</h1>{above}"
        f'<div class="{name}">{inner}</div>{below}</article></main></body></html>'
    )


def article(inner: str, name: str = "text") -> republish.Article:
    """What `extract` makes of that page."""
    return republish.extract(Page.from_html(page(inner, name), URL))


def left_of(block: str, at: int, number: int = 4) -> list[str]:
    """The lines that are left of a block behind so many of the article's paragraphs."""
    text = list(map(paragraph, range(number)))
    found = article("".join([*text[:at], block, *text[at:]])).text.split("\n")
    return [line for line in found if line not in map(sentence, range(number))]


def with_embed(embed: str) -> republish.Article:
    """The article with it between its paragraphs, nothing unaccounted for."""
    text = [paragraph(number) for number in range(5)]
    found = article("".join([*text[:3], embed, *text[3:]]))
    assert verify(found.original_text, found.text, found.changes) == ()
    return found


def links_of(embed: str) -> list[str]:
    """The addresses of all links that it becomes."""
    return re.findall(r'href="([^"]*)"', with_embed(embed).body)


def authors(inner: str = "", *, head: str = "", above: str = "", below: str = "") -> list[str]:
    """The names of those who wrote what such a page holds; a few paragraphs where nothing else is said."""
    html = page(inner or "".join(map(paragraph, range(6))), head=head, above=above, below=below)
    return [author.name for author in republish.extract(Page.from_html(html, URL)).authors]


def kept_by(rule: Callable[[Verdicts], None], html: str) -> list[str]:
    """What one rule leaves of a page of which everything is taken for the article's, run by run: the model has no say."""
    document = _html.parse(html, URL)
    root = outline_of(document)
    survey = Survey(root, leaves(root))
    verdicts = Verdicts(survey, guide(document, None, None), [1.0] * len(survey.leaves), URL)
    verdicts.kept = [bool(leaf.text) for leaf in survey.leaves]
    rule(verdicts)
    return [leaf.text for leaf in survey.leaves if verdicts.kept[leaf.index]]
