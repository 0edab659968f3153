"""Pictures above and behind the text: those of the article stay, a site's own, portraits and offers go."""

from __future__ import annotations

import pytest

from harbour_wall import body_of, page, story, taken, text
from lens import CAPTION, FILE, LENS


def test_the_picture_that_the_page_names_leads_from_afar() -> None:
    tools = "".join(f'<div class="tool"><span>Tool {i} of the page</span></div>' for i in range(40))
    head = f'<title>The wall of Brennick</title><meta property="og:image" content="{FILE}">'
    hero = f'<div class="hero"><div><img src="{FILE}"></div></div>'
    assert taken(page(hero + tools + story(text()), head=head)).body.startswith(f'<figure><img src="{FILE}"')


def test_the_picture_that_the_page_names_leads_whatever_stands_beside_it() -> None:
    head = f'<title>The wall of Brennick</title><meta property="og:image" content="{FILE}">'
    hero = f'<div><h2><a href="/harbour">The harbour</a></h2><figure><img src="{FILE}">{CAPTION}</figure></div>'
    assert taken(page(hero + story(text()), head=head)).body.startswith(f'<figure><img src="{FILE}"')


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


@pytest.mark.parametrize(
    ("link", "shown"), [("/autoren/508-moor/", False), ("/authors/ada-moor/", False), ("/places/brennick/", True)]
)
def test_a_picture_over_a_link_to_a_page_about_its_author_is_a_portrait(link: str, shown: bool) -> None:
    card = f"""<div class="css-1"><div><img src="/moor.jpg" width="900" height="600" alt="A. Moor"></div>
        <div><a href="{link}">Ada B. Moor</a><span>Editor</span></div></div>"""
    found = taken(page(story(text()).replace("</h1>", f"</h1>{card}")))
    assert ("moor.jpg" in found.body) is shown


@pytest.mark.parametrize(
    ("leads", "name", "shown"),
    [("/people/ada", "Ada Moor", False), ("/lens.jpg", "Ada Moor", True), ("/lens.jpg", "The old wall", True)],
)
def test_a_picture_that_leads_where_the_author_s_name_leads_is_a_portrait(leads: str, name: str, shown: bool) -> None:
    said = (
        f'<a href="/people/ada">{name}</a> <span>keeps the light of Brennick and has told of the sea for years.</span>'
    )
    card = f'<figure><a href="{leads}"><img src="{FILE}" width="900"></a><figcaption>{said}</figcaption></figure>'
    head = '<title>The wall of Brennick</title><meta name="author" content="Ada Moor">'
    assert (FILE in taken(page(story(text(card)), head=head)).body) is shown


@pytest.mark.parametrize(("name", "shown"), [("Ada Moor", False), ("The old wall", True)])
def test_a_picture_over_the_author_s_name_is_a_portrait(name: str, shown: bool) -> None:
    card = f'<ul><li><div><img src="/moor.jpg" width="900" height="600"></div><h3>{name}</h3><p>editor</p></li></ul>'
    html = story(text()).replace("</h1>", f"</h1>{card}")
    found = taken(page(html, head='<meta name="author" content="Ada Moor">'))
    assert ("moor.jpg" in found.body) is shown


@pytest.mark.parametrize(
    ("alt", "said", "shown"),
    [
        ("Ada Moor", "Written by Ada Moor", False),
        ("Ada Moor", "By Ada Moor", False),
        ("Ada Moor", "The wall at noon", True),
        ("Ada Moor", "Photo by Ada Moor", True),
        ("The old wall", "By Ada Moor", True),
    ],
)
def test_a_figure_below_the_text_that_says_who_wrote_it_is_their_portrait(alt: str, said: str, shown: bool) -> None:
    portrait = f'<figure><figcaption>{said}</figcaption><img src="{FILE}" alt="{alt}" width="900"></figure>'
    html = story(text()).replace("</article>", f"<hr><div>{portrait}</div></article>")
    found = taken(page(html, head='<title>The wall of Brennick</title><meta name="author" content="Ada Moor">'))
    assert (FILE in found.body) is shown


@pytest.mark.parametrize("file", ["mail-logo2.png", "maillogo/wide.gif"])
def test_the_sites_logo_above_the_headline_leads_no_article(file: str) -> None:
    logo = f'<div class="brand"><img src="/media/{file}" alt="The Brennick Mail"></div>'
    html = story(text()).replace('<h1 class="headline">', f'{logo}<h1 class="headline">')
    assert "<img" not in taken(page(html)).body


def test_a_banner_that_leads_to_the_first_page_is_no_lead_picture() -> None:
    banner = f'<div class="top"><a href="https://news.example/"><img src="{FILE}" width="900"></a></div>'
    assert "<img" not in taken(page(banner + story(text()))).body


HEAD = '<header class="top"><div><img src="{0}" width="900" height="500"></div>{1}</header>'
MENU = '<nav><a href="/harbour">The harbour</a> <a href="/sea">The sea</a></nav>'


@pytest.mark.parametrize(
    ("menu", "shown"), [(MENU, False), ("<p>The day</p>", True), (f"{MENU}<h1>The wall</h1>", True)]
)
def test_a_picture_in_the_header_that_holds_the_menu_is_the_site_s(menu: str, shown: bool) -> None:
    told = story(text())
    html = HEAD.format(FILE, menu) + (told if "h1" not in menu else told.replace("h1", "p"))
    assert ("<img" in taken(page(html)).body) is shown


@pytest.mark.parametrize(
    ("named", "said", "shown"),
    [(FILE, "", False), (FILE, ' alt="The quay"', True), ("https://news.example/x.jpg", "", True)],
)
def test_a_picture_above_one_that_the_data_name_at_the_head_of_the_text_is_the_site_s(
    named: str, said: str, shown: bool
) -> None:
    mood = f'<div class="mood"><img src="/mood/quay.jpg" width="900" height="500"{said}></div>'
    lens = f'<h2>What the council found at the quay</h2><div class="on-top"><img src="{FILE}" width="900"></div>'
    head = f'<title>The wall of Brennick</title><meta property="og:image" content="{named}">'
    body = taken(page(f"{mood}{story(lens + text())}", head=head)).body
    assert ("/mood/quay.jpg" in body, FILE in body) == (shown, True)


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        ("/index.php?eID=tx_cms_showpic&amp;file=31724", True),
        ("/showpic.php?file=quay.jpg", True),
        ("/index.php?id=7", False),
    ],
)
def test_a_link_to_the_program_that_shows_a_picture_alone_leads_nowhere_else(link: str, shown: bool) -> None:
    quay = f'<div class="image"><a href="{link}"><img src="/quay.jpg" width="400" height="300"></a></div>'
    assert ("/quay.jpg" in body_of(quay)) is shown


@pytest.mark.parametrize(("size", "shown"), [((1020, 156), False), ((1020, 400), True)])
def test_a_strip_above_the_headline_is_a_banner(size: tuple[int, int], shown: bool) -> None:
    banner = f'<div class="band"><img src="{FILE}" width="{size[0]}" height="{size[1]}" alt=" "></div>'
    assert ("<img" in taken(page(banner + story(text()))).body) is shown


@pytest.mark.parametrize(("link", "said", "shown"), [("#forum", "27", False), ("#large", "", True)])
def test_a_picture_beside_a_number_in_a_link_to_the_comments_is_a_sign(link: str, said: str, shown: bool) -> None:
    sign = f'<div class="notes"><a href="{link}"><div><img src="{FILE}"></div>{said}</a></div>'
    assert ("<img" in taken(page(sign + story(text()))).body) is shown


ISSUE = (
    '<div class="box"><header><h2>{2}</h2></header><div><figure><img src="/cover.jpg"><figcaption>The Wall, July</figcaption></figure>'
    "<div><p>This story is from our July issue.</p>{1}</div></div></div>"
)
LISTED = '<ul><li><a href="/a">The ferry in ice</a></li><li><a href="/b">High with yeast</a></li></ul>'


@pytest.mark.parametrize(
    ("listed", "heading", "shown"),
    [
        (LISTED, "The Wall 7/2026", "lens"),
        ("", "The Wall 7/2026", "cover"),
        (LISTED, "The wall of Brennick", "cover"),
        (LISTED, "The harbour: The wall of Brennick", "cover"),
        (LISTED.replace('"/', '"https://share.example/'), "The Wall 7/2026", "cover"),
    ],
)
def test_the_cover_over_a_list_of_links_in_the_box_of_an_issue_is_no_lead_picture(
    listed: str, heading: str, shown: str
) -> None:
    lead = f'<figure><img src="{FILE}"><figcaption>{CAPTION} (Photo: Ada Moor)</figcaption></figure>'
    box = ISSUE.format("", listed, heading)
    body = taken(page(story(text()).replace("</h1>", f"</h1>{lead}{box}"))).body
    assert (FILE in body, "cover.jpg" in body) == (shown == "lens", shown == "cover")


@pytest.mark.parametrize(("line", "shown"), [("Read also", False), ("The wall in winter, by", True)])
def test_a_picture_that_leads_where_the_line_for_other_stories_leads_is_theirs(line: str, shown: bool) -> None:
    teaser = (
        f'<div class="q"><div><a href="https://news.example/ferry"><img src="{FILE}" width="600" height="315"></a></div>{line} Ada '
        'Moor, “<a href="https://news.example/ferry">The ferry in the ice of the harbour</a>”, <i>The Sea</i>, June 2018.</div>'
    )
    assert (FILE in body_of(teaser, at=2)) is shown


def test_a_picture_right_behind_the_last_paragraph_is_the_article_s() -> None:
    assert FILE in body_of(f'<p class="text"><img src="{FILE}" alt="A cat in a tree"></p>', at=5)


def test_a_picture_further_behind_that_leads_away_is_not() -> None:
    assert FILE not in body_of(
        f'<p class="text"><a href="/shop"><img src="{FILE}" alt="A cat in a tree"></a></p>', at=5
    )


def test_slides_behind_the_text_of_their_article_stay() -> None:
    told = "The lens of the old light was ground in the village and carried over the hill by four men in one night."
    slides = "".join(
        f'<figure class="slide"><div><img src="/slide{n}.jpg"></div><figcaption><p>{told} It is number {n}.</p></figcaption></figure>'
        for n in range(4)
    )
    html = story(f"{text()}</div><div class=slides>{slides}")
    assert taken(page(html)).body.count("<figcaption>") == 4


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


SLIDES = [
    '<div class="swiper"><div class="swiper-wrapper">{}</div></div>',
    '<div class="slider slick-slider">{}</div>',
    '<div class="sqs-gallery">{}</div>',
    "<div>{}</div>",
]


@pytest.mark.parametrize("frame", SLIDES)
def test_slides_with_captions_behind_the_text_stay_all(frame: str) -> None:
    slides = "".join(
        f'<div class="slide"><img src="/g{n}.jpg"><p class="caption">Pier number {n} of the harbour.</p></div>'
        for n in range(6)
    )
    assert body_of(frame.format(slides), at=5).count("<figcaption>") == 6


def test_a_box_of_figures_without_a_word_may_end_the_text() -> None:
    figures = "".join(f'<figure><img src="/g{n}.jpg" alt="Pier number {n}"></figure>' for n in range(4))
    assert body_of(f"<div>{figures}</div>", at=5).count("<img") == 4
    assert "<img" not in body_of(f"<div>{figures}<p>Find more in the shop of the harbour.</p></div>", at=5)
    linked = figures.replace("<img", '<a href="/shop"><img').replace("</figure>", "</a></figure>")
    assert "<img" not in body_of(f"<div>{linked}</div>", at=5)


@pytest.mark.parametrize("frame", SLIDES)
def test_slides_that_lead_to_other_stories_are_none_of_it(frame: str) -> None:
    slides = "".join(
        f'<div class="slide"><a href="/2026/ferry-{n}"><img src="/g{n}.jpg" alt=""></a><h3><a href="/2026/ferry-{n}">Ferry {n} '
        "comes to the harbour of the town</a></h3></div>"
        for n in range(6)
    )
    assert "<img" not in body_of(frame.format(slides), at=5)


def test_figures_of_one_make_in_the_box_of_the_text_may_end_it_behind_an_appeal() -> None:
    appeal = '<div class="cta"><p>We live on gifts.</p><p>Please donate.</p><p>Thank you!</p><a href="/donate">Donate now</a></div>'
    figures = "".join(
        f'<figure class="wide"><img src="/map-{number}.png" width="900" height="600"></figure>' for number in range(3)
    )
    body = taken(page(story(text(appeal + figures, at=9)))).body
    assert [f"map-{number}.png" in body for number in range(3)] == [True, True, True]
    teasers = figures.replace("<img", '<a href="/other"><img').replace("</figure>", "</a></figure>")
    assert "map-1.png" not in taken(page(story(text(appeal + teasers, at=9)))).body


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("<span>Eye on the quay</span>", ""),
        (f"<span>{LENS}</span>", f"<figcaption>{LENS}</figcaption>"),
    ],
    ids=["a kicker", "a sentence"],
)
def test_a_few_words_right_over_a_heading_are_no_caption_of_the_picture_above_both(line: str, shown: str) -> None:
    hero = f'<header class="hero"><img src="{FILE}" alt=""><div><div>{line}<h2>The light of Brennick</h2></div></div></header>'
    assert f'<figure><img src="{FILE}" alt="">{shown}</figure>' in taken(page(story(hero + text()))).body


@pytest.mark.parametrize(("alternative", "shown"), [("The harbour hour", False), ("The old light in May", True)])
def test_the_cover_in_a_box_whose_link_is_called_as_it_is_goes_with_its_words(alternative: str, shown: bool) -> None:
    promo = (
        f'<section><div><img src="/cover.jpg" alt="{alternative}" width="300" height="300"></div><div>'
        '<strong><a href="/podcasts/hour">The harbour hour</a></strong><p class="podcast-promo">Subscribe to our podcast with stories told at the quay</p></div></section>'
    )
    assert ("cover.jpg" in taken(page(story(text(promo)))).body) is shown


@pytest.mark.parametrize("name", ["sticky-sidebar-relative", "sidebar-parent", "article-footer-wrap", "with-logo"])
def test_what_holds_the_article_s_paragraphs_is_nothing_beside_it_whatever_its_name(name: str) -> None:
    figure = f'<div class="{name}"><div><p>The ferry came.</p>{text()}<div><img src="{FILE}"><p class="caption">A lens</p></div>{text()}</div></div>'
    assert "lens.jpg" in taken(page(story(figure))).body


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("<span>Written by <a href='/team'>Ada Moor, PhD</a></span><span> on April 29, 2018</span>", False),
        ("<span>By Ada Moor</span>", False),
        ("<span>The light of the wall</span>", True),
    ],
)
def test_a_picture_beside_the_byline_is_a_portrait(line: str, shown: bool) -> None:
    card = f'<section><div><div><img src="/files/moor.jpg?w=305" alt=""></div></div><div>{line}</div></section>'
    html = story(text()).replace("</h1>", f"</h1>{card}")
    assert ("moor.jpg" in taken(page(html, head='<meta name="author" content="Ada Moor">')).body) is shown


LAST = '<div><figure><a{1}><img src="/last.jpg" width="{0}" height="800"></a></figure></div>'


@pytest.mark.parametrize("before", ["", "<p><em>Read more</em></p>"])
@pytest.mark.parametrize(
    ("width", "link", "shown"),
    [
        (1200, "", True),
        (150, "", False),
        (600, "", False),
        (1200, ' href="/other-story/"', False),
    ],
    ids=["large", "small", "high", "a link"],
)
def test_a_large_figure_that_ends_an_article_is_of_it(before: str, width: int, link: str, shown: bool) -> None:
    html = story(f"<div>{text()}{before}</div>{LAST.format(width, link)}")
    assert ("last.jpg" in taken(page(html)).body) is shown


CROPS = {
    "two boxes": '<div class="visible-md visible-lg"><img src="/mood-1.jpg" width="1500" height="420"{0}></div><div class="visible-xs"><img src="/mood-2.jpg" width="768" height="442"{0}></div>',
    "two pictures": '<div><img class="d-md-none" src="/mood-1.jpg" width="768" height="442"{0}><img class="hidden-xs" src="/mood-2.jpg" width="1500" height="400"{0}></div>',
}


@pytest.mark.parametrize("crops", CROPS.values(), ids=CROPS)
@pytest.mark.parametrize(
    ("alt", "named", "shown"),
    [
        ("", FILE, False),
        (' alt=""', FILE, False),
        (' alt="The pier"', FILE, True),
        ("", "", True),
        ("", "/mood-1.jpg", True),
    ],
)
def test_what_is_cut_for_screens_above_the_headline_is_the_page_s_where_its_data_name_another(
    crops: str, alt: str, named: str, shown: bool
) -> None:
    head = f'<title>The wall of Brennick</title><meta property="og:image" content="{named}">'
    found = taken(page(f"<div>{crops.format(alt)}</div>{story(text())}", head=head)).body
    assert ("mood-" in found) is shown


@pytest.mark.parametrize(
    ("file", "line", "shown"),
    [
        ("ferries-logo-12.png", "Image source: Brennick Ferries", True),
        ("ferries-logo-12.svg", "Image source: Brennick Ferries", False),
        ("ferries-logo-12.png", "Brennick Ferries", False),
    ],
)
def test_a_logo_amid_the_text_of_which_the_maker_is_told_stays(file: str, line: str, shown: bool) -> None:
    logo = f'<div><div><img src="/{file}" width="240"><p>{line}</p></div></div>'
    assert ("ferries-logo" in body_of(logo)) is shown
