"""The original's address on a copy: spelled out in letters, and the short one that the original gives out itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

import republish
from copies import OYSTERS, bound, oysters, published, site, wishing
from republish import Package, parse_license

BODY = str(oysters().body)
PLACE = OYSTERS.removeprefix("https://")
SHORT = "https://theconversation.com/?p=900417"


def missing(package: Package, below: str) -> set[str]:
    found = republish.audit(published(site(f"{BODY}{below}")), package=package)
    return {duty.kind for duty in found.missing}


@pytest.mark.parametrize(
    "line",
    [
        f"<p>First published at {OYSTERS}.</p>",
        f"<p>Source: The Conversation ({PLACE})</p>",
        f"<p>出典：{OYSTERS}。転載</p>",
        f"<p>Read it here: <strong>www.{PLACE}/?utm_source=paper</strong></p>",
    ],
)
def test_the_licence_takes_an_address_in_letters_for_a_link(line: str) -> None:
    """CC BY-ND 4.0 §3(a)(1)(A)(v): "a URI or hyperlink to the Licensed Material"."""
    assert "source-link" not in missing(bound("source-link"), line)


@pytest.mark.parametrize(
    "line",
    [
        "<p>First published at https://theconversation.com.</p>",
        "<p>Source: theconversation.com/</p>",
        f"<p>First published at {OYSTERS}-and-mussels</p>",
        f'<p hidden="">First published at {OYSTERS}.</p>',
        f'<section class="comments"><p>I read it at {OYSTERS}.</p></section>',
    ],
)
def test_another_address_a_hidden_one_and_a_readers_are_none(line: str) -> None:
    assert "source-link" in missing(bound("source-link"), line)


def test_a_publisher_who_wants_a_link_is_given_no_letters() -> None:
    assert "link_target" in missing(wishing("link_target", "article"), f"<p>First published at {OYSTERS}.</p>")


def test_the_copyright_notice_may_stand_where_the_address_leads() -> None:
    package = bound("copyright-notice")
    package = replace(package, article=replace(package.article, copyright_notice="© 2026 Harbour Fund"))
    assert "copyright-notice" in missing(package, "<p>From The Conversation.</p>")
    assert "copyright-notice" not in missing(package, f"<p>From The Conversation: {OYSTERS}</p>")


def _with_head(package: Package, link: str) -> Package:
    content = package.page.content.replace(b"</head>", f"{link}</head>".encode())
    return replace(package, page=replace(package.page, content=content))


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        (f'<link rel="shortlink" href="{SHORT}">', True),
        (f"<link rel=shortlink href={SHORT} />", True),
        (f'<link href="{SHORT}" rel="shortlink">', True),
        (f'<link rel="alternate" data-of="shortlink" href="{SHORT}">', False),
        ('<link rel="shortlink" href="https://theconversation.com/?p=1">', False),
    ],
)
def test_the_originals_own_short_address_is_its_address(link: str, kept: bool) -> None:
    package = _with_head(bound("source-link"), link)
    credit = f'<p>From <a href="{SHORT}">The Conversation</a>.</p>'
    assert ("source-link" not in missing(package, credit)) is kept


def test_a_short_link_in_the_text_of_the_original_is_no_address_of_its() -> None:
    package = bound("source-link")
    content = package.page.content.replace(b"</body>", f'<link rel="shortlink" href="{SHORT}"></body>'.encode())
    package = replace(package, page=replace(package.page, content=content))
    assert "source-link" in missing(package, f'<p>From <a href="{SHORT}">The Conversation</a>.</p>')


@pytest.mark.parametrize(("source", "level"), [("footer", "question"), ("license statement", "refusal")])
def test_a_notice_in_a_sites_foot_may_be_none_for_the_article(source: str, level: str) -> None:
    """CC BY-NC-ND 3.0 §4(c) has notices "for the Work" kept; a link does not stand in for them."""
    package = bound("copyright-notice")
    article = replace(package.article, copyright_notice="© 2026 Harbour Fund", sources={"copyright_notice": source})
    tool = parse_license("https://creativecommons.org/licenses/by-nc-nd/3.0/us/")
    package = replace(package, article=article, review=replace(package.review, license=tool))
    found = republish.audit(published(site(f"{BODY}<p>From {OYSTERS}</p>")), package=package)
    levels = [finding.level for finding in found.findings if finding.code == "copyright-notice"]
    assert levels == [level]
