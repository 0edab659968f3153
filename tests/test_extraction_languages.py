"""What readers are asked for, and labels, in many languages: as plain paragraphs they go, notes on the article stay."""

from __future__ import annotations

import pytest

from harbour import article, sentence

PARAGRAPHS = [sentence(number) for number in range(4)]


def lines(line: str, at: int) -> list[str]:
    """What is left of a plain paragraph between the others or behind them."""
    text = [f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS]
    found = article("".join([*text[:at], f"<p>{line}</p>", *text[at:]])).text.split("\n")
    return [one for one in found if one not in PARAGRAPHS]


ANYWHERE = {
    "donate": [
        "Support our journalism. Donate today.",
        "If you value our work, please consider making a donation.",
        "Your support makes this reporting possible. Become a member.",
        "Help us keep this site free: make a donation.",
        "We need your help. Please support The Harbour Post with a donation today.",
        "Unterstützen Sie unsere Arbeit mit einer Spende.",
        "Dir gefällt, was wir machen? Unterstütze uns mit einer Spende!",
        "Wir sind communityfinanziert. Unterstütze auch Du unsere Arbeit mit einer Spende.",
        "Soutenez notre travail en faisant un don.",
        "Apoya nuestro periodismo con una donación.",
        "Hazte socia y apoya el periodismo independiente.",
        "Sostieni il nostro lavoro con una donazione.",
        "Apoie o nosso jornalismo com uma doação.",
        "Steun ons werk met een donatie.",
        "Støtt oss med et bidrag.",
        "Поддержите нас пожертвованием.",
        "Wesprzyj nas darowizną.",
        "Podpořte nás darem.",
        "Bizi destekleyin.",
        "Donasi untuk mendukung kami.",
    ],
    "newsletter": [
        "Sign up for our weekly newsletter.",
        "Subscribe to our newsletter for more stories like this.",
        "Get our stories in your inbox every Friday. Sign up here.",
        "Sign up to receive our daily email.",
        "Join 20,000 readers who get our newsletter.",
        "Never miss a story: subscribe to our newsletter.",
        "Enjoyed this article? Subscribe to our newsletter.",
        "Melden Sie sich für unseren Newsletter an.",
        "Abonnieren Sie jetzt unseren kostenlosen Newsletter.",
        "Inscrivez-vous à notre newsletter.",
        "Recevez nos articles par e-mail chaque semaine.",
        "Suscríbete a nuestro boletín.",
        "Recibe nuestras noticias en tu correo.",
        "Iscriviti alla nostra newsletter.",
        "Inscreva-se na nossa newsletter.",
        "Schrijf je in voor onze nieuwsbrief.",
        "Meld deg på nyhetsbrevet vårt.",
        "Anmäl dig till vårt nyhetsbrev.",
        "Tilmeld dig vores nyhedsbrev.",
        "Подпишитесь на нашу рассылку.",
        "Zapisz się na nasz newsletter.",
        "Iratkozzon fel hírlevelünkre!",
        "ニュースレターに登録する",
        "订阅我们的通讯",
    ],
    "follow": [
        "Follow us on Twitter and Facebook.",
        "Follow @harbourpost on X.",
        "Like us on Facebook.",
        "Join our WhatsApp channel.",
        "Folgen Sie uns auf Facebook.",
        "Suivez-nous sur Twitter.",
        "Síguenos en Twitter.",
        "Seguici su Facebook.",
        "Siga-nos no Instagram.",
        "Volg ons op Facebook.",
        "Følg oss på Facebook.",
        "Подписывайтесь на наш Telegram-канал.",
        "Download our app for the latest news.",
        "Join the discussion on our Discord server.",
    ],
    "comments": [
        "What do you think? Let us know in the comments.",
        "Leave a comment below.",
        "Join the conversation.",
        "Have your say in the comments section below.",
        "Was meinen Sie? Schreiben Sie uns in den Kommentaren.",
        "Qu'en pensez-vous ? Dites-le dans les commentaires.",
        "¿Qué opinas? Déjanos un comentario.",
        "Comments are closed.",
        "0 Comments",
        "Be the first to comment.",
    ],
    "related": [
        "Read more: The bell of Mora rings again",
        "Read also: The bell of Mora rings again",
        "READ MORE: The bell of Mora rings again",
        "Related: The bell of Mora rings again",
        "See also: The bell of Mora rings again",
        "More on this story: The bell of Mora rings again",
        "Lesen Sie auch: Die Glocke von Mora läutet wieder",
        "Mehr zum Thema: Die Glocke von Mora",
        "Lire aussi : La cloche de Mora sonne à nouveau",
        "À lire aussi : La cloche de Mora",
        "Lea también: La campana de Mora",
        "Te puede interesar: La campana de Mora",
        "Leggi anche: La campana di Mora",
        "Leia também: O sino de Mora",
        "Lees ook: De klok van Mora",
        "Les også: Klokken i Mora",
        "Läs också: Klockan i Mora",
        "Læs også: Klokken i Mora",
        "Читайте также: Колокол Моры",
        "Czytaj też: Dzwon z Mory",
        "Čtěte také: Zvon z Mory",
        "Baca juga: Lonceng Mora",
        "Lihat juga: Lonceng Mora",
        "Mira también: La campana de Mora",
        "Bunu da okuyun: Mora'nın çanı",
        "شاهد أيضا: جرس مورا",
        "Прочетете още: Камбаната на Мора",
        "আরও পড়ুন: মোরার ঘণ্টা",
        "In other news: The bell of Mora rings again",
        "関連記事：モーラの鐘",
        "相关阅读：莫拉之钟",
    ],
    "stamp": [
        "Updated May 3, 2024 at 10:22 a.m.",
        "Published: 3 May 2024",
        "Last updated: 3 May 2024, 10:22",
        "First published on Fri 3 May 2024 08.22 CEST",
        "Aktualisiert am 3. Mai 2024",
        "Stand: 03.05.2024, 10:22 Uhr",
        "Publié le 3 mai 2024 à 10h22",
        "Mis à jour le 03/05/2024 à 10:22",
        "Actualizado: 3 de mayo de 2024",
        "Pubblicato il 3 maggio 2024",
        "Atualizado em 03/05/2024 às 10h22",
        "Gepubliceerd op 3 mei 2024",
        "Publisert 3. mai 2024",
        "Опубликовано 3 мая 2024",
    ],
    "share": [
        "Share this article",
        "Share this:",
        "Share on Facebook Tweet",
        "Teilen",
        "Partager cet article",
        "Compartir",
        "Condividi",
        "Email this article",
        "Print",
        "Copy link",
    ],
    "rights": [
        "© 2024 Harbour Post. All rights reserved.",
        "Copyright 2024 The Harbour Post",
        "Alle Rechte vorbehalten.",
        "Tous droits réservés.",
        "Todos los derechos reservados.",
        "© Alle Rechte vorbehalten. Harbour Post GmbH",
    ],
    "ad": [
        "Advertisement",
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "Article continues after advertisement",
        "Anzeige",
        "Werbung",
        "Publicité",
        "Publicidad",
        "Pubblicità",
        "Advertentie",
        "Annonse",
        "Реклама",
        "Reklama",
        "広告",
        "广告",
        "Hirdetés",
        "hirdetés",
        "- Advertisement -",
        "[Advertisement]",
        "Sponsored",
        "Continue reading below",
        "Artikel wird unter der Anzeige fortgesetzt",
    ],
    "buttons": [
        "Scroll down to continue",
        "Click to expand",
        "Rate this article",
        "Was this article helpful? Yes No",
        "War dieser Artikel hilfreich? Ja Nein",
        "Premium content for subscribers",
        "Powered by Froala",
        "Join our WhatsApp channel for breaking news.",
        "Follow us on Google News",
        "Have a tip? Email tips@harbour.example",
    ],
}
AT_THE_END = [
    "Bültenimize abone olun.",
    "Takip edin: Twitter",
    "İlgili haber: Mora çanı",
    "Tags: harbour, light, wall",
    "Topics: Harbour, Light",
    "Filed under: News, Coast",
    "Schlagwörter: Hafen, Licht",
    "Merkmale dieser Pressemitteilung: Forschende, Studierende; Hafenbau, Küstenschutz; überregional; Ergebnisse aus Forschung und Lehre",
    "Mots-clés : port, lumière",
    "Etiquetas: puerto, luz",
]
NOTES = [
    "Correction: An earlier version of this article said that the wall is of larch. It is of oak.",
    "Correction, May 4: The lamp is red.",
    "Editor’s note: Ada Quill is related to a member of our staff.",
    "This article has been updated to include a statement by the council.",
    "Clarification: The lamp was bought in 2023.",
    "Update: The council has since voted against the lamp.",
    "Disclosure: The harbour fund has supported this newspaper.",
    "Bo Noor has received funding from the Harbour Fund.",
    "Anmerkung der Redaktion: Ada Quill ist mit einem Redakteur verwandt.",
    "Korrektur: In einer früheren Version stand, die Mauer sei aus Lärche.",
    "Note de la rédaction : Ada Quill est parente d’un membre de l’équipe.",
    "Fe de errores: La lámpara es roja.",
    "This story was produced in partnership with the Tide Review.",
    "This article was originally published by the Tide Review.",
    "Read the full report here.",
    "Additional reporting by Cy Oduya.",
    "With reporting by Cy Oduya in Brennick.",
    "Names have been changed to protect the pilots.",
    "If you need help, call the harbour line on 116 123.",
]


@pytest.mark.parametrize("at", [2, 4], ids=["amid", "behind"])
@pytest.mark.parametrize("line", [line for kind in ANYWHERE.values() for line in kind])
def test_a_prompt_or_label_goes_wherever_it_stands(line: str, at: int) -> None:
    assert lines(line, at) == []


@pytest.mark.parametrize("line", AT_THE_END)
def test_what_may_be_the_author_s_own_goes_at_the_end_only(line: str) -> None:
    assert lines(line, 4) == []


@pytest.mark.parametrize("at", [2, 4], ids=["amid", "behind"])
@pytest.mark.parametrize("line", NOTES)
def test_notes_on_the_article_stay(line: str, at: int) -> None:
    assert lines(line, at) == [line]
