"""Pictures with what is written under them: which element is one, and whether it goes with the text around it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice, takewhile

from republish._html import absolute
from republish.extraction.head_evidence import is_home, site_of
from republish.extraction.head_image import file_name
from republish.extraction.leaves import Leaf
from republish.extraction.nodes import HEADINGS, Block, Node
from republish.extraction.ornaments import is_ornament
from republish.extraction.prompts import is_agreement
from republish.extraction.renditions import Rendition
from republish.extraction.subheads import is_credit
from republish.extraction.survey import PLACES, Survey
from republish.extraction.vocabulary import no_picture

_CAPTION = re.compile(
    r"caption|bildunterschrift|bildtext|billedtekst|legende?(?:$|[\s_-])|cutline|pie-?de|didascalia|credits?(?:$|[\s_-])|"
    r"copyright|attribution|photo-?by|photographer|(?:image|img|photo|foto|picture|media)[_-]{1,2}author|fotograf|pic-?box|"
    r"image-?(?:text|info|desc|source)|(?<!block-)media-?(?:text|info)|"
    r"figure-?text|img-?(?:text|desc|info)|bildnachweis|photo-?(?:text|desc|info)|"
    r"(?:^|\s|__)(?:image|img|photo|picture|foto|bild|media|figure)s?(?:[_-][a-z]+)?[_-]{1,2}(?:author|source|autor|rights)(?:$|[\s_-])",
    re.I,
)
_SIGNS = re.compile(r"\W*(?:(?:[Ww]ritten )?[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|di|av)\s+[^\W\d_a-z]")
"""Who wrote the article, beside their portrait."""
_CREDIT_END = re.compile(
    r"(?:\b(?:bild|bilder|foto|fotos|photo|photos|image|images|picture|credit|quelle|source|fotó|zdjęcie|fotograf|grafik|"
    r"crédits?|imagen|фото)\s?[:/©]|©|\bphotograph(?:y|er)?:|\b(?:photo|image|picture)s? (?:by|courtesy of)\s)\s?[\w .,/&@()'’-]{2,70}$|"
    r"\((?:[\w .&’'-]{0,40}[/,] ?)?(?:ap(?: photo)?|reuters|afp|getty(?: images)?|dpa|epa|efe|ansa|shutterstock|unsplash|pixabay|flickr|"
    r"wikimedia(?: commons)?)\)$",
    re.I,
)
"""Ends like the words under a picture, with its maker."""
_PLAYERS = ("iframe", "video", "audio", "object", "embed")
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#&/:])", re.I)
_PICTURE_TAGS = frozenset({"img", "amp-img", "noscript", "iframe"})
_FILM = re.compile(r"video-?(?:resource|player|teaser|thumb\w*|playlist|carousel|card|item|inline)", re.I)
_FILM_ABOVE = 3
_SEVERAL = 2
_MOST_CAPTIONS = 4
"""Runs of one: the words, a bracket, a label, a name."""
_LOOK_UP = 6
_FRAMES = 1 << PLACES.index("figure") | 1 << PLACES.index("table")
_TERMS = frozenset({"dt", "dd"})
_SHORTEST, _LONGEST_CAPTION = 12, 300
_FIGURES = frozenset({"figure", "table"})
_LAYOUTS = frozenset({"table", "dl"})
_MOST_LEAVES = 3
_CELLS = frozenset({"td", "li"})
_TEXT_TAGS = frozenset({"td", "th", "li", "pre", "h1", "h2", "h3", "h4", "h5", "h6"})


@lru_cache(maxsize=4096)
def names_caption(names: str) -> bool:
    """Class names of a caption or credit."""
    return _CAPTION.search(names) is not None


@dataclass(slots=True)
class Plate:
    """One figure: its root, its picture elements, the leaves that hold its words."""

    root: Block
    pictures: list[Node] = field(default_factory=list)
    words: list[int] = field(default_factory=list)
    leaves: list[int] = field(default_factory=list)
    captions: list[int] = field(default_factory=list)
    """Leaves outside the root that say what it shows."""
    quoted: bool = False
    """It holds a quote, a table or code: its words are text, not a caption."""


def plates(survey: Survey, kept: list[bool], *, beside: bool = True) -> list[Plate]:
    """Every figure of the page in document order; with `beside`, captions that stand beside it are part of it."""
    found: dict[Block, Plate] = {}
    last: Plate | None = None
    for leaf in survey.leaves:
        root = _root(leaf) if leaf.pictures or _is_framed(leaf.node) else None
        if root is None:
            if beside and last is not None and _is_caption(leaf, last, kept[leaf.index]):
                last.captions.append(leaf.index)
            elif last is not None and not _is_drawn(leaf):
                last = None
            continue
        if last is not None and _is_fallback(leaf, last):
            root = last.root
        elif last is not None and not leaf.pictures and root in last.root.above():
            last.captions.append(leaf.index)  # Of a gallery: it is said of all of its pictures.
            continue
        plate = found.setdefault(root, Plate(root))
        plate.leaves.append(leaf.index)
        plate.pictures.extend(picture_nodes(leaf.node) if leaf.pictures else ())
        if leaf.text:
            plate.words.append(leaf.index)
            plate.quoted = plate.quoted or _in_other(leaf.node, root)
        last = plate if plate.pictures else None
    return list(found.values())


def _is_drawn(leaf: Leaf) -> bool:
    """A label that ai2html sets upon the graphic, such as a number on an axis: its heading may be the next."""
    box = leaf.node.parent
    return box is not None and "g-aiAbs" in box.names


def _is_framed(node: Block) -> bool:
    """Something around it may be a figure; most leaves can be told at once."""
    if node.places & _FRAMES or node.tag in _TERMS:
        return True
    return node.parent is not None and node.parent.tag in _TERMS


def _root(leaf: Leaf) -> Block | None:
    node: Block | None = leaf.node if _is_framed(leaf.node) else None
    for _ in range(_LOOK_UP):
        if node is None:
            break
        if node.tag == "figure" or (node.tag in _LAYOUTS and _is_layout(node)):
            return node
        node = node.parent
    if leaf.pictures and len(leaf.text) < _LONGEST_CAPTION and leaf.node.tag not in _TEXT_TAGS:
        return leaf.node
    return leaf.node if leaf.pictures and not leaf.text and leaf.node.tag in _CELLS else None


def _is_layout(node: Block) -> bool:
    """A table or list that only puts words under one picture."""
    if node.tag == "table" and node.names and names_caption(node.names):
        return True
    if not _SEVERAL <= node.leaves <= _MOST_LEAVES or node.chars > _LONGEST_CAPTION:
        return False
    return sum(1 for _ in islice(node.element.iter("img", "amp-img"), _SEVERAL)) == 1


def _is_fallback(leaf: Leaf, plate: Plate) -> bool:
    """What readers without scripts see of the picture right before it."""
    if leaf.text or plate.words or plate.captions or leaf.index != plate.leaves[-1] + 1:
        return False
    return leaf.node.parent is plate.root.parent and all(node.tag == "noscript" for node in picture_nodes(leaf.node))


def _is_caption(leaf: Leaf, plate: Plate, kept: bool) -> bool:
    """Words right behind a picture that are named a caption, or share a small block with it and read like nothing else."""
    if not leaf.text or len(leaf.text) > 2 * _LONGEST_CAPTION:
        return False
    if _credits(leaf, plate, kept):
        return True
    if leaf.linked > 0.6 * len(leaf.text):
        return bool(plate.captions) and _is_in_box_of(plate.captions[-1], leaf)
    if len(plate.captions) > _MOST_CAPTIONS or leaf.node.tag == "dt":
        return False
    if has_caption_name(leaf.node) or is_alternative(leaf, plate):
        return not kept or _follows(leaf, plate) or _shared(leaf.node, plate.root) is not None
    if _follows(leaf, plate) and (_reads_like_caption(leaf) or (not (kept or leaf.kinds) and _is_italic(leaf))):
        return True
    if kept or plate.captions or leaf.node.tag in _TEXT_TAGS or no_picture(leaf.node.names):
        return False
    if (plate.words and plate.root.tag in _FIGURES) or _is_beside(leaf):
        return False
    return _SHORTEST <= len(leaf.text) <= _LONGEST_CAPTION and _shared(leaf.node, plate.root) is not None


def _credits(leaf: Leaf, plate: Plate, kept: bool) -> bool:
    """Whose picture it is, right behind a picture without words, in a box of its own perhaps; makers and licences are links."""
    if not is_credit(leaf.text) or plate.words:
        return False
    if plate.captions:
        return leaf.index == plate.captions[-1] + 1 and leaf.node.parent is plate.root.parent
    if leaf.index != plate.leaves[-1] + 1:
        return False
    box = leaf.node
    while box.parent is not None and box.parent.leaves == 1:
        box = box.parent
    return leaf.node.parent is plate.root.parent or (not kept and box.parent is plate.root.parent)


def _is_beside(leaf: Leaf) -> bool:
    """Who wrote the article or when, or what a click agrees to: what stands around a picture and is not of it."""
    return _SIGNS.match(leaf.text) is not None or "stamp" in leaf.kinds or is_agreement(leaf.text)


def _is_in_box_of(caption: int, leaf: Leaf) -> bool:
    """A box around it that is named a caption or credit holds the caption's last run as well."""
    if leaf.index != caption + 1:
        return False
    boxes = takewhile(lambda up: not up.spine, islice(leaf.node.above(), _LOOK_UP))
    return any(up.leaves > 1 and up.names and names_caption(up.names) for up in boxes)


def is_alternative(leaf: Leaf, plate: Plate) -> bool:
    """The same words that the picture has for those who cannot see it."""
    if len(leaf.text) < _SHORTEST or leaf.node.tag in HEADINGS:
        return False
    said = (node.element.get("alt") or "" for node in plate.pictures[-_SEVERAL:])
    return any(" ".join(words.split()).startswith(leaf.text) for words in said)


def _follows(leaf: Leaf, plate: Plate) -> bool:
    """It stands right behind a picture that has no words yet."""
    if plate.words or plate.captions or leaf.index != plate.leaves[-1] + 1:
        return False
    return leaf.node.parent is plate.root.parent


def _reads_like_caption(leaf: Leaf) -> bool:
    """Small print, or a line in italics that ends with the picture's maker."""
    first = leaf.node.items[0]
    if len(leaf.text) > _LONGEST_CAPTION or leaf.node.tag in _TEXT_TAGS:
        return False
    if len(leaf.node.items) == 1 and isinstance(first, Node) and first.tag == "small":
        return True
    return _is_italic(leaf) and _CREDIT_END.search(leaf.text) is not None


def _is_italic(leaf: Leaf) -> bool:
    """A line of which all is in italics, as those under pictures are that nothing else tells from the text."""
    short = len(leaf.text) <= _LONGEST_CAPTION and leaf.node.tag not in _TEXT_TAGS
    return short and leaf.italic >= 0.9 * len(leaf.text.replace(" ", ""))


def has_caption_name(node: Block) -> bool:
    """It, or the block right around it, is named a caption."""
    if node.tag == "figcaption":
        return True
    parent = node.parent
    names = (node.names, parent.names if parent is not None else "", inner_names(node))
    return any(name and names_caption(name) for name in names)


def inner_names(node: Block) -> str:
    """The class of the inline element that holds all words of a block without a name."""
    if node.names and node.tag:
        return ""
    inner = [item for item in node.items if isinstance(item, Node) or item.strip()]
    lone = inner[0] if len(inner) == 1 else None
    return (lone.get("class") or "") if isinstance(lone, Node) else ""


def _shared(node: Block, root: Block) -> Block | None:
    """The small block that holds both."""
    above = set()
    up: Block | None = root
    for _ in range(_LOOK_UP):
        if up is None:
            break
        above.add(up)
        up = up.parent
    up = node.parent
    for _ in range(_LOOK_UP):
        if up is None or up.spine or up.words > 110:
            return None
        if up in above:
            return up
        up = up.parent
    return None


def picture_nodes(leaf: Node) -> Iterator[Node]:
    """The picture elements of a leaf."""
    waiting = [leaf]
    while waiting:
        node = waiting.pop()
        if node.tag in _PICTURE_TAGS:
            yield node
        waiting.extend([item for item in reversed(node.items) if not isinstance(item, str)])


def _in_other(node: Block, root: Block) -> bool:
    current: Block | None = node
    while current is not None and current is not root:
        if current.tag in ("blockquote", "table", "pre", "ul", "ol"):
            return True
        current = current.parent
    return False


def is_player(plate: Plate) -> bool:
    """The figure shows a player or frame, not a picture."""
    return not plate.pictures and next(plate.root.element.iter(*_PLAYERS), None) is not None


def is_named_film(box: Block) -> bool:
    """It, or a box right around it, is named a player or teaser of a film."""
    boxes = takewhile(lambda up: not up.spine, (box, *islice(box.above(), _FILM_ABOVE)))
    return any(up.names and _FILM.search(up.names) for up in boxes)


def link_of(plate: Plate) -> str:
    """Where a click on the picture leads; empty for nowhere."""
    current: Node | None = plate.pictures[0] if plate.pictures else None
    while current is not None:
        if current.tag == "a":
            return current.get("href") or ""
        if current is plate.root:
            current = current.parent if current.parent is not None and current.parent.tag == "a" else None
        else:
            current = current.parent
    return ""


def is_other_page(href: str, base: str) -> bool:
    """The link leads to another page, not to a larger picture or a place on this one."""
    if not href or href.startswith("#") or _PICTURE_FILE.search(href):
        return False
    return _page(absolute(href, base) or "") != _page(base)


def leads_home(href: str, base: str) -> bool:
    """The link leads to the first page of the page's own site."""
    url = absolute(href, base) if href else None
    return url is not None and is_home(url) and site_of(url) == site_of(base)


def _page(url: str) -> str:
    return url.partition("#")[0].partition("://")[2]


Reader = Callable[[Node], Rendition | None]
"""Gives the file that a picture's element shows."""


def resolved(plate: Plate, read: Reader) -> list[Rendition]:
    """The images of a figure that can be shown."""
    return [image for node in plate.pictures if node.tag != "iframe" and (image := read(node)) is not None]


def without_twins(plate: Plate, read: Reader) -> None:
    """One picture of each: a preview beside its `noscript` original, an ornament on a photograph are not shown.

    They become `source`: another file of the picture that is.
    """
    if len(plate.pictures) < _SEVERAL:
        return
    images = [(node, read(node) if node.tag != "iframe" else None) for node in plate.pictures]
    photographs = any(image is not None and not is_ornament(image) for _, image in images)
    originals = {file_name(image.url): node for node, image in images if image and node.tag == "noscript"}
    for node, image in images:
        if image is None:
            continue
        original = originals.get(file_name(image.url), node)
        better = original is not node and not _has_sizes(node)
        if original is not node and not better:
            original.tag = "source"
        if better or (photographs and is_ornament(image)):
            node.tag = "source"
    plate.pictures = [node for node in plate.pictures if node.tag != "source"]


def _has_sizes(node: Node) -> bool:
    """It names a file of its own to load later, or several."""
    return any(name.startswith("data-") or name == "srcset" for name, _ in node.element.items())
