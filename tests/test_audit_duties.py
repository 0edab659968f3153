"""Duty by duty: where a published page meets a condition or a wish, where it does not, and where no page can tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

import republish
from copies import OYSTERS, bound, oysters, published, site, wishing
from republish import Package, Page, Use, parse_license
from republish._addresses import place_of
from republish.model import Notice
from republish.profiles.dimensions import DIMENSIONS
from republish.rights.duties import DUTIES

PACKAGE = oysters()
BODY = str(PACKAGE.body)
HTML = str(PACKAGE.html)
LINE = str(PACKAGE.notices.attribution)
AMID = f"{BODY[: BODY.rindex('<p')]}{LINE}{BODY[BODY.rindex('<p') :]}"
"""The credit right above the last paragraph."""
CANONICAL = f'<link rel="canonical" href="{OYSTERS}">'
OWN_CANONICAL = '<link rel="canonical" href="https://herald.example/2026/09/oyster-reefs">'
NOINDEX = '<meta name="robots" content="max-image-preview:large, NOINDEX">'
HOME = '<p><a href="https://theconversation.com">The Conversation</a></p>'
ARTICLE = f'<p><a href="{OYSTERS}">original article</a></p>'
DEED = "https://creativecommons.org/licenses/by-nd/4.0/"


def state(package: Package, page: Page, kind: str, today: date | None = None) -> str:
    """In which of the three places a duty ends up."""
    found = republish.audit(page, package=package, today=today)
    places = {"fulfilled": found.fulfilled, "missing": found.missing, "unseen": found.unseen}
    (place,) = [name for name, duties in places.items() if kind in {duty.kind for duty in duties}]
    return place


def dated(day: date, inner: str = HTML) -> Page:
    """A copy that says when it was published."""
    return published(
        site(inner, head=f'<meta property="article:published_time" content="{day.isoformat()}T09:00:00Z">')
    )


@pytest.mark.parametrize(
    ("value", "head", "expected"),
    [
        ("canonical", CANONICAL, "fulfilled"),
        ("canonical", OWN_CANONICAL, "missing"),
        ("canonical", "", "missing"),
        ("canonical", NOINDEX, "missing"),
        ("noindex", NOINDEX, "fulfilled"),
        ("noindex", CANONICAL, "missing"),
        ("noindex", '<meta name="robots" content="index, follow">', "missing"),
        ("either", CANONICAL, "fulfilled"),
        ("either", NOINDEX, "fulfilled"),
        ("either", OWN_CANONICAL, "missing"),
    ],
)
def test_search_engines(value: str, head: str, expected: str) -> None:
    assert state(wishing("canonical", value), published(site(HTML, head=head)), "canonical") == expected


def test_a_server_may_keep_search_engines_out() -> None:
    page = replace(published(site(HTML)), headers=(("X-Robots-Tag", "noindex, nofollow"),))
    assert state(wishing("canonical", "noindex"), page, "canonical") == "fulfilled"


@pytest.mark.parametrize(
    ("value", "inner", "expected"),
    [
        ("top", LINE + BODY, "fulfilled"),
        ("top", BODY + LINE, "missing"),
        ("bottom", BODY + LINE, "fulfilled"),
        ("bottom", LINE + BODY, "missing"),
        ("either", LINE + BODY, "fulfilled"),
        ("either", BODY + LINE, "fulfilled"),
        ("both", LINE + BODY, "missing"),
        ("both", LINE + BODY + LINE, "fulfilled"),
        ("bottom", AMID, "missing"),
        ("either", AMID, "missing"),
        ("either", BODY, "missing"),
        ("bottom", LINE, "unseen"),
    ],
)
def test_where_the_credit_stands(value: str, inner: str, expected: str) -> None:
    assert state(wishing("attribution_place", value), published(site(inner)), "attribution_place") == expected


@pytest.mark.parametrize(
    ("value", "inner", "expected"),
    [
        ("authors", "<p>By Marta Quintero and Ben O’Hara-Singh</p>", "fulfilled"),
        ("authors", "<p>BY MARTA QUINTERO AND BEN O'HARA-SINGH</p>", "fulfilled"),
        ("authors", "<p>By Marta Quintero</p>", "missing"),
        ("authors-and-institutions", "<p>Marta Quintero, Ben O’Hara-Singh</p>", "missing"),
        ("authors-and-institutions", "<p>Marta Quintero, Ben O’Hara-Singh, University of Aldermoor</p>", "fulfilled"),
        ("author-publisher", "<p>Marta Quintero, Ben O’Hara-Singh, The Conversation</p>", "fulfilled"),
        ("author-publisher", "<p>Marta Quintero, Ben O’Hara-Singh</p>", "missing"),
        ("publisher", "<p>The Conversation</p>", "fulfilled"),
        ("publisher", "<p>Marta Quintero</p>", "missing"),
    ],
)
def test_bylines(value: str, inner: str, expected: str) -> None:
    assert state(wishing("byline", value), published(site(inner)), "byline") == expected


@pytest.mark.parametrize(
    ("value", "inner", "expected"),
    [
        ("article", ARTICLE, "fulfilled"),
        ("article", HOME, "missing"),
        ("home", HOME, "fulfilled"),
        ("home", ARTICLE, "missing"),
        ("either", HOME, "fulfilled"),
        ("either", ARTICLE, "fulfilled"),
        ("either", "", "missing"),
        ("both", ARTICLE + HOME, "fulfilled"),
        ("both", ARTICLE, "missing"),
        ("article", f'<p><a href="{OYSTERS}"></a></p>', "missing"),
    ],
)
def test_what_is_linked(value: str, inner: str, expected: str) -> None:
    package = wishing("link_target", value)
    package = replace(package, article=replace(package.article, publisher_url="https://theconversation.com/"))
    assert state(package, published(site(inner)), "link_target") == expected


ABOVE, BELOW = Notice("<p>A story from the reef desk.</p>"), Notice("<p>Read on at <b>the reef desk</b>.</p>")


@pytest.mark.parametrize(
    ("inner", "expected", "said"),
    [
        (f"{ABOVE}{BODY}{BELOW}", "fulfilled", "The sentence is there."),
        (f"{ABOVE}{BODY}", "missing", "Read on at the reef desk."),
        (f"{BODY}{BELOW}", "missing", "A story from the reef desk."),
        (f"{BODY}{BELOW}<p>A story from the beach desk.</p>", "missing", "A story from the reef desk."),
    ],
)
def test_the_publishers_own_sentences(inner: str, expected: str, said: str) -> None:
    package = wishing("tagline", "required")
    package = replace(
        package, notices=replace(package.notices, top=(ABOVE,), bottom=(package.notices.attribution, BELOW))
    )
    assert state(package, published(site(inner)), "tagline") == expected
    found = republish.audit(published(site(inner)), package=package)
    assert [said in finding.text for finding in found.findings if finding.code == "tagline"] == [True]


def test_sentences_that_are_not_known_are_not_looked_for() -> None:
    package = wishing("tagline", "required")
    package = replace(package, notices=replace(package.notices, top=(), bottom=(package.notices.attribution,)))
    assert state(package, published(site(BODY)), "tagline") == "unseen"


def test_a_link_of_the_text_that_is_gone() -> None:
    package = wishing("links", "keep")
    assert state(package, published(site(HTML)), "links") == "fulfilled"
    cut = HTML.replace(
        '<a href="https://example.org/filtration">190 litres of water a day</a>', "190 litres of water a day"
    )
    assert cut != HTML
    assert state(package, published(site(cut)), "links") == "missing"


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (f'<p><a href="{DEED}">CC BY-ND 4.0</a></p>', "fulfilled"),
        (f'<p><a href="{DEED}deed.fr">sous licence</a></p>', "fulfilled"),
        ('<p><a href="http://creativecommons.org/licenses/by-nd/4.0/legalcode">terms</a></p>', "fulfilled"),
        (f"<p>Licence: {DEED}</p>", "fulfilled"),
        ("<p>Licence: creativecommons.org/licenses/by-nd/4.0</p>", "fulfilled"),
        ("<p>CC BY-ND 4.0</p>", "missing"),
        ("<p>Under a Creative Commons licence</p>", "missing"),
        ('<p><a href="https://creativecommons.org/licenses/by-nd/3.0/">CC BY-ND</a></p>', "missing"),
        ('<p><a href="https://creativecommons.org/licenses/by/4.0/">CC BY</a></p>', "missing"),
        ('<p><a href="https://creativecommons.org/licenses/by-nd/">CC BY-ND</a></p>', "missing"),
        ('<p><a href="https://creativecommons.org/">Creative Commons</a></p>', "missing"),
    ],
)  # fmt: skip
def test_the_very_licence_is_linked(inner: str, expected: str) -> None:
    assert state(bound("license-link"), published(site(inner)), "license-link") == expected
    assert state(wishing("license_link", "required"), published(site(inner)), "license_link") == expected


@pytest.mark.parametrize("stated", [None, "CC BY-ND"])
def test_a_licence_without_its_version_cannot_be_looked_for(stated: str | None) -> None:
    package = bound("license-link")
    unclear = replace(package, review=replace(package.review, license=parse_license(stated) if stated else None))
    assert state(unclear, published(site(f'<p><a href="{DEED}">x</a></p>')), "license-link") == "unseen"


ALTERED = HTML.replace("forty tonnes", "fifty tonnes")


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (HTML, "fulfilled"),
        (ALTERED, "missing"),
        (ALTERED.replace("Read the ", "It has been edited for length. Read the "), "fulfilled"),
        (ALTERED.replace("Read the ", "Der Text wurde gekürzt. Read the "), "fulfilled"),
        (ALTERED.replace("Read the ", "本文有删节。Read the "), "fulfilled"),
        (ALTERED.replace(LINE, LINE + "<p>Translated and abridged by the Herald.</p>"), "fulfilled"),
        (ALTERED.replace("<h2>", "<h2>Shortened nights: ", 1), "missing"),
    ],
)
def test_changes_are_indicated_in_the_credit(inner: str, expected: str) -> None:
    assert state(bound("indicate-changes"), published(site(inner)), "indicate-changes") == expected


TRANSLATION = "<p>An einem grauen Morgen leert in Aldermoor ein Kahn seinen Laderaum, Muscheln statt Sand.</p>" * 3


def test_a_declared_translation_is_not_compared_and_must_say_so() -> None:
    package = bound("indicate-changes", "no-derivatives", use=Use(translated=True))
    found = republish.audit(published(site(TRANSLATION + LINE)), package=package)
    assert found.altered == ()
    assert [duty.kind for duty in found.missing] == ["indicate-changes"]
    assert "no-derivatives" in {duty.kind for duty in found.unseen}
    assert "not-compared" in {finding.code for finding in found.findings}


def test_an_excerpt_may_begin_later_and_end_earlier() -> None:
    package = bound("no-derivatives", use=Use(excerpt=True))
    part = BODY[BODY.index("<p>A hundred years") : BODY.index("<p>Three things")]
    assert state(package, published(site(part + LINE)), "no-derivatives") == "fulfilled"


@pytest.mark.parametrize(("words", "fewer"), [("is not sand", "is sand"), ("can again see", "can see")])
def test_words_that_are_missing_within_an_edge_of_an_excerpt_are_altered(words: str, fewer: str) -> None:
    package = bound("no-derivatives", use=Use(excerpt=True))
    assert words in BODY
    assert state(package, published(site(BODY.replace(words, fewer) + LINE)), "no-derivatives") == "missing"


def test_other_words_at_an_edge_of_an_excerpt_are_altered() -> None:
    package = bound("no-derivatives", use=Use(excerpt=True))
    part = BODY[BODY.index("<p>A hundred years") : BODY.index("<p>Three things")].replace("A hundred", "Two hundred")
    assert state(package, published(site(part + LINE)), "no-derivatives") == "missing"


def test_an_excerpt_with_a_hole_is_altered() -> None:
    package = bound("no-derivatives", use=Use(excerpt=True))
    start, hole = BODY.index("<p>A hundred years"), BODY.index("<p>Reefs are coming back")
    part = BODY[start:hole] + BODY[BODY.index("<h2>") : BODY.index("<p>Three things")]
    assert state(package, published(site(part + LINE)), "no-derivatives") == "missing"


CUT = HTML.replace("On a grey morning in Aldermoor, ", "")
FILLED = HTML.replace("forty tonnes", "about forty tonnes")
OTHER = HTML.replace("grey morning", "grey Monday")
SAID = ("Read the ", "It was edited to the house style. Read the ")


@pytest.mark.parametrize(
    ("kind", "value", "inner", "expected"),
    [
        ("edits.shorten", "ask", HTML, "fulfilled"),
        ("edits.shorten", "forbidden", CUT, "missing"),
        ("edits.shorten", "forbidden", FILLED, "fulfilled"),
        ("edits.add", "forbidden", HTML, "fulfilled"),
        ("edits.add", "forbidden", FILLED, "missing"),
        ("edits.time", "declare", HTML, "fulfilled"),
        ("edits.time", "declare", OTHER, "unseen"),
        ("edits.time", "declare", OTHER.replace(*SAID), "fulfilled"),
        ("edits.place", "forbidden", HTML, "fulfilled"),
        ("edits.style", "forbidden", HTML, "fulfilled"),
        ("edits.translate", "forbidden", HTML, "fulfilled"),
        ("edits.other", "forbidden", HTML, "fulfilled"),
        ("edits.other", "forbidden", OTHER.replace(*SAID), "unseen"),
        ("excerpt", "forbidden", CUT, "missing"),
    ],
)
def test_edits(kind: str, value: str, inner: str, expected: str) -> None:
    assert state(wishing(kind, value), published(site(inner)), kind) == expected


def test_a_declared_edit_is_told_and_no_breach() -> None:
    review = replace(PACKAGE.review, license=parse_license("CC BY 4.0"), use=Use(edits=("time",)), obligations=())
    package = replace(PACKAGE, review=review)
    found = republish.audit(published(site(HTML.replace("grey morning", "grey Monday"))), package=package)
    assert [finding.level for finding in found.findings if finding.code == "altered-as-declared"] == ["info"]
    assert [change.words for change in found.altered] == ["morning"]


def test_the_disclosure_goes_along() -> None:
    package = wishing("disclosure", "keep")
    assert state(package, published(site(HTML)), "disclosure") == "fulfilled"
    assert state(package, published(site(BODY)), "disclosure") == "missing"


FIRST_DAY = datetime(2026, 9, 10, 5, 0, tzinfo=UTC)


def published_on(kind: str, value: str) -> Package:
    package = wishing(kind, value)
    return replace(package, article=replace(package.article, published=FIRST_DAY))


@pytest.mark.parametrize(
    ("kind", "day", "expected"),
    [
        ("embargo_days", date(2026, 9, 12), "missing"),
        ("embargo_days", date(2026, 9, 13), "fulfilled"),
        ("window_days", date(2026, 9, 13), "fulfilled"),
        ("window_days", date(2026, 9, 14), "missing"),
    ],
)
def test_days_that_are_counted_from_publication(kind: str, day: date, expected: str) -> None:
    assert state(published_on(kind, "3"), dated(day), kind) == expected


@pytest.mark.parametrize("kind", ["embargo_days", "window_days"])
def test_days_after_an_original_without_a_date_cannot_be_counted(kind: str) -> None:
    package = published_on(kind, "3")
    undated = replace(package, article=replace(package.article, published=None))
    assert state(undated, dated(date(2026, 9, 13)), kind) == "unseen"


@pytest.mark.parametrize("kind", ["embargo_days", "window_days"])
def test_a_copy_without_a_date_says_nothing_of_days(kind: str) -> None:
    assert state(published_on(kind, "3"), published(site(HTML)), kind) == "unseen"


@pytest.mark.parametrize("kind", ["embargo_days", "window_days"])
def test_a_copy_that_repeats_the_moment_of_the_original_says_nothing_of_days(kind: str) -> None:
    head = f'<meta property="article:published_time" content="{FIRST_DAY.isoformat()}">'
    assert state(published_on(kind, "3"), published(site(HTML, head=head)), kind) == "unseen"


@pytest.mark.parametrize(("today", "expected"), [(date(2026, 10, 10), "fulfilled"), (date(2026, 10, 11), "missing")])
def test_a_copy_that_must_come_down(today: date, expected: str) -> None:
    package = published_on("takedown", "window-end")
    window = replace(package.review.requests[0], kind="window_days", value="30")
    package = replace(package, review=replace(package.review, requests=(*package.review.requests, window)))
    assert state(package, published(site(HTML)), "takedown", today) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>', "missing"),
        ("", "unseen"),
    ],
)
def test_a_page_that_says_it_is_not_free(head: str, expected: str) -> None:
    assert state(wishing("paywall", "forbidden"), published(site(HTML, head=head)), "paywall") == expected


RESERVED = "<p>© 2026 Herald. All rights reserved.</p>"


def test_rights_that_are_reserved_over_the_article() -> None:
    package = bound("no-additional-restrictions")
    page = published(site(f"{HTML}{RESERVED}"))
    assert state(package, published(site(HTML)), "no-additional-restrictions") == "unseen"
    assert state(package, page, "no-additional-restrictions") == "missing"


def test_the_originals_own_reservation_goes_along() -> None:
    notice = Notice(f"<p>Licensed under CC BY-ND 4.0. {RESERVED.removeprefix('<p>')}")
    package = bound("no-additional-restrictions")
    package = replace(package, notices=replace(package.notices, license_notice=notice))
    assert state(package, published(site(f"{BODY}{notice}")), "no-additional-restrictions") == "unseen"


def test_a_site_that_reserves_all_rights_is_told_how_to_put_it() -> None:
    html = site(HTML).replace("<footer>", f"<footer>{RESERVED}")
    found = republish.audit(published(html), package=PACKAGE)
    assert found.ok
    assert [finding.level for finding in found.findings if finding.code == "reserved-on-site"] == ["info"]


@pytest.mark.parametrize("kind", sorted(DIMENSIONS))
def test_every_dimension_has_an_answer(kind: str) -> None:
    dimension = DIMENSIONS[kind]
    for value in dimension.values or ("3", "1/day"):
        assert state(wishing(kind, value), published(site(HTML)), kind) in ("fulfilled", "missing", "unseen")


@pytest.mark.parametrize("kind", sorted({duty.kind for duty in DUTIES}))
def test_every_condition_has_an_answer(kind: str) -> None:
    assert state(bound(kind), published(site(HTML)), kind) in ("fulfilled", "unseen")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://a.example/x/", "http://www.a.example/x", True),
        ("https://a.example/x?utm_source=b&id=3", "https://a.example/x?id=3", True),
        ("https://a.example/x#part", "https://a.example/x", True),
        ("https://a.example/x/amp/", "https://a.example/x", True),
        ("https://m.a.example/x", "https://a.example/x", True),
        ("https://a.example:443/x", "http://a.example:80/x", True),
        ("https://bücher.example/x", "https://xn--bcher-kva.example/x", True),
        ("https://a.example/café?q=é", "https://a.example/caf%c3%a9?q=%C3%A9", True),
        ("https://a.example/x?id=3", "https://a.example/x?id=4", False),
        ("https://a.example/x?3", "https://a.example/x?4", False),
        ("https://a.example/x?3", "https://a.example/x", False),
        ("https://a.example/x?q=%E9", "https://a.example/x?q=%E8", False),
        ("https://a.example:8080/x", "https://a.example/x", False),
        ("https://a.example/a%2Fb", "https://a.example/a/b", False),
        ("https://xn--.example/x", "https://xn--a.example/x", False),
        ("https://a.example/?q=\ud800", "https://a.example/?q=\ud801", False),
        ("https://a.example/X", "https://a.example/x", False),
        ("https://b.example/x", "https://a.example/x", False),
    ],
)
def test_addresses_of_one_page(one: str, other: str, same: bool) -> None:
    assert (place_of(one) == place_of(other)) is same


@pytest.mark.parametrize(
    "url",
    ["", "mailto:a@b.example", "javascript:x", "https://[::1", "/x", "https:///x", "https://a b/x", "https://a:99999/"],
)
def test_what_is_no_web_address_is_no_place(url: str) -> None:
    assert place_of(url) == ""


def said(package: Package, inner: str, kind: str, head: str = "") -> str:
    found = republish.audit(published(site(inner, head=head)), package=package)
    return " ".join(finding.text for finding in found.findings if finding.code == kind)


NEW_WORDS = BODY.replace("On a grey morning in Aldermoor", "On a very grey morning in Aldermoor")
SHELL_LINK = '<a href="https://theconversation.com/what-a-shell-remembers-900101">forty tonnes of shells</a>'


@pytest.mark.parametrize(
    ("kind", "value", "inner", "message"),
    [
        (
            "attribution_place",
            "both",
            BODY + LINE,
            "stands at the bottom of the text, and is asked for at the top and the",
        ),
        ("attribution_place", "top", BODY + LINE, "is asked for at the top: put it there."),
        ("link_target", "article", HOME, f"does not link the original, <{OYSTERS}>: do so in the credit line."),
        ("link_target", "both", ARTICLE, "does not link the publisher, <https://theconversation.com>: do so"),
        ("edits.add", "forbidden", NEW_WORDS, "Words are added in one place, “very” (line 1). Take them out"),
        (
            "links",
            "keep",
            BODY.replace(SHELL_LINK, "shells"),
            "A link of the text is gone: <https://theconversation.com/what",
        ),
        ("canonical", "noindex", HTML, "add “noindex” to its robots meta element"),
        ("canonical", "canonical", HTML, f"set it to the original, <{OYSTERS}>."),
        ("counter", "required", BODY, " Paste it again, as HTML."),
    ],
)
def test_what_is_missing_is_said_with_what_helps(kind: str, value: str, inner: str, message: str) -> None:
    assert message in said(wishing(kind, value), inner, kind)


def test_a_link_among_other_stories_is_said_to_stand_there() -> None:
    inner = f'{BODY}<div class="related"><p><a href="{OYSTERS}">Oysters</a></p></div>'
    assert "This one stands among comments or links to other stories" in said(
        bound("source-link"), inner, "source-link"
    )


def test_what_to_do_about_other_words_depends_on_the_licence() -> None:
    other = BODY.replace("not sand", "sand")
    assert "The licence lets nobody change them: restore them." in said(bound("no-derivatives"), other, "altered")
    free = replace(PACKAGE.review, license=parse_license("CC BY 4.0"))
    text = said(replace(PACKAGE, review=free), other, "altered")
    assert "Restore them, or say that they were changed." in text
