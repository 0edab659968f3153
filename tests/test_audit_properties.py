"""What holds for every audit: a package passes as it is, no changed word is missed, and anything may be published."""

from __future__ import annotations

import string

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import republish
from copies import bound, oysters, published, site
from fixtures import packages
from republish import Audit, Package, Page, RepublishError
from republish._spoken import UNSPACED

LETTERS = st.sampled_from(string.ascii_lowercase + "äéßøжщ語水한ाि")
WORDS = st.lists(st.text(LETTERS, min_size=3, max_size=9).filter(str.isalpha), min_size=6, max_size=24, unique=True)
TEXTS = st.lists(WORDS.map(" ".join), min_size=3, max_size=7, unique=True)
FURNITURE = st.sampled_from(
    [
        "<div class='ad'><span>Advertisement</span></div>",
        "<aside class='related'><a href='/x'>Read more about the harbour of the town</a></aside>",
        "<script>show('In the year of the great frost')</script>",
        "<form><label>Your address</label><input></form>",
        "<!-- more -->",
        "",
    ]
)
SLOW = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)


def package(text: list[str]) -> Package:
    """An article of some lines, under a licence that lets no word be changed."""
    body = "\n".join(f"<p>{line}.</p>" for line in text)
    return bound("no-derivatives", package=packages.package(packages.english().article, body))


def audited(made: Package, inner: str) -> Audit:
    return republish.audit(published(site(inner, title=made.article.title)), package=made)


@SLOW
@given(TEXTS, st.data())
def test_a_package_passes_whatever_a_site_puts_between(text: list[str], data: st.DataObject) -> None:
    made = package(text)
    inner = "".join(f"{part}</p>{data.draw(FURNITURE)}" for part in str(made.html).split("</p>")[:-1])
    assert audited(made, inner).ok


@SLOW
@given(TEXTS, st.data())
def test_no_word_is_lost_unseen(text: list[str], data: st.DataObject) -> None:
    made = package(text)
    word = data.draw(st.sampled_from([word for line in text for word in line.split(" ")]))
    assume(sum(line.split(" ").count(word) for line in text) == 1)
    assume(made.html.count(word) == 1)
    found = audited(made, str(made.html).replace(word, "", 1))
    assert found.altered
    assert not found.ok
    if not any(map(UNSPACED.search, text)):  # In Chinese blanks say nothing, and a word is what stands between signs.
        assert [(change.action, change.words) for change in found.altered] == [("removed", word)]


@SLOW
@given(TEXTS, st.data())
def test_no_paragraph_is_lost_unseen(text: list[str], data: st.DataObject) -> None:
    made = package(text)
    line = data.draw(st.sampled_from(text))
    found = audited(made, str(made.html).replace(f"<p>{line}.</p>", ""))
    assert {change.action for change in found.altered} == {"removed"}


@SLOW
@given(st.one_of(st.text(max_size=400), st.binary(max_size=400)))
def test_anything_may_be_published(content: str | bytes) -> None:
    try:
        found = republish.audit(Page.from_html(content, "https://herald.example/x"), package=oysters())
    except RepublishError:
        return
    assert not found.ok


@SLOW
@given(st.data())
def test_a_damaged_copy_is_audited_or_refused(data: st.DataObject) -> None:
    html = site(str(oysters().html))
    start = data.draw(st.integers(0, len(html)))
    end = data.draw(st.integers(start, min(len(html), start + 3000)))
    filling = data.draw(st.sampled_from(["", "<", ">", "<div", "</div></article>", "&#0;", "\x00", "<table>", "<!--"]))
    try:
        found = republish.audit(published(html[:start] + filling + html[end:]), package=oysters())
    except RepublishError:
        return
    assert {*found.missing, *found.fulfilled, *found.unseen} == {
        *oysters().review.obligations,
        *oysters().review.requests,
    }
