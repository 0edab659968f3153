"""Pictures of whoever wrote the article, which are none of its own."""

from __future__ import annotations

import re
from itertools import islice

from republish.extraction.head.links import PEOPLE_LINK
from republish.extraction.plates.plate import Plate, link_of
from republish.extraction.plates.plate_words import has_caption_name, signs
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Removal
from republish.extraction.tree.walks import box_beyond, links_under
from republish.extraction.words.bylines.day_lines import without_days
from republish.extraction.words.days.dates import has_time

_MOST_OF_PERSON, _MOST_SIGNED, _MOST_OF_BIO = 8, 12, 80
"""Words: a name and what they do; "By", a name with a degree perhaps, and a day."""
_MOST_BESIDE_STAMP, _LONGEST_STAMP = 5, 120
"""Words beside day and time in a line under the headline; letters of it."""
_OF = re.compile(
    r"^(?:photo|picture|portrait|headshot|avatar|foto|bild)(?: (?:of|von))? |[’']s? (?:photo|avatar|picture)$", re.I
)
_OF_PROFILE = re.compile(
    r"(?:(?:profile|user|author)[-_ ]?(?:picture|image|photo|pic)|profil(?:bild|foto)|autor(?:in|en)?(?:bild|foto)|photo de profil|"
    r"foto de perfil|foto (?:del )?profilo|(?:(?:the )?author(?:[’']s)? ?)?avatar|author|autor(?:in)?|auteur(?:e|rice)?|autore)",
    re.I,
)
"""What systems write for whoever cannot see a portrait."""

_PORTRAIT = Removal("author-box", "a portrait of an author's")


def without_portraits(plates: list[Plate], verdicts: Verdicts, names: frozenset[str]) -> list[Plate]:
    """The figures that are none; a line beside a portrait that stays is without it."""
    shown = []
    for plate in plates:
        if not _is_portrait(plate, verdicts, names):
            shown.append(plate)
        elif plate.words and any(verdicts.kept[i] for i in plate.words):
            for picture in plate.pictures:
                picture.removal = _PORTRAIT
    return shown


def _is_portrait(plate: Plate, verdicts: Verdicts, names: frozenset[str]) -> bool:
    """A picture above or below the text, called by an author's name and nothing else, or over that name or a link to a page about a person.

    One that is called a profile's, or stands in the byline, is a portrait wherever it stands.
    """
    first, survey = plate.leaves[0], verdicts.survey
    if verdicts.guide.trust == "whole":
        return False
    said = [node.element.get("alt") or "" for node in plate.pictures if node.tag != "iframe"]
    if (said and all(map(_OF_PROFILE.fullmatch, said))) or _is_in_byline(plate, verdicts, names):
        return True
    if names and _leads_to_author(plate, verdicts, names):
        return True
    if not any(islice(verdicts.kept, first)) and _is_beside_byline(plate, verdicts, names):
        return True
    if _is_over_author(plate, verdicts):
        return True
    if survey.first <= first <= survey.last:
        return _is_called(said, names) and _is_boxed_with_name(plate, verdicts, names)
    if _is_of_person(plate, verdicts, names, said) or (first < survey.first and _is_beside_stamp(plate, verdicts)):
        return True
    if not names or plate.captions or plate.words or verdicts.kept[first]:
        return False
    return _is_called(said, names)


def _is_over_author(plate: Plate, verdicts: Verdicts) -> bool:
    """All that stands beside it is one line, an author's name and what they are, that went with the box about them."""
    beside = (*plate.words, *plate.captions)
    gone = verdicts.reasons.get(verdicts.leaves[beside[0]].node) if len(beside) == 1 else None
    return gone is not None and gone.kind == _PORTRAIT.kind


def _is_called(said: list[str], names: frozenset[str]) -> bool:
    """One of the names is all that is said of it to whoever cannot see it: "Ada Moor", "Photo of Ada Moor"."""
    return bool(said) and all(_OF.sub("", alt).strip().casefold() in names for alt in said)


def _is_boxed_with_name(plate: Plate, verdicts: Verdicts, names: frozenset[str]) -> bool:
    """Amid the text: in a box whose first line is that name, and of which nothing is kept."""
    beside = [] if plate.words or plate.captions else _beside_in_box(plate, verdicts, _MOST_OF_BIO)
    return bool(beside) and beside[0].text.casefold() in names and not any(verdicts.kept[leaf.index] for leaf in beside)


def _leads_to_author(plate: Plate, verdicts: Verdicts, names: frozenset[str]) -> bool:
    """It is a link to where one of the names, which begins the words under it, leads as well."""
    told = next((verdicts.leaves[i] for i in (*plate.words, *plate.captions)), None)
    if told is None or not told.text.casefold().startswith(tuple(names)):
        return False
    target = link_of(plate)
    return bool(target) and next(links_under(told.node), None) == target


def _is_in_byline(plate: Plate, verdicts: Verdicts, names: frozenset[str]) -> bool:
    """The few words beside it are "By" and one of the names: no figure's, whose maker may be one of the authors, and no picture's that is told of at length."""
    line = verdicts.leaves[plate.words[0]] if len(plate.words) == 1 and plate.root.tag != "figure" else None
    if line is None or line.words > _MOST_OF_PERSON or not signs(line.text):
        return False
    if any(len((node.element.get("alt") or "").split()) > _MOST_OF_PERSON for node in plate.pictures):
        return False
    return any(name in line.text.casefold() for name in names)


def _is_beside_byline(plate: Plate, verdicts: Verdicts, names: frozenset[str]) -> bool:
    """Nothing but such a name is said of it, and the one line in a box with it is "By" one of them, and a day perhaps."""
    if plate.words or plate.captions or plate.root.tag == "figure":
        return False
    said = ((node.element.get("alt") or "").strip().casefold() for node in plate.pictures)
    if any(alt and not any(name in alt for name in names) for alt in said):
        return False
    lines = _beside_in_box(plate, verdicts, _MOST_SIGNED)
    return any(signs(leaf.text) and any(name in leaf.text.casefold() for name in names) for leaf in lines)


def _is_beside_stamp(plate: Plate, verdicts: Verdicts) -> bool:
    """The one line beside it tells day and time and little else: who wrote it, or the buttons on which it is shared."""
    said = [verdicts.leaves[i] for i in plate.words]
    if len(said) != 1 or plate.root.tag == "figure" or plate.captions or has_caption_name(said[0].node):
        return False
    line = said[0].text
    rest = without_days(line) if len(line) <= _LONGEST_STAMP else line
    return rest != line and len(rest.split()) <= _MOST_BESIDE_STAMP and has_time(line)


def _is_of_person(plate: Plate, verdicts: Verdicts, names: frozenset[str], said: list[str]) -> bool:
    """The few words under it, or beside it in its box, are first one of the names, with a day perhaps, or link to what the site says of whoever wrote for it.

    Or it is called by the name that these words say wrote the article: "Written by Ada Moor".
    """
    told = [verdicts.leaves[i] for i in (*plate.words, *plate.captions)] or _beside_in_box(
        plate, verdicts, _MOST_OF_PERSON
    )
    if not told or sum(leaf.words for leaf in told) > _MOST_OF_PERSON:
        return False
    if _is_name_and_day(told[0].text, names) or (signs(told[0].text) and _is_called(said, names)):
        return True
    link = next(links_under(told[0].node), None)
    return link is not None and PEOPLE_LINK.search(link) is not None and is_on_site(link, verdicts.host)


def _is_name_and_day(text: str, names: frozenset[str]) -> bool:
    """One of the names, and a day perhaps, as the line of a byline that nothing else parts."""
    folded = text.casefold()
    if folded in names:
        return True
    name = next(filter(folded.startswith, names), "")
    return bool(name) and without_days(text[len(name) :].strip()) == ""


def _beside_in_box(plate: Plate, verdicts: Verdicts, most: int) -> list[Leaf]:
    """The line right behind a picture, where the box that holds both says little more, so many words at the `most`."""
    box = box_beyond(plate.root)
    behind = verdicts.leaves[plate.leaves[-1] + 1 : plate.leaves[-1] + 2]
    if box is None or box.words > most:
        return []
    return [leaf for leaf in behind if box in leaf.node.above()]
