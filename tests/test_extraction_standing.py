"""Lines that sites set beside every text go by their words alone; sentences about the same things stay."""

from __future__ import annotations

import pytest

from harbour import left_of


@pytest.mark.parametrize("at", [2, 4], ids=["amid", "behind"])
@pytest.mark.parametrize(
    "line",
    [
        "This content is reserved for subscribers.",
        "As usual, if you have a tip on the harbour, just hit reply to this email or write to Ada.",
        "Haben Sie Fragen? Antworten Sie einfach auf diese Mail.",
        "Une question ? Répondez simplement à ce mail.",
        "Pour sauvegarder cet article et le retrouver facilement, vous devez vous connecter je me connecte",
        "Para comentar esta noticia debes iniciar sesión",
        "Um den Artikel zu merken, melden Sie sich bitte an.",
        "Per commentare questo articolo devi effettuare il login",
        "<a href=https://giphy.com/gifs/wow-1>via GIPHY</a>",
        "War der Artikel nützlich? (95 Stimmen: 4,73 von 5)",
        "You can save this article by registering for free here. Or sign in if you have an account.",
        "Create an account or sign in to continue with your reading experience.",
        "Sign In or Create an Account",
        "&lt;저작권자(c) 항구신문, 무단 전재-재배포 금지&gt; 2026/03/04 09:10 송고",
        "Register to read unlimited stories of the harbour.",
        "Powered by <a href=https://www.froala.com/wysiwyg-editor>Froala Editor</a>",
        "Dieser Artikel ist exklusiv für unsere Abonnenten.",
        "Cet article est réservé aux abonnés.",
        "Article réservé aux abonnés",
        "Alleen voor abonnees",
        "** mit ** markierte oder orange unterstrichene Links zu Bezugsquellen sind teilweise Partner-Links: Wer hier kauft, hilft dem Hafenblatt.",
        "Corrections: If you are aware of an inaccuracy, we would like to know about it. Please send an email to ada@site.example.",
        "Die mit einem Symbol gekennzeichneten Links sind Affiliate-Links. Kommt es zu einem Einkauf, erhalten wir eine Provision.",
        "This document is subject to copyright. Apart from any fair dealing for private study, no part may be printed again.",
        "Kun for abonnenter",
        "Contenido exclusivo para suscriptores.",
        "Este artigo é exclusivo para os nossos assinantes: assine agora e beneficie de leitura ilimitada e outras vantagens.",
        "You have full access to this article via your institution.",
        "Pozostało jeszcze 89% artykułu",
        "Harbour Post is committed to a civil forum. Please keep comments relevant and respectful.",
        "Die Kommentarfunktion unter diesem Artikel ist geschlossen.",
        "Voit keskustella aiheesta 5.3. klo 23:een saakka.",
        "Keskustele aiheesta 5.3. kello 23:een asti.",
        "Comments are closed on this story for legal reasons.",
        "Если вы нашли ошибку, пожалуйста, выделите фрагмент текста и нажмите Ctrl+Enter.",
        "Is your boatyard doing something interesting? Contact: ada@quay.example",
        "Spotted an error? Let us know and we will look into it.",
        "Sollten Ihnen Fehler aufgefallen sein, schicken Sie uns gerne eine E-Mail.",
        "Nous utilisons des cookies pour améliorer votre visite.",
        "This website uses cookies to improve your experience.",
        "Use of this site constitutes acceptance of our User Agreement.",
        "All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
        "平台声明：该文观点仅代表作者本人，港口号仅提供信息存储空间服务。",
        "版权声明：本网站所刊载内容之知识产权为港口报所有，未经许可，禁止进行转载。",
        "When you buy a book using a link on this page, we receive a commission. Thank you for supporting the Post.",
        "This article contains affiliate links. The products listed have been chosen with care.",
        "These guides may include some affiliate links.",
        "Watch the full report in the video above.",
        "Regardez la vidéo dans le lecteur ci-dessus pour en savoir plus.",
        "Подробнее — в материале «Лед и хлеб».",
        "**A message from Harbour Corp: Harbour Corp builds the piers of tomorrow, and it pays for them as well.**",
        "Folgst du schon Hafenpost auf Whatsapp?",
        "Eine Übersicht am Morgen und zum Feierabend: Abonniere den Whatsapp-Kanal der Hafenpost.",
        "Alle Produkte werden von unserer Redaktion unabhängig ausgewählt. Im Falle eines Kaufs erhalten wir eine Provision.",
        "Wenn Sie über einen dieser Links etwas kaufen, erhalten wir eine kleine Provision vom Händler.",
        "Todos los productos de esta lista son seleccionados de forma independiente por la redacción.",
        "Únete a nuestro canal: ¡el Faro ya está en WhatsApp!, desde tu móvil entérate de las noticias más relevantes del día.",
        "We use hafenfilm to manage extra content that can set cookies on your device and collect data.",
        "Our members get special offers from us and our partners. You can opt out at any time.",
        "Let our news meet your inbox. The stories that matter, every weekday morning.",
        "You’re receiving this newsletter because you opted in at our website.",
        "Want to change how you receive these emails? You can update your preferences or unsubscribe from this list.",
        "Sie erhalten diesen Newsletter, weil Sie sich auf unserer Seite angemeldet haben.",
        "Vous recevez cet e-mail car vous vous êtes inscrit sur notre site.",
        "We apologize, but this video has failed to load.",
        "This article was read by an automated voice.",
        "Diese Audioversion wurde künstlich generiert.",
        "Share All sharing options for: The wall of Brennick",
        "Click to play Tap to play",
        "Box aufklappen Box zuklappen",
        "{* #registrationForm *} {* firstName *} {* lastName *}",
        "Ich bin damit einverstanden, dass mir Inhalte von Hafenfilm angezeigt werden.",
        "Mit Ihrer Zustimmung wird hier ein externes Hafenfilm-Video (Hafen Ireland Limited) geladen.",
        "An dieser Stelle finden Sie einen relevanten Inhalt der externen Plattform Hafenfilm, der den Artikel ergänzt.",
        "Wir benötigen Ihre Zustimmung, um den von unserer Redaktion eingebundenen Inhalt anzuzeigen.",
        "This article contains content provided by Hafenfilm. We ask for your permission before anything is loaded.",
        "Om deze content te kunnen laten zien, hebben wij uw toestemming nodig om cookies te plaatsen.",
        "This slideshow requires JavaScript.",
        "Image 1 of 23",
        "165 votes",
        "Load more",
        "Print | Email",
        "Post navigation",
        "Enlarge this image",
        "Page 1 of 3",
        "1 2 3 Next",
        "Schließen",
        "#harbour #ferry #storm",
        "<span>#harbour</span><span>#ferry</span><span>#storm</span>",
        "Last edited: 4 March 2026",
    ],
)
def test_lines_of_the_site_go(line: str, at: int) -> None:
    assert left_of(f"<p>{line}</p>", at) == []


@pytest.mark.parametrize(
    "line",
    [
        "This article was corrected on 6 May 2024: the wall is of oak, not of larch.",
        "The harbour board says it uses cookies baked by the pilots’ wives to welcome every ship that comes in from the north.",
        "“Reply to this email with the number of your boat,” said the letter that forty pilots had in their hands that morning.",
        "Pour lire la carte, dit le pilote, il faut connaître la côte et ses lumières.",
        "Um die Karte zu lesen, braucht man ein Licht, und das Licht braucht Öl.",
        "You have full sight of the lamp from the ferry, said the pilot, and none of it from the wall.",
        "Comments from the council came late on Tuesday, when the ferry had gone and the lamp was lit.",
        "“Get the lamp into your harbour,” the salesman had told them, “and the boats will come to you by themselves.”",
        "Errors were found in two of the eleven drawings of the wall, and nobody knows who made them.",
        "An account of the storm is kept in the harbour office, where anybody may read it after six.",
        "This material may be used for walls, said the council, and nobody has asked whether it was ever tried in ice.",
        "Den Whatsapp-Kanal des Rates abonnieren inzwischen mehr Leute, als auf der Insel wohnen.",
        "Watch the full moon in the bay above the pier, the pilots told them.",
        "Подробнее о ледоколе мэрия обещала рассказать завтра, когда вернется паром.",
        "A message from the mayor: nobody may walk on the ice before noon.",
        "Wenn Sie mit der Fähre fahren, sagt der Rat, erhalten die Fischer am Kai nichts davon, und eine Provision schon gar nicht.",
        "The harbour shop and its affiliate links to the islands were closed, and this article tells why nobody missed them.",
        "If you buy a ticket on the ferry, the company said, the commission that looks after the harbour gets nothing.",
        "저작권자는 항구 지도의 무단 전재를 금지해 달라고 법원에 요청했다고 어민들이 말했다.",
        "The ferry leaves at 8:22 and comes back at 11:47, if the fog allows it.",
    ],
)
def test_sentences_about_such_things_stay(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 2) == [line]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("<b>Strict Standards</b>: Method A::b() is not static in <b>/www/a.php</b> on line <b>520</b>", 0),
        ("<b>Warning</b>: include(b.php): failed to open stream in <b>/www/a.php</b> on line <b>3</b>", 0),
        ("Warning: the ferry will not stop at the pier that is named on line 3 of the table.", 1),
    ],
)
def test_what_a_script_says_of_itself_is_no_text(line: str, kept: int) -> None:
    assert len(left_of(f"<p>{line}</p>", 2)) == kept
