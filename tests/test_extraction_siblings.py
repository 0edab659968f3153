"""Blocks and lines of one make side by side: other stories, slides, rows of tips, lists that lead to other sites, what a dish is made of."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, kept_by, page, paragraph, sentence
from republish import Page
from republish.extraction.judging.groups import judge_groups
from republish.extraction.judging.parts.rows import keep_rows
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.weighing.thresholds import FOUND
from republish.fidelity import verify

TEXT = "".join(map(paragraph, range(4)))


@pytest.mark.parametrize(
    "boxed", ["{{}}", '<section class="page-{}">{{}}</section>'], ids=["side by side", "each in a box"]
)
def test_stories_under_the_article_of_an_endless_page_go(boxed: str) -> None:
    stories = "".join(
        boxed.format(n).format(
            f'<article class="item" id="s{n}"><header><h2>{title}</h2></header><div class="text">{"".join(map(paragraph, range(n, n + 4)))}</div></article>'
        )
        for n, title in ((0, "The wall of Brennick"), (10, "The light of Mora"), (20, "The ferry sails"))
    )
    html = f"<html lang=en><head><title>The wall of Brennick</title></head><body><main><div class='list'>{stories}</div></main></body></html>"
    found = republish.extract(Page.from_html(html, URL))
    assert found.text.split("\n") == [sentence(number) for number in range(4)]
    assert verify(found.original_text, found.text, found.changes) == ()


@pytest.mark.parametrize("boxed", ["{}", "<section>{}</section>"], ids=["side by side", "each in a box"])
def test_parts_of_one_article_in_articles_of_their_own_stay(boxed: str) -> None:
    parts = "".join(
        boxed.format(f'<article class="part"><h2>Part {n}</h2>{paragraph(n)}{paragraph(n + 9)}</article>')
        for n in range(3)
    )
    html = (
        f"<html lang=en><head><title>The wall</title></head><body><main><h1>The wall</h1>{parts}</main></body></html>"
    )
    assert republish.extract(Page.from_html(html, URL)).text.count("had not been told") == 6


@pytest.mark.parametrize(
    ("when", "kept"),
    [("<p>Sunday, 7 August 2022</p>", 4), ("<time datetime=2022-08-07>7 August</time>", 4), ("", 8)],
    ids=["a day", "a time", "none"],
)
def test_articles_without_a_class_are_other_stories_where_each_has_a_headline_and_a_day(when: str, kept: int) -> None:
    stories = "".join(
        f'<article><h1>{title}</h1><div class="b">By Ada Marlow</div>{when}<div>{"".join(map(paragraph, range(n, n + 4)))}</div></article>'
        for n, title in ((0, "The wall of Brennick"), (10, "The light of Mora"))
    )
    html = f"<html lang=en><head><title>The wall of Brennick</title></head><body><main>{stories}</main></body></html>"
    found = republish.extract(Page.from_html(html, URL)).text
    assert (found.count("had not been told"), "The light of Mora" in found) == (kept, kept > 4)


def slides(titles: list[str], names: list[str]) -> str:
    return "".join(
        f'<li class="slide"><div><img src="/s{n}.jpg" alt=""></div><div class="wrap"><h4>{name}</h4><h2>{title}</h2><p>{sentence(n + 20)}</p></div></li>'
        for n, (title, name) in enumerate(zip(titles, names, strict=True))
    )


def test_the_name_of_a_gallery_is_said_once() -> None:
    titles = ["The quay", "The light", "The ferry", "The mast"]
    body = article(f"{TEXT}<ul>{slides(titles, ['The harbour of Mora'] * 4)}</ul>{paragraph(9)}").body
    assert body.count("The harbour of Mora") == 1
    assert all(title in body for title in titles)


def test_headings_that_differ_over_pictures_are_all_said() -> None:
    names = ["In spring", "In summer", "In autumn", "In winter"]
    body = article(
        f"{TEXT}<ul>{slides(['The quay', 'The light', 'The ferry', 'The mast'], names)}</ul>{paragraph(9)}"
    ).body
    assert all(name in body for name in names)


@pytest.mark.parametrize(("lost", "kept"), [(2, True), (3, False)])
def test_lines_of_one_make_stay_where_half_of_them_do(lost: int, kept: bool) -> None:
    places = ["Crab", "Eel", "Ray", "Cod", "Sole"][: lost + 2]
    rows = "".join(
        f'<p>{one} / good and late / <a href="https://{one}.example">{one}.example</a></p>' for one in places
    )

    def rule(verdicts: Verdicts) -> None:
        lines = [leaf for leaf in verdicts.leaves if leaf.links]
        for leaf in lines[:lost]:
            verdicts.drop(leaf.index)
        keep_rows(verdicts)

    left = kept_by(rule, page(f"{TEXT}{rows}"))
    assert sum("good and late" in line for line in left) == (len(places) if kept else 2)


@pytest.mark.parametrize(
    ("host", "kept"), [("https://shop.example", True), ("https://www.site.example", False), ("", False)]
)
def test_a_list_of_links_to_other_sites_is_no_list_of_other_stories(host: str, kept: bool) -> None:
    links = "".join(
        f'<li><a href="{host}/offer/{n}">A lamp of number {n} for the harbour at night</a></li>' for n in range(4)
    )
    left = kept_by(lambda verdicts: judge_groups(verdicts, FOUND), page(f"{TEXT}<ul>{links}</ul>"))
    assert ("A lamp of number 2 for the harbour at night" in left) is kept


def test_what_a_dish_is_made_of_may_stand_beside_how_it_is_made() -> None:
    steps = "".join(f"<li><p>{sentence(number)}</p></li>" for number in range(9))
    made_of = ["4 cups of flour", "1 spoon of salt", "2 cups of <a href='/water'>water</a>, cold"]
    listed = "".join(f"<li>{line}</li>" for line in made_of)
    html = (
        "<html lang=en><head><title>Bread</title></head><body><main><h1>Bread</h1><section class='recipe'>"
        f"<section class='what'><h2>Ingredients</h2><div class='box'><ul>{listed}</ul></div></section>"
        f"<article class='how'><h2>Instructions</h2><ol>{steps}</ol></article></section></main></body></html>"
    )
    body = republish.extract(Page.from_html(html, URL)).body
    assert "<h2>Ingredients</h2>" in body
    assert "<li>4 cups of flour</li>" in body


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ('<h2 id="tides"><a href="#tides">Tides</a></h2>', "<h2>Tides</h2>"),
        ('<section id="tides"><h2><a href="#tides">Tides</a></h2></section>', "<h2>Tides</h2>"),
        ('<a id="tides"></a><h2><a href="#tides">Tides</a></h2>', "<h2>Tides</h2>"),
        ('<h2><a href="#elsewhere">Tides</a></h2>', "#elsewhere"),
        (
            '<h2><span class="mw-headline" id="Tides">Tides</span><span class="mw-editsection"><span class="mw-editsection-bracket">[</span>'
            '<a href="/w/index.php?title=Mora&amp;action=edit">edit</a><span class="mw-editsection-bracket">]</span></span></h2>',
            "<h2>Tides</h2>",
        ),
    ],
    ids=["own", "around", "before", "another", "edit"],
)
def test_headings_do_not_lead_to_themselves_nor_to_an_editor(heading: str, said: str) -> None:
    found = article(f"{paragraph(0)}{paragraph(1)}{heading}{paragraph(2)}{paragraph(3)}")
    assert said in found.body
    assert verify(found.original_text, found.text, found.changes) == ()
