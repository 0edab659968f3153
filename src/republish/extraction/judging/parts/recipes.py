"""Recipes: what plugins and microdata name the ingredients, the steps, the notes and the title of one, whatever a site sets beside."""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block
from republish.extraction.words.lowered import holds_one

_Says: TypeAlias = tuple[bool, bool, bool]
_NOTHING: _Says = (False, False, False)
_OF_RECIPES = ("recipe", "ingredient", "mv-create")
_PART = Uncompiled(
    r"(?:ingredients?(?:list)?|instructions?|directions|(?:prep|cook|total)-time-container|servings-container|"
    r"recipe-?(?:title|name|notes?|description|summary|details|steps?|method|equipment|servings|yield)|"
    r"(?:tasty-recipes|mv-create|recipe-card|recipe_{1,2})-?(?:title|name|notes?|description|summary|details|equipment|servings|times?))(?:$|[\s_-])",
)
_CONTROL = Uncompiled(r"button|print|scale|rating|jump|toggle|unit-conversion")
_LISTS = frozenset({"ul", "ol"})
_FAR, _FEWEST = 1, 3
"""Runs in parts of recipes, below which it is an article that speaks of one."""


def keep_recipes(verdicts: Verdicts) -> None:
    """Keep the runs in such parts of a recipe's box, unless they lead elsewhere or ask for something."""
    if not holds_one(verdicts.survey.names, _OF_RECIPES):
        return
    known: dict[Block, _Says] = {}
    found = [leaf for leaf in verdicts.leaves if leaf.text and _said_around(leaf.node, known) == (True, True, False)]
    own = [leaf for leaf in found if _is_own(leaf)]
    for leaf in own if len(own) >= _FEWEST else ():
        verdicts.keep(leaf.index)


def _said_around(node: Block, known: dict[Block, _Says]) -> _Says:
    """Whether the boxes around a run, up to the main block, speak of a recipe, of a part of one and of its buttons."""
    passed: list[Block] = []
    up: Block | None = node
    while up is not None and not up.spine and up not in known:
        passed.append(up)
        up = up.parent
    said = known.get(up, _NOTHING) if up is not None else _NOTHING
    for box in reversed(passed):
        if box.names:
            recipe, part, control = _said_by(box.names)
            said = (said[0] or recipe, said[1] or part, said[2] or control)
        known[box] = said
    return said


@lru_cache(maxsize=8192)
def _said_by(names: str) -> _Says:
    said = names.lower()
    recipe = holds_one(said, _OF_RECIPES)
    return recipe, recipe and _PART.search(said) is not None, recipe and _CONTROL.search(said) is not None


def _is_own(leaf: Leaf) -> bool:
    node = leaf.node
    if node.hidden or node.card or node.distance > _FAR or _leads_away(leaf):
        return False
    return not (leaf.kinds or is_none_of_it(leaf))


def _leads_away(leaf: Leaf) -> bool:
    """Most of it is a link, and most of the list that it is an item of: one ingredient may lead to what that is."""
    items = next((box for box in leaf.node.above() if box.tag in _LISTS), None)
    listed = items is not None and not items.spine and 2 * items.linked <= items.chars
    return 2 * leaf.linked > len(leaf.text) and not listed
