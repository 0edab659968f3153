"""The main block: where the article's running text stands."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import islice

from republish.extraction.surveying.masses import beside, headed_article, masses
from republish.extraction.tree.leaves import Leaf, tells
from republish.extraction.tree.nodes import Block, signature
from republish.extraction.words.boxes.builders import holds_built_post, holds_content_of_post, text_box

_ROOTS = frozenset({"html", "body", "main", "article"})
_TOPS = frozenset({"html", "body"})
_ROWS = frozenset({"table", "thead", "tbody", "tfoot", "tr", "ul", "ol", "dl"})
"""What holds only rows or items."""
_HEADLINES = frozenset({"h1", "h2"})
_PARAGRAPH = "p"
"""Lines that breaks part lie in one."""
_MOST = 0.8
"""The main block is the deepest one with this share of the running text."""
_GOOD_PART = 0.4
"""Of the running text, for a block that is named as the body."""
_GOOD_SHARE = 0.3
"""The same for one that holds many paragraphs."""
_TWICE = 2
"""Times what any box of one paragraph holds, for one that holds a few."""
_MANY, _SOME, _ALONE = 6, 4, 2
"""Paragraphs side by side."""
_BODY_NAME = re.compile(
    r"article-?_*(?:body|content|text)|entry-content|entry-?_*body|post-?_*(?:content|body)|story-?_*body|single-(?:blog-|post-)?content|blog-(?:post-)?content"
)
_BODY_PROPERTIES = frozenset({"articleBody", "text"})
_TEXT_ABOVE = 4
"""A builder's box of text, and boxes in it."""
_SMALL_PART = 0.2
_LEVELS, _FAR_LEVELS = 3, 6
"""Up from the main block: boxes of the same kind, and where the paragraphs are said to be, are looked for so far; farther those with several paragraphs."""


def find_main_block(root: Block, leaves: list[Leaf], item: Block | None = None) -> Block:
    """The deepest block that holds nearly all running text outside what is named as something else.

    `item` is the box of a short news item, whatever else it is called.
    """
    headed = headed_article(leaves)
    outside = dict.fromkeys(filter(None, (headed, item)), 0)
    mass = masses(leaves, headed, outside)
    boxes = [node for node in mass if not outside.get(node)]
    if (post := _content_of_post(root, mass)) is not None:
        return _built(_deepest(post, mass), boxes)
    main = _gathered(_deepest(_named_body(root, mass) or root, mass), mass, mass.get(root, 0.0))
    if headed is not None and main in headed.above() and _holds_body(headed, root, mass):
        main = _gathered(_deepest(headed, mass), mass, mass[headed])
    alike = boxes + _boxes_of_sentences(main, leaves, outside)
    return _built(_widened(main, alike, leaves, mass), boxes)


def _deepest(node: Block, mass: dict[Block, float]) -> Block:
    """The deepest block with most of a block's running text; a list or table is what it stands in."""
    deepest = node
    while not node.leaf:
        best = max(node.blocks(), key=lambda child: mass.get(child, 0.0), default=None)
        if best is None or best.leaf or not mass.get(best) or mass[best] < _MOST * mass[node]:
            break
        if node.tag not in _ROOTS and any(child in mass and not child.tag for child in node.blocks()):
            break  # Text of its own: a quotation follows what leads in to it.
        node = best
        if node.tag not in _ROWS and node.tag != _PARAGRAPH:
            deepest = node
    return deepest


def _gathered(main: Block, mass: dict[Block, float], whole: float) -> Block:
    """Where one block far from the main one holds many paragraphs side by side and all others stand alone, as teasers do.

    The items of a list are no such paragraphs.
    """
    homes: dict[Block, int] = {}
    for node in mass:
        if node.leaf and node.parent is not None and node.parent.tag not in _ROWS:
            homes[node.parent] = homes.get(node.parent, 0) + 1
    best = max(homes, key=homes.__getitem__, default=main)
    if homes.get(best, 0) < _ALONE or mass[best] < _GOOD_SHARE * whole:
        return main
    if main in islice(best.upwards(), 1 + _LEVELS):
        return main
    few = homes[best] < _MANY
    others = [home for home in homes if home is not best and best not in home.above()]
    if few and any(_TWICE * mass[home] > mass[best] for home in others):
        return main
    return best if all(homes[home] <= (1 if few else _ALONE) for home in others) else main


@lru_cache(maxsize=4096)
def names_a_body(names: str) -> bool:
    """A class or id of what holds an article's text."""
    return bool(names) and _BODY_NAME.search(names.lower()) is not None


def _content_of_post(root: Block, mass: dict[Block, float]) -> Block | None:
    """The block that a theme puts a post's text into, which may be less than what the site sets beside it."""
    posts = [node for node in mass if not node.leaf and holds_content_of_post(node.names)]
    return posts[0] if len(posts) == 1 and mass[posts[0]] >= _SMALL_PART * mass[root] else None


def _named_body(root: Block, mass: dict[Block, float]) -> Block | None:
    """The one block that is named as an article's body and holds a good part of the running text."""
    found = [node for node in mass if not node.leaf and names_a_body(node.names)]
    chosen = set(found)
    outer = [node for node in found if not any(up in chosen for up in node.above())]
    return outer[0] if len(outer) == 1 and mass[outer[0]] >= _GOOD_PART * mass[root] else None


def _holds_body(article: Block, root: Block, mass: dict[Block, float]) -> bool:
    """The `article` with the headline has some paragraphs side by side, be there more text beside it: teasers stand alone."""
    if not mass.get(article) or mass[article] < _SMALL_PART * mass.get(root, 0.0):
        return False
    homes = Counter(node.parent for node in mass if node.leaf and article in node.above())
    return max(homes.values(), default=0) >= _SOME


def _widened(main: Block, boxes: list[Block], leaves: list[Leaf], mass: dict[Block, float]) -> Block:
    """Where an article goes on in other boxes of the same kind, the block that holds them all."""
    if not _may_go_on(main):
        return main
    sign = signature(main)
    alike = [node for node in boxes if node is not main and signature(node) == sign]
    for level, up in enumerate(islice(main.above(), _FAR_LEVELS), 1):
        if level == _LEVELS + 1:
            alike = [node for node in alike if _has_paragraphs(node, mass)]
        if not alike or up.tag in _TOPS:
            break
        there = [node for node in alike if _is_at(node, up, level)]
        if there and (level <= _LEVELS or _are_one_story(main, there, up, leaves)):
            return up
    return main


def _has_paragraphs(box: Block, mass: dict[Block, float]) -> bool:
    """Several of running text, as the beginning of a story has and a teaser has not."""
    return not box.leaf and sum(child.leaf and child in mass for child in box.blocks()) > 1


def _are_one_story(main: Block, others: list[Block], up: Block, leaves: list[Leaf]) -> bool:
    """No box but the first has a headline over its text; those of an endless page have one each."""
    boxes = sorted((main, *others), key=lambda box: box.span().start)
    return not any(_is_headed(box, up, leaves) for box in boxes[1:])


def _is_headed(box: Block, up: Block, leaves: list[Leaf]) -> bool:
    """A headline stands before it in the part of a block that holds it."""
    part = next(one for one in box.upwards() if one.parent is up)
    return any(leaf.node.tag in _HEADLINES for leaf in leaves[part.span().start : box.span().start])


def _may_go_on(main: Block) -> bool:
    """It has a name, or is a section, and may so have others of its kind beside it."""
    return main.tag != "article" and (bool(signature(main)[1]) or main.tag == "section")


def _boxes_of_sentences(main: Block, leaves: list[Leaf], outside: dict[Block, int]) -> list[Block]:
    """The boxes of the main block's kind that hold short sentences in lines of their own, and no link."""
    sign, found = signature(main), []
    for leaf in leaves if _may_go_on(main) else ():
        if leaf.solid or not tells(leaf):
            continue
        box = next((up for up in islice(leaf.node.above(), _LEVELS) if signature(up) == sign), None)
        if box is not None and box is not main and not box.linked and not beside(box, outside):
            found.append(box)
    return found


def _built(main: Block, boxes: list[Block]) -> Block:
    """Where the article lies in a builder's boxes of text, in rows and columns, the block of the post that holds them all."""
    own = list(main.upwards())
    post = next(filter(_holds_post, own), None)
    if post is None or post is main:
        return main
    paths = [path for path in (list(node.upwards()) for node in boxes) if post in path]
    own = own[: own.index(post) + 1]
    alike = [path for path in paths if _are_alike(path, own)]
    return next((up for up in own if all(up in path for path in alike)), main)


def _are_alike(path: list[Block], own: list[Block]) -> bool:
    """Two blocks, each with those around it: boxes of text of one builder, or of one class and equally deep."""
    kind = next(filter(None, (text_box(box.class_name) for box in own[:_TEXT_ABOVE])), None)
    if kind is not None and text_box(path[0].class_name) == kind:
        return True
    sign = signature(own[0])
    return bool(sign[1]) and path.index(own[-1]) == len(own) - 1 and signature(path[0]) == sign


def _holds_post(box: Block) -> bool:
    """It is named as the body of an article, or marked so, or as what a builder builds a post in."""
    return names_a_body(box.names) or box.get("itemprop") in _BODY_PROPERTIES or holds_built_post(box.names)


def _is_at(node: Block, up: Block, levels: int) -> bool:
    """Whether a node lies that many levels below another."""
    for _ in range(levels):
        if node.parent is None:
            return False
        node = node.parent
    return node is up
