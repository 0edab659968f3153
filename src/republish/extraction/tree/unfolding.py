"""Parts of an article that a click unfolds: what is clicked is the heading of what it opens, which is text though it is hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from republish._html import SILENT, Element, holds_words
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.tree.nodes import HEADINGS, is_hidden
from republish.extraction.words.boxes.vocabulary import navigates
from republish.extraction.words.lines.phrases import is_call

_PART = r"(?:accordions?|accordian|akkordeon|faqs?|questions?|collaps\w*|toggles?|expand\w*)"
_LABEL = r"(?:titles?|head(?:er|ing)?s?|questions?|buttons?|btn|toggles?|trigger|control|label|name)"
_NAMED_LABEL = re.compile(
    rf"(?:^|[\s_-]){_PART}(?:[_-]+\w+)??[_-]*{_LABEL}(?=$|\s|__|--|-\d)|(?:^|\s)question(?=$|\s)", re.I
)
"""A class of what is clicked: "accordion-title", "faqCardQuestion"."""
_NAMED = re.compile(r"accordi[ao]n|akkordeon|faq|question|collaps|toggle|expand")
"""In small letters."""
_HIDES = Uncompiled(r"(?:^|[\s_-])(?:hide|hidden|spoiler)[_-](?:button|toggle|label|content|text|body)(?:$|\s)", re.I)
"""Classes of a button in a line, and of what it shows there."""
_OPENED = Uncompiled(
    r"answer|antwort|content|panel|body|text|inner|description|collaps|accordion|response|details", re.I
)
"""Classes of buttons, and of what they open."""
_CAMEL = re.compile(r"([a-z0-9])([A-Z])")
_INTERFACE = Uncompiled(
    r"\W*(?:(?:show|hide|view|see|read|load|learn|expand|collapse|toggle|open|close|ver|leer|mehr)\b.{0,30}|menu|search|"
    r"(?:share|copy|print|save|listen|follow|comments?)(?:\s(?:this|to|on|via|link|article|story|page|post|us|\W*\d+)\b.{0,30})?|"
    r"(?:table of )?contents|on this page|in this (?:article|guide|story|post|section)|inhalt(?:sverzeichnis)?|filters?|sort\b.{0,20}|"
    r"\w+ disclosure|options|settings|languages?|more|less|subscribe|sign (?:in|up)|log ?in)\W*",
    re.I,
)
"""What buttons say that open no part of a text."""
_LETTERS = Uncompiled(r"[^\W\d_]{2}|[^\W\d_a-zA-Z]")
_SAID = Uncompiled(r"[\w.:,;(\[“&]")
_CONTINUING = frozenset(",;)")
"""Signs in a sentence."""
IN_SENTENCES = frozenset({"em", "i", "b", "strong", "span", "sup", "dfn", "abbr", "mark", "q", "cite"})
"""Elements that hold words of one."""
_EXPLAINS = "tooltip"
"""The role of what pops up beside a word."""
_LONGEST, _FEWEST_WORDS = 200, 4
_ABOVE, _BESIDE = 3, 3
_MOST_ELEMENTS = 300
_IDLE = frozenset({"script", "style", "template", "meta", "link", "svg", "hr", "br"})
_SILENT = frozenset({"script", "style", "title", "desc"})
_NO_PANELS = HEADINGS | {"button", "nav", "form", "dialog", "input", "select", "footer", "a", "img"}
_TOGGLES = ("button", "a", "div")
_CLICKED = ("button", "summary")
"""What is there to be clicked, whatever it is called; an editor of texts sets a `summary` into a `div`."""


@lru_cache(maxsize=8192)
def names_a_toggle(names: str) -> bool:
    """A class, id or role of what is clicked to open a part."""
    return names.endswith("button") or _names_a_label(names)


@lru_cache(maxsize=2048)
def _names_a_label(names: str) -> bool:
    return _NAMED.search(names.lower()) is not None and _NAMED_LABEL.search(_CAMEL.sub(r"\1-\2", names)) is not None


def heading_for(toggle: Element) -> str:
    """The tag of what is clicked: a heading's, or that of a box around the heading it holds; empty where it opens no part of a text."""
    if panel_of(toggle) is None or any(up.tag in HEADINGS for up in islice(toggle.iterancestors(), _ABOVE + 1)):
        return ""
    return "div" if next(toggle.iter(*HEADINGS), None) is not None else "h3"


def is_unfolded(element: Element) -> bool:
    """It is hidden until a click on what stands right before it."""
    before = next(_beside(element, preceding=True), None)
    if before is None:
        return False
    toggles = (before, *islice(before.iter(*_TOGGLES), _BESIDE))
    return any(panel_of(toggle) is element for toggle in toggles)


def panel_of(toggle: Element) -> Element | None:
    """What a click on an element opens, where its words may be a heading and those are text."""
    panel = _following(toggle)
    if panel is None or panel.tag in _NO_PANELS or not _opens(toggle, panel):
        return None
    leads = any(not (link.get("href") or "#").startswith("#") for link in toggle.iter("a"))
    return panel if not leads and may_head(text_within(toggle)) and _reads(panel) else None


def may_head(words: str) -> bool:
    """Words that may be a heading: not too many, and none of a button's."""
    return _LETTERS.search(words) is not None and _is_of_text(words)


def _is_of_text(words: str) -> bool:
    return 0 < len(words) <= _LONGEST and _INTERFACE.fullmatch(words) is None and not is_call(words)


def goes_on(button: Element) -> bool:
    """It stands in a sentence that goes on behind it, or begins one, as what opens a reference or explains a term does."""
    tail = _behind(button).lstrip()
    continues = tail[:1].islower() or tail[:1] in _CONTINUING
    if not tail or not (continues or _follows_words(button)):
        return False
    return _is_of_text(text_within(button))


def opens_in_line(button: Element) -> bool:
    """It shows an answer in the line that it stands in, as both are called."""
    answer = button.getnext()
    if answer is None or answer.tag != "span" or (button.tail or "").strip():
        return False
    named = (
        _HIDES.search(button.get("class") or "") is not None and _HIDES.search(answer.get("class") or "") is not None
    )
    return named and may_head(text_within(button))


def _behind(button: Element) -> str:
    """The text right behind it, what explains it left out, or behind the elements in a line that end with it."""
    part, tail = button, button.tail or ""
    for _ in range(_ABOVE):
        following = part.getnext()
        if tail.strip() or not (following is None or following.get("role") == _EXPLAINS):
            break
        part = part.getparent() if following is None else following
        if following is None and part.tag not in IN_SENTENCES:
            return ""
        tail = part.tail or ""
    return tail


def _follows_words(button: Element) -> bool:
    """There is text right before it, or before the elements in a line that begin with it."""
    part, text = button, ""
    for _ in range(_ABOVE):
        before, parent = part.getprevious(), part.getparent()
        text = (parent.text if before is None else before.tail) or ""
        if text.strip() or before is not None or parent.tag not in IN_SENTENCES:
            break
        part = parent
    return _SAID.search(text) is not None


def text_within(toggle: Element) -> str:
    """What a button says; of one that says too much for a label the beginning."""
    pieces: list[str] = []
    length = 0
    for one in islice(toggle.iter(), _MOST_ELEMENTS):
        pieces += ((one.text or "") if one.tag not in _SILENT else "", " ")
        pieces.append((one.tail or "") if one is not toggle else "")
        length += len(pieces[-1]) + len(pieces[-3])
        if length > 2 * _LONGEST:
            break
    return fold("".join(pieces))


def _following(toggle: Element) -> Element | None:
    """The next element, past the ends of boxes that hold nothing else."""
    for _ in range(_ABOVE):
        following = next(_beside(toggle), None)
        if following is not None:
            return following
        if any(map(holds_words, _beside(toggle, preceding=True))) or toggle.getparent() is None:
            return None
        toggle = toggle.getparent()
    return None


def _beside(element: Element, *, preceding: bool = False) -> Iterator[Element]:
    """A few of the elements that follow or precede it, the next one first."""
    near = (one for one in element.itersiblings(preceding=preceding) if one.tag not in _IDLE)
    return islice(near, _BESIDE)


def _opens(toggle: Element, panel: Element) -> bool:
    """What they are called and what they say of each other tells that one opens the other."""
    names, get = toggle.get("class") or "", panel.get
    if navigates(names) or navigates(get("class") or "") or toggle.get("aria-haspopup"):
        return False
    hidden = get("aria-hidden") == "true" or is_hidden(panel)
    bound = hidden or get("role") == "region" or (get("id") or " ") in (toggle.get("aria-controls") or "").split()
    if toggle.tag in _CLICKED or toggle.get("role") == "button" or toggle.get("aria-expanded") is not None:
        return bound or _NAMED.search(names.lower()) is not None or _expands_heading(toggle)
    return _names_a_label(names) and (bound or _OPENED.search(get("class") or "") is not None)


def _expands_heading(toggle: Element) -> bool:
    """It says whether something is unfolded, and holds the heading of that, as boxes of facts do."""
    return toggle.get("aria-expanded") is not None and next(toggle.iter(*HEADINGS), None) is not None


def _reads(panel: Element) -> bool:
    """It holds words, and not mostly links, as far as it is looked at."""
    words = linked = 0
    for one in islice(panel.iter(), _MOST_ELEMENTS):
        if one.tag not in SILENT:
            words += len((one.text or "").split())
            linked += len("".join(one.itertext()).split()) if one.tag == "a" else 0
        words += len((one.tail or "").split()) if one is not panel else 0
    return words >= _FEWEST_WORDS and 2 * linked <= words
