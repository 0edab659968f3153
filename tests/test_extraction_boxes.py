"""Boxes between the paragraphs: what links to nothing and asks for nothing is the article's, prompts are not."""

from __future__ import annotations

import pytest

import republish
from harbour import article, paragraph, sentence
from republish import Page

TEXT = "".join(map(paragraph, range(7)))


def lines(box: str) -> list[str]:
    """What is left of a box in the middle of the text."""
    text = [paragraph(number) for number in range(7)]
    found = article("".join([*text[:4], box, *text[4:]]), "entry-content").text.split("\n")
    return found[4:-3]


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        (
            "<details><summary>Who rang the bell?</summary><p>Nobody did, say the pilots.</p></details>",
            ["Who rang the bell?", "Nobody did, say the pilots."],
        ),
        (
            '<div class="faq-item"><h3>Who rang it?</h3><div class="answer"><p>Nobody did that night, and nobody will.</p></div></div>',
            ["Who rang it?", "Nobody did that night, and nobody will."],
        ),
        (
            '<div class="callout"><p>Ring the bell three times in a storm.</p></div>',
            ["Ring the bell three times in a storm."],
        ),
        ('<div class="notice notice-info">Ring the bell in a storm.</div>', ["Ring the bell in a storm."]),
        (
            '<div class="timeline"><div class="event"><span class="date">1802</span><p>The wall is built of oak.</p></div>'
            '<div class="event"><span class="date">1926</span><p>The storm takes the bell.</p></div></div>',
            ["1802", "The wall is built of oak.", "1926", "The storm takes the bell."],
        ),
        (
            '<div class="infobox"><h3>The wall</h3><p>Built in 1802 of oak and stone, it was mended twice.</p></div>',
            ["The wall", "Built in 1802 of oak and stone, it was mended twice."],
        ),
        (
            '<figure class="wp-block-table"><table><tr><th>Year</th><th>Boats</th></tr><tr><td>1926</td><td>12</td></tr></table>'
            "<figcaption>Boats by year</figcaption></figure>",
            ["Year", "Boats", "1926", "12", "Boats by year"],
        ),
    ],
    ids=["details", "question", "callout", "notice", "timeline", "facts", "table's caption"],
)
def test_a_box_that_says_something_stays(box: str, kept: list[str]) -> None:
    assert [line for line in lines(box) if line != "The wall"] == [line for line in kept if line != "The wall"]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="callout"><p>Subscribe to our newsletter and never miss a boat.</p></div>',
        '<div class="callout"><p>Read more in <a href="/b">the story of the bell</a>, which is longer.</p></div>',
        '<div class="box"><p>Support our journalism today. Every penny counts for the harbour.</p></div>',
        '<div class="box">Advertisement</div>',
        '<div class="related"><p>The last ferry has a library of its own.</p></div>',
        '<div class="box" style="display:none"><p>The last ferry has a library of its own.</p></div>',
        "<form><p>Where did you see the bell last?</p><button>Send</button></form>",
    ],
    ids=["newsletter", "link", "support", "ad", "named", "hidden", "form"],
)
def test_a_box_that_leads_elsewhere_goes(box: str) -> None:
    assert lines(box) == []


def test_a_heading_that_opens_its_part_is_a_heading() -> None:
    answer = "Nobody did, say the pilots of the harbour, and nobody will in the years to come, for the bell is gone since that night."
    box = f'<h3><button aria-expanded="false"><span>Who rang the bell?</span></button></h3><div class="panel"><p>{answer}</p></div>'
    assert lines(box) == ["Who rang the bell?", answer]


@pytest.mark.parametrize(
    ("quotation", "kept"),
    [
        (
            '<div class="pull-quote"><p>“The wall will not hold”</p><span>Ada Marlow, engineer</span></div>',
            ["“The wall will not hold”", "Ada Marlow, engineer"],
        ),
        (
            '<aside class="c-quote"><div class="c-quote__text">The wall will not hold this winter.</div>'
            '<div class="c-quote__source">Ada Marlow</div></aside>',
            ["The wall will not hold this winter.", "Ada Marlow"],
        ),
        (
            "<aside><blockquote><span>The wall will not hold</span></blockquote><footer><cite>Ada Marlow</cite></footer></aside>",
            ["The wall will not hold", "Ada Marlow"],
        ),
        (
            '<div class="Quote_quote__h5"><figure><blockquote class="Quote_quote__b"><p>The wall will not hold this winter.</p>'
            '</blockquote></figure><figcaption><div class="Quote_quotee__F">Ada Marlow</div></figcaption></div>',
            ["The wall will not hold this winter.", "Ada Marlow"],
        ),
        (
            '<div class="my-32"><div>»The wall will not hold this winter.«</div><div>Ada Marlow</div></div>',
            ["»The wall will not hold this winter.«", "Ada Marlow"],
        ),
        (
            '<div class="pullquote"><p>The wall will not hold this winter.</p><p><a href="/share">Tweet this</a></p></div>',
            ["The wall will not hold this winter."],
        ),
    ],
    ids=["in quotation marks", "by its name", "a footer", "a caption", "in German marks", "a button"],
)
def test_who_said_it_stays_with_a_quotation(quotation: str, kept: list[str]) -> None:
    assert lines(quotation) == kept


def test_who_said_it_is_no_heading() -> None:
    said = '<div class="quote"><p>The wall will not hold, whatever they say of it.</p><p class="line-title">Ada Marlow</p></div>'
    assert "<h3>" not in str(
        article("".join([paragraph(0), paragraph(1), said, *map(paragraph, range(2, 6))]), "entry-content").body
    )


@pytest.mark.parametrize("caption", ["", "<figcaption>The town keeps two other bells.</figcaption>"])
def test_a_card_that_leads_to_another_page_is_no_figure(caption: str) -> None:
    card = (
        '<figure class="kg-card kg-bookmark-card"><a href="https://other.example/a"><div class="t">The bell of Mora</div>'
        f'<div class="d">How it was found.</div><div><img src="/thumb.jpg" width="800" height="500"></div></a>{caption}</figure>'
    )
    assert lines(card) == []


@pytest.mark.parametrize(
    ("heading", "kept"),
    [("The old gate", ["The old gate"]), ("Subscribe to our newsletter", []), ("More from Mora", [])],
)
def test_a_heading_over_a_picture_may_open_a_section(heading: str, kept: list[str]) -> None:
    cover = f'<img alt="" src="/cover.jpg" width="1200" height="700"><div class="wp-block-cover__inner-container"><h2>{heading}</h2></div>'
    assert lines(f'<div class="wp-block-cover">{cover}</div>') == kept


RECORD = '<div class="r t-rec"><div class="t-container"><div class="t-col">{}</div></div></div>'


def records(title: str) -> str:
    """What stands between paragraphs in boxes of one make, each alone or two in a box, as builders of pages set them."""
    text = [
        RECORD.format(f'<div class="t-text">{sentence(2 * n)}<br><br>{sentence(2 * n + 1)}</div>') for n in range(3)
    ]
    return article("".join([*text[:2], RECORD.format(title), *text[2:]]), "t-records").body


def test_a_line_called_a_title_in_a_box_like_the_paragraphs_opens_a_section() -> None:
    assert ">What the lamps cost</h" in records('<div class="t017__title t-title">What the lamps cost</div>')


@pytest.mark.parametrize(
    "title",
    ['<div class="t-title">Ring the bell</div><div class="t-descr"><a href="/bell">How to ring</a></div>', '<div class="t-title"><a href="/cost">What the lamps cost</a></div>', '<div class="t-uptitle">Harbour</div>'],
    ids=["over a link", "a link", "no title"],
)  # fmt: skip
def test_other_lines_in_such_boxes_do_not(title: str) -> None:
    assert "</h" not in records(title)


@pytest.mark.parametrize(
    "player",
    ['<video src="/bell.mp4"></video>', '<audio src="/bell.mp3"></audio>', '<div id="video-player-9"></div>'],
    ids=["film", "sound", "place of a film"],
)
def test_a_heading_that_names_only_a_player_goes(player: str) -> None:
    assert lines(f'<div class="clip"><h3>How the bell was rung</h3>{player}</div>') == []


@pytest.mark.parametrize(
    ("box", "heading"),
    [
        ("<div>", "<h3>How the bell was rung</h3>"),
        ("<section>", "<h3>How the bell was rung</h3>"),
        ('<div class="part">', '<h2 class="of">How the bell was rung</h2>'),
    ],
    ids=["a plain box", "a plain section", "marked up like another section's heading"],
)
def test_a_heading_that_shares_a_box_with_a_player_stays_over_the_text_behind(box: str, heading: str) -> None:
    part = f'{box}{heading}<video data-id="9"></video></{box[1:].split()[0].strip(">")}>'
    other = f'<h2 class="of">The ropes</h2>{paragraph(8)}'
    assert "How the bell was rung" in lines(part + paragraph(9) + other)


@pytest.mark.parametrize("behind", ["", "<h3>The ropes</h3>{}"], ids=["the end", "a section of its own"])
def test_a_heading_of_a_player_goes_where_nothing_of_its_section_stays(behind: str) -> None:
    part = '<div><h3>How the bell was rung</h3><video data-id="9"></video></div>'
    assert "rung" not in article(TEXT + part + behind.format(paragraph(9))).text


def test_a_heading_right_over_what_only_an_attribute_holds_stays_over_the_text_behind() -> None:
    part = '<h3>How the bell was rung</h3><div data-film="9"></div>'
    assert lines(part + paragraph(9))[0] == "How the bell was rung"


def test_a_heading_that_nothing_follows_is_said_to_go_for_that() -> None:
    made = article(TEXT + '<h3>How the bell was rung</h3><div data-film="9"></div>')
    assert [change.reason for change in made.changes if "bell" in change.words] == [
        "a heading of whose section nothing is kept"
    ]


def test_a_heading_that_announces_other_stories_is_said_to_point_to_them() -> None:
    made = article(TEXT + "<h3>Read more</h3>")
    assert [change.reason for change in made.changes if "Read" in change.words] == ["points to other articles"]


def test_a_heading_above_a_player_and_what_is_said_of_it_stays() -> None:
    said = "The bell was rung by three people, says the film, and none of them was seen on the wall afterwards."
    part = f'<h3>How the bell was rung</h3><video src="/bell.mp4"></video><p>{said}</p>'
    assert lines(f'<div class="part">{part}</div>') == ["How the bell was rung", said]


def test_a_button_beside_a_heading_is_none_of_it() -> None:
    assert lines(f"<h3>The bell <button>Share</button></h3>{paragraph(9)}")[0] == "The bell"


def test_answers_that_open_may_end_the_text() -> None:
    opens = "<details><summary>{}</summary><p>{}</p></details>"
    text = "".join(map(paragraph, range(6)))
    questions = [
        ("Who rang the bell?", "Nobody did, say the pilots."),
        ("Will it be found?", "The harbour office has its doubts."),
    ]
    html = (
        "<html lang=en><head><title>The wall</title></head><body><main><article><h1>The wall</h1><div class=entry-content>"
        f"{text}{''.join(opens.format(*pair) for pair in questions)}</div></article></main></body></html>"
    )
    found = republish.extract(Page.from_html(html, "https://site.example/2026/the-wall")).text.split("\n")
    assert found[6:] == [line for pair in questions for line in pair]


LINKS = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("bell()", "light()", "rope()"))


@pytest.mark.parametrize(
    ("before", "kept"),
    [
        ("<p>The pilots may call the harbour in one of these ways:</p>", True),
        ("<p>The pilots may call the harbour in one of these ways.</p>", False),
        ("<p>More:</p>", False),
        ("<p>Read more about the pilots of the harbour here:</p>", False),
    ],
)
def test_a_list_of_links_that_a_sentence_calls_for_stays(before: str, kept: bool) -> None:
    assert ("bell()" in lines(f"{before}<ul>{LINKS}</ul>")) is kept


def test_a_table_of_figures_with_a_note_ends_its_part() -> None:
    rows = "".join(f"<tr><td>P{n}</td><td>{n} 200 {n}38</td><td>{n}.4%</td></tr>" for n in range(10, 24))
    table = (
        '<section class="tw xbox"><h4>Table 1.</h4><div class="caption p"><p>Boats by pier</p></div><div class="tbl-box p"><table>'
        f'<tr><th>Pier</th><th>Boats</th><th>Share<a href="#n"><sup>a</sup></a></th></tr>{rows}</table></div></section>'
    )
    parts = f"<section>{paragraph(1)}{table}</section><section>{paragraph(2)}{paragraph(3)}{paragraph(4)}</section>"
    found = article(parts).text
    assert [row for row in range(10, 24) if f"P{row}\n" not in found] == []
    assert "Table 1.\nBoats by pier\nPier" in found


@pytest.mark.parametrize(("label", "kept"), [("Table 1.", True), ("Tabelle 12", True), ("Share this table", False)])
def test_what_numbers_a_table_over_its_caption_stays(label: str, kept: bool) -> None:
    table = (
        f'<section class="tw xbox"><h3 class="obj_head">{label}</h3><div class="caption p"><p>Boats by what was sung</p></div>'
        '<div class="tbl-box"><table><tr><th>Song</th><th>Boats</th></tr><tr><td>Hymn</td><td>12</td></tr>'
        '<tr><td>None</td><td>97</td></tr></table></div><div class="p"><a href="/t1" target="_blank">Open in a new tab</a></div></section>'
    )
    section = f'<section><h2 class="title">The songs</h2>{paragraph(1)}{paragraph(2)}{table}{paragraph(3)}{paragraph(4)}</section>'
    assert (label in article(section).text) is kept


def test_figures_in_a_list_that_only_lays_out_the_page_stay_under_their_heading() -> None:
    specs = "".join(
        f"<tr><th>{name}</th><td>{value}</td></tr>"
        for name, value in (("Length", "12 m"), ("Oars", "4"), ("Built", "1926"))
    )
    items = "".join(
        f'<li class="product"><h2>Boat {number}</h2>{paragraph(number)}{paragraph(number + 20)}'
        f'<div class="specs"><h3>Boat {number} in figures</h3><div><table>{specs}</table></div></div>{OFFER}</li>'
        for number in range(6)
    )
    found = article(f'{paragraph(9)}<ul class="boats">{items}</ul>').text
    assert found.count("Length\n12 m\nOars\n4\nBuilt\n1926") == 6


OFFER = '<p><a href="/shop">All the boats of this year in our shop by the wall</a></p>'


@pytest.mark.parametrize("name", ["table-title", "tbl__heading", "ninja_table_title"])
def test_the_title_of_a_table_stays_over_it(name: str) -> None:
    table = "<table><tr><th>Year</th><td>1990</td></tr><tr><th>Boats</th><td>44</td></tr></table>"
    box = f'<div class="responsive"><div class="{name}">Boats by year</div><div class="scroll">{table}</div></div>'
    assert lines(box)[0] == "Boats by year"


def test_a_picture_beside_a_table_is_not_its_caption() -> None:
    rows = "".join(f"<tr><td>P{n}</td><td>{n} 200</td></tr>" for n in range(10, 24))
    picture = '<div class="wp-caption"><a href="/big.jpg"><img src="/harbour.jpg" width="600" height="400"></a></div>'
    found = article(
        f"{paragraph(1)}{paragraph(2)}<div>{picture}<table>{rows}</table></div>{paragraph(3)}{paragraph(4)}"
    )
    assert "P10" in found.text
    assert [image.url for image in found.images] == ["https://site.example/harbour.jpg"]


def test_a_table_of_links_under_a_kept_heading_stays() -> None:
    rows = "".join(
        f'<tr><td><a href="/b/{n}">The boat of pier {n}</a></td><td>{n} oars of oak and ash</td><td>Built in 192{n}</td></tr>'
        for n in range(9)
    )
    parts = f"{paragraph(1)}{paragraph(2)}<h3>All the boats that we saw</h3><table>{rows}</table>{paragraph(3)}{paragraph(4)}"
    assert "All the boats that we saw\nThe boat of pier 0\n0 oars of oak and ash" in article(parts).text


FACTS = "<li>Built in 1871</li><li>Eleven metres high</li>"


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="infobox"><h3>The wall in figures</h3><ul>{FACTS}</ul></div>',
        f"<aside><h4>The wall in figures</h4><ol>{FACTS}</ol></aside>",
    ],
)
def test_a_headed_list_of_facts_between_paragraphs_stays(box: str) -> None:
    found = article(f"{paragraph(0)}{paragraph(1)}{box}{paragraph(2)}{paragraph(3)}").text
    assert "The wall in figures\nBuilt in 1871\nEleven metres high" in found


COUNTED = ("蔵書：二万一千冊", "会員：六百四十人", "開館日：週五日")


@pytest.mark.parametrize(
    ("items", "kept"), [(COUNTED, True), (COUNTED[:2], False), (("印刷", "共有", "保存"), False)], ids=str
)
def test_labelled_facts_under_a_line_that_nothing_calls_a_heading_stay(items: tuple[str, ...], *, kept: bool) -> None:
    listed = "".join(f"<li>{item}</li>" for item in items)
    box = f'<div class="css-e1"><div class="css-e2">数字で見る</div><ul>{listed}</ul></div>'
    found = article(f"{paragraph(0)}{paragraph(1)}{box}{paragraph(2)}{paragraph(3)}").text
    assert all(item in found for item in items) is kept


def test_a_headed_list_in_a_frame_of_its_own_stays_behind_a_text_with_a_picture() -> None:
    """TYPO3 gives each element of a page so many boxes, and the heading in one of them one more."""
    frame = '<div class="frame"><div class="frame-container"><div class="frame-inner">{}</div></div></div>'
    text = f'<div class="textpic"><figure><img src="/wall.jpg"><figcaption>The wall in May</figcaption></figure><div>{paragraph(0)}{paragraph(1)}</div></div>'
    facts = (
        f'<div class="frame-header"><h2><span>The wall in figures</span></h2></div><ul class="list-normal">{FACTS}</ul>'
    )
    parts = map(frame.format, (text, facts, f"{paragraph(2)}{paragraph(3)}"))
    assert "The wall in figures\nBuilt in 1871\nEleven metres high" in article("".join(parts)).text


def test_a_headed_list_of_links_between_paragraphs_goes() -> None:
    box = '<div class="box"><h3>The coast</h3><ul><li><a href="/a">The bell rings</a></li><li><a href="/b">The boat sails</a></li></ul></div>'
    assert "coast" not in article(f"{paragraph(0)}{paragraph(1)}{box}{paragraph(2)}{paragraph(3)}").text


def test_the_heading_of_a_box_stays_with_its_sentence() -> None:
    box = '<aside class="facts"><h3>About the wall</h3><p>It was built in 1871 by masons from Mora, and raised twice.</p></aside>'
    found = article(f"{paragraph(0)}{paragraph(1)}{box}{paragraph(2)}{paragraph(3)}").text
    assert "About the wall\nIt was built in 1871" in found


@pytest.mark.parametrize(
    "notes",
    [
        '<section class="footnotes"><ol><li id="n1">Olm, The Walls, 1953. <a href="#r1">↩</a></li></ol></section>',
        '<ol><li id="n1">Olm, The Walls, 1953. <a href="#r1">↩</a></li></ol>',
    ],
)
def test_a_single_note_stays(notes: str) -> None:
    text = f'{paragraph(0)}<p>It leans.<sup><a href="#n1" id="r1">1</a></sup></p>{paragraph(1)}{paragraph(2)}{notes}'
    assert article(text).text.endswith("Olm, The Walls, 1953.")


def test_a_table_of_one_cell_is_text() -> None:
    body = article(f"{paragraph(0)}<table><tr><td>{paragraph(7)}</td></tr></table>{paragraph(1)}{paragraph(2)}").body
    assert "<table" not in body
    assert paragraph(7) in body


@pytest.mark.parametrize("card", ["kg-card kg-callout-card", "notion-callout"])
def test_a_callout_of_an_editor_may_end_the_text(card: str) -> None:
    box = f'<div class="{card}"><div>💡</div><div class="callout-text">The lamp can be seen at all hours.</div></div>'
    assert article(f"{paragraph(0)}{paragraph(1)}{paragraph(2)}{box}").text.endswith(
        "The lamp can be seen at all hours."
    )


def test_a_quotation_in_a_figure_keeps_its_speaker() -> None:
    figure = "<figure><blockquote><span>“</span>A wall that leans talks.<span>”</span></blockquote><figcaption>Mayor Olm</figcaption></figure>"
    html = f'<div class="b"><div>{paragraph(0)}{paragraph(1)}</div><div>{figure}</div><div>{paragraph(2)}{paragraph(3)}</div></div>'
    assert "A wall that leans talks.”\nMayor Olm" in article(html).text


QUOTATIONS = {
    "a heading in marks": "<div class='a'><h3>A wall that leans talks”</h3><div><div><p>Una Berg</p><p>Mayor of Mora</p></div></div></div>",
    "a caption behind the figure": (
        "<div class='a'><figure><blockquote><p>A wall that leans talks.</p></blockquote></figure>"
        "<figcaption><div>Una Berg</div><div>Mayor of Mora</div></figcaption></div>"
    ),
}


@pytest.mark.parametrize("quotation", QUOTATIONS.values(), ids=QUOTATIONS)
def test_a_quotation_that_nothing_names_keeps_its_speaker(quotation: str) -> None:
    found = article(f"{paragraph(0)}{paragraph(1)}{quotation}{paragraph(2)}{paragraph(3)}").text
    assert found.split("\n")[3:5] == ["Una Berg", "Mayor of Mora"]


def test_code_beside_its_line_numbers_is_no_table() -> None:
    numbered = "<tr><td class=gutter><pre>1\n2</pre></td><td class=code><pre>def wall():\n    return 1</pre></td></tr>"
    body = article(f"{paragraph(0)}{paragraph(1)}<table class=highlight>{numbered}</table>{paragraph(2)}").body
    assert "<pre><code>def wall():\n    return 1</code></pre>" in body
    assert "<table" not in body


@pytest.mark.parametrize(
    "box", ['class="alert alert-info"', 'class="callout callout-warning"', 'class="x" role="note"']
)
def test_a_note_of_an_editor_s_program_may_link(box: str) -> None:
    note = f'<div {box}><h4>Note:</h4>You need <a href="/rope">a rope of hemp</a> for every boat in the harbour, so that it stays.</div>'
    assert "a rope of hemp" in article(paragraph(0) + paragraph(1) + note + paragraph(2)).text


def test_a_note_that_is_mostly_a_link_leads_away() -> None:
    note = '<div role="note">See <a href="/rope">how ropes of hemp are made in the harbour</a></div>'
    assert "ropes of hemp" not in article(paragraph(0) + paragraph(1) + note + paragraph(2)).text


def test_what_unfolds_beside_a_picture_is_no_caption() -> None:
    box = '<figure><img src="/bell.jpg"></figure><details><summary>Who rang the bell?</summary><p>Nobody did, say the pilots.</p></details>'
    assert lines(box) == ["Who rang the bell?", "Nobody did, say the pilots."]


def test_a_number_and_what_it_counts_stay_in_a_box_called_so() -> None:
    box = '<div class="{}"><div class="number">42%</div><div class="label">of the boats are empty</div></div>'
    assert (lines(box.format("stat")), lines(box.format("x7"))) == (["42%", "of the boats are empty"], [])


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        (
            '<div class="kg-card kg-product-card"><img src="/rope.png" alt=""><h4>Hemp rope</h4><p>It holds in frost and smells of nothing.</p>'
            '<a class="kg-product-card-button" href="https://shop.example/rope"><span>Buy now</span></a></div>',
            ["Hemp rope", "It holds in frost and smells of nothing."],
        ),
        (
            '<div class="elementor-widget-image-box"><figure><img src="/oak.jpg" width="900" height="600" alt="Oak"></figure><div><h3>The oak</h3>'
            "<p>It was dried for nine years.</p></div></div>",
            ["The oak", "It was dried for nine years."],
        ),
        (
            '<div class="elementor-widget-counter"><div class="elementor-counter"><div>metres of oak</div><div>40</div></div></div>',
            ["metres of oak", "40"],
        ),
        (
            '<aside class="box"><h3>Harbour soup</h3><p><em>Serves four pilots</em></p><ul><li>2 leeks</li><li>1 cod</li></ul>'
            "<p>Cut the leeks and boil them in sea water until the cod has come.</p></aside>",
            ["Harbour soup", "Serves four pilots", "2 leeks", "1 cod", "Cut the leeks and boil them in sea water until the cod has come."],
        ),
    ],
    ids=["a product without its button", "a picture and its words", "a number below its words", "a recipe with its sentence"],
)  # fmt: skip
def test_a_box_that_an_editor_set_stays_whole(box: str, kept: list[str]) -> None:
    assert lines(box) == kept


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        (
            '<div class="known"><h3>What we do not know</h3><ul><li>Who paid for the nails</li><li>Where the swans go</li></ul></div>',
            ["What we do not know", "Who paid for the nails", "Where the swans go"],
        ),
        (
            '<div class="game"><h3>Horn - Mora 2:1 (1:0, 1:1)</h3><p><b>Horn:</b> Moss, Berg, Reed</p><p><b>Mora:</b> Lund, Noor, Tarn</p><p><b>Crowd:</b> 312</p></div>',
            ["Horn - Mora 2:1 (1:0, 1:1)", "Horn: Moss, Berg, Reed", "Mora: Lund, Noor, Tarn", "Crowd: 312"],
        ),
        (
            '<div class="film"><p><b>Rating:</b> ★★★★☆</p><p><b>Director:</b> Lena Moss</p><p><b>Length:</b> 104 minutes</p></div>',
            ["Rating: ★★★★☆", "Director: Lena Moss", "Length: 104 minutes"],
        ),
        (
            '<div class="event"><h3>The concert</h3><dl><dt>Date</dt><dd>3 May, 7 pm</dd><dt>Place</dt><dd>Old Quay hall</dd></dl></div>',
            ["The concert", "Date", "3 May, 7 pm", "Place", "Old Quay hall"],
        ),
        (
            '<div class="field"><div class="label">Notes to editors</div><div class="item"><p>The pier was built of oak in 1911.</p></div></div>',
            ["Notes to editors", "The pier was built of oak in 1911."],
        ),
    ],
    ids=["a headed list", "facts under a heading", "facts with labels", "headed terms", "a label over a sentence"],
)
def test_a_box_of_facts_may_end_the_text(box: str, kept: list[str]) -> None:
    assert article(TEXT + box, "entry-content").text.split("\n")[7:] == kept
