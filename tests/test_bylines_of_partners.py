"""A newsroom that worked on a story with the publisher keeps its name in the byline."""

import pytest

import republish
from republish import Page, Use, profiles

RULES = """
id = "harbour-post"
name = "The Harbour Post"
home = "https://harbourpost.example"
hosts = ["harbourpost.example"]
source = "https://harbourpost.example/republish"
read = 2026-11-24
grade = "P"
[[grant]]
license = "https://creativecommons.org/licenses/by/4.0/"
text = "CC BY 4.0."
[[rule]]
dimension = "byline"
value = "author-publisher"
text = "Author Name, The Harbour Post."
[[wording]]
place = "byline"
role = "byline"
language = "en"
html = "by {authors}, The Harbour Post"
[structure]
authors = [".byline a"]
byline = [".byline"]
grade = "A"
year = "2026"
source = "a page of 2026"
"""
STORY = (
    "<p>The ferry has left at six forty since the spring, which is five minutes too late for the bus to school.</p>" * 6
)
DANA = '<a href="/people/dana">Dana Whitlow</a>'
LUIS = '<a href="https://record.example/luis">Luis Obregón</a>'


def package(byline: str, rules: str = RULES) -> republish.Package:
    html = f"<html lang='en'><body><article><h1>The ferry</h1><p class='byline'>{byline}</p>{STORY}</article></body></html>"
    page = Page.from_html(html, "https://harbourpost.example/2026/ferry")
    return republish.prepare(page, use=Use(commercial=False), profile=profiles.parse(rules))


def byline_of(byline: str, rules: str = RULES) -> str:
    return package(byline, rules).notices.byline.text


@pytest.mark.parametrize(
    "line",
    [
        f"by {DANA}, The Harbour Post, and {LUIS}, The Ransom Record",
        f"By {DANA}, The Harbour Post, special to The Record",
    ],
)
def test_who_worked_with_the_publisher_is_named_as_the_page_names_them(line: str) -> None:
    said = line.replace(DANA, "Dana Whitlow").replace(LUIS, "Luis Obregón")
    made = package(line)
    assert (made.notices.byline.text, made.article.byline) == (said, said)


@pytest.mark.parametrize("line", [f"by {DANA} and {LUIS}", f"{DANA}, {LUIS}"])
def test_a_byline_without_the_publisher_is_made(line: str) -> None:
    assert byline_of(line) == "by Dana Whitlow and Luis Obregón, The Harbour Post"


def test_a_publisher_who_asks_for_no_such_byline_gets_none() -> None:
    start = RULES.index("[[rule]]")
    rules = RULES[:start] + RULES[RULES.index("[structure]") :]
    assert byline_of(f"by {DANA}, The Harbour Post", rules) == "By Dana Whitlow"


def test_a_line_that_is_too_long_for_a_byline_is_none() -> None:
    assert package(f"by {DANA}, The Harbour Post. {'She writes about ferries. ' * 20}").article.byline == "Dana Whitlow"
