"""A caption before its credit, and apart from it, as one line under a picture is read, whatever order a page has them in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise

from republish._text import COLONS
from republish.extraction.plates.plate import picture_nodes
from republish.extraction.tree.caption_ends import SENTENCE_ENDS, says_maker
from republish.extraction.tree.credit_lines import is_credit, split_credit
from republish.extraction.tree.credit_names import names_caption_most, names_credit
from republish.extraction.tree.joints import CREDITING, credits_maker
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Node, Removal
from republish.extraction.tree.walks import words_under

_LOOK_UP = 5
_MOST_RUNS, _FEWEST_BLANKS = 4, 3
_AGAIN = Removal("duplicate", "the same credit stands before it")
_SIGNS, _SHORTEST = " .,;|/()[]", 3
_LINES = frozenset({"span", "em", "i", "small"})
"""What may hold a whole caption."""


def credit_last(root: Block, told: Sequence[Leaf]) -> None:
    """Put a figure's credit, the first of the runs that it keeps, at the end of its caption; nothing may stand between them, and a label stays before its name."""
    if not 2 <= len(told) <= _MOST_RUNS or any(leaf.pictures for leaf in told[1:]):
        return
    if len(told) == 2 and told[0].text.endswith(COLONS):
        return
    first = 2 if _is_labeled(told) else int(_is_credit(told[0], root))
    makers, captions = told[:first], told[first:]
    if not (makers and captions and all(_is_caption(leaf, root) for leaf in captions)):
        return
    target = captions[-1].node
    for own in filter(None, [_taken(maker.node) for maker in makers]):
        for item in own:
            if isinstance(item, Node):
                item.parent = target
        target.items = [*target.items, " ", *own]


def _is_labeled(told: Sequence[Leaf]) -> bool:
    """The first run is the label of a credit, and the second the name to it: "Photo by:" and "The Associated Press"."""
    label, name = told[0].text, told[1].text
    return (
        len(told) > 2
        and told[0].node.element.tag in HEADINGS
        and label.endswith(COLONS)
        and split_credit(f"{label} {name}")[0] is None
    )


def part_credit(caption: Node) -> None:
    """Put a blank before the credit in a line that turned out to be a caption, or behind one that begins it, where a style sheet set it apart."""
    said = list(caption.items)
    for place, (before, behind) in enumerate(pairwise(said)):
        if isinstance(before, str):
            if isinstance(behind, Node) and _is_set_apart(before, behind, place + 2 == len(said)):
                said[place] = f"{before} "
        elif isinstance(behind, str) and behind[:1].isupper() and is_credit(words_under(before).strip()):
            said[place + 1] = f" {behind}"
    caption.items = said
    for item in said:
        if isinstance(item, Node) and item.tag in _LINES:
            part_credit(item)


def credit_behind(caption: Node) -> None:
    """Put who made the picture, without a label in an element that begins a line, behind the sentence that says what is seen."""
    said = [item for item in caption.items if not isinstance(item, str) or item.strip()]
    if len(said) == 1 and isinstance(said[0], Node) and said[0].tag in _LINES:
        credit_behind(said[0])
        return
    first = said[0] if len(said) > 1 else None
    if not isinstance(first, Node) or first.tag not in _LINES or next(picture_nodes(caption), None) is not None:
        return
    told = "".join(item if isinstance(item, str) else words_under(item) for item in said[1:]).strip()
    maker = words_under(first).strip()
    if ":" in maker or "©" in maker or told.count(" ") < _FEWEST_BLANKS or not is_credit(maker):
        return
    if told.endswith(SENTENCE_ENDS) and split_credit(told)[1] is None:
        caption.items = [*said[1:], " ", first]


def leave_out_second(caption: Node) -> None:
    """Take out the element that ends a caption where it only says once more whose the picture is."""
    said = [item for item in caption.items if not isinstance(item, str) or item.strip()]
    last = said[-1] if len(said) > 1 else None
    if not isinstance(last, Node) or last.removal is not None:
        return
    credit = words_under(last).strip(_SIGNS)
    before = "".join(item if isinstance(item, str) else words_under(item) for item in said[:-1]).rstrip(_SIGNS)
    if len(credit) >= _SHORTEST and before.endswith(credit) and before != credit and is_credit(credit):
        last.removal = _AGAIN


def _is_set_apart(before: str, credit: Node, ends: bool) -> bool:
    """It is called who made the picture, or `ends` the line with nothing else, and no blank stands before it."""
    called = credit.tag in CREDITING or names_credit(credit.get("class") or "")
    return (called or (ends and says_maker(words_under(credit).strip()))) and credits_maker(before, credit.element)


def _taken(node: Node) -> list[str | Node]:
    """The words of a run, which it loses; those beside a picture without the picture, nothing where it stands among them."""
    said = [item for item in node.items if (item if isinstance(item, str) else words_under(item)).strip()]
    beside = [item for item in said if isinstance(item, Node) and next(picture_nodes(item), None) is not None]
    if not beside:
        node.items = [item for item in node.items if item not in said]
        return said
    return _taken(beside[0]) if said == beside[:1] else []


def _is_credit(leaf: Leaf, root: Block) -> bool:
    if split_credit(leaf.text)[0] is None:
        return any(map(str.isalnum, leaf.text))
    names = [item.get("class") or "" for item in leaf.node.children()]
    return any(map(names_credit, (*_names(leaf, root), *names)))


def _is_caption(leaf: Leaf, root: Block) -> bool:
    """It is named a caption, or stands in the caption's element, and is no second credit."""
    if _is_credit(leaf, root):
        return False
    boxes = islice(leaf.node.upwards(), 1 + _LOOK_UP)
    return any(up.tag == "figcaption" for up in boxes) or any(map(names_caption_most, _names(leaf, root)))


def _names(leaf: Leaf, root: Block) -> list[str]:
    """The classes of a run and of the blocks around it that hold nothing else, up to the figure."""
    names: list[str] = []
    up: Block | None = leaf.node
    while up is not None and up is not root and up.leaves == 1 and len(names) < _LOOK_UP:
        names.append(up.class_name)
        up = up.parent
    return names
