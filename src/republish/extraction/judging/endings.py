"""Lines about the article that stand at its end: notes and credits belong to it, boxes about its authors do not."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import islice, takewhile

from republish.extraction.head.translators import translators_named
from republish.extraction.judging.picture_lines import credits_pictures
from republish.extraction.surveying.boilerplate import is_boilerplate
from republish.extraction.surveying.prompts import names_a_document
from republish.extraction.surveying.references import leads_back, names_sources
from republish.extraction.surveying.survey import ARTICLE, BESIDE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal
from republish.extraction.tree.walks import lone_box
from republish.extraction.words.corrections import (
    credits_editors,
    is_correction,
    is_label_of_note,
    is_on_opinions,
    tells_who_helped,
)
from republish.extraction.words.endings import is_about_authors
from republish.extraction.words.head_data import phrases

_NOTE = re.compile(
    r"\W*(?:"
    r"(?:corrections?|clarifications?|editor[’']?s[’']? notes?|disclosure|update)\b.{0,40}?[:—–-]|"
    r"(?:korrektur|berichtigung|(?:anmerkung|hinweis) der redaktion|transparenzhinweis|anm\. d\. red)\b|"
    r"(?:note de la rédaction|rectificatif|nota de (?:la )?redacci[oó]n|nota del editor|fe de errores|nota da redação)\b|"
    r"(?:photos?|images?|illustrations?|graphics?|pictures?) (?:by|from|via|courtesy of)\b|"
    r"(?:fotos?|bilder?|illustration(?:en)?|grafik(?:en)?) (?:von|aus)\b|photos? (?:de|par)\b|(?:fotos?|imágenes) (?:de|por)\b|"
    r"th(?:is|e) (?:article|story|piece|(?:blog )?post|essay|report)\b.{0,40}?\b(?:originally|first|adapted|reprinted|republished|reposted|cross-?posted|co-?published|updated|corrected|based on)\b|"
    r"(?:[–—-]\s)?(?:anzeige\s?:\s?)?d(?:ies)?er (?:artikel|beitrag|text|bericht|blogpost)\b.{0,60}?\b(?:zuerst|ursprünglich|erstmals|in (?:zusammenarbeit|kooperation)|"
    r"gemeinsam|baut auf|basiert auf|beruht auf|aktualisiert|korrigiert|ergänzt|erschien(?:en)?|übersetz\w+)\b|"
    r"(?:cet article|ce texte|cette tribune)\b.{0,40}?\b(?:d[’']abord|initialement|publiée?|parue?|traduit|mis à jour|modifié|corrigé|en partenariat)\b|"
    r"(?:este artículo|este texto|esta nota)\b.{0,40}?\b(?:originalmente|publicad[oa]|publicó|apareció|actualizad[oa]|corregid[oa]|traducid[oa])\b|"
    r"(?:questo articolo|este artigo|este texto)\b.{0,40}?\b(?:pubblicato|originariamente|aggiornato|publicado|originalmente|atualizado)\b|"
    r"dit (?:artikel|stuk|verhaal)\b.{0,40}?\b(?:eerder|oorspronkelijk|gepubliceerd|verscheen|bijgewerkt)\b|"
    r"(?:this (?:article|post|story)|the following) (?:is|was) (?:sponsored|a sponsored|(?:produced|created|written|made|published|reported) in (?:partnership|collaboration)|in partnership)\b|"
    r"[—–-]?\s?with assistance (?:from|by)\b|\((?:updates|adds|recasts|corrects|rewrites) (?:\w+ )?(?:with|to|in|throughout|details?|background|comments?|quotes?|byline|headline)\b[^()]{0,160}\)$|"
    r"(?:reporting credits?|additional reporting|adaptation (?:web|française))\s?[:：—–]|(?:με πληροφορίες από|com informações d[aeo]s?|con informazioni d[aei]|met informatie van)\s\S|"
    r"(?:[–—-]\s?)?(?:additional |with )?reporting (?:by|from)\b|with (?:an? )?(?:files|reports?|additional reporting|information|material) (?:by|from)\b|"
    r"with (?:\w+ ){0,2}wires?\W*$|contribut(?:ing|ed by|ors?):\s|mit (?:material|informationen) (?:von|der|aus)\b|avec (?:l[’']afp|afp|reuters|les agences)\W*$|con informaci[oó]n de\b|"
    r"aus dem \w+(?: übersetzt)? von\b|translated (?:from|by)\b|traduit (?:de|du|par)\b|traducid[oa] (?:de|del|por)\b|"
    r"(?:(?:th(?:is|e) \w+ (?:is|was) )?(?:reported|produced|published|supported|made possible|funded) (?:with|by|through)(?: the| a)? "
    r"(?:\w+ )?(?:support|help|backing|assistance|funding|grant)|th(?:is|e) (?:story|article|reporting|investigation|project|work|research|study) (?:is|was) (?:supported|funded) by|"
    r"(?:réalisée?|publiée?|produite?) avec le (?:soutien|concours)|gefördert (?:durch|von|vom)|mit (?:freundlicher )?(?:unterstützung|förderung) (?:von|durch|der|des)|"
    r"(?:realizad|producid|publicad)[oa] con (?:el )?apoyo|(?:realizzat|pubblicat)[oa] con il sostegno|(?:realizad|produzid|publicad)[oa] com (?:o )?apoio) ?\b.{12,}[.]$|"
    r".{2,120}? contributed (?:reporting|(?:reporting )?to this (?:report|story|article))\b|"
    r".{2,120}? (?:(?:has|have) (?:not )?received (?:no )?(?:research )?(?:funding|grants|support) from|"
    r"(?:does|do) not (?:work for, )?consult\b|(?:(?:have|has) )?declared? (?:no|that)|declares (?:no|that)\b.{0,40}\binterests?)\b)",
    re.I,
)
"""Corrections, notes of the editors, whose pictures they are, who else reported, where it stood first, whose money."""
_NOTE_BOX = re.compile(
    r"(?:^|[\s_-])(?:corrections?|clarifications?|erratum|editors?-?_?notes?|disclosure|korrektur|rectificatif)(?=$|[\s_-])",
    re.I,
)
"""Names of boxes that hold nothing but such a note."""
_POSTSCRIPT = re.compile(r"\W*p(?:ost)?\.?\s?-?s(?:cript(?:um)?)?\.?\W*", re.I)
_BOXES_AROUND = 3
_SOURCE = re.compile(
    r"[(\[]?(?:quellen?|sources?|fuentes?|fonti|fontes?|bron(?:nen)?|källa|kilde|źródło|zdroj|출처|出典|来源|來源|"
    r"引用元|参考(?:記事|url|リンク|サイト|资料)?|元(?:記事|ネタ|论文)|原文)\s?[:：]\s?\S|"
    r"(?:以上、?)?(?:下記|以下)の?(?:url|サイト|記事|ページ)(?:からの|より|の)(?:要約|抜粋|引用|翻訳)",
    re.I,
)
"""What the text draws on, in a line of its own."""
_PICTURES = re.compile(
    r"\W*(?:(?:featured|cover|header|lead|main|top) (?:image|photo|picture)(?: credits?)?(?: by)?|"
    r"(?:titel|beitrags|header|aufmacher)-?(?:foto|bild)(?:nachweis|quelle)?|"
    r"(?:image|photo|picture|figure|bild|foto|abbildung|imagen?) ?\d{1,2})\s?[:：]\s?\S",
    re.I,
)
"""Whose a picture is that stands elsewhere: over the text, or the second in it."""
_LONGEST_SOURCE = 200
_LONGEST_CREDIT, _IN_BRACKETS = 60, re.compile(r"\(([^()]{3,})\)\W?")
_BETWEEN_AGENCIES = re.compile(
    r"(?:\s*[,/&]\s*|\s)(?:with|and|avec|et|mit|und|con|y|com|e|met|en|med|och|og|z|i)\s|\s*[,/&]\s*"
)
_STROKED = re.compile(r"[^\W_]{2,12}(?:\s?/\s?[^\W_]{2,12}){1,3}")
_MARK = re.compile(r"[(\[]?(?:\d{1,3}|\*{1,3}|[†‡↑^])[)\].:]?(?:\s+\S|(?=[^\W\d_]))")
_LONGEST_NOTE = 400
_AFTER = 6
"""So many runs behind the last paragraph a note may stand."""
_ABOVE = 2
_AUTHOR_NAMES = re.compile(
    r"(?:^|[\s_-])(?:saboxplugin|molongui|m-a-box|abh_box|ts-fab|starbox|pp-multiple-authors|author-?_?(?:box|bio|card|profile|info)|"
    r"about-?_?(?:the-?)?author|post-?author-?(?:bio|box)|entry-author)(?=$|[\s_-])",
    re.I,
)
_WORDS_OF_BOX = 200
_LIST_ABOVE = 8
_LONGEST_BOX = 8
"""Runs: what goes on longer is no box about a person."""
_FEW = 3
"""The same where it stands among the article's own paragraphs."""
AUTHOR_BOX = Removal("author-box", "a box about the authors, not the article's text")


def keep_notes(verdicts: Verdicts) -> None:
    """Keep the notes on the article among its paragraphs, right behind them, and right above them in their own box."""
    survey = verdicts.survey
    above = [leaf for leaf in verdicts.leaves[max(0, survey.first - _ABOVE) : survey.first] if not leaf.node.distance]
    for leaf in (*above, *verdicts.leaves[survey.first : survey.last + 1 + _AFTER]):
        behind = leaf.index > survey.last
        if not verdicts.kept[leaf.index] and (
            is_note(leaf)
            or _is_footnote(leaf)
            or (behind and (_is_of_agencies(leaf) or credits_pictures(leaf, verdicts.leaves[leaf.index - 1])))
        ):
            verdicts.keep(leaf.index)
        _keep_label(leaf, verdicts)
        if leaf.node.tag in HEADINGS and verdicts.kept[leaf.index] and _names_a_source(leaf):
            leaf.node.tag = "p"  # As some set what is small.


def _keep_label(note: Leaf, verdicts: Verdicts) -> None:
    """Keep a line such as "Correction" right above what is kept in its small box."""
    above = verdicts.leaves[note.index - 1] if note.index else None
    if above is None or not verdicts.kept[note.index] or not _labels_notes(above):
        return
    box = lone_box(above.node).parent
    if box is not None and not box.spine and box is lone_box(note.node).parent:
        verdicts.keep(above.index)


def _labels_notes(leaf: Leaf) -> bool:
    """A line such as "Correction", or a heading such as "Notes" and "P.-S."."""
    if is_label_of_note(leaf.text):
        return True
    return leaf.node.tag in HEADINGS and (names_sources(leaf.text) or _POSTSCRIPT.fullmatch(leaf.text) is not None)


def is_note(leaf: Leaf) -> bool:
    """It says what was corrected, who helped, translated or paid, or where the text stood first."""
    node = leaf.node
    if len(leaf.text) <= _LONGEST_NOTE and not node.hidden and _is_in_note_box(leaf) and _tells_of_the_text(leaf.text):
        return True
    beside = node.distance > 1 or node.negatives or node.hidden or node.places & BESIDE
    if beside or len(leaf.text) > _LONGEST_NOTE:
        return False
    if node.distance and not node.places & ARTICLE:
        return False
    told = _tells_of_the_text(leaf.text) or bool(translators_named(leaf.text))
    told = told or (
        not node.distance and (names_a_document(leaf.text) or _names_a_source(leaf) or _credits_agencies(leaf))
    )
    return told and not is_boilerplate(leaf)


def _tells_of_the_text(text: str) -> bool:
    told = _NOTE.match(text) is not None or is_correction(text) or is_on_opinions(text)
    return told or credits_editors(text) or tells_who_helped(text)


def _is_in_note_box(leaf: Leaf) -> bool:
    """In a box in the article, be it an `aside`, that is named for corrections or notes of the editors."""
    boxes = islice((leaf.node, *leaf.node.above()), _BOXES_AROUND)
    return leaf.node.distance <= _BOXES_AROUND and any(box.names and _names_notes(box.names) for box in boxes)


@lru_cache(maxsize=2048)
def _names_notes(names: str) -> bool:
    return _NOTE_BOX.search(names) is not None


def _names_a_source(leaf: Leaf) -> bool:
    """What the text draws on, or whose the pictures are that stand elsewhere: a line of its own."""
    text = leaf.text
    return len(text) < _LONGEST_SOURCE and bool(_SOURCE.match(text) or _PICTURES.match(text))


def _credits_agencies(leaf: Leaf) -> bool:
    """Who supplied the text, in brackets: "(FRANCE 24 with AFP)"; a name that says nothing else is a signature."""
    said = _IN_BRACKETS.fullmatch(leaf.text) if len(leaf.text) <= _LONGEST_CREDIT else None
    parts = _BETWEEN_AGENCIES.split(said[1].casefold()) if said else []
    return len(parts) > 1 and not phrases().agencies.isdisjoint(parts)


def _is_of_agencies(leaf: Leaf) -> bool:
    """A line of agencies' and newsrooms' short names with strokes between them, which says who supplied the text: "Post/dpa"."""
    node = leaf.node
    if node.distance or node.hidden or node.tag in HEADINGS or not _STROKED.fullmatch(leaf.text):
        return False
    return not phrases().agencies.isdisjoint(map(str.strip, leaf.text.casefold().split("/")))


def _is_footnote(leaf: Leaf) -> bool:
    """A number, or a star, that leads back to the place in the text that calls for it, and what is to be said there."""
    node = leaf.node
    beside = node.distance > 1 or node.negatives or node.hidden or node.tag in HEADINGS
    return not beside and _MARK.match(leaf.text) is not None and leads_back(leaf)


def drop_author_boxes(verdicts: Verdicts) -> None:
    """Drop what stands under "About the author", up to the next heading or the end of the box."""
    for leaf in verdicts.leaves:
        if leaf.text and is_about_authors(leaf.text):
            _drop_box(verdicts, leaf)


def drop_named_author_boxes(verdicts: Verdicts) -> None:
    """Drop what was kept of a box behind the text that plugins and themes name as one about its author."""
    kept = list(verdicts.staying())
    for leaf in kept[-_LONGEST_BOX:]:
        boxes = takewhile(
            lambda box: not box.spine and box.words <= _WORDS_OF_BOX, islice(leaf.node.above(), _LIST_ABOVE)
        )
        if any(box.names and _AUTHOR_NAMES.search(box.names) for box in boxes):
            verdicts.drop(leaf.index, AUTHOR_BOX)


def _drop_box(verdicts: Verdicts, heading: Leaf) -> None:
    """The heading and what stands under it; not where the article itself seems to go on there."""
    for leaf in headed_by(verdicts, heading):
        verdicts.drop(leaf.index, AUTHOR_BOX)


def headed_by(verdicts: Verdicts, heading: Leaf, told: Callable[[Leaf], bool] = lambda _: False) -> list[Leaf]:
    """The heading and what stands under it but for notes; nothing where the article itself seems to go on there.

    It goes on where more than a few lines stand in its own box that are not `told` of its authors.
    """
    box = heading.node.parent
    if box is None:
        return []
    under: list[Leaf] = []
    for leaf in verdicts.leaves[heading.index + 1 :]:
        if len(under) > _LONGEST_BOX or leaf.node.tag in HEADINGS or box not in leaf.node.above():
            break
        under.append(leaf)
    most = _FEW + sum(map(told, under)) if box.spine else _LONGEST_BOX
    return [heading, *(leaf for leaf in under if not is_note(leaf))] if len(under) <= most else []
