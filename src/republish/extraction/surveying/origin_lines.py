"""Lines of a text that say who wrote it and from where, and whose a picture is, which sites set in bold as they do headings."""

from __future__ import annotations

import re

from republish._text import COLONS
from republish.extraction.surveying.heading_classes import LONGEST
from republish.extraction.tree.leaves import Leaf
from republish.extraction.words.bylines.far_names import is_called, reported
from republish.extraction.words.bylines.personal_names import FULL_NAME
from republish.extraction.words.head_data import phrases
from republish.extraction.words.lines.corrections import is_source

_CREDIT = re.compile(
    r"\W*(?:(?:featured |cover |header |lead |main |top )?(?:images?|photos?|pictures?|illustrations?|graphics?|artwork)(?: credits?| courtesy(?: of)?| by)?|"
    r"(?:titel|beitrags)?(?:foto|bild)s?(?:nachweis|quelle)?|imagen|fotografía|crédit(?: photo)?|créditos?|immagine|kuva|zdjęcie|фото|图片来源|圖片來源|图源|資料圖|资料图|摄影|写真|画像提供|사진)\s?[:：]\s*\S|图为",
)
_SOURCE = re.compile(
    r"[(\[]?(?:quellen? d(?:er|es|ieser|ieses) \w{0,20}?(?:meldung|mitteilung|berichts?|nachricht|textes|artikels)|sources? of (?:the|this) (?:report|news|story|article)|"
    r"参考(?:記事|url|リンク|サイト|资料)?|元(?:記事|ネタ|论文))\s?[:：]\s?\S|"
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
_TAG_WORDS = 3
_SIGNS = (*COLONS, "-", "–", "—")
_FAR = "\u0590"
"""Scripts beyond have names that join what others part."""


def is_credit(text: str) -> bool:
    """Whose picture it is, which some set as a heading under it: "Image: The Harbour Post"."""
    return len(text) < LONGEST and _CREDIT.match(text.lower()) is not None


def names_a_source(text: str) -> bool:
    """What the text draws on, or whose the pictures are that stand elsewhere: a line of its own, which is no heading."""
    return len(text) < _LONGEST_SOURCE and bool(_SOURCE.match(text) or _PICTURES.match(text) or is_source(text))


def says_where(first: Leaf, *, clean: bool = False) -> bool:
    """The town that a report begins with, set loosely before its first paragraph: "**Old Harbour:** "; a paragraph once that is `clean`."""
    if (first.node.tag and not clean) or first.words > _TAG_WORDS or not first.text.endswith(_SIGNS):
        return False
    return len(first.text[:-1].split()) < _TAG_WORDS


def says_who(first: Leaf) -> bool:
    """Who wrote it and for whom: "**por A. Person, especial para a Folha**"."""
    label = phrases().labeled.match(first.text)
    return label is not None and FULL_NAME.match(first.text, label.end()) is not None and "," in first.text


def names_reporters(line: str) -> bool:
    """It says in Chinese who wrote it and for whom, and nothing else: "海港晚报记者 王丽华"."""
    names = reported(line)
    if names is None and (label := phrases().labeled.match(line) if line >= _FAR else None):
        names = line[label.end() :]
    return bool(names) and all(map(is_called, (names or "").split()))
