"""Articles that a page shows only where scripts do not run."""

from __future__ import annotations

from republish._html import Document, Element

UNSCRIPTED = "what the page shows to readers without scripts"
"""What `Article.sources` says of such a body."""
_FEWEST_PARAGRAPHS, _FEWEST_WORDS = 2, 60


def unscripted_article(document: Document) -> Element | None:
    """The `noscript` with the most words, where it holds several paragraphs; a counting pixel or a plea to turn scripts on does not."""
    boxes = [box for box in document.root.iter("noscript") if len(box.findall(".//p")) >= _FEWEST_PARAGRAPHS]
    words = {box: sum(len(text.split()) for text in box.itertext()) for box in boxes}
    longest = max(boxes, key=words.__getitem__, default=None)
    return longest if longest is not None and words[longest] >= _FEWEST_WORDS else None
