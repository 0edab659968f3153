"""The words of a figure: its caption, and who made what it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from republish._hidden import is_spoken
from republish._html import Element, text_of
from republish._text import fold
from republish.extraction.tree.addresses import shares
from republish.extraction.tree.caption_ends import SENTENCE_ENDS, says_maker
from republish.extraction.tree.credit_lines import JOINTS, LONGEST_LINE, SENTENCE_BLANKS, is_credit, split_credit, tidy
from republish.extraction.tree.credit_names import is_caption
from republish.extraction.tree.enlarging import is_button_of_picture
from republish.extraction.tree.gallery_links import leads_to_gallery
from republish.extraction.tree.gallery_numbers import number_before
from republish.extraction.tree.joints import are_apart, begins_credit
from republish.extraction.tree.lead_credits import before_lead_credit
from republish.extraction.tree.linked_licenses import beside_license
from republish.extraction.tree.nodes import HEADINGS
from republish.extraction.tree.twins import is_twin
from republish.extraction.tree.unfolding import goes_on
from republish.extraction.tree.unseen import MARKS, is_spoken_label
from republish.extraction.words.boxes.vocabulary import is_spoken_span
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.credits.attributions import attribution_in, attribution_of_words
from republish.extraction.words.credits.file_names import ends_as_file, is_address, is_file_name
from republish.extraction.words.credits.license_words import MARK, is_only_license, without_labels
from republish.extraction.words.credits.running_times import is_running_time
from republish.extraction.words.credits.said_twice import said_once, with_one_label
from republish.extraction.words.lines.controls import is_control
from republish.extraction.words.lines.phrases import announced

CAPTION_TAGS = ("figcaption", "p", "div", "span", "dd", "small", "em", "a")
_NO_WORDS = frozenset({"script", "style", "noscript", "button", "svg"})
_LINES = frozenset({"div", "p"})
_SPACED = HEADINGS | {"p", "div", "br", "li", "small", "figcaption", "footer"}
_TOGGLE = re.compile(r"(?:hide|show|toggle|expand|collapse|view) (?:the )?(?:full )?caption", re.I)
"""What a caption has for a button, in an element of its own."""
_LABELLED = re.compile(r"[^\W\d_]{3,14}:\s")
_REST = re.compile(r"(?<=[.!?])\s[.,;]$")
"""What is left of a sentence of nothing but a link to the licence."""
_STROKES = frozenset("/|·•–—,")
"""What parts the two names of one credit."""
_LONGEST_LABEL, _MOST_LABELS = 24, 5
_SIGN, _LONG_SENTENCE = 2, 6
"""Letters of a button; blanks in a sentence that no credit holds in front of its maker."""
_PARAGRAPH = 80
"""Letters of a paragraph: a block with several of them is no figure."""


def is_credit_line(node: Element) -> bool:
    """A short line of its own that begins with a label or a copyright sign."""
    text = fold(node.text or "") if not len(node) else ""
    return ("©" in text or ":" in text) and is_credit(text)


def caption_and_credit(
    figure: Element | None, nodes: list[Element], license_node: Element | None
) -> tuple[str | None, str | None]:
    """The caption without the credit, and the credit."""
    if figure is None:
        return None, None
    outside = [node for node in (*nodes, license_node) if node is not None]
    holders = [holder for holder in caption_holders(figure) if holder not in nodes] or _named_captions(figure, nodes)
    line = " ".join(text_without(holder, outside, MARK) for holder in holders)
    marked = without_labels(line)
    caption = _REST.sub("", fold(marked.replace(MARK, "")))
    if is_running_time(caption) or is_file_name(caption) or is_address(caption) or is_control(caption):
        caption = ""
    if caption and holders[0] is figure and _is_linked_labels(figure, caption):
        caption = ""
    caption = caption.removeprefix(number_before(caption, figure))
    if not nodes:
        parted = _behind_alternative(figure, caption) or _of_first_line(holders, caption)
        return parted or _of_last_line(holders, *_credited(caption, line, marked))
    credit = before_lead_credit(_said_by(nodes), 1)
    caption = before_lead_credit(caption)
    credit = with_one_label(credit)
    told = tidy(caption.removesuffix(credit).rstrip(" ©")) or None
    if told is None and credit:
        return (_sentence_and_rest(nodes[0]) if len(nodes) == 1 else None) or _out_of_credit(credit)
    if told and credit and is_credit(told) and _LABELLED.match(told):
        return None, f"{told} | {tidy(credit)}"
    return _with_bracketed(*said_once(told, tidy(credit) or None))


def _is_linked_labels(figure: Element, caption: str) -> bool:
    """All words in a block that names no caption are links of a word or two: to the sections of the site, over its picture."""
    links = [said for link in islice(figure.iter("a"), _MOST_LABELS + 1) if (said := text_of(link))]
    return (
        1 < len(links) <= _MOST_LABELS and max(map(len, links)) <= _LONGEST_LABEL and fold(" ".join(links)) == caption
    )


def _said_by(nodes: list[Element]) -> str:
    """The words of these elements, each once, with the stroke that stands between two: "Photo: A. Person" / "Agency"."""
    said: dict[str, str] = {}
    for node in nodes:
        between = (node.tail or "") if node.getnext() in nodes else ""
        said.setdefault(text_without(node, []), between if between.strip() in _STROKES else " ")
    return fold("".join(f"{words}{between}" for words, between in said.items()))


def _with_bracketed(caption: str | None, credit: str | None) -> tuple[str | None, str | None]:
    """Without a second credit in brackets at the caption's end: "A boat. (Photo: Agency)" over "A. Person"; the longer one names both, or both stand."""
    told, also = split_credit(caption) if caption and credit and caption.endswith((")", ").")) else (None, None)
    if not (told and also and credit):
        return caption, credit
    if key(credit) in key(also) or key(also) in key(credit):
        return told, max(also, credit, key=len)
    return told, f"{also} | {credit}"


def _behind_alternative(figure: Element, line: str) -> tuple[str, str] | None:
    """Caption and credit where the line is what the picture says to those who cannot see it, a stroke, and whose the picture is."""
    picture = next(figure.iter("img"), None) if "/" in line else None
    told = fold(picture.get("alt") or "") if picture is not None else ""
    rest = line.removeprefix(told).strip() if told else ""
    credit = tidy(rest) if rest.startswith("/") and rest != line else ""
    return (told, credit) if is_credit(credit) else None


def _credited(caption: str, line: str, marked: str) -> tuple[str | None, str | None]:
    """Caption and credit of one text: a mark stands for the link to a licence, in a line with the words around it or without."""
    parted = split_credit(caption)
    named = parted[1] is not None and not is_only_license(parted[1])
    titled = attribution_in(line) or (None if named else attribution_of_words(caption))
    if titled is not None:
        return tidy(titled[0]) or None, tidy(titled[1]) or None
    if parted[1] or MARK not in marked:
        return parted
    return beside_license(line, marked, parted)


def _of_first_line(holders: list[Element], caption: str) -> tuple[str, str] | None:
    """Caption and credit where the credit has the first line, a box of its own that nothing stands before."""
    holder = holders[0] if len(holders) == 1 and len(holders[0]) else None
    first = holder[0] if holder is not None and not (holder.text or "").strip() else None
    if first is None or first.tag not in _LINES:
        return None
    line = text_of(first)
    told = caption.removeprefix(line).strip()
    credited = told != caption and told.count(" ") >= SENTENCE_BLANKS - 1 and is_credit(line)
    return (told, tidy(line)) if credited and split_credit(told)[1] is None else None


def _of_last_line(holders: list[Element], caption: str | None, credit: str | None) -> tuple[str | None, str | None]:
    """Caption and credit where the credit has the last line: no word before it is a part of it, "in Mora" over "A. Person/Agency"."""
    whole = fold(f"{caption} {credit or ''}") if caption else ""
    for line in _lines_at_end(holders[-1]) if whole and holders else ():
        if _blurs(credit or whole, line) or (credit is None and _signs_below(whole, line)):
            told = whole if whole.endswith(line) else text_of(holders[-1])
            return told.removesuffix(line).rstrip(), tidy(line)
    return caption, credit


def _signs_below(whole: str, line: str) -> bool:
    """Behind a sentence the last line is nothing but a name, of a person or an agency."""
    told = whole.removesuffix(line).rstrip() if line else whole
    sentence = told != whole and told.endswith(SENTENCE_ENDS) and told.count(" ") >= SENTENCE_BLANKS
    return sentence and says_maker(line)


def _lines_at_end(holder: Element) -> Iterator[str]:
    """The words of each box in it, and those behind a break."""
    yield from map(text_of, holder.iter("div", "p"))
    for line_break in holder.iter("br"):
        behind = (f"{text_of(one)}{one.tail or ''}" for one in line_break.itersiblings())
        yield fold("".join((line_break.tail or "", *behind)))


def _blurs(said: str, line: str) -> bool:
    """What was taken for one thing ends with such a line, a credit of its own, and what stands before is no label; or begins amid the line."""
    before = said.removesuffix(line).rstrip() if line else said
    amid = before == said != line and any(map(str.isalnum, line.removesuffix(said))) and line.endswith(said)
    return (amid or (bool(before) and before != said and before[-1] not in JOINTS)) and is_credit(line)


def blurs_into(caption: str, credit: str) -> bool:
    """On one line with the caption, the credit would seem to begin before itself, or to be none: "in Mora" and "A. Person/Agency"."""
    whole = fold(f"{caption} {credit}")
    return _blurs(split_credit(whole)[1] or whole, fold(credit))


def _sentence_and_rest(named: Element) -> tuple[str, str] | None:
    """What is named a credit and is a sentence with an element behind it, which says who made the picture."""
    said = fold(named.text or "")
    rest = text_of(named[0]) if len(named) == 1 and not fold(named[0].tail or "") else ""
    told = said.endswith((".", "!", "?", "”", "。")) and said.count(" ") >= SENTENCE_BLANKS
    return (said, rest) if told and 0 < len(rest) <= LONGEST_LINE else None


def _out_of_credit(credit: str) -> tuple[str | None, str | None]:
    """What is named a credit and holds a sentence before it: "A ferry in the ice. (Photo: A. Person)"; without brackets a long one."""
    caption, maker = split_credit(credit)
    if caption is None or maker is None:
        return None, tidy(credit) or None
    bracketed = credit.endswith((")", ").")) and caption.count(" ") >= SENTENCE_BLANKS - 1
    sentence = caption.endswith(SENTENCE_ENDS) and caption.count(" ") >= _LONG_SENTENCE
    told = bracketed or (sentence and credit.startswith(caption))
    return (caption, maker) if told else (None, tidy(credit) or None)


def is_leads(figure: Element, node: Element, makers: list[Element]) -> bool:
    """What it says is said of the picture at the head of the article: it stands behind the label of a second credit."""
    marked = text_without(figure, [node], MARK)
    if MARK in before_lead_credit(marked):
        return False
    own = (before_lead_credit(text_without(maker, [node], MARK), 1) for maker in makers)
    return not any(MARK in (text or "") for text in (own if makers else split_credit(marked)))


def caption_holders(figure: Element) -> list[Element]:
    """The caption's elements, outermost only; the whole of a block that plays a figure without naming one."""
    found = list(figure.iter("figcaption"))
    if not found:
        named = (node for node in figure.iter(*CAPTION_TAGS) if node is not figure and is_caption(node))
        found = [node for node in named if not _labels_advertisement(node)]
    holders = [node for node in found if not any(other in node.iterancestors() for other in found)]
    return holders or ([figure] if _is_captioned(figure) else [])


def _labels_advertisement(named: Element) -> bool:
    """It says nothing but that an advertisement follows, whatever systems call it."""
    text = text_of(named)
    return 0 < len(text) <= _LONGEST_LABEL and announced(text).get("ad") == 0


def _is_captioned(figure: Element) -> bool:
    """Its words may be a caption that nothing names: one paragraph at the most, none under a heading, and in a `figure` more than "44 pictures" on a button."""
    paragraphs = (len(text_of(node)) > _PARAGRAPH for node in figure.iter("p"))
    most = 1 if next(figure.iter(*HEADINGS), None) is None else 0
    return sum(paragraphs) <= most and (figure.tag != "figure" or text_of(figure).count(" ") >= SENTENCE_BLANKS)


def _named_captions(figure: Element, makers: list[Element]) -> list[Element]:
    """What is named a caption where the `figcaption` itself is who made the picture."""
    if not any(maker.tag == "figcaption" for maker in makers):
        return []
    named = (node for node in figure.iter(*CAPTION_TAGS) if node not in makers and is_caption(node))
    return [node for node in named if not any(maker in node.iter() for maker in makers)][:1]


def text_without(holder: Element, left_out: list[Element], mark: str = "") -> str:
    """Words of an element without those of some elements inside it, which leave a mark."""
    parts: list[str] = []
    walker = etree.iterwalk(holder, events=("start", "end"))
    for event, node in walker:
        if event == "start":
            if node in left_out or _is_passed_over(node):
                walker.skip_subtree()
                parts.append(mark if node in left_out else "")
            else:
                parts += (" " if _is_joined(node) else "", node.text or "")
        elif node is not holder:
            parts.append(" " if node.tag in _SPACED else "")
            parts.append(node.tail or "")
    return fold("".join(parts))


def _is_joined(node: Element) -> bool:
    """What stands before it ends without a blank, though a style would set it apart."""
    before = node.getprevious()
    if before is None or before.tail:
        text = (node.getparent().text if before is None else before.tail) or ""
        return begins_credit(text, node)
    return are_apart(before, node)


def _is_passed_over(node: Element) -> bool:
    if node.tag == "button" and goes_on(node):
        return False
    if node.tag in _NO_WORDS or is_spoken_span(node) or node.get("hidden") is not None or is_twin(node):
        return True
    if (node.tag in HEADINGS or (node.tag == "div" and not len(node))) and is_spoken(node.get("class") or ""):
        return True  # Drupal's name of a field: "Caption".
    if node.tag == "h1" or ((node.tag in HEADINGS or not len(node)) and ends_as_file(text_of(node))):
        return True  # The headline, laid over the picture, or the name of its file.
    if node.tag == "a" and (node.text or "").strip() in MARKS and "#" in (node.get("href") or ""):
        return True  # Docutils links a figure to itself behind its caption.
    if node.tag == "a" and (shares(node.get("href") or "") or leads_to_gallery(node)):
        return True  # It lies over the picture and sends it on, or ends the caption and opens the gallery.
    if node.get("data-icon") is not None and len(text_of(node)) <= _SIGN:
        return True  # A letter that a font of signs draws as a button.
    if node.tag in ("b", "span", "strong") and len(node) <= 1 and _TOGGLE.fullmatch(text_of(node)):
        return True
    return node.tag in ("a", "span") and (is_button_of_picture(node) or is_spoken_label(node))
