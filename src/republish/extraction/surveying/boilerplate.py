"""Lines that content systems write around every text: where it is filed, in which languages it is there, how to leave the list."""

from __future__ import annotations

import re
from functools import cache

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.listening import offers_to_read
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.walks import anchors_under
from republish.extraction.words.lines.offers import is_offer
from republish.extraction.words.lines.standing import is_standing
from republish.extraction.words.lowered import holds_one, lowered
from republish.extraction.words.patterns import Openings, any_word
from republish.extraction.words.tongues import phrases_in

_FILED = Uncompiled(
    r"\W*(?:this (?:entry|post) (?:was|is) (?:posted|published|written|filed)\b.{0,160}?\b(?:filed under|in\b.{0,160}\bby|permalink|rss 2\.0)|"
    r"d(?:ies)?er (?:beitrag|eintrag|artikel) (?:wurde|ist)\b.{0,120}?\b(?:veröffentlicht|geschrieben|erstellt)\b.{0,60}?\b(?:unter|in der kategorie|permalink)\b|"
    r"d(?:ies)?er (?:beitrag|eintrag|artikel) wurde (?:unter|in)\b.{0,120}?\b(?:veröffentlicht|abgelegt|gepostet)|"
    r"(?:ce contenu|cette entrée) a été publiée? (?:dans|le)\b.{0,160}?\b(?:permalien|par)\b|"
    r"esta entrada (?:fue publicada|se publicó) (?:en|el)\b.{0,160}?\b(?:enlace permanente|por)\b|"
    r"questo articolo è stato pubblicato (?:in|il)\b.{0,160}?\b(?:permalink|da)\b|"
    r"dit bericht (?:werd|is) geplaatst in\b.{0,160}?\b(?:permalink|door)\b|"
    r"esta entrada foi publicada em\b.{0,160}?\b(?:link permanente|por)\b|"
    r"this (?:entry|post|article|story) is part \d{1,3} of \d{1,3} in the series\b)",
)
"""What WordPress' own themes and plugins for series write at a post, in the languages they come in."""
_FIRST_ON = Uncompiled(
    r"\W*(?:the post\b(?! (?:first|originally)\b).{2,240}? (?:(?:first )?appeared(?: first)? on|was first published on)|"
    r"der beitrag\b.{2,240}? (?:erschien zuerst auf|ist zuerst erschienen auf)|"
    r"(?:l[’']article|cet article)\b.{2,240}? est apparu en premier sur|la entrada\b.{2,240}? (?:se publicó|aparece) primero en|"
    r"l[’']articolo\b.{2,240}? proviene da|o (?:post|artigo)\b.{2,240}? apareceu primeiro (?:em|no|na)|"
    r"het bericht\b.{2,240}? verscheen eerst op|inlägget\b.{2,240}? dök först upp på|innlegget\b.{2,240}? dukket først opp på|"
    r"indlægget\b.{2,240}? (?:blev først udgivet på|dukkede først op på)|artykuł\b.{2,240}? pochodzi z serwisu|"
    r"příspěvek\b.{2,240}? pochází z|(?:сообщение|запись)\b.{2,240}? (?:появились сначала на|впервые появилась)|"
    r"artikel\b.{2,240}? pertama kali tampil pada)\s.{1,90}",
)
"""What WordPress writes under every text of a feed, in the languages it comes in."""
_ENTITLED = Uncompiled(r"\W*(?:原标题|原標題|original headline)\s?[:：].{2,200}")
"""What Chinese portals set over a text that they bring under another headline than its source."""
_CODE_IN = re.compile(r"Code language: \S{1,20} \(\S{1,20}\)")
"""What a WordPress plugin says under code, to screen readers at first."""
_POINTING = Uncompiled(
    r"\[\s?(?:want|read|related|also read|see also|more|watch|listen|download|learn|check out|join|sign up|subscribe|explore|"
    r"discover|don[’']t miss|get the|lesen sie|mehr|siehe auch|lire|à lire|voir aussi|lea|vea|leggi)\b[^\[\]]*\]\W*",
)
"""A line in square brackets that leads elsewhere."""
_PROTECTED = Uncompiled(r"\W*this (?:site|form|page) is protected by (?:h|re)captcha\b.{0,120}")
"""What Google asks to be said beside a form."""
_LONGEST_FILED, _LONGEST = 500, 240
_FEWEST_LANGUAGES, _MOSTLY = 3, 0.8
_OPENINGS = Openings(
    (_LONGEST_FILED, "ce de di es qu th", _FILED.match),
    (_LONGEST_FILED, "ar ce de he in l la o př th за со", _FIRST_ON.fullmatch),
    (_LONGEST, "or 原标 原標", _ENTITLED.fullmatch),
    (_LONGEST_FILED, "th", _PROTECTED.fullmatch),
)


def is_boilerplate(leaf: Leaf) -> bool:
    """Whether a line says nothing of the article's matter."""
    text = leaf.text
    said = lowered(text) if len(text) <= _LONGEST_FILED else ""
    if _OPENINGS.fit(said, len(text)):
        return True
    if is_standing(text) or is_offer(text, linked=leaf.links > 0) or offers_to_read(leaf):
        return True
    if not leaf.links:
        return text.startswith("Code language:") and _CODE_IN.fullmatch(text) is not None
    leaves = holds_one(said, phrases_in("extraction_around.toml", "leaving")) and _leaving().fullmatch(said)
    if len(text) <= _LONGEST and (leaves or (said.startswith("[") and _POINTING.fullmatch(said))):
        return True
    return leaf.links >= _FEWEST_LANGUAGES and _offers_languages(leaf)


def _offers_languages(leaf: Leaf) -> bool:
    """Nearly all of its links say which language they lead to, as a choice of translations does."""
    said = [bool(anchor.get("hreflang") or anchor.get("lang")) for anchor in anchors_under(leaf.node)]
    return sum(said) >= max(_FEWEST_LANGUAGES, _MOSTLY * len(said))


@cache
def _leaving() -> re.Pattern[str]:
    return re.compile(rf".*(?:^|\W)(?:{any_word(phrases_in('extraction_around.toml', 'leaving'))})\W*")
