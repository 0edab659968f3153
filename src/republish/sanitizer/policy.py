"""The policy: one table of elements, attributes and URL schemes that every engine is driven by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache, partial
from types import MappingProxyType
from typing import TypeAlias

from republish.errors import UsageError
from republish.sanitizer import values

_WEB = frozenset({"http", "https"})
_LINKS = _WEB | {"mailto", "tel"}
_NOTHING: frozenset[str] = frozenset()
_SCHEMES: Mapping[str, frozenset[str]] = MappingProxyType({"href": _LINKS, "cite": _WEB, "src": _WEB, "srcset": _WEB})

FLOW_ELEMENTS = frozenset(["blockquote", "div", "figcaption", "figure"])
"""Hold paragraphs and text."""
LEAF_ELEMENTS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "p", "pre"])
"""Hold text only."""
PART_ELEMENTS = frozenset(
    ["caption", "dd", "dl", "dt", "li", "ol", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"]
)
"""Lists and tables: some of them hold nothing but their own parts."""
BLOCK_ELEMENTS = FLOW_ELEMENTS | LEAF_ELEMENTS | PART_ELEMENTS
VOID_ELEMENTS = frozenset(["br", "hr", "img", "wbr"])


Checks: TypeAlias = Mapping[str, Mapping[str, values.Check]]
"""Element → attribute → what checks its value."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Policy:
    """What may stand in published HTML. Whatever a table does not name is not allowed."""

    elements: Mapping[str, frozenset[str]]
    """Element → its own attributes."""
    everywhere: frozenset[str] = frozenset({"lang", "dir", "title"})
    """Attributes of every element."""
    renamed: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Element → the one it becomes."""
    dropped: frozenset[str] = _NOTHING
    """Elements that go with everything inside. Elements neither allowed, renamed nor dropped leave their content."""
    schemes: Mapping[str, frozenset[str]] = field(default_factory=lambda: _SCHEMES)
    """Attribute that holds URLs → their schemes."""
    rel: frozenset[str] = frozenset({"license", "nofollow", "noopener", "noreferrer", "sponsored", "ugc"})
    classes: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    """Element → its classes; no element has an id."""

    def attributes(self, element: str) -> frozenset[str]:
        """All attributes that an element may have."""
        own = self.elements.get(element, _NOTHING) | self.everywhere
        return own | {"class"} if element in self.classes else own


@lru_cache(maxsize=8)
def checks(policy: Policy, largest_span: int) -> Checks:
    """The policy as functions."""
    return {
        element: {name: _check(policy, element, name, largest_span) for name in sorted(policy.attributes(element))}
        for element in policy.elements
    }


def _check(policy: Policy, element: str, name: str, largest_span: int) -> values.Check:
    if name == "srcset":
        return partial(values.srcset, schemes=policy.schemes[name])
    if name in policy.schemes:
        return partial(values.url, schemes=policy.schemes[name])
    if name == "rel":
        return values.tokens(policy.rel)
    if name == "class":
        return values.tokens(policy.classes[element])
    if name in ("colspan", "rowspan"):
        return values.span(largest_span)
    if name not in values.CHECKS:
        raise UsageError(f"The sanitiser has no check for the attribute {name!r}, so no policy can allow it.")
    return values.CHECKS[name]


_INLINE: dict[str, frozenset[str]] = {
    "a": frozenset({"href", "hreflang", "rel"}),
    "abbr": _NOTHING,
    "b": _NOTHING,
    "bdi": _NOTHING,
    "bdo": _NOTHING,
    "cite": _NOTHING,
    "code": _NOTHING,
    "del": frozenset({"cite", "datetime"}),
    "dfn": _NOTHING,
    "em": _NOTHING,
    "i": _NOTHING,
    "ins": frozenset({"cite", "datetime"}),
    "kbd": _NOTHING,
    "mark": _NOTHING,
    "q": frozenset({"cite"}),
    "s": _NOTHING,
    "samp": _NOTHING,
    "small": _NOTHING,
    "span": _NOTHING,
    "strong": _NOTHING,
    "sub": _NOTHING,
    "sup": _NOTHING,
    "time": frozenset({"datetime"}),
    "u": _NOTHING,
    "var": _NOTHING,
    "br": _NOTHING,
    "wbr": _NOTHING,
}
_CELL = frozenset({"abbr", "colspan", "rowspan", "scope"})
_BLOCKS: dict[str, frozenset[str]] = {
    **dict.fromkeys(BLOCK_ELEMENTS | {"hr"}, _NOTHING),
    "blockquote": frozenset({"cite"}),
    "img": frozenset({"src", "srcset", "sizes", "alt", "width", "height"}),
    "li": frozenset({"value"}),
    "ol": frozenset({"reversed", "start", "type"}),
    "td": _CELL,
    "th": _CELL,
}
_RENAMED = {
    **dict.fromkeys(
        [
            "address",
            "article",
            "aside",
            "center",
            "details",
            "dialog",
            "fieldset",
            "footer",
            "form",
            "header",
            "hgroup",
            "main",
            "nav",
            "section",
        ],
        "div",
    ),
    **dict.fromkeys(["dir", "menu"], "ul"),
    **dict.fromkeys(["legend", "summary"], "p"),
    **dict.fromkeys(["listing", "xmp", "plaintext"], "pre"),
    "acronym": "abbr",
    "strike": "s",
    "tt": "code",
}
_DROPPED = frozenset(
    [
        "applet",
        "audio",
        "base",
        "basefont",
        "bgsound",
        "button",
        "canvas",
        "datalist",
        "embed",
        "frame",
        "frameset",
        "head",
        "iframe",
        "input",
        "isindex",
        "keygen",
        "link",
        "map",
        "math",
        "meta",
        "meter",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "option",
        "optgroup",
        "output",
        "param",
        "portal",
        "progress",
        "script",
        "select",
        "selectedcontent",
        "source",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "track",
        "video",
    ]
)

ARTICLE_POLICY = Policy(
    elements=MappingProxyType(_INLINE | _BLOCKS),
    renamed=MappingProxyType(_RENAMED),
    dropped=_DROPPED,
)
"""The body of an article."""

INLINE_POLICY = Policy(elements=MappingProxyType(_INLINE), dropped=_DROPPED)
"""One line of text: a caption, a byline, a title; blocks leave their content."""
