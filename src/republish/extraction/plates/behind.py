"""Pictures and players behind all of the text, and players right before it: which of them belong to it and may end or open it."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TypeAlias

from republish._html import absolute
from republish.extraction.pictures.larger_views import is_attachment
from republish.extraction.pictures.picture_sizes import pixels
from republish.extraction.plates.amid_text import is_nameless
from republish.extraction.plates.plate import Plate, link_of
from republish.extraction.surveying.survey import ARTICLE, ASIDE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import path_key
from republish.extraction.tree.enlarging import leads_to_picture
from republish.extraction.tree.nodes import Block, Node, make_of, signature
from republish.extraction.tree.walks import lone_box
from republish.extraction.words.boxes.builders import names_frame, names_gallery
from republish.extraction.words.lowered import holds_one

_BEHIND, FAR_BEHIND, _CLOSE_BEHIND = 4, 8, 2
_LARGE = 500
"""Pixels."""
_SEVERAL = 2
Make: TypeAlias = tuple[tuple[str, str], tuple[str, str] | None]
"""How a block and the one around it are marked up."""
_ITEMS = frozenset({"li", "dd", "dt"})
_FRAMES = frozenset({"iframe", "noscript"})
"""What shows a chart or a film, and what stands there for readers without scripts."""
_FILMS = (
    "youtube.com/embed/",
    "youtube-nocookie.com/embed/",
    "player.vimeo.com/video/",
    "dailymotion.com/embed/video/",
    "embed.ted.com/talks/",
    "rumble.com/embed/",
    "facebook.com/plugins/video",
)
_CHANNEL = "/videoseries"
_FAR_LEVELS, _BOXES_ABOVE = 3, 6
_GALLERY_ABOVE = 10
"""Boxes around a picture in the galleries of plugins."""


def may_follow(plate: Plate, verdicts: Verdicts, last: int) -> bool:
    """It stands behind all of the text and yet belongs to it: close by and with words, or right behind it, or in a gallery there."""
    if plate.leaves[0] > last + FAR_BEHIND:
        return _ends_in_gallery(plate, verdicts, last)
    told = bool(plate.words or plate.captions)
    aside = plate.root.places & ASIDE and not verdicts.leaves[last].node.places & ASIDE
    near = plate.leaves[0] < last + _BEHIND and not aside and (told or _ends_text(plate, verdicts, last))
    near = near or _ends_article(plate, verdicts.survey.url, last) or _is_one_of_several(plate, verdicts, last)
    return near or ends_in_box(plate, verdicts, last) or _ends_with_film(plate, verdicts, last)


def _leads_away(plate: Plate, url: str) -> bool:
    """It is a link, and not to the file of a picture or its page below the article's, as WordPress and Blogger set one upon every picture."""
    link = link_of(plate)
    if not link or leads_to_picture(link) or is_attachment(link):
        return False
    own, there = path_key(url), path_key(absolute(link, url) or "")
    return "/" not in own or not (there == own or there.startswith(f"{own}/"))


def _ends_article(plate: Plate, url: str, last: int) -> bool:
    """It is a figure behind the last paragraph in its article and ends a box there, says that it is large and wide, and leads nowhere.

    Portraits are small or stand over words, teasers lead away, and pictures to be pinned are high.
    """
    root = plate.root
    if root.element.tag != "figure" or not last < plate.leaves[0] <= last + _CLOSE_BEHIND or _leads_away(plate, url):
        return False
    if not root.places & ARTICLE or root.places & ASIDE or root.hidden or root.negatives:
        return False
    box = lone_box(root).parent
    if box is None or box.first + box.leaves != plate.leaves[-1] + 1:
        return False
    shown = (image for node in plate.pictures for image in node.element.iter("img"))
    sizes = ((pixels(image, "width") or 0, pixels(image, "height") or 0) for image in shown)
    return any(width >= _LARGE and width > height for width, height in sizes)


def _is_one_of_several(plate: Plate, verdicts: Verdicts, last: int) -> bool:
    """It is a figure in the box of the last paragraph or picture, with others of its make, and leads nowhere: a few lines may part them."""
    root = plate.root
    if root.element.tag != "figure" or _leads_away(plate, verdicts.survey.url) or root.negatives:
        return False
    if root.parent is None or not _has_like(root):
        return False
    around = list(islice(verdicts.leaves[last].node.above(), _BOXES_ABOVE))
    return root.parent in around or (root.parent.parent in around and _holds_figures_alone(root.parent))


def _holds_figures_alone(box: Block) -> bool:
    """A box without a word of which nothing is a link, and that holds several figures of one make and nothing else."""
    blocks = list(box.blocks())
    alone = len(blocks) > _SEVERAL and len(set(map(make_of, blocks))) == 1 and not box.negatives
    return alone and not box.chars and next(box.element.iter("a"), None) is None


def _has_like(root: Block) -> bool:
    return _likes_of(root) > 1


def _likes_of(root: Block) -> int:
    """How many of its make stand beside it, with itself; no more than a few are counted."""
    beside = root.parent.blocks() if root.parent is not None else ()
    make = signature(root)
    return sum(1 for _ in islice((one for one in beside if signature(one) == make), _SEVERAL + 1))


def _ends_text(plate: Plate, verdicts: Verdicts, last: int) -> bool:
    """It stands right behind the last paragraph, or the list that the text ends with, among the article's paragraphs, and leads nowhere."""
    paragraph, root = _whole(verdicts.leaves[last].node), plate.root
    if paragraph.parent is None or root.parent is not paragraph.parent:
        return False
    if not (root.names == paragraph.names or is_nameless(root)):
        return False
    amid = bool(verdicts.own_paragraphs(paragraph.parent))
    return amid and plate.leaves[0] == last + 1 and not _leads_away(plate, verdicts.survey.url)


def _whole(run: Block) -> Block:
    """The outermost list that it ends; itself where it is none of a list."""
    while run.parent is not None and (run.tag in _ITEMS or run.parent.tag in _ITEMS):
        run = run.parent
    return run


def ends_like_section(plate: Plate, verdicts: Verdicts, last: int, makes: set[Make]) -> bool:
    """It stands right behind the last paragraph, in one section with it, and is made like pictures that the sections before end with."""
    away = plate.leaves[0] != last + 1 or _leads_away(plate, verdicts.survey.url)
    if away or plate.root.hidden or make_of(plate.root) not in makes:
        return False
    around = list(islice(plate.root.above(), _FAR_LEVELS))
    return any(
        up in around and not (up.negatives or up.spine)
        for up in islice(verdicts.leaves[last].node.above(), _FAR_LEVELS)
    )


def ends_the_text(plate: Plate, last: int) -> bool:
    """A figure with its words, or others of its make, in the article's block, or near it in its `article`, behind all its text: more may follow."""
    root = plate.root
    told = bool(plate.words or plate.captions) or _has_like(root)
    near = not root.distance or bool(root.distance <= _FAR_LEVELS and root.places & ARTICLE and not root.negatives)
    figure = root.tag == "figure" or (bool(plate.captions) and _is_in_row(root))
    return figure and told and near and plate.leaves[-1] > last


def _is_in_row(root: Block) -> bool:
    """The box that holds it with its caption is one of several of a make."""
    box = root.parent
    return box is not None and not box.spine and _likes_of(box) > _SEVERAL


def ends_in_box(plate: Plate, verdicts: Verdicts, last: int) -> bool:
    """It is of a gallery right behind the last paragraph, or a frame alone in boxes there, as editors' programs set them, or in what microdata call the text."""
    if _ends_in_gallery(plate, verdicts, last):
        return True
    box = _box_behind(plate, verdicts, last)
    if box is None or box.parent is None:
        return False
    around = takewhile(lambda up: up is not box.parent, plate.root.upwards())
    return any(names_frame(up.names) for up in around) or box.parent.get("itemprop") == "articleBody"


def _ends_with_film(plate: Plate, verdicts: Verdicts, last: int) -> bool:
    """It is a film of a known host in such boxes, whatever they are named."""
    films = bool(plate.pictures) and all(map(_plays_a_film, plate.pictures))
    return films and _box_behind(plate, verdicts, last) is not None


def opens_the_text(plate: Plate, verdicts: Verdicts, first: int) -> bool:
    """A frame right before the first paragraph, beside it, alone in boxes perhaps: the film that the text is about."""
    if plate.leaves[-1] + 1 != first or any(node.tag not in _FRAMES for node in plate.pictures):
        return False
    box, paragraph = _alone(plate), verdicts.leaves[first].node
    beside = box.parent is not None and box.parent is paragraph.parent and not plate.root.places & ASIDE
    return beside and not box.negatives and len(verdicts.own_paragraphs(paragraph.parent or paragraph)) > 1


def _alone(plate: Plate) -> Block:
    """The outermost box that holds nothing but it."""
    box = plate.root
    while box.parent is not None and box.parent.leaves == plate.root.leaves and not box.parent.spine:
        box = box.parent
    return box


def _box_behind(plate: Plate, verdicts: Verdicts, last: int) -> Block | None:
    """The box that holds nothing but a frame, right behind the last paragraph and beside it."""
    if plate.leaves[0] != last + 1 or any(node.tag not in _FRAMES for node in plate.pictures):
        return None
    box = _alone(plate)
    beside = box.parent is not None and box.parent is verdicts.leaves[last].node.parent
    return box if beside and not box.negatives else None


def _plays_a_film(frame: Node) -> bool:
    """One film of a known host, and no channel's."""
    address = frame.get("src") or frame.get("data-src") or ""
    return holds_one(address, _FILMS) and _CHANNEL not in address


def _is_in_gallery(root: Block) -> bool:
    """It or one of the boxes around it is named so, as nothing on most pages is."""
    names = [box.class_name for box in root.near(_GALLERY_ABOVE) if box.class_name]
    return any(map(names_gallery, names))


def _ends_in_gallery(plate: Plate, verdicts: Verdicts, last: int) -> bool:
    """It is of a gallery that stands right behind the last paragraph, in the box of the article's own."""
    if plate.leaves[0] <= last or not _is_in_gallery(plate.root):
        return False
    boxes = plate.root.near(_GALLERY_ABOVE)
    around = next((i for i, box in enumerate(boxes) if verdicts.own_paragraphs(box)), 0)
    galleries = [box for box in boxes[:around] if names_gallery(box.class_name)]
    between = verdicts.leaves[last + 1 : plate.leaves[0]]
    return bool(galleries) and all(galleries[-1] in leaf.node.above() for leaf in between)
