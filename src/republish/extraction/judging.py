"""What in the container is not the article."""

from __future__ import annotations

from republish._text import fold, words
from republish.extraction.outline import Node, Removal, walk, words_under
from republish.extraction.vocabulary import negative

_NEVER = {
    "nav": Removal("navigation", "navigation"),
    "form": Removal("form", "a form"),
    "footer": Removal("footer", "the end of the page"),
    "aside": Removal("related", "an aside"),
    "button": Removal("form", "a button"),
    "dialog": Removal("form", "a dialog"),
    "video": Removal("embed", "a player"),
    "audio": Removal("embed", "a player"),
    "iframe": Removal("embed", "an embedded frame"),
}


def judge(root: Node, title: str) -> None:
    """Mark what is to be removed."""
    whole = len(words_under(root))
    for node in walk(root):
        if node is root:
            continue
        if node.tag in _NEVER:
            node.removal = _NEVER[node.tag]
        elif node.names and negative(node.names) and len(words_under(node)) < 0.3 * whole:
            node.removal = Removal("promo", "its class names something beside the article")
        elif node.tag in ("h1", "h2") and title and words(fold(words_under(node))) == words(title):
            node.removal = Removal("title", "the title again", "moved")
