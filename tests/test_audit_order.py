"""Lines of the text that stand on a page twice, or where they do not belong; and what themes repeat by design."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

import republish
from copies import OYSTERS, oysters, published, site, wishing
from republish import Audit, Page
from republish.testing import page_from_file
from test_publishers_whole import TODAY

HTML = str(oysters().html)
BODY = str(oysters().body)
LINES = re.findall(r"<p>.*?</p>", BODY)
FIRST, SECOND, THIRD, SIXTH, LAST = LINES[0], LINES[1], LINES[2], LINES[5], LINES[-1]
GONE = "The published page does not have these words of the original."
LONG_ITEM = "<li>water that is not too fresh for more than a few days.</li>"
ITEMS = "<li>shells that are heavy enough not to roll,</li>", "<li>larvae that drift in on the summer tides, and</li>"


def audit(html: str) -> Audit:
    return republish.audit(published(site(html)), package=oysters(), today=TODAY)


def told(found: Audit) -> str:
    return next((finding.text for finding in found.findings if finding.code == "altered"), "")


def before(line: str, new: str) -> str:
    assert HTML.count(line) == 1
    return HTML.replace(line, new + line)


def moved(line: str, other: str) -> str:
    """A line put before another one."""
    return HTML.replace(line, "").replace(other, line + other)


TWICE = [
    ("next to itself", before(SECOND, SECOND), "after line 2"),
    ("further down", before(SIXTH, SECOND), "after line 10"),
    ("the first one", before(SIXTH, FIRST), "after line 10"),
    ("the last one", before(THIRD, LAST), "after line 2"),
    ("the last one at the end", before(LAST, LAST), "after line 16"),
    ("an item", before(LONG_ITEM, LONG_ITEM), "after line 10"),
]  # fmt: skip


@pytest.mark.parametrize(("made", "html", "place"), TWICE, ids=[made for made, _, _ in TWICE])
def test_a_line_that_stands_there_twice_is_a_breach(made: str, html: str, place: str) -> None:
    found = audit(html)
    (change,) = found.altered
    assert (change.action, change.place) == ("added", place)
    assert "once more" in change.reason
    assert "said twice" in told(found)
    assert "no-derivatives" in {duty.kind for duty in found.missing}


def test_a_text_that_was_pasted_twice() -> None:
    assert len(audit(HTML.replace(BODY, BODY * 2)).altered) > 5


def of_class(line: str, names: str) -> str:
    return line.replace("<p>", f'<p class="{names}">')


REPEATED = [
    ("a pull quote", before(SIXTH, f"<blockquote>{SECOND}</blockquote>")),
    ("a pull quote by its class", before(SIXTH, of_class(SECOND, "pullquote right"))),
    ("an aside", before(SIXTH, f"<aside>{SECOND}</aside>")),
    ("a line to share", before(SIXTH, f'<div class="tweet-this"><a href="https://social.example/share">{SECOND[3:-4]}</a></div>')),
    ("the first one as a standfirst", before(FIRST, of_class(FIRST, "excerpt"))),
    ("the first one as a teaser", before(FIRST, f"<div>{FIRST}</div>")),
    ("the first one in bold", before(FIRST, FIRST.replace("<p>", "<p><strong>").replace("</p>", "</strong></p>"))),
    ("key points", before(FIRST, f"<ul><li>{SECOND[3:-4]}</li></ul>")),
    ("for two widths", HTML.replace(SIXTH, f'<div class="wide">{SIXTH}</div><div class="narrow">{SIXTH}</div>')),
    ("hidden, for print", before(SIXTH, f'<div style="display:none">{SIXTH}</div>')),
    ("hidden among the others", before(SIXTH, SIXTH.replace("<p>", "<p hidden>"))),
    ("a card below", f"{HTML}<div class='card'>{FIRST}</div>"),
    ("a short line", before("<p>The first can be bought.", "<h2>Who pays for patience</h2>")),
]  # fmt: skip


@pytest.mark.parametrize(("made", "html"), REPEATED, ids=[made for made, _ in REPEATED])
def test_what_themes_repeat_is_none(made: str, html: str) -> None:
    assert html != HTML
    assert audit(html).altered == ()


@pytest.mark.parametrize(("times", "altered"), [(1, 1), (2, 0), (3, 1)])
def test_a_line_that_the_original_has_twice(times: int, altered: int) -> None:
    line = "<p>Water is patient, and it has always been more patient than the people who live beside it.</p>"
    original = page_from_file("examples/pages/oyster-reefs.html", OYSTERS).html
    for beginning in ("A hundred years", "Most programmes"):
        original = re.sub(rf"<p>{beginning}.*?</p>", line, original, flags=re.S)
    package = republish.prepare(Page.from_html(original, OYSTERS))
    above, between, below = str(package.html).split(line)
    html = above + line + between + line * (times - 1) + below
    assert len(republish.audit(published(site(html)), package=package, today=TODAY).altered) == altered


MOVED = [
    ("down", moved(SECOND, SIXTH)),
    ("up", moved(SIXTH, SECOND)),
    ("to the top", moved(LAST, FIRST)),
    ("a quotation", moved(re.findall(r"<blockquote>.*?</blockquote>", BODY)[0], THIRD)),
    ("an item", HTML.replace("".join(ITEMS), "".join(ITEMS[::-1]))),
]  # fmt: skip


@pytest.mark.parametrize(("made", "html"), MOVED, ids=[made for made, _ in MOVED])
def test_a_line_that_was_moved_is_told_as_moved(made: str, html: str) -> None:
    found = audit(html)
    (change,) = found.altered
    assert change.action == "removed"
    assert "in another place" in change.reason
    assert "moved “" in told(found)
    assert {duty.kind for duty in found.missing} == {"no-derivatives", "indicate-changes"}


def test_a_line_that_is_gone_was_not_moved() -> None:
    found = audit(HTML.replace(SECOND, ""))
    assert [change.reason for change in found.altered] == [GONE]
    assert "removed “" in told(found)
    assert "edits.shorten" in {duty.kind for duty in found.missing}


def test_a_part_of_a_line_that_stands_elsewhere_is_told_as_removed() -> None:
    part = "Dredgers lifted whole reefs from the bed of the estuary and burned them for lime."
    found = audit(before(SIXTH, f"<p>{part}</p>").replace(f" {part} By", " By"))
    assert {change.reason for change in found.altered} == {GONE}


CREDIT = str(oysters().notices.attribution)


@pytest.mark.parametrize(("times", "altered"), [(1, 0), (2, 0), (3, 1)])
def test_a_text_that_ends_with_its_credit_has_it_and_the_package_does(times: int, altered: int) -> None:
    said = re.sub("<.*?>", "", CREDIT)
    signed = HTML.replace(BODY, BODY + CREDIT)
    package = replace(oysters(), body=BODY + CREDIT, text=f"{oysters().text}\n{said}", html=signed)
    assert signed.count(CREDIT) == 2
    html = HTML.replace(CREDIT, CREDIT * times)
    assert len(republish.audit(published(site(html)), package=package, today=TODAY).altered) == altered


@pytest.mark.parametrize(
    ("inner", "state"),
    [
        (f"<div class='excerpt'>{FIRST}</div>{CREDIT}{BODY}", "fulfilled"),
        (f"{CREDIT}{BODY}", "fulfilled"),
        (f"{FIRST}{SECOND}{CREDIT}{BODY.removeprefix(FIRST + SECOND)}", "missing"),
        (f"<div class='excerpt'>{FIRST}</div>{BODY}{CREDIT}", "missing"),
    ],
)
def test_a_text_begins_below_its_teaser(inner: str, state: str) -> None:
    package = wishing("attribution_place", "top")
    found = republish.audit(published(site(inner)), package=package, today=TODAY)
    assert [duty.kind for duty in getattr(found, state)] == ["attribution_place"]
