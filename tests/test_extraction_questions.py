"""Questions and answers, ingredients and steps: parts of an article that boxes of their own hold and its data state."""

from __future__ import annotations

import json

import pytest

import republish
from harbour import URL, article, page, paragraph, sentence
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


ANSWER = "<p>{}</p>"
TOGGLES = {
    "heading in the button": (
        '<div><button aria-controls="c{n}" id="h{n}" aria-expanded="false" class="x-accordion-toggle"><div><h4>{who}</h4></div></button></div>'
        '<div id="c{n}" class="x-accordion-content">{said}</div>'
    ),
    "button in the heading": (
        '<h4 class="x"><button aria-expanded="false"><div><span></span></div><p>{who}</p></button></h4>'
        '<div aria-hidden="true" hidden>{said}</div>'
    ),
    "button alone": '<div><button class="faqCardQuestion__RTQxf"><div>{who}</div></button><div class="faqCardAnswer__o3">{said}</div></div>',
    "role of a button": (
        '<div><div role="button" aria-controls="c{n}" aria-expanded="false"><a class="tab-title" tabindex="0">{who}</a></div>'
        '<div id="c{n}" class="tab-content" role="region">{said}</div></div>'
    ),
    "link in an item": (
        '<li class="accordion-item"><a href="#" class="accordion-title">{who}</a><div class="accordion-content">{said}</div></li>'
    ),
    "hidden answer": (
        '<div class="faq-item"><div class="faq-question"> {who} </div><div class="faq-answer" style="display:none">{said}</div></div>'
    ),
    "control of an expander": (
        '<div class="expand-container"><div class="expand-control"><span class="expand-control-text">{who}</span></div>'
        '<div class="expand-content expand-hidden">{said}</div></div>'
    ),
    "details": "<details><summary>{who}</summary>{said}</details>",
}


def unfolding(kind: str) -> str:
    items = "".join(TOGGLES[kind].format(n=n, who=who, said=ANSWER.format(said)) for n, (who, said) in enumerate(PAIRS))
    return f"<ul>{items}</ul>" if items.startswith("<li") else items


@pytest.mark.parametrize("kind", TOGGLES)
def test_what_is_clicked_is_the_heading_of_what_it_opens(kind: str) -> None:
    body = str(
        article(f"{TEXT}<h2>Frequently asked questions</h2>{unfolding(kind)}{paragraph(9)}", "entry-content").body
    )
    assert [f"<h3>{who}</h3>\n<p>{said}</p>" in body for who, said in PAIRS] == [True] * 3


@pytest.mark.parametrize(
    "button",
    [
        '<button aria-expanded="false" aria-controls="p">Read more</button><div id="p">{said}</div>',
        '<button aria-expanded="false" class="share-toggle">Share</button><div id="p">{said}</div>',
        '<button class="menu-toggle" aria-expanded="false" aria-controls="p">The town</button><nav id="p">{said}</nav>',
        '<button aria-expanded="false" aria-controls="q">The harbour</button><div id="p">{said}</div>',
        '<a href="/b" class="accordion-title">The bell of Mora</a><div class="accordion-content">{said}</div>',
    ],
    ids=["read more", "share", "menu", "opens another", "leads elsewhere"],
)
def test_a_button_that_opens_no_part_is_no_heading(button: str) -> None:
    body = str(article(TEXT + button.format(said=paragraph(9)) + paragraph(10), "entry-content").body)
    assert "<h3>" not in body


def test_a_long_summary_is_no_heading() -> None:
    said = "The wall was built of oak in the year 1802 and nobody has mended it since, says the keeper of the light, who should know."
    body = str(article(f"{TEXT}<details><summary>{said}</summary>{paragraph(9)}</details>{paragraph(10)}").body)
    assert f"<p>{said}</p>" in body


def test_what_is_clicked_is_one_level_below_the_heading_before_it() -> None:
    asked_below = f"<h3>Frequently asked questions</h3>{unfolding('hidden answer')}<h2>The oak</h2>"
    body = str(article(f"{TEXT}{asked_below}{paragraph(9)}", "entry-content").body)
    assert [f"<h4>{who}</h4>" in body for who, _ in PAIRS] == [True] * 3


def test_the_arrow_of_a_button_is_no_picture() -> None:
    toggle = TOGGLES["button in the heading"].replace("<span>", '<img src="/arrow.svg" alt="">')
    items = "".join(toggle.format(n=0, who=who, said=ANSWER.format(said)) for who, said in PAIRS)
    assert "<img" not in str(article(f"{TEXT}{items}{paragraph(9)}", "entry-content").body)


def test_a_picture_of_a_heading_follows_it() -> None:
    heading = '<h2><img src="/oak.jpg" width="800" height="500" alt="An oak"> Where the oak comes from</h2>'
    body = str(article(f"{TEXT}{heading}{paragraph(9)}", "entry-content").body)
    assert '<h2>Where the oak comes from</h2>\n<figure><img src="https://site.example/oak.jpg"' in body


ASKED = ("What is it?", "Why the name?", "Who uses it?", "What does it cost?")


def columns(last: str, asked: tuple[str, ...] = ASKED) -> list[str]:
    """A page of questions in the two cells of a table, the last with this answer."""
    said = (*(f"<p>{paragraph(number)[3:-4]}</p>" for number in range(len(asked) - 1)), last)
    parts = [f"<h3>{one}</h3>{answer}" for one, answer in zip(asked, said, strict=True)]
    half = len(parts) // 2
    return article(
        f"<table><tr><td>{''.join(parts[:half])}</td><td>{''.join(parts[half:])}</td></tr></table>"
    ).text.split("\n")


def test_an_answer_that_asks_for_something_stays_where_the_others_do() -> None:
    answer = "Nothing. If you use it in a dishwasher, send us a postcard."
    assert columns(f"<p>{answer}</p>")[-2:] == [ASKED[-1], answer]


@pytest.mark.parametrize(
    ("last", "asked"),
    [
        ('<p><a href="/ask">Ask us, and we will write to you.</a></p>', ASKED),
        ("<p>Send us a postcard.</p>", ("What is it", "Why the name", "Who uses it", "More to ask")),
        ("<div>Send us a postcard.</div>", ASKED),
    ],
    ids=["a link", "no questions", "of another make"],
)
def test_what_is_no_answer_to_such_a_question_goes_with_it(last: str, asked: tuple[str, ...]) -> None:
    assert columns(last, asked)[-1] not in last


@pytest.mark.parametrize(
    ("clicked", "stays"),
    [
        ("<div data-type='details'><button></button><div><summary>The recipe of the lamps</summary>{}</div></div>", True),
        ("<div data-type='details'><div><summary>Show all comments</summary>{}</div></div>", False),
    ],
    ids=["a summary", "a button's words"],
)  # fmt: skip
def test_what_a_summary_opens_is_read_wherever_that_stands(clicked: str, stays: bool) -> None:
    hidden = f"<div hidden='hidden'><p>{sentence(20)}</p></div>"
    assert (
        sentence(20) in article(f"{paragraph(0)}{paragraph(1)}{clicked.format(hidden)}{paragraph(2)}").text
    ) is stays


ANSWERS = (
    "The town pays one half of it, and the ferry pays the other half.",
    "Nobody did so before the wall was mended and the light was out.",
    "The pilots of the harbour know, and they have told the keeper so.",
)


def opened(*summaries: str) -> list[str]:
    """What stays of parts that unfold amid the text."""
    parts = "".join(
        f"<details><summary>{said}</summary><p>{told}</p></details>"
        for said, told in zip(summaries, ANSWERS, strict=False)
    )
    found = article("".join([*map(paragraph, range(3)), parts, *map(paragraph, range(3, 6))])).text.split("\n")
    return [line for line in found if line in (*summaries, *ANSWERS)]


@pytest.mark.parametrize(
    "summary", ["Advertising and its limits", "The cookie jar", "Recommended daily dose", "Terms of the deal"]
)
def test_a_part_among_others_unfolds_whatever_word_of_a_prompt_it_is_called_by(summary: str) -> None:
    called = ("How the wall was mended", summary, "Where it all began")
    assert opened(*called) == [line for pair in zip(called, ANSWERS, strict=True) for line in pair]


@pytest.mark.parametrize(
    "question", ["How do cookies work?", "Who wrote the newsletter?", "Is the most popular boat safe?"]
)
def test_a_question_amid_the_text_unfolds_alone(question: str) -> None:
    assert opened(question) == [question, ANSWERS[0]]


@pytest.mark.parametrize("summary", ["Read more", "Subscribe to our newsletter", "Share this article"])
def test_a_call_over_what_unfolds_goes(summary: str) -> None:
    assert summary not in opened("How the wall was mended", summary)


def test_what_unfolds_at_the_end_of_a_page_is_asked_nothing_behind_it() -> None:
    html = page(
        "".join(map(paragraph, range(5)))
        + f"<details><summary>How do cookies work?</summary><p>{ANSWERS[0]}</p></details>"
    )
    assert sentence(4) in republish.extract(Page.from_html(html, URL)).text
