"""Parts of an article that look unlike its paragraphs: numbered steps, what a review says for and against; and where it lies."""

from __future__ import annotations

import re

import pytest

import republish
from harbour import URL, article, paragraph, sentence
from harbour_wall import PARAGRAPHS, body_of, page, story, taken, text
from republish import Page, _html
from republish.extraction.judging.groups import judge_groups
from republish.extraction.judging.settling.headings import settle_headings
from republish.extraction.surveying.alike_headings import keep_alike_headings
from republish.extraction.surveying.guide import Guide
from republish.extraction.surveying.survey import Survey
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import leaves
from republish.extraction.tree.nodes import signature
from republish.extraction.tree.outline import outline
from republish.extraction.weighing.thresholds import FOUND
from republish.fidelity import verify

NUMBERED = ["Step {}", "Schritt {}", "{}.", "#{}", "No. {}"]


def steps(label: str, numbers: list[int]) -> str:
    """Each paragraph in a box with its number above it, as how-to sites build them."""
    return "".join(
        f'<div class="mod step"><div class="content"><span class="headline2">{label.format(number)}</span>'
        f"<p>{paragraph}</p></div></div>"
        for number, paragraph in zip(numbers, PARAGRAPHS, strict=True)
    )


def lines_of(inner: str) -> list[str]:
    return taken(page(story(inner))).text.split("\n")


@pytest.mark.parametrize("label", NUMBERED)
def test_lines_that_number_the_parts_stay(label: str) -> None:
    numbers = [1, 2, 3, 4, 5]
    pairs = zip(numbers, PARAGRAPHS, strict=True)
    assert lines_of(steps(label, numbers)) == [line for number, said in pairs for line in (label.format(number), said)]


def test_parts_may_be_counted_down() -> None:
    assert [line for line in lines_of(steps("#{}", [5, 4, 3, 2, 1])) if line.startswith("#")] == [
        "#5",
        "#4",
        "#3",
        "#2",
        "#1",
    ]


def test_numbers_that_do_not_count_on_are_not_kept_for_it() -> None:
    assert lines_of(steps("{}", [12, 40, 7, 3, 91])) == PARAGRAPHS


def review(pros: str, cons: str, verdict: str = "") -> str:
    """A review's box as shops and magazines build it, above the text."""

    def listed(*items: str) -> str:
        return f'<ul class="bullets">{"".join(f"<li>{item}</li>" for item in items)}</ul>'

    return (
        '<div class="buy"><div class="price">from £610.00</div><div class="o-rating">87</div>'
        f'<div class="cell"><h5>{pros}</h5>{listed("Keeps out the sheep", "Stands in any storm")}</div>'
        f'<div class="cell"><h5>{cons}</h5>{listed("Slow to build", "Costs a lot")}</div>{verdict}</div>'
    )


@pytest.mark.parametrize(
    ("pros", "cons"),
    [
        *[("Pros", "Cons"), ("PROS:", "CONS:"), ("What we like", "What we don’t like"), ("Vorteile", "Nachteile")],
        *[
            ("Plusi:", "Minusi:"),
            ("Prednosti", "Nedostaci"),
            ("Artıları", "Eksileri"),
            ("良い点", "気になる点"),
            ("장점", "단점"),
        ],
    ],
)
def test_what_speaks_for_and_against_stays_with_its_headings(pros: str, cons: str) -> None:
    lines = lines_of(review(pros, cons) + text())
    kept = [pros, "Keeps out the sheep", "Stands in any storm", cons, "Slow to build", "Costs a lot"]
    assert lines[: len(kept)] == kept
    assert lines[len(kept) :] == PARAGRAPHS


def test_lines_in_bold_over_lists_of_the_text_say_so_as_well() -> None:
    lists = "<p><b>Plusi:</b></p><ul><li>Stoji</li><li>Drži</li></ul><p><b>{}:</b></p><ul><li>Draga</li></ul>"
    assert (
        "Plusi:\nStoji\nDrži\nMinusi:\nDraga" in taken(page(story(text(lists.format("Minusi"), at=4)), lang="sl")).text
    )


def test_the_verdict_behind_both_lists_stays() -> None:
    said = "As promised it is the strongest wall of the island, though it only puts the village on a par with its neighbour."
    lines = lines_of(review("Pros", "Cons", f"<h4>Summary</h4><p>{said}</p>") + text())
    assert lines[lines.index("Summary") + 1] == said


@pytest.mark.parametrize(
    "votes", ["<ul><li>Readers (<span>31</span> votes)</li></ul>", "<ol><li>Readers 8.2</li></ol>"]
)
def test_a_list_behind_both_is_none_of_what_speaks_against(votes: str) -> None:
    lines = lines_of(review("Pros", "Cons", votes) + text())
    assert "Costs a lot" in lines
    assert not any(line.startswith("Readers") for line in lines)


def test_lists_of_links_under_such_headings_are_not_kept_for_it() -> None:
    linked = review("Pros", "Cons").replace("<li>", '<li><a href="/w">').replace("</li>", "</a></li>")
    assert "Keeps out the sheep" not in body_of() + taken(page(story(linked + text()))).body


def test_an_aside_of_a_heading_and_a_link_leads_to_another_story() -> None:
    aside = (
        '<div class="bx"><aside class="y7"><div class="y8"><header><h2>Best deals of the day: ropes, oars and lamps</h2></header></div>'
        '<div class="y9"><span><a href="https://shop.example/deals">Read on at the shop</a></span></div></aside></div>'
    )
    assert lines_of(text(aside)) == PARAGRAPHS


CARD = (
    '<div class="y7"><h3><a href="{0}">The {1} of the old harbour rings once more</a></h3><p class="text">For the first time since the '
    "great storm it was heard in all three villages, and the pilots came out of their houses to listen to it in the rain.</p></div>"
)


def test_a_lone_card_may_have_a_kicker_before_its_headline() -> None:
    card = CARD.format("/bell", "bell").replace('<a href="/bell">', '<span>Storm over Mora</span> :<a href="/bell">')
    assert "in all three villages" not in body_of(text(card, at=3))


@pytest.mark.parametrize(
    ("address", "times", "kept"),
    [("/bell", 1, 0), ("/bell", 4, 4), ("#bell", 1, 1), ("https://bells.example/bell", 1, 1)],
    ids=["one", "four to hear", "a part of the page", "another site"],
)
def test_a_lone_card_amid_the_text_leads_to_another_story(address: str, times: int, kept: int) -> None:
    words = ("bell", "horn", "clock", "whistle")[:times]
    cards = "".join(
        CARD.format(f"{address}-{word}", word) + f'<p class="text">{paragraph(n)}</p>' for n, word in enumerate(words)
    )
    article = taken(page(story(text(cards, at=3))))
    assert article.text.count("in all three villages") == kept
    assert verify(article.original_text, article.text, article.changes) == ()


def test_an_aside_of_a_heading_that_leads_on_without_a_link_does_so_too() -> None:
    aside = (
        '<aside class="element"><div class="b1"><div class="b2"><h2>A third of the pilots have seen the new light fail</h2></div>'
        '<div class="b3"><div>Read more</div></div><a class="b4" href="/pilots" aria-label="A third of the pilots"></a></div></aside>'
    )
    assert lines_of(text(aside)) == PARAGRAPHS


def test_an_aside_that_tells_something_is_judged_as_before() -> None:
    told = (
        "The wall has stood for two hundred winters, and was mended after each one of them by the same three families."
    )
    aside = f'<aside class="y7"><h2>Two hundred winters</h2><p>{told}</p><p><a href="/old">The old wall</a></p></aside>'
    assert told in body_of(aside)


def overlay(article: str) -> str:
    """A front page of teasers with an article opened above it, as portals' scripts lay them."""
    teasers = "".join(
        f'<li><div class="item"><h3><a href="/s/{n}">Story {n} of the day</a></h3>'
        f'<div class="sum"><p>{paragraph(n)}</p></div></div></li>'
        for n in range(40)
    )
    return (
        f'<html lang=en><head><title>The wall of Brennick</title></head><body><div id="app"><div class="render-modal">{article}</div></div>'
        f'<div class="stream"><ul>{teasers}</ul></div></body></html>'
    )


def test_an_article_in_an_overlay_is_the_page_s_own() -> None:
    inner = f'<div class="modal-body"><article><h1>The wall of Brennick</h1><div class="canvas">{text() * 2}</div></article></div>'
    lines = republish.extract(Page.from_html(overlay(inner), URL)).text.split("\n")
    assert lines[:5] == PARAGRAPHS
    assert not any(f"Story {n}" in line for n in range(40) for line in lines)


@pytest.mark.parametrize(
    ("other", "chance", "kept"),
    [
        ("<p><b>The old light</b></p>", 0.3, True),
        ("<p><b>The old light</b></p>", 0.1, False),
        ("<p>The old light</p>", 0.3, False),
        ('<p class="x"><b>The old light</b></p>', 0.3, False),
    ],
    ids=["its like is kept", "unlikely", "no bold line", "of another make"],
)
def test_a_bold_line_stays_beside_its_like(other: str, chance: float, *, kept: bool) -> None:
    inner = f"<p><b>Comment</b></p>{paragraph(0)}{other}{paragraph(1)}"
    assert stays("Comment", inner, chance) is kept


def stays(line: str, inner: str, chance: float) -> bool:
    """Whether a line is kept that nothing else keeps, of a text that is."""
    root = outline(_html.parse(page(f"<main><div>{inner}</div></main>").html, URL).root.find("body"))
    survey = Survey(root, leaves(root))
    verdicts = Verdicts(survey, Guide("blocks", "none"), [chance] * len(survey.leaves))
    verdicts.kept = [bool(leaf.text) and leaf.text != line for leaf in survey.leaves]
    keep_alike_headings(verdicts)
    return all(verdicts.kept[leaf.index] for leaf in survey.leaves if leaf.text == line)


AMID, BOXED = "{0}{line}{1}{2}", '{0}<div class="x1">{line}</div>{1}{2}'


@pytest.mark.parametrize(
    ("order", "line", "chance", "kept"),
    [
        (AMID, "<b>The old light</b>", 0.3, True),
        (BOXED, "<b>The old light</b>", 0.3, True),
        ("{0}<aside>{line}{1}</aside>{2}", "<b>The old light</b>", 0.3, False),
        (AMID, "<b>The old light</b>", 0.1, False),
        (AMID, "The old light", 0.3, False),
        (AMID, '<b><a href="/light">The old light</a></b>', 0.3, False),
        (AMID, "<b>The old light is out.</b>", 0.3, False),
        (AMID, "<b>Related stories</b>", 0.3, False),
        ("{line}{0}{1}{2}", "<b>The old light</b>", 0.3, False),
        ("{0}{1}{2}{line}", "<b>The old light</b>", 0.3, False),
        ("{0}{line}<p>Herring</p>{1}{2}", "<b>The old light</b>", 0.3, False),
    ],
    ids=[
        "amid",
        "in a box",
        "beside",
        "unlikely",
        "plain",
        "linked",
        "sentence",
        "calling",
        "first",
        "last",
        "over no paragraph",
    ],
)
def test_a_lone_bold_line_amid_the_text_heads_what_follows(order: str, line: str, chance: float, *, kept: bool) -> None:
    inner = order.format(*map(paragraph, range(3)), line=f"<p>{line}</p>")
    assert stays(re.sub("<[^>]+>", "", line), inner, chance) is kept


WIDGET = '<div class="widget">{}</div>'


@pytest.mark.parametrize(
    ("parts", "kept"),
    [
        ((paragraph(0) + paragraph(1), "<h2>The old light</h2>", paragraph(2) + paragraph(3)), True),
        ((paragraph(0) + paragraph(1), paragraph(2), "<h2>The old light</h2>"), False),
        ((paragraph(0), "<h2>Related stories</h2>", paragraph(2)), False),
        ((paragraph(0), '<h2><a href="/light">The old light</a></h2>', paragraph(2)), False),
    ],
    ids=["amid", "last", "calling", "linked"],
)
def test_the_only_heading_amid_boxes_of_paragraphs_stays(parts: tuple[str, ...], *, kept: bool) -> None:
    line = "Related stories" if "Related stories" in parts[1] else "The old light"
    inner = "".join(map(WIDGET.format, (*parts, '<a href="/give">Give to the Post</a>')))
    assert stays(line, f"<div>{inner}</div>", 0.41) is kept


def kept_headings(headings: list[str], chances: list[float], between: str = "", *, at_home: bool = False) -> list[str]:
    """Which headings of parts are kept, by their chances; all paragraphs are, and what stands between."""
    parts = "".join(
        f'<section class="listed"><header><h3>{heading}</h3></header><main>{between}{paragraph(n)}</main></section>'
        for n, heading in enumerate(headings)
    )
    root = outline(_html.parse(page(f"<main><div>{parts}</div></main>").html, URL).root.find("body"))
    survey = Survey(root, leaves(root))
    given = iter(chances)
    verdicts = Verdicts(
        survey,
        Guide("blocks", "none"),
        [next(given) if leaf.node.tag == "h3" else 1.0 for leaf in survey.leaves],
        URL if at_home else "",
    )
    verdicts.kept = [
        chance >= 0.5 and leaf.text != "Rated: good"
        for leaf, chance in zip(survey.leaves, verdicts.chances, strict=True)
    ]
    keep_alike_headings(verdicts)
    return [leaf.text for leaf in survey.leaves if leaf.node.tag == "h3" and verdicts.kept[leaf.index]]


LINKED = '<a href="https://{0}.example/">{0}</a>'


@pytest.mark.parametrize(
    ("headings", "chances", "kept"),
    [
        (["Reporting", "Impact"], [0.3, 0.3], ["Reporting", "Impact"]),
        (["Reporting"], [0.3], []),
        (["Reporting", "Impact"], [0.3, 0.1], ["Reporting"]),
        ([LINKED.format("Quay"), LINKED.format("Pier")], [0.3, 0.3], []),
        ([LINKED.format("Quay"), LINKED.format("Pier")], [0.3, 0.6], ["Quay", "Pier"]),
    ],
    ids=["two of a kind", "one", "one unlikely", "linked", "linked beside one kept"],
)
def test_headings_of_one_kind_speak_for_each_other(headings: list[str], chances: list[float], kept: list[str]) -> None:
    assert kept_headings(headings, chances) == kept


@pytest.mark.parametrize(
    ("between", "kept"),
    [
        ('<figure><img src="/quay.jpg"><figcaption>The quay at noon</figcaption></figure>', 2),
        ('<div class="image-caption">The quay at noon</div>', 2),
        ("<h4>Who was there</h4>", 2),
        ("<p>Rated: good</p>", 2),
        ("<h2>Who was there</h2>", 0),
    ],
    ids=["a picture", "a caption", "a smaller heading", "a tag that goes", "a greater heading"],
)
def test_a_heading_leads_past_a_picture_or_a_smaller_heading(between: str, kept: int) -> None:
    assert len(kept_headings(["Reporting", "Impact"], [0.3, 0.3], between)) == kept


def test_a_sentence_that_is_mostly_links_is_what_a_heading_leads_to() -> None:
    linked = (
        '<p><a href="/storm">The storm of the year came in from the north and took the old pier.</a> It is gone.</p>'
    )
    parts = kept_headings(["Reporting", "Impact"], [0.3, 0.3], linked)
    assert parts == ["Reporting", "Impact"]


def test_headings_that_lead_to_other_sites_name_what_the_article_compares() -> None:
    headings = [LINKED.format("Quay"), LINKED.format("Pier")]
    assert kept_headings(headings, [0.3, 0.3], at_home=True) == ["Quay", "Pier"]
    assert (
        kept_headings([f'<a href="{URL}/{name}">{name}</a>' for name in ("Quay", "Pier")], [0.3, 0.3], at_home=True)
        == []
    )


@pytest.mark.parametrize(("heading", "kept"), [(1.0, True), (0.0, False)], ids=["kept", "gone"])
def test_a_list_right_under_a_kept_heading_stays_where_text_follows(heading: float, kept: bool) -> None:
    part = f"<section><h3>The quay</h3><ul><li>Price: three crowns</li><li>Good for boats</li></ul><p>{paragraph(1)}</p></section>"
    root = outline(_html.parse(page(f"<main><div>{part}</div></main>").html, URL).root.find("body"))
    survey = Survey(root, leaves(root))
    given = {"h3": heading, "li": 0.4}
    verdicts = Verdicts(survey, Guide("blocks", "none"), [given.get(leaf.node.tag, 1.0) for leaf in survey.leaves])
    verdicts.kept = [chance >= 0.5 for chance in verdicts.chances]
    judge_groups(verdicts, FOUND)
    assert [verdicts.kept[leaf.index] for leaf in survey.leaves if leaf.node.tag == "li"] == [kept, kept]


def test_an_unlikely_heading_among_likely_ones_of_its_kind_is_one_of_them() -> None:
    assert kept_headings(["Reporting", "Impact", "Ways"], [0.6, 0.7, 0.15]) == ["Reporting", "Impact", "Ways"]


def test_a_number_for_a_class_says_nothing_of_the_kind() -> None:
    one, other = (
        outline(
            _html.parse(f'<p class="text elk-{number}-7c9a-49c8-9424-a650f27704ca">Tide.</p>', URL).root.find("body")
        )
        for number in ("244f1d40", "91b03c77")
    )
    assert signature(next(one.blocks())) == signature(next(other.blocks())) == ("p", "text")


def test_an_id_made_of_the_heading_s_words_says_nothing_of_it() -> None:
    body = body_of('<h2 id="toc_share-of-the-comments">Share of the comments</h2>')
    assert ">Share of the comments</h2>" in body


@pytest.mark.parametrize("name", ["commentlist", "comment-list", "comments-thread"])
def test_what_readers_wrote_goes_however_well(name: str) -> None:
    comments = "".join(
        f'<li class="comment"><article class="comment-body"><div class="comment-content">{paragraph(n)}</div></article></li>'
        for n in range(3)
    )
    assert lines_of(f'{text() * 2}<ol class="{name}">{comments}</ol>') == PARAGRAPHS * 2


PLEAS = [
    '<div class="replay-signup"><h3>Sign up for the Ebb newsletter</h3><p><strong>The Ebb</strong> is a weekly newsletter for pilots and '
    "keepers of lights.</p><p>Delivered once a week, it is the guide to the most important conversations around the tides.</p></div>",
    '<div class="deals"><div class="row"><h3>Get chosen deals texted right to your phone!</h3></div><div class="row"><input name="phone"></div>'
    "<p>By signing up, you agree to receive recurring automated messages from the Brennick Mail.</p></div>",
]


@pytest.mark.parametrize("plea", PLEAS, ids=["named", "agreed to"])
def test_all_that_a_box_says_goes_with_its_plea(plea: str) -> None:
    assert lines_of(text(plea)) == PARAGRAPHS


def test_headings_between_copies_for_other_screens_go_with_them() -> None:
    parts = "".join(f"<h3>Part {n}</h3><p>{said}</p>" for n, said in enumerate(PARAGRAPHS))
    variants = "".join(f'<div class="ssr-variant hidden-{n}">{parts}</div>' for n in range(3))
    assert lines_of(variants) == [line for n, said in enumerate(PARAGRAPHS) for line in (f"Part {n}", said)]


def led_by(names: list[str], *, told: bool) -> list[str]:
    """Which names of what is compared stay, each in a card with facts that go, with or without a kept paragraph behind it."""
    parts = "".join(
        f'<div class="product"><div class="card"><h3 class="name">{name}</h3><p>Price: ${n}75</p><p>Rating: 4.{n}/5</p>'
        f"<p>Weight: {n} lb, with the sack and the lines</p></div><div><div>{paragraph(n)}</div></div></div>"
        for n, name in enumerate(names)
    )
    root = outline(_html.parse(page(f"<main><div>{parts}</div></main>").html, URL).root.find("body"))
    survey = Survey(root, leaves(root))
    verdicts = Verdicts(survey, Guide("blocks", "none"), [1.0] * len(survey.leaves))
    verdicts.kept = [leaf.node.tag == "h3" or (leaf.solid and told) for leaf in survey.leaves]
    settle_headings(verdicts)
    return [leaf.text for leaf in survey.leaves if leaf.node.tag == "h3" and verdicts.kept[leaf.index]]


NAMES = ["Harbour One", "Low Tide", "Grey Gull", "Old Pier"]


@pytest.mark.parametrize(
    ("names", "told", "kept"),
    [(NAMES, True, NAMES), (NAMES, False, []), (NAMES[:2], True, []), (["Key data"] * 4, True, [])],
    ids=["names", "nothing told", "two", "labels"],
)
def test_names_of_what_is_compared_stay_though_their_facts_go(names: list[str], told: bool, kept: list[str]) -> None:
    assert led_by(names, told=told) == kept


@pytest.mark.parametrize(
    "heading",
    [
        "Key Points",
        "Key takeaways:",
        "Auf einen Blick",
        "L’essentiel",
        "Lo esencial",
        "Kortversjonen",
        "Story highlights",
        "Summary",
        "Darum gehts",
        "En résumé",
    ],
)
def test_what_an_article_says_of_itself_in_short_stays(heading: str) -> None:
    told = ["The wall has stood for two hundred winters and more.", "The council wants to rebuild it stone by stone."]
    box = f'<div class="box-short"><p class="t">{heading}</p><ul>{"".join(f"<li>{line}</li>" for line in told)}</ul></div>'
    assert lines_of(box + text())[:3] == [heading, *told]


@pytest.mark.parametrize("headings", [("In short:", "What's next?"), ("Kurz und knapp", "Wie es weitergeht")])
def test_headings_over_sentences_in_a_box_above_the_text_stay(headings: tuple[str, str]) -> None:
    told = ["The wall has stood for two hundred winters.", "The council will vote on it in May."]
    parts = "".join(f"<h2>{over}</h2><p>{line}</p>" for over, line in zip(headings, told, strict=True))
    lines = article(f'<div class="KeyPoints_box__7k">{parts}</div>{"".join(map(paragraph, range(5)))}').text.split("\n")
    assert lines[:4] == [headings[0], told[0], headings[1], told[1]]


def test_a_list_of_what_happened_right_above_the_text_stays() -> None:
    told = ["The harbour froze on Monday", "Bread may run out on the island"]
    further = '<li><a href="/more">More on our front page</a></li>'
    listed = f'<ul class="x">{"".join(f"<li>{line}</li>" for line in told)}{further}</ul>'
    assert article(listed + "".join(map(paragraph, range(5)))).text.split("\n")[:2] == told


def test_a_list_of_single_words_right_above_the_text_goes() -> None:
    listed = "<ul><li>Harbour</li><li>Tides</li></ul>"
    assert article(listed + "".join(map(paragraph, range(5)))).text.split("\n")[0] == sentence(0)


def test_a_list_of_other_stories_is_no_summary() -> None:
    stories = "".join(f'<li><a href="/s/{n}">The {n} boats that came home late</a></li>' for n in range(3))
    assert lines_of(f"<div><p>At a glance</p><ul>{stories}</ul></div>{text()}") == PARAGRAPHS


@pytest.mark.parametrize(
    "credit", ["Image: The Harbour Post", "Featured image credit: “Low water” via Una Berg", "图片来源：海港日报"]
)
def test_whose_picture_it_is_stays_though_set_as_a_heading(credit: str) -> None:
    assert lines_of(f"{text()}<h5>{credit}</h5>") == [*PARAGRAPHS, credit]


def test_a_box_headed_by_a_plea_for_support_goes_whole() -> None:
    plea = (
        "<div class=after><h1>A message from Una Berg, founder of the Mail:</h1><p>Support our mission to keep content open and free "
        "by joining the network of its readers.</p><ul><li>15,000 viewers of our films, powering conversations across the coast.</li></ul></div>"
    )
    assert lines_of(text() + plea) == PARAGRAPHS


def test_topics_at_the_end_need_no_links_to_go() -> None:
    assert lines_of(f'{text()}<p class="text">Tags: Harbours, Walls &amp; Quays, Una Berg</p>') == PARAGRAPHS


def test_topics_before_more_text_are_text() -> None:
    line = "Topics: harbours, walls and quays"
    assert line in lines_of(text(f'<p class="text">{line}</p>'))


def test_a_table_made_of_boxes_stays() -> None:
    cells = [("Keeps", "Sheep and goats alike"), ("Stands", "In any storm but one"), ("Costs", "Forty pounds a yard")]
    rows = "".join(
        f'<div class="dataTable_row"><div class="head"><strong><div><p>{name}</p></div></strong></div><div class="cell"><div><p>{said}</p></div></div></div>'
        for name, said in cells
    )
    lines = lines_of(text(f'<div class="dataTable_table">{rows}</div>'))
    assert [line for line in lines if line not in PARAGRAPHS] == [line for pair in cells for line in pair]


def test_a_call_in_a_box_called_a_table_is_no_table() -> None:
    assert (
        lines_of(
            text('<figure class="wp-block-table"><div>See if this is the right wall for your village</div></figure>')
        )
        == PARAGRAPHS
    )
