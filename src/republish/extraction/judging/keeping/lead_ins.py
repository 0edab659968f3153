"""What leads in and what is shown: the line before a list, a quotation or code, and a post behind the paragraph that speaks of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, takewhile

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.quotation_boxes import is_of_instagram, is_post
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, signature
from republish.extraction.tree.walks import lone_box
from republish.extraction.words.lines.part_labels import promises_post
from republish.extraction.words.lines.phrases import ASKING, leads_to_others

_CALLED_FOR = frozenset({"ul", "ol", "blockquote", "pre"})
_LISTS, _FEWEST_ITEMS = frozenset({"ul", "ol"}), 2
_LONGEST, _FEWEST_WORDS = 140, 2
_FEWEST_OF_SENTENCE = 3
"""Words of a short line that leads to a list of nothing but words: "Tags:" is none."""
_NOTICE, _FEWEST_ASKING = "legal", 5
_UNSPACED = Uncompiled("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]{6}")
"""Words of a script that sets no blanks between them: a label such as "相關新聞" has fewer letters."""
_CODE = "pre"
_STUB = "A post shared by"
"""What Instagram shows without its script says nothing of the post."""
_NETWORK = "instagram"
_MOST_OF_POST, _DASHES = 4, ("—", "–")
"""Runs of a post before one that says something: whose it is; what stands before that behind the words."""
_LEVELS = 2
"""Boxes up from an item to its list."""
_MOST_OF_POSTS = 20
"""Runs of all the posts in a box."""


def keep_lead_ins(verdicts: Verdicts) -> None:
    """Keep the line with a colon right before a list, a quotation or code that stays, "Ann Reed said:"; and the notice that a line asks to be given."""
    for leaf in verdicts.runs.colons:
        i = leaf.index
        if not verdicts.kept[i] and any(verdicts.kept[i + 1 : i + 2]) and _leads_in(leaf, verdicts.leaves[i + 1]):
            verdicts.keep(i)
        elif verdicts.kept[i] and any(_is_notice(one, leaf) for one in verdicts.leaves[i + 1 : i + 2]):
            verdicts.keep(i + 1)


def keep_led_lists(verdicts: Verdicts) -> None:
    """Keep the list right behind a paragraph of the article with a colon, if its items are sentences and not the links in them; behind a short one, words alone."""
    for leaf in verdicts.runs.colons:
        below = leaf.index + 1
        if verdicts.kept[leaf.index] and below < len(verdicts.leaves) and not verdicts.kept[below]:
            for place in _list_behind(leaf, verdicts.leaves[below]):
                verdicts.keep(place)


def _list_behind(leaf: Leaf, first: Leaf) -> Iterable[int]:
    """The runs of the list that begins there, of which every item says more than what is linked."""
    asks = not leaf.kinds.keys().isdisjoint(ASKING) or leads_to_others(leaf.text)
    if asks or leaf.links or leaf.node.distance or leaf.node.negatives or leaf.node.hidden:
        return ()
    made = next((up for up in first.node.upwards() if up.tag in _LISTS), None)
    if made is None or made.first != first.index or made.negatives or not _stand_alike(made, leaf.node):
        return ()
    told = 2 * made.linked < made.chars if leaf.solid else not made.linked and _says_a_sentence(leaf)
    return made.span() if made.leaves >= _FEWEST_ITEMS and told else ()


def _stand_alike(made: Block, line: Block) -> bool:
    """In one box, or side by side, each alone in a box of one class."""
    if made.parent is line.parent:
        return True
    box, beside = lone_box(made), lone_box(line)
    alike = box.parent is beside.parent and signature(box) == signature(beside)
    return alike and box is not made and bool(box.class_name)


def _says_a_sentence(leaf: Leaf) -> bool:
    """A short line that is no label: "Shelters are open at:", a paragraph without a heading's tag."""
    return leaf.node.tag == "p" and leaf.words >= _FEWEST_OF_SENTENCE and not leaf.kinds


def _leads_in(leaf: Leaf, following: Leaf) -> bool:
    node = leaf.node
    if leaf.links or following.links or (_is_one_word(leaf) and following.node.tag != _CODE):
        return False
    beside = node.distance or node.negatives or node.hidden or node.tag in HEADINGS or len(leaf.text) > _LONGEST
    asks = not leaf.kinds.keys().isdisjoint(ASKING) or leads_to_others(leaf.text)
    return not (beside or asks) and _is_right_behind(following.node, node)


def _is_notice(following: Leaf, line: Leaf) -> bool:
    """A legal line of the same box, behind more than a label: "Please give the following credit:", "© 2024 Harbour Museum"."""
    beside = following.node.parent is line.node.parent and not following.node.hidden
    return beside and _NOTICE in following.kinds and line.words >= _FEWEST_ASKING and not line.kinds.keys() - {_NOTICE}


def _is_right_behind(node: Block, line: Block) -> bool:
    """What is led in stands beside the line, or beside the box that holds nothing else, in another such box perhaps."""
    home = lone_box(line).parent
    called = (up for up in node.upwards() if up.tag in _CALLED_FOR)
    return any(up.parent is line.parent or lone_box(up).parent is home for up in called)


def _is_one_word(leaf: Leaf) -> bool:
    return leaf.words < _FEWEST_WORDS and _UNSPACED.search(leaf.text) is None


def keep_posts(verdicts: Verdicts) -> None:
    """Keep what somebody wrote on a network, all of it, where it is shown right behind a paragraph of the article."""
    begun: set[Block] = set()
    for leaf in verdicts.runs.whole:
        asked = leaf.text and not (verdicts.kept[leaf.index] or leaf.node.distance or promises_post(leaf.text))
        post = _post_around(leaf.node) if asked else None
        if post is None or _is_beside(post):
            continue
        if post in begun or (not _is_stub(leaf, post) and _follows_text(leaf, post, verdicts)):
            begun.add(post)
            verdicts.keep(leaf.index)


def _is_stub(leaf: Leaf, post: Block) -> bool:
    """A link to the post, and whose it is: nothing of what it says, which on Instagram is a link as a whole."""
    if leaf.text.startswith(_STUB) or promises_post(leaf.text):
        return True
    words = is_of_instagram(post) and leaf.linked == len(leaf.text) and _NETWORK not in leaf.text.lower()
    return 2 * leaf.linked > len(leaf.text) and not words


def _post_around(node: Block) -> Block | None:
    return next((up for up in node.upwards() if is_post(up)), None)


def _is_beside(post: Block) -> bool:
    """The box around what holds nothing but the post is named for something beside the text; that itself is named for where the post comes from."""
    around = lone_box(post).parent
    return around is None or bool(around.negatives)


def _follows_text(leaf: Leaf, post: Block, verdicts: Verdicts) -> bool:
    """The run before is the article's own, or of another post, beside this one or the boxes that hold nothing else, or in it."""
    above = reversed(verdicts.leaves[max(0, leaf.index - _MOST_OF_POST) : leaf.index])
    signs = leaf.text.startswith(_DASHES)
    before = next((one for one in above if signs or verdicts.kept[one.index] or post not in one.node.above()), None)
    if before is None or not verdicts.kept[before.index]:
        return False
    if post in before.node.above():
        return True
    other = _post_around(before.node)
    beside = (before.node.parent, lone_box(other if other is not None else before.node).parent, *_around_list(before))
    return lone_box(post).parent in beside or _box_of_posts(post, verdicts).parent in beside


def _around_list(item: Leaf) -> Iterator[Block | None]:
    """The box of the list that ends with such an item."""
    return (up.parent for up in islice(item.node.above(), _LEVELS) if up.tag in _CALLED_FOR)


def _box_of_posts(post: Block, verdicts: Verdicts) -> Block:
    """The outermost box that a post begins and nothing but others goes on, as where the first one's box was never closed."""
    found: Block = post
    for box in takewhile(lambda box: not box.spine and box.first == post.first, post.above()):
        if box.leaves > _MOST_OF_POSTS:
            break
        if all(_post_around(verdicts.leaves[place].node) is not None for place in box.span()):
            found = box
    return found
