"""Which pictures stay, how often, and what is written under them."""

from __future__ import annotations

import pytest

from test_extraction_body import PARAGRAPHS, body_of, page, story, taken, text

LENS = "The lens of the old light was ground in Brennick."
CAPTION = f"<figcaption>{LENS}</figcaption>"
FILE = "https://news.example/lens.jpg"


def test_a_preview_beside_its_original_is_not_shown() -> None:
    body = body_of(
        '<figure><div><img src="/60/lens.jpg?q=20"></div><img width="900" height="600">'
        f'<noscript><img src="/1900/lens.jpg"></noscript>{CAPTION}</figure>'
    )
    assert body.count("<img") == 1
    assert "/1900/lens.jpg" in body


def test_a_lazy_picture_with_sizes_wins_over_its_noscript_copy() -> None:
    body = body_of(
        '<figure><img data-srcset="/a/lens.jpg 800w, /b/lens.jpg 1600w" src="data:image/gif;base64,R0">'
        f'<noscript><img src="/c/lens.jpg"></noscript>{CAPTION}</figure>'
    )
    assert body.count("<img") == 1
    assert "/b/lens.jpg" in body


@pytest.mark.parametrize(
    ("address", "file"),
    [
        (FILE, FILE),
        ("/full/lens.JPG?size=XL", "https://news.example/full/lens.JPG?size=XL"),
        ("/the-lens-of-the-light", None),
        ("/wiki/File:Lens.jpg", None),
        ("javascript:show('/lens.jpg')", None),
    ],
)
def test_a_picture_of_which_only_a_place_is_held_is_the_file_that_a_click_opens(address: str, file: str | None) -> None:
    body = body_of(
        f'<figure><a href="{address}"><img src="data:image/svg+xml,x" width="900" height="600"></a>{CAPTION}</figure>'
    )
    assert (f'<img src="{file}" alt="" width="900" height="600"><figcaption>{LENS}' in body) == (file is not None)


def test_a_picture_that_names_its_file_is_not_the_one_that_a_click_opens() -> None:
    body = body_of(f'<figure><a href="/full/lens.jpg"><img src="{FILE}"></a>{CAPTION}</figure>')
    assert f'<img src="{FILE}" alt="">' in body


def test_the_caption_behind_a_noscript_copy_belongs_to_the_picture() -> None:
    body = body_of(
        f'<div class="picture"><div class="wrap"><img data-src="{FILE}" src="data:image/gif;base64,R0"></div>'
        f'<noscript><img src="{FILE}"></noscript><p class="image-caption">{LENS}</p></div>'
    )
    assert f'<figure><img src="{FILE}" alt=""><figcaption>{LENS}</figcaption></figure>' in body


def test_a_credit_behind_the_caption_joins_it() -> None:
    body = body_of(
        f'<div class="media"><figure><img src="{FILE}"><figcaption>{LENS}</figcaption></figure>'
        '<div class="photo-credit">Picture: Una Berg</div></div>'
    )
    assert f"<figcaption>{LENS} Picture: Una Berg</figcaption></figure>" in body


def test_a_button_that_enlarges_a_figure_is_the_figure() -> None:
    body = body_of(f'<div><button aria-label="Open"><figure><img src="{FILE}">{CAPTION}</figure></button></div>')
    assert FILE in body
    assert f"<figcaption>{LENS}</figcaption>" in body


def test_an_element_of_the_pages_own_may_be_a_picture() -> None:
    body = body_of(f'<figure><site-image src="{FILE}" alt="A lens"></site-image>{CAPTION}</figure>')
    assert f'<img src="{FILE}" alt="A lens">' in body


def test_ornaments_on_a_photograph_go() -> None:
    body = body_of(f'<figure><img src="{FILE}"><span><img src="/static/zoom-in.svg"></span>{CAPTION}</figure>')
    assert body.count("<img") == 1
    assert FILE in body


def test_a_drawing_may_be_a_figure() -> None:
    assert "/chart.svg" in body_of(f'<figure><img src="/chart.svg">{CAPTION}</figure>')


@pytest.mark.parametrize(
    "card",
    [
        '<div><a href="/ferry"><img src="/ferry.jpg" width="640" height="400"><span>The ferry sails</span></a></div>',
        '<div><div><img src="/ferry.jpg"></div><div><h3>Ferry timetable</h3><a href="/ferry">All sailings</a></div></div>',
        '<div><img src="/img/share.png"><span>Tell others</span></div>',
        '<div><img src="/portrait.jpg?w=48&amp;h=48"></div>',
        '<div><a href="/une"><img src="/tracker.jpg" width="1" height="1"></a></div>',
        '<div><span>Advertisement</span><br><img src="/soap.jpg"></div>',
        '<div><img src="/mail.jpg"><div>Sign up for <a href="/newsletters">our newsletter</a> on the sea.</div></div>',
        '<noscript><a href="https://shop.example"><img src="https://ads.shop.example/soap.jpg"></a></noscript>',
        '<div><a href="/newsletter-sign/"><img src="/join.jpg" width="700" height="50"></a></div>',
        '<p><a href="https://www.patreon.com/brennick"><img src="/patron.png" width="400"></a></p>',
        '<p><img src=":0" width="400"></p>',
        '<p><img src="/share/weibo.png"><img src="/share/qzone.png"><img src="/timg.jpg"></p>',
        '<div class="video-resource"><div class="video-resource__wrapper"><div><img src="/still.jpg"></div></div><div class="details">'
        '<div class="headline">Watch the wall fall</div><div><span>02:12</span> <span>- Source: TV</span></div></div></div>',
        '<figure class="teaser-layout"><a href="/ferry"><div><img src="/ferry.jpg"><figcaption><h3>The ferry sails</h3>'
        "<p>She left at noon, with forty people on board.</p></figcaption></div></a></figure>",
        '<div><a href="/people/una-berg"><img src="/una.jpg"></a><div>Una Berg writes of stones and of lamps.</div></div>',
    ],
)
def test_pictures_of_buttons_and_teasers_go(card: str) -> None:
    assert "<img" not in body_of(card)


def test_a_picture_that_links_to_its_own_page_stays() -> None:
    body = body_of(f'<div><a href="https://news.example/2026/harbour-wall-12345"><img src="{FILE}"></a></div>')
    assert FILE in body


@pytest.mark.parametrize("size", ['width="0" height="0" alt="A lens"', 'width="16" height="9"'])
def test_pictures_that_fill_their_box_stay(size: str) -> None:
    body = body_of(f'<figure><img src="{FILE}" {size}>{CAPTION}</figure>')
    assert FILE in body
    assert "width=" not in body


def test_the_picture_that_the_page_names_leads_from_afar() -> None:
    tools = "".join(f'<div class="tool"><span>Tool {i} of the page</span></div>' for i in range(40))
    head = f'<title>The wall of Brennick</title><meta property="og:image" content="{FILE}">'
    hero = f'<div class="hero"><div><img src="{FILE}"></div></div>'
    assert taken(page(hero + tools + story(text()), head=head)).body.startswith(f'<figure><img src="{FILE}"')


CAPTIONED = [
    f'<table align="right"><tr><td><img src="{FILE}"></td></tr><tr><td>{LENS}</td></tr></table>',
    f'<dl><dt><img src="{FILE}"></dt><dd>{LENS}</dd></dl>',
    f'<img src="{FILE}"><p class="image-caption">{LENS}</p>',
    f'<p><img src="{FILE}"></p><p><em>{LENS} Photo: Una Berg</em></p>',
    f'<p><img src="{FILE}"></p><p><small>{LENS}</small></p>',
    f'<div><a href="/pictures/12"><img src="{FILE}"></a><div class="desc">{LENS}</div></div>',
]


@pytest.mark.parametrize("block", CAPTIONED)
def test_words_under_a_picture_are_its_caption(block: str) -> None:
    body = body_of(block)
    assert f'<figure><img src="{FILE}" alt=""><figcaption>' in body
    assert body.count(LENS) == 1
    assert "<table" not in body


def test_a_paragraph_in_italics_behind_a_picture_is_text() -> None:
    body = body_of(
        f'<p><img src="{FILE}"></p><p class="text"><em>{LENS}</em> It turns slowly, and has done so since.</p>'
    )
    assert f"<p><em>{LENS}</em>" in body


def test_a_long_paragraph_around_a_picture_is_text() -> None:
    words = "The keeper climbs the stairs of the light every evening, winds the clock and trims the lamp, " * 2
    body = body_of(f'<p><img src="{FILE}" align="left">{words}and then he sleeps.</p>')
    assert f"<p>{words}and then he sleeps.</p>" in body
    assert FILE in body


def test_words_of_a_nameless_block_flow_around_its_picture() -> None:
    words = "The keeper climbs the stairs of the light every evening, winds the clock and trims the lamp, " * 2
    body = body_of(f'<div><a href="/lamp"><img src="{FILE}"></a>{words}and then he sleeps.<br><p>He dreams.</p></div>')
    assert f"<p>{words}and then he sleeps.</p>" in body


def test_each_figure_of_a_gallery_keeps_its_own_caption() -> None:
    views = "".join(
        f'<figure><img src="/view{i}.jpg"><figcaption>The harbour from the side number {i}</figcaption></figure>'
        for i in range(3)
    )
    body = body_of(f'<figure class="gallery">{views}</figure>')
    assert body.count("<figure>") == body.count("<figcaption>") == 3


def test_a_heading_in_a_figure_is_part_of_the_caption() -> None:
    body = body_of(f'<figure><h4>A chart of lamps</h4><img src="{FILE}">{CAPTION}</figure>')
    assert f"<figcaption>A chart of lamps {LENS}</figcaption>" in body
    assert "<h4>" not in body


def test_a_gallery_under_its_heading_is_no_teaser() -> None:
    views = "".join(f'<li><img src="/view{i}.jpg"></li>' for i in range(4))
    assert body_of(f"<section><h4>Views of the wall</h4><ul>{views}</ul></section>").count("<img") == 4


def test_what_a_gallery_says_under_all_its_pictures_stays_with_the_last() -> None:
    pictures = "".join(f'<figure><img src="/view{i}.jpg" width="900" height="600"></figure>' for i in range(2))
    body = body_of(f'<figure class="gallery">{pictures}<figcaption>Photos: Una Berg/CC BY 4.0</figcaption></figure>')
    assert body.count("<img") == 2
    assert body.count("<figcaption>Photos: Una Berg/CC BY 4.0</figcaption>") == 1


def test_a_byline_behind_a_figure_is_no_caption() -> None:
    figure = f'<figure><img src="{FILE}">{CAPTION}</figure>'
    body = taken(page(story(f'<div class="top">{figure}<p class="byline">by Una Berg</p></div>' + text()))).body
    assert f"<figcaption>{LENS}</figcaption>" in body


SIGNED = (
    '<div class="flex"><div class="round"><img alt="{0}" width="400" height="400" src="/people/moor.jpg"></div>'
    '<div><p class="semibold">{1}</p><p class="accent">Editor</p></div></div>'
)


@pytest.mark.parametrize(
    ("alt", "shown"), [("Ada Moor", False), ("Photo of Ada Moor", False), ("The wall at noon", True)]
)
def test_the_author_s_portrait_above_the_text_is_no_picture_of_it(alt: str, shown: bool) -> None:
    html = story(text()).replace("</h1>", f"</h1>{SIGNED.format(alt, 'By Ada Moor')}")
    found = taken(page(html))
    assert [author.name for author in found.authors] == ["Ada Moor"]
    assert ("moor.jpg" in found.body, "By Ada Moor" in found.body) == (shown, False)


@pytest.mark.parametrize("line", ["By Ada Moor", "Updated October 17, 2025"])
def test_who_wrote_and_when_is_no_caption(line: str) -> None:
    head = f'<div class="hero"><div><figure><img width="900" height="600" src="/wall.jpg" alt=""></figure></div><div class="x"><span>{line}</span></div></div>'
    found = taken(page(story(text()).replace("</h1>", f"</h1>{head}")))
    assert "wall.jpg" in found.body
    assert line not in found.body


@pytest.mark.parametrize("name", ["data-cfsrc", "data-echo", "data-of-some-script"])
def test_a_file_that_a_script_will_load_is_the_picture(name: str) -> None:
    assert FILE in body_of(f'<figure><img src="/spacer.gif" {name}="{FILE}">{CAPTION}</figure>')


ALIKE = [
    f'<div class="a1"><div class="b2"><img src="{FILE}" alt="{LENS}"></div><div class="c3"><span>{LENS}</span></div></div>',
    f'<div class="a1"><img src="{FILE}"><span class="newsCaption">{LENS}</span></div>',
    f'<figure><amp-img src="{FILE}"><div class="placeholder"></div></amp-img>{CAPTION}</figure>',
]


@pytest.mark.parametrize("block", ALIKE)
def test_words_like_the_alternative_text_or_named_so_are_the_caption(block: str) -> None:
    body = body_of(block)
    assert FILE in body
    assert f"<figcaption>{LENS}</figcaption>" in body
    assert body.count(f">{LENS}<") == 1


def test_a_heading_like_the_alternative_text_is_no_caption() -> None:
    block = f'<div class="a1"><div class="b2"><img src="{FILE}" alt="{LENS}"></div><div class="c3"><h2>{LENS}</h2></div></div>'
    assert "<figcaption>" not in body_of(block)


def test_the_headline_below_a_lead_picture_is_no_caption_of_it() -> None:
    hero = (
        f'<div class="hero"><img src="{FILE}" alt="The wall of Brennick"><div><h1>The wall of Brennick</h1></div></div>'
    )
    head = f'<title>The wall of Brennick</title><meta property="og:image" content="{FILE}">'
    article = taken(page(hero + story(text()), head=head))
    assert article.title == "The wall of Brennick"
    assert article.body.count("<img") == 1
    assert "<figcaption>" not in article.body


def test_a_file_name_is_no_caption() -> None:
    assert ">lens.jpg<" not in body_of(f'<div class="image"><img src="{FILE}"><span>lens.jpg</span></div>')


def test_the_picture_that_the_page_names_leads_whatever_stands_beside_it() -> None:
    head = f'<title>The wall of Brennick</title><meta property="og:image" content="{FILE}">'
    hero = f'<div><h2><a href="/harbour">The harbour</a></h2><figure><img src="{FILE}">{CAPTION}</figure></div>'
    assert taken(page(hero + story(text()), head=head)).body.startswith(f'<figure><img src="{FILE}"')


def test_a_caption_that_stands_twice_is_said_once() -> None:
    figure = f'<figure><img src="{FILE}"><figcaption>{LENS}</figcaption></figure>'
    body = body_of(f'<div class="media">{figure}<div class="caption">{LENS}</div></div>')
    assert body.count(LENS) == 1


@pytest.mark.parametrize(("file", "shown"), [("/pier.jpg", 2), ("/wall.jpg?w=600", 1)], ids=["two pictures", "one"])
def test_two_pictures_may_have_the_same_caption(file: str, shown: int) -> None:
    words = "The wall of Brennick in the light of the early morning, seen from the pier. Photo: Ada Moor"
    one, other = (
        f'<figure><img src="{src}" width="900" height="600"><figcaption>{words}</figcaption></figure>'
        for src in ("/wall.jpg?w=900", file)
    )
    body = taken(page(story(text(one, at=2).replace("</p>", f"</p>{other}", 1)))).body
    assert body.count("Photo: Ada Moor") == shown


def test_a_grey_sweater_is_no_placeholder() -> None:
    assert "/grey-sweater.jpg" in body_of('<figure><img src="/grey-sweater.jpg"></figure>')


NEXT = '<p class="text">It turns slowly, and it has done so since the first night on which the light was lit.</p>'


def test_a_bold_line_above_a_picture_is_a_heading_not_its_caption() -> None:
    body = body_of(f'<p><b>2. The lens of Brennick</b><br><img src="{FILE}"></p>{NEXT}')
    assert f'<h3><b>2. The lens of Brennick</b></h3>\n<figure><img src="{FILE}" alt=""></figure>' in body


def test_a_picture_on_a_line_of_its_own_leaves_the_paragraph() -> None:
    words = "It turns slowly, and it has done so since the first night on which the light was lit."
    body = body_of(f'<p class="text">{words}<br><img src="{FILE}"></p>')
    assert f'<p>{words}</p>\n<figure><img src="{FILE}" alt=""></figure>' in body


def test_an_icon_before_the_words_of_a_heading_stays_there() -> None:
    body = body_of(f'<h2><img src="{FILE}" width="20" height="20"> The lens of Brennick</h2>{NEXT}')
    assert 'width="20" height="20"> The lens of Brennick</h2>' in body


def test_an_icon_that_stands_by_itself_goes_and_is_listed() -> None:
    icon = '<img src="/icons/share.svg" alt="share" width="16" height="16">'
    article = taken(page(story(text(f'<h2>The lens of Brennick</h2><div class="link">{icon}</div>{NEXT}'))))
    assert "<img" not in article.body
    assert not article.images
    line = taken(page(story(text(f'<p class="text">{icon}<br>It turns slowly, as it has since the first night.</p>'))))
    assert [change.reason for change in line.changes if change.kind == "ornament"] == ["an icon that stands by itself"]


def test_a_picture_whose_words_stand_above_is_not_shown_again() -> None:
    words = f"{LENS} It took the men of the village three winters, and one of them lost the sight of an eye."
    figure = f'<figure><img src="{FILE}"><figcaption>{words}</figcaption></figure>'
    body = body_of(
        f'{figure}<p class="text">It turns slowly, and has since the first night it was lit.</p><div>{figure}</div>'
    )
    assert body.count("<img") == 1


def test_words_beside_a_picture_that_was_shown_before_are_not_left_alone() -> None:
    cover = f'<div class="cover"><img src="{FILE}" alt="A lens"><div><p class="caption-text">{LENS}</p></div></div>'
    body = body_of(f"{cover}<p class='text'>{PARAGRAPHS[0][::-1]}</p>{cover}")
    assert body.count(LENS) == 1
    assert f"<p>{LENS}</p>" not in body


def test_the_sites_logo_above_the_headline_leads_no_article() -> None:
    logo = '<div class="brand"><img src="/media/mail-logo2.png" alt="The Brennick Mail"></div>'
    html = story(text()).replace('<h1 class="headline">', f'{logo}<h1 class="headline">')
    assert "<img" not in taken(page(html)).body


def test_a_smiley_makes_no_figure_of_its_line() -> None:
    said = "The holiday of the masons is over and everyday life has us back again."
    line = f'<p>{said} <img src="/wp-includes/images/smilies/icon_wink.gif" alt=";)" class="wp-smiley"></p>'
    assert said in taken(page(story(text(line)))).text.split("\n")[3]


def test_slides_behind_the_text_of_their_article_stay() -> None:
    told = "The lens of the old light was ground in the village and carried over the hill by four men in one night."
    slides = "".join(
        f'<figure class="slide"><div><img src="/slide{n}.jpg"></div><figcaption><p>{told} It is number {n}.</p></figcaption></figure>'
        for n in range(4)
    )
    html = story(f"{text()}</div><div class=slides>{slides}")
    assert taken(page(html)).body.count("<figcaption>") == 4


def test_the_words_that_a_picture_has_for_the_blind_are_its_caption_below_it() -> None:
    picture = (
        f'<div align="center"><div class="article-img"><img src="/blank.gif" data-original="/arrow-keys.jpg" alt="{LENS}">'
        f'<noscript><img src="/arrow-keys.jpg"></noscript></div><br><span class="minor2">{LENS}</span></div>'
    )
    body = body_of(picture)
    assert f"<figcaption>{LENS}</figcaption>" in body
    assert f"<p>{LENS}</p>" not in body


def test_a_term_beside_its_icon_stays_one() -> None:
    terms = "".join(
        f'<div><img src="/glossary-icons-{word}.svg" alt="{word} of the wall"><div><dt>{word} of the wall</dt><dd>{said}</dd></div></div>'
        for word, said in (
            ("Coping", "The flat stones on its top."),
            ("Batter", "How far it leans, in inches to the foot."),
        )
    )
    body = body_of(f"<dl>{terms}</dl>")
    assert "<dt>Coping of the wall</dt><dd>The flat stones on its top.</dd>" in body


def test_a_picture_right_behind_the_last_paragraph_is_the_article_s() -> None:
    assert FILE in body_of(f'<p class="text"><img src="{FILE}" alt="A cat in a tree"></p>', at=5)


def test_a_picture_further_behind_that_leads_away_is_not() -> None:
    assert FILE not in body_of(
        f'<p class="text"><a href="/shop"><img src="{FILE}" alt="A cat in a tree"></a></p>', at=5
    )


def test_a_gallery_s_second_copy_of_a_caption_goes() -> None:
    told = "The keeper of the light and his daughter unveil the new lens of Brennick at the harbour on Tuesday, in the rain."
    gallery = (
        f'<div class="gallery"><ul><li><div><img src="{FILE}"></div><div class="caption"><figcaption>{told}</figcaption></div></li></ul>'
        f'<div class="panel"><div class="caption"><div class="remote"><div>{told}</div></div></div></div></div>'
    )
    assert taken(page(story(text(gallery)))).body.count(told) == 1


OFFERS = {
    "an app": '<div class="app"><div class="head"><div><img src="/icon.png" alt="Icon"><div>You read in the second best way!</div></div></div>'
    "<div><ul><li>More comfort on the way, too</li><li>Paper and news in one app</li></ul><div>Download for free</div></div></div>",
    "an info box": '<div class="infobox"><img src="/band.png" width="195"><div class="right"><div>News and headlines</div>'
    "<div>News of the Brennick Mail are to be found here every day of the week.</div></div></div>",
    "a teaser in a figure": '<figure class="inline-teaser"><div class="title">Lest auch</div><div href="/s"><div><img src="/s.jpg"></div>'
    '<div><a href="/s">The wall of the next village has fallen</a></div></div></figure>',
}


@pytest.mark.parametrize("offer", OFFERS.values(), ids=OFFERS)
def test_what_readers_are_offered_behind_the_text_is_no_picture_of_it(offer: str) -> None:
    assert "<img" not in body_of(offer, at=5)


def test_a_gallery_behind_the_text_stays() -> None:
    items = "".join(
        f'<dl class="gallery-item"><dt class="gallery-icon"><img src="/g{n}.png" width="300" height="200"></dt>'
        f'<dd class="wp-caption-text">Pier number {n} of the harbour</dd></dl>'
        for n in range(5)
    )
    assert body_of(f'<div class="gallery">{items}</div>', at=5).count("<figcaption>") == 5


def test_the_number_of_pictures_is_no_part_of_a_caption() -> None:
    body = body_of(f'<figure><a href="/gallery"><img src="{FILE}"><div class="count">5</div></a>{CAPTION}</figure>')
    assert f"<figcaption>{LENS}</figcaption>" in body


def test_a_caption_in_four_runs_keeps_the_name_at_its_end() -> None:
    runs = f"<div>{LENS}</div> (<div>Image: </div><div>Una Berg)</div>"
    body = body_of(f'<figure><img src="{FILE}"><figcaption>{runs}</figcaption></figure>')
    assert f"<figcaption>{LENS} (Image: Una Berg)</figcaption>" in body


def test_captions_beside_a_picture_keep_the_name_at_their_end() -> None:
    runs = f'<p class="caption">{LENS}</p><p class="caption">(</p><p class="caption">Image:</p><p class="caption">Una Berg)</p>'
    body = body_of(f'<div class="picture"><img src="{FILE}" width="900" height="600">{runs}</div>')
    assert f"<figcaption>{LENS} (Image: Una Berg)</figcaption>" in body


def artboard(name: str, width: str, *labels: str) -> str:
    set_on = "".join(
        f'<div class="g-Layer_1 g-aiAbs g-aiPointText"><p class="g-pstyle0">{label}</p></div>' for label in labels
    )
    return (
        f'<div id="g-{name}" class="g-artboard" {width}><img class="g-aiImg" data-src="/{name}.png" '
        f'src="data:image/gif;base64,R0">{set_on}</div>'
    )


def test_a_graphic_that_is_drawn_for_every_width_is_shown_once_with_its_heading() -> None:
    """In the markup of ai2html, https://github.com/newsdev/ai2html."""
    wide = artboard("wide", 'data-min-width="600"', "900", "Herring landed at the quay", "0")
    narrow = artboard("narrow", 'data-min-width="0" data-max-width="599"', "Herring landed at the quay", "900", "0")
    body = body_of(f'<div class="graphic"><div id="g-box" class="ai2html">{wide}{narrow}</div></div>')
    assert body.count("<img") == 1
    assert "/wide.png" in body
    assert body.count("Herring landed at the quay</figcaption>") == 1


def test_a_graphic_that_is_drawn_for_one_width_stays() -> None:
    drawn = artboard("only", 'data-min-width="0" data-max-width="599"', "Herring landed at the quay")
    assert "/only.png" in body_of(f'<div class="graphic"><div id="g-box" class="ai2html">{drawn}</div></div>')


@pytest.mark.parametrize(("name", "shown"), [("landings-as-a-share-of-all-fish", True), ("share-buttons", False)])
def test_a_share_of_something_is_no_share_bar(name: str, shown: bool) -> None:
    body = body_of(
        f'<section id="{name}"><img src="{FILE}" width="900" height="600"><p class="caption">{LENS}</p></section>'
    )
    assert (FILE in body) is shown


def test_a_caption_that_a_script_would_show_as_well_is_read_where_it_is_seen() -> None:
    body = body_of(
        f'<figure><div><img src="{FILE}"><div class="visually-hidden" aria-hidden="true"><div>{LENS}</div></div></div>{CAPTION}</figure>'
    )
    assert f"<figcaption>{LENS}</figcaption>" in body


@pytest.mark.parametrize("credit", ["Foto: Una Berg, via Mole Commons | Lizenz: CC BY-SA 4.0", "图片来源：海港日报"])
def test_a_credit_right_behind_a_picture_is_its_caption(credit: str) -> None:
    body = body_of(f'<p><img src="{FILE}" width="800" height="450"></p><p><strong>{credit}</strong></p>')
    assert f"<figcaption><strong>{credit}</strong></figcaption>" in body


def test_a_credit_in_several_runs_keeps_its_links() -> None:
    body = body_of(
        f'<div class="teaser"><div class="teaser-image"><img src="{FILE}"></div><div class="media-copyright"><span>Picture:</span>'
        '<div><div><a href="https://mole.example">Mole Commons</a></div></div>'
        '<div><div><a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></div></div></div></div>'
    )
    assert (
        'Picture: <a href="https://mole.example">Mole Commons</a> <a href="https://creativecommons.org/licenses/by/4.0/">'
        in body
    )


def test_a_number_in_an_address_is_no_size() -> None:
    shelf = "https://news.example/image/s28/568849/large/lens.jpg"
    assert shelf in body_of(
        f'<div><a href="{shelf}"><img src="{shelf}"></a><div class="image-caption"><br>{LENS}</div></div>'
    )


@pytest.mark.parametrize(
    "address", ["https://1.bp.blogspot.com/-x/abc/s72-c/a.jpg", "https://lh3.googleusercontent.com/abc=s96-c"]
)
def test_a_size_right_before_a_file_s_name_is_one(address: str) -> None:
    assert "<img" not in body_of(f'<div><img src="{address}"></div>')


def test_a_banner_that_leads_to_the_first_page_is_no_lead_picture() -> None:
    banner = f'<div class="top"><a href="https://news.example/"><img src="{FILE}" width="900"></a></div>'
    assert "<img" not in taken(page(banner + story(text()))).body


def drawing(alt: str) -> str:
    return f'<p><img src="/graphs/waves.svg" alt="{alt}"></p>'


def test_a_drawing_that_is_described_is_a_figure() -> None:
    assert 'alt="Graph of the waves of each winter"' in body_of(drawing("Graph of the waves of each winter"))


@pytest.mark.parametrize(
    "alt", ["", "Waves", "The Brennick Mail logo", "Download on the harbour shop", "A symbol of the sea"]
)
def test_a_drawing_of_which_nothing_is_said_is_an_icon(alt: str) -> None:
    assert "<img" not in body_of(drawing(alt))


def shop(link: str, alt: str = "A keeper with a lamp of brass") -> str:
    picture = f'<figure class="image"><a href="{link}" rel="sponsored"><img src="{FILE}" alt="{alt}"></a></figure>'
    return f'<figure class="gallery">{picture}{picture.replace("lens", "lamp")}</figure>'


def test_described_figures_among_the_paragraphs_may_lead_to_who_makes_what_they_show() -> None:
    assert body_of(shop("https://lamps.example/brass")).count("<img") == 2


@pytest.mark.parametrize(
    "figure",
    [shop("/lamps"), shop("https://lamps.example/brass", "Lamps")],
    ids=["another page of the site", "without a description"],
)
def test_other_pictures_that_lead_away_are_not_shown(figure: str) -> None:
    assert "<img" not in body_of(figure)


CREDIT = 'Photo: Una [<a href="https://creativecommons.org/licenses/by-sa/3.0/">CC BY-SA 3.0</a>], <a href="https://commons.example/lens">via Commons</a>'


@pytest.mark.parametrize(
    "under", [f'<p class="small">{CREDIT}</p>', f'<div class="breadcrumb2 small"><p>{CREDIT}</p></div>']
)
def test_whose_a_picture_is_stays_with_it_though_most_of_it_is_links(under: str) -> None:
    body = body_of(f'<div class="card"><img src="{FILE}" width="300" height="300">{under}</div>')
    assert FILE in body
    assert '<figcaption>Photo: Una [<a href="https://creativecommons.org/licenses/by-sa/3.0/">' in body


@pytest.mark.parametrize("agency", ["AP", "AP Photo", "Una Berg/Getty Images", "Reuters"])
def test_a_line_in_italics_that_ends_with_an_agency_is_said_of_the_picture(agency: str) -> None:
    said = f"The mayor and her daughter stand on the wall on May 3, 1993. ({agency})"
    body = body_of(f'<p class="text"><img src="{FILE}"></p><p class="text"><em>{said}</em></p>')
    assert f"<figcaption><em>{said}</em></figcaption>" in body


def test_a_logo_by_what_is_said_of_it_is_no_figure_with_words() -> None:
    assert "<img" not in body_of(
        '<div><div>Add <img src="/photo/1234.cms" alt="Mail Logo"> as a source that you trust and read</div></div>'
    )


def test_a_quotation_beside_a_logo_in_a_box_is_the_article_s() -> None:
    said = "The light has been lit on every night since the wall was built"
    box = f'<div class="testimonial"><div><img src="/l.png" alt="The Mail logo"></div><div><blockquote><p class="lg">{said}</p></blockquote></div></div>'
    assert f"<blockquote><p>{said}</p></blockquote>" in body_of(box)


@pytest.mark.parametrize(
    "image",
    [
        f'<img nitro-lazy-src="{FILE}" src="data:image/svg+xml;base64,AAAA">',
        f'<img nitro-lazy-srcset="{FILE} 800w" src="data:image/svg+xml;base64,AAAA">',
        f'<img data-speed-original="{FILE}" src="/spacer.gif">',
        f'<img data-my-lazyload="{FILE}">',
        f'<img data-thumb-src="/small.jpg" x-src="{FILE}">',
    ],
)
def test_a_file_to_come_is_found_whatever_a_plugin_calls_it(image: str) -> None:
    assert f'<img src="{FILE}"' in body_of(image)


@pytest.mark.parametrize(
    "image",
    [
        '<img src="https://:0" alt="Nothing">',
        '<img x-error-src="https://site.example/none.jpg" src="data:image/gif;base64,A">',
    ],
)
def test_what_names_no_picture_is_none(image: str) -> None:
    assert "<img" not in body_of(image)


def test_an_attribute_of_another_name_does_not_replace_a_picture() -> None:
    assert f'<img src="{FILE}"' in body_of(f'<img src="{FILE}" data-full-lazy-src="https://site.example/b.jpg">')


@pytest.mark.parametrize(
    ("alt", "said"),
    [
        ("The &amp;quot;wall&amp;quot;", "The &quot;wall&quot;"),
        ("Oak &amp;amp; rope", "Oak &amp; rope"),
        ("Oak &amp; rope; tar", "Oak &amp; rope; tar"),
    ],
)
def test_an_alternative_text_is_escaped_once(alt: str, said: str) -> None:
    assert f'alt="{said}"' in body_of(f'<img src="{FILE}" alt="{alt}">')


@pytest.mark.parametrize("credit", ["Foto: REUTERS/Una Berg", "Image: Una Berg/Harbour Newspapers"])
def test_whose_a_picture_is_joins_the_caption_before_it(credit: str) -> None:
    box = f'<div class="article--image"><img src="{FILE}" width="900" height="600"><p class="image-caption">Una Moor on the wall</p><p class="image--author">{credit}</p></div>'
    assert f"<figcaption>Una Moor on the wall {credit}</figcaption>" in body_of(box)


def test_a_line_in_italics_under_a_picture_is_its_caption_where_it_is_no_text() -> None:
    lines = "".join(
        f'<p><a href="/i/{n}.jpg"><img src="/i/{n}.jpg"></a></p><p class="post-text"><em>Light {n} by Ada Moor</em></p>'
        for n in range(3)
    )
    assert "<figcaption><em>Light 1 by Ada Moor</em></figcaption>" in body_of(lines)


def test_who_wrote_it_in_italics_under_a_picture_is_no_caption() -> None:
    box = f'<p><img src="{FILE}"></p><p><em>This post was written by <a href="/una">Una Berg</a>, keeper of the light.</em></p>'
    assert "<figcaption>" not in body_of(box)


@pytest.mark.parametrize(
    ("behind", "listed"),
    [
        (f'<p>{LENS} It is heavier than a boat.</p><figure><img src="{FILE}"></figure>', ["image"]),
        (f'<noscript><img src="{FILE}"></noscript>', []),
    ],
    ids=["further down", "for whoever runs no scripts"],
)
def test_a_picture_that_stood_above_goes_and_is_listed(behind: str, listed: list[str]) -> None:
    made = taken(page(story(text(f'<figure><img src="{FILE}"></figure>{behind}'))))
    assert str(made.body).count("<img") == 1
    assert [change.kind for change in made.changes] == listed


def test_a_picture_in_a_sentence_makes_no_caption_of_it() -> None:
    line = f'<p>A small lens <img src="{FILE}"> stands in the line as well, and that is all.</p>'
    body = body_of(f'<p><img src="https://news.example/lamp.jpg" alt="The lamp"></p>{line}')
    assert f'<p>A small lens <img src="{FILE}" alt=""> stands in the line as well, and that is all.</p>' in body


BOXED = {
    "list": "<ul><li>A lens of glass.</li><li>A lamp of brass.</li></ul>",
    "table": "<table><tr><td>Lens</td><td>Glass</td></tr><tr><td>Lamp</td><td>Brass</td></tr></table>",
    "quotation": "<blockquote><p>Nobody grinds a lens like that any more.</p></blockquote>",
    "code": "<pre>lens = glass + time</pre>",
}


@pytest.mark.parametrize("boxed", BOXED.values(), ids=BOXED)
def test_a_figure_that_holds_more_than_words_keeps_its_picture_with_the_caption_behind_it(boxed: str) -> None:
    image = f'<img src="{FILE}" width="900" height="600">'
    body = body_of(f"<figure>{image}{CAPTION}{boxed}</figure>")
    assert f'<figure><img src="{FILE}" alt="" width="900" height="600">{CAPTION}</figure>' in body
    assert boxed.split(">")[0] + ">" in body


@pytest.mark.parametrize("boxed", BOXED.values(), ids=BOXED)
def test_what_stands_between_a_picture_and_its_caption_stays_there(boxed: str) -> None:
    body = body_of(f'<figure><img src="{FILE}" width="900" height="600">{boxed}{CAPTION}</figure>')
    assert body.count(FILE) == 1
    assert body.index(FILE) < body.index(boxed.split(">")[0]) < body.index(LENS)


def test_links_in_a_figure_beside_its_picture_are_not_taken_for_text() -> None:
    links = "".join(f'<li><a href="/{name}">How the {name} came to Mora</a></li>' for name in ("lamp", "bell"))
    body = body_of(f'<figure><img src="{FILE}" width="900" height="600"><ul>{links}</ul>{CAPTION}</figure>')
    assert "came to Mora" not in body
