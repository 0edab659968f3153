"""What a caption, a piece of code or a file has for a button: words that enlarge or share the picture, run the code, load the file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain, islice

from republish._html import Element
from republish._uncompiled import Uncompiled
from republish.extraction.tree.credit_names import is_caption
from republish.extraction.tree.nodes import Removal
from republish.extraction.words.lines.controls import is_button_at_picture

ENLARGING = Removal("ornament", "a button of the picture's, not its caption")
RUNNING = Removal("ornament", "a button of the code's", within_words=True)
DOWNLOADING = Removal("ornament", "a button of the file's beside its link", within_words=True)
NUMBERED = Removal("line-numbers", "the numbers of a listing's lines", within_words=True)
_NUMBERS = frozenset(["lineno", "linenos", "ln", "lnt", "line-number", "linenumber", "line-num", "linenr", "linenum"])
"""Classes that Pygments, Rouge, Chroma, org and others give the number before a line of code, and poems' editors that of a verse."""
_VERSE = frozenset(["poem", "poetry", "verse", "verses", "stanza", "lyrics", "line-block"])
_LINE_ABOVE = 5
_RUNS = frozenset(["run", "copy", "copy code", "try it", "edit", "run code", "playground", "open in playground", "▶"])
_ABOVE = 3
_UNFOLDS = Uncompiled(r"[\s.…]*(?:(?:read|show|see) )?(?:more|less)[\s.…>»]*")
"""A link in a caption that leads nowhere: it shows the rest of it."""
_ARROWS = (">", "»")
_SHARED = frozenset(
    ["linkedin", "facebook", "twitter", "x", "pinterest", "whatsapp", "reddit", "e-mail", "email", "bluesky",
     "threads", "telegram"]
)  # fmt: skip
_SHARES = Uncompiled(r"social|share|sharing|button|btn", re.I)
_OPENS = Uncompiled(r"\W*opens? in(?: a)? new (?:tab|window)\W*|\W*opens? new (?:tab|window)\W*", re.I)
_PICTURE_FILES, _ENDING, _WITH_QUERY = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".tif", ".tiff"), 5, 60
"""What ends the address of one, and letters in which it stands, alone and with a query behind it."""
_ORIGINAL = Uncompiled(r"original(?: image)? ?\((?:jpe?g|png|gif|tiff?|svg),? [\d.,]+ ?[kmg]?[bo]?\)")
"""As OpenEdition writes it: "Original (jpeg, 184k)"."""
_EXPANDS = Uncompiled(r"(?:\.{3}|…)?\s?\[\+\]|(?:\.{3}|…)\s?(?:more|mehr|más|mais|meer|plus|altro)")
"""What stands in a caption before the rest of it, which it shows."""
_ICONS = frozenset({"+", "›", "»", ">", "→"})
_SET_APART = frozenset({"b", "em", "strong"})
_STROKES = frozenset("/|·•")
_FILE_SIZE = re.compile(r"\s?\([\d.,]+\s?[kmg]b\)$")
"""Of what it loads: "Download high-res image (312KB)"."""
_LONGEST, _SIZES, _MOST_PARTS = 80, 8, 6
_NARROW = 300
"""Pixels: what is narrower is the button's own sign."""
_PLAYS = re.compile(r"play|video|watch|audio|listen", re.I)


def are_buttons(words: Iterable[str]) -> bool:
    """Each of them is what a button at a picture or a gallery says."""
    return all(
        len(said) <= _LONGEST
        and is_button_at_picture(" ".join(said.split()).lower().replace("’", "'").removeprefix("[+] "))
        for said in words
    )


def is_button_of_picture(element: Element) -> bool:
    """A link or a span of nothing but such words; what joins it to the caption goes with it."""
    text = _words_on(element)
    if not text or len(text) > _LONGEST:
        return False
    said = " ".join(text.split()).lower()
    if _EXPANDS.fullmatch(said):
        return True
    if said in _STROKES:
        before = element.getprevious()
        return before is not None and _says_so(before, _folded(before))
    return _says_so(element, said) or unfolds_caption(element)


def _is_parted_link(element: Element) -> bool:
    """A link whose last word is set apart, so that no line breaks before the icon in it."""
    return element.tag == "a" and element[0].tag == "span" and not (element[0].tail or "").strip()


def is_line_number(span: Element, name: str) -> bool:
    """The number of a line of code or verse, which its class names so."""
    if _NUMBERS.isdisjoint(name.split()) or not (span.text or "").strip(" :").isdigit():
        return False
    around = islice(span.iterancestors(), _LINE_ABOVE)
    return any(up.tag == "pre" or not _VERSE.isdisjoint((up.get("class") or "").lower().split()) for up in around)


def opens_its_picture(button: Element) -> bool:
    """It holds one picture of several sizes, with its caption perhaps, and opens it larger; thumbnails stand side by side, and a film plays."""
    shown = list(islice(button.iter("img", "source", "figure"), _SIZES + 1))
    if [one.tag for one in shown if one.tag != "source"] != ["img"] or not any(map(_has_sizes, shown)):
        return False
    others = button.itersiblings("button"), button.itersiblings("button", preceding=True)
    said = f"{button.get('class') or ''} {button.get('aria-label') or ''}"
    return not any(True for _ in chain(*others)) and _PLAYS.search(said) is None


def _has_sizes(shown: Element) -> bool:
    width = (shown.get("width") or "").removesuffix("px")
    small = width.isdigit() and int(width) < _NARROW
    return not small and "," in (shown.get("srcset") or shown.get("data-srcset") or "")


def unfolds_caption(element: Element) -> bool:
    """A link of such words at the end of a caption that leads nowhere, or with an arrow to a page of the picture's; without an address, at any line's end."""
    said = element.text
    text = said.strip().lower() if said else ""
    if not ("more" in text or "less" in text) or element.tag != "a":
        return False
    if len(text) > _LONGEST or _UNFOLDS.fullmatch(text) is None:
        return False
    leads = not (element.get("href") or "#").startswith(("#", "javascript:"))
    if leads and not text.endswith(_ARROWS):
        return False
    if element.get("href") is None and not len(element) and _ends_line(element):
        return True
    return any(map(is_caption, islice(element.iterancestors(), _ABOVE)))


def _ends_line(element: Element) -> bool:
    """Words stand before it in its box, and none behind it."""
    before, box = element.getprevious(), element.getparent()
    said = box.text if before is None else before.tail
    return bool((said or "").strip()) and element.getnext() is None and not (element.tail or "").strip()


def is_button_of_code(link: Element) -> bool:
    """A link in a piece of code that says nothing but such a word."""
    text = link.text or ""
    if len(link) or len(text) > _LONGEST or text.strip().lower() not in _RUNS:
        return False
    return any(up.tag == "pre" for up in islice(link.iterancestors(), _ABOVE))


def is_button_of_file(link: Element) -> bool:
    """It loads what the link right before it leads to."""
    before = link.getprevious()
    if before is None or before.tag != "a" or (before.tail or "").strip():
        return False
    return bool(link.get("href")) and link.get("href") == before.get("href")


def _folded(element: Element) -> str:
    return " ".join((element.text or "").split()).lower() if not len(element) else ""


def _words_on(element: Element) -> str:
    """Its own words, all of them in bold perhaps, or a last one set apart, without what screen readers hear of where it opens; none if it holds more."""
    text: str = element.text or ""
    if not len(element):
        return text
    if len(element) == 1 and not text.strip() and not len(element[0]):
        own, rest = (element[0].text or "").strip(), element[0].tail or ""
        if own in _ICONS:
            return rest
        return own if element[0].tag in _SET_APART and not rest.strip() else ""
    if not text or len(element) > 1 or len(element[0]) > 1:
        return "".join(element.itertext()) if _is_of_spans(element) else ""
    last = "".join(element[0].itertext()) + (element[0].tail or "")
    if _OPENS.fullmatch(last):
        return text
    return text + last if _is_parted_link(element) else ""


def _is_of_spans(element: Element) -> bool:
    """A link that holds nothing but such parts: "Download: " and what it loads."""
    return element.tag == "a" and all(part.tag == "span" for part in islice(element.iterdescendants(), _MOST_PARTS))


def leads_to_picture(address: str) -> bool:
    """To a file that is one: in a line of its own such a link may say what enlarges the picture above."""
    if "?" in address:
        if "." not in address[-_WITH_QUERY:]:
            return False
        address = address.partition("?")[0]
    ending = address[-_ENDING:]
    return "." in ending and ending.lower().endswith(_PICTURE_FILES)


def _says_so(element: Element, said: str) -> bool:
    if said.startswith("original") and _ORIGINAL.fullmatch(said) is not None:
        return True
    if said.endswith("b)"):
        said = _FILE_SIZE.sub("", said)
    return is_button_at_picture(said) or (said in _SHARED and _SHARES.search(element.get("class") or "") is not None)
