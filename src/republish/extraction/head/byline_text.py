"""The words of a byline, line by line: without signs, cards and marks, those of one phrase together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from lxml import etree

from republish._html import Element, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.words import MOST_CHILDREN, next_element
from republish.extraction.words.bylines.byline_words import FAR, UNPARTED
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import OF_MAIL
from republish.extraction.words.day_names import is_of_days
from republish.extraction.words.head_data import head_table, phrases

_OPEN_END = re.compile(
    r"(?:^|\s)(?:by|and|with|von|und|mit|par|et|avec|por|y|con|e|di|da|door|en|av|af|och|og|&|,|:)$|[,:：／&(]$", re.I
)
_CONTINUES = re.compile(r"[,()&：／]|(?:and|und|et|y|e|en|och|og|with|mit)(?:\s|$)", re.I)
_BEGINNING = frozenset({"By", "BY", "Von", "VON", "Par", "Por", "Di", "Door", "Av", "Af"})
"""What a byline begins with, whatever single word stands before it."""
_STROKES = frozenset("|/•·–—")
_SCRIPTED = re.compile(r"[{}<>]|function\b")
_UNSAID = frozenset({"svg", "sup", "script", "style"})
_BOXES = frozenset({"span", "div", "p", "a", "small"})
"""What may be called so."""
_UNSAID_NAME = Uncompiled(
    r"(?:^|[\s_-])(?:badge|badgeText|level|rank|motto|slogan|tagline|signature)s?(?:$|[\s_-])|author_{1,2}desc(?:$|\s)|"
    r"(?:^|[\s_-])(?:location|place|city|town|dateline|lugar|ciudad|localidad|cidade|lieu|ville|luogo|citt[aà]|lloc|ciutat|lekua|localitate|ort|plaats)(?:$|\s)"
)
"""What a system calls the signs and sayings beside a name, and from where they write: "Lv1", "Supporter", "Always on the water"."""
_SIGNATURE = "signature"
"""What a link to a person may be called too."""
_CARD = Uncompiled(r"(?:^|[\s_-])(?:tooltip|popover|modal|hover-?card)s?(?:$|[\s_-])")
"""What opens over a name: who that is, where they studied, what else they wrote."""
_LAST_LETTER = re.compile(r"[b-df-hj-np-tvwxz]")
"""A letter that is no word, as some sites set the last one apart lest an icon behind it stand alone in a line."""
_LAST_NAME = Uncompiled(r"(?:^|[\s_-])(?:surname|family-?name|last-?name)(?:$|[\s_-])")
_LABELED_BY, _UNHEARD = "aria-labelledby", "aria-hidden"
_LONGEST_NAMES = 80
_MARKED = re.compile(rf"{_UNSAID_NAME.pattern}|{_LAST_NAME.pattern}|{_CARD.pattern}")
_MOST_INITIALS = 3
_LONGEST_AND, _LONGEST_CRAFT = 8, 24
_MOST_PIECES = 120


def byline_text(element: Element, longest: int = 400) -> str:
    """The words of a byline, a line break between elements whose words do not join to one phrase; empty when too long."""
    if len(element) > MOST_CHILDREN:
        return ""
    lines: list[str] = []
    pieces = [words for piece in _whole(islice(_said(element), _MOST_PIECES)) if (words := fold(piece))]
    for words, behind in pairwise([*pieces, ""]):
        if not _SCRIPTED.search(words) and not _are_initials(words, behind):
            _join(lines, words)
    text = "\n".join(lines).removeprefix(":").lstrip()  # The sign of a label that stands in the cell before.
    return text if len(text) <= longest else ""


def _whole(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces, each with the last letter that an element of its own sets apart from it: "Ada Marlo" and "w"."""
    before = ""
    for piece in pieces:
        if before[-1:].islower() and _LAST_LETTER.fullmatch(piece):
            before += piece
            continue
        yield before
        before = piece
    yield before


def _are_initials(words: str, name: str) -> bool:
    """What stands in a portrait's place: "AM" before "Ada Marlow"."""
    if not 1 < len(words) <= _MOST_INITIALS or not (words.isalpha() and words.isupper()):
        return False
    first = "".join(word[0] for word in name.split())
    return words in (first, first[:1] + first[-1:])


def _said(element: Element) -> Iterator[str]:
    """Its texts without those of drawings and of marks that refer to notes; a last name is one with the first."""
    if _says_all(element):
        yield from element.itertext()
        return
    pieces: list[str] = []
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, node in walker:
        text = node.text if event == "start" else node.tail if node is not element else None
        if event == "start" and (node.tag in _UNSAID or _is_sign(node, element) or _is_card(node, pieces)):
            walker.skip_subtree()
        elif text and event == "start" and _LAST_NAME.search(node.get("class") or "") and pieces:
            pieces[-1 if pieces[-1].strip() else -2] += f" {text}"
        elif text:
            pieces.append(text)
    yield from pieces


def _says_all(element: Element) -> bool:
    """Nothing that it holds is unsaid, a link for mail, for screen readers alone, or marked as a sign, a card, a last name."""
    boxes, unheard = False, element.get(_LABELED_BY) is not None
    for node in element.iter():
        tag = node.tag
        if tag in _UNSAID or (tag == "a" and _is_for_mail(node)):
            return False
        if node is element:
            continue
        if tag in _BOXES:
            boxes, names = True, node.get("class")
            if names and _MARKED.search(names):
                return False
        unheard = unheard or node.get(_UNHEARD) is not None
    return not (boxes and unheard)


def _is_sign(node: Element, byline: Element) -> bool:
    if node is byline:
        return False
    named = node.get("class") or ""
    sign = _UNSAID_NAME.search(named) is not None and not (node.tag == "a" and _SIGNATURE in named)
    return sign or _is_for_mail(node) or _is_heard_only(node, byline)


def _is_heard_only(node: Element, byline: Element) -> bool:
    """The label of the whole byline for screen readers, or what they read out in place of what is shown right behind it."""
    if (label := byline.get(_LABELED_BY)) and node.get("id") == label:
        return not _is_label(text_of(node).partition(" ")[0])
    shown = next_element(node)
    if shown is None or shown.get(_UNHEARD) != "true" or shown.tag != node.tag:
        return False
    return bool(words := text_of(shown)) and text_of(node).endswith(words)


def _is_for_mail(node: Element) -> bool:
    """A button to write to somebody, who is not named in it."""
    mail = node.tag == "a" and (node.get("href") or "").startswith("mailto:")
    return mail and OF_MAIL.search(text_of(node)) is not None and not read_people(text_of(node))


def _is_card(node: Element, said: Iterable[str]) -> bool:
    """It opens over a name that has been said, and is hidden until then, says it again or tells more than names."""
    names = [name for name in map(fold, said) if " " in name]
    if not names or not _CARD.search(node.get("class") or ""):
        return False
    text = text_of(node)
    return node.get("aria-hidden") == "true" or len(text) > _LONGEST_NAMES or any(name in text for name in names)


def _join(lines: list[str], words: str) -> None:
    """Append to the last line what continues it ("By" + a name, "Jane" + "Doe", a comma), else begin a new one."""
    last = lines[-1] if lines else ""
    begins = len(lines) == 1
    if last and (_are_one(last, words) or _is_open(last, begins=begins) or _continues(words) or _ends_with_craft(last)):
        lines[-1] = f"{last} {words}"
    else:
        lines.append(words)


def _are_one(word: str, behind: str) -> bool:
    """Two words that may be one name: neither is of a day, the second no "By" and no craft."""
    if " " in word or " " in behind or behind in _BEGINNING or _stands_alone(behind) or _is_craft(behind):
        return False
    return not (is_of_days(word) or is_of_days(behind))


def _stands_alone(words: str) -> bool:
    """An address, or what is no name by itself in a script that parts none: "关注"."""
    return "@" in words or (words >= UNPARTED and words in phrases().no_names)


def _is_open(line: str, *, begins: bool) -> bool:
    """A name has to follow: it ends with "by", a comma or another sign, or is a label as a whole with which the byline begins."""
    if _OPEN_END.search(line) is not None or _is_and(line.rpartition(" ")[2]):
        return True
    return begins and " " not in line and _is_label(line)


def _continues(words: str) -> bool:
    return _CONTINUES.match(words) is not None or _is_and(words)


def _is_and(word: str) -> bool:
    """It joins names in one of the languages that the table knows: "och", "и", "மற்றும்"."""
    return len(word) <= _LONGEST_AND and phrases().conjunctions.fullmatch(f" {word} ") is not None


def _is_label(word: str) -> bool:
    """What stands before whoever wrote it: "기자명", and "Na" where that is "by"; in Latin letters it may be what somebody is: "Reporter"."""
    known = word >= FAR and phrases().author_label.fullmatch(word) is not None
    return known or word.casefold() in head_table()["by_alone"]


def _is_craft(word: str) -> bool:
    """What somebody did besides writing, in a script that parts no words: "攝影" behind one name stands before the next."""
    return word >= FAR and phrases().not_text.fullmatch(word) is not None


def _ends_with_craft(line: str) -> bool:
    """It says behind a stroke or its last comma what the next one did besides writing, or alone that they translated it: "| Edição", "Preložil"."""
    if len(line) <= _LONGEST_CRAFT and phrases().translator.fullmatch(line):
        return True
    before, comma, craft = line.rpartition(",")
    if before and comma and phrases().not_text.fullmatch(craft.strip()):
        return True
    found = phrases().not_text.search(line) if line[0] in _STROKES else None
    return found is not None and found.end() == len(line)
