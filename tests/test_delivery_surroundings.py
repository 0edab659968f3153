"""What a second delivery leaves where a desk set it, and what it does not take for the desk's."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from fixtures import packages
from republish.delivery._surroundings import around, in_document
from republish.errors import UsageError
from republish.model import CleanHtml
from republish.outputs import wordpress
from republish.publishing import publish

BARE = packages.english()
PACKAGE = replace(BARE, html=CleanHtml(f"<p>By Ada Bell</p>\n{BARE.html}"))
MARK = wordpress.mark(PACKAGE.article.url)
POST = wordpress.as_blocks(PACKAGE, {})
ABOVE = "<!-- wp:paragraph -->\n<p>We asked the harbour office here.</p>\n<!-- /wp:paragraph -->"
BELOW = ABOVE.replace("here", "since")
TEXT = str(PACKAGE.body)


def test_a_byline_stands_in_notices_of_its_own() -> None:
    assert POST.startswith('<!-- wp:html -->\n<div class="republish-notices">\n<p>By Ada Bell</p>')


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        (POST, ("", "")),
        (f"{ABOVE}\n\n{POST}\n\n{BELOW}\n", (ABOVE, BELOW)),
        (f"{ABOVE}{POST}", (ABOVE, "")),
        (f"{POST}\n\n<p>Ours</p>\n<div>box</div>", ("", "<p>Ours</p>\n<div>box</div>")),
        (POST.replace("</div>\n<!-- /wp:html -->", "<div>x</div></div>\n<!-- /wp:html -->") + BELOW, ("", BELOW)),
        (f"{TEXT}\n{POST}", ("", "")),  # The article itself, moved over its byline.
        (f"{POST}\n{TEXT}", ("", "")),
        (f"{ABOVE}\n{POST}\n{POST}\n{BELOW}", ("", "")),  # Which of the two is ours?
        (f"{ABOVE}\n{TEXT}\n{BELOW}", ("", "")),
        (f"{ABOVE}\n{POST.replace(MARK, 'republish-0123456789abcdef')}\n{BELOW}", ("", "")),
    ],
    ids=["bare", "both", "above", "classic-below", "boxes", "moved-up", "moved-down", "twice", "no-mark", "other-mark"],
)
def test_what_stands_around_the_notices_is_the_desks(post: str, expected: tuple[str, str]) -> None:
    assert around(post, [MARK], PACKAGE) == expected


def test_the_notices_of_a_former_address_are_ours_as_well() -> None:
    former = wordpress.mark("https://a.example/former")
    assert around(POST.replace(MARK, former) + BELOW, [MARK, former], PACKAGE) == ("", BELOW)


def test_where_no_byline_stands_above_the_text_its_beginning_is_not_known() -> None:
    classic = f'<p>Ours?</p>\n{TEXT}\n<div class="republish-notices {MARK}"><p>Credit</p></div>\n<p>Ours</p>'
    assert around(classic, [MARK], PACKAGE) == ("", "<p>Ours</p>")


def test_notices_that_are_never_closed_have_nothing_below() -> None:
    assert around(f'{TEXT}<div class="republish-notices {MARK}"><p>Credit</p>{BELOW}', [MARK], PACKAGE) == ("", "")


def document(*cards: dict[str, Any]) -> str:
    return json.dumps({"root": {"children": cards}})


OURS = {"type": "html", "html": f"<p>By Ada Bell</p>{TEXT}"}
NOTE = {"type": "callout", "calloutText": "<p>Since then</p>"}
EMBED = {"type": "html", "html": "<script>film()</script>"}


def test_the_card_of_the_article_gets_the_new_text_and_the_others_stay() -> None:
    changed = in_document(document(NOTE, OURS, EMBED), "<!--kg-card-begin: html-->\n<p>é</p>\n<!--kg-card-end: html-->", PACKAGE)  # fmt: skip
    assert changed == (
        json.dumps({"root": {"children": [NOTE, OURS | {"html": "<p>é</p>"}, EMBED]}}, ensure_ascii=False),
        OURS["html"],
    )


@pytest.mark.parametrize(
    "lexical",
    [None, "", "{", "[]", '{"root": 1}', '{"root": {"children": [1]}}', document(OURS), document(NOTE, EMBED), document(OURS, NOTE, OURS)],
    ids=["none", "empty", "broken", "list", "no-cards", "no-card", "alone", "no-article", "twice"],
)  # fmt: skip
def test_a_document_whose_card_is_not_sure_is_written_anew(lexical: str | None) -> None:
    assert in_document(lexical, "<p>New</p>", PACKAGE) is None


@pytest.mark.parametrize(
    ("keep", "message"),
    [(("title", "slug"), r"`keep` cannot name 'slug'\."), ("title", "`keep` is to be several names"), ((1,), "cannot name 1")],
    ids=["unknown", "text", "number"],
)  # fmt: skip
def test_only_known_fields_can_stay(keep: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        publish(PACKAGE, site="https://news.example", user="desk", password="x", keep=keep, dry_run=True)
