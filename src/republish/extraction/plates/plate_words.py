"""Which of the runs behind a picture are said of it: its caption, and whose picture it is."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, pairwise, takewhile

from republish._html import text_of
from republish._uncompiled import Uncompiled
from republish.extraction.plates.alternatives import goes_on_from_alternative, is_alternative
from republish.extraction.plates.maker_ends import ends_with_maker, is_made_by, names_maker
from republish.extraction.plates.plate import Plate
from republish.extraction.plates.set_below import is_set_unlike_text
from republish.extraction.surveying.origin_lines import is_credit
from republish.extraction.surveying.prompts import is_agreement
from republish.extraction.tree import credit_lines
from republish.extraction.tree.caption_ends import names_owner
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Node
from republish.extraction.tree.walks import box_around, lone_box, words_under
from republish.extraction.words.boxes.vocabulary import no_picture
from republish.extraction.words.bylines.agency_words import is_agency
from republish.extraction.words.credits.attributions import is_attribution

_CAPTION = Uncompiled(
    r"caption|bildunterschrift|bildtext|bildbeschreibung|bildtekst|billedtekst|legende?(?:illustration)?(?:$|[\s_-])|(?:titre|credit)illustration|cutline|pie[-_]?de|pie[-_]?foto|didascalia|foto-?legenda|legenda-?foto|podpis-?(?:foto|zdj)|popisek-?(?:foto|obr)|kepalairas|keterangan-?(?:foto|gambar)|lez[aá]nta|bijschrift|onderschrift|bildetekst|kuvateksti|credits?(?:$|[\s_-])|"
    r"copyright|attribution|photo-?by|photographer|(?:image|img|photo|foto|picture|media)[_-]{1,2}author|fotograf|pic-?box|"
    r"image-?(?:text|info|desc|source)|(?<!block-)media-?(?:text|info)|"
    r"(?:image|img|photo|pic|picture|foto|media|figure)_{1,2}desc(?:ription)?(?:$|[\s_-])|"
    r"figure[-_]{0,2}text|img-?(?:text|desc|info)|bildnachweis|photo-?(?:text|desc|info)|"
    r"(?:^|\s|__)(?:image|img|photo|picture|foto|bild|media|figure)s?(?:[_-][a-z]+)?[_-]{1,2}(?:author|source|autor|rights)(?:$|[\s_-])",
)
_PICTURE_BOX = Uncompiled(r"(?:^|\s)(?:image|img|photo|picture|figure|foto|bild)[_-]?(?:block|box|frame)(?:\s|$)", re.I)
_SIGNS = re.compile(r"\W*(?:(?:[Ww]ritten )?[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|di|av)\s+[^\W\d_a-z]")
"""Who wrote the article, beside their portrait."""
_SEVERAL, _MOST_CAPTIONS = 2, 4
"""Runs of one caption: the words, a bracket, a label, a name."""
_LOOK_UP, _LONE_ABOVE, _MOST_BESIDE = 6, 3, 9
_SHORTEST, _LONGEST_CAPTION, _LONGEST_KICKER = 12, 300, 40
_FIGURES, _SMALLEST = frozenset({"figure", "table"}), frozenset({"h5", "h6"})
_PLAYED = frozenset({"iframe", "video", "audio", "object", "embed"})
_TEXT_TAGS = frozenset({"td", "th", "li", "pre", "h1", "h2", "h3", "h4", "h5", "h6"})


@lru_cache(maxsize=4096)
def names_caption(names: str) -> bool:
    """Class names of a caption or credit."""
    return _CAPTION.search(names.lower()) is not None


def is_caption_of(leaf: Leaf, plate: Plate, kept: bool) -> bool:
    """Words right behind a picture that are named a caption, or share a small block with it and read like nothing else."""
    if not leaf.text or len(leaf.text) > 2 * _LONGEST_CAPTION:
        return False
    if _credits(leaf, plate, kept) or _is_over_credit(leaf, plate) or _goes_on(leaf, plate, kept):
        return True
    # A label and a link to whoever made the picture are a credit: "Source: harbour.example".
    leads = leaf.linked > 0.6 * len(leaf.text)
    if (
        leads
        and (leaf.linked == len(leaf.text) or not credit_lines.is_credit(leaf.text))
        and not _is_named_in_box(leaf, plate)
    ):
        return bool(plate.captions) and _is_in_box_of(plate.captions[-1], leaf)
    if len(plate.captions) > _MOST_CAPTIONS or leaf.node.tag == "dt":
        return False
    if (has_caption_name(leaf.node) and not (kept and _is_text_beside(leaf, plate))) or is_alternative(leaf, plate):
        stray = kept or leaf.node.distance > plate.root.distance  # Outside of the block that the picture lies in.
        return not stray or _follows(leaf, plate) or _shared(leaf.node, plate.root) is not None
    if _is_line_of(leaf, plate, kept):
        return True
    if not plate.captions and _fills_picture_box(leaf, plate):
        return True
    if kept or plate.captions or leaf.node.tag in _TEXT_TAGS or no_picture(leaf.node.names):
        return False
    if (plate.words and plate.root.tag in _FIGURES) or _is_beside(leaf):
        return False
    return _SHORTEST <= len(leaf.text) <= _LONGEST_CAPTION and _shared(leaf.node, plate.root) is not None


def _is_named_in_box(leaf: Leaf, plate: Plate) -> bool:
    """It is called a caption itself, is no bare address, and a box holds nothing but it and the picture right before it."""
    if leaf.index != plate.leaves[-1] + 1 or not _names_caption_itself(leaf.node) or leaf.text.startswith("http"):
        return False
    box = leaf.node.parent
    return box is not None and box.leaves == len(plate.leaves) + 1 and box in plate.root.upwards()


def _is_text_beside(leaf: Leaf, plate: Plate) -> bool:
    """A paragraph in a box that is named for picture and text, as it holds both: its picture has a caption, or it holds several."""
    box = leaf.node.parent
    if not leaf.solid or box is None or box not in plate.root.above() or _names_caption_itself(leaf.node):
        return False
    return bool(plate.words) or box.solid >= _SEVERAL


def _fills_picture_box(leaf: Leaf, plate: Plate) -> bool:
    """It stands right behind a picture in a box that is named for pictures and holds nothing more."""
    if leaf.node.tag in _TEXT_TAGS or leaf.index != plate.leaves[-1] + 1 or plate.words:
        return False
    box = _shared(leaf.node, plate.root)
    return box is not None and box.leaves == len(plate.leaves) + 1 and _PICTURE_BOX.search(box.class_name) is not None


def _credits(leaf: Leaf, plate: Plate, kept: bool) -> bool:
    """Whose picture it is, right behind a picture without words, in a box of its own perhaps; makers and licences are links."""
    last = plate.captions[-1] if plate.captions else plate.leaves[-1]
    if plate.words or leaf.index != last + 1:
        return False
    if _is_maker_in_box(leaf, plate):
        return True
    beside = leaf.node.parent is plate.root.parent
    if not beside and (kept or plate.captions or not _is_boxed_beside(leaf, plate)):
        return False
    return is_credit(leaf.text) or is_attribution(leaf.text) or names_owner(leaf.text) or is_made_by(leaf.text)


def _is_boxed_beside(leaf: Leaf, plate: Plate) -> bool:
    """The box of its own that it stands in is right beside the picture, or beside the picture's own box."""
    return lone_box(leaf.node).parent in (plate.root.parent, lone_box(plate.root).parent)


def _is_maker_in_box(leaf: Leaf, plate: Plate) -> bool:
    """An agency, or a heading that is all credit, fills a box with the picture; what stands behind a colon there may be a film's title."""
    box = box_around(leaf.node)
    if box is None or box.leaves != len(plate.leaves) + 1 or box.first != plate.leaves[0]:
        return False
    heading = leaf.node.tag in HEADINGS and ":" not in leaf.text
    return (heading and credit_lines.is_credit(leaf.text)) or is_agency(leaf.text)


def _is_over_credit(leaf: Leaf, plate: Plate) -> bool:
    """A heading right behind a picture, over whose maker: nothing else stands in their box."""
    if leaf.node.tag not in HEADINGS or plate.words or plate.captions or leaf.index != plate.leaves[-1] + 1:
        return False
    box = leaf.node.parent
    if box is None or box.spine or box.leaves != len(plate.leaves) + 2 or box not in plate.root.above():
        return False
    behind = leaf.node.element.getnext()
    return behind is not None and is_credit(text_of(behind))


def _is_beside(leaf: Leaf) -> bool:
    """Who wrote the article or when, what a click agrees to, a kicker: what stands around a picture and is not of it."""
    return signs(leaf.text) or "stamp" in leaf.kinds or is_agreement(leaf.text) or _is_kicker(leaf)


def _is_kicker(leaf: Leaf) -> bool:
    """A few words right over a heading, beside it in one box."""
    if len(leaf.text) > _LONGEST_KICKER or leaf.text[-1] in SENTENCE_ENDS or leaf.node.parent is None:
        return False
    beside = list(islice(leaf.node.parent.blocks(), _LOOK_UP))
    return any(one is leaf.node and behind.tag in HEADINGS for one, behind in pairwise(beside))


def signs(text: str) -> bool:
    """It begins as lines do that say who wrote the article."""
    return _SIGNS.match(text) is not None


def _is_in_box_of(caption: int, leaf: Leaf) -> bool:
    """A box around it that is named a caption or credit holds the caption's last run as well."""
    if leaf.index != caption + 1:
        return False
    boxes = takewhile(lambda up: not up.spine, islice(leaf.node.above(), _LOOK_UP))
    return any(up.leaves > 1 and up.names and names_caption(up.names) for up in boxes)


def _goes_on(leaf: Leaf, plate: Plate, kept: bool) -> bool:
    """It says more than the picture says to those who cannot see it, in a small block with that where it reads like text."""
    if not goes_on_from_alternative(leaf, plate):
        return False
    return not kept or _shared(leaf.node, plate.root) is not None


def _follows(leaf: Leaf, plate: Plate) -> bool:
    """It stands right behind a picture that has no words yet."""
    if plate.words or plate.captions or leaf.index != plate.leaves[-1] + 1:
        return False
    return leaf.node.parent is plate.root.parent or lone_box(leaf.node).parent is lone_box(plate.root).parent


def _is_line_of(leaf: Leaf, plate: Plate, kept: bool) -> bool:
    """It follows the picture and looks or reads like its caption: in a box of its own it has to name the maker, and is not bold as headings are."""
    if not _follows(leaf, plate):
        return False
    if all(node.tag not in _PLAYED for node in plate.pictures) and is_set_unlike_text(leaf):
        return True
    if leaf.node.parent is not plate.root.parent:
        return not leaf.bold and _reads_like_caption(leaf)
    return (not (kept or leaf.kinds) and is_italic(leaf)) or _reads_like_caption(leaf)


def _reads_like_caption(leaf: Leaf) -> bool:
    """Small print, a line in italics that ends with the picture's maker, or any whose last words call somebody that, of headings in brackets or of the smallest."""
    first = leaf.node.items[0]
    if leaf.node.tag in HEADINGS:
        told = leaf.text.endswith(")") or (leaf.node.tag in _SMALLEST and credit_lines.split_credit(leaf.text)[0])
        return bool(told) and names_maker(leaf.text)
    if len(leaf.text) > _LONGEST_CAPTION or leaf.node.tag in _TEXT_TAGS:
        return False
    if len(leaf.node.items) == 1 and isinstance(first, Node) and first.tag == "small":
        return True
    return (is_italic(leaf) and ends_with_maker(leaf.text)) or names_maker(leaf.text) or is_attribution(leaf.text)


def is_italic(leaf: Leaf) -> bool:
    """A line of which all is in italics, as those under pictures are that nothing else tells from the text."""
    short = len(leaf.text) <= _LONGEST_CAPTION and leaf.node.tag not in _TEXT_TAGS
    return short and leaf.italic >= 0.9 * len(leaf.text.replace(" ", ""))


def has_caption_name(node: Block) -> bool:
    """It, or the block right around it, is named a caption or credit, or another that holds nothing else a caption.

    One that holds the headline is the head of the article, set upon its picture.
    """
    if node.tag == "figcaption":
        return True
    parent = node.parent
    if parent is not None and parent.names and names_caption(parent.names):
        return not any(box.tag == "h1" for box in parent.blocks())
    if _names_caption_itself(node):
        return True
    around = takewhile(lambda up: up.leaves == 1, islice(node.above(), _LONE_ABOVE))
    return any(up.names and names_caption(up.names) and "credit" not in up.names.lower() for up in around)


def _names_caption_itself(node: Block) -> bool:
    if node.names and names_caption(node.names):
        return True
    inner = inner_names(node)
    return bool(inner) and names_caption(inner)


def inner_names(node: Block) -> str:
    """The class of the inline element that holds all words of a block without a name; a picture may stand beside it."""
    if (node.names and node.tag) or len(node.items) > _MOST_BESIDE:
        return ""
    inner = [item for item in node.items if (words_under(item) if isinstance(item, Node) else item).strip()]
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
