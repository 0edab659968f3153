"""Which leaves are the article, what becomes of the rest, and why."""

from __future__ import annotations

from republish.extraction.features import Survey
from republish.extraction.leaves import Leaf
from republish.extraction.model import load
from republish.extraction.outline import Node, Removal
from republish.extraction.reasons import reason_for

KEEP = 0.5
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class Judgement:
    """The verdict on every leaf of a page."""

    def __init__(self, survey: Survey) -> None:
        self.survey = survey
        model = load()
        self.chances = [model.chance(row) for row in survey.rows]
        self.kept = [chance >= KEEP for chance in self.chances]
        self._pictures()
        self._duplicates()
        self._headings()

    def _pictures(self) -> None:
        """Pictures and their captions go with the text around them."""
        leaves = self.survey.leaves
        kept = self.kept
        near = _near_kept(kept, [bool(leaf.text) and not _in_figure(leaf.node) for leaf in leaves])
        for i, leaf in enumerate(leaves):
            if _in_figure(leaf.node) or (not leaf.text and leaf.pictures):
                branch = self.survey.branches[leaf.node]
                kept[i] = near[i] and branch.negatives == 0 and not branch.hidden and not _teaser_link(leaf.node)

    def _duplicates(self) -> None:
        seen: set[str] = set()
        for i, leaf in enumerate(self.survey.leaves):
            if self.kept[i] and len(leaf.text) > 60:
                if leaf.text in seen:
                    self.kept[i] = False
                seen.add(leaf.text)

    def _headings(self) -> None:
        """A heading that is followed by nothing kept goes; a bold line above a paragraph is a heading."""
        leaves, kept = self.survey.leaves, self.kept
        following: Leaf | None = None
        for i in range(len(leaves) - 1, -1, -1):
            if not kept[i]:
                continue
            leaf = leaves[i]
            if leaf.node.tag in _HEADINGS and following is None:
                kept[i] = False
                continue
            if _bold_line(leaf) and following is not None and following.node.tag not in _HEADINGS:
                leaf.node.tag = "h3"
            if leaf.text:
                following = leaf

    def container(self) -> Node | None:
        """The deepest block that holds everything kept."""
        nodes = [leaf.node for leaf, kept in zip(self.survey.leaves, self.kept, strict=True) if kept]
        if not nodes:
            return None
        path = _path(nodes[0])
        depth = len(path)
        for node in nodes[1:]:
            other = _path(node)
            depth = min(depth, len(other))
            while path[depth - 1] is not other[depth - 1]:
                depth -= 1
        return path[depth - 1]

    def mark(self, container: Node) -> None:
        """Give every topmost block without a kept leaf its removal."""
        holds: set[Node] = set()
        for leaf, kept in zip(self.survey.leaves, self.kept, strict=True):
            node: Node | None = leaf.node if kept else None
            while node is not None and node not in holds:
                holds.add(node)
                node = node.parent
        waiting = [container]
        while waiting:
            node = waiting.pop()
            if node not in holds:
                node.removal = reason_for(node)
            elif not node.leaf:
                waiting.extend(node.children())


def _near_kept(kept: list[bool], counts: list[bool]) -> list[bool]:
    """Whether the nearest text before or after is kept."""
    total = len(kept)
    before = [False] * total
    state = False
    for i in range(total):
        before[i] = state
        if counts[i]:
            state = kept[i]
    state = False
    near = [False] * total
    for i in range(total - 1, -1, -1):
        near[i] = state or before[i]
        if counts[i]:
            state = kept[i]
    return near


def _in_figure(node: Node) -> bool:
    current: Node | None = node
    for _ in range(5):
        if current is None:
            return False
        if current.tag in ("figure", "figcaption"):
            return True
        current = current.parent
    return False


def _teaser_link(node: Node) -> bool:
    current: Node | None = node
    for _ in range(4):
        if current is None:
            return False
        if current.tag == "a":
            return True
        current = current.parent
    return False


def _bold_line(leaf: Leaf) -> bool:
    text = leaf.text
    return (
        leaf.node.tag in ("p", "", "div")
        and 0 < len(text) < 120
        and leaf.bold >= 0.95 * len(text.replace(" ", ""))
        and not leaf.linked
        and text[-1:] not in ".,;"
    )


def _path(node: Node) -> list[Node]:
    path = []
    current: Node | None = node
    while current is not None:
        path.append(current)
        current = current.parent
    path.reverse()
    return path
