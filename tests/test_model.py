"""Nouns: frozen, keyword-only, picklable, and the same again from their dictionaries."""

import json
import pickle
from dataclasses import FrozenInstanceError, fields, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fixtures import packages
from republish.limits import Limits
from republish.model import Audit, Author, Change, Claim, CleanHtml, Finding, Notice, Page, Use

VALUES = [
    Author(name="Ana Lima", role="Reporter", institution="Lantern"),
    Use(commercial=True, edits=("style", "headline")),
    Claim(scope="article", place="footer", text="All rights reserved", kind="reserved", source="https://a.example/"),
    Finding(
        code="x",
        level="info",
        text="y",
        source="z",
        claims=(Claim(scope="site", place="meta", text="t", source="https://a.example/"),),
    ),
    Change(action="removed", kind="promo", place="/p", words="Read more", reason="r", ground="clean-up"),
    Page.from_html("<p>x</p>", "https://a.example/"),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_nouns_survive_json(value: object) -> None:
    assert type(value).from_dict(json.loads(json.dumps(value.to_dict()))) == value  # type: ignore[attr-defined]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_nouns_survive_pickling(value: object) -> None:
    assert pickle.loads(pickle.dumps(value)) == value


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_nouns_are_frozen(value: object) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(value, fields(value)[0].name, "other")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "checksum"),
    [
        ({"content": b"a"}, "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"),
        ({"content": b"a", "sha256": "of another"}, "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"),
        ({"sha256": "given"}, "given"),
        ({}, ""),
    ],
)
def test_a_page_knows_the_checksum_of_its_content(given: dict[str, Any], checksum: str) -> None:
    assert Page(url="https://a.example/", **given).sha256 == checksum


def test_a_page_has_no_more_than_its_fields() -> None:
    with pytest.raises(AttributeError, match="'Page' object has no attribute 'sha512'"):
        getattr(VALUES[-1], "sha512")  # noqa: B009


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(ValueError, match="nickname"):
        Author.from_dict({"name": "Ana", "nickname": "A"})


def test_a_notice_is_its_html_and_keeps_its_twins() -> None:
    notice = pickle.loads(pickle.dumps(Notice("<b>x</b>", "x", "**x**")))
    assert (notice, notice.html, notice.text, notice.markdown) == ("<b>x</b>", "<b>x</b>", "x", "**x**")


@pytest.mark.parametrize(
    ("content", "content_type", "encoding", "text"),
    [
        (b"\xef\xbb\xbf<p>\xc3\xa9", None, "utf-8", "\ufeff<p>é"),
        ("<p>é".encode("latin-1"), "text/html; charset=ISO-8859-1", "cp1252", "<p>é"),
        ('<meta charset="windows-1251"><p>ж'.encode("cp1251"), None, "cp1251", '<meta charset="windows-1251"><p>ж'),
        ("<p>é".encode(), None, "utf-8", "<p>é"),
        ("<p>“é”".encode("cp1252"), None, "cp1252", "<p>“é”"),
        ("<p>é".encode(), "text/html; charset=no-such", "utf-8", "<p>é"),
    ],
)
def test_pages_are_decoded_by_mark_header_meta_and_content(
    content: bytes, content_type: str | None, encoding: str, text: str
) -> None:
    page = Page.from_html(content, "https://a.example/")
    if content_type:
        page = type(page).from_html(content, "https://a.example/", content_type=content_type)
    assert (page.encoding, page.html) == (encoding, text)


@given(st.binary(max_size=300))
def test_any_bytes_make_a_page(content: bytes) -> None:
    page = Page.from_html(content, "https://a.example/")
    assert isinstance(page.html, str)


def test_dates_stay_aware() -> None:
    page = Page(url="u", fetched=datetime(2026, 1, 2, 3, 4, tzinfo=UTC))
    assert Page.from_dict(page.to_dict()).fetched == page.fetched


def test_what_is_large_is_short_in_a_shell() -> None:
    package = replace(
        packages.english(), html=CleanHtml("<p>It rains.</p>" * 90), changes=packages.english().changes * 9
    )
    assert repr(package).startswith(f"Package(article=<Article {package.article.url!r}>, review=<Review ")
    assert "html='<p>It rains.</p>" in repr(package)
    assert package.generator in repr(package)
    assert len(repr(package)) < 1500
    assert repr(package.article.body) in repr(package.article)  # An article is told whole.


def test_a_decision_is_short_in_a_shell_and_says_what_it_is() -> None:
    review = replace(packages.english().review, findings=packages.english().review.findings * 9)
    assert repr(review).startswith(f"Review(verdict={review.verdict!r}, url={review.url!r}, license=")
    assert len(repr(review)) < 2000
    audit = Audit(url="https://a.example/", missing=review.obligations * 9, findings=review.findings)
    assert "missing=<" in repr(audit)
    assert repr(Audit(url="https://a.example/")).startswith(
        "Audit(url='https://a.example/', original='', license=None,"
    )


def test_limits_show_what_is_not_usual() -> None:
    assert repr(Limits()) == "Limits()"
    assert repr(Limits(nodes=5, total_seconds=1.5)) == "Limits(nodes=5, total_seconds=1.5)"
