"""How lines end, or what they say as a whole, that name whose a picture is."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.origin_lines import is_credit
from republish.extraction.tree import credit_lines
from republish.extraction.tree.caption_ends import names_owner
from republish.extraction.tree.leaves import SENTENCE_ENDS
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.credits.attributions import is_licensed_picture
from republish.extraction.words.lowered import holds_one

_CREDIT_END = Uncompiled(
    r"(?:\b(?:bild|bilder|foto|fotos|photo|photos|image|images|picture|credit|quelle|source|fotó|zdjęcie|fotograf|grafik|"
    r"crédits?|imagen|фото)\s?[:/©]|©|\bphotograph(?:y|er)?:|\b(?:photo|image|picture)s? (?:by|courtesy of)\s)\s?[\w .,/&@()'’-]{2,70}$|"
    r"\((?:[\w .&’'-]{0,40}[/,] ?)?(?:ap(?: photo)?|reuters|afp|getty(?: images)?|dpa|epa|efe|ansa|shutterstock|unsplash|pixabay|flickr|"
    r"wikimedia(?: commons)?)\)$",
)
"""Ends like the words under a picture, with its maker."""
_BEFORE_MAKER = (":", "/", "©", " by ", "courtesy of ")
"""One of them is in what ends so, if no bracket ends it."""
_LONGEST_CREDIT = 120
_LABELED_NAME = Uncompiled(r"[^:：／/]{1,30}\s?[:：／/]\s?(?:[^\W\d_a-z](?:[^.!?。！？:：]|(?<=\b\w)\.){1,60})")
_MADE_BY = re.compile(
    r"(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ii]llustration|[Gg]raphic)s? (?:by|courtesy of|via) [^\W\d_a-z][^.!?:]{2,60}"
)
_BEHIND_LABEL = (":", "/", "：", "／", "s by ", "o by ", "e by ", "ion by ", "courtesy of ", " via ")
"""What stands behind a label, with the label's last letter where it is a word that is in many lines."""
_TAKEN = ("摄", "攝", "摄影", "攝影", "社发", "社發", "撮影", "写す", "供图", "供圖")
"""Behind the photographer's name, or the agency's that the picture came from."""


def is_made_by(text: str) -> bool:
    """Nothing but a label with "by" and a name: "Photograph by A. Person"."""
    return len(text) <= _LONGEST_CREDIT and _MADE_BY.fullmatch(text) is not None


def ends_with_credit(text: str) -> bool:
    """It says whose picture it is, or ends with that."""
    return is_credit(text) or ends_with_maker(text)


def _ends_with_owner(text: str) -> bool:
    """A sentence and whose it is, without a year: "The light is back. © A. Person"."""
    told, sign, owner = text.rpartition("©")
    return bool(sign) and told.rstrip()[-1:] in SENTENCE_ENDS and names_owner(f"©{owner}")


def names_maker(text: str) -> bool:
    """Its last words are a label and a name: "The light is back. Photo: A. Person"; in any language that the tables have."""
    if _ends_with_owner(text) or credit_lines.ends_with_agency(text):
        return True
    start = max(0, len(text) - _LONGEST_CREDIT)
    if text.rstrip("）) ").endswith(_TAKEN):
        return credit_phrases().credit_tail.search(text, start) is not None
    labeled = credit_phrases().credit_tail.search(text, start) if holds_one(text[start:], _BEHIND_LABEL) else None
    if labeled is None:
        return False
    if is_licensed_picture(text):
        return True
    said = labeled[0].strip("([（)]）. ")
    return bool(_LABELED_NAME.fullmatch(said) or _MADE_BY.fullmatch(said)) or _labels_agency(said)


def _labels_agency(text: str) -> bool:
    """Behind a label stands nothing but an agency of pictures, one that is written small perhaps: "Foto: picture alliance/dpa"."""
    label, colon, maker = text.partition(":")
    found = credit_phrases().source_tail.search(maker.strip()) if colon and " " not in label else None
    return found is not None and not found.start()


def ends_with_maker(text: str) -> bool:
    """It ends as the words under a picture do, with a label and a name or an agency in brackets."""
    end = text[-_LONGEST_CREDIT:].lower()
    return (end[-1:] == ")" or holds_one(end, _BEFORE_MAKER)) and _CREDIT_END.search(end) is not None
