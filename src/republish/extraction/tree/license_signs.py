"""Signs of a licence beside its name, as Creative Commons' chooser and Openverse set them: no pictures of the text."""

from __future__ import annotations

from itertools import islice

from republish._html import Element, text_of
from republish.extraction.tree.credit_names import is_caption
from republish.extraction.words.credits.license_words import is_badge
from republish.licenses import parse_license

_LEVELS = 3
_PICTURES = frozenset({"img", "amp-img"})


def is_license_sign(picture: Element) -> bool:
    """It stands in the link to a licence of Creative Commons that names it as well, right beside that link, or in a caption."""
    link = picture.getparent()
    if link is None or picture.tag not in _PICTURES:
        return False
    link = link.getparent() if link.tag == "span" and link.getparent() is not None else link
    href = link.get("href") if link.tag == "a" else None
    if not href or not is_badge(picture.get("src") or "", picture.get("alt"), href):
        return False
    if text_of(link) or any(map(is_caption, islice(link.iterancestors(), _LEVELS))):
        return True
    return any(
        beside is not None and beside.get("href") == href and text_of(beside)
        for beside in (link.getprevious(), link.getnext())
    )


def shows_another(link: Element) -> bool:
    """A badge in a link to a licence is that of another licence."""
    linked = parse_license(link.get("href") or "")
    shown = (parse_license(f"{badge.get('src') or ''} {badge.get('alt') or ''}") for badge in link.iter("img"))
    return linked is not None and any(tool is not None and tool.elements != linked.elements for tool in shown)
