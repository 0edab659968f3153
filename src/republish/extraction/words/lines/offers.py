"""What a page offers to readers with its text, told by the words alone: to republish it, to share it, to read it in another language."""

from __future__ import annotations

from functools import cache

from republish._uncompiled import Uncompiled
from republish.extraction.words.lowered import holds_one, lowered
from republish.extraction.words.patterns import Beginnings, Finds, Openings
from republish.extraction.words.tongues import phrases_in

_TEXT = r"(?:(?:news |original )?(?:article|story|stories|post|piece|content|reporting|work|journalism)s?)"
_FREELY = (
    r"(?:for free|free(?:ly| of charge)?|at no (?:cost|charge)|(?:online|in print)|with (?:\w+ )?(?:attribution|credit)|under (?:an? )?(?:creative commons|cc)|"
    r"gratis|gratuita\w*|gratuitement|libremente|librement|livremente|liberamente)"
)
_REPUBLISHING = Uncompiled(
    rf"\W*(?:(?:(?:do you )?(?:want|wish|like) to |you (?:can|may|are (?:free|welcome) to) |we (?:encourage|invite|allow|welcome) (?:you|others|anyone|everyone|[\w ]{3, 30}) to |(?:please )?feel free to |please |how to )?"
    rf"(?:republish|repost|reprint) (?:it|(?:this|these|(?:any of )?our|the) {_TEXT}\b.{{0,160}})|republish(?: for free)?|"
    r"(?:re-?publish(?:ing)?(?: and (?:referencing|reposting|sharing))?: .{0,160}?)?(?:anyone|everyone|anybody) (?:is free to|may|can) (?:republish|repost|reprint)\b.{0,400}|"
    rf"(?:our|all|these|the) {_TEXT} (?:may|can) be (?:republished|reprinted|reposted) .{{0,400}}|"
    rf"(?:this|the) {_TEXT} (?:may|can) (?:also )?be (?=[^.!?]{{0,80}}\b(?:{_FREELY}|by (?:any|all|other|anyone|everyone))\b)(?:freely )?(?:republished|reprinted|reposted)\b.{{0,200}}|"
    rf"to (?:republish|repost|reprint) (?:this|our|these) {_TEXT},? (?:please |just |simply )?(?:copy|click|use|follow|see|read|contact|visit|e-?mail|write)\b.{{0,160}}|"
    rf"(?:are you )?interested in (?:republishing|reprinting|reposting) (?:this|our|these) {_TEXT}\?.{{0,120}}|"
    rf"(?:(?:(?:other |all )?(?:media|news) )?(?:outlets|organi[sz]ations)|newsrooms|publishers|other outlets) (?:may|can|are (?:welcome|free|invited|encouraged) to) "
    rf"(?:republish|repost|reprint) (?:this|our|these) {_TEXT}\b.{{0,160}}|"
    rf"(?:cet(?:te)?|ces|nos) (?:articles?|textes?|enquêtes?|contenus?) peu(?:t|vent) être (?=.{{0,80}}\b{_FREELY}\b)(?:\w+ment )?(?:republié|repris|reproduit|rediffusé)e?s?\b.{{0,160}}|"
    rf"(?:est[ea]|nuestr[oa]s) (?:artículos?|notas?|historias?|contenidos?|textos?|reportajes?) (?:se )?pueden? (?:ser )?(?=.{{0,80}}\b{_FREELY}\b)republica(?:r|d[oa]s?)\b.{{0,160}}|"
    rf"(?:est[ea]|noss[oa]s) (?:artigos?|matérias?|reportage(?:m|ns)|textos?|conteúdos?) pode[mr]? ser (?=.{{0,80}}\b{_FREELY}\b)(?:\w+mente )?republicad[oa]s?\b.{{0,160}}|"
    rf"quest[oa] (?:articolo|contenuto|testo|inchiesta) può essere (?=.{{0,80}}\b{_FREELY}\b)(?:\w+mente )?ripubblicat[oa]\b.{{0,160}}|"
    r"(?:dit artikel|dit verhaal) mag (?:gratis|vrij) (?:worden overgenomen|overgenomen worden)\b.{0,120}|"
    r"(?:vous pouvez )?(?:republier|republiez|rediffusez) (?:cet|nos|ces) (?:articles?|textes?|contenus?)\b.{0,120}|"
    r"(?:(?:puedes?|pueden|podés|se pueden?|usted puede) )?republi(?:car?|que|quen) (?:gratis )?(?:est[ea]|nuestr[oa]s|el|la) (?:artículos?|notas?|historias?|contenidos?|textos?)\b.{0,120}|"
    r"(?:(?:(?:você|vocês)? ?pode[mrs]?) )?republi(?:que|quem|car) (?:gratuitamente )?(?:est[ea]|noss[oa]s|[oa]) (?:artigos?|matérias?|reportage[mn]s?|reportagens|textos?|conteúdos?)\b.{0,120}|"
    r"(?:(?:puoi|potete|è possibile) )?ripubblic(?:a|are|ate) (?:quest[oa]|i nostri|gli) ?(?:articol[oi]|contenut[oi]|test[oi])\b.{0,120}|"
    r"(?:diesen |unsere )?(?:artikel|beitrag|beiträge|texte?) (?:republizieren|weiterveröffentlichen|nachdrucken|übernehmen)|"
    r"(?:sie dürfen|du darfst|ihr dürft|sie können|du kannst) (?:gern |gerne )?(?:diese[nrs]?|unsere|den|die|alle) (?:artikel|beiträge|beitrag|texte?|inhalte|recherchen?)\b"
    r"(?:(?!nicht\b).){0,160}\b(?:nachdrucken|übernehmen|weiterverbreiten|republizieren|weiterveröffentlichen|wiederveröffentlichen)\b.{0,160}|"
    r"(?:dieser?|(?:alle )?unsere) (?:artikel|beiträge|beitrag|texte?|inhalte|recherchen?) (?:darf|dürfen|kann|können) (?:(?!nicht\b).){0,120}\b"
    r"(?:nachgedruckt|übernommen|weiterverbreitet|republiziert|weiterveröffentlicht|wiederveröffentlicht) werden\b.{0,160}|"
    r"(?:je mag|u mag|je kunt|u kunt) (?:dit artikel|onze artikelen|dit verhaal|onze verhalen)\b.{0,120}\b(?:overnemen|herpubliceren|herplaatsen)\b.{0,120}|"
    r"(?:dit artikel |onze artikelen )?(?:herpubliceren|overnemen)|herpubliceer (?:dit artikel|onze artikelen)\b.{0,120}|"
    r"(?:siarkan|terbitkan|publikasikan) ulang(?: (?:artikel|tulisan)(?: ini| kami)?)?)\W*",
)
"""That others may bring the text too, and how."""
_SHARING = Uncompiled(
    r"\W*(?:(?:please )?share (?:this|it)(?: (?:article|story|post|page|newsletter|with .{2,40}))?|"
    r"if you(?:[’']ve)? (?:found|find) (?:this|it|the)\b.{0,40}?\b(?:useful|helpful|interesting|valuable|inspiring),? (?:please )?(?:consider )?(?:shar|subscrib|support|donat|sign)\w+\b.{0,60})\W*",
)
_FOLLOWING = Uncompiled(
    r"\W*follow (?!up|suit)[^.!?]{1,40} on (?:x|twitter|facebook|instagram|bluesky|mastodon|threads|linkedin|tiktok|youtube)\b[^.!?]{0,60}\W*|"
    r"\W*(?:follow|find|read|see) (?:more of |all of |all )?(?:the |our )?[^.!?:]{0,30}?(?:[’']s? |\bour )(?:full |latest |complete )?coverage (?:of|on)\b"
    r"[^.!?]{2,60}(?:here|(?:at|on|:)? ?(?:https?://|www\.)\S+)\W*",
)
_APP = Uncompiled(
    r"\W*(?:please )?download the (?:[\w’'-]+ ){0,2}app (?:here|now|for free|today|(?:on|from|in) (?:the )?(?:app store|google play)\b.{0,40})\W*"
)
_BACKERS = Uncompiled(
    r"(?=(?s:.*)(?: (?:to|by) our | like you))\W*(?:this|our|the) (?:story|article|reporting|journalism|work|series|coverage|project|podcast|site|newsletter) (?:is|was|has been)\b.{0,50}?"
    r"\b(?:thanks to|(?:made )?possible by|funded by|supported by|paid for by)\b.{0,30}?\b(?:our (?:\w+ )?(?:members|readers|supporters|donors|subscribers|community)|(?:readers|people|listeners|supporters) like you|you, our)\b.{0,120}",
)
"""Who pays for it, so that others do: readers, not those whom a credit names."""
_WRITING = Uncompiled(
    r"\W*(?:do you )?(?:have|got) (?:something to (?:say|tell us|share)|(?:a )?(?:questions?|thoughts|feedback|comments?|an opinion|ideas?)\b[^.!?]{0,40})[^.!?]{0,20}\?.{0,60}?"
    r"\b(?:write|e-?mail|contact|send|reach|tell us|let us know)\b.{0,80}",
)
_HEARING = Uncompiled(
    r"\W*(?:(?:tap|click)(?: here)? to |you can )?(?:follow|listen|subscribe|find|get)\b.{2,80}?\b(?:wherever|where) you (?:get|find|listen to) (?:your )?podcasts\W*"
)
_LIVE = Uncompiled(
    r"\W*(?:follow|read|see|get|watch) (?:(?:our|the|all the) )?(?:latest )?live (?:[\w-]+ ){0,3}?(?:updates|coverage|blog|reporting)\b.{0,30}\bhere\W*"
)
_UPDATING = Uncompiled(
    r"\W*(?:get|read|find|catch) (?:all|(?:all )?the latest|latest|more) [^.!?]{5,160}[.!?] .{0,40}\bstay (?:updated|tuned|connected|informed) with us\b.{0,120}"
)
_THANKING = Uncompiled(
    r"\W*thank(?:s| you) for (?:reading|visiting|your (?:interest|support))\b[^.!?]{0,40}[.!] .{0,40}\b(?:support|donat|subscrib|join|becom|shar|sign)\w*\b.{0,80}"
)
_HELPFUL = Uncompiled(r"\W*(?:was this|did you find this) (?:helpful|useful)\W*(?:yes\W*no)?\W*")
_LANGUAGE = (
    r"(?:english|spanish|french|german|portuguese|italian|dutch|arabic|chinese|hindi|indonesian|russian|turkish|swahili|"
    r"español|castellano|inglés|francés|portugués|français|anglais|espagnol|portugais|allemand|deutsch(?:er sprache)?|englisch(?:er sprache)?|"
    r"spanisch|französisch|italiano|inglese|spagnolo|francese|português|inglês|espanhol|francês|nederlands|engels|frans|"
    r"bahasa \w+|العربية|中文|हिन्दी|हिंदी|বাংলা|русск\w+|английск\w+|українськ\w+)"
)
_VERSIONS = Uncompiled(
    r"\W*(?:(?:you can )?(?:read|see|view|find)(?: (?:this|the) (?:article|story|post|page|text|piece))?(?: here)? in|"
    r"(?:(?:this|the) (?:article|story|post|page|text|piece) is )?(?:also )?available (?:here )?in|"
    r"(?:lire|lisez)(?: (?:cet|l[’']) ?(?:article|texte))? en|(?:leer?|lea|léelo|puede leer)(?: (?:este|el|la|esta) (?:artículo|nota|texto|historia))? en|"
    r"(?:ler|leia)(?: (?:este|esta|o|a|essa|esse) (?:artigo|matéria|reportagem|texto))? em|(?:leggi|leggere)(?: (?:quest|l)[’']? ?(?:o )?articolo)? in|"
    r"(?:lesen|lies)(?: sie)?(?: (?:diesen|den) (?:artikel|beitrag|text))? (?:auf|in)|lees(?: dit artikel)? in het|baca(?: (?:artikel|tulisan) ini)? dalam|"
    r"чита(?:ть|йте)(?: (?:эту|этот|статью|текст)){0,2} на)"
    rf":?(?:\W*(?:the )?(?:and|or|y|e|et|und|o|ou|en|in)?\W*{_LANGUAGE})+(?: (?:here|aqui|aquí|ici|hier|qui|di sini))?\W*",
)
"""In which other languages the text is there."""
_LONGEST, _LONGEST_CALL, _LONGEST_BEGUN, _LONGEST_LEAVE = 240, 120, 160, 420
_WAYS = (
    (
        _LONGEST_LEAVE,
        "al an ar be ce in di do du es ev fe he ho ih je li me ne no on ot ou ov pl po pu qu re ri se si te th to u un us vo wa we wi yo è",
        _REPUBLISHING.fullmatch,
    ),
    (_LONGEST, "if pl sh", _SHARING.fullmatch),
    (_LONGEST, "fi fo re se", _FOLLOWING.fullmatch),
    (_LONGEST, "do pl", _APP.fullmatch),
    (_LONGEST, "ou th", _BACKERS.fullmatch),
    (_LONGEST, "do go ha", _WRITING.fullmatch),
    (_LONGEST, "cl fi fo ge li su ta yo", _HEARING.fullmatch),
    (_LONGEST, "fo ge re se wa", _LIVE.fullmatch),
    (_LONGEST, "ca fi ge re", _UPDATING.fullmatch),
    (_LONGEST, "th", _THANKING.fullmatch),
    (_LONGEST, "di wa", _HELPFUL.fullmatch),
    (_LONGEST_CALL, "al av ba fi le li lé pu re se th vi yo чи", _VERSIONS.fullmatch),
)
_LONGEST_BAN = 200
_TABLES = "extraction_offers.toml"
_SIGNS = " *•→►▶>–—-"


@cache
def _table(name: str) -> Beginnings:
    return Beginnings(phrases_in(_TABLES, name))


def _begins_as_one(said: str, *, linked: bool) -> bool:
    said = said.replace("'", "’").lstrip(_SIGNS)
    if _table("offers").begin(said) or (linked and _table("questions").begin(said)):
        return True
    return _table("going_on").begin(said.lstrip("(["))


@cache
def _openings() -> Openings:
    """The patterns above, and those that the table has by language."""
    leaves = phrases_in(_TABLES, "leaves")
    return Openings(*_WAYS, *((_LONGEST_LEAVE, leave[:2], _leave(leave)) for leave in leaves))


def _leave(pattern: str) -> Finds:
    whole = pattern.removesuffix("$")
    return Uncompiled(rf"\W*{whole}\W*" if whole != pattern else rf"\W*{pattern}.{{0,400}}").fullmatch


def is_offer(text: str, *, linked: bool) -> bool:
    """It offers readers to republish the text, to share it, to follow whoever wrote it, to read on or elsewhere; or asks for an answer."""
    if len(text) > _LONGEST_LEAVE:
        return False
    said = lowered(text)
    return _openings().fit(said, len(text)) or (len(text) <= _LONGEST_BEGUN and _begins_as_one(said, linked=linked))


def forbids_copies(text: str) -> bool:
    """It begins as a line does that says nobody may copy the text; a report on such a ban begins otherwise, or is longer."""
    return len(text) <= _LONGEST_BAN and _table("not_to_copy").begin(lowered(text).lstrip(_SIGNS))


def asks_to_pin(text: str) -> bool:
    """Readers are asked to pin a picture: "Pin this for later"."""
    return "pin" in (said := lowered(text)) and holds_one(said, phrases_in(_TABLES, "pinning"))
