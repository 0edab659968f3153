"""An invented article on a harbour, as text and as a page, for tests that put something between its paragraphs."""

from __future__ import annotations

from collections.abc import Callable

import republish
from republish import Page, _html
from republish.extraction.guide import guide
from republish.extraction.leaves import leaves
from republish.extraction.outline import outline_of
from republish.extraction.survey import Survey
from republish.extraction.verdicts import Verdicts

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


def page(inner: str, name: str = "text") -> str:
    """A page whose article holds its headline and `inner`, in a box of the class `name`."""
    return (
        "<html lang=en><head><title>The wall</title></head><body><main><article><h1>The wall</h1>"
        f'<div class="{name}">{inner}</div></article></main></body></html>'
    )


def article(inner: str, name: str = "text") -> republish.Article:
    """What `extract` makes of that page."""
    return republish.extract(Page.from_html(page(inner, name), URL))


def kept_by(rule: Callable[[Verdicts], None], html: str) -> list[str]:
    """What one rule leaves of a page of which everything is taken for the article's, run by run: the model has no say."""
    document = _html.parse(html, URL)
    root = outline_of(document)
    survey = Survey(root, leaves(root))
    verdicts = Verdicts(survey, guide(document, None, None), [1.0] * len(survey.leaves), URL)
    verdicts.kept = [bool(leaf.text) for leaf in survey.leaves]
    rule(verdicts)
    return [leaf.text for leaf in survey.leaves if verdicts.kept[leaf.index]]
