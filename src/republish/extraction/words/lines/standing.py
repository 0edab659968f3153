"""Lines that a site sets beside every text, told by their words alone: who may read on, who may comment, how to report a mistake."""

from __future__ import annotations

import re
from typing import TypeAlias

from republish._uncompiled import Pattern, Uncompiled
from republish.extraction.words.lowered import Held, holds_one, lowered
from republish.extraction.words.patterns import Openings

_SUBSCRIBERS = r"(?:subscribers?|members|abonnenten|abonnements?|abonnés|suscriptores|abbonati|assinantes|abonnees|prenumeranter|abonnenter|prenumeratorów|подписчик\w*|registered (?:users|readers))"
_ACCESS = Uncompiled(
    r"\W*(?:"
    r"(?:this|the) (?:content|article|story|page|video) is (?:reserved|exclusive|available|only available|for)\b.{0,30}?\b"
    + _SUBSCRIBERS
    + r"|"
    r"d(?:ies)?er (?:artikel|beitrag|inhalt|text) (?:ist|steht)\b.{0,30}?\b(?:nur|exklusiv)\b.{0,30}?\b"
    + _SUBSCRIBERS
    + r"|"
    r"(?:cet article|ce contenu|la suite) est réservée?s? (?:à nos |aux )" + _SUBSCRIBERS + r"|"
    r"(?:este )?(?:contenido|artículo|conteúdo|artigo)\b.{0,20}?\b(?:exclusiv[oa]|solo|sólo) (?:para )?(?:(?:los|os)(?: nossos| nuestros)? )?"
    + _SUBSCRIBERS
    + r"|"
    r"(?:(?:article|contenu|texte) )?(?:réservée?s?|exclusi(?:f|ve)s?) (?:aux|pour (?:les|nos)) abonnés\W*$|"
    r"(?:nur|exklusiv|exclusief|alleen|kun|bare|endast|only|exclusively) (?:für|voor|for|för) (?:unsere |onze |våra |vores |våre |our )?"
    r"(?:abonnent(?:en|er)|abonnees|prenumeranter|subscribers)\W*$|"
    r"(?:questo )?(?:contenuto|articolo) (?:è )?riservato (?:ai |agli )?" + _SUBSCRIBERS + r"|"
    r"(?:create an account|register|sign[ -]?in|log[ -]?in|subscribe)\b.{0,40}?\b(?:to|and) (?:unlock|continue|keep reading|read (?:more|on|the full|unlimited)|save|access)\b|"
    r"you can (?:save|bookmark|share) this (?:article|story) by\b|"
    r"pour (?:sauvegarder|enregistrer|commenter|lire|continuer|conserver)\b[^.!?]{0,80}?\b(?:vous devez|il faut|veuillez)\b[^.!?]{0,30}?\bconnect|"
    r"para (?:guardar|comentar|leer|seguir|ler|salvar|continuar)\b[^.!?]{0,80}?\b(?:debes?|tienes? que|precisas?|é preciso|necesitas)\b[^.!?]{0,20}?\b(?:iniciar sesión|registrar|estar registrad|fazer login|estar logad|entrar)|"
    r"um\b[^.!?]{0,80}?\b(?:zu (?:speichern|kommentieren|lesen|merken)|(?:merken|speichern) zu können)\b[^.!?]{0,10}?\b(?:müssen sie|musst du|melden sie|melde)\b[^.!?]{0,30}?\b(?:an(?:melden)?|einloggen|registrieren|eingeloggt sein)\b|"
    r"per (?:salvare|commentare|leggere|continuare)\b[^.!?]{0,80}?\b(?:devi|bisogna|è necessario)\b[^.!?]{0,20}?\b(?:accedere|effettuare|registrarti|essere registrat)|"
    r"om\b[^.!?]{0,60}?\bte (?:bewaren|reageren|lezen)\b[^.!?]{0,10}?\b(?:moet (?:je|u)|dien(?:t u| je))\b[^.!?]{0,20}?\b(?:inloggen|ingelogd)|"
    r"(?:sign|log)[ -]?in or (?:create|register|sign up|subscribe)\b|"
    r"already (?:a|have an?) (?:subscriber|member|account|subscription)\b|"
    r"you have (?:full |free |reached |read |used |\w+ )?(?:access to this article|your (?:monthly )?(?:limit|free)|free articles)\b"
    r")",
)
"""Who may read on, and how to become one of them."""
_LEFT = Uncompiled(
    r"\W*(?:\w+ jeszcze \d{1,2} ?% artykułu|\d{1,2} ?% of (?:the|this) (?:article|story) (?:remains|is left)|il (?:vous )?reste \d{1,2} ?% de (?:cet|l)\b|te queda (?:el )?\d{1,2} ?%)(?s:.*)",
)
"""How much of the text is left for them."""
_POLICY = Uncompiled(
    r"\W*(?:(?:all |the |these |readers[’'] |user )?(?:comments?|conversations|discussions|opinions|views)\b.{0,80}?"
    r"\b(?:are|is|remain|reflect|represent|express)\b.{0,60}?\b(?:of|by) (?:our |the |its |individual )*(?:readers?|users?|commenters?|posters?)\b|"
    r"(?:all )?comments (?:are|will be|may be) (?:moderated|reviewed|subject to|closed|turned off|disabled)\b|commenting (?:is|has been) (?:closed|turned off|disabled)\b|"
    r"we (?:reserve the right to|may) (?:remove|delete|edit|moderate|close)\b.{0,40}?\bcomments?\b|"
    r"(?:die|alle) (?:kommentare|leserkommentare)\b.{0,60}?\b(?:moderiert|meinung (?:der|unserer) (?:leser|nutzer)|geprüft|freigeschaltet)|"
    r"die kommentarfunktion\b|(?:voit keskustella|keskustele) aiheesta\b.{0,40}?\b(?:saakka|asti)\b|keskustelu on (?:suljettu|päättynyt)\b|"
    r"les commentaires\b.{0,60}?\b(?:modérés|fermés|opinions? d(?:e nos|es) (?:lecteurs|internautes))|"
    r"(?:los comentarios|las opiniones)\b.{0,80}?\b(?:de los (?:lectores|usuarios)|moderados|cerrados)|"
    r"os comentários\b.{0,80}?\b(?:dos (?:leitores|usuários|autores)|moderados|fechados)|i commenti\b.{0,60}?\b(?:dei lettori|degli utenti|moderati|chiusi))",
)
"""Whose the comments are, and who reads them first."""
_MISTAKES = Uncompiled(
    r"\W*(?:(?:have you |did you )?(?:spot|spotted|found|find|notice|noticed|see|seen) (?:an?|any) (?:error|mistake|typo|factual error)\b|"
    r"if you (?:see|find|spot|notice) (?:any |an? )?(?:mistakes?|errors?|typos?)\b.{0,60}?\b(?:let us know|tell us|suggest (?:changes|a correction)|(?:e-?mail|write to|contact) us|(?:create|open|file) an issue)\b|"
    r"(?:corrections?\s?[:：]\s*)?if you (?:are aware of|know of|notice|see|find|spot|believe (?:there is|we have made)) (?:an?|any) (?:error|mistake|typo|inaccurac\w+)\b"
    r".{0,80}?\bwe (?:would like|want|(?:would )?love) to (?:know|hear|correct|fix)\b|"
    r"report (?:an?|this) (?:error|mistake|typo|correction)\b|(?:submit|suggest|request) a correction\b|"
    r"(?:sollten|haben|falls) (?:ihnen|sie|du|dir)\b.{0,30}?\b(?:einen )?(?:fehler|tippfehler)\b.{0,20}?\b(?:aufgefallen|entdeckt|gefunden|auffallen)|"
    r"(?:fehler|tippfehler) (?:gefunden|entdeckt|melden)\b(?! (?:hat|habe|haben|hatten?|wurden?|werden)\b)|(?:une|vous avez repéré une) (?:erreur|faute)\b.{0,30}\?(?!\s+(?:non|oui|peut-être|pas|il|elle)\b)|signaler une erreur\b|"
    r"¿?(?:has|ha) (?:encontrado|visto|detectado) (?:un|algún) error\b|(?:reportar|informar de) un error\b|segnala (?:un )?errore\b|"
    r"encontrou (?:um|algum) erro\b|(?:fout|typefout) (?:gezien|gevonden)\b|нашли ошибку\b)",
)
"""Where readers report mistakes."""
_MARKED = Uncompiled(
    r"(?:ошибк|помилк|опечат|описк|памылк|грешк|қате|ката |error|mistake|typo|fehler|gre[sš]k|chyb|błąd|вріпак|վրիպակ|xato|"
    r"erreur|\bfout|\bfe[il]l\b|\bfejl\b|virhe|\bhibá|greșeal|napak|pogrešk|kļūd|klaid|\bvea\b|\bviga\b|λάθος|\bhata\b|սխալ|خطأ|טעות)"
    r".{0,200}?\b(?:ctrl|strg)\s?\+\s?(?:enter|entrée|intro|invio)\b"
)
"""How readers report one by marking it, as a widely used script has them do."""
_CIVIL = Uncompiled(
    r"\bkeep (?:your )?(?:comments?|discussions?)\b.{0,20}?\b(?:relevant|respectful|civil|polite|on topic)|\b(?:unserer|die) netiquette\b",
)
_LEAVING = Uncompiled(
    r"\b(?:you (?:can|may) (?:check out|opt[ -]out|unsubscribe|cancel)\b.{0,40}?\bany ?time|unsubscribe (?:at )?any ?time|"
    r"(?:sie können|du kannst) (?:sich|dich|den newsletter)\b.{0,30}?\b(?:jederzeit|wieder)\b.{0,20}?\b(?:abmelden|abbestellen)|"
    r"(?:jederzeit|jeder zeit) (?:abmelden|abbestellen|widerrufen|kündbar)|"
    r"vous (?:pouvez|pourrez) vous (?:désinscrire|désabonner) à tout moment|"
    r"(?:puedes|puede) (?:darte|darse) de baja\b.{0,20}?\bmomento|(?:puoi|potrai) (?:disiscriverti|cancellarti)\b.{0,20}?\bmomento)",
)
"""That one may leave the list again."""
_REPLYING = Uncompiled(
    r"^[^“”„«»\"]*?(?:\b(?:hit|just|simply) reply(?:ing)? to this e-?mail\b|(?:^|[.!?;,:]\s|\bor )(?:please )?reply to this (?:e-?mail|newsletter)\b|"
    r"\b(?:antworten sie|antworte|antwortet) (?:(?:einfach|mir|uns|gern|gerne) ){1,2}auf diese (?:e-?)?mail\b|"
    r"\brépond(?:ez|s) (?:(?:simplement|directement) )?à (?:cet e-?mail|ce (?:mail|courriel))\b|\brespond[ea] a este (?:correo|e-?mail|boletín)\b|"
    r"\brispond(?:i|ete) a questa (?:e-?mail|newsletter)\b)[^“”„«»\"]*$"
)
"""Whoever reads a newsletter may write back; whoever reads a page has nothing to reply to. Not in what somebody is quoted with."""
_COOKIE = ("ookie", "OOKIE")
_COOKIES = Uncompiled(
    r"\W*(?:(?:(?:our|this|the) (?:web)?sites? (?:uses?|utili[sz]es?)|we(?: and our (?:\w+ )?partners)? (?:use|set|store)) (?:\w+ ){0,2}cookies\b|"
    r"by (?:choosing|clicking|continuing|using|browsing|closing|accepting)\b.{0,80}?\byou (?:consent|agree|accept)\b.{0,40}?\bcookies\b|"
    r"(?:diese|unsere) (?:web)?(?:site|seite) (?:verwendet|nutzt|benutzt)\b.{0,20}?\bcookies\b|wir (?:verwenden|nutzen|setzen)\b.{0,20}?\bcookies\b|"
    r"(?:ce site|notre site)\b.{0,20}?\butilise\b.{0,20}?\bcookies\b|nous utilisons\b.{0,20}?\bcookies\b|"
    r"(?:este sitio|esta web|nuestra web|este site)\b.{0,20}?\b(?:utiliza|usa)\b.{0,20}?\bcookies\b|(?:utilizamos|usamos)\b.{0,20}?\bcookies\b|"
    r"(?:questo sito|il sito)\b.{0,20}?\b(?:utilizza|usa)\b.{0,20}?\b(?:i )?cookie\b|(?:deze|onze) (?:web)?site (?:gebruikt|maakt gebruik van)\b.{0,20}?\bcookies\b|"
    r"(?:ta |nasza )?strona (?:korzysta|używa)\b.{0,20}?\bcookies\b|we use\b.{0,60}?\bcontent (?:that|which) (?:can|may) set cookies\b)",
)
"""What every site says about cookies."""
_TERMS = Uncompiled(
    r"\W*(?:(?:registration on or )?use of (?:and/or registration on )?(?:any portion of )?this (?:web)?site constitutes acceptance\b|"
    r"community rules apply to all content\b|"
    r"this (?:document|article|material|work) is subject to copyright\b.{0,40}?\bfair dealing\b|"
    r"this page is archived, and is no longer publicly editable\b|got a correction\? add the template\b|please note that due to our archival policy\b|"
    r"(?:all rights reserved\W+)?this (?:material|content)\b.{0,60}?\b(?:may|must) not be (?:(?:re)?published|reproduced|broadcast|rewritten|(?:re)?distributed|copied)\b|"
    r"(?:版权声明|版權聲明|版权说明|平台声明|平台聲明)[:：])",
)
"""What may be done with the site, and with all that it publishes."""
_BOUGHT = Uncompiled(
    r"\W*(?:(?:when|if) you (?:buy|purchase|shop|order|click|make a purchase)\b[^.!?]{0,90}?\b(?:we|i)(?: (?:may|might|will|can|could|sometimes))* (?:receive|earn|get|make|be paid)\b[^.!?]{0,30}?\bcommissions?\b|"
    r"th(?:is|ese) (?:article|post|page|story|guide|review|list)s? (?:contains?|includes?|may contain|may include) (?:\w+ )?affiliate links?\b|"
    r"(?:alle|sämtliche|die) (?:[\w]+ ){0,2}produkte (?:werden|wurden|sind) (?:von (?:der|unserer) redaktion |von uns )?(?:unabhängig|sorgfältig) ausgewählt\b|"
    r"(?:die |alle )?(?:mit [^.!?]{1,60} )?(?:gekennzeichneten?|markierten?)(?: oder (?:\w+ )?unterstrichenen?)? links (?:(?:in|zu) [^.!?]{2,40} )?sind (?:(?:teilweise|meist|zum teil) )?(?:sogenannte )?(?:affiliate|provisions|partner|werbe)-?links\b|"
    r"(?:wenn|falls|sofern) (?:sie|du|ihr)\b[^.!?]{0,120}?\b(?:erhalten|bekommen|verdienen) wir\b[^.!?]{0,40}?\bprovision|"
    r"(?:tous |l[’']ensemble d)?(?:les|nos) produits (?:présentés |cités )?(?:sont|ont été) (?:sélectionnés|choisis) (?:de manière indépendante|en toute indépendance)\b|"
    r"(?:todos )?(?:los|nuestros) productos (?:[\w]+ ){0,3}(?:son|han sido) seleccionados de (?:forma|manera) independiente\b|"
    r"(?:tutti )?i prodotti (?:[\w]+ ){0,3}(?:sono|vengono) (?:stati )?(?:selezionati|scelti) in (?:modo|piena) (?:indipendente|autonomia)\b)"
)
"""What the site earns by its links to shops."""
_AFFILIATED = Uncompiled(
    r"^\W*(?:(?:dieser|der|unser) (?:artikel|beitrag|text|ratgeber) enthält (?:\w+ )?(?:affiliate|provisions|partner)-?\s?links\b|"
    r"(?:cet article|cette page|ce guide) (?:peut contenir|contient|comporte) des liens (?:d[’']affiliation|affiliés)\b|"
    r"est[ea] (?:artículo|página|guía|nota) (?:puede contener|contiene|incluye) (?:enlaces|links) (?:de )?(?:afiliad[oa]s?|afiliación)\b|"
    r"est[ea] (?:artigo|página|texto|matéria) (?:pode conter|contém|inclui) (?:links?|ligações) (?:de )?(?:afiliad[oa]s?|afiliação)\b|"
    r"quest[oae] (?:articolo|pagina|guida) (?:può contenere|contiene|include) (?:dei )?link (?:di affiliazione|affiliati)\b|"
    r"(?:dit artikel|deze (?:pagina|gids)) bevat (?:mogelijk )?affiliate-?\s?links\b|"
    r"(?:ten |niniejszy )?artykuł (?:może zawierać|zawiera) (?:linki|odnośniki) afiliacyjne\b|(?:tento )?článek (?:může obsahovat|obsahuje) affiliate odkazy\b|"
    r"(?:den här )?artikeln (?:kan innehålla|innehåller) (?:annons|affiliate)-?länkar\b|(?:denne )?artiklen (?:kan indeholde|indeholder) affiliate-?links\b|"
    r"(?:denne )?artikkelen (?:kan inneholde|inneholder) (?:annonse|affiliate)-?lenker\b|"
    r"в (?:этой )?(?:статье|материале) (?:есть|содержатся|могут быть) партн[её]рские ссылки\b|[※*]?\s?(?:本|この)記事(?:は|に|には)[^。]{0,30}アフィリエイト)",
)
"""The same, of this article, in other languages."""
_INBOX = Uncompiled(
    r"\W*(?:get|let|receive|have|stay|keep|join|enter|find|our (?:best|top)|the (?:best|latest|day[’']s|week[’']s)|top stories|breaking news|news|stories|daily)\b"
    r".{0,120}?\b(?:to|in|into|meet) your (?:inbox|mailbox|e-?mail)\b",
)
"""A newsletter is offered."""
_MAIL = Uncompiled(
    r"\W*(?:(?:our )?(?:mailing|postal) address is:|want to (?:change|update) how you receive these e-?mails\b|"
    r"you(?:[’']re| are) (?:receiving|getting) this(?: (?:e-?mail|newsletter|message))? because\b|this (?:e-?mail|message|newsletter) (?:was|has been) sent to\b|"
    r"(?:no longer want|don[’']t want|if you no longer wish) to receive (?:these|this|our) (?:e-?mails?|newsletters?)\b|"
    r"(?:you can )?(?:update|manage) (?:your|subscription) (?:e-?mail )?preferences\b|unsubscribe from (?:this|our) (?:list|newsletter|e-?mails?)\b|"
    r"(?:sie erhalten|du erhältst) (?:diese[ns]?|unseren) (?:e-?mail|mail|newsletter)\b.{0,20}?\bweil\b|"
    r"(?:wenn|falls|möchten) (?:sie|du) diese[ns]? (?:e-?mail|newsletter)\b.{0,60}?\bnicht (?:mehr|länger) (?:empfangen|erhalten|bekommen)|"
    r"vous recevez (?:cet e-?mail|ce (?:mail|message|courriel)|cette (?:lettre|infolettre|newsletter)) (?:car|parce que)\b|"
    r"(?:est[áa]s?|usted está) recibiendo este (?:correo|e-?mail|mensaje)\b.{0,20}?\bporque\b|recibe[s]? este (?:correo|e-?mail|boletín) porque\b|"
    r"(?:hai ricevuto|ricevi) questa (?:e-?mail|newsletter) perch[ée]\b|(?:je|u) (?:ontvangt|krijgt) deze (?:e-?mail|nieuwsbrief) omdat\b|"
    r"você (?:está recebendo|recebe|recebeu) (?:este e-?mail|esta newsletter) porque\b)",
)
"""What programs that send newsletters write below each."""
_IDLE = Uncompiled(
    r"\W*(?:(?:please )?scroll (?:down )?(?:to|for) (?:continue|read|more)\b.{0,30}|premium (?:content|article)(?: for (?:our )?subscribers?)?|"
    r"(?:click|tap) to (?:expand|collapse|open|copy|tweet|reveal)|rate this (?:article|story|post|page)|"
    r"was this (?:article|page|post|story|content|information) (?:helpful|useful)\W*(?:yes\W*no)?|powered by \S{2,20}(?: editor)?|via (?:giphy|tenor)|"
    r"(?:war|ist) (?:dieser|der) (?:artikel|beitrag|text) (?:hilfreich|nützlich)\W*(?:ja\W*nein)?(?:\(?\d[\d.]* stimmen?\b[^()]{0,40}\)?)?|(?:artikel|beitrag) bewerten|"
    r"(?:you can )?watch (?:the |our )?(?:full |whole )?(?:video|report|interview|clip)(?: (?:in|on) the (?:video|media player|player))? above\b.{0,60}|"
    r"(?:regardez|visionnez|voir) (?:la vidéo|le reportage|l[’']interview)(?: complète?)?(?: dans (?:le lecteur|la vidéo))? ci-dessus\b.{0,60}|"
    r"(?:vea|ve|mira|mire) (?:el|la) (?:v[ií]deo|reportaje|entrevista)(?: complet[oa])?(?: en el (?:reproductor|v[ií]deo))?(?: de)? arriba\b.{0,60}|"
    r"guarda(?:te)? (?:il |l[’'])(?:video|servizio|intervista)(?: complet[oa])?(?: nel (?:player|video))?(?: qui)? (?:sopra|in alto)\b.{0,60}|"
    r"(?:sehen|schauen) sie (?:sich )?(?:das video|den bericht|das interview|den beitrag)(?: im player)? oben\b.{0,60}|"
    r"(?:veja|assista (?:a?o|à)) (?:o |a )?(?:vídeo|reportagem|entrevista)(?: complet[oa])?(?: no leitor)? acima\b.{0,60}|"
    r"подробнее\s?(?:[—–:-]\s)?(?:об этом )?(?:(?:читайте|смотрите) )?в (?:материале|статье|публикации|тексте)\b.{0,120}|"
    r"sendung(?: am)?\b:? .{3,120}?\b\d{1,2}\.\s?\d{1,2}\.(?:\d{2,4})?,? .{0,20}?\d{1,2}[.:]\d{2}(?: uhr)?(?:, .{2,40})?|dieses thema im programm\b.{0,180}|über dieses thema berichteten? .{3,120}\b(?:uhr|programm)|"
    r"cet article vous a-t-il (?:été utile|plu)\W*(?:oui\W*non)?|¿?te (?:ha sido|fue|resultó) útil (?:este artículo|esta nota)\W*(?:s[ií]\W*no)?)\W*",
)
"""What readers may do with the page, and nothing else."""
_CHANNEL = Uncompiled(
    r"(?:[^.!?]{0,60}[.!?]\s)?\W*(?:(?:join|follow|find) (?:us|our|the)\b|subscribe to (?:us|our|the)\b|folg(?:e|t|en sie) uns\b|abonnier(?:e|t|en sie) unseren\b|"
    r"s[ií]guenos\b|únete a nuestro\b|suivez-nous\b|rejoignez (?:notre|la)\b|seguici\b|iscriviti al\b|siga(?:-nos)?\b|entre no\b)[^.!?]{0,60}?"
    r"\b(?:(?:google news|google nachrichten)\b.{0,60}|(?:whatsapp|telegram)\b.{0,160})",
)
_TIP = Uncompiled(
    r"\W*(?:(?:do you )?(?:have|got) (?:a|any) (?:(?:news|story|confidential) )?(?:tips?|story idea)\b[^.!?]{0,40}\?).{0,120}?"
    r"(?:e-?mail|contact|write|send|reach|call|tell us|let us know|@).{0,80}",
)
"""Where readers tell what they know."""
_CONTACT = Uncompiled(
    r"\W*(?:(?:is|are|does|do|has|have) your? [^.?!]{3,80}\? (?:please )?(?:contact|e-?mail|get in touch|write to)|"
    r"(?:ist|hat|haben|sind) (?:ihre?|sie) [^.?!]{3,80}\? (?:kontaktieren|schreiben|melden) sie)\b[^.?!]{0,20}.{0,80}",
)
"""Whom readers write to who have something to tell of themselves."""
_NEUTRAL = Uncompiled(
    r"\W*(?:disclaimer|publisher[’']s note|disclaimer/publisher[’']s note)?[\s:.]*(?:all claims expressed in this article are solely those of the authors\b|"
    r"the statements, opinions,? and data contained in all publications are solely those of\b|springer nature remains neutral with regard to\b|"
    r"(?:copernicus publications|the publisher) remains neutral with regard to\b)",
)
"""What publishers of journals say of themselves below every article."""
_KOREAN_RIGHTS = Uncompiled(r"저작권자\s?(?:\(c\)|ⓒ|©)[^.!?]{0,60}무단\s?(?:전재|복제).{0,50}금지")
"""Whose the text is and that it may not be copied, as Korean agencies end each."""
_WHATSAPP = Uncompiled(
    r"\W*(?:.{0,200}?\b)?(?:(?:jetzt )?abonnier(?:e|t|en sie) (?:jetzt )?(?:den|unseren|doch) whatsapp-?kanal|folg(?:e|t|en sie) (?:jetzt )?(?:dem|unserem) whatsapp-?kanal|"
    r"folg(?:st du|t ihr|en sie) (?:uns |\w[\w .-]{0,30} )?(?:schon|bereits) (?:\w[\w .-]{0,30} )?auf whatsapp)\b.{0,160}",
)
"""A channel of the site's on a network is offered."""
_SPONSORED = Uncompiled(r"\*\*\s?(?:an? )?message from [^:.*]{2,60}:", re.I)
"""Between the parts of a newsletter, in two asterisks: "**A message from Harbour Corp: …**"."""
_Hinted: TypeAlias = tuple[tuple[str, ...], Pattern]
"""A pattern behind the words of which one is in whatever it finds."""
_ASKING: tuple[_Hinted, ...] = (
    (("whatsapp", "telegram", "google n"), _CHANNEL),
    (("whatsapp",), _WHATSAPP),
    (("tip", "story idea"), _TIP),
    (("%",), _LEFT),
    (
        (
            "? contact",
            "? please ",
            "? email",
            "? e-mail",
            "? get in touch",
            "? write to",
            "? kontakt",
            "? schreiben",
            "? melden",
        ),
        _CONTACT,
    ),
)
_ANYWHERE: tuple[_Hinted, ...] = (
    (("ctrl", "strg"), _MARKED),
    (("저작권자",), _KOREAN_RIGHTS),
    (
        (
            "affili",
            "afilia",
            "provisionsl",
            "provisions-l",
            "partnerl",
            "partner-l",
            "annonslänk",
            "annonselenk",
            "партнерские",
            "партнёрские",
            "アフィリエイト",
        ),
        _AFFILIATED,
    ),
    (("any time", "anytime", "jederzeit", "jeder zeit", "moment"), _LEAVING),
    (("keep ", "netiquette"), _CIVIL),
    (("reply", "auf diese ", "répond", "responde a ", "responda a ", "rispond"), _REPLYING),
)
"""What may stand in the midst of a line."""
_LONGEST_INBOX = 200
_LONGEST, _LONGEST_AGREEMENT = 260, 420
_OPENINGS = Openings(
    (_LONGEST_INBOX, "br da en fi ge ha jo ke le ne ou re st th to", _INBOX.match),
    (_LONGEST_INBOX, "ar as be ce cl di gu is mi pl po pr ra re sc se ta te ve vi vo wa yo üb по", _IDLE.fullmatch),
    (_LONGEST, "al ar ba ce co cr de di en es ex ku la lo nu om on pa pe po qu re ré si su te th um yo", _ACCESS.match),
    (_LONGEST, "co di en fa fe fi fo ha if in no re se si so sp su ti ty un vo на", _MISTAKES.match),
    (_LONGEST_AGREEMENT, "al co di pu sp th", _NEUTRAL.match),
    (_LONGEST_AGREEMENT, "by ce de di es il na no nu on ou qu st ta th un us ut we wi", _COOKIES.match),
    (_LONGEST_AGREEMENT, "al co go pl re th us 平台 版权 版權", _TERMS.match),
    (_LONGEST_AGREEMENT, "al di fa ge i if l le lo ma mi no nu so sä th to tu we wh", _BOUGHT.match),
    (_LONGEST_AGREEMENT, "al co di i ke la le lo op os re th us vi vo we", _POLICY.match),
    (_LONGEST_AGREEMENT, "do du es fa ha if je ma mö no ou po re ri si th u un up us vo wa we yo", _MAIL.match),
)


_QUESTION_ENDS = "? "
_HINTS = Held(
    _QUESTION_ENDS if hint.startswith(_QUESTION_ENDS) else hint for hints, _ in (*_ASKING, *_ANYWHERE) for hint in hints
)
"""All of these words, or what several of them begin with: hardly a line holds any."""


def _hinted(table: tuple[_Hinted, ...], said: str) -> list[Pattern]:
    """The patterns worth trying on a line."""
    return [pattern for hints, pattern in table if holds_one(said, hints)]


def _is_hinted(text: str, said: str) -> bool:
    """It is what one of these patterns finds, `said` in small letters."""
    if len(text) <= _LONGEST and any(asks.fullmatch(said) for asks in _hinted(_ASKING, said)):
        return True
    return any(pattern.search(said) for pattern in _hinted(_ANYWHERE, said))


def is_standing(text: str) -> bool:
    """It says nothing of the article's matter, whatever stands around it."""
    if text.startswith("**") and _SPONSORED.match(text):
        return True
    if len(text) > _LONGEST_AGREEMENT:
        return holds_one(text, _COOKIE) and _COOKIES.match(text.lower()) is not None
    said = lowered(text)
    return _OPENINGS.fit(said, len(text)) or (_HINTS.are_in(said) and _is_hinted(text, said))
