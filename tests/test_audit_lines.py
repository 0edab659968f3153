"""Lines and links that a site adds to a copy's text and its credit, and names that it sets before the headline."""

from __future__ import annotations

import pytest

import republish
from copies import OYSTERS, bound, oysters, published, site, wishing
from republish import Audit, Finding, Package

BODY = str(oysters().body)
TITLE = oysters().article.title
SHELLS = "three years"
assert BODY.count(SHELLS) == 1


def audit(inner: str, package: Package, **page: str) -> Audit:
    return republish.audit(published(site(inner, **page)), package=package)


def told(found: Audit, code: str) -> Finding | None:
    return next((finding for finding in found.findings if finding.code == code), None)


@pytest.mark.parametrize(
    ("href", "level"),
    [("https://herald.example/tag/years", "info"), ("https://shop.example/calendars?tag=herald-21", "question")],
)
def test_a_link_that_somebody_put_on_words_of_the_text(href: str, level: str) -> None:
    found = audit(BODY.replace(SHELLS, f'<a href="{href}">{SHELLS}</a>'), bound("no-derivatives"))
    finding = told(found, "link-added")
    assert finding is not None
    assert (finding.level, found.altered) == (level, ())
    assert f"“{SHELLS}” to <{href}>" in finding.text
    assert ("take it out" in finding.text) is (level == "question")


@pytest.mark.parametrize(
    "inner",
    [
        BODY,
        BODY.replace(SHELLS, f'{SHELLS}<sup><a href="#note-1">1</a></sup>'),
        BODY.replace("forty tonnes of shells</a>", "forty tonnes</a> of shells"),
        BODY.replace(SHELLS, f'<a href="{OYSTERS}#comments">{SHELLS}</a>'),
        BODY.replace("</p>", '</p><p><a href="https://herald.example/b">Read more: a raft of bottles</a></p>', 1),
        f'{BODY}<p>From <a href="https://theconversation.com">The Conversation</a></p>',
    ],
)
def test_a_links_of_the_originals_and_beside_the_text_are_none(inner: str) -> None:
    assert told(audit(inner, bound("no-derivatives")), "link-added") is None


HIDDEN = BODY.replace("<p>A better bargain", '<p style="display:none">A better bargain')


@pytest.mark.parametrize(
    ("inner", "state"), [(HIDDEN, "fulfilled"), (BODY.replace("in its last budget</a>", ""), "missing")]
)
def test_a_link_that_is_hidden_with_its_line_is_told_of_the_line(inner: str, state: str) -> None:
    inner = inner.replace('<a href="https://example.org/aldermoor-budget">', "") if state == "missing" else inner
    found = audit(inner, wishing("links", "keep"))
    assert [duty.kind for duty in getattr(found, state)] == ["links"]
    assert (told(found, "text-hidden") is not None) is (state == "fulfilled")


@pytest.mark.parametrize(
    ("title", "changed"),
    [
        (f"The Conversation: {TITLE}", False),
        (f"Marta Quintero | {TITLE}", False),
        (f"Fake news: {TITLE}", True),
        (f"The Conversation: {TITLE} again", True),
    ],
)
def test_a_headline_behind_the_name_of_its_publisher(title: str, changed: bool) -> None:
    page = published(site(BODY, title=title))
    found = republish.audit(page, package=bound("no-derivatives"))
    assert (told(found, "headline-changed") is not None) is changed
    asked = republish.audit(page, package=wishing("edits.headline", "ask"))
    assert bool(asked.missing) is changed


LINKED = f'<a href="{OYSTERS}">The Conversation</a>'


@pytest.mark.parametrize(
    ("line", "missing"),
    [
        (f"<p>© Marta Quintero. All rights reserved. First published in {LINKED}.</p>", True),
        (f"<p>First published in {LINKED}, {OYSTERS}. All rights reserved.</p>", True),
        (f"<p>First published in {LINKED}.</p><div class='x'><p>Topics</p><p>Authors</p></div>", False),
        (f"<footer><p>First seen in {LINKED}. © Herald. All rights reserved.</p></footer>", False),
    ],
)
def test_rights_that_are_reserved_in_the_credit(line: str, missing: bool) -> None:
    found = audit(f"{BODY}{line}", bound("no-additional-restrictions"))
    assert bool(found.missing) is missing


@pytest.mark.parametrize(
    ("line", "named"),
    [
        (f"<p>Republished from {LINKED} under a CC BY 4.0 licence.</p>", "It names CC BY 4.0, which is another one."),
        (f"<p>Republished from {LINKED} under CC BY-ND 4.0.</p>", "It names it, which is not enough."),
        (f"<p>Republished from {LINKED}.</p>", "spell it out. Link it"),
    ],
)
def test_another_licence_that_the_credit_names_in_words(line: str, named: str) -> None:
    finding = told(audit(f"{BODY}{line}", bound("license-link")), "license-link")
    assert finding is not None
    assert named in finding.text


DEED = '<a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>'
CARD = (
    f'<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="{OYSTERS}"><div class="kg-bookmark-content">'
    f'<div class="kg-bookmark-title">{TITLE}</div><div class="kg-bookmark-metadata"><span class="kg-bookmark-author">The Conversation'
    '</span><span class="kg-bookmark-publisher">Marta Quintero, Ben O’Hara-Singh</span></div></div></a></figure>'
)
BADGE = (
    '<p><a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/"><img alt="CC" src="/80x15.png"></a></p>'
)


@pytest.mark.parametrize(
    ("below", "missing"),
    [
        (f"<p>Republished under {DEED} from:</p>{CARD}", set()),
        (f"<p>From {LINKED}, by Marta Quintero and Ben O’Hara-Singh.</p>{BADGE}", set()),
        (f"<p>Photo under {DEED}, from Jo Amari:</p>{CARD}", {"license-link"}),
        (f"<p>Republished under {DEED} from:</p>{CARD.replace(OYSTERS, 'https://herald.example/b')}", {"attribution", "attribution-parties", "license-link", "source-link"}),
    ],
)  # fmt: skip
def test_a_card_that_leads_to_the_original_is_its_credit(below: str, missing: set[str]) -> None:
    package = bound("attribution", "attribution-parties", "license-link", "source-link")
    page = site(f"{BODY}{below}").replace("<article>", "<div>").replace("</article>", "</div>")
    page = page.replace("<main>", "<div>").replace("</main>", "</div>")
    assert {duty.kind for duty in republish.audit(published(page), package=package).missing} == missing
