"""The words of a figure: its caption, and who made what it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from republish._html import Element, text_of
from republish._text import fold
from republish.extraction.tree.caption_ends import SENTENCE_ENDS, names_maker_of_agency
from republish.extraction.tree.credit_names import is_caption
from republish.extraction.tree.enlarging import is_button_of_picture
from republish.extraction.tree.joints import are_apart, begins_credit
from republish.extraction.tree.lead_credits import before_lead_credit
from republish.extraction.tree.nodes import HEADINGS
from republish.extraction.tree.twins import is_twin
from republish.extraction.tree.unfolding import goes_on
from republish.extraction.tree.unseen import MARKS
from republish.extraction.words.attributions import attribution_in, attribution_of_words
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.credit_tails import end_of_caption
from republish.extraction.words.license_words import MARK, maker_behind, without_labels
from republish.extraction.words.personal_names import is_written_as_person
from republish.extraction.words.said_twice import said_once, with_one_label
from republish.extraction.words.signed_captions import end_before_stroke, signed
from republish.extraction.words.vocabulary import is_spoken_span

CAPTION_TAGS = ("figcaption", "p", "div", "span", "dd", "small", "em", "a")
_LONGEST_CREDIT = 300
_NO_WORDS = frozenset({"script", "style", "noscript", "button", "svg"})
_SPACED = HEADINGS | {"p", "div", "br", "li", "small", "figcaption", "footer"}
_TOGGLE = re.compile(r"(?:hide|show|toggle|expand|collapse|view) (?:the )?(?:full )?caption", re.I)
"""What a caption has for a button, in an element of its own."""
_CLOSING = {"(": ")", "[": "]", "（": "）"}
_ENDS, _SIGNS = '([（.!?。|”")', ("(", "[", "（", "©", "Ⓒ")
"""What ends before a credit, or begins it."""
_ENUMERATES = re.compile(r"\(b\)", re.I)
_JOINTS = " |·•–—/,;:=＝"
_DASH = re.compile(r"\s-$|^-\s")
"""Between a caption and its credit."""
_JOINED_LABEL = re.compile(r"^(?:Credit\s?)+\.{3}\s?|^(?:(?:Credit\s?){2,}|Credit(?=\S+\s))(?=[A-ZÀ-ÖØ-Þ])")
"""A label that a style sets apart from the name, said twice where one of them is for screen readers."""
_LEFT_BEHIND = re.compile(r"\s?[(\[]\s*[)\]]|,\s*(?=[,/;])|(?<=[(\[])\s*[,;]\s*")
"""Where a link to a licence stood."""
_JOINING = re.compile(r"(?:^|\s)(?:and|und|et|y|e|en|och|og|&)\s*$", re.I)
"""Between two labels of one credit: "Design and source: A. Person"."""
_LABEL, _SENTENCE_BLANKS = re.compile(r"[^\W\d_]{3,12}\s?[:：]\s*"), 3
_NAME_BEFORE = re.compile(r"[.!?”\"»]\s+([^.!?”\"»]{4,40})\s$")
_AHEAD = re.compile(r"([^.!?]{6,60}?)\s[|–—-]\s(?=\S+\s)")
"""A short credit before a dash, behind which its caption may stand."""
_LONGEST_LINE = 100
_BEFORE_LICENSE = re.compile(
    r"(?:(?:^|(?<=[.!?:”\"|»]))\s*(?=[^,(/|]*[,(/|])|\s(?=by\s))"
    r"((?:by\s+)?[^\W\d_a-z](?:(?!\w\w\. [^\ue000])[\w.'’-])*(?:\s(?:(?!\w\w\. [^\ue000])[\w.'’-])+){0,4}?)\.?\s?[,(/|–—-]*\s?\ue000"
)
"""A name of a few words in front of where the link to the licence stood."""
_RESERVED = re.compile(
    r"[.,;|–-]?\s+(?:all rights reserved|riproduzione riservata|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati)\W*$",
    re.I,
)
"""What agencies say behind a maker's name."""
_PARAGRAPH = 80
"""Letters of a paragraph: a block with several of them is no figure."""


def is_credit_line(node: Element) -> bool:
    """A short line of its own that begins with a label or a copyright sign."""
    text = fold(node.text or "") if not len(node) else ""
    return ("©" in text or ":" in text) and is_credit(text)


def is_credit(text: str) -> bool:
    """It is nothing but who made a picture, with a label, a sign or an agency's name."""
    return 0 < len(text) <= _LONGEST_LINE and split_credit(text) == (None, _tidy(text))


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
    caption = fold(marked.replace(MARK, ""))
    if not nodes:
        return _of_last_line(holders, *_credited(caption, line, marked))
    credit = before_lead_credit(fold(" ".join(dict.fromkeys(text_without(node, []) for node in nodes))), 1)
    caption = before_lead_credit(caption)
    credit = with_one_label(credit)
    told = _tidy(caption.removesuffix(credit).rstrip(" ©")) or None
    if told is None and credit:
        return (_sentence_and_rest(nodes[0]) if len(nodes) == 1 else None) or _out_of_credit(credit)
    return said_once(told, _tidy(credit) or None)


def _credited(caption: str, line: str, marked: str) -> tuple[str | None, str | None]:
    """Caption and credit of one text: a mark stands for the link to a licence, in a line with the words around it or without."""
    parted = split_credit(caption)
    titled = attribution_in(line) or (None if parted[1] else attribution_of_words(caption))
    if titled is not None:
        return _tidy(titled[0]) or None, _tidy(titled[1]) or None
    return parted if parted[1] or MARK not in marked else _maker_beside(marked, parted)


def _of_last_line(holders: list[Element], caption: str | None, credit: str | None) -> tuple[str | None, str | None]:
    """Caption and credit where the credit has the last line: no word before it is a part of it, "in Mora" over "A. Person/Agency"."""
    whole = fold(f"{caption} {credit or ''}") if caption else ""
    for line in _lines_at_end(holders[-1]) if whole and holders else ():
        if _blurs(credit or whole, line):
            return whole.removesuffix(line).rstrip(), _tidy(line)
    return caption, credit


def _lines_at_end(holder: Element) -> Iterator[str]:
    """The words of each box in it, and those behind a break."""
    yield from map(text_of, holder.iter("div", "p"))
    for line_break in holder.iter("br"):
        behind = (f"{text_of(one)}{one.tail or ''}" for one in line_break.itersiblings())
        yield fold("".join((line_break.tail or "", *behind)))


def _blurs(said: str, line: str) -> bool:
    """What was taken for one thing ends with such a line, a credit of its own; what stands before is no label."""
    before = said.removesuffix(line).rstrip() if line else said
    return bool(before) and before != said and before[-1] not in _JOINTS and is_credit(line)


def blurs_into(caption: str, credit: str) -> bool:
    """On one line with the caption, the credit would seem to begin before itself, or to be none: "in Mora" and "A. Person/Agency"."""
    whole = fold(f"{caption} {credit}")
    return _blurs(split_credit(whole)[1] or whole, fold(credit))


def _sentence_and_rest(named: Element) -> tuple[str, str] | None:
    """What is named a credit and is a sentence with an element behind it, which says who made the picture."""
    said = fold(named.text or "")
    rest = text_of(named[0]) if len(named) == 1 and not fold(named[0].tail or "") else ""
    told = said.endswith((".", "!", "?", "”", "。")) and said.count(" ") >= _SENTENCE_BLANKS
    return (said, rest) if told and 0 < len(rest) <= _LONGEST_LINE else None


def _out_of_credit(credit: str) -> tuple[str | None, str | None]:
    """What is named a credit and holds a sentence before it: "A ferry in the ice. (Photo: A. Person)"."""
    caption, maker = split_credit(credit) if credit.endswith((")", ").")) else (None, None)
    told = caption is not None and maker is not None and caption.count(" ") >= _SENTENCE_BLANKS - 1
    return (caption, maker) if told else (None, _tidy(credit) or None)


def is_leads(figure: Element, node: Element, makers: list[Element]) -> bool:
    """What it says is said of the picture at the head of the article: it stands behind the label of a second credit."""
    marked = text_without(figure, [node], MARK)
    if MARK in before_lead_credit(marked):
        return False
    own = (before_lead_credit(text_without(maker, [node], MARK), 1) for maker in makers)
    return not any(MARK in (text or "") for text in (own if makers else split_credit(marked)))


def _maker_beside(marked: str, parted: tuple[str | None, str | None]) -> tuple[str | None, str | None]:
    """Caption and credit where a name stands beside the link to the licence: ". A. Person, CC BY 4.0", "CC BY 4.0 by A. Person"."""
    found = _BEFORE_LICENSE.search(marked)
    if found is not None:
        return _tidy(marked[: found.start()]) or None, _tidy(found[1].rstrip("."))
    behind = maker_behind(marked)
    return (_tidy(behind[0]) or None, _tidy(behind[1]) or None) if behind else parted


def caption_holders(figure: Element) -> list[Element]:
    """The caption's elements, outermost only; the whole of a block that plays a figure without naming one."""
    found = list(figure.iter("figcaption"))
    if not found:
        found = [node for node in figure.iter(*CAPTION_TAGS) if node is not figure and is_caption(node)]
    holders = [node for node in found if not any(other in node.iterancestors() for other in found)]
    return holders or ([figure] if _is_captioned(figure) else [])


def _is_captioned(figure: Element) -> bool:
    """Its words may be a caption that nothing names: one paragraph at the most, none under a heading, and in a `figure` more than "44 pictures" on a button."""
    paragraphs = (len(text_of(node)) > _PARAGRAPH for node in figure.iter("p"))
    most = 1 if next(figure.iter(*HEADINGS), None) is None else 0
    return sum(paragraphs) <= most and (figure.tag != "figure" or text_of(figure).count(" ") >= _SENTENCE_BLANKS)


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
    if node.tag == "a" and (node.text or "").strip() in MARKS and "#" in (node.get("href") or ""):
        return True  # Docutils links a figure to itself behind its caption.
    if node.tag in ("b", "span", "strong") and len(node) <= 1 and _TOGGLE.fullmatch(text_of(node)):
        return True
    return node.tag in ("a", "span") and is_button_of_picture(node)


def split_credit(text: str) -> tuple[str | None, str | None]:
    """Caption and credit of one line that holds both: "A harbour. (Foto: A. Person | agency)"."""
    return said_once(*_parted(with_one_label(fold(text))))


def _parted(text: str) -> tuple[str | None, str | None]:
    if (reserved := _RESERVED.search(text)) is not None and reserved.start():
        caption, credit = split_credit(text[: reserved.start()])
        return (caption, f"{credit}{reserved[0]}".strip()) if credit else (_tidy(text) or None, None)
    start = max(0, len(text) - _LONGEST_CREDIT)
    labeled = credit_phrases().credit_tail.search(text, start)
    found = labeled or credit_phrases().source_tail.search(text, start)
    if not found or _is_of_two_things(found):
        if (maker := signed(text)) is not None:
            return _tidy(maker[0]) or None, _tidy(maker[1]) or None
        tidy = _tidy(text) or None
        return (None, tidy) if names_maker_of_agency(text) else (tidy, None)
    own = before_lead_credit(text, found.start() + 1)
    if own != text:  # Of two credits only the first is this picture's.
        return split_credit(own)
    if not found.start() and (parted := _labelled_caption(text) or _behind_credit(text)) is not None:
        return parted
    begin = found.start() or end_of_caption(text) or (0 if labeled else end_before_stroke(text))
    begin, end = _brackets_around(text, begin)
    begin = _before_name(text, begin)
    if _JOINING.search(text[:begin]) is not None:
        return None, _tidy(text)
    return _tidy(f"{text[:begin]} {text[end:]}") or None, _tidy(text[begin:end]) or None


def _labelled_caption(text: str) -> tuple[str | None, str | None] | None:
    """A sentence behind a label that credits have too, and the credit behind that: "Image: A ferry in the ice. Pic: Agency"."""
    label = _LABEL.match(text)
    caption, credit = split_credit(text[label.end() :]) if label else (None, None)
    told = bool(caption and credit) and (caption or "").count(" ") >= _SENTENCE_BLANKS and (caption or "").endswith(".")
    return (caption, credit) if told else None


def _behind_credit(text: str) -> tuple[str | None, str | None] | None:
    """A sentence behind a labelled credit and a dash: "Foto: A. Person - A ferry turns in the ice of the harbour."."""
    ahead = _AHEAD.match(text)
    caption = text[ahead.end() :] if ahead is not None and ":" in ahead[1] else ""
    told = caption.count(" ") > _SENTENCE_BLANKS and caption.endswith(SENTENCE_ENDS)
    return (caption, _tidy(ahead[1])) if ahead is not None and told and is_credit(ahead[1]) else None


def _is_of_two_things(found: re.Match[str]) -> bool:
    """Two words or more in brackets with a stroke between them, neither of them a person: "(Germany / Denmark)"."""
    sides = [side.strip() for side in found.groupdict().values() if side]
    return bool(sides) and not any(map(is_written_as_person, sides))


def credit_in_alternative(alternative: str) -> str | None:
    """The maker at the end of the words for those who cannot see a picture, behind a sentence or in brackets: "A boat. (Photo: …)"."""
    found = credit_phrases().credit_tail.search(alternative)
    before = alternative[: found.start()].rstrip() if found else ""
    if not found or not before or _ENUMERATES.search(alternative):
        return None
    set_apart = before[-1] in _ENDS or found[0].lstrip().startswith(_SIGNS)
    return split_credit(alternative)[1] if set_apart else None


def _before_name(text: str, begin: int) -> int:
    """Where a person's name begins that stands between the end of a sentence and an agency in brackets: ". A. Person (Agency)"."""
    named = _NAME_BEFORE.search(text[:begin]) if text[begin : begin + 1] == "(" else None
    return named.start(1) if named is not None and is_written_as_person(named[1]) else begin


def _brackets_around(text: str, begin: int) -> tuple[int, int]:
    """Where a credit that begins there begins and ends: with its brackets, unless another credit follows them."""
    if text[begin - 1 : begin] not in ("(", "[", "（"):
        return begin, len(text)
    closing = text.find(_CLOSING[text[begin - 1]], begin)
    rest = text[closing + 1 :] if closing > 0 else ""
    if closing < 0 or (any(map(str.isalnum, rest)) and split_credit(rest)[1]):
        return begin - 1, len(text)
    return begin - 1, closing + 1


def _tidy(text: str) -> str:
    """Without the separators and brackets that joined two parts."""
    text = _LEFT_BEHIND.sub("", _JOINED_LABEL.sub("", fold(text).strip(_JOINTS)))
    text = text[:-1] if text.startswith("(") and text.endswith(").") and text.count("(") == 1 else text
    text = _DASH.sub("", credit_phrases().credit_label.sub("", text).strip(_JOINTS))
    if text.startswith(("(", "[", "（")) and text.endswith((")", "]", "）")) and text.count(text[0]) == 1:
        text = text[1:-1].strip(_JOINTS)
    return text if any(map(str.isalnum, text)) else ""
