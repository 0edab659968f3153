"""The publisher's counter: its form with the article's identifier, or none where that is missing or not needed."""

import pytest

from notice_cases import article, composed, publisher
from republish import profiles
from republish.model import CounterForm, Use


def test_the_counter_is_the_publishers_form_between_its_comments() -> None:
    form = CounterForm(
        html='<img src="https://count.test/{id}.gif?a=1&b=2" />',
        comment_before="<!-- keep -->",
        comments_after=(("en", "<!-- end -->"), ("es", "<!-- fin -->")),
        id_pattern=r"\d{4,12}",
    )
    counter = {lang: composed(article(language=lang), publisher(counter=form)).counter for lang in ("en", "es", "de")}
    assert counter["en"] == '<!-- keep --><img src="https://count.test/123456.gif?a=1&b=2" /><!-- end -->'
    assert counter["es"].endswith("<!-- fin -->")
    assert counter["de"].endswith("<!-- end -->")
    assert (counter["en"].text, counter["en"].markdown) == ("", "")


@pytest.mark.parametrize(
    ("spoken", "language", "after"),
    [
        ("es", "en", "<!-- fin -->"),
        ("en", "es", "<!-- end -->"),
        (None, "es", "<!-- fin -->"),
        ("de", "es", "<!-- end -->"),
    ],
)
def test_the_comment_is_in_the_articles_language_whatever_that_of_the_notices(
    spoken: str | None, language: str, after: str
) -> None:
    form = CounterForm(html="<script></script>", comments_after=(("en", "<!-- end -->"), ("es", "<!-- fin -->")))
    counter = composed(article(language=spoken), publisher(counter=form), language=language).counter
    assert counter == f"<script></script>{after}"


@pytest.mark.parametrize(
    "identifier", [None, "", "12", "123456x", '1234"><script>', "1234567890123", "１２３４５", "12345\n"]
)
def test_without_a_valid_identifier_there_is_no_counter(identifier: str | None) -> None:
    conversation = profiles.find("https://theconversation.com/x-123456")
    assert not composed(article(identifier=identifier), conversation).counter


@pytest.mark.parametrize(("medium", "counted"), [("online", True), ("email", True), ("print", False), ("audio", False)])
def test_print_needs_no_counter(medium: str, counted: bool) -> None:
    conversation = profiles.find("https://theconversation.com/x-123456")
    assert bool(composed(profile=conversation, use=Use(medium=medium)).counter) is counted  # type: ignore[arg-type]


def test_a_counter_that_needs_no_identifier_is_always_there() -> None:
    form = CounterForm(html='<script src="https://count.test/x.js" async></script>')
    assert composed(article(identifier=None), publisher(counter=form)).counter == form.html


def test_a_counter_that_needs_what_nobody_knows_is_left_out() -> None:
    form = CounterForm(html='<img src="https://count.test/{slug}/{id}">')
    assert not composed(profile=publisher(counter=form)).counter
