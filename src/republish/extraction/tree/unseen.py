"""What stands in a line and is not seen in it: said to screen readers, or shown only to a reader who points at something."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from republish._hidden import FOR_MACHINES, is_spoken, is_spoken_style, may_hide
from republish._html import Element, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.tree.addresses import shares
from republish.extraction.tree.credit_names import is_caption, names_credit
from republish.extraction.tree.hidden_words import is_hidden_in_line
from republish.extraction.tree.nodes import HEADINGS, Node, Removal, is_hidden
from republish.extraction.tree.walks import words_under
from republish.extraction.words.boxes.vocabulary import pops_up
from republish.extraction.words.credits.file_names import ends_as_file
from republish.extraction.words.lowered import holds_one

SPOKEN = Removal("spoken", "said to screen readers only", within_words=True)
STOOD_IN = Removal("embed", "stands in for what only a script would show")
FILE_NAME = Removal("spoken", "the name of a picture's file, said to screen readers only")
_EDITING = Removal("navigation", "a link to edit the part it stands in")
_EDIT_SECTION = "mw-editsection"
"""MediaWiki's class of it, in Wikipedia's headings."""
_UNPRINTED = "noprint"
"""What MediaWiki calls what is for the screen alone: in a line a mark of the map, a link to edit it."""
_COUNTED = Removal("line-numbers", "the number of a paragraph, beside it", within_words=True)
_PARAGRAPH_NUMBERS = frozenset(["paranumber", "para-number", "paragraph-number", "parnum", "paranum"])
PERMALINK = Removal("navigation", "a link to the part it stands in", within_words=True)
SHARED = Removal("share", "a button that shares the words before it")
MARKS = frozenset({"#", "¶", "🔗", "⚓", "■", "_", "\uf0c1"})
"""What links to the part they stand in show, as tDiary and Hatena Diary do with a square or a stroke; the last in a font of signs."""
_BACK_TO_CONTENTS = "toc-backref"
"""Docutils' class of a heading's words that lead to their line in the contents."""
_FOLDING = Uncompiled(r"(?:^|\s)(?:hide|show|toggle|expand|collapse)-?caption(?:$|\s)")
"""What folds a caption."""
_FOLDS = frozenset({"+", "-", "–", "−", "[+]", "[-]", "[–]", "[−]", "▼", "▲", "▾", "▸", "►", "⌄", "⌃", "˅", "✕", "×"})
_FOLD = Removal("ornament", "a sign that a click unfolds what it stands over")
_INITIAL = re.compile(r"(?:^|[\s_-])(?:drop|initial|first-?letter|versal)", re.I)
_INITIAL_HINTS = ("drop", "al", "letter")
"""One of them is in whatever the pattern finds, in small letters."""
_NO_WORDS = frozenset("BCDFGHJLMNPQRTXÄÖÜÉÈÊГДЛМНПРТФХЦЧШЩЭЮΒΓΔΖΘΚΛΜΝΞΠΡΣΤΥΦΧΨ")
"""Letters that are no word by themselves in a language that is written with them."""
_TAGGED = Removal("tags", "the topics of a heading, beside its words")
_SHORTEST_FRAGMENT, _AROUND = 2, 3
_SIGN_AND_BLANK = 2
_FEW_WORDS = 4
"""More that is hidden may be the rest of a text that a click unfolds."""
_HIDDEN = Removal("ornament", "words that the page does not show", within_words=True)
POPPED = Removal("popup", "shown only while a reader points at the words beside it")
POPPED_IN_WORD = replace(POPPED, within_words=True)
"""Right behind the mark of a note, or a word."""
_PICTURES = frozenset({"img", "picture", "amp-img"})
_KINDS = frozenset({"image", "imagen", "imagem", "immagine", "bild", "afbeelding", "billede", "bilde", "photo", "foto"})
"""What a picture is."""
_CREDITING = frozenset({"credit...", "credits...", "crédito..."})
_WORD = re.compile(r"\w")
_NEW_WINDOW = re.compile(
    r"\W*(?:(?:link )?(?:opens?|opening) in (?:a )?new (?:browser )?(?:tab|window)|external link|externer link|"
    r"(?:link )?(?:öffnet|wird)(?: sich)? (?:in (?:einem )?neuen|im neuen) (?:fenster|tab)(?: geöffnet)?|"
    r"(?:s[’']ouvre|ouvrir|ouverture) dans (?:une|un) (?:nouvel(?:le)? (?:fenêtre|onglet)|autre (?:fenêtre|onglet))|nouvelle fenêtre|"
    r"(?:se )?abre en (?:una )?(?:nueva (?:ventana|pestaña)|(?:ventana|pestaña) nueva)|si apre in una nuova (?:finestra|scheda)|"
    r"abre (?:em|numa|em uma) nova (?:janela|aba|guia)|opent in (?:een )?nieuw (?:venster|tabblad)|öppnas i (?:ett )?nytt fönster|"
    r"åbner i (?:et )?nyt vindue|åpnes i (?:et )?nytt vindu|avautuu uuteen (?:ikkunaan|välilehteen)|otwiera się w nowym oknie)\W*",
    re.I,
)
"""What a link says of itself."""


def why_unseen(node: Node) -> Removal | None:
    """Why a part of a run is not seen among its words; None where it is."""
    get = node.element.get
    name, style = get("class") or "", get("style")
    may_be_hidden = (style and may_hide(style)) or ("hid" in name or "visible" in name or "d-none" in name)
    if (may_be_hidden or get("hidden") is not None) and is_hidden_in_line(node):
        return _HIDDEN
    if style and is_spoken_style(style):
        return SPOKEN if _WORD.search(words_under(node)) else None
    removal = _why_by_name(node, name) if name else None
    if removal is None and _is_initial(node, name):
        _close_up(node)
    return removal


def _why_by_name(node: Node, name: str) -> Removal | None:
    if FOR_MACHINES in name:
        return _HIDDEN
    if (beside := _why_beside(node, name)) is not None:
        return beside
    if "caption" in name and _FOLDING.search(name) and len(words_under(node).split()) <= _FEW_WORDS:
        return _HIDDEN
    if is_spoken(name):
        return SPOKEN if _WORD.search(words_under(node)) else None
    if node.parent is not None and node.parent.tag == "a" and _NEW_WINDOW.fullmatch(fold(words_under(node))):
        return SPOKEN
    return POPPED if _is_pop_up(node, name) else None


def _is_initial(node: Node, name: str) -> bool:
    """It is named a letter set large, or is a single letter with which its line begins."""
    return (node.tag == "span" and _is_one_letter(node)) or (bool(name) and _names_initial(name))


@lru_cache(maxsize=2048)
def _names_initial(name: str) -> bool:
    return holds_one(name.lower(), _INITIAL_HINTS) and _INITIAL.search(name) is not None


def _is_one_letter(node: Node) -> bool:
    """It holds a single letter, with which its line begins."""
    items = node.items
    alone = len(items) == 1 and isinstance(items[0], str) and len(items[0].strip()) == 1
    return alone and node.parent is not None and next(iter(node.parent.items)) is node


def _is_short_and_unprinted(node: Node, name: str) -> bool:
    return _UNPRINTED in name.split() and len(words_under(node).split()) <= _FEW_WORDS


def _why_beside(node: Node, name: str) -> Removal | None:
    """Why it is no word of the line that it stands in: a link to edit it, its number, a sign that unfolds it, the topics of a heading."""
    if name == _EDIT_SECTION or (_UNPRINTED in name and _is_short_and_unprinted(node, name)):
        return _EDITING
    if name in _PARAGRAPH_NUMBERS:
        return _COUNTED
    if ("icon" in name or node.element.get("role") == "button") and words_under(node).strip() in _FOLDS:
        return _FOLD
    return _TAGGED if name == "tag" and _is_named_by_its_words(node) else None


def _is_named_by_its_words(tags: Node) -> bool:
    """Each part of it has a class of what it says, as org writes the tags of a heading."""
    parts = tags.children()
    return bool(parts) and all(part.get("class") == words_under(part).strip() for part in parts)


def _close_up(node: Node) -> None:
    """Take the blank away behind an initial that is set large: it floats, and the rest of its word stands right beside it."""
    items = node.parent.items if node.parent is not None else ()
    letter = words_under(node).strip()
    place = next((i for i, item in enumerate(items) if item is node), len(items))
    if not isinstance(items, list) or letter not in _NO_WORDS or place + 1 >= len(items):
        return
    blank, after = items[place + 1], items[place + 2 : place + 3]
    rest = blank if isinstance(blank, str) else ""
    begun = rest.lstrip() or "".join(words_under(item) if isinstance(item, Node) else item for item in after)
    if rest and begun[:1].islower():
        items[place + 1] = rest.lstrip()
        node.items = (letter,) if all(isinstance(item, str) for item in node.items) else node.items


def why_passed_over(link: Node) -> Removal | None:
    """Why a link is none of the article's: a mark alone that leads into the page, as documentation sets one beside every heading;
    a button behind a quotation that shares it.

    A link of which a heading's words are made, and that leads to the heading, becomes its words.
    """
    href = link.get("href") or ""
    if _shares_its_line(link, href):
        return SHARED
    if link.get("class") == _BACK_TO_CONTENTS or (_is_all_words(link) and _leads_to_itself(link)):
        link.tag = "span"
        return None
    return PERMALINK if _is_mark(link) and "#" in href else None


def _shares_its_line(link: Node, href: str) -> bool:
    """A few words at the end of a line that share what stands before them on a network."""
    items = link.parent.items if link.parent is not None else ()
    if len(items) < 2 or not (href.startswith("http") and _ends(items, link) and shares(href)):
        return False
    if len(words_under(link).split()) >= _FEW_WORDS:
        return False
    return any(not isinstance(item, str) or item.strip() for item in items if item is not link)


def _ends(items: Sequence[str | Node], node: Node) -> bool:
    """Nothing but white space stands behind it in its line."""
    for item in reversed(items):
        if item is node:
            return True
        if not isinstance(item, str) or item.strip():
            return False
    return False


def why_linked_to_itself(link: Node) -> Removal | None:
    """Why such a mark is none of a run's words, nor such a button; None for other links."""
    href = link.element.get("href") or ""
    if _shares_its_line(link, href):
        return SHARED
    return PERMALINK if "#" in href and _is_mark(link) and _leads_to_itself(link) else None


def _is_mark(link: Node) -> bool:
    items = link.items
    said = items[0] if len(items) == 1 or (len(items) == _SIGN_AND_BLANK and items[1] == " ") else ""
    return (said if isinstance(said, str) else words_under(said)).strip() in MARKS


def _is_all_words(link: Node) -> bool:
    """Nothing stands beside it but places that links lead to."""
    beside = link.parent.items if link.parent is not None else ()
    return bool(beside) and all(item is link or (isinstance(item, Node) and not item.items) for item in beside)


def _leads_to_itself(link: Node) -> bool:
    """The place that it leads to is what it stands in, or right around or before it; only a mark may name the page as well."""
    href, place = link.get("href") or "", (link.get("href") or "").partition("#")[2]
    if not place or not (href.startswith("#") or _is_mark(link)):
        return False
    around = [link.element, *islice(link.element.iterancestors(), _AROUND)]
    before = [one for element in around if (one := element.getprevious()) is not None]
    inside = list(islice(link.element.iterdescendants(), _AROUND))
    return any(place in (one.get("id"), one.get("name")) for one in (*around, *before, *inside))


def leads_to_heading_beside(anchor: Element, href: str) -> bool:
    """It stands right beside a heading, or right before one, and leads to that, whatever it says to screen readers."""
    if not href.startswith("#") or len(href) < _SHORTEST_FRAGMENT:
        return False
    before = anchor.getprevious()
    heading = anchor.getnext() if before is None else before
    if (
        heading is None
        or heading.tag not in HEADINGS
        or ((heading if before is not None else anchor).tail or "").strip()
    ):
        return False
    return href[1:] in (heading.get("id"), heading.getparent().get("id"))


def is_spoken_label(span: Element) -> bool:
    """What only readers of screens hear of a picture, whatever the class that hides it: "Image" right before it, "Credit..." before its maker, and the same label before that."""
    said = (span.text or "").strip().lower() if not len(span) else ""
    behind = span.getnext() if said and not (span.tail or "").strip() else None
    if behind is None:
        return False
    if said in _KINDS:
        return behind.tag in _PICTURES
    return said in _CREDITING or (f"{said}..." in _CREDITING and text_of(behind).lower().startswith(f"{said}..."))


def is_seen_caption(element: Element) -> bool:
    """Words of a figure that are kept from screen readers only, which have heard the same of the picture."""
    if is_hidden(element):
        return False
    named = is_caption(element) or names_credit(element.get("class") or "")
    return named and next(islice(element.iterancestors("figure"), 1), None) is not None


def names_file_unseen(heading: Element, names: str) -> bool:
    """Content systems set the name of a picture's file over it, as a heading that only screen readers get."""
    return is_spoken(names) and ends_as_file(text_of(heading).strip())


def _is_pop_up(node: Node, name: str) -> bool:
    """It shows only while a reader points at the words beside it in the same element."""
    box = node.parent
    around = box.get("class") if box is not None else None
    if box is None or not around or not pops_up(name, around):
        return False
    beside = [item for item in box.items if item is not node]
    return any(not _is_named_so(item, around) if isinstance(item, Node) else item.strip() for item in beside)


def _is_named_so(node: Node, around: str) -> bool:
    name = node.get("class")
    return bool(name) and pops_up(name, around)
