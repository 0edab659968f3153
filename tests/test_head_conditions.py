"""What is asked before something dear is asked takes nothing away: it is the same with and without."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from republish._addresses import unwrapped
from republish._html import fragment, text_of
from republish._text import without_accents
from republish.extraction.head.days.changed import is_of_another_day
from republish.extraction.head.deck import unfit
from republish.extraction.head.separators import TITLE_SEPARATOR, pieces_of
from republish.extraction.head.words import text_within
from republish.extraction.tree.addresses import is_home
from republish.extraction.words.bylines.personal_names import WORDS, key

SIGNS = [" ", ". ", "|", "-", "--", "–", ":", "::", "/", "»", "@", "©", "Ⓒ", "\ufffd", "2013", "ß", "İ", "ı", "ſ", "K"]
PHRASES = [
    "subscribe below", "SUBſCRIBE to our NEWſLETTER", "sign up by email", "want it in your inbox", "copyright", "a@b.c",
    "this site has", "My Web ſİte offers", "is the blog", "Hıer finden sie ınformationen zu", "Latest News", "the website of ",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from([*SIGNS, *PHRASES]) | st.text(max_size=3), max_size=6).map("".join)


@given(TEXTS)
def test_what_is_unfit_is_found_without_signs_of_it_as_well(text: str) -> None:
    assert unfit.is_unfit(text) == any(found.search(text) for found in (unfit._UNREADABLE, unfit._ASKS))


@given(TEXTS)
def test_what_sites_say_is_found_without_signs_of_it_as_well(text: str) -> None:
    assert unfit.is_of_every_article(text) == bool(unfit._SITE_FIRST.match(text) or unfit._SITE_AMID.search(text))


@given(TEXTS)
def test_names_are_compared_by_letters_and_digits(text: str) -> None:
    assert key(text) == "".join(WORDS.findall(without_accents(text.casefold())))


@given(TEXTS)
def test_titles_are_parted_at_strokes(text: str) -> None:
    assert list(pieces_of(text)) == TITLE_SEPARATOR.split(text)


@pytest.mark.parametrize(
    "scheme", ["https://a.example", "//a.example", "", "https://web.archive.org/web/2013/http://a.example"]
)
@pytest.mark.parametrize("path", ["", "/", "//", "/index.html", "/a", "/a/b", "/index.html/"])
@pytest.mark.parametrize("end", ["", "?", "?a", "?/a/b", "#", "#/a/b", "?#/a/b/c"])
def test_a_front_page_is_one_whatever_stands_behind_the_sign_of_a_place(scheme: str, path: str, end: str) -> None:
    url = f"{scheme}{path}{end}"
    parts = urlsplit(unwrapped(url))
    assert is_home(url) == (parts.path in ("", "/", "/index.html") and not parts.query)


LONG = "The tide comes in and goes out again, and nobody has told the pilots of the light on the old harbour wall since spring."


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Updated <span><b>May 3, 2024</b></span></p>", True),
        (f"<p>{LONG} Updated <span>on <b>May 3, 2024</b></span></p>", False),
        (f"<p>Updated <i><b>May 3, 2024</b> {LONG}</i></p>", False),
        (f"<p>Updated <button><i><b>May 3, 2024</b>{LONG}</i></button> May 3, 2024</p>", True),
        (f"<p>Updated {'<br>' * 60}<b>May 3, 2024</b></p>", True),
        (f"<p>Updated <span>{'<img>' * 60}<b>May 3, 2024</b></span></p>", True),
    ],
)
def test_a_label_stands_in_a_short_line_around_a_day(html: str, expected: bool) -> None:
    day = next(fragment(html).iter("b"))
    assert is_of_another_day(day, "May 3, 2024") is expected


PIECES = st.lists(
    st.sampled_from([" ", "\n", "a b", "a" * 30, "\u00ad", "é", "<br>", "<b>x</b>", "<p>", "</p>", "<i>", "</i>", "<svg>y</svg>"])
    | st.sampled_from(["<button>" + "b" * 50 + "</button>", " " * 15_000, "<!--c-->"]),
    max_size=12,
)  # fmt: skip


@given(PIECES, st.sampled_from([5, 40, 30_000]))
def test_words_are_few_or_too_many_by_what_is_read_of_them(pieces: list[str], longest: int) -> None:
    element = fragment("".join(pieces))
    text = text_of(element)
    few = len(text) <= longest and sum(map(len, element.itertext())) <= 20_000
    assert text_within(element, longest) == (text if few else None)
