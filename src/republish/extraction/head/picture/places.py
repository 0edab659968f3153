"""Where a lead picture may stand besides the place between headline and text, and whom it may not show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from republish._html import Element, absolute, text_of
from republish.extraction.head.scan import Near, Spot, naming
from republish.extraction.head.words import is_longer
from republish.extraction.pictures.renditions import IMAGE_TAGS, painted_file
from republish.extraction.tree.addresses import is_home, path_key, split_url
from republish.extraction.tree.page_numbers import turns_the_page
from republish.extraction.words.bylines.personal_names import key
from republish.model import Image

if TYPE_CHECKING:
    from republish.model import Author

_names_place = naming(
    r"featured|hero|(?:^|[\s_-])(?:lead|teaser|main|cover|article|entry|post|story|head(?:er)?)[\s_-]{0,2}(?:image|img|photo|picture|media|"
    r"thumb(?:nail)?|cover)",
    hints="featured|hero|image|img|photo|picture|media|thumb|cover",
)
"""What themes and systems call the place of the picture at the head of an article."""
_OF_SITE = ("nav", "form", "h1", "h2", "h3", "h4", "p")
_OF_ARTICLE = ("image", "associatedMedia")
"""How microdata call a picture of the article."""
_MOST_ABOVE, _CLIMB = 60, 3
_LONGEST_CAPTION, _LONGEST_LABEL = 300, 12
_OF_PAGE, _EMPTY, _LONGEST_HERO = frozenset({"body", "main", "html"}), frozenset({"div", "span", "figure"}), 1200
"""The last: letters, scripts counted, of a box that holds no text."""
_PICTURE_FILES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif")


def without_headline(boxes: Iterable[Element], near: Near) -> Iterator[Element]:
    """Those of the boxes that do not hold the headline: what they are called says nothing of a picture in them."""
    return (box for box in boxes if box not in near.around)


def shows_one_of(people: tuple[Author, ...], image: Image, near: Near) -> bool:
    """Its file or its words are named after one of them, of whom the headline does not tell."""
    told = key(text_of(near.heading)) if near.heading is not None else ""
    file = key(split_url(image.url).path.rsplit("/", 1)[-1])
    names = [name for person in people if " " in person.name and (name := key(person.name)) and name not in told]
    alternative, caption = key(image.alt or ""), key(image.caption or "")
    return any(name in file or name == caption or _is_called(alternative, name) for name in names)


def _is_called(alternative: str, name: str) -> bool:
    """It begins with the name, or has little more before it: "Photo of Ada Moor"."""
    label = alternative.removesuffix(name)
    return alternative.startswith(name) or (label != alternative and len(label) <= _LONGEST_LABEL)


def above_headline(near: Near, base_url: str) -> Iterator[Spot]:
    """The pictures right above the headline, each alone in its box, in a figure or in what is named the place of the lead picture."""
    heading = near.heading
    own = set(islice(heading.iterancestors(), _CLIMB)) if heading is not None else set()
    for element, names in islice(near.before(), _MOST_ABOVE):
        if element.tag in IMAGE_TAGS:
            boxes = list(_boxes_below(element, own))
            if boxes and _is_place(boxes) and not any(leads_away(box, base_url) for box in boxes):
                yield element, names


def painted_behind(near: Near, base_url: str) -> str | None:
    """The picture that a box of the headline paints behind that, or an empty one right before one of them; no box with the text does."""
    for box in (near.heading, *islice(near.heading.iterancestors(), _CLIMB)) if near.heading is not None else ():
        if box.tag in _OF_PAGE or is_longer(box, _LONGEST_HERO):
            break
        before = box.getprevious()
        empty = (before,) if before is not None and before.tag in _EMPTY and not text_of(before) else ()
        painted = filter(None, (painted_file(one, base_url) for one in (box, *empty)))
        if (found := next(painted, None)) is not None:
            return found
    return None


def _boxes_below(element: Element, own: set[Element]) -> Iterator[Element]:
    """The picture and the boxes around it up to the one beside the headline; nothing where none is beside it."""
    boxes = [element]
    for up in element.iterancestors():
        if up in own:
            return iter(boxes)
        boxes.append(up)
    return iter(())


def _is_place(boxes: list[Element]) -> bool:
    whole = boxes[-1]
    marked = boxes[0].get("itemprop") in _OF_ARTICLE or any(
        box.tag in ("figure", "picture") or _names_place(box.get("class") or "") for box in boxes
    )
    other = whole is not boxes[0] and (
        next(whole.iter(*_OF_SITE), None) is not None or is_longer(whole, _LONGEST_CAPTION)
    )
    return marked and not other


def is_sign_of_other(picture: Element) -> bool:
    """It is all of a link to the first page of a site: of a partner, a sponsor or a source; a figure shows something."""
    boxes = list(islice(picture.iterancestors(), _CLIMB))
    for up in boxes if all(box.tag != "figure" for box in boxes) else ():
        if up.tag == "a":
            address = up.get("href") or ""
            return "//" in address and is_home(address) and not text_of(up)
    return False


def leads_away(box: Element, base_url: str) -> bool:
    """It is a link to something else than the picture's own file, the page or another page of the article."""
    address = absolute(box.get("href") or "", base_url) if box.tag == "a" else None
    if not address or path_key(address) == path_key(base_url) or turns_the_page(address, base_url):
        return False
    return not split_url(address).path.lower().endswith(_PICTURE_FILES)
