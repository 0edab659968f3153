"""Questions and answers, ingredients and steps: parts of an article that boxes of their own hold and its data state."""

from __future__ import annotations

import json

import pytest

import republish
from harbour import URL, article, page, paragraph
from republish import Page

TEXT = "".join(map(paragraph, range(8)))
PAIRS = (
    ("Who rang the bell?", "Nobody did, say the pilots, and nobody will before the wall is mended."),
    ("Who lit the light?", "The keeper's daughter did, though she was told not to touch it at all."),
    ("Who pays for the wall?", "The town pays one half, and the ferry pays the other half of it."),
)


def asked(heading: str, answers: str = "{}", name: str = "faq-wrapper") -> str:
    items = "".join(
        f'<div class="item"><h3>{who}</h3><div class="a">{answers.format(said)}</div></div>' for who, said in PAIRS
    )
    return f'<section class="{name}"><h2>{heading}</h2><div class="list">{items}</div></section>'


def taken(behind: str, head: str = "") -> str:
    """The text of an article with something behind its box."""
    html = page(TEXT, "entry-content").replace("</div></article>", f"</div>{behind}</article>")
    return republish.extract(Page.from_html(html.replace("</head>", f"{head}</head>"), URL)).text


@pytest.mark.parametrize(
    "heading",
    [
        "FAQ",
        "Frequently Asked Questions",
        "The wall FAQs",
        "FAQs about the wall",
        "Häufige Fragen",
        "Questions fréquentes",
        "よくある質問",
    ],
)
def test_questions_behind_the_text_are_its_part(heading: str) -> None:
    found = taken(asked(heading))
    assert [who in found and said in found for who, said in PAIRS] == [True] * 3
    assert f"\n{heading}\n" in found


@pytest.mark.parametrize(
    "behind",
    [
        asked("Further reading on the wall", '<a href="/b">{}</a>'),
        asked("FAQ", '{}<p><a href="/b">Read more</a></p>'),
        asked("FAQ", '<a href="/b">{}</a>'),
        asked("FAQ", name="newsletter faq"),
    ],
    ids=["another heading", "teasers", "links", "beside"],
)
def test_what_only_leads_to_answers_is_not(behind: str) -> None:
    assert PAIRS[0][1] not in taken(behind)


def ld(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def test_questions_that_the_page_states_are_its_part() -> None:
    questions = [
        {"@type": "Question", "name": who, "acceptedAnswer": {"@type": "Answer", "text": f"<p>{said} {said}</p>"}}
        for who, said in PAIRS
    ]
    boxes = "".join(f'<div class="x1"><b>{who}</b><div class="x2">{said} {said}</div></div>' for who, said in PAIRS)
    found = taken(f"<div>{boxes}</div>", ld({"@type": "FAQPage", "mainEntity": questions}))
    assert [who in found and said in found for who, said in PAIRS] == [True] * 3
    assert PAIRS[0][1] not in taken(f"<div>{boxes}</div>")


INGREDIENTS = (
    "4 cups of flour of the harbour mill",
    "2 spoons of salt from the old wall",
    "1 cup of water from the well",
)


@pytest.mark.parametrize("heading", ["Ingredients", "Zutaten", "Ingrédients"])
def test_what_a_dish_is_made_of_stays(heading: str) -> None:
    listed = "".join(f"<li>{one}</li>" for one in INGREDIENTS)
    box = f'<aside class="recipe__ingredients"><h2>{heading}</h2><ul class="list--bullets">{listed}</ul></aside>'
    found = article(f"{box}{TEXT}").text
    assert [one in found for one in INGREDIENTS] == [True] * 3


def test_a_recipe_s_steps_that_the_page_states_are_its_part() -> None:
    steps = [
        f"Stir the pot of pier {number} until the ferry is at the wall and the bell is heard twice."
        for number in range(5)
    ]
    stated = {
        "@type": "Recipe",
        "name": "Soup",
        "recipeIngredient": list(INGREDIENTS),
        "recipeInstructions": [
            {"@type": "HowToSection", "itemListElement": [{"@type": "HowToStep", "text": step}]} for step in steps
        ],
    }
    boxes = "".join(f'<div class="x1"><div class="x2">{step}</div></div>' for step in (*INGREDIENTS, *steps))
    found = taken(f"<div>{boxes}</div>", ld(stated))
    assert [step in found for step in steps] == [True] * 5
