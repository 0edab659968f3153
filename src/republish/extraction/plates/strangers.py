"""Pictures that are none of the article's though they stand among its words: no sign tells alone, each takes two."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Sequence
from itertools import islice, takewhile

from republish._html import absolute, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.pictures.renditions import Rendition
from republish.extraction.plates.calls import calling
from republish.extraction.plates.pins import is_pinned
from republish.extraction.plates.plate import Plate, Reader, is_other_page, link_of, resolved
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS
from republish.extraction.tree.walks import anchors_under, links_of, words_under
from republish.extraction.words.credits.running_times import titles_player
from republish.extraction.words.lines.asking import buys
from republish.extraction.words.lines.controls import is_at_sign
from republish.extraction.words.lowered import holds_one

_ICON = Uncompiled(r"(?:^|[_-])(?:icons?|ico|arrow|btn|button|chevron|sprite|pfeil)(?=[_.-]|$)", re.I)
_OF_SITE = Uncompiled(r"/(?:themes?|templates?|skins?|plugins?|icons?)/", re.I)
"""Directories of what a site shows on all of its pages."""
_NAMING_SITE = ("/theme", "/template", "/skin", "/plugin", "/icon")
"""One of them is in whatever the pattern finds, in small letters."""
_LOGO = Uncompiled(r"(?:^|[/_-])logo(?=[_.-])", re.I)
_MAIL = ("mailto:", "/cdn-cgi/l/email-protection")
_CLOCKS, _CLOCK = ("time", "span", "div"), re.compile(r"\d{1,2}(?::[0-5]\d){1,2}")
_PLAYED, _HEADED = re.compile(r"(?<![\d:.])\d{1,3}:[0-5]\d ?[Mm]in\b"), 2
"""How long a film plays, and runs of which one says so and one is its title."""
_OF_FILM, _FILM_ABOVE = re.compile(r"video|player", re.I), 5
_PLACES = frozenset({"div", "ins"})
_FEWEST_PAGES, _HEADLINE, _WHOLE = 2, 5, 0.9
"""Links of a list, words of each on an average, and their share of all that is said."""
_FEWEST = 3
"""Times that a picture stands among the text which is the label of something else each time."""


def leave_out_strangers(
    figures: list[Plate], verdicts: Verdicts, read: Reader, base: str, text: Sequence[int]
) -> list[Plate]:
    """The figures without those that are strangers, whose words go with them; `text` says where the article's runs stand."""
    last = next((i for i in reversed(text) if verdicts.leaves[i].solid), text[-1])
    calls = calling(figures, verdicts)
    again, fillers = _labels(figures, verdicts, read), _fillers(figures, text, read)
    found = []
    for plate in figures:
        repeated = (again and _address(plate, read) in again) or (fillers and _file(plate, read) in fillers)
        if repeated or plate.root in calls or _is_stranger(plate, verdicts, read, base, last):
            for i in (*plate.leaves, *plate.captions):
                verdicts.drop(i)
        else:
            found.append(plate)
    return found


def _is_stranger(plate: Plate, verdicts: Verdicts, read: Reader, base: str, last: int) -> bool:
    if _leads_like_headline(plate, verdicts, base, last):
        return True
    said = [verdicts.leaves[i] for i in (*plate.words, *plate.captions)]
    if said and (
        titles_player(said[0].text) or is_at_sign(said[0].text) or _is_cover(plate, said[0]) or _is_film(plate, said)
    ):
        return True
    if any(leaf.links for leaf in said):
        behind = plate.leaves[0] > last
        return (behind and (_sells(plate, said) or _lists_pages(said, verdicts.host))) or _is_card(
            plate, said, read, behind
        )
    return not said and (is_pinned(plate, verdicts, last) or _is_icon(plate, read))


def _lists_pages(said: list[Leaf], host: str) -> bool:
    """Nothing is said but several headlines that lead to other pages of the site."""
    links = [link or "" for leaf in said for link in links_of(leaf.node)]
    if len(links) < _FEWEST_PAGES or sum(leaf.words for leaf in said) < _HEADLINE * len(links):
        return False
    return all(leaf.linked >= _WHOLE * len(leaf.text) for leaf in said) and all(
        is_on_site(link, host) for link in links
    )


def _is_cover(plate: Plate, first: Leaf) -> bool:
    """Upon it stands how long a film plays, in an element of its own, and the boxes there say of themselves that they show one."""
    clock = _CLOCK.match(first.text)
    if (
        clock is None
        or not plate.pictures
        or not any(text_of(part) == clock[0] for part in first.node.element.iter(*_CLOCKS))
    ):
        return False
    boxes = takewhile(lambda box: not box.spine, islice(plate.root.upwards(), _FILM_ABOVE))
    elements = (plate.pictures[0].element, *(box.element for box in boxes))
    return any(_OF_FILM.search(f"{name} {value}") for element in elements for name, value in element.items())


def _is_film(plate: Plate, said: list[Leaf]) -> bool:
    """The words of the figure say how long it plays, and their heading leads to where it does."""
    if plate.root.tag != "figure" or len(said) < _HEADED:
        return False
    headed = any(leaf.node.tag in HEADINGS and leaf.links and leaf.linked == len(leaf.text) for leaf in said)
    return headed and any(_PLAYED.search(leaf.text) for leaf in said)


def _sells(plate: Plate, said: list[Leaf]) -> bool:
    """In no figure, over or beside a link whose words call readers to buy."""
    return plate.root.tag != "figure" and any(
        buys(words_under(link)) for leaf in said if leaf.links for link in anchors_under(leaf.node)
    )


def _is_card(plate: Plate, said: list[Leaf], read: Reader, behind: bool) -> bool:
    """A line under it tells by a number and a mail address how somebody is reached, and it is a logo or ends the page."""
    links = [link for leaf in said for link in links_of(leaf.node) if link]
    reached = any(link.startswith("tel:") for link in links) and any(link.startswith(_MAIL) for link in links)
    return reached and (behind or any(_LOGO.search(image.url) for image in resolved(plate, read)))


def _leads_like_headline(plate: Plate, verdicts: Verdicts, base: str, last: int) -> bool:
    """It leads to where the heading right before it leads, which is all link and goes or stands behind the text: another story and its picture."""
    above = verdicts.leaves[plate.leaves[0] - 1] if plate.leaves[0] else None
    if above is None or above.node.tag not in HEADINGS or not above.text:
        return False
    if verdicts.kept[above.index] and above.index < last:
        return False
    target = link_of(plate)
    if above.linked < len(above.text) or not is_other_page(target, base):
        return False
    return all(absolute(link or "", base) == absolute(target, base) for link in links_of(above.node))


def _is_icon(plate: Plate, read: Reader) -> bool:
    """Named an icon, among the files of the site's looks, and nothing is said of it."""
    images = resolved(plate, read) if plate.root.tag != "figure" and _is_of_site(plate) else []
    return bool(images) and all(not image.alt and _is_icon_file(image) for image in images)


def _is_of_site(plate: Plate) -> bool:
    """One of its elements' attributes names such a directory."""
    said = (" ".join(node.element.values()) for node in plate.pictures)
    return any(holds_one(values.lower(), _NAMING_SITE) and _OF_SITE.search(values) for values in said)


def _is_icon_file(image: Rendition) -> bool:
    folder, _, name = image.url.partition("?")[0].rpartition("/")
    return _ICON.search(name) is not None and _OF_SITE.search(f"{folder}/") is not None


def _fillers(figures: list[Plate], text: Sequence[int], read: Reader) -> frozenset[str]:
    """The pictures that stand between empty places three times and more, always with the article's words between: advertisements come there."""
    many = figures if len(figures) >= _FEWEST else ()
    waiting = [plate for plate in many if _is_alone(plate) and _is_between_empty_places(plate)]
    gaps: dict[str, set[int]] = {}
    for plate in waiting if len(waiting) >= _FEWEST else ():
        gaps.setdefault(_file(plate, read), set()).add(bisect(text, plate.leaves[0]))
    return frozenset(url for url, places in gaps.items() if url and len(places - {0, len(text)}) >= _FEWEST)


def _is_between_empty_places(plate: Plate) -> bool:
    """The elements right before and behind it are empty."""
    beside = (plate.pictures[0].element.getprevious(), plate.pictures[0].element.getnext())
    return all(one is not None and one.tag in _PLACES and not (len(one) or (one.text or "").strip()) for one in beside)


def _is_alone(plate: Plate) -> bool:
    """One picture, of which nothing is said."""
    return not plate.words and not plate.captions and len(plate.pictures) == 1


def _file(plate: Plate, read: Reader) -> str:
    return next((image.url for image in resolved(plate, read)), "") if _is_alone(plate) else ""


def _labels(figures: list[Plate], verdicts: Verdicts, read: Reader) -> frozenset[str]:
    """The pictures of which nothing is said and that stand three times and more, always over a picture that leads to another site."""
    many = figures if len(figures) >= _FEWEST else ()
    over = {plate.root for plate in many if _is_over_advertisement(plate, verdicts)}
    found: Counter[str] = Counter()
    for plate in figures if len(over) >= _FEWEST else ():
        if url := _address(plate, read):
            found[url] += 1 if plate.root in over else -_FEWEST
    return frozenset(url for url, times in found.items() if times >= _FEWEST)


def _is_over_advertisement(plate: Plate, verdicts: Verdicts) -> bool:
    behind = verdicts.leaves[plate.leaves[-1] + 1 : plate.leaves[-1] + 2]
    links = [link for leaf in behind if leaf.pictures and not leaf.text for link in links_of(leaf.node) if link]
    return any(not is_on_site(link, verdicts.host) for link in links)


def _address(plate: Plate, read: Reader) -> str:
    """Of the one picture of a figure without words."""
    return next((image.url for image in resolved(plate, read) if not image.alt), "") if _is_alone(plate) else ""
