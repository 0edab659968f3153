"""What a page offers with its text, such as to republish it, goes by its words alone; sentences about such things stay."""

from __future__ import annotations

import pytest

from harbour import article, left_of, paragraph
from republish._data_files import data_table


@pytest.mark.parametrize("at", [2, 4], ids=["amid", "behind"])
@pytest.mark.parametrize(
    "line",
    [
        "Republish this story",
        "Republish This Story for Free",
        '<a href="/r">Republish our articles</a> for free, online or in print, under a Creative Commons license.',
        'Want to republish this article? <a href="/r">Here are our guidelines</a>.',
        "You are free to republish this article both online and in print.",
        'This story can be republished for free (<a href="/syndication">details</a>).',
        'We encourage you to republish this story. See <a href="/r">our guidelines</a>.',
        'To republish this article, <a href="/r">copy the HTML</a>.',
        'Interested in republishing this story? <a href="/r">Here is how</a>.',
        "This story can be republished by any outlet that credits the harbour.",
        "This article may be freely reprinted, with a link to the original.",
        "The story may be republished under a Creative Commons license.",
        "News organizations are welcome to republish this story free of charge.",
        "Cet article peut être republié gratuitement, sans modification.",
        "Esta nota se puede republicar gratis, citando al puerto.",
        "Este artigo pode ser republicado gratuitamente.",
        "Questo articolo può essere ripubblicato liberamente citando la fonte.",
        "Anyone is free to republish and/or quote this post without prior consent. Please provide a full reference and a link.",
        "Republishing and referencing: The house takes no stand. Anyone is free to republish and/or quote this post, with a link.",
        '<a href="/r">Republier cet article</a>',
        '<a href="/r">Republicar este artículo</a>',
        "Puedes republicar nuestros artículos de manera gratuita bajo licencia Creative Commons.",
        '<a href="/r">Republique esta matéria</a>',
        "Você pode republicar nossos textos gratuitamente.",
        "Vous pouvez republier nos articles sous licence Creative Commons.",
        "Puoi ripubblicare questo articolo gratuitamente.",
        '<a href="/r">Ripubblica questo articolo</a>',
        '<a href="/r">Artikel republizieren</a>',
        "Sie dürfen unsere Texte kostenlos nachdrucken, unter einer Creative-Commons-Lizenz.",
        "Dieser Artikel darf unter Nennung der Quelle weiterverbreitet werden.",
        "Je mag dit artikel gratis overnemen onder een Creative Commons-licentie.",
        "Podes republicar este artigo gratuitamente, sob licença Creative Commons.",
        '<a href="/r">Siarkan ulang artikel ini</a>',
        "Der Artikel geht unten weiter",
        "Artikeln fortsätter nedan",
        "L’articolo prosegue sotto",
        "Dalszy ciąg materiału pod wideo",
        "Ciąg dalszy artykułu znajduje się poniżej",
        "Share this with a friend.",
        "A reprodução de matérias e fotografias é livre mediante a citação do Jornal do Porto e do autor.",
        'We welcome feedback. Please write to <a href="mailto:a@post.example">a@post.example</a>.',
        'हम फीडबैक का स्वागत करते हैं। कृपया <a href="mailto:a@post.example">a@post.example</a> पर लिखें।',
        'We welcome reader letters. Write to <a href="mailto:a@post.example">a@post.example</a> or <a href="/l">send us one here</a>.',
        "If you found this useful, please share it.",
        'Follow the author on <a href="https://x.com/a">X</a>.',
        "Download our app for the latest from the harbour.",
        'Be sure to check out our other guides, including the <a href="/g">best harbour radios</a>.',
        "Get all Harbour News in Hindi related to live updates of boats and tides. Stay updated with us for all news from the sea.",
        '<b>👉</b> <a href="https://pod.example/x">Tap here to follow the Harbour Daily wherever you get your podcasts</a> <b>👈</b>',
        '<b><i>Follow live harbour coverage <a href="/live">here</a></i></b>',
        "NEVER MISS A STORY: Get your harbour news first by following us across all platforms.",
        "Our website is your destination for harbour news, so make sure to bookmark our homepage and sign up for our newsletters.",
        "Follow the Post’s coverage of the harbour at https://post.example/hub/harbour",
        "Read more of our coverage of storms here.",
        "Find all of the Harbour Post’s latest coverage on ferries: https://post.example/hub/ferries",
        'This story is free for all thanks to our members. <a href="/join">Join them</a>.',
        'This reporting is made possible by readers like you. <a href="/give">Give today</a>.',
        'Thank you for reading. <a href="/give">Support the Post</a>.',
        'Have something to say? <a href="mailto:a@post.example">Write to us</a>.',
        'Was this helpful? <a href="#y">Yes</a> <a href="#n">No</a>',
        '<a href="/en/x">Read this article in English</a>',
        'This article is also available in: <a href="/es">Español</a> <a href="/fr">Français</a>',
        'Leia em português <a href="/pt">aqui</a>.',
        "Descarga nuestra app",
        "Continue lendo após a publicidade",
        'El Correo es posible gracias a sus lectores. <a href="/dona">Haz una donación</a>.',
        'O Correio vive dos seus leitores. <a href="/doe">Faça uma doação</a>.',
        'Il Corriere vive dei suoi lettori. <a href="/dona">Fai una donazione</a>.',
        '<strong>The Post depends on <a href="https://donorbox.org/post">its supporters</a></strong>',
        '<strong>The Post lives by <a href="https://opencollective.com/post">what its readers give</a></strong>',
        '[ <a href="/b">Bread is dear on the island</a> ]',
        "(Tekst gaat verder onder de foto)",
        "L'articolo continua dopo la pubblicità",
        "La suite de votre contenu après cette annonce",
        "Artikeln fortsätter efter annonsen",
        "Juttu jatkuu mainoksen jälkeen",
        "Dalszy ciąg artykułu pod materiałem wideo",
        "Tekst se nastavlja ispod oglasa",
        "Dziękujemy, że przeczytałaś/eś nasz artykuł do końca. Bądź na bieżąco!",
        'Esta historia es posible gracias a nuestros lectores. <a href="/dona">Dona</a>.',
        '¿Encontraste un error? <a href="mailto:a@post.example">Avísanos</a>',
        "Última actualización: 4 de marzo de 2026",
        "Se você gostou deste artigo, compartilhe.",
        "Contenu sponsorisé",
        'Merci de nous lire. <a href="/don">Soutenez-nous</a>.',
        "Laden Sie unsere App herunter",
        'Haben Sie einen Hinweis? <a href="mailto:a@post.example">Schreiben Sie uns</a>',
        "Altre notizie",
        'Hai trovato un errore? <a href="mailto:a@post.example">Segnalacelo</a>',
        'Terima kasih telah membaca. <a href="/d">Dukung kami</a>.',
        "Hak cipta dilindungi",
        "Læs artiklen på engelsk.",
        "Bu makaleyi İngilizce okuyun.",
        "Stáhněte si naši aplikaci a nic vám neuteče.",
        "Завантажте наш застосунок і не пропускайте новин.",
        "Der Artikel darf mit Nennung der Autorin frei nachgedruckt werden.",
        "Du får gärna återpublicera våra artiklar utan kostnad om du anger författaren.",
        "Du må frit genudgive teksten, når du linker til originalen.",
        "Du kan fritt gjenbruke artikkelen dersom du oppgir forfatter.",
        "Artikkelin saa julkaista uudelleen maksutta, kun mainitset kirjoittajan.",
        "Nasze teksty można bezpłatnie przedrukowywać pod warunkiem podania autora.",
        "Naše články můžete zdarma přebírat, pokud uvedete autora.",
        "Cikkeink ingyenesen átvehetők a szerző megnevezésével.",
        "Naše članke lahko brezplačno objavite, če navedete avtorja.",
        "Naše tekstove smijete besplatno prenositi uz poveznicu na izvornik.",
        "Rakstus var pārpublicēt bez maksas, ja norāda autoru.",
        "Mūsų straipsnius galima perpublikuoti nemokamai.",
        "Meie artikleid võib tasuta taasavaldada, kui viidata autorile.",
    ],
)
def test_offers_go(line: str, at: int) -> None:
    assert left_of(f"<p>{line}</p>", at) == []


@pytest.mark.parametrize(
    "line",
    [
        "The paper will republish the story of the wall on Sunday, forty years after it was first told.",
        "This story can be republished only with the consent of her family, the court said.",
        "To republish the story of the wall took the paper four weeks and two trials.",
        "This work may be reprinted in the spring, her editor says.",
        "News organizations may republish what they find on the quay, the mayor said.",
        "The story can be told for free, and it was, on every bench of the harbour.",
        "“You can reprint it as often as you like,” the pilot said, “nobody will believe it.”",
        "This project was supported by a grant from the Fund for Harbours.",
        "Follow the wall to the north until the lamp comes into sight.",
        "Share prices of the ferry fell by a third in a week.",
        "Download the form at the harbour office, the sign says, where there is no computer.",
        "The article is available in the archive of the harbour office.",
        "Have pilots something to say? They have, and they said it on Tuesday for three hours.",
        "This article was first published in Spanish by Radio Brennick.",
        "Haben Sie einen Hinweis darauf, wer die Lampe gelöscht hat? Nein, sagt der Lotse, den hat niemand.",
        "¿Encontraste un error en el libro del puerto? No, dijo el piloto, y nadie lo va a encontrar.",
        "Die Texte dürfen nach dem Urteil nicht nachgedruckt werden, sagt das Gericht.",
        "Sie dürfen den Hafen nicht übernehmen, sagte der Bürgermeister.",
        "Der Text darf nach dem Urteil nicht nachgedruckt werden, sagt das Gericht.",
        "Du får inte återpublicera muren, sa lotsen, den är för tung.",
        "Våra artiklar får ofta svar från hamnen, och de flesta är sura.",
        "Naše články čte celý přístav, řekl hlídač majáku.",
        "Ten tekst można przeczytać na murze, jeśli jest odpływ.",
        "Cikkeink a kikötőről szóltak, mondta a révkalauz.",
        "Rakstus par ostu lasa arī vārnas, teica locis.",
        "Appen läste artikeln på engelska för lotsen, som inte hörde på.",
        "Naši aplikaci si stáhlo osm set lidí, řekl hlídač majáku.",
        "बंदरगाह के लोग कहते हैं कि हम हर जहाज का स्वागत करते हैं, चाहे वह रात में आए।",
        "Esta reportagem só foi possível graças a uma bolsa do Fundo dos Portos, que pagou as viagens.",
    ],
)
def test_sentences_about_such_things_stay(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 2) == [line]


def test_the_words_are_compared_in_small_letters_and_said_once() -> None:
    for table in data_table("extraction_offers.toml").values():
        for words in table.values():
            assert words == list(dict.fromkeys(word.lower() for word in words))


def test_words_of_buttons_in_a_table_are_its_data() -> None:
    table = "<table><tr><th>Share</th><th>Close</th></tr><tr><td>Ferry</td><td>1.45</td></tr></table>"
    assert left_of(table, 2) == ["Share", "Close", "Ferry", "1.45"]


@pytest.mark.parametrize(
    ("above", "asking", "shown"),
    [
        ("<hr>", True, False),
        ("", True, True),
        ("<hr>", False, True),
    ],
    ids=["between a stroke and a prompt", "no stroke", "no prompt"],
)
def test_the_sign_of_a_prompt_goes_with_it(above: str, asking: bool, shown: bool) -> None:
    line = (
        '<a href="/newsletters/tides">Get our weekly newsletter in your inbox</a>. Every Wednesday.' if asking else ""
    )
    block = f'{above}<figure><img src="/i/five.png" alt=""></figure><p>{line}</p>'
    found = article("".join([*map(paragraph, range(5)), block, paragraph(5)]))
    assert bool(found.images) is shown
