"""Where a name is a credit: in the credit lines, the byline, beside the text; not among comments or other stories."""

from __future__ import annotations

from dataclasses import replace

import pytest

import republish
from copies import OYSTERS, bound, oysters, published, site
from republish import Audit
from republish.model import CleanHtml

BODY = str(oysters().body)
LINK = f'<p>From <a href="{OYSTERS}">The Conversation</a>.</p>'
NAMES = "Marta Quintero and Ben O’Hara-Singh"


def audit(inner: str, *, below: str = "", head: str = "") -> Audit:
    html = site(inner, head=head).replace("<footer>", f"{below}<footer>")
    return republish.audit(published(html), package=bound("attribution"))


def answer(found: Audit) -> str:
    """Fulfilled, or what the finding is."""
    told = {finding.code: finding.level for finding in found.findings}
    return told["attribution"] if found.missing else "fulfilled"


@pytest.mark.parametrize(
    "inner",
    [
        pytest.param(f"<p>By {NAMES}</p>{BODY}{LINK}", id="above"),
        pytest.param(f"<p>{NAMES}</p><p>Science</p><p>3 March</p>{BODY}", id="above-tags"),
        pytest.param(f"{BODY}<p>By {NAMES}</p>", id="below"),
        pytest.param(f"{BODY}<p>BY {NAMES.upper()}</p>", id="capitals"),
        pytest.param(f'{BODY}<p>By {NAMES}, <a href="{OYSTERS}">The Conversation</a></p>', id="credit-line"),
        pytest.param(f'<div class="entry-author">{NAMES}</div>{BODY}', id="author-box"),
        pytest.param(f"<aside>{NAMES}</aside>{BODY}", id="margin-of-the-article"),
        pytest.param(
            f'<div class="commentary post-with-comments"><p>By {NAMES}</p>{BODY}</div>', id="text-in-a-named-box"
        ),
        pytest.param(f"<p>By {NAMES}</p>", id="without-the-text"),
        pytest.param(
            f'<div><span class="name">{NAMES}</span><time>3 March 2026</time></div>{BODY}', id="set-apart-by-a-style"
        ),
        pytest.param(f'<p>By <a href="/tag/mq" rel="tag">{NAMES}</a></p>{BODY}', id="a-tag-that-signs"),
    ],
)
def test_a_name_where_the_text_is_credited(inner: str) -> None:
    assert answer(audit(inner)) == "fulfilled"


def test_an_author_box_far_below_the_text() -> None:
    far = "".join(f"<p>Topic {number}</p>" for number in range(40))
    assert answer(audit(f"{BODY}{far}<div class='author-bio'>{NAMES}</div>")) == "fulfilled"
    assert answer(audit(f"{BODY}{far}<div>{NAMES}</div>")) == "question"


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(f'<div class="related"><p>Also by {NAMES}: Ten days at sea</p></div>', id="related"),
        pytest.param(f'<ol id="comments"><li class="comment"><b>{NAMES}</b> I wrote this.</li></ol>', id="comments"),
        pytest.param(f"<nav><a href='/people'>{NAMES}</a></nav>", id="navigation"),
    ],
)
def test_a_name_among_comments_and_other_stories_credits_nobody(below: str) -> None:
    found = audit(f'<p class="byline">By Bob Smith</p>{BODY}{LINK}', below=below)
    assert answer(found) == "refusal"
    (said,) = [finding.text for finding in found.findings if finding.code == "attribution"]
    assert "A name in a comment or beside a link to another story credits nobody." in said


def test_a_name_elsewhere_is_for_a_person_to_judge() -> None:
    assert answer(audit(BODY + LINK, below=f"<footer><p>We thank {NAMES}.</p></footer>")) == "question"
    prose = f"<p>{'The harbour was quiet that day, and nobody spoke of it. ' * 5}{NAMES} had left.</p>"
    assert answer(audit(BODY + prose)) == "question"


TAGGED = "<p>Tags: <a href='/tag/mq' rel='tag'>Marta Quintero</a>, <a href='/tag/bo' rel='tag'>Ben O’Hara-Singh</a></p>"
HEAD = '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"Marta Quintero"},{"@type":"Person","name":"Ben O’Hara-Singh"}]}</script>'


@pytest.mark.parametrize("head", ["", HEAD])
@pytest.mark.parametrize(
    ("below", "expected"),
    [(TAGGED, "question"), (TAGGED.replace(" rel='tag'", ""), "fulfilled"), (f"{TAGGED}<p>{NAMES}</p>", "fulfilled")],
)
def test_whom_a_text_is_tagged_with_is_not_told_to_have_written_it(head: str, below: str, expected: str) -> None:
    assert answer(audit(f"{BODY}{LINK}{below}", head=head)) == expected


def test_letters_that_stand_out_in_a_word_make_no_other_name() -> None:
    signed = f"<p>By <b>Marta Quintero</b>sson and Ben O’Hara-Singh</p>{BODY}"
    assert answer(audit(signed)) == "refusal"
    assert answer(audit(signed.replace("sson", "<span>, Aldermoor</span>"))) == "fulfilled"


def test_an_author_of_whom_only_the_head_tells_is_not_named_to_readers() -> None:
    head = f'<meta name="author" content="{NAMES}">'
    assert answer(audit(BODY + LINK, head=head)) == "refusal"


def test_a_card_of_another_story_credits_nobody_and_licenses_nothing() -> None:
    deed = '<a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>'
    card = f'<article><h3>Ten days at sea</h3><p class="byline">By {NAMES}</p><p>{deed}</p></article>'
    assert answer(audit(f'<p class="byline">By Bob Smith</p>{BODY}{LINK}', below=card)) == "question"
    package = bound("license-link")
    assert republish.audit(published(site(f"{BODY}{card}")), package=package).missing
    assert not republish.audit(published(site(f"{BODY}<p>{deed}</p>")), package=package).missing


def test_a_page_without_an_article_element_has_a_credit_beside_the_text() -> None:
    deed = '<a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>'
    inner = f"<p>By {NAMES}</p>{BODY}{LINK}<p>{deed}</p>"
    html = f"<html><head><title>Oysters</title></head><body><div>{inner}</div></body></html>"
    assert not republish.audit(published(html), package=bound("attribution", "license-link")).missing


MARKED = f'<p>A reef slows the waves that cross it, by two thirds in our tank.<a href="{OYSTERS}#note-1">1</a></p>'
NOTED = replace(
    oysters(),
    body=CleanHtml(f"{BODY}{MARKED}"),
    text=f"{oysters().text}\nA reef slows the waves that cross it, by two thirds in our tank.1",
)


@pytest.mark.parametrize(
    ("below", "linked"),
    [
        ("", False),
        (f'<p>Read it <a href="{OYSTERS}">1</a></p>', True),
        (f'<p>Read the <a href="{OYSTERS}#top">original</a></p>', True),
    ],
)
def test_a_footnotes_mark_is_no_link_to_the_original(below: str, linked: bool) -> None:
    package = bound("source-link", package=NOTED)
    found = republish.audit(published(site(f"{BODY}{MARKED}{below}")), package=package)
    assert bool(found.fulfilled) is linked


def test_an_edited_line_with_a_footnotes_mark_is_no_credit() -> None:
    edited = f"{BODY}{MARKED}".replace("two thirds", "a third")
    (change,) = republish.audit(published(site(edited)), package=NOTED).altered
    assert (change.words, change.replacement) == ("two thirds", "a third")


LD = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Marta Quintero"}}</script>'
ONE = replace(oysters().article, authors=oysters().article.authors[:1])
REEF = '<figure><img src="/reef.jpg" alt=""><figcaption>A reef. Photo: Marta Quintero</figcaption></figure>'
SPOKEN = "<p>“It is a slow business to build a reef,” says Marta Quintero of the institute, who has built four.</p>"


@pytest.mark.parametrize(
    ("inner", "head", "expected"),
    [
        (f"{BODY}{REEF}", "", "question"),
        (f"{REEF}{BODY}", LD, "question"),
        (f"{BODY}{SPOKEN}", LD, "question"),
        (
            f"{BODY}{REEF}<div id='comments'><ol class='comment-list'><li>Thanks, Marta Quintero!</li></ol></div>",
            LD,
            "question",
        ),
        (f"{BODY}{LINK}<p>Marta Quintero</p>", LD, "fulfilled"),
        (f"<p>Marta Quintero</p>{BODY}{REEF}", "", "fulfilled"),
    ],
    ids=[
        "a picture's",
        "a picture's, and in the head",
        "one who speaks, and in the head",
        "one who is thanked",
        "below",
        "above",
    ],
)
def test_who_made_a_picture_or_speaks_in_the_text_is_not_credited_with_it(inner: str, head: str, expected: str) -> None:
    package = replace(bound("attribution"), article=ONE)
    if SPOKEN in inner:
        text = f"{package.text}\n{SPOKEN[3:-4]}\nThere is no more to it than that, and it takes ten years."
        inner = inner.replace(SPOKEN, f"{SPOKEN}<p>There is no more to it than that, and it takes ten years.</p>")
        package = replace(package, text=text)
    found = republish.audit(published(site(inner, head=head)), package=package)
    assert answer(found) == expected
