"""What a browser shows of a page that its source has otherwise: in another place, as a drawing, as code beside numbers, behind a tab.

Everything here works on the tree right after it is parsed, before anybody reads it, and imports nothing but its own and its table of words.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from republish._shown.admonitions import open_admonitions
from republish._shown.awaited import show_awaited
from republish._shown.columns import open_columns
from republish._shown.delayed import show_delayed
from republish._shown.described import caption_described
from republish._shown.dialogs import open_dialogs
from republish._shown.displayed import lay_out_displayed
from republish._shown.drawn import drawn_html, is_drawn
from republish._shown.dresses import undress
from republish._shown.dropdowns import open_dropdowns
from republish._shown.elements import all_classes, all_styles, data_attributes, stated_roles, take_out
from republish._shown.emoji import say_emoji
from republish._shown.figures import end_figures
from republish._shown.filing_labels import set_filing_labels_apart
from republish._shown.font_signs import leave_out_font_signs
from republish._shown.formulas import spell
from republish._shown.glued_spans import part_labels, part_spans
from republish._shown.holders import open_holders
from republish._shown.initials import put_initials_in_line
from republish._shown.line_breaks import show_breaks
from republish._shown.listed_captions import set_listed_captions_in_lines
from republish._shown.listings import lay_out
from republish._shown.lists import join_lists
from republish._shown.mail import show_mail
from republish._shown.notes import set_notes_apart
from republish._shown.objects import show_objects
from republish._shown.office import set_office_lists
from republish._shown.own_elements import open_own_elements
from republish._shown.painted import show_painted
from republish._shown.picture_headings import set_pictures_free
from republish._shown.picture_tables import frame_tables
from republish._shown.players import silence_players
from republish._shown.pointed_captions import set_pointed_captions_apart
from republish._shown.posts import frame_by_address
from republish._shown.quoting_tables import quote_tables
from republish._shown.roles import play_roles
from republish._shown.screens import show_for_screens
from republish._shown.shadows import open_shadows
from republish._shown.signed_captions import frame_signed
from republish._shown.sizers import leave_out_sizers
from republish._shown.slides import open_slides
from republish._shown.streamed import is_streamed, put_in_place
from republish._shown.style_sheets import name_spoken
from republish._shown.tabs import open_tabs
from republish._shown.ticked import tick
from republish._shown.titled_figures import caption_titled, frame_titled
from republish._shown.turned_slides import turn_slides
from republish._shown.unscripted import open_unscripted
from republish._shown.utilities import leave_out_values
from republish._shown.verse import break_lines, join_lines, join_stanzas
from republish._shown.wrapped import open_wrappers
from republish._shown.written_captions import write_captions

__all__ = ["Shown", "drawn_html", "is_drawn", "is_streamed", "open_wrappers", "show", "take_out", "undress"]


class _Page(NamedTuple):
    """A tree, its source in lower case, and what its elements are called and told to be."""

    root: Any
    lowered: bytes
    tags: frozenset[Any]
    classes: str
    names: frozenset[str]
    styles: str
    data: frozenset[str]
    roles: frozenset[str]

    def has(self, *tags: str) -> bool:
        """Whether its source has elements of any of some tags."""
        return not self.tags.isdisjoint(tags)


class Shown(NamedTuple):
    """What was found out of a tree on the way to what a browser shows."""

    moved: bool
    """Parts of it stand elsewhere now."""
    classes: str
    """The classes of all its elements in lower case, some that are gone by now among them."""


def show(root: Any, lowered: bytes, elements: Iterable[Any]) -> Shown:
    """Make of a tree what a browser shows, given its source in lower case and its elements."""
    tags = frozenset([element.tag for element in elements])
    moved = "template" in tags and open_shadows(root)
    classes = name_spoken(root, lowered, all_classes(root))
    names, styles = frozenset(classes.split()), all_styles(root)
    page = _Page(root, lowered, tags, classes, names, styles, data_attributes(lowered), stated_roles(root))
    _show_by_scripts(page)
    _say_in_words(page)
    _set_in_lines(page)
    moved |= _open_boxes(page)
    _frame_pictures(page)
    moved |= page.has("template") and put_in_place(root, lowered)
    return Shown(moved, classes)


def _show_by_scripts(page: _Page) -> None:
    """What scripts and style sheets show, hide or put in place of something else."""
    leave_out_values(page.root, page.classes)
    show_delayed(page.root, page.data)
    open_own_elements(page.root, page.lowered, page.tags)
    if page.has("object", "embed"):
        show_objects(page.root)
    show_painted(page.root, page.classes, page.styles, page.data)
    if page.has("figure"):
        show_awaited(page.root, page.lowered)
    leave_out_sizers(page.root)
    show_for_screens(page.root, page.classes, page.names)


def _say_in_words(page: _Page) -> None:
    """Formulas, signs and addresses that stand for words."""
    spell(page.root, page.names, page.data)
    say_emoji(page.root, page.names)
    leave_out_font_signs(page.root, page.names)
    show_mail(page.root, page.lowered, page.data)


def _set_in_lines(page: _Page) -> None:
    """What is a line, a note, a verse or an item of a list, whatever its elements are."""
    lay_out(page.root, page.names)
    set_notes_apart(page.root, page.names)
    part_spans(page.root)
    part_labels(page.root, page.classes)
    lay_out_displayed(page.root, page.styles)
    put_initials_in_line(page.root)
    join_lines(page.root, page.names)
    join_stanzas(page.root, page.names)
    break_lines(page.root, page.names)
    if page.has("input", "i"):
        tick(page.root, page.names)
    set_office_lists(page.root, page.names, page.classes, page.styles, page.lowered)
    join_lists(page.root)


def _open_boxes(page: _Page) -> bool:
    """Columns, tabs, dropdowns, dialogs and slides, which a click opens. Whether parts have moved."""
    if page.has("table"):
        frame_tables(page.root)
        open_columns(page.root)
        quote_tables(page.root)
    play_roles(page.root, page.lowered, page.roles)
    open_admonitions(page.root, page.names)
    open_tabs(page.root, page.names, page.roles)
    open_dropdowns(page.root, page.names)
    moved = open_dialogs(page.root, page.names, page.lowered)
    turn_slides(page.root, page.names)
    open_slides(page.root)
    open_unscripted(page.root)
    return moved


def _frame_pictures(page: _Page) -> None:
    """Figures with their captions, and players."""
    end_figures(page.root)
    set_pictures_free(page.root)
    set_filing_labels_apart(page.root, page.names)
    set_pointed_captions_apart(page.root)
    frame_titled(page.root, page.names)
    caption_titled(page.root, page.names)
    frame_signed(page.root)
    caption_described(page.root, page.lowered, page.roles)
    write_captions(page.root, page.data)
    if page.has("figcaption"):
        set_listed_captions_in_lines(page.root)
    open_holders(page.root)
    show_breaks(page.root, page.styles, page.lowered)
    if page.has("video", "audio", "iframe"):
        silence_players(page.root)
    frame_by_address(page.root, page.lowered, page.data)
