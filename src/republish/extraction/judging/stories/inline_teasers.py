"""Headlines of other stories that a site sets into a paragraph: "… that night. SEE ALSO The bell of Mora". The paragraph stays."""

from __future__ import annotations

from republish._text import COLONS
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Node, Removal
from republish.extraction.tree.walks import anchors_under, words_under
from republish.extraction.words.lines.part_labels import label_in, leads_to_story
from republish.extraction.words.lines.phrases import call_of, leads_to_others

_TEASER = Removal("related", "the headline of another story of the site, behind a word that calls for it")
_SET_APART = frozenset({"span", "strong", "b", "em", "i", "small"})
_LONGEST, _SHORTEST_REST = 220, 60
"""Letters of such a part, and of what else its paragraph says at least."""
_ENDS = tuple('.!?…。！？»”"’)]')


def drop_inline_teasers(verdicts: Verdicts) -> None:
    """Mark such parts of kept paragraphs as removed, each a word that calls for reading and one link to another page of the site."""
    for leaf in verdicts.runs.linked:
        if leaf.solid and verdicts.kept[leaf.index] and any(map(_is_set_apart, leaf.node.items)):
            before: str | Node = ""
            for item in leaf.node.items:
                if isinstance(item, Node) and _is_set_apart(item) and _is_teaser(item, leaf, verdicts.host):
                    _take_out(item, before)
                if isinstance(item, Node) or item.strip():
                    before = item


def _is_set_apart(item: str | Node) -> bool:
    return item.__class__ is not str and item.tag in _SET_APART  # type: ignore[union-attr]


def _take_out(part: Node, before: str | Node) -> None:
    """With the break right before it; not where it goes on with a sentence."""
    if isinstance(before, Node) and before.tag == "br":
        before.removal = part.removal = _TEASER
    elif (before if isinstance(before, str) else words_under(before)).rstrip().endswith(_ENDS):
        part.removal = _TEASER


def _is_teaser(part: Node, leaf: Leaf, host: str) -> bool:
    anchors = list(anchors_under(part))
    if len(anchors) != 1:
        return False
    said, headline = (" ".join(words_under(node).split()) for node in (part, anchors[0]))
    if (
        not headline
        or len(said) > _LONGEST
        or len(leaf.text) - len(said) < _SHORTEST_REST
        or not said.endswith(headline)
    ):
        return False
    address = anchors[0].get("href") or ""
    return _calls(said.removesuffix(headline).strip()) and "#" not in address and is_on_site(address, host)


def _calls(label: str) -> bool:
    """It says nothing but that there is another story: "À LIRE AUSSI", "Read:"."""
    if leads_to_others(label) or call_of(label) == "more":
        return True
    return label.endswith(COLONS) and leads_to_story(label_in(label))
