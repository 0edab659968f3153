"""Lines that offer to read the text aloud, with how long that takes: "Listen to this article 4:32", "Artikel anhören"."""

from __future__ import annotations

import re

from republish.extraction.tree.leaves import Leaf
from republish.extraction.words.lowered import lowered

_OFFERS = (
    r"(?:listen to|play|hear) (?:this |the |our )?(?:full |entire |whole |audio of (?:this |the )|audio version of (?:this |the ))?"
    r"(?:article|story|post|piece|column|essay|text)(?: aloud| being read| read aloud)?",
    r"(?:(?:diesen|den|dieses?|das|die|ganzen) )?(?:artikel|beitrag|text|bericht|meldung|kommentar|geschichte) (?:jetzt )?"
    r"(?:an)?(?:hören|vorlesen(?: lassen)?)",
    r"(?:new ?)?you can (?:now )?(?:listen to|hear) (?:[\w&' -]{2,30} )?(?:articles|stories)(?: now)?",
    r"hören sie (?:sich )?(?:diesen|den|dieses?|das|die) (?:artikel|beitrag|text|bericht)(?: an)?",
    r"(?:écoute[rz]) (?:l'|cet |cette |le |ce )(?:article|texte|chronique|reportage)",
    r"(?:escuch(?:a|ar|e|á)|oír|oye) (?:(?:este|el|esta|la) )(?:artículo|texto|nota|noticia|columna)",
    r"(?:ascolta(?:re)?) (?:l'|quest'|questo |questa |il |la )(?:articolo|testo|notizia)",
    r"(?:ouvir|ouça|ouve|escute|escutar) (?:(?:este|esta|o|a|esse|essa) )?(?:artigo|texto|notícia|matéria|reportagem)",
    r"(?:be)?luister (?:naar )?(?:dit|het|deze|de) (?:artikel|verhaal|tekst|nieuws)(?: voorgelezen)?",
    r"(?:po|wy|od)słuchaj (?:tego )?(?:artykułu|tekstu|materiału)|odsłuchaj (?:ten )?(?:artykuł|tekst)",
    r"lyssna (?:på|till) (?:den här |denna |hela )?(?:artikeln?|texten?|nyheten|reportaget)",
    r"lyt til (?:denne |hele |den )?(?:artikel|artiklen|tekst|teksten|nyheden)|hør (?:denne |hele )?(?:artikel|artiklen)",
    r"(?:lytt (?:til|på)|hør(?: på)?) (?:denne |hele )?(?:artikkelen|saken|teksten)",
    r"kuuntele (?:tämä |koko )?(?:artikkeli|juttu|uutinen|teksti)",
    r"(?:poslechn(?:ěte si|out(?: si)?)|přehrát) (?:tento |celý )?(?:článek|text)|vypočujte si (?:tento )?článok",
    r"hallgassa meg (?:a |ezt a )?cikket|ascultă (?:acest )?articol(?:ul)?",
    r"(?:по)?слушать (?:эту |этот )?(?:статью|текст|материал|новость)|прослушать (?:статью|текст|новость)",
    r"(?:про|по)?слухати (?:цю )?(?:статтю|новину|текст)",
    r"(?:bu )?(?:haberi|makaleyi|yazıyı|haberi sesli) dinle(?:yin)?|(?:haberi )?sesli dinle",
    r"ακούστε (?:το|αυτό το) (?:άρθρο|κείμενο)|dengarkan (?:artikel|berita)(?: ini)?|nghe (?:bài viết|bài báo|tin)(?: này)?",
    r"(?:この)?(?:記事|ニュース)を(?:音声で)?(?:聴く|聞く|きく|再生(?:する)?|読み上げる?)",
    r"(?:收听|收聽|聆听|聆聽|听|聽)(?:本文|这篇文章|這篇文章|文章|新闻|新聞)|(?:이 )?기사 (?:듣기|읽어주기)",
    r"استمع (?:إلى|الى) (?:هذا |هذه )?(?:المقال|المقالة|الخبر)|(?:האזינו|האזן) לכתבה",
)
"""In the words of one language each."""
_SHORT_OFFERS = (
    "listen", "play", "audio", "play audio", "listen now", "anhören", "vorlesen", "hören", "audio anhören", "écouter", "escuchar",
    "escucha", "ascolta", "ouvir", "ouça", "luister", "beluister", "posłuchaj", "lyssna", "lyt", "lytt", "kuuntele", "poslechnout",
    "poslechněte si", "слушать", "прослушать", "слухати", "dinle", "ακούστε", "聴く", "再生", "收听", "收聽", "듣기", "استمع",
)  # fmt: skip
"""What says the same where it stands beside how long that takes, and may be a title elsewhere."""
_CLOCK = r"(?:\d{1,2}:)?\d{1,2}:\d\d(?:\s?/\s?(?:\d{1,2}:)?\d{1,2}:\d\d)?"
_LASTS = rf"\W*(?:{_CLOCK}|\d{{1,3}}\s?(?:min|分|分钟|分鐘|분|мин|хв|dk|λεπ))\w{{0,7}}"
_AS_A_WHOLE = re.compile(rf"\W*(?:(?:{'|'.join(_OFFERS)})(?:{_LASTS})?|(?:{'|'.join(_SHORT_OFFERS)}){_LASTS})\W*")
_LONGEST, _MOST_WORDS = 80, 9
_LISTED = frozenset({"li", "td", "th", "dt", "dd", "pre"})
"""Where a title stands beside how long it runs."""


def offers_to_read(leaf: Leaf) -> bool:
    """It says nothing but that the text can be heard, and how long that takes."""
    if leaf.words > _MOST_WORDS or len(leaf.text) > _LONGEST or leaf.node.tag in _LISTED:
        return False
    return _AS_A_WHOLE.fullmatch(lowered(leaf.text).replace("’", "'")) is not None
