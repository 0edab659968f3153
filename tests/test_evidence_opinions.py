"""Opinion pieces that the rules beside a publisher's licence keep from others."""

from __future__ import annotations

import pytest

import republish
from republish import Page, Use

GRANT = '<p>This work is licensed under a <a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">Creative Commons Attribution-NoDerivatives 4.0 International License</a>.</p>'
PARAGRAPHS = [
    "The ferry to Mora leaves at six in the morning, when the harbour still smells of diesel and of bread.",
    "Nobody in the town hall would say who signed the order, though three clerks remember the paper well.",
    "A second boat was promised in the spring, and then in the autumn, and then after the election was over.",
    "My mother crossed with the mail in a sack on her knees, and she was paid in herring for the trouble.",
]
KICKER = '<span class="cat-links"><a rel="category tag" href="/x">{}</a></span>'


def box(rules: str) -> str:
    policy = f'<div class="cc-policy"><div class="cc-license">{GRANT}</div><p>{rules}</p></div>'
    return f'<div id="republication-tracker-tool-modal-content"><h2>Republish this article</h2>{policy}</div>'


def verdict(
    beside: str, kicker: str = "Commentary", head: str = "", path: str = "2024/05/ferry", title: str = "The ferry"
) -> str:
    body = "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
    top = f"<header>{KICKER.format(kicker)}<h1>{title}</h1><p class='byline'>By Ada Marlow</p></header>"
    markup = f"<html lang='en'><head><title>{title}</title>{head}</head><body><main>{top}<article><div class='entry-content'>{body}</div>{beside}</article></main></body></html>"
    page = Page.from_html(markup, f"https://harbour.example/{path}/")
    return republish.review(page, use=Use(commercial=False)).verdict


KEPT = [
    "Commentaries and letters belong to their authors and may not be republished without their permission.",
    "You may not republish op-eds or letters to the editor.",
    "Commentary is not included.",
    "Please contact the author before republishing a column.",
    "Editorials and cartoons can’t be reprinted.",
    "Only stories written by our staff may be republished.",
    "Las columnas de opinión no se pueden republicar.",
    "Gastkommentare dürfen nicht übernommen werden.",
    "Les tribunes ne peuvent pas être republiées.",
    "I commenti degli ospiti non possono essere ripubblicati.",
    "Os artigos de opinião não podem ser republicados.",
]
GIVEN = [
    "Our stories, columns and commentaries may be republished.",
    "You must not change op-eds.",
    "Photographs in commentaries may not be republished.",
    "Editorial cartoons may not be republished.",
    "Comments belong to their authors.",
    "You may not sell our stories.",
    "Stories by our staff and all other contributors may be republished.",
]


@pytest.mark.parametrize("rules", KEPT)
def test_rules_that_keep_opinion_pieces_are_a_question_for_one(rules: str) -> None:
    assert verdict(box(rules)) == "ask"


@pytest.mark.parametrize("rules", KEPT)
def test_they_are_none_for_news(rules: str) -> None:
    assert verdict(box(rules), kicker="Environment") == "allowed" or rules.startswith("Please contact")


@pytest.mark.parametrize("rules", GIVEN)
def test_rules_that_give_them_or_keep_something_else_are_none(rules: str) -> None:
    assert verdict(box(rules)) == "allowed"


CALLED = [
    {"kicker": "Letters to the Editor"},
    {"kicker": "Opinión"},
    {"kicker": "Gastkommentar"},
    {"head": '<meta property="article:section" content="Op-Ed">'},
    {"head": '<script type="application/ld+json">{"@type": "OpinionNewsArticle", "headline": "The ferry"}</script>'},
    {"path": "community-voices/2024/05/ferry"},
    {"title": "Commentary: The ferry"},
]


@pytest.mark.parametrize("called", CALLED)
def test_an_article_is_called_an_opinion_piece(called: dict[str, str]) -> None:
    assert verdict(box(KEPT[0]), **{"kicker": "Harbour", **called}) == "ask"


@pytest.mark.parametrize(
    "beside",
    [f"<footer>{GRANT}<p>{KEPT[0]}</p></footer>", f"<div class='republish'>{GRANT}<ul><li>{KEPT[1]}</li></ul></div>"],
)
def test_other_boxes_hold_such_rules(beside: str) -> None:
    assert verdict(beside) == "ask"


def test_what_the_text_says_of_opinion_pieces_is_no_rule() -> None:
    told = f"<p>No column belongs to the paper, its new owner said, and none is excluded.</p><div class='license'>{GRANT}</div>"
    assert verdict(told) == "allowed"
