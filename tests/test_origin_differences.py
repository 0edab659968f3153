"""Two versions of a text: which words are others, and where; which differences are none."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from republish import Article
from republish.model import CleanHtml
from republish.origin import compare, leads_home, share
from republish.origin.differences import differences

TEXT = (
    "The council met at nine.\n"
    "It voted for a bridge of 3.5 million dollars, and against the ferry.\n"
    "* * *\n"
    "Nobody asked the pilots.\n"
    "The bridge opens in May."
)


def told(then: str, now: str) -> list[tuple[str, str, str, str]]:
    return [
        (change.action, change.place.removeprefix("line "), change.words, change.replacement)
        for change in differences(then, now)
    ]


CASES = {
    "a word": ("ferry", "barge", [("replaced", "2", "ferry", "barge")]),
    "words that went": (", and against the ferry", "", [("removed", "2", "and against the ferry", "")]),
    "words that came": ("Nobody asked", "Nobody ever asked", [("added", "4", "ever", "")]),
    "words before a line": ("Nobody asked", "So far, nobody asked", [("replaced", "4", "Nobody", "So far, nobody")]),
    "words at a line's start": ("Nobody asked", "Alas! Nobody asked", [("added", "4", "Alas", "")]),
    "words behind a line": ("the pilots.", "the pilots, she said.", [("added", "4", "she said", "")]),
    "a capital": ("council", "Council", [("replaced", "1", "council", "Council")]),
    "a number": ("3.5", "35", [("replaced", "2", "3.5", "35")]),
    "a new line": ("* * *", "“Correction.”\nIt was six.", [("added", "2", "“Correction.”", ""), ("added", "2", "It was six.", "")]),
    "a line that went": ("Nobody asked the pilots.\n", "", [("removed", "4", "Nobody asked the pilots.", "")]),
    "a first line": ("The council", "Update.\nThe council", [("added", "1", "Update.", "")]),
    "a last line": ("in May.", "in May.\nThe end.", [("added", "5", "The end.", "")]),
    "a rewritten line": (
        "Nobody asked the pilots.",
        "Seven pilots wrote a letter.",
        [("replaced", "4", "Nobody asked the pilots.", "Seven pilots wrote a letter.")],
    ),
    "a rewritten line and a new one": (
        "Nobody asked the pilots.",
        "Seven men wrote a letter.\nIt was not read.",
        [("replaced", "4", "Nobody asked the pilots.", "Seven men wrote a letter."), ("added", "4", "It was not read.", "")],
    ),
    "a new line and a rewritten start": (
        "Nobody asked the",
        "So it went.\nSeven wrote to the",
        [("added", "2", "So it went.", ""), ("replaced", "4", "Nobody asked", "Seven wrote to")],
    ),
    "an end and the next line that went": (
        "Nobody asked the pilots.\nThe bridge opens in May.",
        "Nobody asked the men.",
        [("replaced", "4", "pilots", "men"), ("removed", "5", "The bridge opens in May.", "")],
    ),
    "two places": ("at nine.", "at ten.\nIt rained.", [("replaced", "1", "nine", "ten"), ("added", "1", "It rained.", "")]),
}  # fmt: skip


@pytest.mark.parametrize(("before", "after", "changes"), CASES.values(), ids=CASES)
def test_other_words_are_told_with_their_place(
    before: str, after: str, changes: list[tuple[str, str, str, str]]
) -> None:
    assert before in TEXT
    assert told(TEXT, TEXT.replace(before, after)) == changes


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("nine.", "nine!"),
        (", and against", " – and against"),
        ("* * *\n", ""),
        ("3.5", "3,5"),
        ("The bridge", "  The\u00a0bridge"),
        ("pilots", "pi\u00adlots"),
        ("pilots.\nThe", "pilots. The"),
        ("at nine.\n", "at\nnine.\n\n"),
    ],
    ids=["sign", "dash", "ornament", "decimal sign", "blanks", "soft hyphen", "joined lines", "parted lines"],
)
def test_punctuation_white_space_and_the_cut_into_lines_are_no_change(before: str, after: str) -> None:
    assert before in TEXT
    assert differences(TEXT, TEXT.replace(before, after)) == ()


@pytest.mark.parametrize(
    ("then", "now", "change"),
    [
        ("It costs $5.", "It costs €5.", ("replaced", "1", "$", "€")),
        ("It is 5 warm.", "It is 5% warm.", ("added", "1", "%", "")),
        ("यह कि है", "यह की है", ("replaced", "1", "कि", "की")),
        ("他昨日来了。天气很好。", "他今日来了。天气很好。", ("replaced", "1", "昨", "今")),
        ("ประชุมวันจันทร์ที่นี่", "ประชุมวันอังคารที่นี่", None),
    ],
    ids=["currency", "percent", "a vowel sign", "Chinese", "Thai"],
)
def test_what_is_no_word_of_letters_counts_too(then: str, now: str, change: tuple[str, str, str, str] | None) -> None:
    found = told(then, now)
    assert found == [change] if change else found
    assert differences(now, now) == ()


def test_another_way_to_encode_a_letter_is_no_change() -> None:
    assert differences("Caf\u00e9 Zo\u00eb", "Cafe\u0301 Zoe\u0308") == ()


def test_crumbs_between_other_words_go_with_them() -> None:
    then = "She said that the new bridge was built by three men from the north in one year."
    now = "She said that an old ferry had been bought by three men from the north in one year."
    assert told(then, now) == [("replaced", "1", "the new bridge was built", "an old ferry had been bought")]


def test_single_words_far_from_each_other_stay_apart() -> None:
    assert len(told("one two three four five", "one 2 three 4 five")) == 2


@given(st.text(alphabet="ab \n.", max_size=60), st.text(alphabet="ab \n.", max_size=60))
def test_no_change_means_the_same_words(then: str, now: str) -> None:
    same = then.replace(".", " ").split() == now.replace(".", " ").split()
    assert (differences(then, now) == ()) == same


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_texts_are_compared(then: str, now: str) -> None:
    lines = then.count("\n") + 1
    places = [int(change.place.removeprefix("line ")) for change in differences(then, now)]
    assert all(1 <= place <= lines for place in places)


def test_texts_that_have_nothing_in_common_are_compared_in_bounded_steps() -> None:
    """Without the bound on the edits that are looked for, this test would not come to an end."""
    then, now = (" ".join(f"{name}{number}" for number in range(30_000)) for name in "ab")
    (change,) = differences(then, now)
    assert change.action == "replaced"


def article(text: str = TEXT, **head: str) -> Article:
    return Article(url="https://site.example/a", title="A bridge", body=CleanHtml(""), text=text, **head)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("then", "now"),
    [
        (article(standfirst="It will cost a lot."), article(text="It will cost a lot.\n" + TEXT)),
        (article(text="It will cost a lot.\n" + TEXT), article(standfirst="It will cost a lot.")),
        (article(standfirst="It will cost a lot."), article(text="It will cost a lot!\n" + TEXT, standfirst="It will cost a lot.")),
        (article(), article(text="A bridge\n" + TEXT)),
    ],
    ids=["into the text", "out of the text", "in both", "the title"],
)  # fmt: skip
def test_a_head_that_is_read_as_a_line_of_the_text_is_no_change(then: Article, now: Article) -> None:
    assert compare(then, now) == ()


def test_a_line_that_was_nowhere_is_a_change_beside_such_a_head() -> None:
    then, now = article(standfirst="It will cost a lot."), article(text="It will cost a bit.\n" + TEXT)
    assert [(change.action, change.place) for change in compare(then, now)] == [
        ("removed", "standfirst"),
        ("added", "line 1"),
    ]


def test_a_paragraph_that_moved_is_told() -> None:
    first, *rest = TEXT.split("\n")
    assert {change.action for change in compare(article(), article("\n".join([*rest, first])))} == {"added", "removed"}


def test_a_byline_counts_where_no_author_is_named() -> None:
    (change,) = compare(article(byline="By our desk"), article(byline="By the wire desk"))
    assert (change.place, change.words, change.replacement) == ("byline", "By our desk", "By the wire desk")


@pytest.mark.parametrize(
    ("now", "least", "most"),
    [
        (TEXT, 1.0, 1.0),
        ("Before.\n" + TEXT + "\nAfter.", 1.0, 1.0),
        (TEXT.replace("ferry", "barge"), 0.8, 0.99),
        ("Goats are kept on the hill, and milk is sold in the town.", 0.0, 0.1),
        ("", 0.0, 0.0),
    ],
)
def test_how_much_of_a_text_is_in_another(now: str, least: float, most: float) -> None:
    assert least <= share(article(), article(now)) <= most


def test_a_text_without_words_is_in_any_other() -> None:
    assert share(article("* * *"), article()) == 1.0


@pytest.mark.parametrize(
    ("served", "is_home"),
    [
        ("https://site.example/", True),
        ("https://site.example", True),
        ("https://other.example/", True),
        ("https://site.example/a", False),
        ("https://site.example/?p=12", False),
        ("https://site.example/news/", False),
    ],
)
def test_a_way_home_is_known_by_its_address(served: str, is_home: bool) -> None:
    assert leads_home(served, "https://site.example/a") is is_home


def test_an_article_that_lives_on_a_front_page_was_led_nowhere() -> None:
    assert not leads_home("http://www.site.example", "https://site.example/")


def test_titles_are_told_whole() -> None:
    (change,) = compare(article(), replace(article(), title="A long bridge"))
    assert (change.action, change.place, change.words, change.replacement) == (
        "replaced",
        "title",
        "A bridge",
        "A long bridge",
    )
