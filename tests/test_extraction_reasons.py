"""What a change says of a part that is left out: its own plain words first, then its names and what it announces."""

from __future__ import annotations

import pytest

import republish
from harbour import article, paragraph, sentence
from republish import Change, Page, _html
from republish.extraction.judging.reasons import reason_for
from republish.extraction.tree.outline import outline


def kind_of(box: str) -> str:
    root = _html.parse(f"<body>{box}</body>", "https://site.example/").root.find("body")
    return reason_for(outline(root[0])).kind


def changes(box: str) -> dict[str, Change]:
    """What is said of the parts of a box amid the text, by their words."""
    found = article("".join([*map(paragraph, range(4)), box, *map(paragraph, range(4, 7))]))
    return {change.words: change for change in found.changes}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("First published in The Lamp.", "origin"),
        ("This story was originally published by The Harbour Post.", "origin"),
        ("Zuerst veröffentlicht im Hafenblatt", "origin"),
        ("Publicado originalmente en El Faro", "origin"),
        ("First published on 20 November 2019", "timestamp"),
        ("Published on a Monday, updated on a Tuesday", "timestamp"),
        ("12. Januar 2024", "timestamp"),
        ("Text within this block will maintain its original spacing when published", "promo"),
        ("$119.99", "promo"),
        ("Weitere Themen", "related"),
        ("Share this: Twitter Facebook", "share"),
        ("Share Tweet LinkedIn Email Print", "share"),
        ("Share FacebookTwitterWhatsApp", "share"),
        ("teilen mitteilen E-Mail twittern", "share"),
        ("Partager sur Facebook (ouvre dans une nouvelle fenêtre)", "share"),
        ("シェア ツイート ブックマーク", "share"),
        ("SMS Facebook Twitter Email", "share"),
        ("Twitter leaves the harbour", "promo"),
        ("The ferries share the pier with pilots", "promo"),
        ("Advert 10", "advertisement"),
        ("Anzeige", "advertisement"),
        ("reader comments 87", "comments"),
        ("12 Kommentare", "comments"),
        ("This lamp is licensed under CC BY-NC-ND 4.0", "legal"),
        ("Dieser Text steht unter einer Creative-Commons-Lizenz.", "legal"),
        ("この地図は クリエイティブ・コモンズ 表示 4.0 国際 ライセンスの下に提供されています。", "legal"),
        ("The harbour lost its licence in a storm.", "promo"),
        ("Themen: Hafen, Lampen", "tags"),
        ("Tags: harbour, lamps", "tags"),
        ("Abgelegt unter: Hafen", "tags"),
        ("Ключевые слова: порт, лампы", "tags"),
        ("Topics: we spoke of nothing else for weeks.", "promo"),
        ("Table of contents", "navigation"),
        ("Inhaltsverzeichnis", "navigation"),
        ("The contents of the lamp were lost", "promo"),
        ("Mayor hands back charitable donation that he promised", "promo"),
        ("Mayor’s donation to the harbour", "promo"),
        ("Donate now", "donation"),
        ("We could not do this without a donation from readers.", "donation"),
    ],
)
def test_the_kind_of_a_line(line: str, kind: str) -> None:
    assert kind_of(f"<p>{line}</p>") == kind


@pytest.mark.parametrize(
    ("box", "kind"),
    [
        ('<div class="advert">Share this lamp with a friend!</div>', "advertisement"),
        ('<div class="advert">Share this article!</div>', "share"),
        ('<div class="related">reader comments 87</div>', "comments"),
        ('<p class="tags">$74.95</p>', "promo"),
        ('<p class="tags">lamps</p>', "tags"),
        ('<p class="post-date">12:30</p>', "timestamp"),
        ('<div class="lifetime">A bell that never has to be cast anew</div>', "promo"),
        ('<ul class="embedded-list"><li><a href="/1">The lamp of Mora</a><li><a href="/2">The bell of Mora</a></ul>', "promo"),
        ('<div class="embedded"><iframe src="https://frames.example/1"></iframe><a href="/1">The lamp of Mora</a></div>', "embed"),
        ("<div><video src=/lamp.mp4></video></div>", "embed"),
        ("<div>02:15<video src=/lamp.mp4></video></div>", "embed"),
        (f"<div>{sentence(1)} {sentence(2)}<video src=/lamp.mp4></video></div>", "promo"),
        ("<div><img src=/lamp.jpg></div>", "image"),
        ('<ul><li><a href="#lamp">The lamp</a><li><a href="#bell">The bell</a><li><a href="#pier">The pier</a></ul>', "navigation"),
        ('<div class="lamp-toc"><a href="#lamp">The lamp</a></div>', "navigation"),
        ('<div class="stockport"><a href="#lamp">The lamp</a></div>', "promo"),
        ('<div class="toc"><a href="/lamp">The lamp</a></div>', "promo"),
        ('<ul><li><a href="#">The lamp</a><li><a href="#">The bell</a><li><a href="#">The pier</a></ul>', "promo"),
        ("<div hidden>The lamp of Mora</div>", "hidden"),
        ("<div style='visibility:hidden'><p>The lamp of Mora</p></div>", "hidden"),
        ("<div hidden>Share this lamp with a friend!</div>", "share"),
        ("<div hidden></div>", "promo"),
        ("<figure><figcaption>The lamp of Mora</figcaption></figure>", "caption"),
        ("<p class=wp-caption-text>The lamp of Mora</p>", "caption"),
        ('<ul><li><a href="/a#lamp">The lamp</a><li><a href="/b#bell">The bell</a><li><a href="#pier">The pier</a></ul>', "promo"),
    ],
)  # fmt: skip
def test_the_kind_of_a_box(box: str, kind: str) -> None:
    assert kind_of(box) == kind


@pytest.mark.parametrize(
    ("box", "words", "kind"),
    [
        (
            '<div><p>Share this</p><ul><li><a href="/t">Twitter</a></li><li><a href="/f">Facebook</a></li></ul></div>',
            "Share this Twitter Facebook",
            "share",
        ),
        (
            '<div><h3>See also</h3><ul><li><a href="/lamp">The lamp of Mora</a></li><li><a href="/bell">The bell of Mora</a></li></ul></div>',
            "See also The lamp of Mora The bell of Mora",
            "related",
        ),
        (
            '<aside><h3>The lamps of the coast</h3><p><a href="/lamp">How the lamp of Mora was lit again</a></p></aside>',
            "The lamps of the coast How the lamp of Mora was lit again",
            "related",
        ),
        (
            '<aside><h3>Leave a reply</h3><p><a href="/lamp/replies">What 87 readers say of the lamp</a></p></aside>',
            "Leave a reply What 87 readers say of the lamp",
            "comments",
        ),
    ],
)
def test_a_box_under_a_call_is_no_story(box: str, words: str, kind: str) -> None:
    found = changes(box)[words]
    assert found.kind == kind
    assert "beginning of another story" not in found.reason


def test_a_list_of_the_parts_of_the_page_is_none_of_headlines() -> None:
    parts = "".join(
        f'<li><a href="#part-{number}">How the pilots lit lamp {number} again</a></li>' for number in range(4)
    )
    kinds = {change.kind for words, change in changes(f"<ol>{parts}</ol>").items() if "pilots lit lamp" in words}
    assert kinds == {"navigation"}


def test_a_standfirst_that_was_taken_for_something_beside_the_article_is_named_so() -> None:
    lead = "The ferries will be louder, slower and cheaper than they were."
    html = (
        f"<html><body><article><header><h1>The ferries of Mora</h1><p class=lead>{lead}</p><div>6 ferries</div></header>"
        f"{''.join(map(paragraph, range(5)))}</article></body></html>"
    )
    found = republish.extract(Page.from_html(html, "https://site.example/ferries"))
    said = {change.words: (change.kind, change.ground) for change in found.changes}
    assert found.standfirst == lead
    assert said[lead] == ("standfirst", "moved")
    assert said["6 ferries"] == ("promo", "clean-up")


@pytest.mark.parametrize(
    "box",
    [
        '<div id="ez-toc-container"><p>Table of Contents</p><nav><ul><li><a href="#a">The oak</a></li></ul></nav></div>',
        '<div class="lwptoc"><b>Contents</b><div><a href="#a">The oak</a></div></div>',
    ],
    ids=["in a menu", "in boxes"],
)
def test_a_list_of_the_parts_that_a_plugin_names_is_called_one(box: str) -> None:
    assert kind_of(box) == "navigation"


def test_the_end_of_what_everybody_may_read_is_called_a_paywall() -> None:
    assert kind_of('<aside class="gh-post-upgrade-cta"><h2>This post is for subscribers only</h2></aside>') == "paywall"
