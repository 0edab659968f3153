"""A credit of title, maker and licence at the end of a caption, in the forms that Creative Commons and archives write."""

from __future__ import annotations

import re
from collections.abc import Iterator

from republish._text import fold
from republish._uncompiled import Pattern, Uncompiled
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.credits.license_owners import is_pictures_own
from republish.extraction.words.credits.license_words import LICENSE_WORDS, MARK, may_name_license, without_labels

_BY = r"(?:by|von|par|por|di|da|de|door|od|av|af)"
_NAME = rf"(?:(?!\w\w[.!?]\s)[^,()\[\]{MARK}]){{2,60}}?"
_TO_MARK = rf"\s*[,;:|/(\[（–—-]*\s*{MARK}"
_START = r"(?:^|(?<=[.!?:;…。”\"»)])\s+|(?<=[。！？])|\s[|–—-]\s)"
_TITLED = Uncompiled(
    rf"(?:^|\s)(?P<credit>[“„«\"‘'][^“”„«»\"]{{1,160}}[”“»\"’'],?\s*(?:\([^()]{{1,80}}\)\s+)?{_BY}\s+{_NAME}){_TO_MARK}"
)
_SENTENCE = Uncompiled(
    rf"(?<=[.!?…])\s+(?P<credit>[^\W\d_](?:(?!\w\w[.!?]\s)[^,{MARK}]){{1,120}}?\s(?:by|von|par|por|door)\s+{_NAME}){_TO_MARK}"
)
"""A title without quotation marks: only behind the end of a sentence is it told from a caption."""
_LICENSED = Uncompiled(
    rf"(?P<credit>[^.!?{MARK}]{{2,120}}?\s{_BY}\s(?:(?!\w\w[.!?]\s)[^{MARK}]){{2,60}}?)\s(?:is|ist|est|está|è) (?:licen[cs]ed|lizenziert|licenciad[oa]|marked|shared|sous|concesso)\s"
    rf"[^{MARK}]{{2,40}}{MARK}[^{MARK}]{{0,12}}"
)
"""A whole line of title and maker, without quotation marks, as the chooser writes it."""
_LABELLED = Uncompiled(
    rf"{_START}(?P<credit>(?:foto|fotografia|photo|photographie|immagine|imagen|imagem|afbeelding|beeld|bild)s?\s{_BY}\s{_NAME}){_TO_MARK}",
    re.I,
)
_OWN = Uncompiled(rf"{_START}(?P<credit>{_BY}\s+{_NAME}\s?(?:[(–—-]\s?[^(){MARK}]{{4,40}}\)?)){_TO_MARK}", re.I)
"""As Wikimedia Commons says it: "By A. Person (Own work)", "Von A. Person - Eigenes Werk"."""
_BEHIND_OWN = Uncompiled(r"[\s,;.)\]）]*([^.!?]{0,60}?)[\s,.)\]）]*")
"""Where it was found, in any language."""
_AFTER = Uncompiled(
    rf"(?:^|(?<=[.!?…。])\s|(?<=[。！？]))[(\[]?{MARK}[)\]]?\s?[,:|–—，、-]?\s?(?:{_BY}\s)?(?P<credit>[^,;.!?()\[\]{MARK}]{{2,40}})\.?$"
)
"""A name behind the licence, both alone or behind a sentence: "CC BY 2.0 A. Person"."""
_SHORTENED = Uncompiled(rf"(?:^|(?<=[.!?…\s]))(?P<credit>(?:fot|zdj|foto|phot)\.\s?{_NAME}){_TO_MARK}", re.I)
_BRACKETED = Uncompiled(rf"\s*[(\[（](?P<credit>[^()\[\]（）{MARK}]{{2,60}}?)\s?[/|,;–—-]\s?{MARK}\s?[)\]）]")
_BEFORE_ARCHIVE = Uncompiled(
    rf"{_START}(?P<credit>(?:(?!\w\w[.!?]\s|\s[|–—-]\s)[^,()\[\]{MARK}]){{2,60}}?),\s?{MARK}(?=,\s?(?:via|aus|über|från)\s)"
)
_BARE = Uncompiled(rf"{_START}(?P<credit>{_NAME}){_TO_MARK}")
_EMPLOYED = Uncompiled(rf"(?:(?<=[.!?…”»])\s+|\s[|–—-]\s)(?P<credit>{_NAME},\s[^\W\d_a-zß-ÿ]{_NAME}){_TO_MARK}")
"""A name and a museum or a paper behind the end of a sentence: as the beginning of a line it may be who is seen."""
_MOST_BLANKS = 8
"""In the name of whoever gave a picture to an archive: more are a caption's."""
_FORMS = (_TITLED, _LABELLED, _OWN, _SHORTENED, _SENTENCE, _BRACKETED, _BEFORE_ARCHIVE, _BARE, _EMPLOYED)
_BEHIND = Uncompiled(
    r"[\s,;.)\]）]*((?:via|on|from|auf|aus|über|sur|en|su|op|på)\s[^.]{3,40}|(?:Wikimedia|Wikipedia|Flickr)[^.]{0,20})?[\s.)\]）]*"
)
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "”", "»")
_COMMONS = Uncompiled(r",?\s?https?://(?:\w+\.)?(?:commons\.wikimedia\.org|creativecommons\.org)/\S+$")
_ADDRESS = re.compile(r"\s?<https?://[^<>\s]*>")
_GLUED = Uncompiled(rf"(?<=\w[”“»\"])(?={_BY}\s)")


def attribution_of_words(caption: str) -> tuple[str, str] | None:
    """The same for a caption that names the licence without a link to it; its name stays in the credit."""
    bare = _ADDRESS.sub("", _COMMONS.sub("", caption)) if "http" in caption else caption
    licensed = may_name_license(bare) and LICENSE_WORDS.search(bare)
    found = attribution_in(LICENSE_WORDS.sub(MARK, bare)) if licensed else None
    return (found[0], bare[len(found[0]) :].strip()) if found is not None else None


def attribution_in(line: str) -> tuple[str, str] | None:
    """The words before a credit that ends with a licence, for which a mark stands, and the credit; None for other words."""
    if MARK not in line:
        return None
    if (whole := _LICENSED.fullmatch(line)) is not None:
        return "", _GLUED.sub(" ", fold(whole["credit"]))
    marked = without_labels(_COMMONS.sub("", line))
    if (own := credit_phrases().own_work.search(marked)) is not None:
        return _parted(marked, own, _BEHIND_OWN)
    if (after := _AFTER.search(marked)) is not None and is_written_as_person(after["credit"]):
        return fold(marked[: after.start()]), fold(after["credit"])
    for found in _found(marked):
        parted = _parted(marked, found, _BEHIND)
        if parted is not None:
            return parted
    return None


def _parted(marked: str, found: re.Match[str], allowed: Pattern) -> tuple[str, str] | None:
    """What stands before the credit, and the credit with what may stand behind its licence, the only one of the line; none amid brackets."""
    before, behind = marked[: found.start()], allowed.fullmatch(marked, found.end())
    alone = MARK not in before and MARK not in marked[found.end() :] and before.count("(") <= before.count(")")
    if behind is None or not alone:
        return None
    return fold(before), ", ".join(filter(None, (_GLUED.sub(" ", fold(found["credit"])), behind[1])))


def is_attribution(line: str) -> bool:
    """It is such a credit, or ends with one behind a sentence."""
    found = attribution_of_words(line)
    return found is not None and (not found[0] or found[0].endswith(_SENTENCE_ENDS)) and is_licensed_picture(line)


def is_licensed_picture(line: str) -> bool:
    """The licence that a line names is a picture's, as far as its words tell, and not that of data, texts or music."""
    found = LICENSE_WORDS.search(line)
    return found is not None and is_pictures_own(line[: found.start()], line[found.end() :])


def _found(marked: str) -> Iterator[re.Match[str]]:
    for form in _FORMS:
        found = form.search(marked)
        if found is not None and _is_maker(form, found["credit"]):
            yield found


def _is_maker(form: Pattern, credit: str) -> bool:
    """Where nothing but the licence shows that a name is one, it is called as people are, or in brackets one word, as accounts are."""
    if form not in (_BRACKETED, _BARE, _EMPLOYED):
        return form is not _BEFORE_ARCHIVE or credit.count(" ") <= _MOST_BLANKS
    if form is _EMPLOYED:
        return is_written_as_person(credit.partition(",")[0])
    first, _, archive = (part.strip() for part in credit.partition("/"))
    if archive and credit_phrases().picture_archive.fullmatch(archive) is None:
        return False
    return is_written_as_person(first) or (form is _BRACKETED and " " not in first)
