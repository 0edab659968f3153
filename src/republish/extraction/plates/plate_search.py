"""Every picture of a page with the runs that go with it: which element frames them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile, zip_longest

from republish.extraction.plates.alternatives import says_what_is_seen
from republish.extraction.plates.behind import FAR_BEHIND
from republish.extraction.plates.caption_boxes import is_in_caption_box, is_passed_in_box
from republish.extraction.plates.lone_lines import credits_figure, ends_caption, is_credited, is_lone_line
from republish.extraction.plates.numbered import is_numbered
from republish.extraction.plates.plate import Plate, picture_nodes, shows_picture
from republish.extraction.plates.plate_words import has_caption_name, is_caption_of, names_caption
from republish.extraction.plates.pointing import points_up
from republish.extraction.surveying.heading_classes import lone_span
from republish.extraction.surveying.survey import PLACES, Survey
from republish.extraction.tree.enlarging import are_buttons, leads_to_picture
from republish.extraction.tree.lead_credits import begins_lead_credit
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import FAR, HEADINGS, Block, Node
from republish.extraction.tree.walks import links_of
from republish.extraction.words.boxes.heading_names import names_headings
from republish.extraction.words.bylines.day_lines import says_when
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.credits.running_times import is_running_time

_FIGURE = re.compile(r"(?:^|\s)fig(?:ure)?(?:$|\s)", re.I)
"""A class of the box around a picture with all that belongs to it."""
_FIGURE_ABOVE, _FEW_WORDS = 3, 2
_SEVERAL = 2
_LOOK_UP, _MOST_BOXES = 6, 40
OF_TABLES = frozenset({"table", "tbody", "tr", "td"})
"""What mail is laid out with: tables in tables."""
_FRAMES = 1 << PLACES.index("figure") | 1 << PLACES.index("table")
_TERMS = frozenset({"dt", "dd"})
_LONGEST_CAPTION = 300
_LAYOUTS = frozenset({"table", "dl"})
_OF_DATA = ("caption", "th", "thead")
_MOST_LEAVES = 3
_CELLS = frozenset({"td", "li"})
_TEXT_TAGS = frozenset({"caption", "td", "th", "li", "pre", "h1", "h2", "h3", "h4", "h5", "h6"})


def plates(survey: Survey, kept: list[bool], *, beside: bool = True, reach: int) -> list[Plate]:
    """The figures of the page in document order; with `beside`, captions that stand beside it are part of it.

    What a table or list says before a picture that is in a figure of its own is no caption. Left aside is what stands in no
    block of the article's own far behind `reach`, the last run that is kept, and behind the figures there that may be kept.
    """
    found: dict[Block, Plate] = {}
    last: Plate | None = None
    for leaf in survey.leaves:
        node, home = leaf.node, leaf.node.parent
        if leaf.index > reach + FAR_BEHIND and last is None and node.distance:
            continue
        framed = node.places & _FRAMES or node.tag in _TERMS or (home is not None and home.tag in _TERMS)
        root = _root(leaf, framed=bool(framed)) if framed or leaf.pictures else None
        if root is None:
            if last is not None:
                taken = beside and _takes(last, leaf, survey, kept)
                last = last if taken or _is_drawn(leaf) or _is_file_beside(leaf, last, kept) else None
            continue
        if last is not None and _is_fallback(leaf, last):
            root = last.root
        elif last is not None and not leaf.pictures and root in last.root.above():
            last.captions.append(leaf.index)  # Of a gallery: it is said of all of its pictures.
            continue
        plate = found.get(root) or found.setdefault(root, Plate(root))
        plate.leaves.append(leaf.index)
        reach = max(reach, leaf.index) if root.distance <= FAR else reach
        plate.pictures.extend(picture_nodes(leaf.node) if leaf.pictures else ())
        if leaf.text:
            plate.words.append(leaf.index)
            plate.quoted = plate.quoted or _in_other(leaf.node, root)
        if last is None or not _is_hidden_slide(plate, last):
            last = plate if plate.pictures else None
    return [plate for plate in found.values() if plate.pictures or plate.root.tag not in _LAYOUTS]


def _takes(plate: Plate, leaf: Leaf, survey: Survey, kept: list[bool]) -> bool:
    """Make a line behind a picture part of it, as its caption or a button on it; one that is passed over in its box parts nothing from it."""
    if is_passed_in_box(leaf, plate, survey):
        return True
    if _is_told(leaf, plate, survey, kept) and not _is_leads(leaf, plate, kept):
        plate.captions.append(leaf.index)
        return True
    if _is_button_on(leaf, plate, kept):
        plate.leaves.append(leaf.index)
        return True
    return False


def _is_hidden_slide(plate: Plate, shown: Plate) -> bool:
    """It is turned to later, in the place of the picture that is shown: what stands below is said of that one."""
    told = plate.words or shown.words or shown.captions
    return plate.root.hidden and bool(plate.pictures) and not (shown.root.hidden or told)


def _is_told(leaf: Leaf, plate: Plate, survey: Survey, kept: list[bool]) -> bool:
    """It is said of the picture right before it, and no day; of a frame, or an empty place, no paragraph of the text is."""
    if says_when(leaf.text) or _is_headed_as(leaf, survey):
        return False
    if kept[leaf.index] and leaf.solid and not shows_picture(plate) and not has_caption_name(leaf.node):
        return False
    if kept[leaf.index] and _is_source_of_text(leaf, kept):
        return False
    if plate.words and leaf.node.parent is not plate.root.parent and leaf.kinds.get("ad") == 0:
        return False  # The label of an advertisement in a box of its own, which systems may name a caption.
    lone = is_lone_line(leaf, plate, survey, kept) or ends_caption(leaf, plate, kept)
    lone = lone or is_credited(leaf, plate, survey) or is_in_caption_box(leaf, plate, survey)
    lone = lone or is_numbered(leaf, plate, survey) or points_up(leaf, plate, survey) or _goes_on(leaf, plate)
    if not lone and plate.words and credits_figure(leaf, plate, survey):
        return has_caption_name(leaf.node) or any(kept[leaf.index + 1 :])
    return lone or is_caption_of(leaf, plate, kept[leaf.index])


def _is_headed_as(leaf: Leaf, survey: Survey) -> bool:
    """A loose line of a class of headings, as `class="h3"`, right above a paragraph of its own box."""
    if leaf.node.tag or leaf.solid or not leaf.text or leaf.index + 1 == len(survey.leaves):
        return False
    behind, span = survey.leaves[leaf.index + 1], lone_span(leaf.node)
    if span is None or not behind.solid or behind.node.parent is not leaf.node.parent:
        return False
    return names_headings(span.get("class") or "") and not names_caption(span.get("class") or "")


def _is_source_of_text(leaf: Leaf, kept: list[bool]) -> bool:
    """The last paragraph of the text says "Source: …", which pictures' makers share with texts."""
    label = credit_phrases().owner_label(leaf.text) if leaf.node.tag == "p" and ":" in leaf.text else None
    return label is not None and label.lastgroup == "source" and not any(kept[leaf.index + 1 :])


def _is_leads(leaf: Leaf, plate: Plate, kept: list[bool]) -> bool:
    """A credit of the picture at the head of the article, behind another one: that has words, or text stands above it."""
    return begins_lead_credit(leaf.text) and bool(plate.words or plate.captions or any(kept[: plate.leaves[0]]))


def _is_drawn(leaf: Leaf) -> bool:
    """A label that ai2html sets upon the graphic, such as a number on an axis: its heading may be the next."""
    box = leaf.node.parent
    return box is not None and "g-aiAbs" in box.names


def _is_button_on(leaf: Leaf, plate: Plate, kept: list[bool]) -> bool:
    """What enlarges a picture, or its number in a gallery, right behind it in its box: the caption may be next."""
    if kept[leaf.index] or plate.words or plate.captions or leaf.index != plate.leaves[-1] + 1:
        return False
    if not (is_running_time(leaf.text) or are_buttons((leaf.text,))):
        return False
    if any(link and not (link.startswith("#") or leads_to_picture(link)) for link in links_of(leaf.node)):
        return False  # A gallery's own page.
    boxes = takewhile(lambda up: not up.spine, islice(plate.root.above(), _FIGURE_ABOVE))
    return any(box in leaf.node.above() for box in boxes)


def _is_file_beside(leaf: Leaf, plate: Plate, kept: list[bool]) -> bool:
    """A word or two, none of the article's, in the box of a figure: under what kinds of files one gets it. Its caption may be next."""
    if kept[leaf.index] or leaf.words > _FEW_WORDS:
        return False
    return _is_in_figure(leaf, plate)


def _goes_on(leaf: Leaf, plate: Plate) -> bool:
    """It stands right behind the caption in the box of the figure: journals tell there, in paragraphs, what the figure shows."""
    if not plate.captions or leaf.index != plate.captions[-1] + 1 or leaf.node.tag in HEADINGS:
        return False
    return _is_in_figure(leaf, plate)


def _is_in_figure(leaf: Leaf, plate: Plate) -> bool:
    """A box around both is called a figure."""
    box = next((up for up in islice(plate.root.above(), _FIGURE_ABOVE) if _FIGURE.search(up.names)), None)
    return box is not None and not box.spine and box in leaf.node.above()


def _root(leaf: Leaf, *, framed: bool) -> Block | None:
    """The figure that a run is of; where it is `framed`, something around it may be one."""
    levels = _LOOK_UP
    node: Block | None = leaf.node
    for _ in range(_MOST_BOXES if framed else 0):
        if node is None:
            break
        if node.tag == "figure" or (node.tag in _LAYOUTS and _is_layout(node)):
            return node
        levels -= node.leaves > 1 or node.element.tag not in OF_TABLES
        if not levels:
            break
        node = node.parent
    if leaf.pictures and leaf.node.tag not in _TEXT_TAGS and _may_be_told(leaf):
        return leaf.node
    return leaf.node if leaf.pictures and not leaf.text and leaf.node.tag in _CELLS else None


def _may_be_told(leaf: Leaf) -> bool:
    """Its words are short, or those of its picture for whoever cannot see that."""
    return len(leaf.text) < _LONGEST_CAPTION or says_what_is_seen(leaf)


def _is_layout(node: Block) -> bool:
    """A table or list that only puts words under one picture; "caption-top" names the caption of a table with a head."""
    if node.tag == "table" and node.names and names_caption(node.names):
        return next(node.element.iter(*_OF_DATA), None) is None
    if not _SEVERAL <= node.leaves <= _MOST_LEAVES or node.chars > _LONGEST_CAPTION:
        return False
    pictures = list(islice(node.element.iter("img", "amp-img"), _SEVERAL + 1))
    shown = [one for one in pictures if next(one.iterancestors("noscript"), None) is None] or pictures
    return len([one for one in shown if not (one.tail or "").strip()] or shown) == 1  # An icon begins a line of words.


def _is_fallback(leaf: Leaf, plate: Plate) -> bool:
    """What readers without scripts see of the picture right before it, or what stands in its place until a script is done."""
    if leaf.text or plate.words or plate.captions or leaf.index != plate.leaves[-1] + 1:
        return False
    if leaf.node.parent is not plate.root.parent:
        return False
    return all(node.tag == "noscript" or _waits(node) for node in picture_nodes(leaf.node))


def _waits(node: Node) -> bool:
    """It is drawn by its address alone, and no script will load another file there."""
    if not (node.element.get("src") or "").startswith("data:"):
        return False
    names = (name for name, _ in node.element.items() if name != "src")
    return not any(name.startswith("data-") or "src" in name for name in names)


def _in_other(node: Block, root: Block) -> bool:
    current: Block | None = node
    while current is not None and current is not root:
        if current.tag in ("blockquote", "table", "pre", "ul", "ol"):
            return True
        current = current.parent
    return False


def parted(plate: Plate, leaves: list[Leaf]) -> Iterator[Plate]:
    """The pictures of a figure that holds lists, tables, quotations or code, each with the caption right behind it."""
    for i, behind in zip_longest(plate.leaves, plate.leaves[1:]):
        leaf = leaves[i]
        if leaf.pictures:
            own = Plate(leaf.node, leaves=[i], pictures=list(picture_nodes(leaf.node)), words=[i] if leaf.text else [])
            if behind == i + 1 and leaves[behind].node.tag == "figcaption" and not leaves[behind].pictures:
                own.captions.append(behind)
            yield own
