"""Lines of a program among all that is set line by line: verses and letters are `pre` too."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

from republish._html import Element
from republish._uncompiled import Uncompiled
from republish.extraction.tree.nodes import Node

_PROGRAM = Uncompiled(
    r"(?<!\S)(?:code|source-?code|src|highlight(?:er|table)?|(?:highlight|highlighter|src|lang|language)-\S+|codehilite|hljs|"
    r"shiki|chroma|rouge|pygments|prettyprint(?:ed)?|brush:\S*|prism-\S+|(?:enlighterjs|crayon-|syntaxhighlighter|codemirror)\S*|"
    r"code-?block\S*|(?:wp-block-)?(?:syntaxhighlighter-)?code|programlisting)(?!\S)"
)
"""Classes that programs give around code: Pygments, Rouge, Chroma, Shiki, Prism, highlight.js, org, pandoc, DocBook."""
_PLAIN = Uncompiled(
    r"(?<!\S)(?:(?:highlight|lang|language)-(?:text|plain|none)|(?:\w+-)?(?:plaintext|nohighlight|verse|poem|poetry))(?!\S)"
)
"""And of text that they set the same way."""
_AROUND = 3


def is_program(node: Node) -> bool:
    """It holds `code`, or it or a box close around it is named so; what became a listing is one."""
    element = node.element
    if element.tag != "pre" or next(element.iter("code"), None) is not None:
        return True
    return _names_a_program(" ".join(map(_class_of, (element, *islice(element.iterancestors(), _AROUND)))))


def as_code(html: str) -> str:
    """The inside of a listing, marked up as code."""
    return html if not html or "<code" in html else f"<code>{html}</code>"


def _class_of(element: Element) -> str:
    name: str = element.get("class") or ""
    return name.lower()


@lru_cache(maxsize=1024)
def _names_a_program(names: str) -> bool:
    return _PROGRAM.search(names) is not None and _PLAIN.search(names) is None
