"""A published page against its package: what is found missing, altered or shown without a right, and what is not."""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import republish
from copies import COPY, OYSTERS, bound, oysters, published, site
from fixtures import packages
from republish import Audit, Page, UsageError, Use
from republish.errors import ArticleAbsent
from republish.testing import FakeFetcher, page_from_file

PACKAGE = oysters()
HTML = str(PACKAGE.html)
LINES = PACKAGE.text.split("\n")
NEW = "<p>Our reporter adds that the mayor has since left the office and gone to live by the sea.</p>"
FIRST = HTML[HTML.index("<p>On a grey morning") : HTML.index("<p>A hundred years ago")]
SECOND = "<p>A hundred years ago"
COUNTER = str(PACKAGE.notices.counter)


def audit(inner: str, **page: str) -> Audit:
    return republish.audit(published(site(inner, **page)), package=PACKAGE)


def codes(found: Audit, level: str = "refusal") -> list[str]:
    return [finding.code for finding in found.findings if finding.level == level]


def changed(inner: str) -> list[tuple[str, str, str, str]]:
    assert inner != HTML
    return [(c.action, c.place, c.words, c.replacement) for c in audit(inner).altered]


def test_a_package_that_is_published_as_it_is_passes() -> None:
    found = audit(HTML)
    assert found.ok
    assert (found.missing, found.altered) == ((), ())
    assert (found.url, found.original) == (COPY, OYSTERS)
    assert found.license is not None
    assert found.license.id == "CC-BY-ND-4.0"


@pytest.mark.parametrize("served", ["Page not found", "This article has been removed", "Log in to continue reading"])
def test_a_copy_that_is_not_there_is_told_and_not_held_against_its_duties(served: str) -> None:
    gone = Page.from_html(
        f"<title>{served}</title><main><h1>{served}</h1><p>Go back to the front page.</p></main>", COPY
    )
    with pytest.raises(ArticleAbsent) as caught:
        republish.audit(gone, package=PACKAGE)
    assert (caught.value.says, caught.value.url) == (served, COPY)


def test_every_duty_is_in_one_of_three_places() -> None:
    found = audit(HTML)
    answered = (*found.fulfilled, *found.missing, *found.unseen)
    assert sorted(d.kind for d in answered) == sorted(
        d.kind for d in (*PACKAGE.review.obligations, *PACKAGE.review.requests)
    )


def test_what_a_page_shows_is_told_apart_from_what_none_does() -> None:
    found = audit(HTML)
    assert {"attribution", "license-link", "no-derivatives", "counter"} <= {duty.kind for duty in found.fulfilled}
    assert {"moral-rights", "notify", "resale", "advertising"} <= {duty.kind for duty in found.unseen}


@pytest.mark.parametrize(
    ("publish", "expected"),
    [
        pytest.param(lambda: HTML.replace("forty tonnes", "fifty tonnes"), ("replaced", "line 1", "forty", "fifty"), id="word"),
        pytest.param(lambda: HTML.replace("forty tonnes", "tonnes"), ("removed", "line 1", "forty", ""), id="word-gone"),
        pytest.param(
            lambda: HTML.replace(f"<h2>{LINES[3]}</h2>", ""), ("removed", "line 4", LINES[3], ""), id="heading-gone"
        ),
        pytest.param(
            lambda: HTML.replace(FIRST, ""), ("removed", "line 1", LINES[0], ""), id="first-paragraph-gone"
        ),
        pytest.param(
            lambda: HTML.replace(f"{LINES[-1]}</p>", f"{LINES[-1]} Or so.</p>"), ("added", f"after line {len(LINES)}", "Or so", ""),
            id="words-behind-the-last",
        ),
        pytest.param(
            lambda: HTML.replace("<p>On a grey morning", "<p>Herald – On a grey morning"), ("added", "before line 1", "Herald", ""),
            id="words-before-the-first",
        ),
        pytest.param(
            lambda: HTML.replace(SECOND, NEW + SECOND),
            ("added", "after line 1", "Our reporter adds that the mayor has since left the office and gone to live by the sea", ""),
            id="paragraph-new",
        ),
    ],
)  # fmt: skip
def test_what_was_altered_is_shown_with_its_place(
    publish: Callable[[], str], expected: tuple[str, str, str, str]
) -> None:
    assert changed(publish()) == [expected]


def test_an_altered_word_is_a_breach_under_no_derivatives() -> None:
    found = audit(HTML.replace("forty tonnes", "fifty tonnes"))
    assert not found.ok
    assert codes(found) == ["altered", "indicate-changes", "no-derivatives"]
    assert [duty.kind for duty in found.missing] == ["indicate-changes", "no-derivatives"]


def test_a_breach_comes_with_what_it_means_under_the_licence() -> None:
    found = audit(HTML.replace("forty tonnes", "fifty tonnes"))
    assert [f.source for f in found.findings if f.code == "cure-period"] == ["CC BY-ND 4.0 §6(b)(1)"]
    assert "cure-period" not in {finding.code for finding in audit(HTML).findings}


def test_under_a_licence_that_lets_words_be_changed_an_altered_word_is_a_question() -> None:
    free = replace(PACKAGE, review=replace(PACKAGE.review, license=republish.parse_license("CC BY 4.0")))
    page = published(site(HTML.replace("forty tonnes", "fifty tonnes")))
    found = republish.audit(page, package=free)
    assert [finding.level for finding in found.findings if finding.code == "altered"] == ["question"]


def test_what_a_site_writes_above_and_below_alters_nothing() -> None:
    above = "<p>Editor’s note: we have written of this harbour before, and shall again when the spring tides come.</p>"
    assert audit(f"{above}{HTML}{above}").ok


def test_a_credit_in_the_last_paragraph_alters_nothing() -> None:
    line = f' Republished from <a href="{OYSTERS}">The Conversation</a>.'
    inner = HTML.replace(f"{LINES[-1]}</p>", f"{LINES[-1]}{line}</p>")
    assert inner != HTML
    assert audit(inner).altered == ()


@pytest.mark.parametrize(
    "between",
    [
        "<div class='related'><a href='/x'>Read more: seven ways to cook an oyster tonight</a></div>",
        "<div class='ad-slot'><span>Advertisement</span></div>",
        "<aside class='newsletter'><p>Sign up for our newsletter and get the news in your mailbox.</p><form><input></form></aside>",
        "<figure><img src='/our-own.jpg' alt=''><figcaption>The quay on Monday. Photo: Herald</figcaption></figure>",
        "<!-- wp:paragraph -->",
    ],
)
def test_what_sites_put_between_paragraphs_alters_nothing(between: str) -> None:
    assert audit(HTML.replace(SECOND, between + SECOND)).ok


@pytest.mark.parametrize(
    "typeset",
    [
        pytest.param(lambda html: html.replace("’", "&#8217;").replace("—", "&#8212;"), id="references"),
        pytest.param(lambda html: html.replace("’", "'").replace("“", '"').replace("”", '"'), id="straight-quotes"),
        pytest.param(lambda html: html.replace("harbours shows", "har&shy;bours shows"), id="soft-hyphens"),
        pytest.param(lambda html: html.replace("é", "e\u0301").replace("ü", "u\u0308") + " ", id="decomposed"),
        pytest.param(lambda html: html.replace("<p>", "<div>").replace("</p>", "</div>"), id="divs"),
        pytest.param(lambda html: html.replace("<p>", "").replace("</p>", "<br><br>"), id="breaks"),
        pytest.param(lambda html: html.replace("<h2>", "<p><b>").replace("</h2>", "</b></p>"), id="flat-headings"),
        pytest.param(
            lambda html: html.replace("<figcaption>", "<p><em>").replace("</figcaption>", "</em></p>"), id="captions"
        ),
        pytest.param(
            lambda html: html.replace("</h2>", "<button>Copy link</button></h2>").replace(
                "</p>", "<button>Listen to this</button></p>", 1
            ),
            id="buttons-in-a-line",
        ),
        pytest.param(lambda html: html.replace(' href="https://', ' rel="noopener" href="https://'), id="rel"),
    ],
)
def test_what_a_system_makes_of_the_markup_alters_nothing(typeset: Callable[[str], str]) -> None:
    inner = typeset(HTML)
    assert inner != HTML
    found = audit(inner)
    assert (found.altered, found.missing) == ((), ())


def test_flattened_headings_are_told_all_the_same() -> None:
    found = audit(HTML.replace("<h2>", "<p><b>").replace("</h2>", "</b></p>"))
    (lost,) = [finding for finding in found.findings if finding.code == "heading-lost"]
    assert lost.level == "info"
    assert LINES[3].lower() in lost.text


@pytest.mark.parametrize(
    ("publish", "missing"),
    [
        pytest.param(lambda: HTML.replace(str(PACKAGE.notices.license_notice), ""), ["license-link"], id="licence-notice-gone"),
        pytest.param(lambda: HTML.replace("licenses/by-nd/4.0", "licenses/by-nd/3.0"), ["license-link"], id="another-version"),
        pytest.param(lambda: HTML.replace(COUNTER, ""), ["counter"], id="counter-gone"),
        pytest.param(lambda: HTML.replace(COUNTER, COUNTER * 2), ["counter"], id="counter-twice"),
        pytest.param(lambda: HTML.replace('<img src="https://counter', '<img loading="lazy" src="https://counter'), ["counter"], id="counter-lazy"),
        pytest.param(lambda: HTML.replace('<img src="https://counter', '<img src="data:," data-src="https://counter'), ["counter"], id="counter-by-script"),
        pytest.param(lambda: HTML.replace(' referrerpolicy="no-referrer-when-downgrade"', ""), ["counter"], id="counter-cut"),
        pytest.param(lambda: HTML.replace(COUNTER, f"<noscript>{COUNTER}</noscript>"), ["counter"], id="counter-unscripted"),
        pytest.param(lambda: HTML.replace("O’Hara-Singh", "O’Hara"), ["attribution", "byline"], id="half-a-name"),
    ],
)  # fmt: skip
def test_what_is_missing_is_named(publish: Callable[[], str], missing: list[str]) -> None:
    inner = publish()
    assert inner != HTML
    assert [duty.kind for duty in audit(inner).missing] == missing


def test_pictures_for_readers_without_scripts_say_nothing_of_the_counter() -> None:
    pictures = "".join(f'<noscript><img src="/pictures/{number}.png" alt=""></noscript>' for number in range(500))
    assert audit(pictures + HTML).ok


def test_under_4_0_a_link_to_the_original_may_stand_for_the_licence_and_its_notice() -> None:
    found = audit(HTML.replace(str(PACKAGE.notices.license_notice), ""))
    assert codes(found, "question") == ["license-link"]
    assert codes(found) == []
    assert "copyright-notice" in {duty.kind for duty in found.fulfilled}


def test_under_3_0_it_may_not() -> None:
    older = republish.parse_license("CC BY-ND 3.0")
    article = replace(PACKAGE.article, sources={"copyright_notice": "license statement"})
    package = replace(PACKAGE, article=article, review=replace(PACKAGE.review, license=older))
    inner = HTML.replace(str(PACKAGE.notices.license_notice), "")
    found = republish.audit(published(site(inner)), package=package)
    assert {"license-link", "copyright-notice"} <= set(codes(found))


def test_without_a_link_to_the_original_nothing_stands_for_it() -> None:
    inner = HTML.replace(str(PACKAGE.notices.license_notice), "").replace(f'href="{OYSTERS}"', 'href="/"')
    assert {"license-link", "copyright-notice", "source-link"} <= set(codes(audit(inner)))


def test_a_lazy_counter_is_a_wish_not_met_and_no_breach() -> None:
    found = audit(HTML.replace('<img src="https://counter', '<img loading="lazy" src="https://counter'))
    assert codes(found) == []
    assert codes(found, "question") == ["counter"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("https://counter.", "http://counter."),
        ("https://counter.", "//counter."),
        ('<img src="https://counter', '<img decoding="async" class="alignnone" src="https://counter'),
        (" !important", "!important"),
    ],
)
def test_a_counter_may_be_written_in_other_ways(before: str, after: str) -> None:
    assert before in COUNTER
    assert audit(HTML.replace(COUNTER, COUNTER.replace(before, after))).ok


def test_the_publishers_own_line_is_wanted_to_the_letter() -> None:
    found = audit(HTML.replace("This article is republished from", "First published by"))
    assert [finding.code for finding in found.findings if finding.level == "question"] == ["attribution-wording"]


def test_a_credit_that_nobody_sees_is_none() -> None:
    notices = PACKAGE.notices
    hidden = HTML
    seen = (notices.attribution, notices.license_notice, notices.author_bio, notices.byline, notices.disclosure)
    for notice in seen:
        hidden = hidden.replace(str(notice), f'<div style="display: none">{notice}</div>')
    missing = {duty.kind for duty in audit(hidden).missing}
    assert {"attribution", "attribution-parties", "source-link", "license-link"} <= missing


def test_words_that_unfold_are_there() -> None:
    opened = HTML.replace(FIRST, f"<div hidden>{FIRST}</div>")
    assert audit(opened).altered == ()


@pytest.mark.parametrize(
    "tagged",
    [
        OYSTERS + "?utm_source=herald&utm_medium=web",
        OYSTERS.replace("https://", "http://www."),
        OYSTERS + "/#comments",
        OYSTERS + "?ref=herald.example",
    ],
)
def test_a_tagged_link_leads_to_the_original(tagged: str) -> None:
    inner = HTML.replace(f'href="{OYSTERS}"', f'href="{tagged}"')
    assert inner != HTML
    assert "source-link" in {duty.kind for duty in audit(inner).fulfilled}


def test_the_link_is_quoted_by_its_words() -> None:
    inner = re.sub(rf'<a[^>]*href="{OYSTERS}[^>]*>.*?</a>', "", HTML) + f'<a href="{OYSTERS}">“Oysters”</a>'
    assert "“Oysters” leads to the original." in {finding.text for finding in audit(inner).findings}


def test_a_link_to_another_article_does_not() -> None:
    inner = HTML.replace(f'href="{OYSTERS}"', 'href="https://theconversation.com/another-story-900418"')
    assert "source-link" in {duty.kind for duty in audit(inner).missing}


def test_a_headline_of_ones_own_is_asked_about() -> None:
    found = audit(HTML, title="Oysters are back")
    assert [duty.kind for duty in found.missing] == ["edits.headline"]
    assert codes(found, "question") == ["edits.headline"]


def test_a_cross_between_figures_is_an_x() -> None:
    body = "<p>The planks of two by four, 2x4 in the trade, were 1920x1080 when the camera saw them.</p>"
    made = bound("no-derivatives", package=packages.package(packages.english().article, body))
    page = published(site(str(made.html).replace("2x4", "2×4").replace("1920x1080", "1920 × 1080")))
    assert republish.audit(page, package=made).altered == ()


def test_wordpress_may_spell_its_own_name() -> None:
    body = "<p>What the town prints with Wordpress and a MacBook nobody counts, and the mill stands still.</p>"
    made = bound("no-derivatives", package=packages.package(packages.english().article, body))
    assert republish.audit(published(site(str(made.html).replace("Wordp", "WordP"))), package=made).altered == ()
    assert republish.audit(published(site(str(made.html).replace("MacB", "Macb"))), package=made).altered


def test_a_copy_that_goes_on_on_another_page_is_told() -> None:
    cut = HTML[: HTML.index("<p>Three things")]
    pages = "<div class='page-links'><span>1</span> <a href='/2026/09/oyster-reefs/2'>2</a> <a href='/2026/09/oyster-reefs/3'>3</a></div>"
    assert "continues-elsewhere" in codes(audit(cut + pages), "question")
    assert "continues-elsewhere" not in codes(audit(cut), "question")


PAGES = "<div class='page-links'>Pages: <span class='current'>1</span> <a href='/2026/09/oyster-reefs/2/'>2</a></div>"
HALF = HTML[: HTML.index("<p>Three things")]


def test_what_one_page_of_a_copy_lacks_may_stand_on_another() -> None:
    found = audit(HALF + PAGES)
    assert codes(found, "refusal") == []
    assert found.altered == ()
    assert not found.ok
    told = {finding.code: finding.text for finding in found.findings}
    assert told["license-link"].endswith("It may stand on another page of the copy.")
    assert "number 1" in told["continues-elsewhere"]


def test_what_one_page_of_a_copy_has_otherwise_is_altered() -> None:
    found = audit((HALF + PAGES).replace("is not sand", "is sand"))
    assert "altered" in codes(found, "refusal")
    assert [change.words for change in found.altered] == ["not"]


def test_a_copy_that_was_cut_short_on_its_way_is_told() -> None:
    whole = site(HTML)
    found = republish.audit(published(whole[: whole.index("Three things")] + "<p>Thr"), package=PACKAGE)
    assert "page-cut-short" in codes(found, "question")


def test_an_original_without_a_title_has_no_headline_to_keep() -> None:
    untitled = replace(PACKAGE, article=replace(PACKAGE.article, title=""))
    found = republish.audit(published(site(HTML)), package=untitled)
    assert "edits.headline" in {duty.kind for duty in found.fulfilled}


# pictures


def figure(source: str, alt: str = "") -> str:
    return f'<figure><img src="{source}" alt="{alt}"></figure>'


LEAD = PACKAGE.images[0]


@pytest.mark.parametrize(
    "picture",
    [
        pytest.param(figure(LEAD.url), id="hotlinked"),
        pytest.param(figure("https://herald.example/wp-content/uploads/2026/09/file-20260911-56-lead-1024x768.jpg"), id="uploaded"),
        pytest.param(figure("https://herald.example/media/4711.jpg", LEAD.alt or ""), id="renamed"),
        pytest.param(f'<img data-src="{LEAD.url}" src="data:,">', id="lazy"),
    ],
)  # fmt: skip
def test_a_picture_that_may_not_come_along_is_found(picture: str) -> None:
    assert LEAD.action == "drop"
    found = audit(HTML.replace(SECOND, picture + SECOND))
    assert codes(found) == ["image-not-covered"]
    assert "EPA" in next(finding.text for finding in found.findings if finding.code == "image-not-covered")


def test_a_picture_of_ones_own_is_not() -> None:
    assert audit(HTML.replace(SECOND, figure("https://herald.example/media/quay-2.jpg") + SECOND)).ok


def test_a_picture_without_its_credit_and_licence_is_found() -> None:
    kept = next(image for image in PACKAGE.images if image.action == "keep")
    assert kept.credit
    inner = HTML.replace(str(PACKAGE.notices.image_credits), "").replace("licenses/by/4.0", "licenses/by/3.0")
    inner = inner.replace("Jo Amari", "")
    assert {"image-credit", "image-license"} <= set(codes(audit(inner)))


def test_pictures_that_the_reuser_does_not_want_are_no_breach() -> None:
    without = replace(
        PACKAGE, images=tuple(replace(image, action="drop", source="Use.images") for image in PACKAGE.images)
    )
    found = republish.audit(published(site(HTML)), package=without)
    assert "image-not-covered" not in codes(found)


# pages that are no copies


def test_another_article_is_not_taken_for_an_altered_one() -> None:
    found = audit(
        "<p>Bread is what we bake on every day of the week, and it is all that we bake here.</p>", title="Bread"
    )
    assert codes(found, "question")[0] == "not-the-article"
    (gone,) = found.altered
    assert gone.action == "removed"


@pytest.mark.parametrize("inner", ["", "<p></p>", "<div id='app'></div><script>render()</script>"])
def test_a_page_without_words_is_audited_like_any_other(inner: str) -> None:
    found = audit(inner, title="Oysters")
    assert "not-the-article" in codes(found, "question")
    assert not found.ok


# what it is held against


def original() -> Page:
    return page_from_file("examples/pages/oyster-reefs.html", OYSTERS)


def test_the_original_will_do_in_place_of_a_package() -> None:
    found = republish.audit(published(site(HTML)), original=original())
    assert found.ok
    assert found.original == OYSTERS


def test_a_folder_will_do(tmp_path: object) -> None:
    folder = republish.write(PACKAGE, str(tmp_path), formats=["json"])[0].parent
    assert republish.audit(published(site(HTML)), package=folder).ok
    assert republish.audit(published(site(HTML)), package=str(folder)).ok


def test_the_original_is_found_by_the_pages_own_credit() -> None:
    fetch = FakeFetcher({COPY: site(HTML), OYSTERS: original().html})
    assert republish.audit(COPY, fetch=fetch).ok


def test_nothing_is_fetched_for_a_page_that_was_handed_in() -> None:
    with pytest.raises(UsageError, match="nothing is fetched"):
        republish.audit(published(site(HTML)))


def test_a_page_that_names_no_original_cannot_be_audited_alone() -> None:
    with pytest.raises(UsageError, match="does not say of what it is a copy"):
        republish.audit(published(site(str(PACKAGE.body))))


def test_a_copy_that_says_nothing_of_its_source_is_audited_with_a_package() -> None:
    found = audit(str(PACKAGE.body))
    assert found.altered == ()
    assert {"attribution", "source-link", "license-link"} <= {duty.kind for duty in found.missing}


def test_a_verdict_that_is_not_allowed_is_told() -> None:
    found = republish.audit(published(site(HTML)), original=original(), use=Use(sold=True))
    assert "verdict" in codes(found, "question")


@pytest.mark.parametrize("beside", [{"original": OYSTERS}, {"use": Use()}])
def test_a_package_stands_alone(beside: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="A package is given"):
        republish.audit(published(site(HTML)), package=PACKAGE, **beside)  # type: ignore[arg-type]


@pytest.mark.parametrize("published_page", [None, b"<p>", 7])
def test_a_published_page_of_another_kind_is_named(published_page: object) -> None:
    with pytest.raises(UsageError, match="`published` is to be an address or a Page"):
        republish.audit(published_page, package=PACKAGE)  # type: ignore[arg-type]


def test_a_page_that_is_none_raises_its_own_error() -> None:
    with pytest.raises(republish.PageError):
        republish.audit(Page.from_html(b"%PDF-1.7", COPY), package=PACKAGE)


@pytest.mark.parametrize("content", [None, b"<p>Another page.</p>"], ids=["gone", "another"])
def test_a_folder_whose_original_is_lost_is_held_against_all_the_same(tmp_path: Path, content: bytes | None) -> None:
    folder = republish.write(PACKAGE, tmp_path, formats=["json"])[0].parent
    original = folder / "original.html"
    original.unlink() if content is None else original.write_bytes(content)
    found = republish.audit(published(site(HTML)), package=folder)
    assert (found.ok, [finding.code for finding in found.findings if finding.code.startswith("kept-")]) == (
        True,
        ["kept-page-missing"],
    )


def test_a_folder_without_a_package_is_named(tmp_path: object) -> None:
    with pytest.raises(republish.OutputError):
        republish.audit(published(site(HTML)), package=str(tmp_path))


# the noun


def test_an_audit_travels() -> None:
    found = audit(HTML.replace("forty tonnes", "fifty tonnes"))
    assert pickle.loads(pickle.dumps(found)) == found
    assert Audit.from_dict(found.to_dict()) == found


def test_the_same_page_gives_the_same_audit() -> None:
    assert audit(HTML) == audit(HTML)
