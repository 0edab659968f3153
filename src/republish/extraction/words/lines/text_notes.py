"""Notes on a text that belong to it, by how they begin: what was corrected, who helped, translated or paid, where it stood first."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.extraction.words.lines.corrections import belongs_to_text
from republish.extraction.words.lines.remarks import remarks
from republish.extraction.words.lowered import holds_one

_NOTE = re.compile(
    r"\W*(?:"
    r"(?:corrections?|clarifications?|editor[’']?s[’']? notes?|disclosure|update)\b.{0,40}?[:—–-]|"
    r"(?:korrektur|berichtigung|(?:anmerkung|hinweis) der redaktion|transparenzhinweis|anm\. d\. red)\b|"
    r"(?:note de la rédaction|rectificatif|nota de (?:la )?redacci[oó]n|nota del editor|fe de errores|nota da redação)\b|"
    r"(?:photos?|images?|illustrations?|graphics?|pictures?) (?:by|from|via|courtesy of)\b|"
    r"(?:fotos?|bilder?|illustration(?:en)?|grafik(?:en)?) (?:von|aus)\b|photos? (?:de|par)\b|(?:fotos?|imágenes) (?:de|por)\b|"
    r"(?:an? (?:[\w-]+ ){0,2}version of )?th(?:is|e) (?:article|story|piece|(?:blog )?post|essay|report)\b(?! (?:may|can)(?: ?not)? (?:\w+ )?be re-?(?:published|printed|posted|used)\b).{0,40}?\b(?:originally|first|adapted|reprinted|republished|reposted|cross-?posted|co-?published|updated|corrected|based on)\b|"
    r"(?:[–—-]\s)?(?:anzeige\s?:\s?)?d(?:ies)?er (?:artikel|beitrag|text|bericht|blogpost)\b.{0,60}?\b(?:zuerst|ursprünglich|erstmals|in (?:zusammenarbeit|kooperation)|"
    r"gemeinsam|baut auf|basiert auf|beruht auf|aktualisiert|korrigiert|ergänzt|erschien(?:en)?|übersetz\w+)\b|"
    r"(?:cet article|ce texte|cette tribune)\b.{0,40}?\b(?:d[’']abord|initialement|publiée?|parue?|traduit|mis à jour|modifié|corrigé|en partenariat)\b|"
    r"(?:este artículo|este texto|esta nota)\b.{0,40}?\b(?:originalmente|publicad[oa]|publicó|apareció|actualizad[oa]|corregid[oa]|traducid[oa])\b|"
    r"(?:questo articolo|este artigo|este texto)\b.{0,40}?\b(?:pubblicato|originariamente|aggiornato|publicado|originalmente|atualizado)\b|"
    r"dit (?:artikel|stuk|verhaal)\b.{0,40}?\b(?:eerder|oorspronkelijk|gepubliceerd|verscheen|bijgewerkt)\b|"
    r"(?:this (?:article|post|story)|the following) (?:is|was) (?:sponsored|a sponsored|(?:produced|created|written|made|published|reported) in (?:partnership|collaboration)|in partnership)\b|"
    r"[—–-]?\s?with assistance (?:from|by)\b|\((?:updates|adds|recasts|corrects|rewrites) (?:\w+ )?(?:with|to|in|throughout|details?|background|comments?|quotes?|byline|headline)\b[^()]{0,160}\)$|"
    r"additional reporting\s(?-i:[A-ZÀ-Þ])|with (?:\w+ ){0,2}inputs?(?: (?:from|of)\b|\W*$)|inputs from (?:(?:news )?agenc(?:y|ies)|pti|ani|ians|afp|ap|reuters)\b|"
    r"(?:reporting credits?|additional reporting|adaptation (?:web|française))\s?[:：—–]|(?:με πληροφορίες από|com informações d[aeo]s?|con informazioni d[aei]|met informatie van)\s\S|"
    r"(?:[–—-]\s?)?(?:additional |with )?reporting (?:by|from)\b|with (?:an? )?(?:files|reports?|additional reporting|information|material) (?:by|from)\b|"
    r"with (?:\w+ ){0,2}wires?\W*$|contribut(?:ing|ed by|ors|ions?(?: by)?):\s|mit (?:material|informationen) (?:von|der|aus)\b|avec (?:l[’']afp|afp|reuters|les agences)\W*$|con informaci[oó]n de\b|"
    r"aus dem \w+(?: übersetzt)? von\b|translated (?:from|by)\b|traduit (?:de|du|par)\b|traducid[oa] (?:de|del|por)\b|"
    r"(?:(?:th(?:is|e) \w+ (?:is|was) )?(?:reported|produced|published|supported|made possible|funded) (?:with|by|through)(?: the| a)? "
    r"(?:\w+ )?(?:support|help|backing|assistance|funding|grant)|th(?:is|e) (?:story|article|reporting|investigation|project|work|research|study) (?:is|was) (?:supported|funded) by|"
    r"(?:réalisée?|publiée?|produite?) avec le (?:soutien|concours)|gefördert (?:durch|von|vom)|mit (?:freundlicher )?(?:unterstützung|förderung) (?:von|durch|der|des)|"
    r"(?:realizad|producid|publicad)[oa] con (?:el )?apoyo|(?:realizzat|pubblicat)[oa] con il sostegno|(?:realizad|produzid|publicad)[oa] com (?:o )?apoio) ?\b.{12,}[.]$)",
    re.I,
)
"""Corrections, notes of the editors, whose pictures they are, who else reported, where it stood first, whose money."""
_STOOD_FIRST = Uncompiled(
    r"\W*(?:(?:an? (?:[\w-]+ ){0,2}version of )?th(?:is|e) (?:article|story|piece|(?:blog )?post|essay|report)\b.{0,20}?\b(?:originally|first) (?:appeared|ran|published|posted)\b|"
    r"d(?:ies)?er (?:artikel|beitrag|text|bericht)\b.{0,20}?\b(?:zuerst|ursprünglich|erstmals)\b|"
    r"(?:cet article|ce texte|cette tribune)\b.{0,20}?\b(?:d[’']abord|initialement) (?:publiée?|parue?)\b|"
    r"est[ea] (?:artículo|texto|nota|artigo|reportaje|reportagem|matéria|entrevista|historia|crónica|crônica|investigación)\b.{0,20}?\boriginalmente\b|questo articolo\b.{0,20}?\boriginariamente\b|"
    r"dit (?:artikel|stuk|verhaal)\b.{0,20}?\b(?:eerder|oorspronkelijk)\b|"
    r"(?:ten |niniejszy )?(?:artykuł|tekst)\b.{0,30}?\b(?:pierwotnie|po raz pierwszy)\b|bu (?:yazı|makale|haber)\b.{0,30}?\bilk (?:olarak|kez)\b|"
    r"(?:эта (?:статья|публикация)|этот (?:текст|материал)|ця (?:стаття|публікація)|цей (?:текст|матеріал))\b.{0,30}?\b(?:впервые|изначально|вперше|спочатку)\b|"
    r"(?:نُ?شرت?\s(?:هذا|هذه)|(?:هذا|هذه)\s(?:المقال|المقالة|التقرير|النص)\s.{0,20}?نُ?شرت?\s).{0,60}?(?:للمرة الأولى|أصلًا|أولًا|في الأصل)|"
    r"(?:本文|此文|原文).{0,16}?(?:首發|首发|首刊|原載|原载|原刊|發表|发表|刊登|刊載|刊载|刊)[於于在]|"
    r"(?:この|本)(?:記事|稿|文章)は.{0,60}?(?:に(?:掲載|発表)された|初出|転載|翻訳したもの)|(?:이|본) (?:글|기사|칼럼)[은는] .{0,60}?(?:처음|먼저|최초로|원래).{0,20}?(?:실렸|실린|게재|발표))",
    re.I,
)
"""Where it stood first, however it goes on."""
_WHENCE = Uncompiled(
    r".{0,160}?\b(?:(?:adapted|translated|excerpted|reprinted|republished|taken|derived) from|based on|translation|originally|first (?:appeared|published)|"
    r"co-?(?:published|reported|produced)|in (?:partnership|collaboration|zusammenarbeit|collaborazione) with|with support (?:from|of)|en (?:colaboración|partenariat)|em parceria|in (?:zusammenarbeit|collaborazione)|adapt(?:iert|é|ée|ado|ada|ato|ata)|übersetz\w*|traduit|traducid[oa]|traduzid[oa]|tradott[oa]|vertaald|originalmente|zuerst|d[’']abord)\b",
    re.I,
)
"""What a text was made from, who brought it besides, from which language it is."""
_TOLD = Uncompiled(
    r"\W*(?:"
    r".{2,160}?\b(?:born|geboren|née?|nacid[oa]|nat[oa]|født|född)\b.{4,60}?\b(?:died|gestorben|verstorben|décédée?|morte?|muri[oó]|fallecid[oa]|død|död)\b.{3,40}\d{4}\W*$|"
    r".{2,120}? contributed (?:(?:(?:additional|data|photo|video) )?reporting|(?:reporting )?to this (?:report|story|article))\b|"
    r".{2,120}? contributed (?:(?:additional|further|data|photo) )?(?:research|fact-?checking|analysis|translations?|editing|photography|graphics|illustrations?)"
    r"(?: to this (?:report|story|article))?\W*$|"
    r".{2,120}? (?:(?:has|have) (?:not )?received (?:no )?(?:research )?(?:funding|grants|support) from|"
    r"(?:does|do) not (?:work for, )?consult\b|(?:(?:have|has) )?declared? (?:no|that)|declares (?:no|that)\b.{0,40}\binterests?)\b)",
    re.I,
)
"""Whose life it tells, who else reported, in whose pay the authors are, behind a name."""
_TOLD_WORDS = (
    *("died", "storben", "décéd", "mort", "muri", "fallecid", "død", "död"),
    *(" contributed ", "received", "consult", "declare"),
)
"""One of them is in whatever the pattern finds, in small letters."""
_WHOLE = re.compile(
    r"\W*(?:(?:click here to |you can )?(?:read|see|find|download|view|hear|listen to|watch) (?:the|its|his|her|their) (?:full|complete|original|entire|whole) "
    r"(?:[\w-]+ ){0,2}(?:interview|conversation|debate|discussion|programme|program|broadcast|recording|hearing|press conference|lecture|speech|list|report|study|statement|document)|"
    r"click here (?:to (?:read|see|view|download)|for) (?:a|the) (?:full |complete )?(?:list|copy|text|transcript|recording|map) of|"
    r"(?:hier (?:lesen|hören|sehen|finden) sie |(?:lesen|hören|sehen) sie (?:hier )?)?(?:der|die|das|den) (?:ganze|vollständige|komplette|gesamte)[nrs]? "
    r"(?:\w+-?)?(?:interview|gespräch|bericht|studie|urteil|liste|sendung|gutachten|dokument|brief|rede|mitschnitt|wortlaut|umfrage|mitteilung)\b.{0,30}?\b(?:hier|auf|in|bei|unter|zum|als pdf)|"
    r"(?:écoutez|écouter|regardez|regarder|voir|lisez|lire|retrouvez)(?: ici)? (?:le |la |l[’'])(?:entretien|interview|émission|débat|liste|discours) (?:compl(?:et|ète)|intégrale?|en intégralité)|"
    r"(?:escuch[ae]|escuchar|vea|ver|mir[ae]|le[ae]|leer)(?: aquí)? (?:el|la) (?:entrevista|conversación|programa|debate|lista|discurso) (?:complet[oa]|íntegr[oa])|"
    r"(?:ascolta|guarda|leggi)(?: qui)? (?:l[’']|la |il )(?:intervista|puntata|dibattito|elenco|lista|discorso) (?:complet[oa]|integrale)|"
    r"(?:ouça|assista|veja|leia|confira)(?: aqui)? (?:a|à|o|ao) (?:entrevista|programa|debate|lista|discurso) (?:complet[oa]|na íntegra)|"
    r"(?:lees|bekijk|beluister|luister naar)(?: hier)? (?:het|de) (?:volledige|hele) (?:interview|gesprek|rapport|onderzoek|lijst|uitzending|debat))\b",
    re.I,
)
"""Where there is all of what the text tells of."""


def tells_of_the_text(text: str) -> bool:
    """It is a note on the text it stands by: a correction, who edited, helped or paid, where it stood first."""
    told = holds_one(text.lower(), _TOLD_WORDS) and _TOLD.match(text) is not None
    noted = told or _NOTE.match(text) is not None or tells_where_it_stood_first(text)
    return noted or belongs_to_text(text) or remarks(text)


def tells_where_it_stood_first(text: str) -> bool:
    """It begins by saying that the text was published elsewhere before."""
    return _STOOD_FIRST.match(text) is not None


def tells_whence(text: str) -> bool:
    """It says early what the text was made from, or with whom, or who else brought it."""
    return _WHENCE.match(text) is not None


def tells_where_the_whole_is(text: str) -> bool:
    """It begins by saying where to find all of what the text tells of: "Listen to the full interview on Harbour FM."."""
    return _WHOLE.match(text) is not None
