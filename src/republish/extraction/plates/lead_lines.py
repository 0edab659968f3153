"""A line of the article that says who made the picture at its head: "Cover photo: A. Person, CC BY 4.0", or the last one "Photo: A. Person"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from republish._html import Element, fragment, inner_html, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.pictures.file_of import file_name
from republish.extraction.pictures.reading import read_image
from republish.extraction.tree.credit_lines import is_credit
from republish.extraction.tree.markup import escape_attribute
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.credits.license_words import LICENSE_WORDS
from republish.model import Image

_LINE_TAGS = ("p", "li", "small")
_LINE_END = re.compile(r"<br[^<>]*>")
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})\.\s")
_OF_FILM = re.compile(r"\W*video", re.I)
"""Behind it stands what to see, and not who made a picture: "Video: The day at the harbour"."""
_NAMES_MAKER = Uncompiled(r"credit|\b(?:by|of|via)\s*$|nachweis|quelle|source", re.I)
"""A label that nothing but a maker follows."""
_SIDES = Uncompiled(r"\s?[/|,(]\s?|\s(?:on|via|from|auf|bei|über|sur|en|su|op)\s")
_RIGHTS = ("credit_url", "license", "license_text", "license_url")
_CLOSING = " .)]"
_LONGEST, _LONGEST_LAST, _FEW_SIGNS, _LONGEST_INNER = 120, 50, 6, 300
"""Letters of a maker's name; of a credit that ends a text; of what stands beside label, maker and licence in a line that says nothing else; and of a short line with its markup."""


def with_stated_maker(
    lead: Image | None, html: str, text: str, images: tuple[Image, ...] = (), behind: str = ""
) -> Image | None:
    """The lead picture with the line of the text that states its maker, and maker and licence from there if nothing else tells them.

    `images` are those of the text: a credit that ends it, or stands `behind` it, is the lead's where it is the only picture.
    One that begins it is, and one behind it whose label names the picture at the head.
    """
    told = _with_labelled_line(lead, html, text) if lead is not None else None
    if told is None or is_told(told):
        return told
    if maker := maker_of_lead(behind):
        return replace(told, credit=maker, credit_line=behind)
    alone = {file_name(image.url) for image in images} <= {file_name(told.url)}
    lines = (_first_line(html, told), *((text[text.rfind("\n") + 1 :], behind) if alone else ()))
    line = next(filter(credits_picture, lines), None)
    return told if line is None else replace(told, credit=line, credit_line=line)


def with_closing_credit(images: tuple[Image, ...], behind: str) -> tuple[Image, ...]:
    """The images of a text, the only one with the credit `behind` the text where nothing else tells its maker."""
    only = images[0] if len(images) == 1 and credits_picture(behind) else None
    if only is None or is_told(only):
        return images
    return (replace(only, credit=behind, credit_line=behind),)


def is_told(image: Image) -> bool:
    """Something says who made it, or under which licence it is."""
    return bool(image.credit or image.license_text or image.license_url)


def _first_line(html: str, lead: Image) -> str:
    """The line that the text begins with, right behind no other picture, where that is nothing but a credit."""
    if html.startswith("<figure>"):
        figure, _, html = html.partition("</figure>\n")
        html = html if escape_attribute(lead.url) in figure else ""
    inner = html[len("<p>") : html.find("</p>")] if html.startswith("<p>") else ""
    line = text_of(fragment(inner)) if 0 < len(inner) <= _LONGEST_INNER else ""
    return line if credits_picture(line) else ""


def maker_of_lead(line: str) -> str:
    """Who made the picture at the head, where a line that names it says nothing else: "Featured image credit: A. Person". A licence is not given so."""
    label = credit_phrases().lead_label_of(line)
    if label is None or LICENSE_WORDS.search(line):
        return ""
    maker = line[label.end() :].strip()
    named = _NAMES_MAKER.search(label[0].strip(" :：")) or _is_maker(maker)
    return maker if named and 0 < len(maker) <= _LONGEST else ""


def credits_picture(line: str) -> bool:
    """It is nothing but a credit, with a label that only pictures have: not "Source: …". A licence is no last line's to give.

    It is short, or ends with an agency of pictures.
    """
    label = credit_phrases().owner_label(line)
    if label is None or label.lastgroup != "picture" or _OF_FILM.match(line) or LICENSE_WORDS.search(line):
        return False
    return is_credit(line) and (len(line) <= _LONGEST_LAST or credit_phrases().source_tail.search(line) is not None)


def _with_labelled_line(lead: Image, html: str, text: str) -> Image:
    begins = credit_phrases().lead_label_of
    begun = [(line, label) for line in text.split("\n") if (label := begins(line))]
    if not begun:
        return lead
    again = next((line for line, label in begun if _says_again(lead, line[label.end() :])), None)
    if again is not None:
        return replace(lead, credit_line=again)
    told = next((image for line in _lines(html) if (image := _told(lead, line)) is not None), lead)
    if not is_told(lead):
        return told
    same = told.credit and lead.credit and lead.credit.endswith(told.credit)
    return replace(lead, credit_line=told.credit_line) if same else lead


def _says_again(lead: Image, maker: str) -> bool:
    """Behind the label stands the credit that the picture has, and nothing else: it is a maker, whatever it is called."""
    known, said = (lead.credit or "").rstrip(_CLOSING), maker.strip().rstrip(_CLOSING)
    label = credit_phrases().owner_label(known)
    return bool(said) and said in (known, known[label.end() :].strip() if label else known)


def _lines(html: str) -> Iterator[Element]:
    """The lines of paragraphs and lists that begin with such a label."""
    begins = credit_phrases().lead_label_of
    for block in fragment(html).iter(*_LINE_TAGS):
        if credit_phrases().lead_label.search(text_of(block)):
            yield from filter(lambda line: begins(text_of(line)), map(fragment, _LINE_END.split(inner_html(block))))


def _told(lead: Image, line: Element) -> Image | None:
    """The lead picture with what such a line says of it, or None where it names no maker, or several licences."""
    stated = text_of(line)
    label = _take_label(line)
    figure = f'<figure><img src="{escape_attribute(lead.url)}"><figcaption>{inner_html(line)}</figcaption></figure>'
    shown = read_image(next(fragment(figure).iter("img")), lead.url)
    if shown is None or len(LICENSE_WORDS.findall(text_of(line))) > 1:
        return None
    if shown.credit and _is_maker(shown.caption or ""):
        # Another label stands behind a name: both are named, no licence is given.
        return replace(lead, credit=f"{shown.caption} {shown.credit}")
    caption, credit = (shown.caption, shown.credit) if shown.credit else (None, _maker(label, shown))
    if not credit or len(credit) > _LONGEST:
        return None
    rights = {name: getattr(shown, name) for name in _RIGHTS}
    beside = len(stated) - len(label) - len(credit) - len(shown.license_text or "")
    return replace(
        lead,
        caption=lead.caption or caption,
        credit=credit,
        credit_line=stated if beside <= _FEW_SIGNS else None,
        **rights,
    )


def _take_label(line: Element) -> str:
    """The label, which is taken out of the line."""
    found = credit_phrases().lead_label_of("".join(line.itertext()))
    left = len(found[0]) if found else 0
    for node in line.iter():
        for place in ("text", "tail") if node is not line else ("text",):
            words = getattr(node, place) or ""
            setattr(node, place, words[left:])
            left = max(0, left - len(words))
    return found[0].strip() if found else ""


def _maker(label: str, shown: Image) -> str | None:
    """The first sentence of what no other label parts, where it can be nothing but a maker."""
    first = _SENTENCE_END.split(shown.caption or "", maxsplit=1)[0].rstrip(".")
    return first if shown.license_text or _NAMES_MAKER.search(label) or _is_maker(first) else None


def _is_maker(words: str) -> bool:
    return any(map(is_written_as_person, _SIDES.split(words.strip(" .,;"))))
