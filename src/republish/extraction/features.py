"""What is known of each leaf: the row of numbers that the model judges it by."""

from __future__ import annotations

import re
from functools import lru_cache

from republish.extraction.leaves import Leaf
from republish.extraction.outline import Node
from republish.extraction.phrases import KINDS, announced
from republish.extraction.vocabulary import negative, worth

NAMES: tuple[str, ...] = (
    "words",
    "chars",
    "link_share",
    "links",
    "ending",
    "commas",
    "digits",
    "upper_start",
    "capitals",
    "bold",
    "italic",
    "colon",
    "stamp",
    "marks",
    "picture",
    "tag_p",
    "tag_h",
    "level",
    "tag_li",
    "tag_none",
    "tag_quote",
    "in_quote",
    "in_list",
    "in_table",
    "in_aside",
    "in_header",
    "in_footer",
    "in_figure",
    "in_form",
    "in_article",
    "hidden",
    "card",
    "date_only",
    "repeats",
    "solid_share",
    "quoted",
    "question",
    "all_caps",
    *KINDS,
    "first_phrase",
    "own_names",
    "up_names",
    "min_names",
    "sum_names",
    "negatives",
    "inside",
    "distance",
    "depth",
    "parent_words",
    "parent_links",
    "parent_leaves",
    "grand_words",
    "grand_links",
    "parent_share",
    "like_siblings",
    "like_solid",
    "index",
    "left",
    "after_last",
    "before_first",
    "to_previous_solid",
    "to_next_solid",
    "previous_words",
    "next_words",
    "previous_links",
    "next_links",
    "previous_heading",
    "next_heading",
    "page_words",
)
_WORD = re.compile(r"\w+")
_DATE = re.compile(
    r"\d{1,2}[.:/-]\s?\d{1,2}|\b(?:19|20)\d\d\b|\d{1,2}\s?[ap]\.?m\b|\d+\s(?:min|hour|day|week|month|year)", re.I
)
_MARKS = re.compile(r"[|»«›‹→▶►•·+@#©™]|\.\.\.|…")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_ENDINGS = {
    ".": 1.0,
    "!": 1.0,
    "?": 1.0,
    "…": 1.0,
    '"': 1.0,
    "”": 1.0,
    "“": 1.0,
    "»": 1.0,
    "«": 1.0,
    "’": 1.0,
    "'": 1.0,
    ")": 0.8,
    "。": 1.0,
    "」": 1.0,
    "」": 1.0,
    "।": 1.0,
    "؟": 1.0,
    ":": 0.5,
}
_INSIDE = {
    "blockquote": "quote",
    "q": "quote",
    "ul": "list",
    "ol": "list",
    "dl": "list",
    "table": "table",
    "aside": "aside",
    "header": "header",
    "footer": "footer",
    "figure": "figure",
    "form": "form",
    "article": "article",
}
_PLACES = ("quote", "list", "table", "aside", "header", "footer", "figure", "form", "article")


class Branch:
    """What is known of a block that holds others."""

    __slots__ = (
        "card",
        "chars",
        "depth",
        "distance",
        "leaves",
        "linked",
        "low",
        "negatives",
        "places",
        "solid",
        "spine",
        "sum",
        "words",
        "hidden",
    )

    def __init__(self) -> None:
        self.chars = 0
        self.linked = 0
        self.leaves = 0
        self.words = 0
        self.solid = 0
        self.depth = 0
        self.low = 0.0
        self.sum = 0.0
        self.negatives = 0
        self.places: frozenset[str] = frozenset()
        self.spine = False
        self.distance = 0
        self.hidden = False
        self.card = 0


_HIDDEN_NAME = re.compile(
    r"(?:^|\s)(?:hidden|hide|is-hidden|d-none|invisible|sr-only|visually-?hidden\S*|screen-?reader\S*|u-hidden)(?:$|\s)",
    re.I,
)
_SHOWN_WIDE = re.compile(r":(?:block|flex|grid|inline)|d-(?:sm|md|lg|xl)-(?:block|flex|grid|inline)")
"""Hidden on narrow screens only."""


@lru_cache(maxsize=8192)
def _hidden_name(names: str) -> bool:
    return _HIDDEN_NAME.search(names) is not None and _SHOWN_WIDE.search(names) is None


def _date_only(text: str) -> bool:
    """Nothing but a date or a time."""
    if len(text) > 40 or not _DATE.search(text):
        return False
    return sum(map(str.isdigit, text)) * 2.5 >= len(text.replace(" ", ""))


@lru_cache(maxsize=4096)
def _hidden(style: str) -> bool:
    return re.search(r"display\s*:\s*none|visibility\s*:\s*hidden", style, re.I) is not None


def is_hidden(node: Node) -> bool:
    """The element is not shown, as its own attributes say."""
    if not node.tag:
        return False
    get = node.element.get
    style = get("style")
    return bool(
        (style and _hidden(style))
        or get("hidden") is not None
        or get("aria-hidden") == "true"
        or (node.names and _hidden_name(node.names))
    )


def solid(leaf: Leaf) -> bool:
    """A run that reads like a paragraph of running text."""
    length = len(leaf.text)
    return length >= 80 and leaf.linked * 3 < length


class Survey:
    """All leaves of a page with their surroundings."""

    def __init__(self, root: Node, leaves: list[Leaf]) -> None:
        self.root = root
        self.leaves = leaves
        self.branches: dict[Node, Branch] = {}
        self.counts = [len(_WORD.findall(leaf.text)) for leaf in leaves]
        self.solids = [solid(leaf) for leaf in leaves]
        self._sum_up()
        self.main = self._main()
        self._go_down()
        self.rows = self._rows()

    def _plain(self, leaf: Leaf) -> bool:
        branch = self.branches[leaf.node]
        return branch.distance == 0 and branch.negatives == 0 and not cards(leaf.node, self.branches)

    def like_text(self, index: int) -> bool:
        """The leaf is marked up like the article's paragraphs."""
        node = self.leaves[index].node
        return self._signs.get((node.tag, node.names), 0.0) > 0.3

    def _sum_up(self) -> None:
        branches = self.branches
        for leaf, count, is_solid in zip(self.leaves, self.counts, self.solids, strict=True):
            chars, linked = len(leaf.text), leaf.linked
            node = leaf.node
            while node is not None:
                branch = branches.get(node)
                if branch is None:
                    branch = branches[node] = Branch()
                branch.chars += chars
                branch.linked += linked
                branch.words += count
                branch.leaves += 1
                branch.solid += is_solid
                node = node.parent
            if linked >= 0.9 * chars and chars and leaf.node.tag in _HEADINGS:
                self._card(leaf.node)

    def _card(self, node: Node) -> None:
        """A linked heading makes the small blocks around it a teaser card."""
        up = node.parent
        for _ in range(3):
            if up is None:
                return
            branch = self.branches.get(up)
            if branch is None:
                branch = self.branches[up] = Branch()
            branch.card += 1
            up = up.parent

    def _main(self) -> Node:
        """The deepest block that holds nearly all running text outside what is named as something else."""
        mass: dict[Node, float] = {}
        outside: dict[Node, bool] = {}
        for leaf, is_solid in zip(self.leaves, self.solids, strict=True):
            if not is_solid:
                continue
            weight = float(len(leaf.text) - 2 * leaf.linked)
            if weight <= 0:
                continue
            if _outside(leaf.node, outside) or cards(leaf.node, self.branches):
                weight *= 0.1
            node: Node | None = leaf.node
            while node is not None:
                mass[node] = mass.get(node, 0.0) + weight
                node = node.parent
        node = self.root
        while not node.leaf:
            best = max(node.children(), key=lambda child: mass.get(child, 0.0), default=None)
            if best is None or best.leaf or mass.get(best, 0.0) < 0.8 * mass.get(node, 0.0) or not mass.get(best):
                break
            node = best
        return node

    def _go_down(self) -> None:
        spine: list[Node] = []
        node: Node | None = self.main
        while node is not None:
            spine.append(node)
            node = node.parent
        for up, step in enumerate(spine):
            branch = self.branches.get(step)
            if branch is None:
                branch = self.branches[step] = Branch()
            branch.spine = True
            branch.distance = up
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            branch = self.branches[node]
            parent = self.branches[node.parent] if node.parent is not None else None
            if parent is not None:
                branch.depth = parent.depth + 1
                if not branch.spine:
                    branch.distance = parent.distance
                place = _INSIDE.get(node.tag)
                branch.places = parent.places | {place} if place else parent.places
                branch.hidden = not branch.spine and (parent.hidden or is_hidden(node))
            if not branch.spine:
                value = worth(node.names) if node.names else 0.0
                bad = negative(node.names) if node.names else False
                assert parent is not None
                branch.low = min(parent.low, value)
                branch.sum = parent.sum + value
                branch.negatives = parent.negatives + bad
            if not node.leaf:
                waiting.extend(child for child in node.children() if child in self.branches)

    def _rows(self) -> list[list[float]]:
        leaves, counts, solids = self.leaves, self.counts, self.solids
        total = len(leaves)
        inner = [i for i in range(total) if solids[i] and self._plain(leaves[i])]
        first, last = (inner[0], inner[-1]) if inner else (0, total - 1)
        self.first = first
        previous_solid, next_solid = _nearest(solids)
        signatures: dict[tuple[Node | None, str, str], int] = {}
        solid_signs: dict[tuple[str, str], int] = {}
        for i, leaf in enumerate(leaves):
            sign = (leaf.node.parent, leaf.node.tag, leaf.node.names)
            signatures[sign] = signatures.get(sign, 0) + 1
            if solids[i]:
                solid_signs[sign[1:]] = solid_signs.get(sign[1:], 0) + 1
        n_solid = sum(solids) or 1
        self._signs = {sign: count / n_solid for sign, count in solid_signs.items()}
        page_words = sum(counts)
        whole = self.branches[self.main].words or 1
        repeats: dict[tuple[Node | None, str, str], int] = {}
        for node, branch in self.branches.items():
            if not node.leaf:
                key = (node.parent, node.tag, node.names)
                repeats[key] = repeats.get(key, 0) + 1
        rows = []
        for i, leaf in enumerate(leaves):
            node = leaf.node
            text = leaf.text
            size = len(text) or 1
            count = counts[i]
            branch = self.branches[node]
            parent = self.branches[node.parent] if node.parent is not None else branch
            holder = node if node.tag else node.parent
            grand_node = node.parent.parent if node.parent is not None else None
            grand = self.branches[grand_node] if grand_node is not None else parent
            places = branch.places
            kinds = announced(text) if text else {}
            before, after = (i - 1 if i else i), (i + 1 if i + 1 < total else i)
            tag = node.tag
            own = worth(holder.names) if holder is not None and holder.names else 0.0
            up = worth(node.parent.names) if node.parent is not None and node.parent.names and not parent.spine else 0.0
            rows.append(
                [
                    min(count, 80),
                    min(size, 600),
                    leaf.linked / size,
                    leaf.links,
                    _ENDINGS.get(text[-1:], 0.0),
                    text.count(",") + text.count("、"),
                    sum(map(str.isdigit, text[:80])) / min(size, 80),
                    float(text[:1].isupper()),
                    _capitals(text),
                    leaf.bold / size,
                    leaf.italic / size,
                    float(":" in text[:40]),
                    float(_DATE.search(text) is not None) if size < 160 else 0.0,
                    len(_MARKS.findall(text)) if size < 400 else 0,
                    leaf.pictures,
                    float(tag == "p"),
                    float(tag in _HEADINGS),
                    _HEADINGS.get(tag, 0),
                    float(tag == "li"),
                    float(tag == ""),
                    float(tag == "blockquote"),
                    *[float(place in places) for place in _PLACES],
                    float(branch.hidden),
                    cards(node, self.branches),
                    float(_date_only(text)),
                    repeats.get((node.parent.parent, node.parent.tag, node.parent.names), 1)
                    if node.parent is not None
                    else 1,
                    parent.solid / (parent.leaves or 1),
                    float(text[:1] in _QUOTES),
                    float("?" in text[-3:]),
                    float(text.isupper()),
                    *[float(max(0, 100 - kinds[kind])) if kind in kinds else 0.0 for kind in KINDS],
                    float(min(kinds.values(), default=400)),
                    own,
                    up,
                    branch.low,
                    branch.sum,
                    branch.negatives,
                    float(branch.distance == 0),
                    branch.distance,
                    branch.depth - self.branches[self.main].depth,
                    parent.words,
                    parent.linked / (parent.chars or 1),
                    parent.leaves,
                    grand.words,
                    grand.linked / (grand.chars or 1),
                    parent.words / whole,
                    signatures[node.parent, tag, node.names],
                    solid_signs.get((tag, node.names), 0) / n_solid,
                    i - first,
                    last - i,
                    max(0, i - last),
                    max(0, first - i),
                    min(i - previous_solid[i], 20),
                    min(next_solid[i] - i, 20),
                    min(counts[before], 80),
                    min(counts[after], 80),
                    leaves[before].linked / (len(leaves[before].text) or 1),
                    leaves[after].linked / (len(leaves[after].text) or 1),
                    float(leaves[before].node.tag in _HEADINGS),
                    float(leaves[after].node.tag in _HEADINGS),
                    page_words,
                ]
            )
        return rows


_QUOTES = frozenset("\"“„«‹‚‘'»「『")


def cards(node: Node, branches: dict[Node, Branch]) -> float:
    """Linked headings in the small blocks around a leaf."""
    up = node.parent
    for _ in range(3):
        if up is None or branches[up].spine or branches[up].words > 120:
            return 0.0
        if branches[up].card:
            return float(branches[up].card)
        up = up.parent
    return 0.0


def _capitals(text: str) -> float:
    start = text[:80].split()
    return sum(word[:1].isupper() for word in start) / (len(start) or 1)


def _nearest(solids: list[bool]) -> tuple[list[int], list[int]]:
    total = len(solids)
    before, last = [], -20
    for i in range(total):
        before.append(last)
        if solids[i]:
            last = i
    after, following = [0] * total, total + 20
    for i in range(total - 1, -1, -1):
        after[i] = following
        if solids[i]:
            following = i
    return before, after


_OUTSIDE = frozenset("a nav footer aside form select dialog option label figcaption".split())
_ROOTS = frozenset({"html", "body", "main", "article"})


def _outside(node: Node, known: dict[Node, bool]) -> bool:
    chain = []
    current: Node | None = node
    while current is not None and current not in known:
        chain.append(current)
        current = current.parent
    verdict = known[current] if current is not None else False
    for link in reversed(chain):
        if not verdict:
            verdict = link.tag in _OUTSIDE or (link.tag not in _ROOTS and bool(link.names) and negative(link.names))
        known[link] = verdict
    return verdict


def hopeless(leaf: Leaf, branch: Branch) -> bool:
    """So far from the article, or so much a link beside it, that the model need not be asked."""
    if branch.distance >= 3 or "footer" in branch.places:
        return True
    return branch.distance >= 1 and leaf.linked >= 0.95 * len(leaf.text)
