"""The body without the images that may not come along: dropped with their captions, or linked to where they are shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

from republish import _html
from republish._text import fold
from republish.images.naming import names_lead
from republish.model import Change, ImageDecision

_BLOCKS = frozenset({"table", "pre", "blockquote", "ul", "ol", "dl", "p", "h2", "h3", "h4"})
_LINES = ("p", "li", "small")
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_FEW = 2
_OVER_NOTHING = ImageDecision(url="", action="drop", reason="The images that it stood over do not come along.")
_CELLS = frozenset({"td", "th", "body"})


def place(body: _html.Element, decisions: Iterable[ImageDecision]) -> tuple[Change, ...]:
    """Bring the body's images into the state that was decided, in its tree; the changes in document order.

    Kept figures stay with caption and credit. A figure that loses its last image loses its caption too; a linked image
    becomes a link with the caption's words. An image nobody decided on goes. A line of the text that only says who
    made one goes as well, where none comes along or it names the picture at the head. Last come headings that stood over nothing but images that went; more than
    two of these are the story of an article of pictures, and stay.
    """
    headings = [heading for heading in body.iter(*_HEADINGS) if _stands_over(heading)]
    known = {decision.url: decision for decision in decisions}
    lines = _credit_lines(known.values())
    changes: list[Change] = []
    numbers: Counter[str] = Counter()
    for element in list(body.iter("img", *(_LINES if lines else ()))):
        numbers[element.tag] += 1
        where = f"descendant::{element.tag}[{numbers[element.tag]}]"
        if element.tag != "img":
            changes += _without_line(element, lines, where, body)
        elif (decision := known.get((element.get("src") or "").strip()) or _undecided(element)).action != "keep":
            changes.append(_take_out(element, decision, where, body))
    changes += _without_headings(headings, body)
    while changes and len(body) and body[-1].tag == "hr" and not (body[-1].tail or "").strip():
        body.remove(body[-1])
    return tuple(changes)


def _credit_lines(decisions: Collection[ImageDecision]) -> dict[str, ImageDecision]:
    """The lines that credit images which go, and none that comes along.

    Where others come along, a line may speak of more than one image, but for one that names the picture at the head.
    """
    staying = {one.credit_line for one in decisions if one.action != "drop"}
    lines = {one.credit_line: one for one in decisions if one.credit_line and one.credit_line not in staying}
    return {line: one for line, one in lines.items() if not staying or names_lead(line)}


def _stands_over(heading: _html.Element) -> bool:
    """Something that is no heading of its own rank, or of a higher one, is right behind it."""
    behind = heading.getnext()
    return behind is not None and not (behind.tag in _HEADINGS and behind.tag <= heading.tag)


def _without_headings(headings: list[_html.Element], root: _html.Element) -> Iterator[Change]:
    """Take out those of these that stand over nothing any more, one or two in all."""
    left: list[_html.Element] = []
    for heading in reversed(headings):
        behind = heading.getnext()
        if not _stands_over(heading) or (left and behind is left[-1]):
            left.append(heading)
        if len(left) > _FEW:
            return
    for heading in reversed(left):
        number = sum(1 for _ in heading.itersiblings(heading.tag, preceding=True)) + 1
        yield _removal(f"descendant::{heading.tag}[{number}]", _html.text_of(heading), _OVER_NOTHING)
        _remove(heading, root)


def _without_line(
    block: _html.Element, lines: Mapping[str, ImageDecision], where: str, root: _html.Element
) -> Iterator[Change]:
    """A line that only credits an image goes with it."""
    decision = lines.get(_html.text_of(block))
    if decision is not None:
        yield _removal(where, _html.text_of(block), decision)
        _remove(block, root)


def _undecided(image: _html.Element) -> ImageDecision:
    return ImageDecision(
        url=image.get("src") or "", action="drop", reason="Nothing is known of its rights.", alt=image.get("alt")
    )


def _take_out(image: _html.Element, decision: ImageDecision, where: str, root: _html.Element) -> Change:
    figure = _figure(image, root)
    words = _html.text_of(figure) if figure is not image else ""
    if figure is image and decision.action == "drop":
        _drop_brackets(image)
    replacement = ""
    if decision.action == "link":
        replacement = words or fold(decision.alt or decision.caption or "") or decision.url
        _put_link(figure, decision.url, replacement)
    _remove(figure, root)
    return _removal(where, words, decision, replacement)


def _drop_brackets(image: _html.Element) -> None:
    """Brackets that hold nothing but an image go with it, as of a button that a manual shows."""
    around, previous = image.getparent(), image.getprevious()
    before = ((around.text if previous is None else previous.tail) or "").rstrip()
    behind = (image.tail or "").lstrip()
    if before[-1:] + behind[:1] not in ("()", "[]"):
        return
    image.tail = behind[1:]
    if previous is None:
        around.text = before[:-1].rstrip()
    else:
        previous.tail = before[:-1].rstrip()


def _removal(where: str, words: str, decision: ImageDecision, replacement: str = "") -> Change:
    return Change(
        action="replaced" if replacement else "removed",
        kind="image",
        place=where,
        words=words,
        replacement=replacement,
        reason=decision.reason,
        ground="image-rights",
    )


def _figure(image: _html.Element, root: _html.Element) -> _html.Element:
    """The outermost figure that holds nothing but this image and its caption; the image itself without one."""
    largest = image
    for ancestor in image.iterancestors():
        if ancestor is root:
            break
        if ancestor.tag == "figure":
            if not _is_only(image, ancestor):
                break
            largest = ancestor
    return largest


def _is_only(image: _html.Element, figure: _html.Element) -> bool:
    others = any(other is not image for other in figure.iter("img"))
    return not others and not any(True for _ in _content(figure))


def _content(figure: _html.Element) -> Iterator[_html.Element]:
    """Blocks of a figure that are not its caption."""
    for element in figure.iter(*_BLOCKS):
        inside = next(element.iterancestors("figcaption", "figure"), None)
        if (inside is None or inside.tag != "figcaption") and _html.text_of(element):
            yield element


def _put_link(figure: _html.Element, url: str, text: str) -> None:
    link = figure.makeelement("a", {"href": url})
    link.text = text
    if figure.tag == "figure":
        paragraph = figure.makeelement("p")
        paragraph.append(link)
        link = paragraph
    figure.addprevious(link)


def _remove(element: _html.Element, root: _html.Element) -> None:
    """Take an element out, its tail left in place, and the wrappers that it leaves empty."""
    while True:
        parent = element.getparent()
        _keep_tail(element, parent)
        parent.remove(element)
        if parent is root or parent.tag in _CELLS or not _is_empty(parent):
            return
        element = parent


def _keep_tail(element: _html.Element, parent: _html.Element) -> None:
    if not element.tail:
        return
    previous = element.getprevious()
    if previous is None:
        parent.text = (parent.text or "") + element.tail
    else:
        previous.tail = (previous.tail or "") + element.tail


def _is_empty(element: _html.Element) -> bool:
    return not fold(element.text or "") and all(
        child.tag in ("source", "br") and not fold(child.tail or "") for child in element
    )
