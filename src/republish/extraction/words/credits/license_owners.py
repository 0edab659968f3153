"""Whose the licence is that a line under a picture names: the picture's, or that of its data, its text, its base map."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.credits.license_parts import is_of_a_part, is_told_of

_QUOTED = Uncompiled(r"[“„«\"][^“”„«»\"]*[”“»\"]")
"""Titles of pictures, which may be called anything."""
_SIDES = Uncompiled(r"\s?[/|,(–—]\s?|\s(?:on|via|from|by|auf|bei|über|von|sur|par|en|por|su|di|op)\s")
_DERIVED = Uncompiled(
    r"\b(?:(?:is |as )?(?:a )?(?:derivative|remix|adaptation) of|(?:adapted|derived|remixed|modified|redrawn) from|bearbeitung von|"
    r"based on (?:an? )?(?:photo|photograph|image|picture|illustration|graphic|painting|original)s?(?: by)?|nach (?:einem |einer )?(?:foto|bild|vorlage)s? von|d['’]après (?:une )?(?:photo|image)s?(?: de)?|"
    r"(?:basad[oa] en|basead[oa] em|basato su) (?:un[ao]? )?(?:fotos?|fotografía|imagen|imagem|immagine)(?: d[eio])?|"
    r"(?:using|incorporating|after|with) (?:an? |the |some )?(?:original )?(?:photo|photograph|image|picture|illustration)s? by|"
    r"(?:unter verwendung|mithilfe|auf basis|auf grundlage) (?:eines|von|einer) (?:fotos?|bild(?:es|ern)?|aufnahmen?)(?: von)?|"
    r"(?:à partir d['’](?:une )?|sur la base d['’]une )(?:photo|image)s?(?: de)?|"
    r"a partir de (?:un[ao]? |uma )?(?:fotos?|imagen|imagem|fotografía)(?: de)?|(?:elaborazione|rielaborazione) (?:da|di) (?:una )?(?:foto|immagine)(?: di)?|"
    r"(?:adaptée?|dérivée?) d[eu']|(?:adaptad[oa]|derivad[oa]) d[eo]|adattat[oa] da|bewerkt naar)\s",
    re.I,
)
"""Before the maker of what a picture was made from, and its licence."""
_OF_ARTWORK = Uncompiled(
    r"©(?!.*©)[^.;|]{3,80}[.;|]\s*(?:photo(?:graph)?|foto|fotografie|photographie|fotografía|fotografia|bild|repro(?:duction|duktion)?)(?:\s?[:©]|\s(?:by|von|par|de|di)\s)",
    re.I,
)
"""Who has the rights to what is seen in a picture, before its maker."""
_SENTENCE_END = re.compile(r"[^\W\d_]{3}[.!?](?=\s+[^\W\d_a-z])")


def is_pictures_own(before: str, behind: str = "") -> bool:
    """Whether a licence is the picture's, by the words of its line before and behind it.

    The last label before the licence decides: "Photo: A. Person, CC BY 4.0" is the picture's, "Data: A. Person, CC BY 4.0"
    is not, and behind "Source:" only an archive of pictures or a person is known to have made one. Without any label it is.
    """
    phrases, words = credit_phrases(), _QUOTED.sub("“”", before)
    if phrases.license_denial.search(words) or phrases.license_denied.match(behind):
        return False
    if phrases.license_of_thing.match(behind) or is_of_a_part(before, behind) or is_told_of(before, behind):
        return False
    if _DERIVED.search(before) or _OF_ARTWORK.search(before):
        return False
    last = next(reversed(tuple(phrases.license_owner.finditer(words))), None)
    if last is None or last.lastgroup == "picture":
        return True
    return last.lastgroup == "source" and _is_of_picture(words[last.end() :])


def ends_in_label(caption: str) -> bool:
    """The caption's last words name such a thing, and the credit behind it is that one's: "Map data"."""
    return credit_phrases().thing_last.search(caption) is not None


def _is_of_picture(source: str) -> bool:
    first = _SIDES.split(source.strip(" ,;.([|·©"), maxsplit=1)[0].strip(" .")
    named = credit_phrases().picture_archive.match(first) is not None or is_written_as_person(first)
    return named and _SENTENCE_END.search(source) is None
