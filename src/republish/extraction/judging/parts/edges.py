"""Lists, tables, quotations and code at the edges of a text, in its own box: the model doubts what has no paragraph on both sides."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, dropwhile, takewhile

from republish.extraction.judging.keeping.boxes import is_callout
from republish.extraction.judging.parts.listings import titles_of_code
from republish.extraction.judging.records.plain_lines import said_plainly
from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.survey import CODE, FORM, GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf, tells
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.words.boxes.quotation_names import names_a_quotation
from republish.extraction.words.bylines.stamps import says_only_when
from republish.extraction.words.lines.phrases import ASKING

_LISTS = frozenset({"ul", "ol", "dl"})
_PARTS = _LISTS | {"table", "blockquote", "pre"}
_LOOSE, _SAID = frozenset({"ul", "dl"}), "dd"
_OVER_PARTS = HEADINGS | {"figcaption"}
_FEWEST_PARAGRAPHS, _MOST_BESIDE_CODE = 3, 4
_TIMES = 6
"""As many cells a table has at least for one that speaks of the page, as a day does."""


def keep_edges(verdicts: Verdicts) -> None:
    """Keep those right above the first paragraph of the article's own box, and right behind the last one, with the heading over each."""
    main = verdicts.survey.main
    kept = verdicts.boxed_paragraphs(main)
    if len(kept) < _FEWEST_PARAGRAPHS:
        return
    blocks = [block for block in main.blocks() if block.words]
    above = takewhile(lambda block: kept[0] not in block.span(), blocks)
    behind = dropwhile(lambda block: block.first <= kept[-1], blocks)
    for block in chain(_over(list(above), verdicts), _under(list(behind), verdicts)):
        for leaf in _said_in(block, verdicts):
            if leaf.node.places & GROUP or any(map(str.isalnum, leaf.text)):  # Not the sign of a callout.
                verdicts.keep(leaf.index)


def _over(blocks: list[Block], verdicts: Verdicts) -> Iterator[Block]:
    """The parts with which a row of blocks ends, and headings right over them."""
    below = False
    for block in reversed(blocks):
        heads = below and _is_heading(block, verdicts)
        if not (heads or _is_part(block, verdicts)):
            return
        yield block
        below = not heads


def _under(blocks: list[Block], verdicts: Verdicts) -> Iterator[Block]:
    """The parts with which it begins, and headings right over them; a list of a few words without one may be of the page."""
    over = None
    for block in blocks:
        if over is None and _is_heading(block, verdicts):
            over = block
        elif _is_part(block, verdicts) and (over is not None or not _is_loose(block)):
            yield from (block,) if over is None else (over, block)
            over = None
        else:
            return


def _is_loose(block: Block) -> bool:
    """A list that neither counts its items nor says anything of them, in boxes of its own perhaps."""
    part = block
    while part.tag not in _PARTS and not part.leaf and next(part.blocks()).leaves == part.leaves:
        part = next(part.blocks())
    return part.tag in _LOOSE and all(item.tag != _SAID for item in part.blocks())


def _is_heading(block: Block, verdicts: Verdicts) -> bool:
    """It is one of a section, plain and without a link."""
    plain = block.tag in HEADINGS and block.tag != "h1" and block.leaf and not (block.linked or block.apart)
    said = verdicts.leaves[block.first]
    return plain and not (said.kinds or _is_of_page(said))


def _is_part(block: Block, verdicts: Verdicts) -> bool:
    """It is such a part, or a box of nothing but such parts with headings and captions; it leads nowhere and says something of its own."""
    if block.hidden or block.negatives or block.card or block.places & FORM:
        return False
    runs = _said_in(block, verdicts)
    coded = bool(runs) and runs[0].node.places & CODE
    if not runs or not (_is_beside_code(block, runs, verdicts) if coded else _is_set_apart(block, runs)):
        return False
    if _is_of_labels(runs):
        return False
    of_page = sum(map(_is_of_page, runs))
    return not any(leaf.links for leaf in runs) and of_page * _TIMES <= len(runs) * (block.tag == "table")


def _is_of_labels(runs: list[Leaf]) -> bool:
    """Items of one word each, or a single item: topics, buttons, stars."""
    items = [run for run in runs if run.node.tag == "li"]
    return len(items) == len(runs) and (len(items) == 1 or all(item.words == 1 for item in items))


def _is_beside_code(block: Block, code: list[Leaf], verdicts: Verdicts) -> bool:
    """The box says hardly a word beside its code: the language, "Copy", numbers of lines."""
    beside = (verdicts.leaves[place] for place in block.span())
    return all(leaf.words <= _MOST_BESIDE_CODE for leaf in beside if leaf not in code)


def _is_set_apart(block: Block, runs: list[Leaf]) -> bool:
    """It is made of parts, or tells something in a box that an editor's program or its name calls a note or a quotation."""
    if _is_made_of_parts(block):
        return True
    named = is_callout(block) or (bool(block.names) and names_a_quotation(block.names))
    return named and not any(leaf.kinds for leaf in runs) and any(map(tells, runs))


def _is_made_of_parts(block: Block) -> bool:
    """Each of its blocks is a part, a heading or a caption, or a box of them, and one at least is a part."""
    found, waiting = False, [block]
    while waiting:
        box = waiting.pop()
        if box.tag in _PARTS:
            found = True
        elif not box.leaf:
            waiting.extend(box.blocks())
        elif box.words and box.tag not in _OVER_PARTS:
            return False
    return found


def _said_in(block: Block, verdicts: Verdicts) -> list[Leaf]:
    """Its runs; of code that with its titles alone, for numbers of lines and buttons stand beside it."""
    runs = [verdicts.leaves[place] for place in block.span() if verdicts.leaves[place].text]
    code = [leaf for leaf in runs if leaf.node.places & CODE and not is_none_of_it(leaf)]
    return [*code, *(title for leaf in code for title in titles_of_code(leaf, verdicts))] if code else runs


def _is_of_page(run: Leaf) -> bool:
    """It says when the page was written, by whom, or what can be done with it."""
    said = run.text
    return (
        run.node.hidden
        or not ASKING.isdisjoint(run.kinds)
        or is_none_of_it(run)
        or (run.node.tag == "li" and said.isdigit())
        or said_plainly(said) is not None
        or says_only_when(said)
    )
