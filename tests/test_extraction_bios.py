"""What stands under the text about its authors: out of the body, into their bios."""

from __future__ import annotations

import dataclasses
import json

import pytest

from harbour import kept_by
from harbour_wall import PARAGRAPHS, PROFILE, page, story, taken, text
from republish.extraction.judging.people.bios import take_bios
from republish.extraction.surveying.verdicts import Verdicts
from republish.fidelity import verify
from republish.model import Article, Author
from republish.model.publisher import Structure

ANN, BEN = "Ann Barrow", "Ben Okafor"


def written_by(*names: str, under: str = "", within: str = "", stated: str | None = None) -> Article:
    """An article by these people with something under its text or within it, and what its data say of them."""
    people = [{"@type": "Person", "name": name, "description": stated} for name in names]
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "The wall of Brennick",
        "author": people,
    }
    head = f'<title>The wall of Brennick</title><script type="application/ld+json">{json.dumps(data)}</script>'
    return taken(page(story(text(within, at=1) + under), head=head))


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Barrow is a lecturer in coastal engineering at the University of Aldermoor.",
        "Prof. Dr. Ann Barrow teaches coastal engineering at the University of Aldermoor.",
        "Ann Barrow (*1961) war bis 2024 Professorin für Küstenbau an der Universität Aldermoor.",
        "Ann Barrow (aba), Jahrgang 1990, arbeitet seit 2019 für die Hafenpost.",
        "Ann Barrow, geboren 1990 in Brennick, baut Mauern und hat zwei Boote.",
        "Ann Barrow (aba) schreibt seit 2019 aus den Häfen des Nordens.",
        "Ann Barrow, a coastal engineer, lives in Brennick and keeps two boats there.",
        "Korrespondentin Ann Barrow berichtet seit 2019 aus den Häfen des Nordens.",
        "Ann Barrow est maîtresse de conférences à l’université d’Aldermoor.",
        "Ann Barrow adalah dosen teknik pantai di Universitas Aldermoor.",
        "Ann Barrow преподаёт гидротехнику и работает в университете Олдермура.",
        "Ann Barrow pisze o portach i pracuje na uniwersytecie w Aldermoor.",
    ],
)
def test_a_sentence_about_the_author_goes_to_the_author(sentence: str) -> None:
    article = written_by(ANN, under=f"<p>{sentence}</p>")
    assert article.text.split("\n") == PARAGRAPHS
    assert article.authors[0].bio == sentence
    assert verify(article.original_text, article.text, article.changes) == ()


@pytest.mark.parametrize(
    ("line", "bio"),
    [
        (
            "(Ann Barrow is a lecturer at the University of Aldermoor.)",
            "Ann Barrow is a lecturer at the University of Aldermoor.",
        ),
        ("[Ann Barrow is a lecturer]", "Ann Barrow is a lecturer"),
        ("(Ann Barrow had seen the boats come in.)", None),
        ("(Ann Barrow is a lecturer) and the boats came in.", None),
    ],
)
def test_what_is_told_of_the_author_may_stand_in_brackets(line: str, bio: str | None) -> None:
    article = written_by(ANN, under=f"<p>{line}</p>")
    assert article.authors[0].bio == bio
    assert not bio or article.text.split("\n") == PARAGRAPHS


def test_each_author_gets_the_sentences_that_are_about_them() -> None:
    about = "Ann Barrow is a lecturer at Aldermoor. She builds walls. Ben Okafor is a mason in Brennick."
    article = written_by(ANN, BEN, under=f"<p><em>{about}</em></p>")
    assert [author.bio for author in article.authors] == [
        "Ann Barrow is a lecturer at Aldermoor. She builds walls.",
        "Ben Okafor is a mason in Brennick.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Barrow has received funding from the Aldermoor Harbour Fund.",
        "Ann Barrow is on the board of a company that owns shares in the new harbour.",
        "The wall that Ann Barrow is measuring this winter will be gone before the herring return.",
        "Carla Mendes is a fisherwoman who has moored behind the wall for thirty years now.",
    ],
)
def test_other_sentences_with_a_name_are_text(sentence: str) -> None:
    article = written_by(ANN, under=f'<p class="text">{sentence}</p>')
    assert sentence in article.text.split("\n")
    assert article.authors[0].bio is None


def test_an_author_may_be_spoken_of_in_the_text() -> None:
    sentence = "Ann Barrow is a lecturer in coastal engineering, and the council asked her for a report in spring."
    article = written_by(ANN, within=f'<p class="text">{sentence}</p>')
    assert sentence in article.text.split("\n")
    assert article.authors[0].bio is None


def test_what_stands_in_several_paragraphs_about_an_author_is_one_bio() -> None:
    sentences = ["Ann Barrow is a lecturer at Aldermoor.", "Ann Barrow lives in Brennick and keeps two boats there."]
    article = written_by(ANN, under="".join(f"<p>{sentence}</p>" for sentence in sentences))
    assert article.text.split("\n") == PARAGRAPHS
    assert article.authors[0].bio == " ".join(sentences)


@pytest.mark.parametrize(
    ("stated", "ground"),
    [
        ("Dr. Ann Barrow is a lecturer at Aldermoor. She builds walls.", "moved"),
        ("Lecturer in coastal engineering, and a sailor.", "clean-up"),
    ],
)
def test_a_stated_bio_stays_and_other_words_are_not_said_to_be_in_it(stated: str, ground: str) -> None:
    sentence = "Ann Barrow is a lecturer at Aldermoor."
    article = written_by(ANN, under=f"<p>{sentence}</p>", stated=stated)
    assert article.authors[0].bio == stated
    assert [change.ground for change in article.changes if change.words == sentence] == [ground]
    assert verify(article.original_text, article.text, article.changes) == ()


def test_a_box_about_the_author_above_the_text_goes_to_the_author() -> None:
    about = "Ann Barrow is a columnist of the Brennick Tide."
    person = {"@type": "Person", "name": ANN}
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "The wall of Brennick",
        "author": person,
    }
    head = f'<title>The wall of Brennick</title><script type="application/ld+json">{json.dumps(data)}</script>'
    box = f'<div class="bio__e9ea"><span>Ann Barrow</span>{about.removeprefix(ANN)}</div>'
    article = taken(page(story(box + text()), head=head))
    assert article.text.split("\n") == PARAGRAPHS
    assert verify(article.original_text, article.text, article.changes) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Contact reporter Ann Barrow at abarrow@site.example or 555-0100.",
        "Reach Ann Barrow at 555-0100.",
        "Follow Ann Barrow on Mastodon.",
        "Follow Ann Barrow on X: @annbarrow",
        "Kontakt: Ann Barrow, a.barrow@site.example",
        "Contactez Ann Barrow à a.barrow@site.example",
    ],
)
def test_how_to_reach_the_author_goes(line: str) -> None:
    article = written_by(ANN, under=f"<p>{line}</p>")
    assert article.text.split("\n") == PARAGRAPHS
    assert verify(article.original_text, article.text, article.changes) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Contact warden Ben Okafor at the harbour office before the wall is closed for the winter of 2026.",
        "Contact between Ann Barrow and the wardens of the harbour had broken off long before that winter.",
        "The wardens could not reach Ann Barrow at 555-0100 on the day on which the wall gave way.",
        "Follow Ann Barrow at low water along the wall that the wardens of Brennick built in 1998.",
    ],
    ids=["somebody else", "a sentence", "a sentence that ends so", "a way"],
)
def test_whom_else_to_reach_stays(line: str) -> None:
    assert written_by(ANN, under=f"<p>{line}</p>").text.split("\n") == [*PARAGRAPHS, line]


BETWEEN = "".join(f'<p><a href="/{number}">The ferry of pier {number} was late again</a></p>' for number in range(8))
ABOUT = "Ann Barrow writes about the coast and all who live on it."


@pytest.mark.parametrize(
    "box",
    [
        '<div class="author-box-wrap"><div class="desc"><a href="/ann">Ann Barrow</a><div class="td-author-description">{}</div></div></div>',
        '<div class="jeg_authorbox"><div class="jeg_author_content"><h3>Ann Barrow</h3><p class="jeg_author_desc">{}</p></div></div>',
        '<div class="about-author"><div class="author-info"><h3>Ann Barrow</h3><div class="author-bio">{}</div></div></div>',
    ],
    ids=["Newspaper", "JNews", "Jannah"],
)
def test_a_themes_box_about_the_author_may_stand_far_behind_the_text(box: str) -> None:
    article = written_by(ANN, under=f"<div>{BETWEEN}</div>{box.format(ABOUT)}")
    assert article.authors[0].bio == ABOUT
    assert article.text.split("\n") == PARAGRAPHS


def test_other_lines_so_far_behind_are_no_bio() -> None:
    article = written_by(ANN, under=f"<div>{BETWEEN}</div><div><p>{ABOUT}</p></div>")
    assert article.authors[0].bio is None


@pytest.mark.parametrize(
    "line",
    [
        f'{ABOUT} <a href="/ann">More by Ann Barrow</a>',
        f"{ABOUT} <span>Follow</span>",
        f'<a href="/ann">Ann Barrow</a> {ABOUT}',
    ],
    ids=["a link", "a button", "the name"],
)
def test_what_stands_beside_a_bio_is_no_part_of_it(line: str) -> None:
    article = written_by(ANN, under=f"<p>{line}</p>")
    assert article.authors[0].bio == ABOUT
    assert verify(article.original_text, article.text, article.changes) == ()


BOX = '<aside class="infobox"><h3>Zur Person</h3><p>{} ist 44 und war neun Jahre im Rat.</p></aside>'


def test_a_box_amid_the_text_about_somebody_else_stays() -> None:
    assert (
        "Zur Person\nLena Moss ist 44 und war neun Jahre im Rat."
        in written_by(ANN, within=BOX.format("Lena Moss")).text
    )


def test_a_box_above_the_text_about_somebody_else_stays_with_its_heading() -> None:
    box = "<section><h3>Zur Person</h3><div><p>Lena Moss, Jahrgang 1961, war neun Jahre im Rat.</p></div></section>"
    said = "Zur Person\nLena Moss, Jahrgang 1961, war neun Jahre im Rat.\n"
    html = page(story(text(box, at=0)), head=f'<meta name="author" content="{ANN}">')
    assert taken(html).text.startswith(said)


def test_the_heading_of_a_box_stays_over_what_stays_of_it() -> None:
    box = '<div class="box"><h3>Zur Person</h3><p>Lena Moss (64) ist Fischerin. Sie lebt seit vierzig Jahren auf der Insel und war im Rat.</p></div>'
    assert "\nZur Person\nLena Moss (64) ist" in written_by(ANN, within=box).text


@pytest.mark.parametrize("stays", [True, False], ids=["told", "gone"])
def test_so_does_one_that_the_model_leaves_out(*, stays: bool) -> None:
    told = "Lena Moss, 64, leitet die Werft und spielt Bratsche."

    def rule(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            verdicts.kept[leaf.index] &= leaf.text != "Zur Person" and (stays or leaf.text != told)
        take_bios(verdicts, [Author(name=ANN)])

    paragraphs = [f"<p>{line}</p>" for line in PARAGRAPHS]
    box = f"<div><h3>Zur Person</h3><p>{told}</p></div>"
    found = kept_by(rule, page(story("".join([*paragraphs[:3], box, *paragraphs[3:]]))).html)
    assert ("Zur Person" in found) is stays


@pytest.mark.parametrize(("name", "stays"), [("Lena Moss", True), (ANN, False)])
def test_a_box_near_the_end_has_its_heading_where_it_tells_of_another(name: str, stays: bool) -> None:
    said = f"<b>{name}</b>, 44, leitet seit 2017 den Hafen. Sie hat in Lund Schiffbau studiert und spielt Bratsche."
    box = f'<div class="infobox"><h3>Zur Person</h3><p>{said}</p></div>'
    last = "<p><b>Und die Mauer?</b></p><p>Sie hat einen Riss weniger, als man sagt.</p>"
    found = taken(page(story(text(box + last, at=5)), head=f'<meta name="author" content="{ANN}">')).text
    assert (f"\nZur Person\n{name}, 44, leitet" in found) is stays
    assert ("Zur Person" in found) is ("spielt Bratsche" in found)


def test_a_box_amid_the_text_about_its_author_goes() -> None:
    assert "im Rat" not in written_by(ANN, within=BOX.format(ANN)).text


IN_BOLD = "<strong>{}</strong>, doktorka inżynierii, autorka książek o portach i łodziach na północy, przez lata kierowała latarnią w Brennick."


def test_a_paragraph_that_begins_with_the_author_s_name_in_bold_is_about_the_author() -> None:
    article = written_by(ANN, under=f"<hr><p>{IN_BOLD.format(ANN)}</p>")
    assert article.text.split("\n") == PARAGRAPHS
    assert article.authors[0].bio == IN_BOLD.format(ANN).replace("<strong>", "").replace("</strong>", "")
    assert "<hr>" not in article.body


@pytest.mark.parametrize(
    ("behind", "goes"),
    [
        ("Reporterin der Hafenpost, davor Lotsin auf der Insel und Wärterin am Leuchtturm.", True),
        ("Latarniczka, od lat na wyspie. Kontakt: ann.barrow@news.example", True),
        ("Ich war damals noch Reporterin, und vom Turm habe ich erst in Brennick gehört.", False),
        ("Kdo chce vědět víc, píše na adresu ann@news.example. Odpověď přijde do týdne z úřadu na nábřeží.", False),
    ],
    ids=["what she is", "how to write to her", "an answer", "an answer with an address in it"],
)
def test_behind_a_bold_name_with_a_full_stop_stands_what_the_author_is(behind: str, goes: bool) -> None:
    article = written_by(ANN, under=f"<p><strong>{ANN}.</strong> {behind}</p>")
    assert (article.text.split("\n") == PARAGRAPHS) is goes
    assert (article.authors[0].bio is not None) is goes


@pytest.mark.parametrize(
    "paragraph",
    [
        IN_BOLD.format("Lena Moss"),
        IN_BOLD.format(ANN).replace("<strong>", "").replace("</strong>", ""),
        f"<b>{ANN}:</b> Nie wiedziałam o tym, dopóki łódź nie wróciła do portu w Brennick tamtego ranka.",
        f"<b>{ANN}, doktorka inżynierii</b>, autorka książek o portach i łodziach na północy, nie była tam.",
    ],
    ids=["another name", "not bold", "an answer", "more in bold"],
)
def test_other_last_paragraphs_stay(paragraph: str) -> None:
    assert written_by(ANN, under=f"<p>{paragraph}</p>").text.split("\n") != PARAGRAPHS


@pytest.mark.parametrize(
    ("line", "role"),
    [
        (f"<b>{ANN}, dziennikarka Poczty Portowej</b>", "dziennikarka Poczty Portowej"),
        (f"{ANN}, Redakteurin der Hafenpost", "Redakteurin der Hafenpost"),
        (f"{ANN}, Brennick", None),
        (f"{ANN}, niegdyś latarniczka, dziś pisze o portach i łodziach, a zimą siedzi w wieży", None),
    ],
)
def test_a_last_line_that_says_what_the_author_is_goes_to_the_author(line: str, role: str | None) -> None:
    article = written_by(ANN, under=f"<p>{line}</p>")
    assert (article.authors[0].bio, article.authors[0].role) == (role and f"{ANN}, {role}", role)
    assert not role or article.text.split("\n") == PARAGRAPHS


@pytest.mark.parametrize(
    ("stated", "role"),
    [
        (f"{ANN}, Reporter", "Reporter"),
        ("Reporter", None),
        (f"{ANN}, a reporter, was born in Brennick.", None),
        (f"{ANN}, reporter and keeper of the tower, writes of boats and ports and winds and tides", None),
    ],
)
def test_a_stated_bio_that_is_nothing_but_a_role_gives_the_role(stated: str, role: str | None) -> None:
    author = written_by(ANN, stated=stated).authors[0]
    assert (author.bio, author.role) == (stated, role)


@pytest.mark.parametrize(
    "heading",
    ["Autor:innen", "Autor*innen", "Über die Autor/innen", "Les auteur·ices", "Autoras y autores", "Autrici e autori"],
)
def test_a_heading_in_inclusive_forms_heads_the_box_about_the_author(heading: str) -> None:
    told = "Geboren 1983, arbeitet seit 2015 im Hafen und misst dort das Wasser und den Wind."
    box = f'<div><h2>{heading}</h2><div><a href="/people/ann">{ANN}</a><div><p>{told}</p></div></div></div>'
    assert written_by(ANN, under=box).text.split("\n") == PARAGRAPHS
    assert all(line in written_by(ANN, within=f"<h2>{heading}</h2>").text for line in PARAGRAPHS)


@pytest.mark.parametrize(
    ("name", "said", "goes"),
    [
        ("바다소식", "바다소식은 항구의 새 등대를 계속 취재하고 있습니다.", False),
        ("김바다", "김바다는 항구에서 일하는 기자입니다.", True),
        ("김바다", "김바다 기자는 항구에서 일합니다.", True),
    ],
)
def test_what_marks_any_subject_makes_no_bio_of_what_an_outlet_says_of_its_work(
    name: str, said: str, goes: bool
) -> None:
    assert (said not in written_by(name, under=f"<p>{said}</p>").text) is goes


@pytest.mark.parametrize(
    ("name", "sentence", "goes"),
    [
        ("Ioana Marin", "Ioana Marin este jurnalistă și scrie despre porturi.", True),
        ("Ioana Marin", "Ioana Marin este anul acesta pe primul loc la regata din port.", False),
        ("Núria Puig", "Núria Puig és periodista i escriu sobre ports.", True),
        ("Мария Иванова", "Мария Иванова е независима журналистка и пише за пристанища.", True),
        ("Ivana Horvat", "Ivana Horvat slobodna je novinarka i živi u luci.", True),
        ("Ελένη Παππά", "Η Ελένη Παππά είναι δημοσιογράφος και γράφει για τα λιμάνια.", True),
        ("Szabó Katalin", "Szabó Katalin az ELTE vízépítő professzora.", True),
        ("Elif Yıldız", "Elif Yıldız, Ankara Üniversitesi’nde liman tarihi profesörüdür.", True),
        ("Elif Yıldız", "Elif Yıldız sabah limana indi ve kayıkları saydı.", False),
        ("प्रिया शर्मा", "प्रिया शर्मा दिल्ली विश्वविद्यालय में इतिहास की प्रोफेसर हैं।", True),
        ("Ilze Bērziņa", "Ilze Bērziņa ir žurnāliste un raksta par ostām.", True),
        ("Giulia Ferri", "Segui Giulia Ferri su X: @giuliaf", True),
    ],
)
def test_a_bio_is_known_in_many_languages(name: str, sentence: str, goes: bool) -> None:
    article = written_by(name, under=f"<p>{sentence}</p>", within=f"<p>{sentence}</p>" if not goes else "")
    assert (sentence not in article.body) == goes


CARD = "<div>{picture}<div><h4>{name}</h4><p>{said}</p></div></div>"
FACE = '<img src="/ann.jpg" alt="" width="80" height="80">'


@pytest.mark.parametrize("within", [True, False], ids=["in the box of the text", "behind it"])
@pytest.mark.parametrize(
    "said",
    [
        "Reporter for the Harbour Post since 2014. She lives in Brennick.",
        "Redakteurin der Hafenpost seit 2014, mit eigenem Boot.",
        "2014年から港湾新聞の記者。自分の船を持つ。",
    ],
)
def test_what_stands_under_an_author_s_name_in_a_box_is_a_bio(said: str, within: bool) -> None:
    card = CARD.format(picture=FACE, name=ANN, said=said)
    article = written_by(ANN, under=card if within else f"</div><div>{card}")
    assert article.authors[0].bio == said
    assert said not in article.body
    assert ANN not in article.body


def test_each_author_has_a_card() -> None:
    said = (
        "Reporter for the Harbour Post since 2014.",
        "A writer and fisherman who sails on Sundays and writes on Mondays.",
    )
    cards = "".join(CARD.format(picture=FACE, name=name, said=one) for name, one in zip((ANN, BEN), said, strict=True))
    article = written_by(ANN, BEN, under=cards)
    assert [author.bio for author in article.authors] == list(said)


def test_a_line_that_begins_with_the_name_above_it_needs_no_trade() -> None:
    said = [f"{name} directs the Centre for Walls in Brennick." for name in (ANN, BEN, "Una Berg", "Per Holm")]
    names = [one.split(" directs")[0] for one in said]
    cards = "".join(CARD.format(picture=FACE, name=name, said=one) for name, one in zip(names, said, strict=True))
    article = written_by(*names, under=f"</div><div><h3>Authors</h3>{cards}")
    assert [author.bio for author in article.authors] == said
    assert "Centre" not in article.body


@pytest.mark.parametrize(
    ("box", "bio"),
    [
        ('<div class="author-bio"><h3>About the author</h3><p>{said}</p></div>', True),
        ('<div class="about-author">{face}<div>{said}</div></div>', True),
        ('<section id="x" class="post author_card"><h4>{name}</h4><p>{said}</p></section>', True),
        ('<div class="authors-list"><p>{said}</p></div>', False),
        ('<div class="author-bio"><p>Una Berg covers lamps for the Harbour Post.</p></div>', False),
    ],
)
def test_a_box_about_the_author_may_lie_in_the_foot_of_the_article(box: str, bio: bool) -> None:
    said = f"{ANN} covers walls for the Harbour Post. Before, she carried stones."
    further = (
        '<ul class="tags"><li><a href="/t">Walls</a></li></ul><p>Follow the Harbour Post on the quay and elsewhere.</p>'
    )
    article = written_by(ANN, under=f"<footer>{further}{box.format(said=said, face=FACE, name=ANN)}{further}</footer>")
    assert article.authors[0].bio == (said if bio else None)
    assert article.text.split("\n") == PARAGRAPHS


def test_under_about_the_author_stands_a_bio_though_the_box_lies_behind_the_text() -> None:
    said = "Has written about walls since 2014. Lives in Brennick."
    article = written_by(ANN, under=f"</div><div><h3>About the author</h3><p>{said}</p>")
    assert article.authors[0].bio == said


@pytest.mark.parametrize(
    "box",
    [
        CARD.format(
            picture="", name=ANN, said="How many stones did the storm take from the wall, and who counted them?"
        ),
        CARD.format(
            picture=FACE, name="Lena Moss", said="Reporter for the Harbour Post since 2014. She lives in Brennick."
        ),
        CARD.format(picture=FACE, name=ANN, said='<a href="/2026/another">Reporter finds the wall again.</a>'),
        CARD.format(picture=FACE, name=ANN, said="Reporter for the Harbour Post since 2014. She also has chi..."),
    ],
    ids=["a question", "another", "a teaser", "cut short"],
)
def test_other_boxes_with_a_name_are_no_bio(box: str) -> None:
    assert not written_by(ANN, under=box).authors[0].bio


def test_a_question_under_the_author_s_name_stays_amid_the_text() -> None:
    said = "Reporter and wall, who of them is older?"
    article = written_by(ANN, within=CARD.format(picture="", name=ANN, said=said))
    assert said in article.body
    assert not article.authors[0].bio


def test_a_picture_in_a_box_that_a_profile_keeps_is_nobodys_bio() -> None:
    profile = dataclasses.replace(PROFILE, structure=Structure(body=("div.article-body",), keep=(".sidebar-image",)))
    box = '<div class="sidebar-image"><img src="/p.jpg" alt="Portrait"><p>Mason Ida Holt</p></div>'
    article = taken(page(story(f'<p class="byline">By {ANN}</p>' + text(box))), profile=profile)
    assert [(author.name, author.bio) for author in article.authors] == [(ANN, None)]


@pytest.mark.parametrize(
    "said",
    [
        "Ann is a systems librarian in Duluth and keeps bees on the roof.",
        "Mends clocks by night and walls by day.",
        "Elle garde des abeilles sur le toit de la mairie.",
    ],
)
def test_in_a_box_named_for_the_author_a_bio_needs_no_known_trade(said: str) -> None:
    card = f'<div class="author-info"><article class="profile"><a href="/users/7">{ANN}</a><p>{said}</p><a href="/users/7">More about me</a></article></div>'
    assert written_by(ANN, under=f"</div>{card}<div>").authors[0].bio == said
    assert not written_by(ANN, under=f"</div>{card.replace('author-info', 'crew')}<div>").authors[0].bio


@pytest.mark.parametrize("last", ["Foto: Ben Noor.", "Photo: Ben Noor", "Kontakt: E-Mail (OpenPGP)."])
def test_the_last_line_on_a_portrait_or_an_address_is_no_bio(last: str) -> None:
    said = "Ann is a systems librarian in Duluth and keeps bees on the roof."
    card = f'<div class="author-info"><article class="profile"><a href="/users/7">{ANN}</a><p>{said} {{}}</p></article></div>'
    assert written_by(ANN, under=f"</div>{card.format(last)}<div>").authors[0].bio == said
    more = "Photographs are her other trade."
    assert written_by(ANN, under=f"</div>{card.format(more)}<div>").authors[0].bio == f"{said} {more}"


def test_a_bio_with_who_took_the_portrait_is_told_once() -> None:
    said = f"{ANN} is a systems librarian in Duluth and keeps bees on the roof."
    box = f'<div class="authors-box"><div class="author"><img src="/a.jpg" alt=""><h4>{ANN}</h4><p>{said} Foto: Ben Noor.</p></div></div>'
    assert written_by(ANN, under=f"</div>{box}<div>").authors[0].bio == said


def test_another_s_bio_in_the_same_box_is_not_the_author_s() -> None:
    said = "Reporter for the Harbour Post since 2014.", "Repairs printers for a living."
    cards = "".join(
        f"<div><b>{name}</b><p>{one}</p></div>" for name, one in zip((ANN, "Petter Hals"), said, strict=True)
    )
    article = written_by(ANN, under=f'</div><div class="author-info">{cards}</div><div>')
    assert article.authors[0].bio == said[0]


def test_such_a_box_may_stand_far_behind_the_text() -> None:
    said = "Ann is a systems librarian in Duluth and keeps bees on the roof."
    tags = "".join(f'<li><a href="/tag/{n}">Wall {n}</a></li>' for n in range(12))
    card = f'<div class="author-info"><a href="/users/7">{ANN}</a><p>{said}</p></div>'
    assert written_by(ANN, under=f"</div><ul>{tags}</ul>{card}<div>").authors[0].bio == said


TIDES = "".join(f'<p><a href="/tide/{number}">Tide {number}</a></p>' for number in range(16))
PLAIN = "Is at the Institute of Coasts, and looks after the wall’s papers."


@pytest.mark.parametrize(
    "box",
    [
        "<section class='authors'><div class='author-box'><h3>{name}</h3><p>{said}</p></div></section>",
        "<div class='wp-block-post-author'><p class='wp-block-post-author__name'>{name}</p>"
        "<p class='wp-block-post-author__bio'>{said}</p></div>",
        "<div class='jeg_authorbox'><h3><a href='/by/1'>{name}</a></h3><p class='jeg_author_desc'>{said}</p></div>",
        "<div class='saboxplugin-wrap'><div><a href='/by/1'>{name}</a></div><div class='saboxplugin-desc'><p>{said}</p></div></div>",
        "<section class='author-info'><h2>About the author</h2><h3>{name}</h3><p>{said}</p></section>",
    ],
    ids=["plain", "WordPress", "JNews", "a plugin", "headed"],
)
def test_a_box_that_is_named_as_its_authors_needs_no_word_of_a_trade_and_may_stand_far_behind(box: str) -> None:
    article = written_by(ANN, under="</div>" + TIDES + box.format(name=ANN, said=PLAIN))
    assert article.authors[0].bio == PLAIN
    assert not written_by(ANN, under="</div>" + TIDES + box.format(name="Lena Moss", said=PLAIN)).authors[0].bio


def under_label(heading: str) -> Article:
    """An article by Ann with a box behind it in which a heading of a higher level than the label's stands over a text."""
    return written_by(ANN, under=f"</div><div><h4>About the author</h4><h3>{heading}</h3><p>{PLAIN}</p></div>")


def test_the_name_may_be_a_heading_of_a_higher_level_than_the_label_above() -> None:
    assert under_label(ANN).authors[0].bio == PLAIN


@pytest.mark.parametrize("heading", ["The wall in numbers", "Lena Moss"])
def test_another_heading_under_the_label_begins_something_else(heading: str) -> None:
    assert not under_label(heading).authors[0].bio


def test_far_behind_a_box_without_such_a_name_is_no_bio() -> None:
    said = "Reporter for the Harbour Post since 2014. Lives in Brennick."
    assert not written_by(ANN, under="</div>" + TIDES + CARD.format(picture=FACE, name=ANN, said=said)).authors[0].bio


@pytest.mark.parametrize(
    "said",
    [
        "Ist wissenschaftliche Mitarbeiterin am Institut für Küsten.",
        "Žurnāliste kopš 2020. gada, pirms tam strādāja radio.",
        "Novinárka, ktorá od roku 2014 píše o prístavoch.",
        "Tutkija, joka on laskenut muurin kivet kahdesti.",
        "Forsker ved kystinstituttet og glad i stein.",
    ],
)
def test_what_an_author_is_by_trade_is_known_in_smaller_languages(said: str) -> None:
    assert written_by(ANN, under=CARD.format(picture=FACE, name=ANN, said=said)).authors[0].bio == said


HERS = "Ann Barrow is a lecturer at Aldermoor."


@pytest.mark.parametrize(
    ("other", "bio"),
    [
        ("<h3>Zweli Oduya</h3><p>Zweli Oduya makes collages from the pages of damaged books.</p>", HERS),
        ("<h3>Zweli Oduya</h3><span>Artist</span><p>Zweli Oduya draws maps of what the tide takes.</p>", HERS),
        ("<p>Ben Okafor photographs harbours that have lost their walls.</p>", HERS),
        ("<p>She builds walls, and photographs those that have fallen.</p>", f"{HERS} She builds walls, and photographs those that have fallen."),
        ("<p>Ann Mary Barrow builds walls of stones that others threw away.</p>", f"{HERS} Ann Mary Barrow builds walls of stones that others threw away."),
        ("<p>Brennick Harbour awarded her its oar of honour in 2024.</p>", f"{HERS} Brennick Harbour awarded her its oar of honour in 2024."),
    ],
)  # fmt: skip
def test_what_is_said_of_another_contributor_is_not_the_author_s(other: str, bio: str) -> None:
    under = f"<div class=x1><h2>About the contributors</h2><h3>Ann Barrow</h3><p>{HERS}</p>{other}</div>"
    article = written_by(ANN, under=under)
    assert article.text.split("\n") == PARAGRAPHS
    assert article.authors[0].bio == bio


@pytest.mark.parametrize(
    ("card", "bio"),
    [
        ("<h4>Ann Barrow</h4><p>Senior Economist, Poverty and Equity Practice</p>", "Senior Economist, Poverty and Equity Practice"),
        ('<h4><a href="/people/ann">Ann Barrow</a></h4><p>Transport specialist and lecturer, University of Aldermoor</p><a href="/m">More by Ann</a>', "Transport specialist and lecturer, University of Aldermoor"),
        ("<div>Ann Barrow</div><div>Wissenschaftliche Mitarbeiterin, Universität Aldermoor</div>", "Wissenschaftliche Mitarbeiterin, Universität Aldermoor"),
        ('<div>Ann Barrow</div><div><a href="/wall">Editor quits over the wall</a></div>', None),
        ("<div>Ann Barrow</div><h4>The professor and the wall</h4>", None),
        ("<div>Ann Barrow</div><div>4 March 2026</div>", None),
        ("<div>Ben Okafor</div><div>Professor of stones</div>", None),
    ],
)  # fmt: skip
def test_a_card_behind_the_text_says_what_an_author_is(card: str, bio: str | None) -> None:
    form = "<div class=x2><h4>Get updates from the wall</h4><form><input type=email></form></div>"
    article = written_by(ANN, under=f"{form}<div class=x3><div class=x4>{card}</div></div>")
    assert article.text.split("\n") == PARAGRAPHS
    assert article.authors[0].bio == (bio and f"{ANN}, {bio}")
    assert verify(article.original_text, article.text, article.changes) == ()


def test_what_an_author_answers_in_a_comment_is_no_bio() -> None:
    said = "Just asked the mason, and she says that the wall is older."
    comment = f"<li class='comment bypostauthor'><footer class='comment-meta'><div class='comment-author-info'><cite>{ANN}</cite></div></footer><div><p>{said}</p></div></li>"
    assert not written_by(ANN, under=f"</div><ul>{comment}</ul><div>").authors[0].bio


def test_cards_of_authors_in_the_foot_of_the_article_are_their_bios() -> None:
    one, other = (
        "Ada Marlow is an Associate Professor of tides at the University of Mora.",
        "Bo Noor is an economist in Mora.",
    )
    foot = (
        '</div><footer class="entry-footer"><div class="tags"><a href="/tag/tides/">Tides</a></div><div class="author-list">'
        f'<div class="author-item"><h4>Ada Marlow</h4><p>{one}</p></div><div class="author-item"><h4>Bo Noor</h4><p>{other}</p></div>'
        "</div></footer><div>"
    )
    article = written_by("Ada Marlow", "Bo Noor", under=foot)
    assert [author.bio for author in article.authors] == [one, other]
    assert one not in article.text
    assert article.text == written_by("Ada Marlow", "Bo Noor").text
