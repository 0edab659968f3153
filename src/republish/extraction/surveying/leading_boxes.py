"""Small boxes that are named for other stories, for advertisements or for authors, in many languages, and what of them leads there."""

from __future__ import annotations

from collections.abc import Sequence

from republish._html import Element
from republish.extraction.surveying.prompts import is_prompts
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_home, is_on_site
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.tree.walks import links_of
from republish.extraction.words.boxes.box_names import box_kind
from republish.extraction.words.lines.phrases import ASKING, is_of_comments
from republish.extraction.words.lines.told import speaks_to_readers

_MOST_WORDS = {
    "related": 150,
    "advertisement": 60,
    "author": 100,
    "window": 60,
    "tools": 40,
    "offer": 40,
    "consent": 100,
    "comments": 150,
    "republishing": 150,
}
_LONGEST_RUN = 60
"""Words: what says more at a stretch is the article's, which opens with a click perhaps."""
_WHOLE, _PART = 0.9, 0.25
"""Of a line that is one link, and of one that stands alone in its box."""
_HEADLINE, _KICKER = 20, 25
"""Letters: of a headline that is a link at least, of what stands before it in its line at most."""
_LONGEST_OFFER = 25
"""Words of a line beside a button: the rest of a text behind one says more, or links somewhere."""
_FEWEST, _LABEL, _TOOL = 2, 8, 5
"""Lines of an offer with a link that takes it; words of what a button or a field is called, and of one in a row of them."""
_NOTES = "admonition"
"""What programs for documentation call "See also", which their authors wrote."""


def named_box(run: Block) -> tuple[Block | None, str]:
    """The outermost small box around a run that is named so, and for what: a table of `extraction_boxes.toml`."""
    found: Block | None = None
    of = ""
    if not run.names and (run.parent is None or run.parent.spine):  # As most are.
        return None, of
    box: Block | None = run
    while box is not None and not box.spine and box.words <= _MOST_WORDS["related"]:
        kind = box_kind(box.names) if box.names else None
        if kind is not None and box.words <= _MOST_WORDS[kind] and _NOTES not in box.names:
            found, of = box, kind
        box = box.parent
    return found, of


def leads_there(box: Block, kind: str, verdicts: Verdicts) -> bool:
    """It holds a line that is a link to what its name speaks of, and nothing long; or headings alone, over other stories that are not there.

    Rules for republishing need no link, nor do rows of tools, nor windows, which speak to readers in what is more than a label.
    """
    said = [run for run in (verdicts.leaves[place] for place in box.span()) if run.text]
    if any(run.words > _LONGEST_RUN for run in said):
        return False
    if kind == "related" and not box.leaf and all(run.node.tag in HEADINGS for run in said):
        return True
    if kind == "republishing":
        return True
    if kind == "comments":
        return any(is_of_comments(run.text) for run in said)
    if kind == "consent":
        return _ends_in_button(box.element)
    if kind == "tools":
        return all(run.words <= _TOOL and run.text[-1] not in SENTENCE_ENDS for run in said)
    if kind == "window":
        return all(run.words <= (_LONGEST_OFFER if speaks_to_readers(run.text) else _LABEL) for run in said)
    if kind == "offer":
        above = said[:-1] if _signs_up(said, verdicts.host) else said
        brief = not any(run.links or run.words > _LONGEST_OFFER for run in above)
        return brief and (len(above) < len(said) or _ends_in_button(box.element))
    return any(_leads(run, kind, verdicts.host) for run in said if run.links and _is_link(run, said, kind))


def _signs_up(said: Sequence[Leaf], host: str) -> bool:
    """The last of several lines is one link that asks readers to, or that leads to where they sign up, subscribe or give."""
    if len(said) < _FEWEST or said[-1].links != 1 or said[-1].linked < _WHOLE * len(said[-1].text):
        return False
    asks = not ASKING.isdisjoint(said[-1].kinds)
    return asks or any(is_prompts(link or "") and is_on_site(link or "", host) for link in links_of(said[-1].node))


def _ends_in_button(box: Element) -> bool:
    """The last words in it are those of a button."""
    buttons = list(box.iter("button"))
    label = "".join(buttons[-1].itertext()).strip() if buttons else ""
    return bool(label) and "".join(box.itertext()).rstrip().endswith(label)


def _is_link(run: Leaf, said: Sequence[Leaf], kind: str) -> bool:
    share = _PART if len(said) == 1 or kind == "advertisement" else _WHOLE
    return run.linked >= share * len(run.text) or has_kicker(run)


def has_kicker(run: Leaf) -> bool:
    """A headline that is one link, and a word or two in its line beside it: "Culture The bell of Mora"."""
    beside = len(run.text) - run.linked
    return run.links == 1 and run.linked >= _HEADLINE and beside <= _KICKER and run.text[-1] not in SENTENCE_ENDS


def _leads(run: Leaf, kind: str, host: str) -> bool:
    """To another page of the site, or to another site."""
    addresses = [address for address in links_of(run.node) if address and "#" not in address]
    if kind == "related":
        return any(is_on_site(address, host) and not is_home(address) for address in addresses)
    return any(not is_on_site(address, host) for address in addresses)
