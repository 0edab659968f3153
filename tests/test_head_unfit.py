"""What stands in a standfirst's place, or is stated as the description, and sums nothing up."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph
from republish import Author, Page
from republish.extraction.head.deck.unfit import is_about

TEXT = "".join(map(paragraph, range(4)))
SUMMARY = "A light was lit on the old wall, and nobody had told the pilots."
OTHER = "The tug Morwenna lies at the wall, with the pilots on board."
LIST = f"<ul><li><a href=/news>News</a></li><li>{SUMMARY}</li></ul>"


def standfirst(*, above: str = "", head: str = "", inner: str = TEXT, before: str = "") -> str | None:
    html = page(inner, head=head, above=above).replace("<h1>", f"{before}<h1>")
    return republish.extract(Page.from_html(html, URL)).standfirst


def stated(text: str, **more: str) -> str:
    fields = "".join(f',"{name}":{value}' for name, value in more.items())
    return f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"The wall","description":"{text}"{fields}}}</script>'


@pytest.mark.parametrize("by", ["By Ada Moor Nobody had told", "Written by Ada Moor", "Von Ada Moor: Niemand sagte"])
def test_the_byline_and_what_stands_behind_it_are_no_standfirst(by: str) -> None:
    head = (
        f'<meta name="author" content="Ada Moor"><meta name="description" content="{by} the pilots of the new light.">'
    )
    assert standfirst(head=head) is None
    assert standfirst(head=head.replace("Ada Moor", "Bo Noor", 1)) is not None


def test_of_two_descriptions_the_one_that_the_page_prints_counts() -> None:
    head = "".join(f'<meta property="og:description" content="{text}">' for text in (OTHER, SUMMARY))
    assert standfirst(head=head, above=f"{ALT}<div><p>{SUMMARY}</p></div>") == SUMMARY


def test_a_standfirst_may_stand_behind_many_buttons() -> None:
    buttons = "".join(f"<li><span><i></i><b>Share {number}</b></span></li>" for number in range(18))
    deck = f'<div class="leadIn"><p>{SUMMARY.replace("light", "<a href=/light>light</a>")}</p></div>'
    assert standfirst(head=stated(OTHER), above=f"<ul>{buttons}</ul>{deck}") == SUMMARY


def test_the_title_before_the_site_s_motto_is_none_whatever_apostrophes_it_has() -> None:
    title, motto = "Mora’s wall is lit again", "Harbour Post - All of the coast, every day -"
    site = '<meta property="og:site_name" content="Harbour Post">'
    head = f'{site}<meta name="description" content="{title.replace("’", "&#39;")} - {motto}">'
    html = page(TEXT, head=head).replace("The wall", title)
    assert republish.extract(Page.from_html(html, URL)).standfirst is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{} is your comprehensive source for news of walls, lights and the people who keep them", None),
        ("The {} is the leading magazine for everybody who lives by the sea.", None),
        ("{} ist das große Magazin für alle, die an der See leben.", None),
        ("{} est le site de toutes celles et ceux qui vivent au bord de la mer.", None),
        ("{} is lit by a light that nobody had told the pilots of before the winter.", "same"),
        ("The Old Bell is the guide that every pilot of Mora has had on board since the war.", "same"),
        ("{} is a year old. Nobody had thought that a magazine would live through such a winter.", "same"),
    ],
)
def test_what_a_site_says_of_itself_on_every_page_is_none(text: str, expected: str | None) -> None:
    said = text.format("Harbour Post")
    head = f'<meta property="og:site_name" content="Harbour Post"><meta name="description" content="{said}">'
    assert standfirst(head=head) == (said if expected else None)


KEYWORDS = "Old walls, lights of Mora, harbour lights in winter, pilots and tugs"


@pytest.mark.parametrize(
    ("keywords", "expected"), [(KEYWORDS, None), ("walls, lights, harbours", KEYWORDS)], ids=["the same", "others"]
)
def test_the_keywords_sum_nothing_up(keywords: str, expected: str | None) -> None:
    head = f'<meta name="keywords" content="{keywords}"><meta name="description" content="{KEYWORDS}">'
    assert standfirst(head=head) == expected


def test_words_with_commas_and_no_blanks_between_them_are_keywords() -> None:
    assert standfirst(head=f'<meta name="description" content="{KEYWORDS.replace(", ", ",")}">') is None
    assert standfirst(head=f'<meta name="description" content="{KEYWORDS}">') == KEYWORDS


@pytest.mark.parametrize("tag", ["a", "b"])
def test_a_description_that_ends_in_a_link_is_cut_off(tag: str) -> None:
    said = f"{SUMMARY} It was late and&lt;{tag} href=&quot;/wall&quot;&gt; more of it&lt;/{tag}&gt;"
    found = standfirst(head=f'<meta name="description" content="{said}">')
    assert found == (None if tag == "a" else f"{SUMMARY} It was late and more of it")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meet Harbour Post in eleven languages, with talks, songs and lessons", None),
        ("Harbour Post asked eleven sailors about lights, songs and ferries", "as it is"),
        ("Meet old friends in eleven languages, with talks, songs and lessons", "as it is"),
    ],
    ids=["the site", "of the text", "unnamed"],
)
def test_what_names_the_site_and_nothing_of_the_text_is_no_standfirst(text: str, expected: str | None) -> None:
    head = f'<meta property="og:site_name" content="Harbour Post"><meta name="description" content="{text}.">'
    inner = TEXT.replace("harbour", "quay")
    assert standfirst(head=head, inner=inner) == (f"{text}." if expected else None)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("港の新聞は、海辺の暮らしを伝える地域のメディアです。", False),
        ("港の壁は、海辺の暮らしを守ってきた石の壁です。", True),
    ],
)
def test_what_begins_with_the_site_s_name_in_japanese_tells_what_that_is(text: str, kept: bool) -> None:
    head = f'<meta property="og:site_name" content="港の新聞"><meta name="description" content="{text}">'
    assert standfirst(head=head) == (text if kept else None)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("The Wall at Night by Ada Moor. 312 pages. Mora Press.", False),
        ("Ada Moor: Die Mauer bei Nacht. Mora-Verlag, 312 Seiten, 24 Euro.", False),
        ("Ada Moor, The Wall at Night, Mora Press, ISBN 978-3-16-148410-0.", False),
        ("โดย เอดา มัวร์ 4 มี.ค. 2566 เวลา 08:15 น.", False),
        ("Nobody had told the pilots, who read 312 pages before they lit the light.", True),
    ],
    ids=["pages", "Seiten", "ISBN", "byline and moment", "in a sentence"],
)
def test_a_book_or_who_wrote_it_and_when_sums_nothing_up(line: str, kept: bool) -> None:
    assert standfirst(above=f"<p class=x1>{line}</p><div>Share</div>") == (line if kept else None)


@pytest.mark.parametrize(
    "call", ["Find out more!", "Erfahren Sie mehr!", "Jetzt hier mehr erfahren.", "Descubre todo aquí."]
)
def test_what_ends_in_a_call_is_written_for_search_engines(call: str) -> None:
    assert standfirst(head=f'<meta name="description" content="{SUMMARY} {call}">') is None
    shown = standfirst(
        head=f'<meta name="description" content="{SUMMARY} {call}">',
        above=f"<p>{SUMMARY} {call}</p><div>By Ada Marlow</div>",
    )
    assert shown == f"{SUMMARY} {call}"


@pytest.mark.parametrize("end", ["More than forty stones fell.", "Hier lesen Kinder.", "Jetzt lesen sie wieder."])
def test_a_last_sentence_that_tells_something_calls_nobody(end: str) -> None:
    assert standfirst(head=f'<meta name="description" content="{SUMMARY} {end}">') == f"{SUMMARY} {end}"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [("Dark in time for winter", "Dark in time for winter"), ("Light by spring", None)],
    ids=["stated", "not stated"],
)
def test_a_short_line_right_below_the_headline_sums_up_what_is_stated_so(stated: str, expected: str | None) -> None:
    head = f'<meta property="og:description" content="{stated}">'
    assert standfirst(head=head, above="<div>Dark in time for winter</div>") == expected


META = f'<meta name="description" content="{SUMMARY}">'
ALT = f'<figure><img src=/a.jpg alt="{OTHER}"></figure>'
CAPTION = f"<figure><img src=/a.jpg><figcaption>{OTHER} Photo: Jo Reed</figcaption></figure>"


@pytest.mark.parametrize(
    ("above", "head", "expected"),
    [
        (CAPTION, stated(OTHER) + META, SUMMARY),
        (CAPTION, stated(OTHER), None),
        (CAPTION, stated(f"{OTHER} Photo: Jo Reed {SUMMARY}"), None),
        (CAPTION, stated(SUMMARY), SUMMARY),
        (ALT, stated(OTHER) + META, SUMMARY),
        (ALT, stated(OTHER), OTHER),
        ("", stated(OTHER, video=f'{{"@type":"VideoObject","description":"{OTHER}"}}') + META, SUMMARY),
        (f'<div class="page-lead"><figure><img src=/a.jpg><div class=said>{OTHER}</div></figure></div>', META, SUMMARY),
    ],
    ids=["caption", "nothing else", "begins with one", "no caption", "alt", "alt alone", "film", "in a figure"],
)
def test_what_is_said_of_a_picture_is_no_standfirst(above: str, head: str, expected: str | None) -> None:
    assert standfirst(above=above, head=head) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A light was lit on the old wall, and the pilots \ufffd\ufffd did not know of it.", None),
        ("A light was lit on the old wall. Jo Reed jo@site.example All rights are ours.", None),
        ("A light was lit on the old wall, and the pilots did not know. © Harbour Post", None),
        ("All of the harbour's news in a letter. Subscribe below to our newsletter.", None),
        ("The wall is mended at last. Call the harbour at [phone loc=1] before you sail.", None),
        ("%%excerpt%% The harbour and its news, from the wall to the pier of the pilots.", None),
        ("The wall is mended at last, and {{ page.summary }} was not told about it.", None),
        ("The wall [which is old] is mended at last, 100%, and nobody had told the pilots.",
         "The wall [which is old] is mended at last, 100%, and nobody had told the pilots."),
        ("A light was lit on the old wall. Website - https://harbour.example Films - https://films.example/wall", None),
        ("The weekly letter on walls and lights. Click to read Wall, by Jo Reed, a Substack publication.", None),
        (f"{SUMMARY} |", SUMMARY),
        (f"{SUMMARY} | {SUMMARY} It was late.", f"{SUMMARY} It was late."),
        (f"{SUMMARY} | It was late.", f"{SUMMARY} | It was late."),
        ("A harbour says who may copy the lights, and why a copyright of 70 years is too long.",
         "A harbour says who may copy the lights, and why a copyright of 70 years is too long."),
    ],
    ids=["lost letters", "address", "notice", "asks for an address", "a code", "a variable", "a place", "in brackets", "web addresses", "of a letter", "stray stroke", "said again", "said on", "of copyright"],
)  # fmt: skip
def test_a_description_that_a_machine_made_is_none(text: str, expected: str | None) -> None:
    assert standfirst(head=stated(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The old wall of Mora is lit: {SUMMARY}", SUMMARY),
        (f"The old wall of Mora is lit | {SUMMARY}", SUMMARY),
        (f"The old wall of Mora is lit - {SUMMARY}", SUMMARY),
        ("The old wall of Mora is lit, and nobody told the pilots.", "The old wall of Mora is lit, and nobody told the pilots."),
        ("The old wall of Mora is lit - and nobody told the pilots.", "The old wall of Mora is lit - and nobody told the pilots."),
    ],
    ids=["a colon", "a stroke", "a dash", "a sentence that goes on", "one behind a dash"],
)  # fmt: skip
def test_a_description_does_not_say_the_title_first(text: str, expected: str) -> None:
    html = page(TEXT, head=f'<meta name="description" content="{text}">').replace(
        "The wall", "The old wall of Mora is lit"
    )
    assert republish.extract(Page.from_html(html, URL)).standfirst == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("بوابة أخبار اليوم الإلكترونية", None), ("أضاء الحارس جدار الميناء القديم", "أضاء الحارس جدار الميناء القديم")],
)
def test_the_end_of_the_page_s_title_sums_nothing_up(name: str, expected: str | None) -> None:
    html = page(TEXT, head=f'<meta name="description" content="{name}">').replace(
        "<title>The wall", "<title>The wall | بوابة أخبار اليوم الإلكترونية"
    )
    assert republish.extract(Page.from_html(html, URL)).standfirst == expected


def test_a_step_of_the_trail_is_no_standfirst() -> None:
    trailed = standfirst(before=LIST, head=stated(OTHER, alternativeHeadline=f'"{SUMMARY}"'))
    assert trailed == OTHER


def test_a_line_that_leads_to_another_story_is_left_out() -> None:
    lines = f'<h2 class="x-subtitle">{SUMMARY}</h2><h2 class="x-subtitle"><a href="/2025/other">{OTHER}</a></h2>'
    assert standfirst(above=lines) == SUMMARY


def test_a_line_that_leads_to_the_page_itself_is_kept() -> None:
    lines = f'<h2 class="x-subtitle">{SUMMARY}</h2><h2 class="x-subtitle"><a href="{URL}">{OTHER}</a></h2>'
    assert standfirst(above=lines) == f"{SUMMARY}\n{OTHER}"


def test_a_subhead_amid_the_text_is_no_standfirst() -> None:
    linked = "".join(paragraph(number).replace("The pilots", "<b>The pilots of Mora</b>", 1) for number in range(3))
    text = f'{linked}<h2 class="story-subhead">The keeper of the light speaks up</h2>{TEXT}'
    assert standfirst(inner=text) is None
    before = f'<h2 class="story-subhead">The keeper of the light speaks up</h2>{linked}{TEXT}'
    assert standfirst(inner=before) == "The keeper of the light speaks up"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("The harbour of Mora was searched by Rep. Ada Marlow (D-Mora), the U.S.", None),
        ("The harbour of Mora was searched by Rep. Ada Marlow (D-Mora), the envoy.", "The harbour of Mora was searched by Rep. Ada Marlow (D-Mora), the envoy."),
    ],
    ids=["amid a sentence", "at its end"],
)  # fmt: skip
def test_a_description_cut_behind_an_abbreviation_is_none(said: str, expected: str | None) -> None:
    first = f"<p>{said} envoy said on Monday. Nobody was there.</p>"
    assert standfirst(head=stated(said), inner=first + TEXT) == expected


def test_the_first_paragraphs_cut_somewhere_are_none() -> None:
    inner = f"<p>{SUMMARY}</p><p>{OTHER} She is to leave on Monday.</p>{TEXT}"
    assert standfirst(head=stated(f"{SUMMARY} {OTHER}"), inner=inner) is None
    assert standfirst(head=stated(f"{OTHER} {SUMMARY}"), inner=inner) == f"{OTHER} {SUMMARY}"


LINES = [
    "Many lights were lit on the wall of the harbour.",
    "The keeper says that nobody could see.",
    "The pilots were asleep at the time.",
]


def test_lines_that_say_what_is_stated_are_taken_one_by_one() -> None:
    shown = "".join(f'<p class="x_lead_1">{line}</p>' for line in LINES)
    heading = '<h2 class="x_subheading">The harbour of Mora may have turned</h2>'
    found = standfirst(above=heading + shown, head=stated(" ".join(LINES)))
    assert found == "\n".join(LINES)
    assert standfirst(above=heading + shown, head=stated(SUMMARY)) == "The harbour of Mora may have turned"


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        ("<div><h1>The wall</h1><div class=t7>{}</div></div>", SUMMARY),
        ("<div><p>Mora</p><h1>The wall</h1><div class=t7>{}</div></div>", SUMMARY),
        ("<div><h1>The wall</h1><p>By the sea</p><div class=t7>{}</div></div>", SUMMARY),
    ],
    ids=["alone with the headline", "with a label above", "with a line between"],
)
def test_a_sentence_that_shares_a_box_with_the_headline_is_one(box: str, expected: str) -> None:
    html = page(TEXT, head=stated(OTHER)).replace("<h1>The wall</h1>", box.format(SUMMARY))
    assert republish.extract(Page.from_html(html, URL)).standfirst == expected


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ('<h2 class="subtitle">Pilots ask for help</h2>', "Pilots ask for help"),
        ('<h2 class="lead-text">Pilots ask for help</h2>', "Pilots ask for help"),
        ('<h2 class="part">Pilots ask for help</h2>', None),
    ],
    ids=["subtitle", "lead text", "no name"],
)
def test_a_short_heading_right_behind_the_headline(heading: str, expected: str | None) -> None:
    html = page("", above=heading + TEXT)
    assert republish.extract(Page.from_html(html, URL)).standfirst == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [("Low Water sells parts, tools and guides for lamps of every kind.", None), (SUMMARY, SUMMARY)],
    ids=["the site's", "the article's"],
)
def test_a_sentence_on_what_the_site_does_is_no_deck(text: str, found: str | None) -> None:
    head = '<meta property="og:site_name" content="Low Water">'
    html = page(TEXT, head=head).replace("<h1>The wall</h1>", f"<div><h1>The wall</h1><div>{text}</div></div>")
    assert republish.extract(Page.from_html(html, URL)).standfirst == found


MARLOW = (Author(name="Ada Marlow"),)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Marlow is a reporter who writes about harbours and those who work in them.",
        "Ada covers harbours for the Post, and has done so since the wall was built.",
        "Ada Marlow, HP Sports Writer",
        "ADA MARLOW, Chief Political Correspondent",
        "BY ADA MARLOW, who stood on the wall all night with the pilots.",
    ],
)
def test_what_tells_of_the_author_sums_nothing_up(text: str) -> None:
    assert is_about(text, MARLOW)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Marlow, who had been a writer, lit the light on the wall for the editor",
        "Ada Marlowe, HP Sports Writer",
        "Ada Marlowe is the new pilot of the harbour, and the first from the island.",
        "By Ada Marlowe the light was lit on the wall, and nobody had told the pilots.",
        "Bo Noor is a pilot who lit the light on the wall on a stormy night.",
    ],
)
def test_what_tells_of_another_may_sum_up(text: str) -> None:
    assert not is_about(text, MARLOW)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Ada Marlow, Post Pro Football Writer", True),
        ("ADA MARLOW, Chief Political Correspondent", True),
        ("Ada Marlow, MA, CPT; Jo Reed, BA, MSc (Harbours); Kit Moor, MA & Sam Orne, MA", True),
        ("Ada Marlow, who built the wall, is back.", False),
        ("Ada Marlow, the first pilot of Mora who had a lamp of her own, is back in town", False),
    ],
)
def test_a_name_and_what_they_are_is_a_byline(text: str, about: bool) -> None:
    people = tuple(Author(name=name) for name in ("Ada Marlow", "Jo Reed", "Kit Moor", "Sam Orne"))
    assert is_about(text, people) is about


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Walls are not what they were. The Long Wall is our series on how the coast gets along with the sea.", False),
        ("This article is part of a project on how the coast of Mora gets along with the sea and its walls.", False),
        ("The wall of Mora is part of a project on how the coast gets along with the sea and what it costs.", True),
    ],
)
def test_what_is_said_of_a_series_sums_nothing_up(text: str, kept: bool) -> None:
    assert standfirst(above=f'<div class="article-intro">{text}</div>') == (text if kept else None)


@pytest.mark.parametrize(
    ("end", "kept"),
    [("which the pilots had asked for in", False), ("which the pilots had asked for in.", True), ("which nobody had asked for", False), ("which nobody wanted", True)],
)  # fmt: skip
def test_a_long_description_that_ends_with_a_word_of_no_end_was_cut(end: str, kept: bool) -> None:
    text = f"The harbour of Mora has a new light on the old wall since the third of March this year, {end}"
    assert standfirst(head=stated(text)) == (text if kept else None)
    short = f"The harbour has a light {end}"
    assert standfirst(head=stated(short)) == short


def test_a_paragraph_behind_others_is_none() -> None:
    inner = TEXT + f"<p>{SUMMARY}</p>{paragraph(8)}"
    assert standfirst(head=stated(SUMMARY), inner=inner) is None
    assert standfirst(head=stated(SUMMARY), inner=f"<p>{SUMMARY}</p>{inner}") == SUMMARY
    assert standfirst(head=stated(SUMMARY), inner=f"{paragraph(9)}<p>{SUMMARY}</p>{TEXT}") == SUMMARY


def test_what_stops_within_a_word_of_the_text_is_none() -> None:
    inner = f"<p>MORA: {OTHER[:-1]} and their lanterns.</p>{TEXT}"
    assert standfirst(head=stated(f"Harbour News: MORA: {OTHER[:-1]} and their lan."), inner=inner) is None


@pytest.mark.parametrize(
    ("rest", "kept"),
    [("So it is told, in short, by the pilots of Mora.", False), ("", True)],
    ids=["goes on otherwise", "alone"],
)
def test_the_first_sentence_with_another_behind_it_is_none(rest: str, kept: bool) -> None:
    text = f"{SUMMARY} {rest}".strip()
    inner = f"<p>{SUMMARY} The ferry was late that morning, as it often was, and no one minded it.</p>{TEXT}"
    assert standfirst(head=stated(text), inner=inner) == (text if kept else None)


def test_what_a_picture_shares_its_paragraph_with_is_a_caption() -> None:
    photo = f'<p><span><img src="/mora.jpg" width="900" height="600"></span><span class="x1">{SUMMARY}</span></p>'
    assert standfirst(head=stated(f"{SUMMARY} The tug is to leave"), above=photo) is None


def test_the_official_site_of_something_is_no_article() -> None:
    assert standfirst(head=stated("Official site of The Harbour, with news of walls, lights and pilots.")) is None


def test_a_list_above_the_headline_holds_labels_whatever_it_is_called() -> None:
    kicker = (
        '<div class="deck"><ul><li><a href="/coast">Coast</a></li><li>Winter on the old wall of Mora</li></ul></div>'
    )
    assert standfirst(before=kicker) is None
    assert standfirst(before=f'<div class="deck">{SUMMARY}</div>') == SUMMARY


def test_the_heading_of_a_section_is_none_whatever_it_is_called() -> None:
    heads = "".join(
        f'<h3 class="subtitle">The pilots of pier {n} knew nothing of it</h3><div>{paragraph(n)}</div>' for n in (1, 2)
    )
    assert standfirst(inner=f"<p>Nobody had told <a href=/a>the pilots</a>.</p>{heads}") is None


def test_paragraphs_that_a_machine_glued_are_no_standfirst() -> None:
    assert standfirst(head=stated("The light is lit.Nobody told the pilots of it.The ferry came.")) is None
    assert standfirst(head=stated("The light is lit. Nobody told the pilots of it. The ferry came.")) is not None


@pytest.mark.parametrize(
    "text", ["Taeglich aktuelle Mora-Nachrichten aus Politik und Sport", "Immer neueste Nachrichten von der Kueste"]
)
def test_a_site_that_offers_news_tells_of_itself(text: str) -> None:
    assert standfirst(head=stated(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "➤ What the light on the wall of Mora is for ✓ who lit it ✓ and how long.",
        "lll➤ Who lit the old wall of Mora? ➥ We explain it and look at what is known.",
        "The light on the wall: ✓ who lit it ✓ what it is for, and how long it will burn.",
    ],
)
def test_a_description_made_for_lists_of_results_is_no_standfirst(text: str) -> None:
    assert standfirst(head=stated(text)) is None


def test_a_single_mark_amid_a_description_is_none_of_that() -> None:
    text = "A light was lit on the old wall ✓ and nobody had told the pilots."
    assert standfirst(head=stated(text)) == text


@pytest.mark.parametrize(("caption", "expected"), [(OTHER, None), ("The quay of Mora at noon.", OTHER)])
def test_what_the_caption_behind_it_says_again_is_no_deck(caption: str, expected: str | None) -> None:
    figure = f'<figure><img src="/i/tug.jpg"><figcaption><p>{caption}</p><p>© Harbour</p></figcaption></figure>'
    html = page(figure + TEXT).replace("<h1>", "<header><h1>").replace("</h1>", f"</h1><p>{OTHER}</p></header>")
    assert republish.extract(Page.from_html(html, URL)).standfirst == expected


def test_a_deck_that_the_data_state_may_be_said_again_by_a_caption() -> None:
    figure = f'<figure><img src="/i/tug.jpg"><figcaption>{OTHER}</figcaption></figure>'
    html = page(figure + TEXT, head=stated(OTHER))
    html = html.replace("<h1>", "<header><h1>").replace("</h1>", f"</h1><p>{OTHER}</p></header>")
    assert republish.extract(Page.from_html(html, URL)).standfirst == OTHER


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        ('<div><a href="/i/quay.jpg"><img src="/i/quay.jpg"></a><div class="subtitle">The pilot of the tug Morwenna, Ada Marlow</div></div>', None),
        ('<div class="subtitle">The pilot of the tug Morwenna, Ada Marlow</div>', "The pilot of the tug Morwenna, Ada Marlow"),
    ],
    ids=["below a picture", "alone"],
)  # fmt: skip
def test_what_is_called_a_subtitle_right_below_a_picture_is_its_caption(box: str, expected: str | None) -> None:
    assert standfirst(above=box) == expected


LONG_TITLE = "The wall of Mora is lit again"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LONG_TITLE} | walls, lights, harbours, pilots, tugs", None),
        (f"{LONG_TITLE} - walls, lights, harbours, pilots, tugs", None),
        (f"{SUMMARY} - Ada Moor - Coast and Tides", SUMMARY),
        (f"{SUMMARY} | Harbour Post", SUMMARY),
        (f"{SUMMARY} - Una Berg", f"{SUMMARY} - Una Berg"),
    ],
    ids=["keywords behind a stroke", "behind a dash", "the author and a section", "the site", "somebody else"],
)
def test_names_and_keywords_behind_a_description_are_none_of_it(text: str, expected: str | None) -> None:
    head = f'<meta property="og:site_name" content="Harbour Post"><meta name="author" content="Ada Moor"><meta name="description" content="{text}">'
    html = page(TEXT, head=head).replace("The wall<", f"{LONG_TITLE}<")
    assert republish.extract(Page.from_html(html, URL)).standfirst == expected


@pytest.mark.parametrize("name", ["lead_graphic", "lead-image", "leadPhoto"])
def test_the_place_of_the_lead_picture_is_no_standfirst(name: str) -> None:
    box = f'<div id="{name}"><img src="/i/quay.jpg" width="900" height="500"><p class="maker">Photographer: Lena Voss for the Harbour Post</p></div>'
    assert standfirst(above=box) is None
