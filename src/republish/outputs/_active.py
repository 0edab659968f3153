"""What no HTML of a package holds as it is written: a sign that somebody has changed the file since.

It is no sanitiser: whoever can change a package's file can do so in ways that this does not see.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from republish import _html
from republish._uncompiled import Uncompiled
from republish.model import Notices, Package

_CODE = frozenset({"applet", "base", "embed", "frame", "iframe", "object", "script", "style", "svg", "template"})
_TAGS = _CODE | {"button", "form", "input", "link", "meta", "textarea"}
_OF_HEADS = frozenset({"link", "meta"})
_DATA = "application/ld+json"
_CONTROLS = Uncompiled(r"[\x00-\x08\x0b\x0e-\x1f]")
_BLANKS = re.compile(r"[\x00-\x20]+")
_ADDRESSES = frozenset({"cite", "href", "src"})
_SCHEMES = ("javascript:", "vbscript:", "data:")
_NOTICES = ("attribution", "author_bio", "license_notice", "changes", "disclosure", "byline", "image_credits")


def altered(package: Package) -> str | None:
    """The first part whose HTML is active or holds control characters; None where all are as they were written.

    The counter is passed over, here and in the whole: a publisher's may be a script.
    """
    return next((name for name, html, tags in _parts(package) if _is_active(html, tags)), None)


def _parts(package: Package) -> Iterator[tuple[str, str, frozenset[str]]]:
    """Each part with its name and the tags that it cannot have."""
    counter = package.notices.counter.html
    yield "body", package.body, _TAGS
    yield "html", package.html.replace(counter, "") if counter else package.html, _TAGS
    yield "head", package.head, _TAGS - _OF_HEADS
    yield from ((f"notices.{name}", html, _TAGS) for name, html in _notices(package.notices))


def _notices(notices: Notices) -> Iterator[tuple[str, str]]:
    yield from ((name, getattr(notices, name).html) for name in _NOTICES)
    yield from (("top", notice.html) for notice in notices.top)
    yield from (("bottom", notice.html) for notice in notices.bottom)


def _is_active(html: str, tags: frozenset[str]) -> bool:
    if _CONTROLS.search(html):
        return True
    return any(_acts(element, tags) for element in _html.fragment(html).iter("*"))


def _acts(element: _html.Element, tags: frozenset[str]) -> bool:
    """A tag that is none of a package's, a handler, or an address that is a program; data for machines are none."""
    if element.tag in tags and not (element.tag == "script" and element.get("type") == _DATA):
        return True
    return any(
        name.startswith("on") or (name in _ADDRESSES and _BLANKS.sub("", value).lower().startswith(_SCHEMES))
        for name, value in element.attrib.items()
    )
