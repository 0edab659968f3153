"""Notes and bibliographies behind the text: what leads back to the words that call for it, and what its role says is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile

from republish._html import Element
from republish._uncompiled import Uncompiled
from republish.extraction.surveying.references import is_notes, leads_back, names_sources
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.cutting import cut_brackets
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import FAR, HEADINGS, Block, Node, Removal
from republish.extraction.tree.walks import anchors_under, words_under
from republish.extraction.words.lowered import holds_one

_ROLES = frozenset(
    {"doc-bibliography", "doc-biblioentry", "doc-endnotes", "doc-endnote", "doc-footnote", "doc-glossary"}
)
_ENTRY = "csl-entry"
"""A work cited, as pandoc and other programs with citeproc write it."""
_OF_CITED = ("doc-", _ENTRY, "listitem")
"""One of them is in the names of what holds notes or works cited."""
_ABOVE, _AROUND, _NEAR = 8, 3, 1
_MOST_RUNS, _MOST_LINKED = 12, 3
"""Of one note; and one of so many letters at most is linked."""
_MARK = Uncompiled(r"\W{0,2}[\w.,*†‡§-]{1,24}\W{0,2}(?:\s?\([\d,\s]{1,24}\))?\W{0,2}")
"""What calls for a note, right before it: "1)", "[Har12]"; "[1] (1,2)" where it is called for twice."""
_CALL = Uncompiled(r"\W{0,2}(?:\d{1,3}|[*†‡§]{1,3})\W{0,2}")
"""All that the link to a note says."""
_SIGNS, _BRACKETS = ("^", "↑", "↩", "↵", "⤴", "⏎"), "[]() "
RETURNS = frozenset({*_SIGNS, "↩\ufe0e"})
"""All that a line says which leads back to the words that call for a note."""
RETURN = Removal("navigation", "leads back to the words that call for a note")
_JOINED = frozenset({"", "p", "div"})
_NUMBERED = Uncompiled(r"\W{0,1}([1-9]\d?)[.)\]]?\s*[\"'“„«‘]?[^\W\d_]")
_BEGINS, _FEWEST_NOTES = "([123456789", 3
"""Numbered from one on, at least half of which raised numbers in the text call for."""


def keep_footnotes(verdicts: Verdicts) -> None:
    """Keep each note and each work cited behind the first paragraph whole, with the heading over them."""
    behind = [leaf for leaf in verdicts.survey.behind if not leaf.node.hidden]
    named = behind if holds_one(verdicts.survey.names, _OF_CITED) else ()
    boxes = [box for leaf in named if (box := _cited(leaf)) is not None]
    woven = verdicts.runs.woven
    calling = any(_leads_to_a_place(leaf.node) for leaf in verdicts.staying() if leaf in woven)
    leading = [leaf for leaf in behind if leaf.links and _leads_to_a_place(leaf.node)] if calling else []
    if leading:
        calls = _calls(verdicts.staying())
        boxes += [box for leaf in leading if (box := _note(leaf)) is not None and _is_called(box, leaf, calls)]
    opening = [leaf for leaf in verdicts.leaves[verdicts.survey.first :][:1] if leaf.links] if calling else []
    boxes += _called_for(behind, [*opening, *leading], verdicts)
    boxes += [leaf.node for leaf in _numbered(behind, verdicts)]
    if not boxes:
        return
    holds = set(boxes)
    noted = [leaf for leaf in behind if not holds.isdisjoint(islice(leaf.node.upwards(), 1 + _ABOVE))]
    for leaf in noted:
        _keep(leaf, verdicts, holds)


def leave_out_returns(verdicts: Verdicts) -> None:
    """Leave the signs out of notes that lead back to the words: there is no way back in what is republished."""
    for leaf in verdicts.survey.behind:
        if leaf.links and verdicts.kept[leaf.index] and holds_one(leaf.text, _SIGNS):
            for link in anchors_under(leaf.node):
                said = words_under(link).strip(f"{_BRACKETS}\ufe0e\ufe0f")
                if said in _SIGNS and (link.get("href") or "").startswith("#"):
                    link.removal = RETURN
                    cut_brackets(link, RETURN)


def _cited(leaf: Leaf) -> Block | None:
    """The outermost box around a run whose role says that it holds notes or works cited; not one named for something else."""
    if leaf.node.distance > _NEAR or leaf.node.negatives:
        return None
    found: Block | None = None
    box: Block | None = leaf.node
    for _ in range(_ABOVE + 1):
        if box is None or box.spine:
            break
        if box.names and holds_one(box.names, _OF_CITED) and (box.get("role") in _ROLES or _is_entry(box)):
            found = box
        box = box.parent
    return found


def _is_entry(box: Block) -> bool:
    """A work cited: an item of a list of references that are lists by their roles or names."""
    if _ENTRY in box.class_name.split():
        return True
    around = box.parent
    return box.get("role") == "listitem" and around is not None and around.get("role") == "list" and is_notes(around)


def _note(leaf: Leaf) -> Block | None:
    """The box of the note that a run with a link back belongs to: the run, or what holds its mark and the words behind it."""
    if leads_back(leaf):
        return leaf.node if leaf.node.tag else leaf.node.parent
    for box in takewhile(lambda box: not box.spine, islice(leaf.node.above(), _AROUND)):
        if box.leaves > 1:
            few = box.leaves <= _MOST_RUNS and _MOST_LINKED * box.linked <= box.chars
            return box if few and _MARK.fullmatch(leaf.text) else None
    return None


def _called_for(behind: Iterable[Leaf], leading: Iterable[Leaf], verdicts: Verdicts) -> Iterator[Block]:
    """What bare marks in the text lead to, a run or the box around it, though nothing leads back."""
    places = {place for leaf in leading if verdicts.kept[leaf.index] for place in _marked(leaf.node)}
    for leaf in behind if places else ():
        if leaf.node.negatives or leaf.node.distance >= FAR:
            continue
        for box in takewhile(lambda box: not box.spine, islice(leaf.node.upwards(), 1 + _AROUND)):
            if box.leaves > _MOST_RUNS:
                break
            if box.get("id") in places:
                yield box


def _numbered(behind: Sequence[Leaf], verdicts: Verdicts) -> list[Leaf]:
    """The lines behind the text that are numbered one by one, if raised numbers that lead nowhere call for them."""
    notes: list[Leaf] = []
    lines = [leaf for leaf in behind if leaf.text and leaf.text[0] in _BEGINS]
    for leaf in lines if len(lines) >= _FEWEST_NOTES else ():
        found = _NUMBERED.match(leaf.text)
        number = int(found[1]) if found else 0
        if number == 1 + len(notes) and (not notes or leaf.index == notes[-1].index + 1):
            notes.append(leaf)
        elif len(notes) >= _FEWEST_NOTES:
            break
        else:
            notes = [leaf] if number == 1 else []
    if len(notes) < _FEWEST_NOTES or all(verdicts.kept[leaf.index] for leaf in notes):
        return []
    raised = (node.element for leaf in verdicts.staying() for node in inline(leaf.node) if node.element.tag == "sup")
    called = {int(said) for one in raised if (said := "".join(one.itertext()).strip(_BRACKETS)).isdecimal()}
    return notes if 2 * len(called.intersection(range(1, 1 + len(notes)))) >= len(notes) else []


def _marked(run: Node) -> Iterator[str]:
    """The places that its bare marks lead to."""
    for node in inline(run):
        href = node.element.get("href") or ""
        if len(href) > 1 and href[0] == "#" and _CALL.fullmatch("".join(node.element.itertext())):
            yield href[1:]


def _is_called(note: Block, leaf: Leaf, calls: dict[str, set[str]]) -> bool:
    """What it leads back to stands in the text that is kept, and leads to it."""
    callers = {place for own in (*_names(note), *_names_around(note)) for place in calls.get(own, ())}
    return any(place in callers for place in _places(leaf.node))


def _calls(kept: Iterable[Leaf]) -> dict[str, set[str]]:
    """For each place that words lead to what the links to it, and what is right around them, are called; a title leads elsewhere."""
    found: dict[str, set[str]] = {}
    for leaf in (leaf for leaf in kept if 2 * leaf.linked < len(leaf.text)):
        for node in inline(leaf.node):
            href = node.element.get("href") or ""
            if href.startswith("#"):
                around = (node.element, *islice(node.element.iterancestors(), _AROUND))
                found.setdefault(href[1:], set()).update(name for one in around for name in _named(one))
    return found


def _names(box: Block) -> Iterator[str]:
    for element in box.element.iter("*"):
        yield from _named(element)


def _names_around(note: Block) -> Iterator[str]:
    """Of the boxes that hold nothing but the note."""
    for box in takewhile(lambda box: box.leaves == note.leaves, islice(note.above(), _AROUND)):
        yield from _named(box.element)


def _named(element: Element) -> Iterator[str]:
    """What a link to the element may call it."""
    return filter(None, (element.get("id"), element.get("name")))


def _places(run: Node) -> Iterator[str]:
    """The places on the page that a run leads to."""
    hrefs = (node.element.get("href") or "" for node in inline(run))
    return (href[1:] for href in hrefs if href.startswith("#") and len(href) > 1)


def _leads_to_a_place(run: Node) -> bool:
    waiting = [run]
    while waiting:
        for item in waiting.pop().items:
            if item.__class__ is str:
                continue
            href = item.element.get("href")  # type: ignore[union-attr]
            if href is not None and href.startswith("#") and len(href) > 1:
                return True
            if item.items:  # type: ignore[union-attr]
                waiting.append(item)  # type: ignore[arg-type]
    return False


def inline(run: Node) -> Iterator[Node]:
    """The elements in a run, in no order."""
    waiting = run.children()
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(node.children())


def _keep(leaf: Leaf, verdicts: Verdicts, boxes: set[Block]) -> None:
    """Keep a run of a note, with the heading over the first of them; a mark on a line of its own is to stand before its note, and what leads back goes."""
    above, below = leaf.index - 1, leaf.index + 1
    if leaf.links and leaf.text.strip(_BRACKETS) in RETURNS:
        verdicts.drop(leaf.index, RETURN)
        return
    heading = verdicts.leaves[above] if leaf.index else None
    if heading is not None and heading.text and _is_over(heading, leaf):
        verdicts.keep(above)
    verdicts.keep(leaf.index)
    note = next((box for box in leaf.node.above() if box in boxes), None)
    if note is None or below >= len(verdicts.leaves) or leaf.node.tag not in _JOINED or not _MARK.fullmatch(leaf.text):
        return
    words = verdicts.leaves[below]
    if note in words.node.above() and words.node.tag in _JOINED and not _MARK.fullmatch(words.text):
        verdicts.marks.add(leaf.index)


def _is_over(heading: Leaf, note: Leaf) -> bool:
    """A line that names what a text draws on, or the heading of a box that holds the note."""
    if names_sources(heading.text):
        return not heading.node.negatives
    box = heading.node.parent
    return heading.node.tag in HEADINGS and box is not None and not box.spine and box in note.node.above()
