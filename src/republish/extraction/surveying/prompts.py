"""Lines that ask readers for something: to subscribe, to give, to comment, to log in."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from republish._text import COLONS
from republish._uncompiled import Uncompiled
from republish.extraction.surveying.appeals import leads_to_a_form, leads_to_giving
from republish.extraction.surveying.survey import GROUP
from republish.extraction.tree.addresses import is_on_site
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import HEADINGS, Node
from republish.extraction.tree.walks import links_under
from republish.extraction.words.lines.asking import asks_at_first, leads_to_a_channel, phrases_of
from republish.extraction.words.lines.in_memory import asks_in_memory
from republish.extraction.words.lines.part_labels import is_over_others
from republish.extraction.words.lines.phrases import ASKING, announced, asks_what_was_read, is_call, leads_to_others
from republish.extraction.words.lines.told import is_said
from republish.extraction.words.lowered import Held, lowered
from republish.extraction.words.patterns import Openings

_PROMPTING = re.compile(
    r"(?:^|/)(?:[\w-]*newsletters?|subscri(?:be|ptions?)|sign-?up|donat(?:e|ion)s?|support-us|spenden?|abo(?:nnement)?|"
    r"membership|become-a-member|log-?in|sign-?in|register|registrieren|boletin(?:es)?|boletim|nyhetsbrev|nieuwsbrief|suscri(?:bete|birse|pcion)|"
    r"inscri(?:ption|birse)|iscriviti|abbonati|abonnez-vous|assine|assinatura|don(?:a|ar|ation|azioni)|faire-un-don|faites-un-don|dons?(?=$|[/?#])|doe|doar|doacao|"
    r"doacoes|apoie|apoya|apoyanos|soutenir|soutenez-nous|nous-soutenir|sostieni(?:ci)?|unterstuetzen|steun-ons|donasi|dukung|hazte-socio)(?:$|[/?#._-])",
)
"""Addresses that prompts lead to, beside the page as well: "newsletter.php"."""
_OURS = Uncompiled(
    r"\b(?:our|unsere?[mnrs]?|notre|nos|nuestr[ao]s?|nostr[aeio]|noss[ao]s?|onze|vår[at]?|vores|nasz\w*)\b"
)
"""Who asks speaks of themselves, wherever the link leads: a newsletter of the publisher's on a page that republishes."""
_SERVICE = re.compile(
    r"^(?:https?:)?//(?:www\.)?(?:patreon|ko-fi|buymeacoffee|paypal|liberapay|steadyhq|opencollective|givebutter|donorbox|helloasso|tipeee|catarse)\.(?:com|me|org)/|"
    r"^(?:https?:)?//(?:[\w-]+\.)?(?:fundjournalism\.org|steady\.page|apoia\.se|boosty\.to|patronite\.pl|darujme\.cz|donate\.stripe\.com)/|"
    r"^(?:https?:)?//(?:[\w-]+\.)*(?:list-manage|mailchi|eepurl)\.(?:com|mp)/",
)
"""Those of services that collect money or readers for whoever has an account there."""
_INVITING = Uncompiled(
    r"(?:leave|post|add|write) (?:a|your|us a) (?:comment|reply)\b|(?:sound off|tell us|let us know|share your \w+|weigh in)(?: what you think)? "
    r"(?:below|in the comments)\b|(?:comment|comments section) below\b|"
    r"in the comments(?: below| section)?\W*$|(?:in|unter) (?:den|die) kommentare(?:n)?\W*$|"
    r"(?:deja|deje|déjanos|escribe) (?:tu|su|un) comentario\b|(?:laissez|laisse) (?:un|votre) commentaire\b|"
    r"(?:deixe|deja|deje|déjanos|escreva|escribe) (?:aqui |aquí )?(?:suas?|tus?|sus?) (?:\w+ [ey] )?(?:dúvidas|dudas|opini(?:ão|ões|ón|ones)|perguntas|preguntas|sugest[õo]es|sugerencias)\b|"
    r"(?:dans les commentaires|en los comentarios|nei commenti|nos comentários|in de reacties)\W*$|be the first to comment\b|lascia un commento\b|deixe (?:seu|um|o seu) comentário\b",
)
"""Readers are asked to comment."""
_SUBSCRIBING = Uncompiled(
    r"\W*(?:please )?(?:sign up|subscribe|register|join|never miss|abonnieren sie|abonniere|abonniert|melden sie sich|melde dich|meldet euch|trage? dich|tragt euch|tragen sie sich|bestellen sie|abonnez-vous|"
    r"inscrivez-vous|recevez|suscríbe(?:te|ase)|suscríbase|recib[ae]|iscriviti|ricevi|assine|inscreva-se|receba|meld je|schrijf je|"
    r"prenumerera|anmäl dig|tilmeld dig|meld deg|iratkozz\w*|abonner|tilaa|zapisz się|odebírejte|подпишитесь|подписывайтесь|підпишіться)\b.{0,80}?"
    r"\b(?:newsletters?|infolettre|boletín|boletim|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|hírlevel|tu correo|рассылк)",
)
"""Readers are asked to take a newsletter."""
_THEN = Uncompiled(r"^\s*(?:dann|then|so|alors|entonces|pues|allora|então|dan|då|så|niin|tak|тогда|тоді)[,:]?\s+")
"""Between a question and what is asked of those who say yes."""
_AGREEING = re.compile(
    r"\W*(?:by (?:signing up|subscribing|submitting|registering|entering|providing|clicking|joining)\b.{0,120}?\b(?:you|i)\b.{0,30}?"
    r"\b(?:agree|consent|acknowledge|accept|confirm|opt)|"
    r"mit (?:der|ihrer|meiner|dem) (?:anmeldung|bestellung|registrierung|klick)\b.{0,80}?\b(?:stimm|erklär|akzeptier|bestätig|willig)|"
    r"en (?:vous inscrivant|cliquant|validant)\b.{0,80}?\bvous (?:acceptez|reconnaissez|consentez)|"
    r"al (?:suscribirse|suscribirte|registrarse|registrarte|hacer clic)\b.{0,80}?\b(?:acept|consient)|"
    r"(?:iscrivendoti|cliccando)\b.{0,80}?\baccett|ao (?:se inscrever|assinar|clicar)\b.{0,80}?\bconcord)",
)
"""What readers agree to who sign up."""
_BEGINNINGS = tuple(letters for two in ("By", "Mi", "En", "Al", "Is", "Cl", "Ao") for letters in (two, two.upper()))
"""The first two letters of what they agree to."""
_GIVING = Uncompiled(
    r"(?:^|[.!?:–—]\s+)(?:please )?(?:donate\b|make a donation|(?:support|help) us\b|support our (?:[a-z-]{3,12} )?(?:work|journalism|reporting|newsroom|mission)|"
    r"please support \w+|become a (?:member|supporter)|unterstützen sie (?:uns|unsere)|"
    r"unterstützt?e? (?:(?:auch|bitte|jetzt|doch) )?(?:(?:du|ihr) )?(?:uns|unsere)|spenden sie|apoya (?:a )?nuestr[oa]|destekleyin|bizi destekleyin|faites un don|soutenez(?:-nous| notre)|apóyanos|"
    r"hilf(?:t|en sie)? (?:bitte )?mit(?: und|,) unterstütz|hazte soci|sostienici|sostieni il|apoie o nosso|steun (?:ons|onze)|støtt oss|støtt (?:vår|den uavhengige)|støt (?:os|vores)|stöd (?:oss|vår[at]?)|"
    r"wesprzyj (?:nas|nasz\w*)|tue (?:meitä|työtämme)|podpořte nás|поддержите нас|"
    r"haz (?:una|tu) donación|haz (?:un|tu) donativo|hacé una donación|faça uma doação|faça (?:um|o seu) donativo|fai una donazione|fate una donazione|"
    r"jetzt spenden|doneer (?:nu|aan|vandaag)|doe een (?:gift|donatie)|gi en gave|ge en gåva|tee lahjoitus|přispějte|támogass (?:minket|bennünket))|"
    r"^will you (?:support|help|fund) [^.!?]{0,50}?\b(?:journalism|reporting|newsroom)\b[^.!?]{0,20}\?\W*$|"
    r"\bplease consider (?:making a (?:donation|contribution)|donating|contributing|supporting (?:us|our)|becoming a (?:member|supporter|subscriber))\b|"
    r"\byou can tell .{2,60} that (?:their|her|his|its) writing is valuable by pledging a future subscription\b|"
    r"\bjoin (?:the|our) (?:\w+ ){0,2}(?:number|thousands|hundreds|community) of (?:people|readers|members|others|those)\b.{0,20}?\bsupporting\b|"
    r"\b(?:gazetecili\w+|haberciliğ\w+|bize)\b.{0,40}?\bdestek (?:olun|verin)\b|"
    r"^\W*support [^.!?]{2,40}?[’'](?:s)? (?:[a-z-]{3,12} )?(?:work|journalism|reporting|newsroom|mission)\b|"
    r"\bto (?:continue|keep|carry on) [^.!?]{2,40}, we need your (?:help|support)\b|^\W*is [^.?!]{3,40} important to you\?\W*$|"
    r"\bwould you consider (?:supporting us|donating|making a (?:modest |small )?(?:donation|contribution))\b|"
    r"^\W*(?:your|every|any) (?:support|donation|contribution|gift)s? (?:will )?(?:helps?|makes?|allows?|enables?|lets?|keeps?|powers?|funds?) "
    r"(?:us|our|all the difference|(?:a|the|all the) difference|it possible|this)\b",
)
"""Readers are asked for money."""
_LIKING = Uncompiled(
    r"\W*(?:(?:(?:did|do|if) you )?(?:like|liked|enjoy|enjoyed|love|loved|enjoying) (?:reading )?(?:this|the|our) "
    r"(?:story|article|(?:blog )?post|piece|column|report|content|episode|read)|"
    r"(?:hat ihnen|hat dir|gefällt ihnen|gefällt dir) (?:der|dieser|die|unser) (?:artikel|beitrag|text)(?: gefallen)?|"
    r"vous avez (?:aimé|apprécié) (?:cet|cette|ce|notre) (?:article|reportage|contenu)|"
    r"¿?te (?:ha gustado|gustó|gusta) (?:este|esta|el|la) (?:artículo|nota|historia|contenido)|"
    r"ti è piaciut[oa] (?:questo|questa|quest[’']|l[’']) ?(?:articolo|contenuto)|gostou (?:deste|desta|do|da) (?:artigo|matéria|conteúdo)|"
    r"vond je (?:dit|deze) (?:artikel|verhaal)[^?]{0,20}|podobał ci się (?:ten )?artykuł)\W{0,3}[?？]",
)
"""Readers who like the text are asked for something."""
_PLEASED = Uncompiled(
    r"\W*(?:(?:do you |are you )?(?:like|enjoy|enjoying|love|value) our [\w-]{0,20}? ?(?:magazine|website|site|journalism|reporting|newspaper|blog|podcast)|"
    r"gefällt (?:dir|ihnen|euch) unsere? [\w-]{0,20}?(?:magazin|zeitung|zeitschrift|website|seite|portal|blog|podcast|arbeit|journalismus|angebot)|"
    r"(?:vous aimez|aimez-vous) notre (?:magazine|journal|site|travail|média|revue)|¿?te gusta (?:nuestr[oa]) (?:revista|periodismo|trabajo|web|medio|diario)|"
    r"ti piace (?:il nostro|la nostra) (?:giornale|rivista|sito|lavoro|testata))\W{0,3}\?",
)
"""Readers who like the whole site are."""
_WANTING = Uncompiled(
    r"(?:^|[.!?:]\s+)(?:do you )?want (?:to (?:read|see|hear) )?more (?:\w+ ){0,2}?(?:stories|articles|news|reporting|content|coverage|posts) "
    r"like th(?:is|ese)(?: one)?\W+(?:please )?(?:consider )?(?:subscrib|sign|join|becom|support|donat)",
)
"""Readers who want more of it are asked to subscribe."""
_SUPPORTING = Uncompiled(
    r"\W*if you(?:[’']re| are|[’']ve)? (?:like|liked|enjoy|enjoyed|enjoying|love|loved|value|appreciate)\b.{0,60}?\b"
    r"(?:please (?:consider|support|subscribe|share|donate|help us|sign up|leave|rate|follow)|consider (?:supporting|subscribing|donating|becoming|making|sharing|leaving)|support (?:us|our)|subscribe|become a|sign up|"
    r"donate|share (?:it|this)|leave a (?:comment|review))\b",
)
"""And those who say so in one sentence with what they are asked for."""
_DELIVERED = Uncompiled(
    r"\W*(?:receba (?:em|no) (?:seu|teu) e-?mail\b|recib[ae] en (?:tu|su) (?:correo|e-?mail)\b|recevez (?:par|dans votre) (?:e-?mail|boîte)\b)|"
    r"\W*get .{3,60}? delivered (?:straight |right |direct(?:ly)? )?(?:through|to) your (?:letterbox|door|inbox|home)\b",
)
"""A magazine is offered."""
_DOCUMENT = Uncompiled(
    r"\W*(?:you can )?(?:read|see|find|download|view) (?:the|its|his|her|their) (?:full|complete|original|entire) (?:[\w-]+ ){0,2}"
    r"(?:report|study|paper|letter|statement|text|document|ruling|decision|order|bill|law|lawsuit|complaint|indictment|transcript|"
    r"speech|survey|analysis|data ?set|research|findings|judgment|judgement|agreement|testimony|response|filing|memo)\b|"
    r"\W*(?:leia|veja|confira|acesse)(?: aqui)? (?:a|na) íntegra d[aeo]s? (?:nota|resposta|documento|relatório|estudo|texto|decisão|carta|entrevista|processo)s?\b|"
    r"\W*(?:lee|lea|leer|consulta|consulte|descarga|descargue)(?: aquí)? (?:el|la) (?:informe|documento|estudio|sentencia|texto|carta|comunicado|resolución|respuesta) "
    r"(?:complet[oa]|íntegr[oa]|original)\b|"
    r"\W*(?:lire|lisez|télécharger|téléchargez|consulter|consultez)(?: ici)? (?:le |la |l[’'])(?:rapport|étude|document|communiqué|lettre|arrêt|jugement|texte|réponse) "
    r"(?:compl(?:et|ète)|intégrale?|originale?)\b|"
    r"\W*(?:leggi|scarica|consulta)(?: qui)? (?:il |la |lo )(?:rapporto|studio|documento|testo|sentenza|lettera|risposta) (?:complet[oa]|integrale|originale)\b|"
    r"\W*(?:lesen sie|hier (?:finden sie|geht es zu[mr]?|lesen sie)) (?:(?:den|die|das|dem|der) )?(?:vollständigen?|ganzen?|gesamten?) "
    r"(?:bericht|studie|urteil|brief|text|dokument|antwort|gutachten|wortlaut)\b",
    re.I,
)
"""Where the text's own source is to be read: no other story."""
_LONGEST = 500
_LONGEST_ASKING = 240
_LONGEST_INVITATION = 140
"""A longer one is the author's own goodbye as often as not."""
_LONGEST_LETTER = 200
_OPENINGS = Openings(
    (_LONGEST_INVITATION, "di do en ge go ha if li lo po te ti vo", _LIKING.match),
    (_LONGEST_ASKING, "ge re", _DELIVERED.match),
    (_LONGEST, "ai ar do en ge li lo te ti va vo", _PLEASED.match),
    (_LONGEST_ASKING, "ab an as be in ir is jo me ne od pl pr re ri sc si su ti tr za по пі", _SUBSCRIBING.match),
)
_UNSURE = 0.9
_MOSTLY, _HALF, _LINKED = 0.8, 0.5, 0.3
_FIRST, _NOT = 2, 9
"""Words before a phrase: it is among the first, and it is not there."""


def is_asking(leaf: Leaf) -> bool:
    """It asks in so many words, and not in memory of the dead."""
    said = lowered(leaf.text) if len(leaf.text) <= _LONGEST else ""
    return _asks_something(leaf, said) and not asks_in_memory(said)


def _asks_something(leaf: Leaf, said: str) -> bool:
    """It asks; `said` is its text in small letters, where that is no longer than what asks."""
    text = leaf.text
    if is_agreement(text):
        return True
    if said.lstrip("*•“\"'").startswith("if you") and _SUPPORTING.match(said):
        return True
    if _OPENINGS.fit(said, len(text)):
        return True
    if len(text) > _LONGEST_ASKING:
        return bool(said) and asks_at_first(said) and not is_said(text)
    if "like th" in said and _WANTING.search(said):
        return True
    if "?" in said and _asks_behind_a_question(said):
        return True
    if asks_at_first(said) or (_held("held_by_giving").are_in(said) and _GIVING.search(said)):
        return not is_said(text)
    if len(text) > _LONGEST_INVITATION:
        return False
    speaks = _held("held_by_comments").are_in(said) or "comments" in leaf.kinds
    return speaks and _INVITING.search(said) is not None


def _asks_behind_a_question(said: str) -> bool:
    """It begins with a question, to which nothing but an invitation answers: "Lust auf mehr? Dann abonniere meinen Newsletter: https://…"."""
    question, _, rest = said.partition("?")
    return SENTENCE_ENDS.isdisjoint(question) and _SUBSCRIBING.match(_THEN.sub("", rest, count=1)) is not None


def asks_for_us(said: str) -> bool:
    """A line in small letters that asks for money, readers or followers, or begins with a phrase that does."""
    if asks_at_first(said) or _GIVING.search(said) or _SUBSCRIBING.match(said) or _WANTING.search(said):
        return True
    kinds = announced(said)
    return any(kinds.get(kind, _NOT) <= _FIRST for kind in ASKING)


def speaks_of_us(text: str) -> bool:
    """Whoever asks speaks of themselves: "our form", "notre formulaire"."""
    return _OURS.search(lowered(text)) is not None


def is_agreement(text: str) -> bool:
    """What readers agree to who sign up: "By subscribing you accept our terms"."""
    begins = text.startswith(_BEGINNINGS) and len(text) <= _LONGEST
    return begins and _AGREEING.match(lowered(text)) is not None


def names_a_document(text: str) -> bool:
    """A sentence that says where the text's own source is to be read: "Read the full report here."."""
    return text[-1:] in SENTENCE_ENDS and _DOCUMENT.match(text) is not None


@lru_cache(maxsize=4096)
def is_prompts(address: str) -> bool:
    """An address that prompts lead to: a newsletter's, a donation's, a login's."""
    said = address.lower()
    return _PROMPTING.search(said) is not None or _SERVICE.match(said) is not None


def is_idle_call(leaf: Leaf, following: Leaf | None) -> bool:
    """A line such as "Related posts:" or "Share this" that no list follows; of headings those that speak of other stories."""
    if following is not None and following.node.places & GROUP:
        return False
    heading = leaf.node.tag in HEADINGS
    if (heading or leaf.text.endswith(COLONS)) and leads_to_others(leaf.text):
        return True
    if following is None and leaf.text.endswith("?") and asks_what_was_read(leaf.text):
        return True
    return not heading and (is_call(leaf.text) or is_over_others(leaf.text))


def is_prompt(leaf: Leaf, chance: float, host: str = "") -> bool:
    """It links, and opens with a phrase that announces a prompt, or is all emphasis, or leads to where prompts lead.

    `host` is the site's: a plain sentence that tells of another site's newsletter or appeal is the story's, unless it says "our".
    """
    text = leaf.text
    if not leaf.links or not text or len(text) > _LONGEST:
        return False
    linked = leaf.linked / len(text)
    emphatic = (leaf.bold + leaf.italic) >= _MOSTLY * len(text.replace(" ", ""))
    letter = len(text) <= _LONGEST_LETTER and chance < _UNSURE and _asks(leaf)
    plain = (emphatic and (linked > _LINKED or len(text) < _LONGEST_LETTER)) or linked > _HALF
    links = list(map(_address, links_under(leaf.node))) if plain or letter else []
    prompts = [link for link in links if is_prompts(link)]
    if "?" in text and _LIKING.match(lowered(text)) and _leads_to_giving(leaf, host):
        return True
    if plain and (prompts or (any(map(leads_to_a_form, links)) and ("?" in text or speaks_of_us(text)))):
        return True
    if plain and any(map(leads_to_a_channel, links)):
        return True
    if emphatic and any(leads_to_giving(link, host) for link in map(_address, links_under(leaf.node))):
        return True
    if letter and prompts and (_OURS.search(lowered(text)) or any(_is_own(link, host) for link in prompts)):
        return True
    if (linked > _LINKED or chance < _UNSURE) and leaf.kinds.get("more", _NOT) <= _FIRST and not names_a_document(text):
        return True
    if len(text) < _LONGEST_LETTER and leaf.kinds.get("comments", _NOT) <= _FIRST and _writes_to(leaf.node):
        return True
    return emphatic and _asks(leaf)


def _leads_to_giving(leaf: Leaf, host: str) -> bool:
    return any(leads_to_giving(link, host) or is_prompts(link) for link in map(_address, links_under(leaf.node)))


def _address(link: str | None) -> str:
    return link or ""


def _is_own(link: str, host: str) -> bool:
    """The site's own address, or one of a service that takes money for whoever has an account there."""
    return is_on_site(link, host) or _SERVICE.match(link.lower()) is not None


def _asks(leaf: Leaf) -> bool:
    return not leaf.kinds.keys().isdisjoint(ASKING)


def _writes_to(leaf: Node) -> bool:
    """It links to an address that letters go to."""
    return any((link or "").lower().startswith("mailto:") for link in links_under(leaf))


@cache
def _held(name: str) -> Held:
    """Words of which one is in whatever asks so: patterns are asked where one is."""
    return Held(phrases_of(name))
