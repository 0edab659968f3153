"""Lines that scripts would have replaced: stand-ins for embedded posts and players, a content system's short codes."""

from __future__ import annotations

from republish._uncompiled import Uncompiled
from republish.extraction.words.lines.consent import waits_for_readers
from republish.extraction.words.lines.part_labels import promises_post
from republish.extraction.words.lowered import lowered
from republish.extraction.words.patterns import Openings

_POST_SHARED = (
    r"(?:a post shared by|ein beitrag geteilt von|une publication partagée par|una publicación compartida (?:de|por)|un post condiviso da|"
    r"um(?:a)? (?:post|publicação) (?:compartilhad|partilhad)[oa] por|een bericht gedeeld door|post udostępniony przez|публикация от)"
)
"""What Instagram's code for embedding says until its script runs."""
_WHOLE = Uncompiled(
    r"(?:\[\+\]\s?)?(?:click (?:here )?to )?(?:enlarge|zoom)(?: (?:the )?(?:image|picture|photo))?|"
    rf"{_POST_SHARED} (?:[^.!?]{{1,60}}|.{{1,60}}[(（]@.{{1,80}})|"
    r"[<↑^]?\W*back to top|getting your (?:[\w-]+ ){0,3}player ready\W*|(?:image |ad )?placeholder(?:[ _-]\w+){0,2}|"
    r"loading (?:tweet|embed|player)s?\W*|"
    r"(?:the )?(?:video|player|audio|podcast|content|inhalt)?\s?(?:is |wird |lädt )?(?:loading|geladen)",
)
"""Lines that say nothing else; and the way back up."""
_SHORT_CODE = Uncompiled(
    r"\[(?P<name>[\w#-]+)(?:\s[^\]]*)?\].*\[/(?P=name)\]|\[[\w-]+[#_=-][\w-]+\]|\[[\w-]+(?:\s+[\w-]+=[^\]=]+)+\]|\[/[\w-]{3,40}\]|"
    r"\{(?:load(?:position|module|moduleid)|module|modulepos|jcomments)\s[^{}]{1,80}\}|\{(?P<plug>[\w-]{3,30})(?:\s[^{}]*)?\}[^{}]*\{/(?P=plug)\}|"
    r"(?P<mark>\$\$|%%|##)[A-Z][A-Z0-9_-]{1,40}(?P=mark)|\{\{[^{}]{1,120}\}\}",
)
"""What a content system would have put something in place of: "[gallery ids=3]", "{loadposition top}", "$$LINK$$"."""
_CODE_SIGNS = frozenset("[$%#{")
_BEGINNING = Uncompiled(
    r"\W*(?:"
    r"externer inhalt\b|empfohlener (?:\w+ )?inhalt\b|personenbezogene daten können an dritt|"
    r"an dieser stelle (?:findest du|finden sie|befindet sich|steht|ist|wird|sehen sie)\b.{0,60}\b(?:extern\w* inhalt|inhalte? der extern)|"
    r"mit (?:ihrer|deiner) (?:zustimmung|einwilligung) (?:wird|werden) hier\b|"
    r"wir (?:benötigen|brauchen) (?:ihre|deine) (?:zustimmung|einwilligung)\b.{0,80}\b(?:inhalt|laden|anzeigen)|"
    r"this (?:article|story|page|post) (?:contains|includes|embeds) content (?:provided|hosted|served) (?:by|from|on)\b|"
    r"om deze (?:content|inhoud|video|post) te (?:kunnen )?(?:laten zien|tonen|bekijken)\b|"
    r"(?:deine|ihre) (?:privatsphäre|datenschutz)[- ]?einstellungen (?:verhindern|lassen)\b|du kannst (?:ihn|es|sie) dir mit einem klick\b|"
    r"(?:zum anzeigen|um) dieses? \w+ .{0,40}(?:zustimm|einwillig|cookies)|ich bin damit einverstanden, dass mir externe\b|"
    r"(?:následuje obsah|přejít (?:před|za) obsah) vložený|"
    r"ce contenu (?:est bloqué|n[’']est pas|a été bloqué)|pour (?:voir|afficher|visionner) ce contenu(?:,| (?:vous|veuillez|merci|il (?:est|faut)|issu|provenant|externe|(?:de )?(?:youtube|facebook|twitter|instagram|tiktok|dailymotion))\b|\W*$)|"
    r"(?:este contenido (?:no|está bloqueado)|para ver este contenido(?=,| (?:debes?|necesitas?|tienes?|hay que|es necesario|acept|haz|pulsa|por favor|de (?:youtube|facebook|twitter|instagram|tiktok))|\W*$))|"
    r"(?:this|external|third-party) content (?:is (?:hosted|provided by|not available|currently unavailable)|could not be loaded)\b|"
    r"(?:in order )?to (?:view|see|display|watch) this (?:content|video|post|tweet|embed)(?:,? (?:you|please|we|choose|click|accept|enable|allow|visit|go to|update|change|your|from|by)\b|\W*$)|"
    r"(?:this|the|our) (?:content|video|post|embed|map) (?:is|was|has been) blocked(?:\W*$|\.\s| (?:because (?:you|of your)|due to your|by your|until|unless|as you)\b)|"
    r"to (?:activate|use|start) (?:the|this) (?:text-to-speech|read-?aloud|audio|voice)\b|"
    r"(?:this|the) (?:slideshow|video|feature|gallery|map|chart|interactive) requires (?:javascript|flash)\b|(?:share )?all sharing options for\b|"
    r"(?:please )?accept (?:all |our |marketing |the )?cookies to (?:view|see|display|watch|load)\b|"
    r"(?:bitte )?aktivier(?:en sie|e)(?: bitte)? javascript\b|(?:veuillez )?active[rz] javascript\b|(?:por favor,? )?activ[ae] javascript\b|"
    r"(?:please )?(?:activate|enable|allow|turn on) javascript (?:to|in)\b|your browser is (?:out of date|outdated|not supported)\b|"
    r"(?:hinweis: )?sie (?:verwenden|benutzen|nutzen) einen (?:\w+ )?browser\b|you are using an? (?:outdated|unsupported|old) browser\b|"
    r"loading(?: \w+)?(?:\.\.\.|…)$)",
)
"""What stands where a reader has to agree before something foreign is loaded."""
_PLAYED = Uncompiled(
    r"\W*(?:try refreshing (?:your|the) (?:browser|page),? or\b|we apologi[sz]e,? but this (?:video|audio|content|player)\b|(?:click|tap) to (?:play|listen|unmute)\b|"
    r"diese audioversion\b|this audio is auto-generated\b|(?:this|the) (?:audio|article|text|voice|recording) (?:was|is) (?:auto(?:matically|-)?\s?generated|generated|read|voiced|narrated) "
    r"(?:by|using|with) (?:an? )?(?:ai\b|artificial|automated|synthetic|computer|text-to-speech)|"
    r"dieser (?:artikel|text|beitrag) (?:wurde|wird) (?:von einer|mit einer|durch eine|mit) (?:ki|künstlichen?|synthetischen?|computer)\b.{0,30}?\b(?:vorgelesen|gelesen|vertont|stimme)|"
    r"(?:aktuelle zeit|current time|gesamtdauer|duration|laufzeit)\s?:?\s?\d{1,2}:\d\d|abspielen\. laufzeit\b)",
)
"""What is said of a film or a recording that plays there."""
_AVAILABLE = Uncompiled(r"\W*(?:[\w .-]{0,40}?\d{1,2}:\d\d min\.*\s*)?verfügbar bis \d")
_UNFOLDING = Uncompiled(
    r"\W*(?:[\w-]{2,20} )?(?:aufklappen|zuklappen|ausklappen|einklappen)(?:\W+(?:[\w-]{2,20} )?(?:auf|zu|aus|ein)klappen)?\W*"
)
_OPENING = Uncompiled(
    r"\W*(?:toggle|hide|show|expand|collapse) (?:caption|image|text|box|transcript|full caption)(?:\W+(?:toggle|hide|show|expand|collapse) (?:caption|image|text|box|transcript|full caption))?\W*|"
    r"\W*(?:don[’']t want to see this\? )?remove ads\W*|\W*link zum [\w-]{2,20}-?inhalt\W*|\W*author of the article\W*|"
    r"(?:print|e-?mail)(?: this)?(?: article| page| story| post)?|"
    r"\W*(?:der )?artikel (?:wird|geht) (?:unter|nach) der (?:anzeige|werbung) (?:fortgesetzt|weiter)\W*|\W*weiterlesen nach der (?:anzeige|werbung)\W*|"
    r"\W*la suite (?:de l[’']article )?après (?:la|cette) publicité\W*|\W*(?:el artículo )?(?:continúa|sigue) (?:después|tras) (?:de )?la publicidad\W*",
)
"""What a box, a caption or a line of advertising has for a button."""
_FOREIGN = r"(?:youtube|twitter|x|instagram|facebook|tiktok|threads|bluesky|vimeo|spotify|soundcloud|podigee|pinterest|reddit|google[ -]?maps|datawrapper|externen?|externes?)"
_ALLOWED = Uncompiled(
    rf"\W*(?:{_FOREIGN}[- ]?inhalte? (?:immer )?(?:erlauben|zulassen|anzeigen|laden|aktivieren|entsperren|akzeptieren|ein-?/?ausblenden)|"
    rf"inhalte? von {_FOREIGN} (?:immer )?(?:erlauben|zulassen|anzeigen|laden|aktivieren|entsperren)|"
    rf"(?:always )?(?:allow|show|load|display|unblock|enable) (?:{_FOREIGN}|external) (?:content|media|embeds?)|"
    rf"(?:always )?(?:allow|show|load|display) (?:content|media) from {_FOREIGN}|"
    rf"(?:autoriser|afficher|charger|activer) (?:le |les )?contenus? (?:externes?|(?:de )?{_FOREIGN})|"
    rf"(?:permitir|mostrar|cargar|carregar|activar|ativar) (?:el |los |o |os )?(?:contenidos?|conteúdos?) (?:externos?|(?:de |do )?{_FOREIGN})|"
    rf"(?:consenti|mostra|carica|attiva) (?:il |i )?contenut[oi] (?:estern[oi]|(?:di |da )?{_FOREIGN})|"
    rf"(?:{_FOREIGN}[- ]?inhoud|inhoud van {_FOREIGN}) (?:toestaan|tonen|laden)|"
    rf"(?:tillåt|visa|ladda|tillat|vis|last|tillad) (?:innehåll|innhold|indhold) (?:från|fra) {_FOREIGN}|"
    rf"(?:pokaż|wyświetl|załaduj) (?:treści|treść) (?:zewnętrzne|zewnętrzną|z {_FOREIGN}))\W*"
)
"""The switch beside such a stand-in."""
_CONSENT = Uncompiled(
    r"\W*(?:ich bin damit einverstanden, dass mir (?:externe )?inhalte\b|ein klick für den datenschutz\b|"
    r"hinweis zur (?:datenübermittlung|datenverarbeitung)\b|wie möchte(?:st du|n sie) [\w.]{3,40} (?:nutzen|lesen)\?)",
)
"""What readers have to agree to, where nothing else tells of it."""
_NOTICE = Uncompiled(
    r"(?:php )?(?:strict standards|warning|notice|deprecated|fatal error|parse error)\s?: .{5,400}? in \S{2,200} on line \d{1,6}\W*"
)
"""What PHP says of a page's own script."""
_LONGEST, _LONGEST_WHOLE = 399, 199
_LONGEST_NOTICE, _LINE_NUMBER = 700, 20
_OPENINGS = Openings(
    (_LONGEST_WHOLE, "a ad au ba cl co ee ei en ge im in is lo lä pl po th um un vi wi zo пу", _WHOLE.fullmatch),
    (_LONGEST_WHOLE, "ar au co de do e el em ex hi la li pr re sh si to we", _OPENING.fullmatch),
    (
        _LONGEST_WHOLE,
        "ac af al at au bl ca ch co da di en ex fa go in la lo mo pe pi po re sh so sp th ti tw un vi wy x xi yo za",
        _ALLOWED.fullmatch,
    ),
    (
        _LONGEST,
        "ac ak al an bi ce de du em en es ex hi ic ih in lo mi ná om ou pa pe pl po př sh si th to tu um ve wi yo zu",
        _BEGINNING.match,
    ),
    (_LONGEST, "ab ak cl cu di du ge la ta th tr we", _PLAYED.match),
    (_LONGEST, "ei hi ic wi", _CONSENT.match),
)


def is_stand_in(text: str) -> bool:
    """Whether a line is nothing but such a stand-in."""
    if len(text) > _LONGEST:
        return _is_notice(text)
    said = lowered(text)
    if _OPENINGS.fit(said, len(text)) or (len(text) <= _LONGEST_WHOLE and _is_nothing_else(text, said)):
        return True
    if waits_for_readers(said) or ("verfügbar bis" in said and _AVAILABLE.match(said) is not None):
        return True
    return " on line " in said and _is_notice(text)


def _is_notice(text: str) -> bool:
    at_end = text[-_LINE_NUMBER:]
    return " on line " in at_end and len(text) < _LONGEST_NOTICE and _NOTICE.fullmatch(text.lower()) is not None


def _is_nothing_else(text: str, said: str) -> bool:
    if text[:1] in _CODE_SIGNS and _SHORT_CODE.fullmatch(text):
        return True
    if "klappen" in said and _UNFOLDING.fullmatch(said):
        return True
    return promises_post(text)
