"""How papers mark up what is to be kept: pictures in attributes, makers behind captions, decks, bylines, initials, headings; and labels over others."""

from __future__ import annotations

import pytest

from harbour import URL, article, authors, left_of, page, paragraph, sentence
from republish import Page, extract

FILE = "https://pictures.example/2026/ferry.jpg"
BLANK = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
CAPTION = "The ferry at the north quay on its first morning"
DECK = "Nine of thirteen councillors voted for the costliest work of all."
TEXT = "".join(map(paragraph, range(6)))


def pictures(block: str) -> set[str]:
    """The addresses of all pictures of the article with a block behind its second paragraph."""
    text = list(map(paragraph, range(5)))
    found = article("".join([*text[:2], block, *text[2:]]))
    return {image.url for image in (*found.images, *filter(None, [found.lead_image]))}


AWAITED = {
    "numbers": f'<figure data-media="https://pictures.example/s.jpg" data-media1024="{FILE}" data-media321="https://pictures.example/m.jpg"></figure>',
    "background": f'<figure class="photo lazyload" data-bg="{FILE}"><figcaption>{CAPTION}</figcaption></figure>',
    "by size": f'<figure><img src="{BLANK}" data-images=\'{{"sm": "https://pictures.example/s.jpg", "lg": "{FILE}"}}\'></figure>',
    "by width": f'<figure><img src="{BLANK}" data-set=\'{{"320": {{"url": "https://pictures.example/s.jpg"}}, "1200": {{"url": "{FILE}"}}}}\'></figure>',
    "escaped": f'<figure><img src="{BLANK}" data-set=\'{{"wide": "https:\\/\\/pictures.example\\/2026\\/ferry.jpg"}}\'></figure>',
    "table": f'<figure><img src="{BLANK}" data-srcs=\'{{"{FILE}": {{"w": 1200}}}}\'></figure>',
    "named lazy": f'<p><img src="https://pictures.example/assets/default-16x9.jpg" data-lazyimage-src="{FILE}"></p>',
    "tiny": f'<figure><img class="lazy-img" src="https://pictures.example/2026/60x-1.jpg" data-native-src="{FILE}"></figure>',
}


@pytest.mark.parametrize("block", AWAITED.values(), ids=AWAITED)
def test_a_file_that_a_script_would_load_is_the_picture(block: str) -> None:
    assert pictures(block) == {FILE}


@pytest.mark.parametrize(
    "block",
    [
        f'<figure data-url="{FILE}"></figure>',
        f'<figure data-poster="{FILE}"></figure>',
        f'<figure data-thumb="{FILE}"></figure>',
        f'<figure data-media="{FILE}"><blockquote><p>{DECK}</p></blockquote></figure>',
        f'<a href="/other"><figure data-media="{FILE}"></figure></a>',
        f'<aside><figure data-media="{FILE}"></figure></aside>',
    ],
    ids=["page", "poster", "thumbnail", "quotation", "link", "aside"],
)
def test_what_an_attribute_names_beside_is_no_picture(block: str) -> None:
    assert FILE not in pictures(block)


def test_a_caption_stays_with_the_picture_of_its_figure() -> None:
    found = article(f"{TEXT}{AWAITED['background']}{TEXT}")
    assert [(image.url, image.caption) for image in found.images] == [(FILE, CAPTION)]


def credited(end: str, holder: str = "figcaption", caption: str = CAPTION) -> tuple[str | None, str | None]:
    """Caption and credit where an element ends the caption."""
    figure = f'<figure><img src="{FILE}" width="800" height="533"><{holder}>{caption} {end}</{holder}></figure>'
    image = article(f"{TEXT}{figure}{TEXT}").images[0]
    return image.caption, image.credit


@pytest.mark.parametrize("tag", ["em", "i", "span", "small"])
@pytest.mark.parametrize(
    "maker",
    [
        "Foto Ada Moor",
        "Photo Ada Moor",
        "Beeld Ada Moor",
        "Bild Ada Moor",
        "Fotoğraf Ada Moor",
        "Fotó Ada Moor",
        "Imagen Ada Moor",
    ],
)
def test_a_label_without_a_colon_names_the_maker_in_an_element_of_its_own(tag: str, maker: str) -> None:
    assert credited(f"<{tag}>{maker}</{tag}>") == (CAPTION, maker)


@pytest.mark.parametrize("label", ["Foto", "Photo", "Bild", "| Foto"])
def test_a_label_behind_the_caption_leads_to_its_maker(label: str) -> None:
    assert credited(f"{label} <i>Ada Moor</i>", caption=f"{CAPTION}.") == (f"{CAPTION}.", "Ada Moor")


@pytest.mark.parametrize(
    ("caption", "end"),
    [
        ("It hangs on the wall beside the Foto", "<i>Ada Moor</i>"),
        ("The ferry went out. Beside her the", "<i>Ada Moor</i>"),
        ("The winner of the", "<em>Photo London</em>"),
        ("A page of the magazine", "<em>Foto Magazin</em>"),
        ("The ferry before the opening of", "<em>Foto Ada Moor</em>"),
        ("The ferry beside the lightship", "<em>Ada Moor Brook</em>, the oldest of all"),
    ],
    ids=["in a sentence", "without a label", "place", "magazine", "gallery", "ship"],
)
def test_a_title_in_a_caption_is_no_maker(caption: str, end: str) -> None:
    assert credited(end, caption=caption)[1] is None


def test_a_caption_set_as_a_heading_stands_with_its_picture() -> None:
    box = (
        f'<div class="imgbox"><img src="{FILE}" width="800" height="533"><h1>{CAPTION}</h1><p>Photo: Ada Moor</p></div>'
    )
    found = article(f"{paragraph(0)}{paragraph(1)}{box}{''.join(map(paragraph, range(2, 6)))}")
    assert [(image.caption, image.credit) for image in found.images] == [(CAPTION, "Photo: Ada Moor")]
    assert "<h" not in found.body


def with_deck(above: str, text: str = TEXT) -> tuple[str | None, list[str]]:
    """The standfirst, and the first line of the text."""
    found = extract(Page.from_html(page(text, above=above), URL))
    return found.standfirst, found.text.split("\n")


@pytest.mark.parametrize(
    "above",
    [
        f"<h2>{DECK}</h2>",
        f"<h3>{DECK}</h3>",
        f'<div class="news-content__inf"><h2>{DECK}</h2></div>',
        f'<div class="articledescription">{DECK}</div>',
        f'<p class="article-teaser">{DECK}</p>',
        f'<div class="newsAbstract">{DECK}</div>',
    ],
    ids=["h2", "h3", "box", "description", "teaser", "abstract"],
)
def test_a_sentence_under_the_headline_is_the_deck(above: str) -> None:
    standfirst, lines = with_deck(above)
    assert standfirst == DECK
    assert lines[0] == sentence(0)


@pytest.mark.parametrize(
    "heading",
    [
        "<h2>What the wall costs</h2>",
        "<h2>The wall is closed.</h2>",
        "<h2>Who voted for the costliest work of all? Nine did.</h2>",
        f"<h4>{DECK}</h4>",
    ],
    ids=["title", "short", "question", "low"],
)
def test_a_heading_over_the_first_section_stays(heading: str) -> None:
    standfirst, lines = with_deck("", f"{heading}{TEXT}")
    assert standfirst is None
    assert lines[0] in heading


def test_a_sentence_among_headings_that_are_sentences_stays() -> None:
    second = "<h2>Four of them had voted against all of it in the spring.</h2>"
    standfirst, lines = with_deck("", f"<h2>{DECK}</h2>{TEXT}{second}{TEXT}")
    assert standfirst is None
    assert lines[0] == DECK


@pytest.mark.parametrize(
    "name",
    ["yazarAdi", "autorNota", "auteurNom", "nombreAutor", "articleAutor", "nome-autore", "AuthorBox", "author-box"],
)
def test_a_name_in_a_box_named_for_it_wrote_the_text(name: str) -> None:
    assert authors(above=f'<div class="{name}"><span>Ada Moor</span></div>') == ["Ada Moor"]


@pytest.mark.parametrize(
    "line",
    [
        '<div id="byline"><p>Ingegerd Sandhammar</p></div>',
        '<div class="byline">Ingegerd Sandhammar</div>',
        '<p class="skribent">Ingegerd Sandhammar</p>',
    ],
    ids=["box", "class", "Swedish"],
)
def test_a_byline_behind_the_text_names_who_wrote_it(line: str) -> None:
    assert authors(f"{TEXT}{line}") == ["Ingegerd Sandhammar"]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="author-box"><span>More of the harbour</span></div>',
        '<div class="authorbox"><span>Ada Moor</span><p>Pilots and their boats</p></div>',
    ],
    ids=["words", "further words"],
)
def test_other_words_in_such_a_box_name_nobody(box: str) -> None:
    assert authors(f"{TEXT}{box}") == []


@pytest.mark.parametrize("name", ["inicial", "inicjal", "capolettera", "letra-capital", "capitular", "iniziale"])
def test_an_initial_in_its_own_box_begins_its_word(name: str) -> None:
    first = sentence(0)
    text = f'<div class="{name}">{first[0]}</div><p>{first[1:]}</p>{"".join(map(paragraph, range(1, 5)))}'
    assert article(text).text.split("\n")[0] == first


@pytest.mark.parametrize(
    "box", ["<div>{}</div>", '<p class="q7">{}</p>', "<p>“{}</p>"], ids=["box", "paragraph", "quotation"]
)
def test_a_capital_that_the_paragraph_behind_goes_on_with_begins_its_word(box: str) -> None:
    first = sentence(0)
    text = f"{box.format(first[0])}<p>{first[1:]}</p>{''.join(map(paragraph, range(1, 5)))}"
    assert article(text).text.split("\n")[0].lstrip("“") == first


@pytest.mark.parametrize(
    "behind", ["apples: sold by weight.", "The pilots had not been told."], ids=["glossary", "capital"]
)
def test_a_letter_over_other_lines_stays_apart(behind: str) -> None:
    found = article(f"{TEXT}<p>A</p><p>{behind}</p>{TEXT}").text.split("\n")
    assert f"A{behind}" not in found
    assert behind in found


@pytest.mark.parametrize(
    "line", ['<p><span class="h3">{}</span></p>', '<p class="h4">{}</p>', '<div class="h2">{}</div>']
)
def test_a_line_of_a_headings_class_is_a_heading(line: str) -> None:
    text = list(map(paragraph, range(6)))
    found = article("".join([*text[:3], line.format("What the wall costs"), *text[3:]]))
    assert "What the wall costs</h" in found.body


@pytest.mark.parametrize("name", ["q7", "destaque", "paratitle", "intertexto"])
def test_a_short_line_between_two_paragraphs_stays_whatever_its_class(name: str) -> None:
    assert left_of(f'<p class="{name}">Una deuda antigua</p>', 2, 6) == ["Una deuda antigua"]


@pytest.mark.parametrize("name", ["titre", "titulo", "naslov", "para-title"])
def test_a_box_named_a_title_between_two_paragraphs_stays(name: str) -> None:
    assert left_of(f'<div class="{name}">Una deuda antigua</div>', 2, 6) == ["Una deuda antigua"]


@pytest.mark.parametrize(
    "line",
    [
        '<p class="q7"><a href="/other">Una deuda antigua</a></p>',
        '<p class="share">Una deuda antigua</p>',
        '<p class="photo-credit">Una deuda antigua</p>',
        '<p class="q7">Publicidad</p>',
        '<p class="q7">comparte esta nota</p>',
        '<p class="q7">Tomás Arrieta</p>',
    ],
    ids=["link", "class", "credit", "label", "small letters", "name"],
)
def test_other_short_lines_between_paragraphs_go(line: str) -> None:
    assert left_of(line, 2, 6) == []


@pytest.mark.parametrize(
    "label",
    [
        "Seguí leyendo",
        "Puede leer",
        "Opširnije",
        "Čitajte i",
        "См. также",
        "Čtěte více",
        "संबंधित खबर",
        "Pe aceeași temă",
        "Ti potrebbe interessare",
    ],
)
@pytest.mark.parametrize(
    "line",
    [
        '<p><strong>{}:</strong> <a href="/other">{}</a></p>',
        '<p><a href="/other">{} | {}</a></p>',
        '<p><a href="/other">{}: {}</a></p>',
    ],
    ids=["label", "bar", "colon"],
)
def test_a_label_with_the_link_to_another_story_goes(label: str, line: str) -> None:
    assert left_of(line.format(label, "The bell of the lighthouse rings again in Mora"), 2, 6) == []


@pytest.mark.parametrize(
    "line",
    [
        '<p><a href="/other">Harbour | The bell of the lighthouse rings again, as it did in 1921.</a> The pilots had not been told.</p>',
        "<p>Opširnije o tome piše knjiga koju su pilot i njegova kći objavili prošle jeseni u Mori.</p>",
    ],
    ids=["sentence", "words"],
)
def test_text_that_begins_like_such_a_label_stays(line: str) -> None:
    assert len(left_of(line, 2, 6)) == 1


HEADLINE = "The bell of the lighthouse rings again in Mora"


@pytest.mark.parametrize(
    "label", ["Weitere Nachrichten", "Ostale vijesti", "Diğer haberler", "További hírek", "Похожие новости", "最新記事"]
)
def test_the_bold_label_of_another_story_behind_the_text_goes(label: str) -> None:
    assert left_of(f'<p><strong>{label}</strong></p><p><a href="/other">{HEADLINE}</a></p>', 6, 6) == []


@pytest.mark.parametrize("line", ["À suivre", "The End", "Con información de EFE", "Traducción de Ada Moor"])
def test_other_bold_lines_behind_the_text_stay(line: str) -> None:
    left = left_of(f'<p><strong>{line}</strong></p><p><a href="/other">{HEADLINE}</a></p>', 6, 6)
    assert left == [line]


@pytest.mark.parametrize("label", ["Notas vinculadas", "Iz iste kategorije", "Podobne artykuły"])
def test_a_list_of_one_other_story_goes_with_its_heading(label: str) -> None:
    assert left_of(f'<div><h5>{label}</h5><ul><li><a href="/other">{HEADLINE}</a></li></ul></div>', 6, 6) == []


def test_a_list_that_says_more_than_links_stays_with_its_heading() -> None:
    told = "The harbour master wrote in her log that the bell rang twice, as a report of 1921 had foretold."
    item = told.replace("a report", '<a href="/log">a report</a>')
    lines = left_of(f"<h3>Notas vinculadas</h3><ul><li>{item}</li><li>{item.replace('twice', 'again')}</li></ul>", 3, 6)
    assert lines == ["Notas vinculadas", told, told.replace("twice", "again")]


@pytest.mark.parametrize(
    "line",
    [
        "Żadna część tekstu nie może być powielana bez zgody wydawcy.",
        "Ninguna parte de este artículo puede copiarse sin permiso.",
    ],
)
def test_a_last_line_on_copying_goes(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 6, 6) == []


def test_a_last_line_that_begins_alike_stays() -> None:
    told = "Żadna część miasta nie ucierpiała, choć woda sięgała progu latarni."
    assert left_of(f"<p>{told}</p>", 6, 6) == [told]


def opened_by(line: str) -> list[str]:
    """The lines of the text before its first paragraph, of an article of a day that is stated."""
    head = '<meta property="article:published_time" content="2024-05-14T09:00:00Z">'
    found = extract(Page.from_html(page(f"{line}{TEXT}", head=head), URL)).text.split("\n")
    return found[: found.index(sentence(0))]


@pytest.mark.parametrize(
    "line",
    [
        "Fecha: 14 de mayo de 2024",
        "Data: 14 maggio 2024",
        "Datum: 14. května 2024",
        "Dátum: 2024. május 14.",
        "التاريخ: 14 مايو 2024",
    ],
)
def test_the_day_behind_a_label_over_the_text_goes(line: str) -> None:
    assert opened_by(f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    "line", ["Fecha: 20 de junio de 2024", "Data: 14 alberi e 2024 piante"], ids=["another day", "no day"]
)
def test_what_else_stands_behind_such_a_label_stays(line: str) -> None:
    assert opened_by(f"<p>{line}</p>") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Tekst se nastavlja nakon oglasa",
        "Haberin devamı aşağıda",
        "La nota continúa abajo",
        "Материал продолжается после рекламы",
        "Artikkel jätkub pärast reklaami",
        "Raksts turpinās pēc reklāmas",
    ],
)
def test_a_line_that_says_where_the_text_goes_on_goes(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 2, 6) == []


@pytest.mark.parametrize(
    "line",
    [
        "Zaten abone misiniz? Giriş yapın",
        "Máte předplatné? Přihlaste se",
        "Már előfizető? Jelentkezzen be",
        "Acest articol este doar pentru abonați",
        "Kľúčové slová: prístav, ľad",
        "Cuvinte cheie: port, gheață",
        "Prijavite se na naš newsletter",
        "انضموا إلى قناتنا على تلغرام",
        "Intră pe canalul nostru de WhatsApp",
    ],
)
def test_what_papers_set_behind_every_text_goes(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 6, 6) == []


@pytest.mark.parametrize(
    "line",
    [
        "Tekst se nalazi na ploči kraj luke, a čita ga svatko tko čeka brod za otoke.",
        "Intră în port la amiază, când pilotul a coborât deja și nimeni nu îl mai așteaptă la mal.",
        "Značky na mole ukazujú, pokiaľ siahala voda: najvyššia je z roku 1921.",
        "Máte předplatné na trajekt, řekl mu kormidelník, a přece stojíte pokaždé ve frontě.",
    ],
)
@pytest.mark.parametrize("place", [2, 6])
def test_sentences_that_begin_like_those_stay(line: str, place: int) -> None:
    assert left_of(f"<p>{line}</p>", place, 6) == [line]
