"""What published HTML may hold, written down a second time and read with html5lib: shares nothing with the sanitiser."""

import re
from collections.abc import Iterator

import html5lib
from html5lib.serializer import HTMLSerializer

ELEMENTS = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "blockquote",
        "br",
        "caption",
        "cite",
        "code",
        "dd",
        "del",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "img",
        "ins",
        "kbd",
        "li",
        "mark",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "u",
        "ul",
        "var",
        "wbr",
    ]
)
ATTRIBUTES = frozenset(
    [
        "abbr",
        "alt",
        "cite",
        "colspan",
        "datetime",
        "dir",
        "height",
        "href",
        "hreflang",
        "lang",
        "rel",
        "reversed",
        "rowspan",
        "scope",
        "sizes",
        "src",
        "srcset",
        "start",
        "title",
        "type",
        "value",
        "width",
    ]
)
SCHEMES = {
    "href": ("http://", "https://", "mailto:", "tel:"),
    "src": ("http://", "https://"),
    "cite": ("http://", "https://"),
}
CHARACTERS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff\U000e0000-\U000e007f]"
)
USERINFO = re.compile(r"(?i)\s*https?:[/\\]*[^/?#\\]*@")
CANDIDATE = re.compile(r"https?://\S+( \d+(\.\d+)?[wx])?")


def serialized(html: str) -> str:
    """What a parser of the HTML standard makes of a fragment, written out again."""
    tree = html5lib.parseFragment(html, container="div")
    serializer = HTMLSerializer(
        omit_optional_tags=False,
        quote_attr_values="always",
        use_best_quote_char=False,
        resolve_entities=False,
        escape_lt_in_attrs=True,
    )
    return "".join(serializer.serialize(html5lib.getTreeWalker("etree")(tree))).replace("</wbr>", "")


def alike(html: str) -> str:
    """HTML without the freedom that writers of attribute values have."""
    return html.replace("&quot;", '"').replace("&gt;", ">")


def dangers(html: str) -> list[str]:
    """Everything that must not stand in a published fragment, in every reading of it."""
    found = list(_characters(html))
    for scripting in (True, False):
        for reading in (html, serialized(html)):
            tree = html5lib.parseFragment(reading, container="div", namespaceHTMLElements=False, scripting=scripting)
            for element in tree.iter():
                if element is not tree:
                    found += _of_element(element)
    if not _stays_inside(html):
        found.append("breaks out of its container")
    return found


def _characters(html: str) -> Iterator[str]:
    for character in CHARACTERS.findall(html):
        yield f"U+{ord(character):04X}"


def _of_element(element: object) -> Iterator[str]:
    tag = element.tag  # type: ignore[attr-defined]
    if tag not in ELEMENTS:
        yield f"<{tag}>"
    for name, value in element.attrib.items():  # type: ignore[attr-defined]
        if name not in ATTRIBUTES:
            yield f"{tag}@{name}"
        if name in SCHEMES and (not value.startswith(SCHEMES[name]) or USERINFO.match(value)):
            yield f"{name}={value}"
        if name == "srcset" and not all(CANDIDATE.fullmatch(part) for part in value.split(", ")):
            yield f"srcset={value}"
        if name in ("colspan", "rowspan") and not 1 < int(value) <= 100:
            yield f"{name}={value}"


def _stays_inside(html: str) -> bool:
    tree = html5lib.parse(
        f"<div title=outer>{html}<i title=last></i></div><i title=after></i>", namespaceHTMLElements=False
    )
    outer = next(element for element in tree.iter("div") if element.get("title") == "outer")
    body = next(tree.iter("body"))
    return outer[-1].get("title") == "last" and body[-1].get("title") == "after"
