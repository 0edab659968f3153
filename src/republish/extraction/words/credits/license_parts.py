"""Pictures of several parts: whether a licence in the line under one is a part's only, or that of what a sentence tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.credits.license_words import LICENSE_WORDS, MARK, without_labels

_AND_NAME = Uncompiled(
    r"[\s)\]]*(?:[&/;]|\s(?:and|und|et|y|e|en|och|og|ja|i|a|és|și|и|і|та|ve)\s)\s*([^\W\d_a-zß-ÿ][\w.'’-]*(?:\s[\w.'’-]+){1,3})\s*(?:[,;()/|.]|$)|"
    r"[\s)\]]*,\s([^\W\d_a-zß-ÿ][\w.'’-]*(?:\s[\w.'’-]+){1,3})\.?$"
)
"""Another maker behind a licence: "A. Person (CC BY 2.0) and B. Person"."""
_NAME_LAST = Uncompiled(r"((?:[^\W\d_a-zß-ÿ][\w.'’-]*\s?){2,4})[\s(\[,/|–—-]*$")
_FIRST = Uncompiled(r"(?:(?:^|[\s(])(?:1[.):]|\((?:1|a)\))|[:：]\s?1)\s")
_NEXT = Uncompiled(r"(?:[2-9][.):]|\([2-9b-d]\)|[;,/|]\s?[2-9])\s(?=\S)")
"""Numbers of the pictures in a list of makers."""
_COMPOSED = Uncompiled(
    r"(?:collage|montage|fotomontaj|fotomontage|composite|composición|composição|composizione|kolaż|koláž|коллаж|колаж).*[\s;.|,]"
    r"(?:photos?|images?|pictures?|fotos?|foto's|bild(?:er)?|imágenes|imagens|immagini|zdjęcia|фото)\s?[:：]",
    re.I,
)
_NAME_FIRST = Uncompiled(r"\s*([^\W\d_a-zß-ÿ][\w.'’-]*(?:\s[\w.'’-]+){1,3}?)\s*(?:$|[;|/,()\[–—]|\.(?:\s|$))")
_PARTED, _LABEL_SIGNS = re.compile(r";\s"), ":：."
_LABELLING = Uncompiled(r"(?:[:：©]|\bby)\s*$", re.I)
_OF_SAME = Uncompiled(r"quell|source|fuente|fonte|cr[eé]d|nachweis|fotogra|photograph|摄|撮", re.I)
"""In labels of whoever gave a picture, or took it, that stand beside another's of the same picture."""
_CAPTION = Uncompiled(r"[^:]*\s[a-zß-ÿ]{2,}\s(?:[^:]*\s)?[a-zß-ÿ]{2,}[.!?]")
"""A sentence of more than names and a word between them."""
_SENTENCE_END = Uncompiled(r"[^\W\d_]{2}[.!?]\s")
_ARTICLE = Uncompiled(r"(?:^|\s)(?:an?|the|this|ein|eine[mnr]?|une?|una|uno|een|het)\s+$", re.I)
_LICENSE = r"(?:licen|lizenz|licença|lisen|licens|deed|inter|intern|unport|gener|attrib)"
_NOUN = Uncompiled(rf"\s(?!{_LICENSE})[a-zß-ÿ]{{3,}}")
_BESIDE = (
    r"(?:via|by|from|on|at|in|auf|über|von|bei|aus|sur|par|en|por|de|di|da|su|op|door|på|av|af)\s(?:(?:the|der|la|le|el)\s)?[^\W\d_a-zß-ÿ]|"
    r"cropped|edited|resized|modified|adapted|beschnitten|bearbeitet|recad|flickr|wikimedia|commons|https?|"
)
_TOLD = Uncompiled(rf",?\s(?!{_BESIDE}{_LICENSE})[a-zß-ÿ]{{2,}}\s[^.!?]*[.!?]\s+(?=\S)")
"""The rest of a sentence that goes on behind a licence, and something behind it."""


_ENDS = Uncompiled(r"(?:\s(?:licen[cs]e|lizenz))?[.!?]\s+(?=\S)", re.I)
_LAST_SENTENCE, _SMALL_WORD, _FEWEST_SMALL = Uncompiled(r"(?<![^\s])[^.!?]*$"), Uncompiled(r"(?<!\S)[^\W\d_A-Z]{2,}"), 2
_GOES_ON = Uncompiled(
    rf",?\s(?!{_BESIDE}{_LICENSE}|(?:photo|image|picture|by|via|and|or|und|oder|et|ou|unless|not|with)\b)[a-zß-ÿ]{{2,}}\s[a-zß-ÿ]"
)


_UNDER = Uncompiled(
    r"\b(?:under|unter|sous|bajo|sob|sotto|onder|pod|под|під|υπό)(?:\s(?:an?|the|its|this|open|free|einer?|der|dem|freien|la|une?|una|uma|licen[cs]e|licencia|licença|licenza|licentie|licencją|licencí|лицензией|ліцензією|lizenz)){0,3}\s*$",
    re.I,
)
_STOPS, _SIGNS = re.compile(r"[.!?]\s"), "([|·–—/"
"""What parts a licence from a caption."""
_LONGEST_SENTENCE, _LONGEST_LIST = 400, 1_000
"""Letters before a licence that are looked at: a caption may name thousands."""
_OF_PICTURE = Uncompiled(
    r"(?:(?:this|the|an?|these|all|diese[rs]?|das|die|der|cette|cet|ces|l['’]|la|le|el|est[ae]|un[ae]?|questa|il|dit|deze|de|het)\s?)?"
    r"(?:fig|figure|chart|map|graph|diagram|abbildung|karte|carte|mapa|gráfico|figura|kaart)\b|"
    r"(?:(?:re)?(?:produced|printed|published|used|shared|taken|licen[cs]ed)\b|from\b|via\b|abgedruckt|verwendet|aus\b|reproduit|utilisée?|tirée?|tomad[ao]|usad[ao]|extraíd[ao]|tratt[ao]|overgenomen|gebruikt)",
    re.I,
)
"""How a sentence begins that says of the picture itself where it is from, or on what terms."""
_DETERMINED = Uncompiled(r"(?:the|an?|der|die|das|eine?|les?|la|l['’]|el|los|las|il|lo|het|een|de)\s", re.I)
_OPENED = "\"“„«‘'"
_WHO = Uncompiled(
    r"\s(?:which|who|whose|welche[rs]?|(?<=, )(?:that|die|der|das|den)|qui|que|quien|che|waarvan|который|которая)\s",
    re.I,
)


def says_of_another(before: str) -> bool:
    """Up to a licence a sentence says what stands under it, and that is no picture: "The data set was released under"."""
    sentence = _STOPS.split(before[-_LONGEST_SENTENCE:])[-1]
    clause = sentence[max(map(sentence.rfind, _SIGNS)) + 1 :]
    under = _UNDER.search(clause)
    if under is None:
        return False
    told = clause[: under.start()].strip(" ,;:")
    small = len(_SMALL_WORD.findall(told)) + (_DETERMINED.match(told) is not None)
    if small < _FEWEST_SMALL or told.startswith(tuple(_OPENED)):
        return False
    own = _OF_PICTURE.match(told) or _begins_with_picture(told)
    return not own or _WHO.search(told) is not None


def _begins_with_picture(told: str) -> bool:
    found = credit_phrases().pictured.search(told)
    return found is not None and not told[: found.start()].strip().count(" ")


def is_of_a_part(before: str, behind: str) -> bool:
    """By the words of its line the licence is not the whole picture's: another part has none, or another maker has."""
    if (
        _is_open_behind(before, behind)
        or _is_open_before(before)
        or _is_last_of_list(before)
        or _COMPOSED.search(before) is not None
    ):
        return True
    return _has_second_maker(before, behind)


def _has_second_maker(before: str, behind: str) -> bool:
    """Two labels name a maker each, and one of them has no licence: "Illustration: A. Person; photo: B. Person, CC BY 2.0"."""
    owners = credit_phrases().license_owner
    ahead, after = tuple(owners.finditer(before)), tuple(owners.finditer(behind))
    if not ahead or ahead[-1].lastgroup != "picture" or len(ahead) + len(after) == 1 or _OF_SAME.search(ahead[-1][0]):
        return False
    own = _first_name(before[ahead[-1].end() :])
    others = [*_named_by(before, ahead[:-1], ahead[-1].start()), *_named_by(behind, after, len(behind))]
    return own is not None and any(name not in (own, None) for name in others)


def _named_by(text: str, labels: Sequence[re.Match[str]], end: int) -> Iterator[str | None]:
    """Whom each label of a picture names, with a colon or its "by", as far as no licence follows the name."""
    for label, then in zip(labels, [*(label.start() for label in labels[1:]), end], strict=False):
        said = text[label.end() : then]
        second = label.lastgroup == "picture" and _LABELLING.search(label[0]) and not _OF_SAME.search(label[0])
        if second and LICENSE_WORDS.search(said) is None:
            yield _first_name(said)


def _first_name(said: str) -> str | None:
    name = _NAME_FIRST.match(said)
    return name[1] if name is not None and _is_another(name[1]) else None


def is_told_of(before: str, behind: str) -> bool:
    """A sentence tells of something under this licence: "a CC BY 4.0 map", "under CC BY 4.0, shows the ice. Photo: A. Person"."""
    if _ARTICLE.search(before) and _NOUN.match(behind):
        return True
    told = _TOLD.match(behind) or _tells_of_another(before, behind)
    label = credit_phrases().license_owner.match(behind, told.end()) if told is not None else None
    return label is not None and label.lastgroup == "picture" and LICENSE_WORDS.search(behind, label.end()) is None


def _tells_of_another(before: str, behind: str) -> re.Match[str] | None:
    """The end of a sentence whose last words are the licence of something else: "She draws maps under CC BY 4.0. Photo: "."""
    end, sentence = _ENDS.match(behind), _LAST_SENTENCE.search(before)
    said = without_labels(f"{sentence[0]}{MARK}").partition(MARK)[0] if end is not None and sentence is not None else ""
    if sentence is None or said == sentence[0] or len(_SMALL_WORD.findall(said)) < _FEWEST_SMALL:
        return None
    return None if credit_phrases().pictured.search(said) else end


def is_amid_sentence(behind: str) -> bool:
    """A sentence goes on behind a licence, and no word joins a maker or a place to it: "CC BY 4.0 helps museums to share"."""
    return _GOES_ON.match(behind) is not None


def _is_open_behind(before: str, behind: str) -> bool:
    """Behind the licence another part is somebody's, without a licence of its own: "Right: B. Person"."""
    part = credit_phrases().other_part.search(behind) or _numbered(before, behind) or _labelled(before, behind)
    if part is None:
        part = _AND_NAME.match(behind)
        if part is None or not (_names_maker(before) and _is_another(part[1] or part[2])):
            return False
    return LICENSE_WORDS.search(behind, part.end()) is None


def _is_last_of_list(before: str) -> bool:
    """The licence is behind the last of makers that semicolons part, and those before have none: "Photos: A. Person; B. Person"."""
    label, *names = _PARTED.split(before[-_LONGEST_LIST:].rstrip(" ,(["))
    first = label[max(map(label.rfind, _LABEL_SIGNS)) + 1 :].strip()
    names = [first, *map(str.strip, names)]
    return len(names) > 1 and all(map(_is_another, names)) and LICENSE_WORDS.search(before) is None


def _names_maker(before: str) -> bool:
    name = _NAME_LAST.search(before)
    return name is not None and is_written_as_person(name[1].strip())


def _is_another(name: str) -> bool:
    return credit_phrases().picture_archive.match(name) is None and is_written_as_person(name)


def _numbered(before: str, behind: str) -> re.Match[str] | None:
    return _NEXT.search(behind) if _FIRST.search(before) else None


def _labelled(before: str, behind: str) -> re.Match[str] | None:
    """Who made the picture itself, behind the maker of a part: "Background image: A. Person (CC BY 2.0). Photo: B. Person"."""
    label = credit_phrases().license_owner.search(behind) if credit_phrases().other_part.search(before) else None
    return label if label is not None and label.lastgroup == "picture" else None


def _is_open_before(before: str) -> bool:
    """The part that the licence is behind is not the first one, and those before have none: "Photo: A. Person; inset: B. Person"."""
    parts = tuple(credit_phrases().other_part.finditer(before))
    last = parts[-1] if parts else None
    if last is None or not before[: last.start()].strip() or _SENTENCE_END.search(before, last.end()):
        return False
    if len(parts) == 1 and _CAPTION.fullmatch(before[: last.start()].strip()):
        return False
    label = credit_phrases().license_owner.search(before, last.end())
    whole = label is not None and label.lastgroup == "picture"
    return not whole and LICENSE_WORDS.search(before, 0, last.start()) is None
