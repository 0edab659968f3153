"""What an article's data declare beside its text: corrections, and where its reuse is spoken of."""

from __future__ import annotations

from typing import Any

import pytest

import republish
from lamps import BY, BY_NC, GRANT, URL, data, meta, page, reviewed, told
from republish import Finding

WRONG = "An earlier version of this story gave the number of lamps on the pier as forty; there are fourteen."
NAME = "The keeper is called Maren Holt, not Maren Hold."
COMMENT = {"@type": "CorrectionComment", "text": WRONG, "datePublished": "2026-05-12T09:00:00Z"}
OTHER = {"@type": "NewsArticle", "headline": "Ferry fares rise", "url": "https://news.example.org/2026/05/ferry"}


def correction(**of_page: Any) -> str | None:
    return told(reviewed(**of_page), "correction-declared")


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        (WRONG, [WRONG]),
        (COMMENT, ["on 2026-05-12", WRONG]),
        ([COMMENT, NAME], [WRONG, NAME]),
        ({"@type": "CorrectionComment", "description": WRONG}, [WRONG]),
        (f"<p>{WRONG.replace('lamps', '<b>lamps</b>')}</p>", [WRONG]),
        ("The council&#8217;s vote was in March.", ["The council’s vote was in March."]),
        ("https://news.example.org/corrections/12", ["told at <https://news.example.org/corrections/12>"]),
        ({"@type": "CorrectionComment", "url": "https://news.example.org/corrections/12"}, ["/corrections/12>"]),
    ],
)
def test_a_correction_that_the_text_does_not_tell_is_told(stated: Any, said: list[str]) -> None:
    text = correction(head=data(correction=stated)) or ""
    assert [words for words in said if words not in text] == []


def test_it_is_information_and_stops_nobody() -> None:
    review = reviewed(head=data(correction=WRONG))
    levels = [finding.level for finding in review.findings if finding.code == "correction-declared"]
    assert (review.verdict, levels) == ("allowed", ["info"])


def test_it_is_read_from_microdata() -> None:
    assert WRONG in (correction(item=True, inside=f'<meta itemprop="correction" content="{WRONG}">{GRANT}') or "")


@pytest.mark.parametrize(
    "note",
    [
        f"<p>{WRONG}</p>",
        f"<p><em>Correction: {WRONG}</em></p>",
        f"<p>Correction, 12 May 2026: {WRONG.replace('An earlier version', 'The first version')}</p>",
        f"<p><strong>Correction</strong> {WRONG.replace('forty;', 'forty. In fact').replace('pier', '<i>pier</i>')}</p>",
    ],
)
def test_a_correction_that_the_text_tells_is_known(note: str) -> None:
    assert correction(head=data(correction=WRONG), inside=f"{note}{GRANT}") is None


def test_another_note_in_the_text_does_not_tell_it() -> None:
    assert correction(head=data(correction=WRONG), inside=f"<p>Correction: {NAME}</p>{GRANT}") is not None


@pytest.mark.parametrize(
    "stated",
    [
        "",
        " ",
        None,
        7,
        True,
        [],
        {},
        [None, {"@type": "CorrectionComment", "text": ""}],
        f"{URL}#correction",
        "<p></p>",
    ],
)
def test_what_says_nothing_is_no_correction(stated: Any) -> None:
    assert correction(head=data(correction=stated)) is None


@pytest.mark.parametrize(
    "head",
    [
        data(mentions={**OTHER, "correction": WRONG}),
        data(publisher={"@type": "NewsMediaOrganization", "name": "Example News", "correctionsPolicy": "/corrections"}),
    ],
)
def test_the_correction_of_another_article_is_not_this_ones(head: str) -> None:
    assert correction(head=head) is None


def test_a_long_correction_is_quoted_in_part() -> None:
    assert len(correction(head=data(correction="The figure was another one. " * 5_000)) or "") < 700


def watched(then: str, now: str, inside: str = GRANT) -> list[Finding]:
    made = republish.prepare(page(head=then))
    update = republish.watch(made, fetch=lambda url: page(head=now, inside=inside))
    return [finding for finding in update.findings if finding.code == "correction-declared"]


@pytest.mark.parametrize("then", ["", data(correction=NAME)])
def test_watch_tells_of_a_new_correction(then: str) -> None:
    (finding,) = watched(then, data(correction=[NAME, WRONG] if then else WRONG))
    assert finding.level == "question"
    assert WRONG in finding.text


@pytest.mark.parametrize(
    ("then", "now", "inside"),
    [
        ("", "", GRANT),
        (data(correction=WRONG), data(correction=WRONG), GRANT),
        (data(correction=WRONG), "", GRANT),
        ("", data(correction=WRONG), f"<p>{WRONG}</p>{GRANT}"),
    ],
)
def test_watch_says_nothing_of_one_that_is_known_or_told(then: str, now: str, inside: str) -> None:
    assert watched(then, now, inside) == []


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ({"head": data(usageInfo="https://news.example.org/republish")}, "https://news.example.org/republish"),
        (
            {"head": data(usageInfo={"@type": "CreativeWork", "url": "/republish"})},
            "https://news.example.org/republish",
        ),
        ({"head": data(acquireLicensePage="/licensing")}, "https://news.example.org/licensing"),
        ({"head": '<link rel="cc:useGuidelines" href="/guide">'}, "https://news.example.org/guide"),
        (
            {"inside": f'{GRANT}<p><a rel="cc:useGuidelines" href="/guide">How to</a></p>'},
            "https://news.example.org/guide",
        ),
        (
            {"inside": f'{GRANT}<p><a rel="cc:morePermissions" href="/more">More</a></p>'},
            "https://news.example.org/more",
        ),
        (
            {"inside": f'{GRANT}<p><a property="http://creativecommons.org/ns#morePermissions" href="/more">M</a></p>'},
            "https://news.example.org/more",
        ),
    ],
)
def test_where_reuse_is_spoken_of_is_told(said: dict[str, Any], address: str) -> None:
    review = reviewed(**said)
    assert review.verdict == "allowed"
    assert f"<{address}>" in (told(review, "reuse-pages") or "")


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"head": data(usageInfo=BY)},
        {"head": data(usageInfo="javascript:alert(1)")},
        {"head": data(usageInfo=URL)},
        {"head": data(image={"@type": "ImageObject", "url": "/p.jpg", "acquireLicensePage": "/photos"})},
        {"head": data(mentions={**OTHER, "usageInfo": "/republish"})},
        {"head": data(conditionsOfAccess="Registration needed")},
        {"inside": f'{GRANT}<blockquote><p><a rel="cc:morePermissions" href="/more">More</a></p></blockquote>'},
        {"inside": f'{GRANT}<p>The property cc:morePermissions is one of ccREL.</p><p><a href="/a">More</a></p>'},
    ],
)
def test_what_is_no_page_on_the_reuse_of_the_article_is_not_told(said: dict[str, Any]) -> None:
    assert told(reviewed(**said), "reuse-pages") is None


def test_a_page_on_reuse_is_no_licence() -> None:
    head = data(usageInfo="https://news.example.org/republish") + f'<link rel="cc:morePermissions" href="{BY}">'
    assert reviewed(head=head, inside="").license is None


@pytest.mark.parametrize("name", ["sdLicense", "isBasedOn"])
def test_the_licence_of_the_data_or_of_another_work_is_not_the_articles(name: str) -> None:
    value = (
        BY_NC if name == "sdLicense" else {"@type": "CreativeWork", "url": "https://a.example.com/x", "license": BY_NC}
    )
    assert reviewed(head=data(**{name: value}), inside="").license is None
    beside = reviewed(head=data(**{name: value}))
    assert beside.license
    assert beside.license.id == "CC-BY-4.0"
    assert "conflict-elements" not in {finding.code for finding in beside.findings}


def test_meta_and_json_state_one_correction_once() -> None:
    head = data(correction=WRONG) + meta("correction", WRONG)
    assert (correction(head=head) or "").count(WRONG) == 1
