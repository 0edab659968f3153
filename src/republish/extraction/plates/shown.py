"""Whether a picture is worth showing: neither an ornament nor a player, a button or an advertisement."""

from __future__ import annotations

import re

from republish._html import absolute
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.pictures.larger_views import opens_larger
from republish.extraction.pictures.ornaments import (
    ask_for_rating,
    is_button,
    is_diagram,
    is_ornament,
    is_play_button,
    is_rating,
    is_sign,
)
from republish.extraction.pictures.renditions import Rendition, is_in_line, is_small
from republish.extraction.plates.alternatives import is_alternative
from republish.extraction.plates.amid_text import is_amid, is_illustration, is_led_to
from republish.extraction.plates.offers import is_for_sale
from republish.extraction.plates.plate import (
    Plate,
    Reader,
    is_named_film,
    is_of_plugin,
    is_other_page,
    is_player,
    link_around,
    link_of,
    resolved,
    without_twins,
)
from republish.extraction.plates.plate_words import has_caption_name
from republish.extraction.surveying.boilerplate import is_boilerplate
from republish.extraction.surveying.cards import cards
from republish.extraction.surveying.prompts import is_prompts
from republish.extraction.surveying.sharing import is_share
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site, shares, site_of
from republish.extraction.tree.credit_lines import is_credit
from republish.extraction.tree.embeds import embed_link
from republish.extraction.tree.enlarging import are_buttons
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.tree.walks import anchors_under, links_of, words_under
from republish.extraction.words.boxes.plugins import furniture
from republish.extraction.words.boxes.vocabulary import no_picture
from republish.extraction.words.bylines.day_lines import says_when
from republish.extraction.words.credits.license_words import is_badge
from republish.extraction.words.lines.asking import leads_to_a_channel
from republish.extraction.words.lines.controls import is_control, reads_on
from republish.extraction.words.lines.phrases import announced, leads_to_others
from republish.extraction.words.lines.search_engines import asks_to_be_preferred

_LISTING = Uncompiled(
    r"/(?:authors?|autor(?:en)?|people|persons?|profiles?|staff|users?|by|tags?|topics?|categor\w+)/", re.I
)
_PHOTOGRAPH = Uncompiled(r"\.(?:jpe?g|webp|avif)(?:$|[?#])", re.I)
_SHORTEST_CAPTION, _TELLING = 25, 2
_FEWEST_BUTTONS, _HEADLINE = 2, 5
"""Signs of networks side by side; words of a headline."""
_SEVERAL = 2
_BANNERS = frozenset(
    {
        (728, 90),
        (970, 90),
        (970, 250),
        (468, 60),
        (300, 250),
        (336, 280),
        (160, 600),
        (120, 600),
        (300, 600),
        (320, 50),
        (320, 100),
    }
)
"""Width and height of advertisements, as their makers agreed on them."""
_PROMPTS = frozenset({"newsletter", "follow", "support", "ad"})
_BUTTONS = frozenset({"comments", "share", "more"})


def is_shown(plate: Plate, verdicts: Verdicts, read: Reader, base: str, *, stated: bool = False) -> bool:
    """A picture that belongs to the text where it stands; what the page's data name, or the profile keeps, is not asked for its place."""
    forced = verdicts.forced[plate.leaves[0]]
    if forced is False or not plate.pictures or is_player(plate) or plate.root.hidden:
        return False
    whole = forced or verdicts.guide.trust == "whole"
    if not whole and not stated and _unfit(plate.root, verdicts):
        return False
    without_twins(plate, read)
    images = resolved(plate, read)
    if not images and any(embed_link(node, base) for node in plate.pictures if node.tag == "iframe"):
        return bool(forced) or not whole or not _unfit(plate.root, verdicts)
    if not images or all(is_small(image) or is_play_button(image) for image in images) or _rates(images):
        return False
    if whole:
        return True
    said = _said_of(plate, verdicts)
    leads_away = _is_banner(plate, images, verdicts.host, base) or _leads_away(plate, said, images, base)
    if leads_away or _tells_of_other(said, verdicts.host, base) or is_for_sale(plate, said, verdicts.host, base):
        return False
    if plate.words or plate.captions:
        return plate.root.tag == "figure" or _goes_with_words(plate, images, verdicts, base)
    if _show_nothing(images, linked=is_other_page(link_of(plate), base)):
        return False
    if all(map(is_sign, images)) and not (all(map(is_diagram, images)) and is_led_to(plate, images, verdicts)):
        return False
    target = link_of(plate)
    return (
        not _leads_elsewhere(plate, images, base)
        or is_amid(plate, verdicts)
        or is_illustration(plate, target, images, verdicts)
    )


def _show_nothing(images: list[Rendition], *, linked: bool) -> bool:
    """They ask readers for something in words for those who cannot see them, or draw a rule between two parts.

    A photograph that leads nowhere asks only with its first words: "Old newsletters in a box" are what is seen.
    """
    if any(_asks_in_words(image, linked=linked) for image in images if image.alt):
        return True
    return all(is_in_line(image) and not image.alt for image in images)


def _asks_in_words(image: Rendition, *, linked: bool) -> bool:
    if are_buttons((image.alt or "",)):
        return True
    found = announced(image.alt or "")
    seen = not linked and (image.alt or "").count(" ") >= _TELLING and _PHOTOGRAPH.search(image.url) is not None
    return any(kind in _PROMPTS and not (seen and place) for kind, place in found.items())


def _said_of(plate: Plate, verdicts: Verdicts) -> list[Leaf]:
    """Its words, without the links upon a figure that send it on."""
    said = [verdicts.leaves[i] for i in (*plate.words, *plate.captions)]
    if plate.root.tag != "figure":
        return said
    return [leaf for leaf in said if not (leaf.links and is_share(leaf))]


def _is_banner(plate: Plate, images: list[Rendition], host: str, base: str) -> bool:
    """It has exactly the size of an advertisement, which photographs do not have, and leads to another site."""
    if not all((image.width, image.height) in _BANNERS for image in images):
        return False
    target = absolute(link_of(plate), base) or ""
    return target.startswith("http") and not is_on_site(target, host)


def _rates(images: list[Rendition]) -> bool:
    """A row of stars that readers gave, of which perhaps only the first says so, or can give."""
    stars = {image.url for image in images if is_rating(image)}
    if not stars and ask_for_rating(images):
        return True
    return bool(stars) and all(image.url in stars for image in images)


def _leads_away(plate: Plate, said: list[Leaf], images: list[Rendition], base: str) -> bool:
    """Words or picture ask readers for something, or lead to where it is shared, subscribed to or goes on with another story."""
    link = link_of(plate)
    buttons = sum(map(is_button, images)) >= min(len(images), _FEWEST_BUTTONS)
    if buttons or is_prompts(link) or leads_to_a_channel(link) or is_of_plugin(plate):
        return True
    target = absolute(link, base) or ""
    if shares(target) and all(is_on_site(image.url, site_of(target)) for image in images):
        return True  # The network's own button.
    if any(is_badge(image.url, image.alt, link) for image in images) or _is_pushed(plate, said):
        return True
    others = bool(said) and (leads_to_others(said[0].text) or _leads_on(plate, said[0], base))
    asking = any(_asks(leaf) or asks_to_be_preferred(leaf.text) or is_boilerplate(leaf) for leaf in said)
    return others or asking or _is_teaser(plate, said, base)


def _leads_on(plate: Plate, line: Leaf, base: str) -> bool:
    """A line that begins with "Read also" leads where the picture leads, to another page."""
    link = link_of(plate) if line.kinds.get("more") == 0 else ""
    return is_other_page(link, base) and link in links_of(line.node)


def _is_pushed(plate: Plate, said: list[Leaf]) -> bool:
    """Picture and words are one link that leads nowhere and calls a script: a button."""
    link = link_around(plate)
    if link is None or link.get("href") or not link.get("onclick"):
        return False
    return [leaf.text for leaf in said] == [fold(words_under(link))]


def _is_teaser(plate: Plate, said: list[Leaf], base: str) -> bool:
    """Picture and words are one link to another page, and the words are a headline or several; what is called a caption is beside them."""
    lines = [leaf for leaf in said if not (leaf.node.tag == "figcaption" or has_caption_name(leaf.node))]
    headed = any(leaf.node.tag in HEADINGS for leaf in lines)
    linked = (headed or len(lines) > 1) and all(leaf.linked == len(leaf.text) for leaf in lines)
    return linked and is_other_page(link_of(plate), base)


def _tells_of_other(said: list[Leaf], host: str, base: str) -> bool:
    """Its one line is a headline that links to another page of the site, and a word for more; without one, nothing calls it a caption."""
    if len(said) != 1 or not said[0].links:
        return False
    text, linked = said[0].text, [(fold(words_under(link)), link) for link in anchors_under(said[0].node)]
    headline, link = next(((words, link) for words, link in linked if words and text.startswith(words)), ("", None))
    if link is None:
        return False
    target, rest = absolute(link.get("href") or "", base), text.removeprefix(headline).strip()
    if rest:
        told = reads_on(rest) or is_control(rest) or "more" in announced(rest)
    else:
        told = len(headline.split()) >= _HEADLINE and not has_caption_name(said[0].node)
    return told and is_other_page(target or "", base) and is_on_site(target or "", host)


def _asks(leaf: Leaf) -> bool:
    """Not a caption but a prompt, or the mark of an advertisement."""
    if "ad" in leaf.kinds:
        return len(leaf.text) < _SHORTEST_CAPTION
    asking = _PROMPTS | _BUTTONS if 2 * leaf.linked > len(leaf.text) else _PROMPTS
    return bool(leaf.links) and not asking.isdisjoint(leaf.kinds)


def _goes_with_words(plate: Plate, images: list[Rendition], verdicts: Verdicts, base: str) -> bool:
    """The words under it say what it shows: they lead nowhere and do not date the article; an ornament or a film's still has none unless named so, or the maker is told of a logo."""
    if _is_button(plate, images, verdicts, base):
        return False
    named = any(has_caption_name(verdicts.leaves[i].node) for i in (*plate.words, *plate.captions))
    named = named or any(is_alternative(verdicts.leaves[i], plate) for i in plate.captions)
    if not named and all(map(_dates_the_article, (verdicts.leaves[i] for i in (*plate.words, *plate.captions)))):
        return False
    if named or not all(map(is_ornament, images)):
        return named or not is_named_film(plate.root)
    return not all(map(is_sign, images)) and any(
        is_credit(verdicts.leaves[i].text) for i in (*plate.words, *plate.captions)
    )


def _dates_the_article(leaf: Leaf) -> bool:
    """A line that says who wrote it and when holds the picture: a portrait, or a sign for sharing."""
    return leaf.pictures > 0 and says_when(leaf.text)


def _leads_elsewhere(plate: Plate, images: list[Rendition], base: str) -> bool:
    """To another page, which shows more than the picture."""
    link = link_around(plate)
    if link is None or not is_other_page(link.get("href") or "", base):
        return False
    return not opens_larger(link, images[0].url, base)


def _is_button(plate: Plate, images: list[Rendition], verdicts: Verdicts, base: str) -> bool:
    """Picture and words lead to another page together, or to more by the words of a link, or the picture to the page of a person or a topic."""
    if not _leads_elsewhere(plate, images, base):
        return False
    words = [verdicts.leaves[i] for i in plate.words or plate.captions]
    linked, length = sum(leaf.linked for leaf in words), sum(len(leaf.text) for leaf in words)
    told = any(reads_on(fold(words_under(link))) for leaf in words if leaf.links for link in anchors_under(leaf.node))
    if told or _LISTING.search(link_of(plate)) is not None:
        return True
    captioned = all(has_caption_name(leaf.node) for leaf in words)  # To where it was found, on another site.
    off = not is_on_site(absolute(link_of(plate), base) or "", verdicts.host)
    return 5 * linked > 2 * length and not (captioned and off)


def _unfit(root: Block, verdicts: Verdicts) -> bool:
    """It stands in a menu or a footer, in a box that is named for something else and holds no paragraphs of the article, or is a card."""
    node: Block | None = root
    while node is not None and not node.spine and node not in verdicts.roots:
        if len(verdicts.own_paragraphs(node)) >= _SEVERAL:
            break
        if node.tag in ("nav", "footer") or (node.names and (no_picture(node.names) or furniture(node.names))):
            return True
        node = node.parent
    return bool(cards(root))
