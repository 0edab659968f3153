"""The picture at the head of the article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias

from republish._addresses import file_of
from republish._html import Element, absolute, select, text_of
from republish._metadata import as_list
from republish.extraction.head.deck.seen import is_unseen
from republish.extraction.head.facts import Facts
from republish.extraction.head.picture.described import as_credited, described
from republish.extraction.head.picture.lines import ahead_of_text
from republish.extraction.head.picture.no_pictures import (
    is_large,
    is_no_lead,
    is_no_picture,
    is_picture,
    is_sharing_card,
    names_an_author,
)
from republish.extraction.head.picture.picture_credit import credit_above
from republish.extraction.head.picture.places import (
    above_headline,
    is_sign_of_other,
    leads_away,
    painted_behind,
    shows_one_of,
    without_headline,
)
from republish.extraction.head.scan import Near, Spot, names_of, naming
from republish.extraction.head.words import is_longer
from republish.extraction.pictures.figure_around import figure_around
from republish.extraction.pictures.file_of import file_name
from republish.extraction.pictures.ornaments import is_rating
from republish.extraction.pictures.reading import picture_in, read_image
from republish.extraction.pictures.renditions import IMAGE_TAGS, Rendition, is_thumbnail, rendition
from republish.extraction.tree.addresses import leads_home, split_url
from republish.extraction.words.boxes.plugins import furniture
from republish.extraction.words.bylines.personal_names import key
from republish.model import Image

if TYPE_CHECKING:
    from republish.model import Author, Profile

names_site_head = naming(
    r"(?<!\S)(?:masthead|site-?(?:header|branding|masthead)|blog-?header|header-inner|global-?header)(?!\S)",
    hints="head|brand",
)
"""What blogs and themes call the head of all their pages."""
_HEAD_ABOVE, _LINK_ABOVE, _SEVERAL = 8, 3, 2
_LOOK, _THUMBNAIL = 120, 100
_META = ("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src", "thumbnailurl")
_LONG_NAME = 6
"""Letters that tell a file from others of a page."""
_ADDRESSES = ("src", "srcset")
_INLINE, _PARAGRAPH = "data:image/", 80
_SAID_OF_IT = frozenset(["src", "alt", "title", "aria-label", "data-alt", "style"])
"""Attributes of a picture with the file itself, or with words."""
_Reader: TypeAlias = Callable[..., Image | None]
"""`picture_in` of this page."""


def read_lead_image(
    facts: Facts,
    near: Near,
    base_url: str,
    profile: Profile | None,
    *,
    people: tuple[Author, ...] = (),
    standfirst: str = "",
) -> tuple[Image | None, str]:
    """The lead image: where the profile says, else what the page's data name if it shows that, else the figure under or above the headline.

    Where it shows none, what the data name, or what is painted behind the headline. Portraits of the `people` are none; the `standfirst` that the page
    shows is none of the text, before which a lead image stands.
    """
    read = partial(picture_in, facts.document, profile)
    if selected := _selected(facts, profile, read):
        return replace(selected, lead=True), "profile structure.lead_image"
    url, value, evidence = _stated(facts, base_url)
    shown, url = _shown(facts, url, read, near, base_url) if url else (None, "")
    if shown is not None and is_thumbnail(shown, _THUMBNAIL):  # The file may be larger; an icon of all pages is not.
        shown, url = (None, "") if shown.url == url else (replace(shown, url=url, width=None, height=None), url)
    if shown is not None:
        return as_credited(_with_credit(shown, near), value, facts), f"{evidence} + figure"
    if under := _first_large(ahead_of_text(near, _LOOK, standfirst), near, base_url, read, people):
        return _with_credit(under, near), "figure near the headline"
    above = _first_large(above_headline(near, base_url), near, base_url, read, people)
    if above:
        return _with_credit(above, near), "figure above the headline"
    if url and not is_sharing_card(url):
        if inlined := _inlined(ahead_of_text(near, _LOOK, standfirst), near, url, base_url, key(standfirst)):
            stated = described(url, value, facts)
            inlined = replace(inlined, width=stated.width, height=stated.height)
            return as_credited(_with_credit(inlined, near), value, facts), f"{evidence} + figure"
        return _with_credit(described(url, value, facts), near), evidence
    painted = painted_behind(near, base_url)
    return (
        (_with_credit(Image(url=painted), near), "behind the headline")
        if painted and is_picture(painted)
        else (None, "")
    )


def _selected(facts: Facts, profile: Profile | None, read: _Reader) -> Image | None:
    """The first picture where the profile says."""
    selectors = profile.structure.lead_image if profile else ()
    places = (element for selector in selectors for element in select(facts.document.root, selector))
    return next(filter(None, map(read, places)), None)


def _with_credit(image: Image, near: Near) -> Image:
    """As the lead picture; one of which nothing is said with the credit in a box of its own between headline and text."""
    said = image.caption or image.credit or image.license_text
    return replace(image, lead=True, credit=image.credit if said else credit_above(near))


def without_title(image: Image | None, title: str) -> Image | None:
    """A picture without the headline for a caption."""
    repeated = image is not None and image.caption is not None and key(image.caption) == key(title)
    return replace(image, caption=None) if image is not None and repeated else image


def _first_large(
    spots: Iterable[Spot], near: Near, base_url: str, read: _Reader, people: tuple[Author, ...]
) -> Image | None:
    """The first picture of some size that is no ornament, no portrait and none of the site's."""
    stars = ""
    for element, names in spots:
        if element.tag in IMAGE_TAGS and not (
            is_no_picture(names) or is_unseen(element) or _is_portrait(element, near) or _is_in_list(element)
        ):
            shown = rendition(element, base_url)
            if shown is None:
                continue
            if is_rating(shown):
                stars = shown.url
            elif shown.url != stars and is_large(shown) and not _is_of_site(element, near, base_url):
                image = read(element, shown)
                if image is not None and _may_lead(image, element, near, base_url, people):
                    return image
    return None


def _inlined(spots: Iterable[Spot], near: Near, url: str, base_url: str, standfirst: str) -> Image | None:
    """The picture of the address with caption and credit of the figure right under the headline, where that holds the file itself.

    As SingleFile and other programs save a page in one file: no picture has an address there.
    """
    for element, names in spots:
        if element.tag == "p" and is_longer(element, _PARAGRAPH) and key(text_of(element)) not in standfirst:
            return None
        figure = figure_around(element) if _has_no_address(element) else None
        if figure is None or next(figure.iter("noscript"), None) is not None:
            continue
        if is_no_picture(names) or is_unseen(element) or _is_portrait(element, near):
            continue
        image = read_image(element, base_url, None, Rendition(url, element.get("alt") or None, None, None))
        if image is not None and (image.caption or image.credit):
            return image
    return None


def _has_no_address(element: Element) -> bool:
    """It shows a file that stands in its place, and tells of no other."""
    source = element.get("src") if element.tag == "img" else None
    return bool(source and source.startswith(_INLINE)) and not any(
        "/" in value for name, value in element.attrib.items() if name not in _SAID_OF_IT
    )


def _is_in_list(element: Element) -> bool:
    """In one of several items of a list, as the icons of a menu are."""
    item = next((up for up in islice(element.iterancestors(), _LINK_ABOVE) if up.tag == "li"), None)
    return item is not None and len(list(islice(item.getparent().iterchildren("li"), _SEVERAL))) == _SEVERAL


def _may_lead(image: Image, element: Element, near: Near, base_url: str, people: tuple[Author, ...]) -> bool:
    """It is no portrait, no sign of another site; one of which nothing is said leads to no other page, as teasers and offers do."""
    if shows_one_of(people, image, near) or is_sign_of_other(element):
        return False
    if image.caption or image.credit or element.get("itemprop") == "image":
        return True
    return not any(leads_away(box, base_url) for box in islice(element.iterancestors(), _LINK_ABOVE))


def _is_of_site(element: Element, near: Near, base_url: str) -> bool:
    """In the head of all pages, or in a box that a plugin sets into every post, without the headline."""
    boxes = without_headline(islice(element.iterancestors(), _HEAD_ABOVE), near)
    return _is_of_masthead(element, near, base_url) or any(furniture(box.get("class") or "") for box in boxes)


def _is_of_masthead(element: Element, near: Near, base_url: str) -> bool:
    """Inside a link to the site's first page, or the head of all its pages where that does not hold the headline."""
    for up in islice(element.iterancestors(), _HEAD_ABOVE):
        if up.tag == "a" and leads_home(up.get("href") or "", base_url):
            return True
        if names_site_head(names_of(up)):
            return near.heading is None or up not in near.heading.iterancestors()
    return False


def _is_portrait(element: Element, near: Near, names: Callable[[str], bool] = is_no_lead) -> bool:
    """Inside an author's block, a link to an author, or a list of sharing buttons, without the headline; or of what else is given `names` so."""
    boxes = without_headline(islice(element.iterancestors(), 4), near)
    return any(names(names_of(box)) for box in boxes)


def _stated(facts: Facts, base_url: str) -> tuple[str, Any, str]:
    """Address, JSON-LD value if any, and evidence of what JSON-LD or Open Graph name, unless it is a logo or the page itself."""
    pages = [split_url(page)[1:4] for page in (base_url, facts.document.url)]
    for said, value, evidence in _named(facts):
        url = absolute(said.replace("&amp;", "&"), base_url) if said else None
        if url and url.startswith("http") and is_picture(url) and split_url(url)[1:4] not in pages:
            return url, value, evidence
    return "", None, ""


def _named(facts: Facts) -> Iterator[tuple[str | None, Any, str]]:
    """What the data call the address of the picture, JSON-LD first."""
    for value in facts.values("image"):
        yield _json_address(value), value, f"json-ld {facts.kind}.image"
    for name in _META:
        yield facts.metadata.first(name), None, f"meta {name}"
    yield facts.metadata.link("image_src"), None, "link image_src"


def _json_address(value: Any) -> str:
    """An address; a name with a fragment, as one part of the data calls another, is none."""
    if not isinstance(value, dict):
        return value if isinstance(value, str) else ""
    said = ((k, v) for k in ("url", "contentUrl", "@id") for v in as_list(value.get(k)) if isinstance(v, str))
    return next((v for k, v in said if k != "@id" or "#" not in v), "")


def _shown(facts: Facts, url: str, read: _Reader, near: Near, base_url: str) -> tuple[Image | None, str]:
    """The page's own figure of that file, with caption and credit; of a short name the folders count too. And the address: none for a logo, a portrait.

    What the head of all pages shows, or is called a logo, is no figure; the same file is the site's logo, another with the name in its own may be.
    What stands in an author's box alone is the portrait that a site states where an article has no picture.
    """
    name = file_name(url)
    if len(name) < _LONG_NAME and not split_url(url).query:  # Where a program serves pictures, that names them.
        name = split_url(url).path
    if len(name) < _LONG_NAME:
        return None, url
    asked = _asked(url).split("&")
    parts = [re.compile(rf"(?<![\w-]){re.escape(part)}(?![\w-])") for part in asked if part]
    shown = (one for one in facts.metadata.pictures if one.tag in IMAGE_TAGS and _names_file(one, name, parts))
    is_none = False
    for element, image in ((element, image) for element in shown if (image := read(element)) is not None):
        portrait = _is_portrait(element, near, names_an_author)
        if is_picture(image.url) and not portrait and not _is_of_masthead(element, near, base_url):
            return image, url
        is_none = is_none or portrait or file_name(image.url) == name
    return None, "" if is_none else url


def _asked(url: str) -> str:
    """What a program that serves pictures by a name of its own is asked for, whatever the size: "/picture?id=7"."""
    program, _, asked = file_of(url).partition("?") if "?" in url else ("", "", "")
    return asked if program.rpartition("/")[2].isalpha() else ""


def _names_file(element: Element, name: str, parts: list[re.Pattern[str]]) -> bool:
    """One of its attributes for addresses, whatever a script calls them, holds the name and asks for all of these."""
    for attribute, value in element.items():
        if name in value and attribute.endswith(_ADDRESSES) and all(part.search(value) for part in parts):
            return True
    return False
