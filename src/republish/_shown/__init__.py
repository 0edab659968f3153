"""What a browser shows of a page that its source has otherwise: in another place, as a drawing, as code beside numbers, behind a tab.

Everything here works on the tree right after it is parsed, before anybody reads it, and imports nothing but its own and its table of words.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from republish._shown.admonitions import open_admonitions
from republish._shown.columns import open_columns
from republish._shown.delayed import show_delayed
from republish._shown.described import caption_described
from republish._shown.dialogs import open_dialogs
from republish._shown.displayed import lay_out_displayed
from republish._shown.drawn import drawn_html, is_drawn
from republish._shown.elements import all_classes, all_styles, data_attributes, stated_roles, take_out
from republish._shown.emoji import say_emoji
from republish._shown.figures import end_figures
from republish._shown.font_signs import leave_out_font_signs
from republish._shown.formulas import spell
from republish._shown.glued_spans import part_labels, part_spans
from republish._shown.holders import open_holders
from republish._shown.initials import put_initials_in_line
from republish._shown.line_breaks import show_breaks
from republish._shown.listings import lay_out
from republish._shown.lists import join_lists
from republish._shown.mail import show_mail
from republish._shown.notes import set_notes_apart
from republish._shown.objects import show_objects
from republish._shown.office import set_office_lists
from republish._shown.own_elements import open_own_elements
from republish._shown.painted import show_painted
from republish._shown.players import silence_players
from republish._shown.posts import frame_by_address
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

__all__ = ["drawn_html", "is_drawn", "is_streamed", "open_wrappers", "show", "take_out"]


def show(root: Any, lowered: bytes, elements: Iterable[Any]) -> bool:
    """Make of a tree what a browser shows, given its source in lower case and its elements. Whether parts of it have moved."""
    tags = {element.tag for element in elements}
    moved = open_shadows(root)
    classes, styles, data = name_spoken(root, lowered, all_classes(root)), all_styles(root), data_attributes(lowered)
    names, roles = frozenset(classes.split()), stated_roles(root)
    leave_out_values(root, classes)
    show_delayed(root, data)
    open_own_elements(root, lowered, tags)
    show_objects(root)
    show_painted(root, classes, styles, data)
    leave_out_sizers(root, lowered)
    show_for_screens(root, classes, names)
    spell(root, names, data)
    say_emoji(root, names)
    leave_out_font_signs(root, names)
    show_mail(root, lowered, data)
    lay_out(root, names)
    set_notes_apart(root, names)
    part_spans(root)
    part_labels(root, classes)
    lay_out_displayed(root, styles)
    put_initials_in_line(root, classes, styles)
    join_lines(root, names)
    join_stanzas(root, names)
    break_lines(root, names)
    tick(root, names)
    set_office_lists(root, names, classes, styles, lowered)
    join_lists(root)
    open_columns(root)
    play_roles(root, lowered, roles)
    open_admonitions(root, names)
    open_tabs(root, names, roles)
    moved |= open_dialogs(root, names, lowered)
    turn_slides(root, names)
    open_slides(root)
    open_unscripted(root)
    end_figures(root)
    frame_titled(root, names)
    caption_titled(root, names)
    frame_signed(root)
    caption_described(root, roles)
    open_holders(root)
    show_breaks(root, styles, lowered)
    silence_players(root)
    frame_by_address(root, lowered, data)
    return put_in_place(root, lowered) or moved
