"""Which leaves are the article, what becomes of the rest, and why."""

from __future__ import annotations

from republish._text import fold, words
from republish.extraction.features import Survey, cards, hopeless
from republish.extraction.head import Head
from republish.extraction.leaves import Leaf
from republish.extraction.model import load
from republish.extraction.outline import Node, Removal
from republish.extraction.plates import Plate, Reader, is_player, leads_elsewhere, plates, resolved
from republish.extraction.reasons import reason_for
from republish.extraction.rules import is_never, is_standing
from republish.extraction.vocabulary import no_picture

KEEP = 0.6
SOLID = 0.4
LIKE = 0.15
HEAD = 0.5
LIST = 0.5
TABLE = 0.3
"""What the model's chance must reach: for a run in general, for running text, for running text marked up like the
article's paragraphs, for headings, and on the average for lists and tables. To lose a paragraph is worse than to keep one too many."""
_GROUPS = frozenset({"ul", "ol", "dl", "table"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_AGAIN = {
    "title": Removal("title", "the headline, which the article carries apart", "moved"),
    "standfirst": Removal("standfirst", "the standfirst, which the article carries apart", "moved"),
    "byline": Removal("byline", "the byline, which the article carries apart", "moved"),
    "duplicate": Removal("duplicate", "stands in the article twice"),
}
_SMALL = 100
"""Pictures no side of which is longer are icons and portraits of authors."""


class Judgement:
    """The verdict on every leaf of a page."""

    def __init__(self, survey: Survey, head: Head, read: Reader) -> None:
        self.survey = survey
        self.leaves = survey.leaves
        self.reasons: dict[int, Removal] = {}
        self.lead: Plate | None = None
        self._read = read
        self.chances = self._chances()
        self.kept = [chance >= self._threshold(i) for i, chance in enumerate(self.chances)]
        self._groups()
        self._rules()
        self._head_again(head)
        self._duplicates()
        self.plates = plates(survey, self.kept)
        self._pictures()
        self._headings()

    def _chances(self) -> list[float]:
        model = load()
        branches = self.survey.branches
        return [
            0.0 if not leaf.text or hopeless(leaf, branches[leaf.node]) else model.chance(row)
            for leaf, row in zip(self.leaves, self.survey.rows, strict=True)
        ]

    def _threshold(self, index: int) -> float:
        """Running text is kept in doubt, anything else is not."""
        leaf = self.leaves[index]
        if self.survey.solids[index]:
            return LIKE if leaf.node.names and self.survey.like_text(index) else SOLID
        return HEAD if leaf.node.tag in _HEADINGS else KEEP

    def _groups(self) -> None:
        """The items of a list and the cells of a table stay together."""
        members: dict[Node, list[int]] = {}
        for i, leaf in enumerate(self.leaves):
            root = self._group(leaf.node) if leaf.text else None
            if root is not None:
                members.setdefault(root, []).append(i)
        for root, indices in members.items():
            if len(indices) < 2:
                continue
            total = sum(len(self.leaves[i].text) for i in indices)
            mean = sum(self.chances[i] * len(self.leaves[i].text) for i in indices) / total
            whole = mean >= (TABLE if root.tag == "table" else LIST)
            for i in indices:
                self.kept[i] = whole and not self.survey.branches[self.leaves[i].node].hidden

    def _group(self, node: Node) -> Node | None:
        """The outermost small list or table around a leaf."""
        found = None
        up = node.parent
        while up is not None and not self.survey.branches[up].spine:
            if up.tag in _GROUPS:
                found = up
            up = up.parent
        if found is None or self.survey.branches[found].words > 0.4 * self.survey.branches[self.survey.main].words:
            return None
        return found

    def _rules(self) -> None:
        for i, leaf in enumerate(self.leaves):
            if self.kept[i] and (is_never(leaf) or is_standing(leaf, self.chances[i])):
                self.kept[i] = False

    def _head_again(self, head: Head) -> None:
        """What the article carries in fields of its own is not said again in the body."""
        sayings = {
            name: words(fold(value))
            for name, value in (("title", head.title), ("standfirst", head.standfirst), ("byline", head.byline))
            if value
        }
        rows = self.survey
        for i, leaf in enumerate(self.leaves):
            if not self.kept[i] or i > rows.first + 6:
                continue
            said = words(fold(leaf.text))
            for name, saying in sayings.items():
                if said == saying and (name != "standfirst" or self._apart(i)):
                    self.kept[i] = False
                    self.reasons[i] = _AGAIN[name]
        self._names_again(head)

    def _apart(self, index: int) -> bool:
        """The leaf does not stand among the article's paragraphs."""
        following = next(
            (i for i in range(index + 1, len(self.leaves)) if self.kept[i] and self.survey.solids[i]), None
        )
        if following is None or self.survey.like_text(index):
            return False
        return self.leaves[index].node.parent is not self.leaves[following].node.parent

    def _names_again(self, head: Head) -> None:
        """Lines that hold nothing but the authors' names."""
        names = {word.casefold() for author in head.authors for word in words(author.name)}
        if not names:
            return
        for i, leaf in enumerate(self.leaves):
            if self.kept[i] and len(leaf.text) < 120 and leaf.node.tag not in _HEADINGS:
                said = [word.casefold() for word in words(leaf.text)]
                if said and sum(word in names for word in said) >= max(2, len(said) - 1):
                    self.kept[i] = False
                    self.reasons[i] = _AGAIN["byline"]

    def _duplicates(self) -> None:
        """The same words in two places: one is for another screen. Side by side they are meant."""
        seen: dict[str, Node | None] = {}
        for i, leaf in enumerate(self.leaves):
            if self.kept[i] and len(leaf.text) > 60:
                if leaf.text in seen and seen[leaf.text] is not leaf.node.parent:
                    self.kept[i] = False
                    self.reasons[i] = _AGAIN["duplicate"]
                seen.setdefault(leaf.text, leaf.node.parent)

    # -- pictures

    def _pictures(self) -> None:
        """Pictures and their captions go with the text around them."""
        captioned = {i for plate in self.plates if not plate.quoted for i in (*plate.leaves, *plate.captions)}
        text = [i for i, kept in enumerate(self.kept) if kept and i not in captioned]
        if not text:
            return
        holds = self._holders(text)
        for plate in self.plates:
            if plate.quoted:
                continue
            shown = self._shown(plate)
            inside = shown and text[0] < plate.leaves[0] < text[-1] + 4 and self._beside(plate, holds)
            self._keep(plate, inside)
            if not inside and shown and plate.leaves[0] < text[0]:
                self._maybe_lead(plate, text[0])
        if self.lead is not None:
            self._keep(self.lead, True)

    def _keep(self, plate: Plate, kept: bool) -> None:
        for i in (*plate.leaves, *plate.captions):
            leaf = self.leaves[i]
            self.kept[i] = kept and not (leaf.text and self.survey.branches[leaf.node].hidden)
        if not kept:
            return
        if plate.words and plate.root.tag != "figure":
            plate.root.tag = "figure"
        for i in plate.captions:
            self.leaves[i].node.tag = "figcaption"

    def _holders(self, text: list[int]) -> set[Node]:
        holds: set[Node] = set()
        for i in text:
            node: Node | None = self.leaves[i].node
            while node is not None and node not in holds:
                holds.add(node)
                node = node.parent
        return holds

    def _shown(self, plate: Plate) -> bool:
        branch = self.survey.branches[plate.root]
        if is_player(plate) or not plate.pictures or branch.hidden or self._unfit(plate.root):
            return False
        images = resolved(plate, self._read)
        if not images or all(
            (image.width or _SMALL) < _SMALL and (image.height or _SMALL) < _SMALL for image in images
        ):
            return False
        if plate.words or plate.captions:
            return True
        return not all(".svg" in image.url for image in images) and not leads_elsewhere(plate)

    def _unfit(self, root: Node) -> bool:
        node: Node | None = root
        while node is not None and not self.survey.branches[node].spine:
            if node.tag in ("nav", "footer") or (node.names and no_picture(node.names)):
                return True
            node = node.parent
        return bool(cards(root, self.survey.branches))

    def _beside(self, plate: Plate, holds: set[Node]) -> bool:
        """Kept text stands within a few levels of the figure."""
        up = plate.root.parent
        for _ in range(7):
            if up is None:
                return False
            if up in holds:
                return True
            up = up.parent
        return False

    def _maybe_lead(self, plate: Plate, first: int) -> None:
        """The nearest fitting picture above the text is the lead picture."""
        branch = self.survey.branches[plate.root]
        gap = first - plate.leaves[-1]
        if "aside" not in branch.places and (gap <= 8 or (branch.distance <= 3 and gap <= 25)):
            self.lead = plate

    # -- headings

    def _headings(self) -> None:
        """A heading that is followed by nothing kept goes; a bold line above a paragraph is a heading."""
        following: Leaf | None = None
        for i in range(len(self.leaves) - 1, -1, -1):
            leaf = self.leaves[i]
            if not self.kept[i] or not leaf.text:
                continue
            if leaf.node.tag in _HEADINGS and (following is None or self._alone(leaf, following)):
                self.kept[i] = False
                continue
            if _bold_line(leaf) and following is not None and following.node.tag not in _HEADINGS:
                leaf.node.tag = "h3"
            following = leaf

    def _alone(self, heading: Leaf, following: Leaf) -> bool:
        """A heading in a box of which nothing else is kept."""
        box = heading.node.parent
        while box is not None and self.survey.branches[box].leaves < 2:
            box = box.parent
        if box is None or self.survey.branches[box].spine:
            return False
        up: Node | None = following.node
        while up is not None:
            if up is box:
                return False
            up = up.parent
        return self.survey.branches[box].words > 2 * self.survey.counts[heading.index]

    # -- the result

    def parts(self) -> list[Node]:
        """The container of everything kept, after the lead picture where that stands outside it."""
        lead = set((*self.lead.leaves, *self.lead.captions)) if self.lead is not None else set()
        nodes = [leaf.node for i, leaf in enumerate(self.leaves) if self.kept[i] and i not in lead]
        if not nodes:
            return []
        container = _common(nodes)
        parts = [container]
        if self.lead is not None:
            apart = [self.lead.root, *[self.leaves[i].node for i in self.lead.captions]]
            parts = [node for node in apart if container not in _path(node)] + parts
        self._mark(parts)
        return parts

    def _mark(self, parts: list[Node]) -> None:
        """Give every topmost block without a kept leaf its removal."""
        holds = self._holders([i for i, kept in enumerate(self.kept) if kept])
        reasons = {self.leaves[i].node: reason for i, reason in self.reasons.items()}
        waiting = list(parts)
        while waiting:
            node = waiting.pop()
            if node not in holds:
                node.removal = reasons.get(node) or reason_for(node)
            elif not node.leaf:
                waiting.extend(node.children())


def _common(nodes: list[Node]) -> Node:
    path = _path(nodes[0])
    depth = len(path)
    for node in nodes[1:]:
        other = _path(node)
        depth = min(depth, len(other))
        while path[depth - 1] is not other[depth - 1]:
            depth -= 1
    return path[depth - 1]


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
