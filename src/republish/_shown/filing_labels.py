"""The category of a text on its picture: themes lay it over the figure, and it is no caption.

Cocoon writes `cat-label` into the figure of the featured picture, SWELL `c-postThumb__cat`, JIN `cps-post-cat`, Lightning and
VK Blocks `vk_post_imgOuter_singleTermLabel`, others `post-category`.
"""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Any, TypeAlias

from republish._shown.elements import classes_of, take_out, words_of

Element: TypeAlias = Any

_LABEL = re.compile(r"(?:^|[-_])(?:cat(?:egory)?(?:[-_]?(?:label|name|badge))?|singletermlabel)$")
_ENDS = ("cat", "category", "label", "name", "badge")
"""How each of these ends."""
_FIGURES = "descendant::figure[descendant::img]"
_IN_LINE = ("span", "a", "div", "p")
_LONGEST = 40


def set_filing_labels_apart(root: Element, names: Set[str]) -> None:
    """Put such a label before its figure, where it is a line of its own. All classes of the page are given in lower case."""
    labels = frozenset([name for name in names if name.endswith(_ENDS) and _LABEL.search(name) is not None])
    for figure in root.xpath(_FIGURES) if labels else ():
        for part in list(figure.iter(*_IN_LINE)):
            if not labels.isdisjoint(classes_of(part)) and _is_label(part, figure):
                take_out(part)
                part.tag, part.tail = "div", None
                figure.addprevious(part)


def _is_label(part: Element, figure: Element) -> bool:
    """A few words right in the figure, in no caption, with no picture in them; that lies in no link, as a teaser's does."""
    within = next(part.iterancestors("figure", "figcaption"), None) is figure
    return (
        within
        and next(part.iter("img"), None) is None
        and 0 < len(words_of(part)) <= _LONGEST
        and next(figure.iterancestors("a"), None) is None
    )
