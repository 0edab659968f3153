"""Words beside a picture that are no caption: a film's length, the headline or the standfirst again, a file's name, a button."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish import Page
from republish.extraction.words.credits.running_times import is_running_time
from republish.fidelity import verify

PICTURE = '<img src="/img/light-of-brennick.jpg" alt="The light at night" width="800" height="500">'
TEXT = "".join(map(harbour.paragraph, range(5)))
DECK = "The keeper climbed the ladder every night for thirty years, and never once slipped."


def made(html: str) -> republish.Article:
    """The article of a page, nothing unaccounted for."""
    found = republish.extract(Page.from_html(html, harbour.URL))
    assert verify(found.original_text, found.text, found.changes) == ()
    return found


@pytest.mark.parametrize("time", ["17m", "3:45", "1:02:03", "2 min", "1 min 30 s", "1/12", "44 Bilder", "6 zdjęć"])
def test_how_long_a_film_plays_is_no_caption(time: str) -> None:
    still = f'<div class="image poster">{PICTURE}<span class="duration">{time}</span></div>'
    (image,) = made(harbour.page(still + TEXT)).images
    assert (image.caption, image.credit) == (None, None)
    assert time not in made(harbour.page(still + TEXT)).body


@pytest.mark.parametrize("text", ["17 metres", "A. M.", "1:3", "May 17", "12/12/2019", "s", "6 boats", "photos"])
def test_other_short_words_are_no_time(text: str) -> None:
    assert not is_running_time(text)


@pytest.mark.parametrize("deck", ["", f'<div class="mediaCaption"><p class="lead">{DECK}</p></div>'])
def test_the_headline_laid_over_its_picture_is_no_caption(deck: str) -> None:
    figure = (
        f'<figure><span class="copyright">© Una Berg</span>{PICTURE}<figcaption><h1>The wall</h1></figcaption></figure>'
    )
    head = f'<meta name="description" content="{DECK}">' if deck else ""
    html = harbour.page(TEXT, head=head).replace("<h1>The wall</h1>", f"<div>{figure}{deck}</div>")
    found = made(html)
    images = [*found.images, *filter(None, [found.lead_image])]
    assert {(image.caption, image.credit) for image in images} == {(None, "© Una Berg")}
    assert "The wall" not in found.body
    assert DECK not in found.body


def test_the_standfirst_under_the_lead_picture_is_no_caption() -> None:
    head = f'<meta name="description" content="{DECK}">'
    above = f"<figure>{PICTURE}</figure><div class=summary><p>{DECK}</p></div>"
    found = made(harbour.page(TEXT, head=head, above=above))
    assert found.standfirst == DECK
    assert DECK not in found.body
    assert found.lead_image is not None
    assert found.lead_image.caption is None


@pytest.mark.parametrize(
    "caption",
    [
        f"<figcaption>{DECK}</figcaption>",
        f"<p>{DECK}</p><p>Photo: Una Berg</p>",
        f'<img src="/img/keeper.jpg" alt="{DECK}"><p>{DECK}</p>',
    ],
)
def test_a_caption_that_is_one_for_certain_stays(caption: str) -> None:
    head = f'<meta name="description" content="{DECK}">'
    found = made(harbour.page(f"<figure>{PICTURE}{caption}</figure>{TEXT}", head=head))
    assert DECK in found.body


def test_the_name_of_a_file_for_readers_of_screens_is_no_part_of_the_caption() -> None:
    caption = '<h2 class="element-invisible"><a href="/f/light">Light.jpg</a></h2><div class="caption">The light at night</div>'
    (image,) = made(harbour.page(f"<figure>{PICTURE}<figcaption>{caption}</figcaption></figure>{TEXT}")).images
    assert image.caption == "The light at night"


@pytest.mark.parametrize(
    "words",
    [
        "View full size image",
        "Bild vergrössern",
        "Voir en taille réelle",
        "Visa i full storlek",
        "点击查看大图",
        "Grafik herunterladen",
        "Download chart",
    ],
)
def test_a_button_that_enlarges_is_no_part_of_a_caption(words: str) -> None:
    button = f'<span><div><a href="javascript:void(0);">{words}</a></div></span>'
    rows = f"<tr><td>{PICTURE}</td></tr><tr><td class='caption'>The light at night<br><span>Credit: Una Berg</span> {button}</td></tr>"
    found = made(harbour.page(f"<table>{rows}</table>{TEXT}"))
    (image,) = found.images
    assert (image.caption, image.credit) == ("The light at night", "Credit: Una Berg")
    assert words not in found.body


SAID_OVER_A_PICTURE = [
    "Press enter or click to view image in full size",
    "Zoom image will be displayed",
    "Klicken, um das Bild zu vergrößern",
    "Cliquez sur l’image pour l’agrandir",
    "Haz clic en la imagen para ampliarla",
    "Нажмите, чтобы увеличить",
    "画像をクリックして拡大",
    "לחצו להגדלה",
]


@pytest.mark.parametrize("words", SAID_OVER_A_PICTURE)
def test_what_is_said_over_a_picture_that_a_key_enlarges_is_no_caption(words: str) -> None:
    figure = (
        f'<figure><div role="button" tabindex="0"><span>{words}</span><div><picture>{PICTURE}</picture></div></div>'
    )
    for caption in ("<figcaption>The light at night.</figcaption>", ""):
        found = made(harbour.page(TEXT + figure + f"{caption}</figure>" + harbour.paragraph(9)))
        assert [image.caption for image in found.images] == ["The light at night." if caption else None]
        assert words not in found.body


CREDITED = "<span class=c>{}<span><span>Una Berg</span></span></span>"


@pytest.mark.parametrize("kind", ["Image", "Bild", "Foto"])
@pytest.mark.parametrize(
    "label",
    [
        "<span class=css-1l>Credit...</span>",
        "<span class=css-1d>Credit</span><span class=css-1l>Credit...</span>",
    ],
)
def test_what_readers_of_screens_hear_of_a_picture_is_no_caption_whatever_hides_it(kind: str, label: str) -> None:
    caption = f"<figcaption><span class=a>The light at night.</span>{CREDITED.format(label)}</figcaption>"
    figure = f"<figure><div><div><span class=css-1l>{kind}</span>{PICTURE}</div></div>{caption}</figure>"
    found = made(harbour.page(TEXT + figure + harbour.paragraph(9)))
    assert [(image.caption, image.credit) for image in found.images] == [("The light at night.", "Una Berg")]
    assert "<figcaption>The light at night. Una Berg</figcaption>" in found.body


@pytest.mark.parametrize("label", ["Credit:", "Photo", "Credits... of old:"])
def test_a_label_that_is_seen_before_a_maker_stays(label: str) -> None:
    caption = (
        f"<figcaption><span class=a>The light at night.</span>{CREDITED.format(f'<span>{label}</span> ')}</figcaption>"
    )
    assert f"{label} Una Berg" in made(harbour.page(TEXT + f"<figure>{PICTURE}{caption}</figure>")).body


@pytest.mark.parametrize("said", ["Download high-res image (312KB)", "Download full-size image"])
def test_a_list_of_links_that_load_a_picture_is_no_list_of_the_article(said: str) -> None:
    link = f'<a href="/img/light_lrg.jpg" title="{said}"><span class="t">Download: <span class="u">{said}</span></span></a>'
    caption = '<span class="captions"><span id="c1"><p><span class="label">Fig. 1</span>. The light at night.</p></span></span>'
    figure = f"<figure><span>{PICTURE}<ol><li>{link}</li></ol></span>{caption}</figure>"
    body = made(harbour.page(TEXT + figure + harbour.paragraph(9))).body
    assert "<figcaption>Fig. 1. The light at night.</figcaption>" in body.replace("<p>", "").replace("</p>", "")
    assert "Download" not in body


def test_a_list_in_a_figure_that_says_more_stays() -> None:
    link = '<a href="/tables"><span>Download <span>the tables of the tide</span></span></a>'
    figure = f"<figure>{PICTURE}<ol><li>{link} of 1912, as the keeper of the light drew them up</li></ol></figure>"
    assert "as the keeper of the light" in made(harbour.page(TEXT + figure + harbour.paragraph(9))).body


def test_what_a_caption_tells_to_press_stays() -> None:
    said = "Press enter or click to view image in full size: so said the sign on the light for years."
    figure = f"<figure><div><span>{said}</span>{PICTURE}</div></figure>"
    assert said in made(harbour.page(TEXT + figure + harbour.paragraph(9))).body


@pytest.mark.parametrize("behind", ["/ Shutterstock", " / Una Berg/AFP"])
def test_what_a_picture_says_instead_parts_the_caption_from_its_credit(behind: str) -> None:
    caption = f"<figcaption><b>The Light At Night</b> {behind}</figcaption>"
    picture = PICTURE.replace("The light at night", "The Light At Night")
    (image,) = made(harbour.page(f"<figure>{picture}{caption}</figure>{TEXT}")).images
    assert (image.caption, image.credit) == ("The Light At Night", behind.strip(" /"))


def test_a_credit_at_the_end_of_a_line_that_turns_out_a_caption_is_set_apart() -> None:
    line = "<span class=a>The light at night with the keeper<span class=b>Harbour Office/Una Berg</span></span>"
    figure = f'<div class="article-image">{PICTURE}{line}</div>'
    assert "keeper Harbour Office" in made(harbour.page(figure + TEXT)).body


SEO = f"The light. {harbour.sentence(0)} {harbour.sentence(1)}"


@pytest.mark.parametrize("file", ["light-of-brennick-e1698236410824.jpg", "light-of-brennick.jpg"])
def test_data_that_begin_like_the_article_are_no_caption(file: str) -> None:
    data = f'{{"@type": "NewsArticle", "image": {{"@type": "ImageObject", "url": "https://site.example/img/{file}", "caption": "{SEO}"}}}}'
    head = f'<script type="application/ld+json">{data}</script>'
    figure = f"<figure>{PICTURE.replace('brennick.jpg', 'brennick-817x1024.jpg')}<figcaption>The light. Photo: Una Berg</figcaption></figure>"
    found = made(harbour.page(TEXT + figure + harbour.paragraph(9), head=head))
    assert found.lead_image is not None
    assert (found.lead_image.caption, found.lead_image.credit) == ("The light.", "Photo: Una Berg")


@pytest.mark.parametrize("sign", ["© Una Berg", "© Una Berg/Getty Images", "© zvg", "Photograph by Una Berg"])
@pytest.mark.parametrize(
    "frame",
    [
        "{picture}<p>{credit}</p>",
        "<section><div>{picture}</div><p>The light at night</p><p>{credit}</p></section>",
        "<div><a href='/img/l.jpg'>{picture}</a><div>The light at night</div><div>{credit}</div></div>",
    ],
)
def test_a_sign_and_a_name_right_behind_a_picture_are_its_credit(frame: str, sign: str) -> None:
    before = "".join(map(harbour.paragraph, (6, 7, 8)))
    (image,) = made(harbour.page(before + frame.format(picture=PICTURE, credit=sign) + TEXT)).images
    assert image.credit == sign


@pytest.mark.parametrize("notice", ["© 2026 The Harbour Post", "© The Harbour Post", "© 2026 Una Berg"])
def test_whose_the_page_is_is_no_credit(notice: str) -> None:
    found = made(harbour.page(f"{TEXT}{PICTURE}<p>{notice}</p>"))
    assert notice not in found.body
    assert {image.credit for image in found.images} <= {None}


def test_a_caption_of_sentences_ends_with_whose_it_is() -> None:
    line = f'{PICTURE}<p class="license"><span>{DECK} {DECK} </span><span>&copy; </span><span>zvg </span></p>'
    (image,) = made(harbour.page(harbour.paragraph(7) + line + TEXT)).images
    assert (image.caption, image.credit) == (f"{DECK} {DECK}", "© zvg")


def test_a_label_around_the_element_of_the_maker_is_part_of_the_credit() -> None:
    maker = '<span>•</span><span> Crédits : <em itemprop="copyrightHolder">Una Berg</em></span>'
    caption = f'<figcaption><span itemprop="caption">The light</span>{maker}</figcaption>'
    (image,) = made(harbour.page(f"<figure>{PICTURE}{caption}</figure>{TEXT}")).images
    assert (image.caption, image.credit) == ("The light", "Crédits : Una Berg")


@pytest.mark.parametrize(
    "caption",
    [
        "The light at night. Photo: Una Berg. <strong>Photo: Una Berg</strong>",
        "<span>The light at night. (AP Photo/Una Berg)</span> <span>(AP Photo/Una Berg)</span>",
    ],
)
def test_a_credit_that_stands_twice_is_written_once(caption: str) -> None:
    found = made(harbour.page(f"<figure>{PICTURE}<figcaption>{caption}</figcaption></figure>{TEXT}"))
    assert found.body.count("Una Berg") == 1
    assert (found.images[0].credit or "").count("Una Berg") == 1


def test_a_name_that_stands_twice_in_a_caption_stays() -> None:
    caption = "<figcaption>The light and Una Berg, painted by <em>Una Berg</em></figcaption>"
    assert made(harbour.page(f"<figure>{PICTURE}{caption}</figure>{TEXT}")).body.count("Una Berg") == 2


@pytest.mark.parametrize(
    ("bracketed", "named", "credit"),
    [
        ("(Foto: dpa)", "Foto: Una Berg", "Foto: dpa | Foto: Una Berg"),
        ("(AP Photo/Una Berg)", "AP", "AP Photo/Una Berg"),
    ],
)
def test_two_credits_of_a_picture_are_both_its_credit(bracketed: str, named: str, credit: str) -> None:
    caption = f'<figcaption>The light at night. {bracketed}</figcaption><p class="credit">{named}</p>'
    image = made(harbour.page(f"<figure>{PICTURE}{caption}</figure>{TEXT}")).images[0]
    assert (image.caption, image.credit) == ("The light at night.", credit)


def test_a_credit_that_an_attribute_states_is_taken_out_of_the_caption() -> None:
    picture = PICTURE.replace("<img", '<img data-credit="Una Berg "')
    figure = f"<figure>{picture}<figcaption>Lights at night (Una Berg)</figcaption></figure>"
    (image,) = made(harbour.page(figure + TEXT)).images
    assert (image.caption, image.credit) == ("Lights at night", "Una Berg")


@pytest.mark.parametrize(
    "buttons",
    [
        "<div><span>Back to story</span> <span>Restart gallery</span></div>",
        "<p>Caption</p><p>Close</p>",
        "<div>View photos</div>",
        "<div>Zobacz galerię</div>",
        "<div>Alle Bilder anzeigen</div>",
    ],
)
def test_what_the_buttons_of_a_gallery_say_is_no_caption(buttons: str) -> None:
    slide = f'<div class="gallery"><figure>{PICTURE}</figure><div class="image-caption">{buttons}</div></div>'
    found = made(harbour.page(TEXT + slide + harbour.paragraph(6)))
    assert [(image.caption, image.credit) for image in found.images] == [(None, None)]
    assert "figcaption" not in found.body


def test_a_word_of_buttons_in_a_caption_s_own_element_stays() -> None:
    slide = f"<figure>{PICTURE}<figcaption><p>Top</p></figcaption></figure>"
    assert "Top" in made(harbour.page(TEXT + slide + harbour.paragraph(6))).body


def test_a_caption_that_begins_like_a_button_stays() -> None:
    slide = f"<figure>{PICTURE}<figcaption>View photos of the light at night in Brennick</figcaption></figure>"
    (image,) = made(harbour.page(TEXT + slide + harbour.paragraph(6))).images
    assert image.caption == "View photos of the light at night in Brennick"


@pytest.mark.parametrize(
    "caption", ['<p class="desc">The light <span>(Photo: Una Berg)</span></p>', "<p>The light (Photo: Una Berg)</p>"]
)
def test_a_figure_that_only_counts_the_pictures_parts_none_from_its_caption(caption: str) -> None:
    sign = '<figure class="badge"><svg></svg><figcaption>6 photos</figcaption></figure>'
    box = f'<div class="photo-box"><div>{PICTURE}{sign}</div><div>{caption}</div></div>'
    found = made(harbour.page(TEXT + box + harbour.paragraph(6)))
    assert [(image.caption, image.credit) for image in found.images] == [("The light", "Photo: Una Berg")]
    assert "6 photos" not in found.body


def test_a_time_in_a_table_that_is_a_figure_is_a_result() -> None:
    table = "<figure><table><tr><th>Una Berg</th><td>2:05:12</td></tr><tr><th>Ada Moor</th><td>2:06:01</td></tr></table></figure>"
    assert "2:05:12" in made(harbour.page(TEXT + table + harbour.paragraph(6))).body


@pytest.mark.parametrize("when", ["March 3, 2020 | Updated 08:24", "Una Berg, 3 March 2020, 10:45"])
def test_a_line_that_dates_the_article_is_no_caption_of_the_picture_in_it(when: str) -> None:
    line = '<div class="details"><img src="/img/sign.png" alt="" width="300" height="300"> {}</div>'
    assert made(harbour.page(line.format(when) + TEXT)).images == ()
    assert len(made(harbour.page(line.format(f"The light of Brennick on {when} after the storm") + TEXT)).images) == 1


def test_a_caption_in_a_box_that_a_button_opens_is_read() -> None:
    tray = '<div class="hidden"><figcaption>The light at night, seen from the pier</figcaption></div>'
    figure = f"<figure><div>{PICTURE}{tray}<div>i</div></div><figcaption>Una Berg / AP</figcaption></figure>"
    found = made(harbour.page(TEXT + figure + harbour.paragraph(6)))
    assert "seen from the pier" in found.body
    hidden = figure.replace('class="hidden"', "hidden")
    assert "seen from the pier" not in made(harbour.page(TEXT + hidden + harbour.paragraph(6))).body


@pytest.mark.parametrize(
    "button",
    [
        '<a href="javascript:void(0);"><span>+</span>CLICCA PER INGRANDIRE</a>',
        '<span class="plus">... [+]</span>',
        "<span>… more</span>",
    ],
)
def test_a_button_amid_a_caption_is_no_part_of_it(button: str) -> None:
    caption = f"<figcaption>The light at night {button}<span> in Brennick.</span></figcaption>"
    (image,) = made(harbour.page(TEXT + f"<figure>{PICTURE}{caption}</figure>" + harbour.paragraph(6))).images
    assert image.caption == "The light at night in Brennick."


def test_a_maker_that_ends_the_caption_in_brackets_is_written_once() -> None:
    caption = "<figcaption><p>The light at night. (Photo by: Una Berg/Agency)</p><small>Agency</small></figcaption>"
    found = made(harbour.page(TEXT + f"<figure>{PICTURE}{caption}</figure>" + harbour.paragraph(6)))
    assert found.body.count("Agency") == 1


@pytest.mark.parametrize("caption", ["The light at night", "Watch: The light at night"])
def test_a_films_time_and_title_upon_its_still_are_no_caption(caption: str) -> None:
    upon = "<span><time>1:30</time><span>The light at night</span></span>"
    figure = f"<figure><div><span>{PICTURE}{upon}</span></div><figcaption>{caption}</figcaption></figure>"
    found = made(harbour.page(TEXT + figure + harbour.paragraph(6)))
    assert "1:30" not in found.body
    assert found.body.count("The light at night") == 2  # Once in the words for those who cannot see it.


def test_a_caption_in_full_and_cut_off_is_written_once() -> None:
    long = (
        "The light at night over the harbour of Brennick, seen from the wall where the keeper had climbed the ladder."
    )
    full, cut = f"<div>{long}<a> less</a></div>", f"<div>{long[:80]}<a> ... more</a></div>"
    picture = PICTURE.replace("The light at night", long)
    found = made(harbour.page(TEXT + f"<div><div>{picture}</div><div>{full}{cut}</div></div>" + harbour.paragraph(6)))
    assert found.body.count(long[:80]) == 2  # Once in the words for those who cannot see it.
    assert "more" not in found.body


def test_a_title_upon_a_still_without_a_caption_stays() -> None:
    still = f"<figure><div>{PICTURE}<span><time>1:30</time> The light at night</span></div></figure>"
    assert "<figcaption>The light at night" in made(harbour.page(TEXT + still + harbour.paragraph(6))).body


PROMPTS = [
    ("The keeper at dawn. Click to enlarge.", "The keeper at dawn."),
    ("The keeper at dawn (click to enlarge)", "The keeper at dawn"),
    ("The keeper at dawn | Click to enlarge", "The keeper at dawn"),
    ("Die Mauer. Zum Vergrößern auf das Bild klicken. (Stand 2016)", "Die Mauer. (Stand 2016)"),
    ("Cliquez sur l'image pour l'agrandir. Le mur.", "Le mur."),
    ("<b>Haz clic para ampliar.</b> El muro", "El muro"),
    ("A button: click to enlarge is what it says.", "A button: click to enlarge is what it says."),
    ("The boy says “vollbild”. Download.", "The boy says “vollbild”. Download."),
]


@pytest.mark.parametrize(("written", "said"), PROMPTS)
def test_a_caption_is_shown_without_what_it_says_of_buttons(written: str, said: str) -> None:
    found = made(harbour.page(f"{TEXT}<figure>{PICTURE}<figcaption>{written}</figcaption></figure>{TEXT}"))
    assert found.images[0].caption == said
    assert f"<figcaption>{said}</figcaption>" in found.body
