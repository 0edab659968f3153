"""Pictures and their captions go with the text around them; the one above the text is the lead picture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import compress, count, islice

from republish._uncompiled import Uncompiled
from republish.extraction.pictures.renditions import is_in_line, is_small
from republish.extraction.plates.alternatives import says_what_is_seen
from republish.extraction.plates.behind import (
    Make,
    ends_in_box,
    ends_like_section,
    ends_the_text,
    may_follow,
    opens_the_text,
)
from republish.extraction.plates.caption_boxes import leave_out_label
from republish.extraction.plates.lead_galleries import gallery_of, not_shown_again, told_once, without_thumbnails
from republish.extraction.plates.leading import begins_with, is_told_of, leads
from republish.extraction.plates.mastheads import is_of_the_story, without_crops
from republish.extraction.plates.offers import in_list_of_others, in_offer, in_teaser, leads_to_a_story
from republish.extraction.plates.plate import Plate, Reader, leave_out_sign, resolved
from republish.extraction.plates.plate_lines import amid_text, is_prose
from republish.extraction.plates.plate_search import OF_TABLES, parted, plates
from republish.extraction.plates.portraits import without_portraits
from republish.extraction.plates.repeated import file_names, is_again, is_copy, is_thumbnail
from republish.extraction.plates.settling import CLIMB, is_picture, settle
from republish.extraction.plates.shown import is_shown
from republish.extraction.plates.strangers import leave_out_strangers
from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.survey import ASIDE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.credit_lines import is_credit
from republish.extraction.tree.enlarging import are_buttons
from republish.extraction.tree.nodes import Block, make_of
from republish.model import Author, Image

_SMILEY = Uncompiled(r"/(?:smil(?:ies|eys?)|emojis?|emoticons?)/", re.I)
_MOST_BOXES = 40
_SEVERAL = 2


def place_pictures(
    verdicts: Verdicts,
    read: Reader,
    base: str,
    lead: Image | None = None,
    authors: Sequence[Author] = (),
    *,
    stated: bool = False,
) -> list[Plate]:
    """Keep or drop every figure; the lead picture, where it stands above the text, with the others of its gallery.

    Portraits of `authors` are none of it. `lead` is the picture that the page's data name, if it is `stated`, or else the one
    found near the headline.
    """
    names = frozenset(author.name.casefold() for author in authors)
    figures = without_portraits(_figures(verdicts, read), verdicts, names)
    captioned = {i for plate in figures for i in (*plate.leaves, *plate.captions)}
    text = [i for i, kept in enumerate(verdicts.kept) if kept and i not in captioned]
    if not text:
        _settle_alone(figures, verdicts, read, base)
        return []
    if verdicts.guide.trust == "none":
        figures = leave_out_strangers(figures, verdicts, read, base, text)
        text = [i for i in text if verdicts.kept[i]] or text
    first = text[0]
    text = text if verdicts.opening is None else sorted({verdicts.opening, *text})
    begins = text[0]
    copies = _place_along(figures, text, verdicts, read, base)
    above = _above([plate for plate in figures if plate.root not in copies], first, verdicts, read, lead)
    if above and stated and lead and begins_with(lead.url, figures, text, verdicts, read):
        above = [plate for plate in above if is_told_of(plate, read)]
    for plate, far in leads(above, begins, lead, read, stated=stated):
        if _may_lead(plate, text, verdicts, read, base, far=far):
            return _settle_gallery(plate, above, verdicts, read, base)
    return []


def _above(figures: list[Plate], first: int, verdicts: Verdicts, read: Reader, lead: Image | None) -> list[Plate]:
    """The figures above the text, each picture once, without small copies and cuts of others."""
    above = [
        plate for plate in figures if plate.leaves[0] < first and not (verdicts.kept[plate.leaves[0]] or plate.in_text)
    ]
    above = without_thumbnails(told_once(above, read), read)
    above = not_shown_again(above, figures, verdicts, read)
    return without_crops(above, lead, read) if lead else above


def _may_lead(plate: Plate, text: list[int], verdicts: Verdicts, read: Reader, base: str, *, far: bool) -> bool:
    """A picture of the story that is shown above it; `far`: the page's data name it, wherever it stands."""
    if not is_picture(plate) or plate.root.places & ASIDE:
        return False
    if not far and not is_of_the_story(plate, read, base, verdicts.carried[0]):
        return False
    if not far and in_list_of_others(plate, verdicts, verdicts.holders(text)):
        return False
    return is_shown(plate, verdicts, read, base, stated=far)


def _settle_gallery(lead: Plate, above: list[Plate], verdicts: Verdicts, read: Reader, base: str) -> list[Plate]:
    """Keep the lead picture, and those beside it that are worth showing."""
    gallery = [
        plate
        for plate in gallery_of(lead, above, verdicts, read)
        if plate is lead
        or (is_of_the_story(plate, read, base, verdicts.carried[0]) and is_shown(plate, verdicts, read, base))
    ]
    for plate in gallery:
        settle(plate, True, verdicts)
    return gallery


def _place_along(figures: list[Plate], text: list[int], verdicts: Verdicts, read: Reader, base: str) -> set[Block]:
    """Keep or drop each figure by where it stands to the text, which those that end it make longer; the roots of those that copy the one before."""
    copies: set[Block] = set()
    before: Plate | None = None
    holds = verdicts.holders(text)
    teasers: dict[Block, bool] = {}
    seen: set[str] = set()
    makes: set[Make] = set()
    files: set[str] = set()
    for plate in figures:
        inside = _inside(plate, verdicts, text, holds) or (
            verdicts.guide.trust == "none" and ends_like_section(plate, verdicts, text[-1], makes)
        )
        inside = inside and is_shown(plate, verdicts, read, base)
        again = inside and not plate.words and bool(plate.captions) and is_again(plate, read, seen)
        if inside and before is not None and is_copy(plate, before, verdicts, read):
            copies.add(plate.root)
            again = True
        kept = inside and not (again or is_thumbnail(plate, read, files))
        if kept and not verdicts.forced[plate.leaves[0]]:
            offered = in_offer(plate, verdicts, holds, text[-1]) or leads_to_a_story(
                plate, verdicts, holds, text[-1], base
            )
            kept = not offered and not in_teaser(plate, verdicts, holds, teasers)
        settle(plate, kept, verdicts)
        if kept:
            makes.add(make_of(plate.root))
            files.update(file_names(plate, read))
            before = plate
        if kept and (ends_the_text(plate, text[-1]) or ends_in_box(plate, verdicts, text[-1])):
            text.append(plate.leaves[-1])
    return copies


def _settle_alone(figures: list[Plate], verdicts: Verdicts, read: Reader, base: str) -> None:
    """Show the figures of an article that is nothing else: all that are named so, else several whose words are all that is kept."""
    whole = verdicts.guide.trust == "whole"
    own = [plate for plate in figures if (plate.root.tag == "figure" if whole else _is_kept(plate, verdicts))]
    for plate in own if whole or len(own) >= _SEVERAL else ():
        shown = is_shown(plate, verdicts, read, base)
        if shown or whole:
            settle(plate, shown, verdicts)


def _is_kept(plate: Plate, verdicts: Verdicts) -> bool:
    return any(verdicts.kept[i] for i in (*plate.words, *plate.captions))


def _figures(verdicts: Verdicts, read: Reader) -> list[Plate]:
    """What is a picture with its words; what only looks like one is text."""
    figures = []
    trust, kept = verdicts.guide.trust, verdicts.kept
    reach = max(compress(count(), kept), default=-1) if trust == "none" else len(kept)
    for plate in plates(verdicts.survey, kept, beside=trust != "whole", reach=reach):
        if _is_text(plate, verdicts, read):
            continue
        leave_out_label(plate, verdicts.survey)
        if not plate.quoted:
            figures.append(plate)
        elif plate.pictures:
            plate.root.tag = "div"
            _keep_boxed(plate, verdicts)
            figures += parted(plate, verdicts.leaves)
    return figures


def _keep_boxed(plate: Plate, verdicts: Verdicts) -> None:
    """A list, a table, a quotation or code beside a picture in the article's own block is the article's, not the picture's buttons; what is all link leads away."""
    if not is_picture(plate) or plate.root.distance or plate.root.negatives:
        return
    words = [verdicts.leaves[i] for i in plate.words]
    for leaf in () if are_buttons(leaf.text for leaf in words) else words:
        if not leaf.node.hidden and leaf.linked < len(leaf.text) and not is_none_of_it(leaf):
            verdicts.keep(leaf.index)


def _is_text(plate: Plate, verdicts: Verdicts, read: Reader) -> bool:
    """A paragraph that holds a counting pixel, an icon or an emoji, not a picture with words to it."""
    alone = plate.root is verdicts.leaves[plate.leaves[0]].node
    if not alone or plate.root.tag == "figure" or not plate.words:
        return False
    images = resolved(plate, read)
    if images and all(map(is_in_line, images)):
        plate.in_text = True
        leave_out_sign(plate.root)
    elif images and is_prose(plate, verdicts):
        plate.in_text = True
    if not any(verdicts.kept[i] for i in plate.words):
        return False
    small = all(is_small(image) or _SMILEY.search(image.url) for image in images)
    line = verdicts.leaves[plate.words[0]]
    return plate.in_text or small or (amid_text(line) and not says_what_is_seen(line))


def _inside(plate: Plate, verdicts: Verdicts, text: list[int], holds: set[Block]) -> bool:
    first = plate.leaves[0]
    if verdicts.guide.trust != "none":
        return verdicts.inside[first]
    if first < text[0] and opens_the_text(plate, verdicts, text[0]):
        return True
    if first <= text[0] or (first > text[-1] and not may_follow(plate, verdicts, text[-1])):
        return False
    return _lies_near(plate, verdicts, holds)


def _lies_near(plate: Plate, verdicts: Verdicts, holds: set[Block]) -> bool:
    """Few boxes part it from one that holds some of the text; tables in tables, with which mail is laid out, count for none.

    Nor do the boxes that hold nothing but a picture and what is said of it, where that names the maker.
    """
    if _is_within_reach(plate, holds):
        return True
    said = [verdicts.leaves[i].text for i in (*plate.words, *plate.captions)]
    return any(map(is_credit, said)) and _is_within_reach(plate, holds, len(plate.leaves) + len(plate.captions))


def _is_within_reach(plate: Plate, holds: set[Block], own: int = 0) -> bool:
    """One of the nearest boxes around it holds some of the text; those that hold no more than its `own` runs count for none."""
    levels = CLIMB
    for up in islice(plate.root.above(), _MOST_BOXES):
        if up in holds:
            return True
        levels -= up.leaves > own and up.element.tag not in OF_TABLES
        if not levels:
            return False
    return False
